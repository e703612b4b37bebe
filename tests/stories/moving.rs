//! Stories of a database that goes from one engine to the other and back, and of the bot that runs on it.

use std::process::Output;

use crate::{
    process,
    stage::{Ground, Person, Stage},
};
use limber::{
    care::PersonId,
    store::{export, moving::TABLES, query_assembled, query_scalar},
};

const MONDAY: &str = "2026-03-02T08:20+01:00[Europe/Berlin]";

/// What `limber move` says.
fn moved(from: &str, to: &str) -> Output {
    process::limber().args(["move", from, to]).output().unwrap()
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned() + &String::from_utf8_lossy(&output.stdout)
}

/// Everything about somebody.
async fn export_of(stage: &Stage, person: &Person) -> String {
    let mut connection = stage.sandbox.store().read().await.unwrap();
    let (themselves, tables) = export::all_of(&mut connection, PersonId(person.id)).await.unwrap();
    format!("{themselves:#?}{tables:#?}")
}

#[tokio::test]
async fn everything_is_brought_to_the_other_engine_and_back_and_old_buttons_work() {
    let mut stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    let ben = stage.subscribed("Ben", "Berlin").await;
    ben.says("/done walk 20").await;
    anna.says("/hours mon-thu 9:00-12:00 13:00-17:00").await;
    ben.says("/settings").await;
    ben.presses("My aim").await;
    ben.says("lift my daughter’s \"bike\" onto the roof \\ 100 %").await;
    stage.clock_reaches("2026-03-02T10:00+01:00[Europe/Berlin]").await;
    let (annas, bens) = (export_of(&stage, &anna).await, export_of(&stage, &ben).await);
    assert!(bens.contains("bike"), "{bens}");
    stage.stop().await;

    let (first, file, last) = (stage.address(), Ground::file(), Ground::new().await);
    let there = moved(&first, &file.address());
    assert!(there.status.success(), "{}", said(&there));
    assert!(said(&there).contains("people: 2"), "{}", said(&there));
    stage.stands_on(file);
    stage.start().await;
    anna.meets_again(&stage);
    assert_eq!(export_of(&stage, &anna).await, annas);
    assert_eq!(export_of(&stage, &ben).await, bens);
    anna.presses("Done").await;
    assert!(anna.reads().contains("Today: 1 break."));
    ben.meets_again(&stage);
    ben.says("/remind stretch every day at 11:00").await;
    let bens = export_of(&stage, &ben).await;
    stage.stop().await;

    let back = moved(&stage.address(), &last.address());
    assert!(back.status.success(), "{}", said(&back));
    stage.stands_on(last);
    stage.start().await;
    anna.meets_again(&stage);
    ben.meets_again(&stage);
    assert_eq!(export_of(&stage, &ben).await, bens);
    anna.presses("Undo").await;
    anna.says("/stats").await;
    assert!(!anna.reads().contains("1 break"), "what was counted before the move is taken back");
    stage.clock_reaches("2026-03-02T11:00+01:00[Europe/Berlin]").await;
    assert!(ben.was_told().iter().any(|text| text.contains("🧘")));
}

#[tokio::test]
async fn what_holds_something_already_or_is_in_use_is_left_alone() {
    let mut stage = Stage::at(MONDAY).await;
    let _anna = stage.subscribed("Anna", "Berlin").await;
    let other = Ground::file();
    let in_use = moved(&stage.address(), &other.address());
    assert!(said(&in_use).contains("a Limber is running on the database"), "{}", said(&in_use));
    stage.stop().await;

    let (address, same) = (stage.address(), moved(&stage.address(), &stage.address()));
    assert!(said(&same).contains("the same database"), "{}", said(&same));
    assert!(moved(&address, &other.address()).status.success());
    let again = moved(&address, &other.address());
    assert!(!again.status.success());
    assert!(
        said(&again).contains("there are rows in its table people already"),
        "{}",
        said(&again)
    );
    assert!(!said(&again).contains("postgres://"), "no address is told, which may hold a password");
    stage.start().await;
}

/// A page of rows ends within what lies by one person as well.
#[tokio::test]
async fn more_rows_than_are_brought_at_once_arrive_all() {
    let mut stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    let mut tx = stage.sandbox.store().write().await.unwrap();
    query_assembled(format!(
        "INSERT INTO wordings (person_id, kind, times, last_on)
         WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < 2500)
         SELECT {}, 'kind-' || n, n, '2026-03-02' FROM numbers",
        anna.id
    ))
    .execute(&mut tx)
    .await
    .unwrap();
    tx.commit().await.unwrap();
    stage.stop().await;

    let file = Ground::file();
    let there = moved(&stage.address(), &file.address());
    assert!(there.status.success(), "{}", said(&there));

    stage.stands_on(file);
    stage.start().await;
    let count = query_scalar::<i64>("SELECT COUNT(*) FROM wordings WHERE kind LIKE 'kind-%'");
    let mut connection = stage.sandbox.store().read().await.unwrap();
    assert_eq!(count.fetch_one(&mut connection).await.unwrap(), 2500);
}

/// The migrations make each table after those that it refers to, as PostgreSQL asks for.
#[test]
fn no_table_is_left_behind() {
    let made = include_str!("../../migrations/postgres/0001_schema.sql")
        .lines()
        .filter_map(|line| line.strip_prefix("CREATE TABLE ")?.strip_suffix(" ("));

    assert_eq!(Vec::from_iter(made), TABLES, "a new table has its place in moving.rs");
}
