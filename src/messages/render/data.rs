//! What is kept about a person.

use crate::{
    messages::{
        Screen,
        phrases::Phrases,
        render::{button, paragraphs, plain, with_buttons},
    },
    usecases::{
        buttons::{DataPress, PausePress},
        replies::DataReply,
    },
};

/// The screen of each of them.
pub fn screen(words: Phrases<'_>, reply: &DataReply) -> Screen {
    match reply {
        DataReply::Privacy { has_trial } => {
            let of_trial = has_trial.then(|| words.get("privacy-trial")).unwrap_or_default();
            plain(paragraphs([words.get("privacy"), words.get("privacy-buddies"), of_trial]))
        }
        DataReply::Export => plain(words.get("export-caption")),
        DataReply::Calendar => plain(words.get("calendar-caption")),
        DataReply::AskErase => ask_erase(words),
        DataReply::Erased => plain(words.get("erased")),
        DataReply::Kept => plain(words.get("kept")),
    }
}

pub fn ask_erase(words: Phrases<'_>) -> Screen {
    let rows = vec![
        vec![button(words.get("button-erase"), DataPress::Erase)],
        vec![button(words.get("button-stop"), PausePress::Stop)],
        vec![button(words.get("button-keep"), DataPress::Keep)],
    ];
    with_buttons(words.get("ask-erase"), rows)
}
