//! When something is, how long it takes, and how often: as people say it. Plain values, like all meanings.

use jiff::civil::{Date, DateTime};

use crate::meaning::{Days, Key};

/// When a reminder is to come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum When {
    /// It was not said.
    Unsaid,
    /// At times of day on some days.
    Times { times: Vec<Daytime>, on: On },
    /// Every so many minutes, within ranges of the day where any were given.
    Every { minutes: u32, within: Vec<Span>, on: On },
    /// Once, at a moment.
    Once(DateTime),
    /// Once, on a day whose time is a part of it or was not said.
    OnceOn { date: Date, at: Option<Daytime> },
    /// So many times in each day or week, at times that were not said.
    Often { count: u32, each: Period },
    /// Within ranges of the day, without saying how often.
    Within { within: Vec<Span>, on: On },
}

/// On which days something recurs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum On {
    Days(Days),
    /// Every so many days: 2 is every other day.
    EveryDays(u32),
}

/// A day or a week, as in "twice a day".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Period {
    Day,
    Week,
}

/// A time of day, exact or not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Daytime {
    /// Minutes after midnight.
    At(u16),
    Part(DayPart),
    /// Something that happens in a day, such as "after-lunch"; the vocabulary names it.
    Cue(Key),
}

/// A part of the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DayPart {
    Morning,
    Noon,
    Afternoon,
    Evening,
    Night,
}

/// From a minute after midnight to another; where the second is not later, to that minute of the next day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    pub from: u16,
    pub to: u16,
}

/// A length as people say it. Days and months are kept, since neither always has the same length.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Length {
    Seconds(u32),
    Days(u32),
    Months(u32),
}

/// Hours for some days of the week, and the days that are to have none. Days that are in neither stay as they are.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Hours {
    pub groups: Vec<HoursGroup>,
    pub off: Days,
    /// Parts of the day that were named without the hours that they begin and end at.
    pub parts: Vec<Daytime>,
}

/// Ranges, and the days that they hold for: those that have hours now, where none were named.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HoursGroup {
    pub days: Option<Days>,
    pub ranges: Vec<Span>,
}

/// For how long reminders are to rest, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pause {
    pub reason: Option<PauseReason>,
    pub span: PauseSpan,
}

/// Why reminders are to rest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PauseReason {
    Sick,
    Holiday,
}

/// For how long reminders are to rest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PauseSpan {
    Unsaid,
    /// So many seconds from now.
    For(u32),
    UntilTime(DateTime),
    /// Up to that day; on it reminders come again.
    UntilDate(Date),
    /// From one day up to another, the second not included.
    Days(Date, Date),
    /// From one moment to another.
    Between(DateTime, DateTime),
    /// From one day on, until an end that was not said.
    From(Date),
    /// For a part of today.
    Over(Daytime),
}

/// When the reminder at hand is to come again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Later {
    Unsaid,
    At(DateTime),
    /// In that part of today.
    In(Daytime),
    /// On another day, at a part of it where one was named.
    On(Date, Option<Daytime>),
}
