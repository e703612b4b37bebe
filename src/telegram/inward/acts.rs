//! How much one person may ask for: more than anybody does, and little enough that a program which
//! floods the bot costs nobody else anything. What is beyond is not done, and is said once.

use std::{
    collections::HashMap,
    sync::{Mutex, MutexGuard, PoisonError},
};

use jiff::{SignedDuration, Timestamp};

use crate::{care::PersonId, telegram::inward::request::Request};

/// How often somebody may act for as long as they go on.
const REFILL: SignedDuration = SignedDuration::from_secs(3);
/// How much of that may come at once: 300 acts.
const ALLOWANCE: SignedDuration = SignedDuration::from_secs(3 * 300);
/// With so much of it left again, 30 acts, somebody who was told to wait may be told anew.
const AT_REST: SignedDuration = SignedDuration::from_secs(3 * 30);
/// People about whom nothing needs to be remembered any more are looked for from so many on.
const WORTH_SWEEPING: usize = 1000;

/// Whether an act is done, and whether its person is told if it is not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// The act is within what its person may ask for, and is done.
    Answered,
    /// The act is the first beyond that: it is not done, and its person is told.
    Told,
    /// The act is not done, as its person knows.
    Ignored,
}

/// How much each person has used of their allowance.
#[derive(Debug, Default)]
pub struct Acts(Mutex<Book>);

#[derive(Debug, Default)]
struct Book {
    used: HashMap<PersonId, Used>,
    /// How many were left when it was swept last.
    swept: usize,
}

/// How much one person has used of their allowance.
#[derive(Clone, Copy, Debug)]
struct Used {
    /// When all of the allowance is there again, if nothing more is asked for.
    whole_at: Timestamp,
    is_told: bool,
}

impl Acts {
    /// Judges each request. Nothing is used of anybody's allowance by this, since the same
    /// requests may have to be gone through again.
    pub fn judge(&self, requests: &[Request], now: Timestamp) -> Vec<Verdict> {
        let book = self.locked();
        let of_theirs = |id| book.used.get(&id).map(|used| (id, *used));
        let mut used = requests.iter().filter_map(|request| of_theirs(request.asker.id)).collect();
        requests.iter().map(|request| take(&mut used, request.asker.id, now)).collect()
    }

    /// Counts requests that were judged at the same moment and are seen to now.
    pub fn count(&self, requests: &[Request], now: Timestamp) {
        let mut book = self.locked();
        for request in requests {
            take(&mut book.used, request.asker.id, now);
        }
        if book.used.len() > 2 * book.swept + WORTH_SWEEPING {
            book.used.retain(|_, used| used.whole_at > now);
            book.swept = book.used.len();
        }
    }

    fn locked(&self) -> MutexGuard<'_, Book> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Takes one act from a person's allowance, if it is there.
fn take(all: &mut HashMap<PersonId, Used>, person: PersonId, now: Timestamp) -> Verdict {
    let used = all.entry(person).or_insert(Used { whole_at: now, is_told: false });
    // An instant that lies further off than a whole allowance was written by a clock that was wrong.
    if used.whole_at < now || used.whole_at > now + ALLOWANCE {
        used.whole_at = now;
    }
    let left = (now + ALLOWANCE).duration_since(used.whole_at);
    if left >= AT_REST {
        used.is_told = false;
    }
    if left >= REFILL {
        used.whole_at += REFILL;
        return Verdict::Answered;
    }
    let was_told = std::mem::replace(&mut used.is_told, true);
    if was_told { Verdict::Ignored } else { Verdict::Told }
}

#[cfg(test)]
mod tests {
    use super::{super::request::Asker, *};

    fn acts_of(person: i64, times: usize) -> Vec<Request> {
        let asker = Asker { id: PersonId(person), first_name: String::new(), language_code: None };
        vec![
            Request { asker, chat: person, topic: None, spoken: None, album: None, act: None };
            times
        ]
    }

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(1_772_000_000 + second).unwrap()
    }

    #[track_caller]
    fn check(acts: &Acts, second: i64, times: usize, answered: usize, told: usize) {
        let requests = acts_of(1, times);
        let verdicts = acts.judge(&requests, at(second));
        acts.count(&requests, at(second));
        let count = |verdict| verdicts.iter().filter(|known| **known == verdict).count();
        assert_eq!(
            (count(Verdict::Answered), count(Verdict::Told)),
            (answered, told),
            "{second} s"
        );
    }

    #[test]
    fn a_flood_is_answered_within_its_allowance_and_told_once() {
        let acts = Acts::default();
        check(&acts, 0, 1000, 300, 1);
        for second in 1..=60 {
            check(&acts, second, 10, usize::from(second % 3 == 0), 0);
        }
        // Somebody who has waited is told again, should they go on.
        check(&acts, 60 + 90, 100, 30, 1);
        check(&acts, 60 + 90 + 900, 1000, 300, 1);
    }

    #[test]
    fn what_is_judged_again_is_counted_once() {
        let acts = Acts::default();
        for _failing in 0..10 {
            assert_eq!(acts.judge(&acts_of(1, 100), at(0)), vec![Verdict::Answered; 100]);
        }
        check(&acts, 0, 300, 300, 0);
    }

    #[test]
    fn a_clock_that_was_wrong_is_held_against_nobody() {
        let acts = Acts::default();
        check(&acts, 400 * 24 * 60 * 60, 300, 300, 0);
        check(&acts, 0, 300, 300, 0);
    }

    #[test]
    fn who_is_quiet_is_forgotten() {
        let acts = Acts::default();
        for person in 0..5000 {
            acts.count(&acts_of(person, 1), at(person));
        }
        assert!(acts.locked().used.len() <= WORTH_SWEEPING + 10);
    }
}
