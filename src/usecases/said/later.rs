//! "In ten minutes", "this evening": the reminder at hand is put off, in words.

use jiff::Timestamp;
use limber_reader::{DayPart, Daytime, Later};

use crate::{
    care::OccurrenceId,
    store::Result,
    usecases::{
        reminder::{
            answer::skip,
            later::{evening, later as offer, snooze_until},
        },
        replies::{Answer, SaidReply},
        visit::Visit,
    },
};

/// Puts off the reminder at hand, if there is one.
pub(super) async fn later(
    visit: &mut Visit<'_>,
    open: Option<OccurrenceId>,
    wish: &Later,
) -> Result<Option<Answer>> {
    let Some(id) = open else {
        return Ok(Some(Answer::send(SaidReply::NotDone)));
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
