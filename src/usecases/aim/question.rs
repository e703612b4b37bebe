//! The questions about an aim: in what order they come, and what each offers.

use jiff::Timestamp;

use crate::{
    care::{
        Activity, PersonId, ReminderId,
        aim::{FRESH_FOR, Told},
        schedule::Minute,
    },
    store::{
        Connection, Result, aims,
        open_questions::{self, OpenQuestion},
        reminders::{self, Reminder},
    },
    usecases::{
        coming::{heard::is_silent, planning::replan},
        plan::{change, whole::item_of},
        replies::{AimReply, Answer, Notice, Reply},
        visit::Visit,
    },
};

/// What is kept of a question for the aim in words.
pub(super) const ABOUT: &str = "aim";
/// So many reminders are offered to be moved to somebody's hour.
const OFFERED: usize = 3;

/// What a person is asked every four weeks: how hard their aim is now, or what it is. Nothing where they have just told,
/// and nothing of somebody who has been silent for longer than a day, to whom less and less comes.
pub(crate) async fn question(visit: &mut Visit<'_>) -> Result<Option<Reply>> {
    if is_silent(visit).await? {
        return Ok(None);
    }
    let Some(question) = level_question(visit).await? else {
        return Ok(Some(AimReply::Asked.into()));
    };
    let is_fresh = matches!(
        &question,
        AimReply::HowHard { before: Some(before), today, .. }
            if (*today - before.on).get_days() <= FRESH_FOR
    );
    Ok((!is_fresh).then_some(question.into()))
}

/// Has the next words answer what was sent, where it asks for words.
pub(crate) async fn keep_open(
    connection: &mut Connection,
    person: PersonId,
    reply: &Reply,
    now: Timestamp,
) -> Result<()> {
    let Reply::Aim(AimReply::Asked) = reply else { return Ok(()) };
    let question = OpenQuestion { about: ABOUT.to_owned(), words: String::new(), asked_at: now };
    open_questions::keep(connection, person, &question).await
}

/// What would you like to do again? The next words answer it.
pub(super) async fn ask_words(visit: &mut Visit<'_>) -> Result<Answer> {
    let asked = AimReply::Asked.into();
    keep_open(visit.connection, visit.person.id, &asked, visit.now).await?;
    Ok(visit.answer(asked))
}

/// How hard is it now?
pub(super) async fn ask_level(visit: &mut Visit<'_>) -> Result<Answer> {
    match level_question(visit).await? {
        Some(question) => Ok(visit.answer(question)),
        None => ask_words(visit).await,
    }
}

pub(super) async fn level_question(visit: &mut Visit<'_>) -> Result<Option<AimReply>> {
    let today = visit.today();
    let told = told(visit).await?;
    Ok(told.map(|(words, mut levels)| AimReply::HowHard { words, before: levels.pop(), today }))
}

/// An aim and how hard it was, the earliest day first; none where none was told.
pub(crate) async fn told(visit: &mut Visit<'_>) -> Result<Option<(String, Vec<Told>)>> {
    let aim = aims::of(visit.connection, visit.person.id).await?;
    let Some(words) = aim.words else { return Ok(None) };
    Ok(Some((words, aims::levels(visit.connection, visit.person.id).await?)))
}

/// An hour is theirs: what comes at another fixed time may come then, each by a tap.
pub(super) async fn offer_hour(visit: &mut Visit<'_>, hour: u8) -> Result<Answer> {
    if hour > 23 {
        return Ok(Answer::notice(Notice::Gone));
    }
    let at = Minute::at(hour.into(), 0);
    let mut movable = Vec::new();
    for reminder in reminders::of(visit.connection, visit.person.id).await? {
        let is_exercise = matches!(reminder.activity, Activity::Stretch | Activity::Strengthen);
        let is_elsewhere = reminder.schedule.only_time().is_some_and(|time| time != at);
        if reminder.is_active() && is_exercise && is_elsewhere {
            movable.push(reminder);
        }
    }
    movable.truncate(OFFERED);
    let mut lines = Vec::new();
    for reminder in movable {
        let id = reminder.id;
        lines.push((id, item_of(visit, reminder).await?.line));
    }
    Ok(visit.answer(AimReply::OfferHour { at, lines }))
}

/// This reminder comes then from now on.
pub(super) async fn move_to(visit: &mut Visit<'_>, id: ReminderId, minute: u16) -> Result<Answer> {
    let found = reminders::find_of(visit.connection, visit.person.id, id).await?;
    let Some(mut reminder) = found.filter(Reminder::is_active) else {
        return Ok(Answer::notice(Notice::Gone));
    };
    let at = Minute(minute % Minute::END_OF_DAY.0);
    let moved = reminder.schedule.only_time().map(|due| reminder.schedule.moved(due, at));
    let Some(Ok(schedule)) = moved else { return Ok(Answer::notice(Notice::Gone)) };
    reminder.schedule = schedule;
    reminders::change(visit.connection, visit.person.id, &reminder).await?;
    replan(visit).await?;
    change::open(visit, id).await
}
