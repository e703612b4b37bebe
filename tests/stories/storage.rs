//! Stories of a disk that fails: it is said clearly, nothing is half-written, Telegram keeps what
//! was not kept here, and all goes on by itself when the cause is gone.

use std::{
    fs::{self, OpenOptions, Permissions},
    io::{Seek, SeekFrom, Write},
    os::unix::fs::PermissionsExt,
    path::{Path, PathBuf},
    process::Command,
};

use crate::{
    log::Log,
    stage::{Person, Stage},
};
use limber::{
    backup::{backup, restore::restore},
    sandbox::telegram::{Fault, Hold},
    store::Store,
};
use sqlx::{Connection, SqliteConnection};

const MONDAY: &str = "2026-03-02T08:20+01:00[Europe/Berlin]";

/// Sets the connection that writes, and no other.
async fn set(store: &Store, pragma: &'static str) {
    let mut writer = store.write().await.unwrap();
    limber::store::query(pragma).execute(&mut writer).await.unwrap();
    writer.commit().await.unwrap();
}

#[tokio::test]
async fn a_full_disk_leaves_with_telegram_what_cannot_be_kept() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    let (log, _kept) = Log::kept();
    set(stage.sandbox.store(), "PRAGMA max_page_count = 1").await;

    // More than the pages that are there could hold.
    for _ in 0..20 {
        stage.telegram().says(anna.id, &"hello ".repeat(600));
    }
    stage.telegram().says(anna.id, "/done walk 20");
    log.says("handling updates; none is lost").await;
    log.says("disk is full").await;
    assert_eq!(stage.telegram().unconfirmed(), 21);
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

    assert_eq!(anna.reads().matches("🧍").count(), 1);
}

#[tokio::test]
async fn what_was_sent_and_could_not_be_recorded_is_recorded_later_and_not_sent_again() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    let (log, _kept) = Log::kept();
    let mut other = impatient_beside(&stage).await;
    let hold = Hold::new();
    stage.telegram().fault(Fault::held(&hold).of("sendMessage"));

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

    assert_eq!(anna.reminders(), 1);
    anna.presses("Done").await;
    assert!(anna.reads().contains("counted"));
}

#[tokio::test]
async fn what_was_sent_is_recorded_though_nothing_can_be_claimed() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    let (log, _kept) = Log::kept();
    let mut other = impatient_beside(&stage).await;
    let hold = Hold::new();
    stage.telegram().fault(Fault::held(&hold).of("sendMessage"));

    let passes = stage.clock_reaches("2026-03-02T10:00+01:00[Europe/Berlin]");
    let mends = async {
        hold.holds().await;
        let forbid = "CREATE TRIGGER forbid BEFORE UPDATE OF attempt ON occurrences
            WHEN NEW.state = 'claimed' BEGIN SELECT RAISE(ABORT, 'not now'); END";
        sqlx::query(forbid).execute(&mut other).await.unwrap();
        let due = "UPDATE occurrences SET send_at = 0 WHERE state = 'pending'";
        sqlx::query(due).execute(&mut other).await.unwrap();
        hold.let_go();
        log.says("delivering reminders; they stay due").await;
        let sent = "SELECT COUNT(*) FROM occurrences WHERE state = 'sent'";
        while sqlx::query_scalar::<_, i64>(sent).fetch_one(&mut other).await.unwrap() == 0 {}
        let mend = "UPDATE occurrences SET send_at = due_at WHERE send_at = 0";
        sqlx::query(mend).execute(&mut other).await.unwrap();
        sqlx::query("DROP TRIGGER forbid").execute(&mut other).await.unwrap();
    };
    tokio::join!(passes, mends);

    assert_eq!(anna.reminders(), 1);
    anna.presses("Done").await;
    assert!(anna.reads().contains("counted"));
}

/// Files that cannot be written to, not even by who has them open, as on a disk that has turned
/// read-only. Permissions would stop neither root nor a file that is open already.
struct Sealed(Vec<PathBuf>);

impl Sealed {
    fn all_of(database: &Path) -> Option<Sealed> {
        let files = ["", "-wal"].map(|suffix| format!("{}{suffix}", database.display()).into());
        let sealed = Sealed(files.into());
        sealed.change("+i").then_some(sealed)
    }

    fn change(&self, attribute: &str) -> bool {
        let changed = Command::new("chattr").arg(attribute).args(&self.0).output();
        changed.is_ok_and(|output| output.status.success())
    }
}

impl Drop for Sealed {
    fn drop(&mut self) {
        self.change("-i");
    }
}

#[tokio::test]
async fn a_database_made_read_only_loses_nothing_and_goes_on_when_it_is_writable_again() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    let (log, _kept) = Log::kept();
    let Some(sealed) = Sealed::all_of(&stage.database()) else {
        println!("not played: nobody but root seals files, and not on every file system");
        return;
    };

    stage.telegram().says(anna.id, "/done walk 20");
    stage.telegram().says(anna.id, "/done walk 10");
    stage.sandbox.clock().set(crate::stage::instant("2026-03-02T10:00+01:00[Europe/Berlin]"));
    log.says("delivering reminders; they stay due").await;
    log.says("handling updates; none is lost").await;
    assert_eq!(stage.telegram().unconfirmed(), 2);
    assert_eq!(anna.reads(), "");
    drop(sealed);
    log.says("the database works again").await;
    stage.sandbox.settled().await;

    let read = anna.reads();
    assert_eq!(read.matches("🧍").count(), 1, "{read}");
    assert!(read.contains("Today: 2 walks."), "{read}");
}

/// Overwrites the first page of a table, behind the back of whoever has the database open.
async fn tear(database: &Path, table: &str) {
    let address = format!("sqlite:{}", database.display());
    let mut connection = SqliteConnection::connect(&address).await.unwrap();
    sqlx::query("PRAGMA wal_checkpoint(TRUNCATE)").execute(&mut connection).await.unwrap();
    let page: i64 = sqlx::query_scalar("SELECT rootpage FROM sqlite_schema WHERE name = $1")
        .bind(table)
        .fetch_one(&mut connection)
        .await
        .unwrap();
    let mut file = OpenOptions::new().write(true).open(database).unwrap();
    file.seek(SeekFrom::Start(4096 * (page.unsigned_abs() - 1))).unwrap();
    file.write_all(&[7; 4096]).unwrap();
    // A change by another program has the pages read anew.
    let change = sqlx::query("UPDATE people SET language = language");
    change.execute(&mut connection).await.unwrap();
    connection.close().await.unwrap();
}

#[tokio::test]
async fn a_torn_page_is_said_once_and_a_backup_brings_everything_back() {
    let mut stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    let file = stage.database().with_file_name("copy.db");
    let address = stage.database().display().to_string();
    backup(&address, &file, false).await.unwrap();
    let (log, _kept) = Log::kept();
    tear(&stage.database(), "inbox").await;

    stage.telegram().says(anna.id, "/done walk 20");
    log.says("database disk image is malformed").await;
    for _ in 0..3 {
        // It is tried again, and not told again.
        let hold = Hold::new();
        stage.telegram().fault(Fault::held(&hold).of("getUpdates"));
        hold.holds().await;
        hold.let_go();
    }
    assert_eq!(log.lines_with("handling updates; none is lost"), 1);
    assert_eq!(log.lines_with("database disk image is malformed"), 1);
    assert_eq!(log.lines_with("`limber restore FILE` puts a backup in its place"), 1);
    assert_eq!(stage.telegram().unconfirmed(), 1);
    assert_eq!(anna.reads(), "");
    stage.stop().await;
    restore(&file, &address, crate::stage::instant(MONDAY)).await.unwrap();
    stage.start().await;

    assert_eq!(anna.reads().matches("counted, 20 minutes").count(), 1);
}

#[tokio::test]
async fn a_database_that_is_torn_at_the_start_is_refused_in_one_line() {
    let mut stage = Stage::at(MONDAY).await;
    stage.stop().await;
    tear(&stage.database(), "_sqlx_migrations").await;

    let opened = Store::open(&stage.database().display().to_string()).await;

    let said = opened.unwrap_err().to_string();
    assert!(said.contains("is damaged: database disk image is malformed"), "{said}");
    assert!(said.contains("`limber restore FILE` puts a backup in its place"), "{said}");
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

#[tokio::test]
async fn what_is_written_comes_to_its_place_beside_whoever_writes() {
    let stage = Stage::at(MONDAY).await;
    stage.subscribed("Anna", "Berlin").await;
    let store = stage.sandbox.store();
    assert!(store.pages_to_checkpoint().await.unwrap() > 0);

    let writing = store.write().await.unwrap();
    store.checkpoint().await.unwrap();

    assert_eq!(store.pages_to_checkpoint().await.unwrap(), 0);
    drop(writing);
}

#[tokio::test]
async fn a_row_that_cannot_be_read_holds_up_nobody_else() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    let bert = stage.subscribed("Bert", "Berlin").await;
    let carl = stage.subscribed("Carl", "Berlin").await;
    let (log, _kept) = Log::kept();
    let mut other = impatient_beside(&stage).await;
    let mut set_schedule = async |schedule: &str| {
        let set = "UPDATE reminders SET schedule = $1 WHERE person_id = $2 AND activity = 'stand'";
        sqlx::query(set).bind(schedule).bind(carl.id).execute(&mut other).await.unwrap();
    };
    stage.has_zone(&bert, "Mars/Utopia_Planitia").await;
    set_schedule("whenever the tide is high").await;
    let has_had = |person: &Person| person.breaks();

    stage.clock_reaches("2026-03-02T10:40+01:00[Europe/Berlin]").await;
    assert!(has_had(&anna) > 0);
    assert_eq!((has_had(&bert), has_had(&carl)), (0, 0));
    bert.says("/today").await;
    assert!(bert.reads().contains("my side"), "who cannot be read is told so");
    anna.says("/today").await;
    assert!(anna.reads().contains("📋 Monday, 2 March"));
    assert_eq!(log.lines_with("a row cannot be read"), 2, "each reason is told once");

    stage.has_zone(&bert, "Europe/Berlin").await;
    set_schedule("mon-fri 15:00").await;
    stage.clock_reaches("2026-03-02T16:00+01:00[Europe/Berlin]").await;
    assert!(has_had(&bert) > 0 && has_had(&carl) > 0, "all goes on once it is mended");
}

/// Others who have an account on the machine may neither read what people tell of their backs, nor
/// hold the lock and keep the bot from starting.
#[tokio::test]
async fn what_lies_on_the_disk_is_its_owners_alone() {
    let mut stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    stage.stop().await;
    let lock = stage.database().with_file_name("limber.db-lock");
    fs::set_permissions(&lock, Permissions::from_mode(0o644)).unwrap();
    stage.start().await;
    anna.meets_again(&stage);
    let copy = stage.database().with_file_name("copy.db");
    backup(&stage.database().display().to_string(), &copy, false).await.unwrap();

    let files = fs::read_dir(stage.database().parent().unwrap()).unwrap();
    let open_to_others = files.map(|file| file.unwrap().path()).filter(|path| {
        path.is_file() && path.metadata().unwrap().permissions().mode() & 0o077 != 0
    });

    assert_eq!(open_to_others.collect::<Vec<_>>(), Vec::<PathBuf>::new());
    for name in ["limber.db", "limber.db-wal", "limber.db-shm", "limber.db-lock", "copy.db"] {
        assert!(stage.database().with_file_name(name).exists(), "{name}");
    }
}

/// Rows of each kind that the clock brings up say something that nobody can read.
#[tokio::test]
async fn whatever_kind_of_row_cannot_be_read_the_others_go_on() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    let bert = stage.subscribed("Bert", "Berlin").await;
    for person in [&anna, &bert] {
        person.says("/done walk 20").await;
        person.says("/exercise hamstring").await;
        person.presses("Guide me").await;
        person.presses("I’m ready").await;
        person.presses("Pause").await;
        person.reads();
    }
    let mut other = impatient_beside(&stage).await;
    for spoil in [
        "UPDATE guides SET parts = 'No Id' WHERE person_id = $1",
        "UPDATE occurrences SET exercise = 'No Id' WHERE person_id = $1 AND activity = 'stand'",
        "UPDATE sessions SET exercise = 'No Id' WHERE person_id = $1",
        "INSERT INTO resting_exercises (person_id, exercise, until_at) VALUES ($1, 'No Id', 2000000000)",
        "UPDATE turns SET exercise = 'No Id' WHERE person_id = $1",
        "INSERT INTO turns (person_id, exercise) VALUES ($1, 'No Id either')",
        "INSERT INTO progressions (person_id, exercise, is_easy, hurt_on)
            VALUES ($1, 'walk', 0, 'some day')",
    ] {
        sqlx::query(spoil).bind(bert.id).execute(&mut other).await.unwrap();
    }
    stage.clock_reaches("2026-03-02T12:30+01:00[Europe/Berlin]").await;

    assert_eq!(anna.reminders(), 3);
    assert_eq!(bert.reminders(), 1, "his walk comes, which can be read");
    for word in ["/today", "/plan", "/stats", "/settings", "/done walk", "/hours 9-17"] {
        for person in [&anna, &bert] {
            person.says(word).await;
            assert!(!person.reads().contains("my side"), "{word}");
        }
    }
    anna.says("/exercise hamstring").await;
    anna.presses("Guide me").await;
    assert!(!anna.reads().is_empty());
}
