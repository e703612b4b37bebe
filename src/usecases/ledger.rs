//! The ledger: what was counted, on its way to the database. Those who count in one batch share one,
//! so that two statements write what all of them did.

use super::Visit;
use crate::{
    care::SessionId,
    store::{
        Connection, Result, occurrences,
        sessions::{self, Session},
    },
};

/// Sessions of one transaction, whose numbers it gives; those that are not written yet are in it.
#[derive(Debug, Default)]
pub struct Ledger {
    /// The number that was given last.
    last: Option<SessionId>,
    sessions: Vec<Session>,
}

impl Ledger {
    /// The number of the next session.
    async fn next_id(&mut self, connection: &mut Connection) -> Result<SessionId> {
        let last = match self.last {
            Some(last) => last,
            None => sessions::last_id(connection).await?,
        };
        let next = SessionId(last.0 + 1);
        self.last = Some(next);
        Ok(next)
    }

    /// Writes what is in it, and that the reminders of those sessions are done.
    ///
    /// # Errors
    /// The database's own.
    pub async fn write(&mut self, connection: &mut Connection) -> Result<()> {
        let sessions = std::mem::take(&mut self.sessions);
        if sessions.is_empty() {
            return Ok(());
        }
        let answered = sessions.iter().filter_map(|session| {
            session.occurrence.map(|occurrence| (occurrence, session.done_at))
        });
        let answered: Vec<_> = answered.collect();
        if !answered.is_empty() {
            occurrences::mark_done(connection, &answered).await?;
        }
        sessions::add(connection, &sessions).await
    }
}

impl<'v> Visit<'v> {
    /// What is counted goes to the ledger of a batch. It waits there where what counting looks at
    /// was read for the batch as well: then nobody asks the database for it before it is written.
    pub fn enters(&mut self, ledger: &'v mut Ledger) {
        self.ledger = Some(ledger);
        self.waits = self.before.is_some();
    }

    /// Enters a session, under a number of its own.
    pub(super) async fn enter(
        &mut self,
        session: impl FnOnce(SessionId) -> Session,
    ) -> Result<SessionId> {
        let mut own = Ledger::default();
        let ledger = self.ledger.as_deref_mut().unwrap_or(&mut own);
        let id = ledger.next_id(self.connection).await?;
        ledger.sessions.push(session(id));
        if !self.waits {
            ledger.write(self.connection).await?;
        }
        Ok(id)
    }

    /// Writes the ledger, since what follows reads what it may hold.
    pub(super) async fn settle(&mut self) -> Result<()> {
        match &mut self.ledger {
            Some(ledger) => ledger.write(self.connection).await,
            None => Ok(()),
        }
    }
}
