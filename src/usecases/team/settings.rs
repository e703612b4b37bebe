//! A team's settings: days, times, place, pictures, language, and whether breaks come at all. One screen shows them, and
//! each tap on it changes one.

use crate::{
    care::{
        Schedule,
        schedule::{Minute, Problem},
        team::PLACES,
    },
    place,
    store::{Result, teams::Team},
    usecases::{
        buttons::TeamPress,
        replies::{Answer, Notice, TeamReply, TeamSettings},
        team::{Group, moment, next_of, question},
    },
};

/// /start and /settings: the settings, or the question before them. What is changed there is an admin's to change.
pub fn show(group: &Group<'_>) -> Answer {
    let Some(team) = &group.team else { return question::ask(group) };
    group.answer(TeamReply::Settings(settings_of(group, team)))
}

fn settings_of(group: &Group<'_>, team: &Team) -> TeamSettings {
    let languages = &group.care.languages;
    let language = languages.iter().find(|language| language.code == team.language);
    TeamSettings {
        schedule: team.schedule.clone(),
        city: place::city_of(&team.zone),
        place: team.place,
        has_pictures: team.has_pictures,
        language: language.map_or_else(|| team.language.clone(), |it| it.name.clone()),
        next: next_of(team, group.now).map(|at| moment(team, at, group.now)),
    }
}

/// Does what an admin asks for of a team's settings.
pub(super) async fn press(group: &mut Group<'_>, press: &TeamPress) -> Result<Answer> {
    let Some(mut team) = group.team.clone() else { return Ok(question::ask(group)) };
    let mut after = show as fn(&Group<'_>) -> Answer;
    match press {
        TeamPress::TeamSettings => return Ok(show(group)),
        TeamPress::TeamTimes => return Ok(times(group)),
        TeamPress::TeamLanguages => return Ok(languages(group)),
        TeamPress::TeamWeek(week) => match team.schedule.on_days(week.days()) {
            Ok(schedule) => team.schedule = schedule,
            Err(problem) => return Ok(Answer::notice(notice_of(&problem))),
        },
        TeamPress::TeamRhythm(rhythm) => match Schedule::at(team.schedule.days(), rhythm.times()) {
            Ok(schedule) => team.schedule = schedule,
            Err(problem) => return Ok(Answer::notice(notice_of(&problem))),
        },
        TeamPress::TeamTime(minute) if *minute < Minute::END_OF_DAY.0 => {
            match team.schedule.toggled(Minute(*minute)) {
                Ok(schedule) => team.schedule = schedule,
                Err(problem) => return Ok(Answer::notice(notice_of(&problem))),
            }
            after = times;
        }
        TeamPress::TeamPlace(place) if PLACES.contains(place) => team.place = *place,
        TeamPress::TeamPictures => team.has_pictures = true,
        TeamPress::TeamNoPictures => team.has_pictures = false,
        TeamPress::TeamLanguage(code)
            if group.care.languages.iter().any(|language| language.code == *code) =>
        {
            team.language.clone_from(code);
        }
        TeamPress::TeamPause => team.paused_at = Some(group.now),
        TeamPress::TeamResume => team.paused_at = None,
        _ => return Ok(Answer::notice(Notice::Gone)),
    }
    group.keep(team).await?;
    Ok(after(group))
}

/// The times of day to choose from.
fn times(group: &Group<'_>) -> Answer {
    match &group.team {
        Some(team) => group.answer(TeamReply::AskTimes { schedule: team.schedule.clone() }),
        None => question::ask(group),
    }
}

/// The languages to choose from.
fn languages(group: &Group<'_>) -> Answer {
    let all = group.care.languages.iter();
    let languages = all.map(|language| (language.code.clone(), language.name.clone())).collect();
    group.answer(TeamReply::AskLanguage { languages, current: group.language().to_owned() })
}

fn notice_of(problem: &Problem) -> Notice {
    match problem {
        Problem::NoDay => Notice::LastDay,
        Problem::TooManyTimes => Notice::TooManyTimes,
        _ => Notice::LastTime,
    }
}
