//! How long people wait when many ask at once.

use std::{collections::HashMap, time::Duration};

use crate::{
    config::run::FREE_PER_SECOND,
    telegram::outward::{
        allowance::Allowance,
        lanes::{
            Lanes, Next,
            lane::Lane,
            tests::{AT_ONCE, LONG, Stage},
        },
    },
};

#[test]
fn thirty_slips_keep_nobody_from_being_answered() {
    let mut stage = Stage::with(30);
    let mut sent = Vec::new();
    for _ in 0..30 {
        stage.push(Lane::Hint, 1, "hint");
        sent.extend(stage.sent_within(Duration::from_millis(300)));
    }
    let hints = sent.len();
    assert!((4..=14).contains(&hints), "{hints} hints in nine seconds");

    stage.push(Lane::Reply, 1, "privacy");

    assert_eq!(stage.sent_within(Duration::from_secs(1))[0], "privacy");
}

/// How often each item is among the first `count` that go while all of them wait.
fn shares_of<const N: usize>(count: u64, lanes: [(Lane, &'static str); N]) -> [usize; N] {
    let mut stage = Stage::with(30);
    for chat in 0..1000 {
        for (lane, item) in lanes {
            stage.push(lane, 1000 * lane as i64 + chat, item);
        }
    }
    let sent = stage.sent_within(LONG);
    let sent = &sent[..usize::try_from(count).unwrap()];
    lanes.map(|(_, item)| sent.iter().filter(|one| **one == item).count())
}

#[test]
fn while_all_wait_each_lane_has_its_share() {
    use Lane::{Announcement, Hint, Reminder, Reply};
    let (reply, hint) = ((Reply, "reply"), (Hint, "hint"));
    let (reminder, announcement) = ((Reminder, "reminder"), (Announcement, "announcement"));

    assert_eq!(shares_of(300, [reply, reminder]), [200, 100]);
    assert_eq!(shares_of(300, [hint, reminder]), [200, 100]);
    assert_eq!(shares_of(320, [reminder, announcement]), [300, 20]);
    let all = shares_of(480, [reply, hint, reminder, announcement]);
    assert!(all.iter().zip([200, 60, 150, 29]).all(|(share, least)| *share >= least), "{all:?}");
}

#[test]
fn who_asks_for_one_thing_comes_before_who_asks_for_many() {
    let mut stage = Stage::with(30);
    for _ in 0..100 {
        for chat in 1..=200 {
            stage.push(Lane::Reply, chat, "flood");
        }
    }
    stage.sent_within(Duration::from_secs(20));

    for chat in 300..305 {
        stage.push(Lane::Reply, chat, "one");
    }

    assert_eq!(stage.sent_within(Duration::from_millis(300))[..5], ["one"; 5]);
}

#[test]
fn who_asks_for_many_things_gets_them_though_others_go_on_asking() {
    let mut stage = Stage::with(10);
    stage.push(Lane::Reply, 1, "first");
    stage.push(Lane::Reply, 1, "second");
    let mut sent = Vec::new();
    for second in 0..60 {
        for chat in 0..20 {
            stage.push(Lane::Reply, 100 + 100 * second + chat, "somebody's first");
        }
        sent.extend(stage.sent_within(Duration::from_secs(1)));
    }

    assert!(sent.contains(&"second"), "of {}", sent.len());
}

/// A flood at the free allowance: two hundred strangers say a word a second,
/// commands and nonsense in turns, and a reminder a second is due to somebody else. A friend says
/// something every now and then.
#[test]
fn two_hundred_strangers_cost_a_friend_a_second_at_most_and_no_reminder_more_than_ten() {
    const STRANGERS: i64 = 200;
    const FRIEND: i64 = -1;
    const REMINDED: i64 = 10_000;
    let mut lanes = Lanes::new(Allowance::of(FREE_PER_SECOND));
    let mut waited: HashMap<Lane, Vec<Duration>> = HashMap::new();
    let mut strangers_got = 0;
    for tick in 0..12_000_u32 {
        let now = Duration::from_millis(10) * tick;
        if tick.is_multiple_of(100) && tick < 6_000 {
            for stranger in 0..STRANGERS {
                let lane = if tick.is_multiple_of(200) { Lane::Reply } else { Lane::Hint };
                lanes.mark_newcomer(stranger);
                lanes.push(lane, stranger, (lane, stranger, now), now);
            }
            // Reminders for all of nine o'clock, and one more each second.
            let due = if tick == 0 { 60 } else { 1 };
            for one in 0..due {
                let chat = REMINDED + i64::from(tick) * 100 + one;
                lanes.push(Lane::Reminder, chat, (Lane::Reminder, chat, now), now);
            }
        }
        if tick % 370 == 0 {
            lanes.push(Lane::Reply, FRIEND, (Lane::Reply, FRIEND, now), now);
        }
        while let Next::Send { chat, item: (lane, to, asked_at) } =
            lanes.take_next(Lane::Announcement, now)
        {
            if to == FRIEND || lane == Lane::Reminder {
                waited.entry(lane).or_default().push(now.checked_sub(asked_at).unwrap());
            } else {
                strangers_got += 1;
            }
            lanes.finished(chat, None, now);
        }
    }

    let longest = |lane| *waited[&lane].iter().max().unwrap();
    assert_eq!((waited[&Lane::Reply].len(), waited[&Lane::Reminder].len()), (33, 119));
    assert!(longest(Lane::Reply) <= Duration::from_secs(1), "{:?}", longest(Lane::Reply));
    assert!(longest(Lane::Reminder) <= Duration::from_secs(10), "{:?}", longest(Lane::Reminder));
    assert!(strangers_got > 2_000, "{strangers_got}");
}

#[test]
fn a_newcomer_is_answered_at_once_where_nobody_else_waits() {
    let mut stage = Stage::with(30);
    stage.lanes.mark_newcomer(1);
    stage.push(Lane::Reply, 1, "welcome");

    assert_eq!(stage.sent_within(AT_ONCE), ["welcome"]);
}
