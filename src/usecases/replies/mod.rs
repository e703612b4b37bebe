//! Replies, before they are put into words: data only, by family.

#![expect(
    clippy::large_enum_variant,
    reason = "a reply is made, told and gone; few of them are there at once"
)]

mod admin;
mod aim;
mod buddies;
mod change;
mod cue;
mod data;
mod evening;
mod exercise;
mod general;
mod guide;
mod hours;
mod letter;
mod parts;
mod pause;
mod plan;
mod prescription;
mod progress;
mod reminder;
mod report;
mod safety;
mod said;
mod session;
mod settings;
mod start;
mod usage;
mod usual;
mod why;

use crate::care::{Exercise, MessageId};

pub use self::{
    admin::*, aim::*, buddies::*, change::*, cue::*, data::*, evening::*, exercise::*, general::*,
    guide::*, hours::*, letter::*, parts::*, pause::*, plan::*, prescription::*, progress::*,
    reminder::*, report::*, safety::*, said::*, session::*, settings::*, start::*, usage::*,
    usual::*, why::*,
};

/// The answer to one act: what appears in the chat, and the small text over it.
#[derive(Debug, Default)]
pub struct Answer {
    pub says: Vec<Say>,
    /// For a press only: a word over the chat. Without one the button just stops spinning.
    pub notice: Option<Notice>,
}

/// One thing that appears in the chat.
#[derive(Debug)]
pub enum Say {
    Send(Reply),
    /// In place of a message that is there.
    Edit(MessageId, Reply),
    /// A file about the person, to be made when it is sent, and what stands under it.
    SendFile(File, Reply),
    /// An exercise by ear, to be made when it is sent, and what stands under it.
    SendTrack(Box<Exercise>, Reply),
    /// The plan, as a file for a calendar.
    SendCalendar(Week),
    /// A page for a clinician, to be drawn.
    SendReport(Box<Report>),
    /// Looks something up for an operator, and says it in place of a message or as a new one.
    Inquire {
        message: Option<MessageId>,
        inquiry: Inquiry,
    },
    /// A word over the chat, where there was no press over which it could stand.
    Notice(Notice),
    /// Sends what others read, in a language, for an operator to look at.
    SendLook {
        language: String,
        reply: Reply,
    },
}

impl Say {
    /// The reply that is said, whether anew or in place of something.
    pub fn reply(self) -> Option<Reply> {
        match self {
            Say::Send(reply) | Say::Edit(_, reply) => Some(reply),
            _ => None,
        }
    }
}

impl Answer {
    /// The same answer to words, over which no notice can stand; nothing where it would tell of no change, of which
    /// more can be said to words than fits over a chat.
    pub fn said_aloud(mut self) -> Answer {
        let notice = self.notice.take().filter(|notice| notice.tells_of_a_change());
        if self.says.is_empty() {
            self.says.extend(notice.map(Say::Notice));
        }
        self
    }

    /// Nothing to say.
    pub fn none() -> Answer {
        Answer::default()
    }

    pub fn send(reply: impl Into<Reply>) -> Answer {
        Answer::none().and_send(reply)
    }

    /// A word over the chat and nothing in it.
    pub fn notice(notice: Notice) -> Answer {
        Answer { says: Vec::new(), notice: Some(notice) }
    }

    pub fn and_send(mut self, reply: impl Into<Reply>) -> Answer {
        self.says.push(Say::Send(reply.into()));
        self
    }

    pub fn and_edit(mut self, message: MessageId, reply: impl Into<Reply>) -> Answer {
        self.says.push(Say::Edit(message, reply.into()));
        self
    }

    /// The answer to a command whose further words could not be used, which is said first.
    pub fn without(mut self, words: &str) -> Answer {
        self.says
            .insert(0, Say::Send(GeneralReply::WordsUnused { words: words.to_owned() }.into()));
        self
    }

    /// With what another answer says after it.
    pub fn and_then(mut self, other: Answer) -> Answer {
        self.says.extend(other.says);
        self.notice = self.notice.or(other.notice);
        self
    }

    pub fn with_notice(mut self, notice: Notice) -> Answer {
        self.notice = Some(notice);
        self
    }
}

/// A word over the chat.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notice {
    Counted,
    AlreadyCounted,
    /// "Not today" was said before.
    AlreadySkipped,
    /// The reminder was put off and will come again.
    AlreadySnoozed,
    /// The reminder was closed by a newer one.
    Closed,
    Undone,
    AlreadyUndone,
    /// The thing that the button is about is no longer there.
    Gone,
    /// A reminder needs a day, a time, no more of them than fit, and a range that holds one.
    LastDay,
    LastTime,
    TooManyTimes,
    RangeTooShort,
    /// Within the person's hours there would be no moment for it.
    NeverComes,
    /// The buttons of a message that is only looked at do nothing.
    OnlyALook,
    /// More was pressed than is answered.
    TooManyActs,
    /// The prescription is the person's plan, or in it.
    AlreadyTaken,
    /// The answer is kept.
    Thanks,
    /// A buddy was waved to, now or before.
    Waved,
    AlreadyWaved,
}

impl Notice {
    fn tells_of_a_change(self) -> bool {
        matches!(self, Notice::Counted | Notice::Thanks | Notice::Undone)
    }
}

macro_rules! families {
    ($($family:ident($reply:ty)),+ $(,)?) => {
        /// A reply, by what it is about.
        #[derive(Debug)]
        pub enum Reply {
            $($family($reply)),+
        }

        $(impl From<$reply> for Reply {
            fn from(reply: $reply) -> Reply {
                Reply::$family(reply)
            }
        })+
    };
}

impl Reply {
    /// Whether it says no more than that something was heard, for which a mark on the person's own words is enough.
    pub fn is_a_nod(&self) -> bool {
        matches!(self, Reply::Said(SaidReply::Noted))
    }
}

families! {
    Reminder(ReminderReply),
    Session(SessionReply),
    Safety(SafetyReply),
    Start(StartReply),
    Exercise(ExerciseReply),
    Why(WhyReply),
    Pause(PauseReply),
    Plan(PlanReply),
    Change(ChangeReply),
    Hours(HoursReply),
    Prescription(PrescriptionReply),
    Guide(GuideReply),
    Letter(LetterReply),
    Buddies(BuddiesReply),
    Progress(ProgressReply),
    Evening(EveningReply),
    Usual(UsualReply),
    Cue(CueReply),
    Aim(AimReply),
    Settings(SettingsReply),
    Data(DataReply),
    General(GeneralReply),
    Said(SaidReply),
    Admin(Box<Admin>),
}

impl Reply {
    /// Whether it answers what could not be understood.
    pub fn did_not_understand(&self) -> bool {
        match self {
            Reply::General(GeneralReply::NotUnderstood { .. })
            | Reply::Start(StartReply::ZoneUnread { .. })
            | Reply::Start(StartReply::LocationUnread)
            | Reply::Session(SessionReply::DoneUnread { .. } | SessionReply::BadLength { .. })
            | Reply::Plan(PlanReply::WishUnread(_))
            | Reply::Hours(HoursReply::Unread { .. })
            | Reply::Pause(PauseReply::Unread)
            | Reply::Pause(PauseReply::StopUnread { .. })
            | Reply::Pause(PauseReply::ResumeUnread { .. })
            | Reply::Session(SessionReply::UndoUnread { .. })
            | Reply::General(GeneralReply::WordsUnused { .. }) => true,
            Reply::Why(WhyReply::Causes { unread })
            | Reply::Exercise(ExerciseReply::Library { unread, .. }) => unread.is_some(),
            _ => false,
        }
    }

    /// The language that it is to be said in whatever the person's is, where it has one.
    pub fn language(&self) -> Option<&str> {
        match self {
            Reply::Prescription(PrescriptionReply::Shown(shown)) => {
                shown.prescription.language.as_deref()
            }
            Reply::Prescription(PrescriptionReply::Taken { language, .. }) => language.as_deref(),
            _ => None,
        }
    }
}
