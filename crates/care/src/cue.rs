//! Cues: things that a person does anyway, one of which a reminder may follow. "After lunch, a walk" is easier to
//! keep to than "a walk at half past twelve". Pure.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::{
    Hours,
    schedule::{Minute, Range},
};

/// A thing that people do anyway.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Cue {
    WakeUp,
    BeforeWork,
    Breakfast,
    Coffee,
    Lunch,
    Laptop,
    Work,
    Home,
    Dinner,
    Bed,
}

/// So often something was done before it is asked what it could follow.
pub const ASKED_AFTER: usize = 3;

/// Nobody's day is known that has no hours: then it is like most days.
const DAY_BEGINS: Minute = Minute::at(9, 0);
const DAY_ENDS: Minute = Minute::at(17, 0);
const LUNCH_ENDS: Minute = Minute::at(13, 0);

impl Cue {
    pub const ALL: [Cue; 10] = [
        Cue::WakeUp,
        Cue::BeforeWork,
        Cue::Breakfast,
        Cue::Coffee,
        Cue::Lunch,
        Cue::Laptop,
        Cue::Work,
        Cue::Home,
        Cue::Dinner,
        Cue::Bed,
    ];

    /// The word in SQL, in message keys and in buttons.
    pub fn as_str(self) -> &'static str {
        match self {
            Cue::WakeUp => "wake-up",
            Cue::BeforeWork => "before-work",
            Cue::Breakfast => "breakfast",
            Cue::Coffee => "coffee",
            Cue::Lunch => "lunch",
            Cue::Laptop => "laptop",
            Cue::Work => "work",
            Cue::Home => "home",
            Cue::Dinner => "dinner",
            Cue::Bed => "bed",
        }
    }

    /// The cues that are offered for a reminder due at this minute.
    pub fn around(due: Minute) -> impl Iterator<Item = Cue> {
        Cue::ALL
            .into_iter()
            .filter(move |cue| cue.offered_within().iter().any(|hours| hours.contains(due)))
    }

    /// When it is over, or just ahead for what comes before it, in a day with these hours: what follows it can be
    /// reminded of then.
    pub fn usual(self, hours: &Hours) -> Minute {
        let day = hours.nights().into_iter().next().map(|(_, ranges)| ranges).unwrap_or_default();
        let begins = day.first().map_or(DAY_BEGINS, |first| first.from);
        let ends = day.last().map_or(DAY_ENDS, |last| last.to);
        let lunch_ends = day
            .windows(2)
            .map(|pair| (pair[0].to, pair[1].from))
            .find(|(from, _)| {
                Range { from: Minute::at(11, 0), to: Minute::at(15, 0) }.contains(*from)
            })
            .map_or(LUNCH_ENDS, |(_, to)| to);
        match self {
            Cue::WakeUp => shifted(begins, -90),
            Cue::Breakfast => shifted(begins, -45),
            Cue::BeforeWork => shifted(begins, -30),
            Cue::Coffee => shifted(begins, 60),
            Cue::Lunch => lunch_ends,
            Cue::Laptop | Cue::Work => ends,
            Cue::Home => shifted(ends, 45),
            Cue::Dinner => Minute::at(20, 0),
            Cue::Bed => Minute::at(21, 30),
        }
    }

    fn offered_within(self) -> Vec<Range> {
        let range = |from, to| Range { from: Minute::at(from, 0), to: Minute::at(to, 0) };
        match self {
            Cue::WakeUp => vec![range(5, 8)],
            Cue::Breakfast => vec![range(6, 10)],
            Cue::Coffee => vec![range(6, 11), range(13, 17)],
            Cue::Lunch => vec![range(11, 15)],
            Cue::Laptop => vec![range(15, 20)],
            Cue::Home => vec![range(15, 22)],
            Cue::Dinner => vec![range(19, 22)],
            Cue::Bed => vec![range(20, 23)],
            // They are said in words; on a button they would be the laptop and the way home once more.
            Cue::BeforeWork | Cue::Work => Vec::new(),
        }
    }
}

/// A minute so many later, or earlier, on the same day.
fn shifted(minute: Minute, by: i32) -> Minute {
    let last = i32::from(Minute::END_OF_DAY.0) - 1;
    Minute(u16::try_from((i32::from(minute.0) + by).clamp(0, last)).unwrap_or(0))
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

        check(4, &[]);
        check(8, &[Cue::Breakfast, Cue::Coffee]);
        check(12, &[Cue::Lunch]);
        check(15, &[Cue::Coffee, Cue::Laptop, Cue::Home]);
        check(21, &[Cue::Home, Cue::Dinner, Cue::Bed]);
        check(23, &[]);
    }

    #[test]
    fn the_usual_time_is_that_of_their_own_day() {
        let check = |hours: &str, expected: [(Cue, (u16, u16)); 4]| {
            let hours: Hours = hours.parse().unwrap();
            for (cue, (hour, minute)) in expected {
                assert_eq!(cue.usual(&hours), Minute::at(hour, minute), "{cue} in {hours}");
            }
        };

        check(
            "mon-fri 8:00-12:30 13:15-16:30",
            [
                (Cue::Breakfast, (7, 15)),
                (Cue::Lunch, (13, 15)),
                (Cue::Laptop, (16, 30)),
                (Cue::Home, (17, 15)),
            ],
        );
        check(
            "daily 10:00-19:00",
            [
                (Cue::WakeUp, (8, 30)),
                (Cue::Coffee, (11, 0)),
                (Cue::Lunch, (13, 0)),
                (Cue::Work, (19, 0)),
            ],
        );
    }

    #[test]
    fn words_are_read_as_they_are_written() {
        let read =
            |word: &str| -> Result<Cue, Error> { Cue::deserialize(word.into_deserializer()) };
        for cue in Cue::ALL {
            assert_eq!(read(&cue.to_string()).unwrap(), cue);
        }
        assert!(read("supper").is_err());
    }
}
