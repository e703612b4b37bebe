//! Takes updates that Telegram brings, and says so only once they are on disk.
//!
//! Telegram brings the updates of one chat one after the other, each when the one before was
//! taken, and those of other chats meanwhile. What is not taken it brings again, for a day.

mod endpoint;
mod registration;
mod secret;
mod trusted;

use std::{sync::Arc, time::Duration};

use axum::{
    Router,
    body::Bytes,
    extract::{DefaultBodyLimit, FromRequest, Request, State},
    http::{HeaderName, Method, StatusCode, header},
    response::{IntoResponse, Response},
};
use tokio_util::sync::CancellationToken;

use crate::{
    clock::Clock,
    listener::Caller,
    metrics::{Metrics, labels::Brought},
    telegram::{inward::arrivals::Arrivals, outward::api::Api},
};

pub use self::{endpoint::WebhookEndpoint, secret::Secret, trusted::Trusted};

const SECRET: HeaderName = HeaderName::from_static("x-telegram-bot-api-secret-token");
/// The longest update is a fraction of this, in bytes.
const MAX_BODY_BYTES: usize = 1 << 20;
/// A body takes no longer.
const TIMEOUT: Duration = Duration::from_secs(20);
/// When Telegram is to bring an update again that could not be kept, in seconds.
const AGAIN: &str = "2";

/// The one who takes.
pub struct Webhook {
    pub clock: Clock,
    pub api: Api,
    pub arrivals: Arrivals,
    pub metrics: Metrics,
    pub endpoint: WebhookEndpoint,
}

/// The secret and the limits that each request is held against.
struct Doorkeeper {
    path: String,
    secret: Secret,
    arrivals: Arrivals,
    metrics: Metrics,
}

impl Webhook {
    /// Takes updates until told to stop. Ends with an error only where no waiting would help.
    ///
    /// # Errors
    /// The token is refused, or Telegram will not have the address.
    pub async fn run(self, shutdown: CancellationToken) -> anyhow::Result<()> {
        let Webhook { clock, api, arrivals, metrics, endpoint } = self;
        let WebhookEndpoint { listener, address, secret, trusted } = endpoint;
        let doorkeeper = Doorkeeper {
            path: address.path().to_owned(),
            secret: secret.clone(),
            arrivals,
            metrics: metrics.clone(),
        };
        let routes = Router::new()
            .fallback(answer)
            .layer(DefaultBodyLimit::max(MAX_BODY_BYTES))
            .with_state(Arc::new(doorkeeper));
        let closing = shutdown.child_token();
        let registration = async {
            let registration =
                registration::WebhookRegistration { api, clock, metrics, address, secret, trusted };
            let ended = registration.run(closing.clone()).await;
            closing.cancel();
            ended
        };
        let serving = listener.serve(routes, closing.clone());
        let (ended, ()) = tokio::join!(registration, serving);
        ended
    }
}

impl WebhookEndpoint {
    /// Has Telegram bring its updates again, until there is somebody to take them.
    pub async fn turn_away(&self, until: CancellationToken) {
        let again = || async { (StatusCode::SERVICE_UNAVAILABLE, [(header::RETRY_AFTER, AGAIN)]) };
        self.listener.serve_meanwhile(Router::new().fallback(again), until).await;
    }
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
        if let Some(caller) = request.extensions().get::<Caller>() {
            caller.is_known();
        }
        let body = Bytes::from_request(request, &());
        let body = match tokio::time::timeout(TIMEOUT, body).await {
            Ok(Ok(body)) => body,
            Ok(Err(refused)) if refused.status() == StatusCode::PAYLOAD_TOO_LARGE => {
                return Err((StatusCode::PAYLOAD_TOO_LARGE, Brought::TooLong));
            }
            Ok(Err(_)) => return Err((StatusCode::BAD_REQUEST, Brought::NoUpdate)),
            Err(_) => return Err((StatusCode::REQUEST_TIMEOUT, Brought::NoUpdate)),
        };
        let no_update = (StatusCode::BAD_REQUEST, Brought::NoUpdate);
        let body = String::from_utf8(body.into()).map_err(|_| no_update)?;
        let failed = |_not_kept| (StatusCode::SERVICE_UNAVAILABLE, Brought::Failed);
        let updates = self.arrivals.understand(vec![body]).await.map_err(failed)?;
        if updates.is_empty() {
            return Err(no_update);
        }
        self.arrivals.hand_in(updates, None).await.map_err(failed)
    }
}
