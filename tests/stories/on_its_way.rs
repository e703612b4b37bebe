//! Stories of people who press a button before the bot knows that it has sent it: Telegram's answer
//! is late or lost. The press proves that the reminder was shown, and counts.

use crate::stage::{Person, Stage, instant};
use jiff::SignedDuration;
use limber::{
    care::{PersonId, occurrence::State},
    sandbox::telegram::{Fault, FaultKind, Hold},
    store::occurrences::{self, Occurrence},
};

const MONDAY: &str = "2026-03-02T09:50+01:00[Europe/Berlin]";
const TEN: &str = "2026-03-02T10:00+01:00[Europe/Berlin]";

/// Anna's reminder of ten o'clock.
async fn of_ten(stage: &Stage, anna: &Person) -> Occurrence {
    let mut connection = stage.sandbox.store().read().await.unwrap();
    let all = occurrences::all_of(&mut connection, PersonId(anna.id)).await.unwrap();
    all.into_iter().find(|occurrence| occurrence.due_at == instant(TEN)).unwrap()
}

/// Ten o'clock comes, and buttons are pressed while Telegram's answer to the reminder is held back.
async fn presses_while_it_is_on_its_way(stage: &Stage, anna: &Person, labels: &[&str]) {
    let hold = Hold::new();
    let late = FaultKind::AnswerHeld(hold.clone());
    stage.telegram().fault(Fault::next(late).to(anna.id));
    let passes = stage.clock_reaches(TEN);
    let presses = async {
        hold.holds().await;
        for label in labels {
            let (message, data) = anna.button(label).unwrap();
            stage.telegram().presses(anna.id, message, &data).unwrap();
        }
        // The press is answered at once; what it changes waits for the call before it.
        let mut changes = stage.telegram().changes();
        while stage.telegram().unanswered_presses() > 0 {
            changes.changed().await.unwrap();
        }
        hold.let_go();
    };
    tokio::join!(passes, presses);
    stage.sandbox.settled().await;
}

#[tokio::test]
async fn a_press_before_the_sending_is_recorded_is_answered_like_any_other() {
    let check = async |label: &'static str, state, reads: &str| {
        let stage = Stage::light(MONDAY).await;
        let anna = stage.subscribed("Anna", "Berlin").await;
        anna.says("delete the stand up reminder").await;
        anna.says("/remind hamstring 10:00").await;
        anna.reads();

        presses_while_it_is_on_its_way(&stage, &anna, &[label]).await;

        let read = anna.reads();
        assert!(read.starts_with(reads), "{label}: {read}");
        let occurrence = of_ten(&stage, &anna).await;
        assert_eq!(occurrence.state, state, "{label}");
        assert!(occurrence.message.is_some(), "{label}");
        stage.clock_reaches("2026-03-02T10:59+01:00[Europe/Berlin]").await;
        assert_eq!(anna.reads(), "", "{label}: nothing comes twice");
        assert_eq!(stage.telegram().unanswered_presses(), 0, "{label}");
    };

    check("Done", State::Done, "✅ Hamstring stretch counted").await;
    check("⋯", State::Sent, "🧘 Time to stretch").await;
    check("Later", State::Sent, "⏰ Hamstring stretch: when shall I come back?").await;
}

#[tokio::test]
async fn done_counts_once_however_late_the_sending_is_recorded() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;

    presses_while_it_is_on_its_way(&stage, &anna, &["Done", "Done"]).await;

    assert_eq!(anna.notice(), "Already counted, well done ✓");
    assert!(anna.reads().contains("Today: 1 break."));
    stage.clock_reaches("2026-03-02T11:00+01:00[Europe/Berlin]").await;
    let read = anna.reads();
    let next = "🧍";
    assert!(read.starts_with(next), "what was counted stays so: {read}");
}

#[tokio::test]
async fn what_is_put_off_before_its_sending_is_recorded_comes_back_once() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    let hold = Hold::new();
    let late = FaultKind::AnswerHeld(hold.clone());
    stage.telegram().fault(Fault::next(late).to(anna.id));
    let passes = stage.clock_reaches(TEN);
    let presses = async {
        hold.holds().await;
        let (message, done) = anna.button("Done").unwrap();
        let snooze = done.replace("done", "snooze") + ":15";
        stage.telegram().presses_raw(anna.id, message, &snooze);
        let mut changes = stage.telegram().changes();
        while stage.telegram().unanswered_presses() > 0 {
            changes.changed().await.unwrap();
        }
        hold.let_go();
    };
    tokio::join!(passes, presses);
    stage.sandbox.settled().await;
    assert_eq!(anna.reads(), "⏰ Stand up: I’ll be back today at 10:15.\n");

    stage.clock_reaches("2026-03-02T10:14:59+01:00[Europe/Berlin]").await;
    assert_eq!(anna.reads(), "");
    stage.clock_reaches("2026-03-02T10:15+01:00[Europe/Berlin]").await;
    assert!(anna.reads().starts_with("🧍"));
    anna.presses("Done").await;
    assert!(anna.reads().contains("Today: 1 break."));
}

#[tokio::test]
async fn several_that_are_on_their_way_together_stay_together() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    anna.says("/remind draw-in 10:00").await;
    anna.reads();

    presses_while_it_is_on_its_way(&stage, &anna, &["✅ Stand up"]).await;

    let read = anna.reads();
    assert!(read.contains("✅ Stand up ·") && read.contains("[✅ Draw-in]"), "{read}");
    anna.presses("✅ Draw-in").await;
    assert!(anna.reads().contains("Today: 1 break and 1 "));
}

#[tokio::test]
async fn the_older_reminder_is_closed_although_the_newer_is_answered_already() {
    let stage = Stage::light("2026-03-02T08:50+01:00[Europe/Berlin]").await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    anna.says("delete the stand up reminder").await;
    anna.says("/remind hamstring 9:30 10:00").await;
    stage.clock_reaches("2026-03-02T09:30+01:00[Europe/Berlin]").await;
    anna.reads();

    presses_while_it_is_on_its_way(&stage, &anna, &["Done"]).await;

    let read = anna.reads();
    assert!(read.contains("this one has passed"), "{read}");
}

/// Telegram's answer is lost, so that the reminder is sent again after five seconds.
async fn answered_between_two_copies(
    label: &str,
    extra: impl Fn(&str) -> String,
) -> (Stage, Person) {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    stage.telegram().fault(Fault::next(FaultKind::DropAfter).to(anna.id));
    stage.clock_reaches(TEN).await;
    let (message, data) = anna.button(label).unwrap();
    anna.reads();
    let hold = Hold::new();
    stage.telegram().fault(Fault::held(&hold).to(anna.id));
    let again = instant(TEN) + SignedDuration::from_secs(5);
    let passes = stage.sandbox.pass_until(again);
    let presses = async {
        hold.holds().await;
        stage.telegram().presses_raw(anna.id, message, &extra(&data));
        let mut changes = stage.telegram().changes();
        while stage.telegram().unanswered_presses() > 0 {
            changes.changed().await.unwrap();
        }
        hold.let_go();
    };
    let (passed, ()) = tokio::join!(passes, presses);
    passed.unwrap();
    stage.sandbox.settled().await;
    (stage, anna)
}

#[tokio::test]
async fn a_second_copy_tells_that_the_first_was_answered() {
    let (stage, anna) = answered_between_two_copies("Done", str::to_owned).await;
    let read = anna.reads();
    assert!(read.contains("(edited) ✅ Stand up counted"), "{read}");
    assert!(read.contains("\n✅ Stand up: done.\n"), "{read}");
    assert_eq!(of_ten(&stage, &anna).await.state, State::Done);

    let skip = |done: &str| done.replace("done", "skip");
    let (_stage, anna) = answered_between_two_copies("Done", skip).await;
    let read = anna.reads();
    assert!(read.contains("(edited) 🌿") && read.contains("\n🌿 Stand up: not today.\n"), "{read}");

    let snooze = |done: &str| done.replace("done", "snooze") + ":15";
    let (stage, anna) = answered_between_two_copies("Done", snooze).await;
    let read = anna.reads();
    assert!(read.contains("(edited) ⏰ Stand up: I’ll be back today at 10:15."), "{read}");
    assert!(read.contains("\n⏰ Stand up: this one comes back in a while.\n"), "{read}");
    stage.clock_reaches("2026-03-02T10:59+01:00[Europe/Berlin]").await;
    assert_eq!(anna.reads().matches("🧍").count(), 1, "it comes back once");
}

#[tokio::test]
async fn of_two_copies_that_wait_the_newer_stays() {
    let (_stage, anna) = answered_between_two_copies("⋯", str::to_owned).await;

    let read = anna.reads();
    assert!(
        read.contains("(edited) 🧍 Stand up: this one has passed, a new one is below."),
        "{read}"
    );
    assert!(read.contains("\n🧍"), "{read}");
    anna.presses("Done").await;
    assert!(anna.reads().contains("Today: 1 break."));
}

#[tokio::test]
async fn a_press_on_a_message_whose_answer_was_lost_keeps_it_from_coming_again() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    stage.telegram().fault(Fault::next(FaultKind::DropAfter).to(anna.id));
    stage.clock_reaches(TEN).await;

    anna.presses("Done").await;

    assert!(anna.reads().contains("Today: 1 break."));
    stage.clock_reaches("2026-03-02T10:59+01:00[Europe/Berlin]").await;
    assert_eq!(anna.reads(), "");
    stage.clock_reaches("2026-03-02T11:00+01:00[Europe/Berlin]").await;
    assert!(anna.reads().starts_with("🧍"));
}
