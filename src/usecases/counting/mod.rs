//! Counting: what it looks at, read for many at once, and where what was counted is written.

pub mod before;
pub mod ledger;
pub mod session;
pub mod streak;

use crate::{
    care::SessionId,
    store::{Connection, Result, sessions::Session},
    usecases::counting::{before::Before, ledger::Ledger},
};

/// The rows that counting has at hand while one act is done.
#[derive(Default)]
pub struct Counting<'v> {
    /// The rows that counting looks at, where they were read for all of a batch.
    pub(crate) before: Option<Before>,
    /// Where sessions are entered, if others enter theirs there as well.
    ledger: Option<&'v mut Ledger>,
    /// Whether what is entered waits there until the batch ends.
    waits: bool,
}

impl<'v> Counting<'v> {
    /// Has what is counted go to the ledger of a batch. It waits there where what counting looks at was read for the
    /// batch as well: then nobody asks the database for it before it is written.
    fn enters(&mut self, ledger: &'v mut Ledger) {
        self.ledger = Some(ledger);
        self.waits = self.before.is_some();
    }

    /// Enters a session, under a number of its own.
    pub(crate) async fn enter(
        &mut self,
        connection: &mut Connection,
        session: impl FnOnce(SessionId) -> Session,
    ) -> Result<SessionId> {
        let mut own = Ledger::default();
        let ledger = self.ledger.as_deref_mut().unwrap_or(&mut own);
        let id = ledger.enter(connection, session).await?;
        if !self.waits {
            ledger.write(connection).await?;
        }
        Ok(id)
    }

    /// Writes what waits in the ledger.
    async fn settle(&mut self, connection: &mut Connection) -> Result<()> {
        match &mut self.ledger {
            Some(ledger) => ledger.write(connection).await,
            None => Ok(()),
        }
    }
}
