//! Replies about buddies.

use crate::{care::BuddyId, usecases::replies::When};

/// Replies about buddies.
#[derive(Debug)]
pub enum BuddiesReply {
    /// What buddies are, to whoever has none: the others would see them under this name.
    About {
        name: String,
    },
    /// What buddies are, to whoever has some.
    What,
    Buddies {
        seen: Vec<Seen>,
        /// The names of those who have waved to the person today.
        waved_to_you: Vec<String>,
        circles: Vec<Circle>,
        /// Whether they may begin another circle.
        may_begin: bool,
    },
    Circle(Circle),
    LeaveAsk {
        id: BuddyId,
    },
    Left,
    /// They are in as many circles as they may be.
    Enough,
    /// The link to a circle, which has room for so many more.
    Invitation {
        id: BuddyId,
        link: String,
        until: When,
        room: u32,
    },
    InvitationFull,
    /// Who came by a link tells their time first.
    Waits {
        from: String,
    },
    /// Somebody invites; so many others are in the circle, who would see the person under this name.
    Invited {
        from: String,
        others: u32,
        name: String,
        word: String,
    },
    Joined,
    Declined,
    /// The link says nothing, or no longer.
    InvitedGone,
    InvitedOwn,
    InvitedAlready,
    InvitedFull,
    /// Some wave.
    Waves {
        from: Vec<Waving>,
    },
}

/// A buddy, as another sees them.
#[derive(Clone, Debug)]
pub struct Seen {
    pub id: BuddyId,
    pub name: String,
    pub moved: bool,
    /// Whether the person has waved to them today.
    pub waved: bool,
    /// Whether the person may wave to them.
    pub may_wave: bool,
}

/// A circle, by the person's own number in it.
#[derive(Clone, Debug)]
pub struct Circle {
    pub id: BuddyId,
    /// The others.
    pub names: Vec<String>,
    pub has_room: bool,
}

/// Somebody who waves.
#[derive(Clone, Debug)]
pub struct Waving {
    pub id: BuddyId,
    pub name: String,
}
