//! Until which moment reminders rest, where only a time or a number says so.

use jiff::civil::DateTime;

use crate::{
    chart::clock::{Clock, Half},
    context::Context,
    kinds::moment,
    meaning::PauseSpan,
};

/// Until a time of today, or of tomorrow where it has passed. What may be either is to be asked.
pub(crate) fn until_clock(clock: Clock, context: &Context) -> Vec<(PauseSpan, bool)> {
    let today = context.now.date();
    let next = |minute: u16| -> Option<DateTime> {
        let at = moment::at(today, minute)?;
        if at > context.now { Some(at) } else { moment::at(today.tomorrow().ok()?, minute) }
    };
    let mut minutes = moment::minutes(clock);
    let has_passed = moment::at(today, clock.minute).is_some_and(|at| at <= context.now);
    if has_passed && minutes.len() == 1 && matches!(clock.half, Half::Unsaid) {
        minutes.push((clock.minute + 720) % 1440);
    }
    let mut moments: Vec<DateTime> = minutes.into_iter().filter_map(next).collect();
    moments.sort();
    moments.into_iter().map(|at| (PauseSpan::UntilTime(at), true)).collect()
}

/// "until 20" is an hour or a day of the month.
pub(crate) fn until_number(number: u32, context: &Context) -> Vec<(PauseSpan, bool)> {
    let clock = Clock::new(number, 0, Half::Unsaid);
    let mut spans = clock.map(|clock| until_clock(clock, context)).unwrap_or_default();
    let day = i8::try_from(number).ok().filter(|day| (13..=31).contains(day));
    let date = day.and_then(|day| moment::coming_month_day(day, context.now.date()));
    spans.extend(date.map(|date| (PauseSpan::UntilDate(date), true)));
    spans
}
