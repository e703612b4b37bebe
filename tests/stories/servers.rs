//! Stories of a database that a PostgreSQL server has: who runs on it, and what holds when several write. They
//! need the server that `LIMBER_STAGE` names.

use std::{net::SocketAddr, pin::pin};

use crate::stage::{Ground, Stage, server};
use limber::store::{Alone, Store, query, query_scalar};
use reqwest::{Client, StatusCode};

const MONDAY: &str = "2026-03-02T08:20+01:00[Europe/Berlin]";

/// Whether there is no server to play on, which is said.
fn is_left_out() -> bool {
    if server().is_none() {
        eprintln!("LIMBER_STAGE names no PostgreSQL server: its stories are left out");
    }
    server().is_none()
}

/// Ends the connections to a ground's database that hold a lock beyond a transaction.
async fn end_who_holds_the_lock(store: &Store) {
    let end = query_scalar::<bool>(
        "SELECT pg_terminate_backend(pid) FROM pg_locks
         WHERE locktype = 'advisory' AND granted
            AND objid = CAST(CAST(hashtext(current_schema()) AS BIT(32)) AS BIGINT)",
    );
    let ended = end.fetch_all(&mut store.read().await.unwrap()).await.unwrap();
    assert_eq!(ended, [true]);
}

#[tokio::test]
async fn one_bot_runs_on_a_database_and_another_only_after_it() {
    if is_left_out() {
        return;
    }
    let ground = Ground::new().await;
    let mut first = Alone::on(&ground.address()).await.unwrap();
    first.held().await;
    let mut second = Alone::on(&ground.address()).await.unwrap();
    let store = Store::open(&ground.address()).await.unwrap();
    let term = second.term();

    {
        let mut waiting = pin!(second.held());
        tokio::select! {
            () = &mut waiting => panic!("two run on one database"),
            () = asked_in_vain(&store) => {}
        }
        assert!(first.term().holds() && !term.holds());
        end_who_holds_the_lock(&store).await;
        waiting.await;
    }

    assert!(term.holds());
    assert!(first.lost().await.may_pass(), "the first notices");
    assert!(!first.term().holds());
}

/// Ends once somebody has asked for the lock of a store's database who does not hold it.
async fn asked_in_vain(store: &Store) {
    let mut connection = store.read().await.unwrap();
    loop {
        let asked = query_scalar::<bool>(
            "SELECT COUNT(*) > 0 FROM pg_stat_activity
             WHERE state = 'idle' AND query LIKE 'SELECT pg_try_advisory_lock%'
                AND pid NOT IN (SELECT pid FROM pg_locks WHERE locktype = 'advisory')",
        );
        if asked.fetch_one(&mut connection).await.unwrap() {
            return;
        }
    }
}

/// Several replicas are one bot: where the first ends, the next one goes on with what is kept.
#[tokio::test]
async fn another_bot_stands_by_and_goes_on_where_the_first_has_ended() {
    if is_left_out() {
        return;
    }
    let mut stage = Stage::by_webhook_at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    anna.says("/done walk 20").await;

    let another = stage.another().await;
    let (watch, webhook) = (another.watch, another.webhook.clone());
    let (status, health) = get(watch, "/healthz").await;
    assert!(status.is_success() && health.starts_with("standing by\ndatabase   ok"), "{health}");
    assert_eq!(get(watch, "/readyz").await.0, StatusCode::SERVICE_UNAVAILABLE);
    assert!(get(watch, "/metrics").await.1.contains("\nlimber_leader 0\n"));
    let brought = Client::new().post(webhook).body("{}").send().await.unwrap();
    assert_eq!(brought.status(), StatusCode::SERVICE_UNAVAILABLE);
    assert!(brought.headers().contains_key("retry-after"));

    stage.stop().await;
    stage.goes_on_with(another).await;

    assert_eq!(get(watch, "/readyz").await.0, StatusCode::OK);
    assert!(get(watch, "/healthz").await.1.starts_with("ready\n"));
    assert!(get(watch, "/metrics").await.1.contains("\nlimber_leader 1\n"));
    let anna = stage.person("Anna");
    anna.says("/stats").await;
    assert!(anna.reads().contains("20 min"), "{}", anna.reads());
}

async fn get(address: SocketAddr, path: &str) -> (StatusCode, String) {
    let response = Client::new().get(format!("http://{address}{path}")).send().await.unwrap();
    (response.status(), response.text().await.unwrap())
}

/// Otherwise two would send, and each would undo what the other keeps.
#[tokio::test]
async fn a_bot_that_has_lost_the_lock_ends() {
    if is_left_out() {
        return;
    }
    let mut stage = Stage::at(MONDAY).await;
    let _anna = stage.subscribed("Anna", "Berlin").await;

    end_who_holds_the_lock(stage.sandbox.store()).await;

    let said = format!("{:#}", stage.ended().await.unwrap_err());
    assert!(said.starts_with("holding the lock of the database"), "{said}");
}

/// What is read in a transaction that writes is as it is when it is changed, whichever process writes.
#[tokio::test]
async fn who_reads_and_then_writes_loses_nothing_of_what_others_write() {
    if is_left_out() {
        return;
    }
    let ground = Ground::new().await;
    let count = async |store: Store| {
        for _ in 0..50 {
            let mut tx = store.write().await.unwrap();
            let last = query_scalar::<i64>("SELECT last FROM numbers WHERE name = 'reminders'");
            let last = last.fetch_one(&mut tx).await.unwrap();
            let next = query("UPDATE numbers SET last = $1 WHERE name = 'reminders'");
            next.bind(last + 1).execute(&mut tx).await.unwrap();
            tx.commit().await.unwrap();
        }
    };
    let one = Store::open(&ground.address()).await.unwrap();
    let other = Store::open(&ground.address()).await.unwrap();

    tokio::join!(count(one.clone()), count(other));

    let last = query_scalar::<i64>("SELECT last FROM numbers WHERE name = 'reminders'");
    assert_eq!(last.fetch_one(&mut one.read().await.unwrap()).await.unwrap(), 100);
}

/// PostgreSQL itself calls it a success.
#[tokio::test]
async fn a_commit_after_a_statement_that_failed_is_not_taken_for_success() {
    if is_left_out() {
        return;
    }
    let ground = Ground::new().await;
    let store = Store::open(&ground.address()).await.unwrap();
    let mut tx = store.write().await.unwrap();
    query("UPDATE numbers SET last = 7").execute(&mut tx).await.unwrap();
    assert!(query("UPDATE numbers SET last = NULL").execute(&mut tx).await.is_err());

    assert!(tx.commit().await.is_err());

    let mut tx = store.write().await.unwrap();
    let last = query_scalar::<i64>("SELECT MAX(last) FROM numbers");
    assert_eq!(last.fetch_one(&mut tx).await.unwrap(), 0);
    tx.commit().await.unwrap();
}

/// A server that was started again has closed what was open.
#[tokio::test]
async fn a_connection_that_the_server_has_closed_is_opened_again() {
    if is_left_out() {
        return;
    }
    let ground = Ground::new().await;
    let store = Store::open(&ground.address()).await.unwrap();
    store.write().await.unwrap().commit().await.unwrap();
    let mut tx = store.write().await.unwrap();
    let mine = query_scalar::<i64>("SELECT pg_backend_pid()").fetch_one(&mut tx).await.unwrap();
    tx.commit().await.unwrap();
    let end = query_scalar::<bool>("SELECT pg_terminate_backend(CAST($1 AS INT4))").bind(mine);
    assert!(end.fetch_one(&mut store.read().await.unwrap()).await.unwrap());

    let mut tx = store.write().await.unwrap();

    query("UPDATE numbers SET last = 7").execute(&mut tx).await.unwrap();
    tx.commit().await.unwrap();
}
