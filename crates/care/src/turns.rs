//! Whose turn it is among the exercises that a reminder may show.
//!
//! Pure: what came when, what somebody wishes and what rests is given. Where that is kept, and which
//! moments a reminder has, is not known here.

use std::{cmp::Reverse, collections::HashMap, fmt};

use jiff::{SignedDuration, Timestamp, civil::Date};
use serde::{Deserialize, Serialize};

use super::{Activity, Catalogue, Exercise, ExerciseId, Muscles};

/// A group of muscles that nothing has worked for so long comes first. Five days let a reminder that
/// comes on working days alone work each group every week.
const WAITS: SignedDuration = SignedDuration::from_hours(5 * 24);
/// So often an exercise comes in vain before it stays away.
const IN_VAIN: u32 = 3;
/// For so long it stays away before it is offered once more.
const AWAY: SignedDuration = SignedDuration::from_hours(4 * 7 * 24);

/// How often somebody wants an exercise to come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Wish {
    /// The exercise shall come as often as the others.
    #[default]
    Usual,
    /// More of this: about twice as often.
    More,
    /// Not for me: not by itself.
    Never,
}

impl Wish {
    pub const ALL: [Wish; 3] = [Wish::Usual, Wish::More, Wish::Never];

    /// The word in SQL, in message keys and in buttons.
    pub fn as_str(self) -> &'static str {
        match self {
            Wish::Usual => "usual",
            Wish::More => "more",
            Wish::Never => "never",
        }
    }
}

impl fmt::Display for Wish {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// The turns that one exercise has had.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Turn {
    pub wish: Wish,
    /// When it came last; none where it never did.
    pub came_at: Option<Timestamp>,
    /// How often it has come.
    pub times: u32,
    /// Whether it was done, as far as is known.
    pub is_done: bool,
}

impl Turn {
    /// Whether it stays away at an instant: it has come some times and was never done. After some weeks
    /// it is offered again, once.
    fn stays_away(&self, at: Timestamp) -> bool {
        let came_lately = self.came_at.is_some_and(|came_at| at.duration_since(came_at) < AWAY);
        !self.is_done && (self.times > IN_VAIN || (self.times == IN_VAIN && came_lately))
    }
}

/// All that decides which exercise's turn it is for one person.
#[derive(Clone, Debug, Default)]
pub struct Turns {
    of: HashMap<ExerciseId, Turn>,
    /// Which exercises rest or have rested, and until when.
    resting: Vec<(ExerciseId, Timestamp)>,
    /// Which exercises are planned, and for which civil days.
    planned: Vec<(ExerciseId, Date)>,
}

impl Turns {
    /// Takes in what is known of an exercise.
    pub fn know(&mut self, exercise: ExerciseId, turn: Turn) {
        self.of.insert(exercise, turn);
    }

    /// An exercise rests, or has rested, until an instant.
    pub fn rest(&mut self, exercise: ExerciseId, until: Timestamp) {
        self.resting.push((exercise, until));
    }

    /// An exercise comes at an instant.
    pub fn came(&mut self, exercise: &ExerciseId, at: Timestamp) {
        let turn = self.of.entry(exercise.clone()).or_default();
        turn.came_at = turn.came_at.max(Some(at));
        turn.times += 1;
    }

    /// An exercise is planned to come on a civil day.
    pub fn plan(&mut self, exercise: &ExerciseId, day: Date) {
        self.planned.push((exercise.clone(), day));
    }

    /// The person's wish about an exercise.
    pub fn wish(&self, exercise: &ExerciseId) -> Wish {
        self.turn(exercise).wish
    }

    /// Until when an exercise rests or has rested.
    pub fn rests_until(&self, exercise: &ExerciseId) -> Option<Timestamp> {
        self.resting.iter().find(|(resting, _)| resting == exercise).map(|(_, until)| *until)
    }

    /// Whether an exercise still rests at an instant.
    pub fn rests(&self, exercise: &ExerciseId, at: Timestamp) -> bool {
        self.rests_until(exercise).is_some_and(|until| until > at)
    }

    /// When nothing rests any more; none where nothing ever did.
    pub fn all_wake_at(&self) -> Option<Timestamp> {
        self.resting.iter().map(|(_, until)| *until).max()
    }

    /// Whose turn it is at an instant among the exercises of an activity that suit; none where nothing
    /// is left that suits, does not rest and is wanted. It is `last` again only where there is no other, and
    /// what another reminder has on the same civil day only where there is nothing else.
    ///
    /// First comes what works a group of muscles that nothing has worked for days, then what came
    /// longest ago. What is a substitute comes where nothing else suits.
    pub fn next<'c>(
        &self,
        catalogue: &'c Catalogue,
        activity: Activity,
        last: Option<&ExerciseId>,
        suits: impl Fn(&Exercise) -> bool,
        (at, day): (Timestamp, Date),
    ) -> Option<&'c Exercise> {
        let in_turn = self.in_turn(catalogue, activity, &suits, at);
        let is_free = |exercise: &Exercise| {
            !self.planned.iter().any(|(planned, on)| *planned == exercise.id && *on == day)
        };
        let others = || in_turn.iter().copied().filter(|exercise| Some(&exercise.id) != last);
        let other = others().find(|exercise| is_free(exercise)).or_else(|| others().next());
        if let Some(next) = other.or(in_turn.first().copied()) {
            return Some(next);
        }
        let mut asleep = catalogue.of(activity).filter(|exercise| {
            suits(exercise) && self.wish(&exercise.id) != Wish::Never && !exercise.substitute
        });
        asleep.find_map(|exercise| self.instead_of(catalogue, exercise, &suits, at))
    }

    /// The exercise that takes the place of one that rests: the next milder one that suits, does not rest
    /// and is wanted; none where nothing milder is left.
    pub fn instead_of<'c>(
        &self,
        catalogue: &'c Catalogue,
        exercise: &'c Exercise,
        suits: impl Fn(&Exercise) -> bool,
        at: Timestamp,
    ) -> Option<&'c Exercise> {
        catalogue.instead_of(exercise, |milder| suits(milder) && self.may_come(milder, at))
    }

    /// The exercises of an activity that may take turns at an instant, whose turn it is first.
    pub fn in_turn<'c>(
        &self,
        catalogue: &'c Catalogue,
        activity: Activity,
        suits: impl Fn(&Exercise) -> bool,
        at: Timestamp,
    ) -> Vec<&'c Exercise> {
        let fit = |exercise: &&Exercise| suits(exercise) && self.may_come(exercise, at);
        let (substitutes, all): (Vec<&Exercise>, Vec<&Exercise>) =
            catalogue.of(activity).filter(fit).partition(|exercise| exercise.substitute);
        let all = if all.is_empty() { substitutes } else { all };
        let stays = |exercise: &&Exercise| !self.turn(&exercise.id).stays_away(at);
        let staying: Vec<&Exercise> = all.iter().copied().filter(stays).collect();
        // A person who does nothing of what comes is left a choice all the same.
        let mut turns = if staying.len() > 1 { staying } else { all };
        let worked = self.worked(catalogue);
        turns.sort_by_key(|exercise| {
            let waiting = exercise.muscles.iter().filter_map(|group| match worked.get(group) {
                Some(worked_at) => (at.duration_since(*worked_at) >= WAITS).then_some(*worked_at),
                None => Some(Timestamp::MIN),
            });
            let waits_since = waiting.min();
            (waits_since.is_none(), waits_since, Reverse(self.waits(exercise, at)))
        });
        turns
    }

    /// Whether an exercise may come by itself at an instant.
    pub fn may_come(&self, exercise: &Exercise, at: Timestamp) -> bool {
        self.wish(&exercise.id) != Wish::Never && !self.rests(&exercise.id, at)
    }

    fn turn(&self, exercise: &ExerciseId) -> Turn {
        self.of.get(exercise).copied().unwrap_or_default()
    }

    /// When each group of muscles was worked last.
    fn worked(&self, catalogue: &Catalogue) -> HashMap<Muscles, Timestamp> {
        let mut worked = HashMap::new();
        for exercise in catalogue.all() {
            let Some(came_at) = self.turn(&exercise.id).came_at else { continue };
            for group in &exercise.muscles {
                let latest = worked.entry(*group).or_insert(came_at);
                *latest = came_at.max(*latest);
            }
        }
        worked
    }

    /// For how long an exercise has waited for its turn, in seconds; one of which more is wanted counts
    /// them twice.
    fn waits(&self, exercise: &Exercise, at: Timestamp) -> i64 {
        let turn = self.turn(&exercise.id);
        let Some(came_at) = turn.came_at else { return i64::MAX };
        let seconds = at.duration_since(came_at).as_secs();
        if turn.wish == Wish::More { seconds * 2 } else { seconds }
    }
}

#[cfg(test)]
mod tests;
#[cfg(test)]
mod weeks;
