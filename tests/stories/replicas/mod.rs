//! Stories of three replicas on one PostgreSQL database: whatever becomes of the one that leads, what people say and
//! press counts once, every reminder arrives, and none comes twice but those that were in hand.
//!
//! They are played where `LIMBER_STAGE` is set, on a server of their own. LIMBER_KILLS says how often the leader is
//! killed (3), LIMBER_SEED which moments.

mod crew;
mod load;

use std::{env, time::Duration};

use self::{crew::Crew, load::Load};
use crate::{
    dice::Dice,
    process::{
        proxy::{Proxy, Target},
        server::Server,
    },
    stage,
};
use limber::clock::Stopwatch;

fn number(name: &str, usual: u64) -> u64 {
    env::var(name).ok().map_or(usual, |number| number.parse().unwrap())
}

/// A server of a story's own; none is said.
fn server() -> Option<Server> {
    let server = stage::server().and_then(|_wished| Server::start());
    if server.is_none() {
        eprintln!("LIMBER_STAGE is not set, or PostgreSQL not installed: this story is left out");
    }
    server
}

/// A part of a second, for what is said of how long something took.
fn seconds(took: Duration) -> f64 {
    took.as_secs_f64()
}

#[tokio::test(flavor = "multi_thread")]
async fn whenever_the_leader_is_killed_the_next_one_goes_on_and_nothing_is_lost() {
    let Some(server) = server() else { return };
    let (kills, seed) = (number("LIMBER_KILLS", 3), number("LIMBER_SEED", 7));
    println!("LIMBER_KILLS={kills} LIMBER_SEED={seed}");
    let mut dice = Dice(seed);
    let (telegram, address) = crate::process::telegram().await;
    let mut crew = Crew::of(3, &telegram, address, &server.address());
    let mut load = Load::begin(&mut crew, &telegram, &server.address(), kills).await;
    let mut took = Vec::new();
    for round in 1..=kills {
        let leader = crew.leader().await;
        load.acts(round);
        for _ in 0..dice.roll(300) {
            crew.pause().await;
        }
        let since = Stopwatch::start();
        crew.replicas.remove(leader).bot.kill();
        load.is_left(round).await;
        crew.leader().await;
        took.push(since.elapsed());
        crew.joined_by_another();
    }
    load.ends(&mut crew).await;
    took.sort();
    if let (Some(longest), Some(median)) = (took.last(), took.get(took.len() / 2)) {
        println!(
            "the next leads after {:.2} s, {:.2} at the longest",
            seconds(*median),
            seconds(*longest)
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_leader_that_is_frozen_and_thaws_does_nothing_twice_and_ends() {
    let Some(server) = server() else { return };
    let (telegram, address) = crate::process::telegram().await;
    let mut crew = Crew::of(3, &telegram, address, &server.address());
    let mut load = Load::begin(&mut crew, &telegram, &server.address(), 2).await;
    let frozen = crew.leader().await;
    load.acts(1);

    let since = Stopwatch::start();
    crew.replicas[frozen].bot.freeze();
    load.is_left(2).await;
    let next = crew.leader_but(Some(frozen)).await;
    println!("the next leads {:.2} s after the freezing", seconds(since.elapsed()));
    load.acts(2);
    crew.replicas[frozen].bot.thaw();

    let said = crew.ended(frozen).await;
    assert!(said.contains("holding the lock of the database"), "{said}");
    let next = if next > frozen { next - 1 } else { next };
    assert_eq!(crew.leader().await, next, "the next one leads on");
    load.ends(&mut crew).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_leader_whose_network_to_the_database_is_cut_ends_and_the_next_goes_on() {
    let Some(server) = server() else { return };
    let (telegram, address) = crate::process::telegram().await;
    let proxy = Proxy::to(server.target()).await;
    let proxied = format!("postgres://limber@{}/postgres?sslmode=disable", proxy.address);
    let mut crew = Crew::of(0, &telegram, address, &server.address());
    crew.joined_by(address, &proxied);
    let cut = crew.leader().await;
    crew.joined_by_another();
    crew.joined_by_another();
    let mut load = Load::begin(&mut crew, &telegram, &server.address(), 2).await;
    load.acts(1);

    let since = Stopwatch::start();
    proxy.falls_silent();
    load.is_left(2).await;
    crew.leader_but(Some(cut)).await;
    println!("the next leads {:.2} s after the cut", seconds(since.elapsed()));
    load.acts(2);

    let said = crew.ended(cut).await;
    println!("the one that was cut off ended after {:.2} s", seconds(since.elapsed()));
    assert!(said.contains("holding the lock of the database"), "{said}");
    load.ends(&mut crew).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_leader_that_cannot_reach_telegram_leads_on_and_says_it_later() {
    let Some(server) = server() else { return };
    let (telegram, address) = crate::process::telegram().await;
    let proxy = Proxy::to(Target::At(address)).await;
    let mut crew = Crew::of(0, &telegram, address, &server.address());
    crew.joined_by(proxy.address, &server.address());
    let leader = crew.leader().await;
    crew.joined_by_another();
    let mut load = Load::begin(&mut crew, &telegram, &server.address(), 1).await;

    proxy.falls_silent();
    load.acts(1);
    for _ in 0..50 {
        crew.pause().await;
    }
    assert_eq!(crew.leader().await, leader);
    proxy.speaks_again();

    load.ends(&mut crew).await;
    assert_eq!(crew.leader().await, leader);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_crashes_under_load_loses_nothing_that_telegram_was_told_of() {
    let Some(server) = server() else { return };
    let (telegram, address) = crate::process::telegram().await;
    let mut crew = Crew::of(3, &telegram, address, &server.address());
    let mut load = Load::begin(&mut crew, &telegram, &server.address(), 2).await;
    crew.leader().await;
    load.acts(1);
    crew.pause().await;

    let since = Stopwatch::start();
    server.crashes();
    load.is_left(2).await;
    crew.leads_again().await;
    println!("one leads {:.2} s after the crash", seconds(since.elapsed()));
    load.acts(2);

    load.ends(&mut crew).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn replicas_are_replaced_one_by_one_and_an_older_one_ends_at_newer_tables() {
    let Some(server) = server() else { return };
    let (telegram, address) = crate::process::telegram().await;
    let mut crew = Crew::of(2, &telegram, address, &server.address());
    let mut load = Load::begin(&mut crew, &telegram, &server.address(), 2).await;
    for round in 1..=2 {
        let old = crew.leader().await;
        crew.joined_by_another();
        load.acts(round);
        let bot = crew.replicas.remove(old).bot;
        tokio::task::spawn_blocking(move || bot.terminate()).await.unwrap();
        load.is_left(round).await;
    }
    load.ends(&mut crew).await;

    let leader = crew.leader().await;
    load.is_upgraded().await;
    crew.replicas.remove(leader).bot.kill();
    let said = crew.ended(0).await;
    assert!(said.contains("was written by a newer Limber (migration 9999)"), "{said}");
}
