//! What a button asks for, and how it is written on the button: `done:42`, `zone:Europe/Berlin`.
//!
//! A button carries all that it needs, so it works after a restart and years later; whether the
//! person who presses it may do so is checked by what it asks for.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::care::{Activity, Cause, ExerciseId, OccurrenceId, SessionId, Topic};

/// What a button asks for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Press {
    /// Count the reminder as done.
    Done(OccurrenceId),
    /// Show the reminder again later.
    Later(OccurrenceId),
    /// Not today.
    Skip(OccurrenceId),
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
    PauseMenu,
    /// Pause until the day that lies so many days ahead.
    Pause(u16),
    Resume,
    /// No more reminders.
    Stop,
    /// Reminders again.
    Restart,
    /// Erase all that is kept about me.
    Erase,
    /// Do not erase it.
    Keep,
}

/// The most bytes that a button can carry (Bot API, `InlineKeyboardButton.callback_data`).
pub const MOST_BYTES: usize = 64;

impl Press {
    /// The button's text form, at most [`MOST_BYTES`] long.
    pub fn encode(&self) -> String {
        match serde_json::to_value(self).expect("a press has no map keys that could fail") {
            Value::String(word) => word,
            Value::Object(tagged) => {
                let (word, value) = tagged.into_iter().next().expect("a variant has its tag");
                match value {
                    Value::String(text) => format!("{word}:{text}"),
                    number => format!("{word}:{number}"),
                }
            }
            other => unreachable!("an enum serialises as a word or a tag, not as {other}"),
        }
    }

    /// Reads a button; none for what no button of Limber's says.
    pub fn decode(text: &str) -> Option<Press> {
        let Some((word, value)) = text.split_once(':') else {
            return serde_json::from_value(Value::from(text)).ok();
        };
        let tagged = |value: Value| serde_json::from_value(serde_json::json!({ word: value })).ok();
        let number = value.parse::<i64>().ok().map(Value::from);
        number.and_then(tagged).or_else(|| tagged(Value::from(value)))
    }
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
        check(Press::Undo(SessionId(i64::MAX)), "undo:9223372036854775807");
        assert!(Press::ExerciseWhy(longest).encode().len() <= MOST_BYTES);
    }

    #[test]
    fn what_no_button_says_is_nothing() {
        for forged in ["", ":", "done", "done:", "done:x", "done:1:2", "nothing:1", "pause:-1"] {
            assert_eq!(Press::decode(forged), None, "{forged:?}");
        }
    }
}
