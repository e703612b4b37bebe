//! The secret by which Telegram is known at the webhook.

use std::fmt;

use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;

/// Said with every update in a header of its own; cheap to clone, and never shown.
#[derive(Clone)]
pub struct Secret(String);

impl Secret {
    /// One that the operator chose.
    ///
    /// # Errors
    /// Says what Telegram takes (Bot API, `setWebhook`).
    pub fn chosen(text: &str) -> anyhow::Result<Secret> {
        let is_letter = |b: u8| b.is_ascii_alphanumeric() || b == b'_' || b == b'-';
        if !(1..=256).contains(&text.len()) || !text.bytes().all(is_letter) {
            anyhow::bail!("--webhook-secret takes up to 256 of A-Z, a-z, 0-9, _ and -");
        }
        Ok(Secret(text.to_owned()))
    }

    /// One that follows from the token, and from which the token does not: the same after every
    /// start and for every replica, kept nowhere, and worthless once the token is revoked.
    pub fn derived_from(token: &str) -> Secret {
        let digest = Sha256::new().chain_update("limber webhook\n").chain_update(token).finalize();
        Secret(digest.iter().map(|byte| format!("{byte:02x}")).collect())
    }

    /// Whether this is it, found in a time that tells nothing of where they differ.
    pub fn is(&self, named: &[u8]) -> bool {
        self.0.as_bytes().ct_eq(named).into()
    }

    /// For telling Telegram.
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_derived_secret_is_one_that_telegram_takes_and_says_nothing_of_the_token() {
        let secret = Secret::derived_from("123456789:TEST-TOKEN");

        assert!(Secret::chosen(secret.reveal()).is_ok());
        assert_eq!(secret.reveal().len(), 64);
        assert_eq!(secret.reveal(), Secret::derived_from("123456789:TEST-TOKEN").reveal());
        assert_ne!(secret.reveal(), Secret::derived_from("123456789:TEST-TOKEM").reveal());
        assert!(!format!("{secret:?}").contains(secret.reveal()));
    }

    #[test]
    fn only_the_secret_is_the_secret() {
        let secret = Secret::chosen("open_sesame").unwrap();

        assert!(secret.is(b"open_sesame"));
        for other in [&b""[..], b"open", b"open_sesamE", b"open_sesame ", b"\xff"] {
            assert!(!secret.is(other), "{other:?}");
        }
    }

    #[test]
    fn what_telegram_would_not_take_is_not_taken() {
        for text in ["", "open sesame", "schlüssel", &"x".repeat(257)] {
            assert!(Secret::chosen(text).is_err(), "{text}");
        }
    }
}
