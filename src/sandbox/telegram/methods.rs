//! The methods of the Bot API that the stand-in carries out.

use serde_json::{Value, json};

use super::{
    html::{self, Formatted},
    markup,
    refusal::Refusal,
    webhook,
    world::{File, Message, Notice, World, bot_user},
};

/// The arguments of a call: its parameters, and the files that came with it.
#[derive(Clone, Debug, Default)]
pub struct Arguments {
    pub parameters: Value,
    /// By the name of the part.
    pub files: Vec<(String, File)>,
    /// Whether all parameters are texts, because they came in a form or behind the address.
    pub is_form: bool,
}

/// Some of the emoji that Telegram takes as reactions.
const REACTIONS: [&str; 6] = ["👍", "❤", "🔥", "👏", "🎉", "🙏"];

type Result<T> = std::result::Result<T, Refusal>;

/// Carries out any method but getUpdates, whose waiting is the server's.
///
/// # Errors
/// Telegram's refusals; 404 for a method that is not there.
pub fn carry_out(world: &mut World, method: &str, call: &Arguments, now: i64) -> Result<Value> {
    let asked = &call.parameters;
    match method {
        // No more than the oldest server says: what else there is differs by version.
        "getme" => Ok(bot_user()),
        "sendmessage" => send(world, call, None, now),
        "senddocument" => send(world, call, Some("document"), now),
        "sendvoice" => send(world, call, Some("voice"), now),
        "sendphoto" => send(world, call, Some("photo"), now),
        "sendanimation" => send(world, call, Some("animation"), now),
        "sendchataction" => world.writable(chat_id(asked)?).map(|_| true.into()),
        "editmessagetext" => edit(world, asked, "text", now),
        "editmessagecaption" => edit(world, asked, "caption", now),
        "editmessagemedia" => edit_media(world, call, now),
        "editmessagereplymarkup" => edit(world, asked, "", now),
        "deletemessage" => delete(world, asked),
        "setmessagereaction" => react(world, asked),
        "answercallbackquery" => answer_press(world, asked),
        "setmycommands" => set_commands(world, asked),
        "getmycommands" => {
            let known = world.commands.get(&commands_key(asked));
            Ok(known.cloned().unwrap_or_else(|| json!([])))
        }
        "deletemycommands" => {
            world.commands.remove(&commands_key(asked));
            Ok(true.into())
        }
        "setmydescription" => set_profile(world, asked, "description", 512),
        "getmydescription" => Ok(get_profile(world, asked, "description")),
        "setmyshortdescription" => set_profile(world, asked, "short_description", 120),
        "getmyshortdescription" => Ok(get_profile(world, asked, "short_description")),
        "setwebhook" => {
            let set = webhook::set(world, call)?;
            drop_updates_if_asked(world, asked);
            Ok(set)
        }
        "deletewebhook" => {
            webhook::delete(world);
            drop_updates_if_asked(world, asked);
            Ok(true.into())
        }
        "getwebhookinfo" => Ok(webhook::info(world)),
        "getchat" => {
            let id = chat_id(asked)?;
            let chat = world.chats.get(&id);
            let chat = chat.ok_or_else(|| Refusal::bad_request("chat not found"))?;
            Ok(chat.to_json())
        }
        "getfile" => {
            let id = text(asked, "file_id").unwrap_or_default();
            let file = world.files.get(id);
            let file = file.ok_or_else(|| Refusal::bad_request("invalid file_id"))?;
            Ok(json!({
                "file_id": id, "file_unique_id": format!("u{id}"), "file_size": file.bytes.len(),
                "file_path": id,
            }))
        }
        _ => Err(Refusal::new(404, "Not Found")),
    }
}

/// The chat that a call is for; an id may come as a number or as text.
pub fn chat_id(asked: &Value) -> Result<i64> {
    number(asked, "chat_id").ok_or_else(|| Refusal::bad_request("chat_id is empty"))
}

fn send(
    world: &mut World,
    call: &Arguments,
    attached: Option<&'static str>,
    now: i64,
) -> Result<Value> {
    let asked = &call.parameters;
    let id = chat_id(asked)?;
    world.writable(id)?;
    let words = match attached {
        None => words(asked, "text", 4096, true)?,
        Some(_) => words(asked, "caption", 1024, false)?,
    };
    let attachment = match attached {
        None => None,
        Some(kind) => {
            let given = text(asked, kind).unwrap_or_default();
            Some((kind, keep_file(world, &call.files, kind, given)?))
        }
    };
    let markup = markup::of(asked)?;
    let chat = world.writable(id)?;
    let keyboard = markup.clone().filter(|markup| markup.get("inline_keyboard").is_some());
    let message =
        Message { is_from_bot: true, date: now, words, attachment, keyboard, ..Message::default() };
    let number = chat.add(message).id;
    match markup {
        Some(markup) if markup.get("remove_keyboard") == Some(&Value::Bool(true)) => {
            chat.reply_keyboard = None;
        }
        Some(mut markup) if markup.get("keyboard").is_some() => {
            markup["message_id"] = number.into();
            chat.reply_keyboard = Some(markup);
        }
        _ => {}
    }
    shown(world, id, number)
}

/// The id of a file that is given by its own id, or that came with the call, in the part that is
/// named or in that of its kind.
fn keep_file(
    world: &mut World,
    files: &[(String, File)],
    kind: &str,
    given: &str,
) -> Result<String> {
    let part = given.strip_prefix("attach://").unwrap_or(kind);
    if let Some((_, file)) = files.iter().find(|(name, _)| name == part) {
        let id = format!("FILE{:06}", world.files.len() + 1);
        world.files.insert(id.clone(), file.clone());
        return Ok(id);
    }
    if world.files.contains_key(given) {
        Ok(given.to_owned())
    } else {
        Err(Refusal::bad_request("wrong file identifier/HTTP URL specified"))
    }
}

fn edit(world: &mut World, asked: &Value, part: &str, now: i64) -> Result<Value> {
    let id = chat_id(asked)?;
    let new_words = match part {
        "text" => Some(words(asked, "text", 4096, true)?),
        "caption" => Some(words(asked, "caption", 1024, false)?),
        _ => None,
    };
    let keyboard = markup::of(asked)?;
    let number = number(asked, "message_id").unwrap_or_default();
    let chat = world.writable(id)?;
    let message = chat.find(number).filter(|message| message.is_from_bot);
    let message = message.ok_or_else(|| Refusal::bad_request("message to edit not found"))?;
    if part == "text" && message.attachment.is_some() {
        return Err(Refusal::bad_request("there is no text in the message to edit"));
    }
    if part == "caption" && message.attachment.is_none() {
        return Err(Refusal::bad_request("there is no caption in the message to edit"));
    }
    let new_words = new_words.unwrap_or_else(|| message.words.clone());
    if new_words == message.words && keyboard == message.keyboard {
        return Err(Refusal::bad_request(
            "message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message",
        ));
    }
    message.words = new_words;
    message.keyboard = keyboard;
    message.edit_date = Some(now);
    shown(world, id, number)
}

fn edit_media(world: &mut World, call: &Arguments, now: i64) -> Result<Value> {
    let asked = &call.parameters;
    let media = match &asked["media"] {
        Value::String(text) => serde_json::from_str(text).unwrap_or_default(),
        media => media.clone(),
    };
    let kind = match media["type"].as_str() {
        Some("photo") => "photo",
        Some("animation") => "animation",
        Some("document") => "document",
        _ => {
            return Err(Refusal::bad_request(
                "can't parse InputMedia: type of the media is invalid",
            ));
        }
    };
    let new_words = words(&media, "caption", 1024, false)?;
    let keyboard = markup::of(asked)?;
    let (id, number) = (chat_id(asked)?, number(asked, "message_id").unwrap_or_default());
    let is_there = world.writable(id)?.find(number).is_some_and(|message| message.is_from_bot);
    if !is_there {
        return Err(Refusal::bad_request("message to edit not found"));
    }
    let file = keep_file(world, &call.files, kind, text(&media, "media").unwrap_or_default())?;
    let chat = world.writable(id)?;
    if let Some(message) = chat.find(number) {
        message.words = new_words;
        message.keyboard = keyboard;
        message.attachment = Some((kind, file));
        message.edit_date = Some(now);
    }
    shown(world, id, number)
}

fn delete(world: &mut World, asked: &Value) -> Result<Value> {
    let chat = world.writable(chat_id(asked)?)?;
    let number = number(asked, "message_id").unwrap_or_default();
    let before = chat.messages.len();
    chat.messages.retain(|message| message.id != number);
    if chat.messages.len() < before {
        Ok(true.into())
    } else {
        Err(Refusal::bad_request("message to delete not found"))
    }
}

/// Marks a message with an emoji, or takes the bot's mark away. A bot has one; only some emoji are reactions.
fn react(world: &mut World, asked: &Value) -> Result<Value> {
    let emoji = asked["reaction"].get(0).and_then(|reaction| text(reaction, "emoji"));
    if emoji.is_some_and(|emoji| !REACTIONS.contains(&emoji)) {
        return Err(Refusal::bad_request("REACTION_INVALID"));
    }
    let reaction = emoji.map(str::to_owned);
    let chat = world.writable(chat_id(asked)?)?;
    let number = number(asked, "message_id").unwrap_or_default();
    let message = chat.find(number);
    let message = message.ok_or_else(|| Refusal::bad_request("message to react not found"))?;
    message.reaction = reaction;
    Ok(true.into())
}

fn answer_press(world: &mut World, asked: &Value) -> Result<Value> {
    let said = text(asked, "text").unwrap_or_default();
    if said.chars().count() > 200 {
        return Err(Refusal::bad_request("MESSAGE_TOO_LONG"));
    }
    let id = text(asked, "callback_query_id").unwrap_or_default();
    let person = world.presses.remove(id).ok_or_else(|| {
        Refusal::bad_request("query is too old and response timeout expired or query ID is invalid")
    })?;
    if let Some(chat) = world.chats.get_mut(&person)
        && !said.is_empty()
    {
        let number = chat.notice.as_ref().map_or(0, |notice| notice.number) + 1;
        let alert = asked["show_alert"] == true;
        chat.notice = Some(Notice { text: said.to_owned(), alert, number });
    }
    Ok(true.into())
}

/// A message of the bot's as it is now.
fn shown(world: &mut World, chat: i64, number: i64) -> Result<Value> {
    world.writable(chat)?;
    let chat = &world.chats[&chat];
    let message = chat.messages.iter().rev().find(|message| message.id == number);
    Ok(message.map(|message| world.message_json(chat, message, bot_user())).unwrap_or_default())
}

fn drop_updates_if_asked(world: &mut World, asked: &Value) {
    if asked["drop_pending_updates"] == true || asked["drop_pending_updates"] == "true" {
        world.updates.clear();
    }
}

fn set_commands(world: &mut World, asked: &Value) -> Result<Value> {
    let commands = asked["commands"].as_array().cloned().unwrap_or_default();
    if commands.len() > 100 {
        return Err(Refusal::bad_request("BOT_COMMANDS_TOO_MUCH"));
    }
    for command in &commands {
        let name = text(command, "command").unwrap_or_default();
        let is_name = (1..=32).contains(&name.len())
            && name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_');
        if !is_name {
            return Err(Refusal::bad_request("BOT_COMMAND_INVALID"));
        }
        let description = text(command, "description").unwrap_or_default();
        if !(1..=256).contains(&description.chars().count()) {
            return Err(Refusal::bad_request("BOT_COMMAND_DESCRIPTION_INVALID"));
        }
    }
    world.commands.insert(commands_key(asked), commands.into());
    Ok(true.into())
}

fn commands_key(asked: &Value) -> (String, String) {
    let scope = asked["scope"]["type"].as_str().unwrap_or("default");
    (scope.to_owned(), text(asked, "language_code").unwrap_or_default().to_owned())
}

fn set_profile(world: &mut World, asked: &Value, kind: &'static str, most: usize) -> Result<Value> {
    let said = text(asked, kind).unwrap_or_default();
    if said.chars().count() > most {
        return Err(Refusal::bad_request(format!("{kind} is too long")));
    }
    let language = text(asked, "language_code").unwrap_or_default();
    world.profile.insert((kind, language.to_owned()), said.to_owned());
    Ok(true.into())
}

fn get_profile(world: &World, asked: &Value, kind: &'static str) -> Value {
    let language = text(asked, "language_code").unwrap_or_default();
    let said = world.profile.get(&(kind, language.to_owned())).cloned().unwrap_or_default();
    json!({ kind: said })
}

/// The words of a message, with their limit counted after the markup is understood.
fn words(asked: &Value, key: &str, most: usize, is_needed: bool) -> Result<Formatted> {
    let said = text(asked, key).unwrap_or_default();
    let formatted = match text(asked, "parse_mode").map(str::to_lowercase).as_deref() {
        Some("html") => html::parse(said).map_err(Refusal::bad_request)?,
        Some("") | None => html::plain(said),
        Some(_) => return Err(Refusal::bad_request("unsupported parse_mode")),
    };
    if is_needed && formatted.text.trim().is_empty() {
        return Err(Refusal::bad_request("message text is empty"));
    }
    if formatted.text.chars().count() > most {
        let what = if is_needed { "message is too long" } else { "message caption is too long" };
        return Err(Refusal::bad_request(what));
    }
    Ok(formatted)
}

fn text<'v>(value: &'v Value, key: &str) -> Option<&'v str> {
    value[key].as_str()
}

fn number(value: &Value, key: &str) -> Option<i64> {
    value[key].as_i64().or_else(|| value[key].as_str()?.parse().ok())
}
