//! The one connection that writes, lent to one transaction after the other, as SQLite's is. A lock of the
//! server's has the transactions of several processes come one after the other too.

use std::{
    ops::{Deref, DerefMut},
    sync::Arc,
    time::Duration,
};

use sqlx::{ConnectOptions, postgres::PgConnectOptions};
use tokio::{
    runtime::Handle,
    sync::{Mutex, OwnedMutexGuard},
    time::timeout,
};

use crate::store::{Connection, Error, Result, engine::Engine, query};

/// Begins a transaction in which nobody else writes. What is read in it is as it is when it is changed,
/// which everything above relies on. One message has both, so that the way there and back is gone once.
const BEGIN: &str =
    "BEGIN; SELECT pg_advisory_xact_lock(hashtext('limber writes'), hashtext(current_schema()))";

/// For how long the undoing of a transaction is waited for before its connection is given up, which undoes
/// it as well.
const LONGEST_UNDOING: Duration = Duration::from_secs(5);

/// Lends the connection that writes; cheap to clone.
#[derive(Clone, Debug)]
pub(super) struct Writer {
    options: PgConnectOptions,
    /// Where the connection is while nobody writes; none before it is opened.
    place: Arc<Mutex<Option<Connection>>>,
}

/// A transaction that may write; what it did is kept by `commit` and undone by dropping it.
#[derive(Debug)]
pub struct Tx(Option<OwnedMutexGuard<Option<Connection>>>);

impl Writer {
    /// Opens connections by these options.
    pub(super) fn of(options: PgConnectOptions) -> Writer {
        Writer { options, place: Arc::default() }
    }

    /// Begins to write; others wait their turn.
    pub(super) async fn begin(&self) -> Result<Tx> {
        let mut place = self.place.clone().lock_owned().await;
        // What was kept open may have been closed by the server meanwhile, as by a restart.
        if let Some(connection) = place.as_mut() {
            match begin(connection).await {
                Ok(()) => return Ok(Tx(Some(place))),
                Err(Error::Busy(words)) => {
                    *place = None;
                    return Err(Error::Busy(words));
                }
                Err(_closed) => *place = None,
            }
        }
        let connection = place.insert(self.options.connect().await?.into());
        if let Err(error) = begin(connection).await {
            *place = None;
            return Err(error);
        }
        Ok(Tx(Some(place)))
    }

    /// Closes the connection, once nobody writes; the next transaction would open another.
    pub(super) async fn close(&self) -> Result<()> {
        match self.place.lock().await.take() {
            Some(connection) => connection.close().await,
            None => Ok(()),
        }
    }
}

async fn begin(connection: &mut Connection) -> Result<()> {
    connection.starts_anew();
    if let Engine::Postgres(connection) = connection.engine() {
        sqlx::raw_sql(BEGIN).execute(connection).await?;
    }
    Ok(())
}

impl Tx {
    /// Keeps what was done.
    ///
    /// # Errors
    /// The database's; then all of it is undone. Where the connection was lost meanwhile, nobody can say
    /// whether it was kept, and it counts as undone.
    pub async fn commit(mut self) -> Result<()> {
        Connection::commit(&mut self).await?;
        self.0 = None;
        Ok(())
    }
}

impl Deref for Tx {
    type Target = Connection;

    fn deref(&self) -> &Connection {
        let place = self.0.as_ref().expect("lent until the end");
        place.as_ref().expect("opened before it is lent")
    }
}

impl DerefMut for Tx {
    fn deref_mut(&mut self) -> &mut Connection {
        let place = self.0.as_mut().expect("lent until the end");
        place.as_mut().expect("opened before it is lent")
    }
}

impl Drop for Tx {
    fn drop(&mut self) {
        let Some(mut place) = self.0.take() else { return };
        // A connection that is dropped undoes what it has begun; so it is at the end of everything.
        let Ok(runtime) = Handle::try_current() else { return *place = None };
        runtime.spawn(async move {
            let Some(connection) = place.as_mut() else { return };
            let undoing = timeout(LONGEST_UNDOING, query("ROLLBACK").execute(connection)).await;
            if !matches!(undoing, Ok(Ok(_))) {
                *place = None;
            }
        });
    }
}
