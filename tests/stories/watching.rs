//! Stories of whoever keeps the bot running: what /healthz and /metrics tell, and that they tell
//! it of nobody.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    io::Write,
    net::SocketAddr,
    os::unix::fs::MetadataExt,
    process::{Command, Output},
};

use crate::{
    log::Log,
    process::{TOKEN, limber},
    stage::{Person, Stage, instant},
};
use expect_test::expect;
use jiff::SignedDuration;
use limber::{
    backup::Nightly,
    listener::Listener,
    metrics::Metrics,
    sandbox::telegram::{Fault, FaultKind, Refusal},
    store::{Store, figures},
    watch::Watch,
};
use reqwest::{Client, Method, StatusCode};
use sqlx::{Connection, SqliteConnection};
use tokio_util::sync::CancellationToken;

const MONDAY: &str = "2026-03-02T08:20+01:00[Europe/Berlin]";

async fn get(address: SocketAddr, path: &str) -> (StatusCode, String) {
    let response = Client::new().get(format!("http://{address}{path}")).send().await.unwrap();
    (response.status(), response.text().await.unwrap())
}

/// What /metrics tells, by name and labels. Every line must be one of the text format's.
async fn metrics(address: SocketAddr) -> BTreeMap<String, f64> {
    let (status, text) = get(address, "/metrics").await;
    assert_eq!(status, StatusCode::OK);
    let mut told = BTreeMap::new();
    let mut kinds = BTreeMap::new();
    for line in text.lines() {
        if let Some(rest) = line.strip_prefix("# TYPE ") {
            let (name, kind) = rest.split_once(' ').unwrap();
            assert!(kinds.insert(name.to_owned(), kind.to_owned()).is_none(), "{name} twice");
        } else if !line.starts_with("# HELP ") {
            let (series, value) = line.rsplit_once(' ').unwrap();
            let name = series.split('{').next().unwrap();
            let of_histogram = ["_bucket", "_sum", "_count"].iter().find_map(|ending| {
                kinds.get(name.strip_suffix(ending)?).filter(|kind| *kind == "histogram")
            });
            assert!(of_histogram.is_some() || kinds.contains_key(name), "{name} has no type");
            let is_name = |c: char| c.is_ascii_lowercase() || c == '_';
            assert!(name.starts_with("limber_") && name.chars().all(is_name), "{name}");
            let value: f64 = value.parse().unwrap();
            assert!(told.insert(series.to_owned(), value).is_none(), "{series} twice");
        }
    }
    told
}

#[tokio::test]
async fn a_bot_that_can_work_says_so() {
    let (stage, address) = Stage::watched_at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    anna.says("/done walk 20").await;

    let (status, told) = get(address, "/healthz").await;

    assert_eq!(status, StatusCode::OK);
    expect![[r#"
        ready
        database   ok       takes writes
        updates    ok       none wait
        clockwork  ok       beat 0 s ago
        telegram   ok       answered 0 s ago
        backups    ok       not wished
    "#]]
    .assert_eq(&told);
    assert_eq!(get(address, "/livez").await, (StatusCode::OK, "alive\n".to_owned()));
}

#[tokio::test]
async fn a_database_that_takes_no_writes_is_told() {
    let (stage, address) = Stage::watched_at(MONDAY).await;
    let store = stage.sandbox.store();
    let mut writer = store.write().await.unwrap();
    limber::store::query("PRAGMA busy_timeout = 0").execute(&mut writer).await.unwrap();
    writer.commit().await.unwrap();
    let path = format!("sqlite:{}", stage.database().display());
    let mut other = SqliteConnection::connect(&path).await.unwrap();
    sqlx::query("BEGIN IMMEDIATE").execute(&mut other).await.unwrap();

    let (status, told) = get(address, "/healthz").await;
    assert_eq!(status, StatusCode::SERVICE_UNAVAILABLE);
    assert!(told.starts_with("not ready\ndatabase   failing  does not take writes: "), "{told}");
    assert!(told.contains("database is locked"), "{told}");

    sqlx::query("ROLLBACK").execute(&mut other).await.unwrap();
    stage.sandbox.clock().set(instant("2026-03-02T08:21+01:00[Europe/Berlin]"));
    let (_, told) = get(address, "/healthz").await;
    assert!(told.contains("database   ok "), "{told}");
}

#[tokio::test]
async fn a_telegram_that_does_not_answer_is_told() {
    let (stage, address) = Stage::watched_at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;

    stage.sandbox.clock().set(instant("2026-03-02T08:30+01:00[Europe/Berlin]"));
    let (status, told) = get(address, "/healthz").await;
    assert_eq!(status, StatusCode::SERVICE_UNAVAILABLE);
    assert!(told.contains("telegram   failing  answered 600 s ago"), "{told}");

    anna.says("hello").await;
    stage.sandbox.clock().set(instant("2026-03-02T08:31+01:00[Europe/Berlin]"));
    let (_, told) = get(address, "/healthz").await;
    assert!(told.contains("telegram   ok       answered 60 s ago"), "{told}");
}

#[tokio::test]
async fn a_webhook_to_which_telegram_can_bring_nothing_is_told_until_it_can() {
    let (stage, address) = Stage::watched_by_webhook_at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    assert!(get(address, "/healthz").await.1.contains("webhook    ok       brings updates"));
    let (log, _kept) = Log::kept();
    let expired = "SSL error {error:0A000086:SSL routines::certificate verify failed}";

    // Minutes pass, until it is told like this.
    let passes_until = async |line: &str| {
        for _ in 0..500 {
            let now = stage.sandbox.clock().now();
            stage.sandbox.clock().set(now + SignedDuration::from_mins(1));
            let (status, told) = get(address, "/healthz").await;
            if told.contains(line) {
                return (status, told);
            }
        }
        panic!("/healthz never says {line:?}");
    };
    stage.telegram().breaks_webhook(Some(expired));
    stage.telegram().says(anna.id, "/done walk 20");
    let failing = "webhook    failing  Telegram could bring none of 1 updates for";
    let (status, _) = passes_until(failing).await;
    assert_eq!(status, StatusCode::SERVICE_UNAVAILABLE);
    assert!(log.lines_with("certificate verify failed") > 0);
    assert!(metrics(address).await["limber_webhook_cut_off_timestamp_seconds"] > 0.0);

    stage.telegram().breaks_webhook(None);
    stage.sandbox.settled().await;
    passes_until("webhook    ok       brings updates").await;
    assert_eq!(log.lines_with("Telegram brings updates to the webhook again"), 1);
    assert!(anna.reads().contains("20 minutes"));
}

#[tokio::test]
async fn a_database_that_was_taken_away_is_told_and_nothing_goes_where_it_would_be_lost() {
    let (stage, address) = Stage::watched_at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    let (log, _kept) = Log::kept();
    let (database, aside) = (stage.database(), stage.database().with_extension("aside"));

    // Moved away, replaced by a copy, and its log alone removed.
    let log_of =
        |path: &std::path::Path| std::path::PathBuf::from(format!("{}-wal", path.display()));
    type Step<'s> = Box<dyn Fn() + 's>;
    let rename = |from: &std::path::Path, to: &std::path::Path| fs::rename(from, to).unwrap();
    let cases: [(Step<'_>, Step<'_>); 3] = [
        (Box::new(|| rename(&database, &aside)), Box::new(|| rename(&aside, &database))),
        (
            Box::new(|| {
                rename(&database, &aside);
                fs::copy(&aside, &database).unwrap();
            }),
            Box::new(|| rename(&aside, &database)),
        ),
        (
            Box::new(|| rename(&log_of(&database), &aside)),
            Box::new(|| rename(&aside, &log_of(&database))),
        ),
    ];
    for (minute, (take_away, put_back)) in (21..).zip(cases) {
        take_away();
        stage.telegram().says(anna.id, "/done walk 20");
        log.says("is not the file that was opened").await;
        let now = format!("2026-03-02T08:{minute}+01:00[Europe/Berlin]");
        stage.sandbox.clock().set(instant(&now));
        let (status, told) = get(address, "/healthz").await;
        assert_eq!(status, StatusCode::SERVICE_UNAVAILABLE);
        assert!(told.contains("it was removed or replaced; put it back"), "{told}");
        assert_eq!((stage.telegram().unconfirmed(), anna.reads().as_str()), (1, ""));

        put_back();
        stage.sandbox.settled().await;
        assert_eq!(anna.reads().matches("20 minutes").count(), 1);
        log.text.lock().unwrap().clear();
    }
    anna.says("/stats").await;
    assert!(anna.reads().contains("3 walks, 1 h"));
}

#[tokio::test]
async fn a_disk_that_is_too_full_for_a_real_write_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let mount = |words: &[&str]| {
        let mounted = Command::new(words[0]).args(&words[1..]).arg(folder.path()).output();
        mounted.is_ok_and(|output| output.status.success())
    };
    if !mount(&["mount", "-t", "tmpfs", "-o", "size=4m", "limber"]) {
        println!("not played: nobody but root mounts a small disk, and not in every container");
        return;
    }
    let store = Store::open(&folder.path().join("limber.db").display().to_string()).await.unwrap();
    figures::probe(&store).await.unwrap();

    // As much as there is room for, but for a little.
    let fill = fs::File::create(folder.path().join("fill")).unwrap();
    while (&fill).write_all(&[1; 4096]).is_ok() {}
    fill.set_len(fill.metadata().unwrap().len() - 200_000).unwrap();
    let failed = figures::probe(&store).await.unwrap_err().to_string();
    assert!(failed.contains("No space left"), "{failed}");

    fill.set_len(0).unwrap();
    figures::probe(&store).await.unwrap();
    store.close().await;
    drop(fill);
    assert!(mount(&["umount", "-l"]));
}

#[tokio::test]
async fn metrics_tell_how_everybody_does_and_name_nobody() {
    let (stage, address) = Stage::watched_at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    let ben = stage.subscribed("Ben", "Berlin").await;
    let cleo = stage.subscribed("Cleo", "Berlin").await;
    let _dan = stage.person("Dan").says("/start").await;
    ben.says("/pause 3 days").await;
    // The picture, and the words alone.
    for method in ["sendAnimation", "sendMessage"] {
        let refusal = Refusal::bad_request("message is too long");
        let fault = Fault::next(FaultKind::Refuse(refusal)).of(method).to(cleo.id);
        stage.telegram().fault(fault);
    }
    stage.clock_reaches("2026-03-02T10:00:07+01:00[Europe/Berlin]").await;
    anna.presses("Done").await;

    let told = metrics(address).await;

    for (series, expected) in [
        ("limber_people{state=\"reminded\"}", 2.0),
        ("limber_people{state=\"paused\"}", 1.0),
        ("limber_people{state=\"new\"}", 1.0),
        ("limber_updates_total{kind=\"command\"}", 5.0),
        ("limber_updates_total{kind=\"words\"}", 3.0),
        ("limber_updates_total{kind=\"press\"}", 4.0),
        ("limber_reminder_lateness_seconds_count", 1.0),
        ("limber_reminder_lateness_seconds_bucket{le=\"1\"}", 1.0),
        ("limber_sends_total{lane=\"reminder\",outcome=\"accepted\"}", 1.0),
        ("limber_sends_total{lane=\"reminder\",outcome=\"refused\"}", 1.0),
        ("limber_sends_total{lane=\"reminder\",outcome=\"retried\"}", 0.0),
        ("limber_send_failures_total{reason=\"refused\"}", 1.0),
        ("limber_outgoing{lane=\"reply\"}", 0.0),
        ("limber_outgoing{lane=\"reminder\"}", 0.0),
        ("limber_reminders_in_hand", 0.0),
        ("limber_reminders_due", 0.0),
        ("limber_updates_waiting", 0.0),
        ("limber_healthy{check=\"database\"}", 1.0),
    ] {
        assert_eq!(told.get(series), Some(&expected), "{series} in {told:#?}");
    }
    assert!(told["limber_database_bytes{file=\"database\"}"] > 100_000.0);
    assert!(told["limber_database_bytes{file=\"log\"}"] > 0.0);
    let (_, text) = get(address, "/metrics").await;
    for private in ["Anna", "Ben", "Berlin", &anna.id.to_string(), &ben.id.to_string()] {
        assert!(!text.contains(private), "/metrics says {private:?}");
    }
}

#[tokio::test]
async fn figures_are_read_anew_only_now_and_then() {
    let (stage, address) = Stage::watched_at(MONDAY).await;
    let new = |told: &BTreeMap<String, f64>| told["limber_people{state=\"new\"}"];
    let before = metrics(address).await;

    stage.person("Anna").says("/start").await;
    assert_eq!(new(&before), new(&metrics(address).await));

    stage.sandbox.clock().set(instant("2026-03-02T08:20:15+01:00[Europe/Berlin]"));
    assert_eq!(new(&metrics(address).await), 1.0);
}

#[tokio::test]
async fn nothing_else_is_told_and_nothing_is_taken() {
    let (_stage, address) = Stage::watched_at(MONDAY).await;
    let status = async |method: Method, path: &str| {
        let url = format!("http://{address}{path}");
        Client::new().request(method, url).send().await.unwrap().status()
    };

    for path in ["/", "/healthz/", "/metrics/people", "/../limber.db", "/nothing"] {
        assert_eq!(status(Method::GET, path).await, StatusCode::NOT_FOUND, "{path}");
    }
    for path in ["/healthz", "/livez", "/metrics"] {
        assert_eq!(status(Method::HEAD, path).await, StatusCode::OK, "{path}");
        for method in [Method::POST, Method::PUT, Method::DELETE] {
            assert_eq!(status(method, path).await, StatusCode::METHOD_NOT_ALLOWED, "{path}");
        }
    }
}

#[test]
fn a_taken_port_is_said_with_its_remedy() {
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    let folder = tempfile::tempdir().unwrap();

    let Output { status, stderr, .. } = limber()
        .args(["run", "--watch", &address])
        .env("TELOXIDE_TOKEN", TOKEN)
        .env("DATABASE_URL", folder.path().join("limber.db"))
        .output()
        .unwrap();

    assert_eq!(status.code(), Some(1));
    let said = String::from_utf8(stderr).unwrap();
    let line = format!(
        "limber: cannot tell /healthz and /metrics on {address}; give another address with --watch (LIMBER_WATCH), or `off`: Address already in use"
    );
    assert!(said.starts_with(&line) && said.lines().count() == 1, "{said}");
}

/// The names of metrics in a text: words that begin with the bot's name.
fn named(text: &str) -> BTreeSet<&str> {
    let words = text.split(|c: char| !c.is_ascii_alphanumeric() && c != '_');
    words.filter(|word| word.starts_with("limber_")).collect()
}

/// As few people as figures of a week are told of.
async fn five_live_a_week(stage: &Stage) -> Vec<Person> {
    let mut people = Vec::new();
    for name in ["Anna", "Ben", "Cleo", "Dan", "Eva"] {
        people.push(stage.subscribed(name, "Berlin").await);
    }
    stage.clock_reaches("2026-03-10T08:20+01:00[Europe/Berlin]").await;
    people
}

#[tokio::test]
async fn the_dashboard_and_the_alerts_name_what_there_is() {
    let (stage, address) = Stage::watched_at(MONDAY).await;
    five_live_a_week(&stage).await;
    let (_, text) = get(address, "/metrics").await;
    let told = named(&text);

    let dashboard: serde_json::Value =
        serde_json::from_str(include_str!("../../docs/grafana.json")).unwrap();
    let alerts = include_str!("../../docs/alerts.yml");
    let table = include_str!("../../docs/watching.md");
    let dashboard = dashboard.to_string();
    for name in named(&dashboard).into_iter().chain(named(alerts)).chain(named(table)) {
        assert!(told.contains(name), "{name} is not told");
    }
    for name in told.iter().filter(|name| text.contains(&format!("# TYPE {name} "))) {
        assert!(named(table).contains(name), "docs/watching.md lacks {name}");
    }
}

#[tokio::test]
async fn the_age_of_the_latest_backup_is_told() {
    let stage = Stage::at(MONDAY).await;
    let folder = tempfile::tempdir().unwrap();
    let backups = Nightly {
        database: stage.database().display().to_string(),
        folder: folder.path().to_owned(),
        bot: 7,
        days: 3,
    };
    let (store, clock) = (stage.sandbox.store().clone(), stage.sandbox.clock().clone());
    let listener = Listener::bind("127.0.0.1:0".parse().unwrap()).await.unwrap();
    let address = listener.address().unwrap();
    let (metrics_of_bot, backups_of_bot) = (Metrics::new(), Some(backups.clone()));
    metrics_of_bot.leads();
    let watch = Watch {
        store,
        clock,
        metrics: metrics_of_bot,
        by_webhook: false,
        since: stage.sandbox.clock().now(),
        backups: backups_of_bot,
    };
    tokio::spawn(watch.serve(listener, CancellationToken::new()));
    let backed_up_at = async || metrics(address).await["limber_backup_timestamp_seconds"];
    assert_eq!(backed_up_at().await, 0.0);
    assert_eq!(metrics(address).await["limber_backups_wished"], 1.0);
    let backups_at = async |time: &str| {
        stage.sandbox.clock().set(instant(&format!("2026-03-02T{time}+01:00[Europe/Berlin]")));
        let (_, told) = get(address, "/healthz").await;
        told.lines().find(|line| line.starts_with("backups")).unwrap().to_owned()
    };
    assert_eq!(
        backups_at("09:20").await,
        "backups    ok       none was made yet; the first is made within an hour"
    );
    assert_eq!(
        backups_at("10:21").await,
        "backups    warning  none was ever made; the log says why"
    );

    let made = backups.make(stage.sandbox.clock().now()).await;
    let made = fs::metadata(made.unwrap().unwrap().file).unwrap();
    stage.sandbox.clock().set(instant("2026-03-02T10:21:30+01:00[Europe/Berlin]"));

    assert_eq!(backed_up_at().await, made.mtime() as f64);
    assert!(backups_at("10:22").await.starts_with("backups    ok       the latest was made"));
}

#[tokio::test]
async fn the_week_is_told_of_five_people_and_of_four_no_more() {
    let (stage, address) = Stage::watched_at(MONDAY).await;
    let people = five_live_a_week(&stage).await;
    people[0].says("/done walk 20").await;

    let told = metrics(address).await;
    assert_eq!(told["limber_joined{weeks=\"1\"}"], 5.0);
    assert_eq!(told["limber_retained{weeks=\"1\"}"], 1.0);
    let shown = "limber_reminders_of_a_week{by=\"activity\",of=\"walk\",outcome=\"shown\"}";
    assert!(told[shown] > 5.0, "{told:#?}");
    assert!(told.keys().any(|series| series.starts_with("limber_messages_of_a_week")), "{told:#?}");

    people[1].says("/delete").await;
    people[1].presses("Yes, erase everything").await;
    stage.clock_reaches("2026-03-10T09:21+01:00[Europe/Berlin]").await;
    let told = metrics(address).await;
    let of_the_week = |series: &&String| series.contains("_week{") || series.contains("{weeks=");
    assert_eq!(told.keys().find(of_the_week), None);
}
