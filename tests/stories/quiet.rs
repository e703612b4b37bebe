//! Stories of "later", and of pauses that end by themselves.

use crate::stage::{Stage, is_reminder};
use expect_test::expect;

/// A Monday at noon in Berlin.
const NOON: &str = "2026-03-02T12:05+01:00[Europe/Berlin]";

#[tokio::test]
async fn later_offers_a_quarter_an_hour_and_the_evening() {
    let stage = Stage::at(NOON).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    stage.clock_reaches("2026-03-02T12:30+01:00[Europe/Berlin]").await;
    anna.reads();

    anna.presses("Later").await;
    expect![[r#"
        (edited) ⏰ Walk: when shall I come back?
        [In 15 min] [In 1 hour] [This evening]
        [‹ Back to the steps]
        [⚠️ It hurts · When to get help]
    "#]]
    .assert_eq(&anna.reads());
    anna.presses("Back to the steps").await;
    let steps = anna.reads();
    assert!(steps.starts_with("(edited) 🚶") && steps.contains("1. Set off"), "{steps}");
    anna.presses("Later").await;
    anna.presses("This evening").await;
    expect![[r#"
        (edited) ⏰ Walk: I’ll be back today at 19:00.
    "#]]
    .assert_eq(&anna.reads());

    stage.clock_reaches("2026-03-02T18:59+01:00[Europe/Berlin]").await;
    assert!(!anna.reads().contains("🚶"));
    stage.clock_reaches("2026-03-02T19:00+01:00[Europe/Berlin]").await;
    assert!(anna.reads().contains("🚶"));
    anna.presses("Later").await;
    assert!(!anna.reads().contains("This evening"), "the evening is here");
}

#[tokio::test]
async fn who_puts_it_off_three_times_is_asked_about_another_time() {
    let stage = Stage::at(NOON).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    stage.clock_reaches("2026-03-02T12:30+01:00[Europe/Berlin]").await;
    for time in ["12:45", "13:00", "13:15"] {
        anna.presses("Later").await;
        anna.presses("In 15 min").await;
        stage.clock_reaches(&format!("2026-03-02T{time}+01:00[Europe/Berlin]")).await;
    }
    anna.reads();

    anna.presses("Later").await;
    expect![[r#"
        (edited) Walk: you’ve put this one off three times. Would another time of day suit you better?
        [From now on at 13:00]
        [From now on at 13:30]
        [From now on at 14:30]
        [From now on at 19:00]
        [✅ Done] [Not today]
        [⚠️ It hurts · When to get help]
    "#]].assert_eq(&anna.reads());
    anna.presses("From now on at 13:30").await;
    expect![[r#"
        (edited) 👍 Moved. From now on:
        🚶 Walking: every day at 13:30
    "#]]
    .assert_eq(&anna.reads());

    stage.clock_reaches("2026-03-02T13:30+01:00[Europe/Berlin]").await;
    assert!(anna.reads().contains("🚶"));
    stage.clock_reaches_with(&anna, "2026-03-03T12:31+01:00[Europe/Berlin]").await;
    assert!(!anna.reads().contains("🚶"));
    stage.clock_reaches("2026-03-03T13:30+01:00[Europe/Berlin]").await;
    assert!(anna.reads().contains("🚶"));
}

#[tokio::test]
async fn a_pause_of_an_hour_ends_within_the_day_and_says_so() {
    let stage = Stage::at(NOON).await;
    let anna = stage.subscribed("Anna", "Berlin").await;

    anna.says("/pause 1h").await;
    expect![[r#"
        ⏸ Quiet until 13:05. Rest well; /resume ends it sooner.
        [Resume now]
    "#]]
    .assert_eq(&anna.reads());
    stage.clock_reaches("2026-03-02T13:04+01:00[Europe/Berlin]").await;
    assert_eq!(anna.reads(), "", "half past twelve was within the hour");

    stage.clock_reaches("2026-03-02T14:00+01:00[Europe/Berlin]").await;
    assert!(anna.reads().starts_with("▶️ Your rest is over; welcome back."));
    stage.clock_reaches("2026-03-02T15:00+01:00[Europe/Berlin]").await;
    assert!(!anna.reads().contains("Your rest is over"), "it is said once");
}

#[tokio::test]
async fn a_pause_lasts_until_a_date_an_illness_or_a_holiday_is_over() {
    let stage = Stage::at(NOON).await;
    let anna = stage.subscribed("Anna", "Berlin").await;

    anna.says("/pause until 7 March").await;
    assert!(anna.reads().contains("Quiet until Saturday."));
    anna.says("/pause").await;
    anna.presses("sick").await;
    expect![[r#"
        🤒 Get well soon. I’m quiet until Thursday, and your streak waits; /resume ends it sooner.
        [Resume now]
    "#]]
    .assert_eq(&anna.reads());
    anna.says("/pause").await;
    anna.presses("Holiday").await;
    anna.presses("14 days").await;
    expect![[r#"
        🏖 Enjoy it. I’m quiet until 16 March, and your streak waits; /resume ends it sooner.
        [Resume now]
    "#]]
    .assert_eq(&anna.reads());
    anna.says("/pause whenever").await;
    expect![[r#"
        Say for how long, up to a year: /pause 3 days, /pause until 7 March, /pause sick, or just /pause for buttons.
        [⚠️ When to get help]
    "#]].assert_eq(&anna.reads());

    stage.clock_reaches("2026-03-15T23:59+01:00[Europe/Berlin]").await;
    assert_eq!(anna.reads(), "");
    stage.clock_reaches("2026-03-16T10:00+01:00[Europe/Berlin]").await;
    assert!(anna.reads().contains("🧍"));
}

#[tokio::test]
async fn a_sick_week_spares_the_streak() {
    let stage = Stage::at(NOON).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    stage.clock_reaches("2026-03-02T12:30+01:00[Europe/Berlin]").await;
    anna.presses("Done").await;
    anna.says("/pause sick 7 days").await;
    stage.clock_reaches("2026-03-09T12:30+01:00[Europe/Berlin]").await;
    anna.reads();

    anna.presses("Done").await;

    assert!(anna.reads().contains("🔥 2 days in a row."));
}

#[tokio::test]
async fn pausing_shelves_what_was_put_off() {
    let stage = Stage::at(NOON).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    stage.clock_reaches("2026-03-02T12:30+01:00[Europe/Berlin]").await;
    anna.presses("Later").await;
    anna.presses("In 1 hour").await;

    anna.says("/pause until tomorrow").await;
    anna.reads();
    stage.clock_reaches("2026-03-02T23:00+01:00[Europe/Berlin]").await;

    assert_eq!(anna.reads(), "");
}

#[tokio::test]
async fn reminders_of_the_same_minute_arrive_as_one_message() {
    let stage = Stage::at(NOON).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    anna.says("/remind draw-in 12:30").await;
    let before = anna.messages_from_bot();
    anna.reads();

    stage.clock_reaches("2026-03-02T12:30+01:00[Europe/Berlin]").await;
    expect![[r#"
        🙌 A few things to choose from.

        🚶 Walk · 15 minutes at an easy pace
        💪 Draw-in · 5 times, holding for about 5 seconds

        Stop if pain is sharp, spreads or grows, or you feel numb or dizzy.

        Good to know: back pain often eases by itself within a few weeks.
        [✅ Walk] [Walk ›]
        [✅ Draw-in] [Draw-in ›]
        [⚠️ When to get help]
    "#]]
    .assert_eq(&anna.reads());
    assert_eq!(anna.messages_from_bot(), before + 1);
    anna.presses("✅ Walk").await;
    expect![[r#"
        (edited) 🙌 Time to move

        ✅ Walk · 15 minutes at an easy pace
        💪 Draw-in · 5 times, holding for about 5 seconds

        Stop if pain is sharp, spreads or grows, or you feel numb or dizzy.
        [✅ Draw-in] [Draw-in ›]
        [⚠️ When to get help]
    "#]]
    .assert_eq(&anna.reads());
    anna.presses("Draw-in ›").await;
    assert!(anna.reads().contains("Lie on your back"));
    anna.presses("Not today").await;
    expect![[r#"
        (edited) 🌿 Draw-in: not today, and that’s fine. It doesn’t touch your streak.
        It comes again tomorrow at 12:30.
        [Undo]
    "#]]
    .assert_eq(&anna.reads());

    anna.says("/undo").await;
    expect![[r#"
        (edited) 🙌 Time to move

        🚶 Walk · 15 minutes at an easy pace
        🌿 Draw-in · 5 times, holding for about 5 seconds

        Stop if pain is sharp, spreads or grows, or you feel numb or dizzy.
        [✅ Walk] [Walk ›]
        [⚠️ When to get help]

        ↩️ Walk (15 minutes) is taken back.
        Nothing else is counted today.
    "#]]
    .assert_eq(&anna.reads());
}

/// What somebody was sent on each of these days of March, given whether they looked at anything.
async fn days(
    stage: &Stage,
    anna: &crate::stage::Person,
    days: std::ops::RangeInclusive<u8>,
) -> Vec<Vec<String>> {
    let mut sent = Vec::new();
    for day in days {
        let before = anna.was_told().len();
        stage.clock_reaches(&format!("2026-03-{day:02}T23:00+01:00[Europe/Berlin]")).await;
        sent.push(anna.was_told().split_off(before));
    }
    sent
}

fn counts(days: &[Vec<String>]) -> Vec<usize> {
    days.iter().map(Vec::len).collect()
}

#[tokio::test]
async fn who_does_not_answer_gets_less_each_day_is_asked_once_and_then_left_in_peace() {
    let stage = Stage::at("2026-03-02T08:20+01:00[Europe/Berlin]").await;
    let anna = stage.subscribed("Anna", "Berlin").await;

    let sent = days(&stage, &anna, 2..=7).await;
    assert_eq!(counts(&sent), [7, 1, 1, 1, 0, 1], "{sent:#?}");
    assert!(sent[1][0].contains("One minute does your back good."), "{sent:#?}");
    assert!(sent[2][0].contains("Walk") || sent[2][0].contains("walk"), "{sent:#?}");
    assert!(sent[3][0].contains("Would something else suit you better?"), "{sent:#?}");

    stage.clock_reaches("2026-03-18T23:00+01:00[Europe/Berlin]").await;
    anna.reads();
    stage.clock_reaches("2026-03-20T23:00+01:00[Europe/Berlin]").await;
    expect![[r#"
        😴 I don’t want to be a bother, so I’m going to sleep. All you’ve done is kept. Say anything at all, and your reminders come back.
    "#]].assert_eq(&anna.reads());
    stage.clock_reaches("2026-04-17T23:00+02:00[Europe/Berlin]").await;
    assert_eq!(anna.reads(), "");

    anna.says("hello?").await;
    expect![[r#"
        👋 Good to hear from you. Your reminders come again. Next: a walk, tomorrow at 12:30.
    "#]]
    .assert_eq(&anna.reads());
    stage.clock_reaches("2026-04-18T12:30+02:00[Europe/Berlin]").await;
    let read = anna.reads();
    assert!(read.contains("🚶"), "{read}");
}

#[tokio::test]
async fn what_wakes_limber_is_answered_before_it_is_greeted() {
    let stage = Stage::at("2026-03-02T08:20+01:00[Europe/Berlin]").await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    stage.clock_reaches("2026-04-17T23:00+02:00[Europe/Berlin]").await;
    anna.reads();

    // A look is no answer, but it is a word.
    let before = anna.was_told().len();
    anna.says("/plan").await;

    let told = anna.was_told().split_off(before);
    assert!(told[0].starts_with("🗓 <b>Your plan</b>"), "{told:#?}");
    assert!(told[1].starts_with("👋 Good to hear from you."), "{told:#?}");
    assert_eq!(told.len(), 2, "{told:#?}");
    anna.reads();
    anna.says("/today").await;
    assert!(!anna.reads().contains("Good to hear"), "it is said once");
}

#[tokio::test]
async fn five_days_away_after_twenty_in_a_row_bring_few_messages_and_an_easy_way_back() {
    let stage = Stage::at("2026-03-02T08:20+01:00[Europe/Berlin]").await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    for day in 2..=21 {
        stage.clock_reaches(&format!("2026-03-{day:02}T12:30+01:00[Europe/Berlin]")).await;
        anna.says("/done walk").await;
        stage.clock_reaches(&format!("2026-03-{day:02}T22:00+01:00[Europe/Berlin]")).await;
        anna.says("/done stretch").await;
        anna.says("/done stretch").await;
    }
    assert!(anna.was_told().join("\n").contains("20 days in a row"));
    stage.clock_reaches("2026-03-22T23:00+01:00[Europe/Berlin]").await;
    anna.says("/done walk").await;

    // From Monday to Friday she is away.
    let sent = days(&stage, &anna, 23..=27).await;
    assert_eq!(counts(&sent), [7, 1, 1, 1, 0], "{sent:#?}");
    anna.presses("Fewer").await;
    stage.clock_reaches("2026-03-28T08:00+01:00[Europe/Berlin]").await;
    anna.says("/done walk").await;

    let told = anna.was_told();
    let back = told.last().unwrap();
    assert!(!back.contains("First day"), "{back}");
    assert!(back.contains("That was one for your back."), "{back}");
}

#[tokio::test]
async fn one_minute_is_one_tap_and_brings_the_rest_of_the_day_back() {
    let stage = Stage::at("2026-03-02T08:20+01:00[Europe/Berlin]").await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    days(&stage, &anna, 2..=2).await;
    stage.clock_reaches("2026-03-03T10:01+01:00[Europe/Berlin]").await;
    anna.reads();

    anna.presses("One minute now").await;

    let guide = anna.reads();
    assert!(guide.contains("Stop"), "{guide}");
    let before = anna.was_told().len();
    stage.clock_reaches("2026-03-03T13:00+01:00[Europe/Berlin]").await;
    let told = anna.was_told().split_off(before).join("\n");
    assert!(told.contains("alk"), "the walk comes as planned: {told}");
}

#[tokio::test]
async fn a_look_is_no_answer() {
    let stage = Stage::at("2026-03-02T08:20+01:00[Europe/Berlin]").await;
    let [anna, ben] =
        [stage.subscribed("Anna", "Berlin").await, stage.subscribed("Ben", "Berlin").await];
    for day in 2..=6 {
        stage.clock_reaches(&format!("2026-03-{day:02}T20:00+01:00[Europe/Berlin]")).await;
        for looks in ["/today", "/stats", "/plan", "/why", "/help"] {
            ben.says(looks).await;
        }
    }
    stage.clock_reaches("2026-03-07T20:00+01:00[Europe/Berlin]").await;

    let reminded = |person: &crate::stage::Person| {
        let instead = ["One minute does", "Would something else"];
        let told = person.was_told();
        let comes =
            |text: &&String| is_reminder(text) || instead.iter().any(|part| text.contains(part));
        told.iter().filter(comes).count()
    };
    assert_eq!(reminded(&ben), reminded(&anna));
    assert_eq!(reminded(&anna), 10);
}

#[tokio::test]
async fn who_does_a_fifth_gets_fewer_breaks_than_who_does_more() {
    let stage = Stage::at("2026-03-02T08:20+01:00[Europe/Berlin]").await;
    let [anna, ben] =
        [stage.subscribed("Anna", "Berlin").await, stage.subscribed("Ben", "Berlin").await];
    for day in 2..=20 {
        for (place, time) in ["12:31", "15:31", "18:31"].into_iter().enumerate() {
            stage.clock_reaches(&format!("2026-03-{day:02}T{time}+01:00[Europe/Berlin]")).await;
            // She does all that is no break; he answers one in five and puts the others aside.
            if anna.button("Done").is_some() {
                anna.presses("Done").await;
            }
            if ben.button("Done").is_some() {
                if (day + place).is_multiple_of(5) {
                    ben.presses("Done").await;
                    continue;
                }
                // A short reminder has it behind the dots.
                if ben.button("Not today").is_none() {
                    ben.presses("⋯").await;
                }
                ben.presses("Not today").await;
            }
        }
    }
    let (hers, his) = (anna.breaks(), ben.breaks());
    assert!(his * 2 < hers, "{his} of {hers}");
}

#[tokio::test]
async fn who_answers_in_between_is_not_asked_what_suits() {
    let stage = Stage::at("2026-03-02T08:50+01:00[Europe/Berlin]").await;
    let anna = stage.subscribed("Anna", "Berlin").await;

    for day in 2..=13 {
        for time in ["11:30", "16:30"] {
            stage.clock_reaches(&format!("2026-03-{day:02}T{time}+01:00[Europe/Berlin]")).await;
        }
        anna.says("/done stand").await;
    }
    stage.clock_reaches("2026-03-14T20:00+01:00[Europe/Berlin]").await;

    let told = anna.was_told().join("\n");
    assert!(!told.contains("suit you better"), "{told}");
}

#[tokio::test]
async fn what_suits_is_asked_once_in_a_fortnight_at_the_most() {
    let stage = Stage::at("2026-03-02T08:50+01:00[Europe/Berlin]").await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    let asked = || anna.was_told().iter().filter(|text| text.contains("suit you better")).count();

    // Silent for four days, and back for one word, again and again.
    for day in ["03-06", "03-10", "03-14", "03-18"] {
        stage.clock_reaches(&format!("2026-{day}T08:00+01:00[Europe/Berlin]")).await;
        anna.says("hello").await;
    }
    assert_eq!(asked(), 1);
    stage.clock_reaches("2026-03-22T20:00+01:00[Europe/Berlin]").await;
    assert_eq!(asked(), 2);
}

#[tokio::test]
async fn fewer_halves_the_plan() {
    let stage = Stage::at("2026-03-02T08:20+01:00[Europe/Berlin]").await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    stage.clock_reaches("2026-03-05T12:31+01:00[Europe/Berlin]").await;
    anna.reads();

    anna.presses("Fewer").await;

    expect![[r#"
        (edited) 🗓 Your plan

        🧍 Stand or sit breaks: every 2 hours within your hours
        next today at 15:00
        🚶 Walking: Monday, Wednesday, Friday and Sunday at 12:30
        next tomorrow at 12:30
        🧘 Stretching: Monday, Wednesday and Friday at 15:30
        next tomorrow at 15:30
        💪 Strengthening: Tuesday at 18:30
        next on Tuesday at 18:30

        Tap one to change it. In words it goes like this: /remind stretch 9:30 and 15:00 weekdays
        [🧍 Stand or sit breaks]
        [🚶 Walking]
        [🧘 Stretching] [💪 Strengthening]
        [+ Add] [Ready plans]
    "#]]
    .assert_eq(&anna.reads());
}

#[tokio::test]
async fn who_puts_everything_aside_for_days_is_asked_too() {
    let stage = Stage::at("2026-03-02T08:20+01:00[Europe/Berlin]").await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    let mut asked = Vec::new();
    for day in 2..=8 {
        for time in ["10:00", "12:30", "15:30"] {
            stage.clock_reaches(&format!("2026-03-{day:02}T{time}+01:00[Europe/Berlin]")).await;
            if anna.button("Not today").is_some() {
                anna.presses("Not today").await;
            }
            if anna.reads().contains("suit you better") {
                asked.push(day);
            }
        }
    }

    assert_eq!(asked, [5]);
}
