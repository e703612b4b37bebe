//! What is to be done in a chat, as data. Must not know how a call is made.

use crate::{
    care::{Exercise, MessageId},
    messages::Screen,
    pictures::chart::ReportPicture,
    usecases::replies::File,
};

/// One call to be made for a chat.
#[derive(Clone, Debug)]
pub enum Call {
    Send(Screen),
    /// A text in a topic of a group.
    SendInTopic {
        topic: i64,
        screen: Screen,
    },
    /// What nobody asked for, without a picture; without a sound either where `silently`.
    Announce {
        screen: Screen,
        silently: bool,
    },
    /// In place of a message; sent anew where that one can no longer be edited.
    Edit {
        message: MessageId,
        screen: Screen,
        /// Whether it is thought to be a picture with a caption.
        is_caption: bool,
    },
    /// In place of a message; left as it is where it can no longer be edited.
    Amend {
        message: MessageId,
        screen: Screen,
        /// As above.
        is_caption: bool,
    },
    /// Marks what somebody said with an emoji; says it where Telegram will not have that.
    React {
        message: MessageId,
        emoji: String,
        otherwise: Screen,
    },
    /// Takes a message away, if it is still there and young enough for it.
    Delete {
        message: MessageId,
    },
    Document {
        name: String,
        bytes: Vec<u8>,
        caption: Screen,
    },
    /// A file about the person whose chat it is, made when it is sent; an apology where it cannot be made or is
    /// refused.
    File {
        file: File,
        caption: Screen,
        apology: Screen,
    },
    /// An exercise by ear, made when it is sent; the apology where it cannot be made or is refused.
    Track {
        exercise: Box<Exercise>,
        caption: Screen,
        apology: Screen,
    },
    /// A page that is to be drawn, as a file; the caption alone where it cannot be drawn.
    Page {
        name: String,
        page: Box<ReportPicture>,
        caption: Screen,
    },
    /// Stops a pressed button's spinning, with or without a word over the chat.
    Notice {
        press_id: String,
        text: Option<String>,
    },
}

impl Call {
    /// The message that it changes, if it changes one.
    pub fn changes(&self) -> Option<MessageId> {
        match self {
            Call::Delete { message } => Some(*message),
            call => call.change().map(|(message, _)| message),
        }
    }

    /// The message that it changes and what that shows then, if it changes one.
    pub fn change(&self) -> Option<(MessageId, &Screen)> {
        match self {
            Call::Edit { message, screen, .. } | Call::Amend { message, screen, .. } => {
                Some((*message, screen))
            }
            _ => None,
        }
    }
}
