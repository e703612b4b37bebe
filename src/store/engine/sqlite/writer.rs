//! The one connection that writes, lent to one transaction after the other.
//!
//! A pool of one connection would do the same, but takes it back by a task of its own, for which
//! whoever writes next waits in a rush behind all the others.

use std::{
    io,
    ops::{Deref, DerefMut},
    path::Path,
    sync::Arc,
};

use sqlx::{ConnectOptions, SqliteConnection, sqlite::SqliteConnectOptions};
use tokio::{
    runtime::Handle,
    sync::{Mutex, OwnedMutexGuard},
    time::timeout,
};

use super::{LONGEST_SILENCE, log::log_of, presence::Opened};
use crate::store::{Connection, Error, Result, query};

/// Lends the connection that writes; cheap to clone.
#[derive(Clone, Debug)]
pub(super) struct Writer {
    options: SqliteConnectOptions,
    /// What is written to.
    file: Opened,
    place: Arc<Mutex<Place>>,
}

/// Where the connection is while nobody writes.
#[derive(Debug)]
struct Place {
    /// None before it is opened again.
    connection: Option<Connection>,
    /// Whether it has shown that it can write.
    is_tried: bool,
    /// The write-ahead log, which is there from the first transaction on; none where the file system
    /// has SQLite do without.
    log: Option<Opened>,
}

/// A transaction that may write; what it did is kept by `commit` and undone by dropping it.
#[derive(Debug)]
pub struct Tx(Option<OwnedMutexGuard<Place>>);

impl Writer {
    /// Lends a connection, and makes others by the same options where it no longer works.
    ///
    /// # Errors
    /// The database is not there any more.
    pub(super) fn of(
        connection: SqliteConnection,
        options: SqliteConnectOptions,
    ) -> io::Result<Writer> {
        let file = Opened::at(options.get_filename())?;
        let place = Place { connection: Some(connection.into()), is_tried: false, log: None };
        Ok(Writer { options, file, place: Arc::new(Mutex::new(place)) })
    }

    /// The file.
    pub(super) fn path(&self) -> &Path {
        self.options.get_filename()
    }

    /// Looks whether the database is still the file that was opened.
    ///
    /// # Errors
    /// It was removed or replaced.
    pub(super) fn is_in_place(&self) -> Result<()> {
        Ok(self.file.is_in_place()?)
    }

    /// Begins to write; others wait their turn.
    pub(super) async fn begin(&self) -> Result<Tx> {
        let mut place = self.place.clone().lock_owned().await;
        self.file.is_in_place()?;
        if place.connection.is_none() {
            let connection = Some(self.options.connect().await?.into());
            *place = Place { connection, is_tried: false, log: None };
        }
        if let Some(log) = &place.log {
            log.is_in_place()?;
        }
        let mut tx = Tx(Some(place));
        let begun = tx.begin(&self.options).await;
        // SQLite opens for reading alone what it may not write to, and stays with that.
        if matches!(begun, Err(Error::ReadOnly(_)))
            && let Some(mut place) = tx.0.take()
            && let Some(connection) = place.connection.take()
        {
            // The next one is opened however this one ends.
            let _ = connection.close().await;
        }
        begun.map(|()| tx)
    }

    /// Closes the connection, once nobody writes; the next transaction would open another.
    pub(super) async fn close(&self) -> Result<()> {
        match self.place.lock().await.connection.take() {
            Some(connection) => connection.close().await,
            None => Ok(()),
        }
    }
}

impl Tx {
    async fn begin(&mut self, options: &SqliteConnectOptions) -> Result<()> {
        self.execute("BEGIN IMMEDIATE").await?;
        if self.0.as_ref().is_some_and(|place| !place.is_tried) {
            // Changes nothing, but fails where nothing could be changed.
            self.execute("DELETE FROM inbox WHERE FALSE").await?;
            if let Some(place) = &mut self.0 {
                place.is_tried = true;
                place.log = Opened::at(&log_of(options.get_filename())).ok();
            }
        }
        Ok(())
    }

    /// Keeps what was done.
    ///
    /// # Errors
    /// The database's; then all of it is undone.
    pub async fn commit(mut self) -> Result<()> {
        self.execute("COMMIT").await?;
        self.0 = None;
        Ok(())
    }

    /// The connection's own thread may crash, which undoes everything; then the connection is given up,
    /// and the next transaction opens another.
    async fn execute(&mut self, statement: &'static str) -> Result<()> {
        let done = query(statement).execute(self).await;
        if matches!(done, Err(Error::Crashed(_)))
            && let Some(mut place) = self.0.take()
        {
            place.connection = None;
        }
        done.map(drop)
    }
}

impl Deref for Tx {
    type Target = Connection;

    fn deref(&self) -> &Connection {
        let place = self.0.as_ref().expect("lent until the end");
        place.connection.as_ref().expect("opened before it is lent")
    }
}

impl DerefMut for Tx {
    fn deref_mut(&mut self) -> &mut Connection {
        let place = self.0.as_mut().expect("lent until the end");
        place.connection.as_mut().expect("opened before it is lent")
    }
}

impl Drop for Tx {
    fn drop(&mut self) {
        let Some(mut place) = self.0.take() else { return };
        // A connection that is dropped undoes what it has begun; so it is at the end of everything.
        let Ok(runtime) = Handle::try_current() else { return place.connection = None };
        runtime.spawn(async move {
            let mut undone = Tx(Some(place));
            // Fails where SQLite has undone it already, as on a full disk.
            let undoing = timeout(LONGEST_SILENCE, undone.execute("ROLLBACK")).await;
            if let Some(mut place) = undone.0.take()
                && undoing.is_err()
            {
                place.connection = None;
            }
        });
    }
}
