//! Answers of the Bot API: the result that each holds, or the failure that it tells of. Neither the token
//! nor a text gets into a failure.

use reqwest::RequestBuilder;
use serde::{Deserialize, de::DeserializeOwned};

use crate::telegram::outward::failure::Failure;

/// The envelope of every answer of the Bot API (Bot API, "Making requests").
#[derive(Deserialize)]
struct Envelope<O> {
    result: Option<O>,
    error_code: Option<u16>,
    description: Option<String>,
    parameters: Option<Parameters>,
}

#[derive(Deserialize)]
struct Parameters {
    retry_after: Option<u64>,
    migrate_to_chat_id: Option<i64>,
}

/// Makes a request, and reads the result out of what comes back.
pub async fn read<O: DeserializeOwned>(request: RequestBuilder) -> Result<O, Failure> {
    let network = |error: reqwest::Error| Failure::Network(error.without_url());
    let response = request.send().await.map_err(network)?;
    let status = response.status();
    let body = response.bytes().await.map_err(network)?;
    let Ok(envelope) = serde_json::from_slice::<Envelope<O>>(&body) else {
        return Err(match status.as_u16() {
            code @ 500.. => Failure::Unavailable(code),
            // A proxy before the server may take no call of this size, and says so in its own way.
            413 => Failure::Refused("the call is too large".to_owned()),
            _ => Failure::Garbled,
        });
    };
    if let Some(result) = envelope.result {
        return Ok(result);
    }
    let code = envelope.error_code.unwrap_or(status.as_u16());
    let parameters = envelope.parameters;
    Err(Failure::of_refusal(
        code,
        envelope.description.unwrap_or_default(),
        parameters.as_ref().and_then(|parameters| parameters.retry_after),
        parameters.as_ref().and_then(|parameters| parameters.migrate_to_chat_id),
    ))
}
