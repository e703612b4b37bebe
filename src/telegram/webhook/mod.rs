//! Takes updates that Telegram brings, and says so only once they are on disk.
//!
//! Telegram brings the updates of one chat one after the other, each when the one before was
//! taken, and those of other chats meanwhile. What is not taken it brings again, for a day.

mod door;
mod secret;
mod telling;

use std::{sync::Arc, time::Duration};

use axum::{
    Router,
    body::Bytes,
    extract::{DefaultBodyLimit, FromRequest, Request, State},
    http::{HeaderName, Method, StatusCode, header},
    response::{IntoResponse, Response},
};
use tokio::sync::{mpsc, oneshot};
use tokio_util::sync::CancellationToken;

use super::{api::Api, arrivals, routing};
use crate::{
    bell::Bell,
    clock::Clock,
    metrics::{Brought, Metrics},
    store::{
        self, Store,
        inbox::{self, Received},
    },
};

pub use self::{door::Door, secret::Secret};

const SECRET: HeaderName = HeaderName::from_static("x-telegram-bot-api-secret-token");
/// The longest update is a fraction of this, in bytes.
const LONGEST: usize = 1 << 20;
/// A body takes no longer.
const PATIENCE: Duration = Duration::from_secs(20);
/// Updates that are committed together at the most.
const BATCH: usize = 100;
/// When Telegram is to bring an update again that could not be kept, in seconds.
const AGAIN: &str = "2";

/// The one who takes.
pub struct Webhook {
    pub store: Store,
    pub clock: Clock,
    pub api: Api,
    pub router: Arc<routing::Router>,
    /// Rung when something was put in the inbox.
    pub inbox: Bell,
    pub metrics: Metrics,
    pub door: Door,
}

/// An update to be kept, and who waits to hear whether it was.
type Handed = (Received, oneshot::Sender<bool>);

/// What a request is held against.
struct Doorkeeper {
    path: String,
    secret: Secret,
    router: Arc<routing::Router>,
    metrics: Metrics,
    hand_in: mpsc::Sender<Handed>,
}

impl Webhook {
    /// Takes updates until told to stop. Ends with an error only where no waiting would help.
    ///
    /// # Errors
    /// The token is refused, or Telegram will not have the address.
    pub async fn run(self, shutdown: CancellationToken) -> anyhow::Result<()> {
        let Webhook { store, clock, api, router, inbox, metrics, door } = self;
        let Door { listener, address, secret, trusted } = door;
        let (hand_in, handed_in) = mpsc::channel(BATCH);
        let doorkeeper = Doorkeeper {
            path: address.path().to_owned(),
            secret: secret.clone(),
            router,
            metrics: metrics.clone(),
            hand_in,
        };
        let routes = Router::new()
            .fallback(answer)
            .layer(DefaultBodyLimit::max(LONGEST))
            .with_state(Arc::new(doorkeeper));
        let closing = shutdown.child_token();
        let telling = async {
            let telling =
                telling::Telling { api, clock: clock.clone(), metrics, address, secret, trusted };
            let ended = telling.run(closing.clone()).await;
            closing.cancel();
            ended
        };
        let serving = listener.serve(routes, closing.clone());
        // The last to hand something in is a request, so this ends after them.
        let keeping = keep_all(handed_in, &store, &clock, &inbox);
        let (ended, (), ()) = tokio::join!(telling, serving, keeping);
        ended
    }
}

/// Keeps what is handed in: one commit for all that has gathered during the one before.
async fn keep_all(
    mut handed_in: mpsc::Receiver<Handed>,
    store: &Store,
    clock: &Clock,
    bell: &Bell,
) {
    let mut gathered = Vec::with_capacity(BATCH);
    while handed_in.recv_many(&mut gathered, BATCH).await > 0 {
        let (updates, waiting): (Vec<Received>, Vec<_>) = gathered.drain(..).unzip();
        let kept = keep(store, &updates, clock).await;
        match &kept {
            Ok(()) => bell.ring(),
            Err(error) => tracing::error!(%error, "keeping updates; Telegram brings them again"),
        }
        for told in waiting {
            // Who has hung up meanwhile brings it again, and is known by its number.
            let _ = told.send(kept.is_ok());
        }
    }
}

async fn keep(store: &Store, updates: &[Received], clock: &Clock) -> store::Result<()> {
    let mut tx = store.write().await?;
    inbox::put(&mut tx, updates, clock.now()).await?;
    tx.commit().await
}

/// Answers a request, which is nobody's until it has named the secret.
async fn answer(State(doorkeeper): State<Arc<Doorkeeper>>, request: Request) -> Response {
    if request.uri().path() != doorkeeper.path {
        return StatusCode::NOT_FOUND.into_response();
    }
    if request.method() != Method::POST {
        return (StatusCode::METHOD_NOT_ALLOWED, [(header::ALLOW, "POST")]).into_response();
    }
    let (status, brought) = match doorkeeper.take(request).await {
        Ok(()) => (StatusCode::OK, Brought::Kept),
        Err(refused) => refused,
    };
    doorkeeper.metrics.webhook_request(brought);
    match status {
        StatusCode::SERVICE_UNAVAILABLE => (status, [(header::RETRY_AFTER, AGAIN)]).into_response(),
        status => status.into_response(),
    }
}

impl Doorkeeper {
    /// Returns once the update that a request brings is on disk.
    async fn take(&self, request: Request) -> Result<(), (StatusCode, Brought)> {
        let named = request.headers().get(SECRET);
        if !named.is_some_and(|named| self.secret.is(named.as_bytes())) {
            return Err((StatusCode::UNAUTHORIZED, Brought::WrongSecret));
        }
        let body = Bytes::from_request(request, &());
        let body = match tokio::time::timeout(PATIENCE, body).await {
            Ok(Ok(body)) => body,
            Ok(Err(refused)) if refused.status() == StatusCode::PAYLOAD_TOO_LARGE => {
                return Err((StatusCode::PAYLOAD_TOO_LARGE, Brought::TooLong));
            }
            Ok(Err(_)) => return Err((StatusCode::BAD_REQUEST, Brought::NoUpdate)),
            Err(_) => return Err((StatusCode::REQUEST_TIMEOUT, Brought::NoUpdate)),
        };
        let router = self.router.clone();
        let read = tokio::task::spawn_blocking(move || {
            arrivals::received(&router, std::str::from_utf8(&body).ok()?)
        });
        let Ok(Some(update)) = read.await else {
            return Err((StatusCode::BAD_REQUEST, Brought::NoUpdate));
        };
        let (told, kept) = oneshot::channel();
        let handed_in = self.hand_in.send((update, told)).await;
        match handed_in.is_ok() && kept.await.unwrap_or(false) {
            true => Ok(()),
            false => Err((StatusCode::SERVICE_UNAVAILABLE, Brought::Failed)),
        }
    }
}
