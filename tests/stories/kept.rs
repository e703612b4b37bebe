//! What is kept is what people and operators are told: SECURITY.md names every table, and what
//! was answered or erased is in the file no more.

use std::fs;

use crate::process::Bot;
use limber::store::Store;

/// The tables that there are after all migrations.
async fn tables() -> Vec<String> {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(&folder.path().join("limber.db").display().to_string()).await.unwrap();
    let tables = sqlx::query_scalar(
        "SELECT name FROM sqlite_schema
         WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT LIKE '_sqlx%'",
    );
    tables.fetch_all(&mut *store.read().await.unwrap()).await.unwrap()
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
