//! Reading how long somebody wants quiet: "1h", "until tomorrow", "3 days", "until 7 March",
//! "sick", "holiday 2 weeks".

use jiff::{ToSpan, civil::Date};

use super::PauseReason;

/// How long.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pause {
    Hours(u16),
    /// Until the start of the day that lies so many days ahead; 1 is tomorrow.
    Days(u16),
    /// Until the start of a day.
    Until(Date),
}

/// The longest pause, in days.
pub const MAX_PAUSE_DAYS: u16 = 365;
/// How many days off are taken for an illness or a holiday that does not say.
const USUAL_SICK: u16 = 3;
const USUAL_HOLIDAY: u16 = 7;

const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

/// Reads the words after /pause, said on `today`; none where they are no length, or more than a
/// year.
pub fn read(text: &str, today: Date) -> Option<(Pause, PauseReason)> {
    let lowered = text.to_lowercase();
    let mut reason = PauseReason::Rest;
    let mut words = Vec::new();
    for word in lowered.split_whitespace() {
        match word {
            "sick" | "ill" | "flu" => reason = PauseReason::Sick,
            "holiday" | "holidays" | "vacation" | "travel" => reason = PauseReason::Holiday,
            "for" | "until" | "till" | "on" | "a" | "an" | "the" | "of" => {}
            word => words.push(word.trim_end_matches([',', '.'])),
        }
    }
    let pause = match (words.as_slice(), reason) {
        ([], PauseReason::Rest) => return None,
        ([], PauseReason::Sick) => Pause::Days(USUAL_SICK),
        ([], PauseReason::Holiday) => Pause::Days(USUAL_HOLIDAY),
        (words, _) => length(words).or_else(|| date(words, today).map(Pause::Until))?,
    };
    let is_fine = match pause {
        Pause::Hours(hours) => (1..=24 * MAX_PAUSE_DAYS).contains(&hours),
        Pause::Days(days) => (1..=MAX_PAUSE_DAYS).contains(&days),
        Pause::Until(date) => {
            date > today && date <= today.saturating_add(i64::from(MAX_PAUSE_DAYS).days())
        }
    };
    is_fine.then_some((pause, reason))
}

fn length(words: &[&str]) -> Option<Pause> {
    let (number, unit) = match words {
        ["today" | "tomorrow"] => return Some(Pause::Days(1)),
        [unit @ ("hour" | "day" | "week" | "month")] => ("1", *unit),
        [word] => {
            let digits = word.len() - word.trim_start_matches(|c: char| c.is_ascii_digit()).len();
            word.split_at(digits)
        }
        [number, unit] => (*number, *unit),
        _ => return None,
    };
    let number: u16 = number.parse().ok()?;
    match unit {
        "h" | "hr" | "hrs" | "hour" | "hours" => Some(Pause::Hours(number)),
        "" | "d" | "day" | "days" => Some(Pause::Days(number)),
        "w" | "week" | "weeks" => Some(Pause::Days(number.checked_mul(7)?)),
        "month" | "months" => Some(Pause::Days(number.checked_mul(30)?)),
        _ => None,
    }
}

/// "2026-03-07", "7 march", "march 7", "friday"; without a year the next such day.
fn date(words: &[&str], today: Date) -> Option<Date> {
    if let [word] = words {
        if let Ok(date) = word.parse() {
            return Some(date);
        }
        let day = super::schedule::Days::day_named(word)?;
        return today.nth_weekday(1, day).ok();
    }
    let [first, second] = words else { return None };
    let (day, month) = if first.starts_with(|c: char| c.is_ascii_digit()) {
        (first, second)
    } else {
        (second, first)
    };
    let day = day.trim_end_matches(|c: char| c.is_ascii_alphabetic()).parse().ok()?;
    let month = (1_i8..)
        .zip(MONTHS)
        .find(|(_, name)| month.len() >= 3 && name.starts_with(*month))
        .map(|(number, _)| number)?;
    let this_year = Date::new(today.year(), month, day).ok()?;
    if this_year > today { Some(this_year) } else { Date::new(today.year() + 1, month, day).ok() }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Said on Monday, 2 March 2026.
    #[track_caller]
    fn check(text: &str, expected: Option<(Pause, PauseReason)>) {
        assert_eq!(read(text, "2026-03-02".parse().unwrap()), expected, "{text:?}");
    }

    #[test]
    fn quiet_is_asked_for_in_many_ways() {
        use PauseReason::{Holiday, Rest, Sick};
        let until = |date: &str| Pause::Until(date.parse().unwrap());

        check("1h", Some((Pause::Hours(1), Rest)));
        check("for an hour", Some((Pause::Hours(1), Rest)));
        check("until tomorrow", Some((Pause::Days(1), Rest)));
        check("3", Some((Pause::Days(3), Rest)));
        check("3 days", Some((Pause::Days(3), Rest)));
        check("2 weeks", Some((Pause::Days(14), Rest)));
        check("until 7 March", Some((until("2026-03-07"), Rest)));
        check("until march 7th", Some((until("2026-03-07"), Rest)));
        check("2026-03-07", Some((until("2026-03-07"), Rest)));
        check("until 1 March", Some((until("2027-03-01"), Rest)));
        check("until friday", Some((until("2026-03-06"), Rest)));
        check("until monday", Some((until("2026-03-09"), Rest)));
        check("sick", Some((Pause::Days(3), Sick)));
        check("sick 5 days", Some((Pause::Days(5), Sick)));
        check("holiday", Some((Pause::Days(7), Holiday)));
        check("holiday until 20 march", Some((until("2026-03-20"), Holiday)));
    }

    #[test]
    fn what_is_no_length_or_too_long_is_refused() {
        for text in [
            "",
            "forever",
            "0",
            "400 days",
            "99999 weeks",
            "2026-03-02",
            "2025-01-01",
            "until 30 february",
            "3 x",
            "a b c d",
            "🛌",
        ] {
            check(text, None);
        }
    }
}
