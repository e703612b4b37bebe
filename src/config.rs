//! What the operator wishes: every command and every setting, declared once. Where their values
//! come from besides flags and the environment is [`settings`](crate::settings)' to know.

#![expect(
    rustdoc::bare_urls,
    rustdoc::invalid_html_tags,
    reason = "what stands on a setting is what `--help` says of it, as plain text"
)]

use std::{
    fmt,
    net::{AddrParseError, SocketAddr},
    path::PathBuf,
    str::FromStr,
};

use clap::{Args, Parser, Subcommand, ValueEnum, ValueHint};
use jiff::Timestamp;
use reqwest::Url;

/// What Telegram lets every bot send, in messages a second for all chats (Bots FAQ).
pub const FREE_PER_SECOND: u32 = 30;
/// The most that Telegram takes, with paid broadcasts (Bot API, `allow_paid_broadcast`).
const PAID_PER_SECOND: u32 = 1000;

/// A Telegram bot that looks after people's backs.
#[derive(Debug, Parser)]
#[command(name = "limber", version, about)]
pub struct Cli {
    /// The settings file; limber.toml in the working folder, if there is one, by default
    #[arg(long, value_name = "FILE", env = "LIMBER_CONFIG", global = true)]
    pub config: Option<PathBuf>,
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Run the bot on Telegram
    Run(Run),
    /// Show the settings that `run` would have, and where each comes from
    Config(Run),
    /// Look whether everything that `run` needs is as it should be, and change nothing
    Check(Run),
    /// Tell how the bot does as a whole, beside a running one: totals, never a person
    Stats(Stats),
    /// Copy the database, also while the bot runs
    Backup(Backup),
    /// Put a backup in the place of the database, which is kept beside it; stop the bot first
    Restore(Restore),
    /// Announce something to many, beside a running bot: operators see it first, in Telegram
    Announce(Announce),
    /// Print the link to a plan in the messages folder, with its QR code
    Link(Link),
    /// Draw the moving pictures of the exercises, and a still picture of every step
    Pictures(Pictures),
    /// Print what has a shell complete the commands and flags
    Completions(Completions),
    /// Print the manual page, such as for `man -l -`
    Man(Man),
    /// Try the bot without Telegram: a chat page and a terminal chat, no account or network needed
    Sandbox(Sandbox),
}

/// What both ways of running share.
#[derive(Args, Debug)]
pub struct Common {
    /// A folder whose sentences and exercises come on top of the built-in ones
    #[arg(long, value_name = "DIR", env = "LIMBER_MESSAGES")]
    pub messages: Option<PathBuf>,
    /// Who runs the bot: Telegram ids, with commas between them. They may say /admin, and see
    /// announcements before anybody else does
    #[arg(
        long,
        value_name = "ID",
        env = "LIMBER_ADMINS",
        value_delimiter = ',',
        value_parser = telegram_id,
    )]
    pub admins: Vec<i64>,
}

fn telegram_id(text: &str) -> Result<i64, String> {
    match text.trim().parse() {
        Ok(id @ 1..) => Ok(id),
        _ => Err(format!(
            "{text:?} is no Telegram id; ids are positive numbers, such as 111222333, with commas between them"
        )),
    }
}

/// Which bot, and where Telegram is.
#[derive(Args, Debug)]
pub struct Bot {
    /// The bot's token, as @BotFather gave it; better given in the environment than as a flag
    #[arg(long, env = "TELOXIDE_TOKEN", hide_env_values = true)]
    pub token: Option<Secret>,
    /// A file that holds the token and nothing else; a systemd credential called token is found
    /// without it
    #[arg(long, value_name = "FILE", env = "LIMBER_TOKEN_FILE")]
    pub token_file: Option<PathBuf>,
    /// The Bot API's address
    #[arg(
        long,
        value_name = "URL",
        env = "TELOXIDE_API_URL",
        default_value = "https://api.telegram.org"
    )]
    pub api_url: Url,
}

/// Where everything is kept.
#[derive(Args, Debug)]
pub struct Database {
    /// The database: a file, which is made if it is not there, or a PostgreSQL server’s, by its address
    #[arg(
        long,
        value_name = "DATABASE",
        env = "DATABASE_URL",
        default_value = "limber.db",
        value_hint = ValueHint::FilePath,
    )]
    pub database: String,
}

#[derive(Args, Debug)]
pub struct Stats {
    #[command(flatten)]
    pub database: Database,
}

#[derive(Args, Debug)]
pub struct Backup {
    /// The file that the copy is written to
    pub file: PathBuf,
    /// Have the new backup in the place of a file that is there
    #[arg(long)]
    pub replace: bool,
    #[command(flatten)]
    pub database: Database,
}

#[derive(Args, Debug)]
pub struct Restore {
    /// The backup
    pub file: PathBuf,
    #[command(flatten)]
    pub database: Database,
}

#[derive(Args, Debug)]
#[group(id = "wish", required = true, multiple = false, args = ["file", "list", "stop"])]
pub struct Announce {
    /// The text, at most 4096 characters, in Telegram's HTML: <b>, <i>, <a href="…"> and the like
    #[arg(value_name = "FILE")]
    pub file: Option<PathBuf>,
    /// Who is to have it: all, or any of active (did something within 30 days), subscribed (has
    /// reminders) and language=de, with commas between them
    #[arg(long, value_name = "WHO", default_value = "all", requires = "file")]
    pub to: String,
    /// From when on, each within their own hours: an instant, such as 2026-03-02T08:00Z, or a local
    /// time of each person, such as 2026-03-02T18:00; at once by default
    #[arg(long, value_name = "TIME", requires = "file")]
    pub at: Option<String>,
    /// The text is no HTML, and is shown as it is written
    #[arg(long, requires = "file")]
    pub plain: bool,
    /// Confirm what operators have seen: the same text, to the same people, at the same time
    #[arg(long, requires = "file")]
    pub yes: bool,
    /// Tell how far the last announcements are
    #[arg(long)]
    pub list: bool,
    /// Stop an announcement: who has not been told is not told any more
    #[arg(long, value_name = "NUMBER")]
    pub stop: Option<i64>,
    #[command(flatten)]
    pub database: Database,
    /// The folder given to `run`, whose sentences stand under the text
    #[arg(long, value_name = "DIR", env = "LIMBER_MESSAGES")]
    pub messages: Option<PathBuf>,
}

#[derive(Args, Debug)]
pub struct Pictures {
    /// The folder that they are written to
    #[arg(long, value_name = "DIR", required_unless_present = "contact")]
    pub out: Option<PathBuf>,
    /// A PNG that shows the steps of all exercises on one sheet
    #[arg(long, value_name = "FILE")]
    pub contact: Option<PathBuf>,
    /// The poses; the built-in ones by default
    #[arg(long, value_name = "FILE")]
    pub poses: Option<PathBuf>,
}

#[derive(Args, Debug)]
pub struct Completions {
    /// The shell
    pub shell: clap_complete::Shell,
}

#[derive(Args, Debug)]
pub struct Man {
    /// Write a page for each command into this folder instead
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,
}

#[derive(Args, Debug)]
pub struct Link {
    /// The plan: NAME of plans/NAME.toml
    #[arg(value_name = "NAME")]
    pub name: String,
    /// The bot's user name; without it Telegram is asked, with the token
    #[arg(long = "bot", value_name = "NAME")]
    pub username: Option<String>,
    /// Write the QR code to this file, which ends in .png or .svg
    #[arg(long, value_name = "FILE")]
    pub qr: Option<PathBuf>,
    #[command(flatten)]
    pub bot: Bot,
    #[command(flatten)]
    pub common: Common,
}

#[derive(Args, Debug)]
pub struct Run {
    #[command(flatten)]
    pub bot: Bot,
    #[command(flatten)]
    pub database: Database,
    /// Messages a second for all chats together; Telegram's limit is 30, and above that every
    /// message is a paid broadcast
    #[arg(
        long,
        value_name = "N",
        env = "LIMBER_PER_SECOND",
        default_value_t = FREE_PER_SECOND,
        value_parser = clap::value_parser!(u32).range(1..=i64::from(PAID_PER_SECOND)),
    )]
    pub per_second: u32,
    /// Where /healthz and /metrics are told; port 0 takes a free one, `off` tells them nowhere
    #[arg(long, value_name = "ADDRESS", env = "LIMBER_WATCH", default_value = "127.0.0.1:9464")]
    pub watch: Watch,
    /// How the log is written: `text` to be read by people, `json` by programs, a line each
    #[arg(long, value_name = "FORMAT", env = "LIMBER_LOG_FORMAT", value_enum, default_value_t)]
    pub log_format: LogFormat,
    /// A folder that the database is copied to every night, which several bots may share; none are
    /// made without it
    #[arg(long, value_name = "DIR", env = "LIMBER_BACKUP_DIR")]
    pub backup_dir: Option<PathBuf>,
    /// How many days a night's backup is kept
    #[arg(
        long,
        value_name = "DAYS",
        env = "LIMBER_BACKUP_KEEP",
        default_value_t = 14,
        value_parser = clap::value_parser!(u16).range(1..),
    )]
    pub backup_keep: u16,
    #[command(flatten)]
    pub webhook: Webhook,
    #[command(flatten)]
    pub common: Common,
}

/// How Telegram brings updates, instead of being asked for them.
#[derive(Args, Debug)]
pub struct Webhook {
    /// The address that Telegram brings updates to, such as https://bot.example/limber; without it
    /// Telegram is asked for them
    #[arg(long, value_name = "URL", env = "LIMBER_WEBHOOK")]
    pub webhook: Option<Url>,
    /// Where the webhook is listened for; in plain HTTP, for a proxy that speaks TLS, unless there
    /// is a certificate
    #[arg(
        long,
        value_name = "ADDRESS",
        env = "LIMBER_WEBHOOK_LISTEN",
        default_value = "127.0.0.1:8443"
    )]
    pub webhook_listen: SocketAddr,
    /// The secret by which Telegram is known; by default one that follows from the token
    #[arg(long, value_name = "SECRET", env = "LIMBER_WEBHOOK_SECRET", hide_env_values = true)]
    pub webhook_secret: Option<Secret>,
    /// The webhook's certificate as PEM, its issuers behind it, to speak TLS without a proxy
    #[arg(long, value_name = "FILE", env = "LIMBER_WEBHOOK_CERT")]
    pub webhook_cert: Option<PathBuf>,
    /// The certificate's key as PEM
    #[arg(long, value_name = "FILE", env = "LIMBER_WEBHOOK_KEY")]
    pub webhook_key: Option<PathBuf>,
    /// A self-signed certificate as PEM that Telegram is to trust, the proxy's or that of
    /// --webhook-cert
    #[arg(long, value_name = "FILE", env = "LIMBER_WEBHOOK_TRUST")]
    pub webhook_trust: Option<PathBuf>,
}

/// How the log is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum LogFormat {
    #[default]
    Text,
    Json,
}

/// Where the bot tells how it does.
#[derive(Clone, Copy, Debug)]
pub enum Watch {
    At(SocketAddr),
    Off,
}

impl FromStr for Watch {
    type Err = AddrParseError;

    fn from_str(text: &str) -> Result<Watch, AddrParseError> {
        match text {
            "off" => Ok(Watch::Off),
            address => address.parse().map(Watch::At),
        }
    }
}

#[derive(Args, Debug)]
pub struct Sandbox {
    /// Where the chat page is served; port 0 takes a free one
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:8080")]
    pub listen: SocketAddr,
    /// Keep what happens in this file; without it everything is forgotten at the end
    #[arg(long, value_name = "FILE")]
    pub database: Option<String>,
    /// What the clock shows at first, such as 2026-03-02T08:55Z; now by default
    #[arg(long, value_name = "INSTANT")]
    pub at: Option<Timestamp>,
    #[command(flatten)]
    pub common: Common,
}

/// A setting that nobody is to read in a log.
#[derive(Clone)]
pub struct Secret(pub String);

impl From<&str> for Secret {
    fn from(secret: &str) -> Secret {
        Secret(secret.to_owned())
    }
}

/// Says nothing of it.
impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("…")
    }
}

/// Why there is no token to go on with; no restart mends it.
#[derive(Debug, thiserror::Error)]
pub enum BadToken {
    #[error(
        "no token: set TELOXIDE_TOKEN to the one that @BotFather gives you on Telegram, or try `limber sandbox`, which needs none"
    )]
    Missing,
    #[error(
        "what is given as the token is none: it looks like 123456789:AA…, as @BotFather shows it; `limber config` tells where it comes from"
    )]
    Malformed,
    #[error("Telegram does not know this token; compare TELOXIDE_TOKEN with what @BotFather shows")]
    Unknown,
    #[error("Telegram no longer knows the token; get a new one from @BotFather")]
    Revoked,
}

/// Why the webhook cannot be had as it is wished; no restart mends it.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct BadWebhook(pub String);

impl Bot {
    /// The bot's id, which is the part of the token before the colon.
    ///
    /// # Errors
    /// As [`Bot::token`].
    pub fn id(&self) -> Result<i64, BadToken> {
        let id = self.token()?.split_once(':').and_then(|(id, _)| id.parse().ok());
        id.ok_or(BadToken::Malformed)
    }

    /// The token.
    ///
    /// # Errors
    /// Says what is missing, where to get it, and that the sandbox needs none; or that it has not
    /// the shape of a token.
    pub fn token(&self) -> Result<&str, BadToken> {
        let token = self.token.as_ref().map(|Secret(token)| token.trim());
        let token = token.filter(|token| !token.is_empty()).ok_or(BadToken::Missing)?;
        let is_token = token.split_once(':').is_some_and(|(id, secret)| {
            !id.is_empty()
                && id.bytes().all(|b| b.is_ascii_digit())
                && !secret.is_empty()
                && secret.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_' || b == b'-')
        });
        if is_token { Ok(token) } else { Err(BadToken::Malformed) }
    }
}
