//! The buttons under /admin, and how what each asks for is written on it: `send.3`, `look.de.help`.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

use crate::care::{AnnouncementId, ExerciseId};

/// Buttons under /admin, by what each asks for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub enum AdminPress {
    Menu,
    Totals,
    Health,
    Announcements,
    Announcement(AnnouncementId),
    /// Send a draft to everybody whom it is for.
    Send(AnnouncementId),
    ThrowAway(AnnouncementId),
    Stop(AnnouncementId),
    /// Show which messages can be looked at, in a language.
    Looks(String),
    /// Show of which exercise the reminder can be looked at.
    Reminders(String),
    Look(String, Look),
    /// A button of a message that is only looked at.
    OnlyALook,
}

/// A message that an operator can look at as others see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Look {
    Welcome,
    Reminder(ExerciseId),
    /// Reminders of the same minute.
    Several,
    Counted,
    WouldSuit,
    FallsAsleep,
    Help,
    Privacy,
}

impl Look {
    /// All but the reminders, which are one for each exercise.
    pub const SINGLE: [Look; 7] = [
        Look::Welcome,
        Look::Several,
        Look::Counted,
        Look::WouldSuit,
        Look::FallsAsleep,
        Look::Help,
        Look::Privacy,
    ];

    /// The word on the button, and the end of the message's key.
    pub fn as_str(&self) -> &'static str {
        match self {
            Look::Welcome => "welcome",
            Look::Reminder(_) => "reminder",
            Look::Several => "several",
            Look::Counted => "counted",
            Look::WouldSuit => "would-suit",
            Look::FallsAsleep => "falls-asleep",
            Look::Help => "help",
            Look::Privacy => "privacy",
        }
    }
}

impl fmt::Display for AdminPress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            AdminPress::Menu => f.write_str("menu"),
            AdminPress::Totals => f.write_str("totals"),
            AdminPress::Health => f.write_str("health"),
            AdminPress::Announcements => f.write_str("announcements"),
            AdminPress::Announcement(id) => write!(f, "announcement.{id}"),
            AdminPress::Send(id) => write!(f, "send.{id}"),
            AdminPress::ThrowAway(id) => write!(f, "throw-away.{id}"),
            AdminPress::Stop(id) => write!(f, "stop.{id}"),
            AdminPress::Looks(language) => write!(f, "looks.{language}"),
            AdminPress::Reminders(language) => write!(f, "reminders.{language}"),
            AdminPress::Look(language, Look::Reminder(id)) => {
                write!(f, "look.{language}.reminder.{id}")
            }
            AdminPress::Look(language, look) => write!(f, "look.{language}.{}", look.as_str()),
            AdminPress::OnlyALook => f.write_str("only-a-look"),
        }
    }
}

/// A text that no button under /admin carries.
#[derive(Debug, thiserror::Error)]
#[error("no button says this")]
pub struct Forged;

impl FromStr for AdminPress {
    type Err = Forged;

    fn from_str(text: &str) -> Result<AdminPress, Forged> {
        let announcement = |id: &str| id.parse().map(AnnouncementId).map_err(|_| Forged);
        let parts: Vec<&str> = text.split('.').collect();
        Ok(match parts.as_slice() {
            ["menu"] => AdminPress::Menu,
            ["totals"] => AdminPress::Totals,
            ["health"] => AdminPress::Health,
            ["announcements"] => AdminPress::Announcements,
            ["announcement", id] => AdminPress::Announcement(announcement(id)?),
            ["send", id] => AdminPress::Send(announcement(id)?),
            ["throw-away", id] => AdminPress::ThrowAway(announcement(id)?),
            ["stop", id] => AdminPress::Stop(announcement(id)?),
            ["looks", language] => AdminPress::Looks((*language).to_owned()),
            ["reminders", language] => AdminPress::Reminders((*language).to_owned()),
            ["look", language, "reminder", id] => {
                let exercise = ExerciseId::try_from((*id).to_owned()).map_err(|_| Forged)?;
                AdminPress::Look((*language).to_owned(), Look::Reminder(exercise))
            }
            ["look", language, word] => {
                let look = Look::SINGLE.into_iter().find(|look| look.as_str() == *word);
                AdminPress::Look((*language).to_owned(), look.ok_or(Forged)?)
            }
            ["only-a-look"] => AdminPress::OnlyALook,
            _ => return Err(Forged),
        })
    }
}

impl From<AdminPress> for String {
    fn from(press: AdminPress) -> String {
        press.to_string()
    }
}

impl TryFrom<String> for AdminPress {
    type Error = Forged;

    fn try_from(text: String) -> Result<AdminPress, Forged> {
        text.parse()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::usecases::buttons::{MOST_BYTES, OperatorPress, Press};

    #[track_caller]
    fn check(press: AdminPress, text: &str) {
        let press = Press::Operator(OperatorPress::Admin(press));
        assert_eq!(press.encode(), text);
        assert_eq!(Press::decode(text), Some(press));
    }

    #[test]
    fn what_is_written_on_a_button_is_read_back() {
        let exercise = || ExerciseId::try_from("x".repeat(32)).unwrap();
        let look = |look| AdminPress::Look("pt-br".to_owned(), look);

        check(AdminPress::Menu, "admin:menu");
        check(AdminPress::Send(AnnouncementId(42)), "admin:send.42");
        check(AdminPress::Looks("de".to_owned()), "admin:looks.de");
        for single in Look::SINGLE {
            check(look(single.clone()), &format!("admin:look.pt-br.{}", single.as_str()));
        }
        let longest = look(Look::Reminder(exercise()));
        assert!(
            Press::Operator(OperatorPress::Admin(longest.clone())).encode().len() <= MOST_BYTES
        );
        check(longest, &format!("admin:look.pt-br.reminder.{}", "x".repeat(32)));
        for forged in ["admin", "admin:", "admin:send", "admin:send.x", "admin:look.en.all"] {
            assert_eq!(Press::decode(forged), None, "{forged}");
        }
    }
}
