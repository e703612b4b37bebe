//! The notation of times, lengths, hours and pauses.

use std::fmt::{self, Display, Formatter};

use jiff::civil::{Date, DateTime};

use super::list;
use crate::meaning::{
    DayPart, Daytime, Hours, HoursGroup, Later, Length, On, Pause, PauseReason, PauseSpan, Period,
    Span, When,
};

impl Display for When {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            When::Unsaid => f.write_str("-"),
            When::Times { times, on } => write!(f, "{} {on}", list(times, ",")),
            When::Every { minutes, within, on } if within.is_empty() => {
                write!(f, "every {minutes}min {on}")
            }
            When::Every { minutes, within, on } => {
                write!(f, "every {minutes}min {} {on}", list(within, ","))
            }
            When::Once(moment) => write!(f, "{} once", Moment(*moment)),
            When::OnceOn { date, at: None } => write!(f, "{date} once"),
            When::OnceOn { date, at: Some(at) } => write!(f, "{date} {at} once"),
            When::Often { count, each } => write!(f, "{count}x/{each}"),
            When::Within { within, on } => write!(f, "{} {on}", list(within, ",")),
        }
    }
}

impl Display for On {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            On::Days(days) => write!(f, "{days}"),
            On::EveryDays(days) => write!(f, "every-{days}-days"),
        }
    }
}

impl Display for Period {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Period::Day => "day",
            Period::Week => "week",
        })
    }
}

impl Display for Daytime {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Daytime::At(minute) => write!(f, "{}", Clock(*minute)),
            Daytime::Part(part) => write!(f, "{part}"),
            Daytime::Cue(cue) => f.write_str(cue),
        }
    }
}

impl Display for DayPart {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            DayPart::Morning => "morning",
            DayPart::Noon => "noon",
            DayPart::Afternoon => "afternoon",
            DayPart::Evening => "evening",
            DayPart::Night => "night",
        })
    }
}

/// A minute of the day: "9:05".
pub(super) struct Clock(pub u16);

impl Display for Clock {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{:02}", self.0 / 60, self.0 % 60)
    }
}

/// A date and a minute of it: "2026-03-02T9:05".
struct Moment(DateTime);

impl Display for Moment {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "{}T{}:{:02}", self.0.date(), self.0.hour(), self.0.minute())
    }
}

impl Display for Span {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", Clock(self.from), Clock(self.to))
    }
}

impl Display for Length {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match *self {
            Length::Days(days) => write!(f, "{days}d"),
            Length::Months(months) => write!(f, "{months}months"),
            Length::Seconds(seconds) if seconds % 60 != 0 => write!(f, "{seconds}s"),
            Length::Seconds(seconds) => match (seconds / 3600, seconds / 60 % 60) {
                (0, minutes) => write!(f, "{minutes}min"),
                (hours, 0) => write!(f, "{hours}h"),
                (hours, minutes) => write!(f, "{hours}h{minutes:02}"),
            },
        }
    }
}

impl Display for Hours {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let group = |group: &HoursGroup| {
            let days = group.days.map(|days| days.to_string()).unwrap_or_default();
            format!("{days} {}", list(&group.ranges, ",")).trim().to_owned()
        };
        let mut parts: Vec<String> = self.groups.iter().map(group).collect();
        if !self.off.is_empty() {
            parts.push(format!("off {}", self.off));
        }
        parts.extend(self.parts.iter().map(Daytime::to_string));
        f.write_str(&parts.join("; "))
    }
}

impl Display for Pause {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self.reason {
            Some(PauseReason::Sick) => f.write_str(" sick")?,
            Some(PauseReason::Holiday) => f.write_str(" holiday")?,
            None => {}
        }
        match &self.span {
            PauseSpan::Unsaid => Ok(()),
            PauseSpan::For(seconds) => write!(f, " {}", Length::Seconds(*seconds)),
            PauseSpan::UntilTime(moment) => write!(f, " until {}", Moment(*moment)),
            PauseSpan::UntilDate(date) => write!(f, " until {date}"),
            PauseSpan::Days(from, to) => write!(f, " {}", Dates(*from, *to)),
            PauseSpan::Between(from, to) => write!(f, " {} until {}", Moment(*from), Moment(*to)),
            PauseSpan::From(date) => write!(f, " from {date}"),
            PauseSpan::Over(daytime) => write!(f, " {daytime}"),
        }
    }
}

/// Days, the last of which is printed as the day after it: "2026-03-03" is one day.
struct Dates(Date, Date);

impl Display for Dates {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self.0.tomorrow() {
            Ok(next) if next == self.1 => write!(f, "{}", self.0),
            _ => write!(f, "{} until {}", self.0, self.1),
        }
    }
}

impl Display for Later {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Later::Unsaid => Ok(()),
            Later::At(moment) => write!(f, " {}", Moment(*moment)),
            Later::In(daytime) => write!(f, " {daytime}"),
            Later::On(date, None) => write!(f, " {date}"),
            Later::On(date, Some(daytime)) => write!(f, " {date} {daytime}"),
        }
    }
}
