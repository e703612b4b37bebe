//! Times of day, as they are typed where somebody is asked what their clock shows: "9", "9.30", "09h30", "0930", "9:30 pm", "noon".
//!
//! Must not know of zones, days or languages beyond the ways of writing a clock, and how much of it was said: the zone
//! is guessed from that. Times within sentences are the reader's.

use jiff::civil::Time;

/// A time of day, and how much of it the person really said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SpokenTime {
    pub time: Time,
    /// Whether minutes were given: "2 pm" is said at any minute of the hour.
    pub to_the_minute: bool,
    /// Whether the half of the day is certain: "2:05" may be five past two at night or in the
    /// afternoon.
    pub half_is_sure: bool,
}

/// The time of day that the text is, and nothing but the text; `None` if it is none.
///
/// Hours run from 0 to 24 ("24:00" is midnight), or from 1 to 12 with "am" or "pm".
pub fn read_time(text: &str) -> Option<Time> {
    read_spoken(text).map(|spoken| spoken.time)
}

/// Like [`read_time`], with how much of it was said.
pub fn read_spoken(text: &str) -> Option<SpokenTime> {
    let text = plain(text)?;
    match text.as_str() {
        "noon" => return spoken(12, Some(0), true),
        "midnight" => return spoken(0, Some(0), true),
        _ => {}
    }
    let Some((clock, half)) = split_half(&text) else {
        let (hour, minute) = split_clock(&text)?;
        let sure = !(1..=12).contains(&hour) || text.starts_with('0');
        return match (hour, minute) {
            (24, None | Some(0)) => spoken(0, minute, true),
            _ => spoken(hour, minute, sure),
        };
    };
    let (hour, minute) = split_clock(clock)?;
    if !(1..=12).contains(&hour) {
        return None;
    }
    let since_noon_or_midnight = hour % 12;
    match half {
        Half::Morning => spoken(since_noon_or_midnight, minute, true),
        Half::Afternoon => spoken(since_noon_or_midnight + 12, minute, true),
    }
}

enum Half {
    Morning,
    Afternoon,
}

/// Nobody needs more letters than this for a time ("12:30 p. m.").
const MAX_TIME_CHARS: usize = 12;

/// Lower case, without spaces round it, with the digits and the colon of any keyboard as plain
/// ones.
fn plain(text: &str) -> Option<String> {
    let text = text.trim();
    if text.chars().nth(MAX_TIME_CHARS).is_some() {
        return None;
    }
    Some(text.chars().map(plain_character).collect())
}

fn plain_character(typed: char) -> char {
    let digit_from =
        |zero: char| char::from_digit(u32::from(typed) - u32::from(zero), 10).unwrap_or(typed);
    match typed {
        '\u{FF10}'..='\u{FF19}' => digit_from('\u{FF10}'),
        '\u{0660}'..='\u{0669}' => digit_from('\u{0660}'),
        '\u{06F0}'..='\u{06F9}' => digit_from('\u{06F0}'),
        '\u{0966}'..='\u{096F}' => digit_from('\u{0966}'),
        '\u{FF1A}' | '\u{2236}' => ':',
        '\u{00A0}' | '\u{202F}' => ' ',
        _ => typed.to_ascii_lowercase(),
    }
}

fn split_half(text: &str) -> Option<(&str, Half)> {
    let before = |endings: [&str; 4]| {
        endings.iter().find_map(|ending| text.strip_suffix(ending)).map(str::trim_end)
    };
    if let Some(clock) = before(["am", "a.m.", "a.m", "a. m."]) {
        return Some((clock, Half::Morning));
    }
    before(["pm", "p.m.", "p.m", "p. m."]).map(|clock| (clock, Half::Afternoon))
}

/// The hour, and the minutes if they are said.
fn split_clock(text: &str) -> Option<(i8, Option<i8>)> {
    if let Some((hour, minute)) = text.split_once([':', '.', 'h', '時', '时', '시']) {
        let minute = minute.trim_end_matches(['分', '분']).trim_start();
        return match minute {
            "" if !text.ends_with([':', '.']) => Some((number(hour)?, None)),
            _ if minute.len() == 2 => Some((number(hour)?, Some(number(minute)?))),
            _ => None,
        };
    }
    match text.len() {
        1 | 2 => Some((number(text)?, None)),
        3 | 4 if text.is_ascii() => {
            let (hour, minute) = text.split_at(text.len() - 2);
            Some((number(hour)?, Some(number(minute)?)))
        }
        _ => None,
    }
}

/// One or two plain digits.
fn number(text: &str) -> Option<i8> {
    let digits_only = matches!(text.len(), 1 | 2) && text.bytes().all(|byte| byte.is_ascii_digit());
    digits_only.then(|| text.parse().ok()).flatten()
}

fn spoken(hour: i8, minute: Option<i8>, half_is_sure: bool) -> Option<SpokenTime> {
    let time = Time::new(hour, minute.unwrap_or(0), 0, 0).ok()?;
    Some(SpokenTime { time, to_the_minute: minute.is_some(), half_is_sure })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: Option<(i8, i8)>) {
        let read = read_time(text).map(|time| (time.hour(), time.minute()));
        assert_eq!(read, expected, "{text:?}");
    }

    #[test]
    fn a_time_is_read_however_it_is_written() {
        for (text, hour, minute) in [
            ("9", 9, 0),
            ("09", 9, 0),
            ("0", 0, 0),
            (" 9:30 ", 9, 30),
            ("9.30", 9, 30),
            ("09h30", 9, 30),
            ("9h", 9, 0),
            ("9H05", 9, 5),
            ("0930", 9, 30),
            ("930", 9, 30),
            ("2359", 23, 59),
            ("9am", 9, 0),
            ("9 AM", 9, 0),
            ("9:30 pm", 21, 30),
            ("9.30 p.m.", 21, 30),
            ("930pm", 21, 30),
            ("12 am", 0, 0),
            ("12:15 am", 0, 15),
            ("12 pm", 12, 0),
            ("noon", 12, 0),
            ("Midnight", 0, 0),
            ("24:00", 0, 0),
            ("24", 0, 0),
            ("2400", 0, 0),
            ("9：30", 9, 30),
            ("９：３０", 9, 30),
            ("٩:٣٠", 9, 30),
            ("9時30分", 9, 30),
            ("9時", 9, 0),
            ("9:30\u{202F}PM", 21, 30),
        ] {
            check(text, Some((hour, minute)));
        }
    }

    #[test]
    fn what_is_no_time_is_none() {
        for text in [
            "",
            " ",
            "25",
            "25:00",
            "24:01",
            "9:60",
            "9:5",
            "9:",
            ":30",
            "9.",
            "-9",
            "+9",
            "9:-5",
            "9:+5",
            "13 pm",
            "0 am",
            "pm",
            "am",
            "h",
            "9:30:15",
            "12345",
            "9 30",
            "9:30 xm",
            "nine",
            "9::30",
            "½",
            "9é",
            "éé",
            "é9:",
            "99999999999999999",
            "🕘",
            "９９９",
            "9:30 pm pm",
        ] {
            check(text, None);
        }
    }

    #[test]
    fn it_is_known_how_much_was_said() {
        let said =
            |text| read_spoken(text).map(|spoken| (spoken.to_the_minute, spoken.half_is_sure));

        assert_eq!(said("2:05"), Some((true, false)));
        assert_eq!(said("02:05"), Some((true, true)));
        assert_eq!(said("14:05"), Some((true, true)));
        assert_eq!(said("2pm"), Some((false, true)));
    }
}
