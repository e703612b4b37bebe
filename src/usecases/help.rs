//! /help: what there is, and when to get help.

use crate::usecases::{
    buttons::HelpPress,
    replies::{Answer, GeneralReply},
    visit::Visit,
};

/// Does what a button of this family asks for.
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
