//! When a reminder is to come: all that a text says of it is gathered, and then put together.

use jiff::civil::Date;

use crate::{
    chart::{
        clock::{Clock, Half},
        slots::Slots,
        value::Value,
    },
    context::{Command, Context},
    kinds::moment::{self, NamedDay},
    meaning::{Days, Daytime, Key, Length, On, Period, Span, When},
};

/// All that a text says of when something is to come.
pub(crate) struct Said {
    days: Vec<NamedDay>,
    after: Vec<Length>,
    every: Vec<Length>,
    /// What an interval is for, where its phrase says so: "don't let me sit for more than an hour".
    pub subjects: Vec<Key>,
    week: Option<Days>,
    clocks: Vec<Clock>,
    spans: Vec<Span>,
    vague: Vec<Daytime>,
    often: Vec<(u32, Period)>,
    is_interleaved: bool,
}

impl Said {
    /// Uses all that a text says of when.
    pub fn take(slots: &Slots<'_>, context: &Context) -> Said {
        let today = context.now.date();
        let is_interleaved = is_interleaved(slots);
        // "12.10" is a time, unless another one is named.
        let mut clocks =
            if has_clear_clock(slots) { Vec::new() } else { moment::take_clocks(slots) };
        let mut days = moment::take_days(slots, today);
        if days.is_empty() && slots.any(|value| matches!(value, Value::Today(_))) {
            days.push(NamedDay { date: today, is_next_year: false });
        }
        let every = slots.take(|value| match value {
            Value::Every(length, subject) => Some((*length, subject.clone())),
            _ => None,
        });
        let after = slots.take(|value| match value {
            Value::In(length) => Some(*length),
            _ => None,
        });
        let week = take_days_of_week(slots);
        let has_interval = every.iter().any(|(length, _)| matches!(length, Length::Seconds(_)));
        if !has_interval && clocks.is_empty() {
            clocks = take_times(slots, context);
        }
        let spans = take_spans(slots);
        let vague = if has_interval { Vec::new() } else { moment::take_vague(slots) };
        let often = slots.take(|value| match value {
            Value::Often(count, each) => Some((*count, *each)),
            Value::Times(count) => Some((*count, Period::Day)),
            _ => None,
        });
        let subjects = every.iter().filter_map(|(_, subject)| subject.clone()).collect();
        let mut every: Vec<Length> = every.into_iter().map(|(length, _)| length).collect();
        every.dedup();
        Said { days, after, every, subjects, week, clocks, spans, vague, often, is_interleaved }
    }

    /// When it is to come; more than one where it may be meant in several ways.
    pub fn whens(&self, context: &Context) -> Vec<When> {
        let on = self.on();
        if let Some(minutes) = self.interval() {
            return vec![When::Every { minutes, within: self.spans.clone(), on }];
        }
        let days = self.dates(context);
        if !days.is_empty() {
            return days.iter().flat_map(|day| self.once(day.date, context)).collect();
        }
        if let [length] = self.after.as_slice() {
            return moment::after(context.now, *length).map(When::Once).into_iter().collect();
        }
        if self.clocks.is_empty() && self.vague.is_empty() {
            return vec![self.without_times(on)];
        }
        choices(&self.clocks).into_iter().map(|times| self.at(times, on)).collect()
    }

    /// Whether more was said than one reminder can keep: "tomorrow at 9 and 17", "mon 9, wed 10".
    pub fn is_more_than_one(&self, context: &Context) -> bool {
        let dates = self.dates(context);
        let is_once = !dates.is_empty() || !self.after.is_empty();
        let times = self.clocks.len() + self.vague.len();
        let is_often = self.often.iter().any(|often| *often != (1, Period::Day));
        let has_times = is_once || times > 0;
        self.is_interleaved
            || self.every.len() > 1
            || self.after.len() > 1
            || (is_once && (times > 1 || self.week.is_some() || !self.every.is_empty()))
            || (has_times && (!self.spans.is_empty() || is_often))
            || (self.interval().is_some() && (is_once || is_often || times > 0))
    }

    /// The minutes of an interval that is shorter than a day.
    fn interval(&self) -> Option<u32> {
        self.every.iter().find_map(|length| match length {
            Length::Seconds(seconds) => Some(seconds / 60),
            _ => None,
        })
    }

    /// The dates that were named, or that "in three days" and "once at 16:00" come to.
    fn dates(&self, context: &Context) -> Vec<NamedDay> {
        let named = |date: Date| NamedDay { date, is_next_year: false };
        let mut days = self.days.clone();
        let has_times = !self.clocks.is_empty() || !self.vague.is_empty();
        let in_days = self.after.iter().filter(|length| moment::whole_days(**length).is_some());
        let moments = in_days.filter_map(|length| moment::after(context.now, *length));
        if has_times {
            days.extend(moments.map(|moment| named(moment.date())));
        }
        if let ([], [(1, Period::Day)], [clock]) =
            (days.as_slice(), self.often.as_slice(), self.clocks.as_slice())
        {
            days.push(named(next_day_of(clock, context)));
        }
        days
    }

    /// On which days it recurs: on all of them where none is named.
    fn on(&self) -> On {
        let every_days = self.every.iter().find_map(|length| match length {
            Length::Days(days) if *days > 1 => Some(*days),
            _ => None,
        });
        match every_days {
            Some(every_days) => On::EveryDays(every_days),
            None => On::Days(self.week.unwrap_or(Days::DAILY)),
        }
    }

    fn without_times(&self, on: On) -> When {
        match (self.spans.as_slice(), self.often.as_slice(), self.after.as_slice()) {
            (_, [(count, each)], _) => When::Often { count: *count, each: *each },
            ([_, ..], _, _) => When::Within { within: self.spans.clone(), on },
            _ if on == On::Days(Days::DAILY) => When::Unsaid,
            _ => When::Times { times: Vec::new(), on },
        }
    }

    fn at(&self, clocks: Vec<u16>, on: On) -> When {
        let times = clocks.into_iter().map(Daytime::At).chain(self.vague.iter().cloned());
        When::Times { times: times.collect(), on }
    }

    /// Once, on a day. Of an unclear time of today only what is yet to come is meant.
    fn once(&self, date: Date, context: &Context) -> Vec<When> {
        let Some(clock) = self.clocks.first() else {
            return vec![When::OnceOn { date, at: self.vague.first().cloned() }];
        };
        let moments = |minutes: Vec<u16>| -> Vec<_> {
            minutes.into_iter().filter_map(|minute| moment::at(date, minute)).collect()
        };
        let mut all = moments(moment::minutes(*clock));
        if date == context.now.date() && clock.half == Half::Unsaid {
            all.extend(moments(vec![clock.minute % 720 + 720]));
            all.retain(|moment| *moment > context.now);
            all.truncate(1);
        }
        if all.is_empty() {
            all = moments(vec![clock.minute]);
        }
        all.into_iter().map(When::Once).collect()
    }
}

/// Whether a time is named that can be nothing else.
fn has_clear_clock(slots: &Slots<'_>) -> bool {
    slots.slots.iter().any(|slot| {
        let is_clock = slot.values.iter().any(|value| matches!(value, Value::Clock(_)));
        is_clock && !slot.values.iter().any(|value| matches!(value, Value::Date(_)))
    })
}

/// Uses times of day. Bare numbers are hours where no range is named, or where they follow a time: "at 9, 1 and 5".
fn take_times(slots: &Slots<'_>, context: &Context) -> Vec<Clock> {
    let is_range = |value: &Value| matches!(value, Value::ClockRange(..));
    let is_clock = |value: &Value| matches!(value, Value::Clock(_));
    let first = slots.slots.iter().position(|slot| slot.values.iter().any(is_clock));
    let is_asked = matches!(context.command, Some(Command::Remind) | None);
    if first.is_none() && (slots.any(is_range) || !is_asked) {
        return Vec::new();
    }
    moment::take_clocks_from(slots, first.unwrap_or(0))
}

/// Today where the time is yet to come, and otherwise tomorrow.
fn next_day_of(clock: &Clock, context: &Context) -> Date {
    let today = context.now.date();
    match moment::at(today, clock.minute) {
        Some(moment) if moment <= context.now => today.tomorrow().unwrap_or(today),
        _ => today,
    }
}

/// Whether days and times take turns, as in "mon 9, wed 10": those are several wishes.
fn is_interleaved(slots: &Slots<'_>) -> bool {
    let kinds = slots.slots.iter().filter_map(|slot| {
        let is_days = slot.values.iter().any(|value| matches!(value, Value::Days(_)));
        let is_time = slot.values.iter().any(|value| crate::chart::value::clock(value).is_some());
        if is_days { Some(true) } else { is_time.then_some(false) }
    });
    let mut runs: Vec<bool> = kinds.collect();
    runs.dedup();
    runs.len() > 3
}

/// Uses the days of the week that are named, without those that are excepted.
pub(crate) fn take_days_of_week(slots: &Slots<'_>) -> Option<Days> {
    let excepted = slots.take(|value| match value {
        Value::Except(days) | Value::Off(days) => Some(*days),
        _ => None,
    });
    let named = slots.take(|value| match value {
        Value::Days(days) => Some(*days),
        _ => None,
    });
    let union = |days: Vec<Days>| days.into_iter().fold(Days::NONE, Days::union);
    if named.is_empty() && excepted.is_empty() {
        return None;
    }
    let named = if named.is_empty() { Days::DAILY } else { union(named) };
    Some(named.without(union(excepted))).filter(|days| !days.is_empty())
}

fn take_spans(slots: &Slots<'_>) -> Vec<Span> {
    slots.take(|value| match value {
        Value::ClockRange(from, to) => Some(moment::span(*from, *to)),
        _ => None,
    })
}

/// The minutes that several times can mean together. A time that is unclear by itself comes after the one before it.
fn choices(clocks: &[Clock]) -> Vec<Vec<u16>> {
    let mut choices: Vec<Vec<u16>> = vec![Vec::new()];
    for clock in clocks {
        let minutes = moment::minutes(*clock);
        choices = choices
            .into_iter()
            .flat_map(|times| {
                let after = times.last().copied().unwrap_or(0);
                let is_after = |minute: &&u16| times.is_empty() || **minute > after;
                let later: Vec<u16> = minutes.iter().filter(is_after).copied().collect();
                let minutes = if later.is_empty() { minutes.clone() } else { later };
                minutes.into_iter().map(move |minute| [times.as_slice(), &[minute]].concat())
            })
            .take(4)
            .collect();
    }
    choices
}
