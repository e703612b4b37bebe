//! A wish that lacks something, such as "remind me to walk": the next words may finish it, "at 5 pm".
//!
//! Must not know what is asked for the missing part, nor how it is answered.

use std::mem::discriminant;

use jiff::SignedDuration;
use limber_reader::{Certainty, Command, Meaning, Reading};

use crate::{
    store::{
        Result,
        open_questions::{self, OpenQuestion},
    },
    usecases::{said::reading::context, visit::Visit},
};

/// How long after a wish the words may come that finish it. What is said later begins anew.
const PATIENCE: SignedDuration = SignedDuration::from_mins(10);

/// What is kept of a wish that stood behind no command.
const WISH: &str = "wish";
/// The commands that ask for more where they stand alone, as they are kept.
const COMMANDS: [(Command, &str); 3] =
    [(Command::Remind, "remind"), (Command::Pause, "pause"), (Command::Hours, "hours")];

/// A wish together with the words that finish it.
pub(super) struct Finished {
    pub command: Option<Command>,
    pub words: String,
}

/// A command that wishes for something, with no words behind it: those may come next.
pub async fn begun(visit: &mut Visit<'_>, command: Command) -> Result<()> {
    keep(visit, "", Some(command)).await
}

/// Keeps what lacks something.
pub(super) async fn keep_unfinished(
    visit: &mut Visit<'_>,
    text: &str,
    command: Option<Command>,
    reading: &Reading<'_>,
) -> Result<()> {
    if is_wish(&reading.meaning)
        && reading.unread.is_empty()
        && matches!(reading.certainty, Certainty::Partly(_))
    {
        keep(visit, text, command).await?;
    }
    Ok(())
}

async fn keep(visit: &mut Visit<'_>, words: &str, command: Option<Command>) -> Result<()> {
    let named = |command| COMMANDS.iter().find(|(one, _)| *one == command).map(|(_, name)| *name);
    let question = OpenQuestion {
        about: command.and_then(named).unwrap_or(WISH).to_owned(),
        words: words.trim().to_owned(),
        asked_at: visit.now,
    };
    open_questions::keep(visit.connection, visit.person.id, &question).await
}

/// The wish of before with what was said now, where that finishes it or comes nearer to it, and says nothing clear by
/// itself.
pub(super) async fn finished(
    visit: &mut Visit<'_>,
    text: &str,
    alone: &Certainty,
) -> Result<Option<Finished>> {
    let open = open_questions::of(visit.connection, visit.person.id).await?;
    let is_of_here = |about: &str| about == WISH || COMMANDS.iter().any(|(_, name)| *name == about);
    let Some(wish) = open.filter(|open| is_of_here(&open.about)) else { return Ok(None) };
    open_questions::close(visit.connection, visit.person.id).await?;
    if *alone == Certainty::Sure || visit.now > wish.asked_at + PATIENCE {
        return Ok(None);
    }
    let known = COMMANDS.iter().find(|(_, name)| wish.about == *name);
    let command = known.map(|(command, _)| *command);
    let words = format!("{} {}", wish.words, text.trim());
    let context = context(visit, command, None);
    let before = limber_reader::read(visit.vocabulary(), &wish.words, &context).meaning;
    let now = limber_reader::read(visit.vocabulary(), &words, &context);
    let is_same_wish =
        before == Meaning::Nothing || discriminant(&before) == discriminant(&now.meaning);
    let comes_nearer = is_wish(&now.meaning) && is_same_wish && before != now.meaning;
    Ok((comes_nearer && now.unread.is_empty()).then_some(Finished { command, words }))
}

fn is_wish(meaning: &Meaning) -> bool {
    matches!(meaning, Meaning::Remind { .. } | Meaning::Pause(_) | Meaning::Hours(_))
}
