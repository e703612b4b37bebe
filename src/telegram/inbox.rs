//! Works through the inbox: what each update asks for is answered and removed in one transaction;
//! then the answers go out.
//!
//! Updates are taken in Telegram's order, many to a transaction. Where one of them fails, all of
//! them are undone and gone through one by one, so that it neither stops nor undoes its neighbours.

use std::{collections::HashMap, panic::AssertUnwindSafe, sync::Arc, time::Duration};

use futures::FutureExt;
use jiff::Timestamp;
use tokio_util::sync::CancellationToken;

use super::{
    arrivals, handle,
    hitch::Hitch,
    outgoing::Call,
    replies::Voice,
    rounds::Tools,
    routing::{Act, Request, Router},
};
use crate::{
    bell::Bell,
    care::{MessageId, PersonId},
    store::{
        self, Connection,
        inbox::{self, Received},
    },
    usecases::{
        self, Acting, Answer, Ledger, Met, Reply, Say, Visit,
        admin::{self, Inquiry, Signs},
    },
};

/// Updates that are handled in one transaction at the most.
const BATCH: u32 = 100;
/// How long to leave a failing database alone.
const BREATHER: Duration = Duration::from_secs(1);

/// The one who reads the inbox.
pub struct Inbox {
    pub tools: Tools,
    pub router: Arc<Router>,
    /// Rung when the inbox has something.
    pub bell: Bell,
    /// To be rung when a visit may have changed what happens by itself.
    pub others: [Bell; 4],
}

/// Why updates could not be handled.
enum Trouble {
    /// The database's failure; the same may work later.
    Store(sqlx::Error),
    /// A mistake of ours, in what it says of itself.
    Ours(String),
}

impl From<sqlx::Error> for Trouble {
    fn from(error: sqlx::Error) -> Trouble {
        match store::may_pass(&error) {
            true => Trouble::Store(error),
            false => Trouble::Ours(error.to_string()),
        }
    }
}

impl Inbox {
    /// Handles what comes until told to stop; what is in the inbox by then is handled.
    pub async fn run(self, shutdown: CancellationToken) {
        let mut hitch = Hitch::of("handling updates; they stay in the inbox");
        loop {
            let round = self.bell.begin();
            let handled = self.step().await;
            if handled.is_ok() {
                hitch.is_over();
            }
            match handled {
                Ok(0) if shutdown.is_cancelled() => return,
                Ok(0) => self.bell.end(round),
                Ok(_) => continue,
                Err(error) => {
                    hitch.lasts(&error);
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
        let waiting = inbox::waiting(&mut *self.tools.store.read().await?, BATCH).await?;
        if waiting.is_empty() {
            return Ok(0);
        }
        match self.handle(&waiting).await {
            Ok(()) => {}
            Err(Trouble::Store(error)) => return Err(error),
            // Which one it was shows when each is alone.
            Err(Trouble::Ours(_)) => {
                for received in &waiting {
                    self.handle_alone(received).await?;
                }
            }
        }
        self.others.iter().for_each(Bell::ring);
        Ok(waiting.len())
    }

    /// Handles updates in one transaction, and hands their answers in once it is kept.
    ///
    /// # Errors
    /// One of them could not be handled, or the database failed; then nothing is done.
    async fn handle(&self, updates: &[Received]) -> Result<(), Trouble> {
        let now = self.tools.clock.now();
        let asked = updates.iter().filter_map(|update| arrivals::asked(&self.router, update));
        let requests: Vec<Request> = asked.collect();
        let mut tx = self.tools.store.write().await?;
        let answered = AssertUnwindSafe(self.answer(&mut tx, &requests, now)).catch_unwind().await;
        let ours = |_panic| Trouble::Ours("a panic, described above".to_owned());
        let answers = answered.map_err(ours)??;
        inbox::handled(&mut tx, updates, now).await?;
        tx.commit().await?;
        requests.iter().for_each(|request| self.tools.metrics.handled(request.kind()));
        for _nobody_asks in requests.len()..updates.len() {
            self.tools.metrics.handled("other");
        }
        for (request, (answer, pictured)) in requests.iter().zip(answers) {
            self.say(request, answer, pictured);
        }
        Ok(())
    }

    /// Handles one update. A failure of ours undoes what it asked for, and is owned up to.
    async fn handle_alone(&self, update: &Received) -> store::Result<()> {
        let failure = match self.handle(std::slice::from_ref(update)).await {
            Ok(()) => return Ok(()),
            Err(Trouble::Store(error)) => return Err(error),
            Err(Trouble::Ours(failure)) => failure,
        };
        tracing::error!(failure, "handling an update; what it asked for is undone");
        let mut tx = self.tools.store.write().await?;
        inbox::handled(&mut tx, std::slice::from_ref(update), self.tools.clock.now()).await?;
        tx.commit().await?;
        if let Some(request) = arrivals::asked(&self.router, update) {
            self.say(&request, Answer::send(Reply::OurFault), false);
        }
        Ok(())
    }

    /// Each request's answer, and whether its person wants moving pictures, in their order.
    async fn answer(
        &self,
        connection: &mut Connection,
        requests: &[Request],
        now: Timestamp,
    ) -> store::Result<Vec<(Answer, bool)>> {
        let mut met = self.meet(connection, requests, now).await?;
        let mut ledger = Ledger::default();
        let mut answers = Vec::with_capacity(requests.len());
        for request in requests {
            answers.push(self.act(connection, request, &mut met, &mut ledger, now).await?);
        }
        ledger.write(connection).await?;
        Ok(answers)
    }

    /// Makes known who acts, each as they are before the batch.
    async fn meet(
        &self,
        connection: &mut Connection,
        requests: &[Request],
        now: Timestamp,
    ) -> store::Result<HashMap<PersonId, Met>> {
        let mut acting: HashMap<PersonId, Acting<'_>> = HashMap::new();
        for request in requests {
            let Some(act) = &request.act else { continue };
            // What comes after a person's first act is looked at after it.
            acting.entry(request.asker.id).or_insert_with(|| self.acting(request, act));
        }
        let acting: Vec<_> = acting.into_values().collect();
        usecases::meet(connection, &self.tools.care, &acting, now).await
    }

    fn acting<'a>(&'a self, request: &'a Request, act: &Act) -> Acting<'a> {
        let language = self.language_of(request);
        let vocabulary = &self.tools.care.vocabularies[language];
        let counts = handle::says_done(act, vocabulary);
        Acting { id: request.asker.id, language, counts }
    }

    /// One act's answer, and whether its person wants moving pictures.
    async fn act(
        &self,
        connection: &mut Connection,
        request: &Request,
        met: &mut HashMap<PersonId, Met>,
        ledger: &mut Ledger,
        now: Timestamp,
    ) -> store::Result<(Answer, bool)> {
        let Some(act) = &request.act else {
            return Ok((Answer::send(Reply::PrivateOnly), false));
        };
        let (asker, care) = (&request.asker, &self.tools.care);
        // Who has acted in this batch already is read anew.
        let met = match met.remove(&asker.id) {
            Some(met) => met,
            None => {
                ledger.write(connection).await?;
                let again = [self.acting(request, act)];
                let mut again = usecases::meet(connection, care, &again, now).await?;
                again.remove(&asker.id).ok_or(sqlx::Error::RowNotFound)?
            }
        };
        let mut visit = Visit::of(connection, care, now, met, asker.first_name.clone()).await?;
        visit.enters(ledger);
        if let Act::Press { message, .. } = act {
            visit.pressed = *message;
        }
        let answer = handle::answer(&mut visit, act, self.router.username()).await?;
        Ok((answer, visit.person.pictures))
    }

    fn language_of(&self, request: &Request) -> &str {
        self.tools.messages.negotiate(request.asker.language_code.as_deref())
    }

    fn say(&self, request: &Request, answer: Answer, pictured: bool) {
        let language = self.language_of(request);
        if let Some(Act::Press { press_id, .. }) = &request.act {
            let text = answer.notice.map(|notice| self.tools.messages.notice(language, notice));
            let press_id = press_id.clone();
            self.tools.sender.reply(request.chat, Call::Notice { press_id, text });
        }
        let voice = Voice { messages: &self.tools.messages, language, pictured };
        for say in answer.says {
            if let Say::Inquire { message, inquiry } = say {
                self.look_up(request.chat, language.to_owned(), message, inquiry);
                continue;
            }
            let call = voice.call(say, |message| match &request.act {
                Some(Act::Press { message: Some(pressed), is_caption, .. })
                    if *pressed == message =>
                {
                    *is_caption
                }
                _ => pictured,
            });
            if let Some(call) = call {
                self.tools.sender.reply(request.chat, call);
            }
        }
    }

    /// Looks something up for an operator, while others are answered.
    fn look_up(&self, chat: i64, language: String, message: Option<MessageId>, inquiry: Inquiry) {
        let (store, messages, now) =
            (self.tools.store.clone(), self.tools.messages.clone(), self.tools.clock.now());
        let signs = Signs {
            in_hand: self.tools.sender.in_hand(),
            beat_at: self.tools.metrics.beat_at(),
            answered_at: self.tools.metrics.telegram_answered_at(),
        };
        let found = async move {
            let found = admin::look_up(&store, inquiry, signs, now).await;
            let reply = found.unwrap_or_else(|error| {
                tracing::error!(%error, ?inquiry, "looking something up for an operator");
                Reply::OurFault
            });
            let screen = messages.render(&language, &reply);
            match message {
                Some(message) => Call::Edit { message, screen, is_caption: false },
                None => Call::Send(screen),
            }
        };
        self.tools.sender.reply_once_made(chat, found);
    }
}
