//! How somebody's back feels, and why: pain, its level, and what reasons are asked for.

use crate::{
    chart::{
        clock::Half,
        slots::{Slots, subject},
        value::Value,
    },
    context::{Command, Context, Stage},
    kinds::{done::what, outcome::Outcome},
    meaning::{About, Meaning, Missing, What},
    vocabulary::{Vocabulary, word::Word},
};

/// The highest level of pain.
const MAX_LEVEL: u32 = 10;

/// A level of pain, or that it hurts.
pub(crate) fn read_pain(slots: &Slots<'_>, context: &Context) -> Option<Outcome> {
    let hurts = slots.take_word(Word::Hurts);
    let body = slots.take_word(Word::Body) | slots.take_word(Word::Feels);
    let is_asked = context.command == Some(Command::Pain)
        || slots.any(|value| matches!(value, Value::Ratio(_, MAX_LEVEL)));
    if let [level] = take_levels(slots, hurts || body || is_asked).as_slice() {
        slots.take(|value| {
            matches!(value, Value::Day(_) | Value::Part(_) | Value::Today(_)).then_some(())
        });
        return Some(Outcome::sure_if(slots.unread_count() <= 4, Meaning::Pain(*level)));
    }
    if hurts {
        slots.take(|value| {
            matches!(value, Value::Day(_) | Value::Part(_) | Value::Today(_)).then_some(())
        });
        return Some(Outcome::sure(Meaning::Hurts));
    }
    is_asked.then(|| Outcome::likely(Meaning::Hurts).lacking(vec![Missing::Length]))
}

/// Uses levels that were said as such, and bare numbers from 0 to 10 where pain is spoken of.
fn take_levels(slots: &Slots<'_>, is_of_pain: bool) -> Vec<u8> {
    let levels = slots.take(|value| match value {
        Value::Level(level) => Some(*level),
        _ => None,
    });
    if !levels.is_empty() || !is_of_pain {
        return levels;
    }
    let small =
        |level: u32| u8::try_from(level).ok().filter(|level| u32::from(*level) <= MAX_LEVEL);
    let level = |value: &Value| match value {
        Value::Ratio(level, of) if *of == MAX_LEVEL => small(*level),
        Value::Number(hundredths) if hundredths.is_multiple_of(100) => small(hundredths / 100),
        // "my back is at 4".
        Value::Clock(clock) if clock.half == Half::Unsaid && clock.minute % 60 == 0 => {
            small(u32::from(clock.minute / 60))
        }
        _ => None,
    };
    // The "a" of "about a 7" is no level.
    let mut levels = slots.take_whole(|values| {
        let is_number = !values.contains(&Value::Filler);
        values.iter().find_map(level).filter(|_| is_number)
    });
    // "4 of 10", in either order.
    if levels.len() == 2 && levels.contains(&10) {
        let other = levels.iter().position(|level| *level != 10).unwrap_or(0);
        levels = vec![levels[other]];
    }
    levels
}

/// What reasons are asked for. A cause or a topic says more than a subject that is named with it.
pub(crate) fn read_why(vocabulary: &Vocabulary, slots: &Slots<'_>, context: &Context) -> Outcome {
    let mut about: Vec<About> = Vec::new();
    for topic in slots.take(|value| match value {
        Value::Reason(key) => Some(About::Topic(key.clone())),
        _ => None,
    }) {
        if !about.contains(&topic) {
            about.push(topic);
        }
    }
    for word in [
        Word::Why,
        Word::Question,
        Word::Hurts,
        Word::Body,
        Word::Feels,
        Word::How,
        Word::Wish,
        Word::Help,
    ] {
        slots.take_word(word);
    }
    let named = slots.subjects().into_iter().filter(|(place, _)| slots.is_free(*place));
    let whats: Vec<(usize, What)> = named
        .filter_map(|(place, value)| Some((place, what(vocabulary, value, subject(value)?))))
        .collect();
    for (place, what) in whats {
        slots.mark(place);
        if about.is_empty() {
            about.push(About::What(what));
        }
    }
    if about.is_empty() && context.stage == Stage::UnderReminder && slots.is_all_read() {
        about.push(About::What(What::This));
    }
    if about.is_empty() {
        let is_sure = slots.is_all_read();
        return Outcome::sure_if(is_sure, Meaning::Why(vec![About::Unsaid]));
    }
    Outcome::sure(Meaning::Why(about))
}
