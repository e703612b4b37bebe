//! The catalogue of exercises: their doses and what they answer, without a word of prose.
//!
//! Where the stanzas come from (the binary, an operator's folder) is not known here; the
//! sentences that belong to an exercise live in the language files under the same id.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::{
    Activity, Cause, Caution, Muscles, Position,
    guide::{Motion, Outline},
};

/// An exercise's short name, as in `messages/exercises.toml`: lower-case letters, digits and
/// hyphens, at most 32 of them, so that it fits in a button and in a message key.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct ExerciseId(String);

impl ExerciseId {
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for ExerciseId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl TryFrom<String> for ExerciseId {
    type Error = BadExerciseId;

    fn try_from(id: String) -> Result<Self, BadExerciseId> {
        let fits = (1..=32).contains(&id.len());
        let plain = id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
        if fits && plain { Ok(ExerciseId(id)) } else { Err(BadExerciseId(id)) }
    }
}

impl From<ExerciseId> for String {
    fn from(id: ExerciseId) -> String {
        id.0
    }
}

/// An id that could not be put in a button or a message key.
#[derive(Debug, thiserror::Error)]
#[error("exercise id {0:?}: use 1 to 32 lower-case letters, digits and hyphens")]
pub struct BadExerciseId(pub String);

/// The longest session that an exercise can have, in seconds.
const MAX_SECONDS: u32 = 4 * 3600;

/// The most that an exercise asks of a back.
const MOST_LOAD: u8 = 4;

/// One stanza of the catalogue.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Exercise {
    pub id: ExerciseId,
    pub activity: Activity,
    pub position: Position,
    /// Whether it can be done in an office without drawing a look.
    #[serde(default)]
    pub quiet: bool,
    /// Whether it is a break from standing, which is of no use to those who sit.
    #[serde(default)]
    pub breaks_standing: bool,
    /// How much it asks of the back, from 1 (it rests) to 4 (it holds against much of the body's
    /// weight). Our own judgement, by which what is milder is told from what is harder.
    pub load: u8,
    /// What it works or, if it is a stretch, lengthens.
    #[serde(default)]
    pub muscles: Vec<Muscles>,
    /// What somebody must mind in it.
    #[serde(default)]
    pub cautions: Vec<Caution>,
    /// The same for what only its harder part asks for.
    #[serde(default)]
    pub gated_cautions: Vec<Caution>,
    /// The causes that this exercise answers, the most direct first.
    pub answers: Vec<Cause>,
    /// The length of one whole session, in seconds.
    pub seconds: u32,
    /// How long one repetition is held, in seconds.
    #[serde(default)]
    pub hold: Option<u32>,
    /// Repetitions on each side.
    #[serde(default)]
    pub repetitions: Option<u32>,
    /// 2 where left and right take turns.
    #[serde(default = "one")]
    pub sides: u8,
    /// How its dose may grow; none where it stays as it is.
    #[serde(default)]
    pub grows: Option<Growth>,
    /// The amounts that somebody may choose to begin with; none where there is only one.
    #[serde(default)]
    pub starts: Vec<u32>,
    /// Whether a harder part waits behind "only if that is easy".
    #[serde(default)]
    pub gated: bool,
    /// Whether the person whose dose this is has called it easy, so that the harder part is shown.
    #[serde(skip)]
    pub is_easy: bool,
    /// How it is walked through; without it, its instructions come first and its holds after.
    #[serde(default)]
    pub guide: Option<Outline>,
    /// The same for its harder part.
    #[serde(default)]
    pub gated_guide: Option<Outline>,
    /// The exercise that takes its place while it rests because it hurt; none where nothing is
    /// milder.
    #[serde(default)]
    pub milder: Option<ExerciseId>,
    /// The exercise that may follow once it is easy.
    #[serde(default)]
    pub harder: Option<ExerciseId>,
}

fn one() -> u8 {
    1
}

/// How a dose may grow: repetitions where there are any, otherwise seconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Growth {
    /// One step.
    pub by: u32,
    /// The most that it grows to.
    pub to: u32,
    /// Whether it takes no more than a step a week, however often it is done.
    #[serde(default)]
    pub weekly: bool,
}

impl Growth {
    fn fits(self, amount: u32) -> bool {
        self.by > 0 && (amount..=MAX_SECONDS).contains(&self.to)
    }
}

impl Exercise {
    /// What grows of its dose: its repetitions where there are any, otherwise its seconds.
    pub fn amount(&self) -> u32 {
        self.repetitions.unwrap_or(self.seconds)
    }

    /// Sets what grows of its dose; the session is as much longer as there is more to do.
    pub fn set_amount(&mut self, amount: u32) {
        match &mut self.repetitions {
            Some(repetitions) => {
                self.seconds = (self.seconds * amount).div_ceil(*repetitions);
                *repetitions = amount;
            }
            None => self.seconds = amount,
        }
    }

    /// Its amount so many steps above the catalogue's.
    pub fn grown(&self, steps: u32) -> u32 {
        match self.grows {
            Some(Growth { by, to, .. }) => (self.amount() + by.saturating_mul(steps)).min(to),
            None => self.amount(),
        }
    }

    /// How many steps its amount has from the catalogue's to the most.
    pub fn steps(&self) -> u32 {
        self.grows.map_or(0, |Growth { by, to, .. }| to.saturating_sub(self.amount()).div_ceil(by))
    }

    /// Whether a word is enough to do it: a break in which nothing is held and nothing repeated.
    pub fn needs_no_showing(&self) -> bool {
        self.activity == Activity::Stand && self.hold.is_none() && self.repetitions.is_none()
    }

    /// The amounts that a person can choose from, the smallest first; none where it does not grow.
    pub fn amounts(&self) -> Vec<u32> {
        let Some(Growth { by, to, .. }) = self.grows else { return Vec::new() };
        let smallest = self.amount() % by;
        let smallest = if smallest == 0 { by } else { smallest };
        (smallest..=to).step_by(by as usize).collect()
    }

    /// What somebody must mind in it as it is done now: with its harder part, where that is shown.
    pub fn cautions(&self) -> impl Iterator<Item = Caution> {
        let gated = self.gated_cautions.iter().filter(|_| self.is_easy);
        self.cautions.iter().chain(gated).copied()
    }
}

/// All exercises, in the order of the file, which is the order of turns.
#[derive(Clone, Debug, Default)]
pub struct Catalogue {
    exercises: Vec<Exercise>,
}

/// What makes a catalogue unusable.
#[derive(Debug, thiserror::Error)]
pub enum BadCatalogue {
    #[error("no exercise for the activity {0}: every activity needs at least one")]
    NothingFor(Activity),
    #[error("exercise {0}: {1}")]
    BadStanza(ExerciseId, &'static str),
}

impl BadCatalogue {
    /// The exercise whose stanza is to be mended; none where one is missing.
    pub fn exercise(&self) -> Option<&ExerciseId> {
        match self {
            BadCatalogue::NothingFor(_) => None,
            BadCatalogue::BadStanza(exercise, _) => Some(exercise),
        }
    }
}

impl Catalogue {
    /// Joins stanzas into a catalogue; a later stanza replaces an earlier one of the same id.
    ///
    /// # Errors
    /// Says which activity has no exercise, or which stanza makes no sense.
    pub fn new(stanzas: impl IntoIterator<Item = Exercise>) -> Result<Self, BadCatalogue> {
        let mut exercises: Vec<Exercise> = Vec::new();
        for stanza in stanzas {
            check_stanza(&stanza)?;
            match exercises.iter_mut().find(|known| known.id == stanza.id) {
                Some(known) => *known = stanza,
                None => exercises.push(stanza),
            }
        }
        let catalogue = Catalogue { exercises };
        for exercise in catalogue.all() {
            catalogue.check_neighbours(exercise)?;
        }
        for activity in Activity::ALL {
            if catalogue.of(activity).next().is_none() {
                return Err(BadCatalogue::NothingFor(activity));
            }
        }
        Ok(catalogue)
    }

    /// What is milder or harder than an exercise must be there, and be so.
    fn check_neighbours(&self, exercise: &Exercise) -> Result<(), BadCatalogue> {
        let of = |id: &Option<ExerciseId>| id.as_ref().map(|id| self.find(id));
        let is_milder = |one: &Exercise, other: &Exercise| one.load <= other.load;
        let bad = |reason| Err(BadCatalogue::BadStanza(exercise.id.clone(), reason));
        match (of(&exercise.milder), of(&exercise.harder)) {
            (Some(None), _) => bad("milder must name another exercise of the catalogue"),
            (_, Some(None)) => bad("harder must name another exercise of the catalogue"),
            (Some(Some(milder)), _) if !is_milder(milder, exercise) => {
                bad("milder must name an exercise whose load is not greater")
            }
            (Some(Some(milder)), _)
                if milder.position.needs_floor() && !exercise.position.needs_floor() =>
            {
                bad("milder must not need a floor to get down to where it needs none itself")
            }
            (_, Some(Some(harder))) if !is_milder(exercise, harder) => {
                bad("harder must name an exercise whose load is not smaller")
            }
            _ if self.leads_back(exercise, |exercise| exercise.milder.as_ref()) => {
                bad("milder must not lead back to it")
            }
            _ if self.leads_back(exercise, |exercise| exercise.harder.as_ref()) => {
                bad("harder must not lead back to it")
            }
            _ => Ok(()),
        }
    }

    /// Whether the way from one exercise to the next comes by the first again.
    fn leads_back(
        &self,
        exercise: &Exercise,
        next: impl Fn(&Exercise) -> Option<&ExerciseId>,
    ) -> bool {
        let way = std::iter::successors(Some(exercise), |exercise| self.find(next(exercise)?));
        way.skip(1).take(self.exercises.len()).any(|passed| passed.id == exercise.id)
    }

    pub fn all(&self) -> &[Exercise] {
        &self.exercises
    }

    pub fn find(&self, id: &ExerciseId) -> Option<&Exercise> {
        self.exercises.iter().find(|exercise| exercise.id == *id)
    }

    /// The exercises of an activity, in their order of turns; never none.
    pub fn of(&self, activity: Activity) -> impl Iterator<Item = &Exercise> {
        self.exercises.iter().filter(move |exercise| exercise.activity == activity)
    }

    /// The exercise that an activity's word means where one exercise is meant: the one of that name,
    /// otherwise the only one; none where there are several and none is called so.
    pub fn meant_by(&self, activity: Activity) -> Option<&Exercise> {
        let mut exercises = self.of(activity);
        let namesake = self.of(activity).find(|exercise| exercise.id.as_str() == activity.as_str());
        let first = exercises.next();
        namesake.or_else(|| first.filter(|_| exercises.next().is_none()))
    }

    /// The exercises that answer a cause.
    pub fn answering(&self, cause: Cause) -> impl Iterator<Item = &Exercise> {
        self.exercises.iter().filter(move |exercise| exercise.answers.contains(&cause))
    }

    /// What takes the place of an exercise that cannot come because it rests: the next milder one that
    /// suits and does not rest; none where nothing milder is left.
    pub fn instead_of<'c>(
        &'c self,
        exercise: &'c Exercise,
        suits: impl Fn(&Exercise) -> bool,
        rests: impl Fn(&ExerciseId) -> bool,
    ) -> Option<&'c Exercise> {
        let milder = |exercise: &&Exercise| self.find(exercise.milder.as_ref()?);
        let mut milder = std::iter::successors(Some(exercise), milder).skip(1);
        milder.find(|candidate| suits(candidate) && !rests(&candidate.id))
    }

    /// Whose turn it is after `last` among the exercises of an activity that suit, while some rest: the
    /// next that does not, otherwise what is milder than the one whose turn it were; none where nothing
    /// is left. It is `last` again only where there is no other.
    pub fn turn_among<'c>(
        &'c self,
        activity: Activity,
        last: Option<&ExerciseId>,
        suits: impl Fn(&Exercise) -> bool,
        rests: impl Fn(&ExerciseId) -> bool,
    ) -> Option<&'c Exercise> {
        let turns = std::iter::successors(Some(self.turn_after(activity, last)), |turn| {
            Some(self.turn_after(activity, Some(&turn.id)))
        });
        let mut turns = turns.take(self.of(activity).count()).filter(|turn| suits(turn));
        let first = turns.next()?;
        let awake = std::iter::once(first).chain(turns).find(|turn| !rests(&turn.id));
        awake.or_else(|| self.instead_of(first, suits, rests))
    }

    /// An exercise by its id; the activity's first where it has left the catalogue since.
    pub fn find_or_first(&self, id: &ExerciseId, activity: Activity) -> &Exercise {
        self.find(id).unwrap_or_else(|| self.turn_after(activity, None))
    }

    /// Whose turn it is among an activity's exercises after `last`: the next in the file's order,
    /// and the first again after the last one, or where `last` is unknown.
    pub fn turn_after(&self, activity: Activity, last: Option<&ExerciseId>) -> &Exercise {
        let mut turn = self.of(activity).skip_while(|exercise| Some(&exercise.id) != last);
        turn.nth(1)
            .or_else(|| self.of(activity).next())
            .expect("a catalogue has an exercise for every activity")
    }
}

fn check_stanza(exercise: &Exercise) -> Result<(), BadCatalogue> {
    let wrong = if exercise.seconds == 0 || exercise.seconds > MAX_SECONDS {
        "seconds must be from 1 to 14400"
    } else if !matches!(exercise.sides, 1 | 2) {
        "sides must be 1 or 2"
    } else if !(1..=MOST_LOAD).contains(&exercise.load) {
        "load must be from 1 to 4"
    } else if exercise.quiet && exercise.position.needs_floor() {
        "quiet must not be true for what needs a floor to get down to"
    } else if !exercise.gated && !exercise.gated_cautions.is_empty() {
        "gated_cautions belong to a harder part, which gated = true says there is"
    } else if exercise.hold == Some(0) || exercise.repetitions == Some(0) {
        "hold and repetitions, where given, must be at least 1"
    } else if exercise.grows.is_some_and(|grows| !grows.fits(exercise.amount())) {
        "grows must go by at least 1, and from the dose to at most 14400"
    } else if !exercise.starts.iter().all(|start| exercise.amounts().contains(start)) {
        "starts must be amounts that the dose can grow to"
    } else if [&exercise.guide, &exercise.gated_guide]
        .into_iter()
        .flatten()
        .any(|guide| guide.each.is_empty() || !guide.motions().all(Motion::fits))
    {
        "guide must have something in each, and nothing in it that takes less than a second"
    } else {
        return Ok(());
    };
    Err(BadCatalogue::BadStanza(exercise.id.clone(), wrong))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn exercise(id: &str, activity: Activity) -> Exercise {
        Exercise {
            id: ExerciseId::try_from(id.to_owned()).unwrap(),
            activity,
            position: Position::Standing,
            quiet: false,
            breaks_standing: false,
            load: 2,
            muscles: Vec::new(),
            cautions: Vec::new(),
            gated_cautions: Vec::new(),
            answers: vec![Cause::Core],
            seconds: 60,
            hold: None,
            repetitions: None,
            sides: 1,
            grows: None,
            starts: Vec::new(),
            gated: false,
            is_easy: false,
            guide: None,
            gated_guide: None,
            milder: None,
            harder: None,
        }
    }

    fn growth(by: u32, to: u32) -> Growth {
        Growth { by, to, weekly: false }
    }

    fn catalogue() -> Catalogue {
        Catalogue::new([
            exercise("stand", Activity::Stand),
            exercise("walk", Activity::Walk),
            exercise("first", Activity::Stretch),
            exercise("second", Activity::Stretch),
            exercise("tilt", Activity::Strengthen),
        ])
        .unwrap()
    }

    #[test]
    fn the_exercises_of_an_activity_take_turns() {
        let catalogue = catalogue();
        let first = catalogue.turn_after(Activity::Stretch, None).id.clone();
        let second = catalogue.turn_after(Activity::Stretch, Some(&first)).id.clone();
        let third = catalogue.turn_after(Activity::Stretch, Some(&second)).id.clone();

        assert_eq!([first.as_str(), second.as_str(), third.as_str()], ["first", "second", "first"]);
    }

    #[test]
    fn the_word_walk_means_the_walk_although_there_are_others() {
        let stanzas = catalogue().exercises.into_iter();
        let catalogue =
            Catalogue::new(stanzas.chain([exercise("walk-short", Activity::Walk)])).unwrap();
        let meant = |activity| catalogue.meant_by(activity).map(|exercise| exercise.id.as_str());

        assert_eq!(meant(Activity::Walk), Some("walk"));
        assert_eq!(meant(Activity::Strengthen), Some("tilt"));
        assert_eq!(meant(Activity::Stretch), None);
    }

    #[test]
    fn an_exercise_that_has_left_the_catalogue_hands_over_to_the_first() {
        let gone = ExerciseId::try_from("gone".to_owned()).unwrap();

        assert_eq!(catalogue().turn_after(Activity::Stretch, Some(&gone)).id.as_str(), "first");
    }

    #[test]
    fn turns_pass_over_what_does_not_suit_or_rests_and_repeat_only_where_there_is_no_other() {
        let mut stanzas = catalogue().exercises;
        stanzas.push(exercise("third", Activity::Stretch));
        stanzas[3].milder = named("walk");
        let catalogue = Catalogue::new(stanzas).unwrap();
        let check = |unsuited: &[&str], resting: &[&str], expected: Option<&str>| {
            let suits = |exercise: &Exercise| !unsuited.contains(&exercise.id.as_str());
            let rests = |id: &ExerciseId| resting.contains(&id.as_str());
            let last = named("first");
            let turn = catalogue.turn_among(Activity::Stretch, last.as_ref(), suits, rests);
            assert_eq!(turn.map(|turn| turn.id.as_str()), expected, "{unsuited:?} {resting:?}");
        };

        check(&[], &[], Some("second"));
        check(&["second"], &[], Some("third"));
        check(&[], &["second"], Some("third"));
        check(&["second"], &["third"], Some("first"));
        check(&["second", "third"], &["first"], None);
        check(&[], &["first", "second", "third"], Some("walk"));
        check(&["walk"], &["first", "second", "third"], None);
        check(&["first", "second", "third"], &[], None);
    }

    #[test]
    fn a_catalogue_without_a_prong_is_refused() {
        let refused = Catalogue::new([exercise("stand", Activity::Stand)]);

        assert!(matches!(refused, Err(BadCatalogue::NothingFor(Activity::Walk))));
    }

    #[test]
    fn a_dose_grows_in_steps_up_to_its_end() {
        let mut walk = exercise("walk", Activity::Walk);
        walk.seconds = 900;
        walk.grows = Some(growth(300, 1800));
        let mut tilt = exercise("tilt", Activity::Strengthen);
        tilt.repetitions = Some(5);
        tilt.grows = Some(growth(2, 10));

        assert_eq!([walk.grown(0), walk.grown(2), walk.grown(9)], [900, 1500, 1800]);
        assert_eq!(walk.amounts(), [300, 600, 900, 1200, 1500, 1800]);
        assert_eq!(tilt.amounts(), [1, 3, 5, 7, 9]);
        tilt.set_amount(7);
        assert_eq!((tilt.repetitions, tilt.seconds), (Some(7), 84));
    }

    #[test]
    fn a_growth_that_goes_nowhere_is_refused() {
        for grows in [growth(0, 90), growth(1, 59), growth(1, 14401)] {
            let stand = Exercise { grows: Some(grows), ..exercise("stand", Activity::Stand) };

            let refused = Catalogue::new([stand]);

            assert!(matches!(refused, Err(BadCatalogue::BadStanza(_, _))), "{grows:?}");
        }
    }

    fn named(id: &str) -> Option<ExerciseId> {
        Some(ExerciseId::try_from(id.to_owned()).unwrap())
    }

    /// A catalogue with this in place of its exercise of the same id; why it is refused.
    fn refused(stanza: Exercise) -> Option<String> {
        let stanzas = catalogue().exercises.into_iter().chain([stanza]);
        Catalogue::new(stanzas).err().map(|error| error.to_string())
    }

    #[test]
    fn what_is_called_milder_or_harder_is_so() {
        let second = || Exercise { load: 3, ..exercise("second", Activity::Stretch) };
        let mut stanzas = catalogue().exercises;
        stanzas[3].milder = named("first");
        stanzas
            .push(Exercise { position: Position::Lying, ..exercise("lying", Activity::Stretch) });
        let check = |stanza: Exercise, reason: Option<&str>| {
            let stanzas = stanzas.iter().cloned().chain([stanza]);
            let error = Catalogue::new(stanzas).err().map(|error| error.to_string());
            assert_eq!(error.as_deref(), reason);
        };

        check(Exercise { milder: named("first"), ..second() }, None);
        check(
            Exercise { milder: named("gone"), ..second() },
            Some("exercise second: milder must name another exercise of the catalogue"),
        );
        check(
            Exercise { load: 1, milder: named("first"), ..second() },
            Some("exercise second: milder must name an exercise whose load is not greater"),
        );
        check(
            Exercise { milder: named("lying"), ..second() },
            Some(
                "exercise second: milder must not need a floor to get down to where it needs none itself",
            ),
        );
        check(
            Exercise { harder: named("first"), ..second() },
            Some("exercise second: harder must name an exercise whose load is not smaller"),
        );
        check(
            Exercise { milder: named("second"), ..exercise("first", Activity::Stretch) },
            Some("exercise first: milder must not lead back to it"),
        );
        check(
            Exercise { harder: named("tilt"), ..exercise("tilt", Activity::Strengthen) },
            Some("exercise tilt: harder must not lead back to it"),
        );
    }

    #[test]
    fn a_stanza_that_contradicts_itself_is_refused() {
        let tilt = || exercise("tilt", Activity::Strengthen);
        let check = |stanza: Exercise, reason: &str| {
            assert_eq!(refused(stanza), Some(format!("exercise tilt: {reason}")));
        };

        check(Exercise { load: 5, ..tilt() }, "load must be from 1 to 4");
        check(
            Exercise { quiet: true, position: Position::Lying, ..tilt() },
            "quiet must not be true for what needs a floor to get down to",
        );
        check(
            Exercise { gated_cautions: vec![Caution::Knees], ..tilt() },
            "gated_cautions belong to a harder part, which gated = true says there is",
        );
        check(
            Exercise { starts: vec![45], grows: Some(growth(30, 90)), ..tilt() },
            "starts must be amounts that the dose can grow to",
        );
    }

    #[test]
    fn the_harder_part_brings_its_cautions_with_it() {
        let mut tilt = Exercise {
            gated: true,
            cautions: vec![Caution::LatePregnancy],
            gated_cautions: vec![Caution::Osteoporosis],
            ..exercise("tilt", Activity::Strengthen)
        };

        assert_eq!(tilt.cautions().collect::<Vec<_>>(), [Caution::LatePregnancy]);
        tilt.is_easy = true;
        let cautions: Vec<_> = tilt.cautions().collect();
        assert_eq!(cautions, [Caution::LatePregnancy, Caution::Osteoporosis]);
    }

    #[test]
    fn an_id_that_would_not_fit_a_button_is_refused() {
        for bad in ["", "Big", "with space", "a:b", &"x".repeat(33)] {
            assert!(ExerciseId::try_from(bad.to_owned()).is_err(), "{bad:?}");
        }
    }
}
