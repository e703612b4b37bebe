//! The inbox: what has arrived is put on disk, and what is there is answered.
//!
//! Updates are taken in Telegram's order, many to a transaction, which also removes them and keeps
//! what has arrived meanwhile: one commit for both. Where one of them fails, all of them are undone
//! and gone through one by one, so that it neither stops nor undoes its neighbours. What would be
//! answered in a chat for which enough answers wait stays on disk until some of those are out.

use std::{panic::AssertUnwindSafe, time::Duration};

use futures::FutureExt;
use tokio::sync::mpsc;
use tokio_util::sync::CancellationToken;
use tracing::Instrument;

use crate::{
    bell::Bell,
    store::{
        self,
        inbox::{self, Received},
    },
    telegram::{
        inward::{
            answering::Answering,
            arrivals::{self, Arrival, BATCH, Taken},
            request::Request,
        },
        rounds::{engine::Tools, repeated_failure::RepeatedFailure},
    },
    usecases::replies::{Answer, GeneralReply},
};

/// How long to leave a failing database alone.
const RETRY_DELAY: Duration = Duration::from_secs(1);
/// After so many batches, one right after the other, the others are woken although more is at hand:
/// what they look at each time costs as much as some updates.
const BATCHES_BEFORE_OTHERS: u32 = 8;

/// The one who reads the inbox, and the only one who writes to it.
pub struct Inbox {
    pub answering: Answering,
    pub arrivals: mpsc::Receiver<Arrival>,
    /// Rung when something has arrived.
    pub bell: Bell,
    /// To be rung when a visit may have changed what happens by itself.
    pub others: [Bell; 4],
}

/// Updates that are handled next.
struct Batch {
    updates: Vec<Received>,
    /// Whether the inbox may hold others, to be read when these are handled.
    is_part: bool,
    /// Batches that were handled since the others were woken.
    unheard: u32,
}

/// Why updates could not be handled.
enum Trouble {
    /// The database's failure; the same may work later.
    Store(store::Error),
    /// A mistake of ours, in what it says of itself.
    Ours(String),
}

impl From<store::Error> for Trouble {
    fn from(error: store::Error) -> Trouble {
        if error.may_pass() { Trouble::Store(error) } else { Trouble::Ours(error.to_string()) }
    }
}

impl Batch {
    /// The inbox is to be read.
    fn unread() -> Batch {
        Batch { updates: Vec::new(), is_part: true, unheard: 0 }
    }

    /// Updates are in the inbox now.
    fn take(&mut self, new: Vec<Received>) {
        if !self.is_part {
            self.updates = new;
        }
    }
}

impl Inbox {
    /// Handles what comes until told to stop; what is in the inbox by then is handled.
    pub async fn run(mut self, shutdown: CancellationToken) {
        let mut failing = RepeatedFailure::of("handling updates; none is lost");
        // An earlier run may have left some.
        let mut batch = Batch::unread();
        loop {
            let round = self.bell.begin();
            let handled = self.step(&mut batch).await;
            match handled {
                Ok(false) if shutdown.is_cancelled() => return,
                // Some may be left for a chat that is full: the bell rings when it has room.
                Ok(false) if batch.is_part => {}
                Ok(false) => self.bell.end(round),
                Ok(true) => {
                    failing.is_over();
                    continue;
                }
                Err(error) => {
                    failing.lasts(&error);
                    // A transaction that failed may be on disk all the same.
                    batch = Batch::unread();
                    self.wake_others();
                    tokio::select! {
                        () = tokio::time::sleep(RETRY_DELAY) => continue,
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

    /// Handles the batch, or else keeps what has arrived; says whether there was anything.
    ///
    /// # Errors
    /// The database's; then the batch is still in the inbox, and what has arrived with
    /// Telegram.
    async fn step(&mut self, batch: &mut Batch) -> store::Result<bool> {
        if batch.updates.is_empty() && batch.is_part {
            let full = self.tools().sender.backlog().full();
            let mut connection = self.tools().store.read().await?;
            batch.updates = inbox::waiting(&mut connection, &full, BATCH).await?;
            batch.is_part = batch.updates.len() == BATCH as usize || !full.is_empty();
        }
        let updates = self.admit(batch);
        if updates.is_empty() {
            return self.keep(batch).await;
        }
        let span = tracing::info_span!("updates", count = updates.len());
        match self.handle(&updates, batch).instrument(span).await {
            Ok(()) => {}
            Err(Trouble::Store(error)) => return Err(error),
            // Which one it was shows when each is alone; what arrives with any of them is read then.
            Err(Trouble::Ours(_)) => {
                *batch = Batch::unread();
                for update in &updates {
                    let span = tracing::info_span!("alone", update = update.update_id);
                    self.handle_alone(update, batch).instrument(span).await?;
                }
            }
        }
        batch.unheard += 1;
        if batch.updates.is_empty() || batch.unheard >= BATCHES_BEFORE_OTHERS {
            self.wake_others();
            batch.unheard = 0;
        }
        Ok(true)
    }

    /// Takes the batch but for what has to wait, which stays in the inbox.
    fn admit(&self, batch: &mut Batch) -> Vec<Received> {
        let updates = std::mem::take(&mut batch.updates);
        let backlog = self.tools().sender.backlog();
        let may = backlog.admit(updates.iter().map(|update| update.chat));
        batch.is_part |= may.contains(&false);
        updates.into_iter().zip(may).filter(|(_, may)| *may).map(|(update, _)| update).collect()
    }

    /// Keeps what has arrived; says whether anything had.
    ///
    /// # Errors
    /// The database's; then Telegram still has it.
    async fn keep(&mut self, batch: &mut Batch) -> store::Result<bool> {
        let taken = Taken::from(&mut self.arrivals);
        if taken.is_empty() {
            return Ok(false);
        }
        let tx = self.tools().store.write().await?;
        batch.take(taken.keep(tx, self.tools().clock.now()).await?);
        Ok(true)
    }

    /// Handles updates in one transaction, and hands their answers in once it is kept. What has
    /// arrived meanwhile is kept with it.
    ///
    /// # Errors
    /// One of them could not be handled, or the database failed; then nothing is done.
    async fn handle(&mut self, updates: &[Received], batch: &mut Batch) -> Result<(), Trouble> {
        let Tools { store, clock, .. } = self.tools();
        let now = clock.now();
        let router = &self.answering.router;
        let asked = updates
            .iter()
            .filter_map(|update| Some((update.update_id, arrivals::asked(router, update)?)));
        let (ids, requests): (Vec<i64>, Vec<Request>) = asked.unzip();
        let mut tx = store.write().await?;
        let answering = self.answering.answer(&mut tx, &requests, now);
        let answered = AssertUnwindSafe(answering).catch_unwind().await;
        let ours = |_panic| Trouble::Ours("a panic, described above".to_owned());
        let answers = answered.map_err(ours)??;
        inbox::handled(&mut tx, updates, now).await?;
        batch.take(Taken::from(&mut self.arrivals).keep(tx, now).await?);
        self.answering.seen_to(&requests, now);
        let metrics = &self.tools().metrics;
        requests.iter().for_each(|request| metrics.handled(request.kind()));
        for _nobody_asks in requests.len()..updates.len() {
            metrics.handled("other");
        }
        for ((id, request), answered) in ids.into_iter().zip(&requests).zip(answers) {
            let span = tracing::info_span!("update", id, kind = request.kind());
            span.in_scope(|| self.answering.say(request, answered));
        }
        Ok(())
    }

    /// Handles one update. A failure of ours undoes what it asked for, and is owned up to.
    async fn handle_alone(&mut self, update: &Received, batch: &mut Batch) -> store::Result<()> {
        let failure = match self.handle(std::slice::from_ref(update), batch).await {
            Ok(()) => return Ok(()),
            Err(Trouble::Store(error)) => return Err(error),
            Err(Trouble::Ours(failure)) => failure,
        };
        tracing::error!(failure, "handling an update; what it asked for is undone");
        let Tools { store, clock, .. } = self.tools();
        let mut tx = store.write().await?;
        inbox::handled(&mut tx, std::slice::from_ref(update), clock.now()).await?;
        tx.commit().await?;
        if let Some(request) = arrivals::asked(&self.answering.router, update) {
            self.answering.seen_to(std::slice::from_ref(&request), clock.now());
            let owned_up = Answer::send(GeneralReply::OurFault);
            self.answering.say(&request, self.answering.plainly(&request, owned_up));
        }
        Ok(())
    }

    fn wake_others(&self) {
        self.others.iter().for_each(Bell::ring);
    }

    fn tools(&self) -> &Tools {
        &self.answering.tools
    }
}
