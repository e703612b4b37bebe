//! Stories of a webhook that speaks TLS itself, and whose certificate is renewed while the bot
//! runs.

use std::{fs, net::SocketAddr, path::Path};

use crate::log::Log;
use axum::Router;
use limber::listener::{Certificate, Listener};
use reqwest::Client;
use tokio_util::sync::CancellationToken;

/// Certificates for localhost with their keys, which no authority has signed.
const FIRST: [&str; 2] =
    [include_str!("certificates/first.pem"), include_str!("certificates/first-key.pem")];
const SECOND: [&str; 2] =
    [include_str!("certificates/second.pem"), include_str!("certificates/second-key.pem")];

/// Puts files in the place of those that are there, as who renews a certificate does.
fn renew(folder: &Path, [certificate, key]: [&str; 2]) {
    for (name, text) in [("cert.pem", certificate), ("key.pem", key)] {
        fs::write(folder.join("new"), text).unwrap();
        fs::rename(folder.join("new"), folder.join(name)).unwrap();
    }
}

/// Whether somebody who trusts this certificate alone gets an answer.
async fn answers(address: SocketAddr, [trusted, _]: [&str; 2]) -> bool {
    let client = Client::builder()
        .tls_built_in_root_certs(false)
        .add_root_certificate(reqwest::Certificate::from_pem(trusted.as_bytes()).unwrap())
        .resolve("localhost", address)
        .build()
        .unwrap();
    client.get(format!("https://localhost:{}/", address.port())).send().await.is_ok()
}

#[tokio::test]
async fn a_renewed_certificate_is_used_at_once_and_a_broken_one_never() {
    let folder = tempfile::tempdir().unwrap();
    renew(folder.path(), FIRST);
    let files = ["cert.pem", "key.pem"].map(|name| folder.path().join(name));
    let certificate = Certificate::read(&files[0], &files[1]).unwrap();
    let listener = Listener::bind("127.0.0.1:0".parse().unwrap()).await.unwrap();
    let (address, listener) = (listener.address().unwrap(), listener.with(certificate));
    tokio::spawn(listener.serve(Router::new(), CancellationToken::new()));
    let (log, _kept) = Log::kept();

    assert!(answers(address, FIRST).await && !answers(address, SECOND).await);
    renew(folder.path(), SECOND);
    assert!(answers(address, SECOND).await && !answers(address, FIRST).await);
    assert_eq!(log.lines_with("certificate was renewed"), 1);

    // A certificate without its key, a file that is cut short, none at all.
    renew(folder.path(), [FIRST[0], SECOND[1]]);
    assert!(answers(address, SECOND).await && !answers(address, FIRST).await);
    assert_eq!(log.lines_with("the one from before stays in use"), 1);
    renew(folder.path(), [&FIRST[0][..100], FIRST[1]]);
    assert!(answers(address, SECOND).await);
    fs::remove_file(&files[0]).unwrap();
    assert!(answers(address, SECOND).await && answers(address, SECOND).await);
    assert_eq!(log.lines_with("the one from before stays in use"), 3);

    renew(folder.path(), FIRST);
    assert!(answers(address, FIRST).await && !answers(address, SECOND).await);
}
