//! How the file grows, and what it takes to fold old days into totals: `cargo bench --bench
//! housekeeping`. A database is filled with people, days and reminders, then time leaps far enough
//! for occurrences to fold, and then for sessions; meanwhile somebody else writes, as replies do,
//! and measures how long they wait. The table is kept in docs/performance.md.

use std::{path::Path, time::Instant};

use clap::Parser;
use jiff::{SignedDuration, Timestamp, ToSpan, civil::Date, tz::TimeZone};
use limber::{
    backup::backup,
    care::{Activity, OccurrenceId, PersonId},
    messages::Messages,
    store::{Store, people, query, query_scalar, totals},
    telegram::inward::commands::Command,
    usecases::{arriving, keeping::housekeeping, session::done::log, visit::Care},
};

/// How much to fill the database with.
#[derive(Debug, Parser)]
struct Options {
    #[arg(long, default_value_t = 10_000)]
    people: i64,
    #[arg(long, default_value_t = 100)]
    days: i32,
    /// Given by `cargo bench`
    #[arg(long, hide = true)]
    bench: bool,
}

const FIRST: Date = jiff::civil::date(2026, 1, 1);
/// Reminders of each person on each day.
const REMINDERS: i64 = 8;

/// Every person has the same eight reminders a day: two of five are done, seven of twenty missed,
/// one skipped, four never shown.
const FILL_DAY: &str = "INSERT INTO occurrences
        (id, reminder_id, person_id, activity, exercise, due_at, day, send_at, state, is_over,
         attempt, message_id, sent_at, answered_at)
     SELECT ($1 + reminders.id % 8 * 3600) * $3 + reminders.id, reminders.id, person_id,
        activity, activity, $1 + reminders.id % 8 * 3600, $2, $1 + reminders.id % 8 * 3600,
        CASE WHEN chance < 8 THEN 'done' WHEN chance < 15 THEN 'missed'
            WHEN chance < 16 THEN 'skipped' ELSE 'expired' END,
        1, 1, CASE WHEN chance < 16 THEN $1 / 10000 + reminders.id % 8 END,
        CASE WHEN chance < 16 THEN $1 + reminders.id % 8 * 3600 END,
        CASE WHEN chance < 8 THEN $1 + reminders.id % 8 * 3600 + 60 END
     FROM (SELECT *, (id * 7 + $1 / 86400 * 11 + id / 8 * 3) % 20 AS chance FROM reminders)
        AS reminders";

const FILL_SESSIONS: &str = "INSERT INTO sessions
        (person_id, occurrence_id, activity, exercise, seconds, done_at, day)
     SELECT person_id, id, activity, exercise, 120, answered_at, day
     FROM occurrences WHERE state = 'done' AND day = $1";

fn main() -> anyhow::Result<()> {
    tokio::runtime::Runtime::new()?.block_on(measure(&Options::parse()))
}

async fn measure(wishes: &Options) -> anyhow::Result<()> {
    let folder = tempfile::tempdir()?;
    let database = folder.path().join("limber.db");
    let address = database.display().to_string();
    let begun = Instant::now();
    fill(&address, wishes).await?;
    let person_days = wishes.people * i64::from(wishes.days);
    println!("{person_days} person-days, filled in {:.0} s\n", begun.elapsed().as_secs_f64());
    println!("| what | figure |\n|---|---|");

    let store = Store::open(&address).await?;
    let (_, care) = Messages::read(None, Command::listed())?;
    let last = at(FIRST.saturating_add(i64::from(wishes.days).days()))?;
    size(&store, "all in detail", person_days).await?;
    done(&store, &care, last).await?;
    fold(&store, "occurrences", days_after(last, 61)).await?;
    size(&store, "sessions in detail", person_days).await?;
    fold(&store, "sessions", days_after(last, 181)).await?;
    size(&store, "all folded", person_days).await?;
    done(&store, &care, days_after(last, 181)).await?;
    let begun = Instant::now();
    housekeeping::fold(&store, days_after(last, 181)).await?;
    row("looking, with nothing to fold", &format!("{:.0} ms", ms(begun)));
    let made = backup(&address, &folder.path().join("copy.db"), false).await?;
    row("backup, which leaves no gaps", &format!("{made}").replace(path(folder.path()), ""));
    store.close().await;
    Ok(())
}

async fn fill(address: &str, wishes: &Options) -> anyhow::Result<()> {
    let store = Store::open(address).await?;
    let mut tx = store.write().await?;
    let joined = at(FIRST)?;
    for id in 1..=wishes.people {
        people::meet(&mut tx, &[(PersonId(id), "en")], joined).await?;
        people::set_zone(&mut tx, PersonId(id), "Europe/Berlin").await?;
        people::subscribe(&mut tx, PersonId(id), joined).await?;
    }
    let add = "INSERT INTO reminders (person_id, id, activity, schedule, created_at)
         SELECT people.id, people.id * 8 + key, value ->> 0, value ->> 1, joined_at
         FROM people CROSS JOIN json_each($1)";
    let mut plan = Vec::new();
    for (index, activity) in Activity::ALL.into_iter().cycle().take(8).enumerate() {
        plan.push((activity.as_str(), format!("daily {}:00", 9 + index)));
    }
    query(add).bind(serde_json::to_string(&plan)?).execute(&mut tx).await?;
    query("PRAGMA cache_size = -1000000").execute(&mut tx).await?;
    tx.commit().await?;
    assert_eq!(i64::try_from(plan.len())?, REMINDERS);
    for day in FIRST.series(1.day()).take(usize::try_from(wishes.days)?) {
        let mut tx = store.write().await?;
        let (midnight, day) = (at(day)?.as_second(), day.to_string());
        let filled = query(FILL_DAY).bind(midnight).bind(&day);
        filled.bind(OccurrenceId::EACH_SECOND).execute(&mut tx).await?;
        query(FILL_SESSIONS).bind(&day).execute(&mut tx).await?;
        tx.commit().await?;
    }
    store.close().await;
    Ok(())
}

/// Folds while somebody else writes a little again and again.
async fn fold(store: &Store, what: &str, now: Timestamp) -> anyhow::Result<()> {
    let begun = Instant::now();
    let folding = tokio::spawn({
        let store = store.clone();
        async move { housekeeping::fold(&store, now).await }
    });
    let mut waits = Vec::new();
    while !folding.is_finished() {
        let begun = Instant::now();
        let mut tx = store.write().await?;
        waits.push(ms(begun));
        people::set_pictures(&mut tx, PersonId(1), true).await?;
        tx.commit().await?;
        tokio::time::sleep(std::time::Duration::from_millis(5)).await;
    }
    let folded = folding.await??;
    let (took, rows) = (begun.elapsed().as_secs_f64(), folded.occurrences + folded.sessions);
    waits.sort_by(f64::total_cmp);
    let part = |percent: usize| waits[(waits.len() - 1) * percent / 100];
    let (half, most, all) = (part(50), part(99), part(100));
    let pace = rows as f64 / took;
    row(&format!("folding {what}"), &format!("{rows} rows in {took:.0} s, {pace:.0} a second"));
    let waited = format!("{half:.1} ms median, {most:.1} ms in 99 of 100, {all:.0} ms longest");
    row("… meanwhile another write waits", &waited);
    Ok(())
}

/// A /done of people with a long history, undone again.
async fn done(store: &Store, care: &Care, now: Timestamp) -> anyhow::Result<()> {
    let mut took = Vec::new();
    for id in 1..=50 {
        let mut tx = store.write().await?;
        let person = people::find(&mut tx, PersonId(id)).await?.expect("they were made");
        let begun = Instant::now();
        let mut visit = arriving::arrive(&mut tx, care, now, person.into(), String::new()).await?;
        log(&mut visit, Activity::Walk).await?;
        took.push(ms(begun));
    }
    took.sort_by(f64::total_cmp);
    row("a /done, median of fifty people", &format!("{:.2} ms", took[took.len() / 2]));
    Ok(())
}

async fn size(store: &Store, what: &str, person_days: i64) -> anyhow::Result<()> {
    let mut reading = store.read().await?;
    let size = totals::size(&mut reading).await?;
    let free = "SELECT freelist_count * page_size FROM pragma_freelist_count, pragma_page_size";
    let free: i64 = query_scalar(free).fetch_one(&mut reading).await?;
    let (mb, used) = (size / 1_000_000, size - free);
    let each = used / person_days;
    row(what, &format!("{mb} MB, {} MB of it used, {each} bytes a person-day", used / 1_000_000));
    Ok(())
}

fn days_after(instant: Timestamp, days: i64) -> Timestamp {
    instant + SignedDuration::from_hours(days * 24)
}

fn at(day: Date) -> anyhow::Result<Timestamp> {
    Ok(TimeZone::UTC.to_timestamp(day.at(0, 0, 0, 0))?)
}

fn ms(begun: Instant) -> f64 {
    begun.elapsed().as_secs_f64() * 1000.0
}

fn path(folder: &Path) -> &str {
    folder.to_str().unwrap_or_default()
}

fn row(what: &str, figure: &str) {
    println!("| {what} | {figure} |");
}
