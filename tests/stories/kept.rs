//! What is kept is what people and operators are told: SECURITY.md names every table, and what
//! was answered or erased is in the file no more.

use limber::store::{query, query_scalar};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
};

use crate::{process::Bot, stage::Stage};
use limber::{store::Store, usecases::keeping::housekeeping};
use serde_json::Value;

/// The tables that there are after all migrations.
async fn tables() -> Vec<String> {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(&folder.path().join("limber.db").display().to_string()).await.unwrap();
    let tables = query_scalar(
        "SELECT name FROM sqlite_schema
         WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT LIKE '_sqlx%'",
    );
    tables.fetch_all(&mut store.read().await.unwrap()).await.unwrap()
}

#[tokio::test]
async fn every_table_is_told_of() {
    let told = include_str!("../../SECURITY.md");
    let tables = tables().await;
    assert!(tables.len() > 5, "{tables:?}");
    for table in tables {
        assert!(told.contains(&format!("`{table}`")), "SECURITY.md says nothing of {table}");
    }
}

/// The columns of every table that tells of people, by table.
async fn columns(stage: &Stage) -> BTreeMap<String, BTreeSet<String>> {
    let columns = query(
        "SELECT tables.name AS table_name, columns.name AS column_name
         FROM sqlite_schema AS tables, pragma_table_info(tables.name) AS columns
         WHERE tables.type = 'table'",
    )
    .fetch_all(&mut stage.sandbox.store().read().await.unwrap())
    .await
    .unwrap();
    let mut tables: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for row in &columns {
        let (table, column) = (row.try_get("table_name"), row.try_get("column_name"));
        tables.entry(table.unwrap()).or_default().insert(column.unwrap());
    }
    tables.retain(|table, columns| table == "people" || columns.contains("person_id"));
    tables
}

#[tokio::test]
async fn an_export_hands_over_every_table_and_every_column() {
    let stage = Stage::at("2026-03-02T08:20+01:00[Europe/Berlin]").await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    let _ben = stage.subscribed("Ben", "Berlin").await;
    anna.says("/done walk 20").await;
    anna.says("/pain 3").await;
    anna.says("/pause 1 day").await;
    anna.says("/resume").await;
    stage.clock_reaches("2026-03-02T10:00+01:00[Europe/Berlin]").await;
    let mut tx = stage.sandbox.store().write().await.unwrap();
    for row in [
        "INSERT INTO announcements (id, text, audience, created_at) VALUES (1, 'x', 'all', 0)",
        "INSERT INTO recipients (announcement_id, person_id, send_at) SELECT 1, id, 0 FROM people",
        "INSERT INTO movements (person_id, name, activity) SELECT id, 'cycling', 'walk' FROM people",
        "INSERT INTO open_questions (person_id, about, words, asked_at)
         SELECT id, 'wish', 'remind me', 0 FROM people",
        "INSERT INTO progressions (person_id, exercise) SELECT id, 'walk' FROM people",
        "INSERT INTO turns (person_id, exercise, wish) SELECT id, 'chest', 'more' FROM people",
        "INSERT INTO resting_exercises (person_id, exercise, until_at)
         SELECT id, 'hamstring', 0 FROM people",
    ] {
        query(row).execute(&mut tx).await.unwrap();
    }
    tx.commit().await.unwrap();

    anna.says("/export").await;
    let file = stage.telegram().last_file(".json").unwrap();
    let export: Value = serde_json::from_slice(&file.bytes).unwrap();

    let tables = columns(&stage).await;
    let mut with_rows = 0;
    for (table, columns) in &tables {
        let rows = match table.as_str() {
            "people" => std::slice::from_ref(&export["person"]),
            "recipients" => export["announcements"].as_array().unwrap(),
            name => export[name].as_array().unwrap_or_else(|| panic!("{name} is not in it")),
        };
        with_rows += usize::from(!rows.is_empty());
        for row in rows {
            let told: BTreeSet<&String> = row.as_object().unwrap().keys().collect();
            let lacks = |column: &&String| *column != "person_id" && !told.contains(column);
            let lacking: Vec<&String> = columns.iter().filter(lacks).collect();
            assert!(lacking.is_empty(), "of {table} it lacks {lacking:?}");
        }
    }
    assert!(with_rows >= 9, "{with_rows} of {} tables were tried", tables.len());
    assert_eq!(export["person"]["id"], anna.id);
    assert_eq!(export["announcements"].as_array().unwrap().len(), 1, "Ben's is not Anna's");
    // Whole seconds are instants, and what JavaScript would round is text.
    assert_eq!(export["occurrences"][0]["due_at"], "2026-03-02T09:00:00Z");
    assert!(export["occurrences"][0]["id"].is_string());
}

#[tokio::test]
async fn what_was_typed_or_erased_is_an_hour_later_in_no_file_though_the_bot_runs() {
    let stage = Stage::at("2026-03-02T08:20+01:00[Europe/Berlin]").await;
    let anna = stage.subscribed("Anneliese", "Porto").await;
    anna.says("my knee is a barometer").await;
    anna.says("/delete").await;
    anna.presses("erase").await;
    let holds = |words: &str| {
        let files = ["", "-wal"].map(|end| format!("{}{end}", stage.database().display()));
        let bytes = files.map(|file| fs::read(file).unwrap()).concat();
        bytes.windows(words.len()).any(|window| window == words.as_bytes())
    };
    assert!(holds("barometer") && holds("Europe/Lisbon"), "the story tries nothing");

    let now = stage.sandbox.clock().now();
    housekeeping::tidy(stage.sandbox.store(), now).await.unwrap();

    for words in ["barometer", "Anneliese", "Europe/Lisbon"] {
        assert!(!holds(words), "{words} is still there");
    }
}

#[tokio::test]
async fn what_was_typed_or_erased_is_not_in_the_file_any_more() {
    let (telegram, address) = crate::process::telegram().await;
    telegram.join(1, "Anneliese", Some("en"));
    let folder = tempfile::tempdir().unwrap();
    let database = folder.path().join("limber.db");
    let bot = Bot::start(address, &database, "warn");

    telegram.says(1, "/start");
    telegram.says(1, "Porto");
    telegram.says(1, "my knee is a barometer");
    let mut changes = telegram.changes();
    while !telegram
        .chat(1)
        .messages
        .iter()
        .any(|message| message.text.contains("I didn’t get that"))
    {
        changes.changed().await.unwrap();
    }
    let holds = |words: &str| {
        let bytes = fs::read(&database).unwrap();
        bytes.windows(words.len()).any(|window| window == words.as_bytes())
    };
    tokio::task::spawn_blocking(move || bot.terminate()).await.unwrap();
    assert!(holds("Europe/Lisbon"));
    assert!(!holds("barometer") && !holds("Anneliese"), "what was typed is still in the file");

    let store = limber::store::Store::open(&database.display().to_string()).await.unwrap();
    let mut tx = store.write().await.unwrap();
    limber::store::people::erase(&mut tx, limber::care::PersonId(1)).await.unwrap();
    tx.commit().await.unwrap();
    store.close().await;
    assert!(!holds("Europe/Lisbon"), "who was erased is still in the file");
}
