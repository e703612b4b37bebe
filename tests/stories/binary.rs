//! Stories of the operator: the real binary over HTTP, what it says when something is wrong, and
//! what survives when it dies.

use limber::store::query;
use std::{
    io::{BufRead, BufReader, Read, Write},
    net::Ipv4Addr,
    process::{Command, Output, Stdio},
};

use crate::process::{Bot, TOKEN, limber};
use limber::sandbox::telegram::Telegram;
use tokio::net::TcpListener;

/// The one line that a failing start ends with.
#[track_caller]
fn last_words(command: &mut Command) -> String {
    let Output { status, stderr, .. } = command.output().unwrap();
    let said = String::from_utf8(stderr).unwrap();
    assert!(matches!(status.code(), Some(1 | 2)), "{status}: {said}");
    said.lines().last().unwrap_or_default().to_owned()
}

/// Waits until the bot's messages to Anna fit.
async fn until(telegram: &Telegram, fits: impl Fn(&[String]) -> bool) {
    let mut changes = telegram.changes();
    loop {
        let chat = telegram.chat(1);
        let messages = chat.messages.iter().filter(|message| message.is_from_bot());
        if fits(&messages.map(|message| message.text.clone()).collect::<Vec<_>>()) {
            return;
        }
        changes.changed().await.unwrap();
    }
}

#[test]
fn without_a_token_run_says_where_to_get_one() {
    let said = last_words(limber().arg("run"));

    assert_eq!(
        said,
        "limber: no token: set TELOXIDE_TOKEN to the one that @BotFather gives you on Telegram, or try `limber sandbox`, which needs none"
    );
}

#[test]
fn what_is_no_token_is_not_repeated() {
    let said = last_words(limber().arg("run").env("TELOXIDE_TOKEN", "my secret"));

    assert!(said.starts_with("limber: what is given as the token is none"), "{said}");
    assert!(!said.contains("my secret"), "{said}");
}

#[test]
fn a_database_that_cannot_be_used_is_named_with_its_remedy() {
    let folder = tempfile::tempdir().unwrap();
    let no_database = folder.path().join("notes.txt");
    std::fs::write(&no_database, "this is no database, but it is long enough to be read as one")
        .unwrap();
    let run = |database: &str| {
        last_words(limber().arg("run").env("TELOXIDE_TOKEN", TOKEN).env("DATABASE_URL", database))
    };

    let said = run("mysql://localhost/limber");
    assert!(said.starts_with("limber: DATABASE_URL \"mysql:"), "{said}");
    let said = run("/no/such/folder/limber.db");
    assert!(said.contains("cannot open the database /no/such/folder/limber.db"), "{said}");
    let said = run(&no_database.display().to_string());
    assert!(said.contains("file is not a database"), "{said}");
    let kept = std::fs::read_to_string(&no_database).unwrap();
    assert!(kept.starts_with("this is no database"), "the file was changed");
}

#[test]
fn totals_of_a_database_that_is_not_there_make_none() {
    let folder = tempfile::tempdir().unwrap();
    let database = folder.path().join("limbre.db");

    let said = last_words(limber().args(["stats", "--database"]).arg(&database));

    assert!(said.contains("limbre.db: unable to open database file"), "{said}");
    assert!(!database.exists());
}

#[tokio::test]
async fn a_database_of_a_newer_limber_is_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let database = folder.path().join("limber.db");
    let store = limber::store::Store::open(&database.display().to_string()).await.unwrap();
    let mut tx = store.write().await.unwrap();
    query(
        "INSERT INTO _sqlx_migrations (version, description, success, checksum, execution_time)
         VALUES (9999, 'from the future', TRUE, x'00', 0)",
    )
    .execute(&mut tx)
    .await
    .unwrap();
    tx.commit().await.unwrap();
    store.close().await;

    let said =
        last_words(limber().arg("run").env("TELOXIDE_TOKEN", TOKEN).env("DATABASE_URL", &database));

    assert!(said.contains("was written by a newer Limber (migration 9999)"), "{said}");
}

#[test]
fn a_broken_catalogue_is_named_by_file_and_line() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("exercises.toml"), "[[exercise]]\nid = 7\n").unwrap();

    let said = last_words(limber().arg("sandbox").arg("--messages").arg(folder.path()));

    assert!(said.contains("exercises.toml:2: invalid type"), "{said}");
}

#[test]
fn a_taken_port_is_said() {
    let taken = std::net::TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let address = taken.local_addr().unwrap().to_string();

    let said = last_words(limber().args(["sandbox", "--listen", &address]));

    assert!(said.starts_with(&format!("limber: cannot listen on {address}")), "{said}");
}

#[tokio::test]
async fn the_bot_runs_against_any_bot_api_and_stops_in_order() {
    let (telegram, address) = crate::process::telegram().await;
    telegram.join(1, "Anna", Some("en"));
    let folder = tempfile::tempdir().unwrap();
    let bot = Bot::start(address, &folder.path().join("limber.db"), "trace");

    telegram.says(1, "/start");
    until(&telegram, |said| said.iter().any(|text| text.contains("What time is it"))).await;
    telegram.says(1, "Berlin");
    until(&telegram, |said| said.iter().any(|text| text.contains("You’re all set"))).await;
    telegram.says(1, "/done walk 20");
    until(&telegram, |said| said.iter().any(|text| text.contains("20 minutes"))).await;
    let log = tokio::task::spawn_blocking(move || bot.terminate()).await.unwrap();

    let Output { stdout, status, .. } = limber()
        .args(["stats", "--database"])
        .arg(folder.path().join("limber.db"))
        .output()
        .unwrap();
    let stats = String::from_utf8(stdout).unwrap();
    assert!(status.success() && stats.contains("reminded                     1"), "{stats}");
    assert!(log.contains("ready") && log.contains("stopped"), "{log}");
    let secret = TOKEN.split_once(':').unwrap().1;
    for private in [secret, "Anna", "/done walk", "Berlin, "] {
        assert!(!log.contains(private), "the log says {private:?}");
    }
}

#[tokio::test]
async fn whatever_dies_when_a_done_counts_exactly_once() {
    let (telegram, address) = crate::process::telegram().await;
    telegram.join(1, "Anna", Some("en"));
    let folder = tempfile::tempdir().unwrap();
    let database = folder.path().join("limber.db");
    let mut bot = Bot::start(address, &database, "warn");
    telegram.says(1, "/start");
    telegram.says(1, "Berlin");
    until(&telegram, |said| said.iter().any(|text| text.contains("You’re all set"))).await;

    // Each round it is killed at another moment after something was said.
    for round in 0..10_u32 {
        telegram.says(1, "/done walk 20");
        let mut changes = telegram.changes();
        for _ in 0..round {
            let soon = std::time::Duration::from_millis(20);
            let _ = tokio::time::timeout(soon, changes.changed()).await;
        }
        bot.kill();
        bot = Bot::start(address, &database, "warn");
    }
    telegram.wait_confirmed().await;
    telegram.says(1, "/stats");
    until(&telegram, |said| said.iter().any(|text| text.contains("This week"))).await;

    let chat = telegram.chat(1);
    let stats = &chat.messages.iter().rev().find(|m| m.text.contains("This week")).unwrap().text;
    assert!(stats.contains("10 walks, 3 h 20 min"), "{stats}");
}

#[tokio::test]
async fn a_token_that_telegram_does_not_know_ends_the_bot() {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
    let address = listener.local_addr().unwrap();
    let refuse = || async {
        let refusal = r#"{"ok":false,"error_code":401,"description":"Unauthorized"}"#;
        (axum::http::StatusCode::UNAUTHORIZED, refusal)
    };
    let router = axum::Router::new().fallback(refuse);
    tokio::spawn(async move { axum::serve(listener, router).await });
    let folder = tempfile::tempdir().unwrap();
    let database = folder.path().join("limber.db");

    let said = tokio::task::spawn_blocking(move || {
        last_words(
            limber()
                .arg("run")
                .env("TELOXIDE_TOKEN", TOKEN)
                .env("TELOXIDE_API_URL", format!("http://{address}"))
                .env("DATABASE_URL", database),
        )
    });

    assert_eq!(
        said.await.unwrap(),
        "limber: Telegram does not know this token; compare TELOXIDE_TOKEN with what @BotFather shows"
    );
}

#[test]
fn a_sandbox_goes_on_with_the_database_that_it_is_given() {
    let folder = tempfile::tempdir().unwrap();
    let database = folder.path().join("kept.db");
    let chat = |script: &str| {
        let mut sandbox = limber()
            .args(["sandbox", "--listen", "127.0.0.1:0", "--at", "2026-03-02T07:20:00Z"])
            .arg("--database")
            .arg(&database)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        sandbox.stdin.take().unwrap().write_all(script.as_bytes()).unwrap();
        let mut said = String::new();
        sandbox.stdout.take().unwrap().read_to_string(&mut said).unwrap();
        assert!(sandbox.wait().unwrap().success(), "{said}");
        said
    };

    chat("/start\nBerlin\n:next\n1\n:quit\n");
    let said = chat("/stats\n:next\n:quit\n");

    assert!(said.contains("1 break"), "{said}");
    assert!(said.contains("🧍"), "{said}");
}

#[test]
fn a_script_piped_into_the_sandbox_is_a_conversation() {
    let mut sandbox = limber()
        .args(["sandbox", "--listen", "127.0.0.1:0", "--at", "2026-03-02T07:20:00Z"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let script =
        b"/start\n:at Berlin\n:next\n1\n:person 2\n/help\n:person 0\n:clock 25:00\n:quit\n";
    sandbox.stdin.take().unwrap().write_all(script).unwrap();

    let said: Vec<String> =
        BufReader::new(sandbox.stdout.take().unwrap()).lines().map(Result::unwrap).collect();

    assert!(sandbox.wait().unwrap().success());
    let said = said.join("\n");
    for expected in [
        "The chat page: http://127.0.0.1:",
        "> /start",
        "✅ Berlin, 08:20. You’re all set",
        "(it is Mon 2 Mar 10:00 Europe/Berlin)",
        "⟨Counted ✓⟩",
        "(people are numbered from 1 on)",
        "(a time looks like this: :clock 09:00)",
    ] {
        assert!(said.contains(expected), "{expected:?} is not in:\n{said}");
    }
}
