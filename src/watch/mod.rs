//! How the bot does, told over HTTP to whoever keeps it running: /healthz and /livez to a
//! supervisor, /readyz to a balancer, /metrics to Prometheus. Never a person, a name or a text.

mod figures;
mod health;

use std::sync::Arc;

use axum::{
    Router,
    extract::State,
    http::{StatusCode, header},
    response::{IntoResponse, Response},
    routing::get,
};
use jiff::Timestamp;
use tokio::sync::Mutex;
use tokio_util::sync::CancellationToken;

use self::health::Health;
use crate::{
    backup::Nightly,
    clock::Clock,
    listener::Listener,
    metrics::{self, Metrics},
    store::Store,
};

/// The one who tells.
pub struct Watch {
    pub store: Store,
    pub clock: Clock,
    pub metrics: Metrics,
    /// Whether Telegram brings updates, rather than is asked for them.
    pub by_webhook: bool,
    /// Since when it tells.
    pub since: Timestamp,
    /// The backups of the nights, where they are wished.
    pub backups: Option<Nightly>,
}

/// The figures that are told, looked at now and then.
struct Watched {
    watch: Watch,
    /// When the figures were read last.
    read_at: Mutex<Option<Timestamp>>,
    /// When the figures of the last week were read last, which take longer.
    week_read_at: Mutex<Option<Timestamp>>,
    /// The last findings, and when they were made.
    health: Mutex<Option<(Timestamp, Health)>>,
}

impl Watch {
    /// Tells until told to stop.
    pub async fn serve(self, listener: Listener, shutdown: CancellationToken) {
        let watched = Watched {
            watch: self,
            read_at: Mutex::default(),
            week_read_at: Mutex::default(),
            health: Mutex::default(),
        };
        let routes = Router::new()
            .route("/healthz", get(healthz))
            .route("/readyz", get(readyz))
            .route("/livez", get(|| async { "alive\n" }))
            .route("/metrics", get(metrics))
            .fallback(|| async {
                (StatusCode::NOT_FOUND, "/healthz, /readyz, /livez and /metrics\n")
            })
            .with_state(Arc::new(watched));
        listener.serve(routes, shutdown).await;
    }
}

async fn healthz(State(watched): State<Arc<Watched>>) -> Response {
    let health = watched.health().await;
    let status = if health.is_well() { StatusCode::OK } else { StatusCode::SERVICE_UNAVAILABLE };
    (status, [(header::CACHE_CONTROL, "no-store")], health.to_string()).into_response()
}

/// For whoever leads requests to one of several: the one that runs on the database.
async fn readyz(State(watched): State<Arc<Watched>>) -> Response {
    let (status, says) = if watched.watch.metrics.is_leading() {
        (StatusCode::OK, "leading\n")
    } else {
        (StatusCode::SERVICE_UNAVAILABLE, "not leading\n")
    };
    (status, [(header::CACHE_CONTROL, "no-store")], says).into_response()
}

async fn metrics(State(watched): State<Arc<Watched>>) -> Response {
    watched.read_figures().await;
    ([(header::CONTENT_TYPE, metrics::KIND)], watched.watch.metrics.text()).into_response()
}

impl Watched {
    /// How the bot is, looked at no more than once a second, however many ask.
    async fn health(&self) -> Health {
        let mut found = self.health.lock().await;
        let now = self.watch.clock.now();
        if let Some((at, health)) = &*found
            && *at == now
        {
            return health.clone();
        }
        let health = health::look(&self.watch, now).await;
        *found = Some((now, health.clone()));
        health
    }

    /// Has the figures that lie in the database read, unless they were just now.
    async fn read_figures(&self) {
        let mut read_at = self.read_at.lock().await;
        let now = self.watch.clock.now();
        if read_at.is_some_and(|at| now.duration_since(at).abs() < figures::HOLD) {
            return;
        }
        let health = self.health().await;
        for check in &health.checks {
            self.watch.metrics.healthy(check.name, check.is_well);
        }
        *read_at = Some(now);
        if !self.watch.metrics.is_leading() {
            // The figures of the database are told by the one that runs on it.
            return;
        }
        if let Err(error) = figures::read(&self.watch, now).await {
            tracing::warn!(%error, "reading figures; /metrics tells those from before");
        }
        if let Err(error) = figures::read_backups(&self.watch) {
            tracing::warn!("looking for backups: {error:#}; /metrics tells the one from before");
        }
        let mut week_read_at = self.week_read_at.lock().await;
        if week_read_at.is_some_and(|at| now.duration_since(at).abs() < figures::HOLD_OF_A_WEEK) {
            return;
        }
        if let Err(error) = figures::read_week(&self.watch, now).await {
            tracing::warn!(%error, "reading the week; /metrics tells the one from before");
        }
        *week_read_at = Some(now);
    }
}
