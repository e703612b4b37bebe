//! The Bot API over HTTP: `/bot{token}/{method}`, in JSON or as a form, and files.

use std::{collections::HashMap, time::Duration};

use axum::{
    Json, Router,
    body::Bytes,
    extract::{DefaultBodyLimit, FromRequest, Multipart, Path, Query, Request, State},
    http::{StatusCode, header},
    response::{IntoResponse, Response},
    routing::{any, get},
};
use serde::Serialize;
use serde_json::{Value, json};

use super::{
    Telegram,
    faults::{self, FaultKind},
    methods::{self, Arguments},
    refusal::Refusal,
    schema,
    world::{Call, File},
};

impl Telegram {
    /// The methods, for whoever serves them.
    pub fn router(&self) -> Router {
        Router::new()
            .route("/{token}/{method}", any(answer))
            .layer(DefaultBodyLimit::max(50 << 20))
            .with_state(self.clone())
    }

    /// The files that were sent, as a chat's page asks for them.
    pub fn files(&self) -> Router {
        Router::new().route("/file/{id}", get(file)).with_state(self.clone())
    }
}

async fn file(State(telegram): State<Telegram>, Path(id): Path<String>) -> Response {
    match telegram.file(&id) {
        Some(File { name, bytes }) => {
            let name: String = name.chars().filter(char::is_ascii_graphic).collect();
            let disposition = format!("inline; filename=\"{}\"", name.replace('"', ""));
            let kind = match name.rsplit('.').next() {
                Some("png") => "image/png",
                Some("gif") => "image/gif",
                Some("pdf") => "application/pdf",
                Some("csv") => "text/csv; charset=utf-8",
                Some("json") => "application/json",
                _ => "application/octet-stream",
            };
            let headers = [
                (header::CONTENT_DISPOSITION, disposition),
                (header::CONTENT_TYPE, kind.to_owned()),
            ];
            (headers, bytes).into_response()
        }
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

async fn answer(
    State(telegram): State<Telegram>,
    Path((token, method)): Path<(String, String)>,
    Query(query): Query<HashMap<String, String>>,
    request: Request,
) -> Response {
    let is_token = token.strip_prefix("bot").and_then(|token| token.split_once(':'));
    if !is_token.is_some_and(|(id, secret)| id.parse::<u64>().is_ok() && secret.len() >= 30) {
        return envelope(Err(Refusal::new(401, "Unauthorized")));
    }
    let mut call = match read(request).await {
        Ok(call) => call,
        Err(refusal) => return envelope(Err(refusal)),
    };
    for (key, value) in query {
        call.parameters[key] = value.into();
    }
    let method = method.to_lowercase();
    let chat = methods::chat_id(&call.parameters).ok();
    if let Err(refusal) = schema::check(&method, &call) {
        telegram.note(method, chat, call, Some(refusal.clone()));
        return envelope(Err(refusal));
    }
    let fault = telegram.change(|world| faults::take(&mut world.faults, &method, chat));
    match &fault {
        Some(FaultKind::Refuse(refusal)) => {
            telegram.note(method, chat, call, Some(refusal.clone()));
            return envelope(Err(refusal.clone()));
        }
        Some(FaultKind::Status(code, body)) => {
            let status = StatusCode::from_u16(*code).unwrap_or(StatusCode::BAD_GATEWAY);
            return (status, body.clone()).into_response();
        }
        Some(FaultKind::DropBefore) => return hang_up(),
        Some(FaultKind::Held(hold)) => hold.hold().await,
        Some(FaultKind::DropAfter | FaultKind::AnswerHeld(_)) | None => {}
    }
    let outcome = match method.as_str() {
        "getupdates" => telegram.updates(&call.parameters).await,
        _ => telegram.carry_out(method, chat, call),
    };
    match fault {
        Some(FaultKind::DropAfter) => hang_up(),
        Some(FaultKind::AnswerHeld(hold)) => {
            hold.hold().await;
            envelope(outcome)
        }
        _ => envelope(outcome),
    }
}

/// Ends the connection in the middle of an answer.
fn hang_up() -> Response {
    let broken = futures::stream::iter([Err::<Bytes, _>(std::io::Error::other("hung up"))]);
    axum::body::Body::from_stream(broken).into_response()
}

/// The envelope of an answer.
#[derive(Serialize)]
struct Envelope {
    ok: bool,
    result: Value,
}

fn envelope(outcome: Result<Value, Refusal>) -> Response {
    match outcome {
        Ok(result) => Json(Envelope { ok: true, result }).into_response(),
        Err(refusal) => {
            let status = StatusCode::from_u16(refusal.code).unwrap_or(StatusCode::BAD_REQUEST);
            (status, Json(refusal.envelope())).into_response()
        }
    }
}

/// The parameters of a call, however they come.
async fn read(request: Request) -> Result<Arguments, Refusal> {
    let kind = request.headers().get(header::CONTENT_TYPE);
    let kind = kind.and_then(|kind| kind.to_str().ok()).unwrap_or_default().to_owned();
    if kind.starts_with("multipart/") {
        return read_form(request).await;
    }
    let body = Bytes::from_request(request, &()).await;
    let body = body.map_err(|_| Refusal::new(413, "Request Entity Too Large"))?;
    if body.is_empty() || !kind.starts_with("application/json") {
        return Ok(Arguments { parameters: json!({}), files: Vec::new(), is_form: true });
    }
    let parameters = serde_json::from_slice(&body).ok().filter(Value::is_object);
    let parameters =
        parameters.ok_or_else(|| Refusal::bad_request("can't parse request JSON object"))?;
    Ok(Arguments { parameters, files: Vec::new(), is_form: false })
}

async fn read_form(request: Request) -> Result<Arguments, Refusal> {
    let unreadable = |_| Refusal::bad_request("can't parse the form");
    let mut form = Multipart::from_request(request, &())
        .await
        .map_err(|_| Refusal::bad_request("can't parse the form"))?;
    let mut call = Arguments { parameters: json!({}), files: Vec::new(), is_form: true };
    while let Some(field) = form.next_field().await.map_err(unreadable)? {
        let key = field.name().unwrap_or_default().to_owned();
        match field.file_name().map(str::to_owned) {
            Some(name) => {
                let bytes = field.bytes().await.map_err(unreadable)?.to_vec();
                call.files.push((key, File { name, bytes }));
            }
            None => call.parameters[key] = field.text().await.map_err(unreadable)?.into(),
        }
    }
    Ok(call)
}

impl Telegram {
    fn carry_out(
        &self,
        method: String,
        chat: Option<i64>,
        call: Arguments,
    ) -> Result<Value, Refusal> {
        let date = self.date();
        let outcome = self.change(|world| methods::carry_out(world, &method, &call, date));
        let sets_webhook = method == "setwebhook" && outcome.is_ok();
        self.note(method, chat, call, outcome.as_ref().err().cloned());
        if sets_webhook {
            self.bring_updates();
        }
        outcome
    }

    fn note(&self, method: String, chat: Option<i64>, call: Arguments, refusal: Option<Refusal>) {
        let at = self.now();
        let parameters = call.parameters;
        self.change(|world| world.calls.push(Call { method, chat, parameters, refusal, at }));
    }

    /// getUpdates: confirms what lies before the offset, then waits for the first update.
    async fn updates(&self, asked: &Value) -> Result<Value, Refusal> {
        let offset = asked["offset"].as_i64().unwrap_or(0);
        let limit = asked["limit"].as_u64().unwrap_or(100).clamp(1, 100);
        let limit = usize::try_from(limit).unwrap_or(100);
        let wait = Duration::from_secs(asked["timeout"].as_u64().unwrap_or(0).min(50));
        let poll = self.change(|world| {
            if world.webhook.is_some() {
                return Err(Refusal::new(
                    409,
                    "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
                ));
            }
            match usize::try_from(-offset) {
                Ok(last @ 1..) => {
                    while world.updates.len() > last {
                        world.updates.pop_first();
                    }
                }
                _ => world.updates = world.updates.split_off(&offset),
            }
            world.polls += 1;
            Ok(world.polls)
        })?;
        let mut changes = self.changes();
        let deadline = tokio::time::sleep(wait);
        tokio::pin!(deadline);
        loop {
            let (latest, waiting) = self.read(|world| {
                let waiting: Vec<Value> = world.updates.values().take(limit).cloned().collect();
                (world.polls, waiting)
            });
            if latest != poll {
                return Err(Refusal::new(
                    409,
                    "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
                ));
            }
            if !waiting.is_empty() {
                return Ok(waiting.into());
            }
            tokio::select! {
                () = &mut deadline => return Ok(json!([])),
                changed = changes.changed() => {
                    // The sender lives as long as the stand-in that this is a method of.
                    changed.map_err(|_| Refusal::new(500, "Internal Server Error"))?;
                }
            }
        }
    }
}
