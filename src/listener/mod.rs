//! HTTP, listened for: bound before anything else begins, with TLS or without, for so many callers
//! at once and for none who dawdles. What is answered is the routes' affair.

mod callers;
mod certificate;

use std::{io, net::SocketAddr, sync::Arc, time::Duration};

use axum::{Router, body::Body, extract::Request};
use hyper::{body::Incoming, server::conn::http1::Builder, service::Service as _};
use hyper_util::{
    rt::{TokioIo, TokioTimer},
    server::graceful::{GracefulShutdown, Watcher},
    service::TowerToHyperService,
};
use tokio::{
    io::{AsyncRead, AsyncWrite},
    net::{TcpListener, TcpStream},
};
use tokio_util::sync::CancellationToken;

use self::callers::Callers;
pub use self::{callers::Caller, certificate::Certificate};

/// A TLS handshake, or the head of a request, takes no longer.
const TIMEOUT: Duration = Duration::from_secs(20);
/// At the end, requests under way get this long.
const LAST_WORDS: Duration = Duration::from_secs(3);
/// How long to wait where nothing can be accepted, for want of file descriptors say.
const RETRY_DELAY: Duration = Duration::from_secs(1);

/// An address that is listened on.
pub struct Listener {
    socket: TcpListener,
    certificate: Option<Arc<Certificate>>,
}

impl Listener {
    /// Listens on an address; port 0 takes a free one.
    ///
    /// # Errors
    /// The system's: the port is taken, or the address is not this machine's.
    pub async fn bind(address: SocketAddr) -> io::Result<Listener> {
        Ok(Listener { socket: TcpListener::bind(address).await?, certificate: None })
    }

    /// Speaks TLS with a certificate.
    pub fn with(self, certificate: Certificate) -> Listener {
        Listener { certificate: Some(Arc::new(certificate)), ..self }
    }

    /// Where it listens.
    ///
    /// # Errors
    /// The system's.
    pub fn address(&self) -> io::Result<SocketAddr> {
        self.socket.local_addr()
    }

    /// Answers until told to stop; requests under way are answered to their end. The routes find
    /// the [`Caller`] among a request's extensions.
    pub async fn serve(self, routes: Router, shutdown: CancellationToken) {
        let graceful = GracefulShutdown::new();
        self.answer_until(routes, shutdown, &graceful).await;
        drop(self.socket);
        end(graceful).await;
    }

    /// Answers so until somebody else is to; whoever comes then waits for them.
    pub async fn serve_meanwhile(&self, routes: Router, until: CancellationToken) {
        let graceful = GracefulShutdown::new();
        self.answer_until(routes, until, &graceful).await;
        end(graceful).await;
    }

    async fn answer_until(
        &self,
        routes: Router,
        until: CancellationToken,
        graceful: &GracefulShutdown,
    ) {
        let callers = Callers::default();
        loop {
            let accepted = tokio::select! {
                accepted = self.socket.accept() => accepted,
                () = until.cancelled() => return,
            };
            let Ok((stream, from)) = accepted else {
                tokio::time::sleep(RETRY_DELAY).await;
                continue;
            };
            // An answer is written at once, and nothing is gained by waiting for more of it. What
            // cannot be set is found broken when it is used.
            let _ = stream.set_nodelay(true);
            let (routes, watcher) = (routes.clone(), graceful.watcher());
            let certificate = self.certificate.clone();
            let place = callers.enter(from.ip());
            let caller = place.caller();
            tokio::spawn(async move {
                tokio::select! {
                    () = converse(stream, certificate, routes, caller, watcher) => {}
                    () = place.is_needed() => {}
                }
            });
        }
    }
}

/// Answers requests under way to their end. Who is not done by then asks again later.
async fn end(graceful: GracefulShutdown) {
    let _ = tokio::time::timeout(LAST_WORDS, graceful.shutdown()).await;
}

/// One connection, to its end. What goes wrong with it is the caller's affair.
async fn converse(
    stream: TcpStream,
    certificate: Option<Arc<Certificate>>,
    routes: Router,
    caller: Caller,
    watcher: Watcher,
) {
    let Some(certificate) = certificate else {
        return answer(stream, routes, caller, watcher).await;
    };
    let handshake = certificate.current().accept(stream);
    if let Ok(Ok(stream)) = tokio::time::timeout(TIMEOUT, handshake).await {
        answer(stream, routes, caller, watcher).await;
    }
}

async fn answer<S>(stream: S, routes: Router, caller: Caller, watcher: Watcher)
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    let mut builder = Builder::new();
    builder.timer(TokioTimer::new()).header_read_timeout(TIMEOUT);
    let routes = TowerToHyperService::new(routes);
    let service = hyper::service::service_fn(move |request: hyper::Request<Incoming>| {
        let caller = caller.clone();
        let mut request: Request = request.map(Body::new);
        request.extensions_mut().insert(caller.clone());
        caller.asks();
        let answer = routes.call(request);
        async move {
            let answer = answer.await;
            caller.is_answered();
            answer
        }
    });
    let _ = watcher.watch(builder.serve_connection(TokioIo::new(stream), service)).await;
}
