//! Who may send next: three lanes, an allowance for all and one for each chat. Pure; the clock is
//! the caller's.
//!
//! Replies go before reminders, and announcements get what both leave. Within a lane chats take
//! turns, and within a chat what was said first goes first, one at a time.

use std::{
    cmp::Reverse,
    collections::{BinaryHeap, HashMap, VecDeque},
    num::NonZeroU32,
    time::Duration,
};

use governor::{
    Quota, RateLimiter,
    clock::{Clock, MonotonicClock, Reference},
    middleware::NoOpMiddleware,
    state::{InMemoryState, NotKeyed, keyed::HashMapStateStore},
};

use crate::config::FREE_PER_SECOND;

/// Which lane something goes in, the faster first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Lane {
    /// Somebody has just asked, and waits.
    Reply,
    /// Nobody waits for it to the second.
    Reminder,
    /// Nobody waits for it at all.
    Announcement,
}

impl Lane {
    /// The lane in a word.
    pub fn name(self) -> &'static str {
        match self {
            Lane::Reply => "reply",
            Lane::Reminder => "reminder",
            Lane::Announcement => "announcement",
        }
    }
}

const LANES: [Lane; 3] = [Lane::Reply, Lane::Reminder, Lane::Announcement];

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

/// What one chat may get at once before it is held to one message a second.
const BURST: NonZeroU32 = NonZeroU32::new(4).expect("four is not zero");

type ForAll<C> = RateLimiter<NotKeyed, InMemoryState, C, NoOpMiddleware<<C as Clock>::Instant>>;
type ForChat<C> =
    RateLimiter<i64, HashMapStateStore<i64>, C, NoOpMiddleware<<C as Clock>::Instant>>;

/// Letters on their way, by chat and lane.
pub struct Lanes<L, C: Clock + Clone = MonotonicClock> {
    clock: C,
    limits: Option<(ForAll<C>, ForChat<C>)>,
    chats: HashMap<i64, Chat<L>>,
    /// Chats whose turn it is, by lane. A chat may stand here in vain, and is passed over then.
    turns: [VecDeque<i64>; LANES.len()],
    /// Chats that wait for an instant.
    held: BinaryHeap<Reverse<(C::Instant, i64)>>,
    /// A chat per lane that has its own allowance and lacks only that for all.
    cleared: [Option<i64>; LANES.len()],
    frozen_until: Option<C::Instant>,
}

struct Chat<L> {
    letters: [VecDeque<L>; LANES.len()],
    /// One of its letters is under way, or it is held or cleared: it takes no turns.
    is_busy: bool,
}

/// What to do next.
#[derive(Debug, PartialEq, Eq)]
pub enum Next<L> {
    Send {
        chat: i64,
        letter: L,
    },
    /// Nothing may be sent before this time is over.
    Wait(Duration),
    /// Nothing is left that could be sent now.
    Idle,
}

impl<L> Lanes<L> {
    /// Empty lanes.
    pub fn new(allowance: Allowance) -> Lanes<L> {
        Lanes::with_clock(allowance, MonotonicClock)
    }
}

impl<L, C: Clock + Clone> Lanes<L, C> {
    fn with_clock(allowance: Allowance, clock: C) -> Lanes<L, C> {
        let limits = allowance.per_second.map(|per_second| {
            let one = NonZeroU32::MIN;
            let for_all = Quota::per_second(per_second).allow_burst(one);
            let for_chat = Quota::per_second(one).allow_burst(BURST);
            (
                RateLimiter::direct_with_clock(for_all, clock.clone()),
                RateLimiter::new(for_chat, HashMapStateStore::default(), clock.clone()),
            )
        });
        Lanes {
            clock,
            limits,
            chats: HashMap::new(),
            turns: Default::default(),
            held: BinaryHeap::new(),
            cleared: [None; LANES.len()],
            frozen_until: None,
        }
    }

    /// Adds a letter at the end of its chat's lane.
    pub fn push(&mut self, lane: Lane, chat: i64, letter: L) {
        let entry = self.chat(chat);
        entry.letters[lane as usize].push_back(letter);
        if !entry.is_busy {
            self.turns[lane as usize].push_back(chat);
        } else if let Some(cleared) =
            self.cleared[lane as usize + 1..].iter_mut().find(|cleared| **cleared == Some(chat))
        {
            // What it was cleared for would hold the faster letter up as well.
            *cleared = None;
            self.release(chat);
        }
    }

    /// Puts a letter back at the front of its chat's lane; the chat is still under way.
    pub fn push_back(&mut self, lane: Lane, chat: i64, letter: L) {
        self.chat(chat).letters[lane as usize].push_front(letter);
    }

    /// The chat's letter has arrived or is given up: it takes turns again, after a while if there
    /// is a reason to wait.
    pub fn finished(&mut self, chat: i64, wait: Option<Duration>) {
        match wait {
            Some(wait) => self.hold(chat, self.after(wait)),
            None => self.release(chat),
        }
    }

    /// Takes all letters out of a lane.
    pub fn drain(&mut self, lane: Lane) -> Vec<L> {
        let lanes = self.chats.values_mut().map(|chat| &mut chat.letters[lane as usize]);
        lanes.flat_map(std::mem::take).collect()
    }

    /// Takes all of one chat's letters out of a lane.
    pub fn drain_chat(&mut self, lane: Lane, chat: i64) -> Vec<L> {
        self.drain_where(lane, chat, |_| true)
    }

    /// Takes those of one chat's letters out of a lane that are meant.
    pub fn drain_where(&mut self, lane: Lane, chat: i64, is_meant: impl Fn(&L) -> bool) -> Vec<L> {
        let Some(entry) = self.chats.get_mut(&chat) else { return Vec::new() };
        let letters = &mut entry.letters[lane as usize];
        let (meant, others): (Vec<L>, Vec<L>) =
            std::mem::take(letters).into_iter().partition(is_meant);
        *letters = others.into();
        meant
    }

    /// Whether everybody waits.
    pub fn is_frozen(&self) -> bool {
        self.frozen_until.is_some()
    }

    /// Nothing goes out to anybody for a while.
    pub fn freeze(&mut self, wait: Duration) {
        let until = self.after(wait);
        self.frozen_until = Some(self.frozen_until.map_or(until, |frozen| frozen.max(until)));
    }

    /// Takes the next letter that may go, if one may, from the lanes down to `slowest`. Its chat is
    /// under way until [`Lanes::finished`].
    pub fn take_next(&mut self, slowest: Lane) -> Next<L> {
        let now = self.clock.now();
        if let Some(until) = self.frozen_until {
            if until > now {
                return Next::Wait(until.duration_since(now).into());
            }
            self.frozen_until = None;
        }
        while let Some(Reverse((until, chat))) = self.held.peek().copied()
            && until <= now
        {
            self.held.pop();
            self.release(chat);
        }
        for lane in LANES.into_iter().filter(|lane| *lane <= slowest) {
            let Some(chat) = self.cleared(lane) else { continue };
            if let Some((for_all, _)) = &self.limits
                && let Err(not_yet) = for_all.check()
            {
                self.cleared[lane as usize] = Some(chat);
                return Next::Wait(not_yet.wait_time_from(now));
            }
            if let Some(letter) = self.take(lane, chat) {
                return Next::Send { chat, letter };
            }
        }
        match self.held.peek() {
            Some(Reverse((until, _))) => Next::Wait(until.duration_since(now).into()),
            None => Next::Idle,
        }
    }

    /// The chat of a lane that lacks only the allowance for all. One whose letters were drained
    /// meanwhile takes turns again.
    fn cleared(&mut self, lane: Lane) -> Option<i64> {
        while let Some(chat) = self.cleared[lane as usize].take().or_else(|| self.clear(lane)) {
            let letters = self.chats.get(&chat).map(|entry| &entry.letters);
            if letters
                .is_some_and(|letters| letters[..=lane as usize].iter().any(|l| !l.is_empty()))
            {
                return Some(chat);
            }
            self.release(chat);
        }
        None
    }

    /// The next chat of a lane that its own allowance lets send; those that it does not are held.
    fn clear(&mut self, lane: Lane) -> Option<i64> {
        while let Some(chat) = self.turns[lane as usize].pop_front() {
            let Some(entry) = self.chats.get_mut(&chat) else { continue };
            if entry.is_busy || entry.letters[lane as usize].is_empty() {
                continue;
            }
            entry.is_busy = true;
            let checked = self.limits.as_ref().map(|(_, for_chat)| for_chat.check_key(&chat));
            match checked {
                Some(Err(not_yet)) => self.hold(chat, not_yet.earliest_possible()),
                Some(Ok(())) | None => return Some(chat),
            }
        }
        None
    }

    /// The letter of a cleared chat: what came meanwhile in a faster lane goes before its own.
    fn take(&mut self, lane: Lane, chat: i64) -> Option<L> {
        let entry = self.chats.get_mut(&chat)?;
        entry.letters[..=lane as usize].iter_mut().find_map(VecDeque::pop_front)
    }

    fn hold(&mut self, chat: i64, until: C::Instant) {
        self.chat(chat).is_busy = true;
        self.held.push(Reverse((until, chat)));
    }

    /// The chat takes turns again, or is forgotten if it has nothing to send.
    fn release(&mut self, chat: i64) {
        let Some(entry) = self.chats.get_mut(&chat) else { return };
        entry.is_busy = false;
        let waiting = LANES.into_iter().filter(|lane| !entry.letters[*lane as usize].is_empty());
        let waiting: Vec<Lane> = waiting.collect();
        for lane in &waiting {
            self.turns[*lane as usize].push_back(chat);
        }
        if waiting.is_empty() {
            self.chats.remove(&chat);
            self.forget_idle_chats();
        }
    }

    /// Allowances that are whole again need not be remembered.
    fn forget_idle_chats(&mut self) {
        const MANY: usize = 10_000;
        if let Some((_, for_chat)) = &self.limits
            && for_chat.len() > MANY.max(2 * self.chats.len())
        {
            for_chat.retain_recent();
        }
    }

    fn chat(&mut self, chat: i64) -> &mut Chat<L> {
        let empty = || Chat { letters: Default::default(), is_busy: false };
        self.chats.entry(chat).or_insert_with(empty)
    }

    fn after(&self, wait: Duration) -> C::Instant {
        self.clock.now() + wait.into()
    }
}

#[cfg(test)]
mod tests {
    use governor::clock::FakeRelativeClock;

    use super::*;

    struct Stage {
        clock: FakeRelativeClock,
        lanes: Lanes<&'static str, FakeRelativeClock>,
    }

    impl Stage {
        fn with(per_second: u32) -> Stage {
            let clock = FakeRelativeClock::default();
            let allowance = Allowance::of(per_second);
            Stage { lanes: Lanes::with_clock(allowance, clock.clone()), clock }
        }

        /// All that goes out within a time, each letter arriving at once.
        fn sent_within(&mut self, mut left: Duration) -> Vec<&'static str> {
            let mut sent = Vec::new();
            loop {
                match self.lanes.take_next(Lane::Announcement) {
                    Next::Send { chat, letter } => {
                        sent.push(letter);
                        self.lanes.finished(chat, None);
                    }
                    Next::Wait(wait) if wait <= left => {
                        self.clock.advance(wait);
                        left -= wait;
                    }
                    Next::Wait(_) | Next::Idle => {
                        self.clock.advance(left);
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
            stage.lanes.push(Lane::Reminder, chat, "reminder");
        }
        assert_eq!(stage.sent_within(AT_ONCE), ["reminder"]);

        stage.lanes.push(Lane::Reply, 9, "reply");

        assert_eq!(stage.sent_within(LONG)[0], "reply");
    }

    #[test]
    fn an_announcement_goes_when_neither_a_reply_nor_a_reminder_waits() {
        let mut stage = Stage::with(30);
        for chat in 1..=5 {
            stage.lanes.push(Lane::Announcement, chat, "announcement");
        }
        assert_eq!(stage.sent_within(AT_ONCE), ["announcement"]);

        stage.lanes.push(Lane::Reminder, 2, "reminder of one who is announced to");
        stage.lanes.push(Lane::Reminder, 8, "reminder");
        stage.lanes.push(Lane::Reply, 9, "reply");

        let sent = stage.sent_within(LONG);
        assert_eq!(sent[..3], ["reply", "reminder of one who is announced to", "reminder"]);
        assert_eq!(sent[3..], ["announcement"; 4]);
    }

    #[test]
    fn who_waits_for_an_announcement_is_answered_at_once() {
        let mut stage = Stage::with(30);
        for chat in 1..=2 {
            stage.lanes.push(Lane::Announcement, chat, "announcement");
        }
        assert_eq!(stage.sent_within(AT_ONCE), ["announcement"]);
        for chat in 3..=50 {
            stage.lanes.push(Lane::Reminder, chat, "reminder");
        }

        stage.lanes.push(Lane::Reply, 2, "reply");

        assert_eq!(stage.sent_within(LONG)[0], "reply");
    }

    #[test]
    fn announcements_can_be_left_waiting() {
        let mut stage = Stage::with(0);
        stage.lanes.push(Lane::Announcement, 1, "announcement");
        stage.lanes.push(Lane::Reminder, 2, "reminder");

        let next = Next::Send { chat: 2, letter: "reminder" };
        assert_eq!(stage.lanes.take_next(Lane::Reminder), next);
        assert_eq!(stage.lanes.take_next(Lane::Reminder), Next::Idle);
    }

    #[test]
    fn within_a_chat_what_was_said_first_goes_first() {
        let mut stage = Stage::with(0);
        for letter in ["one", "two", "three"] {
            stage.lanes.push(Lane::Reply, 1, letter);
        }

        assert_eq!(stage.sent_within(AT_ONCE), ["one", "two", "three"]);
    }

    #[test]
    fn a_chat_has_one_letter_under_way_at_a_time() {
        let mut stage = Stage::with(0);
        stage.lanes.push(Lane::Reply, 1, "one");
        stage.lanes.push(Lane::Reply, 1, "two");

        assert_eq!(stage.lanes.take_next(Lane::Reminder), Next::Send { chat: 1, letter: "one" });
        assert_eq!(stage.lanes.take_next(Lane::Reminder), Next::Idle);
        stage.lanes.finished(1, None);
        assert_eq!(stage.lanes.take_next(Lane::Reminder), Next::Send { chat: 1, letter: "two" });
    }

    #[test]
    fn one_busy_chat_does_not_hold_up_another() {
        let mut stage = Stage::with(30);
        for _ in 0..50 {
            stage.lanes.push(Lane::Reply, 1, "flood");
        }
        stage.lanes.push(Lane::Reply, 2, "other");

        let sent = stage.sent_within(Duration::from_millis(500));

        assert!(sent.contains(&"other"), "{sent:?}");
    }

    #[test]
    fn a_chat_gets_a_short_burst_and_then_one_a_second() {
        let mut stage = Stage::with(30);
        for _ in 0..20 {
            stage.lanes.push(Lane::Reply, 1, "letter");
        }

        assert_eq!(stage.sent_within(Duration::from_secs(3)).len(), 4 + 3);
    }

    #[test]
    fn all_chats_together_keep_to_the_allowance() {
        let mut stage = Stage::with(30);
        for chat in 0..1000 {
            stage.lanes.push(Lane::Reminder, chat, "letter");
        }

        let sent = stage.sent_within(Duration::from_secs(10)).len();

        assert!((299..=301).contains(&sent), "{sent}");
    }

    #[test]
    fn a_chat_that_is_told_to_wait_waits_alone() {
        let mut stage = Stage::with(0);
        stage.lanes.push(Lane::Reminder, 1, "first");
        assert_eq!(stage.lanes.take_next(Lane::Reminder), Next::Send { chat: 1, letter: "first" });

        stage.lanes.push_back(Lane::Reminder, 1, "first");
        stage.lanes.finished(1, Some(Duration::from_secs(30)));
        stage.lanes.push(Lane::Reminder, 2, "second");

        assert_eq!(stage.sent_within(AT_ONCE), ["second"]);
        assert_eq!(stage.sent_within(Duration::from_secs(30)), ["first"]);
    }

    #[test]
    fn a_freeze_holds_for_everybody() {
        let mut stage = Stage::with(0);
        stage.lanes.freeze(Duration::from_secs(5));
        stage.lanes.push(Lane::Reply, 1, "letter");

        assert!(stage.sent_within(Duration::from_secs(4)).is_empty());
        assert_eq!(stage.sent_within(Duration::from_secs(1)), ["letter"]);
    }

    #[test]
    fn a_chat_that_is_drained_while_it_waits_for_its_turn_is_free_again() {
        let mut stage = Stage::with(30);
        stage.lanes.push(Lane::Reminder, 1, "first");
        stage.lanes.push(Lane::Reminder, 2, "second");
        assert_eq!(stage.sent_within(AT_ONCE), ["first"]);

        assert_eq!(stage.lanes.drain(Lane::Reminder), ["second"]);
        assert_eq!(stage.lanes.take_next(Lane::Reminder), Next::Idle);
        stage.lanes.push(Lane::Reply, 2, "reply");

        assert_eq!(stage.sent_within(LONG), ["reply"]);
    }

    #[test]
    fn reminders_can_be_left_waiting() {
        let mut stage = Stage::with(0);
        stage.lanes.push(Lane::Reminder, 1, "reminder");
        stage.lanes.push(Lane::Reply, 2, "reply");

        assert_eq!(stage.lanes.take_next(Lane::Reply), Next::Send { chat: 2, letter: "reply" });
        assert_eq!(stage.lanes.take_next(Lane::Reply), Next::Idle);
    }

    #[test]
    fn nothing_is_kept_of_a_chat_that_has_nothing_to_send() {
        let mut stage = Stage::with(0);
        stage.lanes.push(Lane::Reply, 1, "letter");

        stage.sent_within(AT_ONCE);

        assert!(stage.lanes.chats.is_empty());
    }
}
