//! What a reminder follows: the question, what is answered, and the line that stands with the reminder.

use crate::{
    care::cue::Cue,
    messages::{
        Screen,
        phrases::Phrases,
        render::{
            aim::{obstacles, what_helps},
            button, in_pairs, plain, with_buttons,
        },
        words::Values,
    },
    usecases::{buttons::CuePress, replies::CueReply},
};

/// The screen of each of them.
pub fn screen(words: Phrases<'_>, reply: &CueReply) -> Screen {
    match reply {
        CueReply::Asked { reminder, exercise, cues } => {
            let what = Values::new().made("what", words.exercise_in_sentence(exercise));
            let choices = cues.iter().map(|cue| {
                button(words.get(&format!("cue-{cue}")), CuePress::CueSet(*reminder, *cue))
            });
            let mut rows = in_pairs(choices.collect());
            rows.push(vec![button(words.get("cue-no"), CuePress::CueDrop(*reminder))]);
            with_buttons(words.fill("cue-asked", what), rows)
        }
        CueReply::Set { reminder, cue } => {
            let undo = button(words.get("button-undo"), CuePress::CueDrop(*reminder));
            with_buttons(words.fill("cue-set", plan(words, *cue)), vec![vec![undo]])
        }
        CueReply::Dropped => plain(words.get("cue-dropped")),
        CueReply::InTheWay => {
            let mut rows = obstacles(words, CuePress::CueInTheWay);
            rows.push(vec![button(words.get("cue-goes-well"), CuePress::CueGoesWell)]);
            with_buttons(words.get("cue-in-the-way"), rows)
        }
        CueReply::Helps(obstacle) => {
            let html = words.get(&format!("aim-helps-{obstacle}"));
            with_buttons(html, vec![vec![what_helps(words, *obstacle)]])
        }
        CueReply::GoesWell => plain(words.get("cue-went-well")),
    }
}

/// The person's plan in their own voice, above what it is about; nothing where there is none.
pub fn line(words: Phrases<'_>, cue: Option<Cue>) -> String {
    cue.map(|cue| words.fill("cue-line", plan(words, cue))).unwrap_or_default()
}

fn plan(words: Phrases<'_>, cue: Cue) -> Values<'static> {
    Values::new().made("plan", words.get(&format!("cue-{cue}-plan")))
}
