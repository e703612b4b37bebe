//! The notation in which a reading is printed for tests and logs. It is no language's; a bot renders meanings in its
//! own words.

mod time;

use std::fmt::{self, Display, Formatter};

use self::time::Clock;
use crate::meaning::{
    About, Amount, Certainty, Did, Hours, Meaning, Missing, Reading, Topic, What, Zone,
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
            Meaning::LookBack(key) => write!(f, "look back {key}"),
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
        Meaning::Buddies => "buddies",
        Meaning::Plan => "plan",
        Meaning::Settings => "settings",
        Meaning::Exercises => "exercises",
        Meaning::Greeting => "greet",
        Meaning::Thanks => "thanks",
        Meaning::Noted => "noted",
        Meaning::No => "no",
        Meaning::Apology => "apology",
        Meaning::Farewell => "farewell",
        Meaning::HowAreYou => "how-are-you",
        Meaning::Annoyed => "annoyed",
        Meaning::WhoAreYou => "bot?",
        Meaning::BugReport => "bug",
        Meaning::Signs => "signs",
        Meaning::Kept => "kept",
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

impl Display for Zone {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Zone::Named(text) => write!(f, "\"{text}\""),
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
