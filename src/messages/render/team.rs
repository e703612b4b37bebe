//! What is said in groups. All of it is read by everybody there.

use crate::{
    care::{
        Exercise, Schedule,
        schedule::{Minute, Moments},
        team::{PLACES, Rhythm, Week},
    },
    messages::{
        Action, Button, Screen,
        phrases::Phrases,
        render::{
            button, chosen,
            exercises::{instructions_folded, with_picture},
            in_pairs, lines, paragraphs, plain, with_buttons,
        },
        words::Values,
    },
    usecases::{
        buttons::TeamPress,
        replies::{Moment, PlaceNow, TeamReply, TeamSettings},
    },
};

/// The times of day that are offered: each half hour in which people are mostly there.
const FIRST_TIME: u16 = 8 * 60 + 30;
const LAST_TIME: u16 = 17 * 60 + 30;

/// The screen of each of them.
pub fn screen(words: Phrases<'_>, reply: &TeamReply) -> Screen {
    match reply {
        TeamReply::Hello { bot, begins } => hello(words, bot, *begins),
        TeamReply::AskZone { bot, likely } => {
            places(words, words.fill("team-ask-zone", named(bot)), likely)
        }
        TeamReply::Zones { places } => self::places(words, words.get("zones"), places),
        TeamReply::WhichPlace { places } => {
            self::places(words, words.get("team-which-place"), places)
        }
        TeamReply::ZoneUnread { bot } => plain(words.fill("team-zone-unread", named(bot))),
        TeamReply::Settings(settings) => self::settings(words, settings),
        TeamReply::AskTimes { schedule } => ask_times(words, schedule),
        TeamReply::AskLanguage { languages, current } => ask_language(words, languages, current),
        TeamReply::ForAdmins => plain(words.get("team-for-admins")),
        TeamReply::Unsure => plain(words.get("team-unsure")),
        TeamReply::Privacy => plain(words.get("team-privacy")),
        TeamReply::Break { exercise, number, has_picture } => {
            self::a_break(words, exercise, *number, *has_picture)
        }
        TeamReply::Over { exercise, moved, next } => over(words, exercise, *moved, next.as_ref()),
        TeamReply::OwnCounted { logged, today } => {
            let what = match &logged.exercise {
                Some(exercise) => words.exercise(exercise),
                None => words.activity(logged.activity),
            };
            let values = Values::new().made("what", what).made("tallies", words.tallies(today));
            plain(words.fill("team-own-counted", values))
        }
    }
}

/// The commands that sentences name, each whole: one that begins or ends within would not be one in a language that is
/// read from the right.
fn named(bot: &str) -> Values<'static> {
    let named = |command: &str| format!("/{command}@{bot}");
    Values::new().text("settings", &named("settings")).text("timezone", &named("timezone"))
}

fn hello(words: Phrases<'_>, bot: &str, begins: bool) -> Screen {
    let hello = words.fill("team-hello", named(bot));
    let own = Button { label: words.get("button-open-chat"), action: Action::OpenChat };
    if !begins {
        return with_buttons(hello, vec![vec![own]]);
    }
    let begin = button(words.get("team-button-begin"), TeamPress::TeamBegin);
    let html = paragraphs([hello, words.get("team-hello-begin")]);
    with_buttons(html, vec![vec![begin], vec![own]])
}

/// Places to choose from, each with its time.
fn places(words: Phrases<'_>, html: String, places: &[PlaceNow]) -> Screen {
    let choice = |place: &PlaceNow| {
        let label = words.clock_label(place, false);
        button(label, TeamPress::TeamZone(place.place.zone.clone()))
    };
    let mut rows = in_pairs(places.iter().map(choice).collect());
    // All the times of the world are more than any of these lists.
    if places.len() <= crate::place::AT_MOST {
        rows.push(vec![button(words.get("other-times"), TeamPress::TeamZones)]);
    }
    with_buttons(html, rows)
}

/// How breaks come, with all that can be changed of it under it.
fn settings(words: Phrases<'_>, settings: &TeamSettings) -> Screen {
    let TeamSettings { schedule, city, place, has_pictures, language, next } = settings;
    let values = Values::new().made("when", words.schedule(schedule)).text("city", city);
    let how =
        lines([words.fill("team-settings", values), words.get(&format!("team-settings-{place}"))]);
    let next = match next {
        Some(next) => self::next(words, next),
        None => words.get("team-paused"),
    };
    let week = |week: Week| {
        let label = words.get(&format!("team-days-{week}"));
        let is_chosen = schedule.days() == week.days();
        button(chosen(words, label, is_chosen), TeamPress::TeamWeek(week))
    };
    let rhythm = |rhythm: Rhythm| {
        let count = Values::new().number("count", u32::try_from(rhythm.times().len()).unwrap_or(0));
        let label = words.fill("team-a-day", count);
        let is_chosen = rhythm.is_that_of(schedule);
        button(chosen(words, label, is_chosen), TeamPress::TeamRhythm(rhythm))
    };
    let at = |at| {
        let label = words.get(&format!("team-place-{at}"));
        button(chosen(words, label, at == *place), TeamPress::TeamPlace(at))
    };
    let picture =
        |key: &str, is_chosen, press| button(chosen(words, words.get(key), is_chosen), press);
    let pictures = vec![
        picture("team-pictures-daily", *has_pictures, TeamPress::TeamPictures),
        picture("team-pictures-none", !has_pictures, TeamPress::TeamNoPictures),
    ];
    let zone = words.fill("team-button-zone", Values::new().made("city", city));
    let language = words.fill("team-button-language", Values::new().made("language", language));
    let whether = match settings.next {
        Some(_) => button(words.get("team-button-pause"), TeamPress::TeamPause),
        None => button(words.get("team-button-resume"), TeamPress::TeamResume),
    };
    let rows = vec![
        Week::ALL.map(week).to_vec(),
        Rhythm::ALL.map(rhythm).to_vec(),
        vec![button(words.get("team-button-times"), TeamPress::TeamTimes)],
        PLACES.map(at).to_vec(),
        pictures,
        vec![button(zone, TeamPress::TeamBegin), button(language, TeamPress::TeamLanguages)],
        vec![whether],
    ];
    with_buttons(paragraphs([how, next]), rows)
}

/// The times of day, those of the schedule marked.
fn ask_times(words: Phrases<'_>, schedule: &Schedule) -> Screen {
    let own: &[Minute] = match schedule.moments() {
        Moments::At(times) => times,
        Moments::Every { .. } => &[],
    };
    let mut times: Vec<Minute> = (FIRST_TIME..=LAST_TIME).step_by(30).map(Minute).collect();
    times.extend(own);
    times.sort_unstable();
    times.dedup();
    let choice = |minute: &Minute| {
        let label = chosen(words, words.minute(*minute), own.contains(minute));
        button(label, TeamPress::TeamTime(minute.0))
    };
    let mut rows: Vec<Vec<Button>> =
        times.chunks(4).map(|row| row.iter().map(choice).collect()).collect();
    rows.push(vec![back(words)]);
    with_buttons(words.get("team-ask-times"), rows)
}

fn ask_language(words: Phrases<'_>, languages: &[(String, String)], current: &str) -> Screen {
    let choice = |(code, name): &(String, String)| {
        let label = chosen(words, name.clone(), code == current);
        button(label, TeamPress::TeamLanguage(code.clone()))
    };
    let mut rows = in_pairs(languages.iter().map(choice).collect());
    rows.push(vec![back(words)]);
    with_buttons(words.get("team-ask-language"), rows)
}

fn back(words: Phrases<'_>) -> Button {
    button(words.get("team-button-settings"), TeamPress::TeamSettings)
}

/// The exercise for everybody, folded to what a phone has room for.
fn a_break(words: Phrases<'_>, exercise: &Exercise, number: i64, has_picture: bool) -> Screen {
    let html = paragraphs([words.get("team-break"), instructions_folded(words, exercise)]);
    let part = button(words.get("team-button-in"), TeamPress::TeamIn(number));
    let screen = with_buttons(html, vec![vec![part]]);
    if has_picture { with_picture(exercise, screen) } else { screen }
}

fn over(
    words: Phrases<'_>,
    exercise: &Exercise,
    moved: Option<u32>,
    next: Option<&Moment>,
) -> Screen {
    let moved = match moved {
        Some(moved) => words.fill("team-moved", Values::new().number("moved", moved)),
        None => words.get("team-over"),
    };
    let next = next.map(|next| self::next(words, next)).unwrap_or_default();
    plain(lines([words.exercise_label(exercise), moved, next]))
}

fn next(words: Phrases<'_>, next: &Moment) -> String {
    words.fill("team-next", Values::new().made("when", words.moment_of_each(next)))
}
