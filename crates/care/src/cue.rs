//! Cues: things that a person does anyway, one of which a reminder may follow. "After lunch, a walk" is easier to
//! keep to than "a walk at half past twelve". Pure.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::schedule::{Minute, Range};

/// A thing that people do anyway.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Cue {
    Coffee,
    Lunch,
    Laptop,
    Home,
}

/// So often something was done before it is asked what it could follow.
pub const ASKED_AFTER: usize = 3;

impl Cue {
    pub const ALL: [Cue; 4] = [Cue::Coffee, Cue::Lunch, Cue::Laptop, Cue::Home];

    /// The word in SQL, in message keys and in buttons.
    pub fn as_str(self) -> &'static str {
        match self {
            Cue::Coffee => "coffee",
            Cue::Lunch => "lunch",
            Cue::Laptop => "laptop",
            Cue::Home => "home",
        }
    }

    /// The cues that a reminder due at this minute can follow.
    pub fn around(due: Minute) -> impl Iterator<Item = Cue> {
        Cue::ALL.into_iter().filter(move |cue| cue.hours().iter().any(|hours| hours.contains(due)))
    }

    fn hours(self) -> Vec<Range> {
        let range = |from, to| Range { from: Minute::at(from, 0), to: Minute::at(to, 0) };
        match self {
            Cue::Coffee => vec![range(6, 11), range(13, 17)],
            Cue::Lunch => vec![range(11, 15)],
            Cue::Laptop => vec![range(15, 20)],
            Cue::Home => vec![range(15, 22)],
        }
    }
}

impl fmt::Display for Cue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use serde::de::{IntoDeserializer, value::Error};

    use super::*;

    #[test]
    fn what_can_be_followed_goes_by_the_hour() {
        let check = |hour, expected: &[Cue]| {
            let found: Vec<Cue> = Cue::around(Minute::at(hour, 30)).collect();
            assert_eq!(found, expected, "{hour}:30");
        };

        check(5, &[]);
        check(8, &[Cue::Coffee]);
        check(12, &[Cue::Lunch]);
        check(15, &[Cue::Coffee, Cue::Laptop, Cue::Home]);
        check(21, &[Cue::Home]);
        check(22, &[]);
    }

    #[test]
    fn words_are_read_as_they_are_written() {
        let read =
            |word: &str| -> Result<Cue, Error> { Cue::deserialize(word.into_deserializer()) };
        for cue in Cue::ALL {
            assert_eq!(read(&cue.to_string()).unwrap(), cue);
        }
        assert!(read("dinner").is_err());
    }
}
