//! The ledger: what was counted, on its way to the database. Those who count in one batch share one,
//! so that two statements write what all of them did.

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

    /// Takes a session in, under a number of its own.
    pub(crate) async fn enter(
        &mut self,
        connection: &mut Connection,
        session: impl FnOnce(SessionId) -> Session,
    ) -> Result<SessionId> {
        let id = self.next_id(connection).await?;
        self.sessions.push(session(id));
        Ok(id)
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
