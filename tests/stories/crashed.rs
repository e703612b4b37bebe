//! Stories of a fault in the database engine's own thread: the connection is opened again, and what was
//! under way on it is undone and done anew.

use std::thread;

use crate::stage::Stage;
use limber::store::{Error, query, query_scalar};
use tracing::{
    Dispatch, Subscriber,
    instrument::{Instrument, WithSubscriber},
    span::Id,
};
use tracing_subscriber::{
    Layer,
    layer::{Context, SubscriberExt},
};

const MONDAY: &str = "2026-03-02T08:20+01:00[Europe/Berlin]";

/// Each connection has a thread of its own, which enters the span of whoever asks it for something.
struct Crash;

impl<S: Subscriber> Layer<S> for Crash {
    fn on_enter(&self, _span: &Id, _context: Context<'_, S>) {
        let is_the_databases = thread::current().name().unwrap_or_default().starts_with("sqlx");
        assert!(!is_the_databases, "a fault of the engine's");
    }
}

/// Asks something of a connection, at which the connection's thread crashes.
async fn crashing<A: Future>(asking: A) -> A::Output {
    let crash = Dispatch::new(tracing_subscriber::registry().with(Crash));
    let span = tracing::dispatcher::with_default(&crash, || tracing::error_span!("crashing"));
    asking.instrument(span).with_subscriber(crash).await
}

#[tokio::test]
async fn a_crash_of_the_connection_that_writes_is_mended_by_opening_it_again() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    let mut writing = stage.sandbox.store().write().await.unwrap();
    let forget = query("DELETE FROM people");
    assert_eq!(forget.execute(&mut writing).await.unwrap().rows_affected(), 1);
    let _ = crashing(query("SELECT 1").execute(&mut writing)).await;
    drop(writing);

    anna.says("/done walk 20").await;
    stage.clock_reaches("2026-03-02T10:00+01:00[Europe/Berlin]").await;

    let read = anna.reads();
    assert_eq!(read.matches("counted, 20 minutes").count(), 1, "{read}");
    assert_eq!(anna.breaks(), 1, "{read}");
}

/// Otherwise Telegram would be told that an update is kept which was undone.
#[tokio::test]
async fn a_crash_while_a_transaction_is_committed_is_not_taken_for_success() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    let mut writing = stage.sandbox.store().write().await.unwrap();
    query("DELETE FROM people").execute(&mut writing).await.unwrap();

    let committed = crashing(writing.commit()).await;

    assert!(matches!(committed, Err(Error::Crashed(_))), "{committed:?}");
    anna.says("/done walk 20").await;
    assert!(anna.reads().contains("counted, 20 minutes"), "nobody was forgotten");
}

#[tokio::test]
async fn a_crash_of_those_who_read_or_empty_the_log_is_mended_too() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    let store = stage.sandbox.store();
    let mut reading = Vec::new();
    // As many as there may be at once.
    for _ in 0..4 {
        reading.push(store.read().await.unwrap());
    }
    for connection in &mut reading {
        let _ = crashing(query("SELECT 1").execute(connection)).await;
    }
    drop(reading);
    // It is open from then on.
    store.checkpoint().await.unwrap();
    let _ = crashing(store.checkpoint()).await;

    anna.says("/today").await;
    assert!(anna.reads().contains("📋 Monday, 2 March"));
    for _ in 0..4 {
        let one = query_scalar::<i64>("SELECT 1");
        assert_eq!(one.fetch_one(&mut store.read().await.unwrap()).await.unwrap(), 1);
    }
    store.checkpoint().await.unwrap();
}
