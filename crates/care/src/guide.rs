//! Guided sessions: an exercise as beats that follow each other by the clock, and where somebody
//! is in them. Pure; how a beat reads and looks, and where it is kept, is not known here.

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use super::{Exercise, ExerciseId, GuideId, MessageId, PersonId};

/// How an exercise is walked through; steps are lines of its instructions, from 0.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Outline {
    /// What brings into place, before the clock begins.
    pub ready: Vec<usize>,
    /// What each repetition goes through, on each side.
    pub each: Vec<Motion>,
    /// What lies between two repetitions.
    #[serde(default)]
    pub between: Option<Motion>,
    /// What leads to the other side, where all repetitions of one side come before it; without it
    /// the sides take turns.
    #[serde(default)]
    pub turn: Option<Motion>,
}

impl Outline {
    /// All that the clock counts in it.
    pub fn motions(&self) -> impl Iterator<Item = &Motion> {
        self.each.iter().chain(&self.between).chain(&self.turn)
    }

    /// The lines of the instructions that it names.
    pub fn steps(&self) -> impl Iterator<Item = usize> {
        let motions = self.motions().flat_map(|motion| [Some(motion.step), motion.other]);
        self.ready.iter().copied().chain(motions.flatten())
    }
}

/// One motion of a repetition.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Motion {
    pub step: usize,
    /// The step whose picture shows it on the other side.
    #[serde(default)]
    pub other: Option<usize>,
    /// How long it takes; without it as long as the exercise's hold and, where nothing is held, an
    /// equal share of the session.
    #[serde(default)]
    pub seconds: Option<u32>,
}

impl Motion {
    /// Whether it takes a time that can be counted.
    pub fn fits(&self) -> bool {
        self.seconds != Some(0)
    }
}

/// A stretch of time in which one thing is done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Beat {
    /// The line of the instructions; none where the exercise has no outline.
    pub step: Option<usize>,
    /// The step whose picture shows it.
    pub picture: Option<usize>,
    pub seconds: u32,
    /// From 1.
    pub repetition: u32,
    /// 1 or 2.
    pub side: u8,
    /// It leads from one repetition to the next.
    pub is_between: bool,
}

/// A beat from which on one may be looking elsewhere, so that what follows is told by a message of
/// its own.
const LONG_BEAT_SECONDS: u32 = 120;
/// Between repetitions, where the exercise has no outline.
const REST_SECONDS: u32 = 5;

impl Beat {
    /// Whether somebody may be out of the room meanwhile.
    pub fn is_long(&self) -> bool {
        self.seconds >= LONG_BEAT_SECONDS
    }

    /// How often what is left of it is shown, in seconds: about eight times, and never twice in a
    /// second.
    fn tick(&self) -> u32 {
        self.seconds.div_ceil(8).clamp(2, 60)
    }
}

/// The beats of an exercise at its dose; never none.
pub fn beats(exercise: &Exercise) -> Vec<Beat> {
    let hold = Motion { step: 0, other: None, seconds: None };
    let breather = Motion { step: 0, other: None, seconds: Some(REST_SECONDS) };
    let outline = outline(exercise);
    let (each, between, turn) = match outline {
        Some(outline) => (outline.each.as_slice(), outline.between.as_ref(), outline.turn.as_ref()),
        None => (std::slice::from_ref(&hold), Some(&breather), None),
    };
    let given: u32 = each.iter().filter_map(|motion| motion.seconds).sum();
    let open = each.iter().filter(|motion| motion.seconds.is_none()).count();
    let open = u32::try_from(open).unwrap_or(u32::MAX).max(1);
    let share = exercise.hold.unwrap_or(exercise.seconds.saturating_sub(given) / open).max(1);
    let rounds = rounds(exercise, turn.is_some());
    let mut beats = Vec::new();
    for (index, (repetition, side)) in rounds.iter().copied().enumerate() {
        let beat = |motion: &Motion, is_between: bool| Beat {
            step: outline.is_some().then_some(motion.step),
            picture: outline
                .is_some()
                .then(|| motion.other.filter(|_| side == 2).unwrap_or(motion.step)),
            seconds: motion.seconds.unwrap_or(share),
            repetition,
            side,
            is_between,
        };
        beats.extend(each.iter().map(|motion| beat(motion, false)));
        let Some((_, next_side)) = rounds.get(index + 1) else { break };
        let way = turn.filter(|_| *next_side != side).or(between);
        beats.extend(way.map(|motion| beat(motion, true)));
    }
    beats
}

/// Each repetition and its side, in their order.
fn rounds(exercise: &Exercise, one_side_first: bool) -> Vec<(u32, u8)> {
    let (repetitions, sides) = (1..=exercise.repetitions.unwrap_or(1), 1..=exercise.sides);
    if one_side_first {
        sides.flat_map(|side| repetitions.clone().map(move |r| (r, side))).collect()
    } else {
        repetitions.flat_map(|r| sides.clone().map(move |side| (r, side))).collect()
    }
}

/// How an exercise is walked through; its harder part where that is what is done.
pub fn outline(exercise: &Exercise) -> Option<&Outline> {
    let gated = exercise.gated_guide.as_ref().filter(|_| exercise.gated && exercise.is_easy);
    gated.or(exercise.guide.as_ref())
}

/// One exercise of a guided session, at the amount that it began with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    pub exercise: ExerciseId,
    pub amount: u32,
    /// Whether its harder part is what is done.
    pub is_easy: bool,
}

/// A guided session of one person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Guide {
    pub id: GuideId,
    pub person: PersonId,
    /// The message that shows it; none until it is sent.
    pub message: Option<MessageId>,
    /// Never none.
    pub parts: Vec<Part>,
    /// Which of them, from 0.
    pub part: usize,
    /// 0 while getting into place, then the beats from 1.
    pub beat: usize,
    pub pace: Pace,
    /// Seconds on this exercise before the beat.
    pub spent: u32,
    /// How many of its exercises were counted.
    pub counted: u32,
}

/// Whether the clock moves a guide on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pace {
    /// Until they are in place.
    Waiting,
    /// The beat runs since then, pauses taken out.
    Running(Timestamp),
    /// So many seconds of the beat are over.
    Paused(u32),
    /// Ended before its end; is it to count?
    Stopped,
}

/// What follows from a turn of a guide.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turn {
    /// It shows something else now.
    Changed,
    /// It has gone from one long beat to another, of which one may not be looking.
    HalfWay,
    /// The exercise is over, after so many seconds.
    Finished(u32),
    /// It is over before it began.
    Dropped,
}

/// Later than this after its end, a beat was not seen to its end: nobody was counting.
const UNSEEN: u32 = 5;
/// Sooner than this after its beginning, "back" means the beat before.
const JUST_BEGUN: u32 = 3;
/// What is shorter is no session.
const SHORTEST: u32 = 10;

impl Guide {
    /// The exercise that it is at, as it began.
    pub fn at(&self) -> &Part {
        &self.parts[self.part.min(self.parts.len() - 1)]
    }

    /// Begins, or goes on after a pause.
    pub fn go_on(&mut self, now: Timestamp) {
        match self.pace {
            Pace::Waiting => {
                self.beat = 1;
                self.pace = Pace::Running(now);
            }
            Pace::Paused(gone) => self.pace = Pace::Running(now - seconds(gone)),
            Pace::Running(_) | Pace::Stopped => {}
        }
    }

    /// Stands still until told to go on.
    pub fn pause(&mut self, beats: &[Beat], now: Timestamp) {
        if let Pace::Running(_) = self.pace {
            self.pace = Pace::Paused(self.gone(beats, now));
        }
    }

    /// To the beginning of the beat, or of the one before; before the first, into place.
    pub fn back(&mut self, beats: &[Beat], now: Timestamp) {
        let gone = self.gone(beats, now);
        match self.pace {
            Pace::Running(_) | Pace::Paused(_) => {}
            Pace::Waiting | Pace::Stopped => return,
        }
        self.spent += gone;
        if gone <= JUST_BEGUN {
            self.beat -= 1;
        }
        self.pace = match (self.beat, self.pace) {
            (0, _) => Pace::Waiting,
            (_, Pace::Paused(_)) => Pace::Paused(0),
            _ => Pace::Running(now),
        };
    }

    /// To the next beat, or to the end of the exercise.
    pub fn skip(&mut self, beats: &[Beat], now: Timestamp) -> Turn {
        match self.pace {
            Pace::Running(_) | Pace::Paused(_) => {
                self.spent += self.gone(beats, now);
                self.next(beats, now)
            }
            Pace::Waiting | Pace::Stopped => Turn::Changed,
        }
    }

    /// Ends it here.
    pub fn stop(&mut self, beats: &[Beat], now: Timestamp) -> Turn {
        self.spent += self.gone(beats, now);
        self.pace = Pace::Stopped;
        if self.spent < SHORTEST { Turn::Dropped } else { Turn::Changed }
    }

    /// What the clock brings, if it brings something.
    ///
    /// A beat whose end is long past was not seen by anybody, because the process was not there:
    /// it begins anew.
    pub fn turn(&mut self, beats: &[Beat], now: Timestamp) -> Option<Turn> {
        let Pace::Running(since) = self.pace else { return None };
        // A guide whose exercise has another script since is at its end.
        let length = beats.get(self.beat - 1).map_or(0, |beat| beat.seconds);
        let end = since + seconds(length);
        let late = now.duration_since(end).as_secs();
        if late < 0 {
            return None;
        }
        if late > i64::from(UNSEEN.max(length / 4)) {
            self.pace = Pace::Running(now);
            return Some(Turn::Changed);
        }
        self.spent += length;
        let next = if late > i64::from(UNSEEN) { now } else { end };
        Some(self.next(beats, next))
    }

    /// To the next exercise; says whether there is one.
    pub fn next_part(&mut self) -> bool {
        self.part += 1;
        (self.beat, self.spent, self.pace) = (0, 0, Pace::Waiting);
        self.part < self.parts.len()
    }

    /// When what it shows changes next; never while the clock does not move it.
    pub fn changes_at(&self, beats: &[Beat], now: Timestamp) -> Option<Timestamp> {
        let Pace::Running(since) = self.pace else { return None };
        let beat = beats.get(self.beat - 1)?;
        let gone = self.gone(beats, now);
        Some(since + seconds((gone / beat.tick() + 1) * beat.tick()).min(seconds(beat.seconds)))
    }

    /// The beat that is on, and how many seconds of it are left as they are shown; none while
    /// getting into place.
    pub fn shown<'b>(&self, beats: &'b [Beat], now: Timestamp) -> Option<(&'b Beat, u32)> {
        let beat = beats.get(self.beat.checked_sub(1)?)?;
        let gone = match self.pace {
            Pace::Running(_) => self.gone(beats, now) / beat.tick() * beat.tick(),
            _ => self.gone(beats, now),
        };
        Some((beat, beat.seconds.saturating_sub(gone)))
    }

    fn next(&mut self, beats: &[Beat], now: Timestamp) -> Turn {
        let is_long = |beat: Option<&Beat>| beat.is_some_and(Beat::is_long);
        let was_long = is_long(beats.get(self.beat - 1));
        if self.beat >= beats.len() {
            return if self.spent < SHORTEST { Turn::Dropped } else { Turn::Finished(self.spent) };
        }
        self.beat += 1;
        self.pace = match self.pace {
            Pace::Paused(_) => Pace::Paused(0),
            _ => Pace::Running(now),
        };
        if was_long && is_long(beats.get(self.beat - 1)) { Turn::HalfWay } else { Turn::Changed }
    }

    /// How many seconds of the beat are over.
    fn gone(&self, beats: &[Beat], now: Timestamp) -> u32 {
        let length = beats.get(self.beat.wrapping_sub(1)).map_or(0, |beat| beat.seconds);
        match self.pace {
            Pace::Running(since) => {
                let gone = now.duration_since(since).as_secs().clamp(0, length.into());
                u32::try_from(gone).unwrap_or(length)
            }
            Pace::Paused(gone) => gone.min(length),
            Pace::Waiting | Pace::Stopped => 0,
        }
    }
}

fn seconds(seconds: u32) -> SignedDuration {
    SignedDuration::from_secs(seconds.into())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Activity, Position};

    fn stretch() -> Exercise {
        Exercise {
            id: ExerciseId::try_from("stretch".to_owned()).unwrap(),
            activity: Activity::Stretch,
            position: Position::Standing,
            quiet: true,
            breaks_standing: false,
            substitute: false,
            load: 1,
            muscles: Vec::new(),
            cautions: Vec::new(),
            gated_cautions: Vec::new(),
            answers: Vec::new(),
            seconds: 60,
            hold: Some(15),
            repetitions: Some(2),
            sides: 2,
            grows: None,
            starts: Vec::new(),
            gated: false,
            is_easy: false,
            guide: Some(Outline {
                ready: vec![0, 1],
                each: vec![Motion { step: 2, other: Some(3), seconds: None }],
                between: Some(Motion { step: 4, other: None, seconds: Some(8) }),
                turn: None,
            }),
            gated_guide: None,
            milder: None,
            harder: None,
        }
    }

    fn guide() -> Guide {
        let exercise = stretch();
        Guide {
            id: GuideId(1),
            person: PersonId(1),
            message: None,
            parts: vec![Part { exercise: exercise.id, amount: 2, is_easy: false }],
            part: 0,
            beat: 0,
            pace: Pace::Waiting,
            spent: 0,
            counted: 0,
        }
    }

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(1_772_000_000 + second).unwrap()
    }

    #[test]
    fn an_exercise_is_held_on_one_side_and_on_the_other_with_a_way_between() {
        let beats = beats(&stretch());

        let told: Vec<_> = beats
            .iter()
            .map(|beat| (beat.seconds, beat.repetition, beat.side, beat.picture.unwrap()))
            .collect();

        let expected = [
            (15, 1, 1, 2),
            (8, 1, 1, 4),
            (15, 1, 2, 3),
            (8, 1, 2, 4),
            (15, 2, 1, 2),
            (8, 2, 1, 4),
            (15, 2, 2, 3),
        ];
        assert_eq!(told, expected);
    }

    #[test]
    fn who_must_turn_over_does_all_of_one_side_first() {
        let mut plank = stretch();
        plank.guide.as_mut().unwrap().turn =
            Some(Motion { step: 5, other: None, seconds: Some(12) });

        let beats = beats(&plank);

        let told: Vec<_> =
            beats.iter().map(|beat| (beat.seconds, beat.repetition, beat.side)).collect();
        let expected =
            [(15, 1, 1), (8, 1, 1), (15, 2, 1), (12, 2, 1), (15, 1, 2), (8, 1, 2), (15, 2, 2)];
        assert_eq!(told, expected);
    }

    #[test]
    fn an_exercise_without_an_outline_is_its_holds_and_breathers() {
        let plain = Exercise { guide: None, sides: 1, ..stretch() };
        let whole = Exercise { hold: None, repetitions: None, ..plain.clone() };

        let lengths = |exercise| beats(&exercise).iter().map(|beat| beat.seconds).collect();
        let (plain, whole): (Vec<u32>, Vec<u32>) = (lengths(plain), lengths(whole));

        assert_eq!(plain, [15, 5, 15]);
        assert_eq!(whole, [60]);
    }

    #[test]
    fn the_clock_walks_through_to_the_end_and_counts_the_seconds() {
        let (mut guide, beats) = (guide(), beats(&stretch()));
        assert_eq!(guide.turn(&beats, at(0)), None);
        guide.go_on(at(100));

        let mut turns = Vec::new();
        for second in 100..200 {
            turns.extend(guide.turn(&beats, at(second)).map(|turn| (second, turn)));
            if matches!(turns.last(), Some((_, Turn::Finished(_)))) {
                break;
            }
        }

        let seconds: Vec<i64> = turns.iter().map(|(second, _)| *second).collect();
        assert_eq!(seconds, [115, 123, 138, 146, 161, 169, 184]);
        assert_eq!(turns.last().unwrap().1, Turn::Finished(84));
    }

    #[test]
    fn a_pause_takes_no_time() {
        let (mut guide, beats) = (guide(), beats(&stretch()));
        guide.go_on(at(0));
        guide.pause(&beats, at(10));
        assert_eq!(guide.turn(&beats, at(500)), None);

        guide.go_on(at(600));

        assert_eq!(guide.shown(&beats, at(600)).unwrap().1, 5);
        assert_eq!(guide.turn(&beats, at(604)), None);
        assert_eq!(guide.turn(&beats, at(605)), Some(Turn::Changed));
        assert_eq!(guide.spent, 15);
    }

    #[test]
    fn back_is_the_beginning_of_the_beat_and_then_the_one_before() {
        let (mut guide, beats) = (guide(), beats(&stretch()));
        guide.go_on(at(0));
        guide.turn(&beats, at(15));

        guide.back(&beats, at(20));
        assert_eq!((guide.beat, guide.pace), (2, Pace::Running(at(20))));
        guide.back(&beats, at(21));
        assert_eq!((guide.beat, guide.pace), (1, Pace::Running(at(21))));
        guide.back(&beats, at(22));
        assert_eq!((guide.beat, guide.pace), (0, Pace::Waiting));
        guide.back(&beats, at(23));
        assert_eq!((guide.beat, guide.pace), (0, Pace::Waiting));
    }

    #[test]
    fn a_beat_that_nobody_saw_the_end_of_begins_anew() {
        let (mut guide, beats) = (guide(), beats(&stretch()));
        guide.go_on(at(0));

        assert_eq!(guide.turn(&beats, at(3600)), Some(Turn::Changed));

        assert_eq!((guide.beat, guide.pace, guide.spent), (1, Pace::Running(at(3600)), 0));
    }

    #[test]
    fn what_ends_before_it_has_begun_is_dropped() {
        let (mut guide, beats) = (guide(), beats(&stretch()));
        guide.go_on(at(0));

        assert_eq!(guide.clone().stop(&beats, at(9)), Turn::Dropped);
        assert_eq!(guide.clone().stop(&beats, at(10)), Turn::Changed);
        let skipped = (0..beats.len()).map(|_| guide.skip(&beats, at(1))).last();
        assert_eq!(skipped, Some(Turn::Dropped));
    }

    #[test]
    fn what_is_left_is_shown_about_eight_times_and_never_twice_in_a_second() {
        let (mut guide, beats) = (guide(), beats(&stretch()));
        guide.go_on(at(0));
        let (mut now, mut shown) = (at(0), Vec::new());

        while let Some(next) = guide.changes_at(&beats, now).filter(|next| *next < at(15)) {
            shown.push(guide.shown(&beats, now).unwrap().1);
            now = next;
        }
        shown.push(guide.shown(&beats, now).unwrap().1);

        assert_eq!(shown, [15, 13, 11, 9, 7, 5, 3, 1]);
    }
}
