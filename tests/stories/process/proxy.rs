//! A network between two that can be cut without either of them being told.

use std::net::{Ipv4Addr, SocketAddr};

use tokio::{
    io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt, split},
    net::{TcpListener, TcpStream, UnixStream},
    sync::watch,
};

/// Where what is proxied really is.
#[derive(Clone, Debug)]
pub enum Target {
    At(SocketAddr),
    Socket(String),
}

/// A proxy, which passes on what comes until it is silent.
pub struct Proxy {
    pub address: SocketAddr,
    silent: watch::Sender<bool>,
}

impl Proxy {
    pub async fn to(target: Target) -> Proxy {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
        let address = listener.local_addr().unwrap();
        let (silent, hears) = watch::channel(false);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(connect(stream, target.clone(), hears.clone()));
            }
        });
        Proxy { address, silent }
    }

    /// Nothing is passed on any more, and nobody is told.
    pub fn falls_silent(&self) {
        self.silent.send_replace(true);
    }

    /// What was held up is passed on, and what comes after it.
    pub fn speaks_again(&self) {
        self.silent.send_replace(false);
    }
}

async fn connect(near: TcpStream, target: Target, silent: watch::Receiver<bool>) {
    match target {
        Target::At(address) => {
            if let Ok(far) = TcpStream::connect(address).await {
                pass(near, far, silent).await;
            }
        }
        Target::Socket(path) => {
            if let Ok(far) = UnixStream::connect(path).await {
                pass(near, far, silent).await;
            }
        }
    }
}

async fn pass<N, F>(near: N, far: F, silent: watch::Receiver<bool>)
where
    N: AsyncRead + AsyncWrite,
    F: AsyncRead + AsyncWrite,
{
    let ((near_reads, near_writes), (far_reads, far_writes)) = (split(near), split(far));
    tokio::join!(
        one_way(near_reads, far_writes, silent.clone()),
        one_way(far_reads, near_writes, silent)
    );
}

/// Passes bytes on, the end of them too: but never while it is silent.
async fn one_way(
    mut from: impl AsyncRead + Unpin,
    mut to: impl AsyncWrite + Unpin,
    mut silent: watch::Receiver<bool>,
) {
    let mut bytes = vec![0; 16384];
    loop {
        let count = from.read(&mut bytes).await.unwrap_or(0);
        if silent.wait_for(|is_silent| !is_silent).await.is_err() {
            return;
        }
        if count == 0 {
            let _ = to.shutdown().await;
            return;
        }
        if to.write_all(&bytes[..count]).await.is_err() {
            return;
        }
    }
}
