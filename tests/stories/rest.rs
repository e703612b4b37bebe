//! Stories of looking, resting and leaving: /today, /stats, /why, /exercise, /pause, /settings,
//! /privacy, /export, /delete, /stop.

use crate::stage::Stage;
use expect_test::expect;

/// A Monday morning in Berlin, before work.
const MONDAY: &str = "2026-03-02T08:20+01:00[Europe/Berlin]";

#[tokio::test]
async fn today_tells_what_is_done_open_and_to_come() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    stage.clock_reaches("2026-03-02T10:00+01:00[Europe/Berlin]").await;
    anna.presses("Done").await;
    stage.clock_reaches("2026-03-02T11:00+01:00[Europe/Berlin]").await;
    anna.presses("⋯").await;
    anna.presses("Not today").await;
    stage.clock_reaches("2026-03-02T12:30+01:00[Europe/Berlin]").await;
    anna.presses("Later").await;
    anna.presses("In 15 min").await;
    anna.reads();

    anna.says("/today").await;

    expect![[r#"
        📋 Monday, 2 March

        ✅ 10:00 Stand up
        🌿 11:00 Shift in your seat
        ⏰ 12:45 Walk
        🕑 15:30 Chest stretch

        Done so far: 1 break.
        🔥 1 day in a row.
        [▶️ Today’s session · 11 minutes]
    "#]]
    .assert_eq(&anna.reads());
}

#[tokio::test]
async fn stats_add_up_the_week_and_the_streak() {
    let stage = Stage::at("2026-03-01T12:00+01:00[Europe/Berlin]").await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    anna.says("/done walk 30").await;
    for day in 2..=4 {
        stage
            .clock_reaches_with(&anna, &format!("2026-03-0{day}T12:30+01:00[Europe/Berlin]"))
            .await;
        anna.presses("Done").await;
    }
    anna.says("/done draw-in").await;
    anna.reads();

    anna.says("/stats").await;

    expect![[r#"
        📈 Twelve weeks
        🚶 4 walks, 1 h 15 min
        💪 1 strength session, 2 minutes

        📈 This week
        🚶 3 walks, 45 minutes
        💪 1 strength session, 2 minutes

        🔥 4 days in a row.
        🌱 Habit score 19 of 100.

        A streak counts the days with at least one session. “Not today”, a pause and days without reminders leave it as it is.
        The habit score climbs with every day on which you do something, and sinks slowly when you don’t: after two weeks it has gone about half the way.
        A strengthening day is one on which at least two big groups of muscles were worked: legs, hips, back, belly, chest, shoulders or arms.
        The 150 minutes of the WHO are brisk ones: you can chat, but not sing.
        [Week] [Month] [Year]
    "#]].assert_eq(&anna.reads());
}

#[tokio::test]
async fn why_names_four_causes_and_how_sure_they_are() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.person("Anna");

    anna.says("/why").await;
    expect![[r#"
        💡 Why moving may help your back

        Good news first: most back pain eases within a few weeks (NHS back pain). It has many causes, and too little movement is only one of them.

        That one may contribute in four ways: through your core, your flexibility, your circulation and your weight.

        Choose one. I’ll tell you the idea behind it, and how sure it is.
        [Core strength] [Flexibility]
        [Circulation and fatigue]
        [Weight]
        [Sleep] [Stress]
        [Posture] [Habits of youth]
        [Western and Eastern medicine]
        [What helps] [⚠️ When to get help]
    "#]].assert_eq(&anna.reads());
    for (label, heading) in [
        ("Core strength", "Core strength\n"),
        ("Flexibility", "Flexibility\n"),
        ("Circulation", "Circulation and fatigue\n"),
        ("Weight", "Weight\n"),
    ] {
        anna.presses(label).await;
        let read = anna.reads();
        assert!(read.contains(heading) && read.contains("How sure is this?"), "{read}");
        assert!(read.contains("Sources: ") && read.contains("What answers it: "), "{read}");
        anna.presses("All causes").await;
        anna.reads();
    }
}

#[tokio::test]
async fn why_goes_straight_to_what_was_asked() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.person("Anna");

    anna.says("/why circulation").await;
    assert!(anna.reads().starts_with("Circulation and fatigue\n"));
    anna.says("/why sleep").await;
    assert!(anna.reads().starts_with("Sleep\n"));
    anna.says("/why <b>gravity").await;
    assert!(anna.reads().starts_with("I don’t have an answer for “<b>gravity” yet."));
}

#[tokio::test]
async fn the_library_shows_every_exercise_and_done_logs_it() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;

    anna.says("/exercise").await;
    expect![[r#"
        🧘 Exercises. Choose one, and I’ll show you how.
        [🧍 Stand up]
        [🧍 Shift in your seat]
        [🧍 Bend back] [🧍 Sit down]
        [🚶 Walk] [🚶 A short walk]
        [🧘 Hamstring stretch]
        [🧘 Hip flexor stretch]
        [🧘 Seated twist] [🧘 Knee rolls]
        [🧘 Chest stretch]
        [🧘 Front thigh stretch]
        [🧘 Knee to chest] [🧘 Neck turn]
        [🧘 Cat stretch] [🧘 Side bend]
        [🧘 Bottom to heels]
        [🧘 Hamstrings, standing]
        [💪 Draw-in] [💪 Pelvic tilt]
        [💪 Sit to stand] [💪 Bridge]
        [💪 Heel raise] [💪 Kneeling tilt]
        [💪 Hip march] [💪 Bird dog]
        [💪 Mini squat] [💪 Knee side plank]
        [💪 Stand on one leg]
        [▶️ A whole session]
    "#]]
    .assert_eq(&anna.reads());
    anna.presses("Pelvic tilt").await;
    expect![[r#"
        Pelvic tilt · 5 times, holding for 5 seconds

        1. Lie on your back with your knees bent and your feet on the floor.
        2. Slip a hand under your lower back and feel for the gap, then take it away.
        3. Tilt your pelvis until your lower back rests flat on the floor.
        4. Hold it there and keep breathing.
        5. Let go slowly.

        Where you feel it: in your lower belly.
        Too much: you push with your legs, or your breath stops.

        There is a next step here. When this one feels easy, say so after you’ve counted it.

        Pregnant, past the fourth month: not flat on your back; prop your head and chest up well.
        Stop if pain is sharp, spreads or grows, or you feel numb or dizzy.
        [✅ Done] [Why?]
        [▶️ Guide me] [How much?]
        [🔁 More of this] [🚫 Not for me]
        [⚠️ It hurts · When to get help]
        [‹ All exercises]
    "#]]
    .assert_eq(&anna.reads());
    anna.presses("Done").await;
    expect![[r#"
        (edited) ✅ Pelvic tilt counted, 2 minutes.

        Today: 1 strength session.
        🔥 First day of a streak.
        [Undo]
        [Easy] [Just right] [Too much]
    "#]]
    .assert_eq(&anna.reads());

    anna.says("/exercise hamstring").await;
    assert!(anna.reads().starts_with("Hamstring stretch · twice, 20 seconds on each side"));
    anna.says("/exercise stretch").await;
    assert!(anna.reads().contains("[🧘 Hamstring stretch]\n[🧘 Hip flexor stretch]"));
    anna.says("/exercise yodelling").await;
    assert!(anna.reads().starts_with("I don’t know “yodelling”."));
}

#[tokio::test]
async fn a_pause_can_end_on_a_day_that_is_chosen() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    anna.says("/pause").await;
    anna.reads();

    anna.presses("Until a date").await;
    let offered = anna.reads();
    assert!(offered.contains("[Wed 4 March] [Thu 5 March]"), "{offered}");
    assert!(offered.contains("[Mon 16 March] [Tue 17 March]"), "{offered}");
    let (message, button) = anna.button("Thu 12 March").unwrap();
    anna.presses("Thu 12 March").await;
    assert!(anna.reads().contains("Quiet until 12 March"));

    // A button whose day is over asks again.
    stage.clock_reaches("2026-03-12T08:20+01:00[Europe/Berlin]").await;
    anna.reads();
    anna.forges(message, &button).await;
    assert!(anna.reads().contains("How long shall I be quiet?"));
}

#[tokio::test]
async fn a_pause_is_quiet_and_ends_by_itself() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;

    anna.says("/pause").await;
    expect![[r#"
        ⏸ How long shall I be quiet? It ends by itself, and your streak waits. /stop would be until you begin again, and /delete erases everything.
        [1 hour] [Until tomorrow]
        [3 days] [7 days]
        [📅 Until a date]
        [🤒 I’m sick] [🏖 Holiday]
    "#]]
    .assert_eq(&anna.reads());
    anna.presses("3 days").await;
    expect![[r#"
        (edited) ⏸ Quiet until Thursday. Rest well; /resume ends it sooner.
        [Resume now]
    "#]]
    .assert_eq(&anna.reads());

    stage.clock_reaches("2026-03-05T09:59+01:00[Europe/Berlin]").await;
    assert_eq!(anna.reads(), "");
    stage.clock_reaches("2026-03-05T10:00+01:00[Europe/Berlin]").await;
    assert!(anna.reads().contains("🧍"));
}

#[tokio::test]
async fn resume_ends_a_pause_sooner() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    anna.says("/pause 5 days").await;
    assert!(anna.reads().contains("Quiet until Saturday."));
    anna.says("/pause forever").await;
    assert!(anna.reads().contains("Without an end, that is no more reminders at all."));
    anna.says("/pause whenever").await;
    assert!(anna.reads().contains("/pause 3 days"));

    anna.says("/resume").await;
    expect![[r#"
        ▶️ Welcome back. Next: standing up, today at 10:00.
    "#]]
    .assert_eq(&anna.reads());
    stage.clock_reaches("2026-03-02T10:00+01:00[Europe/Berlin]").await;
    assert!(anna.reads().contains("🧍"));
}

#[tokio::test]
async fn stop_keeps_everything_and_start_goes_on() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    anna.says("/done walk 20").await;
    anna.reads();

    anna.says("/stop").await;
    expect![[r#"
        🔕 No more reminders until you say /start; all you’ve done is kept. /pause is for a while and ends by itself, /delete erases everything.
        [Turn reminders on]
    "#]].assert_eq(&anna.reads());
    stage.clock_reaches("2026-03-03T08:20+01:00[Europe/Berlin]").await;
    assert_eq!(anna.reads(), "");

    anna.says("/start").await;
    assert!(anna.reads().contains("Next: standing up, today at 10:00."));
    anna.says("/stats").await;
    assert!(anna.reads().contains("1 walk, 20 minutes"));
}

#[tokio::test]
async fn settings_show_how_things_stand_and_change_them() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;

    anna.says("/settings").await;
    expect![[r#"
        ⚙️ Settings

        🕑 Berlin, 08:20
        📍 You haven’t told me where you are, so I choose for a desk.
        ⚖️ A lot: breaks all through your hours
        🌐 English
        🔔 Reminders are on.

        Your plan
        🧍 Stand or sit breaks: every hour within your hours
        🚶 Walking: every day at 12:30
        🧘 Stretching: Monday to Friday at 15:30
        💪 Strengthening: Tuesday and Friday at 18:30
        [🕑 Time zone] [⏳ Hours]
        [📍 Where I am] [⚖️ How much]
        [🌐 Language] [🕰 Clock and week]
        [🛡 What to mind] [🎯 My aim]
        [⏸ Pause]
        [🔕 Turn reminders off]
        [📬 Weekly letter] [📝 Pain question]
        [🎞 No pictures] [🔊 By ear]
        [👥 Who shows them]
        [📣 No announcements]
    "#]]
    .assert_eq(&anna.reads());
    anna.presses("Pause").await;
    assert!(anna.reads().contains("How long shall I be quiet?"));
    anna.says("/settings").await;
    anna.presses("Turn reminders off").await;
    assert!(anna.reads().contains("No more reminders"));
    anna.presses("Turn reminders on").await;
    assert!(anna.reads().contains("Your reminders are on."));
}

#[tokio::test]
async fn export_hands_over_every_row() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    stage.clock_reaches("2026-03-02T10:00+01:00[Europe/Berlin]").await;
    anna.presses("Done").await;
    anna.reads();

    anna.says("/export").await;

    expect![[r#"
        [file limber-2026-03-02.json] 📦 All that I keep about you, in a form that other programs can read.

        [file limber.ics] 🗓 Your plan, for the calendar on your phone.
    "#]].assert_eq(&anna.reads());
    let file = stage.telegram().last_file(".json").unwrap();
    let export: serde_json::Value = serde_json::from_slice(&file.bytes).unwrap();
    assert_eq!(export["person"]["zone"], "Europe/Berlin");
    assert_eq!(export["reminders"].as_array().unwrap().len(), 4);
    assert_eq!(export["sessions"][0]["activity"], "stand");
    assert_eq!(export["occurrences"][0]["state"], "done");
}

#[tokio::test]
async fn export_hands_over_the_plan_for_a_calendar() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;

    anna.says("/remind hamstring 7:05 and 21:00 tue thu").await;
    anna.says("/export").await;

    let file = stage.telegram().last_file(".ics").unwrap();
    let calendar = String::from_utf8(file.bytes).unwrap().replace("\r\n", "\n");
    let events: Vec<&str> = calendar.split("BEGIN:VEVENT").collect();
    let (head, zone) = events[0].split_once("BEGIN:VTIMEZONE\n").unwrap();
    expect![[r#"
        BEGIN:VCALENDAR
        VERSION:2.0
        PRODID:-//Limber//Limber//EN
        CALSCALE:GREGORIAN
    "#]]
    .assert_eq(head);
    assert!(
        zone.starts_with("TZID:Europe/Berlin\n") && zone.ends_with("END:VTIMEZONE\n"),
        "{zone}"
    );
    let stretch: Vec<_> = events.iter().filter(|event| event.contains("Hamstring")).collect();
    assert_eq!(stretch.len(), 2);
    expect![[r#"

        DTSTAMP:20260302T072000Z
        DTSTART;TZID=Europe/Berlin:20260303T070500
        DURATION:PT3M
        RRULE:FREQ=WEEKLY;BYDAY=TU,TH
        SUMMARY:🧘 Hamstring stretch
        UID:reminder-5-0705@1000000001.limber
        END:VEVENT
    "#]]
    .assert_eq(stretch[0]);
    assert!(calendar.lines().all(|line| line.len() <= 75), "{calendar}");
}

#[tokio::test]
async fn what_is_in_the_calendar_takes_as_long_as_it_does() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    anna.says("/exercise walk").await;
    anna.presses("How much?").await;
    for _ in 0..3 {
        anna.presses("+ More").await;
    }
    let dose = anna.reads();

    anna.says("/export").await;

    let file = stage.telegram().last_file(".ics").unwrap();
    let calendar = String::from_utf8(file.bytes).unwrap();
    let lasts = |what: &str| {
        let event = calendar.split("BEGIN:VEVENT").find(|event| event.contains(what)).unwrap();
        event.lines().find_map(|line| line.strip_prefix("DURATION:")).unwrap().to_owned()
    };
    assert!(dose.contains("30 minutes"), "{dose}");
    assert_eq!(lasts("Walking"), "PT30M");
    assert_eq!(lasts("Stand or sit breaks"), "PT1M");
    assert_eq!(lasts("Stretching"), "PT3M");
}

#[tokio::test]
async fn delete_asks_and_then_erases_every_row() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    let ben = stage.subscribed("Ben", "Berlin").await;
    stage.clock_reaches("2026-03-02T10:00+01:00[Europe/Berlin]").await;
    anna.presses("Done").await;
    anna.reads();
    ben.reads();

    anna.says("/delete").await;
    expect![[r#"
        Erase everything? Your plan, your count and your streak are gone then, and nobody can bring them back. /export makes you a copy first.

        Only had enough of reminders? /pause is quiet for a while, and /stop until you begin again; both keep all you’ve done.
        [Yes, erase everything]
        [🔕 Turn reminders off]
        [No, keep it]
    "#]].assert_eq(&anna.reads());
    anna.presses("No, keep it").await;
    assert!(anna.reads().contains("Everything stays as it was."));
    anna.says("/delete").await;
    anna.presses("Yes, erase everything").await;
    expect![[r#"
        🧹 Everything about you is erased. Take care of your back; /start begins anew.
    "#]]
    .assert_eq(&anna.reads());

    stage.clock_reaches("2026-03-02T11:00+01:00[Europe/Berlin]").await;
    assert_eq!(anna.reads(), "");
    assert_eq!(ben.breaks(), 2);
    anna.says("/export").await;
    let file = stage.telegram().last_file(".json").unwrap();
    let export: serde_json::Value = serde_json::from_slice(&file.bytes).unwrap();
    for rows in ["reminders", "occurrences", "sessions"] {
        assert_eq!(export[rows].as_array().unwrap().len(), 0, "{rows}");
    }
}

#[tokio::test]
async fn whatever_else_is_said_gets_a_helpful_answer() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;

    anna.says("what is the meaning of life?").await;
    expect![[r#"
        I didn’t get that. You could try
        • /done, or with more detail /done walk 20
        • /exercise to be shown one
        • /why for the reasons
        • /help for everything else
        [⚠️ When to get help]
    "#]]
    .assert_eq(&anna.reads());
    anna.says("/teleport").await;
    assert!(anna.reads().starts_with("I didn’t get that."));
    anna.says("Today").await;
    assert!(anna.reads().starts_with("📋 Monday, 2 March"));
    anna.says("my legs feel numb").await;
    assert!(anna.reads().contains("get emergency help now"));
    anna.says("/help").await;
    assert!(anna.reads().contains("[⚠️ When to get help]"));
    anna.says("/privacy").await;
    assert!(anna.reads().contains("What I keep about you"));
}

#[tokio::test]
async fn a_language_that_limber_does_not_speak_gets_english() {
    let stage = Stage::at(MONDAY).await;

    for code in [Some("xx-yy"), Some(""), None] {
        let person = stage.person_speaking(code.unwrap_or("nobody"), code);
        person.says("/help").await;
        assert!(person.reads().contains("In pain?"), "{code:?}");
    }
}
