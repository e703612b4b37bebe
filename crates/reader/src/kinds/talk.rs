//! What people say that is short: answers to a reminder, questions for a part of the bot, courtesies, annoyance.

use crate::{
    chart::{
        slots::{Slots, subject},
        value::Value,
    },
    context::{Context, Stage},
    kinds::{done::what, outcome::Outcome, remind::take_what},
    meaning::{Did, Key, Meaning, What},
    vocabulary::{Vocabulary, term::Term, word::Word},
};

/// What one word, or a phrase, means by itself.
pub(crate) fn meaning_of(word: Word) -> Option<Meaning> {
    Some(match word {
        Word::Skip => Meaning::Skip,
        Word::Undo => Meaning::Undo,
        Word::Guide => Meaning::Guide(None),
        Word::Hurts => Meaning::Hurts,
        Word::NotDone => Meaning::NotDone,
        Word::Stop => Meaning::Stop,
        Word::Start => Meaning::Start,
        Word::Resume => Meaning::Resume,
        Word::Stats => Meaning::Stats,
        Word::Report => Meaning::Report,
        Word::Buddies => Meaning::Buddies,
        Word::Plan => Meaning::Plan,
        Word::Settings => Meaning::Settings,
        Word::Exercises => Meaning::Exercises,
        Word::Help => Meaning::Help(None),
        Word::Greeting => Meaning::Greeting,
        Word::Thanks => Meaning::Thanks,
        Word::Noted => Meaning::Noted,
        Word::No => Meaning::No,
        Word::Apology => Meaning::Apology,
        Word::Farewell => Meaning::Farewell,
        Word::HowAreYou => Meaning::HowAreYou,
        Word::Annoyed => Meaning::Annoyed,
        Word::WhoAreYou => Meaning::WhoAreYou,
        Word::BugReport => Meaning::BugReport,
        Word::Signs => Meaning::Signs,
        Word::Kept => Meaning::Kept,
        _ => return None,
    })
}

/// What the whole text means, where the vocabulary says so of it alone.
pub(crate) fn read_alone(terms: &[Term], context: &Context) -> Option<Outcome> {
    let is_under_reminder = context.stage == Stage::UnderReminder;
    if is_under_reminder && terms.contains(&Term::Word(Word::Yes)) {
        return Some(Outcome::likely(Meaning::Done(vec![Did::of(What::This)])));
    }
    let meanings = terms.iter().filter_map(|term| match term {
        Term::Word(Word::Skip | Word::Guide) if !is_under_reminder => None,
        // A thumb under a reminder says that it was done.
        Term::Word(Word::Thanks | Word::Noted | Word::No) if is_under_reminder => None,
        Term::Word(word) => meaning_of(*word),
        Term::Level(level) => Some(Meaning::Pain(*level)),
        _ => None,
    });
    meanings.map(Outcome::sure).next()
}

/// One of the words that mean something by themselves, the most telling first. With much else beside it, it is asked.
pub(crate) fn read_word(slots: &Slots<'_>, words: &[Word]) -> Option<Outcome> {
    let word = words.iter().find(|word| slots.has(**word))?;
    let meaning = meaning_of(*word)?;
    slots.take_word(*word);
    slots.take_word(Word::Help);
    let acts = matches!(meaning, Meaning::Stop | Meaning::Start | Meaning::Resume | Meaning::Undo);
    let is_sure =
        slots.unread_count() <= if acts { 0 } else { 2 } && !(acts && slots.rests_on_slip());
    Some(Outcome::sure_if(is_sure, meaning))
}

/// To be shown or led through what is named.
pub(crate) fn read_show(
    vocabulary: &Vocabulary,
    slots: &Slots<'_>,
    context: &Context,
) -> Option<Outcome> {
    let is_guide = slots.take_word(Word::Guide);
    let is_how = slots.take_word(Word::How);
    if !is_guide && !is_how {
        return None;
    }
    let what = take_what(vocabulary, slots).into_iter().next();
    let is_under_reminder = context.stage == Stage::UnderReminder;
    let meaning = match (is_guide, what) {
        (true, what) => Meaning::Guide(what),
        (false, Some(what)) => Meaning::Show(what),
        (false, None) if is_under_reminder => Meaning::Show(What::This),
        (false, None) => return None,
    };
    Some(Outcome::sure_if(slots.unread_count() <= 2, meaning))
}

/// A subject and nothing else: it may have been done, or is to be shown.
pub(crate) fn read_name(vocabulary: &Vocabulary, slots: &Slots<'_>) -> Option<Outcome> {
    let named: Vec<(usize, What)> = {
        let subjects = slots.subjects().into_iter();
        let keyed = subjects.filter_map(|(place, value): (usize, &Value)| {
            let key: &Key = subject(value)?;
            Some((place, what(vocabulary, value, key)))
        });
        keyed.collect()
    };
    let [(place, what)] = named.as_slice() else { return None };
    slots.mark(*place);
    if !slots.is_all_read() {
        return None;
    }
    let did = Did::of(what.clone());
    Some(Outcome::one_of(vec![Meaning::Done(vec![did]), Meaning::Show(what.clone())]))
}
