//! One screen for each reply. This file says which; its neighbours make them.

mod admin;
pub(super) mod aim;
mod buddies;
mod change;
mod clinic;
mod cue;
mod customs;
mod data;
mod evening;
mod exercises;
mod general;
mod guide;
mod hours;
mod letter;
mod levels;
mod pain;
mod pause;
mod plan;
mod prescription;
mod progress;
mod reasons;
mod reminder;
mod safety;
mod said;
mod session;
mod settings;
mod start;
mod turns;
mod usual;

use crate::{
    care::schedule::Minute,
    messages::{
        Action, Button, Command, Keyboard, Picture, Screen, direction, phrases::Phrases,
        rows::wrapped, words::Values,
    },
    usecases::{
        buttons::{Press, SafetyPress},
        replies::{Reply, Standing},
    },
};

/// A reply in words. Where it did not understand, help is one tap away: what was not understood may have been a cry
/// for it.
pub fn screen(
    words: Phrases<'_>,
    commands: impl FnOnce() -> Vec<Command>,
    reply: &Reply,
) -> Screen {
    let screen = screen_of(words, commands, reply);
    let screen = if reply.did_not_understand() { with_help(words, screen) } else { screen };
    let screen = match screen.keyboard {
        Keyboard::Inline(rows) => Screen { keyboard: Keyboard::Inline(wrapped(rows)), ..screen },
        _ => screen,
    };
    if words.formats().is_right_to_left { from_right(screen) } else { screen }
}

/// The same screen, each line and each label of which is read from the right.
fn from_right(mut screen: Screen) -> Screen {
    screen.html = direction::from_right(&screen.html);
    if let Keyboard::Inline(rows) = &mut screen.keyboard {
        for button in rows.iter_mut().flatten() {
            button.label = direction::from_right(&button.label);
        }
    }
    if let Some(Picture::Above { caption, .. }) = &mut screen.picture {
        *caption = direction::from_right(caption);
    }
    screen
}

fn screen_of(words: Phrases<'_>, commands: impl FnOnce() -> Vec<Command>, reply: &Reply) -> Screen {
    match reply {
        Reply::Reminder(reply) => reminder::screen(words, reply),
        Reply::Session(reply) => session::screen(words, reply),
        Reply::Safety(reply) => safety::screen(words, reply),
        Reply::Start(reply) => start::screen(words, reply),
        Reply::Exercise(reply) => exercises::screen(words, reply),
        Reply::Why(reply) => reasons::screen(words, reply),
        Reply::Pause(reply) => pause::screen(words, reply),
        Reply::Plan(reply) => plan::screen(words, reply),
        Reply::Change(reply) => change::screen(words, reply),
        Reply::Hours(reply) => hours::screen(words, reply),
        Reply::Prescription(reply) => prescription::screen(words, reply),
        Reply::Guide(reply) => guide::screen(words, reply),
        Reply::Letter(reply) => letter::screen(words, reply),
        Reply::Buddies(reply) => buddies::screen(words, reply),
        Reply::Progress(reply) => progress::screen(words, reply),
        Reply::Evening(reply) => evening::screen(words, reply),
        Reply::Usual(reply) => usual::screen(words, reply),
        Reply::Cue(reply) => cue::screen(words, reply),
        Reply::Aim(reply) => aim::screen(words, reply),
        Reply::Settings(reply) => settings::screen(words, reply),
        Reply::Data(reply) => data::screen(words, reply),
        Reply::General(reply) => general::screen(words, commands, reply),
        Reply::Said(reply) => said::screen(words, reply),
        Reply::Admin(told) => admin::screen(words, told),
    }
}

/// The same with a way to the signs under it.
fn with_help(words: Phrases<'_>, mut screen: Screen) -> Screen {
    let help = vec![button(words.get("button-red-flags"), SafetyPress::RedFlags)];
    match &mut screen.keyboard {
        Keyboard::Inline(rows) => rows.push(help),
        keyboard => *keyboard = Keyboard::Inline(vec![help]),
    }
    screen
}

/// A screen without buttons.
fn plain(html: String) -> Screen {
    Screen { html, keyboard: Keyboard::None, picture: None }
}

/// A screen with rows of buttons.
fn with_buttons(html: String, rows: Vec<Vec<Button>>) -> Screen {
    Screen { html, keyboard: Keyboard::Inline(rows), picture: None }
}

fn button(label: String, press: impl Into<Press>) -> Button {
    Button { label, action: Action::Press(press.into()) }
}

/// A button's label, marked where it is what was chosen.
fn chosen(words: Phrases<'_>, label: String, is_chosen: bool) -> String {
    if is_chosen { words.fill("chosen", Values::new().made("label", label)) } else { label }
}

/// The hours of the day at which a prompt may come, the present one marked.
fn prompt_hours<P: Into<Press>>(
    words: Phrases<'_>,
    is_chosen: impl Fn(Minute) -> bool,
    press: impl Fn(u8) -> P,
) -> Vec<Vec<Button>> {
    let hours = [7, 9, 12, 15, 17, 18, 20, 21].map(|hour: u8| {
        let minute = Minute::at(hour.into(), 0);
        button(chosen(words, words.minute(minute), is_chosen(minute)), press(hour))
    });
    hours.chunks(4).map(<[Button]>::to_vec).collect()
}

/// What keeps reminders from coming, or will; nothing where nothing does.
fn standing_line(words: Phrases<'_>, standing: Standing) -> String {
    match standing {
        Standing::WillPause { from, until } => {
            words.fill("today-will-pause", pause::will_pause(words, from, until))
        }
        Standing::Paused { until } => {
            words.fill("today-paused", Values::new().made("until", words.until(until)))
        }
        Standing::Stopped => words.get("today-stopped"),
        Standing::Held => words.get("standing-held"),
        Standing::On | Standing::NotSubscribed => String::new(),
    }
}

/// Buttons in rows of two.
fn in_pairs(buttons: Vec<Button>) -> Vec<Vec<Button>> {
    buttons.chunks(2).map(<[Button]>::to_vec).collect()
}

/// Paragraphs with an empty line between them; empty ones are left out.
fn paragraphs(parts: impl IntoIterator<Item = String>) -> String {
    join(parts, "\n\n")
}

/// Lines; empty ones are left out.
fn lines(parts: impl IntoIterator<Item = String>) -> String {
    join(parts, "\n")
}

fn join(parts: impl IntoIterator<Item = String>, between: &str) -> String {
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join(between)
}
