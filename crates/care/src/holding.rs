//! Holding a reminder back for a moment, so that it falls into no conversation, and two that are due close together come
//! as one. Pure; what the moment is like is found by others.

use jiff::{SignedDuration, Timestamp};

/// A conversation is over so long after its person's last word or press.
pub const QUIET_AFTER: SignedDuration = SignedDuration::from_mins(3);
/// So long a reminder is held back at most, but for a guide: what is due further apart than this comes apart.
pub const AT_MOST: SignedDuration = SignedDuration::from_mins(10);
/// While a guide runs, it is looked so often whether it has ended.
const LOOKS_AGAIN_AFTER: SignedDuration = SignedDuration::from_mins(1);

/// The moment at which something is due to a person.
#[derive(Clone, Copy, Debug, Default)]
pub struct Moment {
    /// When they said or pressed something last.
    pub spoke_at: Option<Timestamp>,
    pub is_guided: bool,
    /// When they are to be shown something else, within [`AT_MOST`] of what is due, the latest of it.
    pub other_at: Option<Timestamp>,
}

/// Until when what a person wanted at an instant is held back; none where it comes now.
pub fn held_until(wanted_at: Timestamp, moment: Moment, now: Timestamp) -> Option<Timestamp> {
    if moment.is_guided {
        return Some(now + LOOKS_AGAIN_AFTER);
    }
    let last = wanted_at + AT_MOST;
    // A word that lies ahead was said by a clock that was wrong.
    let spoke_at = moment.spoke_at.filter(|at| *at <= now);
    let quiet_at = spoke_at.map(|at| (at + QUIET_AFTER).min(last));
    let other_at = moment.other_at.filter(|at| *at <= last);
    quiet_at.into_iter().chain(other_at).max().filter(|until| *until > now)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn minute(minute: i64) -> Timestamp {
        Timestamp::UNIX_EPOCH + SignedDuration::from_mins(minute)
    }

    #[track_caller]
    fn check(moment: Moment, now: i64, until: Option<i64>) {
        assert_eq!(held_until(minute(100), moment, minute(now)), until.map(minute), "{moment:?}");
    }

    #[test]
    fn nothing_holds_back_what_comes_into_a_quiet_moment() {
        check(Moment::default(), 100, None);
        check(Moment { spoke_at: Some(minute(97)), ..Moment::default() }, 100, None);
    }

    #[test]
    fn a_conversation_holds_it_back_until_it_is_over_and_not_for_long() {
        let spoke = |at| Moment { spoke_at: Some(minute(at)), ..Moment::default() };

        check(spoke(99), 100, Some(102));
        check(spoke(104), 105, Some(107));
        check(spoke(109), 109, Some(110));
        check(spoke(110), 110, None);
        check(spoke(500), 100, None);
    }

    #[test]
    fn a_guide_holds_it_back_as_long_as_it_goes_on() {
        check(Moment { is_guided: true, ..Moment::default() }, 100, Some(101));
        check(Moment { is_guided: true, ..Moment::default() }, 130, Some(131));
    }

    #[test]
    fn what_is_due_soon_is_waited_for() {
        let other = |at| Moment { other_at: Some(minute(at)), ..Moment::default() };

        check(other(108), 100, Some(108));
        check(other(111), 100, None);
        check(Moment { spoke_at: Some(minute(100)), ..other(101) }, 100, Some(103));
    }
}
