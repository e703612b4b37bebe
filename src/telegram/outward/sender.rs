//! The one sender: nothing else calls Telegram for a chat.
//!
//! It keeps to the allowance, lets replies overtake reminders and reminders announcements, obeys a
//! wait that Telegram asks for, and tries a reply again where the network or the server failed. A
//! reminder's or an announcement's failure goes back to whoever claimed it, who keeps it in the
//! database.

use std::{collections::VecDeque, time::Duration};

use tokio::{
    sync::{mpsc, oneshot, watch},
    task::JoinSet,
};
use tracing::Instrument;

use crate::{
    bell::Bell,
    care::MessageId,
    clock::Stopwatch,
    metrics::{Metrics, Sent},
    telegram::outward::{
        backlog::Backlog,
        calls::Call,
        carrier::Carrier,
        failure::Failure,
        lanes::{Allowance, Lane, Lanes, Next},
        outage::Outage,
    },
};

/// Of the calls that may be under way, how many are kept for replies, however slow reminders may be.
const FOR_REPLIES: usize = 8;
/// How many presses may be answered at once, beside the other calls: a pressed button spins until then.
const PRESSES_AT_ONCE: usize = 32;
/// The lanes whose calls go back to whoever claimed them when they would have to wait.
const CLAIMED: [Lane; 2] = [Lane::Reminder, Lane::Announcement];
/// How often a reply is tried.
const TRIES: u32 = 5;
/// Calls that are taken out of the mailbox before any of them is made: hints that came together are
/// one.
const AT_ONCE: usize = 256;
/// Chats told to wait, one right after the other, before it is taken to be meant for all.
const CHATS_BEFORE_FREEZE: u32 = 2;

/// Where calls are handed in; cheap to clone.
#[derive(Clone, Debug)]
pub struct Sender {
    mailbox: mpsc::UnboundedSender<Arrival>,
    in_hand: watch::Sender<usize>,
    backlog: Backlog,
    metrics: Metrics,
}

/// What became of a reminder's or an announcement's call.
pub type Report = Result<Option<MessageId>, Failure>;

#[derive(Debug)]
enum Arrival {
    Call(Box<Outgoing>),
    StopReminding,
}

#[derive(Debug)]
struct Outgoing {
    lane: Lane,
    chat: i64,
    call: Call,
    tries: u32,
    /// Who wants to know.
    report: Option<oneshot::Sender<Report>>,
}

impl Sender {
    /// Starts sending; ends when the last clone of the sender is gone and everything is out.
    ///
    /// `has_room` is rung when a chat that waited for as many answers as it may waits for fewer.
    pub fn start(
        carrier: Carrier,
        allowance: Allowance,
        has_room: Bell,
        metrics: Metrics,
    ) -> Sender {
        let (mailbox, handed_in) = mpsc::unbounded_channel();
        let in_hand = watch::Sender::new(0);
        let backlog = Backlog::new(has_room);
        let outbox = Outbox {
            carrier,
            connections: allowance.connections(),
            lanes: Lanes::new(allowance),
            running: Stopwatch::start(),
            under_way: JoinSet::new(),
            presses: VecDeque::new(),
            presses_under_way: 0,
            in_hand: in_hand.clone(),
            backlog: backlog.clone(),
            metrics: metrics.clone(),
            told_to_wait: 0,
            freezes: Outage::of("sending to all chats"),
            reminds: true,
        };
        tokio::spawn(outbox.run(handed_in));
        Sender { mailbox, in_hand, backlog, metrics }
    }

    /// Hands in a reply; it is tried until it arrives or is not worth it any more.
    pub fn reply(&self, chat: i64, call: Call) {
        self.hand_in(Lane::Reply, chat, call, None);
    }

    /// Hands in a reply whose message is to be known; tried as any other.
    pub fn reply_reporting(&self, chat: i64, call: Call) -> oneshot::Receiver<Report> {
        let (report, reported) = oneshot::channel();
        self.hand_in(Lane::Reply, chat, call, Some(report));
        reported
    }

    /// Hands in a reply that is to be looked up first, which keeps nobody else waiting.
    pub fn reply_once_made(&self, chat: i64, call: impl Future<Output = Call> + Send + 'static) {
        let sender = self.clone();
        let made = sender.promise();
        tokio::spawn(async move {
            let call = call.await;
            sender.reply(chat, call);
            drop(made);
        });
    }

    /// Hands in a reminder, or something that follows from one; tried once.
    pub fn remind(&self, chat: i64, call: Call) -> oneshot::Receiver<Report> {
        let (report, reported) = oneshot::channel();
        self.hand_in(Lane::Reminder, chat, call, Some(report));
        reported
    }

    /// Hands in somebody's announcement; tried once.
    pub fn announce(&self, chat: i64, call: Call) -> oneshot::Receiver<Report> {
        let (report, reported) = oneshot::channel();
        self.hand_in(Lane::Announcement, chat, call, Some(report));
        reported
    }

    /// Sends no more reminders and announcements: those that wait go back to whoever claimed them.
    /// For the end.
    pub fn stop_reminding(&self) {
        // If nobody reads the mailbox any more, nothing is sent either.
        let _ = self.mailbox.send(Arrival::StopReminding);
    }

    /// How many answers wait for each chat.
    pub fn backlog(&self) -> &Backlog {
        &self.backlog
    }

    /// How much was handed in and is not yet out.
    pub fn in_hand(&self) -> usize {
        *self.in_hand.borrow()
    }

    /// Whether everything that was handed in is out.
    pub fn is_idle(&self) -> bool {
        self.in_hand() == 0
    }

    /// Waits until everything that was handed in is out.
    pub async fn idle(&self) {
        // The sender is in self, so the channel cannot be closed while this waits.
        let _ = self.in_hand.subscribe().wait_for(|in_hand| *in_hand == 0).await;
    }

    /// Counts as in hand until it is dropped.
    fn promise(&self) -> Promise {
        self.in_hand.send_modify(|in_hand| *in_hand += 1);
        Promise(self.in_hand.clone())
    }

    fn hand_in(&self, lane: Lane, chat: i64, call: Call, report: Option<oneshot::Sender<Report>>) {
        self.in_hand.send_modify(|in_hand| *in_hand += 1);
        self.metrics.handed_in(lane.name());
        if lane.answers() {
            self.backlog.add(chat);
        }
        let outgoing = Box::new(Outgoing { lane, chat, call, tries: 0, report });
        if self.mailbox.send(Arrival::Call(outgoing)).is_err() {
            is_out(lane, chat, &self.in_hand, &self.backlog, &self.metrics);
        }
    }
}

/// Something that was handed in is out, or given up.
fn is_out(
    lane: Lane,
    chat: i64,
    in_hand: &watch::Sender<usize>,
    backlog: &Backlog,
    metrics: &Metrics,
) {
    if lane.answers() {
        backlog.remove(chat);
    }
    metrics.handed_out(lane.name());
    in_hand.send_modify(|in_hand| *in_hand -= 1);
}

/// A reply that is still being made; one that fails to be is none any more.
struct Promise(watch::Sender<usize>);

impl Drop for Promise {
    fn drop(&mut self) {
        self.0.send_modify(|in_hand| *in_hand -= 1);
    }
}

/// What is to go out, behind the mailbox.
struct Outbox {
    carrier: Carrier,
    /// Calls that may be under way at once.
    connections: usize,
    lanes: Lanes<Outgoing>,
    /// What the lanes count their time by.
    running: Stopwatch,
    under_way: JoinSet<Carried>,
    /// Answers to presses that are not yet under way: they stand outside the lanes, since Telegram does not count
    /// them.
    presses: VecDeque<Outgoing>,
    presses_under_way: usize,
    in_hand: watch::Sender<usize>,
    backlog: Backlog,
    metrics: Metrics,
    told_to_wait: u32,
    /// Telegram's wishes that everybody waits, for the log.
    freezes: Outage,
    /// Whether reminders and announcements are still sent.
    reminds: bool,
}

/// A call that has come back.
struct Carried {
    outgoing: Outgoing,
    result: Report,
    /// Whether its chat waits for it.
    in_turn: bool,
}

impl Outbox {
    async fn run(mut self, mut mailbox: mpsc::UnboundedReceiver<Arrival>) {
        let (mut open, mut handed_in) = (true, Vec::new());
        while open || *self.in_hand.borrow() > 0 {
            let wake = self.start_what_may();
            let sleep = async {
                match wake {
                    Some(wait) => tokio::time::sleep(wait).await,
                    None => std::future::pending().await,
                }
            };
            tokio::select! {
                count = mailbox.recv_many(&mut handed_in, AT_ONCE), if open => {
                    open = count > 0;
                    handed_in.drain(..).for_each(|arrival| self.take_in(arrival));
                }
                Some(carried) = self.under_way.join_next() => {
                    self.finish(carried.expect("carrying a call does not panic"));
                }
                () = sleep => {}
            }
        }
    }

    fn take_in(&mut self, arrival: Arrival) {
        let Arrival::Call(outgoing) = arrival else { return self.stop_reminding() };
        match outgoing.call {
            Call::Notice { .. } => self.presses.push_back(*outgoing),
            _ if CLAIMED.contains(&outgoing.lane) && !self.reminds => self.give_back(*outgoing),
            _ => {
                if outgoing.lane == Lane::Reply {
                    self.give_back_older(outgoing.chat, &outgoing.call);
                }
                let (lane, chat, now) = (outgoing.lane, outgoing.chat, self.running.elapsed());
                if let Some(hint) = self.lanes.push(lane, chat, *outgoing, now) {
                    self.give_back(hint);
                }
            }
        }
    }

    fn stop_reminding(&mut self) {
        self.reminds = false;
        for lane in CLAIMED {
            for outgoing in self.lanes.drain(lane) {
                self.give_back(outgoing);
            }
        }
    }

    /// What was to change the same message before a reply does would only come too late.
    fn give_back_older(&mut self, chat: i64, call: &Call) {
        let Some(message) = call.changes() else { return };
        let is_older = |outgoing: &Outgoing| outgoing.call.changes() == Some(message);
        for outgoing in self.lanes.drain_where(Lane::Reminder, chat, is_older) {
            self.give_back(outgoing);
        }
    }

    /// Dropping its report tells whoever claimed it that it was not sent.
    fn give_back(&mut self, outgoing: Outgoing) {
        let Outgoing { lane, chat, .. } = outgoing;
        self.is_out(lane, chat);
    }

    fn is_out(&self, lane: Lane, chat: i64) {
        is_out(lane, chat, &self.in_hand, &self.backlog, &self.metrics);
    }

    /// Starts what may go now; returns how long until more may.
    fn start_what_may(&mut self) -> Option<Duration> {
        self.answer_presses();
        while self.in_turn() < self.connections {
            let slowest = if self.in_turn() + FOR_REPLIES < self.connections {
                Lane::Announcement
            } else {
                Lane::Reply
            };
            match self.lanes.take_next(slowest, self.running.elapsed()) {
                Next::Send { item: outgoing, .. } => self.carry(outgoing, true),
                Next::Wait(wait) => return Some(wait),
                Next::Idle => return None,
            }
        }
        None
    }

    /// A pressed button spins until it is answered; Telegram does not count the answer.
    fn answer_presses(&mut self) {
        while self.presses_under_way < PRESSES_AT_ONCE
            && let Some(outgoing) = self.presses.pop_front()
        {
            self.presses_under_way += 1;
            self.carry(outgoing, false);
        }
    }

    /// Calls under way that have had a turn in the lanes.
    fn in_turn(&self) -> usize {
        self.under_way.len() - self.presses_under_way
    }

    fn carry(&mut self, mut outgoing: Outgoing, in_turn: bool) {
        outgoing.tries += 1;
        let carrier = self.carrier.clone();
        let span = tracing::info_span!("call", lane = outgoing.lane.name(), tries = outgoing.tries);
        let carried = async move {
            let result = carrier.carry(outgoing.chat, &outgoing.call).await;
            Carried { outgoing, result, in_turn }
        };
        self.under_way.spawn(carried.instrument(span));
    }

    fn finish(&mut self, Carried { outgoing, result, in_turn }: Carried) {
        let (lane, chat) = (outgoing.lane, outgoing.chat);
        if !in_turn {
            self.presses_under_way -= 1;
        }
        let asked = match &result {
            Err(Failure::TooMany(wait)) => Some(*wait),
            _ => None,
        };
        if let Some(wait) = asked {
            for lane in CLAIMED {
                let waiting = self.lanes.drain_chat(lane, chat);
                self.put_off(waiting, wait);
            }
        }
        self.obey(asked);
        let again = in_turn && !CLAIMED.contains(&lane) && outgoing.tries < TRIES;
        self.count(lane, &result, again || outgoing.report.is_some());
        if let (true, Err(failure)) = (again, &result)
            && failure.may_pass()
        {
            let wait = asked.unwrap_or_else(|| Duration::from_secs(1 << (outgoing.tries - 1)));
            self.lanes.push_back(lane, chat, outgoing);
            self.lanes.finished(chat, Some(wait), self.running.elapsed());
            return;
        }
        if in_turn {
            self.lanes.finished(chat, asked, self.running.elapsed());
        }
        match outgoing.report {
            // Whoever claimed the reminder may be gone; its lease runs out then.
            Some(report) => drop(report.send(result)),
            None => match result {
                Ok(_) | Err(Failure::Unreachable) => {}
                Err(failure) => tracing::warn!(%failure, "a reply did not arrive"),
            },
        }
        self.is_out(lane, chat);
    }

    /// Counts an attempt; what may pass is tried `again`, or counts as given up.
    fn count(&self, lane: Lane, result: &Report, again: bool) {
        let outcome = match result {
            Ok(_) => Sent::Accepted,
            Err(Failure::Unreachable) => Sent::Unreachable,
            Err(failure) if !failure.may_pass() => Sent::Refused,
            Err(_) if again => Sent::Retried,
            Err(_) => Sent::GivenUp,
        };
        self.metrics.sent(lane.name(), outcome);
        if let Err(failure) = result {
            self.metrics.send_failed(failure.kind());
        }
    }

    /// What would wait goes back to whoever claimed it, who keeps it in the database.
    fn put_off(&mut self, outgoing: Vec<Outgoing>, wait: Duration) {
        for Outgoing { lane, chat, report, .. } in outgoing {
            if let Some(report) = report {
                drop(report.send(Err(Failure::TooMany(wait))));
            }
            self.is_out(lane, chat);
        }
    }

    /// A wait is for the chat that it was answered to; if several chats in a row are told to wait,
    /// it is for the whole bot.
    fn obey(&mut self, asked: Option<Duration>) {
        match asked {
            None => {
                self.told_to_wait = 0;
                // What was under way before everybody had to wait says nothing of its end.
                if !self.lanes.is_frozen() {
                    self.freezes.is_over();
                }
            }
            Some(wait) => {
                self.told_to_wait += 1;
                if self.told_to_wait >= CHATS_BEFORE_FREEZE {
                    self.lanes.freeze(wait, self.running.elapsed());
                    self.freezes.goes_on(&Failure::TooMany(wait));
                    for lane in CLAIMED {
                        let waiting = self.lanes.drain(lane);
                        self.put_off(waiting, wait);
                    }
                }
            }
        }
    }
}
