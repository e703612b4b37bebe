//! Updates that the stand-in brings to a webhook, as Telegram does: those of one chat one after the
//! other, each again until it is taken; those of other chats meanwhile.

use std::{collections::HashSet, time::Duration};

use serde_json::{Value, json};
use tokio::task::JoinSet;

use super::{Telegram, methods::Arguments, refusal::Refusal, world::World};

/// How long an update that was not taken is left; Telegram waits longer from time to time.
const RETRY_DELAY: Duration = Duration::from_millis(20);
/// How long an update's receiver has to answer; one that does not has not taken it.
const TIMEOUT: Duration = Duration::from_secs(10);

/// Where updates are brought.
#[derive(Clone, Debug)]
pub struct Webhook {
    pub url: String,
    secret: Option<String>,
    /// Updates under way at once.
    most: usize,
    has_certificate: bool,
    /// When an update was not taken last, and why.
    last_error: Option<(i64, String)>,
}

/// setWebhook; an empty address is none.
pub fn set(world: &mut World, call: &Arguments) -> Result<Value, Refusal> {
    let asked = &call.parameters;
    let url = asked["url"].as_str().unwrap_or_default();
    let secret = asked["secret_token"].as_str().map(str::to_owned);
    let is_letter = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
    if secret.as_ref().is_some_and(|secret| secret.len() > 256 || !secret.chars().all(is_letter)) {
        return Err(Refusal::bad_request("secret token contains unallowed characters"));
    }
    if !url.is_empty() && !url.starts_with("http") {
        return Err(Refusal::bad_request("bad webhook: An HTTPS URL must be provided for webhook"));
    }
    let most = asked["max_connections"].as_u64().unwrap_or(40).clamp(1, 100);
    world.webhooks += 1;
    // A getUpdates that waits is in conflict from now on.
    world.polls += 1;
    world.webhook = Some(url).filter(|url| !url.is_empty()).map(|url| Webhook {
        url: url.to_owned(),
        secret,
        most: usize::try_from(most).unwrap_or(1),
        has_certificate: call.files.iter().any(|(name, _)| name == "certificate"),
        last_error: None,
    });
    Ok(true.into())
}

/// deleteWebhook.
pub fn delete(world: &mut World) {
    world.webhooks += 1;
    world.webhook = None;
}

/// getWebhookInfo.
pub fn info(world: &World) -> Value {
    let pending = world.updates.len();
    let Some(webhook) = &world.webhook else {
        return json!({
            "url": "", "has_custom_certificate": false, "pending_update_count": pending,
        });
    };
    let mut info = json!({
        "url": webhook.url, "has_custom_certificate": webhook.has_certificate,
        "pending_update_count": pending, "max_connections": webhook.most,
    });
    if let Some((date, message)) = &webhook.last_error {
        info["last_error_date"] = (*date).into();
        info["last_error_message"] = message.as_str().into();
    }
    info
}

impl Telegram {
    /// Brings updates for as long as the webhook that is set now stays.
    pub(super) fn bring_updates(&self) {
        let number = self.read(|world| world.webhooks);
        tokio::spawn(bring(self.clone(), number));
    }
}

async fn bring(telegram: Telegram, number: u64) {
    // The bot is on this machine, where no proxy leads.
    let client = reqwest::Client::builder().no_proxy().build().expect("a client of no settings");
    let mut changes = telegram.changes();
    let mut busy: HashSet<i64> = HashSet::new();
    let mut under_way = JoinSet::new();
    loop {
        changes.mark_unchanged();
        let set = telegram.read(|world| {
            let webhook = world.webhook.clone().filter(|_| world.webhooks == number)?;
            Some((webhook, world.webhook_breaks.clone(), next(world, &busy)))
        });
        let Some((webhook, breaks, waiting)) = set else { return };
        for (queue, id, update) in waiting {
            if busy.len() >= webhook.most {
                break;
            }
            busy.insert(queue);
            let (client, webhook, breaks) = (client.clone(), webhook.clone(), breaks.clone());
            under_way.spawn(async move {
                let taken = match breaks {
                    None => post(&client, &webhook, &update).await,
                    Some(reason) => Err(reason),
                };
                if taken.is_err() {
                    tokio::time::sleep(RETRY_DELAY).await;
                }
                (queue, id, taken)
            });
        }
        tokio::select! {
            Some(Ok((queue, id, taken))) = under_way.join_next() => {
                busy.remove(&queue);
                telegram.took(id, taken);
            }
            // The sender lives as long as the stand-in that is held here.
            _ = changes.changed() => {}
        }
    }
}

impl Telegram {
    /// Somebody with the same token deletes the webhook.
    pub fn deletes_webhook(&self) {
        self.change(delete);
    }

    /// The webhook cannot be reached for this reason from now on; none: it can again.
    pub fn breaks_webhook(&self, reason: Option<&str>) {
        self.change(|world| world.webhook_breaks = reason.map(str::to_owned));
    }

    /// Somebody with the same token has updates brought elsewhere.
    pub fn sets_webhook(&self, url: &str) {
        let parameters = json!({ "url": url });
        let call = Arguments { parameters, files: Vec::new(), is_form: false };
        // Only what Telegram refuses can fail, and this it takes.
        let _ = self.change(|world| set(world, &call));
    }

    /// An update was brought; taken or not.
    fn took(&self, id: i64, taken: Result<(), String>) {
        let now = self.date();
        self.change(|world| match taken {
            Ok(()) => {
                world.updates.remove(&id);
            }
            Err(reason) => {
                if let Some(webhook) = &mut world.webhook {
                    webhook.last_error = Some((now, reason));
                }
            }
        });
    }
}

/// The first update of each chat that has none under way.
fn next(world: &World, busy: &HashSet<i64>) -> Vec<(i64, i64, Value)> {
    let mut seen = busy.clone();
    let of_chat = world.updates.iter().filter_map(|(id, update)| {
        let queue = queue_of(update);
        seen.insert(queue).then(|| (queue, *id, update.clone()))
    });
    of_chat.collect()
}

/// The queue in which an update waits: that of its chat.
fn queue_of(update: &Value) -> i64 {
    let places = ["/message/chat/id", "/callback_query/from/id", "/my_chat_member/chat/id"];
    places.iter().find_map(|place| update.pointer(place)?.as_i64()).unwrap_or_default()
}

/// Brings an update once.
async fn post(client: &reqwest::Client, webhook: &Webhook, update: &Value) -> Result<(), String> {
    let mut request = client.post(&webhook.url).json(update).timeout(TIMEOUT);
    if let Some(secret) = &webhook.secret {
        request = request.header("X-Telegram-Bot-Api-Secret-Token", secret);
    }
    match request.send().await {
        Ok(response) if response.status().is_success() => Ok(()),
        Ok(response) => Err(format!("Wrong response from the webhook: {}", response.status())),
        Err(_) => Err("Connection failed".to_owned()),
    }
}
