//! Of an update, what Limber reads (Bot API, "Update"). What it does not name is passed over unread,
//! so that nothing that Telegram adds to a message can cost somebody their words.

use serde::{Deserialize, de::IgnoredAny};

/// An update of one of the kinds that are asked for, or of none of them.
#[derive(Debug, Deserialize)]
pub struct Update {
    pub message: Option<Message>,
    /// A message that its sender has changed.
    pub edited_message: Option<Message>,
    pub message_reaction: Option<MessageReactionUpdated>,
    pub callback_query: Option<CallbackQuery>,
    pub my_chat_member: Option<ChatMemberUpdated>,
}

/// Something that was said, in private or in a group.
#[derive(Debug, Deserialize)]
pub struct Message {
    #[serde(default)]
    pub message_id: i64,
    /// When it was sent first, in seconds since 1970.
    #[serde(default)]
    pub date: i64,
    pub chat: Chat,
    pub from: Option<User>,
    /// The thread of a forum in which it was said, where [`Message::topic`] says so.
    message_thread_id: Option<i64>,
    #[serde(default)]
    is_topic_message: bool,
    /// The message to which this one replies.
    pub reply_to_message: Option<RepliedTo>,
    /// Of the photos that were sent together with it.
    pub media_group_id: Option<String>,
    /// There where it was said before, by somebody or elsewhere.
    forward_origin: Option<IgnoredAny>,
    pub text: Option<String>,
    #[serde(default)]
    pub entities: Vec<Entity>,
    pub caption: Option<String>,
    #[serde(default)]
    pub caption_entities: Vec<Entity>,
    pub location: Option<Location>,
    venue: Option<IgnoredAny>,
    // The things that somebody can send in place of words or around them.
    animation: Option<IgnoredAny>,
    audio: Option<IgnoredAny>,
    checklist: Option<IgnoredAny>,
    contact: Option<IgnoredAny>,
    dice: Option<IgnoredAny>,
    document: Option<IgnoredAny>,
    game: Option<IgnoredAny>,
    live_photo: Option<IgnoredAny>,
    paid_media: Option<IgnoredAny>,
    photo: Option<IgnoredAny>,
    poll: Option<IgnoredAny>,
    rich_message: Option<IgnoredAny>,
    sticker: Option<IgnoredAny>,
    story: Option<IgnoredAny>,
    video: Option<IgnoredAny>,
    video_note: Option<IgnoredAny>,
    voice: Option<IgnoredAny>,
}

/// The message that another replies to.
#[derive(Debug, Deserialize)]
pub struct RepliedTo {
    pub message_id: i64,
}

/// The signs that somebody put under a message, now and before.
#[derive(Debug, Deserialize)]
pub struct MessageReactionUpdated {
    pub chat: Chat,
    pub message_id: i64,
    pub user: Option<User>,
    old_reaction: Vec<ReactionType>,
    new_reaction: Vec<ReactionType>,
}

/// A sign under a message; those of one's own making and paid ones have no emoji.
#[derive(Debug, PartialEq, Eq, Deserialize)]
struct ReactionType {
    emoji: Option<String>,
}

/// A part of a text that stands out, such as a command; offset and length are in UTF-16 units.
#[derive(Debug, Deserialize)]
pub struct Entity {
    #[serde(rename = "type")]
    kind: String,
    offset: i64,
    length: i64,
}

/// A button that was pressed.
#[derive(Debug, Deserialize)]
pub struct CallbackQuery {
    pub id: String,
    pub from: User,
    pub data: Option<String>,
    pub message: Option<Pressed>,
}

/// The message under which a button was pressed.
#[derive(Debug, Deserialize)]
pub struct Pressed {
    pub message_id: i64,
    pub chat: Chat,
    /// There where it is a picture.
    pub caption: Option<IgnoredAny>,
}

/// The bot was blocked, or is no longer.
#[derive(Debug, Deserialize)]
pub struct ChatMemberUpdated {
    pub chat: Chat,
    pub from: User,
    pub new_chat_member: ChatMember,
}

/// How the bot stands in a chat.
#[derive(Debug, Deserialize)]
pub struct ChatMember {
    status: String,
}

/// Where something happened.
#[derive(Debug, Deserialize)]
pub struct Chat {
    pub id: i64,
    #[serde(rename = "type")]
    kind: String,
}

/// The person or bot from whom an update comes.
#[derive(Debug, Deserialize)]
pub struct User {
    pub id: i64,
    pub is_bot: bool,
    pub first_name: String,
    pub language_code: Option<String>,
}

/// A place, in degrees.
#[derive(Debug, Deserialize)]
pub struct Location {
    pub latitude: f64,
    pub longitude: f64,
}

impl Message {
    /// The topic of a group in which an answer belongs, where it has topics.
    pub fn topic(&self) -> Option<i64> {
        let is_in_one = self.is_topic_message && !self.chat.is_private();
        self.message_thread_id.filter(|_| is_in_one)
    }

    /// Whether somebody said it. What is neither words nor one of the things that people send is said
    /// by Telegram itself: that a message was pinned, a timer set, a background chosen. New kinds of
    /// those are far more frequent than new things to send.
    pub fn is_said(&self) -> bool {
        let sent = [
            &self.animation,
            &self.audio,
            &self.checklist,
            &self.contact,
            &self.dice,
            &self.document,
            &self.game,
            &self.live_photo,
            &self.paid_media,
            &self.photo,
            &self.poll,
            &self.rich_message,
            &self.sticker,
            &self.story,
            &self.video,
            &self.video_note,
            &self.voice,
        ];
        self.text.is_some()
            || self.caption.is_some()
            || self.location.is_some()
            || sent.into_iter().any(Option::is_some)
    }

    /// Whether its location is where the person is now, rather than a place that they speak of or
    /// pass on.
    pub fn is_here(&self) -> bool {
        self.venue.is_none() && self.forward_origin.is_none()
    }
}

impl MessageReactionUpdated {
    /// The sign that was put there now; none where one was taken away.
    pub fn added(&mut self) -> Option<String> {
        let MessageReactionUpdated { old_reaction, new_reaction, .. } = self;
        new_reaction.iter_mut().find(|sign| !old_reaction.contains(sign))?.emoji.take()
    }
}

impl Entity {
    /// How long the command is, in bytes, that a text begins with according to its entities; none
    /// where it begins with none.
    pub fn command_at_start(entities: &[Entity]) -> Option<usize> {
        let is_first = |entity: &&Entity| entity.offset == 0 && entity.kind == "bot_command";
        // A command is ASCII, so that each of its units is a byte.
        usize::try_from(entities.iter().find(is_first)?.length).ok()
    }
}

impl Chat {
    /// Whether a person is alone with the bot there.
    pub fn is_private(&self) -> bool {
        self.kind == "private"
    }
}

impl ChatMember {
    /// Whether it can say nothing there any more; of a person: they have blocked it.
    pub fn is_banned(&self) -> bool {
        self.status == "kicked"
    }
}
