//! From what somebody asks for to the use case that answers it: a table of contents.

use super::{commands::Command, link, routing::Act};
use crate::{
    care::{
        Distress, PauseReason, Question, Subject, progress::Period, report::Span, session,
        vocabulary::Vocabulary,
    },
    store::Result,
    usecases::{self, Answer, Done, Notice, Press, Visit, admin},
};

/// Answers one act; distress before anything else that it asks for.
pub async fn answer(visit: &mut Visit<'_>, act: &Act, bot: &str) -> Result<Answer> {
    if let Some((distress, has_more)) = heard(visit, act, bot) {
        return match level_in(visit, act) {
            Some(level) if distress.is_mild() => usecases::tell_pain(visit, level).await,
            _ => usecases::comfort(visit, distress, has_more).await,
        };
    }
    let answer = self::act(visit, act, bot).await?;
    usecases::asking_pain(visit, answer).await
}

/// The distress that stands before what an act asks for, and whether the act begins as a command does, which is left
/// undone then.
///
/// A command counts as what it says unless a sign is heard in it, or pain where it is not about pain: who says "stop
/// it hurts" wants more than an end of reminders.
fn heard(visit: &Visit<'_>, act: &Act, bot: &str) -> Option<(Distress, bool)> {
    let (command, text) = match act {
        Act::Command(command) => (Some(command.clone()), command.words()),
        Act::Words(text) => (command_in(text, bot), text.as_str()),
        _ => return None,
    };
    let distress = visit.hears(text)?;
    let is_before_commands = match distress {
        Distress::Crisis | Distress::Sign => true,
        Distress::Pain => !matches!(command, Some(Command::Why(_) | Command::Pain)),
        Distress::CheckFirst | Distress::Relief => command.is_none(),
    };
    is_before_commands.then_some((distress, command.is_some()))
}

/// The level that words without a command give to a pain: "my back is a 6 today".
fn level_in(visit: &Visit<'_>, act: &Act) -> Option<u8> {
    match act {
        Act::Words(text) => visit.vocabulary().pain_level(text),
        _ => None,
    }
}

/// The command that words begin with, slash or not.
fn command_in(words: &str, bot: &str) -> Option<Command> {
    Command::said(words, None, bot).or_else(|| Command::spoken(words, bot))
}

/// What an act says was done, if it says that something was.
pub fn says_done(act: &Act, vocabulary: &Vocabulary) -> Option<Done> {
    let subject = match act {
        Act::Command(Command::Done(text)) => session::read(text, vocabulary).ok()?.subject,
        Act::Press { press: Some(Press::Done(_)), .. } => None,
        Act::Press { press: Some(Press::Log(activity)), .. } => Some(Subject::Activity(*activity)),
        Act::Press { press: Some(Press::LogExercise(id)), .. } => {
            Some(Subject::Exercise(id.clone()))
        }
        _ => return None,
    };
    Some(Done { subject })
}

async fn act(visit: &mut Visit<'_>, act: &Act, bot: &str) -> Result<Answer> {
    match act {
        Act::Command(asked) => command(visit, asked).await,
        Act::Press { press: Some(asked), .. } => press(visit, asked).await,
        Act::Press { press: None, .. } => Ok(Answer::notice(Notice::Gone)),
        Act::Location(zones) => usecases::located(visit, zones).await,
        Act::Elsewhere(zones) => usecases::located_elsewhere(visit, zones).await,
        Act::Words(words) => self::words(visit, words, bot).await,
        Act::Blocked => usecases::blocked(visit).await,
        Act::Unblocked => usecases::unblocked(visit).await,
    }
}

async fn command(visit: &mut Visit<'_>, command: &Command) -> Result<Answer> {
    match command {
        Command::Start(payload) => match link::plan_of(payload) {
            Some(plan) => usecases::prescription(visit, plan).await,
            None => usecases::start(visit).await,
        },
        Command::Done(text) => usecases::done_with(visit, text).await,
        Command::Undo => usecases::undo_last(visit).await,
        Command::Why(text) => Ok(usecases::why(visit, text)),
        Command::Exercise(text) => usecases::exercise_named(visit, text).await,
        Command::Today => usecases::today(visit).await,
        Command::Plan => usecases::plan(visit).await,
        Command::Remind(text) => usecases::remind(visit, text).await,
        Command::Stats => usecases::stats(visit, Period::TwelveWeeks).await,
        Command::Report => usecases::report(visit, Span::TwelveWeeks).await,
        Command::Pain => usecases::pain(visit).await,
        Command::Pause(text) => usecases::pause(visit, text).await,
        Command::Resume => usecases::resume(visit).await,
        Command::Hours(text) => usecases::hours(visit, text).await,
        Command::Timezone(text) => usecases::timezone(visit, text).await,
        Command::Settings => usecases::settings(visit).await,
        Command::Help => Ok(usecases::help(visit)),
        Command::Privacy => Ok(usecases::privacy(visit)),
        Command::Export => usecases::export(visit).await,
        Command::Delete => Ok(usecases::ask_erase(visit)),
        Command::Stop => usecases::stop(visit).await,
    }
}

/// A command that takes no words, with some: what they mean is done, or else they are said back.
async fn command_with(visit: &mut Visit<'_>, asked: &Command, wish: &str) -> Result<Answer> {
    match asked {
        Command::Stop => usecases::stop_with(visit, wish).await,
        Command::Resume => usecases::resume_with(visit, wish).await,
        Command::Undo => Ok(usecases::undo_with(wish)),
        Command::Pain => usecases::pain_with(visit, wish).await,
        Command::Stats => usecases::stats_with(visit, wish).await,
        Command::Report => usecases::report_with(visit, wish).await,
        _ => Ok(command(visit, asked).await?.without(wish)),
    }
}

async fn press(visit: &mut Visit<'_>, press: &Press) -> Result<Answer> {
    match press {
        Press::Done(id) => usecases::done(visit, *id).await,
        Press::Later(id) => usecases::later(visit, *id).await,
        Press::Snooze(id, minutes) => usecases::snooze(visit, *id, *minutes).await,
        Press::Evening(id) => usecases::evening(visit, *id).await,
        Press::Move(id, minute) => usecases::move_to(visit, *id, *minute).await,
        Press::Hurts(id) => usecases::hurts(visit, id).await,
        Press::HurtsSign => usecases::sign_is_true(visit).await,
        Press::NoSign => Ok(usecases::no_sign(visit)),
        Press::HurtsNoSign(id) => usecases::let_rest(visit, id).await,
        Press::WhichHurts => Ok(usecases::which_hurts(visit)),
        Press::UndoRest(id) => usecases::undo_rest(visit, id).await,
        Press::EndRest(id) => usecases::end_rest(visit, id).await,
        Press::MayGoOn => usecases::may_go_on(visit).await,
        Press::NotYet => Ok(usecases::not_yet(visit)),
        Press::WaitToAsk => usecases::wait_to_ask(visit).await,
        Press::ChecksFirst => usecases::checks_first(visit).await,
        Press::ChecksNothing => usecases::checks_nothing(visit).await,
        Press::Skip(id) => usecases::skip(visit, *id).await,
        Press::Unskip(id) => usecases::unskip(visit, *id).await,
        Press::Why(id) => usecases::reasons_for(visit, *id).await,
        Press::Steps(id) => usecases::steps_of(visit, *id).await,
        Press::Log(activity) => usecases::log(visit, *activity).await,
        Press::LogExercise(id) => usecases::log_exercise(visit, id).await,
        Press::Undo(id) => usecases::undo(visit, *id).await,
        Press::Zone(zone) => usecases::choose_zone(visit, zone).await,
        Press::Zones => usecases::zones(visit).await,
        Press::AskZone => usecases::ask_zone(visit).await,
        Press::RedFlags => Ok(usecases::red_flags(visit)),
        Press::Causes => Ok(usecases::causes(visit)),
        Press::Approach => Ok(usecases::approach(visit)),
        Press::Cause(cause) => Ok(usecases::cause(visit, *cause)),
        Press::Topic(topic) => Ok(usecases::topic(visit, *topic)),
        Press::Exercises => usecases::exercises(visit).await,
        Press::Exercise(id) => usecases::exercise(visit, id).await,
        Press::ExerciseWhy(id) => Ok(usecases::exercise_why(visit, id)),
        Press::Dose(id) => usecases::dose(visit, id).await,
        Press::SetDose(id, amount) => usecases::set_dose(visit, id, *amount).await,
        Press::LetGrow(id) => usecases::let_grow(visit, id).await,
        Press::Easy(id) => usecases::easy(visit, id).await,
        Press::PauseMenu => usecases::pause_menu(visit).await,
        Press::Pause(days) => usecases::pause_days(visit, *days, PauseReason::Rest).await,
        Press::PauseHour => usecases::pause_hour(visit).await,
        Press::PauseDates => Ok(usecases::pause_dates(visit)),
        Press::PauseUntil(date) => usecases::pause_until(visit, *date).await,
        Press::Sick => usecases::pause_days(visit, 3, PauseReason::Sick).await,
        Press::HolidayMenu => Ok(usecases::holiday_menu(visit)),
        Press::Holiday(days) => usecases::pause_days(visit, *days, PauseReason::Holiday).await,
        Press::Resume => usecases::resume(visit).await,
        Press::Pain(level) => usecases::tell_pain(visit, *level).await,
        Press::PainOn => usecases::ask_pain(visit, true).await,
        Press::PainOff => usecases::ask_pain(visit, false).await,
        Press::Stats(period) => usecases::stats(visit, *period).await,
        Press::Report(span) => usecases::report(visit, *span).await,
        Press::PicturesOn => usecases::set_pictures(visit, true).await,
        Press::PicturesOff => usecases::set_pictures(visit, false).await,
        Press::AnnouncementsOn => usecases::set_announcements(visit, true).await,
        Press::AnnouncementsOff => usecases::set_announcements(visit, false).await,
        Press::NoMoreAnnouncements => usecases::no_more_announcements(visit).await,
        Press::Stop => usecases::stop(visit).await,
        Press::Restart => usecases::restart(visit).await,
        Press::Plan => usecases::plan(visit).await,
        Press::Reminder(id) => usecases::open(visit, *id).await,
        Press::Times(id) => usecases::times(visit, *id).await,
        Press::Days(id) => usecases::days(visit, *id).await,
        Press::What(id) => usecases::what(visit, *id).await,
        Press::ToggleTime(id, minute) => usecases::toggle_time(visit, *id, *minute).await,
        Press::Interval(id, minutes) => usecases::interval(visit, *id, *minutes).await,
        Press::Within(id, hours) => usecases::within(visit, *id, hours).await,
        Press::ToggleDay(id, day) => usecases::toggle_day(visit, *id, *day).await,
        Press::SetActivity(id, activity) => usecases::set_activity(visit, *id, *activity).await,
        Press::SetExercise(id, exercise) => usecases::set_exercise(visit, *id, exercise).await,
        Press::Rest(id) => usecases::rest(visit, *id).await,
        Press::Wake(id) => usecases::wake(visit, *id).await,
        Press::Remove(id) => usecases::remove(visit, *id).await,
        Press::PutBack(id) => usecases::put_back(visit, *id).await,
        Press::Hours => usecases::hours(visit, "").await,
        Press::HoursOf(day) => Ok(usecases::hours_of(visit, *day)),
        Press::SetHours(day, ranges) => usecases::set_hours(visit, *day, ranges).await,
        Press::Fewer => usecases::fewer(visit).await,
        Press::AddMenu => usecases::add_menu(visit).await,
        Press::Add(activity) => usecases::add(visit, *activity).await,
        Press::Presets => Ok(usecases::presets(visit)),
        Press::Preset(preset) => Ok(usecases::preset(visit, *preset)),
        Press::Take(preset) => usecases::take(visit, *preset).await,
        Press::Guide(id) => usecases::guide(visit, id).await,
        Press::GuideToday => usecases::guide_today(visit).await,
        Press::GuideGo(id) => usecases::guide_go(visit, *id).await,
        Press::GuidePause(id) => usecases::guide_pause(visit, *id).await,
        Press::GuideBack(id) => usecases::guide_back(visit, *id).await,
        Press::GuideSkip(id) => usecases::guide_skip(visit, *id).await,
        Press::GuideStop(id) => usecases::guide_stop(visit, *id).await,
        Press::GuideCount(id) => usecases::guide_count(visit, *id).await,
        Press::GuideDrop(id) => usecases::guide_drop(visit, *id).await,
        Press::TakePrescribed(name) => usecases::take_prescribed(visit, name).await,
        Press::AddPrescribed(name) => usecases::add_prescribed(visit, name).await,
        Press::PutPlanBack(first) => usecases::put_plan_back(visit, *first).await,
        Press::LetterMenu => usecases::letter_menu(visit).await,
        Press::LetterDay(day) => usecases::letter_day(visit, *day).await,
        Press::LetterHour(hour) => usecases::letter_hour(visit, *hour).await,
        Press::LetterOn => usecases::letter_on(visit).await,
        Press::LetterOff => usecases::letter_off(visit).await,
        Press::Erase => usecases::erase(visit).await,
        Press::Keep => Ok(usecases::keep(visit)),
        Press::Admin(asked) => admin::press(visit, asked).await,
    }
}

/// Words without a slash, or with more of them than a command takes: a command all the same, the answer to a question,
/// or something else.
async fn words(visit: &mut Visit<'_>, words: &str, bot: &str) -> Result<Answer> {
    if visit.is_operator() && is_admin(words, bot) {
        return Ok(admin::admin(visit));
    }
    if let Some(asked) = command_in(words, bot) {
        let wish = visit.wish_in(asked.left_over(words));
        if wish.is_empty() {
            return command(visit, &asked).await;
        }
        if words.trim_start().starts_with('/') || is_meant(visit, &asked, &wish) {
            return command_with(visit, &asked, &wish).await;
        }
    }
    if let Some(level) = visit.vocabulary().pain_level(words) {
        return usecases::tell_pain(visit, level).await;
    }
    if visit.vocabulary().asks_to_stop(words) {
        return usecases::stop(visit).await;
    }
    match visit.person.asked {
        Some(Question::Zone) if !words.starts_with('/') => usecases::tell_zone(visit, words).await,
        _ => Ok(usecases::not_understood(visit)),
    }
}

/// Whether a command without a slash is what a sentence asks for that goes on with other words: "stats month" is one,
/// "today was a good day" is none.
fn is_meant(visit: &Visit<'_>, command: &Command, wish: &str) -> bool {
    match command {
        Command::Stop | Command::Resume | Command::Undo => true,
        Command::Stats => visit.vocabulary().period(wish).is_some(),
        Command::Report => visit.vocabulary().span(wish).is_some(),
        _ => false,
    }
}

/// /admin is no command: to whoever is no operator it is as unknown as any other word.
fn is_admin(words: &str, bot: &str) -> bool {
    let words = words.trim().to_lowercase();
    words == "/admin"
        || words.strip_prefix("/admin@").is_some_and(|name| name.eq_ignore_ascii_case(bot))
}
