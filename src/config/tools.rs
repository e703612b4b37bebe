//! The arguments of the commands beside a running bot.

use std::path::PathBuf;

use clap::{Args, ValueHint};

use crate::config::{
    bot::Bot,
    common::{Common, Database},
};

/// The arguments of `limber stats`.
#[derive(Args, Debug)]
pub struct Stats {
    #[command(flatten)]
    pub database: Database,
}

/// The arguments of `limber backup`.
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

/// The arguments of `limber restore`.
#[derive(Args, Debug)]
pub struct Restore {
    /// The backup
    pub file: PathBuf,
    #[command(flatten)]
    pub database: Database,
}

/// The arguments of `limber move`.
#[derive(Args, Debug)]
pub struct Move {
    /// The database that has everything: a file, or a PostgreSQL server’s, by its address
    #[arg(value_name = "FROM", value_hint = ValueHint::FilePath)]
    pub from: String,
    /// The database that is to have it, which holds nothing yet
    #[arg(value_name = "TO", value_hint = ValueHint::FilePath)]
    pub to: String,
}

/// The arguments of `limber announce`.
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

/// The arguments of `limber pictures`.
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

/// The arguments of `limber completions`.
#[derive(Args, Debug)]
pub struct Completions {
    /// The shell
    pub shell: clap_complete::Shell,
}

/// The arguments of `limber man`.
#[derive(Args, Debug)]
pub struct Man {
    /// Write a page for each command into this folder instead
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,
}

/// The arguments of `limber link`.
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
