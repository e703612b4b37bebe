//! `limber move`: everything goes from one database into another, with the bot stopped.

use std::{fmt, time::Duration};

use crate::{
    clock::Stopwatch,
    store::{Alone, Store, moving, name_of},
};
use anyhow::{Context, bail};

/// What was brought from one database into another.
#[derive(Debug)]
pub struct Moved {
    from: String,
    to: String,
    brought: moving::Brought,
    took: Duration,
}

impl fmt::Display for Moved {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Moved { from, to, brought, took } = self;
        let moving::Brought { people, rows } = brought;
        write!(
            f,
            "{to} has everything of {from} now, people: {people}, rows: {rows}, compared, in {:.1} s; start the bot with --database (DATABASE_URL) naming it, and keep {from} until it has run for a while",
            took.as_secs_f64()
        )
    }
}

/// Brings everything from the database at one address to another. Bots that run on either must be stopped before.
///
/// # Errors
/// One line that says what is wrong and what to do; then both are as they were, but that the other one has tables.
pub async fn move_all(from: &str, to: &str) -> anyhow::Result<Moved> {
    if from == to {
        bail!("FROM and TO are the same database; give two");
    }
    let began = Stopwatch::start();
    let (mut leaving, mut coming) = (Alone::at_once(from).await?, Alone::at_once(to).await?);
    let (ours, theirs) = (Store::open_existing(from).await?, Store::open(to).await?);
    let (from, to) = (name_of(from)?, name_of(to)?);
    let brought = tokio::select! {
        brought = moving::bring(&ours, &theirs) => {
            brought.with_context(|| format!("cannot bring {from} into {to}"))
        }
        lost = leaving.lost() => Err(lost).with_context(|| format!("holding the lock of {from}")),
        lost = coming.lost() => Err(lost).with_context(|| format!("holding the lock of {to}")),
    };
    ours.close().await;
    theirs.close().await;
    Ok(Moved { from, to, brought: brought?, took: began.elapsed() })
}
