//! Counting: /done, a session logged by a button, and taking one back.

use crate::{
    care::{Activity, ExerciseId, SessionId, Subject},
    store::{
        Result,
        occurrences::{self, Occurrence},
        sessions::{self, Session},
    },
    usecases::{
        coming::dosing::{exercise_of, shown_of},
        counting::{
            before::{Before, resolve},
            session::{count, tallies_of},
        },
        reminder::{answer::is_pictured, together},
        replies::{Answer, Closing, Logged, Notice, ReminderReply, Reply, Say, SessionReply},
        session::felt,
        visit::Visit,
    },
};

/// Counts the open reminder for what was done, or that alone; the answer is first a new message, and then what closes
/// the reminder's. Where nothing was named and none is open, it asks what was done.
pub async fn count_subject(
    visit: &mut Visit<'_>,
    subject: Option<Subject>,
    seconds: Option<u32>,
) -> Result<Answer> {
    let before = visit.before(subject.clone()).await?;
    let answered = before.open.iter().find(|open| match &subject {
        None => true,
        Some(Subject::Activity(activity)) => open.activity == *activity,
        Some(Subject::Exercise(exercise)) => open.exercise == *exercise,
    });
    match (answered.cloned(), subject) {
        (Some(open), _) => count_open(visit, before, &open, seconds).await,
        (None, Some(subject)) => {
            let (activity, exercise) = resolve(&visit.care.catalogue, &subject);
            Ok(Answer::send(count(visit, before, None, activity, exercise, seconds).await?))
        }
        (None, None) => Ok(Answer::send(SessionReply::AskDone)),
    }
}

/// An activity's button: it was done unasked.
pub async fn log(visit: &mut Visit<'_>, activity: Activity) -> Result<Answer> {
    log_subject(visit, Subject::Activity(activity)).await
}

/// The Done button under an exercise of the library.
pub async fn log_exercise(visit: &mut Visit<'_>, id: &ExerciseId) -> Result<Answer> {
    if visit.care.catalogue.find(id).is_none() {
        return Ok(Answer::notice(Notice::Gone));
    }
    log_subject(visit, Subject::Exercise(id.clone())).await
}

/// "/undo walk": nothing, since it may not be the last that is meant.
pub fn undo_with(wish: &str) -> Answer {
    Answer::send(SessionReply::UndoUnread { words: wish.to_owned() })
}

/// /undo: takes back the session that was logged last.
pub async fn undo_last(visit: &mut Visit<'_>) -> Result<Answer> {
    match sessions::last_of(visit.connection, visit.person.id).await? {
        None => Ok(Answer::send(SessionReply::NothingToUndo)),
        Some(session) => {
            let answer = take_back(visit, &session).await?;
            let reply = undone(visit, &session).await?;
            Ok(answer.and_send(reply))
        }
    }
}

/// The Undo button under what was counted.
pub async fn undo(visit: &mut Visit<'_>, id: SessionId) -> Result<Answer> {
    let session = sessions::find(visit.connection, id).await?;
    let Some(session) = session.filter(|session| session.person == visit.person.id) else {
        return Ok(Answer::notice(Notice::AlreadyUndone));
    };
    let mut answer = take_back(visit, &session).await?.with_notice(Notice::Undone);
    let shows_reminder = answer
        .says
        .iter()
        .any(|say| matches!(say, Say::Edit(message, _) if Some(*message) == visit.pressed));
    if !shows_reminder {
        let reply = undone(visit, &session).await?;
        answer.says.extend(visit.answer(reply).says);
    }
    Ok(answer)
}

/// Counts an open reminder by /done: the answer is a new message, and the reminder's own message
/// loses its buttons.
async fn count_open(
    visit: &mut Visit<'_>,
    before: Before,
    open: &Occurrence,
    seconds: Option<u32>,
) -> Result<Answer> {
    let exercise = exercise_of(&visit.care.catalogue, open);
    let (reply, others) = together::count(visit, before, open, seconds).await?;
    let answer = Answer::send(reply);
    Ok(match open.message {
        Some(message) => {
            let closed =
                Reply::Reminder(ReminderReply::Closed { exercise, closing: Closing::Done });
            answer.and_edit(message, others.unwrap_or(closed))
        }
        None => answer,
    })
}

/// Counts a reminder that waits for an answer.
pub(crate) async fn count_this(
    visit: &mut Visit<'_>,
    open: &Occurrence,
    seconds: Option<u32>,
) -> Result<Answer> {
    let before = visit.before(None).await?;
    count_open(visit, before, open, seconds).await
}

async fn log_subject(visit: &mut Visit<'_>, subject: Subject) -> Result<Answer> {
    logged(visit, subject, None).await
}

/// Counts what a button says was done unasked, for so many seconds.
pub(crate) async fn log_for(
    visit: &mut Visit<'_>,
    subject: Subject,
    seconds: u32,
) -> Result<Answer> {
    logged(visit, subject, Some(seconds)).await
}

async fn logged(visit: &mut Visit<'_>, subject: Subject, seconds: Option<u32>) -> Result<Answer> {
    let before = visit.before(Some(subject.clone())).await?;
    let (activity, exercise) = resolve(&visit.care.catalogue, &subject);
    let reply = count(visit, before, None, activity, exercise, seconds).await?;
    let is_counted = matches!(reply, Reply::Session(SessionReply::Counted { .. }));
    let answer = visit.answer(reply);
    Ok(if is_counted { answer.with_notice(Notice::Counted) } else { answer })
}

/// Removes a session; its reminder, if it has one, is open again and shows its buttons.
pub(crate) async fn take_back(visit: &mut Visit<'_>, session: &Session) -> Result<Answer> {
    felt::forget(visit, session.id).await?;
    sessions::remove(visit.connection, session.id).await?;
    let Some(id) = session.occurrence else { return Ok(Answer::none()) };
    occurrences::reopen(visit.connection, id).await?;
    let reopened = occurrences::find(visit.connection, id).await?;
    let shown = reopened.and_then(|occurrence| Some((occurrence.message?, occurrence)));
    Ok(match shown {
        Some((message, occurrence)) => {
            let catalogue = &visit.care.catalogue;
            let exercise = shown_of(visit.connection, catalogue, &occurrence).await?;
            let alone = if exercise.needs_no_showing() {
                ReminderReply::Reopened { occurrence: occurrence.id, exercise }
            } else {
                let is_pictured = is_pictured(visit, occurrence.id).await?;
                ReminderReply::Steps { occurrence: occurrence.id, exercise, is_pictured }
            };
            let together = together::together(visit.connection, catalogue, &occurrence).await?;
            let reply = together.unwrap_or(alone.into());
            Answer::none().and_edit(message, reply)
        }
        None => Answer::none(),
    })
}

async fn undone(visit: &mut Visit<'_>, session: &Session) -> Result<Reply> {
    let exercise = session.exercise.as_ref().and_then(|id| visit.care.catalogue.find(id));
    let logged = Logged {
        activity: session.activity,
        exercise: exercise.cloned(),
        seconds: session.seconds,
        movement: session.movement.clone(),
    };
    let today = visit.today();
    Ok(Reply::Session(SessionReply::Undone { logged, today: tallies_of(visit, today).await? }))
}
