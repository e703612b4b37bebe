//! Which bot it is: its token, as it is given, and what is wrong with one that is none.

use std::{fmt, path::PathBuf};

use clap::Args;
use reqwest::Url;

/// The settings by which Telegram knows the bot, and the bot finds Telegram.
#[derive(Args, Debug)]
pub struct Bot {
    /// The bot's token, as @BotFather gave it; better given in the environment than as a flag
    #[arg(long, env = "TELOXIDE_TOKEN", hide_env_values = true)]
    pub token: Option<Secret>,
    /// A file that holds the token and nothing else; a systemd credential called token is found
    /// without it
    #[arg(long, value_name = "FILE", env = "LIMBER_TOKEN_FILE")]
    pub token_file: Option<PathBuf>,
    /// The Bot API's address
    #[arg(
        long,
        value_name = "URL",
        env = "TELOXIDE_API_URL",
        default_value = "https://api.telegram.org"
    )]
    pub api_url: Url,
}

/// A setting that nobody is to read in a log.
#[derive(Clone)]
pub struct Secret(pub String);

impl From<&str> for Secret {
    fn from(secret: &str) -> Secret {
        Secret(secret.to_owned())
    }
}

/// Shows a mark in place of the secret.
impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("…")
    }
}

/// Why there is no token to go on with; no restart mends it.
#[derive(Debug, thiserror::Error)]
pub enum BadToken {
    #[error(
        "no token: set TELOXIDE_TOKEN to the one that @BotFather gives you on Telegram, or try `limber sandbox`, which needs none"
    )]
    Missing,
    #[error(
        "what is given as the token is none: it looks like 123456789:AA…, as @BotFather shows it; `limber config` tells where it comes from"
    )]
    Malformed,
    #[error("Telegram does not know this token; compare TELOXIDE_TOKEN with what @BotFather shows")]
    Unknown,
    #[error("Telegram no longer knows the token; get a new one from @BotFather")]
    Revoked,
}

impl Bot {
    /// The bot's id, which is the part of the token before the colon.
    ///
    /// # Errors
    /// As [`Bot::token`].
    pub fn id(&self) -> Result<i64, BadToken> {
        let id = self.token()?.split_once(':').and_then(|(id, _)| id.parse().ok());
        id.ok_or(BadToken::Malformed)
    }

    /// The token.
    ///
    /// # Errors
    /// Says what is missing, where to get it, and that the sandbox needs none; or that it has not
    /// the shape of a token.
    pub fn token(&self) -> Result<&str, BadToken> {
        let token = self.token.as_ref().map(|Secret(token)| token.trim());
        let token = token.filter(|token| !token.is_empty()).ok_or(BadToken::Missing)?;
        let is_token = token.split_once(':').is_some_and(|(id, secret)| {
            !id.is_empty()
                && id.bytes().all(|b| b.is_ascii_digit())
                && !secret.is_empty()
                && secret.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_' || b == b'-')
        });
        if is_token { Ok(token) } else { Err(BadToken::Malformed) }
    }
}
