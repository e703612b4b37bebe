//! Stories of what goes wrong between Limber and Telegram, and with the clock: each failure has
//! its outcome, and none of it is another person's.

use crate::stage::{Stage, instant, is_reminder};
use jiff::SignedDuration;
use limber::{
    care::{PersonId, occurrence::State},
    sandbox::telegram::{Fault, FaultKind, Hold, Refusal},
    store::{occurrences, people},
};
use serde_json::json;

const MONDAY: &str = "2026-03-02T08:20+01:00[Europe/Berlin]";
const TEN: &str = "2026-03-02T10:00+01:00[Europe/Berlin]";

/// What becomes of a reminder.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Fate {
    /// It comes after so many seconds, once.
    Comes(i64),
    /// It comes at once, and again after so many seconds, since nobody can know that it arrived.
    ComesTwice(i64),
    /// This one is given up; the next comes.
    GivenUp,
    /// No more comes until the person does something.
    Stopped,
}

/// Anna's reminder at ten meets a fault, Ben's does not.
async fn check(kind: FaultKind, fate: Fate) {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    let ben = stage.subscribed("Ben", "Berlin").await;
    stage.telegram().fault(Fault::next(kind.clone()).of("sendMessage").to(anna.id));

    stage.clock_reaches(TEN).await;

    assert_eq!(ben.breaks(), 1, "{kind:?} is nothing to Ben");
    let at_once = anna.breaks();
    let again = match fate {
        Fate::Comes(seconds) | Fate::ComesTwice(seconds) => {
            assert_eq!(at_once, usize::from(matches!(fate, Fate::ComesTwice(_))), "{kind:?}");
            let again = instant(TEN) + SignedDuration::from_secs(seconds);
            stage.sandbox.pass_until(again - SignedDuration::from_secs(1)).await.unwrap();
            assert_eq!(anna.breaks(), at_once, "{kind:?} comes again too early");
            stage.sandbox.pass_until(again).await.unwrap();
            at_once + 1
        }
        Fate::GivenUp | Fate::Stopped => 0,
    };
    assert_eq!(anna.breaks(), again, "{kind:?}");
    stage.clock_reaches("2026-03-02T11:30+01:00[Europe/Berlin]").await;
    let next = usize::from(fate != Fate::Stopped);
    assert_eq!(anna.breaks(), again + next, "{kind:?} and the next one");
    let mut connection = stage.sandbox.store().read().await.unwrap();
    let person = people::find(&mut connection, PersonId(anna.id)).await.unwrap().unwrap();
    assert_eq!(person.unreachable_at.is_some(), fate == Fate::Stopped, "{kind:?}");
}

fn refused(code: u16, description: &str) -> FaultKind {
    FaultKind::Refuse(Refusal::new(code, description))
}

#[tokio::test]
async fn every_failure_has_its_outcome() {
    let html = "<html><h1>502 Bad Gateway</h1></html>".to_owned();
    let migrated = Refusal {
        parameters: Some(json!({ "migrate_to_chat_id": -100_500 })),
        ..Refusal::bad_request("group chat was upgraded to a supergroup chat")
    };

    check(FaultKind::DropBefore, Fate::Comes(5)).await;
    check(FaultKind::DropAfter, Fate::ComesTwice(5)).await;
    check(FaultKind::Status(502, html), Fate::Comes(5)).await;
    check(FaultKind::Status(200, "{\"ok\":tru".to_owned()), Fate::Comes(5)).await;
    check(refused(500, "Internal Server Error"), Fate::Comes(5)).await;
    check(refused(409, "Conflict: terminated by other getUpdates request"), Fate::Comes(5)).await;
    check(refused(401, "Unauthorized"), Fate::Comes(5)).await;
    check(FaultKind::Refuse(Refusal::too_many(1)), Fate::Comes(1)).await;
    check(FaultKind::Refuse(Refusal::bad_request("message is too long")), Fate::GivenUp).await;
    check(FaultKind::Refuse(migrated), Fate::GivenUp).await;
    check(FaultKind::Refuse(Refusal::bad_request("chat not found")), Fate::Stopped).await;
    check(refused(403, "Forbidden: bot was blocked by the user"), Fate::Stopped).await;
    check(refused(403, "Forbidden: user is deactivated"), Fate::Stopped).await;
}

#[tokio::test]
async fn waits_grow_and_end_with_the_grace() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    let fault = Fault::next(FaultKind::DropBefore).of("sendMessage").to(anna.id);
    stage.telegram().fault(fault.times(1000));

    stage.clock_reaches("2026-03-02T10:59+01:00[Europe/Berlin]").await;

    let mut connection = stage.sandbox.store().read().await.unwrap();
    let all = occurrences::all_of(&mut connection, PersonId(anna.id)).await.unwrap();
    let first = all.iter().find(|occurrence| occurrence.due_at == instant(TEN)).unwrap();
    // After 5, 20, 65, 200 and 605 seconds it was tried again; after twenty minutes nobody wants it.
    assert_eq!((first.state, first.attempt), (State::Expired, 7));
}

#[tokio::test]
async fn hours_offline_end_in_one_late_reminder_at_the_most() {
    let mut stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    anna.says("/remind walk 12:00 daily").await;
    anna.says("/remind stretch every 30m 9-14 daily").await;
    anna.reads();
    stage.stop().await;
    stage.sandbox.clock().set(instant("2026-03-02T13:10+01:00[Europe/Berlin]"));
    stage.start().await;
    anna.meets_again(&stage);

    let read = anna.reads();

    assert_eq!(read.matches("[✅ Done]").count(), 1, "{read}");
}

#[tokio::test]
async fn a_clock_that_is_put_back_repeats_nothing_and_loses_nothing() {
    for minutes in [2, 30, 90, 60 * 24] {
        let stage = Stage::at(MONDAY).await;
        let anna = stage.subscribed("Anna", "Berlin").await;
        stage.clock_reaches(TEN).await;
        assert_eq!(anna.breaks(), 1);

        let back = instant(TEN) - SignedDuration::from_mins(minutes);
        stage.sandbox.clock().set(back);
        stage.clock_reaches("2026-03-02T10:59:59+01:00[Europe/Berlin]").await;
        assert_eq!(anna.breaks(), 1, "put back by {minutes} minutes");
        stage.clock_reaches("2026-03-02T11:00+01:00[Europe/Berlin]").await;

        assert_eq!(anna.breaks(), 2, "put back by {minutes} minutes");
    }
}

#[tokio::test]
async fn a_clock_that_leaps_forward_loses_only_what_nobody_wants_any_more() {
    for (lands, expected) in [("10:05", 1), ("10:19", 1), ("10:30", 0), ("11:00", 1), ("13:15", 1)]
    {
        let stage = Stage::at(MONDAY).await;
        let anna = stage.subscribed("Anna", "Berlin").await;

        let lands_at = instant(&format!("2026-03-02T{lands}+01:00[Europe/Berlin]"));
        stage.clock_leaps_to(lands_at).await;

        let late = anna.reminders();
        assert_eq!(late, expected, "landing at {lands}");
        let before = anna.breaks();
        stage.clock_reaches("2026-03-02T14:00+01:00[Europe/Berlin]").await;
        assert!(anna.breaks() > before, "landing at {lands}");
    }
}

#[tokio::test]
async fn a_clock_that_leaps_while_a_reminder_is_under_way_does_not_repeat_it() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    let ben = stage.subscribed("Ben", "Berlin").await;
    let hold = Hold::new();
    stage.telegram().fault(Fault::held(&hold).of("sendMessage").to(anna.id));

    let passes = stage.clock_reaches(TEN);
    let leaps = async {
        hold.holds().await;
        stage.sandbox.clock().set(instant("2026-03-02T10:10+01:00[Europe/Berlin]"));
        // Ben's reminder comes after the leap, so what leapt over its lease has been looked at.
        stage.telegram().says(ben.id, "/done walk");
        ben.hears("counted").await;
        hold.let_go();
    };
    tokio::join!(passes, leaps);
    stage.sandbox.settled().await;

    assert_eq!(anna.breaks(), 1);
}

/// Telegram has more wordings for somebody who is gone than anybody has listed.
#[tokio::test]
async fn who_is_refused_again_and_again_is_left_alone_until_they_write() {
    for gone in ["PEER_ID_INVALID", "INPUT_USER_DEACTIVATED", "user not found"] {
        let stage = Stage::at(MONDAY).await;
        let anna = stage.subscribed("Anna", "Berlin").await;
        let ben = stage.subscribed("Ben", "Berlin").await;
        anna.says("/remind walk every 20 min").await;
        let is_gone = || FaultKind::Refuse(Refusal::bad_request(gone));
        for method in ["sendAnimation", "sendMessage"] {
            stage.telegram().fault(Fault::next(is_gone()).of(method).to(anna.id).times(3));
        }
        let before = anna.messages_from_bot();

        stage.clock_reaches("2026-03-02T14:00+01:00[Europe/Berlin]").await;

        assert_eq!(anna.messages_from_bot(), before, "{gone}: a fourth would have arrived");
        assert!(ben.breaks() > 0, "{gone} is nothing to Ben");
        anna.says("/today").await;
        stage.clock_reaches("2026-03-02T15:00+01:00[Europe/Berlin]").await;
        assert!(is_reminder(anna.was_told().last().unwrap()), "{gone}: back again");
    }
}

#[tokio::test]
async fn one_refusal_now_and_then_is_held_against_nobody() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    let odd = || FaultKind::Refuse(Refusal::bad_request("something odd"));

    for hour in 10..16 {
        let is_even = hour % 2 == 0;
        for method in ["sendAnimation", "sendMessage"].into_iter().filter(|_| is_even) {
            stage.telegram().fault(Fault::next(odd()).of(method).to(anna.id));
        }
        stage.clock_reaches(&format!("2026-03-02T{hour}:30+01:00[Europe/Berlin]")).await;
        anna.says("hello").await;
    }

    let mut connection = stage.sandbox.store().read().await.unwrap();
    let person = people::find(&mut connection, PersonId(anna.id)).await.unwrap().unwrap();
    assert_eq!(person.unreachable_at, None);
}

#[tokio::test]
async fn a_plan_that_is_changed_while_the_clock_is_back_goes_on() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    stage.clock_reaches("2026-03-02T11:00+01:00[Europe/Berlin]").await;
    assert_eq!(anna.breaks(), 2);

    stage.clock_leaps_to(instant("2026-03-02T09:30+01:00[Europe/Berlin]")).await;
    anna.says("/hours 9-17").await;
    stage.clock_reaches("2026-03-02T12:00+01:00[Europe/Berlin]").await;

    assert_eq!(anna.breaks(), 3, "those of ten and eleven are not repeated, and noon's comes");
}

/// The clock is ahead for a while, and is put right.
async fn was_ahead_by(days: i64) {
    let mut stage = Stage::at("2026-03-02T08:20+01:00[Europe/Berlin]").await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    let ben = stage.subscribed("Ben", "Berlin").await;
    ben.says("/pause until 9 March").await;
    let right = stage.sandbox.clock().now();

    stage.clock_leaps_to(right + SignedDuration::from_hours(24 * days)).await;
    stage.clock_leaps_to(right).await;
    // What lies wrong on the disk is mended by a start as well.
    stage.restart().await;
    for person in [&anna, &ben] {
        person.meets_again(&stage);
        person.reads();
    }
    stage.clock_reaches("2026-03-02T11:30+01:00[Europe/Berlin]").await;
    assert_eq!(anna.breaks(), 2, "{days} days: ten and eleven o'clock come");
    assert_eq!(ben.breaks(), 0, "{days} days: who pauses is left alone");
    stage.clock_reaches_with(&anna, "2026-03-09T10:00+01:00[Europe/Berlin]").await;
    assert!(anna.was_told().iter().any(|text| text.contains("Your week")), "{days} days");
    assert_eq!(ben.breaks(), 1, "{days} days: his pause ends as he said");
}

#[tokio::test]
async fn a_clock_that_was_ahead_leaves_nothing_where_it_lay_then() {
    was_ahead_by(1).await;
    was_ahead_by(5).await;
    was_ahead_by(400).await;
}
