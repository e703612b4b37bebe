//! Buttons: what each asks for, and how that is written on it: `done:42`, `zone:Europe/Berlin`.
//!
//! A button carries all that it needs, so it works after a restart and years later; whether the
//! person who presses it may do so is checked by what it asks for.

mod admin;
mod aim;
mod buddies;
mod change;
mod cue;
mod data;
mod evening;
mod exercise;
mod guide;
mod help;
mod hours;
mod letter;
mod pause;
mod plan;
mod prescription;
mod progress;
mod reminder;
mod safety;
mod said;
mod session;
mod settings;
mod start;
mod usual;
mod why;

use serde::{Deserialize, Serialize};
use serde_json::Value;

pub use self::{
    admin::{AdminPress, Look},
    aim::AimPress,
    buddies::BuddiesPress,
    change::ChangePress,
    cue::CuePress,
    data::DataPress,
    evening::EveningPress,
    exercise::ExercisePress,
    guide::GuidePress,
    help::HelpPress,
    hours::HoursPress,
    letter::LetterPress,
    pause::PausePress,
    plan::PlanPress,
    prescription::PrescriptionPress,
    progress::ProgressPress,
    reminder::ReminderPress,
    safety::SafetyPress,
    said::SaidPress,
    session::SessionPress,
    settings::SettingsPress,
    start::StartPress,
    usual::UsualPress,
    why::WhyPress,
};

/// One button of a family that has no others: what operators alone may ask for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum OperatorPress {
    Admin(AdminPress),
}

macro_rules! families {
    ($($family:ident($press:ty)),+ $(,)?) => {
        /// A press of a button, by what the button is about. Its words are written on buttons without the family's name,
        /// so that no two families may have the same.
        #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(untagged)]
        pub enum Press {
            $($family($press)),+
        }

        $(impl From<$press> for Press {
            fn from(press: $press) -> Press {
                Press::$family(press)
            }
        })+

        impl Press {
            /// The families, by name.
            pub const FAMILIES: &[&str] = &[$(stringify!($family)),+];
        }
    };
}

families! {
    Reminder(ReminderPress),
    Session(SessionPress),
    Safety(SafetyPress),
    Start(StartPress),
    Exercise(ExercisePress),
    Why(WhyPress),
    Help(HelpPress),
    Pause(PausePress),
    Plan(PlanPress),
    Change(ChangePress),
    Hours(HoursPress),
    Prescription(PrescriptionPress),
    Guide(GuidePress),
    Letter(LetterPress),
    Buddies(BuddiesPress),
    Progress(ProgressPress),
    Evening(EveningPress),
    Usual(UsualPress),
    Cue(CuePress),
    Aim(AimPress),
    Settings(SettingsPress),
    Data(DataPress),
    Said(SaidPress),
    Operator(OperatorPress),
}

/// The most bytes that a button can carry (Bot API, `InlineKeyboardButton.callback_data`).
pub const MOST_BYTES: usize = 64;

impl Press {
    /// Whether it means nothing before the person's clock is known.
    pub fn needs_clock(&self) -> bool {
        match self {
            Press::Plan(press) => matches!(
                press,
                PlanPress::Plan | PlanPress::AddMenu | PlanPress::Add(_) | PlanPress::Take(_)
            ),
            Press::Prescription(press) => !matches!(press, PrescriptionPress::PutPlanBack(_)),
            Press::Buddies(_) => true,
            Press::Pause(press) => !matches!(press, PausePress::Stop),
            Press::Progress(press) => matches!(press, ProgressPress::Report(_)),
            _ => false,
        }
    }

    /// Whether it only shows something, which answers nothing.
    pub fn is_a_look(&self) -> bool {
        match self {
            Press::Reminder(press) => {
                matches!(press, ReminderPress::Why(_) | ReminderPress::Steps(_))
            }
            Press::Progress(press) => matches!(
                press,
                ProgressPress::Stats(_) | ProgressPress::Report(_) | ProgressPress::PainMenu
            ),
            Press::Exercise(press) => matches!(
                press,
                ExercisePress::Exercises
                    | ExercisePress::Exercise(_)
                    | ExercisePress::ExerciseWhy(_)
                    | ExercisePress::Dose(_)
            ),
            Press::Plan(press) => matches!(
                press,
                PlanPress::Plan | PlanPress::AddMenu | PlanPress::Presets | PlanPress::Preset(_)
            ),
            Press::Change(press) => matches!(
                press,
                ChangePress::Reminder(_)
                    | ChangePress::Times(_)
                    | ChangePress::Days(_)
                    | ChangePress::What(_)
            ),
            Press::Safety(press) => matches!(press, SafetyPress::RedFlags),
            Press::Hours(press) => matches!(press, HoursPress::Hours | HoursPress::HoursOf(_)),
            Press::Letter(press) => matches!(press, LetterPress::LetterMenu),
            Press::Aim(press) => matches!(press, AimPress::AimMenu),
            Press::Buddies(press) => matches!(
                press,
                BuddiesPress::Buddies
                    | BuddiesPress::Circle(_)
                    | BuddiesPress::BuddiesWhat
                    | BuddiesPress::LeaveAsk(_)
            ),
            Press::Why(_) | Press::Help(_) | Press::Operator(_) => true,
            _ => false,
        }
    }

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
    use crate::care::{
        Activity, Cause, ExerciseId, OccurrenceId, ReminderId, SessionId, plan::Preset,
    };

    #[track_caller]
    fn check(press: Press, text: &str) {
        assert_eq!(press.encode(), text);
        assert_eq!(Press::decode(text), Some(press));
    }

    #[test]
    fn what_is_written_on_a_button_is_read_back() {
        let longest = ExerciseId::try_from("x".repeat(32)).unwrap();

        check(Press::Reminder(ReminderPress::Done(OccurrenceId(42))), "done:42");
        check(Press::Start(StartPress::Zones), "zones");
        check(Press::Start(StartPress::Zone("Europe/Berlin".to_owned())), "zone:Europe/Berlin");
        check(Press::Session(SessionPress::Log(Activity::Walk)), "log:walk");
        check(Press::Why(WhyPress::Cause(Cause::Core)), "cause:core");
        check(Press::Pause(PausePress::Pause(3)), "pause:3");
        check(
            Press::Pause(PausePress::PauseUntil(jiff::civil::date(2026, 3, 7))),
            "pause-until:2026-03-07",
        );
        check(Press::Change(ChangePress::ToggleTime(ReminderId(7), 570)), "toggle-time:7:570");
        check(Press::Plan(PlanPress::Preset(Preset::NoFloor)), "preset:no-floor");
        let within = "9.00-12.00,13.00-17.00".to_owned();
        check(
            Press::Change(ChangePress::Within(ReminderId(7), within.clone())),
            "within:7:9.00-12.00,13.00-17.00",
        );
        check(Press::Session(SessionPress::Undo(SessionId(i64::MAX))), "undo:9223372036854775807");
        check(
            Press::Exercise(ExercisePress::SetDose(longest.clone(), 900)),
            &format!("set-dose:{longest}:900"),
        );
        let plan = "9".repeat(crate::care::prescription::MOST_LETTERS);
        check(
            Press::Prescription(PrescriptionPress::TakePrescribed(plan.clone())),
            &format!("take-prescribed:{plan}"),
        );
        assert!(
            Press::Prescription(PrescriptionPress::TakePrescribed(plan)).encode().len()
                <= MOST_BYTES
        );
        assert!(
            Press::Exercise(ExercisePress::ExerciseWhy(longest.clone())).encode().len()
                <= MOST_BYTES
        );
        assert!(
            Press::Exercise(ExercisePress::SetDose(longest, u32::MAX)).encode().len() <= MOST_BYTES
        );
    }

    #[test]
    fn what_no_button_says_is_nothing() {
        for forged in ["", ":", "done", "done:", "done:x", "done:1:2", "nothing:1", "pause:-1"] {
            assert_eq!(Press::decode(forged), None, "{forged:?}");
        }
    }
}
