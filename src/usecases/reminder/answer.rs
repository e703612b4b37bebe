//! The buttons under a reminder: Done, Not today, Why.

use crate::{
    care::{Exercise, OccurrenceId, backing_off::may_ask, occurrence::State, shape::Shape},
    store::{
        Result,
        occurrences::{self, Occurrence},
        people, reminders,
    },
    usecases::{
        coming::{
            dosing::{exercise_of, shown_of},
            planning::{replan, turns_of},
        },
        reminder::{
            pressed::{find_answerable, find_open, own, too_late},
            together::{count, together},
        },
        replies::{Answer, Closing, Notice, ReminderReply, Reply},
        visit::Visit,
    },
};

/// Done: counts the session; a second press counts nothing.
pub async fn done(visit: &mut Visit<'_>, id: OccurrenceId) -> Result<Answer> {
    let mut before = visit.before(None).await?;
    let occurrence = match before.open.iter().find(|open| open.id == id) {
        Some(open) => open.clone(),
        None => match find_answerable(visit, id).await? {
            Ok(open) => {
                before = visit.before(None).await?;
                open
            }
            Err(notice) => return Ok(Answer::notice(notice)),
        },
    };
    let (reply, others) = count(visit, before, &occurrence, None).await?;
    let answer = answered(visit, &occurrence, Closing::Done, reply, others);
    Ok(answer.with_notice(Notice::Counted))
}

/// Not today: neutral, and nothing more of that reminder comes today.
pub async fn skip(visit: &mut Visit<'_>, id: OccurrenceId) -> Result<Answer> {
    let occurrence = match find_answerable(visit, id).await? {
        Ok(occurrence) => occurrence,
        Err(notice) => return Ok(Answer::notice(notice)),
    };
    occurrences::mark_skipped(visit.connection, occurrence.id, visit.now).await?;
    quieten(visit, &occurrence).await?;
    let (person, reminder) = (occurrence.person, occurrence.reminder);
    let next = occurrences::next_due_of(visit.connection, person, reminder).await?;
    let skipped = Reply::Reminder(ReminderReply::Skipped {
        occurrence: occurrence.id,
        exercise: exercise_of(&visit.care.catalogue, &occurrence),
        next: next.map(|next| visit.when(next)),
    });
    let others = together(visit.connection, &visit.care.catalogue, &occurrence).await?;
    let answer = answered(visit, &occurrence, Closing::Skipped, skipped, others);
    asking_what_suits(visit, answer).await
}

/// Takes "not today" back: the reminder waits for an answer again, and what else of it was to come
/// today comes.
pub async fn unskip(visit: &mut Visit<'_>, id: OccurrenceId) -> Result<Answer> {
    let occurrence = match own(visit, id).await? {
        Some(occurrence) if occurrence.state == State::Skipped => occurrence,
        Some(occurrence) if occurrence.state == State::Sent => {
            return steps_of(visit, occurrence.id).await;
        }
        Some(occurrence) => return Ok(Answer::notice(too_late(occurrence.state))),
        None => return Ok(Answer::notice(Notice::Gone)),
    };
    let turns = turns_of(visit.connection, occurrence.person).await?;
    if turns.rests(&occurrence.exercise, visit.now) {
        return Ok(Answer::notice(Notice::AlreadySkipped));
    }
    occurrences::reopen_skipped(visit.connection, occurrence.id).await?;
    let (person, reminder) = (occurrence.person, occurrence.reminder);
    occurrences::put_snoozed_back(visit.connection, person, reminder, visit.now).await?;
    if let Some(mut reminder) = reminders::find_of(visit.connection, person, reminder).await? {
        reminder.skipped_on = None;
        reminders::change(visit.connection, person, &reminder).await?;
        replan(visit).await?;
    }
    let answer = match together(visit.connection, &visit.care.catalogue, &occurrence).await? {
        Some(others) => visit.answer(others),
        None => steps_of(visit, occurrence.id).await?,
    };
    Ok(answer.with_notice(Notice::Undone))
}

/// Nothing more of an occurrence's reminder comes today: neither what was put off nor what follows
/// by its schedule.
async fn quieten(visit: &mut Visit<'_>, occurrence: &Occurrence) -> Result<()> {
    let (person, reminder) = (occurrence.person, occurrence.reminder);
    occurrences::skip_snoozed(visit.connection, person, reminder).await?;
    if let Some(mut reminder) = reminders::find_of(visit.connection, person, reminder).await? {
        reminder.skipped_on = Some(visit.today());
        reminders::change(visit.connection, person, &reminder).await?;
    }
    replan(visit).await
}

/// Asks whether something else would suit where "not today" was said for days, unless that was asked lately.
async fn asking_what_suits(visit: &mut Visit<'_>, answer: Answer) -> Result<Answer> {
    let skips = occurrences::skips_in_a_row(visit.connection, visit.person.id).await?;
    if !skips.are_many(visit.now) || !may_ask(visit.person.suits_asked_at, visit.now) {
        return Ok(answer);
    }
    people::set_suits_asked(visit.connection, &[visit.person.id], visit.now).await?;
    Ok(answer.and_send(ReminderReply::WouldSuit))
}

/// Why: explains that very exercise, in place of its steps.
pub async fn reasons_for(visit: &mut Visit<'_>, id: OccurrenceId) -> Result<Answer> {
    show(visit, id, |occurrence, exercise| {
        Reply::Reminder(ReminderReply::Why { occurrence, exercise })
    })
    .await
}

/// Back from the why to the steps.
pub async fn steps_of(visit: &mut Visit<'_>, id: OccurrenceId) -> Result<Answer> {
    let is_pictured = is_pictured(visit, id).await?;
    show(visit, id, |occurrence, exercise| {
        Reply::Reminder(ReminderReply::Steps { occurrence, exercise, is_pictured })
    })
    .await
}

/// Whether a reminder's message came with its picture, which stays above whatever is said in it later.
pub async fn is_pictured(visit: &mut Visit<'_>, id: OccurrenceId) -> Result<bool> {
    let shape = occurrences::shape_of(visit.connection, id).await?;
    Ok(shape == Some(Shape::Long) && visit.person.pictures.is_wanted())
}

async fn show(
    visit: &mut Visit<'_>,
    id: OccurrenceId,
    reply: impl FnOnce(OccurrenceId, Exercise) -> Reply,
) -> Result<Answer> {
    let occurrence = match find_open(visit, id).await? {
        Ok(occurrence) => occurrence,
        Err(notice) => return Ok(Answer::notice(notice)),
    };
    let exercise = shown_of(visit.connection, &visit.care.catalogue, &occurrence).await?;
    Ok(visit.answer(reply(occurrence.id, exercise)))
}

/// An answer in place of the message that was pressed; where that shows `others` that are still open,
/// it goes on showing them. A reminder that has come twice is answered on one of its messages, and
/// the other one tells so.
pub(crate) fn answered(
    visit: &Visit<'_>,
    occurrence: &Occurrence,
    closing: Closing,
    reply: Reply,
    others: Option<Reply>,
) -> Answer {
    match occurrence.message {
        Some(message) if visit.pressed != Some(message) => {
            let exercise = exercise_of(&visit.care.catalogue, occurrence);
            let closed = Reply::Reminder(ReminderReply::Closed { exercise, closing });
            visit.answer(reply).and_edit(message, others.unwrap_or(closed))
        }
        _ => visit.answer(others.unwrap_or(reply)),
    }
}
