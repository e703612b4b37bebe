//! `limber check`, the real binary against the stand-in: what it finds, and that it leaves
//! everything as it was.

use limber::store::query;
use std::{
    fs,
    net::SocketAddr,
    os::unix::fs::PermissionsExt,
    path::Path,
    process::{Command, Output},
};

use crate::process::{TOKEN, limber};
use limber::{sandbox::telegram::Telegram, store::Store};
use tempfile::TempDir;

/// A server with a stand-in for Telegram and a working folder.
struct Server {
    folder: TempDir,
    telegram: Telegram,
    address: SocketAddr,
}

/// What `limber check` said, and whether all was well.
struct Told {
    lines: String,
    is_well: bool,
}

impl Server {
    async fn new() -> Server {
        let (telegram, address) = crate::process::telegram().await;
        let folder = tempfile::tempdir().unwrap();
        Server { folder, telegram, address }
    }

    fn path(&self) -> &Path {
        self.folder.path()
    }

    fn command(&self) -> Command {
        let mut command = limber();
        command
            .arg("check")
            .current_dir(self.path())
            .env("TELOXIDE_TOKEN", TOKEN)
            .env("TELOXIDE_API_URL", format!("http://{}", self.address));
        command
    }

    async fn check(&self) -> Told {
        self.check_with(|_| {}).await
    }

    async fn check_with(&self, change: impl FnOnce(&mut Command)) -> Told {
        let mut command = self.command();
        change(&mut command);
        let output = tokio::task::spawn_blocking(move || command.output().unwrap());
        let Output { status, stdout, .. } = output.await.unwrap();
        Told { lines: String::from_utf8(stdout).unwrap(), is_well: status.code() == Some(0) }
    }

    /// A database as Limber leaves it.
    async fn database(&self) -> Store {
        let path = self.path().join("limber.db");
        let store = Store::open(&path.display().to_string()).await.unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o600)).unwrap();
        store
    }

    async fn call(&self, method: &str, parameters: serde_json::Value) {
        let url = format!("http://{}/bot{TOKEN}/{method}", self.address);
        reqwest::Client::new().post(url).json(&parameters).send().await.unwrap();
    }

    fn names(&self) -> Vec<String> {
        let entries = fs::read_dir(self.path()).unwrap();
        let mut names: Vec<String> =
            entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }
}

impl Told {
    /// The line about something says this, and how it was found.
    #[track_caller]
    fn says(&self, verdict: &str, about: &str, detail: &str) {
        let line = self.lines.lines().find(|line| line.split_whitespace().nth(1) == Some(about));
        let line = line.unwrap_or_else(|| panic!("nothing about {about} in:\n{}", self.lines));
        assert!(line.starts_with(verdict) && line.contains(detail), "{line}");
        assert!(!self.lines.contains(TOKEN.split_once(':').unwrap().1), "{}", self.lines);
        assert_eq!(self.is_well, !self.lines.contains("FAILED"), "{}", self.lines);
    }
}

#[tokio::test]
async fn where_all_is_well_every_line_says_so() {
    let server = Server::new().await;

    let told = server.check().await;

    let verdicts = told.lines.lines().map(|line| line.get(..18).unwrap_or(line).trim_end());
    expect_test::expect![[r#"
        ok       settings
        ok       database
        ok       backups
        ok       messages
        ok       catalogue
        ok       pictures
        ok       token
        ok       webhook"#]]
    .assert_eq(&verdicts.collect::<Vec<_>>().join("\n"));
    told.says("ok", "settings", "no settings file; ");
    told.says("ok", "database", "limber.db is not there yet and will be made");
    told.says("ok", "token", "of @limber_bot, 1000000001");
    told.says("ok", "webhook", "none, updates are fetched; nothing waits");
    assert!(told.is_well);
    assert!(server.names().is_empty(), "{:?}", server.names());
}

#[tokio::test]
async fn a_database_is_looked_at_and_left_as_it_is() {
    let server = Server::new().await;
    let store = server.database().await;
    let beside = server.check().await;
    beside.says("ok", "database", "sound, tables of migration ");

    store.close().await;
    let before = fs::read(server.path().join("limber.db")).unwrap();
    let after = server.check().await;

    after.says("ok", "database", "limber.db: ");
    assert_eq!(server.names(), ["limber.db"]);
    assert!(fs::read(server.path().join("limber.db")).unwrap() == before);
}

#[tokio::test]
async fn a_database_that_will_not_do_is_told_with_its_remedy() {
    let server = Server::new().await;
    let in_place = |database: &'static str| {
        server.check_with(move |command| {
            command.env("DATABASE_URL", database);
        })
    };
    in_place("gone/limber.db").await.says("FAILED", "database", "there is no folder gone; make it");
    // Nobody can write there, not even root, whom tests may run as.
    in_place("/proc/limber.db").await.says("FAILED", "database", "/proc cannot be written");
    in_place("mysql://x").await.says("FAILED", "database", "give a file, such as");
    let closed = "postgres://127.0.0.1:1/limber";
    in_place(closed).await.says(
        "FAILED",
        "database",
        "check the address, and that its PostgreSQL runs",
    );
    fs::write(server.path().join("letter"), "this is a letter, and no database at all").unwrap();
    in_place("letter").await.says("FAILED", "database", "file is not a database");

    let store = server.database().await;
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
    server.check().await.says("FAILED", "database", "written by a newer Limber (migration 9999)");
}

#[tokio::test]
async fn a_database_that_is_damaged_is_told() {
    let server = Server::new().await;
    server.database().await.close().await;
    let path = server.path().join("limber.db");
    let mut bytes = fs::read(&path).unwrap();
    let half = bytes.len() / 2;
    bytes[half..].fill(7);
    fs::write(&path, bytes).unwrap();

    server.check().await.says("FAILED", "database", "is damaged: ");
}

#[tokio::test]
async fn a_database_that_everybody_may_read_is_warned_of() {
    let server = Server::new().await;
    server.database().await.close().await;
    for path in [server.path().to_owned(), server.path().join("limber.db")] {
        fs::set_permissions(path, fs::Permissions::from_mode(0o755)).unwrap();
    }

    server.check().await.says("warning", "database", "chmod o-r limber.db");
}

#[tokio::test]
async fn a_night_without_a_backup_is_warned_of() {
    let server = Server::new().await;
    let with_backups = || {
        server.check_with(|command| {
            command.args(["--backup-dir", "backups"]);
        })
    };
    server.check().await.says("ok", "backups", "--backup-dir has one made every night");
    with_backups().await.says("FAILED", "backups", "cannot write to the folder backups");

    let folder = server.path().join("backups");
    fs::create_dir(&folder).unwrap();
    with_backups().await.says("ok", "backups", "none in backups yet");
    let store = server.database().await;
    let never = "none of this bot's was ever made in backups";
    with_backups().await.says("warning", "backups", never);
    // Another bot's is none of this one's.
    fs::write(folder.join("limber-22-2999-03-02.db"), "").unwrap();
    with_backups().await.says("warning", "backups", never);
    fs::write(folder.join("limber-123456789-2026-03-02.db"), "").unwrap();
    with_backups().await.says("warning", "backups", "the latest in backups is of 2026-03-02");
    fs::write(folder.join("limber-123456789-2999-03-02.db"), "").unwrap();
    with_backups().await.says("ok", "backups", "the latest in backups is of 2999-03-02");
    store.close().await;
}

#[tokio::test]
async fn a_token_that_will_not_do_is_told() {
    let server = Server::new().await;
    let with = |token: &'static str| {
        server.check_with(move |command| {
            command.env("TELOXIDE_TOKEN", token);
        })
    };

    with("1:short").await.says("FAILED", "token", "Telegram does not know it");
    with("what?").await.says("FAILED", "token", "it looks like 123456789:AA…");
    with("").await.says("FAILED", "token", "no token: set TELOXIDE_TOKEN");
    let elsewhere = server.check_with(|command| {
        command.env("TELOXIDE_API_URL", "http://127.0.0.1:1");
    });
    elsewhere.await.says("FAILED", "token", "cannot ask 127.0.0.1: Connection refused");
}

#[tokio::test]
async fn a_webhook_that_nobody_serves_is_warned_of() {
    let server = Server::new().await;
    server.telegram.join(1, "Anna", Some("en"));
    server.telegram.says(1, "/start");
    server.check().await.says("ok", "webhook", "updates are fetched; 1 update waits");

    server.call("setWebhook", serde_json::json!({ "url": "https://old.example/hook" })).await;

    let told = server.check().await;
    told.says("warning", "webhook", "Telegram sends updates to https://old.example/hook");
}

#[tokio::test]
async fn a_webhook_that_cannot_be_opened_is_told() {
    let server = Server::new().await;
    let with = |flags: &'static [&str]| {
        server.check_with(move |command| {
            command.args(["--webhook", "https://bot.example/hook"]).args(flags);
        })
    };

    let together = "--webhook-cert and --webhook-key are given together";
    with(&["--webhook-cert", "cert.pem"]).await.says("FAILED", "webhook", together);
    let secret = with(&["--webhook-secret", "open sesame"]).await;
    secret.says("FAILED", "webhook", "--webhook-secret takes up to 256 of");
    assert!(!secret.lines.contains("sesame"), "{}", secret.lines);
    let missing = "--webhook-trust cert.pem: No such file";
    with(&["--webhook-trust", "cert.pem"]).await.says("FAILED", "webhook", missing);
    with(&[]).await.says("ok", "webhook", "`limber run` sets https://bot.example/hook");
}

#[tokio::test]
async fn a_webhook_is_compared_with_the_settings() {
    let server = Server::new().await;
    let with_webhook = |url: &'static str| {
        server.check_with(move |command| {
            command.args(["--webhook", url]);
        })
    };
    let told = with_webhook("https://bot.example/limber").await;
    told.says("ok", "webhook", "none yet; `limber run` sets https://bot.example/limber");

    server.call("setWebhook", serde_json::json!({ "url": "https://bot.example/limber" })).await;

    let told = with_webhook("https://bot.example/limber").await;
    told.says("ok", "webhook", "https://bot.example/limber; nothing waits");
    let told = with_webhook("https://new.example/limber").await;
    told.says("warning", "webhook", "the next `limber run` has them sent to https://new.example");
}

#[tokio::test]
async fn an_operators_own_words_are_checked() {
    let server = Server::new().await;
    fs::create_dir_all(server.path().join("own/eo")).unwrap();
    let file = server.path().join("own/eo/bot.ftl");
    let with_own = || {
        server.check_with(|command| {
            command.args(["--messages", "own"]);
        })
    };

    fs::write(&file, "kept = Bone.\n").unwrap();
    with_own().await.says("warning", "messages", "eo lacks ");
    fs::write(&file, "kept = Bone.\nkpt = Bone.\n").unwrap();
    with_own().await.says("FAILED", "messages", "own/eo/bot.ftl:2: there is no message \"kpt\"");
    fs::remove_file(&file).unwrap();
    fs::remove_dir(server.path().join("own/eo")).unwrap();
    let english = server.path().join("own/en");
    fs::create_dir(&english).unwrap();
    fs::write(
        english.join("knee.ftl"),
        "exercise-knee = Knee lift\n    .name-in-sentence = a knee lift\n    .dose = once\n    .steps = Lift it.\n    .reason = It moves.\n    .aliases = knee\n",
    )
    .unwrap();
    fs::write(
        server.path().join("own/exercises.toml"),
        "[[exercise]]\nid = \"knee\"\nactivity = \"stretch\"\nanswers = [\"core\"]\nseconds = 60\nposition = \"seated\"\nload = 1\n",
    )
    .unwrap();
    let told = with_own().await;
    told.says("ok", "catalogue", "30 exercises, with your own from own");
    told.says("warning", "pictures", "knee will be shown in words alone");
}
