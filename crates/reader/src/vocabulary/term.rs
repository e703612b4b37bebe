//! What a phrase of a vocabulary stands for, and the keys under which vocabularies list their phrases.

use std::str::FromStr;

use jiff::civil::Weekday;

use crate::meaning::{DayPart, Days, Key, Length, Period};

/// What a phrase stands for. Each has a key, which [`Term::from_str`] reads: "number-20", "weekday-1".
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Term {
    /// In hundredths.
    Number(u32),
    /// A number and a half: "two and a half".
    NumberAndHalf,
    /// A number that counts days: "the 20th".
    Ordinal,
    Unit(Unit),
    Length(Length),
    /// Half of a unit: "half an hour".
    HalfUnit,
    /// One of a unit: "an hour".
    OneUnit,
    /// A length and half of its unit: "an hour and a half".
    LengthAndHalf,
    /// A length and a quarter of its unit.
    LengthAndQuarter,
    /// Minutes after midnight.
    Clock(u16),
    ClockForm(ClockForm),
    /// From one time of day to another.
    ClockRange,
    Part(DayPart),
    /// A part of today.
    Today(DayPart),
    Cue(Key),
    Days(Days),
    DaysRange,
    DaysExcept,
    DaysOff,
    Month(i8),
    Date,
    DateRange,
    /// A day of this month or the next.
    MonthDay,
    /// So many days from today.
    Day(i32),
    /// The next day of that name after today.
    ComingDay,
    /// Monday to Sunday, so many weeks from this one.
    Week(i32),
    Every,
    /// Every so often, and what for.
    EveryFor(Key),
    Interval(Length),
    Often(u32, Period),
    OftenTimes(Period),
    Times(u32),
    In,
    Ago,
    Subject(Key),
    Did(Key),
    /// Several of a subject; a number before it counts them.
    Counted(Key),
    Movement(Key),
    DidMovement(Key),
    Reason(Key),
    Level(u8),
    /// A number of ten: "4 out of 10".
    LevelOfTen,
    Word(Word),
    /// A word that asks for nothing.
    Filler,
    /// Letters that may stand before a word, grown together with it.
    Prefix,
}

/// A unit of what is measured or counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Unit {
    Second,
    Minute,
    Hour,
    Day,
    Week,
    Month,
    Year,
    Distance,
    Times,
}

/// How a clock time is put together from its parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ClockForm {
    /// An hour that may be of the morning or of the afternoon.
    Hour,
    /// An hour of 24.
    Hour24,
    HourMinute,
    HalfPast,
    HalfTo,
    QuarterPast,
    QuarterTo,
    MinutesPast,
    MinutesTo,
    Am,
    Pm,
    /// A time that is said to be one of 24 hours.
    Plain,
}

macro_rules! words {
    ($($(#[$doc:meta])* $word:ident = $key:literal,)*) => {
        /// A word, or a phrase, that says something by itself.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(crate) enum Word { $($(#[$doc])* $word,)* }

        impl Word {
            fn read(key: &str) -> Option<Word> {
                match key { $($key => Some(Word::$word),)* _ => None }
            }
        }
    };
}

words! {
    Until = "until",
    From = "from",
    And = "and",
    /// What parts one thing that is said from another that is not like it.
    But = "but",
    Only = "only",
    Not = "not",
    /// Something that is wanted or to come, and so was not done: "I want to".
    Wish = "wish",
    Remind = "remind",
    /// What reminders are called: it says nothing beside a wish to change them.
    Reminders = "reminders",
    Unplan = "unplan",
    /// What is said with working hours: "I work".
    Hours = "hours",
    Pause = "pause",
    Sick = "sick",
    Holiday = "holiday",
    Forever = "forever",
    RestOfDay = "rest-of-day",
    Done = "done",
    /// Consent to what was asked or reminded of.
    Yes = "yes",
    NotDone = "not-done",
    All = "all",
    Anything = "anything",
    Later = "later",
    Skip = "skip",
    Undo = "undo",
    Guide = "guide",
    How = "how",
    Why = "why",
    /// What begins or marks a question that asks for a reason only where one is named.
    Question = "question",
    /// The back, or what else may hurt: "my back".
    Body = "body",
    /// How something feels, which says neither that it hurts nor how much: "feels".
    Feels = "feels",
    Hurts = "hurts",
    Zone = "zone",
    /// What is said with the time that a clock shows now.
    ClockHere = "clock-here",
    Moved = "moved",
    Stop = "stop",
    Start = "start",
    Resume = "resume",
    Stats = "stats",
    Report = "report",
    Plan = "plan",
    Settings = "settings",
    Exercises = "exercises",
    Help = "help",
    Greeting = "greeting",
    Thanks = "thanks",
    Annoyed = "annoyed",
    WhoAreYou = "who-are-you",
    BugReport = "bug",
}

/// The key of a term that there is none of.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is no key of a vocabulary; README.md lists them")]
pub struct UnknownKey(pub String);

impl FromStr for Term {
    type Err = UnknownKey;

    fn from_str(key: &str) -> Result<Term, UnknownKey> {
        let with_value = || key.split_once('-').and_then(|(kind, value)| valued(kind, value));
        let word = || Word::read(key).map(Term::Word);
        simple(key).or_else(word).or_else(with_value).ok_or_else(|| UnknownKey(key.to_owned()))
    }
}

fn simple(key: &str) -> Option<Term> {
    Some(match key {
        "number-and-half" => Term::NumberAndHalf,
        "ordinal" => Term::Ordinal,
        "length-half" => Term::HalfUnit,
        "length-one" => Term::OneUnit,
        "length-and-half" => Term::LengthAndHalf,
        "length-and-quarter" => Term::LengthAndQuarter,
        "clock-range" => Term::ClockRange,
        "days-daily" => Term::Days(Days::DAILY),
        "days-weekdays" => Term::Days(Days::WEEKDAYS),
        "days-weekend" => Term::Days(Days::WEEKEND),
        "days-range" => Term::DaysRange,
        "days-except" => Term::DaysExcept,
        "days-off" => Term::DaysOff,
        "date" => Term::Date,
        "date-range" => Term::DateRange,
        "date-day" => Term::MonthDay,
        "level-of-ten" => Term::LevelOfTen,
        "day-today" => Term::Day(0),
        "day-tomorrow" => Term::Day(1),
        "day-after-tomorrow" => Term::Day(2),
        "day-yesterday" => Term::Day(-1),
        "day-before-yesterday" => Term::Day(-2),
        "day-coming" => Term::ComingDay,
        "week-this" => Term::Week(0),
        "week-next" => Term::Week(1),
        "every" => Term::Every,
        "times-each-day" => Term::OftenTimes(Period::Day),
        "times-each-week" => Term::OftenTimes(Period::Week),
        "in" => Term::In,
        "ago" => Term::Ago,
        "filler" => Term::Filler,
        "prefix" => Term::Prefix,
        _ => return None,
    })
}

fn valued(kind: &str, value: &str) -> Option<Term> {
    let name = || Key::from(value);
    Some(match kind {
        "number" => Term::Number(number(value)?),
        "unit" => Term::Unit(unit(value)?),
        "length" => Term::Length(length(value)?),
        "interval" => Term::Interval(length(value)?),
        "clock" => clock(value)?,
        "part" => Term::Part(part(value)?),
        "today" => Term::Today(part(value)?),
        "cue" => Term::Cue(name()),
        "weekday" => {
            let day = Weekday::from_monday_one_offset(value.parse().ok()?).ok()?;
            Term::Days(Days::only(day))
        }
        "month" => Term::Month(value.parse().ok().filter(|month| (1..=12).contains(month))?),
        "often" => often(value)?,
        "times" => Term::Times(value.parse().ok()?),
        "level" => Term::Level(value.parse().ok()?),
        "every" => Term::EveryFor(name()),
        "subject" => Term::Subject(name()),
        "did" => Term::Did(name()),
        "counted" => Term::Counted(name()),
        "movement" => Term::Movement(name()),
        "moved" => Term::DidMovement(name()),
        "reason" => Term::Reason(name()),
        _ => return None,
    })
}

fn number(value: &str) -> Option<u32> {
    match value {
        "half" => Some(50),
        "one-and-half" => Some(150),
        "quarter" => Some(25),
        "three-quarters" => Some(75),
        whole => whole.parse::<u16>().ok().map(|whole| u32::from(whole) * 100),
    }
}

fn unit(value: &str) -> Option<Unit> {
    Some(match value {
        "second" => Unit::Second,
        "minute" => Unit::Minute,
        "hour" => Unit::Hour,
        "day" => Unit::Day,
        "week" => Unit::Week,
        "month" => Unit::Month,
        "year" => Unit::Year,
        "distance" => Unit::Distance,
        "times" => Unit::Times,
        _ => return None,
    })
}

/// "30m", "2h", "2d", "1w".
fn length(value: &str) -> Option<Length> {
    let (count, unit) = value.split_at_checked(value.len().checked_sub(1)?)?;
    let count = u32::from(count.parse::<u16>().ok()?);
    Some(match unit {
        "m" => Length::Seconds(count * 60),
        "h" => Length::Seconds(count * 3600),
        "d" => Length::Days(count),
        "w" => Length::Days(count * 7),
        _ => return None,
    })
}

/// "12-00", or the name of a form.
fn clock(value: &str) -> Option<Term> {
    if let Some((hour, minute)) = value.split_once('-')
        && let (Ok(hour), Ok(minute)) = (hour.parse::<u16>(), minute.parse::<u16>())
    {
        return (hour <= 24 && minute < 60).then_some(Term::Clock(hour * 60 + minute));
    }
    Some(Term::ClockForm(match value {
        "hour" => ClockForm::Hour,
        "hour-24" => ClockForm::Hour24,
        "hour-minute" => ClockForm::HourMinute,
        "half-past" => ClockForm::HalfPast,
        "half-to" => ClockForm::HalfTo,
        "quarter-past" => ClockForm::QuarterPast,
        "quarter-to" => ClockForm::QuarterTo,
        "minutes-past" => ClockForm::MinutesPast,
        "minutes-to" => ClockForm::MinutesTo,
        "am" => ClockForm::Am,
        "pm" => ClockForm::Pm,
        "plain" => ClockForm::Plain,
        _ => return None,
    }))
}

fn part(value: &str) -> Option<DayPart> {
    Some(match value {
        "morning" => DayPart::Morning,
        "noon" => DayPart::Noon,
        "afternoon" => DayPart::Afternoon,
        "evening" => DayPart::Evening,
        "night" => DayPart::Night,
        _ => return None,
    })
}

/// "2-day", "1-week".
fn often(value: &str) -> Option<Term> {
    let (count, each) = value.split_once('-')?;
    let each = match each {
        "day" => Period::Day,
        "week" => Period::Week,
        _ => return None,
    };
    Some(Term::Often(count.parse().ok()?, each))
}

impl Term {
    /// The layer of the chart in which phrases for this are looked for: their holes are filled from lower ones.
    pub fn layer(&self) -> usize {
        match self {
            Term::NumberAndHalf | Term::Ordinal => 1,
            Term::MonthDay | Term::LevelOfTen => 2,
            Term::HalfUnit | Term::OneUnit => 2,
            Term::ClockForm(ClockForm::Am | ClockForm::Pm | ClockForm::Plain) => 3,
            Term::ClockForm(_) => 2,
            Term::LengthAndHalf | Term::LengthAndQuarter => 3,
            Term::ClockRange | Term::DaysRange | Term::Date | Term::DateRange => 4,
            Term::DaysExcept | Term::DaysOff | Term::ComingDay | Term::OftenTimes(_) => 5,
            Term::Every | Term::EveryFor(_) | Term::In | Term::Ago => 5,
            _ => 0,
        }
    }
}

/// How many layers there are.
pub(crate) const LAYERS: usize = 6;

/// What may fill a hole in a phrase.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Hole {
    Number,
    Hour,
    Minute,
    Unit,
    Length,
    Clock,
    Days,
    Day,
    Month,
    Year,
}

impl Hole {
    /// The hole that is written `<name>` in a phrase.
    pub fn named(name: &str) -> Option<Hole> {
        Some(match name {
            "number" => Hole::Number,
            "hour" => Hole::Hour,
            "minute" => Hole::Minute,
            "unit" => Hole::Unit,
            "length" => Hole::Length,
            "clock" => Hole::Clock,
            "days" => Hole::Days,
            "day" => Hole::Day,
            "month" => Hole::Month,
            "year" => Hole::Year,
            _ => return None,
        })
    }
}
