//! What Limber answers, before it is put into words.

use std::collections::BTreeMap;

use jiff::{
    Timestamp,
    civil::{Date, DateTime, Weekday},
    tz::TimeZone,
};

use super::{File, Report, Shown, letter::Letter};
use crate::{
    care::{
        Activity, Cause, Exercise, GuideId, Hours, MessageId, OccurrenceId, PauseReason,
        ReminderId, Schedule, SessionId, Topic,
        guide::Beat,
        plan::Preset,
        progress::{DaySums, Period, Tally},
        report::Span,
        schedule::{BadSchedule, Days, Minute},
        session::BadSession,
    },
    place::Place,
    usecases::admin::{Admin, Inquiry},
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
    /// The plan, as a file for a calendar.
    SendCalendar(Week),
    /// A page for a clinician, to be drawn.
    SendReport(Box<Report>),
    /// What is looked up for an operator, in place of a message or as a new one.
    Inquire {
        message: Option<MessageId>,
        inquiry: Inquiry,
    },
    /// What others read, in a language, for an operator to look at.
    SendLook {
        language: String,
        reply: Reply,
    },
}

impl Say {
    /// What is said, whether anew or in place of something.
    pub fn reply(self) -> Option<Reply> {
        match self {
            Say::Send(reply) | Say::Edit(_, reply) => Some(reply),
            _ => None,
        }
    }
}

impl Answer {
    /// Nothing to say.
    pub fn none() -> Answer {
        Answer::default()
    }

    pub fn send(reply: Reply) -> Answer {
        Answer::none().and_send(reply)
    }

    /// A word over the chat and nothing in it.
    pub fn notice(notice: Notice) -> Answer {
        Answer { says: Vec::new(), notice: Some(notice) }
    }

    pub fn and_send(mut self, reply: Reply) -> Answer {
        self.says.push(Say::Send(reply));
        self
    }

    pub fn and_edit(mut self, message: MessageId, reply: Reply) -> Answer {
        self.says.push(Say::Edit(message, reply));
        self
    }

    /// The answer to a command whose further words could not be used, which is said first.
    pub fn without(mut self, words: &str) -> Answer {
        self.says.insert(0, Say::Send(Reply::WordsUnused { words: words.to_owned() }));
        self
    }

    /// With what another answer says after it.
    pub fn and_then(mut self, other: Answer) -> Answer {
        self.says.extend(other.says);
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
    /// It was moved and will come again.
    AlreadySnoozed,
    /// The reminder was closed by a newer one.
    Closed,
    Undone,
    AlreadyUndone,
    /// What the button was about is no longer there.
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
}

/// A moment on the person's clock, told from their today.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct When {
    pub moment: DateTime,
    pub today: Date,
}

/// The next reminder of a person.
#[derive(Clone, Debug)]
pub struct Next {
    pub exercise: Exercise,
    pub when: When,
}

/// A place and what its clock shows now.
#[derive(Clone, Debug)]
pub struct PlaceNow {
    pub place: Place,
    pub now: DateTime,
}

/// One line of a plan.
#[derive(Clone, Debug)]
pub struct PlanLine {
    pub activity: Activity,
    /// The one exercise; none where the activity's exercises take turns.
    pub exercise: Option<Exercise>,
    pub schedule: Schedule,
}

/// A plan as it repeats every week.
#[derive(Clone, Debug)]
pub struct Week {
    pub made_at: Timestamp,
    pub zone: TimeZone,
    /// Of whose numbers the reminders' are.
    pub bot_id: i64,
    pub repeated: Vec<Repeated>,
}

/// A reminder at one of its times of day.
#[derive(Clone, Debug)]
pub struct Repeated {
    pub reminder: ReminderId,
    pub activity: Activity,
    /// The one exercise; none where the activity's exercises take turns.
    pub exercise: Option<Exercise>,
    /// How long it takes with the doses of today, the longest of those that take turns.
    pub seconds: u32,
    /// When it comes first.
    pub first: DateTime,
    /// From Monday on; never none.
    pub days: Vec<Weekday>,
}

/// A reminder of the plan.
#[derive(Clone, Debug)]
pub struct PlanItem {
    pub id: ReminderId,
    pub line: PlanLine,
    /// None while it rests, or while nothing comes at all.
    pub next: Option<When>,
    pub is_resting: bool,
    /// Whether the person's hours leave it no moment.
    pub never_comes: bool,
}

/// Why a wish after /remind could not be granted.
#[derive(Clone, Debug)]
pub enum BadWish {
    /// It names no activity and no exercise.
    NoSubject,
    Schedule(BadSchedule),
    /// The plan is as long as it may be.
    TooMany,
    /// It was understood so, and the person's hours leave it no moment.
    NeverComes(Box<PlanLine>),
}

/// Whether reminders come.
#[derive(Clone, Copy, Debug)]
pub enum Standing {
    /// The person has not told their time yet.
    NotSubscribed,
    On,
    Paused {
        until: When,
    },
    Stopped,
    /// Nothing comes until the person says that they may go on.
    Held,
}

/// An exercise that rests because it hurt.
#[derive(Clone, Debug)]
pub struct Resting {
    pub exercise: Exercise,
    pub until: When,
}

/// How it goes, over a stretch of time.
#[derive(Clone, Debug)]
pub struct Progress {
    pub period: Period,
    /// The person's first day; earlier ones are no missed days.
    pub since: Date,
    pub today: Date,
    /// In days.
    pub streak: u32,
    /// From 0 to 100.
    pub score: u8,
    /// A day that is missing had nothing.
    pub days: BTreeMap<Date, DaySums>,
}

/// What was logged.
#[derive(Clone, Debug)]
pub struct Logged {
    pub activity: Activity,
    pub exercise: Option<Exercise>,
    pub seconds: u32,
}

/// What stands by one line of today's list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    Done,
    Open,
    ToCome,
    Snoozed,
    Skipped,
    Missed,
}

/// One reminder of today.
#[derive(Clone, Debug)]
pub struct TodayLine {
    pub time: DateTime,
    pub exercise: Exercise,
    pub mark: Mark,
}

/// One of several reminders that a message shows together.
#[derive(Clone, Debug)]
pub struct Together {
    pub occurrence: OccurrenceId,
    pub exercise: Exercise,
    pub mark: Mark,
}

/// How a reminder's message reads once it is closed from elsewhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Closing {
    Done,
    Missed,
    /// It hurt, and rests now.
    Rests,
    Skipped,
    /// It was put off, and comes back.
    Later,
}

/// Where a guided session is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GuideView {
    pub id: GuideId,
    pub exercise: Exercise,
    /// Which of its exercises that is, from 1, and of how many.
    pub part: usize,
    pub parts: usize,
    pub scene: Scene,
}

/// What a guide shows of its exercise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Scene {
    /// Get into place.
    Ready,
    Beat {
        beat: Beat,
        /// Seconds, as they are to be shown.
        left: u32,
        is_paused: bool,
    },
    /// Ended before its end, after so many seconds: is it to count?
    Stopped { seconds: u32 },
}

/// What Limber says.
#[derive(Debug)]
pub enum Reply {
    Welcome {
        first_name: String,
    },
    WelcomeBack {
        standing: Standing,
        next: Option<Next>,
    },
    AskZone {
        current: Option<PlaceNow>,
        likely: Vec<PlaceNow>,
    },
    /// One place for each time of the world.
    Zones {
        places: Vec<PlaceNow>,
    },
    /// Several places fit what was typed.
    WhichPlace {
        places: Vec<PlaceNow>,
    },
    /// Where a place is that the person spoke of or passed on; one where its zone is sure.
    PlaceElsewhere {
        places: Vec<PlaceNow>,
    },
    ZoneUnread {
        now: DateTime,
    },
    /// A location at sea, or one that no zone covers.
    LocationUnread,
    Subscribed {
        place: PlaceNow,
        next: Option<Next>,
    },
    ZoneChanged {
        place: PlaceNow,
        next: Option<Next>,
    },

    Reminder {
        occurrence: OccurrenceId,
        exercise: Exercise,
        /// A pause has ended since the last one.
        after_rest: bool,
    },
    /// Reminders of the same minute, in one message.
    Several {
        items: Vec<Together>,
        after_rest: bool,
    },
    /// When "later" can be, in place of the answers.
    LaterMenu {
        occurrence: OccurrenceId,
        exercise: Exercise,
        has_evening: bool,
    },
    /// It was put off often: would another time of day suit better?
    OfferMove {
        occurrence: OccurrenceId,
        exercise: Exercise,
        times: Vec<Minute>,
    },
    Moved {
        line: PlanLine,
    },
    ReminderWhy {
        occurrence: OccurrenceId,
        exercise: Exercise,
    },
    ReminderClosed {
        exercise: Exercise,
        closing: Closing,
    },
    Counted {
        session: SessionId,
        logged: Logged,
        today: Vec<Tally>,
        streak: u32,
        /// The exercise as it will be from tomorrow on, where this session lets it grow.
        grown: Option<Exercise>,
    },
    Undone {
        logged: Logged,
        today: Vec<Tally>,
    },
    NothingToUndo,
    Snoozed {
        exercise: Exercise,
        until: When,
    },
    Skipped {
        occurrence: OccurrenceId,
        exercise: Exercise,
        /// When its reminder comes next, if it does.
        next: Option<When>,
    },
    AskDone,
    DoneUnread(BadSession),

    Why {
        unread: Option<String>,
    },
    WhyCause {
        cause: Cause,
        exercises: Vec<Exercise>,
    },
    WhyTopic(Topic),
    /// What helps, and how much of it.
    Approach,
    Exercises {
        all: Vec<Exercise>,
        unread: Option<String>,
        resting: Vec<Resting>,
    },
    ShowExercise {
        exercise: Exercise,
        /// Until when it rests, if it does.
        rests_until: Option<When>,
    },
    /// How much of an exercise.
    Dose {
        exercise: Exercise,
        /// With the most that it grows to; none where it does not grow.
        grows_to: Option<Exercise>,
        /// The person has set it themselves.
        is_own: bool,
        /// The next smaller and the next larger amount that can be chosen.
        less: Option<u32>,
        more: Option<u32>,
    },
    ExerciseWhy(Exercise),
    /// When to get help.
    RedFlags,
    /// It hurts: stop, and are these signs true?
    Hurts {
        /// What hurt, where it is known.
        exercise: Option<Exercise>,
        /// It was said with something else, which is left undone.
        has_more: bool,
    },
    /// None of the signs is true, and no exercise was named.
    NoSign,
    WhichHurts {
        all: Vec<Exercise>,
    },
    LetRest {
        rest: Resting,
        /// Nothing comes in its place.
        is_silent: bool,
    },
    RestEnded {
        exercise: Exercise,
        next: Option<Next>,
    },
    /// It rests, so it is not begun.
    StillRests(Resting),
    /// One of the signs is true: what to do, and nothing comes any more.
    GetHelp,
    /// Nothing comes until a doctor or physiotherapist was asked.
    WaitsToAsk,
    /// May you go on?
    AskMayGoOn,
    StaysQuiet,
    /// Somebody wants to die: who listens now.
    Crisis,
    /// Nothing hurts, or it hurts less.
    Relief,
    /// Asked once at the start: should a doctor or physiotherapist have a word first?
    AskCheckFirst,
    CheckFirst,
    NothingToCheck,

    Today {
        date: Date,
        standing: Standing,
        lines: Vec<TodayLine>,
        done: Vec<Tally>,
        streak: u32,
        /// How long today's guided session takes, in seconds.
        guided: u32,
        resting: Vec<Resting>,
    },
    /// How does your back feel today?
    Pain {
        /// What was told today already.
        today: Option<u8>,
        /// Whether it is asked by itself.
        asks: bool,
    },
    PainKept {
        level: u8,
    },

    Stats {
        progress: Progress,
        /// In its period.
        done: Vec<Tally>,
        week: Vec<Tally>,
        total: Vec<Tally>,
    },

    /// Under the page for a clinician.
    Report(Span),
    /// Under its tables.
    ReportSessions,
    ReportPains,

    Plan {
        items: Vec<PlanItem>,
        standing: Standing,
        /// It is the one to begin with, so that others are offered beside it.
        is_first: bool,
        resting: Vec<Resting>,
    },
    Added {
        item: PlanItem,
    },
    /// The same was added before.
    AlreadyPlanned {
        item: PlanItem,
    },
    Opened {
        item: PlanItem,
    },
    ChangeTimes {
        item: PlanItem,
    },
    ChangeDays {
        item: PlanItem,
    },
    ChangeWhat {
        item: PlanItem,
        exercises: Vec<Exercise>,
    },
    Removed {
        item: PlanItem,
    },
    WishUnread(BadWish),
    Hours {
        hours: Hours,
        /// What is in the plan and finds no moment within them.
        never_come: Vec<PlanLine>,
    },
    HoursOf {
        /// As the button says: 1 for Monday, 0 for Monday to Friday.
        day: i8,
        days: Days,
        hours: Hours,
    },
    HoursUnread(BadSchedule),
    /// The operator's plan of a link, in full, before it is taken.
    Prescription(Box<Shown>),
    PrescriptionTaken {
        title: String,
        language: Option<String>,
        /// What it took the place of.
        instead_of: Vec<PlanLine>,
        /// Its first reminder, by which that can be put back.
        first: Option<ReminderId>,
        next: Option<Next>,
    },
    /// Who came for a prescription tells their time first.
    PrescriptionWaits {
        title: String,
    },
    /// Where the clock is of who came for a prescription, which follows.
    ClockKnown {
        place: PlaceNow,
    },
    /// A link to a plan that the operator does not have, or no longer.
    PrescriptionGone {
        has_plan: bool,
    },
    AddMenu,
    Presets,
    Preset {
        preset: Preset,
        lines: Vec<PlanLine>,
    },

    PauseMenu {
        paused: Option<When>,
    },
    HolidayMenu,
    /// Until which day, of those that follow today.
    PauseDates {
        today: Date,
    },
    PauseUnread,
    /// Nothing was stopped, since these words behind it are no length.
    StopUnread {
        words: String,
    },
    /// The rest goes on, since these words behind it are no length.
    ResumeUnread {
        words: String,
    },
    /// Nothing was taken back, since these words say what.
    UndoUnread {
        words: String,
    },
    /// What follows is the answer to a command without the words behind it.
    WordsUnused {
        words: String,
    },
    /// Would another time, fewer, or a pause suit better?
    WouldSuit,
    /// Nothing comes any more until they say a word.
    FallsAsleep,
    Paused {
        until: When,
        reason: PauseReason,
    },
    Resumed {
        was_paused: bool,
        next: Option<Next>,
    },
    Stopped,
    Settings {
        standing: Standing,
        place: Option<PlaceNow>,
        plan: Vec<PlanLine>,
        /// Whether exercises come with moving pictures.
        pictures: bool,
        /// Whether the operator's announcements come.
        announcements: bool,
        resting: Vec<Resting>,
    },
    /// What the operator has to say, in the HTML that Telegram knows.
    Announcement {
        html: String,
    },
    /// No more of them come.
    AnnouncementsOff,
    /// What operators alone are told.
    Admin(Box<Admin>),

    Help,
    Privacy,
    Export,
    /// Under the plan for a calendar.
    Calendar,
    AskErase,
    Erased,
    Kept,
    NotUnderstood,
    /// An exercise, walked through.
    Guide(Box<GuideView>),
    /// The first of two long halves is over.
    GuideHalfWay {
        /// How long the other is.
        seconds: u32,
    },
    /// A guided session is over; so many of its exercises were counted.
    GuideOver {
        counted: u32,
        today: Vec<Tally>,
    },
    /// The weekly letter.
    Letter(Box<Letter>),
    LetterMenu {
        schedule: Schedule,
        is_wanted: bool,
    },
    LetterOff,
    /// Another guided session has begun.
    GuideLeft,
    /// In a group: Limber talks to people alone.
    PrivateOnly,
    /// More is logged today than is counted.
    EnoughToday {
        sessions: u32,
    },
    /// More was asked for than is answered; said once.
    TooManyActs,
    /// Our own failure, said once, with nothing of the cause.
    OurFault,
}

impl Reply {
    /// Whether it answers what could not be understood.
    pub fn did_not_understand(&self) -> bool {
        match self {
            Reply::NotUnderstood
            | Reply::ZoneUnread { .. }
            | Reply::LocationUnread
            | Reply::DoneUnread(_)
            | Reply::WishUnread(_)
            | Reply::HoursUnread(_)
            | Reply::PauseUnread
            | Reply::StopUnread { .. }
            | Reply::ResumeUnread { .. }
            | Reply::UndoUnread { .. }
            | Reply::WordsUnused { .. } => true,
            Reply::Why { unread } | Reply::Exercises { unread, .. } => unread.is_some(),
            _ => false,
        }
    }

    /// The language that it is to be said in whatever the person's is, where it has one.
    pub fn language(&self) -> Option<&str> {
        match self {
            Reply::Prescription(shown) => shown.prescription.language.as_deref(),
            Reply::PrescriptionTaken { language, .. } => language.as_deref(),
            _ => None,
        }
    }
}
