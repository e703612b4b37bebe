//! Which signal comes at which second.

use limber_care::guide::Beat;

/// So many seconds one has to put the phone down and lie back.
pub const LEAD_IN: u32 = 5;
/// After the last signal, so that it is heard to its end.
const TAIL: u32 = 2;
/// Shorter than this nothing is counted within a motion: it is over before one could count along.
const COUNTED_FROM: u32 = 4;

/// What is heard.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Signal {
    /// It begins soon.
    Ready,
    /// The motion, or the hold, begins.
    Begin,
    /// One more second is held.
    Second,
    /// Let go, and come back.
    Release,
    /// The other side follows.
    OtherSide,
    /// It is over.
    Done,
}

impl Signal {
    pub const ALL: [Signal; 6] = [
        Signal::Ready,
        Signal::Begin,
        Signal::Second,
        Signal::Release,
        Signal::OtherSide,
        Signal::Done,
    ];
}

/// The signals of an exercise, each with the second at which it is heard.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Score {
    pub signals: Vec<(u32, Signal)>,
    /// How long it all takes.
    pub seconds: u32,
}

/// The score of an exercise's beats.
pub fn score(beats: &[Beat]) -> Score {
    let mut signals: Vec<(u32, Signal)> =
        (1..=3).rev().map(|before| (LEAD_IN - before, Signal::Ready)).collect();
    let mut at = LEAD_IN;
    let mut last_side = beats.first().map_or(1, |beat| beat.side);
    for (place, beat) in beats.iter().enumerate() {
        // What leads to another side is announced before one turns, not after.
        let next_side = beats[place..].iter().find(|next| !next.is_between).map(|next| next.side);
        let turns = next_side.is_some_and(|side| side != last_side);
        let signal = match (turns, beat.is_between) {
            (true, _) => Signal::OtherSide,
            (false, true) => Signal::Release,
            (false, false) => Signal::Begin,
        };
        signals.push((at, signal));
        last_side = next_side.unwrap_or(last_side);
        if !beat.is_between && beat.seconds >= COUNTED_FROM {
            signals.extend((1..beat.seconds).map(|second| (at + second, Signal::Second)));
        }
        at += beat.seconds;
    }
    signals.push((at, Signal::Done));
    Score { signals, seconds: at + TAIL }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn beat(seconds: u32, side: u8, is_between: bool) -> Beat {
        Beat { step: None, picture: None, seconds, repetition: 1, side, is_between }
    }

    fn heard(beats: &[Beat]) -> String {
        let score = score(beats);
        let word = |(at, signal): &(u32, Signal)| {
            let letter = match signal {
                Signal::Ready => 'r',
                Signal::Begin => 'B',
                Signal::Second => '.',
                Signal::Release => 'l',
                Signal::OtherSide => 'O',
                Signal::Done => 'D',
            };
            format!("{at}{letter}")
        };
        let signals: Vec<String> = score.signals.iter().map(word).collect();
        format!("{} ({})", signals.join(" "), score.seconds)
    }

    #[test]
    fn a_hold_is_counted_and_let_go() {
        let beats = [beat(5, 1, false), beat(3, 1, true), beat(5, 1, false)];

        assert_eq!(heard(&beats), "2r 3r 4r 5B 6. 7. 8. 9. 10l 13B 14. 15. 16. 17. 18D (20)");
    }

    #[test]
    fn the_other_side_is_told_before_one_turns() {
        let with_a_way = [beat(4, 1, false), beat(3, 1, true), beat(4, 2, false)];
        assert_eq!(heard(&with_a_way), "2r 3r 4r 5B 6. 7. 8. 9O 12B 13. 14. 15. 16D (18)");

        let without = [beat(2, 1, false), beat(2, 2, false)];
        assert_eq!(heard(&without), "2r 3r 4r 5B 7O 9D (11)");
    }
}
