//! The calls that are to go out, and the task that makes them: takes calls in, starts those whose turn it is, and
//! decides what follows from each answer.

use std::{collections::VecDeque, time::Duration};

use tokio::{sync::mpsc, task::JoinSet};
use tracing::Instrument;

use crate::{
    clock::Stopwatch,
    metrics::{Metrics, labels::Sent},
    store::Term,
    telegram::outward::{
        allowance::Allowance,
        calls::Call,
        carrier::Carrier,
        failure::Failure,
        lanes::{Lanes, Next, lane::Lane},
        sender::{
            flood::FloodControl,
            outgoing::{Arrival, Outgoing, Report},
            outstanding::Outstanding,
            retry::RetryPolicy,
        },
    },
};

/// Of the calls that may be under way, how many are kept for replies, however slow reminders may be.
const FOR_REPLIES: usize = 8;
/// How many presses may be answered at once, beside the other calls: a pressed button spins until then.
const PRESSES_AT_ONCE: usize = 32;
/// The lanes whose calls go back to whoever claimed them when they would have to wait.
const CLAIMED: [Lane; 2] = [Lane::Reminder, Lane::Announcement];
/// How many calls are taken out of the mailbox before any of them is made: hints that came together
/// become one.
const AT_ONCE: usize = 256;

/// The calls that are to go out, behind the mailbox.
pub struct Outbox {
    carrier: Carrier,
    /// How many calls may be under way at once.
    connections: usize,
    lanes: Lanes<Outgoing>,
    /// The clock of the lanes, which counts from the start.
    running: Stopwatch,
    under_way: JoinSet<Carried>,
    /// Answers to presses that are not yet under way: they stand outside the lanes, since Telegram does
    /// not count them.
    presses: VecDeque<Outgoing>,
    presses_under_way: usize,
    outstanding: Outstanding,
    metrics: Metrics,
    flood: FloodControl,
    /// Whether reminders and announcements are still sent.
    reminds: bool,
    /// Within which reminders and announcements may be sent.
    term: Term,
}

/// A call that has come back.
struct Carried {
    outgoing: Outgoing,
    result: Report,
    /// Whether the call had a turn in the lanes, so that its chat waits for it.
    in_turn: bool,
}

impl Outbox {
    /// An outbox with nothing in it.
    pub fn new(
        carrier: Carrier,
        allowance: Allowance,
        outstanding: Outstanding,
        metrics: Metrics,
        term: Term,
    ) -> Outbox {
        Outbox {
            carrier,
            connections: allowance.connections(),
            lanes: Lanes::new(allowance),
            running: Stopwatch::start(),
            under_way: JoinSet::new(),
            presses: VecDeque::new(),
            presses_under_way: 0,
            outstanding,
            metrics,
            flood: FloodControl::new(),
            reminds: true,
            term,
        }
    }

    /// Sends what comes into the mailbox, until that is closed and everything is out.
    pub async fn run(mut self, mut mailbox: mpsc::UnboundedReceiver<Arrival>) {
        let (mut open, mut handed_in) = (true, Vec::new());
        while open || self.outstanding.count() > 0 {
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
        match arrival {
            Arrival::StopReminding => self.stop_reminding(),
            Arrival::Call(outgoing) if matches!(outgoing.call, Call::Notice { .. }) => {
                self.presses.push_back(*outgoing);
            }
            Arrival::Call(outgoing) if CLAIMED.contains(&outgoing.lane) && !self.reminds => {
                drop(outgoing);
            }
            Arrival::Call(outgoing) => self.queue(*outgoing),
        }
    }

    fn queue(&mut self, outgoing: Outgoing) {
        if outgoing.lane == Lane::Reply {
            self.give_back_older(outgoing.chat, &outgoing.call);
        }
        let (lane, chat, now) = (outgoing.lane, outgoing.chat, self.running.elapsed());
        drop(self.lanes.push(lane, chat, outgoing, now));
    }

    fn stop_reminding(&mut self) {
        self.reminds = false;
        CLAIMED.into_iter().for_each(|lane| drop(self.lanes.drain(lane)));
    }

    /// Gives back what was to change the same message before a reply does: it would only come too late.
    fn give_back_older(&mut self, chat: i64, call: &Call) {
        let Some(message) = call.changes() else { return };
        let is_older = |outgoing: &Outgoing| outgoing.call.changes() == Some(message);
        drop(self.lanes.drain_where(Lane::Reminder, chat, is_older));
    }

    /// Starts what may go now; returns how long until more may.
    fn start_what_may(&mut self) -> Option<Duration> {
        self.answer_presses();
        while self.in_turn() < self.connections {
            // Looked at before each call: the process may have been frozen since the one before.
            if self.reminds && !self.term.holds() {
                self.stop_reminding();
            }
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

    /// Answers presses at once: a pressed button spins until then, and Telegram does not count the
    /// answer.
    fn answer_presses(&mut self) {
        while self.presses_under_way < PRESSES_AT_ONCE
            && let Some(outgoing) = self.presses.pop_front()
        {
            self.presses_under_way += 1;
            self.carry(outgoing, false);
        }
    }

    /// How many calls under way have had a turn in the lanes.
    fn in_turn(&self) -> usize {
        self.under_way.len() - self.presses_under_way
    }

    fn carry(&mut self, mut outgoing: Outgoing, in_turn: bool) {
        outgoing.tries += 1;
        let carrier = self.carrier.clone();
        let (lane, tries) = (outgoing.lane.name(), outgoing.tries);
        let span = tracing::info_span!(parent: &outgoing.span, "call", lane, tries);
        let carried = async move {
            let result = carrier.carry(outgoing.chat, &outgoing.call).await;
            Carried { outgoing, result, in_turn }
        };
        self.under_way.spawn(carried.instrument(span));
    }

    fn finish(&mut self, Carried { outgoing, result, in_turn }: Carried) {
        let asked = result.as_ref().err().and_then(Failure::asks_to_wait);
        self.obey(asked, outgoing.chat);
        self.count(&outgoing, &result, in_turn);
        if !in_turn {
            self.presses_under_way -= 1;
            return outgoing.settle(result);
        }
        let (lane, chat) = (outgoing.lane, outgoing.chat);
        let retry = RetryPolicy::of(lane);
        let delay = result.as_ref().err().and_then(|failure| retry.delay(outgoing.tries, failure));
        if delay.is_some() {
            self.lanes.push_back(lane, chat, outgoing);
        } else {
            outgoing.settle(result);
        }
        self.lanes.finished(chat, delay.or(asked), self.running.elapsed());
    }

    /// Counts an attempt. A failure that may pass counts as retried where the call is made once more,
    /// here or by whoever reads its report, and else as given up.
    fn count(&self, outgoing: &Outgoing, result: &Report, in_turn: bool) {
        let is_retried = outgoing.report.is_some()
            || in_turn && RetryPolicy::of(outgoing.lane).has_tries_left(outgoing.tries);
        let outcome = match result {
            Ok(_) => Sent::Accepted,
            Err(Failure::Unreachable) => Sent::Unreachable,
            Err(failure) if !failure.may_pass() => Sent::Refused,
            Err(_) if is_retried => Sent::Retried,
            Err(_) => Sent::GivenUp,
        };
        self.metrics.sent(outgoing.lane.name(), outcome);
        if let Err(failure) = result {
            self.metrics.send_failed(failure.kind());
        }
    }

    /// Obeys a wait that Telegram has asked for: what the chat's own lanes hold of reminders and
    /// announcements goes back to whoever claimed it, who keeps it in the database. If the wait is for
    /// all, so does everybody's, and nothing is sent before it is over.
    fn obey(&mut self, asked: Option<Duration>, chat: i64) {
        let Some(wait) = asked else { return self.flood.has_passed(self.lanes.is_frozen()) };
        for lane in CLAIMED {
            put_off(self.lanes.drain_chat(lane, chat), wait);
        }
        if self.flood.is_for_all(wait) {
            self.lanes.freeze(wait, self.running.elapsed());
            for lane in CLAIMED {
                put_off(self.lanes.drain(lane), wait);
            }
        }
    }
}

/// Gives back what would have to wait, and tells for how long.
fn put_off(outgoing: Vec<Outgoing>, wait: Duration) {
    outgoing.into_iter().for_each(|outgoing| outgoing.settle(Err(Failure::TooMany(wait))));
}
