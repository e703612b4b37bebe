//! Offsets and clocks inside what people type: "UTC+2", "🕑 14:05 · Berlin".
//!
//! Must not know of places: text is only parted here.

use crate::time_of_day::{SpokenTime, read_spoken};

/// "UTC+2", "gmt -3:30", "+5:30", "+0530": seconds ahead of UTC, where clocks can be so set.
pub(super) fn utc_offset(text: &str) -> Option<i32> {
    let text: String = text
        .chars()
        .filter(|c| !c.is_whitespace())
        .map(|c| if "−–‐‑".contains(c) { '-' } else { c })
        .collect();
    let text = text.to_ascii_lowercase();
    let signed = ["utc", "gmt"].iter().find_map(|name| text.strip_prefix(name)).unwrap_or(&text);
    let (sign, digits) = match signed.split_at_checked(1)? {
        ("+", digits) => (1, digits),
        ("-", digits) => (-1, digits),
        _ => return None,
    };
    let (hours, minutes) = match digits.split_once([':', '.']) {
        Some((hours, minutes)) if minutes.len() == 2 => (hours, minutes),
        Some(_) => return None,
        None if matches!(digits.len(), 3 | 4) => digits.split_at_checked(digits.len() - 2)?,
        None => (digits, "0"),
    };
    let number = |text: &str| -> Option<i32> {
        let digits_only =
            matches!(text.len(), 1 | 2) && text.bytes().all(|byte| byte.is_ascii_digit());
        digits_only.then(|| text.parse().ok()).flatten()
    };
    let (hours, minutes) = (number(hours)?, number(minutes)?);
    let seconds = sign * (hours * 3600 + minutes * 60);
    // No clock on Earth is set otherwise; "- 14:05" in a list is a time with a dash before it.
    let possible = minutes < 60 && minutes % 15 == 0 && (-12 * 3600..=14 * 3600).contains(&seconds);
    possible.then_some(seconds)
}

/// The first time of day in a text, and the text without it and the pictures before it.
pub(super) fn part_clock(text: &str) -> (Option<SpokenTime>, String) {
    let text = text.replace(['·', '|', '•', '—', '–'], " ");
    let words: Vec<&str> = text.split_whitespace().collect();
    for (i, word) in words.iter().enumerate() {
        let with_half = words.get(i + 1).map(|half| format!("{} {half}", bare(word)));
        let found = with_half.and_then(|text| Some((clock(bare(&text))?, 2)));
        if let Some((spoken, taken)) = found.or_else(|| Some((clock(bare(word))?, 1))) {
            let rest = [&words[..i], &words[i + taken..]].concat();
            return (Some(spoken), rest.join(" "));
        }
    }
    (None, text)
}

/// A word without the emoji and the punctuation round it.
fn bare(word: &str) -> &str {
    word.trim_matches(|c: char| !c.is_alphanumeric())
}

/// A time that looks like one: a bare "9" is a number, and "midnight" may be anybody's.
fn clock(text: &str) -> Option<SpokenTime> {
    let spoken = read_spoken(text)?;
    let few_digits = text.chars().all(char::is_numeric) && text.chars().count() < 4;
    (text.starts_with(char::is_numeric) && !few_digits).then_some(spoken)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_offset_is_read_however_it_is_written() {
        let check = |text, expected: Option<i32>| {
            assert_eq!(utc_offset(text).map(|seconds| seconds / 60), expected, "{text:?}");
        };

        check("UTC+2", Some(120));
        check("utc +02:00", Some(120));
        check("gmt-3:30", Some(-210));
        check("GMT−3.30", Some(-210));
        check("+5:30", Some(330));
        check("+0545", Some(345));
        check("-930", Some(-570));
        check("+14", Some(840));
        check("-12", Some(-720));
        check("+0", Some(0));
        for text in [
            "",
            "+",
            "UTC",
            "UTC2",
            "2",
            "+15",
            "-12:15",
            "+5:20",
            "+5:3",
            "+5:60",
            "+-5",
            "+5x",
            "- 14:05",
            "+49 170 123",
            "+é",
            "é",
            "🕑",
        ] {
            check(text, None);
        }
    }

    #[test]
    fn a_clock_is_found_and_the_rest_is_left() {
        let check = |text, expected: Option<(i8, i8)>, rest| {
            let (spoken, left) = part_clock(text);
            let found = spoken.map(|spoken| (spoken.time.hour(), spoken.time.minute()));
            assert_eq!((found, left.as_str()), (expected, rest), "{text:?}");
        };

        check("14:05", Some((14, 5)), "");
        check("🕑 14:05 · Berlin", Some((14, 5)), "Berlin");
        check("🕑14:05·Berlin", Some((14, 5)), "Berlin");
        check("2:05 pm", Some((14, 5)), "");
        check("it's 2 p.m. here", Some((14, 0)), "it's here");
        check("(14h05)", Some((14, 5)), "");
        check("14.05 Uhr.", Some((14, 5)), "Uhr.");
        check("1405", Some((14, 5)), "");
        check("9", None, "9");
        check("noon", None, "noon");
        check("25:00", None, "25:00");
        check("", None, "");
    }
}
