//! The things that people do on the stand-in.

use serde_json::{Value, json};

use super::{
    Telegram,
    html::{self, Formatted},
    refusal::Refusal,
    world::{Chat, Message, World, bot_user},
};

impl Telegram {
    /// Makes a person known; whom it knows already it leaves as they are.
    pub fn join(&self, person: i64, first_name: &str, language_code: Option<&str>) {
        self.change(|world| {
            let last_message_id = world.last_message_id;
            let joins =
                || Chat { last_message_id, ..Chat::private(person, first_name, language_code) };
            world.chats.entry(person).or_insert_with(joins);
        });
    }

    /// Has the person's Telegram speak a language; what they do from then on tells the bot.
    pub fn speaks(&self, person: i64, language_code: &str) {
        self.change(|world| {
            if let Some(chat) = world.chats.get_mut(&person) {
                chat.language_code = Some(language_code.to_owned());
            }
        });
    }

    /// Has the person begun their chat long ago, so that the bot may write first.
    pub fn begins(&self, person: i64) {
        self.change(|world| {
            if let Some(chat) = world.chats.get_mut(&person) {
                chat.is_begun = true;
            }
        });
    }

    /// Says something in the person's chat with the bot; returns the message's number, or 0 if
    /// nobody of that number has joined.
    pub fn says(&self, person: i64, text: &str) -> i64 {
        let words = Formatted { entities: commands_in(text), ..html::plain(text) };
        self.tells(person, Message { words, ..Message::default() })
    }

    /// Says something in reply to a message of the chat.
    pub fn replies(&self, person: i64, message: i64, text: &str) -> i64 {
        let words = Formatted { entities: commands_in(text), ..html::plain(text) };
        self.tells(person, Message { words, replies_to: Some(message), ..Message::default() })
    }

    /// Puts a sign under a message of the chat.
    ///
    /// # Errors
    /// There is no such message.
    pub fn reacts(&self, person: i64, message: i64, emoji: &str) -> Result<(), Refusal> {
        let date = self.date();
        self.change(|world| {
            let chat = world.chats.get(&person);
            let chat = chat.filter(|chat| chat.message(message).is_some());
            let chat = chat.ok_or_else(|| Refusal::bad_request("there is no such message"))?;
            let reaction = json!({
                "chat": chat.to_json(), "message_id": message, "user": chat.user(), "date": date,
                "old_reaction": [], "new_reaction": [{ "type": "emoji", "emoji": emoji }],
            });
            world.update("message_reaction", reaction);
            Ok(())
        })
    }

    /// Changes what a message of the person's says.
    ///
    /// # Errors
    /// The person has said no such message.
    pub fn edits(&self, person: i64, message: i64, text: &str) -> Result<(), Refusal> {
        let date = self.date();
        let words = Formatted { entities: commands_in(text), ..html::plain(text) };
        self.change(|world| {
            let chat = world.chats.get_mut(&person);
            let edited = chat.and_then(|chat| {
                let said = chat.find(message).filter(|said| !said.is_from_bot)?;
                (said.words, said.edit_date) = (words, Some(date));
                let said = said.clone();
                Some((chat.clone(), said))
            });
            let (chat, said) = edited
                .ok_or_else(|| Refusal::bad_request("there is no such message of the person's"))?;
            let json = world.message_json(&chat, &said, chat.user());
            world.update("edited_message", json);
            Ok(())
        })
    }

    /// Shares a location, in degrees.
    pub fn shares_location(&self, person: i64, latitude: f64, longitude: f64) -> i64 {
        let location = Some((latitude, longitude));
        self.tells(person, Message { location, ..Message::default() })
    }

    /// Presses a button that the message has; returns the press's id.
    ///
    /// # Errors
    /// There is no such message, or it has no such button.
    pub fn presses(&self, person: i64, message: i64, data: &str) -> Result<String, Refusal> {
        let is_there = self.read(|world| {
            let chat = world.chats.get(&person)?;
            let message = chat.messages.iter().find(|known| known.id == message)?;
            let rows = message.keyboard.as_ref()?["inline_keyboard"].as_array()?;
            let mut buttons = rows.iter().filter_map(Value::as_array).flatten();
            buttons.find(|button| button["callback_data"] == data).map(drop)
        });
        match is_there {
            Some(()) => Ok(self.presses_raw(person, message, data)),
            None => Err(Refusal::bad_request("the message has no such button")),
        }
    }

    /// Presses a button that need not be there, as a forger would.
    pub fn presses_raw(&self, person: i64, message: i64, data: &str) -> String {
        self.change(|world| {
            world.last_press_id += 1;
            let id = format!("{}", 4_000_000_000_u64 + world.last_press_id);
            let Some(chat) = world.chats.get(&person).cloned() else { return id };
            let mut query = json!({
                "id": id, "from": chat.user(), "chat_instance": "1", "data": data,
            });
            if let Some(shown) = chat.messages.iter().find(|known| known.id == message) {
                query["message"] = world.message_json(&chat, shown, bot_user());
            }
            world.presses.insert(id.clone(), person);
            world.update("callback_query", query);
            id
        })
    }

    /// Says something in a group that the bot is in too.
    pub fn says_in_group(&self, group: i64, person: i64, text: &str) {
        let date = self.date();
        self.change(|world| {
            let made =
                || Chat { is_group: true, is_begun: true, ..Chat::private(group, "A group", None) };
            let user = world.chats.get(&person).map(Chat::user).unwrap_or_default();
            let chat = world.chats.entry(group).or_insert_with(made);
            let words = Formatted { entities: commands_in(text), ..html::plain(text) };
            chat.add(Message { words, date, ..Message::default() });
            let (chat, said) = (chat.clone(), chat.messages.len() - 1);
            let message = world.message_json(&chat, &chat.messages[said], user);
            world.update("message", message);
        });
    }

    /// Blocks the bot.
    pub fn blocks(&self, person: i64) {
        self.membership(person, "member", "kicked");
    }

    /// Unblocks the bot.
    pub fn unblocks(&self, person: i64) {
        self.membership(person, "kicked", "member");
    }

    /// The person's account is gone.
    pub fn deactivates(&self, person: i64) {
        self.change(|world| {
            if let Some(chat) = world.chats.get_mut(&person) {
                chat.is_deactivated = true;
            }
        });
    }

    /// Puts an update in the queue as it is; it is numbered if it has no number.
    pub fn inject(&self, mut update: Value) {
        self.change(|world| {
            world.last_update_id += 1;
            let id = update["update_id"].as_i64().unwrap_or(world.last_update_id);
            world.last_update_id = world.last_update_id.max(id);
            update["update_id"] = id.into();
            world.updates.insert(id, update);
        });
    }

    fn tells(&self, person: i64, message: Message) -> i64 {
        let date = self.date();
        self.change(|world| {
            let Some(chat) = world.chats.get_mut(&person) else { return 0 };
            chat.is_begun = true;
            let is_one_time = chat
                .reply_keyboard
                .as_ref()
                .is_some_and(|keyboard| keyboard["one_time_keyboard"] == true);
            if is_one_time {
                chat.reply_keyboard = None;
            }
            let id = chat.add(Message { date, ..message }).id;
            let chat = &world.chats[&person];
            let said = chat.messages.last().expect("a message was just added");
            let json = world.message_json(chat, said, chat.user());
            world.update("message", json);
            id
        })
    }

    fn membership(&self, person: i64, old: &str, new: &str) {
        let date = self.date();
        self.change(|world: &mut World| {
            let Some(chat) = world.chats.get_mut(&person) else { return };
            let is_blocked = new == "kicked";
            if chat.is_blocked == is_blocked {
                return;
            }
            chat.is_blocked = is_blocked;
            let member = |status: &str| match status {
                "kicked" => json!({ "status": status, "user": bot_user(), "until_date": 0 }),
                _ => json!({ "status": status, "user": bot_user() }),
            };
            let change = json!({
                "chat": chat.to_json(), "from": chat.user(), "date": date,
                "old_chat_member": member(old), "new_chat_member": member(new),
            });
            world.update("my_chat_member", change);
        });
    }
}

/// The commands in a text, as Telegram marks them.
fn commands_in(text: &str) -> Vec<Value> {
    let mut entities = Vec::new();
    let mut offset = 0;
    for word in text.split_inclusive(char::is_whitespace) {
        let command = word.trim_end();
        let name = command.strip_prefix('/').unwrap_or_default();
        let is_command = name.chars().next().is_some_and(|first| first.is_ascii_alphabetic())
            && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_' || c == '@');
        if is_command {
            let length = command.encode_utf16().count();
            entities.push(json!({ "type": "bot_command", "offset": offset, "length": length }));
        }
        offset += word.encode_utf16().count();
    }
    entities
}
