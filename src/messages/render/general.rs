//! What belongs to no other family.

use crate::{
    messages::{
        Action, Button, Command, Keyboard, Screen,
        phrases::Phrases,
        render::{button, clinic, exercises::shortened, lines, paragraphs, plain, with_buttons},
        words::Values,
    },
    usecases::{
        buttons::{ExercisePress, HelpPress, SafetyPress},
        replies::GeneralReply,
    },
};

/// The screen of each of them.
pub fn screen(
    words: Phrases<'_>,
    commands: impl FnOnce() -> Vec<Command>,
    reply: &GeneralReply,
) -> Screen {
    match reply {
        GeneralReply::WordsUnused { words: said } => unused(words, "words-unused", said),
        GeneralReply::Help => help(words),
        GeneralReply::Commands => all_commands(words, &commands()),
        GeneralReply::NotUnderstood => plain(words.get("not-understood")),
        GeneralReply::PrivateOnly => Screen {
            html: words.get("private-only"),
            keyboard: Keyboard::Inline(vec![vec![Button {
                label: words.get("button-open-chat"),
                action: Action::OpenChat,
            }]]),
            picture: None,
        },
        GeneralReply::TooManyActs => plain(words.get("too-many-acts")),
        GeneralReply::OurFault => plain(words.get("our-fault")),
    }
}

/// What fits on a phone: the way to the signs at its head, whom to turn to, and the rest behind buttons.
pub fn help(words: Phrases<'_>) -> Screen {
    let rows = vec![
        vec![button(words.get("button-red-flags"), SafetyPress::RedFlags)],
        vec![
            button(words.get("button-commands"), HelpPress::Commands),
            button(words.get("button-exercises"), ExercisePress::Exercises),
        ],
    ];
    let screen = clinic::linked(words, paragraphs([words.get("help"), clinic::card(words)]), rows);
    Screen { picture: clinic::picture(words), ..screen }
}

fn all_commands(words: Phrases<'_>, commands: &[Command]) -> Screen {
    let command = |command: &Command| {
        let values =
            Values::new().text("command", &command.name).text("description", &command.description);
        words.fill("help-command", values)
    };
    let commands = lines(commands.iter().map(command));
    let html = words.fill("help-commands", Values::new().made("commands", commands));
    with_buttons(
        html,
        vec![
            vec![button(words.get("button-red-flags"), SafetyPress::RedFlags)],
            vec![button(words.get("button-back-to-help"), HelpPress::Help)],
        ],
    )
}

/// Words behind a command that takes none are said back.
pub fn unused(words: Phrases<'_>, key: &str, said: &str) -> Screen {
    plain(words.fill(key, Values::new().text("words", &shortened(said))))
}
