//! From what somebody asks for to the use case that answers it: a table of contents.

use jiff::Timestamp;
use limber_reader::{Command as Reads, Distress};

use crate::{
    care::{Question, Subject, progress::Period, report::Span},
    place,
    store::Result,
    telegram::inward::{commands::Command, link, request::Act},
    usecases::{
        self, admin,
        buttons::{OperatorPress, Press, ReminderPress, SessionPress},
        counting::before::Done,
        replies::{Answer, Notice},
        said,
        standing::is_subscribed,
        start::zone::ask_zone,
        visit::{Care, Visit},
    },
};

/// Answers one act; distress before anything else that it asks for. Words that are those of a button, `named`, are
/// answered as if it had been pressed.
pub async fn answer(
    visit: &mut Visit<'_>,
    act: &Act,
    named: Option<Press>,
    bot: &str,
) -> Result<Answer> {
    let corrected = said::correct(visit).await?;
    let heard = heard(visit, act, bot);
    let is_heard_first =
        |(distress, _)| !matches!(distress, Distress::CheckFirst | Distress::Relief);
    if let Some(press) = named.filter(|_| !heard.is_some_and(is_heard_first)) {
        let answer = self::press(visit, &press).await?.said_aloud();
        if !answer.says.is_empty() {
            return usecases::arriving::greeting(visit, corrected.and_then(answer)).await;
        }
    }
    if let Some(answer) = aim_in(visit, act, heard.map(|(distress, _)| distress)).await? {
        return Ok(answer.and_then(corrected));
    }
    if let Some((distress, has_more)) = heard {
        let answer = match level_in(visit, act) {
            Some(level) if distress.is_mild() => {
                usecases::progress::pain::tell_pain(visit, level).await?
            }
            _ => usecases::safety::comfort::comfort(visit, distress, has_more).await?,
        };
        return Ok(answer.and_then(corrected));
    }
    let answer = corrected.and_then(self::act(visit, act, bot).await?);
    usecases::arriving::greeting(visit, answer).await
}

/// The answer to words that tell what their person was asked for, "sleep without pain": pain is spoken of in many an
/// aim, while a sign or a crisis stands before it.
async fn aim_in(
    visit: &mut Visit<'_>,
    act: &Act,
    distress: Option<Distress>,
) -> Result<Option<Answer>> {
    match act {
        Act::Words(words) if distress.is_none_or(Distress::is_mild) && !words.starts_with('/') => {
            usecases::aim::answer(visit, words, distress.is_some()).await
        }
        _ => Ok(None),
    }
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
        Distress::Pain => {
            !matches!(command, Some(Command::Why(_) | Command::Pain))
                && !said::asks_why(visit, text)
        }
        Distress::CheckFirst | Distress::Relief => command.is_none(),
    };
    is_before_commands.then_some((distress, command.is_some()))
}

/// The level that words without a command give to a pain: "my back is a 6 today".
fn level_in(visit: &Visit<'_>, act: &Act) -> Option<u8> {
    match act {
        Act::Words(text) => said::pain_level(visit, text),
        _ => None,
    }
}

/// The command that words begin with, slash or not.
fn command_in(words: &str, bot: &str) -> Option<Command> {
    Command::said(words, None, bot).or_else(|| Command::spoken(words, bot))
}

/// Whether an act only looks at something, which answers nothing.
pub fn is_a_look(act: &Act, bot: &str) -> bool {
    match act {
        Act::Command(command) => looks(command),
        Act::Words(words) => {
            words.starts_with('/') && command_in(words, bot).is_some_and(|it| looks(&it))
        }
        Act::Press { press, .. } => press.as_ref().is_none_or(Press::is_a_look),
        Act::Blocked | Act::Unblocked => true,
        Act::Location(_) | Act::Elsewhere(_) | Act::Reaction { .. } => false,
    }
}

fn looks(command: &Command) -> bool {
    match command {
        Command::Today
        | Command::Plan
        | Command::Why(_)
        | Command::Exercise(_)
        | Command::Stats
        | Command::Report
        | Command::Buddies
        | Command::Settings
        | Command::Language
        | Command::Help
        | Command::Privacy
        | Command::Export => true,
        Command::Hours(words) => words.trim().is_empty(),
        _ => false,
    }
}

/// The sessions that an act says were done, if it says that some were.
pub fn says_done(act: &Act, care: &Care, language: &str, now: Timestamp) -> Option<Done> {
    let subject = match act {
        Act::Command(Command::Done(text)) => return said::done_in(care, language, text, now),
        Act::Press { press: Some(Press::Reminder(ReminderPress::Done(_))), .. } => None,
        Act::Press { press: Some(Press::Session(SessionPress::Log(activity))), .. } => {
            Some(Subject::Activity(*activity))
        }
        Act::Press { press: Some(Press::Session(SessionPress::LogExercise(id))), .. } => {
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
        Act::Reaction { message, emoji } => said::reacted(visit, *message, emoji).await,
        Act::Press { press: None, .. } => Ok(Answer::notice(Notice::Gone)),
        Act::Location(zones) => usecases::start::subscribe::located(visit, zones).await,
        Act::Elsewhere(zones) => usecases::start::subscribe::located_elsewhere(visit, zones).await,
        Act::Words(words) => self::words(visit, words, bot).await,
        Act::Blocked => usecases::start::subscribe::blocked(visit).await,
        Act::Unblocked => usecases::start::subscribe::unblocked(visit).await,
    }
}

async fn command(visit: &mut Visit<'_>, command: &Command) -> Result<Answer> {
    if needs_clock(command) && !is_subscribed(visit) {
        return ask_zone(visit).await;
    }
    if let Some((reads, words)) = read_as(command)
        && let Some(answer) = said::answer(visit, words, Some(reads)).await?
    {
        return Ok(answer);
    }
    if let Some(reads) = goes_on(command) {
        said::begun(visit, reads).await?;
    }
    match command {
        Command::Start(payload) => match (link::plan_of(payload), link::circle_of(payload)) {
            (Some(plan), _) => usecases::plan::prescription::prescription(visit, plan).await,
            (None, Some(word)) => usecases::buddies::invitation::opened(visit, word).await,
            (None, None) => usecases::start::subscribe::start(visit).await,
        },
        Command::Done(_) => said::done_alone(visit).await,
        Command::Undo => usecases::session::done::undo_last(visit).await,
        Command::Why(_) => Ok(usecases::why::causes(visit)),
        Command::Exercise(_) => usecases::exercise::show::exercises(visit).await,
        Command::Today => usecases::progress::today::today(visit).await,
        Command::Plan => usecases::plan::whole::plan(visit).await,
        Command::Remind(_) => usecases::plan::whole::add_menu(visit).await,
        Command::Stats => usecases::progress::stats::stats(visit, Period::TwelveWeeks).await,
        Command::Report => usecases::progress::report::report(visit, Span::TwelveWeeks).await,
        Command::Pain => usecases::progress::pain::pain(visit).await,
        Command::Buddies => usecases::buddies::company::buddies(visit).await,
        Command::Pause(_) => usecases::pause::pause_menu(visit).await,
        Command::Resume => usecases::pause::resume(visit).await,
        Command::Hours(_) => usecases::plan::hours::hours(visit).await,
        Command::Timezone(text) => usecases::start::subscribe::timezone(visit, text).await,
        Command::Settings => usecases::keeping::settings::settings(visit).await,
        Command::Language => Ok(usecases::keeping::language::languages(visit)),
        Command::Help => Ok(usecases::help::help(visit)),
        Command::Privacy => Ok(usecases::keeping::data::privacy(visit)),
        Command::Export => usecases::keeping::data::export(visit).await,
        Command::Delete => Ok(usecases::keeping::data::ask_erase(visit)),
        Command::Stop => usecases::keeping::settings::stop(visit).await,
    }
}

/// Whether a command means nothing before the person's clock is known.
fn needs_clock(command: &Command) -> bool {
    match command {
        Command::Today
        | Command::Plan
        | Command::Remind(_)
        | Command::Report
        | Command::Buddies
        | Command::Pause(_)
        | Command::Resume => true,
        Command::Start(_)
        | Command::Done(_)
        | Command::Undo
        | Command::Why(_)
        | Command::Exercise(_)
        | Command::Stats
        | Command::Pain
        | Command::Hours(_)
        | Command::Timezone(_)
        | Command::Settings
        | Command::Language
        | Command::Help
        | Command::Privacy
        | Command::Export
        | Command::Delete
        | Command::Stop => false,
    }
}

/// A command whose words are read as people say them, and those words; none where there are none.
fn read_as(command: &Command) -> Option<(Reads, &str)> {
    let (reads, words) = match command {
        Command::Done(words) => (Reads::Done, words),
        Command::Remind(words) => (Reads::Remind, words),
        Command::Hours(words) => (Reads::Hours, words),
        Command::Pause(words) => (Reads::Pause, words),
        Command::Why(words) => (Reads::Why, words),
        Command::Exercise(words) => (Reads::Exercise, words),
        _ => return None,
    };
    (!words.trim().is_empty()).then_some((reads, words))
}

/// A command whose words may follow in the next message.
fn goes_on(command: &Command) -> Option<Reads> {
    match command {
        Command::Remind(_) => Some(Reads::Remind),
        Command::Hours(_) => Some(Reads::Hours),
        Command::Pause(_) => Some(Reads::Pause),
        _ => None,
    }
}

/// A command that takes no words, with some: what they mean is done, or else they are said back.
async fn command_with(visit: &mut Visit<'_>, asked: &Command, wish: &str) -> Result<Answer> {
    // A stop with words is a pause.
    let needs_clock = needs_clock(asked) || *asked == Command::Stop;
    if needs_clock && !is_subscribed(visit) {
        return ask_zone(visit).await;
    }
    let reads = match asked {
        Command::Stop => Some(Reads::Stop),
        Command::Resume => Some(Reads::Resume),
        Command::Pain => Some(Reads::Pain),
        Command::Stats => Some(Reads::Stats),
        Command::Report => Some(Reads::Report),
        Command::Today => Some(Reads::Today),
        Command::Help => Some(Reads::Help),
        _ => None,
    };
    if let Some(reads) = reads
        && let Some(answer) = said::answer(visit, wish, Some(reads)).await?
    {
        return Ok(answer);
    }
    match asked {
        Command::Undo => Ok(usecases::session::done::undo_with(wish)),
        _ => Ok(command(visit, asked).await?.without(wish)),
    }
}

async fn press(visit: &mut Visit<'_>, press: &Press) -> Result<Answer> {
    if press.needs_clock() && !is_subscribed(visit) {
        return ask_zone(visit).await;
    }
    match press {
        Press::Reminder(press) => usecases::reminder::press(visit, press).await,
        Press::Session(press) => usecases::session::press(visit, press).await,
        Press::Safety(press) => usecases::safety::press(visit, press).await,
        Press::Start(press) => usecases::start::press(visit, press).await,
        Press::Evening(press) => usecases::evening::press(visit, press).await,
        Press::Usual(press) => usecases::usual::press(visit, press).await,
        Press::Cue(press) => usecases::cue::press(visit, press).await,
        Press::Aim(press) => usecases::aim::press(visit, press).await,
        Press::Why(press) => usecases::why::press(visit, press).await,
        Press::Help(press) => Ok(usecases::help::press(visit, press)),
        Press::Exercise(press) => usecases::exercise::press(visit, press).await,
        Press::Pause(press) => usecases::pause::press(visit, press).await,
        Press::Progress(press) => usecases::progress::press(visit, press).await,
        Press::Settings(press) => usecases::keeping::settings::press(visit, press).await,
        Press::Plan(press) => usecases::plan::press(visit, press).await,
        Press::Change(press) => usecases::plan::change::press(visit, press).await,
        Press::Hours(press) => usecases::plan::hours::press(visit, press).await,
        Press::Guide(press) => usecases::guide::press(visit, press).await,
        Press::Prescription(press) => usecases::plan::prescription::press(visit, press).await,
        Press::Letter(press) => usecases::letter::press(visit, press).await,
        Press::Buddies(press) => usecases::buddies::press(visit, press).await,
        Press::Data(press) => usecases::keeping::data::press(visit, press).await,
        Press::Said(press) => usecases::said::press(visit, press).await,
        Press::Operator(OperatorPress::Admin(press)) => admin::press(visit, press).await,
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
        let is_all =
            words.trim_start().starts_with('/') || !words.trim().contains(char::is_whitespace);
        if wish.is_empty() && is_all {
            return command(visit, &asked).await;
        }
        if words.trim_start().starts_with('/') || is_meant(visit, &asked, &wish) {
            return command_with(visit, &asked, &wish).await;
        }
    }
    // A sign and a number alone are an offset where the clock was asked for, and "UTC+2" is one anywhere.
    let is_offset = place::offset_in(words).is_some_and(|offset| offset == words.trim());
    let names_it = words.contains(char::is_alphabetic) || visit.person.asked.is_some();
    if is_offset && names_it {
        return usecases::start::subscribe::tell_zone(visit, words).await;
    }
    // A command that there is not may say what is meant, as /exercises does.
    let is_command = words.trim_start().starts_with('/') && command_in(words, bot).is_some();
    if !is_command
        && let Some(answer) = said::answer(visit, words.trim_start_matches('/'), None).await?
    {
        return Ok(answer);
    }
    // Words that read as nothing may begin with a command all the same, such as "privacy please".
    if let Some(asked) = command_in(words, bot)
        && visit.wish_in(asked.left_over(words)).is_empty()
        && visit.person.asked.is_none()
    {
        return command(visit, &asked).await;
    }
    match visit.person.asked {
        Some(Question::Zone) if !words.starts_with('/') => {
            usecases::start::subscribe::tell_zone(visit, words).await
        }
        _ => Ok(said::not_understood(visit, words)),
    }
}

/// Whether a command without a slash is what a sentence asks for that goes on with other words: "stats month" is one,
/// "today was a good day" is none.
fn is_meant(visit: &Visit<'_>, command: &Command, wish: &str) -> bool {
    match command {
        Command::Stop | Command::Resume | Command::Undo => true,
        Command::Stats => said::looks_back(visit, wish, Reads::Stats),
        Command::Report => said::looks_back(visit, wish, Reads::Report),
        _ => false,
    }
}

/// /admin is no command: to whoever is no operator it is as unknown as any other word.
fn is_admin(words: &str, bot: &str) -> bool {
    let words = words.trim().to_lowercase();
    words == "/admin"
        || words.strip_prefix("/admin@").is_some_and(|name| name.eq_ignore_ascii_case(bot))
}
