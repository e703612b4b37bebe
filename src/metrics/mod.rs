//! Figures that the parts of the bot count while it runs, and that are read for them, in the form that
//! Prometheus reads. No person, no name, no text: each label has a handful of values, all of them
//! words of the program.

pub mod labels;
mod registry;

use std::sync::Arc;

use jiff::Timestamp;
use prometheus_client::{
    encoding::prometheus_text::{self, CONTENT_TYPE},
    metrics::gauge::Gauge,
};

use crate::metrics::{
    labels::{Brought, KINDS, REASONS, Sent},
    registry::Counts,
};

/// The content type of /metrics.
pub const KIND: &str = CONTENT_TYPE;

/// The counts; cheap to clone, all clones are one.
#[derive(Clone, Debug)]
pub struct Metrics(Arc<Counts>);

impl Metrics {
    /// Counts from zero.
    pub fn new() -> Metrics {
        Metrics(Arc::new(Counts::registered()))
    }

    /// All of it, as [`KIND`].
    pub fn text(&self) -> String {
        let mut text = String::new();
        // Writing to a string does not fail.
        let _ = prometheus_text::encode(&mut text, &self.0.registry);
        text
    }

    /// Counts a reminder that was accepted so many seconds after it was wanted.
    pub fn came_late(&self, seconds: i64) {
        // A clock that was put back makes it no earlier than wanted.
        let seconds = u32::try_from(seconds.max(0)).unwrap_or(u32::MAX);
        self.0.lateness.observe(seconds.into());
    }

    /// Counts an attempt to send something by its outcome.
    pub fn sent(&self, lane: &'static str, outcome: Sent) {
        self.0.sends.get_or_create(&[("lane", lane), ("outcome", outcome.label())]).inc();
    }

    /// Counts an attempt to send something that had no result, by the reason.
    pub fn send_failed(&self, reason: &'static str) {
        debug_assert!(REASONS.contains(&reason), "{reason} is not told as zero");
        self.0.send_failures.get_or_create(&[("reason", reason)]).inc();
    }

    /// Counts a message that was handed to the sender.
    pub fn handed_in(&self, lane: &'static str) {
        self.0.outgoing.get_or_create(&[("lane", lane)]).inc();
    }

    /// Counts off a message that is out, or was given back.
    pub fn handed_out(&self, lane: &'static str) {
        self.0.outgoing.get_or_create(&[("lane", lane)]).dec();
    }

    /// Sets how many reminders are claimed and not yet recorded.
    pub fn in_hand(&self, reminders: usize) {
        self.0.in_hand.set(figure(reminders));
    }

    /// Counts an update of this kind that was handled.
    pub fn handled(&self, kind: &'static str) {
        debug_assert!(KINDS.contains(&kind), "{kind} is not told as zero");
        self.0.updates.get_or_create(&[("kind", kind)]).inc();
    }

    /// Counts a request to the webhook by its outcome.
    pub fn webhook_request(&self, outcome: Brought) {
        self.0.webhook_requests.get_or_create(&[("outcome", outcome.label())]).inc();
    }

    /// Sets how many updates lie with Telegram.
    pub fn pending_at_telegram(&self, updates: u32) {
        self.0.pending_at_telegram.set(updates.into());
    }

    /// How many updates the webhook was brought.
    pub fn brought(&self) -> u64 {
        self.0.webhook_requests.get_or_create(&[("outcome", Brought::Kept.label())]).get()
    }

    /// Notes that Telegram cannot bring updates at this instant, or can; returns whether it could not
    /// before and can now.
    pub fn webhook_cut_off(&self, at: Option<Timestamp>) -> bool {
        match (at, instant(&self.0.cut_off_since)) {
            (Some(at), None) => drop(self.0.cut_off_since.set(at.as_second())),
            (None, Some(_)) => {
                self.0.cut_off_since.set(0);
                return true;
            }
            _ => {}
        }
        false
    }

    /// Since when Telegram has not been able to bring updates, if it is not.
    pub fn webhook_cut_off_since(&self) -> Option<Timestamp> {
        instant(&self.0.cut_off_since)
    }

    /// How many updates lie with Telegram.
    pub fn are_pending_at_telegram(&self) -> i64 {
        self.0.pending_at_telegram.get()
    }

    /// Notes that the clockwork has beaten.
    pub fn beat(&self, now: Timestamp) {
        self.0.beat_at.set(now.as_second());
    }

    /// Notes that Telegram has answered the question for updates, or for the webhook.
    pub fn telegram_answered(&self, now: Timestamp) {
        self.0.answered_at.set(now.as_second());
    }

    /// When the clockwork last beat, if it has.
    pub fn beat_at(&self) -> Option<Timestamp> {
        instant(&self.0.beat_at)
    }

    /// When Telegram last answered, if it has.
    pub fn telegram_answered_at(&self) -> Option<Timestamp> {
        instant(&self.0.answered_at)
    }

    /// This one runs on the database from now on.
    pub fn leads(&self) {
        self.0.leader.set(1);
    }

    /// This one runs on the database no longer.
    pub fn resigns(&self) {
        self.0.leader.set(0);
    }

    /// Whether this one runs on the database, rather than stands by or ends.
    pub fn is_leading(&self) -> bool {
        self.0.leader.get() == 1
    }

    /// Sets whether a check of /healthz finds all well.
    pub fn healthy(&self, check: &'static str, is_well: bool) {
        self.0.healthy.get_or_create(&[("check", check)]).set(is_well.into());
    }

    /// Sets how many people stand like this.
    pub fn people(&self, state: &'static str, people: i64) {
        self.0.people.get_or_create(&[("state", state)]).set(people);
    }

    /// Has the figures of the week told no more: those that have become too small to be told stay out.
    pub fn forget_usage(&self) {
        let counts = &self.0;
        for family in [&counts.joined, &counts.retained, &counts.messages, &counts.message_days] {
            family.clear();
        }
        counts.reminders.clear();
    }

    /// Sets how many people joined so many weeks ago, and how many of them did something in the last week.
    pub fn retained(&self, weeks: &'static str, joined: i64, active: i64) {
        self.0.joined.get_or_create(&[("weeks", weeks)]).set(joined);
        self.0.retained.get_or_create(&[("weeks", weeks)]).set(active);
    }

    /// Sets how many reminders of a sort met with an outcome in the last week.
    pub fn reminders_of_a_week(
        &self,
        (by, of): (&'static str, &'static str),
        outcome: &'static str,
        reminders: i64,
    ) {
        let labels = [("by", by), ("of", of), ("outcome", outcome)];
        self.0.reminders.get_or_create(&labels).set(reminders);
    }

    /// Sets how many messages came in the last week to people who want this amount, and on how many days of
    /// theirs.
    pub fn messages_of_a_week(&self, amount: &'static str, messages: i64, days: i64) {
        self.0.messages.get_or_create(&[("amount", amount)]).set(messages);
        self.0.message_days.get_or_create(&[("amount", amount)]).set(days);
    }

    /// Sets how many updates wait to be handled, and for how many seconds the oldest does.
    pub fn updates_waiting(&self, updates: i64, oldest_s: i64) {
        self.0.updates_waiting.set(updates);
        self.0.oldest_update.set(oldest_s);
    }

    /// Sets how many reminders wait to be claimed.
    pub fn due(&self, reminders: i64) {
        self.0.due.set(reminders);
    }

    /// Sets whether a backup is to be made every night.
    pub fn backups_wished(&self, are_wished: bool) {
        self.0.backups_wished.set(are_wished.into());
    }

    /// Sets the instant of the latest backup of the nights.
    pub fn backed_up(&self, at: Timestamp) {
        self.0.backed_up_at.set(at.as_second());
    }

    /// Sets how large one of the database's files is, in bytes.
    pub fn size(&self, file: &'static str, bytes: i64) {
        self.0.sizes.get_or_create(&[("file", file)]).set(bytes);
    }
}

impl Default for Metrics {
    fn default() -> Metrics {
        Metrics::new()
    }
}

fn figure(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

/// An instant from its gauge, which is zero before the first.
fn instant(gauge: &Gauge) -> Option<Timestamp> {
    let seconds = Some(gauge.get()).filter(|seconds| *seconds != 0);
    seconds.and_then(|seconds| Timestamp::from_second(seconds).ok())
}
