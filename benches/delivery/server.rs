//! Telegram's stand-in, served over loopback, with as much network in between as wished.

use std::{net::Ipv4Addr, sync::Arc, time::Duration};

use axum::{extract::Request, middleware::Next};
use jiff::Timestamp;
use limber::sandbox::telegram::Telegram;
use reqwest::Url;
use tokio::{net::TcpListener, sync::watch, task::JoinHandle};

pub const TOKEN: &str = "123456789:BENCH-TOKEN-of-the-right-length-0123456789";

/// A stand-in that is gone when this is dropped.
pub struct Server {
    pub telegram: Telegram,
    pub url: Url,
    /// When updates were first asked for.
    pub first_poll: watch::Receiver<Option<Timestamp>>,
    serving: JoinHandle<()>,
}

impl Server {
    /// A stand-in on which people have written to the bot; a call takes `network` on its way there
    /// and back.
    pub async fn start(
        people: impl IntoIterator<Item = i64>,
        network: Duration,
    ) -> anyhow::Result<Server> {
        let telegram = Telegram::new(Timestamp::now);
        for person in people {
            telegram.join(person, "Anna", Some("en"));
            telegram.says(person, "/start");
        }
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
        let url: Url = format!("http://{}", listener.local_addr()?).parse()?;
        let (polled, first_poll) = watch::channel(None);
        let polled = Arc::new(polled);
        let travels = move |request: Request, next: Next| {
            let polled = polled.clone();
            async move {
                if request.uri().path().ends_with("/GetUpdates") && polled.borrow().is_none() {
                    polled.send_replace(Some(Timestamp::now()));
                }
                if network.is_zero() {
                    return next.run(request).await;
                }
                tokio::time::sleep(network / 2).await;
                let response = next.run(request).await;
                tokio::time::sleep(network / 2).await;
                response
            }
        };
        let methods = telegram.router().layer(axum::middleware::from_fn(travels));
        let serving = tokio::spawn(async move {
            axum::serve(listener, methods).await.expect("serving goes on until it is aborted");
        });
        let forget = url.join(&format!("/bot{TOKEN}/deleteWebhook"))?;
        let forget = reqwest::Client::new()
            .post(forget)
            .json(&serde_json::json!({ "drop_pending_updates": true }));
        forget.send().await?.error_for_status()?;
        telegram.forget_calls();
        Ok(Server { telegram, url, first_poll, serving })
    }

    /// When the messages to each chat were accepted, in order.
    pub fn accepted(&self) -> Vec<(i64, Timestamp)> {
        let calls = self.telegram.calls();
        let sent =
            calls.iter().filter(|call| call.method == "sendmessage" && call.refusal.is_none());
        sent.filter_map(|call| Some((call.chat?, call.at))).collect()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.serving.abort();
    }
}
