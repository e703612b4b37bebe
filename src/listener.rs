//! HTTP, listened for: bound before anything else begins, with TLS or without, for so many callers
//! at once and for none who dawdles. What is answered is the routes' affair.

use std::{io, net::SocketAddr, path::Path, sync::Arc, time::Duration};

use anyhow::Context;
use axum::Router;
use hyper::server::conn::http1::Builder;
use hyper_util::{
    rt::{TokioIo, TokioTimer},
    server::graceful::{GracefulShutdown, Watcher},
    service::TowerToHyperService,
};
use tokio::{
    io::{AsyncRead, AsyncWrite},
    net::{TcpListener, TcpStream},
    sync::Semaphore,
};
use tokio_rustls::{
    TlsAcceptor,
    rustls::{
        ServerConfig,
        crypto::ring,
        pki_types::{CertificateDer, PrivateKeyDer, pem::PemObject},
    },
};
use tokio_util::sync::CancellationToken;

/// Connections at once; others wait to be accepted. Telegram opens up to a hundred (Bot API,
/// `setWebhook`).
const CALLERS: usize = 200;
/// A TLS handshake, or the head of a request, takes no longer.
const PATIENCE: Duration = Duration::from_secs(20);
/// At the end, requests under way get this long.
const LAST_WORDS: Duration = Duration::from_secs(3);
/// How long to wait where nothing can be accepted, for want of file descriptors say.
const BREATHER: Duration = Duration::from_secs(1);

/// An address that is listened on.
pub struct Listener {
    socket: TcpListener,
    tls: Option<TlsAcceptor>,
}

/// What TLS is spoken with.
pub struct Certificate(TlsAcceptor);

impl Certificate {
    /// From a certificate, its issuers behind it, and its key, both PEM files.
    ///
    /// # Errors
    /// Says which file cannot be read, or that the two do not belong together.
    pub fn read(certificate: &Path, key: &Path) -> anyhow::Result<Certificate> {
        let read = |path: &Path| format!("reading {} as PEM", path.display());
        let chain = CertificateDer::pem_file_iter(certificate)
            .and_then(Iterator::collect::<Result<Vec<_>, _>>)
            .with_context(|| read(certificate))?;
        let secret = PrivateKeyDer::from_pem_file(key).with_context(|| read(key))?;
        let mut config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_safe_default_protocol_versions()?
            .with_no_client_auth()
            .with_single_cert(chain, secret)
            .with_context(|| format!("using {} with {}", certificate.display(), key.display()))?;
        config.alpn_protocols = vec![b"http/1.1".to_vec()];
        Ok(Certificate(TlsAcceptor::from(Arc::new(config))))
    }
}

impl Listener {
    /// Listens on an address; port 0 takes a free one.
    ///
    /// # Errors
    /// The system's: the port is taken, or the address is not this machine's.
    pub async fn bind(address: SocketAddr) -> io::Result<Listener> {
        Ok(Listener { socket: TcpListener::bind(address).await?, tls: None })
    }

    /// Speaks TLS with a certificate.
    pub fn with(self, Certificate(tls): Certificate) -> Listener {
        Listener { tls: Some(tls), ..self }
    }

    /// Where it listens.
    ///
    /// # Errors
    /// The system's.
    pub fn address(&self) -> io::Result<SocketAddr> {
        self.socket.local_addr()
    }

    /// Answers until told to stop; requests under way are answered to their end.
    pub async fn serve(self, routes: Router, shutdown: CancellationToken) {
        let callers = Arc::new(Semaphore::new(CALLERS));
        let graceful = GracefulShutdown::new();
        loop {
            let next = async {
                let place = callers.clone().acquire_owned().await;
                (place, self.socket.accept().await)
            };
            let (place, accepted) = tokio::select! {
                next = next => next,
                () = shutdown.cancelled() => break,
            };
            let Ok((stream, _)) = accepted else {
                tokio::time::sleep(BREATHER).await;
                continue;
            };
            // An answer is written at once, and nothing is gained by waiting for more of it. What
            // cannot be set is found broken when it is used.
            let _ = stream.set_nodelay(true);
            let (tls, routes, watcher) = (self.tls.clone(), routes.clone(), graceful.watcher());
            tokio::spawn(async move {
                let _place = place;
                converse(stream, tls, routes, watcher).await;
            });
        }
        drop(self.socket);
        // Who is not done by then asks again later.
        let _ = tokio::time::timeout(LAST_WORDS, graceful.shutdown()).await;
    }
}

/// One connection, to its end. What goes wrong with it is the caller's affair.
async fn converse(stream: TcpStream, tls: Option<TlsAcceptor>, routes: Router, watcher: Watcher) {
    match tls {
        None => answer(stream, routes, watcher).await,
        Some(tls) => {
            if let Ok(Ok(stream)) = tokio::time::timeout(PATIENCE, tls.accept(stream)).await {
                answer(stream, routes, watcher).await;
            }
        }
    }
}

async fn answer<S>(stream: S, routes: Router, watcher: Watcher)
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    let mut builder = Builder::new();
    builder.timer(TokioTimer::new()).header_read_timeout(PATIENCE);
    let service = TowerToHyperService::new(routes);
    let _ = watcher.watch(builder.serve_connection(TokioIo::new(stream), service)).await;
}
