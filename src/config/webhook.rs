//! The settings of the webhook.

use std::{net::SocketAddr, path::PathBuf};

use clap::Args;
use reqwest::Url;

use crate::config::bot::Secret;

/// How Telegram brings updates, instead of being asked for them.
#[derive(Args, Debug)]
pub struct Webhook {
    /// The address that Telegram brings updates to, such as https://bot.example/limber; without it
    /// Telegram is asked for them
    #[arg(long, value_name = "URL", env = "LIMBER_WEBHOOK")]
    pub webhook: Option<Url>,
    /// Where the webhook is listened for; in plain HTTP, for a proxy that speaks TLS, unless there
    /// is a certificate
    #[arg(
        long,
        value_name = "ADDRESS",
        env = "LIMBER_WEBHOOK_LISTEN",
        default_value = "127.0.0.1:8443"
    )]
    pub webhook_listen: SocketAddr,
    /// The secret by which Telegram is known; by default one that follows from the token
    #[arg(long, value_name = "SECRET", env = "LIMBER_WEBHOOK_SECRET", hide_env_values = true)]
    pub webhook_secret: Option<Secret>,
    /// The webhook's certificate as PEM, its issuers behind it, to speak TLS without a proxy
    #[arg(long, value_name = "FILE", env = "LIMBER_WEBHOOK_CERT")]
    pub webhook_cert: Option<PathBuf>,
    /// The certificate's key as PEM
    #[arg(long, value_name = "FILE", env = "LIMBER_WEBHOOK_KEY")]
    pub webhook_key: Option<PathBuf>,
    /// A self-signed certificate as PEM that Telegram is to trust, the proxy's or that of
    /// --webhook-cert
    #[arg(long, value_name = "FILE", env = "LIMBER_WEBHOOK_TRUST")]
    pub webhook_trust: Option<PathBuf>,
}

/// Why the webhook cannot be had as it is wished; no restart mends it.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct BadWebhook(pub String);
