//! The four lanes, and each one's share of the messages. Must not know of chats or of time.

/// Which lane something goes in, the faster first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Lane {
    /// Somebody has just asked, and waits.
    Reply,
    /// Somebody has said what was not understood. One hint answers all of it, so a chat has one
    /// waiting at the most.
    Hint,
    /// Nobody waits for it to the second.
    Reminder,
    /// Nobody waits for it at all.
    Announcement,
}

/// How many lanes there are; `lane as usize` is a lane's place among them.
pub const LANE_COUNT: usize = Lane::ALL.len();

impl Lane {
    /// All lanes, the fastest first.
    pub const ALL: [Lane; 4] = [Lane::Reply, Lane::Hint, Lane::Reminder, Lane::Announcement];

    /// The lane in a word.
    pub fn name(self) -> &'static str {
        match self {
            Lane::Reply => "reply",
            Lane::Hint => "hint",
            Lane::Reminder => "reminder",
            Lane::Announcement => "announcement",
        }
    }

    /// This lane and those faster than it, the fastest first.
    pub fn and_faster(self) -> &'static [Lane] {
        const ALL: &[Lane] = &Lane::ALL;
        &ALL[..=self as usize]
    }

    /// Whether somebody has asked for what goes in this lane.
    pub fn answers(self) -> bool {
        matches!(self, Lane::Reply | Lane::Hint)
    }

    /// How many messages of other lanes may go one after the other while somebody waits in this one.
    ///
    /// With n of them the lane has one message in n + 1. The three shares are 1/8, 1/3 and 1/16 and
    /// come to 25/48, so that even when everybody waits the replies have nearly half of all messages.
    fn max_passed_over(self) -> u32 {
        match self {
            Lane::Reply => u32::MAX,
            Lane::Hint => 7,
            Lane::Reminder => 2,
            Lane::Announcement => 15,
        }
    }
}

/// How often each lane was passed over lately.
///
/// Strict priority would starve reminders: a flood of replies never ends by itself. Turns by weight
/// would make a reply wait for its lane's turn though nothing else is urgent. So the fastest lane goes
/// first as long as no other was passed over too often. A lane in which nobody waits is not passed
/// over, and therefore saves up no claim to a burst later.
#[derive(Default)]
pub struct Shares {
    passed_over: [u32; LANE_COUNT],
}

impl Shares {
    /// Of the `open` lanes that have somebody `first`, which goes next, and who: one that was passed
    /// over as often as it may be, or else the fastest.
    pub fn choose<T>(&self, open: &[Lane], first: impl Fn(Lane) -> Option<T>) -> Option<(Lane, T)> {
        let is_overdue = |lane: &Lane| self.passed_over[*lane as usize] >= lane.max_passed_over();
        let first = |lane: Lane| first(lane).map(|first| (lane, first));
        let overdue = open.iter().copied().filter(is_overdue).find_map(first);
        overdue.or_else(|| open.iter().copied().find_map(first))
    }

    /// Counts a message of the `chosen` lane against the other `open` ones in which somebody `waits`.
    /// A lane that is not open keeps its count: it shall not lose what it is owed because connections
    /// were short for a moment.
    pub fn count(&mut self, chosen: Lane, open: &[Lane], waits: impl Fn(Lane) -> bool) {
        for lane in open.iter().copied() {
            let passed_over = &mut self.passed_over[lane as usize];
            *passed_over = if lane != chosen && waits(lane) { *passed_over + 1 } else { 0 };
        }
    }
}
