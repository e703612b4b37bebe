//! Walks people through their guided sessions: gives each a turn when the clock brings one, and
//! keeps its message true to it. What the message shows gives way to everybody's replies, and one
//! that is slow shows fewer of the seconds.

use std::{
    collections::{HashMap, HashSet},
    sync::Arc,
    time::Duration,
};

use futures::{FutureExt, StreamExt, future::BoxFuture, stream::FuturesUnordered};
use jiff::Timestamp;
use tokio_util::sync::CancellationToken;

use super::{
    failure::Failure,
    hitch::Hitch,
    outgoing::Call,
    replies::Voice,
    sender::{Report, Sender},
};
use crate::{
    bell::Bell,
    care::{GuideId, MessageId},
    clock::Clock,
    messages::{Messages, Screen},
    store::{self, Connection, Store, guides},
    usecases::{
        self, Care, Reply,
        guide::{Shown, Spoken},
    },
};

/// How long to leave a failing database alone.
const BREATHER: Duration = Duration::from_secs(1);

/// The one who moves guided sessions on.
pub struct Guides {
    pub store: Store,
    pub clock: Clock,
    pub care: Arc<Care>,
    pub messages: Arc<Messages>,
    pub sender: Sender,
    /// Rung when a visit may have changed a session.
    pub bell: Bell,
}

/// What is under way, and what was shown last.
#[derive(Default)]
struct Hand {
    /// What each message shows, or will once its call is through.
    shown: HashMap<GuideId, Showing>,
    under_way: HashSet<GuideId>,
    reports: FuturesUnordered<BoxFuture<'static, Came>>,
    news: News,
}

/// What is to be kept; held until the database takes it.
#[derive(Default)]
struct News {
    /// Messages that show a session from now on.
    sent: Vec<(GuideId, MessageId)>,
    /// Sessions that can no longer be shown.
    lost: Vec<GuideId>,
}

/// What a message shows.
struct Showing {
    screen: Screen,
    /// Whether its picture is known to be there.
    has_picture: bool,
}

/// A call that has come back.
struct Came {
    id: GuideId,
    is_first: bool,
    /// None where the sender will not make it.
    report: Option<Report>,
}

impl Guides {
    /// Goes on until told to stop; what is under way is waited for.
    pub async fn run(self, shutdown: CancellationToken) {
        let mut hand = Hand::default();
        let mut hitch = Hitch::of("moving guided sessions on; they wait");
        while !shutdown.is_cancelled() {
            let round = self.bell.begin();
            let changes_at = match self.turn(&mut hand).await {
                Ok(changes_at) => {
                    hitch.is_over();
                    changes_at
                }
                Err(error) => {
                    hitch.lasts(&error);
                    tokio::time::sleep(BREATHER).await;
                    continue;
                }
            };
            if hand.reports.is_empty() {
                self.bell.end(round);
            }
            let sleep = async {
                match changes_at {
                    Some(changes_at) => self.clock.sleep_until(changes_at).await,
                    None => std::future::pending().await,
                }
            };
            tokio::select! {
                Some(came) = hand.reports.next() => hand.take(came),
                () = self.bell.rings_after(round) => {}
                () = sleep => {}
                () = shutdown.cancelled() => {}
            }
        }
        while let Some(came) = hand.reports.next().await {
            hand.take(came);
        }
        if let Err(error) = self.keep(&hand.news).await {
            tracing::error!(%error, "keeping guided sessions; the next start shows them anew");
        }
    }

    /// Keeps which messages show sessions, and which sessions are lost.
    async fn keep(&self, news: &News) -> store::Result<()> {
        let mut tx = self.store.write().await?;
        news.keep(&mut tx).await?;
        tx.commit().await
    }

    /// Gives every session a turn and shows it; returns when the next one changes.
    ///
    /// # Errors
    /// The database's; then nothing has moved.
    async fn turn(&self, hand: &mut Hand) -> store::Result<Option<Timestamp>> {
        let keeps = !hand.news.is_empty();
        if !keeps && !guides::any_moving(&mut *self.store.read().await?).await? {
            hand.shown.clear();
            return Ok(None);
        }
        let now = self.clock.now();
        let mut tx = self.store.write().await?;
        hand.news.keep(&mut tx).await?;
        let turned = usecases::turn(&mut tx, &self.care, now).await?;
        hand.shown.retain(|id, _| turned.shown.iter().any(|shown| shown.moving.guide.id == *id));
        // Before anybody else may write: what somebody presses meanwhile is shown after this.
        for shown in &turned.shown {
            self.show(hand, shown);
        }
        if keeps || turned.is_changed {
            tx.commit().await?;
            hand.news = News::default();
        }
        for spoken in turned.spoken {
            self.say(spoken);
        }
        Ok(turned.shown.iter().filter_map(|shown| shown.changes_at).min())
    }

    /// Has a session's message show where it is, if it does not.
    fn show(&self, hand: &mut Hand, Shown { moving, view, .. }: &Shown) {
        let id = moving.guide.id;
        if hand.under_way.contains(&id) {
            return;
        }
        let reply = Reply::Guide(Box::new(view.clone()));
        let screen = self.messages.render(&moving.language, &reply).pictured(moving.pictured);
        let chat = moving.guide.person.0;
        let report = match moving.guide.message {
            None => self.sender.reply_reporting(chat, Call::Send(screen.clone())),
            Some(message) => {
                let before = hand.shown.get(&id);
                if before.is_some_and(|before| before.screen == screen) {
                    return;
                }
                let has_picture = before.is_some_and(|before| {
                    before.has_picture && before.screen.picture == screen.picture
                });
                let screen = screen.clone().pictured(!has_picture);
                let is_caption = moving.pictured;
                self.sender.remind(chat, Call::Amend { message, screen, is_caption })
            }
        };
        hand.shown.insert(id, Showing { screen, has_picture: true });
        hand.under_way.insert(id);
        let is_first = moving.guide.message.is_none();
        let came = report.map(move |report| Came { id, is_first, report: report.ok() });
        hand.reports.push(came.boxed());
    }

    fn say(&self, Spoken { moving, answer }: Spoken) {
        let voice = Voice {
            messages: &self.messages,
            language: &moving.language,
            pictured: moving.pictured,
        };
        for say in answer.says {
            if let Some(call) = voice.call(say, |_| moving.pictured) {
                self.sender.reply(moving.guide.person.0, call);
            }
        }
    }
}

impl Hand {
    fn take(&mut self, Came { id, is_first, report }: Came) {
        self.under_way.remove(&id);
        match report {
            Some(Ok(Some(message))) if is_first => self.news.sent.push((id, message)),
            Some(Ok(Some(_))) => {}
            // Whoever has deleted the message, or blocked the bot, has ended the session.
            Some(Ok(None) | Err(Failure::Unreachable)) => self.news.lost.push(id),
            Some(Err(failure)) if is_first => {
                tracing::warn!(%failure, "a guided session could not be shown");
                self.news.lost.push(id);
            }
            // What did not come through is made good with the next change.
            Some(Err(_)) | None => {
                if let Some(shown) = self.shown.get_mut(&id) {
                    shown.has_picture = false;
                }
            }
        }
    }
}

impl News {
    fn is_empty(&self) -> bool {
        self.sent.is_empty() && self.lost.is_empty()
    }

    async fn keep(&self, connection: &mut Connection) -> store::Result<()> {
        for (id, message) in &self.sent {
            guides::set_message(connection, *id, *message).await?;
        }
        for id in &self.lost {
            guides::end(connection, *id).await?;
        }
        Ok(())
    }
}
