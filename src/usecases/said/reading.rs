//! How words are read: with what is known of whoever said them, and what of them is told to be of no use.

use limber_reader::{Certainty, Command, Context, Meaning, Missing, Reading, Stage};

use super::at_hand::AtHand;
use crate::{
    care::Question,
    usecases::{standing::is_subscribed, visit::Visit},
};

/// The level that words give to a pain: "my back is a 6 today".
pub fn pain_level(visit: &Visit<'_>, text: &str) -> Option<u8> {
    let reading = limber_reader::read(visit.vocabulary(), text, &context(visit, None, None));
    match reading.meaning {
        Meaning::Pain(level) if reading.certainty == Certainty::Sure => Some(level),
        _ => None,
    }
}

/// What words mean by themselves, whatever was said or shown before.
pub fn read_alone<'t>(visit: &Visit<'_>, text: &'t str) -> Reading<'t> {
    limber_reader::read(visit.vocabulary(), text, &context(visit, None, None))
}

/// Whether words behind /stats or /report say how far to look back, and nothing else.
pub fn looks_back(visit: &Visit<'_>, text: &str, command: Command) -> bool {
    let context = context(visit, Some(command), None);
    let reading = limber_reader::read(visit.vocabulary(), text, &context);
    matches!(reading.meaning, Meaning::LookBack(_))
}

/// Whether words ask for a reason, rather than tell of pain: "why does sitting hurt my back?"
pub fn asks_why(visit: &Visit<'_>, text: &str) -> bool {
    let reading = limber_reader::read(visit.vocabulary(), text, &context(visit, None, None));
    match reading.meaning {
        Meaning::Why(_) => reading.certainty == Certainty::Sure,
        Meaning::Ask(readings) => readings.iter().all(|one| matches!(one, Meaning::Why(_))),
        _ => false,
    }
}

/// What is clearly something else than the place that its person was asked for: whoever has a clock already may leave
/// that question, and many do.
pub(super) fn instead_of_a_place<'t>(
    visit: &Visit<'_>,
    text: &'t str,
    context: &Context,
) -> Option<Reading<'t>> {
    if context.stage != Stage::AskedForZone || context.command.is_some() || !is_subscribed(visit) {
        return None;
    }
    let context = Context { stage: Stage::Plain, ..*context };
    let reading = limber_reader::read(visit.vocabulary(), text, &context);
    let is_something = matches!(
        reading.meaning,
        Meaning::Done(_)
            | Meaning::Remind { .. }
            | Meaning::Unplan(_)
            | Meaning::Hours(_)
            | Meaning::Pause(_)
            | Meaning::Skip
            | Meaning::Pain(_)
            | Meaning::Hurts
            | Meaning::Undo
            | Meaning::Resume
            | Meaning::Plan
            | Meaning::Stats
            | Meaning::LookBack(_)
            | Meaning::Settings
    );
    let is_clear = is_something && reading.certainty == Certainty::Sure;
    // A pause is spoken of as no place is, even where something about it is to be asked.
    let is_pause = |meaning: &Meaning| matches!(meaning, Meaning::Pause(_));
    let asks_of_pause = is_pause(&reading.meaning)
        || matches!(&reading.meaning, Meaning::Ask(readings) if readings.iter().all(is_pause));
    ((is_clear || asks_of_pause) && reading.unread.is_empty()).then_some(reading)
}

pub(super) fn context(
    visit: &Visit<'_>,
    command: Option<Command>,
    at_hand: Option<&AtHand>,
) -> Context {
    let stage = match visit.person.asked {
        Some(Question::Zone) => Stage::AskedForZone,
        None if !is_subscribed(visit) => Stage::New,
        None if at_hand.is_some_and(AtHand::is_before_their_eyes) => Stage::UnderReminder,
        None => Stage::Plain,
    };
    context_at(visit, stage, command)
}

pub(super) fn context_at(visit: &Visit<'_>, stage: Stage, command: Option<Command>) -> Context {
    Context { now: visit.person.clock().to_datetime(visit.told_at()), stage, command }
}

/// The words that a sure reading makes nothing of, where something is done; of a reading that asks, the question
/// tells enough, and to talk nothing needs to be added.
pub(super) fn said_in_vain(reading: &Reading<'_>, command: Option<Command>) -> String {
    let does_something = matches!(
        reading.meaning,
        Meaning::Done(_)
            | Meaning::Remind { .. }
            | Meaning::Unplan(_)
            | Meaning::Hours(_)
            | Meaning::Pause(_)
            | Meaning::Later(_)
    ) || (command == Some(Command::Exercise)
        && matches!(reading.meaning, Meaning::Show(_)));
    if reading.certainty != Certainty::Sure || !does_something {
        return String::new();
    }
    let says_something = |part: &&&str| part.chars().any(char::is_alphanumeric);
    reading.unread.iter().filter(says_something).copied().collect::<Vec<_>>().join(" … ")
}

/// Whether words that were not read would change what is meant.
pub(super) fn lacks_words(certainty: &Certainty) -> bool {
    matches!(certainty, Certainty::Partly(missing) if missing.contains(&Missing::Words))
}
