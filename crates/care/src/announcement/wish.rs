//! The operator's wishes for an announcement: who is to have it, and from when on.

use std::{fmt, str::FromStr};

use jiff::{SignedDuration, Timestamp, civil::DateTime, tz::TimeZone};

/// To whom an announcement goes, of those who can be reached and want announcements. Its text form
/// is `all`, or any of `active`, `subscribed` and `language=de` with commas between them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Audience {
    /// Only who did something within [`super::ACTIVE`].
    pub active: bool,
    /// Only who has reminders.
    pub subscribed: bool,
    /// Only who speaks this language with Limber.
    pub language: Option<String>,
}

/// A word that names no audience.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is no audience; it is all, or any of active, subscribed and language=de")]
pub struct BadAudience(String);

impl FromStr for Audience {
    type Err = BadAudience;

    fn from_str(text: &str) -> Result<Audience, BadAudience> {
        let mut audience = Audience::default();
        for part in text.split(',').map(str::trim) {
            match (part, part.strip_prefix("language=")) {
                ("all", _) => {}
                ("active", _) => audience.active = true,
                ("subscribed", _) => audience.subscribed = true,
                (_, Some(language)) if is_language(language) => {
                    audience.language = Some(language.to_lowercase());
                }
                _ => return Err(BadAudience(part.to_owned())),
            }
        }
        Ok(audience)
    }
}

fn is_language(word: &str) -> bool {
    word.len() >= 2 && word.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

impl fmt::Display for Audience {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Audience { active, subscribed, language } = self;
        let mut parts = Vec::new();
        parts.extend(active.then(|| "active".to_owned()));
        parts.extend(subscribed.then(|| "subscribed".to_owned()));
        parts.extend(language.as_ref().map(|language| format!("language={language}")));
        f.write_str(&if parts.is_empty() { "all".to_owned() } else { parts.join(",") })
    }
}

/// From when on an announcement goes out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Begin {
    /// The announcement begins as soon as it is confirmed.
    AtOnce,
    /// At the same instant for everybody.
    At(Timestamp),
    /// When each person's own clock shows it.
    AtLocal(DateTime),
}

/// A text that is neither an instant nor a local time.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "{0:?} is no time; give an instant, such as 2026-03-02T08:00Z, or a local time for each person, such as 2026-03-02T18:00"
)]
pub struct BadBegin(String);

impl FromStr for Begin {
    type Err = BadBegin;

    fn from_str(text: &str) -> Result<Begin, BadBegin> {
        let text = text.trim();
        let instant = text.parse().map(Begin::At);
        instant.or_else(|_| text.parse().map(Begin::AtLocal)).map_err(|_| BadBegin(text.to_owned()))
    }
}

impl fmt::Display for Begin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Begin::AtOnce => f.write_str("at once"),
            Begin::At(instant) => instant.fmt(f),
            Begin::AtLocal(moment) => moment.fmt(f),
        }
    }
}

impl Begin {
    /// When it begins on a clock; none where it is to begin at once.
    pub fn on(&self, clock: &TimeZone) -> Option<Timestamp> {
        match self {
            Begin::AtOnce => None,
            Begin::At(instant) => Some(*instant),
            Begin::AtLocal(moment) => clock.to_timestamp(*moment).ok(),
        }
    }

    /// When it begins anywhere in the world: where the day begins first, clocks are fourteen hours
    /// ahead.
    pub fn earliest(&self, now: Timestamp) -> Timestamp {
        let ahead = self.ahead(14);
        self.on(&TimeZone::UTC).map_or(now, |at| at.checked_sub(ahead).unwrap_or(at))
    }

    /// When it has begun everywhere, `now` at the earliest: where the day begins last, clocks are
    /// twelve hours behind.
    pub fn latest(&self, now: Timestamp) -> Timestamp {
        let behind = self.ahead(12);
        self.on(&TimeZone::UTC).map_or(now, |at| at.checked_add(behind).unwrap_or(at).max(now))
    }

    /// How far a clock can be from UTC's, where that matters.
    fn ahead(&self, hours: i64) -> SignedDuration {
        match self {
            Begin::AtLocal(_) => SignedDuration::from_hours(hours),
            Begin::AtOnce | Begin::At(_) => SignedDuration::ZERO,
        }
    }
}
