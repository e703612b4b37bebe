//! What was done, for how long, when; and what was not.

use jiff::civil::Date;

use crate::{
    chart::{
        clock::{Clock, Half},
        slots::{Slots, subject},
        value::Value,
    },
    context::{Context, Stage},
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
    let is_denied = |named: &&Named| negated.contains(&clause(slots, named.place));
    let done: Vec<&Named> = subjects.iter().filter(|named| !is_denied(named)).collect();
    if !negated.is_empty() && done.is_empty() {
        return denied(slots, &subjects);
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
    for place in subjects.iter().flat_map(|named| &named.places) {
        slots.mark(*place);
    }
    let dids = filled(slots, context, &done);
    let is_whole = done.len() == subjects.len();
    Some(judged(slots, dids, is_said, is_whole))
}

/// How sure it is that these things were done. Words beside a length or an amount may be passed over ("took the stairs,
/// walked 10 min"), but no number; where nothing says that it was done, every word has to be read.
fn judged(slots: &Slots<'_>, dids: Vec<Did>, is_said: bool, is_whole: bool) -> Outcome {
    let is_far = |did: &Did| matches!(did.amount, Some(Amount::Distance(_)));
    let lacks_length = dids.iter().any(|did| is_far(did) && did.length.is_none());
    let is_other = dids.iter().any(|did| matches!(did.what, What::Movement { .. }));
    let is_open = slots.is_question || slots.has(Word::Wish) || !is_whole;
    let says_much = dids.iter().all(|did| did.length.is_some() || did.amount.is_some());
    let is_read = if is_said {
        let tolerated = if says_much { MAX_UNREAD } else { 0 };
        !slots.drops_quantity() && slots.unread_count() <= tolerated
    } else {
        slots.is_all_read() && !slots.any(|value| matches!(value, Value::Cue(_)))
    };
    let missing = if lacks_length { vec![Missing::Length] } else { Vec::new() };
    Outcome::sure_if(is_read && !is_open && !is_other, Meaning::Done(dids)).lacking(missing)
}

/// Something that was named.
pub(crate) struct Named {
    /// Where it is named first.
    pub place: usize,
    /// All places that name it, or the activity that it belongs to.
    places: Vec<usize>,
    what: What,
    is_past: bool,
    pub is_counted: bool,
}

/// What the text names, each once; an exercise and its activity are one.
fn named(vocabulary: &Vocabulary, slots: &Slots<'_>) -> Vec<Named> {
    let subjects = slots.subjects();
    let mut all: Vec<Named> = Vec::new();
    let keys = || subjects.iter().filter_map(|(_, value)| subject(value));
    for (place, value) in &subjects {
        let Some(key) = subject(value) else { continue };
        let exercise = keys().find(|other| vocabulary.activity_of(other) == Some(key));
        let key = exercise.unwrap_or(key);
        let is_past = matches!(value, Value::Did(_) | Value::DidMovement(_));
        let is_counted = matches!(value, Value::Counted(_));
        if let Some(known) = all.iter_mut().find(|known| known.what.key() == Some(key)) {
            known.places.push(*place);
            known.is_past |= is_past;
            known.is_counted |= is_counted;
        } else {
            let what = what(vocabulary, value, key);
            all.push(Named { place: *place, places: vec![*place], what, is_past, is_counted });
        }
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
    let is_not = |value: &Value| {
        matches!(value, Value::Word(Word::Not | Word::NotDone | Word::Skip)).then_some(())
    };
    let nots = slots.take_with_places(is_not);
    nots.into_iter().map(|(place, ())| clause(slots, place)).collect()
}

/// Nothing was done, where it was said what.
fn denied(slots: &Slots<'_>, subjects: &[Named]) -> Option<Outcome> {
    let says_what = !subjects.is_empty()
        | slots.take_word(Word::Done)
        | slots.take_word(Word::Anything)
        | slots.has(Word::NotDone);
    for place in subjects.iter().flat_map(|named| &named.places) {
        slots.mark(*place);
    }
    slots.take(|value| {
        matches!(value, Value::Day(_) | Value::Part(_) | Value::Today(_)).then_some(())
    });
    says_what.then(|| Outcome::sure(Meaning::NotDone))
}

/// Something was done, and it was not said what: what the reminder at hand asks for, or it is to be asked.
fn unnamed(slots: &Slots<'_>, context: &Context, is_said: bool) -> Option<Outcome> {
    if !is_said {
        return None;
    }
    let is_under_reminder = context.stage == Stage::UnderReminder;
    let what = if is_under_reminder { What::This } else { What::Unsaid };
    let named = Named { place: 0, places: Vec::new(), what, is_past: true, is_counted: false };
    let dids = filled(slots, context, &[&named]);
    if is_under_reminder && context.command.is_none() {
        let is_sure = !slots.drops_quantity() && !slots.is_question && slots.unread_count() <= 1;
        return Some(Outcome::sure_if(is_sure, Meaning::Done(dids)));
    }
    if is_under_reminder && slots.is_all_read() {
        return Some(Outcome::sure(Meaning::Done(dids)));
    }
    Some(Outcome::likely(Meaning::Done(dids)).lacking(vec![Missing::What]))
}

/// What was done, with lengths, amounts and times. What belongs to none of it stays unread.
fn filled(slots: &Slots<'_>, context: &Context, named: &[&Named]) -> Vec<Did> {
    let mut dids: Vec<Did> = named.iter().map(|named| Did::of(named.what.clone())).collect();
    let places: Vec<usize> = named.iter().map(|named| named.place).collect();
    let amounts = slots.places(|value| match value {
        Value::Times(times) => Some(Amount::Times(*times)),
        Value::Distance(distance) => Some(Amount::Distance(*distance)),
        _ => None,
    });
    for (index, amount) in assigned(slots, &places, &amounts) {
        dids[index].amount = Some(amount);
    }
    let lengths = slots.places(|value| match value {
        Value::Length(length) | Value::In(length) if moment::whole_days(*length).is_none() => {
            Some(*length)
        }
        _ => None,
    });
    for (index, length) in assigned(slots, &places, &lengths) {
        dids[index].length = Some(length);
    }
    take_ranges(slots, &mut dids);
    take_bare_numbers(slots, named, &mut dids);
    let at = take_time(slots, &mut dids);
    let day = take_day(slots, context);
    for did in &mut dids {
        did.day = day;
        did.at.clone_from(&at);
    }
    dids
}

/// Uses a time of day. One that can be a length, such as "1:30", is one where there is no other.
fn take_time(slots: &Slots<'_>, dids: &mut [Did]) -> Option<Daytime> {
    let is_clock = |value: &Value| matches!(value, Value::Clock(_)).then_some(());
    if slots.places(is_clock).len() != 1 {
        return moment::take_first_vague(slots);
    }
    let clock = moment::take_clocks(slots).into_iter().next()?;
    let has_length = dids.iter().any(|did| did.length.is_some());
    match (as_length(clock), dids) {
        (Some(length), [did]) if !has_length => {
            did.length = Some(length);
            None
        }
        _ => Some(Daytime::At(clock.minute)),
    }
}

/// "1:30" behind what was done.
fn as_length(clock: Clock) -> Option<Length> {
    let is_short = clock.half == Half::Written && clock.minute / 60 <= MAX_LENGTH_HOUR;
    (is_short || clock.minute < 60).then(|| Length::Seconds(u32::from(clock.minute) * 60))
}

/// Uses the day that has passed, where one is named and no other. A day that is yet to come stays unread.
fn take_day(slots: &Slots<'_>, context: &Context) -> Option<Date> {
    let today = context.now.date();
    let past = |value: &Value| moment::past_day(value, today).filter(|day| *day <= today);
    let days = slots.places(past);
    let [(place, day)] = days.as_slice() else { return None };
    slots.mark(*place);
    Some(*day).filter(|day| *day < today)
}
