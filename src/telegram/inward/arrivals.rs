//! Updates as they arrive, by polling or the webhook: what is asked for with each is handed in to the
//! inbox, and whoever hands it in hears when it is on disk.

use std::sync::Arc;

use jiff::Timestamp;
use serde::Deserialize;
use tokio::sync::{mpsc, oneshot};

use crate::{
    bell::Bell,
    store::{
        self, Tx,
        inbox::{self, Bookmark, Received},
    },
    telegram::inward::{request::Request, routing::Router},
};

/// The kinds of updates that Telegram is asked for.
pub const WANTED: [&str; 5] =
    ["message", "edited_message", "message_reaction", "callback_query", "my_chat_member"];
/// Updates that are handled at once; what was handed in together stays together.
pub const BATCH: u32 = 100;

/// Where updates are handed in; cheap to clone.
#[derive(Clone)]
pub struct Arrivals {
    router: Arc<Router>,
    hand_in: mpsc::Sender<Arrival>,
    /// Rung when something was handed in.
    inbox: Bell,
}

/// Updates that were handed in together.
pub struct Arrival {
    updates: Vec<Received>,
    bookmark: Option<Bookmark>,
    /// Dropped where they could not be put on disk.
    kept: oneshot::Sender<()>,
}

/// Updates could not be put on disk, of which the inbox tells more.
#[derive(Clone, Copy, Debug, thiserror::Error)]
#[error("updates could not be put on disk")]
pub struct NotKept;

impl Arrivals {
    /// Where updates are handed in, and where the inbox finds them.
    pub fn new(router: Arc<Router>, inbox: Bell) -> (Arrivals, mpsc::Receiver<Arrival>) {
        let (hand_in, handed_in) = mpsc::channel(BATCH as usize);
        (Arrivals { router, hand_in, inbox }, handed_in)
    }

    /// Updates as they are kept, of those that are updates.
    ///
    /// # Errors
    /// One of them made us panic.
    pub async fn understand<U>(&self, updates: Vec<U>) -> Result<Vec<Received>, NotKept>
    where
        U: AsRef<str> + Send + 'static,
    {
        let router = self.router.clone();
        // A location takes milliseconds to be looked up, for which others should not wait.
        let understanding = tokio::task::spawn_blocking(move || {
            let updates = updates.iter().map(AsRef::as_ref);
            updates.filter_map(|update| received(&router, update)).collect()
        });
        understanding.await.map_err(|_panic| NotKept)
    }

    /// Hands updates in, and how far a bot has read with them; returns once they are on disk.
    ///
    /// # Errors
    /// The updates may not be on disk; then they may be handed in again.
    pub async fn hand_in(
        &self,
        updates: Vec<Received>,
        bookmark: Option<Bookmark>,
    ) -> Result<(), NotKept> {
        let (kept, hears) = oneshot::channel();
        let arrival = Arrival { updates, bookmark, kept };
        self.hand_in.send(arrival).await.map_err(|_closed| NotKept)?;
        self.inbox.ring();
        hears.await.map_err(|_dropped| NotKept)
    }
}

/// The updates that the inbox has taken to be put on disk.
pub struct Taken(Vec<Arrival>);

impl Taken {
    /// Takes what has arrived.
    pub fn from(arrivals: &mut mpsc::Receiver<Arrival>) -> Taken {
        let (mut taken, mut count) = (Vec::new(), 0);
        while count < BATCH as usize
            && let Ok(arrival) = arrivals.try_recv()
        {
            count += arrival.updates.len();
            taken.push(arrival);
        }
        Taken(taken)
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Puts it on disk with what else a transaction did, and tells whoever handed it in. Returns
    /// those that were not known yet, in Telegram's order.
    ///
    /// # Errors
    /// The database's; then nothing of the transaction is kept.
    pub async fn keep(self, mut tx: Tx, now: Timestamp) -> store::Result<Vec<Received>> {
        let mut updates: Vec<Received> = Vec::new();
        let mut waiting = Vec::new();
        for arrival in self.0 {
            updates.extend(arrival.updates);
            waiting.push(arrival.kept);
            if let Some(bookmark) = arrival.bookmark {
                inbox::set_bookmark(&mut tx, bookmark).await?;
            }
        }
        if !updates.is_empty() {
            let known = inbox::known(&mut tx, &updates).await?;
            updates.retain(|update| !known.contains(&update.update_id));
            updates.sort_by_key(|update| update.update_id);
            // One that was brought twice is there twice.
            updates.dedup_by_key(|update| update.update_id);
            inbox::put(&mut tx, &updates, now).await?;
        }
        tx.commit().await?;
        for kept in waiting {
            // A webhook's request that does not wait any more is made again, and its updates are known by their numbers.
            let _ = kept.send(());
        }
        Ok(updates)
    }
}

/// An update as it is kept. What has no number is no update, and cannot be confirmed. A location is
/// looked up meanwhile, so this is not for a thread that others wait for.
pub fn received(router: &Router, update: &str) -> Option<Received> {
    let Numbered { update_id } = serde_json::from_str(update).ok()?;
    // An update that cannot be read asks for nothing, and is kept to be confirmed.
    let asked = serde_json::from_str(update).ok().and_then(|update| router.understand(update));
    let chat = asked.as_ref().map(Request::answered_in);
    Some(Received { update_id, chat, body: serde_json::to_string(&asked).ok()? })
}

#[derive(Deserialize)]
struct Numbered {
    update_id: i64,
}

/// The request in an update that was kept; none if nobody asks anything with it.
pub fn asked(router: &Router, received: &Received) -> Option<Request> {
    // Earlier versions kept updates as they came.
    serde_json::from_str(&received.body).unwrap_or_else(|_| {
        let update = serde_json::from_str(&received.body).ok()?;
        router.understand(update)
    })
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{
        super::{commands::Command, request::Act, routing::tests::router},
        *,
    };
    use crate::store::Store;

    fn done() -> Value {
        json!({ "update_id": 8, "message": {
            "message_id": 5, "date": 1_760_000_000, "text": "/done walk 20",
            "chat": { "id": 1, "type": "private", "first_name": "Anna" },
            "from": { "id": 1, "is_bot": false, "first_name": "Anna", "last_name": "Archer" },
        }})
    }

    fn asks_for_done(received: &Received) -> bool {
        let act = asked(&router(), received).and_then(|request| request.act);
        act == Some(Act::Command(Command::Done("walk 20".to_owned())))
    }

    #[test]
    fn what_is_asked_for_is_kept_and_nothing_else() {
        let received = received(&router(), &done().to_string()).unwrap();

        assert_eq!(received.update_id, 8);
        assert!(asks_for_done(&received), "{received:?}");
        assert!(!received.body.contains("Archer"), "{received:?}");
    }

    #[test]
    fn an_update_that_was_kept_as_it_came_is_still_understood() {
        assert!(asks_for_done(&Received { update_id: 8, chat: None, body: done().to_string() }));
    }

    #[test]
    fn an_update_that_asks_for_nothing_is_kept_to_be_confirmed() {
        for update in [r#"{"update_id":8,"poll":{}}"#, r#"{"update_id":8,"message":{"chat":1}}"#] {
            let received = received(&router(), update).unwrap();

            assert_eq!(asked(&router(), &received), None);
        }
    }

    #[tokio::test]
    async fn what_is_handed_in_twice_is_new_once() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("limber.db").display().to_string();
        let store = Store::open(&path).await.unwrap();
        let (arrivals, mut handed_in) = Arrivals::new(Arc::new(router()), Bell::new());
        let update = |update_id| vec![Received { update_id, chat: None, body: "null".to_owned() }];
        let mut keep = async || {
            let taken = Taken::from(&mut handed_in);
            taken.keep(store.write().await.unwrap(), Timestamp::UNIX_EPOCH).await.unwrap()
        };

        let (first, second, new) = tokio::join!(
            arrivals.hand_in(update(8), None),
            arrivals.hand_in([update(8), update(7)].concat(), None),
            keep(),
        );
        let (third, new_again) = tokio::join!(arrivals.hand_in(update(8), None), keep());

        assert_eq!(new.iter().map(|update| update.update_id).collect::<Vec<_>>(), [7, 8]);
        assert!(new_again.is_empty(), "{new_again:?}");
        assert!(first.is_ok() && second.is_ok() && third.is_ok());
    }

    #[tokio::test]
    async fn who_hands_in_what_cannot_be_kept_is_told() {
        let (arrivals, mut handed_in) = Arrivals::new(Arc::new(router()), Bell::new());
        let taken_and_dropped = async { drop(Taken::from(&mut handed_in)) };

        let (told, ()) = tokio::join!(arrivals.hand_in(Vec::new(), None), taken_and_dropped);

        assert!(told.is_err());
    }

    #[test]
    fn what_has_no_number_is_no_update() {
        for body in ["", "{}", "[]", r#"{"update_id":"8"}"#, "{\"update_id\":8"] {
            assert!(received(&router(), body).is_none(), "{body}");
        }
    }
}
