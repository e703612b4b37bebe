//! Works through the inbox: each update is understood, answered and removed in one transaction;
//! then the answers go out.
//!
//! Updates are taken in Telegram's order, many to a transaction, each within a savepoint of its
//! own: one that fails neither stops nor undoes its neighbours.

use std::{panic::AssertUnwindSafe, sync::Arc, time::Duration};

use futures::FutureExt;
use jiff::Timestamp;
use tokio_util::sync::CancellationToken;

use super::{
    handle,
    outgoing::Call,
    routing::{Act, Request, Router},
    sender::Sender,
};
use crate::{
    bell::Bell,
    clock::Clock,
    messages::Messages,
    store::{self, Connection, Store, inbox},
    usecases::{Answer, Care, Reply, Say, Visit},
};

/// Updates that are handled in one transaction at the most.
const BATCH: u32 = 100;
/// How long to leave a failing database alone.
const BREATHER: Duration = Duration::from_secs(1);

/// The one who reads the inbox.
pub struct Inbox {
    pub store: Store,
    pub clock: Clock,
    pub care: Arc<Care>,
    pub messages: Arc<Messages>,
    pub router: Router,
    pub sender: Sender,
    /// Rung when the inbox has something.
    pub bell: Bell,
    /// To be rung when a visit may have changed what is due.
    pub delivery: Bell,
}

impl Inbox {
    /// Handles what comes until told to stop; what is in the inbox by then is handled.
    pub async fn run(self, shutdown: CancellationToken) {
        loop {
            let round = self.bell.begin();
            match self.step().await {
                Ok(0) if shutdown.is_cancelled() => return,
                Ok(0) => self.bell.end(round),
                Ok(_) => continue,
                Err(error) => {
                    tracing::error!(%error, "handling updates; they stay in the inbox");
                    tokio::select! {
                        () = tokio::time::sleep(BREATHER) => continue,
                        () = shutdown.cancelled() => return,
                    }
                }
            }
            tokio::select! {
                () = self.bell.rings_after(round) => {}
                () = shutdown.cancelled() => {}
            }
        }
    }

    /// Handles one batch; returns how many updates it held.
    ///
    /// # Errors
    /// The database's; then all of the batch is still in the inbox.
    pub async fn step(&self) -> store::Result<usize> {
        let waiting = inbox::waiting(&mut *self.store.read().await?, BATCH).await?;
        if waiting.is_empty() {
            return Ok(0);
        }
        let count = waiting.len();
        let now = self.clock.now();
        let mut tx = self.store.write().await?;
        let mut answered = Vec::with_capacity(count);
        for received in waiting {
            if let Some(request) = self.router.understand(&received.body).await {
                let answer = self.visit(&mut tx, &request, now).await?;
                answered.push((request, answer));
            }
            inbox::handled(&mut tx, received.update_id, now).await?;
        }
        tx.commit().await?;

        self.delivery.ring();
        for (request, (language, answer)) in answered {
            self.say(&request, &language, answer);
        }
        Ok(count)
    }

    /// One person's act within a savepoint. A failure of ours is undone and owned up to; one of
    /// the database's is for the whole batch.
    async fn visit(
        &self,
        tx: &mut store::Tx,
        request: &Request,
        now: Timestamp,
    ) -> store::Result<(String, Answer)> {
        use sqlx::Connection as _;

        let asker = &request.asker;
        let language = self.messages.negotiate(asker.language_code.as_deref()).to_owned();
        let mut savepoint = tx.begin().await?;
        let acted = self.act(&mut savepoint, request, &language, now);
        let failure = match AssertUnwindSafe(acted).catch_unwind().await {
            Ok(Ok(answer)) => {
                savepoint.commit().await?;
                return Ok((language, answer));
            }
            Ok(Err(error)) if store::may_pass(&error) => return Err(error),
            Ok(Err(error)) => error.to_string(),
            Err(_panic) => "a panic, described above".to_owned(),
        };
        savepoint.rollback().await?;
        tracing::error!(failure, "handling an update; what it asked for is undone");
        Ok((language, Answer::send(Reply::OurFault)))
    }

    async fn act(
        &self,
        connection: &mut Connection,
        request: &Request,
        language: &str,
        now: Timestamp,
    ) -> store::Result<Answer> {
        if let Act::InGroup = request.act {
            return Ok(Answer::send(Reply::PrivateOnly));
        }
        let asker = &request.asker;
        let first_name = asker.first_name.clone();
        let mut visit =
            Visit::of(connection, &self.care, now, asker.id, language, first_name).await?;
        if let Act::Press { message, .. } = &request.act {
            visit.pressed = *message;
        }
        handle::answer(&mut visit, &request.act, self.router.username()).await
    }

    fn say(&self, request: &Request, language: &str, answer: Answer) {
        if let Act::Press { press_id, .. } = &request.act {
            let text = answer.notice.map(|notice| self.messages.notice(language, notice));
            let press_id = press_id.clone();
            self.sender.reply(request.chat, Call::Notice { press_id, text });
        }
        for say in answer.says {
            let call = match say {
                Say::Send(reply) => Call::Send(self.messages.render(language, &reply)),
                Say::Edit(message, reply) => {
                    Call::Edit { message, screen: self.messages.render(language, &reply) }
                }
                Say::SendFile { name, bytes, caption } => {
                    Call::File { name, bytes, caption: self.messages.render(language, &caption) }
                }
            };
            self.sender.reply(request.chat, call);
        }
    }
}
