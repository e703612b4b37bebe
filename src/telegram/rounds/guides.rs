//! Walks people through their guided sessions: gives each a turn when the clock brings one, and
//! keeps its message true to it. What the message shows gives way to everybody's replies, and one
//! that is slow shows fewer of the seconds.

use std::collections::{HashMap, HashSet};

use futures::{FutureExt, StreamExt, future::BoxFuture, stream::FuturesUnordered};
use jiff::Timestamp;

use crate::{
    care::{GuideId, MessageId},
    messages::Screen,
    store::{self, Connection, guides},
    telegram::{
        outward::{calls::Call, failure::Failure, replies::Voice, sender::outgoing::Report},
        rounds::engine::{Tools, Worker},
    },
    usecases::{
        self,
        guide::turn::{Shown, Spoken},
        replies::{GuideReply, Reply},
    },
};

/// The worker that moves guided sessions on.
pub struct Guides {
    pub tools: Tools,
}

/// The calls under way, and the screens that were shown last.
#[derive(Default)]
pub struct InFlight {
    /// The screen that each message shows, or will once its call is through.
    shown: HashMap<GuideId, Showing>,
    under_way: HashSet<GuideId>,
    reports: FuturesUnordered<BoxFuture<'static, Came>>,
    news: News,
}

/// Changes that are to be kept; held until the database takes them.
#[derive(Default)]
struct News {
    /// Messages that show a session from now on.
    sent: Vec<(GuideId, MessageId)>,
    /// Sessions that can no longer be shown.
    lost: Vec<GuideId>,
}

/// The screen that a message shows.
struct Showing {
    screen: Screen,
    /// Whether its picture is known to be there.
    has_picture: bool,
}

/// A call that has come back.
struct Came {
    id: GuideId,
    is_first: bool,
    /// The call's result; none where the sender will not make it.
    report: Option<Report>,
}

impl Worker for Guides {
    type InFlight = InFlight;

    const NAME: &'static str = "guides";
    const HELD_UP: &'static str = "moving guided sessions on; they wait";

    fn tools(&self) -> &Tools {
        &self.tools
    }

    fn in_flight(&self) -> InFlight {
        InFlight::default()
    }

    /// Gives every session a turn and shows it; at the end only keeps what has come back.
    async fn turn(
        &self,
        in_flight: &mut InFlight,
        claims: bool,
    ) -> store::Result<Option<Timestamp>> {
        if !claims {
            let mut tx = self.tools.store.write().await?;
            in_flight.news.keep(&mut tx).await?;
            tx.commit().await?;
            in_flight.news = News::default();
            return Ok(None);
        }
        let keeps = !in_flight.news.is_empty();
        if !keeps && !guides::any_moving(&mut self.tools.store.read().await?).await? {
            in_flight.shown.clear();
            return Ok(None);
        }
        let now = self.tools.clock.now();
        let mut tx = self.tools.store.write().await?;
        in_flight.news.keep(&mut tx).await?;
        let turned = usecases::guide::turn::turn(&mut tx, &self.tools.care, now).await?;
        in_flight
            .shown
            .retain(|id, _| turned.shown.iter().any(|shown| shown.moving.guide.id == *id));
        // Before anybody else may write: what somebody presses meanwhile is shown after this.
        for shown in &turned.shown {
            self.show(in_flight, shown);
        }
        if keeps || turned.is_changed {
            tx.commit().await?;
            in_flight.news = News::default();
        }
        for spoken in turned.spoken {
            self.say(spoken);
        }
        Ok(turned.shown.iter().filter_map(|shown| shown.changes_at).min())
    }

    fn is_empty(in_flight: &InFlight) -> bool {
        in_flight.reports.is_empty() && in_flight.news.is_empty()
    }

    async fn comes_back(in_flight: &mut InFlight) {
        match in_flight.reports.next().await {
            Some(came) => in_flight.take(came),
            None => std::future::pending().await,
        }
    }
}

impl Guides {
    /// Has a session's message show where it is, if it does not.
    fn show(&self, in_flight: &mut InFlight, Shown { moving, view, .. }: &Shown) {
        let id = moving.guide.id;
        if in_flight.under_way.contains(&id) {
            return;
        }
        let reply = Reply::Guide(GuideReply::Shown(Box::new(view.clone())));
        let screen = self.tools.messages.render(&moving.locale, &reply).pictured(moving.pictured);
        let chat = moving.guide.person.0;
        let report = match moving.guide.message {
            None => self.tools.sender.reply_reporting(chat, Call::Send(screen.clone())),
            Some(message) => {
                let before = in_flight.shown.get(&id);
                if before.is_some_and(|before| before.screen == screen) {
                    return;
                }
                let has_picture = before.is_some_and(|before| {
                    before.has_picture && before.screen.picture == screen.picture
                });
                let screen = if has_picture { screen.clone().unpictured() } else { screen.clone() };
                let is_caption = moving.pictured.is_wanted();
                self.tools.sender.remind(chat, Call::Amend { message, screen, is_caption })
            }
        };
        in_flight.shown.insert(id, Showing { screen, has_picture: true });
        in_flight.under_way.insert(id);
        let is_first = moving.guide.message.is_none();
        let came = report.map(move |report| Came { id, is_first, report: report.ok() });
        in_flight.reports.push(came.boxed());
    }

    fn say(&self, Spoken { moving, answer }: Spoken) {
        let voice = Voice {
            messages: &self.tools.messages,
            language: &moving.locale,
            pictured: moving.pictured,
        };
        for say in answer.says {
            if let Some(call) = voice.call(say, |_| moving.pictured.is_wanted()) {
                self.tools.sender.reply(moving.guide.person.0, call);
            }
        }
    }
}

impl InFlight {
    fn take(&mut self, Came { id, is_first, report }: Came) {
        self.under_way.remove(&id);
        match report {
            Some(Ok(Some(message))) if is_first => self.news.sent.push((id, message)),
            Some(Ok(Some(_))) => {}
            // A person who has deleted the message, or blocked the bot, has ended the session.
            Some(Ok(None) | Err(Failure::Unreachable)) => self.news.lost.push(id),
            Some(Err(failure)) if is_first => {
                tracing::warn!(%failure, "a guided session could not be shown");
                self.news.lost.push(id);
            }
            // A change that did not come through is made good with the next one.
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
