//! The sandbox's chat page: what it shows of a chat, and what it lets a person do.

use std::{convert::Infallible, time::Duration};

use axum::{
    Json, Router,
    extract::{Query, State},
    http::{HeaderName, StatusCode, header},
    response::{
        IntoResponse, Response,
        sse::{Event, KeepAlive, Sse},
    },
    routing::{get, post},
};
use futures::{Stream, stream};
use jiff::{SignedDuration, civil::DateTime};
use serde::{Deserialize, Serialize};

use super::{
    CITIES, City, NAMES, Sandbox,
    telegram::{ChatView, PersonView},
};
use crate::{place::time_of_day::read_time, store};

const PAGE: &str = include_str!("page/page.html");
const STYLE: &str = include_str!("page/page.css");
const SCRIPT: &str = include_str!("page/page.js");
const MESSAGES_SCRIPT: &str = include_str!("page/messages.js");
const COMPOSER_SCRIPT: &str = include_str!("page/composer.js");

/// The page may load nothing that does not come from here.
const POLICY: &str = "default-src 'self'; img-src 'self' data:";

/// The page's routes.
pub fn router(sandbox: Sandbox) -> Router {
    Router::new()
        .route("/", get(|| async { file("text/html; charset=utf-8", PAGE) }))
        .route("/page.css", get(|| async { file("text/css; charset=utf-8", STYLE) }))
        .route("/page.js", get(|| async { script(SCRIPT) }))
        .route("/messages.js", get(|| async { script(MESSAGES_SCRIPT) }))
        .route("/composer.js", get(|| async { script(COMPOSER_SCRIPT) }))
        .route("/api/chat", get(chat))
        .route("/api/stream", get(stream_of_snapshots))
        .route("/api/say", post(say))
        .route("/api/press", post(press))
        .route("/api/location", post(location))
        .route("/api/block", post(block))
        .route("/api/language", post(language))
        .route("/api/clock", post(clock))
        .with_state(sandbox.clone())
        .merge(sandbox.telegram().files())
}

/// Everything that the page shows of one person's chat.
#[derive(Serialize)]
struct Snapshot {
    #[serde(flatten)]
    chat: ChatView,
    clock: ClockView,
    cities: &'static [City],
    people: Vec<PersonView>,
}

#[derive(Serialize)]
struct ClockView {
    /// Seconds since 1970.
    now: i64,
    /// The time as the person's clock shows it.
    local: DateTime,
    zone: String,
    next_reminder: Option<DateTime>,
}

/// The reason why the page could not be given something, as a person may read it.
struct Refused(String);

impl IntoResponse for Refused {
    fn into_response(self) -> Response {
        (StatusCode::BAD_REQUEST, self.0).into_response()
    }
}

impl From<store::Error> for Refused {
    fn from(error: store::Error) -> Refused {
        Refused(format!("The sandbox's database failed: {error}"))
    }
}

type Done = Result<StatusCode, Refused>;

fn file(kind: &'static str, text: &'static str) -> impl IntoResponse {
    let policy = HeaderName::from_static("content-security-policy");
    ([(header::CONTENT_TYPE, kind), (policy, POLICY)], text)
}

fn script(text: &'static str) -> impl IntoResponse {
    file("text/javascript; charset=utf-8", text)
}

#[derive(Deserialize)]
struct Whose {
    #[serde(default = "first_person")]
    person: i64,
    /// The language of the person's Telegram from now on; as it was, where none is given.
    language: Option<String>,
}

fn first_person() -> i64 {
    1
}

/// Has the person join, with their language.
fn come_in(sandbox: &Sandbox, whose: &Whose) -> Result<(), Refused> {
    sandbox.join(whose.person).map_err(Refused)?;
    match &whose.language {
        Some(language) => sandbox.speak(whose.person, language).map_err(Refused),
        None => Ok(()),
    }
}

async fn chat(
    State(sandbox): State<Sandbox>,
    Query(whose): Query<Whose>,
) -> Result<Json<Snapshot>, Refused> {
    come_in(&sandbox, &whose)?;
    Ok(Json(snapshot(&sandbox, whose.person).await?))
}

/// A snapshot at once, another at each change, and one more once the bot has seen to it: what it
/// has put in its database changes nothing that could be waited for.
async fn stream_of_snapshots(
    State(sandbox): State<Sandbox>,
    Query(whose): Query<Whose>,
) -> Result<Sse<impl Stream<Item = Result<Event, Infallible>>>, Refused> {
    come_in(&sandbox, &whose)?;
    let mut changes = sandbox.telegram().changes();
    changes.mark_changed();
    let begin = (sandbox, changes, true);
    let snapshots = stream::unfold(begin, move |(sandbox, mut changes, is_busy)| async move {
        // A clock that goes is shown going, and one that was set, set.
        let tick = tokio::time::sleep(Duration::from_secs(10));
        let is_busy = tokio::select! {
            biased;
            changed = changes.changed() => changed.ok().map(|()| true)?,
            () = sandbox.clock_moves() => true,
            () = sandbox.settled(), if is_busy => false,
            () = tick => is_busy,
        };
        let event = match snapshot(&sandbox, whose.person).await {
            Ok(snapshot) => Event::default().json_data(snapshot).ok()?,
            Err(Refused(_)) => Event::default().comment("no snapshot this time"),
        };
        Some((Ok(event), (sandbox, changes, is_busy)))
    });
    Ok(Sse::new(snapshots).keep_alive(KeepAlive::default()))
}

async fn snapshot(sandbox: &Sandbox, person: i64) -> Result<Snapshot, Refused> {
    let zone = sandbox.zone_of(person).await?;
    let now = sandbox.clock().now();
    let next = sandbox.next_reminder(person).await?;
    let clock = ClockView {
        now: now.as_second(),
        local: zone.to_datetime(now),
        zone: zone.iana_name().unwrap_or("UTC").to_owned(),
        next_reminder: next.map(|next| zone.to_datetime(next)),
    };
    let (chat, people) = (sandbox.telegram().chat(person), people(sandbox));
    Ok(Snapshot { chat, clock, cities: &CITIES, people })
}

/// Whom one can chat as: those who have names, and whoever else has joined.
fn people(sandbox: &Sandbox) -> Vec<PersonView> {
    let mut people = sandbox.telegram().people();
    for (id, name) in (1..).zip(NAMES) {
        if people.iter().all(|person| person.id != id) {
            people.push(PersonView { id, first_name: name.to_owned(), language_code: None });
        }
    }
    people.sort_by_key(|person| person.id);
    people
}

#[derive(Deserialize)]
struct Said {
    person: i64,
    text: String,
}

async fn say(State(sandbox): State<Sandbox>, Json(said): Json<Said>) -> Done {
    if said.text.trim().is_empty() {
        return Err(Refused("Nothing was said.".to_owned()));
    }
    sandbox.telegram().says(said.person, &said.text);
    Ok(StatusCode::NO_CONTENT)
}

#[derive(Deserialize)]
struct Pressed {
    person: i64,
    message_id: i64,
    callback_data: String,
}

async fn press(State(sandbox): State<Sandbox>, Json(pressed): Json<Pressed>) -> Done {
    let Pressed { person, message_id, callback_data } = pressed;
    match sandbox.telegram().presses(person, message_id, &callback_data) {
        Ok(_) => Ok(StatusCode::NO_CONTENT),
        Err(refusal) => Err(Refused(refusal.to_string())),
    }
}

#[derive(Deserialize)]
struct Located {
    person: i64,
    latitude: f64,
    longitude: f64,
}

async fn location(State(sandbox): State<Sandbox>, Json(located): Json<Located>) -> Done {
    sandbox.telegram().shares_location(located.person, located.latitude, located.longitude);
    Ok(StatusCode::NO_CONTENT)
}

#[derive(Deserialize)]
struct Blocked {
    person: i64,
    blocked: bool,
}

async fn block(State(sandbox): State<Sandbox>, Json(wish): Json<Blocked>) -> Done {
    if wish.blocked {
        sandbox.telegram().blocks(wish.person)
    } else {
        sandbox.telegram().unblocks(wish.person)
    }
    Ok(StatusCode::NO_CONTENT)
}

#[derive(Deserialize)]
struct Spoken {
    person: i64,
    language: String,
}

async fn language(State(sandbox): State<Sandbox>, Json(spoken): Json<Spoken>) -> Done {
    sandbox.speak(spoken.person, &spoken.language).map_err(Refused)?;
    Ok(StatusCode::NO_CONTENT)
}

/// One of the three.
#[derive(Deserialize)]
struct Moved {
    person: i64,
    #[serde(default)]
    to: Option<String>,
    #[serde(default)]
    forward_minutes: Option<u32>,
    #[serde(default)]
    skip: bool,
}

async fn clock(State(sandbox): State<Sandbox>, Json(moved): Json<Moved>) -> Done {
    let target = if moved.skip {
        let next = sandbox.next_reminder(moved.person).await?;
        next.ok_or_else(|| Refused("No reminder is planned.".to_owned()))?
    } else if let Some(minutes) = moved.forward_minutes {
        sandbox.clock().now() + SignedDuration::from_mins(minutes.min(60 * 24 * 31).into())
    } else {
        let time = moved.to.as_deref().and_then(read_time);
        let time = time.ok_or_else(|| Refused("A time looks like 09:00.".to_owned()))?;
        sandbox.next_time(moved.person, time).await?
    };
    sandbox.pass_until(target).await?;
    Ok(StatusCode::NO_CONTENT)
}
