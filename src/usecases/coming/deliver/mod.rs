//! Delivery: claims what is due, and records what became of it. The sending itself lies between
//! the two, outside any transaction.
//!
//! *A reminder is never lost, and is repeated only if the process died between sending and
//! recording*: a claim is a lease, the next occurrence of the reminder is planned in the claim's own
//! transaction, and a lease that nobody recorded an outcome for runs out.
//!
//! Both work on many reminders at once, with one statement for all of them where it can be had, and
//! may share a transaction.

mod backing_off;
mod claim;
mod holding;
mod overtaken;
mod record;
mod same;
mod trial;

use jiff::Timestamp;

use crate::{
    care::{
        MessageId, OccurrenceId, PersonId, occurrence, pictured::Pictured, shape::Shape,
        wording::Worded,
    },
    store::{
        Result, Store,
        claims::{self, Claimed},
    },
    usecases::replies::{ReminderReply, Reply},
};

pub use self::{
    claim::claim_due,
    holding::Spoke,
    record::{cannot_reach, record},
};

/// A message to be sent under a claim: a reminder, or several of one person's that are due at once.
#[derive(Debug)]
pub struct Delivery {
    pub person: PersonId,
    pub language: String,
    pub reply: Reply,
    /// Which pictures the person wants.
    pub pictured: Pictured,
    /// The occurrences that the message shows; there is always at least one.
    claimed: Vec<Claimed>,
    /// A pause has ended since the person's last reminder.
    after_rest: bool,
}

impl Delivery {
    /// The key that tells this delivery from every other: the first of the occurrences that it shows, and
    /// which attempt at that it is.
    pub fn id(&self) -> (OccurrenceId, u32) {
        (self.claimed[0].id, self.claimed[0].attempt)
    }

    /// When the person wants it.
    pub fn wanted_at(&self) -> Timestamp {
        self.claimed[0].wanted_at()
    }

    /// The occurrences that come by plan, rather than because the person put them off.
    fn by_plan(&self) -> impl Iterator<Item = &Claimed> {
        self.claimed.iter().filter(|claimed| claimed.snoozed_to.is_none())
    }

    /// How its message shows it.
    fn shape(&self) -> Shape {
        match &self.reply {
            Reply::Reminder(ReminderReply::Due { is_known: true, .. }) => Shape::Short,
            Reply::Reminder(ReminderReply::Several { .. }) => Shape::Several,
            _ => Shape::Long,
        }
    }

    /// What its message says beside what there is to do.
    fn worded(&self) -> Option<Worded> {
        match &self.reply {
            Reply::Reminder(ReminderReply::Due { wordings, cue, .. }) => {
                Some(wordings.worded(*cue))
            }
            Reply::Reminder(ReminderReply::Several { wordings: Some(wordings), .. }) => {
                Some(wordings.worded(None))
            }
            _ => None,
        }
    }

    /// Something to be said to the same person, in place of a message where there is one.
    fn follow_up(&self, message: Option<MessageId>, reply: Reply) -> FollowUp {
        let says = match message {
            Some(message) => Says::Instead(message, reply),
            None => Says::New(reply),
        };
        self.followed_by(says)
    }

    fn followed_by(&self, says: Says) -> FollowUp {
        let (person, language) = (self.person, self.language.clone());
        FollowUp { person, language, says, pictured: self.pictured }
    }
}

/// Something to be said that nobody waits for.
#[derive(Debug)]
pub struct FollowUp {
    pub person: PersonId,
    pub language: String,
    pub says: Says,
    /// Which pictures the person wants, so that the message may be one.
    pub pictured: Pictured,
}

/// The change that a follow-up makes in the chat.
#[derive(Debug)]
pub enum Says {
    New(Reply),
    /// In place of a message.
    Instead(MessageId, Reply),
    /// Nothing: a message that has had its time is taken away.
    Away(MessageId),
}

/// The work that a claim found.
#[derive(Debug)]
pub struct Claim {
    /// In due order.
    pub deliveries: Vec<Delivery>,
    pub follow_ups: Vec<FollowUp>,
    /// Whether there may be more to claim.
    pub more: bool,
}

/// Leases deliveries that are under way to the caller for longer.
///
/// # Errors
/// The database's own; the leases are as they were then.
pub async fn renew(store: &Store, deliveries: Vec<&Delivery>, now: Timestamp) -> Result<()> {
    let claimed = deliveries.into_iter().flat_map(|delivery| &delivery.claimed);
    let claimed: Vec<&Claimed> = claimed.collect();
    let mut tx = store.write().await?;
    claims::renew(&mut tx, &claimed, now + occurrence::LEASE).await?;
    tx.commit().await
}

/// When there is something to deliver next, if there is.
///
/// # Errors
/// The database's own.
pub async fn next_due_at(store: &Store) -> Result<Option<Timestamp>> {
    claims::next_send_at(&mut store.read().await?).await
}
