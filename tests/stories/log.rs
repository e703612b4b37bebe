//! The log, kept for stories about it.

use std::{
    io,
    sync::{Arc, Mutex},
};

use tokio::sync::watch;
use tracing::subscriber::DefaultGuard;
use tracing_subscriber::fmt::MakeWriter;

/// What the bot logs, as it would on standard error.
#[derive(Clone)]
pub struct Log {
    pub text: Arc<Mutex<String>>,
    grows: watch::Sender<()>,
}

impl Log {
    /// Keeps what is logged from here on, until the guard goes.
    pub fn kept() -> (Log, DefaultGuard) {
        let log = Log { text: Arc::default(), grows: watch::Sender::new(()) };
        let subscriber = tracing_subscriber::fmt().with_ansi(false).with_writer(log.clone());
        (log, tracing::subscriber::set_default(subscriber.finish()))
    }

    /// How many lines hold this.
    pub fn lines_with(&self, part: &str) -> usize {
        self.text.lock().unwrap().lines().filter(|line| line.contains(part)).count()
    }

    /// The first line that holds this.
    pub fn line_with(&self, part: &str) -> String {
        let text = self.text.lock().unwrap();
        let line = text.lines().find(|line| line.contains(part));
        line.unwrap_or_else(|| panic!("{part} is not in:\n{text}")).to_owned()
    }

    /// Waits until something is logged.
    pub async fn says(&self, part: &str) {
        let mut grows = self.grows.subscribe();
        while !self.text.lock().unwrap().contains(part) {
            grows.changed().await.unwrap();
        }
    }
}

impl io::Write for Log {
    fn write(&mut self, line: &[u8]) -> io::Result<usize> {
        self.text.lock().unwrap().push_str(&String::from_utf8_lossy(line));
        self.grows.send_replace(());
        Ok(line.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl<'w> MakeWriter<'w> for Log {
    type Writer = Log;

    fn make_writer(&'w self) -> Log {
        self.clone()
    }
}
