//! Safety: what hurts, and when to get help.

pub mod comfort;
pub mod conditions;
pub mod hold;
pub mod hurts;

use crate::{
    store::Result,
    usecases::{buttons::SafetyPress, replies::Answer, visit::Visit},
};

/// Does what a button of this family asks for.
pub async fn press(visit: &mut Visit<'_>, press: &SafetyPress) -> Result<Answer> {
    match press {
        SafetyPress::Hurts(id) => hurts::hurts(visit, id).await,
        SafetyPress::HurtsSign => hold::sign_is_true(visit).await,
        SafetyPress::NoSign => Ok(hurts::no_sign(visit)),
        SafetyPress::HurtsNoSign(id) => hurts::let_rest(visit, id).await,
        SafetyPress::WhichHurts => Ok(hurts::which_hurts(visit)),
        SafetyPress::UndoRest(id) => hurts::undo_rest(visit, id).await,
        SafetyPress::EndRest(id) => hurts::end_rest(visit, id).await,
        SafetyPress::MayGoOn => hold::may_go_on(visit).await,
        SafetyPress::NotYet => Ok(hold::not_yet(visit)),
        SafetyPress::WaitToAsk => hold::wait_to_ask(visit).await,
        SafetyPress::ChecksFirst => comfort::checks_first(visit).await,
        SafetyPress::ChecksNothing => comfort::checks_nothing(visit).await,
        SafetyPress::Conditions => Ok(conditions::ask(visit)),
        SafetyPress::NameAtStart(condition) => conditions::toggle(visit, *condition, true).await,
        SafetyPress::Name(condition) => conditions::toggle(visit, *condition, false).await,
        SafetyPress::RedFlags => Ok(hurts::red_flags(visit)),
    }
}
