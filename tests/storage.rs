//! Stories of a disk that fails: it is said clearly, nothing is half-written, Telegram keeps what
//! was not kept here, and all goes on by itself when the cause is gone.

mod stage;

use std::{
    io,
    sync::{Arc, Mutex},
};

use limber::{
    sandbox::telegram::{Fault, FaultKind, Hold},
    store::Store,
};
use sqlx::{Connection, SqliteConnection};
use stage::Stage;
use tokio::sync::watch;
use tracing::subscriber::DefaultGuard;
use tracing_subscriber::fmt::MakeWriter;

const MONDAY: &str = "2026-03-02T08:20+01:00[Europe/Berlin]";

/// What the bot logs, as it would on standard error.
#[derive(Clone)]
struct Log {
    text: Arc<Mutex<String>>,
    grows: watch::Sender<()>,
}

impl Log {
    fn kept() -> (Log, DefaultGuard) {
        let log = Log { text: Arc::default(), grows: watch::Sender::new(()) };
        let subscriber = tracing_subscriber::fmt().with_ansi(false).with_writer(log.clone());
        (log, tracing::subscriber::set_default(subscriber.finish()))
    }

    /// Waits until something is logged.
    async fn says(&self, part: &str) {
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

/// Sets the connection that writes, and no other.
async fn set(store: &Store, pragma: &'static str) {
    let mut writer = store.write().await.unwrap();
    sqlx::query(pragma).execute(&mut *writer).await.unwrap();
    writer.commit().await.unwrap();
}

#[tokio::test]
async fn a_full_disk_leaves_with_telegram_what_cannot_be_kept() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    let (log, _kept) = Log::kept();
    set(stage.sandbox.store(), "PRAGMA max_page_count = 1").await;

    // More than the pages that are there could hold.
    stage.telegram().says(anna.id, &"hello ".repeat(600));
    stage.telegram().says(anna.id, "/done walk 20");
    log.says("fetching updates").await;
    log.says("disk is full").await;
    assert_eq!(stage.telegram().unconfirmed(), 2);
    assert_eq!(anna.reads(), "");
    set(stage.sandbox.store(), "PRAGMA max_page_count = 1000000").await;
    stage.sandbox.settled().await;

    anna.says("/today").await;
    let read = anna.reads();
    assert_eq!(read.matches("counted, 20 minutes").count(), 1, "{read}");
    assert!(read.contains("Done so far: 1 walk"), "{read}");
}

#[tokio::test]
async fn a_reminder_waits_for_the_database_and_comes_once() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    let (log, _kept) = Log::kept();
    let mut other = impatient_beside(&stage).await;
    lock(&mut other).await;

    let passes = stage.clock_reaches("2026-03-02T10:00+01:00[Europe/Berlin]");
    let mends = async {
        log.says("delivering reminders; they stay due").await;
        assert_eq!(anna.reads(), "");
        unlock(&mut other).await;
    };
    tokio::join!(passes, mends);

    assert_eq!(anna.reads().matches("Time to stand up").count(), 1);
}

#[tokio::test]
async fn what_was_sent_and_could_not_be_recorded_is_recorded_later_and_not_sent_again() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    let (log, _kept) = Log::kept();
    let mut other = impatient_beside(&stage).await;
    let hold = Hold::new();
    let held = FaultKind::Held(hold.clone());
    stage.telegram().fault(Fault::next(held).of("sendAnimation"));

    let passes = stage.clock_reaches("2026-03-02T10:00+01:00[Europe/Berlin]");
    let mends = async {
        hold.holds().await;
        lock(&mut other).await;
        hold.let_go();
        log.says("delivering reminders").await;
        unlock(&mut other).await;
    };
    tokio::join!(passes, mends);
    stage.clock_reaches("2026-03-02T10:30+01:00[Europe/Berlin]").await;

    assert_eq!(anna.was_told().iter().filter(|text| text.contains("Time to")).count(), 1);
    anna.presses("Done").await;
    assert!(anna.reads().contains("counted"));
}

#[tokio::test]
async fn a_locked_database_is_waited_for() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    let (log, _kept) = Log::kept();
    let mut other = impatient_beside(&stage).await;
    lock(&mut other).await;

    stage.telegram().says(anna.id, "/done walk 20");
    log.says("database is locked").await;
    assert_eq!(stage.telegram().unconfirmed(), 1);
    unlock(&mut other).await;
    stage.sandbox.settled().await;

    assert_eq!(anna.reads().matches("counted").count(), 1);
}

/// Another program's connection; the bot does not wait for it to be done.
async fn impatient_beside(stage: &Stage) -> SqliteConnection {
    set(stage.sandbox.store(), "PRAGMA busy_timeout = 0").await;
    let address = format!("sqlite:{}", stage.database().display());
    SqliteConnection::connect(&address).await.unwrap()
}

async fn lock(other: &mut SqliteConnection) {
    sqlx::query("BEGIN IMMEDIATE").execute(other).await.unwrap();
}

async fn unlock(other: &mut SqliteConnection) {
    sqlx::query("ROLLBACK").execute(other).await.unwrap();
}
