//! Stories about the weekly letter: it comes when the person likes, says one thing that helps, and
//! can be turned off in one tap.

use crate::stage::Stage;
use expect_test::expect;
use limber::store::{query, query_scalar};

const MONDAY: &str = "2026-03-02T09:00+01:00[Europe/Berlin]";
const SUNDAY: &str = "2026-03-08T18:00+01:00[Europe/Berlin]";

#[tokio::test]
async fn a_week_is_told_on_sunday_without_a_sound() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    anna.says("/done walk 25").await;
    stage.clock_reaches("2026-03-04T12:00+01:00[Europe/Berlin]").await;
    anna.says("/done hamstring").await;
    stage.clock_reaches("2026-03-08T17:59+01:00[Europe/Berlin]").await;
    anna.reads();

    stage.clock_reaches(SUNDAY).await;

    let letter = anna.reads();
    let letter = letter.split("📬").nth(1).unwrap_or_default();
    expect![[r#"
         Your week, 2 March to 8 March

        🚶 1 walk, 25 minutes
        🧘 1 stretch, 2 minutes

        A streak begins with one session, any day. 🌱 Habit score 10 of 100.

        💡 You did something on 2 days. A little counts too.

        ➡️ For next week: take ten minutes once, and do it all in one go. I’ll walk you through.
        [▶️ A whole session]
        [📈 See it] [Another time] [No more letters]
    "#]]
    .assert_eq(letter);
    let calls = stage.telegram().calls();
    let call = calls.iter().find(|call| call.parameters.to_string().contains("📬")).unwrap();
    assert_eq!(call.parameters["disable_notification"], true);
    stage.clock_reaches("2026-03-08T22:00+01:00[Europe/Berlin]").await;
    assert!(!anna.reads().contains("📬"));
}

#[tokio::test]
async fn what_it_suggests_is_done_by_a_tap() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    anna.says("/done walk 25").await;
    stage.clock_reaches_with(&anna, SUNDAY).await;
    anna.reads();

    anna.presses("Fewer reminders").await;

    assert!(anna.reads().contains("every 2 hours"));
}

#[tokio::test]
async fn no_letter_suggests_what_the_last_one_did_and_each_asks_back() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    let mut last = String::new();
    for week in 0..5 {
        let sunday =
            crate::stage::instant(SUNDAY) + jiff::SignedDuration::from_hours(24 * 7 * week);
        stage.clock_reaches_with(&anna, &format!("{sunday}[UTC]")).await;
        let told = anna.was_told();
        let letter = told.iter().rfind(|text| text.contains("Your week")).unwrap();
        let suggestion = letter.lines().find(|line| line.contains("For next week")).unwrap();
        assert_ne!(suggestion, last, "week {week}");
        last = suggestion.to_owned();
        if week > 0 {
            assert!(letter.contains("💬 Last week I suggested"), "{letter}");
            anna.presses("👎 Not really").await;
            assert_eq!(anna.notice(), "Thank you, that helps me choose.");
        }
    }
}

#[tokio::test]
async fn it_is_off_in_one_tap_and_can_come_back() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    stage.clock_reaches_with(&anna, SUNDAY).await;

    anna.presses("No more letters").await;
    assert!(anna.reads().contains("No more letters. /settings"));
    stage.clock_reaches_with(&anna, "2026-03-15T20:00+01:00[Europe/Berlin]").await;
    assert!(!anna.reads().contains("Your week"));
    anna.says("/settings").await;
    anna.presses("Weekly letter").await;
    anna.presses("Write to me").await;

    stage.clock_reaches_with(&anna, "2026-03-22T20:00+01:00[Europe/Berlin]").await;
    assert!(anna.reads().contains("Your week"));
}

#[tokio::test]
async fn its_day_and_hour_can_be_chosen() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    anna.says("/settings").await;
    anna.presses("Weekly letter").await;
    anna.presses("Fri").await;
    anna.presses("12:00").await;
    expect![[r#""#]].assert_eq(anna.reads().split("📬").nth(2).unwrap_or_default());

    stage.clock_reaches_with(&anna, "2026-03-06T11:59+01:00[Europe/Berlin]").await;
    assert!(!anna.reads().contains("Your week"));
    stage.clock_reaches("2026-03-06T12:00+01:00[Europe/Berlin]").await;

    assert!(anna.reads().contains("Your week"));
}

#[tokio::test]
async fn who_rests_or_has_stopped_gets_none_and_nobody_gets_one_late() {
    let mut stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    let ben = stage.subscribed("Ben", "Berlin").await;
    let carla = stage.subscribed("Carla", "Berlin").await;
    anna.says("/pause sick").await;
    anna.says("/pause until 9 March").await;
    ben.says("/stop").await;
    stage.stop().await;
    let monday = crate::stage::instant("2026-03-09T08:00+01:00[Europe/Berlin]");
    stage.sandbox.clock().set(monday);
    stage.start().await;
    for person in [&anna, &ben, &carla] {
        person.meets_again(&stage);
        assert!(!person.was_told().iter().any(|text| text.contains("Your week")));
    }
    stage.clock_reaches_with(&carla, "2026-03-15T19:00+01:00[Europe/Berlin]").await;

    assert!(carla.was_told().iter().any(|text| text.contains("Your week")));
}

#[tokio::test]
async fn a_letter_that_fails_comes_later_and_once() {
    use limber::sandbox::telegram::{Fault, FaultKind};
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    stage.clock_reaches_with(&anna, "2026-03-08T17:59+01:00[Europe/Berlin]").await;
    anna.reads();
    let refusal = limber::sandbox::telegram::Refusal::new(500, "Internal Server Error");
    stage.telegram().fault(Fault::next(FaultKind::Refuse(refusal)).of("sendMessage"));

    stage.clock_reaches("2026-03-08T19:00+01:00[Europe/Berlin]").await;

    let letters = anna.was_told().into_iter().filter(|text| text.contains("Your week"));
    assert_eq!(letters.count(), 1);
}

#[tokio::test]
async fn who_cannot_be_read_waits_alone() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    let bert = stage.subscribed("Bert", "Berlin").await;
    stage.clock_reaches("2026-03-08T17:00+01:00[Europe/Berlin]").await;
    stage.has_zone(&bert, "Mars/Olympus_Mons").await;

    stage.clock_reaches("2026-03-08T18:30+01:00[Europe/Berlin]").await;
    assert!(anna.reads().contains("Your week"));
    assert!(!bert.reads().contains("Your week"));

    stage.has_zone(&bert, "Europe/Berlin").await;
    stage.clock_reaches("2026-03-08T19:30+01:00[Europe/Berlin]").await;
    assert!(bert.reads().contains("Your week"));
}

#[tokio::test]
async fn a_letter_whose_call_takes_long_comes_once() {
    use limber::sandbox::telegram::{Fault, Hold};
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    let bert = stage.subscribed("Bert", "Berlin").await;
    stage.clock_reaches("2026-03-08T17:59+01:00[Europe/Berlin]").await;
    let mut tx = stage.sandbox.store().write().await.unwrap();
    let later = "UPDATE prompts SET due_at = due_at + 90, send_at = send_at + 90
         WHERE person_id = $1 AND kind = 'letter'";
    query(later).bind(bert.id).execute(&mut tx).await.unwrap();
    tx.commit().await.unwrap();
    let hold = Hold::new();
    stage.telegram().fault(Fault::held(&hold).of("sendMessage").to(anna.id));

    let passes = stage.clock_reaches(SUNDAY);
    let lasts = async {
        hold.holds().await;
        stage
            .sandbox
            .clock()
            .set(crate::stage::instant("2026-03-08T18:01:30+01:00[Europe/Berlin]"));
        // Once his has come, it has been looked what else is due.
        bert.hears("Your week").await;
        hold.let_go();
    };
    tokio::join!(passes, lasts);
    stage.clock_reaches("2026-03-08T18:30+01:00[Europe/Berlin]").await;

    let letters = anna.was_told().into_iter().filter(|text| text.contains("Your week"));
    assert_eq!(letters.count(), 1);
}

#[tokio::test]
async fn a_schedule_that_cannot_be_read_waits_alone_and_is_kept() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    let bert = stage.subscribed("Bert", "Berlin").await;
    let mut tx = stage.sandbox.store().write().await.unwrap();
    let spoil = "UPDATE prompts SET schedule = 'every second sun 18:00'
         WHERE person_id = $1 AND kind = 'letter'";
    query(spoil).bind(bert.id).execute(&mut tx).await.unwrap();
    tx.commit().await.unwrap();

    stage.clock_reaches_with(&anna, "2026-03-08T18:30+01:00[Europe/Berlin]").await;
    assert!(anna.was_told().iter().any(|text| text.contains("Your week")));
    assert!(!bert.was_told().iter().any(|text| text.contains("Your week")));
    bert.says("/hours 9-17").await;
    assert!(bert.reads().contains("Your hours"));

    let mut connection = stage.sandbox.store().read().await.unwrap();
    let kept = "SELECT schedule FROM prompts WHERE person_id = $1 AND kind = 'letter'";
    let kept: String = query_scalar(kept).bind(bert.id).fetch_one(&mut connection).await.unwrap();
    assert_eq!(kept, "every second sun 18:00");
}
