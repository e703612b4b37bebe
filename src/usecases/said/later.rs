//! "In ten minutes", "this evening": the reminder at hand is put off, in words.

use jiff::Timestamp;
use limber_reader::{DayPart, Daytime, Later, Meaning};

use crate::{
    care::OccurrenceId,
    store::Result,
    usecases::{
        reminder::{
            answer::skip,
            later::{later as offer, snooze_until, this_evening},
        },
        replies::{Answer, SaidReply},
        said::done::seconds_of,
        standing::next_of,
        visit::Visit,
    },
};

/// "20 min" under a reminder: so long was it done, or so long is it to wait?
pub(super) fn or_done(
    visit: &Visit<'_>,
    readings: &[Meaning],
    open: Option<OccurrenceId>,
) -> Option<Answer> {
    let occurrence = open?;
    let until = readings.iter().find_map(|reading| match reading {
        Meaning::Later(Later::At(moment)) => visit.person.clock().to_timestamp(*moment).ok(),
        _ => None,
    })?;
    let seconds = readings.iter().find_map(|reading| match reading {
        Meaning::Done(did) => did.first()?.length.and_then(seconds_of),
        _ => None,
    })?;
    let minutes = until.duration_since(visit.now).as_mins();
    let minutes = u16::try_from(minutes).ok().filter(|minutes| *minutes > 0)?;
    Some(Answer::send(SaidReply::LaterOrDone { occurrence, seconds, minutes }))
}

/// The instant that words name to put something off to, where they name one that is still to come.
pub(super) fn named(visit: &Visit<'_>, wish: &Later) -> Option<Timestamp> {
    let instant = match wish {
        Later::At(moment) => visit.person.clock().to_timestamp(*moment).ok()?,
        Later::In(Daytime::Part(DayPart::Evening | DayPart::Night)) => this_evening(visit),
        Later::In(_) | Later::On(..) | Later::Unsaid => return None,
    };
    (instant > visit.now).then_some(instant)
}

/// Puts off the reminder at hand, if there is one.
pub(super) async fn later(
    visit: &mut Visit<'_>,
    open: Option<OccurrenceId>,
    wish: &Later,
) -> Result<Option<Answer>> {
    let Some(id) = open else {
        return Ok(Some(Answer::send(SaidReply::NothingOpen { next: next_of(visit).await? })));
    };
    let answer = match (named(visit, wish), wish) {
        (Some(until), _) => snooze_until(visit, id, until).await?,
        // Where the evening has come, it comes back at once.
        (None, Later::In(Daytime::Part(DayPart::Evening | DayPart::Night))) => {
            snooze_until(visit, id, visit.now).await?
        }
        // Tomorrow has its own.
        (None, Later::On(..)) => skip(visit, id).await?,
        (None, Later::Unsaid | Later::At(_) | Later::In(_)) => offer(visit, id).await?,
    };
    Ok(Some(answer))
}
