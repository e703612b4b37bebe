//! What was done, for how long, when; and what was not.

use crate::{
    chart::{
        clock::{Clock, Half},
        slots::{Slots, subject},
        value::Value,
    },
    context::{Command, Context, Stage},
    kinds::{
        amounts::{assigned, take_bare_numbers, take_ranges},
        moment,
        outcome::Outcome,
    },
    meaning::{Amount, Daytime, Did, Key, Length, Meaning, Missing, What},
    vocabulary::{Vocabulary, word::Word},
};

/// More words than this beside what was done, and something else was probably meant.
const MAX_UNREAD: usize = 4;
/// A time with its minutes up to this hour may be a length: "1:30".
const MAX_LENGTH_HOUR: u16 = 4;

/// What was done or not done, where the text says something of the kind.
pub(crate) fn read(
    vocabulary: &Vocabulary,
    slots: &Slots<'_>,
    context: &Context,
) -> Option<Outcome> {
    let subjects = named(vocabulary, slots);
    let negated = negated_clauses(slots);
    let done: Vec<&Named> =
        subjects.iter().filter(|named| !negated.contains(&clause(slots, named.place))).collect();
    let is_denied = !negated.is_empty();
    if is_denied && done.is_empty() {
        let says_what =
            !subjects.is_empty() || slots.take_word(Word::Done) || slots.take_word(Word::Anything);
        return (says_what || slots.has(Word::NotDone)).then(|| denied(slots, &subjects));
    }
    let has_cue = slots.take_word(Word::Done);
    let is_said =
        has_cue || context.command.is_some() || subjects.iter().any(|named| named.is_past);
    let has_exception = slots.has(Word::But);
    if slots.take_word(Word::All) && (done.is_empty() || has_exception) {
        return Some(Outcome::likely(Meaning::Done(vec![Did::of(What::All)])));
    }
    if done.is_empty() {
        return unnamed(slots, context, is_said);
    }
    for named in &subjects {
        slots.mark(named.place);
    }
    for place in &subjects[0].also {
        slots.mark(*place);
    }
    let (dids, is_future) = filled(slots, context, &done);
    let lacks_length = dids
        .iter()
        .any(|did| matches!(did.amount, Some(Amount::Distance(_))) && did.length.is_none());
    let is_other = dids.iter().any(|did| matches!(did.what, What::Movement { .. }));
    let tolerated = if is_said { MAX_UNREAD } else { 0 };
    let is_partly_denied = done.len() < subjects.len();
    let is_open = slots.is_question || slots.has(Word::Wish) || is_future || is_partly_denied;
    let is_open = is_open || (!is_said && slots.any(|value| matches!(value, Value::Cue(_))));
    let is_sure =
        !is_other && !is_open && !slots.drops_number() && slots.unread_count() <= tolerated;
    let missing = if lacks_length { vec![Missing::Length] } else { Vec::new() };
    Some(Outcome::sure_if(is_sure, Meaning::Done(dids)).lacking(missing))
}

/// Something that was named.
pub(crate) struct Named {
    pub place: usize,
    what: What,
    is_past: bool,
    pub is_counted: bool,
    /// Slots that name the same once more.
    also: Vec<usize>,
}

/// What the text names, each once; an exercise and its activity are one.
fn named(vocabulary: &Vocabulary, slots: &Slots<'_>) -> Vec<Named> {
    let mut all: Vec<Named> = Vec::new();
    let subjects = slots.subjects();
    let is_named = |key: &Key| subjects.iter().any(|(_, value)| subject(value) == Some(key));
    let exercises_of = |activity: &Key| {
        let keys = subjects.iter().filter_map(|(_, value)| subject(value));
        keys.filter(|key| vocabulary.activity_of(key) == Some(activity)).count() > 0
    };
    let mut also = Vec::new();
    for (place, value) in &subjects {
        let Some(key) = subject(value).filter(|key| is_named(key)) else { continue };
        let is_past = matches!(value, Value::Did(_) | Value::DidMovement(_));
        let is_known = all.iter_mut().find(|known| known.what.key() == Some(key));
        match is_known {
            Some(known) => {
                known.is_past |= is_past;
                also.push(*place);
            }
            None if exercises_of(key) => also.push(*place),
            None => all.push(Named {
                place: *place,
                what: what(vocabulary, value, key),
                is_past,
                is_counted: matches!(value, Value::Counted(_)),
                also: Vec::new(),
            }),
        }
    }
    if let Some(first) = all.first_mut() {
        first.also = also;
    }
    all
}

/// The subject, or the movement with what it is like.
pub(crate) fn what(vocabulary: &Vocabulary, value: &Value, key: &Key) -> What {
    match value {
        Value::Movement(_) | Value::DidMovement(_) => {
            What::Movement { name: key.clone(), like: vocabulary.likeness(key) }
        }
        _ => What::Subject(key.clone()),
    }
}

impl What {
    fn key(&self) -> Option<&Key> {
        match self {
            What::Subject(key) | What::Movement { name: key, .. } => Some(key),
            What::This | What::All | What::Unsaid => None,
        }
    }
}

/// The clause that a slot stands in.
fn clause(slots: &Slots<'_>, place: usize) -> usize {
    let begins = |slot: &crate::chart::slots::Slot| {
        slot.begins_clause || slot.values.contains(&Value::Word(Word::But))
    };
    slots.slots[..=place].iter().filter(|slot| begins(slot)).count()
}

fn negated_clauses(slots: &Slots<'_>) -> Vec<usize> {
    let is_not =
        |value: &Value| matches!(value, Value::Word(Word::Not | Word::NotDone)).then_some(());
    let nots = slots.take_with_places(is_not);
    nots.into_iter().map(|(place, ())| clause(slots, place)).collect()
}

fn denied(slots: &Slots<'_>, subjects: &[Named]) -> Outcome {
    for named in subjects {
        slots.mark(named.place);
    }
    slots.take(|value| {
        matches!(value, Value::Day(_) | Value::Part(_) | Value::Today(_)).then_some(())
    });
    Outcome::sure(Meaning::NotDone)
}

/// Something was done, and it was not said what: what the reminder at hand asks for, or it is to be asked.
fn unnamed(slots: &Slots<'_>, context: &Context, is_said: bool) -> Option<Outcome> {
    if !is_said {
        return None;
    }
    let is_under_reminder = context.stage == Stage::UnderReminder;
    let what = if is_under_reminder { What::This } else { What::Unsaid };
    let named = Named { place: 0, what, is_past: true, is_counted: false, also: Vec::new() };
    let (dids, is_future) = filled(slots, context, &[&named]);
    if is_under_reminder && context.command.is_none() {
        let is_sure = !is_future && !slots.is_question && slots.unread_count() <= 1;
        return Some(Outcome::sure_if(is_sure, Meaning::Done(dids)));
    }
    if is_under_reminder && slots.is_all_read() {
        return Some(Outcome::sure(Meaning::Done(dids)));
    }
    Some(Outcome::likely(Meaning::Done(dids)).lacking(vec![Missing::What]))
}

/// What was done, with lengths, amounts and times; and whether a day was named that is yet to come.
fn filled(slots: &Slots<'_>, context: &Context, named: &[&Named]) -> (Vec<Did>, bool) {
    let mut dids: Vec<Did> = named.iter().map(|named| Did::of(named.what.clone())).collect();
    let places: Vec<usize> = named.iter().map(|named| named.place).collect();
    let amounts = slots.take_with_places(|value| match value {
        Value::Times(times) => Some(Amount::Times(*times)),
        Value::Distance(distance) => Some(Amount::Distance(*distance)),
        _ => None,
    });
    for (index, amount) in assigned(&places, &amounts) {
        dids[index].amount = Some(amount);
    }
    let lengths = slots.take_with_places(|value| match value {
        Value::Length(length) | Value::In(length) if moment::whole_days(*length).is_none() => {
            Some(*length)
        }
        _ => None,
    });
    for (index, length) in assigned(&places, &lengths) {
        dids[index].length = Some(length);
    }
    take_ranges(slots, &mut dids);
    take_bare_numbers(slots, named, &mut dids);
    let mut at = moment::take_clocks(slots);
    if let ([clock], true) = (at.as_slice(), dids.iter().all(|did| did.length.is_none()))
        && let Some(length) = as_length(*clock)
    {
        dids[0].length = Some(length);
        at.clear();
    }
    let is_future = set_moment(slots, context, &mut dids, &at);
    (dids, is_future)
}

/// "1:30" behind what was done.
fn as_length(clock: Clock) -> Option<Length> {
    let is_short = clock.half == Half::Written && clock.minute / 60 <= MAX_LENGTH_HOUR;
    (is_short || clock.minute < 60).then(|| Length::Seconds(u32::from(clock.minute) * 60))
}

/// Sets the day and the time of all; whether a day was named that is yet to come.
fn set_moment(slots: &Slots<'_>, context: &Context, dids: &mut [Did], clocks: &[Clock]) -> bool {
    let today = context.now.date();
    let days = moment::take_past_days(slots, today);
    let day = days.first().copied().filter(|day| *day < today);
    let at = match clocks {
        [clock] => Some(Daytime::At(clock.minute)),
        _ => moment::take_first_vague(slots),
    };
    for did in dids {
        did.day = day;
        did.at.clone_from(&at);
    }
    let is_command = context.command == Some(Command::Done);
    days.iter().any(|day| *day > today) || (days.len() > 1 && !is_command)
}
