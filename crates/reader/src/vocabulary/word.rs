//! The words and phrases that say something by themselves, and their keys.

macro_rules! words {
    ($($(#[$doc:meta])* $word:ident = $key:literal,)*) => {
        /// A word, or a phrase, that says something by itself.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(crate) enum Word { $($(#[$doc])* $word,)* }

        impl Word {
            pub fn read(key: &str) -> Option<Word> {
                match key { $($key => Some(Word::$word),)* _ => None }
            }
        }
    };
}

words! {
    Until = "until",
    From = "from",
    And = "and",
    /// What parts one thing that is said from another that is not like it.
    But = "but",
    Only = "only",
    /// Hours without bounds: "always".
    AnyTime = "any-time",
    Not = "not",
    /// Something that is wanted or to come, and so was not done: "I want to".
    Wish = "wish",
    Remind = "remind",
    /// What reminders are called: it says nothing beside a wish to change them.
    Reminders = "reminders",
    Unplan = "unplan",
    /// What is said with working hours: "I work".
    Hours = "hours",
    /// What bounds the hours of reminders, by the hours that are to have none.
    QuietHours = "quiet-hours",
    Pause = "pause",
    Sick = "sick",
    Holiday = "holiday",
    Forever = "forever",
    RestOfDay = "rest-of-day",
    Done = "done",
    /// Consent to what was asked or reminded of.
    Yes = "yes",
    NotDone = "not-done",
    All = "all",
    Anything = "anything",
    Later = "later",
    Skip = "skip",
    Undo = "undo",
    Guide = "guide",
    How = "how",
    Why = "why",
    /// What begins or marks a question that asks for a reason only where one is named.
    Question = "question",
    /// The back, or what else may hurt: "my back".
    Body = "body",
    /// How something feels, which says neither that it hurts nor how much: "feels".
    Feels = "feels",
    Hurts = "hurts",
    Zone = "zone",
    /// What is said with the time that a clock shows now.
    ClockHere = "clock-here",
    Moved = "moved",
    Stop = "stop",
    Start = "start",
    Resume = "resume",
    Stats = "stats",
    Report = "report",
    Buddies = "buddies",
    Plan = "plan",
    Settings = "settings",
    Exercises = "exercises",
    Help = "help",
    Greeting = "greeting",
    Thanks = "thanks",
    Noted = "noted",
    No = "no",
    Apology = "apology",
    Farewell = "farewell",
    HowAreYou = "how-are-you",
    Annoyed = "annoyed",
    WhoAreYou = "who-are-you",
    BugReport = "bug",
    /// A question for the signs with which to see a doctor.
    Signs = "signs",
    /// A question for what is kept of somebody, or a wish to have it erased or handed over.
    Kept = "kept",
}
