//! Where somebody is for most of the day: asked once with one tap, changed in the settings, and what comes by it.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use expect_test::expect;
use jiff::{SignedDuration, tz::TimeZone};
use limber::{
    care::{Activity, Catalogue, Condition, Hours, PersonId, ReminderId, plan::Place},
    messages::Messages,
    store::occurrences,
    telegram::inward::commands::Command,
};

use crate::stage::{Person, Stage};

const MONDAY: &str = "2026-03-02T08:20+01:00[Europe/Berlin]";

/// The catalogue that the bot carries.
fn catalogue() -> Arc<Catalogue> {
    Messages::read(None, Command::listed()).unwrap().1.catalogue
}

/// What somebody was reminded of: by which reminder, of which exercise, and whether within their hours.
struct Reminded {
    reminder: ReminderId,
    exercise: String,
    is_within_hours: bool,
}

/// All that came to a person whose hours are the usual ones, in its order.
async fn all_that_came(stage: &Stage, person: &Person) -> Vec<Reminded> {
    let berlin = TimeZone::get("Europe/Berlin").unwrap();
    let mut connection = stage.sandbox.store().read().await.unwrap();
    let all = occurrences::all_of(&mut connection, PersonId(person.id)).await.unwrap();
    let shown = all.into_iter().filter(|occurrence| occurrence.sent_at.is_some());
    let reminded = shown.map(|occurrence| Reminded {
        reminder: occurrence.reminder,
        exercise: occurrence.exercise.to_string(),
        is_within_hours: Hours::usual().contains(berlin.to_datetime(occurrence.due_at)),
    });
    reminded.collect()
}

/// Days go by, on which these people do whatever they are reminded of.
async fn days_go_by(stage: &Stage, people: &[&Person], days: i64) {
    let begin = stage.sandbox.clock().now();
    for half_hours in 1..=days * 48 {
        let now = begin + SignedDuration::from_mins(30 * half_hours);
        stage.sandbox.pass_until(now).await.unwrap();
        for person in people {
            while person.button("✅ Done").is_some() {
                person.presses("✅ Done").await;
            }
        }
    }
}

/// Somebody with a plan that strengthens mornings and evenings, at one of the places.
async fn at_the_place(stage: &Stage, name: &str, place: &str) -> Person {
    let person = stage.subscribed(name, "Berlin").await;
    person.presses(place).await;
    person.says("/plan").await;
    person.presses("Ready plans").await;
    person.presses("Stronger").await;
    person.presses("Take it").await;
    person.reads();
    person
}

#[tokio::test]
async fn where_one_is_is_asked_once_and_answered_with_one_tap() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.person("Anna");
    anna.says("/start").await;
    anna.says("Berlin").await;
    anna.reads();

    anna.presses("No").await;
    expect![[r#"
        (edited) 👍 Thank you. Should that change, ask a doctor or physiotherapist before you go on.

        📍 Where are you for most of the day? I choose exercises that fit there.
        [At a desk] [On my feet]
        [At home] [Better no floor]
    "#]]
    .assert_eq(&anna.reads());
    anna.presses("At a desk").await;
    expect![[r#"
        (edited) 👍 Thank you. Within your /hours I suggest what is easily done at a desk. What is done on the floor comes before or after them.

        Is it different one day? Change it in /settings. What you put into your plan yourself comes wherever you are.

        ⚖️ How much of me would you like? You can change it at any time.
        [A little · about 3 a day]
        [Some · about 5 a day]
        [A lot · about 8 a day]
    "#]].assert_eq(&anna.reads());

    anna.says("/start").await;
    let again = anna.reads();
    assert!(!again.contains("Where are you"), "{again}");
}

#[tokio::test]
async fn who_has_not_answered_is_asked_at_the_next_start_and_never_twice_by_one_tap() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.person("Anna");
    anna.says("/start").await;
    anna.says("Berlin").await;
    let (message, data) = anna.button("No").unwrap();
    anna.forges(message, &data).await;
    anna.forges(message, &data).await; // an impatient thumb
    assert_eq!(anna.reads().matches("Where are you for most of the day?").count(), 1);

    anna.says("/start").await;

    assert_eq!(anna.reads().matches("Where are you for most of the day?").count(), 1);
}

#[tokio::test]
async fn where_one_is_is_changed_in_the_settings_and_what_is_to_come_with_it() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    anna.says("/settings").await;
    let unsaid = anna.reads();
    assert!(unsaid.contains("📍 You haven’t told me where you are"), "{unsaid}");
    anna.says("/today").await;
    assert!(anna.reads().contains("10:00 Stand up"));

    anna.presses("Where I am").await;
    anna.presses("On my feet").await;
    expect![[r#"
        (edited) 👍 Thank you. Within your /hours I suggest what needs no floor, and a break means that you sit down. What is done on the floor comes before or after them.

        Is it different one day? Change it in /settings. What you put into your plan yourself comes wherever you are.

        ⚖️ How much of me would you like? You can change it at any time.
        [A little · about 3 a day]
        [Some · about 5 a day]
        [A lot · about 8 a day]
    "#]].assert_eq(&anna.reads());

    anna.says("/settings").await;
    let said = anna.reads();
    assert!(said.contains("📍 On my feet"), "{said}");
    anna.presses("Where I am").await;
    assert!(anna.reads().contains("[✓ On my feet]"));
    stage.clock_reaches("2026-03-02T10:30+01:00[Europe/Berlin]").await;
    anna.presses("⋯").await;
    assert!(anna.reads().contains("Sit down · "));
    stage.clock_reaches("2026-03-02T14:30+01:00[Europe/Berlin]").await;
    anna.presses("⋯").await;
    assert!(anna.reads().contains("Sit down · "));
}

#[tokio::test]
async fn what_somebody_put_into_their_plan_comes_wherever_they_are() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    anna.presses("Better no floor").await;
    anna.says("/plan").await;
    anna.presses("🧘 Stretching").await;
    anna.presses("Remove").await;
    anna.says("/remind hip flexor 10:20 daily").await;
    anna.reads();

    stage.clock_reaches("2026-03-02T10:20+01:00[Europe/Berlin]").await;
    assert!(anna.reads().contains("Hip flexor"));

    // What would take its place is done on the floor as well.
    anna.presses("Hurts").await;
    anna.presses("No: let it rest").await;
    let rests = anna.reads();
    assert!(rests.contains("nothing comes in its place"), "{rests}");
    stage.clock_reaches("2026-03-03T10:20+01:00[Europe/Berlin]").await;
    let tomorrow = anna.was_told();
    assert!(!tomorrow.iter().any(|text| text.contains("Knee rolls")), "{tomorrow:?}");
}

#[tokio::test]
async fn a_moment_that_nothing_fits_is_silent_and_the_next_one_comes() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    anna.presses("At a desk").await;
    for quiet in ["sit to stand", "heel raise", "hip march", "mini squat", "one leg stand"] {
        anna.says(&format!("/exercise {quiet}")).await;
        anna.presses("It hurts").await;
        anna.presses("No: let it rest").await;
    }
    anna.says("/remind strengthen 10:20 19:20").await;

    stage.clock_reaches("2026-03-02T19:19+01:00[Europe/Berlin]").await;
    let strengthens = |text: &String| text.starts_with("💪");
    assert!(!anna.was_told().iter().any(strengthens), "{:?}", anna.was_told());
    stage.clock_reaches("2026-03-02T19:20+01:00[Europe/Berlin]").await;
    assert!(anna.reads().contains("💪"));
}

#[tokio::test]
async fn todays_session_at_a_desk_stays_off_the_floor_and_both_stretches_and_strengthens() {
    let catalogue = catalogue();
    let stage = Stage::at("2026-03-02T10:20+01:00[Europe/Berlin]").await;
    let anna = stage.subscribed("Anna", "Berlin").await;

    let session = session_of(&stage, &anna).await;
    let exercises: Vec<_> =
        catalogue.all().iter().filter(|e| session.contains(e.id.as_str())).collect();
    assert!(exercises.iter().all(|exercise| Place::Desk.allows(exercise, true)), "{session:?}");
    for activity in [Activity::Stretch, Activity::Strengthen] {
        assert!(exercises.iter().any(|exercise| exercise.activity == activity), "{session:?}");
    }

    stage.clock_reaches("2026-03-03T10:20+01:00[Europe/Berlin]").await;
    assert_ne!(session_of(&stage, &anna).await, session, "another one tomorrow");
}

/// The exercises of the guided session that somebody begins now.
async fn session_of(stage: &Stage, person: &Person) -> BTreeSet<String> {
    person.says("/today").await;
    person.presses("Today’s session").await;
    let mut connection = stage.sandbox.store().read().await.unwrap();
    let guide = limber::store::guides::of(&mut connection, PersonId(person.id)).await.unwrap();
    guide.unwrap().parts.iter().map(|part| part.exercise.to_string()).collect()
}

#[tokio::test]
async fn what_is_named_at_the_start_stays_out_until_a_tap_takes_it_back() {
    let stage = Stage::at(MONDAY).await;
    let [anna, ben] =
        [stage.subscribed("Anna", "Berlin").await, stage.subscribed("Ben", "Berlin").await];
    anna.says("/settings").await;
    anna.presses("What to mind").await;
    assert!(anna.reads().contains("[Osteoporosis]"));
    for condition in ["My knees", "Osteoporosis", "My balance"] {
        anna.presses(condition).await;
    }
    assert!(anna.reads().contains("[✓ My knees]"));
    anna.presses("My balance").await;
    assert!(anna.reads().contains("[My balance]"), "it is taken back");

    days_go_by(&stage, &[&anna, &ben], 14).await;

    let catalogue = catalogue();
    let concerned = |came: &[Reminded]| {
        let named = |id: &str| catalogue.all().iter().find(|exercise| exercise.id.as_str() == id);
        let is_concerned = |one: &&Reminded| {
            let exercise = named(&one.exercise).unwrap();
            [Condition::Knees, Condition::Osteoporosis].iter().any(|named| named.concerns(exercise))
        };
        came.iter().filter(is_concerned).count()
    };
    assert_eq!(concerned(&all_that_came(&stage, &anna).await), 0);
    assert!(concerned(&all_that_came(&stage, &ben).await) >= 2);
}

#[tokio::test]
async fn two_weeks_bring_each_what_fits_where_they_are() {
    let catalogue = catalogue();
    let named = |id: &str| catalogue.all().iter().find(|exercise| exercise.id.as_str() == id);
    let stage = Stage::at(MONDAY).await;
    let desk = at_the_place(&stage, "Dana", "At a desk").await;
    let feet = at_the_place(&stage, "Frida", "On my feet").await;
    let home = at_the_place(&stage, "Hanna", "At home").await;
    let no_floor = at_the_place(&stage, "Nora", "Better no floor").await;

    days_go_by(&stage, &[&desk, &feet, &home, &no_floor], 14).await;

    for (person, place) in [
        (&desk, Place::Desk),
        (&feet, Place::Feet),
        (&home, Place::Home),
        (&no_floor, Place::NoFloor),
    ] {
        let came = all_that_came(&stage, person).await;
        assert!(came.len() > 80, "{place}: {} reminders", came.len());
        for one in &came {
            let (id, exercise) = (&one.exercise, named(&one.exercise).unwrap());
            let needs_floor = exercise.position.needs_floor();
            let is_at_work = one.is_within_hours && matches!(place, Place::Desk | Place::Feet);
            assert!(!(needs_floor && is_at_work), "{place}: {id} at work");
            assert!(!(needs_floor && place == Place::NoFloor), "{place}: {id}");
            assert!(!is_at_work || exercise.quiet, "{place}: {id} draws a look");
            assert!(!(place == Place::Feet && id == "stand"), "{place}: {id}");
            assert!(place == Place::Feet || id != "sit-down", "{place}: {id}");
        }
        let mut last: BTreeMap<ReminderId, &Reminded> = BTreeMap::new();
        for one in &came {
            let before = last.insert(one.reminder, one);
            // A short walk takes no turns, and sitting down is the one break of those who stand.
            let has_a_choice = !one.exercise.starts_with("walk") && one.exercise != "sit-down";
            assert!(
                !has_a_choice || before.is_none_or(|before| before.exercise != one.exercise),
                "{place}: {} twice in a row",
                one.exercise
            );
        }
        let different: BTreeSet<_> = came.iter().map(|one| &one.exercise).collect();
        assert!(different.len() >= 10, "{place}: {different:?}");
        let on_the_floor = different.iter().filter(|id| named(id).unwrap().position.needs_floor());
        let has_a_floor = place != Place::NoFloor;
        assert_eq!(on_the_floor.count() > 0, has_a_floor, "{place}: {different:?}");
    }
}
