//! A message in words: a text with its buttons, ready for whoever sends it.

use reqwest::Url;

use crate::{
    care::pictured::Pictured,
    messages::markup::shown_length,
    pictures::chart::StatsPicture,
    usecases::buttons::{
        AdminPress, DataPress, GuidePress, OperatorPress, Press, ReminderPress, SafetyPress,
        SessionPress,
    },
};

/// How long a text under a picture may be, without its markup (Bot API, `sendAnimation`).
const MAX_CAPTION: usize = 1024;

/// Between the name of a picture and the one who shows it there: `walk@lin.gif`.
const BY: char = '@';

/// A message as a person sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Screen {
    /// In the subset of HTML that Telegram knows.
    pub html: String,
    pub keyboard: Keyboard,
    /// The picture under which the text stands.
    pub picture: Option<Picture>,
}

/// A picture with a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Picture {
    /// A moving one, by the name of its file in `messages/pictures/`.
    Movement(String),
    /// One that stands still, by the name of its file there.
    Still(String),
    /// One that is to be drawn.
    Chart(Box<StatsPicture>),
    /// A still one, by its name, that stands above the text in a message of its own, with a few
    /// words in HTML.
    Above { name: String, caption: String },
}

impl Picture {
    fn shown_by(self, person: &str) -> Picture {
        let by = |name: String| match name.rsplit_once('.') {
            Some((stem, kind)) => format!("{stem}{BY}{person}.{kind}"),
            None => name,
        };
        match self {
            Picture::Movement(name) => Picture::Movement(by(name)),
            Picture::Still(name) => Picture::Still(by(name)),
            Picture::Above { name, caption } => Picture::Above { name: by(name), caption },
            Picture::Chart(_) => self,
        }
    }

    /// The picture's name in the log.
    pub fn name(&self) -> &str {
        match self {
            Picture::Movement(name) | Picture::Still(name) | Picture::Above { name, .. } => name,
            Picture::Chart(_) => "chart",
        }
    }
}

/// A picture's name, and who is to show it, where somebody is: of `walk@lin.gif`, `walk.gif` and `lin`.
pub fn picture_and_person(name: &str) -> Option<(String, &str)> {
    let (stem, rest) = name.split_once(BY)?;
    let (person, kind) = rest.split_once('.')?;
    Some((format!("{stem}.{kind}"), person))
}

impl Screen {
    /// This screen with the pictures that somebody wants: left out, or with the one whom they chose to show them.
    pub fn pictured(self, wanted: Pictured) -> Screen {
        if !wanted.is_wanted() {
            return self.unpictured();
        }
        let Some(person) = wanted.by() else { return self };
        Screen { picture: self.picture.map(|picture| picture.shown_by(person)), ..self }
    }

    /// This screen without its picture.
    pub fn unpictured(self) -> Screen {
        Screen { picture: None, ..self }
    }

    /// This screen to be looked at, with buttons that do nothing.
    pub fn only_a_look(self) -> Screen {
        let Keyboard::Inline(mut rows) = self.keyboard else {
            return Screen { keyboard: Keyboard::None, ..self };
        };
        for button in rows.iter_mut().flatten() {
            button.action =
                Action::Press(Press::Operator(OperatorPress::Admin(AdminPress::OnlyALook)));
        }
        Screen { keyboard: Keyboard::Inline(rows), ..self }
    }

    /// Whether the text is short enough to stand under a picture.
    pub fn fits_a_caption(&self) -> bool {
        shown_length(&self.html) <= MAX_CAPTION
    }
}

/// The buttons of a message.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Keyboard {
    #[default]
    None,
    /// Under the message, in rows.
    Inline(Vec<Vec<Button>>),
    /// In place of the keyboard: shares the location, or says one of the texts.
    Answers { share_location: String, texts: Vec<Vec<String>>, placeholder: String },
    /// The keyboard of answers goes away.
    RemoveAnswers,
}

/// A button under a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Button {
    pub label: String,
    pub action: Action,
}

/// How a button stands out from the others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// The button does what one came for.
    Success,
    /// Help, and what cannot be undone.
    Danger,
}

impl Button {
    /// How it stands out, which follows from what it does.
    pub fn style(&self) -> Option<Style> {
        let Action::Press(press) = &self.action else { return None };
        match press {
            Press::Reminder(ReminderPress::Done(_))
            | Press::Session(SessionPress::Log(_) | SessionPress::LogExercise(_))
            | Press::Guide(GuidePress::GuideCount(_)) => Some(Style::Success),
            Press::Safety(
                SafetyPress::RedFlags
                | SafetyPress::Hurts(_)
                | SafetyPress::WhichHurts
                | SafetyPress::HurtsSign,
            )
            | Press::Data(DataPress::Erase) => Some(Style::Danger),
            _ => None,
        }
    }
}

/// The action of a button.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    Press(Press),
    /// Opens a private chat with the bot.
    OpenChat,
    /// Opens a page on the web.
    Link(Url),
}
