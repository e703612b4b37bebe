//! Whoever is measured, in a process of their own: the bot, bare loops over a client, and what
//! people would write instead.

use std::{
    process::{Command, Stdio},
    time::{Duration, Instant},
};

use crate::server::TOKEN;
use futures::StreamExt;
use limber::{
    care::amount::Amount,
    clock::Clock,
    limber::{Limber, Options},
    telegram::outward::allowance::Allowance,
};
use reqwest::Url;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use teloxide::{
    prelude::Requester,
    requests::{HasPayload, Request},
    types::ChatId,
};
use tokio_cron_scheduler::{Job, JobScheduler};
use tokio_util::sync::CancellationToken;

/// What a child is to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Role {
    /// The bot on a database, until nothing is left to be done.
    Bot,
    /// teloxide's client in a loop.
    Teloxide,
    /// reqwest's client in a loop over a body that is ready.
    Reqwest,
    /// teloxide's client behind one tokio-cron-scheduler job a person.
    Cron,
}

/// What a child is told, as JSON in its second argument.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Task {
    pub url: Url,
    pub database: String,
    /// Messages a second; zero lifts all limits.
    pub per_second: u32,
    /// What the bot's clock shows at the start; the system's time by default.
    pub clock_at: Option<jiff::Timestamp>,
    /// What the loops send, to chats 1 to `chats`.
    pub message: Value,
    pub chats: i64,
    pub connections: usize,
}

/// What a child tells.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct Told {
    /// From the start of the work to its end, in seconds.
    pub seconds: f64,
    /// Of both cores, in seconds.
    pub cpu_seconds: f64,
    /// The most memory that it held, in MB.
    pub peak_mb: f64,
    /// Before the work: jobs to be added, in seconds.
    pub preparing_seconds: f64,
}

impl Told {
    /// Of both cores for each of so many messages, in microseconds.
    #[allow(clippy::cast_precision_loss, reason = "thousands")]
    pub fn cpu_micros_each(&self, messages: i64) -> f64 {
        self.cpu_seconds * 1e6 / messages as f64
    }
}

impl Role {
    pub fn of(word: &str) -> Option<Role> {
        serde_json::from_value(word.into()).ok()
    }
}

/// Has a child work until it is done.
pub async fn work(role: Role, task: &Task) -> anyhow::Result<Told> {
    let mut child = Command::new(std::env::current_exe()?);
    child.arg(serde_json::to_value(role)?.as_str().unwrap_or_default());
    child.arg(serde_json::to_string(task)?).stderr(Stdio::inherit());
    let told = tokio::task::spawn_blocking(move || child.output()).await??;
    anyhow::ensure!(told.status.success(), "{role:?} failed");
    Ok(serde_json::from_slice(&told.stdout)?)
}

/// In the child: does the work and tells of it.
pub fn play(role: Role) -> anyhow::Result<()> {
    let task: Task = serde_json::from_str(&std::env::args().nth(2).unwrap_or_default())?;
    let runtime = match role {
        Role::Bot => limber::limber::runtime(),
        _ => tokio::runtime::Runtime::new(),
    };
    let told = runtime?.block_on(async {
        match role {
            Role::Bot => bot(&task).await,
            Role::Teloxide => bare_teloxide(&task).await,
            Role::Reqwest => bare_reqwest(&task).await,
            Role::Cron => cron(&task).await,
        }
    })?;
    println!("{}", serde_json::to_string(&told)?);
    Ok(())
}

async fn bot(task: &Task) -> anyhow::Result<Told> {
    let limber = Limber::open(Options {
        token: TOKEN,
        api_url: &task.url,
        database: &task.database,
        messages: None,
        clock: task.clock_at.map_or_else(Clock::system, Clock::running_from),
        admins: &[],
        spreads: false,
        first_amount: Amount::Close,
        trial: false,
        allowance: Allowance::of(task.per_second),
        watch: None,
        nightly: None,
        endpoint: None,
    })
    .await?;
    let quiet = limber.idle();
    let shutdown = CancellationToken::new();
    let (begun, cpu_before) = (Instant::now(), cpu_seconds());
    let bot = tokio::spawn(limber.run(shutdown.clone()));
    // Updates come in hundreds; between two of them there is quiet as well.
    let mut last_busy = Instant::now();
    while last_busy.elapsed() < Duration::from_millis(300) {
        let before = Instant::now();
        quiet.settled().await;
        if before.elapsed() > Duration::from_millis(1) {
            last_busy = Instant::now();
        }
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    let told = told(last_busy - begun, cpu_before, Duration::ZERO);
    shutdown.cancel();
    bot.await??;
    Ok(told)
}

async fn bare_teloxide(task: &Task) -> anyhow::Result<Told> {
    let bot = teloxide::Bot::new(TOKEN).set_api_url(task.url.clone());
    let message = Message::of(&task.message)?;
    let (begun, cpu_before) = (Instant::now(), cpu_seconds());
    let sends = (1..=task.chats).map(|chat| message.send(&bot, chat));
    let mut sending = futures::stream::iter(sends).buffer_unordered(task.connections);
    while let Some(sent) = sending.next().await {
        sent?;
    }
    Ok(told(begun.elapsed(), cpu_before, Duration::ZERO))
}

async fn bare_reqwest(task: &Task) -> anyhow::Result<Told> {
    let client = teloxide::net::default_reqwest_settings().build()?;
    let url = task.url.join(&format!("/bot{TOKEN}/SendMessage"))?;
    let mut message = task.message.clone();
    message["chat_id"] = 0.into();
    let body = serde_json::to_string(&message)?;
    let (begun, cpu_before) = (Instant::now(), cpu_seconds());
    let sends = (1..=task.chats).map(|chat| {
        let body = body.replace("\"chat_id\":0", &format!("\"chat_id\":{chat}"));
        let post = client.post(url.clone()).header("content-type", "application/json").body(body);
        async { post.send().await?.error_for_status()?.bytes().await }
    });
    let mut sending = futures::stream::iter(sends).buffer_unordered(task.connections);
    while let Some(sent) = sending.next().await {
        sent?;
    }
    Ok(told(begun.elapsed(), cpu_before, Duration::ZERO))
}

/// A job a person, all at the same second, as the scheduler's own examples have it. Ends when
/// nothing has run for a while.
async fn cron(task: &Task) -> anyhow::Result<Told> {
    let bot = teloxide::Bot::new(TOKEN).set_api_url(task.url.clone());
    let message = Message::of(&task.message)?;
    let (ran, running) = tokio::sync::watch::channel(Instant::now());
    let mut scheduler = JobScheduler::new().await?;
    let cpu_before = cpu_seconds();
    let preparing = Instant::now();
    // Adding them takes a while; they are due in the first second after it.
    let due = jiff::Timestamp::now() + jiff::SignedDuration::from_secs(20);
    let due = jiff::tz::TimeZone::UTC.to_datetime(due);
    let when = format!("{} {} {} * * *", due.second(), due.minute(), due.hour());
    for chat in 1..=task.chats {
        let (bot, message, ran) = (bot.clone(), message.clone(), ran.clone());
        let job = Job::new_async(when.as_str(), move |_, _| {
            let (bot, message, ran) = (bot.clone(), message.clone(), ran.clone());
            Box::pin(async move {
                let _ = message.send(&bot, chat).await;
                ran.send_replace(Instant::now());
            })
        })?;
        scheduler.add(job).await?;
    }
    let prepared = preparing.elapsed();
    scheduler.start().await?;
    let due = jiff::tz::TimeZone::UTC.to_timestamp(due)?;
    let left = due.duration_since(jiff::Timestamp::now());
    tokio::time::sleep(Duration::try_from(left).unwrap_or_default()).await;
    let begun = Instant::now();
    tokio::time::sleep(Duration::from_secs(2)).await;
    while running.borrow().elapsed() < Duration::from_secs(2) {
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    let last = *running.borrow();
    let told = told(last - begun, cpu_before, prepared);
    scheduler.shutdown().await?;
    Ok(told)
}

/// A message as teloxide's client sends it.
#[derive(Clone)]
struct Message {
    text: String,
    markup: Option<teloxide::types::ReplyMarkup>,
}

impl Message {
    fn of(message: &Value) -> anyhow::Result<Message> {
        let markup = message.get("reply_markup").cloned();
        Ok(Message {
            text: message["text"].as_str().unwrap_or_default().to_owned(),
            markup: markup.map(serde_json::from_value).transpose()?,
        })
    }

    async fn send(&self, bot: &teloxide::Bot, chat: i64) -> Result<(), teloxide::RequestError> {
        let mut request = bot.send_message(ChatId(chat), &self.text);
        request.payload_mut().parse_mode = Some(teloxide::types::ParseMode::Html);
        request.payload_mut().reply_markup.clone_from(&self.markup);
        request.send().await.map(drop)
    }
}

fn told(seconds: Duration, cpu_before: f64, preparing: Duration) -> Told {
    Told {
        seconds: seconds.as_secs_f64(),
        cpu_seconds: cpu_seconds() - cpu_before,
        peak_mb: memory_mb(std::process::id(), "VmHWM"),
        preparing_seconds: preparing.as_secs_f64(),
    }
}

fn cpu_seconds() -> f64 {
    cpu_seconds_of(std::process::id())
}

/// The time that a process has used of all cores, in seconds (proc(5): utime and stime, in
/// hundredths).
pub fn cpu_seconds_of(process: u32) -> f64 {
    let stat = std::fs::read_to_string(format!("/proc/{process}/stat")).unwrap_or_default();
    let after_name = stat.rsplit_once(") ").map_or("", |(_, rest)| rest);
    let ticks = after_name.split(' ').skip(11).take(2);
    ticks.filter_map(|ticks| ticks.parse::<f64>().ok()).sum::<f64>() / 100.0
}

/// A line of a process's status, in MB.
pub fn memory_mb(process: u32, line: &str) -> f64 {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).unwrap_or_default();
    let found = status.lines().find_map(|known| known.strip_prefix(line)?.strip_prefix(':'));
    let kib = found.and_then(|rest| rest.trim().trim_end_matches(" kB").parse::<f64>().ok());
    kib.unwrap_or(0.0) * 1024.0 / 1e6
}
