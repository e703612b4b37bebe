//! "In ten minutes", "this evening": the reminder at hand is put off, in words.

use jiff::Timestamp;
use limber_reader::{DayPart, Daytime, Later, Meaning};

use crate::{
    care::OccurrenceId,
    store::Result,
    usecases::{
        reminder::{
            answer::skip,
            later::{evening, later as offer, snooze_until},
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

/// Puts off the reminder at hand, if there is one.
pub(super) async fn later(
    visit: &mut Visit<'_>,
    open: Option<OccurrenceId>,
    wish: &Later,
) -> Result<Option<Answer>> {
    let Some(id) = open else {
        return Ok(Some(Answer::send(SaidReply::NothingOpen { next: next_of(visit).await? })));
    };
    let at = |moment| visit.person.clock().to_timestamp(moment).unwrap_or(Timestamp::MIN);
    let answer = match wish {
        Later::Unsaid => offer(visit, id).await?,
        Later::At(moment) if at(*moment) > visit.now => {
            let until = at(*moment);
            snooze_until(visit, id, until).await?
        }
        Later::At(_) => offer(visit, id).await?,
        Later::In(Daytime::Part(DayPart::Evening | DayPart::Night)) => evening(visit, id).await?,
        Later::In(_) => offer(visit, id).await?,
        // Tomorrow has its own.
        Later::On(..) => skip(visit, id).await?,
    };
    Ok(Some(answer))
}
