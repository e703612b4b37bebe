//! The sandbox's terminal chat, typed or piped.

mod input;

use std::{
    collections::{HashMap, HashSet},
    fmt::Display,
    io,
};

use anyhow::Context;
use jiff::{Timestamp, tz::TimeZone};

use self::input::Input;
use super::{
    CITIES, Sandbox,
    telegram::{ChatView, MessageView},
};
use crate::{place::time_of_day::read_time, printing};

const HELP: &str = "\
A line is a message to the bot; a number presses that button.
  :next          skip to the next reminder      :clock 09:00   move the clock on to 9:00
  :at Porto      share that city's location     :person 2      go on as somebody else
  :reply 2 TEXT  reply to the bot's second last message, 1 being its last
  :react 👍      put a sign under its last       :react 👍 2     or its second last message
  :edit TEXT     change what you said last      :language de   have Telegram speak it
  :quit          end
  :help          this";

/// The terminal.
pub struct Terminal {
    input: Input,
}

/// One person's chat as far as it has been printed.
struct Shown {
    person: i64,
    /// By message, the text and buttons that were printed last.
    printed: HashMap<i64, (String, String)>,
    /// The person's own messages whose mark was printed.
    marked: HashSet<i64>,
    notice: u64,
}

/// A choice, which is made by its number.
enum Choice {
    Press { message: i64, callback_data: String },
    Say(String),
    Location,
}

impl Terminal {
    /// Begins to read what is typed or piped in.
    ///
    /// # Errors
    /// The system's, where it has no threads left.
    pub fn open() -> io::Result<Terminal> {
        Ok(Terminal { input: Input::open()? })
    }

    /// Whether a person types, rather than a script.
    pub fn is_typed(&self) -> bool {
        self.input.is_typed()
    }

    /// Chats until `:quit`, the end of the input, or until nobody reads any more.
    ///
    /// # Errors
    /// The terminal's own, and the database's.
    pub async fn talk(self, sandbox: &Sandbox) -> anyhow::Result<()> {
        printing::unless_reader_is_gone(self.chat(sandbox).await)
    }

    async fn chat(mut self, sandbox: &Sandbox) -> anyhow::Result<()> {
        say(format_args!("The chat page: http://{}/\n{HELP}\n", sandbox.address()))?;
        let mut people: HashMap<i64, Shown> = HashMap::new();
        let mut person = 1;
        sandbox.join(person).map_err(anyhow::Error::msg)?;
        loop {
            let shown = people.entry(person).or_insert_with(|| Shown::of(person));
            let line = self.ask(sandbox, shown).await?;
            let Some(line) = line else { return Ok(()) };
            let line = line.trim();
            if !self.is_typed() {
                say(format_args!("> {line}"))?;
            }
            let outcome = match line.split_once(' ').unwrap_or((line, "")) {
                ("", _) => Ok(()),
                (":quit" | ":q", _) => return Ok(()),
                (":help", _) => {
                    say(HELP)?;
                    Ok(())
                }
                (":person", number) => match number.trim().parse() {
                    Ok(number) => sandbox.join(number).map(|()| person = number),
                    Err(_) => Err("somebody else is chosen like this: :person 2".to_owned()),
                },
                (":language", code) => sandbox.speak(person, code.trim()),
                (":reply", rest) => reply(sandbox, person, rest.trim()),
                (":react", rest) => react(sandbox, person, rest.trim()),
                (":edit", text) => edit(sandbox, person, text.trim()),
                (":next", _) => skip(sandbox, person).await?,
                (":clock", time) => set_clock(sandbox, person, time).await?,
                (":at", city) => share_location(sandbox, person, city),
                (word, _) if word.starts_with(':') => {
                    Err(format!("{word} is unknown; :help lists"))
                }
                _ => act(sandbox, person, line),
            };
            if let Err(refusal) = outcome {
                say(format_args!("  ({refusal})"))?;
            }
            sandbox.settled().await;
            let shown = people.entry(person).or_insert_with(|| Shown::of(person));
            shown.print(sandbox).await?;
        }
    }

    /// The next line; meanwhile, for somebody who types, what the bot says by itself.
    async fn ask(
        &mut self,
        sandbox: &Sandbox,
        shown: &mut Shown,
    ) -> anyhow::Result<Option<String>> {
        if !self.is_typed() {
            return self.input.next_line().await.context("reading the input");
        }
        let mut changes = sandbox.telegram().changes();
        loop {
            printing::write(format_args!("{} > ", clock_of(sandbox, shown.person).await?))?;
            tokio::select! {
                line = self.input.next_line() => return line.context("reading the input"),
                _ = changes.changed() => {
                    sandbox.settled().await;
                    changes.borrow_and_update();
                    printing::write("\r")?;
                    shown.print(sandbox).await?;
                }
            }
        }
    }
}

/// Prints a line.
fn say(line: impl Display) -> io::Result<()> {
    printing::write(format_args!("{line}\n"))
}

/// The bot's last message but so many, 1 being its last.
fn back(sandbox: &Sandbox, person: i64, count: &str) -> Result<i64, String> {
    let chat = sandbox.telegram().chat(person);
    let count: usize = count.parse().map_err(|_| "messages are counted from 1".to_owned())?;
    let mut theirs = chat.messages.iter().rev().filter(|message| message.is_from_bot());
    let message = theirs.nth(count.saturating_sub(1)).ok_or("there is no such message")?;
    Ok(message.message_id)
}

fn reply(sandbox: &Sandbox, person: i64, rest: &str) -> Result<(), String> {
    let (count, text) = rest.split_once(' ').ok_or("reply like this: :reply 1 done")?;
    let message = back(sandbox, person, count)?;
    sandbox.telegram().replies(person, message, text);
    Ok(())
}

fn react(sandbox: &Sandbox, person: i64, rest: &str) -> Result<(), String> {
    let (emoji, count) = rest.split_once(' ').unwrap_or((rest, "1"));
    let message = back(sandbox, person, count)?;
    sandbox.telegram().reacts(person, message, emoji).map_err(|refusal| refusal.to_string())
}

/// Changes what the person said last.
fn edit(sandbox: &Sandbox, person: i64, text: &str) -> Result<(), String> {
    let chat = sandbox.telegram().chat(person);
    let last = chat.messages.iter().rev().find(|message| !message.is_from_bot());
    let last = last.ok_or("you have said nothing yet")?.message_id;
    sandbox.telegram().edits(person, last, text).map_err(|refusal| refusal.to_string())
}

async fn skip(sandbox: &Sandbox, person: i64) -> anyhow::Result<Result<(), String>> {
    match sandbox.next_reminder(person).await? {
        Some(due_at) => sandbox.pass_until(due_at).await?,
        None => return Ok(Err("no reminder is planned".to_owned())),
    }
    say(format_args!("  (it is {})", clock_of(sandbox, person).await?))?;
    Ok(Ok(()))
}

async fn set_clock(
    sandbox: &Sandbox,
    person: i64,
    time: &str,
) -> anyhow::Result<Result<(), String>> {
    let Some(time) = read_time(time) else {
        return Ok(Err("a time looks like this: :clock 09:00".to_owned()));
    };
    sandbox.pass_until(sandbox.next_time(person, time).await?).await?;
    say(format_args!("  (it is {})", clock_of(sandbox, person).await?))?;
    Ok(Ok(()))
}

fn share_location(sandbox: &Sandbox, person: i64, name: &str) -> Result<(), String> {
    let wanted = name.trim().to_lowercase();
    match CITIES.iter().find(|city| city.name.to_lowercase() == wanted) {
        Some(city) => {
            sandbox.telegram().shares_location(person, city.latitude, city.longitude);
            Ok(())
        }
        None => {
            let names: Vec<&str> = CITIES.iter().map(|city| city.name).collect();
            Err(format!("known cities: {}", names.join(", ")))
        }
    }
}

/// Presses a numbered button, or says the line.
fn act(sandbox: &Sandbox, person: i64, line: &str) -> Result<(), String> {
    let telegram = sandbox.telegram();
    let chat = telegram.chat(person);
    let choice = line
        .parse::<usize>()
        .ok()
        .and_then(|number| choices(&chat).into_iter().nth(number.checked_sub(1)?));
    match choice {
        None => {
            telegram.says(person, line);
            Ok(())
        }
        Some((_, Choice::Say(text))) => {
            telegram.says(person, &text);
            Ok(())
        }
        Some((_, Choice::Location)) => Err("share a location like this: :at Porto".to_owned()),
        Some((_, Choice::Press { message, callback_data })) => telegram
            .presses(person, message, &callback_data)
            .map(drop)
            .map_err(|refusal| refusal.to_string()),
    }
}

/// The choices that there are now: the buttons of the last message that has any, then the keyboard's.
fn choices(chat: &ChatView) -> Vec<(String, Choice)> {
    let mut choices = Vec::new();
    if let Some(message) = with_buttons(chat) {
        for button in message.keyboard.iter().flatten() {
            if let Some(callback_data) = &button.callback_data {
                let press = Choice::Press {
                    message: message.message_id,
                    callback_data: callback_data.clone(),
                };
                choices.push((button.text.clone(), press));
            }
        }
    }
    for button in chat.reply_keyboard.iter().flat_map(|keyboard| keyboard.rows.iter().flatten()) {
        let choice = if button.request_location {
            Choice::Location
        } else {
            Choice::Say(button.text.clone())
        };
        choices.push((button.text.clone(), choice));
    }
    choices
}

fn with_buttons(chat: &ChatView) -> Option<&MessageView> {
    chat.messages.iter().rev().find(|message| !message.keyboard.is_empty())
}

impl Shown {
    fn of(person: i64) -> Shown {
        Shown { person, printed: HashMap::new(), marked: HashSet::new(), notice: 0 }
    }

    /// Prints what is new or changed.
    async fn print(&mut self, sandbox: &Sandbox) -> anyhow::Result<()> {
        let chat = sandbox.telegram().chat(self.person);
        let zone = sandbox.zone_of(self.person).await?;
        let mut is_new = false;
        for message in chat.messages.iter().filter(|message| message.is_from_bot()) {
            let looks = (message.text.clone(), buttons_of(message));
            let before = self.printed.insert(message.message_id, looks.clone());
            if before.as_ref() == Some(&looks) {
                continue;
            }
            is_new = true;
            print_message(message, before.is_some(), &zone)?;
        }
        for message in chat.messages.iter().filter(|message| !message.is_from_bot()) {
            if let Some(reaction) = &message.reaction
                && self.marked.insert(message.message_id)
            {
                say(format_args!("  {reaction}"))?;
            }
        }
        if let Some(notice) = chat.notice.as_ref().filter(|notice| notice.number > self.notice) {
            say(format_args!("  ⟨{}⟩", notice.text))?;
            self.notice = notice.number;
        }
        if is_new {
            for (number, (label, _)) in (1..).zip(choices(&chat)) {
                say(format_args!("    {number} [{label}]"))?;
            }
            say("")?;
        }
        Ok(())
    }
}

fn buttons_of(message: &MessageView) -> String {
    let labels = message.keyboard.iter().flatten().map(|button| button.text.as_str());
    labels.collect::<Vec<_>>().join(" | ")
}

fn print_message(message: &MessageView, is_edited: bool, zone: &TimeZone) -> io::Result<()> {
    let sent = message.edit_date.unwrap_or(message.date);
    let time = Timestamp::from_second(sent).map(|sent| zone.to_datetime(sent)).ok();
    let time = time.map(|time| time.strftime("%H:%M").to_string()).unwrap_or_default();
    let edited = if is_edited { " (edited)" } else { "" };
    say(format_args!("Limber, {time}{edited}"))?;
    if let Some(document) = &message.document {
        say(format_args!("  📎 {} ({} bytes)", document.file_name, document.size))?;
    }
    if let Some(voice) = &message.voice {
        say(format_args!("  🔊 {voice}"))?;
    }
    message.text.lines().try_for_each(|line| say(format_args!("  {line}")))
}

/// "Mon 2 Mar 09:45 Europe/Berlin", as the person's clock shows it.
async fn clock_of(sandbox: &Sandbox, person: i64) -> anyhow::Result<String> {
    let zone = sandbox.zone_of(person).await?;
    let now = zone.to_datetime(sandbox.clock().now());
    Ok(format!("{} {}", now.strftime("%a %-d %b %H:%M"), zone.iana_name().unwrap_or("UTC")))
}
