//! The reader: it turns what a person typed into a meaning, in any language that brings its vocabulary.
//!
//! A text is folded into one form and cut into pieces (`text`), looked through for the phrases of a [`Vocabulary`]
//! (`chart`), and what is found makes a [`Meaning`] (`kinds`). Languages order their words differently, so the
//! order of what is found counts only where all languages agree on it or where a phrase of the vocabulary says so.
//!
//! The crate is pure: it asks no clock, reads no files and knows no word of any language. It never guesses where a
//! guess harms, and it hands back whatever it could not use, so that a bot can say so.

#![forbid(unsafe_code)]

mod chart;
mod context;
mod distress;
mod kinds;
mod meaning;
mod text;
mod vocabulary;

pub use self::{
    context::{Command, Context, Stage},
    distress::{Distress, EmptyPhrase},
    kinds::{read, resembles},
    meaning::{
        About, Amount, Certainty, DayPart, Days, Daytime, Did, Hours, HoursGroup, Key, Later,
        Length, Meaning, Missing, On, Pause, PauseReason, PauseSpan, Period, Reading, Span, Topic,
        What, When, Zone,
    },
    vocabulary::{BadEntry, BadPhrase, UnknownKey, Vocabulary},
};

/// The words of a text in the form in which they are compared: folded, with one space between them and no sign.
pub fn plain_words(text: &str) -> String {
    let folded = text::fold::folded(text).replace(['\'', '’'], "");
    let words = folded.split(|letter: char| !letter.is_alphanumeric());
    words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}
