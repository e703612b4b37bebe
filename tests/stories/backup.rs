//! Stories of the operator who copies the database while the bot runs, and of the day on which the
//! copy is needed.

use std::{
    collections::BTreeMap,
    fs,
    io::{Seek, SeekFrom, Write},
    os::unix::fs::PermissionsExt,
    path::Path,
    process::Output,
};

use crate::{
    process::{Bot, TOKEN, limber},
    stage::{Person, Stage, instant, is_reminder},
};
use limber::{
    backup::{Nightly, backup, restore::restore},
    sandbox::telegram::Telegram,
    usecases::keeping::{erasure, housekeeping},
};
use sqlx::{Connection, SqliteConnection};

const MONDAY: &str = "2026-03-02T08:20+01:00[Europe/Berlin]";

/// How many rows each table holds.
async fn counts(database: &Path) -> BTreeMap<String, i64> {
    let mut connection = open(database).await;
    let tables: Vec<String> = sqlx::query_scalar(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'",
    )
    .fetch_all(&mut connection)
    .await
    .unwrap();
    let mut counts = BTreeMap::new();
    for table in tables {
        let count = format!("SELECT COUNT(*) FROM {table}");
        let count = sqlx::query_scalar(sqlx::AssertSqlSafe(count));
        counts.insert(table, count.fetch_one(&mut connection).await.unwrap());
    }
    connection.close().await.unwrap();
    counts
}

async fn open(database: &Path) -> SqliteConnection {
    SqliteConnection::connect(&format!("sqlite:{}", database.display())).await.unwrap()
}

fn address(stage: &Stage) -> String {
    stage.database().display().to_string()
}

fn names_in(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

#[tokio::test]
async fn a_week_goes_on_from_a_backup_that_was_made_in_its_midst() {
    let mut stage = Stage::at(MONDAY).await;
    let names = ["Anna", "Ben", "Cleo", "Dan", "Eve"];
    let mut people: Vec<Person> = Vec::new();
    for name in names {
        people.push(stage.subscribed(name, "Berlin").await);
    }
    let anna = &people[0];
    stage.clock_reaches_with(anna, "2026-03-03T10:00+01:00[Europe/Berlin]").await;
    anna.presses("Done").await;
    let file = stage.database().with_file_name("tuesday.db");

    // Everybody talks at once while the copy is made.
    for _ in 0..40 {
        for person in &people {
            stage.telegram().says(person.id, "/done walk 20");
        }
    }
    let copies = async { backup(&address(&stage), &file, false).await.unwrap() };
    let (made, ()) = tokio::join!(copies, stage.sandbox.settled());
    let in_backup = counts(&file).await;
    stage.clock_reaches_with(anna, "2026-03-04T10:00+01:00[Europe/Berlin]").await;
    let (lost_message, lost_done) = anna.button("Done").unwrap();
    anna.says("/done stretch").await;
    let (counted_message, lost_undo) = anna.button("Undo").unwrap();
    stage.stop().await;
    stage.telegram().says(anna.id, "/done walk 5");
    let restored = restore(&file, &address(&stage), instant("2026-03-04T10:00Z")).await.unwrap();

    assert_eq!((made.people, restored.people), (5, 5));
    assert_eq!(counts(&stage.database()).await, in_backup);
    let aside = restored.aside.unwrap();
    assert!(counts(&aside).await["occurrences"] > in_backup["occurrences"]);
    people.iter().for_each(|person| drop(person.reads()));
    let before: Vec<usize> = people.iter().map(Person::messages_from_bot).collect();
    stage.start().await;
    people.iter().for_each(|person| person.meets_again(&stage));
    // What came due since the backup: one late reminder at the most; and Telegram still had a word
    // of Anna's.
    assert_eq!(anna.reads().matches("5 minutes").count(), 1);
    for (person, before) in people.iter().zip(before).skip(1) {
        // Those may be answered again whose words were copied before they were answered.
        let told = person.was_told();
        let new = &told[told.len() - (person.messages_from_bot() - before)..];
        assert!(new.iter().filter(|text| is_reminder(text)).count() <= 1, "{new:?}");
    }
    // A button from after the backup means the same reminder as before, and no other.
    anna.forges(lost_message, &lost_done).await;
    assert_eq!(anna.notice(), "Counted ✓");
    // What is counted now does not get the number that such a button carries.
    let number = |undo: &str| undo.strip_prefix("undo:").unwrap().parse::<i64>().unwrap();
    let (_, undo) = anna.button("Undo").unwrap();
    assert!(number(&undo) > number(&lost_undo) + 1_000, "{undo} after {lost_undo}");
    anna.forges(counted_message, &lost_undo).await;
    assert_eq!(anna.notice(), "That is taken back already.");
    stage.clock_reaches_with(anna, "2026-03-06T10:00+01:00[Europe/Berlin]").await;
    anna.forges(lost_message, &lost_done).await;
    assert_eq!(anna.notice(), "Already counted, well done ✓");
    anna.presses("Done").await;
    assert_eq!(anna.notice(), "Counted ✓");

    let after = counts(&stage.database()).await;
    assert!(after["occurrences"] > in_backup["occurrences"], "the week goes on");
    let mut connection = open(&stage.database()).await;
    let walks: Vec<i64> = sqlx::query_scalar(
        "SELECT COUNT(*) FROM sessions WHERE activity = 'walk' AND seconds = 1200
         GROUP BY person_id",
    )
    .fetch_all(&mut connection)
    .await
    .unwrap();
    // Those that were in the inbox of the backup are counted, once.
    assert!(walks.iter().all(|walks| *walks <= 40), "{walks:?}");
}

#[tokio::test]
async fn what_a_bot_runs_on_is_neither_run_on_twice_nor_replaced() {
    let mut stage = Stage::at(MONDAY).await;
    let file = stage.database().with_file_name("copy.db");
    backup(&address(&stage), &file, false).await.unwrap();
    let now = instant(MONDAY);

    let said = restore(&file, &address(&stage), now).await.unwrap_err().to_string();
    assert!(said.contains("a Limber is running on the database"), "{said}");
    stage.stop().await;
    let mut other = open(&stage.database()).await;
    sqlx::query("SELECT COUNT(*) FROM people").execute(&mut other).await.unwrap();
    let said = restore(&file, &address(&stage), now).await.unwrap_err().to_string();
    assert!(said.contains("open; stop it first"), "{said}");
    other.close().await.unwrap();

    restore(&file, &address(&stage), now).await.unwrap();
}

#[tokio::test]
async fn one_can_go_back_on_a_restore() {
    let mut stage = Stage::at(MONDAY).await;
    let file = stage.database().with_file_name("copy.db");
    backup(&address(&stage), &file, false).await.unwrap();
    let _anna = stage.subscribed("Anna", "Berlin").await;
    stage.stop().await;
    let before = counts(&stage.database()).await;

    let restored = restore(&file, &address(&stage), instant(MONDAY)).await.unwrap();
    assert_eq!(counts(&stage.database()).await["people"], 0);
    let aside = restored.aside.unwrap();
    restore(&aside, &address(&stage), instant(MONDAY) + jiff::SignedDuration::from_secs(1))
        .await
        .unwrap();

    assert_eq!(counts(&stage.database()).await, before);
}

#[tokio::test]
async fn what_is_no_sound_backup_is_not_put_in_place() {
    let mut stage = Stage::at(MONDAY).await;
    let _anna = stage.subscribed("Anna", "Berlin").await;
    stage.stop().await;
    let folder = stage.database().parent().unwrap().to_owned();
    let file = folder.join("copy.db");
    backup(&address(&stage), &file, false).await.unwrap();
    let of_pains = "SELECT rootpage FROM sqlite_schema WHERE name = 'pains'";
    let page: i64 = sqlx::query_scalar(of_pains).fetch_one(&mut open(&file).await).await.unwrap();
    let sound = fs::read(&file).unwrap();
    let before = (counts(&stage.database()).await, names_in(&folder));
    let refused = async |bytes: &[u8], reason: &str| {
        fs::write(&file, bytes).unwrap();
        let said = restore(&file, &address(&stage), instant(MONDAY)).await.unwrap_err();
        assert!(said.to_string().contains(reason), "{said}");
        assert!(!said.to_string().contains('\n'), "{said}");
    };

    refused(&sound[..sound.len() / 2], "cannot be read: database disk image is malformed").await;
    let mut torn = sound.clone();
    let end = usize::try_from(page).unwrap() * 4096;
    torn[end - 4096..end].fill(7);
    refused(&torn, "is damaged").await;
    refused(b"", "is not a database of Limber's").await;
    refused(&[b'x'; 5000], "file is not a database").await;
    let newer = sqlx::query(
        "INSERT INTO _sqlx_migrations (version, description, success, checksum, execution_time)
         VALUES (9999, 'from the future', TRUE, x'00', 0)",
    );
    fs::write(&file, &sound).unwrap();
    newer.execute(&mut open(&file).await).await.unwrap();
    refused(&fs::read(&file).unwrap(), "was written by a newer Limber (migration 9999)").await;

    assert_eq!((counts(&stage.database()).await, names_in(&folder)), before);
}

#[tokio::test]
async fn a_damaged_database_gives_no_backup_and_makes_way_for_one() {
    let mut stage = Stage::at(MONDAY).await;
    let _anna = stage.subscribed("Anna", "Berlin").await;
    stage.stop().await;
    let folder = stage.database().parent().unwrap().to_owned();
    let good = folder.join("good.db");
    backup(&address(&stage), &good, false).await.unwrap();
    let mut database = fs::OpenOptions::new().write(true).open(stage.database()).unwrap();
    database.seek(SeekFrom::Start(4096)).unwrap();
    let pages = database.metadata().unwrap().len() - 4096;
    database.write_all(&vec![7; usize::try_from(pages).unwrap()]).unwrap();
    drop(database);

    let made = backup(&address(&stage), &folder.join("bad.db"), false).await;

    let said = format!("{:#}", made.unwrap_err());
    assert!(said.contains("malformed; stop the bot, and `limber restore FILE`"), "{said}");
    let beside = |name: &String| name.starts_with("limber.db-");
    let left: Vec<_> = names_in(&folder).into_iter().filter(|name| !beside(name)).collect();
    assert_eq!(left, ["good.db", "limber.db"]);
    restore(&good, &address(&stage), instant(MONDAY)).await.unwrap();
    assert_eq!(counts(&stage.database()).await, counts(&good).await);
}

#[tokio::test]
async fn every_night_has_its_backup_and_the_old_ones_go() {
    let stage = Stage::at(MONDAY).await;
    let _anna = stage.subscribed("Anna", "Berlin").await;
    let folder = tempfile::tempdir().unwrap();
    let (database, own) = (address(&stage), folder.path().to_owned());
    let nightly = Nightly { database, folder: own, bot: 7, days: 3 };
    let make = async |when: &str| {
        let made = nightly.make(instant(when)).await.unwrap();
        made.map(|made| made.file.file_name().unwrap().to_str().unwrap().to_owned())
    };
    for foreign in ["limber-2020-01-01.db.gz", "limber.db", "limber-2020-13-01.db", "notes"] {
        fs::write(folder.path().join(foreign), "").unwrap();
    }
    fs::create_dir(folder.path().join(".limber-night-7-died")).unwrap();
    fs::write(folder.path().join(".limber-night-7-died/half"), "half").unwrap();

    // The night before, whatever the hour at which the bot began.
    assert_eq!(make("2026-03-02T02:17Z").await.unwrap(), "limber-7-2026-03-01.db");
    assert_eq!(make("2026-03-02T03:16Z").await, None);
    assert_eq!(make("2026-03-02T03:17Z").await.unwrap(), "limber-7-2026-03-02.db");
    assert_eq!(make("2026-03-02T23:17Z").await, None);
    assert_eq!(make("2026-03-03T09:17Z").await.unwrap(), "limber-7-2026-03-03.db");
    assert_eq!(make("2026-03-04T03:17Z").await.unwrap(), "limber-7-2026-03-04.db");
    let ours = || {
        let names = names_in(folder.path()).into_iter();
        names.filter(|name| name.starts_with("limber-7-2026")).collect::<Vec<_>>()
    };
    assert_eq!(
        ours(),
        ["limber-7-2026-03-02.db", "limber-7-2026-03-03.db", "limber-7-2026-03-04.db"]
    );
    // Back after a month, one does not lose all that was before.
    make("2026-04-04T03:17Z").await.unwrap();
    assert_eq!(
        ours(),
        ["limber-7-2026-03-03.db", "limber-7-2026-03-04.db", "limber-7-2026-04-04.db"]
    );
    let foreign: Vec<_> =
        names_in(folder.path()).into_iter().filter(|name| !ours().contains(name)).collect();
    assert_eq!(foreign, ["limber-2020-01-01.db.gz", "limber-2020-13-01.db", "limber.db", "notes"]);

    // While no new one can be made, the old ones stay.
    let kept = ours();
    let database = folder.path().join("notes").display().to_string();
    let failed = Nightly { database, ..nightly }.make(instant("2026-05-01T03:17Z")).await;
    assert!(failed.is_err());
    assert_eq!(ours(), kept);
}

#[tokio::test]
async fn two_bots_that_share_a_folder_each_have_their_backups() {
    let (one, other) = (Stage::at(MONDAY).await, Stage::at(MONDAY).await);
    let _anna = one.subscribed("Anna", "Berlin").await;
    let folder = tempfile::tempdir().unwrap();
    let nightly = |stage: &Stage, bot: i64| Nightly {
        database: address(stage),
        folder: folder.path().to_owned(),
        bot,
        days: 1,
    };
    let (ones, others) = (nightly(&one, 1), nightly(&other, 22));
    // From when backups did not say whose they are.
    fs::write(folder.path().join("limber-2026-02-01.db"), "").unwrap();
    fs::create_dir(folder.path().join(".limber-night-22-under-way")).unwrap();
    assert_eq!(ones.latest().unwrap(), None);

    let tuesday = instant("2026-03-03T04:17Z");
    ones.make(tuesday).await.unwrap().unwrap();
    assert_eq!((others.latest().unwrap(), others.made_at().unwrap()), (None, None));
    fs::remove_dir(folder.path().join(".limber-night-22-under-way")).unwrap();
    others.make(tuesday).await.unwrap().unwrap();
    others.make(instant("2026-03-04T04:17Z")).await.unwrap().unwrap();

    let expected =
        ["limber-1-2026-03-03.db", "limber-22-2026-03-04.db"].map(|name| folder.path().join(name));
    let paths = names_in(folder.path()).into_iter().map(|name| folder.path().join(name));
    assert_eq!(paths.collect::<Vec<_>>(), expected);
    assert_eq!(counts(&expected[0]).await["people"], 1);
    assert_eq!(counts(&expected[1]).await["people"], 0);
}

#[tokio::test]
async fn another_bots_backup_is_not_put_in_place() {
    let mut stage = Stage::at(MONDAY).await;
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("copy.db");
    backup(&address(&stage), &file, false).await.unwrap();
    stage.stop().await;
    sqlx::query("UPDATE bot SET id = 22").execute(&mut open(&file).await).await.unwrap();

    let said = restore(&file, &address(&stage), instant(MONDAY)).await.unwrap_err().to_string();

    assert!(said.contains("copy.db is of the bot 22, and"), "{said}");
    assert!(!said.contains('\n') && said.contains("of the bot 1000000001"), "{said}");
}

#[tokio::test]
async fn who_was_erased_since_the_backup_is_not_brought_back_by_it() {
    let mut stage = Stage::at(MONDAY).await;
    let mut people = Vec::new();
    for name in ["Anna", "Ben", "Cleo"] {
        people.push(stage.subscribed(name, "Berlin").await);
    }
    let [anna, ben, _cleo] = &people[..] else { unreachable!() };
    let folder = tempfile::tempdir().unwrap();
    let bot = limber::sandbox::telegram::BOT_ID;
    let nightly =
        Nightly { database: address(&stage), folder: folder.path().to_owned(), bot, days: 3 };
    let made = nightly.make(stage.sandbox.clock().now()).await.unwrap().unwrap();

    stage.clock_reaches("2026-03-02T08:30+01:00[Europe/Berlin]").await;
    for person in [anna, ben] {
        person.says("/delete").await;
        person.presses("erase").await;
    }
    // Ben comes back, and is in the backup of the next night by his own wish.
    stage.clock_reaches("2026-03-02T08:40+01:00[Europe/Berlin]").await;
    ben.says("/start").await;
    let now = stage.sandbox.clock().now();
    let kept = erasure::keep_list(stage.sandbox.store(), &nightly.erased(), now).await.unwrap();
    assert_eq!(kept, 2);
    let list = fs::read_to_string(nightly.erased()).unwrap();
    assert!(!list.contains(&anna.id.to_string()), "{list}");
    let later = folder.path().join("later.db");
    backup(&address(&stage), &later, false).await.unwrap();
    stage.stop().await;

    // The disk has died, and with it the database; then it has not.
    let elsewhere = folder.path().join("new.db");
    let restored = restore(&made.file, &elsewhere.display().to_string(), now).await.unwrap();
    assert_eq!((restored.people, restored.erased), (1, 2));
    assert!(restored.to_string().contains("erased again, as they had said /delete since: 2"));
    fs::remove_file(nightly.erased()).unwrap();
    let restored = restore(&made.file, &address(&stage), now).await.unwrap();
    assert_eq!((restored.people, restored.erased), (1, 2));
    let restored = restore(&later, &address(&stage), now).await.unwrap();
    assert_eq!((restored.people, restored.erased), (2, 0));

    // A year later nothing tells any more that they were ever there.
    stage.start().await;
    let next_year = now + jiff::SignedDuration::from_hours(366 * 24);
    housekeeping::tidy(stage.sandbox.store(), next_year).await.unwrap();
    let kept = erasure::keep_list(stage.sandbox.store(), &nightly.erased(), next_year).await;
    assert_eq!(kept.unwrap(), 0);
}

/// Waits until the bot has said something.
async fn hears(telegram: &Telegram, part: &str) {
    let mut changes = telegram.changes();
    while !telegram.chat(1).messages.iter().any(|message| message.text.contains(part)) {
        changes.changed().await.unwrap();
    }
}

#[tokio::test]
async fn the_operator_backs_up_a_running_bot_and_restores_a_stopped_one() {
    let (telegram, address) = crate::process::telegram().await;
    telegram.join(1, "Anna", Some("en"));
    let folder = tempfile::tempdir().unwrap();
    let database = folder.path().join("limber.db");
    let file = folder.path().join("copy.db");
    let bot = Bot::start(address, &database, "info");
    telegram.says(1, "/start");
    hears(&telegram, "What time is it").await;
    let run = |arguments: &[&Path]| {
        let mut command = limber();
        command.args(arguments).env("DATABASE_URL", &database).env("TELOXIDE_TOKEN", TOKEN);
        command.env("TELOXIDE_API_URL", format!("http://{address}"));
        let Output { status, stdout, stderr } = command.output().unwrap();
        let said = if status.success() { stdout } else { stderr };
        let said = String::from_utf8(said).unwrap();
        assert_eq!(said.lines().count(), 1, "{said}");
        (status.success(), said)
    };

    let (done, said) = run(&[Path::new("backup"), &file]);
    assert!(done && said.contains("people: 1, checked"), "{said}");
    assert_eq!(file.metadata().unwrap().permissions().mode() & 0o777, 0o600);
    let (done, said) = run(&[Path::new("backup"), &file]);
    assert!(!done && said.contains("copy.db is there already"), "{said}");
    let (done, said) = run(&[Path::new("backup"), &file, Path::new("--replace")]);
    assert!(done, "{said}");
    let (done, said) = run(&[Path::new("run")]);
    assert!(!done && said.contains("a Limber is running on the database"), "{said}");
    let (done, said) = run(&[Path::new("restore"), &file]);
    assert!(!done && said.contains("a Limber is running on the database"), "{said}");
    let nowhere = folder.path().join("nowhere");
    let (done, said) = run(&[Path::new("run"), Path::new("--backup-dir"), &nowhere]);
    assert!(!done && said.contains("cannot write to the folder"), "{said}");
    tokio::task::spawn_blocking(move || bot.terminate()).await.unwrap();
    let (done, said) = run(&[Path::new("restore"), &file]);
    assert!(done && said.contains("goes back"), "{said}");

    let bot = Bot::start(address, &database, "info");
    telegram.says(1, "Berlin");
    hears(&telegram, "You’re all set").await;
    tokio::task::spawn_blocking(move || bot.terminate()).await.unwrap();
}
