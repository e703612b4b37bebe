//! The evening's question, and what is answered to it.

use crate::{
    care::evening::Share,
    messages::{
        Screen,
        phrases::Phrases,
        render::{button, lines, paragraphs, session::streak_line, with_buttons},
        words::Values,
    },
    usecases::{buttons::EveningPress, replies::EveningReply},
};

/// The screen of each of them.
pub fn screen(words: Phrases<'_>, reply: &EveningReply) -> Screen {
    match reply {
        EveningReply::Asked { day } => {
            let choices = Share::ALL.map(|share| {
                let label = words.get(&format!("evening-{}", share.as_str()));
                button(label, EveningPress::BreaksTaken(share, *day))
            });
            with_buttons(words.get("evening-asked"), vec![choices.to_vec()])
        }
        EveningReply::Counted { day, at, breaks, of_day, streak } => {
            let tallies = Values::new().made("tallies", words.tallies(of_day));
            let counted = match breaks {
                0 => words.get("evening-none"),
                breaks => words.fill("evening-counted", Values::new().number("breaks", *breaks)),
            };
            let of_day = if of_day.is_empty() {
                String::new()
            } else {
                lines([
                    words.fill("counted-today", tallies),
                    streak_line(words, *streak, (of_day, *breaks)),
                ])
            };
            let undo = EveningPress::BreaksUndo(*day, at.as_second());
            let undo = vec![button(words.get("button-undo"), undo)];
            with_buttons(paragraphs([counted, of_day]), vec![undo])
        }
    }
}
