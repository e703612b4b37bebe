//! /help, and an answer to anything that was not understood.

use crate::usecases::{
    buttons::HelpPress,
    replies::{Answer, GeneralReply},
    visit::Visit,
};

/// What one of the buttons of this family asks for.
pub fn press(visit: &Visit<'_>, press: &HelpPress) -> Answer {
    match press {
        HelpPress::Help => help(visit),
        HelpPress::Commands => visit.answer(GeneralReply::Commands),
    }
}

/// /help.
pub fn help(visit: &Visit<'_>) -> Answer {
    visit.answer(GeneralReply::Help)
}

/// Words that nothing could be made of.
pub fn not_understood(_visit: &Visit<'_>) -> Answer {
    Answer::send(GeneralReply::NotUnderstood)
}
