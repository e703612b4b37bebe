//! Which of several wordings a person reads next, so that none comes twice while there are others.
//!
//! Must not know a sentence, nor how many there are of a kind: languages and operators differ in that.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
};

use jiff::civil::Date;

use super::{Activity, Exercise, cue::Cue, plan::Place};

/// The kind of a sentence of which there are several. Its word is in SQL and in the keys of messages: `opening-walk`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// How a reminder of an exercise, or of an activity, begins.
    Opening(String),
    /// A thought below a reminder.
    Thought(Group),
}

/// The group of a thought, by what it is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Group {
    /// True and kind whatever somebody does or rests from.
    Any,
    /// About an activity; of breaks for those who sit.
    Of(Activity),
    /// For those who are on their feet all day.
    Feet,
}

impl Kind {
    /// The openings for an exercise. A break has its own, since one is not like the other; of the
    /// other activities all exercises share theirs.
    pub fn opening_of(exercise: &Exercise) -> Kind {
        Kind::Opening(match exercise.activity {
            Activity::Stand => exercise.id.to_string(),
            activity => activity.to_string(),
        })
    }

    /// The openings for several exercises in one message.
    pub fn opening_of_several() -> Kind {
        Kind::Opening("several".to_owned())
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Kind::Opening(of) => write!(f, "opening-{of}"),
            Kind::Thought(Group::Any) => f.write_str("thought-any"),
            Kind::Thought(Group::Of(activity)) => write!(f, "thought-{activity}"),
            Kind::Thought(Group::Feet) => f.write_str("thought-feet"),
        }
    }
}

/// A wording of a kind, by how many of the kind came before it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Turn {
    pub kind: Kind,
    pub before: u32,
}

impl Turn {
    /// Which of so many wordings it is, counted from 1; none where there are none.
    pub fn among(&self, wordings: u32) -> Option<u32> {
        self.before.checked_rem(wordings).map(|before| before + 1)
    }
}

/// The sentences that come with a reminder, beside what there is to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wordings {
    pub opening: Turn,
    pub thought: Option<Turn>,
}

impl Wordings {
    /// What a reminder says with them, in a word.
    pub fn worded(&self, cue: Option<Cue>) -> Worded {
        match (cue, &self.thought) {
            (Some(_), _) => Worded::Cue,
            (None, Some(_)) => Worded::Thought,
            (None, None) => Worded::Opening,
        }
    }
}

/// What a reminder says beside what there is to do, by which its answers are told apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Worded {
    /// What it follows in the person's day.
    Cue,
    /// A thought below it.
    Thought,
    /// Its opening alone.
    Opening,
}

impl Worded {
    pub const ALL: [Worded; 3] = [Worded::Cue, Worded::Thought, Worded::Opening];

    /// The word in SQL and in metrics.
    pub fn as_str(self) -> &'static str {
        match self {
            Worded::Cue => "cue",
            Worded::Thought => "thought",
            Worded::Opening => "opening",
        }
    }
}

impl fmt::Display for Worded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// How many wordings of each kind a person has read, and on which day the last one.
#[derive(Clone, Debug, Default)]
pub struct Read {
    kinds: BTreeMap<String, (u32, Date)>,
    /// The kinds of which one was taken since.
    taken: BTreeSet<String>,
}

impl Read {
    /// Of a kind so many are read, the last one on a day.
    pub fn know(&mut self, kind: String, times: u32, last_on: Date) {
        self.kinds.insert(kind, (times, last_on));
    }

    /// The kinds that have changed since by what was taken: the kinds, how many of each are read now, and the day.
    pub fn taken(&self) -> impl Iterator<Item = (&str, u32, Date)> {
        self.taken.iter().map(|kind| {
            let (times, last_on) = self.kinds[kind];
            (kind.as_str(), times, last_on)
        })
    }

    /// Takes the next wording of a kind, on a day.
    pub fn take(&mut self, kind: Kind, day: Date) -> Turn {
        let (read, last) = self.kinds.entry(kind.to_string()).or_insert((0, day));
        let before = *read;
        self.taken.insert(kind.to_string());
        (*read, *last) = (before.wrapping_add(1), day);
        Turn { kind, before }
    }

    /// The first wording of a kind, which is not taken: it comes each time.
    pub fn first(kind: Kind) -> Turn {
        Turn { kind, before: 0 }
    }

    /// Takes the thought of a day, once; what it may be about is what `suits`.
    pub fn take_thought(
        &mut self,
        place: Place,
        suits: impl Fn(Activity) -> bool,
        day: Date,
    ) -> Option<Turn> {
        let of_thoughts = || self.kinds.iter().filter(|(kind, _)| kind.starts_with("thought-"));
        if of_thoughts().any(|(_, (_, last))| *last == day) {
            return None;
        }
        let before = of_thoughts().map(|(_, (read, _))| read).sum();
        let group = match group_after(before, place) {
            Group::Of(activity) if !suits(activity) => Group::Any,
            group => group,
        };
        Some(self.take(Kind::Thought(group), day))
    }
}

/// The group of the next thought: every second one is about anything, the others take turns. In sixty
/// days that is no more of any group than there are in English.
fn group_after(before: u32, place: Place) -> Group {
    let round = before / 8;
    match before % 8 {
        1 => Group::Of(Activity::Walk),
        3 if place != Place::Feet => Group::Of(Activity::Stand),
        3 if round.is_multiple_of(2) => Group::Feet,
        5 => Group::Of(Activity::Stretch),
        7 => Group::Of(Activity::Strengthen),
        _ => Group::Any,
    }
}

#[cfg(test)]
mod tests {
    use jiff::ToSpan;

    use super::*;

    fn day(number: i32) -> Date {
        jiff::civil::date(2026, 3, 2) + number.days()
    }

    /// The thoughts of sixty days: how many of each kind.
    fn sixty_days(place: Place, suits: fn(Activity) -> bool) -> BTreeMap<String, u32> {
        let mut read = Read::default();
        for number in 0..60 {
            assert!(read.take_thought(place, suits, day(number)).is_some(), "{number}");
            assert_eq!(read.take_thought(place, suits, day(number)), None, "one a day");
        }
        read.kinds.into_iter().map(|(kind, (read, _))| (kind, read)).collect()
    }

    #[test]
    fn no_group_of_thoughts_is_read_through_in_sixty_days() {
        for place in Place::ALL {
            let read = sixty_days(place, |_| true);
            assert!(read["thought-any"] <= 34, "{place}: {read:?}");
            assert!(read.iter().all(|(kind, read)| kind == "thought-any" || *read <= 8));
        }
    }

    #[test]
    fn no_thought_is_about_what_does_not_suit() {
        let read = sixty_days(Place::Desk, |activity| activity != Activity::Walk);

        assert!(!read.contains_key("thought-walk"));
        assert!(!read.contains_key("thought-feet"), "nor about feet at a desk");
    }

    #[test]
    fn wordings_come_by_turns_and_begin_again() {
        let mut read = Read::default();
        let mut turns = || read.take(Kind::opening_of_several(), day(0)).among(3);

        assert_eq!([turns(), turns(), turns(), turns()], [Some(1), Some(2), Some(3), Some(1)]);
        assert_eq!(Turn { kind: Kind::Thought(Group::Any), before: 5 }.among(0), None);
    }
}
