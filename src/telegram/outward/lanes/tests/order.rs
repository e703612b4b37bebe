//! Which item goes first, and which waits for which.

use std::time::Duration;

use crate::telegram::outward::lanes::{
    Next,
    lane::Lane,
    tests::{AT_ONCE, LONG, Stage},
};

#[test]
fn a_reply_overtakes_all_reminders() {
    let mut stage = Stage::with(30);
    for chat in 1..=5 {
        stage.push(Lane::Reminder, chat, "reminder");
    }
    assert_eq!(stage.sent_within(AT_ONCE), ["reminder"]);

    stage.push(Lane::Reply, 9, "reply");

    assert_eq!(stage.sent_within(LONG)[0], "reply");
}

#[test]
fn an_announcement_goes_when_neither_a_reply_nor_a_reminder_waits() {
    let mut stage = Stage::with(30);
    for chat in 1..=5 {
        stage.push(Lane::Announcement, chat, "announcement");
    }
    assert_eq!(stage.sent_within(AT_ONCE), ["announcement"]);

    stage.push(Lane::Reminder, 2, "reminder of one who is announced to");
    stage.push(Lane::Reminder, 8, "reminder");
    stage.push(Lane::Reply, 9, "reply");

    let sent = stage.sent_within(LONG);
    assert_eq!(sent[..3], ["reply", "reminder of one who is announced to", "reminder"]);
    assert_eq!(sent[3..], ["announcement"; 4]);
}

#[test]
fn who_waits_for_an_announcement_is_answered_at_once() {
    let mut stage = Stage::with(30);
    for chat in 1..=2 {
        stage.push(Lane::Announcement, chat, "announcement");
    }
    assert_eq!(stage.sent_within(AT_ONCE), ["announcement"]);
    for chat in 3..=50 {
        stage.push(Lane::Reminder, chat, "reminder");
    }

    stage.push(Lane::Reply, 2, "reply");

    assert_eq!(stage.sent_within(LONG)[0], "reply");
}

#[test]
fn announcements_can_be_left_waiting() {
    let mut stage = Stage::with(0);
    stage.push(Lane::Announcement, 1, "announcement");
    stage.push(Lane::Reminder, 2, "reminder");

    let next = Next::Send { chat: 2, item: "reminder" };
    assert_eq!(stage.take_next(Lane::Reminder), next);
    assert_eq!(stage.take_next(Lane::Reminder), Next::Idle);
}

#[test]
fn within_a_chat_what_was_said_first_goes_first() {
    let mut stage = Stage::with(0);
    for item in ["one", "two", "three"] {
        stage.push(Lane::Reply, 1, item);
    }

    assert_eq!(stage.sent_within(AT_ONCE), ["one", "two", "three"]);
}

#[test]
fn a_chat_has_one_message_under_way_at_a_time() {
    let mut stage = Stage::with(0);
    stage.push(Lane::Reply, 1, "one");
    stage.push(Lane::Reply, 1, "two");

    assert_eq!(stage.take_next(Lane::Reminder), Next::Send { chat: 1, item: "one" });
    assert_eq!(stage.take_next(Lane::Reminder), Next::Idle);
    stage.lanes.finished(1, None, stage.now);
    assert_eq!(stage.take_next(Lane::Reminder), Next::Send { chat: 1, item: "two" });
}

#[test]
fn one_busy_chat_does_not_hold_up_another() {
    let mut stage = Stage::with(30);
    for _ in 0..50 {
        stage.push(Lane::Reply, 1, "flood");
    }
    stage.push(Lane::Reply, 2, "other");

    let sent = stage.sent_within(Duration::from_millis(500));

    assert!(sent.contains(&"other"), "{sent:?}");
}

#[test]
fn a_chat_gets_a_short_burst_and_then_one_a_second() {
    let mut stage = Stage::with(30);
    for _ in 0..20 {
        stage.push(Lane::Reply, 1, "item");
    }

    assert_eq!(stage.sent_within(Duration::from_secs(3)).len(), 4 + 3);
}

#[test]
fn all_chats_together_keep_to_the_allowance() {
    let mut stage = Stage::with(30);
    for chat in 0..1000 {
        stage.push(Lane::Reminder, chat, "item");
    }

    let sent = stage.sent_within(Duration::from_secs(10)).len();

    assert!((291..=300).contains(&sent), "{sent}");
}

#[test]
fn a_chat_that_is_told_to_wait_waits_alone() {
    let mut stage = Stage::with(0);
    stage.push(Lane::Reminder, 1, "first");
    assert_eq!(stage.take_next(Lane::Reminder), Next::Send { chat: 1, item: "first" });

    stage.lanes.push_back(Lane::Reminder, 1, "first");
    stage.lanes.finished(1, Some(Duration::from_secs(30)), stage.now);
    stage.push(Lane::Reminder, 2, "second");

    assert_eq!(stage.sent_within(AT_ONCE), ["second"]);
    assert_eq!(stage.sent_within(Duration::from_secs(30)), ["first"]);
}

#[test]
fn a_freeze_holds_for_everybody() {
    let mut stage = Stage::with(0);
    stage.lanes.freeze(Duration::from_secs(5), stage.now);
    stage.push(Lane::Reply, 1, "item");

    assert!(stage.sent_within(Duration::from_secs(4)).is_empty());
    assert_eq!(stage.sent_within(Duration::from_secs(1)), ["item"]);
}

#[test]
fn a_chat_that_is_drained_while_it_waits_for_its_turn_is_free_again() {
    let mut stage = Stage::with(30);
    stage.push(Lane::Reminder, 1, "first");
    stage.push(Lane::Reminder, 2, "second");
    assert_eq!(stage.sent_within(AT_ONCE), ["first"]);

    assert_eq!(stage.lanes.drain(Lane::Reminder), ["second"]);
    assert_eq!(stage.take_next(Lane::Reminder), Next::Idle);
    stage.push(Lane::Reply, 2, "reply");

    assert_eq!(stage.sent_within(LONG), ["reply"]);
}

#[test]
fn reminders_can_be_left_waiting() {
    let mut stage = Stage::with(0);
    stage.push(Lane::Reminder, 1, "reminder");
    stage.push(Lane::Reply, 2, "reply");

    assert_eq!(stage.take_next(Lane::Reply), Next::Send { chat: 2, item: "reply" });
    assert_eq!(stage.take_next(Lane::Reply), Next::Idle);
}

#[test]
fn a_newer_hint_replaces_one_that_waits() {
    let mut stage = Stage::with(0);
    stage.push(Lane::Hint, 1, "under way");
    assert_eq!(stage.take_next(Lane::Hint), Next::Send { chat: 1, item: "under way" });

    assert_eq!(stage.lanes.push(Lane::Hint, 1, "older", stage.now), None);
    assert_eq!(stage.lanes.push(Lane::Hint, 1, "newer", stage.now), Some("older"));
    stage.push(Lane::Hint, 2, "somebody else's");
    stage.lanes.finished(1, None, stage.now);

    let mut sent = stage.sent_within(AT_ONCE);
    sent.sort_unstable();
    assert_eq!(sent, ["newer", "somebody else's"]);
}

#[test]
fn what_a_person_means_overtakes_the_hint_that_waits_for_them() {
    let mut stage = Stage::with(0);
    stage.push(Lane::Hint, 1, "hint");
    stage.push(Lane::Reply, 1, "reply");

    assert_eq!(stage.sent_within(AT_ONCE), ["reply", "hint"]);
}

#[test]
fn a_chat_that_is_drained_takes_no_turn() {
    let mut stage = Stage::with(0);
    stage.push(Lane::Reminder, 1, "reminder");
    stage.push(Lane::Hint, 1, "hint");

    assert_eq!(stage.lanes.drain_chat(Lane::Hint, 1), ["hint"]);

    assert_eq!(stage.sent_within(AT_ONCE), ["reminder"]);
}

#[test]
fn nothing_is_kept_of_a_chat_that_has_nothing_to_send() {
    let mut stage = Stage::with(0);
    stage.push(Lane::Reply, 1, "item");

    stage.sent_within(AT_ONCE);

    assert!(stage.lanes.queues.is_empty());
}
