//! Whatever people do at the same moment is handled together, and comes to the same as if it had
//! been handled one after the other.
//!
//! LIMBER_LIVES says how many lives are played (3), LIMBER_SEED which.

use limber::store::query;
use std::env;

use crate::dice::Dice;
use crate::stage::{Person, Stage};
use jiff::SignedDuration;

const START: &str = "2026-03-02T08:50+01:00[Europe/Berlin]";
const NAMES: [&str; 4] = ["Anna", "Ben", "Chen", "Dora"];
/// What somebody says; after "press", the label of a button.
const ACTS: [&str; 16] = [
    "/done",
    "/done",
    "/done walk 20",
    "/done stretch",
    "/done pelvic tilt",
    "/done swim",
    "/undo",
    "/today",
    "/timezone Kathmandu",
    "/pause 1 day",
    "/resume",
    "press Done",
    "press Done",
    "press Not today",
    "press Later",
    "press Undo",
];

fn number(name: &str, usual: u64) -> u64 {
    env::var(name).ok().map_or(usual, |number| number.parse().unwrap())
}

/// Several do several things at once: the same for everybody with the same dice.
fn burst(dice: &mut Dice) -> Vec<(usize, &'static str)> {
    let pick = |dice: &mut Dice, of: usize| usize::try_from(dice.roll(of as u64)).unwrap();
    (0..=dice.roll(12)).map(|_| (pick(dice, NAMES.len()), ACTS[pick(dice, ACTS.len())])).collect()
}

/// Lives some days; returns all that came of them, the sessions apart.
async fn live(seed: u64, waits: bool) -> (Vec<String>, Vec<String>) {
    let mut dice = Dice(seed);
    let stage = Stage::at(START).await;
    let mut people: Vec<Person> = Vec::new();
    for name in NAMES {
        people.push(stage.subscribed(name, "Berlin").await);
    }
    for _ in 0..30 {
        let acts = burst(&mut dice);
        // The buttons are those that were there before anybody did anything.
        let buttons: Vec<_> = acts
            .iter()
            .map(|(who, act)| people[*who].button(act.strip_prefix("press ")?))
            .collect();
        for ((who, act), button) in acts.iter().zip(buttons) {
            match button {
                Some((message, data)) => {
                    stage.telegram().presses_raw(people[*who].id, message, &data);
                }
                None if act.starts_with("press ") => {}
                None => {
                    stage.telegram().says(people[*who].id, act);
                }
            }
            if waits {
                stage.sandbox.settled().await;
            }
        }
        stage.sandbox.settled().await;
        let minutes = 40 + i64::try_from(dice.roll(300)).unwrap();
        let until = stage.sandbox.clock().now() + SignedDuration::from_mins(minutes);
        stage.sandbox.pass_until(until).await.unwrap();
    }
    let mut came = Vec::new();
    for person in &people {
        came.extend(person.was_told());
        came.push(person.reads());
    }
    let sessions = rows(
        &stage,
        "SELECT json_array(id, person_id, occurrence_id, activity, exercise, seconds, done_at, day)
         FROM sessions ORDER BY id",
    );
    let occurrences = rows(
        &stage,
        "SELECT json_array(reminder_id, due_at, state, unanswered, snoozed_to_at, sent_at, answered_at)
         FROM occurrences ORDER BY reminder_id, due_at",
    );
    let persons = rows(
        &stage,
        "SELECT json_array(id, zone, backs_off_since_at, suits_asked_at, asleep_at, paused_until_at)
         FROM people ORDER BY id",
    );
    came.extend(occurrences.await);
    came.extend(persons.await);
    (came, sessions.await)
}

async fn rows(stage: &Stage, sql: &'static str) -> Vec<String> {
    let mut connection = stage.sandbox.store().read().await.unwrap();
    let found = query(sql).fetch_all(&mut connection).await.unwrap();
    found.iter().map(|row| row.first().unwrap()).collect()
}

#[tokio::test]
async fn what_many_do_at_once_comes_to_the_same_as_one_after_the_other() {
    let (lives, first) = (number("LIMBER_LIVES", 3), number("LIMBER_SEED", 1));
    for seed in first..first + lives {
        println!("LIMBER_SEED={seed}");
        let (alone, together) = (live(seed, true).await, live(seed, false).await);
        assert!(!alone.1.is_empty(), "nobody counted anything");
        assert_eq!(alone.1, together.1, "LIMBER_SEED={seed}");
        for (alone, together) in alone.0.iter().zip(&together.0) {
            assert_eq!(alone, together, "LIMBER_SEED={seed}");
        }
        assert_eq!(alone.0.len(), together.0.len(), "LIMBER_SEED={seed}");
    }
}
