//! The reader: it turns what a person typed into a meaning, in any language that brings its vocabulary.
//!
//! A text is folded into one form, cut into tokens, and looked through for the phrases of a [`Vocabulary`]; what is
//! found fills slots, and slots make a [`Meaning`]. Languages order their words differently, so the order of slots
//! counts only where all languages agree on it or where a phrase of the vocabulary says so.
//!
//! The crate is pure: it asks no clock, reads no files and knows no word of any language. It never guesses where a
//! guess harms, and it hands back whatever it could not use, so that a bot can say so.

#![forbid(unsafe_code)]

mod back;
mod chart;
mod context;
mod days;
mod done;
mod fold;
mod hours;
mod meaning;
mod moment;
mod notation;
mod numeral;
mod outcome;
mod pattern;
mod pause;
mod read;
mod remind;
mod segment;
mod slip;
mod slots;
mod talk;
mod term;
mod token;
mod trie;
mod value;
mod vocabulary;
mod zone;

pub use self::{
    context::{Command, Context, Stage},
    days::Days,
    meaning::{
        About, Amount, Certainty, DayPart, Daytime, Did, Hours, HoursGroup, Key, Later, Length,
        Meaning, Missing, On, Pause, PauseReason, PauseSpan, Period, Reading, Span, Topic, What,
        When, Zone,
    },
    pattern::BadPhrase,
    read::read,
    term::UnknownKey,
    vocabulary::{BadEntry, Vocabulary},
};
