//! What to remind of and when; and which reminder to take out of the plan.

use crate::{
    chart::{
        slots::{Slots, subject},
        value::Value,
    },
    context::Context,
    kinds::{done::what, outcome::Outcome, when::Said},
    meaning::{Meaning, Missing, What, When},
    vocabulary::{Vocabulary, word::Word},
};

/// What to remind of and when. It is sure only where every word was read.
pub(crate) fn read(vocabulary: &Vocabulary, slots: &Slots<'_>, context: &Context) -> Outcome {
    for word in [Word::Remind, Word::Reminders, Word::Wish, Word::Only, Word::Start] {
        slots.take_word(word);
    }
    let mut what = take_what(vocabulary, slots);
    let said = Said::take(slots, context);
    let implied = said.subjects.iter().cloned().map(What::Subject);
    for subject in implied {
        if !what.contains(&subject) {
            what.push(subject);
        }
    }
    let whens = said.whens(context);
    let missing = missing(&what, &whens, said.is_more_than_one(context));
    if what.is_empty() {
        what.push(What::Unsaid);
    }
    let is_vague = whens.iter().any(|when| matches!(when, When::Often { .. }));
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

fn missing(what: &[What], whens: &[When], is_more_than_one: bool) -> Vec<Missing> {
    let subject = what.is_empty().then_some(Missing::What);
    let words = is_more_than_one.then_some(Missing::Words);
    subject.into_iter().chain(whens.first().and_then(lacks)).chain(words).collect()
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
