//! Stories of long lives of which the old days fold into totals: nobody can tell.
//!
//! LIMBER_LIVES says how many (1), LIMBER_SEED which.

use limber::store::query_assembled;
use std::env;

use crate::{
    dice::Dice,
    stage::{Person, Stage, instant},
};
use jiff::{SignedDuration, Timestamp};
use limber::{
    care::{PersonId, progress::Period},
    messages::Messages,
    store::{people, totals},
    telegram::inward::commands::Command,
    usecases::{self, arriving, keeping::housekeeping, replies::File, visit::Care},
};
use serde_json::Value;

const START: &str = "2026-01-05T08:20+01:00[Europe/Berlin]";
/// Long enough that sessions fold as well, of which doses look back four months.
const DAYS: u32 = 230;
const ZONES: [&str; 4] = ["Europe/Berlin", "America/New_York", "Asia/Kathmandu", "Pacific/Apia"];

fn number(name: &str, usual: u64) -> u64 {
    env::var(name).ok().map_or(usual, |number| number.parse().unwrap())
}

/// A day of a life, as chance has it; most days go by as usual.
async fn live_a_day(stage: &Stage, person: &Person, dice: &mut Dice) {
    for _ in 0..2 {
        let act = dice.roll(24);
        match act {
            0..=6 => press(person, "Done").await,
            7 | 8 => press(person, "Not today").await,
            9 => press(person, "Later").await,
            10..=12 => person.says("/done walk 20").await,
            13 => person.says("/done stretch").await,
            14 => person.says("/undo").await,
            15 => {
                let zone = usize::try_from(dice.roll(4)).unwrap();
                person.says(&format!("/timezone {}", ZONES[zone])).await;
            }
            16 => person.says(&format!("/pause {} days", 1 + dice.roll(9))).await,
            17 | 18 => person.says("/resume").await,
            19 => {
                person.says("/plan").await;
                press(person, "Remove").await;
            }
            20 => person.says("/remind walk 7:10 18:00").await,
            21 => person.says("/remind cat-cow 12:30").await,
            // A spell of silence, in which Limber backs off.
            22 if dice.roll(4) == 0 => pass(stage, 9 * 24).await,
            _ => {}
        }
        pass(stage, 9).await;
    }
    pass(stage, 6).await;
}

async fn pass(stage: &Stage, hours: i64) {
    let until = stage.sandbox.clock().now() + SignedDuration::from_hours(hours);
    stage.sandbox.pass_until(until).await.unwrap();
}

async fn press(person: &Person, label: &str) {
    if let Some((message, data)) = person.button(label) {
        person.forges(message, &data).await;
    }
}

/// Everything that a person can be shown of what was, and nothing changes by it.
async fn screens(stage: &Stage, care: &Care, id: PersonId) -> Vec<String> {
    let now = stage.sandbox.clock().now();
    let mut undone = stage.sandbox.store().write().await.unwrap();
    let person = people::find(&mut undone, id).await.unwrap().unwrap();
    let mut visit =
        arriving::arrive(&mut undone, care, now, person.into(), "Anna".to_owned()).await.unwrap();
    let mut seen = Vec::new();
    for period in Period::ALL {
        seen.push(format!(
            "{:?}",
            usecases::progress::stats::stats(&mut visit, period).await.unwrap()
        ));
    }
    seen.push(format!("{:?}", usecases::progress::today::today(&mut visit).await.unwrap()));
    seen.push(format!("{:?}", usecases::plan::whole::plan(&mut visit).await.unwrap()));
    for exercise in care.catalogue.all() {
        seen.push(format!(
            "{:?}",
            usecases::exercise::dose::dose(&mut visit, &exercise.id).await.unwrap()
        ));
    }
    let counted =
        usecases::session::done::log(&mut visit, limber::care::Activity::Walk).await.unwrap();
    seen.push(format!("{counted:?}"));
    seen
}

/// The file that /export hands over.
async fn export(stage: &Stage, care: &Care, id: PersonId) -> Value {
    let now = stage.sandbox.clock().now();
    let mut connection = stage.sandbox.store().write().await.unwrap();
    let made = usecases::keeping::files::make_file(&mut connection, care, now, id, File::Export)
        .await
        .unwrap();
    serde_json::from_slice(&made.unwrap().bytes).unwrap()
}

async fn rows(stage: &Stage, table: &str) -> i64 {
    let mut connection = stage.sandbox.store().read().await.unwrap();
    let count = format!("SELECT COUNT(*) FROM {table}");
    query_assembled(count).fetch_one(&mut connection).await.unwrap().first().unwrap()
}

/// Takes a list out of an export: the days on which its rows are, by their numbers.
fn taken(export: &mut Value, list: &str) -> Vec<Value> {
    let rows = export.as_object_mut().unwrap().remove(list).unwrap();
    rows.as_array().unwrap().iter().map(|row| row["id"].clone()).collect()
}

#[tokio::test]
async fn whatever_a_life_was_nothing_looks_different_once_it_has_folded() {
    let (lives, first) = (number("LIMBER_LIVES", 1), number("LIMBER_SEED", 7));
    let (_, care) = Messages::read(None, Command::listed()).unwrap();
    for seed in first..first + lives {
        println!("LIMBER_SEED={seed}");
        let mut dice = Dice(seed);
        let stage = Stage::at(START).await;
        let anna = stage.subscribed("Anna", "Berlin").await;
        let ben = stage.subscribed("Ben", "Berlin").await;
        // A life of text, with a reminder now and then, is played sooner.
        for press in ["pictures-off", "fewer", "fewer"] {
            anna.forges(1, press).await;
        }
        for _ in 0..DAYS {
            live_a_day(&stage, &anna, &mut dice).await;
        }
        // Ben has not been heard of since the first day.
        ben.reads();
        let now = stage.sandbox.clock().now();
        let store = stage.sandbox.store();
        let people = [PersonId(anna.id), PersonId(ben.id)];
        let mut before = Vec::new();
        for id in people {
            before.push((screens(&stage, &care, id).await, export(&stage, &care, id).await));
        }
        let totals_before = totals_of(&stage, now).await;

        let folded = housekeeping::fold(store, now).await.unwrap();
        assert!(folded.occurrences > 100 && folded.sessions > 10, "{folded:?}");
        assert_eq!(housekeeping::fold(store, now).await.unwrap(), Default::default());

        for (id, (screens_before, mut export_before)) in people.into_iter().zip(before) {
            assert_eq!(screens(&stage, &care, id).await, screens_before, "seed {seed}");
            let mut export_after = export(&stage, &care, id).await;
            // Reminders that are gone for long cannot be put back any more; the others stay.
            let wanted = |export: &Value| -> Vec<Value> {
                let rows = export["reminders"].as_array().unwrap().iter();
                rows.filter(|row| row["removed_at"].is_null()).cloned().collect()
            };
            assert_eq!(wanted(&export_after), wanted(&export_before), "seed {seed}");
            for list in ["occurrences", "sessions", "reminders"] {
                let (all, left) = (taken(&mut export_before, list), taken(&mut export_after, list));
                assert!(left.iter().all(|number| all.contains(number)), "{list}");
            }
            assert_eq!(export_after, export_before, "seed {seed}");
        }
        assert_eq!(totals_of(&stage, now).await, totals_before);

        // What folds in many small steps, as the days go by, comes to the same.
        for _ in 0..20 {
            live_a_day(&stage, &anna, &mut dice).await;
            housekeeping::fold(store, stage.sandbox.clock().now()).await.unwrap();
        }
        anna.says("/done walk 20").await;
        assert!(anna.reads().contains("counted"));
    }
}

async fn totals_of(stage: &Stage, now: Timestamp) -> String {
    let mut connection = stage.sandbox.store().read().await.unwrap();
    format!("{:?}", totals::people(&mut connection, now).await.unwrap())
        + &format!("{:?}", totals::deliveries(&mut connection, now).await.unwrap())
        + &format!("{:?}", totals::sessions(&mut connection, now).await.unwrap())
}

#[tokio::test]
async fn who_erases_everything_leaves_no_totals_behind() {
    let stage = Stage::at(START).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    let ben = stage.subscribed("Ben", "Berlin").await;
    for person in [&anna, &ben] {
        person.says("/done walk 20").await;
    }
    stage.clock_reaches_with(&anna, "2026-01-07T12:00+01:00[Europe/Berlin]").await;
    anna.says("/done walk 20").await;
    ben.says("/done walk 20").await;
    let later = instant("2027-01-07T12:00Z");
    let folded = housekeeping::fold(stage.sandbox.store(), later).await.unwrap();
    assert!(folded.occurrences > 0 && folded.sessions == 4, "{folded:?}");
    let all = rows(&stage, "days").await;

    anna.says("/delete").await;
    anna.presses("Yes").await;

    let bens = rows(&stage, "days").await;
    assert!(0 < bens && bens < all, "{bens} of {all}");
    assert_eq!(rows(&stage, &format!("days WHERE person_id = {}", anna.id)).await, 0);
}

#[tokio::test]
async fn a_removed_reminder_is_forgotten_once_nobody_puts_it_back() {
    let stage = Stage::at(START).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    anna.says("/remind walk 9:00").await;
    stage.clock_reaches("2026-01-06T09:00+01:00[Europe/Berlin]").await;
    let (_, walk) = anna.button("Remove").unwrap();
    anna.forges(1, &walk).await;
    anna.says("/remind stretch 9:00").await;
    let put_back = walk.replace("remove", "put-back");
    let reminders = rows(&stage, "reminders").await;

    let soon = instant("2026-02-20T09:00Z");
    housekeeping::fold(stage.sandbox.store(), soon).await.unwrap();
    assert_eq!(rows(&stage, "reminders").await, reminders);
    // Answered or passed, its last occurrence is not open.
    anna.says("/done walk").await;
    let late = instant("2026-03-20T09:00Z");
    let folded = housekeeping::fold(stage.sandbox.store(), late).await.unwrap();

    assert_eq!(folded.reminders, 1);
    anna.forges(1, &put_back).await;
    assert_eq!(anna.notice(), "That is no longer here. /help shows what is.");
    anna.says("/stats").await;
    assert!(anna.reads().contains("1 walk"));
}

#[tokio::test]
async fn a_streak_of_years_is_followed_to_its_first_day() {
    let stage = Stage::at(START).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    anna.says("/stop").await;
    for day in 1..=200 {
        anna.says("/done walk 20").await;
        let read = anna.reads();
        assert!(day == 1 || read.contains(&format!("{day} days in a row")), "{day}: {read}");
        pass(&stage, 24).await;
        if day % 50 == 0 {
            let now = stage.sandbox.clock().now() + SignedDuration::from_hours(100 * 24);
            housekeeping::fold(stage.sandbox.store(), now).await.unwrap();
        }
    }
    assert!(rows(&stage, "days").await > 100);
}
