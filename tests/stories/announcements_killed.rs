//! Stories of `limber announce` beside the real binary: what it says, that an announcement is behind
//! everything else, and that one to thousands which is killed half-way ends with each told once.
//!
//! LIMBER_PEOPLE says how many (1500).

use std::{
    collections::{BTreeMap, BTreeSet},
    env, fs,
    path::{Path, PathBuf},
    process::Output,
    time::Duration,
};

use crate::process::{Bot, limber};
use limber::{sandbox::telegram::Telegram, store::Store};
use sqlx::{Connection, SqliteConnection};
use tempfile::TempDir;

const OPERATOR: i64 = 1_000_000;
const NEWS: &str = "<b>News:</b> an exercise for your neck.";
/// People whose call may be under way when the process dies: an eighth of the connections that
/// 1,000 messages a second are given.
const WINDOW: usize = 32;
/// More than enough for something to happen in another process.
const LONG: Duration = Duration::from_secs(60);

/// A database, a file with the news, and a stand-in that everybody has begun a chat on.
struct Desk {
    folder: TempDir,
    telegram: Telegram,
    address: std::net::SocketAddr,
}

impl Desk {
    async fn with_people(people: i64) -> Desk {
        let (telegram, address) = crate::process::telegram().await;
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("news.html"), NEWS).unwrap();
        let desk = Desk { folder, telegram, address };
        Store::open(&desk.database().display().to_string()).await.unwrap().close().await;
        let mut connection = desk.open().await;
        // Whose zone nobody knows is told whatever the hour of this test; the operator wants none
        // beyond those they are shown.
        sqlx::query(
            "WITH RECURSIVE ids (id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM ids WHERE id < $1)
             INSERT INTO people (id, language, joined_at, announcements)
             SELECT id, 'en', unixepoch(), 1 FROM ids
             UNION ALL SELECT $2, 'en', unixepoch(), 0",
        )
        .bind(people)
        .bind(OPERATOR)
        .execute(&mut connection)
        .await
        .unwrap();
        connection.close().await.unwrap();
        for person in (1..=people).chain([OPERATOR]) {
            desk.telegram.join(person, "Anna", Some("en"));
            desk.telegram.begins(person);
        }
        desk
    }

    fn database(&self) -> PathBuf {
        self.folder.path().join("limber.db")
    }

    async fn open(&self) -> SqliteConnection {
        SqliteConnection::connect(&format!("sqlite:{}", self.database().display())).await.unwrap()
    }

    fn start(&self, per_second: &str) -> Bot {
        let operators = OPERATOR.to_string();
        let flags = ["--admins", operators.as_str(), "--per-second", per_second];
        Bot::start_with(self.address, self.database(), "error", &flags)
    }

    /// `limber announce` with these words; what it says, and whether it did it.
    fn announce(&self, words: &[&str]) -> (bool, String) {
        let mut command = limber();
        command.arg("announce").args(words).current_dir(self.folder.path());
        let Output { status, stdout, stderr } = command.output().unwrap();
        (status.success(), String::from_utf8([stdout, stderr].concat()).unwrap())
    }

    /// Waits until something is so.
    async fn until(&self, mut is_so: impl AsyncFnMut() -> bool) {
        let waiting = async {
            let mut changes = self.telegram.changes();
            while !is_so().await {
                // What happens in the other process need not show here at once.
                let _ = tokio::time::timeout(Duration::from_millis(50), changes.changed()).await;
            }
        };
        tokio::time::timeout(LONG, waiting).await.expect("it does not happen");
    }

    /// Gives the command, and has the operator confirm what they are shown.
    async fn confirm(&self) {
        let (done, said) = self.announce(&["news.html"]);
        assert!(done, "{said}");
        let button = || {
            let messages = self.telegram.chat(OPERATOR).messages;
            let mut buttons = messages.into_iter().flat_map(|message| {
                let buttons = message.keyboard.into_iter().flatten();
                buttons.map(move |button| (message.message_id, button))
            });
            buttons.find(|(_, button)| button.text.contains("Send to"))
        };
        self.until(async || button().is_some()).await;
        let (message, button) = button().unwrap();
        let send = button.callback_data.unwrap();
        self.telegram.presses(OPERATOR, message, &send).unwrap();
    }

    /// How often each person but the operator was told.
    fn told(&self) -> BTreeMap<i64, usize> {
        let mut told = BTreeMap::new();
        for call in self.telegram.calls() {
            let is_news = call.parameters["text"].as_str().is_some_and(|text| text.contains(NEWS));
            let to = call.chat.filter(|chat| *chat != OPERATOR && call.refusal.is_none());
            if let Some(person) = to.filter(|_| is_news) {
                *told.entry(person).or_default() += 1;
            }
        }
        told
    }
}

async fn count(connection: &mut SqliteConnection, state: &'static str) -> i64 {
    sqlx::query_scalar("SELECT COUNT(*) FROM recipients WHERE state = $1")
        .bind(state)
        .fetch_one(connection)
        .await
        .unwrap()
}

async fn attempts(connection: &mut SqliteConnection) -> i64 {
    sqlx::query_scalar("SELECT COALESCE(SUM(attempt), 0) FROM recipients")
        .fetch_one(connection)
        .await
        .unwrap()
}

#[tokio::test]
async fn killed_half_way_it_goes_on_and_ends_with_each_told_once() {
    let people: i64 = env::var("LIMBER_PEOPLE").map_or(1500, |people| people.parse().unwrap());
    let desk = Desk::with_people(people).await;
    let mut bot = desk.start("1000");
    desk.confirm().await;
    let mut connection = desk.open().await;

    desk.until(async || count(&mut connection, "sent").await >= people / 2).await;
    bot.kill();
    // Their lease is over, as it would be a minute later.
    let under_way: Vec<i64> = sqlx::query_scalar(
        "UPDATE recipients SET send_at = 0 WHERE state = 'claimed' RETURNING person_id",
    )
    .fetch_all(&mut connection)
    .await
    .unwrap();
    let under_way: BTreeSet<i64> = under_way.into_iter().collect();
    let half_way = desk.told().len();
    bot = desk.start("1000");
    desk.until(async || {
        count(&mut connection, "waiting").await + count(&mut connection, "claimed").await == 0
    })
    .await;
    tokio::task::spawn_blocking(move || bot.terminate()).await.unwrap();

    let told = desk.told();
    let everybody: Vec<i64> = (1..=people).collect();
    assert_eq!(told.keys().copied().collect::<Vec<_>>(), everybody);
    let twice: BTreeSet<i64> =
        told.into_iter().filter(|(_, times)| *times > 1).map(|(person, _)| person).collect();
    assert!(twice.is_subset(&under_way), "{twice:?} were told twice, {under_way:?} were under way");
    assert!(under_way.len() <= WINDOW, "{} were under way", under_way.len());
    assert!(half_way < everybody.len(), "it was not killed half-way");
    assert_eq!(count(&mut connection, "sent").await, people);
    println!("{people} people, killed at {half_way}: {} of them twice", twice.len());
}

#[tokio::test]
async fn nobody_is_told_a_third_time_however_often_it_is_killed() {
    let desk = Desk::with_people(3).await;
    let hold = limber::sandbox::telegram::Hold::new();
    let fault = limber::sandbox::telegram::Fault::held(&hold).of("sendMessage");
    for person in 1..=3 {
        desk.telegram.fault(fault.clone().to(person).times(2));
    }
    let mut connection = desk.open().await;
    let mut bot = desk.start("1000");
    desk.confirm().await;

    for round in 1..=2 {
        desk.until(async || attempts(&mut connection).await == 3 * round).await;
        bot.kill();
        sqlx::query("UPDATE recipients SET send_at = 0").execute(&mut connection).await.unwrap();
        bot = desk.start("1000");
    }
    desk.until(async || count(&mut connection, "doubtful").await == 3).await;
    hold.let_go();

    assert!(desk.told().values().all(|times| *times <= 2));
    let (_, said) = desk.announce(&["--list"]);
    assert!(said.contains("ended            0        0        0           0        3"), "{said}");
    drop(bot);
}

#[tokio::test]
async fn stopped_in_order_and_started_again_it_tells_nobody_twice() {
    let people = 40;
    let desk = Desk::with_people(people).await;
    let bot = desk.start("10");
    desk.confirm().await;
    let mut connection = desk.open().await;
    desk.until(async || desk.told().len() > 5).await;

    tokio::task::spawn_blocking(move || bot.terminate()).await.unwrap();
    assert_eq!(count(&mut connection, "claimed").await, 0);
    assert!(desk.told().len() < 40);
    let bot = desk.start("1000");
    desk.until(async || count(&mut connection, "sent").await == people).await;

    assert!(desk.told().values().all(|times| *times == 1));
    drop(bot);
}

#[tokio::test]
async fn who_asks_for_something_is_answered_before_the_rest_is_announced() {
    let desk = Desk::with_people(20).await;
    let bot = desk.start("5");
    desk.confirm().await;

    desk.until(async || !desk.told().is_empty()).await;
    desk.telegram.says(20, "/help");
    desk.until(async || desk.told().len() == 20).await;

    let calls = desk.telegram.calls();
    let is_help = |text: &str| text.contains("In pain?");
    let answered = calls.iter().position(|call| {
        call.chat == Some(20) && call.parameters["text"].as_str().is_some_and(is_help)
    });
    let after = calls.iter().skip(answered.unwrap()).filter(|call| call.method == "sendmessage");
    assert!(after.count() > 10, "the answer waited for the announcement");
    drop(bot);
}

#[tokio::test]
async fn the_command_says_what_is_wrong_and_what_comes_next() {
    let desk = Desk::with_people(2).await;
    let check = |words: &[&str], done: bool, expected: &str| {
        let (did, said) = desk.announce(words);
        assert!(said.contains(expected), "{words:?}: {said}");
        assert_eq!(did, done, "{words:?}: {said}");
    };
    let write = |name: &str, text: &str| fs::write(desk.folder.path().join(name), text).unwrap();
    write("bad.html", "Hello,\n<h1>you</h1>");
    write("long.html", &"x".repeat(4096));
    write("empty.html", "<b></b>");
    write("plain.txt", "1 < 2 & so on");

    check(&["no.html"], false, "limber: reading no.html: No such file");
    check(&["bad.html"], false, "limber: bad.html: line 2: <h1> is no tag that Telegram knows");
    check(&["long.html"], false, "and a message holds 4096; shorten it by");
    check(&["empty.html"], false, "empty.html is empty");
    check(&["plain.txt"], false, "plain.txt: line 1: ");
    check(&["plain.txt", "--plain"], true, "announcement 1, to all: 2 people now");
    check(&["news.html", "--to", "everyone"], false, "is no audience; it is all, or any of");
    check(&["news.html", "--at", "tomorrow"], false, "\"tomorrow\" is no time; give an instant");
    check(&["news.html", "--at", "2020-01-01T08:00Z"], false, "is over; give a time to come");
    check(&["news.html", "--yes"], false, "give the same command without --yes first");
    check(&["news.html", "--to", "language=de"], true, "to language=de: 0 people now");
    check(&["news.html"], true, "3, to all: 2 people now");
    check(&["news.html", "--yes"], false, "announcement 3 has not been shown to an operator yet");
    check(&["--stop", "3"], false, "announcement 3 is not on its way");
    check(&["--list"], true, "   3  draft ");
    check(&["news.html", "--database", "no.db"], false, "no.db: unable to open database file");

    let bot = desk.start("1000");
    desk.until(async || desk.announce(&["news.html", "--yes"]).0).await;
    desk.until(async || desk.told().len() == 2).await;
    check(&["news.html", "--yes"], false, "give the same command without --yes first");
    desk.until(async || desk.announce(&["--list"]).1.contains("   3  ended            2")).await;
    drop(bot);
}

#[tokio::test]
async fn one_that_is_on_its_way_is_stopped_by_the_command() {
    let desk = Desk::with_people(200).await;
    let bot = desk.start("5");
    desk.confirm().await;
    desk.until(async || !desk.told().is_empty()).await;

    let (done, said) = desk.announce(&["--stop", "1"]);

    assert!(done && said.contains("announcement 1 is stopped"), "{said}");
    let mut connection = desk.open().await;
    desk.until(async || count(&mut connection, "claimed").await == 0).await;
    assert_eq!(count(&mut connection, "waiting").await, 0);
    assert_eq!(count(&mut connection, "sent").await, i64::try_from(desk.told().len()).unwrap());
    assert!(desk.told().len() < 50);
    drop(bot);
}

#[test]
fn who_runs_the_bot_is_said_in_numbers() {
    let folder = tempfile::tempdir().unwrap();
    let run = |admins: &str| {
        let mut command = limber();
        command.args(["run", "--admins", admins]).current_dir(Path::new(folder.path()));
        String::from_utf8(command.output().unwrap().stderr).unwrap()
    };

    assert!(run("olga").contains("\"olga\" is no Telegram id; ids are positive numbers"));
    assert!(run("5,-7").contains("\"-7\" is no Telegram id"));
    assert!(run("5, 7").contains("no token"));
}
