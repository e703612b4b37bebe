//! The notation in which a reading is printed for tests and logs. It is no language's; a bot renders meanings in its
//! own words.

use std::fmt::{self, Display, Formatter};

use jiff::civil::{Date, DateTime};

use crate::meaning::{
    About, Amount, Certainty, DayPart, Daytime, Did, Hours, Later, Length, Meaning, Missing, On,
    Pause, PauseReason, PauseSpan, Period, Reading, Span, Topic, What, When, Zone,
};

/// The meaning; "ask" before it where it is to be asked first, and behind it "?" with what is missing.
impl Display for Reading<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let is_asked = matches!(self.certainty, Certainty::Likely | Certainty::Partly(_));
        if is_asked && !matches!(self.meaning, Meaning::Ask(_)) {
            f.write_str("ask ")?;
        }
        write!(f, "{}", self.meaning)?;
        if let Certainty::Partly(missing) = &self.certainty {
            for part in missing {
                write!(f, " ?{part}")?;
            }
        }
        Ok(())
    }
}

impl Display for Missing {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Missing::What => "what",
            Missing::Length => "length",
            Missing::Time => "time",
            Missing::Frequency => "frequency",
            Missing::Range => "range",
            Missing::Words => "words",
        })
    }
}

impl Display for Meaning {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Meaning::Done(did) => write!(f, "done {}", list(did, "; done ")),
            Meaning::NotDone => f.write_str("not-done"),
            Meaning::Remind { what, when } => write!(f, "remind {} {when}", list(what, "+")),
            Meaning::Unplan(what) => write!(f, "unplan {}", list(what, "+")),
            Meaning::Hours(hours) if *hours == Hours::default() => f.write_str("hours"),
            Meaning::Hours(hours) => write!(f, "hours {hours}"),
            Meaning::Pause(pause) => write!(f, "pause{pause}"),
            Meaning::Later(later) => write!(f, "later{later}"),
            Meaning::Skip => f.write_str("skip"),
            Meaning::Guide(None) => f.write_str("guide"),
            Meaning::Guide(Some(what)) => write!(f, "guide {what}"),
            Meaning::Show(what) => write!(f, "show {what}"),
            Meaning::Hurts => f.write_str("hurts"),
            Meaning::Pain(level) => write!(f, "pain {level}"),
            Meaning::Why(about) => write!(f, "why {}", list(about, ", ")),
            Meaning::Zone(zone) => write!(f, "zone {zone}"),
            Meaning::Today(date) => write!(f, "today {date}"),
            Meaning::Help(None) => f.write_str("help"),
            Meaning::Help(Some(topic)) => write!(f, "help {topic}"),
            Meaning::Ask(readings) => write!(f, "ask {}", list(readings, " | ")),
            simple => f.write_str(simple_name(simple)),
        }
    }
}

fn simple_name(meaning: &Meaning) -> &'static str {
    match meaning {
        Meaning::Stop => "stop",
        Meaning::Undo => "undo",
        Meaning::Start => "start",
        Meaning::Resume => "resume",
        Meaning::Stats => "stats",
        Meaning::Report => "report",
        Meaning::Plan => "plan",
        Meaning::Settings => "settings",
        Meaning::Exercises => "exercises",
        Meaning::Greeting => "greet",
        Meaning::Thanks => "thanks",
        Meaning::Annoyed => "annoyed",
        Meaning::WhoAreYou => "bot?",
        Meaning::BugReport => "bug",
        _ => "nothing",
    }
}

fn list<T: Display>(parts: &[T], between: &str) -> String {
    parts.iter().map(T::to_string).collect::<Vec<_>>().join(between)
}

impl Display for Did {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.what)?;
        if let Some(length) = self.length {
            write!(f, " {length}")?;
        }
        match self.amount {
            Some(Amount::Times(times)) => write!(f, " {times}x")?,
            Some(Amount::Distance(hundredths)) => {
                write!(f, " distance {}", Hundredths(hundredths))?
            }
            None => {}
        }
        if let Some(day) = self.day {
            write!(f, " {day}")?;
        }
        match &self.at {
            Some(at) => write!(f, " at {at}"),
            None => Ok(()),
        }
    }
}

struct Hundredths(u32);

impl Display for Hundredths {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match (self.0 / 100, self.0 % 100) {
            (whole, 0) => write!(f, "{whole}"),
            (whole, part) if part % 10 == 0 => write!(f, "{whole}.{}", part / 10),
            (whole, part) => write!(f, "{whole}.{part:02}"),
        }
    }
}

impl Display for What {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            What::Subject(key) => f.write_str(key),
            What::Movement { name, like } => write!(f, "{name}~{}", list(like, "~")),
            What::This => f.write_str("this"),
            What::All => f.write_str("all"),
            What::Unsaid => f.write_str("-"),
        }
    }
}

impl Display for About {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            About::Topic(key) => f.write_str(key),
            About::What(what) => write!(f, "{what}"),
            About::Unsaid => f.write_str("-"),
        }
    }
}

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
struct Clock(u16);

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
        let group = |group: &crate::meaning::HoursGroup| {
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
            Later::On(date) => write!(f, " {date}"),
        }
    }
}

impl Display for Zone {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Zone::Named(text) => write!(f, "{text:?}"),
            Zone::Clock(minute) => write!(f, "{}", Clock(*minute)),
            Zone::Moved => f.write_str("moved"),
        }
    }
}

impl Display for Topic {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Topic::Done => "done",
            Topic::Remind => "remind",
            Topic::Hours => "hours",
            Topic::Pause => "pause",
            Topic::Why => "why",
            Topic::Pain => "pain",
            Topic::Zone => "zone",
        })
    }
}
