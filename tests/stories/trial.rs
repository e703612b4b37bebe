//! Stories of the operator's trial: nobody takes part who has not said so, chance decides and is kept to, one tap ends it, and
//! the result is told of no fewer than five.

use jiff::SignedDuration;
use limber::{
    care::{
        Activity, OccurrenceId,
        trial::{Arm, Factor, LATER_BY},
    },
    store::query,
    usecases::keeping::{housekeeping::tidy, usage::usage},
};

use crate::stage::{Person, Stage};

const MONDAY: &str = "2026-03-02T08:20+01:00[Europe/Berlin]";
const FRIDAY: &str = "2026-03-06T19:00+01:00[Europe/Berlin]";

/// What became of one reminder: whether it was sent, and how long after it was due.
struct Fate {
    id: OccurrenceId,
    activity: Activity,
    late: Option<SignedDuration>,
}

/// The fates of a person's reminders up to now.
async fn fates(stage: &Stage, person: &Person) -> Vec<Fate> {
    let mut connection = stage.sandbox.store().read().await.unwrap();
    let rows = query(
        "SELECT id, activity, sent_at - due_at AS late FROM occurrences
         WHERE person_id = $1 AND state <> 'pending' ORDER BY id",
    );
    let rows = rows.bind(person.id).fetch_all(&mut connection).await.unwrap();
    let fate = |row: &limber::store::Row| Fate {
        id: row.try_get("id").unwrap(),
        activity: row.try_get("activity").unwrap(),
        late: row.try_get::<Option<i64>>("late").unwrap().map(SignedDuration::from_secs),
    };
    rows.iter().map(fate).collect()
}

async fn decided(stage: &Stage, person: &Person) -> i64 {
    let mut connection = stage.sandbox.store().read().await.unwrap();
    let rows = query("SELECT COUNT(*) AS rows FROM trial_arms WHERE person_id = $1");
    let row = rows.bind(person.id).fetch_one(&mut connection).await.unwrap();
    row.try_get("rows").unwrap()
}

async fn joins(person: &Person) {
    person.says("/settings").await;
    person.presses("A small trial").await;
    person.presses("Yes, count me in").await;
    assert!(person.reads().contains("You take part in the trial."));
}

#[tokio::test]
async fn chance_decides_for_whoever_takes_part_and_for_nobody_else() {
    let stage = Stage::with_trial(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    let ben = stage.subscribed("Ben", "Berlin").await;
    joins(&anna).await;
    stage.clock_reaches(FRIDAY).await;

    let fates = fates(&stage, &anna).await;
    let arm = |fate: &Fate, factor: Factor| factor.arm_of(fate.id, fate.activity);
    let count =
        |factor, wanted| fates.iter().filter(|fate| arm(fate, factor) == Some(wanted)).count();
    assert!(count(Factor::Number, Arm::LeftOut) > 0, "the story has some of each");
    assert!(count(Factor::Hour, Arm::Later) > 0 && count(Factor::Hour, Arm::OnTime) > 0);
    for fate in &fates {
        let is_left_out = arm(fate, Factor::Number) == Some(Arm::LeftOut);
        let Some(late) = fate.late else { continue };
        assert!(!is_left_out, "chance left it out");
        if arm(fate, Factor::Hour) == Some(Arm::Later) {
            assert!(late >= LATER_BY, "{late}");
        }
    }
    assert!(decided(&stage, &anna).await > 0);
    assert_eq!(decided(&stage, &ben).await, 0, "he was not asked");
}

#[tokio::test]
async fn one_tap_ends_it_and_forgets_what_chance_decided() {
    let stage = Stage::with_trial(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    joins(&anna).await;
    stage.clock_reaches("2026-03-02T19:00+01:00[Europe/Berlin]").await;
    assert!(decided(&stage, &anna).await > 0);

    anna.says("/settings").await;
    anna.presses("A small trial").await;
    anna.presses("Leave the trial").await;
    assert!(anna.reads().contains("May I try something with you?"));
    stage.clock_reaches(FRIDAY).await;

    assert_eq!(decided(&stage, &anna).await, 0);
}

#[tokio::test]
async fn a_letter_asks_once_and_where_there_is_no_trial_nobody_hears_of_one() {
    let (with, without) = (Stage::with_trial(MONDAY).await, Stage::at(MONDAY).await);
    let mut asked = [0, 0];
    for (stage, asked) in [&with, &without].into_iter().zip(&mut asked) {
        let anna = stage.subscribed("Anna", "Berlin").await;
        for day in 1..=36 {
            let noon = jiff::civil::date(2026, 3, 2) + jiff::Span::new().days(day);
            stage.clock_reaches(&format!("{noon}T12:45[Europe/Berlin]")).await;
            anna.says("walked 20").await;
        }
        *asked =
            anna.was_told().iter().filter(|text| text.contains("may I find out with you")).count();
        anna.says("/settings").await;
        let has_button = anna.reads().contains("A small trial");
        anna.says("/privacy").await;
        assert_eq!(anna.reads().contains("Only who said yes takes part"), has_button);
    }
    assert_eq!(asked, [1, 0]);
}

#[tokio::test]
async fn the_result_is_told_by_arm_of_no_fewer_than_five() {
    let stage = Stage::with_trial(MONDAY).await;
    let mut people = Vec::new();
    for name in ["Anna", "Ben", "Cleo", "Dan", "Eva"] {
        let person = stage.subscribed(name, "Berlin").await;
        joins(&person).await;
        people.push(person);
    }
    for day in 2..=6 {
        stage.clock_reaches(&format!("2026-03-0{day}T13:00+01:00[Europe/Berlin]")).await;
        for person in &people {
            person.says("walked 20").await;
        }
    }
    stage.clock_reaches(FRIDAY).await;
    let now = stage.sandbox.clock().now();
    tidy(&stage.sandbox.store(), now).await.unwrap();

    let told = || async {
        let mut connection = stage.sandbox.store().read().await.unwrap();
        usage(&mut connection, now).await.unwrap()
    };
    let usage = told().await;
    let of = |arm: Arm| usage.trial.iter().find(|outcome| outcome.arm == arm.as_str());
    for arm in [Arm::Varied, Arm::Plain, Arm::OnTime, Arm::Later, Arm::Sent] {
        assert!(of(arm).is_some(), "{arm}: {:?}", usage.trial);
    }
    let walked_soon_after = of(Arm::Varied).unwrap().moved + of(Arm::Plain).unwrap().moved;
    assert!(walked_soon_after > 0, "{:?}", usage.trial);
    assert!(usage.to_string().contains("number: sent"));

    people[0].says("/settings").await;
    people[0].presses("A small trial").await;
    people[0].presses("Leave the trial").await;
    assert!(told().await.trial.is_empty(), "four are too few");
}
