//! How somebody likes clocks, weeks and digits to be written.

use crate::{
    care::customs::Customs,
    store::{Result, people},
    usecases::{
        replies::{Answer, SettingsReply},
        visit::Visit,
    },
};

/// What there is to choose from.
pub(super) fn menu(visit: &Visit<'_>) -> Answer {
    visit.answer(SettingsReply::Customs { customs: visit.person.customs })
}

/// These from now on.
pub(super) async fn choose(visit: &mut Visit<'_>, customs: Customs) -> Result<Answer> {
    people::set_customs(visit.connection, visit.person.id, customs).await?;
    visit.refresh().await?;
    Ok(menu(visit))
}
