//! Calls that are to be made for a chat, as data. Must not know how a call is made.

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
    /// Sends a text to a topic of a group.
    SendInTopic {
        topic: i64,
        screen: Screen,
    },
    /// Sends what nobody asked for, without a picture; without a sound either where `silently`.
    Announce {
        screen: Screen,
        silently: bool,
    },
    /// Has a message show a screen, which is sent anew where the message can no longer be edited.
    Edit {
        message: MessageId,
        screen: Screen,
        /// Whether the message is thought to be a picture with a caption.
        is_caption: bool,
    },
    /// Has a message show a screen; the message is left as it is where it can no longer be edited.
    Amend {
        message: MessageId,
        screen: Screen,
        /// Whether the message is thought to be a picture with a caption.
        is_caption: bool,
    },
    /// Marks what somebody said with an emoji; says it where Telegram will not have that.
    React {
        message: MessageId,
        emoji: String,
        otherwise: Screen,
    },
    /// Deletes a message, if it is still there and young enough for it.
    Delete {
        message: MessageId,
    },
    Document {
        name: String,
        bytes: Vec<u8>,
        caption: Screen,
    },
    /// Sends a file about the person whose chat it is, made when it is sent; an apology where it cannot be made or is
    /// refused.
    File {
        file: File,
        caption: Screen,
        apology: Screen,
    },
    /// Sends an exercise by ear, made when it is sent; the apology where it cannot be made or is refused.
    Track {
        exercise: Box<Exercise>,
        caption: Screen,
        apology: Screen,
    },
    /// Sends a page that is to be drawn, as a file; the caption alone where it cannot be drawn.
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
    /// The message that the call changes, if it changes one.
    pub fn changes(&self) -> Option<MessageId> {
        match self {
            Call::Delete { message } => Some(*message),
            call => call.change().map(|(message, _)| message),
        }
    }

    /// The message that the call changes and what that shows then, if it changes one.
    pub fn change(&self) -> Option<(MessageId, &Screen)> {
        match self {
            Call::Edit { message, screen, .. } | Call::Amend { message, screen, .. } => {
                Some((*message, screen))
            }
            _ => None,
        }
    }
}
