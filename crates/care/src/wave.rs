//! A wave of a buddy: when it may come to whoever is waved to. What is said of it lies elsewhere.

use jiff::{Timestamp, civil::Time, tz::TimeZone};

use super::Hours;

/// Buddies move before work and after it, so that waves come outside of people's hours too: by day, as what is asked does.
const DAY_BEGINS: Time = Time::constant(9, 0, 0, 0);
const DAY_ENDS: Time = Time::constant(21, 0, 0, 0);

/// The first instant from now on at which a wave may come to somebody with these hours: within them, and by day. None
/// where that is on another day of theirs, or where they want no hours at all.
pub fn may_come_at(hours: &Hours, clock: &TimeZone, now: Timestamp) -> Option<Timestamp> {
    if *hours == Hours::none() {
        return None;
    }
    let moment = clock.to_datetime(now);
    let is_by_day = (DAY_BEGINS..DAY_ENDS).contains(&moment.time());
    if is_by_day || hours.contains(moment) {
        return Some(now);
    }
    let morning = clock.to_timestamp(moment.date().to_datetime(DAY_BEGINS)).ok();
    let within_hours = hours.next_within(clock, now);
    let next = morning.into_iter().filter(|morning| *morning > now).chain(within_hours).min()?;
    (clock.to_datetime(next).date() == moment.date()).then_some(next)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(hours: &str, now: &str, expected: &str) {
        let now: Timestamp = now.parse().unwrap();
        let clock = TimeZone::get("Europe/Berlin").unwrap();
        let at = may_come_at(&hours.parse().unwrap(), &clock, now);
        let at = at.map(|at| clock.to_datetime(at).strftime("%a %H:%M").to_string());
        assert_eq!(at.unwrap_or_default(), expected, "{hours} at {now}");
    }

    #[test]
    fn a_wave_comes_by_day_and_within_hours_and_never_a_day_late() {
        let usual = "mon-fri 9:00-12:00 13:00-17:00";
        check(usual, "2026-03-02T10:00+01:00", "Mon 10:00");
        check(usual, "2026-03-02T19:30+01:00", "Mon 19:30");
        check(usual, "2026-03-07T12:30+01:00", "Sat 12:30");
        check(usual, "2026-03-02T03:00+01:00", "Mon 09:00");
        check(usual, "2026-03-02T21:00+01:00", "");
        check(usual, "2026-03-02T23:59+01:00", "");
        check("mon-fri 7:00-12:00", "2026-03-02T05:00+01:00", "Mon 07:00");
        check("mon-fri 7:00-12:00", "2026-03-02T07:30+01:00", "Mon 07:30");
        check("mon-fri 22:00-0:00", "2026-03-02T21:30+01:00", "Mon 22:00");
        check("mon-fri 22:00-0:00", "2026-03-02T23:00+01:00", "Mon 23:00");
        check("never", "2026-03-02T10:00+01:00", "");
    }
}
