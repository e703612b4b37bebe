//! The stand-in's memory: people, chats, messages, updates, files, and what the bot set.

use std::collections::{BTreeMap, HashMap};

use jiff::Timestamp;
use serde_json::{Value, json};

use super::{faults::Fault, html::Formatted, refusal::Refusal, webhook::Webhook};

/// The bot, as getMe shows it.
pub const BOT_ID: i64 = 1_000_000_001;
pub const BOT_NAME: &str = "Limber";
pub const BOT_USERNAME: &str = "limber_bot";

/// All of it.
#[derive(Default)]
pub struct World {
    pub chats: BTreeMap<i64, Chat>,
    /// Updates that the bot has not confirmed, by number.
    pub updates: BTreeMap<i64, Value>,
    pub last_update_id: i64,
    /// From where the messages of a new chat are numbered.
    pub last_message_id: i64,
    /// Presses that were not answered yet, by id; and whose they are.
    pub presses: HashMap<String, i64>,
    pub last_press_id: u64,
    pub files: HashMap<String, File>,
    /// By scope and language.
    pub commands: HashMap<(String, String), Value>,
    /// By kind (description, short_description, name) and language.
    pub profile: HashMap<(&'static str, String), String>,
    pub webhook: Option<Webhook>,
    /// Why the webhook cannot be reached, where it cannot.
    pub webhook_breaks: Option<String>,
    /// How often the webhook was set or deleted.
    pub webhooks: u64,
    /// Which getUpdates is the latest: an earlier one that still waits is in conflict.
    pub polls: u64,
    pub calls: Vec<Call>,
    pub faults: Vec<Fault>,
}

/// A private chat with a person, or a group.
#[derive(Clone, Debug)]
pub struct Chat {
    pub id: i64,
    pub first_name: String,
    pub language_code: Option<String>,
    pub is_group: bool,
    /// Whether the person has written first; a bot cannot.
    pub is_begun: bool,
    pub is_blocked: bool,
    pub is_deactivated: bool,
    pub messages: Vec<Message>,
    pub last_message_id: i64,
    pub reply_keyboard: Option<Value>,
    pub notice: Option<Notice>,
}

/// One message of a chat.
#[derive(Clone, Debug, Default)]
pub struct Message {
    pub id: i64,
    pub is_from_bot: bool,
    pub date: i64,
    pub edit_date: Option<i64>,
    pub words: Formatted,
    pub location: Option<(f64, f64)>,
    /// The message of the chat that it replies to.
    pub replies_to: Option<i64>,
    /// The kind of the attachment, "document", "photo" or "animation", and its file.
    pub attachment: Option<(&'static str, String)>,
    pub keyboard: Option<Value>,
    /// The emoji that the bot has marked it with.
    pub reaction: Option<String>,
}

/// A file that was sent.
#[derive(Clone, Debug)]
pub struct File {
    pub name: String,
    pub bytes: Vec<u8>,
}

/// A word over a chat.
#[derive(Clone, Debug, serde::Serialize)]
pub struct Notice {
    pub text: String,
    pub alert: bool,
    /// Grows with each.
    pub number: u64,
}

/// A call that the bot made.
#[derive(Clone, Debug)]
pub struct Call {
    pub method: String,
    pub chat: Option<i64>,
    /// Without the bytes of files.
    pub parameters: Value,
    pub refusal: Option<Refusal>,
    /// When, by the stand-in's clock.
    pub at: Timestamp,
}

impl Chat {
    pub fn private(id: i64, first_name: &str, language_code: Option<&str>) -> Chat {
        Chat {
            id,
            first_name: first_name.to_owned(),
            language_code: language_code.map(str::to_owned),
            is_group: false,
            is_begun: false,
            is_blocked: false,
            is_deactivated: false,
            messages: Vec::new(),
            last_message_id: 0,
            reply_keyboard: None,
            notice: None,
        }
    }

    /// A `Chat` of the Bot API.
    pub fn to_json(&self) -> Value {
        if self.is_group {
            json!({ "id": self.id, "type": "group", "title": self.first_name })
        } else {
            json!({ "id": self.id, "type": "private", "first_name": self.first_name })
        }
    }

    /// The person as a `User` of the Bot API.
    pub fn user(&self) -> Value {
        let mut user = json!({ "id": self.id, "is_bot": false, "first_name": self.first_name });
        if let Some(code) = &self.language_code {
            user["language_code"] = code.as_str().into();
        }
        user
    }

    /// Adds a message and numbers it.
    pub fn add(&mut self, message: Message) -> &Message {
        self.last_message_id += 1;
        self.messages.push(Message { id: self.last_message_id, ..message });
        self.messages.last().expect("a message was just added")
    }

    pub fn message(&self, id: i64) -> Option<&Message> {
        self.messages.iter().find(|message| message.id == id)
    }

    pub fn find(&mut self, id: i64) -> Option<&mut Message> {
        self.messages.iter_mut().find(|message| message.id == id)
    }
}

impl World {
    /// A `Message` of the Bot API.
    pub fn message_json(&self, chat: &Chat, message: &Message, from: Value) -> Value {
        let mut json = json!({
            "message_id": message.id, "date": message.date, "chat": chat.to_json(), "from": from,
        });
        let (text, entities) = match message.attachment {
            Some(_) => ("caption", "caption_entities"),
            None => ("text", "entities"),
        };
        if message.location.is_none()
            && (message.attachment.is_none() || !message.words.text.is_empty())
        {
            json[text] = message.words.text.as_str().into();
            if !message.words.entities.is_empty() {
                json[entities] = message.words.entities.clone().into();
            }
        }
        if let Some((latitude, longitude)) = message.location {
            json["location"] = json!({ "latitude": latitude, "longitude": longitude });
        }
        if let Some((kind, file_id)) = &message.attachment {
            json[*kind] = self.attachment_json(kind, file_id);
        }
        if let Some(replied_to) = message.replies_to.and_then(|id| chat.message(id)) {
            json["reply_to_message"] = json!({
                "message_id": replied_to.id, "date": replied_to.date, "chat": chat.to_json(),
            });
        }
        if let Some(date) = message.edit_date {
            json["edit_date"] = date.into();
        }
        if let Some(keyboard) = &message.keyboard {
            json["reply_markup"] = keyboard.clone();
        }
        json
    }

    fn attachment_json(&self, kind: &str, file_id: &str) -> Value {
        let file = self.files.get(file_id);
        let size = file.map_or(0, |file| file.bytes.len());
        let name = file.map_or("", |file| file.name.as_str());
        let unique = format!("u{file_id}");
        match kind {
            "photo" => json!([{
                "file_id": file_id, "file_unique_id": unique, "width": 720, "height": 420,
                "file_size": size,
            }]),
            "animation" => json!({
                "file_id": file_id, "file_unique_id": unique, "width": 720, "height": 420,
                "duration": 3, "file_name": name, "file_size": size,
            }),
            _ => json!({
                "file_id": file_id, "file_unique_id": unique, "file_name": name, "file_size": size,
            }),
        }
    }

    /// Puts an update in the queue.
    pub fn update(&mut self, kind: &str, what: Value) {
        self.last_update_id += 1;
        let id = self.last_update_id;
        self.updates.insert(id, json!({ "update_id": id, kind: what }));
    }

    /// The chat to which the bot may send.
    ///
    /// # Errors
    /// Telegram's words for why it may not.
    pub fn writable(&mut self, chat: i64) -> Result<&mut Chat, Refusal> {
        let chat =
            self.chats.get_mut(&chat).ok_or_else(|| Refusal::bad_request("chat not found"))?;
        if chat.is_deactivated {
            return Err(Refusal::forbidden("user is deactivated"));
        }
        if chat.is_blocked {
            return Err(Refusal::forbidden("bot was blocked by the user"));
        }
        if !chat.is_begun {
            return Err(Refusal::forbidden("bot can't initiate conversation with a user"));
        }
        Ok(chat)
    }
}

/// The bot as a `User` of the Bot API.
pub fn bot_user() -> Value {
    json!({ "id": BOT_ID, "is_bot": true, "first_name": BOT_NAME, "username": BOT_USERNAME })
}
