//! Stories of a start that fails: what no restart mends ends with status 2, which a service manager
//! is told to leave alone; what a restart may mend ends with 1.

use limber::store::query;
use std::{
    fs,
    process::{Command, Output},
};

use crate::process::{TOKEN, limber};
use limber::store::Store;

/// The last line of a start that fails with this status.
#[track_caller]
fn ends(command: &mut Command, status: i32) -> String {
    let Output { status: ended, stderr, .. } = command.output().unwrap();
    let said = String::from_utf8(stderr).unwrap();
    assert_eq!(ended.code(), Some(status), "{said}");
    said.lines().last().unwrap_or_default().to_owned()
}

fn run() -> Command {
    let mut command = limber();
    command.arg("run").env("TELOXIDE_TOKEN", TOKEN);
    command
}

#[tokio::test]
async fn a_token_that_nobody_knows_becomes_known_by_no_restart() {
    let (_telegram, address) = crate::process::telegram().await;
    let folder = tempfile::tempdir().unwrap();
    let mut command = run();
    // The stand-in knows tokens of the right length alone.
    command.env("TELOXIDE_TOKEN", "123456789:revoked");
    command.env("TELOXIDE_API_URL", format!("http://{address}"));
    command.env("DATABASE_URL", folder.path().join("limber.db"));

    let said = tokio::task::spawn_blocking(move || ends(&mut command, 2)).await.unwrap();

    assert!(said.contains("Telegram does not know this token"), "{said}");
}

#[test]
fn words_that_are_broken_stay_broken() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("en")).unwrap();
    fs::write(folder.path().join("en/ours.ftl"), "greeting = { $\n").unwrap();

    let said = ends(run().env("LIMBER_MESSAGES", folder.path()), 2);

    assert!(said.contains("ours.ftl:1"), "{said}");
}

#[test]
fn a_folder_for_backups_that_is_not_there_is_not_made_by_waiting() {
    let folder = tempfile::tempdir().unwrap();
    let database = folder.path().join("limber.db");

    let said = ends(
        run()
            .env("DATABASE_URL", &database)
            .env("LIMBER_BACKUP_DIR", folder.path().join("nowhere")),
        2,
    );

    assert!(said.contains("--backup-dir: cannot write to the folder"), "{said}");
    assert!(!database.exists());
}

#[tokio::test]
async fn a_database_that_will_not_do_does_not_later() {
    let folder = tempfile::tempdir().unwrap();
    let database = folder.path().join("limber.db");
    let store = Store::open(&database.display().to_string()).await.unwrap();
    let mut tx = store.write().await.unwrap();
    let newer = query(
        "INSERT INTO _sqlx_migrations (version, description, success, checksum, execution_time)
         VALUES (9999, 'from the future', TRUE, x'00', 0)",
    );
    newer.execute(&mut tx).await.unwrap();
    tx.commit().await.unwrap();
    store.close().await;

    let said = ends(run().env("DATABASE_URL", &database), 2);
    assert!(said.contains("was written by a newer Limber"), "{said}");
    fs::write(&database, "a letter, which is no database, but long enough to be read as one")
        .unwrap();
    let said = ends(run().env("DATABASE_URL", &database), 2);
    assert!(said.contains("file is not a database"), "{said}");
    // The disk that it lies on may come later.
    let gone = folder.path().join("gone/limber.db");
    let said = ends(run().env("DATABASE_URL", gone), 1);
    assert!(said.contains("cannot open the database"), "{said}");
}

#[test]
fn an_address_of_another_kind_of_database_is_refused_without_its_password() {
    let address = "mysql://limber:hunter2@db.example/limber?sslpassword=hunter3";

    let said = ends(run().env("DATABASE_URL", address), 2);
    assert!(said.starts_with("limber: DATABASE_URL \"mysql:…\" is not understood"), "{said}");
    for command in ["config", "check"] {
        let mut command = {
            let mut limber = limber();
            limber.arg(command).env("TELOXIDE_TOKEN", TOKEN).env("DATABASE_URL", address);
            limber.env("TELOXIDE_API_URL", "http://anna:hunter4@127.0.0.1:9");
            limber
        };
        let Output { stdout, stderr, .. } = command.output().unwrap();
        let said = String::from_utf8([stdout, stderr].concat()).unwrap();
        assert!(said.contains("mysql:"), "{said}");
        assert!(!said.contains("hunter"), "{said}");
    }
}
