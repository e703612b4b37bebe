//! The commands and settings of the operator, each declared once. Must not know where their values come from
//! besides flags and the environment, which is [`settings`](crate::settings)' to know.

#![expect(
    rustdoc::bare_urls,
    rustdoc::invalid_html_tags,
    reason = "what stands on a setting is what `--help` says of it, as plain text"
)]

pub mod bot;
pub mod common;
pub mod run;
pub mod tools;
pub mod webhook;

use std::path::PathBuf;

use clap::{Parser, Subcommand};

use crate::config::{
    run::{Run, Sandbox},
    tools::{Announce, Backup, Completions, Link, Man, Pictures, Restore, Stats},
};

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

/// The command that the program is given.
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
