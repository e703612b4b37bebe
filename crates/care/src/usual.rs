//! The hour at which somebody does what they are reminded of at another: learned from when they did it, never guessed
//! from one day. Pure; what is made of it is asked, and never done unasked.

use super::schedule::Minute;

/// So many of the last times are looked at, and so many of them have to agree.
pub const LOOKED_AT: usize = 4;
const AGREE: usize = 3;
/// How many minutes after a reminder's time its activity may be done with the time still serving well.
const LATE_BY: u16 = 45;
/// Times are about the same that lie no further apart than this, in minutes.
const ABOUT_THE_SAME: u16 = 60;
/// Times are proposed to so many minutes, and none after this.
const ROUND: u16 = 15;
const LATEST: Minute = Minute::at(22, 0);

/// A better hour, and how many of how many times speak for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Better {
    pub minute: Minute,
    pub times: u32,
    pub of: u32,
}

/// The hour at which what is due at a minute is done instead, by the minutes at which it was done lately, the last one
/// last.
pub fn better(due: Minute, done_at: &[Minute]) -> Option<Better> {
    let last = &done_at[done_at.len().saturating_sub(LOOKED_AT)..];
    let mut late: Vec<Minute> =
        last.iter().copied().filter(|done| done.0 >= due.0 + LATE_BY).collect();
    late.sort_unstable();
    let (first, latest) = (late.first()?, late.last()?);
    if late.len() < AGREE || latest.0 - first.0 > ABOUT_THE_SAME {
        return None;
    }
    let minute = Minute(late[late.len() / 2].0 / ROUND * ROUND);
    let count = |times: &[Minute]| u32::try_from(times.len()).unwrap_or(u32::MAX);
    (minute <= LATEST).then(|| Better { minute, times: count(&late), of: count(last) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(done_at: &[(u16, u16)], expected: Option<((u16, u16), u32, u32)>) {
        let done_at: Vec<Minute> =
            done_at.iter().map(|(hour, minute)| Minute::at(*hour, *minute)).collect();
        let expected = expected.map(|((hour, minute), times, of)| Better {
            minute: Minute::at(hour, minute),
            times,
            of,
        });
        assert_eq!(better(Minute::at(12, 30), &done_at), expected, "{done_at:?}");
    }

    #[test]
    fn what_is_done_late_again_and_again_at_about_the_same_time_has_another_hour() {
        check(&[(13, 20), (13, 35), (13, 22)], Some(((13, 15), 3, 3)));
        check(&[(13, 20), (12, 31), (13, 35), (14, 5)], Some(((13, 30), 3, 4)));
        check(&[(12, 31), (12, 31), (12, 31), (15, 0), (15, 10), (15, 2)], Some(((15, 0), 3, 4)));
    }

    #[test]
    fn a_busy_day_a_mixed_week_and_a_little_late_prove_nothing() {
        check(&[], None);
        check(&[(13, 20), (13, 20)], None);
        check(&[(13, 20), (15, 0), (18, 0)], None);
        check(&[(13, 14), (13, 14), (13, 14)], None);
        check(&[(13, 20), (13, 20), (13, 20), (12, 30), (12, 40)], None);
        check(&[(22, 30), (22, 40), (22, 50)], None);
    }
}
