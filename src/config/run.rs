//! The settings of both ways of running: on Telegram, and in the sandbox.

use std::{
    net::{AddrParseError, SocketAddr},
    path::PathBuf,
    str::FromStr,
};

use clap::{Args, ValueEnum};
use jiff::Timestamp;

use crate::config::{
    bot::Bot,
    common::{Common, Database},
    webhook::Webhook,
};

/// How many messages a second Telegram lets every bot send to all chats together (Bots FAQ).
pub const FREE_PER_SECOND: u32 = 30;
/// How many Telegram takes at the most, with paid broadcasts (Bot API, `allow_paid_broadcast`).
const PAID_PER_SECOND: u32 = 1000;

/// The settings of a bot that runs on Telegram.
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

/// The settings of the sandbox.
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
