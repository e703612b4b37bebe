//! A person's chat as they see it.

use serde::Serialize;
use serde_json::{Value, json};

use super::{
    Telegram,
    world::{BOT_NAME, BOT_USERNAME, Chat, Message, Notice, World},
};

/// A chat as its person sees it.
#[derive(Clone, Debug, Serialize)]
pub struct ChatView {
    pub person: PersonView,
    bot: Value,
    pub messages: Vec<MessageView>,
    pub reply_keyboard: Option<KeyboardView>,
    pub notice: Option<Notice>,
    blocked: bool,
}

/// A person as the stand-in knows them.
#[derive(Clone, Debug, Serialize)]
pub struct PersonView {
    pub id: i64,
    pub first_name: String,
    /// The language of the person's Telegram, if it tells.
    pub language_code: Option<String>,
}

/// A message as a person sees it.
#[derive(Clone, Debug, Serialize)]
pub struct MessageView {
    pub message_id: i64,
    from: &'static str,
    /// Seconds since 1970.
    pub date: i64,
    pub edit_date: Option<i64>,
    /// Safe to be shown by a page.
    pub html: String,
    pub text: String,
    photo: Option<String>,
    animation: Option<String>,
    /// Where a voice message can be heard.
    pub voice: Option<String>,
    pub document: Option<DocumentView>,
    location: Option<Value>,
    /// The emoji that the bot has marked it with.
    pub reaction: Option<String>,
    /// The buttons under it, in rows.
    pub keyboard: Vec<Vec<ButtonView>>,
}

/// A file to be had.
#[derive(Clone, Debug, Serialize)]
pub struct DocumentView {
    pub file_name: String,
    pub size: usize,
    pub url: String,
}

/// A button under a message.
#[derive(Clone, Debug, Serialize)]
pub struct ButtonView {
    pub text: String,
    pub callback_data: Option<String>,
    pub url: Option<String>,
    /// Of Bot API 9.4: `success`, `danger`; none is plain.
    pub style: Option<String>,
}

/// The keyboard in place of a person's own.
#[derive(Clone, Debug, Serialize)]
pub struct KeyboardView {
    pub rows: Vec<Vec<AnswerView>>,
    placeholder: Option<String>,
    one_time: bool,
}

/// A key of it.
#[derive(Clone, Debug, Serialize)]
pub struct AnswerView {
    pub text: String,
    pub request_location: bool,
}

impl PersonView {
    fn of(chat: &Chat) -> PersonView {
        PersonView {
            id: chat.id,
            first_name: chat.first_name.clone(),
            language_code: chat.language_code.clone(),
        }
    }
}

impl MessageView {
    pub fn is_from_bot(&self) -> bool {
        self.from == "bot"
    }
}

impl Telegram {
    /// Everybody who has joined, by their number.
    pub fn people(&self) -> Vec<PersonView> {
        self.read(|world| {
            let people = world.chats.values().filter(|chat| !chat.is_group);
            let mut people: Vec<PersonView> = people.map(PersonView::of).collect();
            people.sort_by_key(|person| person.id);
            people
        })
    }

    /// A person's chat; an empty one for somebody who has not joined.
    pub fn chat(&self, person: i64) -> ChatView {
        self.read(|world| match world.chats.get(&person) {
            Some(chat) => view(world, chat),
            None => view(world, &Chat::private(person, "", None)),
        })
    }
}

fn view(world: &World, chat: &Chat) -> ChatView {
    let of_profile = |kind| world.profile.get(&(kind, String::new())).cloned().unwrap_or_default();
    let commands = world.commands.get(&("default".to_owned(), String::new())).cloned();
    ChatView {
        person: PersonView::of(chat),
        bot: json!({
            "first_name": BOT_NAME,
            "username": BOT_USERNAME,
            "description": of_profile("description"),
            "short_description": of_profile("short_description"),
            "commands": commands.unwrap_or_else(|| json!([])),
        }),
        messages: chat.messages.iter().map(|message| message_view(world, message)).collect(),
        reply_keyboard: chat.reply_keyboard.as_ref().map(keyboard_view),
        notice: chat.notice.clone(),
        blocked: chat.is_blocked,
    }
}

fn message_view(world: &World, message: &Message) -> MessageView {
    let url = |wanted: &str| {
        let (kind, file_id) = message.attachment.as_ref()?;
        (*kind == wanted).then(|| format!("/file/{file_id}"))
    };
    let document = url("document").map(|url| {
        let file_id = message.attachment.as_ref().map(|(_, file_id)| file_id);
        let file = file_id.and_then(|file_id| world.files.get(file_id));
        DocumentView {
            file_name: file.map_or_else(String::new, |file| file.name.clone()),
            size: file.map_or(0, |file| file.bytes.len()),
            url,
        }
    });
    MessageView {
        message_id: message.id,
        from: if message.is_from_bot { "bot" } else { "person" },
        date: message.date,
        edit_date: message.edit_date,
        html: message.words.html.clone(),
        text: message.words.text.clone(),
        photo: url("photo"),
        animation: url("animation"),
        voice: url("voice"),
        document,
        location: message
            .location
            .map(|(latitude, longitude)| json!({ "latitude": latitude, "longitude": longitude })),
        reaction: message.reaction.clone(),
        keyboard: rows(message.keyboard.as_ref(), "inline_keyboard", |button| ButtonView {
            text: text_of(button, "text").unwrap_or_default(),
            callback_data: text_of(button, "callback_data"),
            url: text_of(button, "url"),
            style: text_of(button, "style"),
        }),
    }
}

fn keyboard_view(markup: &Value) -> KeyboardView {
    KeyboardView {
        rows: rows(Some(markup), "keyboard", |button| AnswerView {
            text: button
                .as_str()
                .map(str::to_owned)
                .or_else(|| text_of(button, "text"))
                .unwrap_or_default(),
            request_location: button["request_location"] == true,
        }),
        placeholder: text_of(markup, "input_field_placeholder"),
        one_time: markup["one_time_keyboard"] == true,
    }
}

fn rows<T>(markup: Option<&Value>, key: &str, button: impl Fn(&Value) -> T) -> Vec<Vec<T>> {
    let rows = markup.and_then(|markup| markup[key].as_array());
    let row = |row: &Value| row.as_array().into_iter().flatten().map(&button).collect();
    rows.into_iter().flatten().map(row).collect()
}

fn text_of(value: &Value, key: &str) -> Option<String> {
    value[key].as_str().map(str::to_owned)
}
