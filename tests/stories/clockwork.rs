//! The bot and its clockwork live and die together.

use crate::process::TOKEN;
use limber::{
    bell::Bell,
    care::amount::Amount,
    clock::Clock,
    limber::{Limber, Options},
    metrics::Metrics,
    scheduler::Clockwork,
    telegram::outward::allowance::Allowance,
};
use tokio_util::sync::CancellationToken;

async fn open(address: std::net::SocketAddr, database: &str) -> anyhow::Result<Limber> {
    Limber::open(Options {
        token: TOKEN,
        api_url: &format!("http://{address}").parse().unwrap(),
        database,
        messages: None,
        clock: Clock::system(),
        allowance: Allowance::LIFTED,
        watch: None,
        nightly: None,
        admins: &[],
        spreads: true,
        first_amount: Amount::Close,
        trial: false,
        endpoint: None,
    })
    .await
}

#[tokio::test]
async fn a_clockwork_that_stops_ends_the_bot_which_can_be_started_again() {
    let (_telegram, address) = crate::process::telegram().await;
    let folder = tempfile::tempdir().unwrap();
    let database = folder.path().join("limber.db").display().to_string();

    let limber = open(address, &database).await.unwrap();
    let silent = async { anyhow::bail!("the clockwork has stopped beating") };
    let ended = limber.run_by(silent, CancellationToken::new()).await;
    assert_eq!(ended.unwrap_err().to_string(), "the clockwork has stopped beating");

    let limber = open(address, &database).await.unwrap();
    let ended = limber.run_by(async { Ok(()) }, CancellationToken::new()).await;
    assert_eq!(ended.unwrap_err().to_string(), "a part of the bot has ended by itself");
}

#[tokio::test]
async fn a_bot_that_is_told_to_stop_stops_its_clockwork() {
    let (_telegram, address) = crate::process::telegram().await;
    let folder = tempfile::tempdir().unwrap();
    let database = folder.path().join("limber.db").display().to_string();
    let limber = open(address, &database).await.unwrap();
    let clockwork = Clockwork {
        look_outs: std::array::from_fn(|_| Bell::new()),
        store: limber.store(),
        clock: Clock::system(),
        metrics: Metrics::new(),
        per_second: None,
        nightly: None,
    };
    let shutdown = CancellationToken::new();
    shutdown.cancel();

    limber.run_by(clockwork.run(shutdown.clone()), shutdown).await.unwrap();
}
