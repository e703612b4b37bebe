//! `limber`: wiring only.

mod drawing;

use std::process::ExitCode;

use clap::Parser;
use limber::{
    clock::Clock,
    config::{Cli, Command, Run},
    limber::{Limber, Wishes},
    sandbox,
    store::Store,
    telegram::lanes::Allowance,
    usecases::totals::totals,
};
use tokio::signal::unix::{SignalKind, signal};
use tokio_util::sync::CancellationToken;
use tracing_subscriber::EnvFilter;

fn main() -> ExitCode {
    let cli = Cli::parse();
    match start(cli) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("limber: {error:#}");
            ExitCode::FAILURE
        }
    }
}

#[tokio::main]
async fn start(cli: Cli) -> anyhow::Result<()> {
    match cli.command {
        Command::Run(wishes) => {
            log_from("limber=info,warn");
            run(wishes).await
        }
        Command::Stats(wishes) => {
            let store = Store::open_existing(&wishes.database.database).await?;
            print!("{}", totals(&store, Clock::system().now()).await?);
            store.close().await;
            Ok(())
        }
        Command::Pictures(wishes) => drawing::draw(&wishes),
        Command::Sandbox(wishes) => {
            log_from("limber=error,off");
            sandbox::run(wishes).await
        }
    }
}

async fn run(wishes: Run) -> anyhow::Result<()> {
    let shutdown = CancellationToken::new();
    stop_on_signal(shutdown.clone())?;
    let limber = Limber::open(Wishes {
        token: wishes.token()?,
        api_url: &wishes.api_url,
        database: &wishes.database.database,
        messages: wishes.common.messages.as_deref(),
        clock: Clock::system(),
        allowance: Allowance::of(wishes.per_second),
    });
    let limber = tokio::select! {
        limber = limber => limber?,
        () = shutdown.cancelled() => return Ok(()),
    };
    tracing::info!("ready");
    limber.run(shutdown).await?;
    tracing::info!("stopped");
    Ok(())
}

/// SIGTERM and Ctrl-C end the bot in order.
fn stop_on_signal(shutdown: CancellationToken) -> anyhow::Result<()> {
    let mut terminate = signal(SignalKind::terminate())?;
    let mut interrupt = signal(SignalKind::interrupt())?;
    tokio::spawn(async move {
        tokio::select! {
            _ = terminate.recv() => {}
            _ = interrupt.recv() => {}
        }
        shutdown.cancel();
    });
    Ok(())
}

/// Logs to standard error; RUST_LOG says how much, `usual` where it is not set.
fn log_from(usual: &str) {
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new(usual));
    tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).init();
}
