//! Several reminders in one message: how it reads, and what is counted of it.

use crate::{
    care::{Catalogue, occurrence::State},
    store::{
        Connection, Result,
        occurrences::{self, Occurrence},
    },
    usecases::{
        coming::dosing::{exercise_of, shown_of},
        counting::{before::Before, session::count as count_session},
        replies::{Mark, ReminderReply, Reply, Together},
        visit::Visit,
    },
};

/// The mark by an occurrence; none for one that was never shown.
pub(crate) fn mark_of(occurrence: &Occurrence) -> Option<Mark> {
    match occurrence.state {
        State::Pending | State::Claimed if occurrence.snoozed_to.is_some() => Some(Mark::Snoozed),
        State::Pending | State::Claimed => Some(Mark::ToCome),
        State::Sent => Some(Mark::Open),
        State::Done => Some(Mark::Done),
        State::Skipped => Some(Mark::Skipped),
        State::Missed => Some(Mark::Missed),
        State::Expired => None,
    }
}

/// The occurrences that the message of one shows, if they are several of which some are open.
pub(crate) async fn together(
    connection: &mut Connection,
    catalogue: &Catalogue,
    occurrence: &Occurrence,
) -> Result<Option<Reply>> {
    let Some(message) = occurrence.message else { return Ok(None) };
    let shown = occurrences::shown_by(connection, occurrence.person, message).await?;
    let is_open = shown.iter().any(|other| other.state == State::Sent);
    if shown.len() < 2 || !is_open {
        return Ok(None);
    }
    let mut items = Vec::with_capacity(shown.len());
    for occurrence in &shown {
        items.push(Together {
            occurrence: occurrence.id,
            exercise: shown_of(connection, catalogue, occurrence).await?,
            mark: mark_of(occurrence).unwrap_or(Mark::Missed),
        });
    }
    Ok(Some(Reply::Reminder(ReminderReply::Several { items, wordings: None, after_rest: false })))
}

/// sent → done, with its session, for an occurrence that was open before; where its message shows
/// others that are still open, also how that is to read now.
pub(crate) async fn count(
    visit: &mut Visit<'_>,
    before: Before,
    occurrence: &Occurrence,
    seconds: Option<u32>,
) -> Result<(Reply, Option<Reply>)> {
    let shows_others = before
        .open
        .iter()
        .any(|other| other.message == occurrence.message && other.id != occurrence.id);
    let exercise = exercise_of(&visit.care.catalogue, occurrence);
    let (activity, exercise) = (exercise.activity, Some(exercise));
    let reply = count_session(visit, before, Some(occurrence), activity, exercise, seconds).await?;
    if !shows_others {
        return Ok((reply, None));
    }
    visit.settle().await?;
    Ok((reply, together(visit.connection, &visit.care.catalogue, occurrence).await?))
}
