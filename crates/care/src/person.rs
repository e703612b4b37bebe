//! A person, as far as Limber needs to know them, and whether they may be reminded.

use jiff::{Timestamp, civil::Date, tz::TimeZone};
use serde::{Deserialize, Serialize};

use super::{
    Condition, Exercise, Hours, PersonId, amount::Amount, backing_off::Silence, by_ear::ByEar,
    customs::Customs, pictured::Pictured, plan::Place,
};

/// A person, as they are kept; without a name.
#[derive(Clone, Debug)]
pub struct Person {
    pub id: PersonId,
    pub language: String,
    /// Whether they chose it, rather than Telegram.
    pub chose_language: bool,
    /// How they like clocks, weeks and digits to be written.
    pub customs: Customs,
    /// When reminders may come by themselves.
    pub hours: Hours,
    /// Where they are for most of the day; none until they told.
    pub place: Option<Place>,
    /// How much of Limber they want; none until they told.
    pub amount: Option<Amount>,
    /// Where their clock is; none until they told.
    pub zone: Option<TimeZone>,
    pub asked: Option<Question>,
    pub subscribed_at: Option<Timestamp>,
    pub stopped_at: Option<Timestamp>,
    /// Since when they are left alone until they say that they may go on: one of the signs is true, or they
    /// ask a doctor or physiotherapist first.
    pub held_at: Option<Timestamp>,
    /// Whether they are among those who should ask a doctor or physiotherapist before they begin; none until
    /// they answered.
    pub checks_first: Option<bool>,
    /// From when the pause holds, where it was to begin later than it was said.
    pub paused_from: Option<Timestamp>,
    /// The conditions that the person named, which exercises must heed.
    pub conditions: Vec<Condition>,
    pub paused_until: Option<Timestamp>,
    /// Why they paused last.
    pub pause_reason: PauseReason,
    pub unreachable_at: Option<Timestamp>,
    pub silence: Silence,
    /// When they were asked last whether something else would suit.
    pub suits_asked_at: Option<Timestamp>,
    /// When one minute was offered to them last, to make it easy to begin again.
    pub minute_offered_at: Option<Timestamp>,
    /// Which pictures exercises come with.
    pub pictures: Pictured,
    /// Since when they take part in the operator's trial.
    pub in_trial_since: Option<Timestamp>,
    /// When a guided exercise comes with a track to follow by ear.
    pub by_ear: ByEar,
    /// Whether they want to hear what the operator announces.
    pub announcements: bool,
    pub joined_at: Timestamp,
}

/// The longest pause, in days.
pub const MAX_PAUSE_DAYS: u16 = 365;

/// Why somebody wants quiet. All are neutral to the streak; they differ in what is said.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum PauseReason {
    #[default]
    Rest,
    Sick,
    Holiday,
}

impl PauseReason {
    pub const ALL: [PauseReason; 3] = [PauseReason::Rest, PauseReason::Sick, PauseReason::Holiday];

    /// The word in SQL, in message keys and in buttons.
    pub fn as_str(self) -> &'static str {
        match self {
            PauseReason::Rest => "rest",
            PauseReason::Sick => "sick",
            PauseReason::Holiday => "holiday",
        }
    }
}

/// A question that a person's next words answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Question {
    Zone,
}

impl Person {
    /// In which language they are spoken to, and with which customs, as a locale's name: `en`, `en-u-hc-h12`.
    pub fn locale(&self) -> String {
        self.customs.locale(&self.language)
    }

    /// From when reminders may come: the end of a pause, or `now`; none if they may not come.
    pub fn reminded_from(&self, now: Timestamp) -> Option<Timestamp> {
        let is_silenced = self.stopped_at.is_some()
            || self.held_at.is_some()
            || self.unreachable_at.is_some()
            || self.silence.asleep_at.is_some();
        (self.subscribed_at.is_some() && !is_silenced).then(|| self.pause_at(now).unwrap_or(now))
    }

    /// The civil date of an instant on the person's clock; in UTC before they told their zone.
    pub fn day_of(&self, instant: Timestamp) -> Date {
        self.clock().to_datetime(instant).date()
    }

    /// The zone of the person's clock; UTC before they told it.
    pub fn clock(&self) -> &TimeZone {
        const BEFORE_THEY_TOLD: &TimeZone = &TimeZone::UTC;
        self.zone.as_ref().unwrap_or(BEFORE_THEY_TOLD)
    }

    /// Whether an exercise fits where they are at an instant, and what they named.
    pub fn suited_at(&self, at: Timestamp) -> impl Fn(&Exercise) -> bool + use<> {
        let place = self.place.unwrap_or_default();
        let is_within_hours = self.hours.contains(self.clock().to_datetime(at));
        let named = self.conditions.clone();
        move |exercise| {
            place.allows(exercise, is_within_hours)
                && !named.iter().any(|condition| condition.concerns(exercise))
        }
    }

    /// The end of the pause that holds at an instant, if one does.
    pub fn pause_at(&self, instant: Timestamp) -> Option<Timestamp> {
        let has_begun = self.paused_from.is_none_or(|from| from <= instant);
        self.paused_until.filter(|until| has_begun && *until > instant)
    }

    /// The beginning and the end of a pause that is still to come.
    pub fn coming_pause(&self, now: Timestamp) -> Option<(Timestamp, Timestamp)> {
        let from = self.paused_from.filter(|from| *from > now)?;
        Some((from, self.paused_until?))
    }
}
