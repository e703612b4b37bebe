//! The stage that the stories play on: the real bot on the sandbox, over HTTP, with real SQLite
//! and a clock set by hand. A person says, presses and reads; nothing sleeps.

#![allow(dead_code, reason = "each story uses its own part of the stage")]

mod ground;

use limber::store::query;
use std::{
    cell::RefCell,
    collections::HashMap,
    net::{Ipv4Addr, SocketAddr},
    path::{Path, PathBuf},
};

use jiff::{SignedDuration, Timestamp, ZonedDateTime};
use limber::{
    care::amount::Amount,
    clock::Clock,
    listener::Listener,
    sandbox::{
        self, Opening, Sandbox,
        telegram::{MessageView, Telegram},
    },
    telegram::inward::webhook::{Secret, WebhookEndpoint},
};
use reqwest::Url;
use serde_json::{Value, json};
use tokio::{runtime::Handle, task::JoinHandle};

pub use self::ground::{Ground, server};

/// Who runs the bot on this stage.
pub const OPERATOR: &str = "Olga the operator";

pub struct Stage {
    pub sandbox: Sandbox,
    bot: JoinHandle<anyhow::Result<()>>,
    folder: Ground,
    messages: Option<PathBuf>,
    /// Where updates are brought to, where the bot does not ask for them.
    pub webhook: Option<Url>,
}

/// What the bot is opened with.
#[derive(Default)]
struct Means<'m> {
    messages: Option<&'m Path>,
    watch: Option<Listener>,
    endpoint: Option<WebhookEndpoint>,
    spreads: bool,
    /// Most stories are about reminders, and their people want all of them unless they say less.
    first_amount: Option<Amount>,
    trial: bool,
}

/// Another bot on a stage's database, which begins once the first has ended.
pub struct Another {
    pub webhook: Url,
    pub watch: SocketAddr,
    opened: JoinHandle<(Sandbox, JoinHandle<anyhow::Result<()>>)>,
}

/// By which the stand-in is known at the webhook.
pub const SECRET: &str = "open_sesame";

/// Somebody in the audience who takes part.
pub struct Person {
    pub id: i64,
    telegram: Telegram,
    sandbox: RefCell<Sandbox>,
    /// By message, what was read of it last.
    read: RefCell<HashMap<i64, String>>,
}

impl Stage {
    /// The curtain rises at an instant, such as "2026-03-02T08:55+01:00[Europe/Berlin]".
    pub async fn at(start: &str) -> Stage {
        Stage::with_messages(start, None).await
    }

    /// With as few reminders as everybody begins with.
    pub async fn light(start: &str) -> Stage {
        Stage::meaning(start, Means { first_amount: Some(Amount::Light), ..Means::default() }).await
    }

    /// With the times that everybody begins with spread over a quarter of an hour.
    pub async fn spread(start: &str) -> Stage {
        Stage::meaning(start, Means { spreads: true, ..Means::default() }).await
    }

    /// Where the operator tries what helps people to move.
    pub async fn with_trial(start: &str) -> Stage {
        Stage::meaning(start, Means { trial: true, ..Means::default() }).await
    }

    async fn meaning(start: &str, means: Means<'_>) -> Stage {
        let folder = Ground::new().await;
        let clock = Clock::standing_at(instant(start));
        let telegram = sandbox::telegram_on(&clock);
        let (sandbox, bot) = open(&folder.address(), clock, telegram, means).await;
        let stage = Stage { sandbox, bot, folder, messages: None, webhook: None };
        stage.sandbox.settled().await;
        stage
    }

    /// With an operator's folder of messages.
    pub async fn with_messages(start: &str, messages: Option<PathBuf>) -> Stage {
        let folder = Ground::new().await;
        let clock = Clock::standing_at(instant(start));
        let telegram = sandbox::telegram_on(&clock);
        let means = Means { messages: messages.as_deref(), ..Means::default() };
        let (sandbox, bot) = open(&folder.address(), clock, telegram, means).await;
        let stage = Stage { sandbox, bot, folder, messages, webhook: None };
        stage.sandbox.settled().await;
        stage
    }

    /// The bot tells how it does at the address that comes with it.
    pub async fn watched_at(start: &str) -> (Stage, SocketAddr) {
        let folder = Ground::new().await;
        let clock = Clock::standing_at(instant(start));
        let telegram = sandbox::telegram_on(&clock);
        let watch = Listener::bind((Ipv4Addr::LOCALHOST, 0).into()).await.unwrap();
        let address = watch.address().unwrap();
        let means = Means { watch: Some(watch), ..Means::default() };
        let (sandbox, bot) = open(&folder.address(), clock, telegram, means).await;
        let stage = Stage { sandbox, bot, folder, messages: None, webhook: None };
        stage.sandbox.settled().await;
        (stage, address)
    }

    /// Updates are brought to the bot.
    pub async fn by_webhook_at(start: &str) -> Stage {
        let folder = Ground::new().await;
        let clock = Clock::standing_at(instant(start));
        let telegram = sandbox::telegram_on(&clock);
        let endpoint = endpoint().await;
        let webhook = Some(endpoint.address.clone());
        let means = Means { endpoint: Some(endpoint), ..Means::default() };
        let (sandbox, bot) = open(&folder.address(), clock, telegram, means).await;
        let stage = Stage { sandbox, bot, folder, messages: None, webhook };
        stage.sandbox.settled().await;
        stage
    }

    /// Updates are brought to the bot, and it tells how it does at the address that comes with it.
    pub async fn watched_by_webhook_at(start: &str) -> (Stage, SocketAddr) {
        let folder = Ground::new().await;
        let clock = Clock::standing_at(instant(start));
        let telegram = sandbox::telegram_on(&clock);
        let (endpoint, watch) =
            (endpoint().await, Listener::bind((Ipv4Addr::LOCALHOST, 0).into()).await);
        let (webhook, watch) = (Some(endpoint.address.clone()), watch.unwrap());
        let address = watch.address().unwrap();
        let means = Means { endpoint: Some(endpoint), watch: Some(watch), ..Means::default() };
        let (sandbox, bot) = open(&folder.address(), clock, telegram, means).await;
        let stage = Stage { sandbox, bot, folder, messages: None, webhook };
        stage.sandbox.settled().await;
        (stage, address)
    }

    /// The bot starts again, and updates are brought to it.
    pub async fn start_by_webhook(&mut self) {
        let endpoint = endpoint().await;
        self.webhook = Some(endpoint.address.clone());
        self.start_with(Some(endpoint)).await;
    }

    /// The bot starts again, and asks for updates.
    pub async fn start_by_polling(&mut self) {
        self.webhook = None;
        self.start_with(None).await;
    }

    /// The bot ends and starts again, on the same database and the same Telegram.
    pub async fn restart(&mut self) {
        self.stop().await;
        self.start().await;
    }

    /// Another bot comes to the same database and the same Telegram.
    pub async fn another(&self) -> Another {
        let endpoint = endpoint().await;
        let watch = Listener::bind((Ipv4Addr::LOCALHOST, 0).into()).await.unwrap();
        let (webhook, address) = (endpoint.address.clone(), watch.address().unwrap());
        let (database, clock) = (self.folder.address(), self.sandbox.clock().clone());
        let telegram = self.telegram().clone();
        // The compiler cannot tell that what opens a bot may go from thread to thread.
        let runtime = Handle::current();
        let opened = tokio::task::spawn_blocking(move || {
            let means = Means { watch: Some(watch), endpoint: Some(endpoint), ..Means::default() };
            runtime.block_on(open(&database, clock, telegram, means))
        });
        Another { webhook, watch: address, opened }
    }

    /// The other bot is the one on the stage, as soon as it has begun.
    pub async fn goes_on_with(&mut self, another: Another) {
        (self.sandbox, self.bot) = another.opened.await.unwrap();
        self.webhook = Some(another.webhook);
        self.sandbox.settled().await;
    }

    /// The bot ends.
    pub async fn stop(&mut self) {
        self.sandbox.stop();
        self.ended().await.unwrap();
    }

    /// What the bot ended with.
    pub async fn ended(&mut self) -> anyhow::Result<()> {
        (&mut self.bot).await.unwrap()
    }

    /// The bot starts again, as before.
    pub async fn start(&mut self) {
        match self.webhook {
            Some(_) => self.start_by_webhook().await,
            None => self.start_by_polling().await,
        }
    }

    async fn start_with(&mut self, endpoint: Option<WebhookEndpoint>) {
        let clock = self.sandbox.clock().clone();
        let telegram = self.sandbox.telegram().clone();
        let messages = self.messages.as_deref();
        let means = Means { messages, endpoint, ..Means::default() };
        let (sandbox, bot) = open(&self.folder.address(), clock, telegram, means).await;
        (self.sandbox, self.bot) = (sandbox, bot);
        self.sandbox.settled().await;
    }

    /// Somebody who has opened the chat and said nothing yet.
    pub fn person(&self, name: &str) -> Person {
        self.person_speaking(name, Some("en"))
    }

    pub fn person_speaking(&self, name: &str, language_code: Option<&str>) -> Person {
        let id = id_of(name);
        self.telegram().join(id, name, language_code);
        Person {
            id,
            telegram: self.telegram().clone(),
            sandbox: RefCell::new(self.sandbox.clone()),
            read: RefCell::default(),
        }
    }

    /// Somebody who has said /start, where they live, and that no doctor need be asked first, and
    /// has read the answers.
    pub async fn subscribed(&self, name: &str, place: &str) -> Person {
        let person = self.person(name);
        person.says("/start").await;
        person.says(place).await;
        person.presses("No").await;
        person.reads();
        person
    }

    /// Time passes until an instant.
    pub async fn clock_reaches(&self, when: &str) {
        self.sandbox.pass_until(instant(when)).await.unwrap();
    }

    /// Time passes until an instant, and the person says a word now and then, so that Limber does
    /// not back off from them.
    pub async fn clock_reaches_with(&self, person: &Person, when: &str) {
        let end = instant(when);
        let mut now = self.sandbox.clock().now();
        while now < end {
            person.says("hello").await;
            now = end.min(now + SignedDuration::from_hours(2));
            self.sandbox.pass_until(now).await.unwrap();
        }
    }

    /// The clock is put to an instant; what lies between did not happen.
    pub async fn clock_leaps_to(&self, when: Timestamp) {
        self.sandbox.clock().set(when);
        self.sandbox.pass_until(when).await.unwrap();
    }

    /// A person's row says something else than the bot would have written.
    pub async fn has_zone(&self, person: &Person, zone: &str) {
        let mut tx = self.sandbox.store().write().await.unwrap();
        let set = query("UPDATE people SET zone = $1 WHERE id = $2");
        set.bind(zone).bind(person.id).execute(&mut tx).await.unwrap();
        tx.commit().await.unwrap();
    }

    pub fn telegram(&self) -> &Telegram {
        self.sandbox.telegram()
    }

    /// Where the bot finds its database.
    pub fn address(&self) -> String {
        self.folder.address()
    }

    /// The bot is to start on another ground next.
    pub fn stands_on(&mut self, ground: Ground) {
        self.folder = ground;
    }

    pub fn database(&self) -> PathBuf {
        assert!(server().is_none(), "this story opens SQLite's file by itself");
        self.folder.path().join("limber.db")
    }
}

impl Person {
    /// Says something, and waits until the bot has seen to it.
    pub async fn says(&self, text: &str) {
        self.telegram.says(self.id, text);
        self.settled().await;
    }

    /// The last message of the bot that holds these words.
    pub fn message_with(&self, words: &str) -> i64 {
        let chat = self.telegram.chat(self.id);
        let mut theirs = chat.messages.iter().rev().filter(|message| message.is_from_bot());
        let found = theirs.find(|message| message.text.contains(words));
        found.unwrap_or_else(|| panic!("no message with {words:?}")).message_id
    }

    /// Says something in reply to a message.
    pub async fn replies(&self, message: i64, text: &str) {
        self.telegram.replies(self.id, message, text);
        self.settled().await;
    }

    /// Puts a sign under a message.
    pub async fn reacts(&self, message: i64, emoji: &str) {
        self.telegram.reacts(self.id, message, emoji).unwrap();
        self.settled().await;
    }

    /// Changes what the message that they said last says.
    pub async fn edits_last(&self, text: &str) {
        let chat = self.telegram.chat(self.id);
        let last = chat.messages.iter().rev().find(|message| !message.is_from_bot());
        let last = last.expect("they have said something").message_id;
        self.telegram.edits(self.id, last, text).unwrap();
        self.settled().await;
    }

    pub async fn shares_location(&self, latitude: f64, longitude: f64) {
        self.telegram.shares_location(self.id, latitude, longitude);
        self.settled().await;
    }

    /// Sends a message of these fields and no words, as they come from Telegram, and waits until the
    /// bot has seen to it.
    pub async fn sends(&self, fields: Value) {
        let mut message = json!({
            "message_id": 90, "date": 1_772_000_000,
            "chat": { "id": self.id, "type": "private", "first_name": "Somebody" },
            "from": { "id": self.id, "is_bot": false, "first_name": "Somebody" },
        });
        let fields = fields.as_object().expect("fields by name").clone();
        message.as_object_mut().expect("made above").extend(fields);
        self.telegram.inject(json!({ "message": message }));
        self.settled().await;
    }

    /// Presses the last button in the chat whose label holds these words.
    #[track_caller]
    pub fn presses(&self, label: &str) -> impl Future<Output = ()> + '_ {
        let (message, data) = self.button(label).unwrap_or_else(|| panic!("no button {label:?}"));
        self.presses_data(message, data)
    }

    async fn presses_data(&self, message: i64, data: String) {
        self.telegram.presses(self.id, message, &data).unwrap();
        self.settled().await;
    }

    /// Presses the button in that row and column, from 0, under the last message that has buttons: whatever its label
    /// is in their language.
    pub async fn presses_at(&self, row: usize, column: usize) {
        let chat = self.telegram.chat(self.id);
        let keyboards = chat.messages.iter().rev().filter(|message| !message.keyboard.is_empty());
        let message = keyboards.into_iter().next().expect("a message with buttons");
        let data = message.keyboard[row][column].callback_data.clone().expect("no link");
        self.presses_data(message.message_id, data).await;
    }

    /// Presses a button that need not be there.
    pub async fn forges(&self, message: i64, data: &str) {
        self.telegram.presses_raw(self.id, message, data);
        self.settled().await;
    }

    /// The last button whose label holds these words: its message and what it carries.
    pub fn button(&self, label: &str) -> Option<(i64, String)> {
        let chat = self.telegram.chat(self.id);
        chat.messages.iter().rev().find_map(|message| {
            let button = message.keyboard.iter().flatten().find(|b| b.text.contains(label))?;
            Some((message.message_id, button.callback_data.clone()?))
        })
    }

    /// What the bot has said, or changed, since this was last called: each message with its
    /// buttons, and the keyboard of answers where there is one.
    pub fn reads(&self) -> String {
        let chat = self.telegram.chat(self.id);
        let mut read = self.read.borrow_mut();
        let mut said = Vec::new();
        for message in chat.messages.iter().filter(|message| !message.is_from_bot()) {
            let Some(reaction) = message.reaction.clone() else { continue };
            if read.insert(message.message_id, reaction.clone()).as_ref() != Some(&reaction) {
                said.push(format!("({reaction})\n"));
            }
        }
        for message in chat.messages.iter().filter(|message| message.is_from_bot()) {
            let looks = looks_of(message);
            let before = read.insert(message.message_id, looks.clone());
            if before.as_ref() != Some(&looks) {
                let edited = if before.is_some() { "(edited) " } else { "" };
                said.push(format!("{edited}{looks}\n"));
            }
        }
        said.join("\n")
    }

    /// The messages that the bot has sent, as they read at first, in Telegram's HTML; of a picture,
    /// what stands under it.
    pub fn was_told(&self) -> Vec<String> {
        let calls = self.telegram.calls().into_iter();
        let sent = calls.filter(|call| {
            call.method.starts_with("send") && call.chat == Some(self.id) && call.refusal.is_none()
        });
        let words =
            |call: &Value| call["text"].as_str().or(call["caption"].as_str()).map(str::to_owned);
        sent.filter_map(|call| words(&call.parameters)).collect()
    }

    /// How often the person was reminded of a break from sitting, whichever it was.
    pub fn breaks(&self) -> usize {
        self.was_told().iter().filter(|text| is_break(text)).count()
    }

    /// How many reminders came, several at once being one.
    pub fn reminders(&self) -> usize {
        self.was_told().iter().filter(|text| is_reminder(text)).count()
    }

    /// What the bot answers to words.
    pub async fn hears_back(&self, text: &str) -> String {
        self.reads();
        self.says(text).await;
        self.reads()
    }

    /// Waits until the bot has said something; for when not everything can be settled.
    pub async fn hears(&self, part: &str) {
        let mut changes = self.telegram.changes();
        while !self.was_told().iter().any(|text| text.contains(part)) {
            changes.changed().await.unwrap();
        }
    }

    /// The word over the chat that was shown last.
    pub fn notice(&self) -> String {
        self.telegram.chat(self.id).notice.map(|notice| notice.text).unwrap_or_default()
    }

    /// The keyboard in place of the person's own.
    pub fn answers_offered(&self) -> Vec<String> {
        let keyboard = self.telegram.chat(self.id).reply_keyboard;
        let rows = keyboard.map(|keyboard| keyboard.rows).unwrap_or_default();
        rows.into_iter().flatten().map(|button| button.text).collect()
    }

    /// How many messages the bot has sent.
    pub fn messages_from_bot(&self) -> usize {
        self.telegram.chat(self.id).messages.iter().filter(|m| m.is_from_bot()).count()
    }

    /// Goes on with a bot that was restarted.
    pub fn meets_again(&self, stage: &Stage) {
        self.sandbox.replace(stage.sandbox.clone());
    }

    async fn settled(&self) {
        let sandbox = self.sandbox.borrow().clone();
        sandbox.settled().await;
    }
}

/// Whether a text is a reminder of a break from sitting, whichever it is.
pub fn is_break(text: &str) -> bool {
    after_rest(text).starts_with("🧍")
}

/// Whether a text is a reminder, or several at once.
pub fn is_reminder(text: &str) -> bool {
    ["🧍", "🚶", "🧘", "💪", "🙌"].iter().any(|icon| after_rest(text).starts_with(icon))
}

/// A reminder without what is said above the first one after a pause.
fn after_rest(text: &str) -> &str {
    text.strip_prefix("▶️ Your rest is over; welcome back.\n\n").unwrap_or(text)
}

fn id_of(name: &str) -> i64 {
    let letters = name.bytes().map(i64::from);
    letters.fold(1, |id, letter| (id * 31 + letter) % 900_000_000)
}

fn looks_of(message: &MessageView) -> String {
    let mut looks = message.text.clone();
    if let Some(document) = &message.document {
        looks = format!("[file {}] {looks}", document.file_name);
    }
    for row in &message.keyboard {
        let labels: Vec<String> = row.iter().map(|button| format!("[{}]", button.text)).collect();
        looks = format!("{looks}\n{}", labels.join(" "));
    }
    looks
}

async fn open(
    database: &str,
    clock: Clock,
    telegram: Telegram,
    means: Means<'_>,
) -> (Sandbox, JoinHandle<anyhow::Result<()>>) {
    let listen = (Ipv4Addr::LOCALHOST, 0).into();
    let admins = [id_of(OPERATOR)];
    let Means { messages, watch, endpoint, spreads, first_amount, trial } = means;
    let opening = Opening {
        telegram,
        listen,
        database,
        messages,
        clock,
        watch,
        endpoint,
        admins: &admins,
        spreads,
        first_amount: first_amount.unwrap_or(Amount::Close),
        trial,
    };
    Sandbox::open(opening).await.unwrap()
}

/// A webhook of its own.
async fn endpoint() -> WebhookEndpoint {
    let listener = Listener::bind((Ipv4Addr::LOCALHOST, 0).into()).await.unwrap();
    let address = format!("http://{}/hook", listener.address().unwrap()).parse().unwrap();
    let secret = Secret::chosen(SECRET).unwrap();
    WebhookEndpoint { listener, address, secret, trusted: None }
}

pub fn instant(text: &str) -> Timestamp {
    match text.parse::<ZonedDateTime>() {
        Ok(zoned) => zoned.timestamp(),
        Err(_) => text.parse().unwrap(),
    }
}
