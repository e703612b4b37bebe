//! Stories of a plan that fits a life: added in words, changed in buttons, taken ready-made.

use limber::store::{Engine, query};
use std::sync::{
    Arc,
    atomic::{AtomicU32, Ordering},
};

use crate::stage::Stage;
use expect_test::expect;

/// A Monday morning in Berlin, before work.
const MONDAY: &str = "2026-03-02T08:20+01:00[Europe/Berlin]";

#[tokio::test]
async fn the_plan_lists_every_reminder_with_its_next_time() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;

    anna.says("/plan").await;

    expect![[r#"
        🗓 Your plan

        🧍 Stand or sit breaks: every hour within your hours
        next today at 10:00
        🚶 Walking: every day at 12:30
        next today at 12:30
        🧘 Stretching: Monday to Friday at 15:30
        next today at 15:30
        💪 Strengthening: Tuesday and Friday at 18:30
        next tomorrow at 18:30

        Tap one to change it. In words it goes like this: /remind stretch 9:30 and 15:00 weekdays
        [🧍 Stand or sit breaks]
        [🚶 Walking]
        [🧘 Stretching] [💪 Strengthening]
        [+ Add] [Ready plans]
    "#]]
    .assert_eq(&anna.reads());
}

#[tokio::test]
async fn a_wish_in_words_becomes_a_reminder() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;

    anna.says("/remind stretch 9:30 and 15:00 weekdays").await;
    expect![[r#"
        ➕ Added.
        🧘 Stretching: Monday to Friday at 09:30 and 15:00
        next today at 09:30
        [Change it] [🗑 Remove] [‹ Plan]
    "#]]
    .assert_eq(&anna.reads());
    for (wish, planned) in [
        (
            "stand every 45m 9-12 13-18 mon-fri",
            "Stand or sit breaks: Monday to Friday, every 45 minutes from 09:00 to 12:00 and 13:00 to 18:00",
        ),
        ("walk 12:45 daily", "Walking: every day at 12:45"),
        ("strengthen tue thu 20:00", "Strengthening: Tuesday and Thursday at 20:00"),
        ("hip-flexor at 8pm on weekends", "Hip flexor stretch: Saturday and Sunday at 20:00"),
    ] {
        anna.says(&format!("/remind {wish}")).await;
        let read = anna.reads();
        assert!(read.contains(planned), "{wish}: {read}");
    }

    stage.clock_reaches("2026-03-02T09:30+01:00[Europe/Berlin]").await;
    assert!(anna.reads().starts_with("🧘"));
}

#[tokio::test]
async fn a_wish_that_cannot_be_read_is_told_which_part_and_an_example() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;

    let mut answers = Vec::new();
    for wish in [
        "yodel 9:30",
        "walk at dawn",
        "walk",
        "stand every 5m 9-12",
        "stand every 45m",
        "stand every 45m 12-9",
        "walk 9-12",
    ] {
        anna.says(&format!("/remind {wish}")).await;
        answers.push(anna.reads());
    }

    expect![[r#"
        I can only remind you of what is good for your back: to stand up, walk, stretch or strengthen. Which of these?
        [🧍 Stand or sit breaks]
        [🚶 Walking]
        [🧘 Stretching] [💪 Strengthening]
        🗓 Walking: when shall I remind you? Tap one, or say it: “5 pm on weekdays”.
        [every day at 09:00]
        [every day at 12:00]
        [every day at 15:00]
        [every day at 18:00]
        🗓 Walking: when shall I remind you? Tap one, or say it: “5 pm on weekdays”.
        [every day at 09:00]
        [every day at 12:00]
        [every day at 15:00]
        [every day at 18:00]
        “stand every 5m 9-12”: from every 20 minutes up to every 12 hours I can do, like this: /remind stand every 45m 9-12 13-18 mon-fri
        [⚠️ When to get help]
        ➕ Added.
        🧍 Stand or sit breaks: every 45 minutes within your hours
        next today at 09:45
        [Change it] [🗑 Remove] [‹ Plan]
        ➕ Added.
        🧍 Stand or sit breaks: every day, every 45 minutes from 12:00 to 21:00
        next today at 13:30
        [Change it] [🗑 Remove] [‹ Plan]
        🗓 Walking: when shall I remind you? Tap one, or say it: “5 pm on weekdays”.
        [every day, every hour from 09:00 to 12:00]
        [every day, every 90 minutes from 09:00 to 12:00]
        [every day, every 2 hours from 09:00 to 12:00]
    "#]].assert_eq(&answers.join(""));
}

#[tokio::test]
async fn a_reminder_is_changed_in_its_one_message_without_typing() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    anna.says("/plan").await;
    let before = anna.messages_from_bot();
    anna.reads();

    anna.presses("🚶 Walking").await;
    expect![[r#"
        (edited) 🚶 Walking: every day at 12:30
        next today at 12:30
        [🕑 Times] [📅 Days] [🔁 What]
        [⏸ Let it rest] [🗑 Remove]
        [‹ Plan]
    "#]]
    .assert_eq(&anna.reads());
    anna.presses("Times").await;
    expect![[r#"
        (edited) 🚶 Walking: every day at 12:30
        next today at 12:30

        When? Tap a time to add it or take it away, or let it come every so often.
        [every 20 min] [every 30 min] [every 45 min]
        [every 60 min] [every 90 min] [every 120 min]
        [06:00] [06:30] [07:00] [07:30] [08:00]
        [08:30] [09:00] [09:30] [10:00] [10:30]
        [11:00] [11:30] [12:00] [✓ 12:30] [13:00]
        [13:30] [14:00] [14:30] [15:00] [15:30]
        [16:00] [16:30] [17:00] [17:30] [18:00]
        [18:30] [19:00] [19:30] [20:00] [20:30]
        [21:00] [21:30] [22:00]
        [‹ Back]
    "#]]
    .assert_eq(&anna.reads());
    anna.presses("17:00").await;
    anna.presses("12:30").await;
    assert!(anna.reads().contains("Walking: every day at 17:00"));
    anna.presses("✓ 17:00").await;
    assert_eq!(anna.notice(), "It needs at least one time. To silence it, let it rest.");
    anna.presses("every 90 min").await;
    anna.presses("8–16").await;
    assert!(anna.reads().contains("every 90 minutes from 08:00 to 16:00"));
    anna.presses("‹ Back").await;
    anna.presses("Days").await;
    anna.presses("Sun").await;
    anna.presses("Sat").await;
    expect![[r#"
        (edited) 🚶 Walking: Monday to Friday, every 90 minutes from 08:00 to 16:00
        next today at 09:30

        On which days?
        [✓ Mon] [✓ Tue] [✓ Wed] [✓ Thu]
        [✓ Fri] [Sat] [Sun]
        [‹ Back]
    "#]]
    .assert_eq(&anna.reads());
    anna.presses("‹ Back").await;
    anna.presses("What").await;
    anna.presses("Hamstring stretch").await;
    expect![[r#"
        (edited) 🧘 Hamstring stretch: Monday to Friday, every 90 minutes from 08:00 to 16:00
        next today at 09:30
        [🕑 Times] [📅 Days] [🔁 What]
        [⏸ Let it rest] [🗑 Remove]
        [‹ Plan]
    "#]]
    .assert_eq(&anna.reads());

    assert_eq!(anna.messages_from_bot(), before, "it all happens in one message");
    stage.clock_reaches("2026-03-02T09:30+01:00[Europe/Berlin]").await;
    assert!(anna.reads().contains("Hamstring stretch · "));
}

#[tokio::test]
async fn a_reminder_rests_and_wakes_goes_and_comes_back() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    anna.says("/plan").await;
    anna.presses("🧍 Stand or sit breaks").await;
    anna.presses("Let it rest").await;
    assert!(anna.reads().contains("resting"));
    stage.clock_reaches("2026-03-02T10:00+01:00[Europe/Berlin]").await;
    assert_eq!(anna.reads(), "");

    anna.presses("Let it come again").await;
    anna.reads();
    stage.clock_reaches("2026-03-02T11:00+01:00[Europe/Berlin]").await;
    anna.reads();
    assert_eq!(anna.breaks(), 1);

    anna.says("/plan").await;
    anna.presses("🧍 Stand or sit breaks").await;
    anna.presses("Remove").await;
    expect![[r#"
        🗑 Removed from your plan:
        🧍 Stand or sit breaks: every hour within your hours
        [↩️ Put it back] [‹ Plan]
    "#]]
    .assert_eq(&anna.reads());
    stage.clock_reaches("2026-03-02T12:00+01:00[Europe/Berlin]").await;
    assert_eq!(anna.reads(), "");
    anna.presses("Put it back").await;
    anna.reads();
    stage.clock_reaches("2026-03-02T14:00+01:00[Europe/Berlin]").await;
    assert_eq!(anna.breaks(), 2);
}

#[tokio::test]
async fn a_ready_plan_is_shown_in_full_before_it_is_taken() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    anna.says("/remind walk 6:00").await;
    anna.says("/plan").await;
    anna.reads();

    anna.presses("Ready plans").await;
    expect![[r#"
        (edited) Plans that are ready. Look at one before you take it.

        Desk: Breaks from sitting, a walk, a stretch; strengthening on two evenings.
        On my feet: Breaks from standing, a stretch, a walk in the evening; strengthening on two evenings.
        At home: Breaks, a walk, a stretch; strengthening on two mornings, where you have room for it.
        No floor: Breaks, a walk, a stretch; strengthening on two afternoons.
        Walk more: Three short walks a day, the rest in small doses.
        Stronger: Strengthening on three days a week, mornings and evenings.
        [Desk] [On my feet]
        [At home] [No floor]
        [Walk more] [Stronger]
        [‹ Plan]
    "#]]
    .assert_eq(&anna.reads());
    anna.presses("At home").await;
    expect![[r#"
        (edited) At home
        Breaks, a walk, a stretch; strengthening on two mornings, where you have room for it.

        🧍 Stand or sit breaks: every hour within your hours
        🚶 Walking: every day at 12:30
        🧘 Stretching: Monday to Friday at 15:30
        💪 Strengthening: Tuesday and Friday at 10:30

        It takes the place of the plan that you have now.
        [✅ Take it] [‹ Back]
    "#]]
    .assert_eq(&anna.reads());
    anna.presses("Take it").await;
    expect![[r#"
        (edited) 🗓 Your plan

        🧍 Stand or sit breaks: every hour within your hours
        next today at 10:00
        🚶 Walking: every day at 12:30
        next today at 12:30
        🧘 Stretching: Monday to Friday at 15:30
        next today at 15:30
        💪 Strengthening: Tuesday and Friday at 10:30
        next tomorrow at 10:30

        Tap one to change it. In words it goes like this: /remind stretch 9:30 and 15:00 weekdays
        [🧍 Stand or sit breaks]
        [🚶 Walking]
        [🧘 Stretching] [💪 Strengthening]
        [+ Add] [Ready plans]
        [↩️ Put my plan back]
    "#]]
    .assert_eq(&anna.reads());
}

#[tokio::test]
async fn a_plan_holds_twenty_four_reminders() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    for minute in 0..20 {
        anna.says(&format!("/remind walk 6:{minute:02}")).await;
    }
    anna.reads();

    anna.says("/remind walk 7:00").await;

    assert!(anna.reads().starts_with("Your plan is full"));
    anna.says("/plan").await;
    assert_eq!(anna.reads().matches("🚶 Walking:").count(), 21);
}

#[tokio::test]
async fn what_would_never_come_is_not_promised() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;

    for wish in ["walk every 12h", "walk every 5h", "stretch every 45m sat", "walk every 2h 18-22"]
    {
        anna.says(&format!("/remind {wish}")).await;
        let read = anna.reads();
        assert!(read.contains("it would never come"), "{wish}: {read}");
        assert!(!read.contains("[Remove]"), "{wish}: {read}");
    }
    expect![[r#"
        🚶 Walking: every 12 hours within your hours
        That is how I understood it, and within your /hours there is no moment for it: it would never come. A shorter interval or a fixed time does, like this: /remind walk 12:30 daily
        [⚠️ When to get help]
    "#]].assert_eq(&{
        anna.says("/remind walk every 12h").await;
        anna.reads()
    });
    anna.says("/remind walk 12:35 daily").await;
    assert!(anna.reads().contains("next today at 12:35"));

    anna.says("/remind stand every 60m fri").await;
    anna.presses("Change").await;
    anna.presses("Days").await;
    anna.presses("Sat").await;
    anna.presses("Fri").await;
    assert_eq!(anna.notice(), "Within your hours there would be no moment for it.");

    anna.says("/hours 9-10 mon-thu, not fri").await;
    let read = anna.reads();
    let leaves_out = read.split("there is no moment for this").nth(1).unwrap_or_default();
    assert!(leaves_out.contains("Stand or sit breaks: Friday and Saturday"), "{read}");
    assert!(!leaves_out.contains("Walking"), "{read}");
    anna.says("/plan").await;
    assert!(anna.reads().contains("finds no moment within your /hours"));
}

#[tokio::test]
async fn what_is_put_back_counts_as_what_is_added() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    for minute in 0..19 {
        anna.says(&format!("/remind walk 6:{minute:02}")).await;
    }
    anna.says("/remind stretch 6:30").await;
    anna.presses("Remove").await;
    let (message, put_back) = anna.button("Put it back").unwrap();
    anna.says("/remind walk 6:40").await;
    anna.reads();

    anna.forges(message, &put_back).await;
    assert!(anna.reads().starts_with("Your plan is full"));
    anna.says("/plan").await;
    assert!(!anna.reads().contains("at 06:30"));

    anna.says("/plan").await;
    anna.presses("💪 Strengthening").await;
    anna.presses("Remove").await;
    anna.forges(message, &put_back).await;
    assert!(anna.reads().contains("at 06:30"));
    // What is there already takes no room.
    anna.forges(message, &put_back).await;
    assert!(!anna.reads().contains("Your plan is full"));
}

/// How much SQLite does for a press that plans so many reminders anew, in thousands of steps.
async fn steps_of_a_press(reminders: u32) -> u32 {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    anna.says("/plan").await;
    let (message, fewer) = (1, "fewer");
    let steps = Arc::new(AtomicU32::new(0));
    let mut tx = stage.sandbox.store().write().await.unwrap();
    let add = "INSERT INTO reminders (person_id, id, activity, schedule, created_at)
        SELECT $1, value, 'walk', 'daily 6:00 18:00', 0 FROM json_each($2)";
    let ids: Vec<u32> = (1000..1000 + reminders).collect();
    query(add)
        .bind(anna.id)
        .bind(serde_json::to_string(&ids).unwrap())
        .execute(&mut tx)
        .await
        .unwrap();
    let counted = steps.clone();
    let Engine::Sqlite(connection) = tx.engine() else { panic!("counts the steps of SQLite") };
    let mut handle = connection.lock_handle().await.unwrap();
    handle.set_progress_handler(1000, move || {
        counted.fetch_add(1, Ordering::Relaxed);
        true
    });
    drop(handle);
    tx.commit().await.unwrap();

    anna.forges(message, fewer).await;

    steps.load(Ordering::Relaxed)
}

#[tokio::test]
async fn a_plan_that_is_twice_as_long_is_planned_anew_in_twice_the_time() {
    let (some, twice) = (steps_of_a_press(600).await, steps_of_a_press(1200).await);

    assert!(twice < some * 5 / 2, "{some} and {twice} thousand steps");
}

#[tokio::test]
async fn nobody_changes_somebody_elses_plan() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    let ben = stage.subscribed("Ben", "Berlin").await;
    ben.says("/plan").await;
    anna.says("/plan").await;
    anna.reads();
    let (message, of_anna) = anna.button("🚶 Walking").unwrap();
    let number = of_anna.strip_prefix("reminder:").unwrap();

    for forged in ["reminder", "remove", "rest", "times", "put-back"] {
        ben.forges(message, &format!("{forged}:{number}")).await;
    }
    for forged in ["toggle-time:{}:0", "interval:{}:20", "toggle-day:{}:1", "set-activity:{}:stand"]
    {
        ben.forges(message, &forged.replace("{}", number)).await;
    }
    ben.forges(message, "toggle-time:1:99999").await;

    anna.says("/plan").await;
    assert!(anna.reads().contains("Walking: every day at 12:30"));
}

#[tokio::test]
async fn hours_hold_by_weekday_and_fixed_times_come_all_the_same() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;

    anna.says("/hours").await;
    expect![[r#"
        ⏳ Your hours
        Monday to Friday: 09:00 to 12:00 and 13:00 to 17:00

        Outside them nothing comes, but for what you put at a fixed time on purpose. Tap a day to change it, or say it like this: /hours 9-12, 13-18; fri 9-14; not sat, sun
        [Mon–Fri] [Mon] [Tue] [Wed]
        [Thu] [Fri] [Sat] [Sun]
    "#]].assert_eq(&anna.reads());
    anna.says("/hours 14-16; fri 9-10; not sat, sun").await;
    expect![[r#"
        ⏳ Your hours
        Monday to Thursday: 14:00 to 16:00
        Friday: 09:00 to 10:00

        Outside them nothing comes, but for what you put at a fixed time on purpose. Tap a day to change it, or say it like this: /hours 9-12, 13-18; fri 9-14; not sat, sun
        [Mon–Fri] [Mon] [Tue] [Wed]
        [Thu] [Fri] [Sat] [Sun]
    "#]].assert_eq(&anna.reads());
    anna.says("/hours lunchtime").await;
    expect![[r#"
        Which hours from Monday to Friday? Or tell me: /hours mon-fri 9-12
        [11:00 to 14:00]
    "#]]
    .assert_eq(&anna.reads());

    stage.clock_reaches("2026-03-02T13:59+01:00[Europe/Berlin]").await;
    let morning = anna.reads();
    assert_eq!(anna.breaks(), 0, "{morning}");
    assert!(morning.contains("🚶"), "half past twelve is on purpose");
    stage.clock_reaches("2026-03-02T15:00+01:00[Europe/Berlin]").await;
    assert_eq!(anna.breaks(), 1);
    for day in 2..=5 {
        stage.clock_reaches(&format!("2026-03-{day:02}T20:00+01:00[Europe/Berlin]")).await;
        anna.says("/done walk").await;
        anna.says("/done stretch").await;
    }
    stage.clock_reaches("2026-03-06T09:59+01:00[Europe/Berlin]").await;
    let before_friday = anna.breaks();
    stage.clock_reaches("2026-03-06T10:00+01:00[Europe/Berlin]").await;
    assert_eq!(anna.breaks(), before_friday + 1);
}

#[tokio::test]
async fn hours_are_changed_in_buttons_and_move_what_is_pending() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    anna.says("/hours").await;
    let before = anna.messages_from_bot();

    anna.presses("Mon–Fri").await;
    anna.reads();
    anna.presses("10–18").await;
    anna.presses("Sat").await;
    expect![[r#"
        (edited) Saturday: which hours?
        [9–12, 13–17] [8–12, 13–16]
        [9–12, 13–18] [8–16]
        [9–17] [10–18]
        [✓ none] [‹ Back]
    "#]]
    .assert_eq(&anna.reads());
    anna.presses("9–17").await;
    expect![[r#"
        (edited) ⏳ Your hours
        Monday to Friday: 10:00 to 18:00
        Saturday: 09:00 to 17:00

        Outside them nothing comes, but for what you put at a fixed time on purpose. Tap a day to change it, or say it like this: /hours 9-12, 13-18; fri 9-14; not sat, sun
        [Mon–Fri] [Mon] [Tue] [Wed]
        [Thu] [Fri] [Sat] [Sun]
    "#]].assert_eq(&anna.reads());

    assert_eq!(anna.messages_from_bot(), before, "it all happens in one message");
    stage.clock_reaches("2026-03-02T10:59+01:00[Europe/Berlin]").await;
    assert_eq!(anna.breaks(), 0);
    stage.clock_reaches("2026-03-02T11:00+01:00[Europe/Berlin]").await;
    assert_eq!(anna.breaks(), 1);
}

#[tokio::test]
async fn a_stand_up_that_is_late_does_not_follow_anybody_home() {
    let mut stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    stage.clock_reaches("2026-03-02T16:30+01:00[Europe/Berlin]").await;
    let before = anna.breaks();
    let clock = stage.sandbox.clock().clone();
    stage.stop().await;

    clock.set(crate::stage::instant("2026-03-02T17:10+01:00[Europe/Berlin]"));
    stage.start().await;

    assert_eq!(anna.breaks(), before);
}

#[tokio::test]
async fn what_everybody_begins_with_comes_to_some_a_little_earlier_than_to_others() {
    let stage = Stage::spread("2026-03-02T08:20+01:00[Europe/Berlin]").await;
    let names = ["Anna", "Ben", "Cleo", "Dan", "Eva", "Finn"];
    let mut people = Vec::new();
    for name in names {
        people.push(stage.subscribed(name, "Berlin").await);
    }

    let mut first = Vec::new();
    for person in &people {
        first.push(stage.sandbox.next_reminder(person.id).await.unwrap().unwrap());
    }

    let ten = crate::stage::instant("2026-03-02T10:00+01:00[Europe/Berlin]");
    assert!(first.iter().all(|due| (0..15 * 60).contains(&ten.duration_since(*due).as_secs())));
    first.sort_unstable();
    first.dedup();
    assert!(first.len() > 3, "{first:?}");
    people[0].says("/remind walk 12:30 daily").await;
    assert!(people[0].reads().contains("every day at 12:30"));
}
