//! /hours: when reminders may come by themselves. Moving them moves what is pending.

use jiff::civil::Weekday;

use crate::{
    care::{Hours, schedule::Days},
    store::{Result, people},
    usecases::{
        buttons::HoursPress,
        coming::planning::replan,
        plan::change::carried,
        replies::{Answer, HoursReply, Notice},
        standing::plan_of,
        visit::Visit,
    },
};

/// Does what a button of this family asks for.
pub async fn press(visit: &mut Visit<'_>, press: &HoursPress) -> Result<Answer> {
    match press {
        HoursPress::Hours => hours(visit).await,
        HoursPress::HoursOf(day) => Ok(hours_of(visit, *day)),
        HoursPress::SetHours(day, ranges) => set_hours(visit, *day, ranges).await,
    }
}

/// The hours of one day, 1 for Monday, or of Monday to Friday at once, 0; to be changed.
pub fn hours_of(visit: &Visit<'_>, day: i8) -> Answer {
    match days_of(day) {
        Some(days) => {
            let hours = visit.person.hours.clone();
            visit.answer(HoursReply::Day { day, days, hours })
        }
        None => Answer::notice(Notice::Gone),
    }
}

/// Other hours on one day, or on Monday to Friday; as a button carries them, or "free".
pub async fn set_hours(visit: &mut Visit<'_>, day: i8, ranges: &str) -> Result<Answer> {
    let ranges = if ranges == "free" { Some(Vec::new()) } else { carried(ranges) };
    let (Some(days), Some(ranges)) = (days_of(day), ranges) else {
        return Ok(Answer::notice(Notice::Gone));
    };
    let hours = visit.person.hours.clone().with(days, ranges);
    set(visit, hours).await
}

/// Keeps the hours, and plans anew.
pub(crate) async fn set(visit: &mut Visit<'_>, hours: Hours) -> Result<Answer> {
    people::set_hours(visit.connection, visit.person.id, &hours).await?;
    replan(visit).await?;
    self::hours(visit).await
}

/// /hours: the hours, and what of the plan finds no moment within them.
pub async fn hours(visit: &mut Visit<'_>) -> Result<Answer> {
    let hours = visit.person.hours.clone();
    let mut never_come = plan_of(visit).await?;
    never_come.retain(|line| line.schedule.never_comes(&hours));
    Ok(visit.answer(HoursReply::Week { hours, never_come }))
}

fn days_of(day: i8) -> Option<Days> {
    match day {
        0 => Some(Days::WEEKDAYS),
        day => Weekday::from_monday_one_offset(day).ok().map(|day| Days::NONE.with(day)),
    }
}
