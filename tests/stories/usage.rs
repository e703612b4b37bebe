//! Stories of whether Limber helps: who is still there, what is answered and how much comes, told of no fewer than five.

use crate::stage::{Person, Stage};
use limber::{
    store::usage::{Answered, Cut, Load, Retained},
    usecases::{keeping::usage::usage, replies::Usage},
};

const MONDAY: &str = "2026-03-02T08:20+01:00[Europe/Berlin]";
const NAMES: [&str; 6] = ["Anna", "Ben", "Cleo", "Dan", "Eva", "Fred"];

async fn subscribed(stage: &Stage, people: usize) -> Vec<Person> {
    let mut subscribed = Vec::new();
    for name in &NAMES[..people] {
        subscribed.push(stage.subscribed(name, "Berlin").await);
    }
    subscribed
}

/// On Tuesday all but the last, who have said a word on Monday, do the first break of the day; a week later it is
/// Tuesday again.
async fn a_week(stage: &Stage, people: &[Person]) {
    stage.clock_reaches("2026-03-02T20:00+01:00[Europe/Berlin]").await;
    for person in &people[..people.len() - 1] {
        person.says("good evening").await;
    }
    stage.clock_reaches("2026-03-03T10:00:07+01:00[Europe/Berlin]").await;
    for person in &people[..people.len() - 1] {
        person.presses("✅ Done").await;
    }
    stage.clock_reaches("2026-03-10T08:20+01:00[Europe/Berlin]").await;
}

async fn told(stage: &Stage) -> Usage {
    let mut connection = stage.sandbox.store().read().await.unwrap();
    usage(&mut connection, stage.sandbox.clock().now()).await.unwrap()
}

#[tokio::test]
async fn it_is_told_who_is_still_there_what_is_answered_and_how_much_comes() {
    let stage = Stage::light(MONDAY).await;
    let people = subscribed(&stage, 6).await;
    a_week(&stage, &people).await;

    let usage = told(&stage).await;

    assert_eq!(usage.retained, [Retained { weeks: 1, joined: 6, active: 5 }]);
    let of = |cut, of: &str| usage.answered.iter().find(|told| told.cut == cut && told.of == of);
    let Some(Answered { shown, answered, done, .. }) = of(Cut::Hour, "10") else {
        panic!("{usage:#?}")
    };
    // From Tuesday to Monday there are five mornings, of which backing off leaves some out.
    assert_eq!((answered, done), (&5, &5), "{usage:#?}");
    assert!((5..=30).contains(shown), "{usage:#?}");
    assert!(of(Cut::Activity, "walk").is_some_and(|told| told.answered == 0), "{usage:#?}");
    // A break needs no showing; what comes later is shown in full until it is known.
    assert!(of(Cut::Shape, "short").is_some_and(|told| told.answered == 5), "{usage:#?}");
    assert!(of(Cut::Shape, "long").is_some_and(|told| told.answered == 0), "{usage:#?}");
    let [Load { amount, messages, days }] = &usage.loads[..] else { panic!("{usage:#?}") };
    assert_eq!(amount, "light");
    assert!(messages > days && messages <= &(4 * days), "{usage:#?}");
    let words = usage.to_string();
    assert!(words.contains("1 week ago or more           5 of 6"), "{words}");
    assert!(NAMES.iter().all(|name| !words.contains(name)), "{words}");
}

#[tokio::test]
async fn nothing_is_told_that_could_be_of_one_of_them() {
    let stage = Stage::light(MONDAY).await;
    let people = subscribed(&stage, 4).await;
    a_week(&stage, &people).await;

    let usage = told(&stage).await;

    assert_eq!(usage.retained, []);
    assert_eq!(usage.answered, []);
    assert_eq!(usage.loads, []);
}
