//! The reminder that a button means, and whether it may still be answered.

use crate::{
    care::{OccurrenceId, occurrence::State},
    store::{
        Result,
        occurrences::{self, Occurrence},
    },
    usecases::{coming::planning::replan, replies::Notice, visit::Visit},
};

/// A reminder that was answered, or what is said to a press that comes too late for it.
pub(crate) type Pressed = std::result::Result<Occurrence, Notice>;

/// The person's reminder that a button means, if it waits for an answer.
pub(crate) async fn find_open(visit: &mut Visit<'_>, id: OccurrenceId) -> Result<Pressed> {
    let Some(occurrence) = own(visit, id).await? else { return Ok(Err(Notice::Gone)) };
    Ok(match occurrence.state {
        State::Sent => Ok(occurrence),
        state => Err(too_late(state)),
    })
}

/// The same; what the person has put off may be answered as well, since their last word counts.
pub(crate) async fn find_answerable(visit: &mut Visit<'_>, id: OccurrenceId) -> Result<Pressed> {
    let Some(occurrence) = own(visit, id).await? else { return Ok(Err(Notice::Gone)) };
    match occurrence.state {
        State::Sent => Ok(Ok(occurrence)),
        State::Pending if occurrence.snoozed_to.is_some() => {
            let Some(message) = occurrence.message.or(visit.pressed) else {
                return Ok(Err(Notice::AlreadySnoozed));
            };
            let is_back =
                occurrences::take_up(visit.connection, occurrence.id, message, visit.now).await?;
            Ok(is_back.ok_or(Notice::AlreadySnoozed))
        }
        state => Ok(Err(too_late(state))),
    }
}

/// The occurrence that a button means, if it is this person's: a button can be forged. It may go by
/// another number than the button's.
///
/// A press proves that a message shows it, even where nothing is known of its sending: Telegram's
/// answer may be late or lost, or the bot may have died before it was recorded.
pub(crate) async fn own(visit: &mut Visit<'_>, id: OccurrenceId) -> Result<Option<Occurrence>> {
    let found = occurrences::find(visit.connection, id).await?;
    let Some(occurrence) = found.filter(|occurrence| occurrence.person == visit.person.id) else {
        return Ok(None);
    };
    let is_on_its_way = match occurrence.state {
        State::Claimed => true,
        State::Pending => occurrence.wanted_at() <= visit.now,
        _ => false,
    };
    let Some(message) = visit.pressed.filter(|_| is_on_its_way) else {
        return Ok(Some(occurrence));
    };
    occurrences::prove_sent(visit.connection, &occurrence, message, visit.now).await?;
    if occurrence.attempt == 0 {
        // No claim has planned what comes after it.
        replan(visit).await?;
    }
    occurrences::find(visit.connection, occurrence.id).await
}

/// The answer to a press that comes too late, by how the reminder stands.
pub(crate) fn too_late(state: State) -> Notice {
    match state {
        State::Done => Notice::AlreadyCounted,
        State::Skipped => Notice::AlreadySkipped,
        State::Pending | State::Claimed => Notice::AlreadySnoozed,
        State::Sent | State::Missed | State::Expired => Notice::Closed,
    }
}
