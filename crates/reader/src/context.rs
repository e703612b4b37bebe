//! What is known beside the text: when it was typed, with which command, and where the conversation stands.

use jiff::civil::DateTime;

/// What is known beside the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Context {
    /// What the person's clock shows.
    pub now: DateTime,
    /// Where the conversation stands.
    pub stage: Stage,
    /// The command that the text came with; none for a text of its own.
    pub command: Option<Command>,
}

/// Where the conversation stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// The person has said nothing before.
    New,
    /// The person was just asked for their time zone.
    AskedForZone,
    /// Nothing in particular.
    Plain,
    /// The last thing that was said is a reminder, or the person replies to one.
    UnderReminder,
}

/// The commands whose words this crate reads. A command word at the head of a sentence is none of these.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Command {
    Done,
    Remind,
    Hours,
    Pause,
    Why,
    Pain,
    Zone,
    Stop,
    Resume,
    Today,
    Stats,
    Report,
    Help,
    /// To be shown an exercise.
    Exercise,
}
