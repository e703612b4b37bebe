//! Calls that are to be made for a chat, as data. Must not know how a call is made.

use crate::{
    care::{Exercise, MessageId, PersonId},
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
    /// Sends a team its break, under its picture where it has one: in a topic of the group, or in the group itself where
    /// that topic is gone. Where the group has become another, the caller is told.
    SendToTeam {
        screen: Screen,
        topic: Option<i64>,
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
    /// Says something in a group to the one person who has pressed a button there, if the server can keep it from the
    /// others.
    Whisper {
        person: PersonId,
        press_id: String,
        screen: Screen,
    },
    /// Asks how somebody stands in a group.
    AskStanding {
        person: PersonId,
    },
    /// Stops a pressed button's spinning, with or without a word over the chat.
    Notice {
        press_id: String,
        text: Option<String>,
    },
}

impl Call {
    /// Whether it neither sends nor changes a message, so that Telegram does not count it.
    pub fn is_no_message(&self) -> bool {
        matches!(self, Call::Notice { .. } | Call::AskStanding { .. })
    }

    /// The same call with times as they are written, where it has any that each reader sees on their own clock.
    pub fn without_times(&self) -> Option<Call> {
        let mut call = self.clone();
        let screen = match &mut call {
            Call::Send(screen)
            | Call::SendInTopic { screen, .. }
            | Call::SendToTeam { screen, .. }
            | Call::Edit { screen, .. }
            | Call::Amend { screen, .. } => screen,
            _ => return None,
        };
        screen.html = without_times(&screen.html)?;
        Some(call)
    }

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

/// A text without the tags of times; none where it has none.
fn without_times(html: &str) -> Option<String> {
    let (before, mut rest) = html.split_once("<tg-time ")?;
    let mut written = before.to_owned();
    while let Some((_, after)) = rest.split_once('>') {
        let (before, next) = after.split_once("<tg-time ").unwrap_or((after, ""));
        written.push_str(before);
        rest = next;
    }
    Some(written.replace("</tg-time>", ""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_written_where_the_server_knows_no_others() {
        let time = "<tg-time unix=\"5\" format=\"t\">at 9:00</tg-time>";
        let html = format!("<b>Next</b> {time}, then {time}.");

        assert_eq!(without_times(&html).as_deref(), Some("<b>Next</b> at 9:00, then at 9:00."));
        assert_eq!(without_times("<b>Next</b>"), None);
    }
}
