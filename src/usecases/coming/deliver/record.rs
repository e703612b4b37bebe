//! Recording: what became of reminders that were sent, and what follows from it.

use std::collections::{HashMap, HashSet};

use jiff::Timestamp;

use crate::{
    care::{
        Activity, Catalogue, MessageId, OccurrenceId, PersonId, backing_off::InARow, occurrence,
    },
    store::{
        Connection, Result,
        claims::{self, Sent},
        occurrences::{self, Occurrence},
        people, turns,
    },
    usecases::{
        coming::{
            deliver::{Delivery, FollowUp, Says, overtaken},
            dosing::exercise_of,
        },
        outcome::Outcome,
        reminder::together::together,
        replies::{Closing, ReminderReply},
    },
};

/// Records outcomes. Returns what follows from them: messages of reminders
/// that are closed because a newer one of their activity was delivered.
///
/// # Errors
/// The database's own; then the transaction is not to be kept, and the same call may be made in
/// another.
pub async fn record(
    connection: &mut Connection,
    catalogue: &Catalogue,
    outcomes: &[(Delivery, Outcome)],
    now: Timestamp,
) -> Result<Vec<FollowUp>> {
    if outcomes.is_empty() {
        return Ok(Vec::new());
    }
    let accepted = outcomes.iter().filter_map(|(delivery, outcome)| match outcome {
        Outcome::Accepted(message) => Some((delivery, *message)),
        _ => None,
    });
    let accepted: Vec<_> = accepted.collect();
    let ids: Vec<PersonId> = accepted.iter().map(|(delivery, _)| delivery.person).collect();
    let open = occurrences::open_of_each(connection, &ids).await?;
    let (shown, lost) = record_shown(connection, &accepted, &open, now).await?;
    let mut follow_ups = close_older(connection, catalogue, &shown, &open).await?;
    if !lost.is_empty() {
        follow_ups.extend(overtaken::amend(connection, catalogue, &accepted, &lost).await?);
    }
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
    Ok(follow_ups)
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

/// A message that a person has, under a claim that still held.
struct Shown<'d> {
    delivery: &'d Delivery,
    message: MessageId,
    /// Reminders in a row that wait for an answer, with this one.
    unanswered: InARow,
}

/// Records what was accepted. Returns the deliveries of which at least one claim still held, and of
/// which occurrences the claim held no more.
async fn record_shown<'d>(
    connection: &mut Connection,
    accepted: &[(&'d Delivery, MessageId)],
    open: &[Occurrence],
    now: Timestamp,
) -> Result<(Vec<Shown<'d>>, HashSet<OccurrenceId>)> {
    // Whoever comes back from a pause was not silent while it lasted.
    let rested: HashSet<PersonId> = accepted
        .iter()
        .filter(|(delivery, _)| delivery.after_rest)
        .map(|(delivery, _)| delivery.person)
        .collect();
    let (before_rest, open): (Vec<_>, Vec<_>) =
        open.iter().partition(|open| rested.contains(&open.person));
    if !before_rest.is_empty() {
        let before_rest: Vec<_> = before_rest.iter().map(|open| open.id).collect();
        occurrences::forget_unanswered(connection, &before_rest).await?;
    }
    let mut unanswered: HashMap<PersonId, InARow> = HashMap::new();
    for open in open {
        let most = unanswered.entry(open.person).or_default();
        most.count = most.count.max(open.unanswered.count);
        most.since = most.since.into_iter().chain(open.unanswered.since).min();
    }
    let shown = accepted.iter().map(|(delivery, message)| {
        let unanswered = unanswered.entry(delivery.person).or_default();
        if delivery.by_plan().next().is_some() {
            let is_break = delivery.by_plan().all(|claimed| claimed.activity == Activity::Stand);
            *unanswered = unanswered.and_one(is_break, now);
        }
        Shown { delivery, message: *message, unanswered: *unanswered }
    });
    let mut shown: Vec<Shown<'_>> = shown.collect();
    let sent = shown.iter().flat_map(|shown| {
        let Shown { delivery, message, unanswered } = *shown;
        let (shape, worded) = (delivery.shape(), delivery.worded());
        let sent = move |claimed| Sent { claimed, message, shape, worded, unanswered };
        delivery.claimed.iter().map(sent)
    });
    let sent: Vec<Sent<'_>> = sent.collect();
    let lost = claims::record_sent(connection, &sent, now).await?;
    shown.retain(|shown| shown.delivery.claimed.iter().any(|claimed| !lost.contains(&claimed.id)));
    // An occurrence that was put off has had its turn already.
    let came = shown.iter().flat_map(|shown| shown.delivery.by_plan());
    let came = came.filter(|claimed| !lost.contains(&claimed.id));
    let came: Vec<_> =
        came.map(|claimed| (claimed.person, &claimed.exercise, claimed.due_at)).collect();
    turns::came(connection, &came).await?;
    for shown in shown.iter().filter(|shown| shown.delivery.after_rest) {
        people::forget_pause(connection, shown.delivery.person, now).await?;
    }
    Ok((shown, lost))
}

/// Closes what was open of the same activities, and tells how its messages are to read now.
async fn close_older(
    connection: &mut Connection,
    catalogue: &Catalogue,
    shown: &[Shown<'_>],
    open: &[Occurrence],
) -> Result<Vec<FollowUp>> {
    let mut newest: HashMap<(PersonId, Activity), MessageId> = HashMap::new();
    let mut deliveries: HashMap<PersonId, &Delivery> = HashMap::new();
    for shown in shown {
        deliveries.insert(shown.delivery.person, shown.delivery);
        for claimed in &shown.delivery.claimed {
            newest.insert((claimed.person, claimed.activity), shown.message);
        }
    }
    let open = open.iter().map(|open| (open.id, open.person, open.activity, open.message));
    let just_shown = shown.iter().flat_map(|shown| {
        let each = shown.delivery.claimed.iter();
        each.map(|claimed| (claimed.id, claimed.person, claimed.activity, Some(shown.message)))
    });
    let older = open.chain(just_shown).filter(|(_, person, activity, message)| {
        newest.get(&(*person, *activity)).is_some_and(|newest| Some(*newest) != *message)
    });
    let older: Vec<OccurrenceId> = older.map(|(id, ..)| id).collect();
    if older.is_empty() {
        return Ok(Vec::new());
    }
    let mut closed = Vec::new();
    for older in occurrences::mark_missed(connection, &older).await? {
        let Some(message) = older.message else { continue };
        let says = match together(connection, catalogue, &older).await? {
            Some(several) => Says::Instead(message, several),
            // Breaks would pile up in the chat.
            None if older.activity == Activity::Stand => Says::Away(message),
            None => {
                let (exercise, closing) = (exercise_of(catalogue, &older), Closing::Missed);
                Says::Instead(message, ReminderReply::Closed { exercise, closing }.into())
            }
        };
        closed.push(deliveries[&older.person].followed_by(says));
    }
    Ok(closed)
}
