//! Signals as sound. They are told apart with the phone under a pillow: by rise and fall, by how many notes, and by how
//! loud; none is a beep that startles somebody with their eyes shut.

use std::f32::consts::TAU;

use crate::score::{Score, Signal};

/// Samples a second, as Opus has them.
pub const RATE: usize = 48_000;

/// A note: its pitch in hertz, when it begins after the signal, for how long it sounds, and how loud.
struct Note {
    hertz: f32,
    after: f32,
    seconds: f32,
    loudness: f32,
}

/// All signals of a score, each at its second, in one channel.
pub fn played(score: &Score) -> Vec<f32> {
    let mut samples = vec![0.0; score.seconds as usize * RATE];
    for (at, signal) in &score.signals {
        for note in notes(*signal) {
            play(&mut samples, *at as f32, &note);
        }
    }
    samples
}

/// The notes of a signal. Pitches are those of one chord, so that what follows each other sounds like one piece.
fn notes(signal: Signal) -> Vec<Note> {
    let note = |hertz, after, seconds, loudness| Note { hertz, after, seconds, loudness };
    match signal {
        Signal::Ready => vec![note(392.0, 0.0, 0.18, 0.25)],
        Signal::Begin => vec![note(523.3, 0.0, 0.16, 0.5), note(784.0, 0.16, 0.4, 0.5)],
        Signal::Second => vec![note(261.6, 0.0, 0.09, 0.14)],
        Signal::Release => vec![note(659.3, 0.0, 0.16, 0.45), note(392.0, 0.16, 0.45, 0.45)],
        Signal::OtherSide => {
            vec![
                note(523.3, 0.0, 0.22, 0.5),
                note(523.3, 0.3, 0.22, 0.5),
                note(784.0, 0.6, 0.4, 0.5),
            ]
        }
        Signal::Done => vec![
            note(523.3, 0.0, 0.3, 0.4),
            note(659.3, 0.25, 0.3, 0.4),
            note(784.0, 0.5, 0.9, 0.4),
        ],
    }
}

/// Adds a note that swells quickly and dies away, as a bell under a cloth does.
fn play(samples: &mut [f32], at: f32, note: &Note) {
    const SWELL: f32 = 0.012;
    let begin = ((at + note.after) * RATE as f32) as usize;
    let length = (note.seconds * RATE as f32) as usize;
    for (index, sample) in samples.iter_mut().skip(begin).take(length).enumerate() {
        let time = index as f32 / RATE as f32;
        let swell = (time / SWELL).min(1.0);
        let left = 1.0 - time / note.seconds;
        let wave = (TAU * note.hertz * time).sin() + 0.25 * (2.0 * TAU * note.hertz * time).sin();
        *sample += note.loudness * swell * left * left * wave;
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn no_two_signals_sound_alike_and_none_is_too_loud() {
        let melody = |signal| -> Vec<(u32, u32)> {
            let steps = |note: &Note| (note.hertz as u32, (note.after * 100.0) as u32);
            notes(signal).iter().map(steps).collect()
        };
        let melodies: BTreeSet<_> = Signal::ALL.map(melody).into_iter().collect();
        assert_eq!(melodies.len(), Signal::ALL.len());

        for signal in Signal::ALL {
            let samples = played(&Score { signals: vec![(0, signal)], seconds: 2 });
            let loudest = samples.iter().fold(0.0_f32, |most, sample| most.max(sample.abs()));
            assert!((0.05..0.95).contains(&loudest), "{signal:?}: {loudest}");
        }
    }
}
