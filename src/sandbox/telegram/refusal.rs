//! How the stand-in refuses, in Telegram's words.

use std::fmt;

use serde_json::{Value, json};

/// A refusal, as the Bot API answers it.
#[derive(Clone, Debug, PartialEq)]
pub struct Refusal {
    pub code: u16,
    pub description: String,
    /// `retry_after` or `migrate_to_chat_id`.
    pub parameters: Option<Value>,
}

impl Refusal {
    pub fn new(code: u16, description: impl Into<String>) -> Refusal {
        Refusal { code, description: description.into(), parameters: None }
    }

    /// 400, "Bad Request: …".
    pub fn bad_request(reason: impl fmt::Display) -> Refusal {
        Refusal::new(400, format!("Bad Request: {reason}"))
    }

    /// 403, "Forbidden: …".
    pub fn forbidden(reason: impl fmt::Display) -> Refusal {
        Refusal::new(403, format!("Forbidden: {reason}"))
    }

    /// 429 with the seconds to wait.
    pub fn too_many(seconds: u64) -> Refusal {
        Refusal {
            parameters: Some(json!({ "retry_after": seconds })),
            ..Refusal::new(429, format!("Too Many Requests: retry after {seconds}"))
        }
    }

    /// The envelope of an answer.
    pub fn envelope(&self) -> Value {
        let mut envelope = json!({
            "ok": false, "error_code": self.code, "description": self.description,
        });
        if let Some(parameters) = &self.parameters {
            envelope["parameters"] = parameters.clone();
        }
        envelope
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.description)
    }
}
