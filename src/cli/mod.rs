//! The command line: which command was given, and how the process ends. Wiring only.

mod announcing;
mod drawing;
mod exit_status;
mod linking;
mod manual;
mod memory;

use std::{
    io::{self, IsTerminal, Write},
    process::ExitCode,
};

use crate::{
    backup::{self, Nightly, restore},
    care::amount::Amount,
    check,
    clock::Clock,
    config::{
        Command,
        run::{LogFormat, Run, Watch},
        tools::{Backup, Restore},
    },
    limber::{Limber, Options, runtime},
    listener::Listener,
    printing::{print, print_line},
    sandbox,
    settings::{Settings, Wrong},
    store::Store,
    telegram::{inward::webhook::WebhookEndpoint, outward::allowance::Allowance},
    usecases::keeping::{totals::totals, usage::usage},
};
use anyhow::Context;
use tokio::signal::unix::{SignalKind, signal};
use tokio_util::sync::CancellationToken;
use tracing_subscriber::EnvFilter;

/// Runs what the command line asks for; how it ended is the process's exit status.
pub fn main() -> ExitCode {
    let settings = match Settings::read(std::env::args_os()) {
        Ok(settings) => settings,
        Err(Wrong::Usage(usage)) => usage.exit(),
        Err(wrong) => return end(&wrong.into(), LogFormat::Text),
    };
    if matches!(settings.cli.command, Command::Run(_) | Command::Sandbox(_)) {
        memory::start_with_thresholds();
    }
    let log_format = match &settings.cli.command {
        Command::Run(wishes) => wishes.log_format,
        _ => LogFormat::Text,
    };
    let runtime = runtime().context("starting the threads to run on");
    match runtime.and_then(|runtime| runtime.block_on(start(settings))) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => end(&error, log_format),
    }
}

/// Says what ends the process where the log is read.
fn end(error: &anyhow::Error, log_format: LogFormat) -> ExitCode {
    match log_format {
        // Where nobody reads it there is nobody to tell.
        LogFormat::Text => drop(writeln!(io::stderr(), "limber: {error:#}")),
        LogFormat::Json => tracing::error!("{error:#}"),
    }
    exit_status::of(error)
}

async fn start(settings: Settings) -> anyhow::Result<()> {
    match settings.cli.command {
        Command::Run(wishes) => {
            log_from("limber=info,warn", wishes.log_format);
            for warning in &settings.warnings {
                tracing::warn!("{warning}");
            }
            run(wishes).await
        }
        Command::Config(_) => {
            print(&settings)?;
            for warning in &settings.warnings {
                eprintln!("limber: {warning}");
            }
            Ok(())
        }
        Command::Check(ref wishes) => check::check(wishes, &settings, &Clock::system()).await,
        Command::Stats(wishes) => {
            let store = Store::open_existing(&wishes.database.database).await?;
            let now = Clock::system().now();
            print(totals(&store, now).await?)?;
            print(usage(&mut store.read().await?, now).await?)?;
            store.close().await;
            Ok(())
        }
        Command::Completions(wishes) => manual::completions(wishes.shell),
        Command::Man(wishes) => manual::manual(wishes.out.as_deref()),
        Command::Backup(Backup { file, replace, database }) => {
            let made = backup::backup(&database.database, &file, replace);
            print_line(unless_stopped(made).await?)
        }
        Command::Restore(Restore { file, database }) => {
            let restored = restore::restore(&file, &database.database, Clock::system().now());
            print_line(unless_stopped(restored).await?)
        }
        Command::Announce(wishes) => announcing::announce(&wishes).await,
        Command::Link(wishes) => linking::link(&wishes).await,
        Command::Pictures(wishes) => drawing::draw(&wishes),
        Command::Sandbox(wishes) => {
            log_from("limber=error,off", LogFormat::Text);
            let shutdown = CancellationToken::new();
            stop_on_signal(shutdown.clone())?;
            stop_on_hangup(shutdown.clone())?;
            sandbox::run(wishes, shutdown).await
        }
    }
}

async fn run(wishes: Run) -> anyhow::Result<()> {
    let shutdown = CancellationToken::new();
    stop_on_signal(shutdown.clone())?;
    let limber = Limber::open(Options {
        token: wishes.bot.token()?,
        api_url: &wishes.bot.api_url,
        database: &wishes.database.database,
        messages: wishes.common.messages.as_deref(),
        clock: Clock::system(),
        allowance: Allowance::of(wishes.per_second),
        watch: listen_for_watchers(wishes.watch).await?,
        nightly: Nightly::wished(&wishes)?,
        admins: &wishes.common.admins,
        spreads: true,
        first_amount: Amount::default(),
        trial: wishes.common.trial,
        endpoint: WebhookEndpoint::open(&wishes.webhook, wishes.bot.token()?, &wishes.bot.api_url)
            .await?,
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

/// Listens where the bot is to tell how it does.
async fn listen_for_watchers(watch: Watch) -> anyhow::Result<Option<Listener>> {
    let Watch::At(address) = watch else { return Ok(None) };
    let listener = Listener::bind(address).await.with_context(|| {
        format!("cannot tell /healthz and /metrics on {address}; give another address with --watch (LIMBER_WATCH), or `off`")
    })?;
    tracing::info!(address = %listener.address()?, "/healthz and /metrics");
    Ok(Some(listener))
}

/// Does what is begun, unless the process is told to stop: then it is dropped, and undone.
async fn unless_stopped<T>(begun: impl Future<Output = anyhow::Result<T>>) -> anyhow::Result<T> {
    let shutdown = CancellationToken::new();
    stop_on_signal(shutdown.clone())?;
    tokio::select! {
        ended = begun => ended,
        () = shutdown.cancelled() => anyhow::bail!("stopped; nothing has changed"),
    }
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

/// A terminal that is closed ends what runs in it in order.
fn stop_on_hangup(shutdown: CancellationToken) -> anyhow::Result<()> {
    let mut hangup = signal(SignalKind::hangup())?;
    tokio::spawn(async move {
        hangup.recv().await;
        shutdown.cancel();
    });
    Ok(())
}

/// Logs to standard error; RUST_LOG says how much, `usual` where it is not set.
fn log_from(usual: &str, format: LogFormat) {
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new(usual));
    let log = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(io::stderr)
        // A bot whose log nobody reads any more goes on: complaining of it there would end it.
        .log_internal_errors(false);
    match format {
        LogFormat::Text => log.with_ansi(io::stderr().is_terminal()).init(),
        LogFormat::Json => log.json().flatten_event(true).init(),
    }
}
