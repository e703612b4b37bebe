//! Groups on the stand-in: who is in one and as what, its topics, and the things that people do there.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::{
    Telegram,
    html::{self, Formatted},
    people::commands_in,
    refusal::Refusal,
    world::{Chat, Message, World, bot_user},
};

/// The account in whose name Telegram brings what admins say who stay unnamed.
const GROUP_ANONYMOUS_BOT: i64 = 1_087_968_824;

/// What a group has that a private chat has not.
#[derive(Clone, Debug, Default)]
pub struct Group {
    /// By person, how they stand there: `creator`, `administrator`, `member` or `left`.
    pub members: BTreeMap<i64, &'static str>,
    /// Whether the bot is in it.
    pub has_bot: bool,
    /// Topics that were deleted.
    pub lost_topics: BTreeSet<i64>,
    /// The group that it has become.
    pub moved_to: Option<i64>,
}

impl Group {
    /// Whether the bot may write there.
    ///
    /// # Errors
    /// Telegram's words for why it may not.
    pub fn is_writable(&self, topic: Option<i64>) -> Result<(), Refusal> {
        if let Some(to) = self.moved_to {
            return Err(Refusal {
                parameters: Some(json!({ "migrate_to_chat_id": to })),
                ..Refusal::bad_request("group chat was upgraded to a supergroup chat")
            });
        }
        if !self.has_bot {
            return Err(Refusal::forbidden("bot was kicked from the group chat"));
        }
        if topic.is_some_and(|topic| self.lost_topics.contains(&topic)) {
            return Err(Refusal::bad_request("message thread not found"));
        }
        Ok(())
    }
}

/// Where something is said in a group, and in whose name.
#[derive(Clone, Copy, Default)]
struct Manner {
    topic: Option<i64>,
    /// In the name of the group itself, as admins may.
    as_group: bool,
}

impl Telegram {
    /// Somebody makes a group; the bot is not in it yet.
    pub fn forms_group(&self, group: i64, title: &str, creator: i64) {
        self.change(|world| {
            let members = BTreeMap::from([(creator, "creator")]);
            let formed = Group { members, ..Group::default() };
            world.chats.insert(group, Chat::group(group, title, formed));
        });
    }

    /// Has somebody be in a group: whoever is first makes it and brings the bot, the others are members.
    pub fn enters(&self, group: i64, title: &str, person: i64) {
        let is_there = self.read(|world| world.chats.contains_key(&group));
        if !is_there {
            self.forms_group(group, title, person);
            self.brings_bot(group, person);
        }
        let is_in = self
            .read(|world| group_of(world, group).is_ok_and(|it| it.members.contains_key(&person)));
        if !is_in {
            self.stands_in_group(group, person, "member");
        }
    }

    /// The title of a group.
    pub fn title(&self, group: i64) -> String {
        self.read(|world| world.chats.get(&group).map(|chat| chat.first_name.clone()))
            .unwrap_or_default()
    }

    /// Somebody enters a group, or is given another standing there.
    pub fn stands_in_group(&self, group: i64, person: i64, standing: &'static str) {
        self.in_group(group, |group| {
            group.members.insert(person, standing);
        });
    }

    /// Somebody brings the bot to a group.
    pub fn brings_bot(&self, group: i64, person: i64) {
        self.bots_standing(group, person, true);
    }

    /// Somebody takes the bot from a group.
    pub fn removes_bot(&self, group: i64, person: i64) {
        self.bots_standing(group, person, false);
    }

    /// A topic of a group is deleted.
    pub fn deletes_topic(&self, group: i64, topic: i64) {
        self.in_group(group, |group| {
            group.lost_topics.insert(topic);
        });
    }

    /// Says something in a group that the bot is in too.
    pub fn says_in_group(&self, group: i64, person: i64, text: &str) {
        self.says_there(group, person, text, Manner::default());
    }

    /// Says something in a topic of a group.
    pub fn says_in_topic(&self, group: i64, topic: i64, person: i64, text: &str) {
        self.says_there(group, person, text, Manner { topic: Some(topic), as_group: false });
    }

    /// An admin says something in a group in the group's own name.
    pub fn says_as_group(&self, group: i64, person: i64, text: &str) {
        self.says_there(group, person, text, Manner { topic: None, as_group: true });
    }

    /// Presses a button that a message of a group has; returns the press's id.
    ///
    /// # Errors
    /// Whoever presses is not in the group, there is no such message, or it has no such button.
    pub fn presses_in_group(
        &self,
        group: i64,
        person: i64,
        message: i64,
        data: &str,
    ) -> Result<String, Refusal> {
        let is_there = self.read(|world| {
            let chat = world.chats.get(&group)?;
            let standing = chat.group.as_ref()?.members.get(&person)?;
            let rows = chat.message(message)?.keyboard.as_ref()?["inline_keyboard"].as_array()?;
            let mut buttons = rows.iter().filter_map(Value::as_array).flatten();
            let is_there = buttons.any(|button| button["callback_data"] == data);
            (is_there && *standing != "left").then_some(())
        });
        match is_there {
            Some(()) => Ok(self.forges_in_group(group, person, message, data)),
            None => Err(Refusal::bad_request("the message has no such button for this person")),
        }
    }

    /// Presses a button in a group that need not be there, as a forger would.
    pub fn forges_in_group(&self, group: i64, person: i64, message: i64, data: &str) -> String {
        self.change(|world| {
            world.last_press_id += 1;
            let id = format!("{}", 4_000_000_000_u64 + world.last_press_id);
            let Some(chat) = world.chats.get(&group).cloned() else { return id };
            let user = world.chats.get(&person).map(Chat::user).unwrap_or_default();
            let shown = chat.message(message).cloned();
            let shown = shown.unwrap_or_else(|| Message { id: message, ..Message::default() });
            let query = json!({
                "id": id, "from": user, "chat_instance": "1", "data": data,
                "message": world.message_json(&chat, &shown, bot_user()),
            });
            world.presses.insert(id.clone(), person);
            world.update("callback_query", query);
            id
        })
    }

    /// A group becomes another, which has its people and none of its messages.
    pub fn moves_group(&self, group: i64, to: i64) {
        let date = self.date();
        self.change(|world| {
            let Some(chat) = world.chats.get_mut(&group) else { return };
            let Some(old) = chat.group.as_mut() else { return };
            let new = Chat::group(to, &chat.first_name, old.clone());
            old.moved_to = Some(to);
            let (old, user) = (chat.to_json(), anonymous());
            for (chat, key, value) in
                [(old, "migrate_to_chat_id", to), (new.to_json(), "migrate_from_chat_id", group)]
            {
                let mut message =
                    json!({ "message_id": 1, "date": date, "chat": chat, "from": user });
                message[key] = value.into();
                world.update("message", message);
            }
            world.chats.insert(to, new);
        });
    }

    fn in_group(&self, group: i64, act: impl FnOnce(&mut Group)) {
        self.change(|world| {
            if let Some(group) = world.chats.get_mut(&group).and_then(|chat| chat.group.as_mut()) {
                act(group);
            }
        });
    }

    fn says_there(&self, group: i64, person: i64, text: &str, manner: Manner) {
        let date = self.date();
        self.change(|world| {
            let made =
                || Chat::group(group, "A group", Group { has_bot: true, ..Group::default() });
            let user = match world.chats.get(&person) {
                Some(_) if manner.as_group => anonymous(),
                person => person.map(Chat::user).unwrap_or_default(),
            };
            let chat = world.chats.entry(group).or_insert_with(made);
            if let Some(group) = &mut chat.group {
                group.members.entry(person).or_insert("member");
            }
            let words = Formatted { entities: commands_in(text), ..html::plain(text) };
            let (topic, from) = (manner.topic, Some(person));
            chat.add(Message { words, date, from, topic, ..Message::default() });
            let chat = chat.clone();
            let said = chat.messages.last().expect("a message was just added");
            let mut message = world.message_json(&chat, said, user);
            if manner.as_group {
                message["sender_chat"] = chat.to_json();
            }
            world.update("message", message);
        });
    }

    fn bots_standing(&self, group: i64, person: i64, is_there: bool) {
        let date = self.date();
        self.change(|world: &mut World| {
            let user = world.chats.get(&person).map(Chat::user).unwrap_or_default();
            let Some(chat) = world.chats.get_mut(&group) else { return };
            let Some(of_group) = chat.group.as_mut() else { return };
            if std::mem::replace(&mut of_group.has_bot, is_there) == is_there {
                return;
            }
            let member = |is_there: bool| {
                let status = if is_there { "member" } else { "left" };
                json!({ "status": status, "user": bot_user() })
            };
            let change = json!({
                "chat": chat.to_json(), "from": user, "date": date,
                "old_chat_member": member(!is_there), "new_chat_member": member(is_there),
            });
            world.update("my_chat_member", change);
        });
    }
}

/// getChatMember.
///
/// # Errors
/// Telegram's words for a chat, or a person, that is not there.
pub fn member(world: &World, chat: i64, person: i64) -> Result<Value, Refusal> {
    let group = group_of(world, chat)?;
    let known = world.chats.get(&person).filter(|_| person > 0);
    let known = known.ok_or_else(|| Refusal::bad_request("member not found"))?;
    Ok(member_json(known, group.members.get(&person).copied().unwrap_or("left")))
}

/// getChatAdministrators.
///
/// # Errors
/// Telegram's words for a chat that is not there.
pub fn administrators(world: &World, chat: i64) -> Result<Value, Refusal> {
    let members = group_of(world, chat)?.members.iter();
    let admins = members.filter(|(_, standing)| ["creator", "administrator"].contains(standing));
    let admins =
        admins.filter_map(|(id, standing)| Some(member_json(world.chats.get(id)?, standing)));
    Ok(admins.collect())
}

fn group_of(world: &World, chat: i64) -> Result<&Group, Refusal> {
    let group = world.chats.get(&chat).and_then(|chat| chat.group.as_ref());
    let group = group.ok_or_else(|| Refusal::bad_request("chat not found"))?;
    group.is_writable(None).map(|()| group)
}

fn member_json(person: &Chat, standing: &str) -> Value {
    json!({ "status": standing, "user": person.user(), "is_anonymous": false })
}

fn anonymous() -> Value {
    json!({ "id": GROUP_ANONYMOUS_BOT, "is_bot": true, "first_name": "Group", "username": "GroupAnonymousBot" })
}
