//! The one sender: nothing else calls Telegram for a chat. Must not know what a call says, or why.
//!
//! Everybody has a clone of the [`Sender`], at which calls are handed in. One task, the `outbox`, makes
//! them: it keeps to the allowance, lets replies overtake reminders and reminders announcements, obeys a
//! wait that Telegram asks for (`flood`), and makes a reply's call again where the network or the server
//! failed (`retry`). The failure of a reminder or of an announcement goes back to whoever claimed it, who
//! keeps it in the database.

mod flood;
mod outbox;
pub mod outgoing;
mod outstanding;
mod retry;

use tokio::sync::{mpsc, oneshot};
use tracing::{Instrument, Span};

use crate::{
    bell::Bell,
    metrics::Metrics,
    store::Term,
    telegram::outward::{
        allowance::Allowance,
        backlog::Backlog,
        calls::Call,
        carrier::Carrier,
        lanes::lane::Lane,
        offered::Offered,
        sender::{
            outbox::Outbox,
            outgoing::{Arrival, Outgoing, Report},
            outstanding::Outstanding,
        },
    },
};

/// Where calls are handed in; cheap to clone.
#[derive(Clone, Debug)]
pub struct Sender {
    mailbox: mpsc::UnboundedSender<Arrival>,
    outstanding: Outstanding,
    offered: Offered,
}

impl Sender {
    /// Starts sending; ends when the last clone of the sender is gone and everything is out.
    ///
    /// `has_room` is rung when a chat that waited for as many answers as it may waits for fewer. After the `term`
    /// reminders and announcements are another's to send.
    pub fn start(
        carrier: Carrier,
        allowance: Allowance,
        has_room: Bell,
        metrics: Metrics,
        term: Term,
    ) -> Sender {
        // Unbounded, because what is handed in is bounded where it arises: answers by the backlog of
        // each chat, reminders and announcements by how many may be claimed.
        let (mailbox, handed_in) = mpsc::unbounded_channel();
        let outstanding = Outstanding::new(Backlog::new(has_room), metrics.clone());
        let outbox = Outbox::new(carrier, allowance, outstanding.clone(), metrics, term);
        tokio::spawn(outbox.run(handed_in));
        Sender { mailbox, outstanding, offered: Offered::default() }
    }

    /// Hands in a reply; its call is made until it arrives or is not worth it any more.
    pub fn reply(&self, chat: i64, call: Call) {
        self.hand_in(Lane::Reply, chat, call, None);
    }

    /// Hands in a reply whose message is to be known; its call is made as any other's.
    pub fn reply_reporting(&self, chat: i64, call: Call) -> oneshot::Receiver<Report> {
        self.hand_in_reporting(Lane::Reply, chat, call)
    }

    /// Hands in a reply that is to be looked up first, which keeps nobody else waiting.
    pub fn reply_once_made(&self, chat: i64, call: impl Future<Output = Call> + Send + 'static) {
        let sender = self.clone();
        // The bot does not end, and no test goes on, while a reply is still being made.
        let made = sender.outstanding.promise();
        let looked_up = async move {
            let call = call.await;
            sender.reply(chat, call);
            drop(made);
        };
        tokio::spawn(looked_up.in_current_span());
    }

    /// Hands in a reminder, or something that follows from one; its call is made once.
    pub fn remind(&self, chat: i64, call: Call) -> oneshot::Receiver<Report> {
        self.hand_in_reporting(Lane::Reminder, chat, call)
    }

    /// Hands in somebody's announcement; its call is made once.
    pub fn announce(&self, chat: i64, call: Call) -> oneshot::Receiver<Report> {
        self.hand_in_reporting(Lane::Announcement, chat, call)
    }

    /// Sends no more reminders and announcements: those that wait go back to whoever claimed them.
    /// For the end.
    pub fn stop_reminding(&self) {
        // If nobody reads the mailbox any more, nothing is sent either.
        let _ = self.mailbox.send(Arrival::StopReminding);
    }

    /// The buttons that people were offered last.
    pub fn offered(&self) -> &Offered {
        &self.offered
    }

    /// How many answers wait for each chat.
    pub fn backlog(&self) -> &Backlog {
        self.outstanding.backlog()
    }

    /// How much was handed in and is not yet out.
    pub fn outstanding(&self) -> usize {
        self.outstanding.count()
    }

    /// Whether everything that was handed in is out.
    pub fn is_idle(&self) -> bool {
        self.outstanding.count() == 0
    }

    /// Waits until everything that was handed in is out.
    pub async fn idle(&self) {
        self.outstanding.none().await;
    }

    fn hand_in_reporting(&self, lane: Lane, chat: i64, call: Call) -> oneshot::Receiver<Report> {
        let (report, reported) = oneshot::channel();
        self.hand_in(lane, chat, call, Some(report));
        reported
    }

    fn hand_in(&self, lane: Lane, chat: i64, call: Call, report: Option<oneshot::Sender<Report>>) {
        self.offered.keep(lane, chat, &call);
        let ticket = self.outstanding.add(lane, chat);
        let span = Span::current();
        let outgoing = Box::new(Outgoing { lane, chat, call, tries: 0, report, ticket, span });
        // Where nobody reads the mailbox any more the call is dropped, and its ticket with it.
        let _ = self.mailbox.send(Arrival::Call(outgoing));
    }
}
