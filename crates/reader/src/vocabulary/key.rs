//! The keys under which vocabularies list their phrases: "number-20", "weekday-1", "clock-half-past".

use std::str::FromStr;

use jiff::civil::Weekday;

use crate::{
    meaning::{DayPart, Days, Key, Length, Period},
    vocabulary::{
        term::{ClockForm, Term, Unit},
        word::Word,
    },
};

/// The key of a term that there is none of.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is no key of a vocabulary; messages/en/words.ftl shows those that there are")]
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
        "courtesy" => Term::Courtesy,
        "prefix" => Term::Prefix,
        "suffix" => Term::Suffix,
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
        "look" => Term::Look(name()),
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
