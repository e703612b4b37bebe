//! One screen for each reply. This file says which; its neighbours make them.

mod admin;
mod announcements;
mod clinic;
mod days;
mod exercises;
mod guide;
mod hours;
mod letter;
mod plan;
mod prescription;
mod reasons;
mod safety;
mod start;
mod stats;
mod upkeep;

use super::{Action, Button, Command, Keyboard, Screen, phrases::Phrases, words::Values};
use crate::usecases::{Press, Reply};

/// A reply in words. Where it did not understand, help is one tap away: what was not understood may have been a cry
/// for it.
pub fn screen(
    words: Phrases<'_>,
    commands: impl FnOnce() -> Vec<Command>,
    reply: &Reply,
) -> Screen {
    let screen = screen_of(words, commands, reply);
    if reply.did_not_understand() { with_help(words, screen) } else { screen }
}

fn screen_of(words: Phrases<'_>, commands: impl FnOnce() -> Vec<Command>, reply: &Reply) -> Screen {
    match reply {
        Reply::Welcome { first_name } => start::welcome(words, first_name),
        Reply::WelcomeBack { standing, next } => {
            start::welcome_back(words, *standing, next.as_ref())
        }
        Reply::AskZone { current, likely } => start::ask_zone(words, current.as_ref(), likely),
        Reply::Zones { places } => start::places(words, "zones", places, false),
        Reply::WhichPlace { places } => start::places(words, "which-place", places, true),
        Reply::ZoneUnread { now } => {
            plain(words.fill("zone-unread", Values::new().made("time", words.time(now.time()))))
        }
        Reply::LocationUnread => plain(words.get("location-unread")),
        Reply::Subscribed { place, next } => start::subscribed(words, place, next.as_ref()),

        Reply::PlaceElsewhere { places } => start::places(words, "place-elsewhere", places, false),
        Reply::ZoneChanged { place, next } => start::zone_changed(words, place, next.as_ref()),

        Reply::Reminder { occurrence, exercise, after_rest } => {
            exercises::reminder(words, *occurrence, exercise, *after_rest)
        }
        Reply::Several { items, after_rest } => exercises::several(words, items, *after_rest),
        Reply::LaterMenu { occurrence, exercise, has_evening } => {
            exercises::later(words, *occurrence, exercise, *has_evening)
        }
        Reply::OfferMove { occurrence, exercise, times } => {
            exercises::offer_move(words, *occurrence, exercise, times)
        }
        Reply::Moved { line } => {
            plain(words.fill("moved", Values::new().made("line", words.plan_line(line))))
        }
        Reply::ReminderWhy { occurrence, exercise } => {
            exercises::reminder_why(words, *occurrence, exercise)
        }
        Reply::ReminderClosed { exercise, closing } => exercises::closed(words, exercise, *closing),
        Reply::Snoozed { exercise, until } => exercises::snoozed(words, exercise, *until),
        Reply::Skipped { occurrence, exercise, next } => {
            exercises::skipped(words, *occurrence, exercise, *next)
        }
        Reply::Counted { session, logged, today, streak, grown } => {
            days::counted(words, *session, logged, today, *streak, grown.as_ref())
        }
        Reply::Undone { logged, today } => days::undone(words, logged, today),
        Reply::NothingToUndo => plain(words.get("nothing-to-undo")),
        Reply::AskDone => exercises::ask_done(words),
        Reply::DoneUnread(unread) => exercises::done_unread(words, unread),
        Reply::Exercises { all, unread, resting } => {
            exercises::library(words, all, unread.as_deref(), resting)
        }
        Reply::ShowExercise { exercise, rests_until } => {
            exercises::shown(words, exercise, *rests_until)
        }
        Reply::Dose { exercise, grows_to, is_own, less, more } => {
            exercises::dose(words, exercise, grows_to.as_ref(), *is_own, (*less, *more))
        }
        Reply::ExerciseWhy(exercise) => exercises::why(words, exercise),

        Reply::Why { unread } => reasons::causes(words, unread.as_deref()),
        Reply::WhyCause { cause, exercises } => reasons::cause(words, *cause, exercises),
        Reply::WhyTopic(topic) => reasons::topic(words, *topic),
        Reply::Approach => reasons::approach(words),
        Reply::RedFlags => safety::red_flags(words),
        Reply::Hurts { exercise, has_more } => safety::hurts(words, exercise.as_ref(), *has_more),
        Reply::NoSign => safety::no_sign(words),
        Reply::WhichHurts { all } => safety::which_hurts(words, all),
        Reply::LetRest { rest, is_silent } => safety::let_rest(words, rest, *is_silent),
        Reply::RestEnded { exercise, next } => safety::rest_ended(words, exercise, next.as_ref()),
        Reply::StillRests(rest) => safety::still_rests(words, rest),
        Reply::GetHelp => safety::get_help(words),
        Reply::WaitsToAsk => safety::waits_to_ask(words),
        Reply::AskMayGoOn => safety::ask_may_go_on(words),
        Reply::StaysQuiet => safety::stays_quiet(words),
        Reply::Crisis => safety::crisis(words),
        Reply::Relief => upkeep::relief(words),
        Reply::AskCheckFirst => safety::ask_check_first(words),
        Reply::CheckFirst => safety::check_first(words),
        Reply::NothingToCheck => plain(words.get("nothing-to-check")),

        Reply::Today { date, standing, lines, done, streak, guided, resting } => {
            days::today(words, *date, *standing, lines, done, (*streak, *guided), resting)
        }
        Reply::Pain { today, asks } => upkeep::pain(words, *today, *asks),
        Reply::PainKept { level } => upkeep::pain_kept(words, *level),
        Reply::Stats { progress, done, week, total } => {
            stats::stats(words, progress, done, week, total)
        }
        Reply::Report(span) => stats::report(words, *span),
        Reply::ReportSessions => plain(words.get("report-sessions-caption")),
        Reply::ReportPains => plain(words.get("report-pains-caption")),

        Reply::Plan { items, standing, is_first, resting } => {
            plan::plan(words, items, *standing, *is_first, resting)
        }
        Reply::Added { item } => plan::added(words, "reminder-added", item),
        Reply::AlreadyPlanned { item } => plan::added(words, "reminder-already-planned", item),
        Reply::Opened { item } => plan::opened(words, item),
        Reply::ChangeTimes { item } => plan::times(words, item),
        Reply::ChangeDays { item } => plan::days(words, item),
        Reply::ChangeWhat { item, exercises } => plan::what(words, item, exercises),
        Reply::Removed { item } => plan::removed(words, item),
        Reply::WishUnread(wish) => plain(plan::unread(words, wish)),
        Reply::Hours { hours, never_come } => hours::hours(words, hours, never_come),
        Reply::HoursOf { day, days, hours } => hours::of(words, *day, *days, hours),
        Reply::HoursUnread(unread) => plain(hours::unread(words, unread)),
        Reply::Prescription(shown) => prescription::shown(words, shown),
        Reply::PrescriptionTaken { title, instead_of, first, next, .. } => {
            prescription::taken(words, title, instead_of, *first, next.as_ref())
        }
        Reply::PrescriptionWaits { title } => {
            plain(words.fill("prescription-waits", Values::new().text("title", title)))
        }
        Reply::PrescriptionGone { has_plan } => prescription::gone(words, *has_plan),
        Reply::ClockKnown { place } => start::clock_known(words, place),
        Reply::AddMenu => plan::add_menu(words),
        Reply::Presets => plan::presets(words),
        Reply::Preset { preset, lines } => plan::preset(words, *preset, lines),

        Reply::PauseMenu { paused } => upkeep::pause_menu(words, *paused),
        Reply::HolidayMenu => upkeep::holiday_menu(words),
        Reply::PauseDates { today } => upkeep::pause_dates(words, *today),
        Reply::WouldSuit => upkeep::would_suit(words),
        Reply::FallsAsleep => plain(words.get("falls-asleep")),
        Reply::PauseUnread => plain(words.get("pause-unread")),
        Reply::StopUnread { words: said } => upkeep::stop_unread(words, said),
        Reply::ResumeUnread { words: said } => upkeep::resume_unread(words, said),
        Reply::UndoUnread { words: said } => upkeep::unused(words, "undo-unread", said),
        Reply::WordsUnused { words: said } => upkeep::unused(words, "words-unused", said),
        Reply::Paused { until, reason } => upkeep::paused(words, *until, *reason),
        Reply::Resumed { was_paused, next } => {
            let key = if *was_paused { "resumed" } else { "not-paused" };
            plain(words.fill(key, Values::new().made("next", words.next(next.as_ref()))))
        }
        Reply::Stopped => upkeep::stopped(words),
        Reply::Settings { standing, place, plan, pictures, announcements, resting } => {
            let wants = (*pictures, *announcements);
            upkeep::settings(words, *standing, place.as_ref(), plan, wants, resting)
        }
        Reply::Announcement { html } => announcements::announcement(words, html),
        Reply::AnnouncementsOff => announcements::off(words),
        Reply::Admin(told) => admin::screen(words, told),
        Reply::Help => upkeep::help(words, &commands()),
        Reply::Privacy => plain(words.get("privacy")),
        Reply::Export => plain(words.get("export-caption")),
        Reply::Calendar => plain(words.get("calendar-caption")),
        Reply::AskErase => upkeep::ask_erase(words),
        Reply::Erased => plain(words.get("erased")),
        Reply::Kept => plain(words.get("kept")),
        Reply::Guide(view) => guide::guide(words, view),
        Reply::GuideHalfWay { seconds } => guide::half_way(words, *seconds),
        Reply::GuideOver { counted, today } => guide::over(words, *counted, today),
        Reply::Letter(letter) => letter::letter(words, letter),
        Reply::LetterMenu { schedule, is_wanted } => letter::menu(words, schedule, *is_wanted),
        Reply::LetterOff => letter::off(words),
        Reply::GuideLeft => plain(words.get("guide-left-off")),
        Reply::NotUnderstood => plain(words.get("not-understood")),
        Reply::PrivateOnly => Screen {
            html: words.get("private-only"),
            keyboard: Keyboard::Inline(vec![vec![Button {
                label: words.get("button-open-chat"),
                action: Action::OpenChat,
            }]]),
            picture: None,
        },
        Reply::TooManyActs => plain(words.get("too-many-acts")),
        Reply::EnoughToday { sessions } => {
            plain(words.fill("enough-today", Values::new().number("sessions", *sessions)))
        }
        Reply::OurFault => plain(words.get("our-fault")),
    }
}

/// The same with a way to the signs under it.
fn with_help(words: Phrases<'_>, mut screen: Screen) -> Screen {
    let help = vec![button(words.get("button-red-flags"), Press::RedFlags)];
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

fn button(label: String, press: Press) -> Button {
    Button { label, action: Action::Press(press) }
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
