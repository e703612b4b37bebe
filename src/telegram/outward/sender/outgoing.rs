//! A call on its way from whoever hands it in to Telegram. Must not know how it gets there.

use tokio::sync::oneshot;
use tracing::Span;

use crate::{
    care::MessageId,
    telegram::outward::{
        calls::Call, failure::Failure, lanes::lane::Lane, sender::outstanding::Ticket,
    },
};

/// The result of a call: the message that shows it, where there is one.
pub type Report = Result<Option<MessageId>, Failure>;

/// A message to the outbox.
#[derive(Debug)]
pub enum Arrival {
    Call(Box<Outgoing>),
    /// From now on reminders and announcements are given back.
    StopReminding,
}

/// A call that was handed in. To drop it is to give it back: whoever waits for the report learns that
/// none will come, and it is outstanding no more.
#[derive(Debug)]
pub struct Outgoing {
    pub lane: Lane,
    pub chat: i64,
    pub call: Call,
    /// How often the call was made.
    pub tries: u32,
    /// Where what becomes of the call is reported, if anybody wants to know.
    pub report: Option<oneshot::Sender<Report>>,
    pub ticket: Ticket,
    /// The span that the call belongs to, for the log: an update, or an occurrence in a round.
    pub span: Span,
}

impl Outgoing {
    /// Reports what became of the call. Whoever claimed a reminder may be gone; its lease runs out then.
    pub fn settle(self, result: Report) {
        match (self.report, result) {
            (Some(report), result) => drop(report.send(result)),
            (None, Ok(_) | Err(Failure::Unreachable)) => {}
            (None, Err(failure)) => {
                self.span.in_scope(|| tracing::warn!(%failure, "a reply did not arrive"));
            }
        }
    }
}
