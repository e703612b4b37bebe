//! What to remind of and when; and which reminder to take out of the plan.

use jiff::civil::Date;

use crate::{
    chart::{
        clock::{Clock, Half},
        slots::{Slots, subject},
        value::Value,
    },
    context::{Command, Context},
    kinds::{
        done::what,
        moment::{self, NamedDay},
        outcome::Outcome,
    },
    meaning::{Days, Daytime, Length, Meaning, Missing, On, Period, Span, What, When},
    vocabulary::{Vocabulary, word::Word},
};

/// What to remind of and when. It is sure only where every word was read.
pub(crate) fn read(vocabulary: &Vocabulary, slots: &Slots<'_>, context: &Context) -> Outcome {
    slots.take_word(Word::Remind);
    slots.take_word(Word::Reminders);
    slots.take_word(Word::Wish);
    slots.take_word(Word::Only);
    slots.take_word(Word::Start);
    let mut what = take_what(vocabulary, slots);
    let whens = whens(slots, context, &mut what);
    let is_vague = whens.iter().any(|when| matches!(when, When::Often { .. }));
    let mut missing = Vec::new();
    if what.is_empty() {
        what.push(What::Unsaid);
        missing.push(Missing::What);
    }
    missing.extend(whens.first().and_then(lacks));
    if is_interleaved(slots) {
        missing.push(Missing::Words);
    }
    let is_known = what.iter().all(|what| matches!(what, What::Subject(_)));
    let is_sure = is_known && !is_vague && slots.is_all_read() && !has_passed(&whens, context);
    let meanings: Vec<Meaning> =
        whens.into_iter().map(|when| Meaning::Remind { what: what.clone(), when }).collect();
    if meanings.len() > 1 && missing.is_empty() {
        return Outcome::one_of(meanings);
    }
    let meaning = meanings.into_iter().next().unwrap_or(Meaning::Nothing);
    Outcome::sure_if(is_sure, meaning).lacking(missing)
}

/// Which reminder is to go.
pub(crate) fn read_unplan(vocabulary: &Vocabulary, slots: &Slots<'_>) -> Option<Outcome> {
    for word in [Word::Unplan, Word::Remind, Word::Reminders, Word::Stop, Word::Not, Word::Pause] {
        slots.take_word(word);
    }
    let what = take_what(vocabulary, slots);
    let is_sure = slots.is_all_read() && !slots.rests_on_slip();
    (!what.is_empty()).then(|| Outcome::sure_if(is_sure, Meaning::Unplan(what)))
}

/// Uses what the text names, each once; of an exercise and its activity, the exercise.
pub(crate) fn take_what(vocabulary: &Vocabulary, slots: &Slots<'_>) -> Vec<What> {
    let named: Vec<(usize, &Value)> = slots.subjects();
    let keys: Vec<_> = named.iter().filter_map(|(_, value)| subject(value)).collect();
    let mut all = Vec::new();
    for (place, value) in &named {
        slots.mark(*place);
        let Some(key) = subject(value) else { continue };
        let has_exercise = keys.iter().any(|other| vocabulary.activity_of(other) == Some(key));
        let what = what(vocabulary, value, key);
        if !has_exercise && !all.contains(&what) {
            all.push(what);
        }
    }
    all
}

fn lacks(when: &When) -> Option<Missing> {
    match when {
        When::Unsaid | When::OnceOn { at: None, .. } => Some(Missing::Time),
        When::Times { times, .. } if times.is_empty() => Some(Missing::Time),
        When::Within { .. } => Some(Missing::Frequency),
        When::Often { .. } | When::Times { .. } | When::Every { .. } => None,
        When::Once(_) | When::OnceOn { .. } => None,
    }
}

fn has_passed(whens: &[When], context: &Context) -> bool {
    whens.iter().any(|when| matches!(when, When::Once(moment) if *moment <= context.now))
}

/// When it is to come; more than one where it may be meant in several ways.
fn whens(slots: &Slots<'_>, context: &Context, what: &mut Vec<What>) -> Vec<When> {
    let today = context.now.date();
    let after = slots.take(|value| match value {
        Value::In(length) => Some((moment::after(context.now, *length)?, *length)),
        _ => None,
    });
    let has_clock = slots.any(|value| matches!(value, Value::Clock(_)));
    if let [(moment, length)] = after.as_slice()
        && (!has_clock || moment::whole_days(*length).is_none())
    {
        return vec![When::Once(*moment)];
    }
    let mut days = moment::take_days(slots, today);
    if days.is_empty() && slots.any(|value| matches!(value, Value::Today(_))) {
        days.push(NamedDay { date: today, is_next_year: false });
    }
    let in_days = after.iter().map(|(moment, _)| moment.date());
    days.extend(in_days.map(|date| NamedDay { date, is_next_year: false }));
    let every = take_every(slots, what);
    let on = take_on(slots, &every);
    let minutes = every.iter().find_map(|length| match length {
        Length::Seconds(seconds) => Some(seconds / 60),
        _ => None,
    });
    if let Some(minutes) = minutes {
        return vec![When::Every { minutes, within: take_spans(slots), on }];
    }
    let clocks = take_times(slots, context);
    let spans = take_spans(slots);
    let vague = moment::take_vague(slots);
    if days.is_empty() && !clocks.is_empty() && take_once(slots) {
        days.push(NamedDay { date: next_day_of(&clocks[0], context), is_next_year: false });
    }
    match days.as_slice() {
        [_, ..] => days.iter().flat_map(|day| once(*day, &clocks, &vague, context)).collect(),
        _ if clocks.is_empty() && vague.is_empty() => vec![without_times(slots, on, &spans)],
        _ => choices(&clocks).into_iter().map(|times| at(times, &vague, on)).collect(),
    }
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

/// Uses a "once" that stands with a time.
fn take_once(slots: &Slots<'_>) -> bool {
    !slots.take(|value| (*value == Value::Times(1)).then_some(())).is_empty()
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

fn take_every(slots: &Slots<'_>, what: &mut Vec<What>) -> Vec<Length> {
    let every = slots.take(|value| match value {
        Value::Every(length, subject) => Some((*length, subject.clone())),
        _ => None,
    });
    for (_, subject) in &every {
        let subject = subject.clone().map(What::Subject);
        what.extend(subject.filter(|subject| !what.contains(subject)));
    }
    every.into_iter().map(|(length, _)| length).collect()
}

/// Uses the days of the week, and says on which days it recurs: on all of them where none is named.
fn take_on(slots: &Slots<'_>, every: &[Length]) -> On {
    let days = take_days_of_week(slots);
    let every_days = every.iter().find_map(|length| match length {
        Length::Days(days) if *days > 1 => Some(*days),
        _ => None,
    });
    match every_days {
        Some(every_days) => On::EveryDays(every_days),
        None => On::Days(days.unwrap_or(Days::DAILY)),
    }
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

fn without_times(slots: &Slots<'_>, on: On, spans: &[Span]) -> When {
    let often = slots.take(|value| match value {
        Value::Often(count, each) => Some((*count, *each)),
        Value::Times(count) => Some((*count, Period::Day)),
        _ => None,
    });
    match (spans, often.as_slice()) {
        (_, [(count, each)]) => When::Often { count: *count, each: *each },
        ([_, ..], _) => When::Within { within: spans.to_vec(), on },
        _ if on == On::Days(Days::DAILY) => When::Unsaid,
        _ => When::Times { times: Vec::new(), on },
    }
}

fn at(clocks: Vec<u16>, vague: &[Daytime], on: On) -> When {
    let times = clocks.into_iter().map(Daytime::At).chain(vague.iter().cloned()).collect();
    When::Times { times, on }
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

/// Once, on a day. Of an unclear time of today only what is yet to come is meant.
fn once(day: NamedDay, clocks: &[Clock], vague: &[Daytime], context: &Context) -> Vec<When> {
    let date: Date = day.date;
    let Some(clock) = clocks.first() else {
        return vec![When::OnceOn { date, at: vague.first().cloned() }];
    };
    let moments = |minutes: Vec<u16>| -> Vec<_> {
        minutes.into_iter().filter_map(|minute| moment::at(date, minute)).collect()
    };
    let mut all = moments(moment::minutes(*clock));
    if date == context.now.date() && matches!(clock.half, Half::Unsaid | Half::Written) {
        all.extend(moments(vec![clock.minute % 720 + 720]));
        let to_come: Vec<_> = all.iter().filter(|moment| **moment > context.now).copied().collect();
        if !to_come.is_empty() {
            all = to_come;
        }
        all.truncate(1);
    }
    all.into_iter().map(When::Once).collect()
}
