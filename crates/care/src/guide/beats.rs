//! An exercise as beats that follow each other by the clock. Must not know where somebody is in them.

use super::outline::{Motion, outline};
use crate::Exercise;

/// A stretch of time in which one thing is done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Beat {
    /// The line of the instructions that is done; none where the exercise has no outline.
    pub step: Option<usize>,
    /// The step whose picture shows what is done.
    pub picture: Option<usize>,
    pub seconds: u32,
    /// Which repetition the beat belongs to, from 1.
    pub repetition: u32,
    /// Which side is done, 1 or 2.
    pub side: u8,
    /// Whether the beat leads from one repetition to the next.
    pub is_between: bool,
}

/// The length from which on somebody may be looking elsewhere during a beat, so that what follows is
/// told by a message of its own.
const LONG_BEAT_SECONDS: u32 = 120;
/// How long to rest between repetitions where the exercise has no outline.
const REST_SECONDS: u32 = 5;

impl Beat {
    /// Whether somebody may be out of the room during the beat.
    pub fn is_long(&self) -> bool {
        self.seconds >= LONG_BEAT_SECONDS
    }

    /// How often what is left of the beat is shown, in seconds: about eight times, since each is an
    /// edit that takes a message out of the chat's allowance, and never twice in a second.
    pub(super) fn tick(&self) -> u32 {
        self.seconds.div_ceil(8).clamp(2, 60)
    }
}

/// The beats of an exercise at its dose; there is always at least one.
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
