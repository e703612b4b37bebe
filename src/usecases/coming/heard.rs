//! How long people have not answered, and how much they do: what backing off looks at.
//!
//! Must not decide anything by it: `care::backing_off` does.

use std::collections::HashMap;

use jiff::{Timestamp, ToSpan};

use crate::{
    care::{
        OccurrenceId, Person, PersonId,
        backing_off::{Heard, InARow, Share},
    },
    store::{
        Connection, Result,
        silences::{self, Looked},
    },
    usecases::visit::Visit,
};

/// How it stands with each of these people, and how many breaks of today they had before.
pub(crate) async fn heard_of(
    connection: &mut Connection,
    people: &[&Person],
    now: Timestamp,
) -> Result<HashMap<PersonId, (Heard, u32)>> {
    let looked = people.iter().map(|person| {
        let today = person.day_of(now);
        let first = OccurrenceId::first_on(today.saturating_sub(Share::DAYS.days()));
        Looked { person: person.id, first, today }
    });
    let mut found = silences::of_each(connection, &looked.collect::<Vec<_>>()).await?;
    let heard = people.iter().map(|person| {
        let found = found.remove(&person.id).unwrap_or_default();
        // Whoever comes back from a pause was not silent while it lasted.
        let has_rested = person.paused_until.is_some_and(|until| until <= now);
        let unanswered = if has_rested { InARow::default() } else { found.unanswered };
        let last = [found.shown_at, person.minute_offered_at, person.suits_asked_at];
        let heard = Heard {
            silence: person.silence,
            unanswered,
            today: person.day_of(now),
            since: unanswered.since.map(|since| person.day_of(since)),
            shown_on: last.into_iter().flatten().max().map(|last| person.day_of(last)),
            minute_offered_at: person.minute_offered_at,
            suits_asked_at: person.suits_asked_at,
            share: found.share,
        };
        (person.id, (heard, found.breaks))
    });
    Ok(heard.collect())
}

/// Whether somebody has been silent for longer than a day.
pub(crate) async fn is_silent(visit: &mut Visit<'_>) -> Result<bool> {
    let heard = heard_of(visit.connection, &[&visit.person], visit.now).await?;
    Ok(heard.get(&visit.person.id).is_some_and(|(heard, _)| heard.is_silent()))
}
