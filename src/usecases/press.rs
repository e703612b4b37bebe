//! What a button asks for, and how it is written on the button: `done:42`, `zone:Europe/Berlin`.
//!
//! A button carries all that it needs, so it works after a restart and years later; whether the
//! person who presses it may do so is checked by what it asks for.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::admin::AdminPress;
use crate::care::{
    Activity, Cause, ExerciseId, GuideId, OccurrenceId, ReminderId, SessionId, Topic, plan::Preset,
    progress::Period, report::Span,
};

/// What a button asks for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Press {
    /// Count the reminder as done.
    Done(OccurrenceId),
    /// Show when "later" can be.
    Later(OccurrenceId),
    /// Show the reminder again in so many minutes.
    Snooze(OccurrenceId, u16),
    Evening(OccurrenceId),
    /// Have the reminder come at this minute of the day from now on.
    Move(OccurrenceId, u16),
    /// It hurts: show the signs.
    Hurts(ExerciseId),
    /// One of the signs is true, or none is; where it is known what hurt, it rests then.
    HurtsSign,
    NoSign,
    HurtsNoSign(ExerciseId),
    WhichHurts,
    /// It did not hurt after all; it may come again before its rest is over.
    UndoRest(ExerciseId),
    EndRest(ExerciseId),
    /// A doctor or physiotherapist was asked, or will be.
    MayGoOn,
    NotYet,
    WaitToAsk,
    /// Whether they should have a word before the person begins.
    ChecksFirst,
    ChecksNothing,
    /// Not today, and that taken back.
    Skip(OccurrenceId),
    Unskip(OccurrenceId),
    /// Why this very exercise.
    Why(OccurrenceId),
    /// Back from the why to the reminder's steps.
    Steps(OccurrenceId),
    /// Count an activity that was done unasked.
    Log(Activity),
    /// Count an exercise that was done unasked.
    LogExercise(ExerciseId),
    /// Take a session back.
    Undo(SessionId),
    /// This is where my clock is.
    Zone(String),
    /// None of these: show one place for each time of the world.
    Zones,
    /// Ask where my clock is.
    AskZone,
    /// When to get help.
    RedFlags,
    Causes,
    /// What helps, and how much of it.
    Approach,
    Cause(Cause),
    Topic(Topic),
    Exercises,
    Exercise(ExerciseId),
    ExerciseWhy(ExerciseId),
    /// How much of an exercise, and how much from now on.
    Dose(ExerciseId),
    SetDose(ExerciseId, u32),
    /// Let the dose grow with what is done.
    LetGrow(ExerciseId),
    /// That was easy.
    Easy(ExerciseId),
    PauseMenu,
    /// Pause until the day that lies so many days ahead.
    Pause(u16),
    PauseHour,
    PauseDates,
    PauseUntil(Date),
    Sick,
    HolidayMenu,
    Holiday(u16),
    Resume,
    /// The back feels so today, from 0 to 10.
    Pain(u8),
    /// Ask how it feels once a day, and do not.
    PainOn,
    PainOff,
    /// How it goes, over a stretch of time.
    Stats(Period),
    /// A page for a clinician, over a stretch of time.
    Report(Span),
    /// Exercises with moving pictures, and without.
    PicturesOn,
    PicturesOff,
    /// Announcements again, and no more of them; and that said under one of them.
    AnnouncementsOn,
    AnnouncementsOff,
    NoMoreAnnouncements,
    /// No more reminders.
    Stop,
    /// Reminders again.
    Restart,
    Plan,
    /// Open one reminder of the plan.
    Reminder(ReminderId),
    /// Show what its times, days or activity can be.
    Times(ReminderId),
    Days(ReminderId),
    What(ReminderId),
    /// Add a fixed time, or take it away: a minute of the day.
    ToggleTime(ReminderId, u16),
    /// Every so many minutes.
    Interval(ReminderId, u16),
    /// Within these hours: "9.00-12.00,13.00-17.00".
    Within(ReminderId, String),
    /// Add a weekday, 1 for Monday, or take it away.
    ToggleDay(ReminderId, i8),
    SetActivity(ReminderId, Activity),
    SetExercise(ReminderId, ExerciseId),
    /// This one reminder rests, and wakes.
    Rest(ReminderId),
    Wake(ReminderId),
    Remove(ReminderId),
    PutBack(ReminderId),
    Hours,
    /// The hours of a weekday, 1 for Monday, or of Monday to Friday, 0.
    HoursOf(i8),
    SetHours(i8, String),
    /// Half as many reminders.
    Fewer,
    /// Choose what to add to the plan, and add it.
    AddMenu,
    Add(Activity),
    Presets,
    Preset(Preset),
    /// This preset instead of the plan.
    Take(Preset),
    /// Guide me through an exercise, or through today's session.
    Guide(ExerciseId),
    GuideToday,
    /// Begin, or go on.
    GuideGo(GuideId),
    GuidePause(GuideId),
    GuideBack(GuideId),
    GuideSkip(GuideId),
    GuideStop(GuideId),
    /// Count what was done until it was stopped, or do not.
    GuideCount(GuideId),
    GuideDrop(GuideId),
    /// A prescription, by its name: in place of the plan, or beside it.
    TakePrescribed(String),
    AddPrescribed(String),
    /// The plan that a prescription took the place of, of which this is the first reminder.
    PutPlanBack(ReminderId),
    /// When the weekly letter comes: the day, 1 for Monday, and the hour.
    LetterMenu,
    LetterDay(i8),
    LetterHour(u8),
    LetterOn,
    LetterOff,
    /// Erase all that is kept about me.
    Erase,
    /// Do not erase it.
    Keep,
    /// What operators alone may ask for.
    Admin(AdminPress),
}

/// The most bytes that a button can carry (Bot API, `InlineKeyboardButton.callback_data`).
pub const MOST_BYTES: usize = 64;

impl Press {
    /// The button's text form, at most [`MOST_BYTES`] long.
    pub fn encode(&self) -> String {
        match serde_json::to_value(self).expect("a press has no map keys that could fail") {
            Value::Object(tagged) => {
                let (word, value) = tagged.into_iter().next().expect("a variant has its tag");
                let parts = match value {
                    Value::Array(parts) => parts,
                    part => vec![part],
                };
                parts.iter().fold(word, |text, part| format!("{text}:{}", plain(part)))
            }
            word => plain(&word),
        }
    }

    /// Reads a button; none for what no button of Limber's says.
    pub fn decode(text: &str) -> Option<Press> {
        let Some((word, rest)) = text.split_once(':') else {
            return serde_json::from_value(Value::from(text)).ok();
        };
        let read = |value: Value| serde_json::from_value(serde_json::json!({ word: value })).ok();
        let parts: Vec<&str> = rest.split(':').collect();
        match parts.as_slice() {
            // An exercise may be called by a number.
            [part] => read(number_or_text(part)).or_else(|| read(Value::from(*part))),
            [first, second] => {
                let first = number_or_text(first);
                read(serde_json::json!([first.clone(), number_or_text(second)]))
                    .or_else(|| read(serde_json::json!([first, second])))
            }
            _ => None,
        }
    }
}

fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

fn number_or_text(part: &str) -> Value {
    part.parse::<i64>().map_or_else(|_| Value::from(part), Value::from)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(press: Press, text: &str) {
        assert_eq!(press.encode(), text);
        assert_eq!(Press::decode(text), Some(press));
    }

    #[test]
    fn what_is_written_on_a_button_is_read_back() {
        let longest = ExerciseId::try_from("x".repeat(32)).unwrap();

        check(Press::Done(OccurrenceId(42)), "done:42");
        check(Press::Zones, "zones");
        check(Press::Zone("Europe/Berlin".to_owned()), "zone:Europe/Berlin");
        check(Press::Log(Activity::Walk), "log:walk");
        check(Press::Cause(Cause::Core), "cause:core");
        check(Press::Pause(3), "pause:3");
        check(Press::PauseUntil(jiff::civil::date(2026, 3, 7)), "pause-until:2026-03-07");
        check(Press::ToggleTime(ReminderId(7), 570), "toggle-time:7:570");
        check(Press::Preset(Preset::DeskDay), "preset:desk-day");
        let within = "9.00-12.00,13.00-17.00".to_owned();
        check(Press::Within(ReminderId(7), within.clone()), "within:7:9.00-12.00,13.00-17.00");
        check(Press::Undo(SessionId(i64::MAX)), "undo:9223372036854775807");
        check(Press::SetDose(longest.clone(), 900), &format!("set-dose:{longest}:900"));
        let plan = "9".repeat(crate::care::prescription::MOST_LETTERS);
        check(Press::TakePrescribed(plan.clone()), &format!("take-prescribed:{plan}"));
        assert!(Press::TakePrescribed(plan).encode().len() <= MOST_BYTES);
        assert!(Press::ExerciseWhy(longest.clone()).encode().len() <= MOST_BYTES);
        assert!(Press::SetDose(longest, u32::MAX).encode().len() <= MOST_BYTES);
    }

    #[test]
    fn what_no_button_says_is_nothing() {
        for forged in ["", ":", "done", "done:", "done:x", "done:1:2", "nothing:1", "pause:-1"] {
            assert_eq!(Press::decode(forged), None, "{forged:?}");
        }
    }
}
