//! /settings and /stop, and no more announcements.

use crate::{
    care::{by_ear::ByEar, pictured::Pictured},
    store::{Result, people},
    usecases::{
        buddies::company::company_of,
        buttons::SettingsPress,
        coming::planning::replan,
        exercise::wish::wishes_of,
        keeping::{customs, language, trial},
        replies::{Answer, PauseReply, Reply, SettingsReply},
        standing::{place_of, plan_of, resting_of, standing_of},
        visit::Visit,
    },
};

/// Does what a button of this family asks for.
pub async fn press(visit: &mut Visit<'_>, press: &SettingsPress) -> Result<Answer> {
    match press {
        SettingsPress::PicturesOn => set_pictures(visit, Pictured::InTurns).await,
        SettingsPress::PicturesOff => set_pictures(visit, Pictured::None).await,
        SettingsPress::ShownByMenu => {
            Ok(visit.answer(SettingsReply::ShownBy { pictures: visit.person.pictures }))
        }
        SettingsPress::SetShownBy(pictures) => set_shown_by(visit, *pictures).await,
        SettingsPress::ByEarMenu => {
            Ok(visit.answer(SettingsReply::ByEar { by_ear: visit.person.by_ear }))
        }
        SettingsPress::SetByEar(by_ear) => set_by_ear(visit, *by_ear).await,
        SettingsPress::CustomsMenu => Ok(customs::menu(visit)),
        SettingsPress::SetCustoms(chosen) => customs::choose(visit, *chosen).await,
        SettingsPress::TrialMenu => Ok(trial::menu(visit)),
        SettingsPress::JoinTrial => trial::join(visit).await,
        SettingsPress::LeaveTrial => trial::leave(visit).await,
        SettingsPress::AnnouncementsOn => set_announcements(visit, true).await,
        SettingsPress::AnnouncementsOff => set_announcements(visit, false).await,
        SettingsPress::NoMoreAnnouncements => no_more_announcements(visit).await,
        SettingsPress::Languages => Ok(language::languages(visit)),
        SettingsPress::Language(code) => language::choose(visit, code).await,
        SettingsPress::TelegramsLanguage => language::follow_telegram(visit).await,
    }
}

/// /settings: how things stand, and buttons to change them.
pub async fn settings(visit: &mut Visit<'_>) -> Result<Answer> {
    let plan = plan_of(visit).await?;
    let (standing, clock, place) = (standing_of(visit), place_of(visit), visit.person.place);
    let amount = visit.amount();
    let (pictures, announcements) = (visit.person.pictures, visit.person.announcements);
    let resting = resting_of(visit).await?;
    let wishes = wishes_of(visit).await?;
    let has_buddies = company_of(visit).await?.mine().next().is_some();
    let reply = Reply::Settings(SettingsReply::Settings {
        standing,
        clock,
        place,
        amount,
        plan,
        pictures,
        announcements,
        has_trial: visit.care.trial,
        has_buddies,
        resting,
        wishes,
        language: language::name_of(visit),
    });
    Ok(visit.answer(reply))
}

/// Exercises with moving pictures from now on, or without.
pub async fn set_pictures(visit: &mut Visit<'_>, pictures: Pictured) -> Result<Answer> {
    people::set_pictures(visit.connection, visit.person.id, pictures).await?;
    visit.refresh().await?;
    settings(visit).await
}

/// That person shows the exercises from now on.
async fn set_shown_by(visit: &mut Visit<'_>, pictures: Pictured) -> Result<Answer> {
    people::set_pictures(visit.connection, visit.person.id, pictures).await?;
    visit.refresh().await?;
    Ok(visit.answer(SettingsReply::ShownBy { pictures }))
}

/// Guided exercises come by ear then.
async fn set_by_ear(visit: &mut Visit<'_>, by_ear: ByEar) -> Result<Answer> {
    people::set_by_ear(visit.connection, visit.person.id, by_ear).await?;
    Ok(visit.answer(SettingsReply::ByEar { by_ear }))
}

/// Announcements from now on, or none.
pub async fn set_announcements(visit: &mut Visit<'_>, wanted: bool) -> Result<Answer> {
    people::set_announcements(visit.connection, visit.person.id, wanted).await?;
    visit.refresh().await?;
    settings(visit).await
}

/// No more announcements, said under one of them: that one stays to be read.
pub async fn no_more_announcements(visit: &mut Visit<'_>) -> Result<Answer> {
    people::set_announcements(visit.connection, visit.person.id, false).await?;
    Ok(Answer::send(SettingsReply::AnnouncementsOff))
}

/// /stop: no more reminders, everything kept.
pub async fn stop(visit: &mut Visit<'_>) -> Result<Answer> {
    people::stop(visit.connection, visit.person.id, visit.now).await?;
    replan(visit).await?;
    Ok(visit.answer(PauseReply::Stopped))
}
