//! A bot that goes on with the database of an earlier version.

use std::{fs, path::Path};

use crate::stage::{Person, Stage, instant};
use jiff::Timestamp;
use limber::{
    care::{PersonId, backing_off::Silence},
    store::people,
    usecases::restore::restore,
};
use sqlx::{
    Connection, SqliteConnection,
    migrate::{Migrate as _, Migrator},
};

const MONDAY: &str = "2026-03-02T09:30+01:00[Europe/Berlin]";

/// The last migration before occurrences were numbered by when they are due.
const NUMBERED_AS_THEY_CAME: i64 = 16;
/// The last one before reminders lay by person, and what was not answered left its row.
const SILENCES_OF_PEOPLE: i64 = 17;

/// Makes a database as it was after a migration.
async fn as_after(version: i64, database: &Path) -> SqliteConnection {
    let address = format!("sqlite:{}?mode=rwc", database.display());
    let mut connection = SqliteConnection::connect(&address).await.unwrap();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations");
    let all = Migrator::new(folder).await.unwrap();
    let before = all.iter().filter(|migration| migration.version <= version).cloned().collect();
    let before = Migrator::with_migrations(before);
    connection.ensure_migrations_table("_sqlx_migrations").await.unwrap();
    before.run(&mut connection).await.unwrap();
    connection
}

/// A database of before, of somebody who walked at eight, was shown a message at nine, and is to be
/// reminded at ten.
async fn of_before(database: &Path, person: i64, message: i64) {
    let at = |time: &str| instant(&format!("2026-03-02T{time}+01:00[Europe/Berlin]")).as_second();
    let (eight, nine, ten) = (at("08:00"), at("09:00"), at("10:00"));
    let mut before = as_after(NUMBERED_AS_THEY_CAME, database).await;
    let rows = format!(
        "INSERT INTO people (id, language, zone, subscribed_at, joined_at, pictures)
         VALUES ({person}, 'en', 'Europe/Berlin', 0, 0, 0);
         INSERT INTO reminders (id, person_id, activity, schedule, created_at)
         VALUES (5, {person}, 'walk', 'daily 8:00 10:00', 0),
            (6, {person}, 'stand', 'daily 9:00', 0);
         INSERT INTO occurrences (id, reminder_id, person_id, activity, exercise, due_at, day,
            send_at, state, attempt, message_id, sent_at, answered_at)
         VALUES
            (7, 5, {person}, 'walk', 'walk', {eight}, '2026-03-02', {eight}, 'done', 1,
                1, {eight}, {eight}),
            (8, 6, {person}, 'stand', 'stand', {nine}, '2026-03-02', {nine}, 'sent', 1,
                {message}, {nine}, NULL),
            (9, 5, {person}, 'walk', 'walk', {ten}, '2026-03-02', {ten}, 'pending', 0,
                NULL, NULL, NULL);
         INSERT INTO sessions (id, person_id, occurrence_id, activity, exercise, seconds, done_at,
            day)
         VALUES (30, {person}, 7, 'walk', 'walk', 120, {eight}, '2026-03-02'),
            (40, {person}, NULL, 'walk', 'walk', 120, {eight}, '2026-03-02');
         DELETE FROM sessions WHERE id = 40;"
    );
    sqlx::raw_sql(sqlx::AssertSqlSafe(rows)).execute(&mut before).await.unwrap();
    before.close().await.unwrap();
}

/// A bot that has stopped, somebody who used it, and the last message of theirs.
async fn stopped() -> (Stage, Person, i64) {
    let mut stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    let message = stage.telegram().chat(anna.id).messages.last().unwrap().message_id;
    stage.stop().await;
    (stage, anna, message)
}

#[tokio::test]
async fn buttons_of_before_occurrences_were_numbered_anew_do_what_they_say() {
    let (mut stage, anna, message) = stopped().await;
    fs::remove_file(stage.database()).unwrap();
    of_before(&stage.database(), anna.id, message).await;

    stage.start().await;
    anna.meets_again(&stage);

    anna.forges(1, "done:7").await;
    assert_eq!(anna.notice(), "Already counted, well done ✓");
    anna.forges(message, "done:8").await;
    assert!(anna.reads().contains("Today: 1 stand-up and 1 walk."));
    anna.forges(message, "done:8").await;
    assert_eq!(anna.notice(), "Already counted, well done ✓");
    assert_eq!(anna.button("Undo").unwrap().1, "undo:41", "40 was given before");
    anna.presses("Undo").await;
    assert!(anna.reads().contains("Time to stand up"), "what is taken back is open again");
    anna.forges(message, "later:8").await;
    assert!(anna.reads().contains("[In 15 min]"));
    anna.forges(message, "snooze:8:15").await;
    stage.clock_reaches("2026-03-02T09:45+01:00[Europe/Berlin]").await;
    assert!(anna.reads().contains("Time to stand up"), "what was put off comes again");
    anna.forges(message, "skip:8").await;
    anna.forges(message, "skip:8").await;
    assert_eq!(anna.notice(), "You’ve put this one aside for today.");
    stage.clock_reaches("2026-03-02T10:00+01:00[Europe/Berlin]").await;
    assert!(anna.reads().contains("Time for a walk"), "what was to come comes");
    anna.presses("Done").await;
    assert!(anna.reads().contains("Today: 2 walks."));
}

#[tokio::test]
async fn a_silence_of_before_goes_on_and_no_number_is_given_again() {
    let (mut stage, anna, message) = stopped().await;
    fs::remove_file(stage.database()).unwrap();
    let mut before = as_after(SILENCES_OF_PEOPLE, &stage.database()).await;
    let (nine, ten) = (instant(MONDAY).as_second() - 1_800, instant(MONDAY).as_second() + 1_800);
    let id = |due_at: i64, reminder: i64| due_at * 1_073_741_824 + reminder;
    let (sent, to_come) = (id(nine, 6), id(ten, 5));
    let person = anna.id;
    let rows = format!(
        "INSERT INTO people (id, language, zone, subscribed_at, joined_at, pictures, unanswered,
            suits_asked_at, asleep_at)
         VALUES ({person}, 'en', 'Europe/Berlin', 0, 0, 0, 4, NULL, NULL),
            (77, 'en', NULL, NULL, 0, 0, 9, {nine}, {ten});
         INSERT INTO reminders (id, person_id, activity, schedule, created_at)
         VALUES (5, {person}, 'walk', 'daily 10:00', 0), (6, {person}, 'stand', 'daily 9:00', 0),
            (9, {person}, 'walk', 'daily 11:00', 0);
         DELETE FROM reminders WHERE id = 9;
         INSERT INTO occurrences (id, reminder_id, person_id, activity, exercise, due_at, day,
            send_at, state, attempt, message_id, sent_at)
         VALUES ({sent}, 6, {person}, 'stand', 'stand', {nine}, '2026-03-02', {nine}, 'sent', 1,
                {message}, {nine}),
            ({to_come}, 5, {person}, 'walk', 'walk', {ten}, '2026-03-02', {ten}, 'pending', 0,
                NULL, NULL);"
    );
    sqlx::raw_sql(sqlx::AssertSqlSafe(rows)).execute(&mut before).await.unwrap();
    before.close().await.unwrap();

    stage.start().await;
    anna.meets_again(&stage);

    stage.clock_reaches("2026-03-02T10:00+01:00[Europe/Berlin]").await;
    anna.forges(message, &format!("done:{sent}")).await;
    assert!(anna.reads().contains("Today: 1 stand-up."));
    anna.says("/remind walk 18:00").await;
    let mut reading = stage.sandbox.store().read().await.unwrap();
    let given: Vec<i64> = sqlx::query_scalar("SELECT id FROM reminders ORDER BY id")
        .fetch_all(&mut *reading)
        .await
        .unwrap();
    assert_eq!(given, [5, 6, 10], "9 was given before");
    let asleep = people::find(&mut reading, PersonId(77)).await.unwrap().unwrap().silence;
    let (nine, ten) = (Timestamp::from_second(nine), Timestamp::from_second(ten));
    assert_eq!(asleep, Silence { backs_off_since: nine.ok(), asleep_at: ten.ok() });
}

#[tokio::test]
async fn a_backup_of_before_comes_back_with_numbers_far_above_its_own() {
    let (mut stage, anna, message) = stopped().await;
    let file = stage.database().with_file_name("before.db");
    of_before(&file, anna.id, message).await;
    let address = stage.database().display().to_string();

    restore(&file, &address, instant(MONDAY)).await.unwrap();
    stage.start().await;
    anna.meets_again(&stage);

    anna.forges(message, "done:8").await;
    assert!(anna.reads().contains("Today: 1 stand-up and 1 walk."));
    let (_, undo) = anna.button("Undo").unwrap();
    let number: i64 = undo.strip_prefix("undo:").unwrap().parse().unwrap();
    assert!(number > 1_000_000, "{undo}");
}
