//! Stories of an operator whose log is read by a program.

use std::process::Output;

use crate::process::{Bot, TOKEN, limber};
use serde_json::Value;

/// Every line of a log must be one JSON object.
#[track_caller]
fn lines(log: &str) -> Vec<Value> {
    log.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

#[tokio::test]
async fn in_json_a_log_is_an_object_a_line() {
    let (telegram, address) = crate::process::telegram().await;
    telegram.join(1, "Anna", Some("en"));
    let folder = tempfile::tempdir().unwrap();
    let database = folder.path().join("limber.db");
    let bot = Bot::start_with(address, &database, "info", &["--log-format", "json"]);
    telegram.says(1, "/start");
    telegram.wait_confirmed().await;
    let log = tokio::task::spawn_blocking(move || bot.terminate()).await.unwrap();

    let told = lines(&log);
    for expected in ["ready", "stopped"] {
        let line = told.iter().find(|line| line["message"] == expected);
        let line = line.unwrap_or_else(|| panic!("{expected} is not in\n{log}"));
        assert_eq!(line["level"], "INFO");
        assert_eq!(line["target"], "limber::cli");
        assert!(line["timestamp"].as_str().is_some_and(|at| at.ends_with('Z')), "{line}");
    }
}

#[test]
fn in_json_a_failing_start_is_an_object_too() {
    let Output { status, stderr, .. } = limber()
        .args(["run", "--log-format", "json"])
        .env("TELOXIDE_TOKEN", TOKEN)
        .env("DATABASE_URL", "/no/such/folder/limber.db")
        .output()
        .unwrap();

    assert_eq!(status.code(), Some(1));
    let told = lines(&String::from_utf8(stderr).unwrap());
    assert_eq!(told.len(), 1);
    assert_eq!(told[0]["level"], "ERROR");
    let said = told[0]["message"].as_str().unwrap();
    assert!(said.starts_with("cannot open the database /no/such/folder/limber.db"), "{said}");
}
