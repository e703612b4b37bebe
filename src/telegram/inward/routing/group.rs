//! What is asked for in a group: with a command that names the bot, with a button of a team's, or by what befalls the
//! group. No other word that is said there is read.

use crate::{
    care::{MessageId, PersonId},
    telegram::inward::{
        commands::Command,
        request::{Asker, Request, TeamAct},
        update::{CallbackQuery, ChatMemberUpdated, Entity, Message, User},
    },
    usecases::buttons::Press,
};

/// The request in a message of a group.
pub(super) fn said(mut message: Message, bot: &str) -> Option<Request> {
    let (chat, topic) = (message.chat.id, message.topic());
    let group = || Asker { id: PersonId(chat), first_name: String::new(), language_code: None };
    if let Some(to) = message.migrate_to_chat_id {
        return Some(request(group(), chat, None, Some(TeamAct::Moved(to))));
    }
    let marked = Entity::command_at_start(&message.entities);
    let text = message.text.as_deref()?;
    let names_bot = text.split(char::is_whitespace).next().is_some_and(|word| word.contains('@'));
    let command = Command::said(text, marked, bot).filter(|_| names_bot)?;
    let asker = if message.is_as_group() {
        group()
    } else {
        person(message.from.take().filter(|user| !user.is_bot)?)
    };
    // Others are for people one to one, which is said.
    let act = match command {
        Command::Start(_) | Command::Settings => Some(TeamAct::Settings),
        Command::Timezone(words) => Some(TeamAct::Zone(words)),
        Command::Help => Some(TeamAct::Help),
        Command::Privacy => Some(TeamAct::Privacy),
        _ => None,
    };
    Some(request(asker, chat, topic, act))
}

/// Whether a press is one of a team's button in a group; any other is somebody's in their own chat, or forged.
pub(super) fn is_of_team(query: &CallbackQuery) -> bool {
    let is_in_group = query.message.as_ref().is_some_and(|message| message.chat.is_group());
    let press = query.data.as_deref().and_then(Press::decode);
    is_in_group && !query.from.is_bot && matches!(press, Some(Press::Team(_)))
}

/// The request of such a press.
pub(super) fn pressed(query: CallbackQuery) -> Option<Request> {
    let Some(Press::Team(press)) = Press::decode(&query.data?) else { return None };
    let message = query.message?;
    let (chat, topic, number) = (message.chat.id, message.topic(), MessageId(message.message_id));
    let act = TeamAct::Press { press_id: query.id, press, message: Some(number) };
    Some(request(person(query.from), chat, topic, Some(act)))
}

/// The request of a change in how the bot stands in a group: whether it came, or was taken away.
pub(super) fn membership(change: ChatMemberUpdated) -> Option<Request> {
    let ChatMemberUpdated { chat, from, old_chat_member, new_chat_member } = change;
    let was_gone = old_chat_member.is_none_or(|before| before.is_gone());
    let act = match (was_gone, new_chat_member.is_gone()) {
        (true, false) => TeamAct::Came,
        (_, true) => TeamAct::Left,
        // It was given rights, or lost some.
        (false, false) => return None,
    };
    chat.is_group().then(|| request(person(from), chat.id, None, Some(act)))
}

fn person(User { id, first_name, language_code, .. }: User) -> Asker {
    Asker { id: PersonId(id), first_name, language_code }
}

fn request(asker: Asker, chat: i64, topic: Option<i64>, team: Option<TeamAct>) -> Request {
    Request { asker, chat, topic, spoken: None, album: None, act: None, team }
}
