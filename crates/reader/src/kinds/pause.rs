//! For how long reminders are to rest, and why.

use jiff::{ToSpan, civil::Date};

use crate::{
    chart::{date::DayOfYear, slots::Slots, value::Value},
    context::{Command, Context},
    kinds::{
        moment::{self, NamedDay},
        outcome::Outcome,
        until::{until_clock, until_number},
    },
    meaning::{Days, Length, Meaning, Missing, Pause, PauseReason, PauseSpan},
    vocabulary::word::Word,
};

/// For how long reminders are to rest.
pub(crate) fn read(slots: &Slots<'_>, context: &Context) -> Outcome {
    const IDLE: [Word; 9] = [
        Word::Resume,
        Word::Pause,
        Word::Stop,
        Word::Reminders,
        Word::Later,
        Word::All,
        Word::Wish,
        Word::Skip,
        Word::Remind,
    ];
    for word in IDLE {
        slots.take_word(word);
    }
    let reason = take_reason(slots);
    if slots.take_word(Word::Forever) {
        return Outcome::likely(Meaning::Stop);
    }
    let spans = spans(slots, context);
    let is_sure = spans.iter().all(|(_, is_sure)| *is_sure);
    let pauses: Vec<Meaning> =
        spans.into_iter().map(|(span, _)| Meaning::Pause(Pause { reason, span })).collect();
    if pauses.len() > 1 {
        return Outcome::one_of(pauses);
    }
    let span = pauses.into_iter().next();
    let is_said = span.is_some() || reason.is_some();
    let meaning = span.unwrap_or(Meaning::Pause(Pause { reason, span: PauseSpan::Unsaid }));
    let is_read = slots.is_all_read()
        || (context.command.is_some() && reason.is_some() && !slots.drops_value());
    let missing = if is_said { Vec::new() } else { vec![Missing::Length] };
    Outcome::sure_if(is_sure && is_read && !slots.rests_on_slip(), meaning).lacking(missing)
}

fn take_reason(slots: &Slots<'_>) -> Option<PauseReason> {
    let is_sick = slots.take_word(Word::Sick);
    let is_away = slots.take_word(Word::Holiday);
    match (is_sick, is_away) {
        (true, _) => Some(PauseReason::Sick),
        (_, true) => Some(PauseReason::Holiday),
        _ => None,
    }
}

/// What a text says of how long; more than one where it may be meant in several ways, each with whether it is sure.
fn spans(slots: &Slots<'_>, context: &Context) -> Vec<(PauseSpan, bool)> {
    let today = context.now.date();
    // Whoever resumes at a time pauses until then.
    let is_until = moment::take_until(slots) || context.command == Some(Command::Resume);
    let is_from = slots.take_word(Word::From);
    if slots.take_word(Word::RestOfDay) {
        slots.take(|value| (*value == Value::Day(0)).then_some(()));
        return vec![(until_tomorrow(today), true)];
    }
    if let Some(days) = take_date_range(slots, today, is_until) {
        return vec![(days, true)];
    }
    if let Some(between) = take_clock_range(slots, context) {
        return vec![between];
    }
    let lengths = take_lengths(slots, is_until);
    if let [length] = lengths.as_slice() {
        return for_length(*length, slots, context);
    }
    match take_run_of_weekdays(slots, today, is_until) {
        Some(run) => vec![run],
        None => until_or_on(slots, context, is_until, is_from),
    }
}

/// "monday, tuesday": several weekdays and no end are a run of days, which is said back before it holds.
fn take_run_of_weekdays(
    slots: &Slots<'_>,
    today: Date,
    is_until: bool,
) -> Option<(PauseSpan, bool)> {
    let days = slots.places(|value| match value {
        Value::Days(days) => days.single(),
        _ => None,
    });
    let names_date = slots.any(|value| matches!(value, Value::Day(_) | Value::Date(_)));
    if days.len() < 2 || names_date || is_until {
        return None;
    }
    for (place, _) in &days {
        slots.mark(*place);
    }
    let set = days.iter().fold(Days::NONE, |set, (_, day)| set.union(Days::only(*day)));
    run_of_days(set, today).map(|(from, to)| (rest(from, to, today), false))
}

/// Until or on the days and times that are named. A time without "until" says no end, and stays unread.
fn until_or_on(
    slots: &Slots<'_>,
    context: &Context,
    is_until: bool,
    is_from: bool,
) -> Vec<(PauseSpan, bool)> {
    let today = context.now.date();
    let mut days = moment::take_days(slots, today);
    days.extend(take_weekdays(slots, today));
    let mut clocks = if is_until { moment::take_clocks(slots) } else { Vec::new() };
    if clocks.is_empty() && is_until && days.len() == 1 {
        clocks = moment::take_hours(slots);
    }
    match (days.as_slice(), clocks.as_slice()) {
        ([], [clock]) => until_clock(*clock, context),
        ([day], [clock]) => {
            let minutes = moment::minutes(*clock).into_iter();
            let moments = minutes.filter_map(|minute| moment::at(day.date, minute));
            moments.map(|at| (PauseSpan::UntilTime(at), at > context.now)).collect()
        }
        ([], _) => without_day(slots, context, is_until),
        (days, _) => for_days(days, today, is_until, is_from),
    }
}

/// Uses lengths. What may as well be a time, such as the French "15h", is one behind "until".
fn take_lengths(slots: &Slots<'_>, is_until: bool) -> Vec<Length> {
    slots.take_whole(|values| {
        let is_clock = values.iter().any(|value| matches!(value, Value::Clock(_)));
        let length = values.iter().find_map(|value| match value {
            Value::Length(length) | Value::In(length) => Some(*length),
            _ => None,
        });
        length.filter(|_| !(is_clock && is_until))
    })
}

/// "7.3.-14.3.": the last day rests too. "next week".
fn take_date_range(slots: &Slots<'_>, today: Date, is_until: bool) -> Option<PauseSpan> {
    let days = |from: DayOfYear, to: DayOfYear| {
        let from = moment::coming_date(from, today)?.date;
        let to = moment::coming_date(to, from)?.date.tomorrow().ok()?;
        Some((from, to))
    };
    let ranges = slots.take(|value| match value {
        Value::DateRange(from, to) => days(*from, *to),
        Value::Week(weeks) => {
            let since_monday = i64::from(today.weekday().to_monday_zero_offset());
            let monday = today.checked_sub(since_monday.days()).ok()?;
            let monday = monday.checked_add(i64::from(*weeks).weeks()).ok()?;
            let from = if is_until { today } else { monday.max(today) };
            let to =
                if is_until && *weeks > 0 { monday } else { monday.checked_add(1.week()).ok()? };
            Some((from, to))
        }
        Value::ComingDays(days) => run_of_days(*days, today),
        Value::Days(days) if days.single().is_none() => {
            let (from, to) = run_of_days(*days, today)?;
            Some(if is_until { (today, from) } else { (from, to) })
        }
        Value::Month(month) if is_until => {
            let first = DayOfYear { day: 1, month: *month, year: None };
            Some((today, moment::coming_date(first, today)?.date))
        }
        _ => None,
    });
    let [(from, to)] = ranges.as_slice() else { return None };
    Some(if *from == today { PauseSpan::UntilDate(*to) } else { PauseSpan::Days(*from, *to) })
}

/// "from 14:00 to 15:00", today or on a day that is named.
fn take_clock_range(slots: &Slots<'_>, context: &Context) -> Option<(PauseSpan, bool)> {
    let ranges = slots.take(|value| match value {
        Value::ClockRange(from, to) => {
            Some((moment::span(*from, *to), moment::is_unclear(*from, *to)))
        }
        _ => None,
    });
    let [(span, is_unclear)] = ranges.as_slice() else { return None };
    let today = context.now.date();
    let date = moment::take_days(slots, today).first().map_or(today, |day| day.date);
    let noon = if *is_unclear { 720 } else { 0 };
    let next_day = if span.to <= span.from { 1440 } else { 0 };
    let from = moment::at(date, span.from + noon)?;
    let to = moment::at(date, span.to + noon + next_day)?;
    Some((PauseSpan::Between(from, to), !is_unclear && to > context.now))
}

/// The next run of such days, from its first to the day after its last.
fn run_of_days(days: Days, today: Date) -> Option<(Date, Date)> {
    let from = today.series(1.day()).take(7).find(|date| days.contains(date.weekday()))?;
    let to = from.series(1.day()).take(8).find(|date| !days.contains(date.weekday()))?;
    Some((from, to))
}

/// For a length from now on; where a day is named, from that day on.
fn for_length(length: Length, slots: &Slots<'_>, context: &Context) -> Vec<(PauseSpan, bool)> {
    let today = context.now.date();
    let mut days = moment::take_days(slots, today);
    days.extend(take_weekdays(slots, today));
    let start = days.first().map_or(today, |day| day.date);
    let span = match length {
        Length::Seconds(seconds) if start == today => Some(PauseSpan::For(seconds)),
        // Hours of another day begin at a time that was not said.
        Length::Seconds(_) => return vec![(PauseSpan::From(start), false)],
        Length::Days(_) | Length::Months(_) => {
            // A pause of a month is one of 30 days, whichever month it is.
            let length = Length::Days(moment::whole_days(length).unwrap_or(0));
            moment::after(start.at(0, 0, 0, 0), length).map(|end| rest(start, end.date(), today))
        }
    };
    span.map(|span| (span, true)).into_iter().collect()
}

fn rest(from: Date, to: Date, today: Date) -> PauseSpan {
    if from == today { PauseSpan::UntilDate(to) } else { PauseSpan::Days(from, to) }
}

/// Days of the week, as the next of that name.
fn take_weekdays(slots: &Slots<'_>, today: Date) -> Vec<NamedDay> {
    let days = slots.take(|value| match value {
        Value::Days(days) => days.single().and_then(|day| moment::next(today, day)),
        _ => None,
    });
    days.into_iter().map(|date| NamedDay { date, is_next_year: false }).collect()
}

fn until_tomorrow(today: Date) -> PauseSpan {
    PauseSpan::UntilDate(today.tomorrow().unwrap_or(today))
}

/// A bare number is an hour behind "until", and otherwise counts days; a part of the day is one of today.
fn without_day(slots: &Slots<'_>, context: &Context, is_until: bool) -> Vec<(PauseSpan, bool)> {
    let numbers = slots.places(|value| match value {
        Value::Number(hundredths) if hundredths.is_multiple_of(100) => Some(hundredths / 100),
        _ => None,
    });
    if let [(place, number)] = numbers.as_slice() {
        let is_command = context.command == Some(Command::Pause);
        let spans = match number {
            _ if is_until => until_number(*number, context),
            1..=366 if is_command => for_length(Length::Days(*number), slots, context),
            _ => Vec::new(),
        };
        if !spans.is_empty() {
            slots.mark(*place);
            return spans;
        }
    }
    let vague = moment::take_vague(slots);
    vague.into_iter().take(1).map(|daytime| (PauseSpan::Over(daytime), !is_until)).collect()
}

/// Until a day, or on one; several days rest from the first to the last.
fn for_days(
    days: &[NamedDay],
    today: Date,
    is_until: bool,
    is_from: bool,
) -> Vec<(PauseSpan, bool)> {
    let is_sure = |day: &NamedDay| !day.is_next_year && day.date > today;
    let after = |day: &NamedDay| day.date.tomorrow().ok();
    match days {
        // Two readings of one date: "7/3".
        [one, other] if !is_from && is_until => {
            [one, other].map(|day| (PauseSpan::UntilDate(day.date), is_sure(day))).to_vec()
        }
        [from, .., to] => {
            let end = if is_until { Some(to.date) } else { after(to) };
            let is_sure = from.date < to.date && !to.is_next_year;
            end.map(|end| (rest(from.date, end, today), is_sure)).into_iter().collect()
        }
        [day] if is_until => vec![(PauseSpan::UntilDate(day.date), is_sure(day))],
        [day] if is_from => vec![(PauseSpan::From(day.date), false)],
        [day] => {
            let span = after(day).map(|end| rest(day.date, end, today));
            span.map(|span| (span, !day.is_next_year && day.date >= today)).into_iter().collect()
        }
        [] => Vec::new(),
    }
}
