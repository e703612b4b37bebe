//! Buttons among buddies.

use serde::{Deserialize, Serialize};

use crate::care::BuddyId;

/// Buttons among buddies, by what each asks for. They carry numbers of [`BuddyId`]: the person's own in a circle, or
/// that of whoever they wave to, which tells nothing of who that is on Telegram.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum BuddiesPress {
    /// All buddies; one circle; what buddies are.
    Buddies,
    Circle(BuddyId),
    BuddiesWhat,
    /// A circle of one's own, and the link to it.
    CircleNew,
    /// The link to a circle, and a new one in its place.
    Invite(BuddyId),
    InviteAnew(BuddyId),
    /// To join the circle of a link, and not to.
    Join(String),
    JoinNot,
    /// Whether to leave a circle, and yes.
    LeaveAsk(BuddyId),
    LeaveCircle(BuddyId),
    /// To wave, in the list of buddies; and under a wave.
    Wave(BuddyId),
    WaveBack(BuddyId),
}
