//! The screens of a person's hours.

use jiff::civil::Weekday;

use crate::{
    care::{
        Hours,
        schedule::{Days, Range},
    },
    messages::{
        Button, Screen,
        phrases::Phrases,
        render::{
            button,
            change::{carried, offered_ranges},
            chosen,
            exercises::shortened,
            in_pairs, lines, paragraphs, plain, with_buttons,
        },
        words::Values,
    },
    usecases::{
        buttons::HoursPress,
        replies::{HoursReply, PlanLine},
    },
};

/// The screen of each of them.
pub fn screen(words: Phrases<'_>, reply: &HoursReply) -> Screen {
    match reply {
        HoursReply::Week { hours, never_come } => self::hours(words, hours, never_come),
        HoursReply::Day { day, days, hours } => of(words, *day, *days, hours),
        HoursReply::Unread { part } => plain(unread(words, part)),
    }
}

pub fn hours(words: Phrases<'_>, hours: &Hours, never_come: &[PlanLine]) -> Screen {
    let listed = lines(words.hours(hours));
    let told = words.fill("hours", Values::new().made("lines", listed));
    let without = match never_come {
        [] => String::new(),
        without => {
            let listed = lines(without.iter().map(|line| words.plan_line(line)));
            words.fill("hours-leave-out", Values::new().made("lines", listed))
        }
    };
    let html = paragraphs([told, without]);
    let day = |day: Weekday| {
        button(words.short_weekday(day), HoursPress::HoursOf(day.to_monday_one_offset()))
    };
    let mut days = vec![button(words.get("hours-weekdays"), HoursPress::HoursOf(0))];
    days.extend(words.week().map(day));
    let rows = days.chunks(4).map(<[Button]>::to_vec).collect();
    with_buttons(html, rows)
}

pub fn of(words: Phrases<'_>, day: i8, days: Days, hours: &Hours) -> Screen {
    let name = match day {
        0 => words.get("hours-weekdays"),
        day => words.get(&format!("weekday-{day}")),
    };
    let now: Vec<&[Range]> = days.each().map(|day| hours.on(day)).collect();
    let is_alike = now.windows(2).all(|pair| pair[0] == pair[1]);
    let now = now.first().copied().filter(|_| is_alike);
    let told = match now {
        Some(ranges) if !ranges.is_empty() => {
            let ranges = Values::new().made("ranges", words.ranges(ranges));
            words.fill("hours-day-now", ranges)
        }
        _ => String::new(),
    };
    let html = paragraphs([words.fill("hours-day", Values::new().made("day", name)), told]);
    let mut choices: Vec<Button> = offered_ranges()
        .iter()
        .map(|ranges| {
            let is_chosen = now.is_some_and(|now| now == ranges.as_slice());
            let label = chosen(words, words.brief_ranges(ranges), is_chosen);
            button(label, HoursPress::SetHours(day, carried(ranges)))
        })
        .collect();
    let is_free = now.is_some_and(<[Range]>::is_empty);
    let free = chosen(words, words.get("hours-free"), is_free);
    choices.push(button(free, HoursPress::SetHours(day, "free".to_owned())));
    choices.push(button(words.get("button-back"), HoursPress::Hours));
    with_buttons(html, in_pairs(choices))
}

/// What could not be read, with an example that works.
pub fn unread(words: Phrases<'_>, part: &str) -> String {
    words.fill("hours-unread", Values::new().text("part", &shortened(part)))
}
