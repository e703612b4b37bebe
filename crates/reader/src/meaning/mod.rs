//! What a text can mean. These are plain values: they format nothing, know no language and decide nothing.

mod days;
mod notation;
mod time;

use std::sync::Arc;

use jiff::civil::Date;

pub use self::{
    days::Days,
    time::{
        DayPart, Daytime, Hours, HoursGroup, Later, Length, On, Pause, PauseReason, PauseSpan,
        Period, Span, When,
    },
};

/// What was read in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading<'t> {
    /// What the text was taken for.
    pub meaning: Meaning,
    /// How sure that is.
    pub certainty: Certainty,
    /// The parts of the text that the meaning does not use, as they were typed.
    pub unread: Vec<&'t str>,
}

/// How sure a reading is, and with it what a bot should do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Certainty {
    /// Do it and say so.
    Sure,
    /// Say what was understood, and ask before doing it.
    Likely,
    /// Say what was understood, and ask for what is missing.
    Partly(Vec<Missing>),
    /// Say that nothing was understood, and give examples.
    NotAtAll,
}

/// What a meaning still lacks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Missing {
    /// Which activity or exercise.
    What,
    /// How long it took, or how long it is to last.
    Length,
    /// At which time of day.
    Time,
    /// How often, or on which days.
    Frequency,
    /// Within which hours.
    Range,
    /// Parts of what was typed could not be used, and leaving them out would change what is meant.
    Words,
}

/// A meaning.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Meaning {
    /// Something was done.
    Done(Vec<Did>),
    /// Something was not done; nothing is to be counted.
    NotDone,
    /// Something is to be reminded of.
    Remind {
        what: Vec<What>,
        when: When,
    },
    /// A reminder is to be taken out of the plan.
    Unplan(Vec<What>),
    /// The hours within which reminders may come.
    Hours(Hours),
    /// Reminders are to rest.
    Pause(Pause),
    /// The reminder at hand is to come again later.
    Later(Later),
    /// The reminder at hand is to be let go for today.
    Skip,
    /// What was counted or changed last is to be taken back.
    Undo,
    /// An exercise is to be walked through, step by step.
    Guide(Option<What>),
    /// How something is done is to be shown.
    Show(What),
    /// It hurts, and how much was not said.
    Hurts,
    /// How much it hurts, from 0 to 10.
    Pain(u8),
    /// Reasons are asked for.
    Why(Vec<About>),
    /// Where the person is, or what time it is there.
    Zone(Zone),
    /// The plan of one day is asked for.
    Today(Date),
    /// Help is asked for, with a command or in general.
    Help(Option<Topic>),
    /// No more reminders at all.
    Stop,
    /// Reminders are wanted (again).
    Start,
    /// A pause is to end.
    Resume,
    Stats,
    Report,
    /// How far to look back, by the name of it: "month".
    LookBack(Key),
    /// Who goes on with them in small company.
    Buddies,
    Plan,
    Settings,
    Exercises,
    Greeting,
    Thanks,
    /// "Ok": what was said is heard, and no more is wanted.
    Noted,
    /// "No", and nothing more.
    No,
    Apology,
    Farewell,
    /// "How are you?"
    HowAreYou,
    Annoyed,
    WhoAreYou,
    BugReport,
    /// With which signs to see a doctor.
    Signs,
    /// What is kept of them, and how it is erased or handed over.
    Kept,
    /// One of several, and only the person knows which.
    Ask(Vec<Meaning>),
    /// None of what a bot for backs can do anything with.
    Nothing,
}

/// One thing that was done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Did {
    pub what: What,
    pub length: Option<Length>,
    /// How many times, or over which distance.
    pub amount: Option<Amount>,
    /// On which day, where it was not today.
    pub day: Option<Date>,
    /// At which time of that day, where that was said.
    pub at: Option<Daytime>,
}

impl Did {
    /// Something that was done today, and nothing more is known.
    pub fn of(what: What) -> Did {
        Did { what, length: None, amount: None, day: None, at: None }
    }
}

/// How much was done, other than how long it took.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Amount {
    Times(u32),
    /// Hundredths of whatever distance the person named.
    Distance(u32),
}

/// The name of an activity or an exercise, which this crate only hands on: "walk", "hamstring".
pub type Key = Arc<str>;

/// What is done, or what a reminder is for.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum What {
    Subject(Key),
    /// Movement that is not among the subjects, and the subjects that are most like it.
    Movement {
        name: Key,
        like: Arc<[Key]>,
    },
    /// What the reminder at hand is for.
    This,
    /// Everything that is due on the day.
    All,
    /// It was not said.
    Unsaid,
}

/// What a reason is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum About {
    /// A cause or a topic of the vocabulary.
    Topic(Key),
    What(What),
    /// It was not said, or none of it is known.
    Unsaid,
}

/// Where somebody is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Zone {
    /// A place or a zone, as it was typed.
    Named(String),
    /// What the clock there shows, in minutes after midnight.
    Clock(u16),
    /// Somewhere else than before, and it was not said where.
    Moved,
}

/// What help can be asked about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Topic {
    Done,
    Remind,
    Hours,
    Pause,
    Why,
    Pain,
    Zone,
}
