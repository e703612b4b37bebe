//! The story of a bot that is killed again and again while people act and reminders come: whatever
//! dies when, a /done and every press that somebody made count once, and every reminder arrives.
//!
//! LIMBER_KILLS says how often (25), LIMBER_SEED which moments.

use std::{
    collections::{BTreeMap, BTreeSet},
    env,
    path::Path,
    time::Duration,
};

use crate::dice::Dice;
use crate::process::Bot;
use limber::{care::OccurrenceId, sandbox::telegram::Telegram};
use sqlx::{Connection, SqliteConnection};

pub const PEOPLE: i64 = 20;
/// As often as one person says /done: a day counts a hundred of somebody's own accord, less what they press.
pub const MOST_SAID: u64 = 50;
/// The longest that a round waits for something to happen; most are over sooner.
const SOON: Duration = Duration::from_millis(25);

fn number(name: &str, usual: u64) -> u64 {
    env::var(name).ok().map_or(usual, |number| number.parse().unwrap())
}

#[tokio::test]
async fn killed_at_any_moment_nothing_is_lost_and_nothing_counts_twice() {
    let (kills, seed) = (number("LIMBER_KILLS", 25), number("LIMBER_SEED", 7));
    println!("LIMBER_KILLS={kills} LIMBER_SEED={seed}");
    let mut dice = Dice(seed);
    let (telegram, address) = crate::process::telegram().await;
    let folder = tempfile::tempdir().unwrap();
    let database = folder.path().join("limber.db");
    let mut bot = Bot::start(address, &database, "error");
    for person in 1..=PEOPLE {
        telegram.join(person, "Anna", Some("en"));
        telegram.says(person, "/start");
        telegram.says(person, "Berlin");
    }
    until(&telegram, || telegram.unconfirmed() == 0 && subscribed(&telegram) == PEOPLE).await;

    let mut due: BTreeSet<i64> = BTreeSet::new();
    let mut latest_due: BTreeMap<i64, i64> = BTreeMap::new();
    let mut pressed: BTreeSet<i64> = BTreeSet::new();
    let mut under_way_when_killed: BTreeMap<i64, usize> = BTreeMap::new();
    // In a long run people take turns.
    let turns = kills.div_ceil(MOST_SAID);
    let says_done = |person: &i64, round: &u64| person.unsigned_abs() % turns == round % turns;
    for round in 0..kills {
        for person in 1..=PEOPLE {
            if says_done(&person, &round) {
                telegram.says(person, "/done walk 20");
            }
            // An older one may be closed by the one that is on its way; then its press comes too late.
            let latest = latest_due.get(&person).copied();
            pressed.extend(latest.filter(|latest| press_done(&telegram, person, *latest)));
        }
        let mut changes = telegram.changes();
        for _ in 0..dice.roll(60) {
            let _ = tokio::time::timeout(SOON, changes.changed()).await;
        }
        bot.kill();
        let mut connection = open(&database).await;
        for id in claimed(&mut connection).await {
            *under_way_when_killed.entry(id).or_default() += 1;
        }
        // In the other rounds nothing newer is on its way when people press.
        if round % 2 == 0 {
            for (person, id) in fall_due(&mut connection, &pressed).await {
                due.insert(id);
                latest_due.insert(person, id);
            }
        }
        connection.close().await.unwrap();
        bot = Bot::start(address, &database, "error");
    }
    // Updates are handled in their order, so what is answered last was asked last.
    telegram.says(1, "/privacy");
    until(&telegram, || {
        let arrived = arrived(&telegram);
        let is_answered = telegram.chat(1).messages.iter().any(|m| m.text.contains("/delete"));
        is_answered && due.iter().all(|id| arrived.contains_key(id))
    })
    .await;
    tokio::task::spawn_blocking(move || bot.terminate()).await.unwrap();

    for (id, times) in arrived(&telegram) {
        let excused = under_way_when_killed.get(&id).copied().unwrap_or(0);
        assert!(times <= 1 + excused, "occurrence {id} came {times} times, {excused} excused");
    }
    let mut connection = open(&database).await;
    let walks: Vec<(i64, i64)> = sqlx::query_as(
        "SELECT person_id, COUNT(*) FROM sessions WHERE activity = 'walk' GROUP BY person_id",
    )
    .fetch_all(&mut connection)
    .await
    .unwrap();
    let said = |person: i64| (0..kills).filter(|round| says_done(&person, round)).count();
    let expected = (1..=PEOPLE).map(|person| (person, i64::try_from(said(person)).unwrap()));
    assert_eq!(walks, Vec::from_iter(expected));
    let one_sided: i64 = sqlx::query_scalar(
        "SELECT COUNT(*) FROM occurrences LEFT JOIN sessions ON occurrence_id = occurrences.id
         WHERE (state = 'done') <> (sessions.id IS NOT NULL)",
    )
    .fetch_one(&mut connection)
    .await
    .unwrap();
    assert_eq!(one_sided, 0, "a press that was taken in is a session, and the reverse");
    let counted: Vec<i64> = sqlx::query_scalar(
        "SELECT occurrence_id FROM sessions WHERE occurrence_id IS NOT NULL ORDER BY occurrence_id",
    )
    .fetch_all(&mut connection)
    .await
    .unwrap();
    assert!(!pressed.is_empty(), "nobody pressed anything");
    assert_eq!(counted, Vec::from_iter(pressed), "what people pressed is what was counted, once");
    println!("{} reminders, {} presses counted", due.len(), counted.len());
}

async fn until(telegram: &Telegram, is_so: impl Fn() -> bool) {
    let mut changes = telegram.changes();
    while !is_so() {
        changes.changed().await.unwrap();
    }
}

pub fn subscribed(telegram: &Telegram) -> i64 {
    let is_set = |person: &i64| {
        let messages = telegram.chat(*person).messages;
        messages.iter().any(|message| message.text.contains("You’re all set"))
    };
    i64::try_from((1..=PEOPLE).filter(is_set).count()).unwrap()
}

/// Presses Done under the last reminder that still has the button, if it is this one; says whether it
/// was.
pub fn press_done(telegram: &Telegram, person: i64, latest: i64) -> bool {
    let messages = telegram.chat(person).messages;
    let done = format!("done:{latest}");
    let shows_it = messages.iter().rev().find(|message| {
        let mut buttons = message.keyboard.iter().flatten();
        buttons.any(|button| button.callback_data.as_ref() == Some(&done))
    });
    if let Some(message) = shows_it {
        telegram.presses_raw(person, message.message_id, &done);
    }
    shows_it.is_some()
}

/// How often each reminder was accepted by Telegram.
pub fn arrived(telegram: &Telegram) -> BTreeMap<i64, usize> {
    let mut arrived = BTreeMap::new();
    for call in telegram.calls().iter().filter(|call| call.method.starts_with("send")) {
        let markup = call.parameters["reply_markup"].to_string();
        let id = markup.split("done:").nth(1).and_then(|rest| {
            let digits: String = rest.chars().take_while(char::is_ascii_digit).collect();
            digits.parse::<i64>().ok()
        });
        if let Some(id) = id.filter(|_| call.refusal.is_none()) {
            *arrived.entry(id).or_default() += 1;
        }
    }
    arrived
}

async fn open(database: &Path) -> SqliteConnection {
    SqliteConnection::connect(&format!("sqlite:{}", database.display())).await.unwrap()
}

/// What was under way; its lease is over, as it would be a minute later.
async fn claimed(connection: &mut SqliteConnection) -> Vec<i64> {
    sqlx::query_scalar(
        "UPDATE occurrences SET send_at = unixepoch() WHERE state = 'claimed' RETURNING id",
    )
    .fetch_all(connection)
    .await
    .unwrap()
}

/// A break of everybody who has one to come is due now as if they had put it off until now, so that it is not held back
/// though they act; but for those of whom a press is still to be counted. Returns each with its person.
async fn fall_due(connection: &mut SqliteConnection, pressed: &BTreeSet<i64>) -> Vec<(i64, i64)> {
    sqlx::query_as(
        "INSERT OR IGNORE INTO occurrences
            (id, reminder_id, person_id, activity, exercise, due_at, day, send_at, snoozed_to_at, snoozes)
         SELECT unixepoch() * $1 + reminder_id, reminder_id, person_id, activity, exercise, unixepoch(), day,
            unixepoch(), unixepoch(), 1
         FROM occurrences
         WHERE id IN (
            SELECT MIN(id) FROM occurrences
            WHERE state = 'pending' AND activity = 'stand' AND send_at > unixepoch()
            GROUP BY person_id)
            AND person_id NOT IN (
                SELECT person_id FROM occurrences
                WHERE state <> 'done' AND id IN (SELECT value FROM json_each($2)))
         RETURNING person_id, id",
    )
    .bind(OccurrenceId::EACH_SECOND)
    .bind(serde_json::to_string(pressed).unwrap())
    .fetch_all(connection)
    .await
    .unwrap()
}
