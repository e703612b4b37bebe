//! /language: which language is spoken with somebody. Telegram's own, until they choose another.

use crate::{
    store::{Result, people},
    usecases::{
        replies::{Answer, Notice, SettingsReply},
        visit::{LanguageNamed, Visit},
    },
};

/// The languages to choose from.
pub fn languages(visit: &Visit<'_>) -> Answer {
    visit.answer(SettingsReply::Languages {
        languages: visit.care.languages.clone(),
        current: visit.person.language.clone(),
        is_chosen: visit.person.chose_language,
    })
}

/// This one from now on, whatever Telegram says.
pub async fn choose(visit: &mut Visit<'_>, code: &str) -> Result<Answer> {
    if !visit.care.languages.iter().any(|language| language.code == code) {
        return Ok(Answer::notice(Notice::Gone));
    }
    people::choose_language(visit.connection, visit.person.id, code).await?;
    visit.refresh().await?;
    Ok(languages(visit))
}

/// The one that Telegram says, now and whenever that changes.
pub async fn follow_telegram(visit: &mut Visit<'_>) -> Result<Answer> {
    let language = visit.telegrams_language.clone();
    let language = language.unwrap_or_else(|| visit.person.language.clone());
    people::follow_telegrams_language(visit.connection, visit.person.id, &language).await?;
    visit.refresh().await?;
    Ok(languages(visit))
}

/// What the language calls itself in which they are spoken to.
pub fn name_of(visit: &Visit<'_>) -> String {
    let is_it = |language: &&LanguageNamed| language.code == visit.person.language;
    visit.care.languages.iter().find(is_it).map_or_else(String::new, |it| it.name.clone())
}
