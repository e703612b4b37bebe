//! Messages of reminders that were answered before their sending was recorded.
//!
//! Telegram may have shown a reminder though its answer was lost, so that it is sent again; whoever
//! presses a button of the first message meanwhile has answered the second one as well.

use std::collections::HashSet;

use crate::{
    care::{Catalogue, MessageId, OccurrenceId, occurrence::State},
    store::{Connection, Result, occurrences},
    usecases::{
        coming::{
            deliver::{Delivery, FollowUp},
            dosing::exercise_of,
        },
        reminder::together::together,
        replies::{Closing, ReminderReply, Reply},
    },
};

/// How the messages are to read under whose claims a reminder was answered on another message: the
/// newer message tells how the reminder stands, and an older one that is still open gives way to it.
pub(crate) async fn amend(
    connection: &mut Connection,
    catalogue: &Catalogue,
    accepted: &[(&Delivery, MessageId)],
    lost: &HashSet<OccurrenceId>,
) -> Result<Vec<FollowUp>> {
    let mut follow_ups = Vec::new();
    for (delivery, message) in accepted {
        for claimed in delivery.claimed.iter().filter(|claimed| lost.contains(&claimed.id)) {
            let known = occurrences::find(connection, claimed.id).await?;
            // The occurrence may have been erased; or it is under way again, and that is recorded later.
            let Some(known) = known.filter(|known| known.state != State::Claimed) else { continue };
            occurrences::show_in(connection, known.id, *message).await?;
            let closed = |closing| {
                let exercise = exercise_of(catalogue, &known);
                Reply::Reminder(ReminderReply::Closed { exercise, closing })
            };
            match closing_of(known.state) {
                Some(closing) => {
                    let mut shown = known.clone();
                    shown.message = Some(*message);
                    let others = together(connection, catalogue, &shown).await?;
                    let reply = others.unwrap_or_else(|| closed(closing));
                    follow_ups.push(delivery.follow_up(Some(*message), reply));
                }
                None => follow_ups.push(delivery.follow_up(known.message, closed(Closing::Missed))),
            }
        }
    }
    Ok(follow_ups)
}

/// How the message of a reminder reads that is answered; none while it waits for an answer.
fn closing_of(state: State) -> Option<Closing> {
    match state {
        State::Sent => None,
        State::Done => Some(Closing::Done),
        State::Skipped => Some(Closing::Skipped),
        State::Pending | State::Claimed => Some(Closing::Later),
        State::Missed | State::Expired => Some(Closing::Missed),
    }
}
