//! The stage that the stories play on: the real bot on the sandbox, over HTTP, with real SQLite
//! and a clock set by hand. A person says, presses and reads; nothing sleeps.

#![allow(dead_code, reason = "each story uses its own part of the stage")]

use std::{net::Ipv4Addr, path::PathBuf};

use jiff::{Timestamp, ZonedDateTime};
use limber::{
    clock::Clock,
    sandbox::{
        Opening, Sandbox,
        telegram::{ChatView, MessageView},
    },
};
use tempfile::TempDir;
use tokio::task::JoinHandle;

pub struct Stage {
    pub sandbox: Sandbox,
    bot: JoinHandle<anyhow::Result<()>>,
    folder: TempDir,
    messages: Option<PathBuf>,
}

impl Stage {
    /// The curtain rises at an instant, such as "2026-03-02T08:55+01:00[Europe/Berlin]".
    pub async fn at(start: &str) -> Stage {
        Stage::with_messages(start, None).await
    }

    /// With an operator's folder of messages.
    pub async fn with_messages(start: &str, messages: Option<PathBuf>) -> Stage {
        let folder = tempfile::tempdir().unwrap();
        let (sandbox, bot) = open(&folder, messages.as_deref(), instant(start)).await;
        Stage { sandbox, bot, folder, messages }
    }

    /// Somebody who has joined, numbered by who else has.
    pub fn person(&self, name: &str) -> Person {
        let id = i64::from(name.bytes().map(u32::from).sum::<u32>());
        self.sandbox.telegram().join(id, name, Some("en"));
        Person { sandbox: self.sandbox.clone(), id, read_until: 0.into() }
    }

    /// Somebody who has said /start and told where they live.
    pub async fn subscribed(&self, name: &str, place: &str) -> Person {
        let person = self.person(name);
        person.says("/start").await;
        person.says(place).await;
        person
    }

    /// Time passes until an instant.
    pub async fn clock_reaches(&self, when: &str) {
        self.sandbox.pass_until(instant(when)).await.unwrap();
    }

    /// The process ends and starts again, on the same database and with the same Telegram.
    pub async fn restarts(&mut self) {
        unimplemented!()
    }

    pub fn database(&self) -> String {
        self.folder.path().join("limber.db").display().to_string()
    }
}

async fn open(
    folder: &TempDir,
    messages: Option<&std::path::Path>,
    start: Timestamp,
) -> (Sandbox, JoinHandle<anyhow::Result<()>>) {
    let database = folder.path().join("limber.db").display().to_string();
    let opening = Opening {
        listen: (Ipv4Addr::LOCALHOST, 0).into(),
        database: &database,
        messages,
        clock: Clock::standing_at(start),
    };
    Sandbox::open(opening).await.unwrap()
}

fn instant(text: &str) -> Timestamp {
    match text.parse::<ZonedDateTime>() {
        Ok(zoned) => zoned.timestamp(),
        Err(_) => text.parse().unwrap(),
    }
}
