//! Recording: what became of reminders that were sent, and what follows from it.

use std::collections::HashMap;

use jiff::Timestamp;

use super::{Aside, Delivery, Outcome};
use crate::{
    care::{
        Activity, Catalogue, MessageId, PersonId,
        backing_off::{Silence, Verdict},
        occurrence,
    },
    store::{Connection, Result, claims, occurrences, people, silences},
    usecases::{Closing, Reply, planning::exercise_of, reminder::together},
};

/// Records outcomes. Returns what follows from them: messages of reminders
/// that are closed because a newer one of their activity was delivered, and the question whether
/// something else would suit.
///
/// # Errors
/// The database's own; then the transaction is not to be kept, and the same call may be made in
/// another.
pub async fn record(
    connection: &mut Connection,
    catalogue: &Catalogue,
    outcomes: &[(Delivery, Outcome)],
    now: Timestamp,
) -> Result<Vec<Aside>> {
    if outcomes.is_empty() {
        return Ok(Vec::new());
    }
    let shown = record_shown(connection, outcomes, now).await?;
    let mut asides = close_older(connection, catalogue, &shown).await?;
    asides.extend(count_unanswered(connection, &shown, now).await?);
    let (mut again, mut expired) = (Vec::new(), Vec::new());
    for (delivery, outcome) in outcomes {
        match outcome {
            Outcome::Accepted(_) => {}
            Outcome::TryLater(wait) => again.extend(delivery.claimed.iter().map(|claimed| {
                let wait = wait.unwrap_or_else(|| occurrence::wait_after(claimed.attempt));
                (claimed, now + wait)
            })),
            Outcome::Unreachable => {
                expired.extend(&delivery.claimed);
                cannot_reach(connection, delivery.person, now).await?;
            }
            Outcome::Refused => expired.extend(&delivery.claimed),
        }
    }
    // Most rounds have neither.
    if !again.is_empty() {
        claims::record_retries(connection, &again).await?;
    }
    if !expired.is_empty() {
        claims::expire(connection, expired).await?;
    }
    Ok(asides)
}

/// Telegram does not deliver to a person until they come back: nothing is planned for them.
pub async fn cannot_reach(
    connection: &mut Connection,
    person: PersonId,
    now: Timestamp,
) -> Result<()> {
    people::set_unreachable(connection, person, Some(now)).await?;
    occurrences::drop_upcoming(connection, person, now).await?;
    occurrences::shelve_waiting(connection, person).await
}

/// Records what was accepted; returns the deliveries of which at least one claim still held, and
/// their messages.
async fn record_shown<'d>(
    connection: &mut Connection,
    outcomes: &'d [(Delivery, Outcome)],
    now: Timestamp,
) -> Result<Vec<(&'d Delivery, MessageId)>> {
    let accepted = outcomes.iter().filter_map(|(delivery, outcome)| match outcome {
        Outcome::Accepted(message) => Some((delivery, *message)),
        _ => None,
    });
    let mut accepted: Vec<_> = accepted.collect();
    let sent = accepted
        .iter()
        .flat_map(|(delivery, message)| delivery.claimed.iter().map(|claimed| (claimed, *message)));
    let sent: Vec<_> = sent.collect();
    let lost = claims::record_sent(connection, &sent, now).await?;
    accepted
        .retain(|(delivery, _)| delivery.claimed.iter().any(|claimed| !lost.contains(&claimed.id)));
    for (delivery, _) in accepted.iter().filter(|(delivery, _)| delivery.after_rest) {
        people::forget_pause(connection, delivery.person, now).await?;
    }
    Ok(accepted)
}

/// Closes what was open of the same activities, and tells how its messages are to read now.
async fn close_older(
    connection: &mut Connection,
    catalogue: &Catalogue,
    shown: &[(&Delivery, MessageId)],
) -> Result<Vec<Aside>> {
    let mut newest: HashMap<(PersonId, Activity), MessageId> = HashMap::new();
    let mut languages = HashMap::new();
    for (delivery, message) in shown {
        languages.insert(delivery.person, (&delivery.language, delivery.pictured));
        for claimed in &delivery.claimed {
            newest.insert((claimed.person, claimed.activity), *message);
        }
    }
    let newest =
        newest.into_iter().map(|((person, activity), message)| (person, activity, message));
    let newest: Vec<_> = newest.collect();
    let mut closed = Vec::new();
    for older in occurrences::close_older(connection, &newest).await? {
        let Some(message) = older.message else { continue };
        let reply = match together(connection, catalogue, &older).await? {
            Some(several) => several,
            None => Reply::ReminderClosed {
                exercise: exercise_of(catalogue, &older),
                closing: Closing::Missed,
            },
        };
        let (language, pictured) = languages[&older.person];
        let (language, message) = (language.clone(), Some(message));
        closed.push(Aside { person: older.person, language, message, reply, pictured });
    }
    Ok(closed)
}

/// One more that waits for an answer; after some in a row Limber asks whether something else would
/// suit.
async fn count_unanswered(
    connection: &mut Connection,
    shown: &[(&Delivery, MessageId)],
    now: Timestamp,
) -> Result<Vec<Aside>> {
    let by_plan = shown.iter().map(|(delivery, _)| *delivery).filter(|delivery| {
        delivery.claimed.iter().any(|occurrence| occurrence.snoozed_to.is_none())
    });
    let by_plan: Vec<&Delivery> = by_plan.collect();
    let ids: Vec<PersonId> = by_plan.iter().map(|delivery| delivery.person).collect();
    let mut silent: HashMap<PersonId, Silence> =
        silences::of_each(connection, &ids).await?.into_iter().collect();
    let mut asides = Vec::new();
    for delivery in by_plan {
        let silence = silent.entry(delivery.person).or_default();
        let before = *silence;
        *silence = before.after(Verdict::Show, now);
        if silence.asks_since(&before) {
            asides.push(Aside {
                person: delivery.person,
                language: delivery.language.clone(),
                message: None,
                reply: Reply::WouldSuit,
                pictured: delivery.pictured,
            });
        }
    }
    silences::set(connection, &silent.into_iter().collect::<Vec<_>>()).await?;
    Ok(asides)
}
