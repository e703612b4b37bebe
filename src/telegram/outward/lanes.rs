//! Who may send next: lanes, an allowance for all and one for each chat. Pure; the time is the
//! caller's, counted from any fixed instant.
//!
//! Replies go first, then hints, reminders, and announcements; but while somebody waits in a slower
//! lane, that lane has its share of the messages. Within a lane chats take turns; who waits for one
//! reply comes before who waits for many, and who is known before a newcomer. Within a chat what was
//! said first goes first, one at a time.

use std::{
    cmp::Reverse,
    collections::{BTreeSet, BinaryHeap, HashMap, VecDeque},
    num::NonZeroU32,
    time::Duration,
};

use crate::{
    config::FREE_PER_SECOND,
    telegram::outward::pace::{Allowed, Pace, Used},
};

/// Which lane something goes in, the faster first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Lane {
    /// Somebody has just asked, and waits.
    Reply,
    /// Somebody has said what was not understood. One hint answers all of it, so a chat has one
    /// waiting at the most.
    Hint,
    /// Nobody waits for it to the second.
    Reminder,
    /// Nobody waits for it at all.
    Announcement,
}

const LANES: [Lane; 4] = [Lane::Reply, Lane::Hint, Lane::Reminder, Lane::Announcement];

impl Lane {
    /// The lane in a word.
    pub fn name(self) -> &'static str {
        match self {
            Lane::Reply => "reply",
            Lane::Hint => "hint",
            Lane::Reminder => "reminder",
            Lane::Announcement => "announcement",
        }
    }

    /// How many messages of other lanes may go while somebody waits in this one. All of the shares
    /// together are less than the whole, so what is left is for the replies.
    fn patience(self) -> u32 {
        match self {
            Lane::Reply => u32::MAX,
            Lane::Hint => 7,
            Lane::Reminder => 2,
            Lane::Announcement => 15,
        }
    }

    /// Whether somebody has asked for what goes here.
    pub fn answers(self) -> bool {
        matches!(self, Lane::Reply | Lane::Hint)
    }
}

/// How many messages may be sent. Telegram's figures are about 30 a second for all and one a
/// second in a chat, where short bursts pass (Bots FAQ).
#[derive(Clone, Copy, Debug)]
pub struct Allowance {
    /// Messages a second for all chats; none lifts all limits, for a stage of one's own.
    pub per_second: Option<NonZeroU32>,
}

impl Allowance {
    /// No limits at all.
    pub const LIFTED: Allowance = Allowance { per_second: None };

    /// So many messages a second for all chats; zero is no limit.
    pub fn of(per_second: u32) -> Allowance {
        Allowance { per_second: NonZeroU32::new(per_second) }
    }

    /// Whether messages have to be paid for.
    pub fn is_paid(self) -> bool {
        self.per_second.is_some_and(|per_second| per_second.get() > FREE_PER_SECOND)
    }

    /// How many calls may be under way at once, so that a slow line does not eat the allowance up:
    /// each takes its round trip.
    pub fn connections(self) -> usize {
        match self.per_second {
            Some(per_second) if per_second.get() <= FREE_PER_SECOND => 64,
            _ => 256,
        }
    }

    /// How many reminders may be claimed and not yet recorded: enough to keep the calls going while
    /// others are claimed and recorded in large transactions, and few enough that a stop, or a wait
    /// that Telegram asks for, finds no more in hand than goes out in some seconds.
    pub fn in_hand(self) -> usize {
        match self.per_second {
            Some(per_second) if per_second.get() <= FREE_PER_SECOND => 256,
            _ => 2048,
        }
    }
}

/// A chat's turn comes so much later for each other reply that waits for it.
const SETBACK: Duration = Duration::from_secs(4);
/// But it comes later for no more than so many.
const MAX_SETBACKS: u32 = 8;
/// A newcomer's turn comes after those of whoever asks within so much.
const NEWCOMERS_SETBACK: Duration = Duration::from_secs(40);

/// Items on their way, by chat and lane.
pub struct Lanes<L> {
    limits: Option<Limits>,
    chats: HashMap<i64, Chat<L>>,
    /// Chats whose turn it is, by lane; each might send now.
    turns: [BTreeSet<Turn>; LANES.len()],
    /// How many turns were given, to tell those apart that are at the same instant.
    given: u64,
    /// How many items of other lanes went since one of this lane did, while one waited.
    passed_over: [u32; LANES.len()],
    /// Chats that wait for an instant.
    held: BinaryHeap<Reverse<(Duration, i64)>>,
    frozen_until: Option<Duration>,
}

struct Limits {
    for_all: Allowed,
    for_chat: Pace,
    /// Also by chats to whom nothing is on its way any more.
    used_by: HashMap<i64, Used>,
}

struct Chat<L> {
    items: [VecDeque<L>; LANES.len()],
    /// Those that it stands with.
    turns: [Option<Turn>; LANES.len()],
    /// One of its items is under way, or it is held: it takes no turns.
    is_busy: bool,
    is_new: bool,
}

/// A place in a lane: the lowest goes first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Turn {
    at: Duration,
    number: u64,
    chat: i64,
}

/// What to do next.
#[derive(Debug, PartialEq, Eq)]
pub enum Next<L> {
    Send {
        chat: i64,
        item: L,
    },
    /// Nothing may be sent before this time is over.
    Wait(Duration),
    /// Nothing is left that could be sent now.
    Idle,
}

impl<L> Lanes<L> {
    /// Empty lanes.
    pub fn new(allowance: Allowance) -> Lanes<L> {
        let limits = allowance.per_second.map(|per_second| Limits {
            for_all: Allowed::new(per_second),
            for_chat: Pace::for_chat(),
            used_by: HashMap::new(),
        });
        Lanes {
            limits,
            chats: HashMap::new(),
            turns: Default::default(),
            given: 0,
            passed_over: [0; LANES.len()],
            held: BinaryHeap::new(),
            frozen_until: None,
        }
    }

    /// Adds an item at the end of its chat's lane; returns the hint that it replaces, if it does.
    pub fn push(&mut self, lane: Lane, chat: i64, item: L, now: Duration) -> Option<L> {
        let items = &mut self.chat(chat).items[lane as usize];
        let replaced = if lane == Lane::Hint { items.pop_back() } else { None };
        items.push_back(item);
        self.take_turns(chat, now);
        replaced
    }

    /// As long as something is on its way to the chat, its turns come after those of who is known.
    pub fn mark_newcomer(&mut self, chat: i64) {
        self.chat(chat).is_new = true;
    }

    /// Puts an item back at the front of its chat's lane; the chat is still under way.
    pub fn push_back(&mut self, lane: Lane, chat: i64, item: L) {
        self.chat(chat).items[lane as usize].push_front(item);
    }

    /// The chat's item has arrived or is given up: it takes turns again, after a while if there
    /// is a reason to wait.
    pub fn finished(&mut self, chat: i64, wait: Option<Duration>, now: Duration) {
        match wait {
            Some(wait) => self.hold(chat, now + wait),
            None => self.release(chat, now),
        }
    }

    /// Takes all items out of a lane.
    pub fn drain(&mut self, lane: Lane) -> Vec<L> {
        let chats: Vec<i64> = self.chats.keys().copied().collect();
        chats.into_iter().flat_map(|chat| self.drain_chat(lane, chat)).collect()
    }

    /// Takes all of one chat's items out of a lane.
    pub fn drain_chat(&mut self, lane: Lane, chat: i64) -> Vec<L> {
        self.drain_where(lane, chat, |_| true)
    }

    /// Takes those of one chat's items out of a lane that are meant.
    pub fn drain_where(&mut self, lane: Lane, chat: i64, is_meant: impl Fn(&L) -> bool) -> Vec<L> {
        let Some(entry) = self.chats.get_mut(&chat) else { return Vec::new() };
        let items = &mut entry.items[lane as usize];
        let (meant, others): (Vec<L>, Vec<L>) =
            std::mem::take(items).into_iter().partition(is_meant);
        *items = others.into();
        if items.is_empty()
            && let Some(turn) = entry.turns[lane as usize].take()
        {
            self.turns[lane as usize].remove(&turn);
        }
        self.forget_if_idle(chat);
        meant
    }

    /// Whether everybody waits.
    pub fn is_frozen(&self) -> bool {
        self.frozen_until.is_some()
    }

    /// Nothing goes out to anybody for a while.
    pub fn freeze(&mut self, wait: Duration, now: Duration) {
        let until = now + wait;
        self.frozen_until = Some(self.frozen_until.map_or(until, |frozen| frozen.max(until)));
    }

    /// Takes the next item that may go, if one may, from the lanes down to `slowest`. Its chat is
    /// under way until [`Lanes::finished`].
    pub fn take_next(&mut self, slowest: Lane, now: Duration) -> Next<L> {
        if let Some(until) = self.frozen_until {
            if until > now {
                return Next::Wait(until - now);
            }
            self.frozen_until = None;
        }
        self.release_held(now);
        let Some((lane, turn)) = self.next_turn(slowest) else {
            return match self.held.peek() {
                Some(Reverse((until, _))) => Next::Wait(*until - now),
                None => Next::Idle,
            };
        };
        if let Some(limits) = &self.limits {
            let ready_at = limits.for_all.ready_at();
            if ready_at > now {
                return Next::Wait(ready_at - now);
            }
        }
        self.pass_over_others(lane, slowest);
        match self.take(lane, turn.chat, now) {
            Some(item) => Next::Send { chat: turn.chat, item },
            None => unreachable!("a chat takes turns in a lane only while it has an item there"),
        }
    }

    /// Whose turn it is: of those who were passed over for long enough, or else of the fastest lane.
    fn next_turn(&self, slowest: Lane) -> Option<(Lane, Turn)> {
        let first = |lane: Lane| self.turns[lane as usize].first().map(|turn| (lane, *turn));
        let lanes = || LANES.into_iter().filter(|lane| *lane <= slowest);
        let has_waited = |lane: &Lane| self.passed_over[*lane as usize] >= lane.patience();
        lanes().filter(has_waited).find_map(first).or_else(|| lanes().find_map(first))
    }

    fn pass_over_others(&mut self, chosen: Lane, slowest: Lane) {
        for lane in LANES.into_iter().filter(|lane| *lane <= slowest) {
            let waits = lane != chosen && !self.turns[lane as usize].is_empty();
            let passed_over = &mut self.passed_over[lane as usize];
            *passed_over = if waits { *passed_over + 1 } else { 0 };
        }
    }

    /// The item of a chat whose turn it is: what waits in a faster lane goes before what it stands
    /// there for.
    fn take(&mut self, lane: Lane, chat: i64, now: Duration) -> Option<L> {
        self.leave_turns(chat);
        let entry = self.chats.get_mut(&chat)?;
        entry.is_busy = true;
        let item = entry.items[..=lane as usize].iter_mut().find_map(VecDeque::pop_front)?;
        if let Some(limits) = &mut self.limits {
            limits.for_all.take(now);
            limits.for_chat.take(limits.used_by.entry(chat).or_default(), now);
        }
        Some(item)
    }

    /// The chat waits for an instant, and takes no turns until then.
    fn hold(&mut self, chat: i64, until: Duration) {
        self.leave_turns(chat);
        self.chat(chat).is_busy = true;
        self.held.push(Reverse((until, chat)));
    }

    fn release_held(&mut self, now: Duration) {
        while let Some(Reverse((until, chat))) = self.held.peek().copied()
            && until <= now
        {
            self.held.pop();
            self.release(chat, now);
        }
    }

    /// The chat takes turns again, or is forgotten if it has nothing to send.
    fn release(&mut self, chat: i64, now: Duration) {
        self.chat(chat).is_busy = false;
        self.take_turns(chat, now);
        self.forget_if_idle(chat);
        self.forget_what_is_whole(now);
    }

    /// The chat stands in each lane in which it has an item, or waits until it may get another.
    fn take_turns(&mut self, chat: i64, now: Duration) {
        let ready_at = self.limits.as_ref().map_or(now, |limits| {
            let used = limits.used_by.get(&chat).copied().unwrap_or_default();
            limits.for_chat.ready_at(used)
        });
        let entry = self.chat(chat);
        let waiting = LANES.into_iter().filter(|lane| !entry.items[*lane as usize].is_empty());
        let waiting: Vec<Lane> = waiting.collect();
        if entry.is_busy || waiting.is_empty() {
            return;
        }
        if ready_at > now {
            return self.hold(chat, ready_at);
        }
        let asked_at = now + entry.setback();
        for lane in waiting {
            let at = if lane.answers() { asked_at } else { Duration::ZERO };
            self.take_turn(lane, Turn { at, number: self.given, chat });
            self.given += 1;
        }
    }

    fn take_turn(&mut self, lane: Lane, turn: Turn) {
        let stands = &mut self.chat(turn.chat).turns[lane as usize];
        if stands.is_none() {
            *stands = Some(turn);
            self.turns[lane as usize].insert(turn);
        }
    }

    fn leave_turns(&mut self, chat: i64) {
        let Some(entry) = self.chats.get_mut(&chat) else { return };
        for (stands, turns) in entry.turns.iter_mut().zip(&mut self.turns) {
            if let Some(turn) = stands.take() {
                turns.remove(&turn);
            }
        }
    }

    fn forget_if_idle(&mut self, chat: i64) {
        let is_idle = self
            .chats
            .get(&chat)
            .is_some_and(|entry| !entry.is_busy && entry.items.iter().all(VecDeque::is_empty));
        if is_idle {
            self.chats.remove(&chat);
        }
    }

    /// Allowances that are whole again need not be remembered.
    fn forget_what_is_whole(&mut self, now: Duration) {
        const MANY: usize = 10_000;
        if let Some(Limits { used_by, .. }) = &mut self.limits
            && used_by.len() > MANY.max(2 * self.chats.len())
        {
            used_by.retain(|_, used| !used.is_whole(now));
        }
    }

    fn chat(&mut self, chat: i64) -> &mut Chat<L> {
        self.chats.entry(chat).or_insert_with(|| Chat {
            items: Default::default(),
            turns: Default::default(),
            is_busy: false,
            is_new: false,
        })
    }
}

impl<L> Chat<L> {
    /// By how much others go before it who have asked as long ago.
    fn setback(&self) -> Duration {
        let replies = u32::try_from(self.items[Lane::Reply as usize].len()).unwrap_or(u32::MAX);
        let for_many = SETBACK * replies.saturating_sub(1).min(MAX_SETBACKS);
        if self.is_new { NEWCOMERS_SETBACK + for_many } else { for_many }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Stage {
        now: Duration,
        lanes: Lanes<&'static str>,
    }

    impl Stage {
        fn with(per_second: u32) -> Stage {
            Stage { now: Duration::ZERO, lanes: Lanes::new(Allowance::of(per_second)) }
        }

        fn push(&mut self, lane: Lane, chat: i64, item: &'static str) {
            self.lanes.push(lane, chat, item, self.now);
        }

        fn take_next(&mut self, slowest: Lane) -> Next<&'static str> {
            self.lanes.take_next(slowest, self.now)
        }

        /// All that goes out within a time, each item arriving at once.
        fn sent_within(&mut self, mut left: Duration) -> Vec<&'static str> {
            let mut sent = Vec::new();
            loop {
                match self.take_next(Lane::Announcement) {
                    Next::Send { chat, item } => {
                        sent.push(item);
                        self.lanes.finished(chat, None, self.now);
                    }
                    Next::Wait(wait) if wait <= left => {
                        self.now += wait;
                        left -= wait;
                    }
                    Next::Wait(_) | Next::Idle => {
                        self.now += left;
                        return sent;
                    }
                }
            }
        }
    }

    const AT_ONCE: Duration = Duration::ZERO;
    const LONG: Duration = Duration::from_secs(3600);

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
    fn a_chat_has_one_letter_under_way_at_a_time() {
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
        assert!(
            all.iter().zip([200, 60, 150, 29]).all(|(share, least)| *share >= least),
            "{all:?}"
        );
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

    /// What each waited for, in a flood at the free allowance: two hundred strangers say a word a second,
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
                // Those who are reminded at nine o'clock, and one more each second.
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
        assert!(
            longest(Lane::Reminder) <= Duration::from_secs(10),
            "{:?}",
            longest(Lane::Reminder)
        );
        assert!(strangers_got > 2_000, "{strangers_got}");
    }

    #[test]
    fn a_newcomer_is_answered_at_once_where_nobody_else_waits() {
        let mut stage = Stage::with(30);
        stage.lanes.mark_newcomer(1);
        stage.push(Lane::Reply, 1, "welcome");

        assert_eq!(stage.sent_within(AT_ONCE), ["welcome"]);
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

        assert!(stage.lanes.chats.is_empty());
    }
}
