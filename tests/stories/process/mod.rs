//! The real binary as a process, and a stand-in for Telegram that outlives it.

#![allow(dead_code, reason = "each story uses its own part")]

pub mod pooler;
pub mod proxy;
pub mod server;

use std::{
    ffi::OsStr,
    io::Read,
    net::{Ipv4Addr, SocketAddr},
    process::{Child, Command, ExitStatus, Stdio},
};

use limber::{
    clock::Clock,
    sandbox::{self, telegram::Telegram},
};
use tokio::net::TcpListener;

pub const TOKEN: &str = "123456789:TEST-TOKEN-of-the-right-length-0123456789";

/// The binary, with nothing of the tests' own environment.
pub fn limber() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_limber"));
    command.env_clear().env("RUST_BACKTRACE", "0").env("LIMBER_WATCH", "off");
    command.stdin(Stdio::null());
    command
}

/// A stand-in for Telegram, served for the binary.
pub async fn telegram() -> (Telegram, SocketAddr) {
    let telegram = sandbox::telegram_on(&Clock::system());
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
    let address = listener.local_addr().unwrap();
    let methods = telegram.router();
    tokio::spawn(async move { axum::serve(listener, methods).await });
    (telegram, address)
}

/// A running bot; killed when the story ends.
pub struct Bot(Child);

impl Bot {
    pub fn start(telegram: SocketAddr, database: impl AsRef<OsStr>, log: &str) -> Bot {
        Bot::start_with(telegram, database, log, &[])
    }

    /// With flags of its own.
    pub fn start_with(
        telegram: SocketAddr,
        database: impl AsRef<OsStr>,
        log: &str,
        flags: &[&str],
    ) -> Bot {
        let child = limber()
            .arg("run")
            .args(flags)
            .env("TELOXIDE_TOKEN", TOKEN)
            .env("TELOXIDE_API_URL", format!("http://{telegram}"))
            .env("DATABASE_URL", database)
            .env("LIMBER_PER_SECOND", "1000")
            .env("RUST_LOG", log)
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        Bot(child)
    }

    /// Whoever read the log is gone.
    pub fn read_no_more(&mut self) {
        drop(self.0.stderr.take());
    }

    pub fn kill(&mut self) {
        self.0.kill().unwrap();
        self.0.wait().unwrap();
    }

    /// SIGSTOP: the process stands still, and its connections stay open.
    pub fn freeze(&self) {
        self.signal("-STOP");
    }

    /// SIGCONT: it goes on as if nothing had been.
    pub fn thaw(&self) {
        self.signal("-CONT");
    }

    /// How it has ended, if it has.
    pub fn has_ended(&mut self) -> Option<ExitStatus> {
        self.0.try_wait().unwrap()
    }

    /// What it said, once it has ended by itself.
    pub fn last_words(mut self) -> String {
        let mut log = String::new();
        self.0.stderr.take().unwrap().read_to_string(&mut log).unwrap();
        self.0.wait().unwrap();
        log
    }

    fn signal(&self, signal: &str) {
        let id = self.0.id().to_string();
        assert!(Command::new("kill").args([signal, &id]).status().unwrap().success());
    }

    /// SIGTERM, as a service manager sends it; returns the log.
    pub fn terminate(mut self) -> String {
        let id = self.0.id().to_string();
        assert!(Command::new("kill").arg(id).status().unwrap().success());
        let mut log = String::new();
        self.0.stderr.take().unwrap().read_to_string(&mut log).unwrap();
        assert!(self.0.wait().unwrap().success(), "{log}");
        log
    }
}

impl Drop for Bot {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}
