//! An exercise by ear, for those who lie on the floor and see no countdown: a signal where a motion begins, where one
//! lets go, where the other side follows and where it is over, and a soft beat for each second that is held.
//!
//! It is made from the beats of the very dose, so that it lasts as long as the guide does. What the signals mean is said
//! elsewhere, in words. Must not know who listens, nor when it is sent.

mod score;
mod tone;
mod voice;

use limber_care::guide::Beat;

pub use self::score::{LEAD_IN, Signal, score};

/// A voice message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Track {
    /// Opus in Ogg (RFC 7845), as Bot API's `sendVoice` takes it.
    pub ogg: Vec<u8>,
    pub seconds: u32,
}

/// The track of an exercise; none where a beat is so long that one does something else meanwhile, such as a walk.
pub fn track(beats: &[Beat]) -> Option<Track> {
    if beats.is_empty() || beats.iter().any(Beat::is_long) {
        return None;
    }
    let score = score(beats);
    Some(Track { ogg: voice::encoded(&tone::played(&score)), seconds: score.seconds })
}
