//! "Mon-fri 9-17, sat 10-12": the person's hours, in words.

use jiff::civil::Weekday;
use limber_reader::{DayPart, Days as Said, Daytime, Hours as Wish, Span};

use super::said;
use crate::{
    care::{
        Hours,
        schedule::{Days, Minute, Range},
    },
    store::Result,
    usecases::{
        plan::{change::carried, hours::set},
        replies::{Answer, Notice, SaidReply},
        visit::Visit,
    },
};

/// Sets the hours that were said; asks where they were said in part, and has none where it is not sure.
pub(super) async fn hours(
    visit: &mut Visit<'_>,
    wish: &Wish,
    is_sure: bool,
) -> Result<Option<Answer>> {
    if wish.groups.is_empty() && wish.off.is_empty() {
        let offered: Vec<Range> = wish.parts.iter().filter_map(of_part).collect();
        let is_offered = !offered.is_empty();
        return if is_offered { said(SaidReply::WhichHours { offered }) } else { Ok(None) };
    }
    if !is_sure {
        return Ok(None);
    }
    let mut hours = visit.person.hours.clone();
    let mut named = Days::NONE;
    for group in &wish.groups {
        let days = group.days.map_or_else(|| with_hours(&hours), days_of);
        let (twice, once) = days.each().partition::<Vec<_>, _>(|day| {
            named.contains(*day) && stand_apart(hours.on(*day), &group.ranges)
        });
        for day in twice {
            let first = hours.on(day).to_vec();
            hours = with(hours, Days::NONE.with(day), &group.ranges);
            let both = first.into_iter().chain(hours.on(day).iter().copied()).collect();
            hours = hours.with(Days::NONE.with(day), both);
        }
        hours = with(hours, Days::of(once), &group.ranges);
        named =
            Days::of(named.each().chain(group.days.map(days_of).into_iter().flat_map(Days::each)));
    }
    hours = hours.with(days_of(wish.off), Vec::new());
    set(visit, hours).await.map(Some)
}

/// Whether spans that are said of a day come beside its ranges: "mon-sat 9-12, mon 15-18" names a morning and an
/// afternoon, while "mon-fri 9-17, fri 9-13" says otherwise of Friday.
fn stand_apart(ranges: &[Range], spans: &[Span]) -> bool {
    spans.iter().all(|span| {
        let is_before = |range: &Range| span.from < span.to && Minute(span.to) <= range.from;
        ranges.iter().all(|range| is_before(range) || range.to <= Minute(span.from))
    })
}

/// The same hours but for some days. What goes past midnight ends on the next day.
fn with(hours: Hours, days: Days, spans: &[Span]) -> Hours {
    let (mut same, mut next) = (Vec::new(), Vec::new());
    for span in spans {
        let (from, to) = (Minute(span.from), Minute(span.to));
        match span.to {
            _ if from < to => same.push(Range { from, to }),
            0 => same.push(Range { from, to: Minute::END_OF_DAY }),
            _ => {
                same.push(Range { from, to: Minute::END_OF_DAY });
                next.push(Range { from: Minute(0), to });
            }
        }
    }
    let mut hours = hours.with(days, same);
    if !next.is_empty() {
        for day in days.each().map(Weekday::next) {
            let both = hours.on(day).iter().copied().chain(next.iter().copied()).collect();
            hours = hours.with(Days::NONE.with(day), both);
        }
    }
    hours
}

/// The days that have hours now; working days where none has.
fn with_hours(hours: &Hours) -> Days {
    let days = Days::of(Days::DAILY.each().filter(|day| !hours.on(*day).is_empty()));
    if days.is_empty() { Days::WEEKDAYS } else { days }
}

/// The days of a week as the domain has them.
pub(super) fn days_of(days: Said) -> Days {
    Days::of(days.each())
}

fn of_part(part: &Daytime) -> Option<Range> {
    let range = |from, to| Some(Range { from: Minute::at(from, 0), to: Minute::at(to, 0) });
    match part {
        Daytime::Part(DayPart::Morning) => range(8, 12),
        Daytime::Part(DayPart::Noon) => range(11, 14),
        Daytime::Part(DayPart::Afternoon) => range(13, 18),
        Daytime::Part(DayPart::Evening) => range(17, 21),
        Daytime::Part(DayPart::Night) | Daytime::At(_) | Daytime::Cue(_) => None,
    }
}

/// These hours from Monday to Friday, as a button carries them.
pub(super) async fn set_carried(visit: &mut Visit<'_>, ranges: &str) -> Result<Answer> {
    let Some(ranges) = carried(ranges) else { return Ok(Answer::notice(Notice::Gone)) };
    let hours = visit.person.hours.clone().with(Days::WEEKDAYS, ranges);
    set(visit, hours).await
}
