//! Pictures on their way out. Charts are drawn off the async threads, a few at a time. Those that
//! are kept are as Telegram knows them: each is uploaded once and then sent by the `file_id`
//! that Telegram gave it, which is kept for each bot. One that Telegram has lost is uploaded again.

use std::{
    collections::{HashMap, VecDeque},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use sha2::{Digest, Sha256};
use tokio::sync::Semaphore;

use crate::{
    care::MessageId,
    messages::Messages,
    pictures::{
        BadPicture,
        chart::{Charts, ReportPicture, StatsPicture},
    },
    store::{self, Store, files},
    telegram::outward::{
        api::{
            Api,
            attachments::{Attached, Caption, Showing},
        },
        failure::Failure,
    },
};

/// Uploads of one picture at a time: one that is slow does not hold up everybody who is to see it.
const UPLOADS: usize = 4;

/// Charts that are drawn at a time.
const DRAWINGS: usize = 1;

/// Charts that are kept as they were drawn: whoever looks at a week, a month and the week again has it
/// drawn once.
const MAX_CACHED_CHARTS: usize = 16;

/// Sends pictures.
pub struct Gallery {
    store: Store,
    messages: Arc<Messages>,
    bot_id: i64,
    charts: Arc<Charts>,
    drawing: Semaphore,
    /// Charts that were drawn, the latest last.
    latest: Mutex<VecDeque<(StatsPicture, Vec<u8>)>>,
    /// The pictures that were asked for, by name.
    known: Mutex<HashMap<String, Arc<Known>>>,
}

/// One picture, as far as Telegram knows it.
struct Known {
    file_id: Mutex<Option<String>>,
    uploads: Semaphore,
}

impl Gallery {
    pub fn new(store: Store, messages: Arc<Messages>, charts: Charts, bot_id: i64) -> Gallery {
        Gallery {
            store,
            messages,
            bot_id,
            charts: Arc::new(charts),
            drawing: Semaphore::new(DRAWINGS),
            latest: Mutex::default(),
            known: Mutex::default(),
        }
    }

    /// A chart as PNG; none where it cannot be drawn, which is logged.
    pub async fn draw(&self, picture: &StatsPicture) -> Option<Vec<u8>> {
        let kept = self.latest().iter().find(|(kept, _)| kept == picture).cloned();
        if let Some((_, png)) = kept {
            return Some(png);
        }
        let drawn = picture.clone();
        let png = self.drawn(move |charts| charts.stats(&drawn)).await?;
        let mut kept = self.latest();
        kept.push_back((picture.clone(), png.clone()));
        if kept.len() > MAX_CACHED_CHARTS {
            kept.pop_front();
        }
        Some(png)
    }

    fn latest(&self) -> MutexGuard<'_, VecDeque<(StatsPicture, Vec<u8>)>> {
        self.latest.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A page as PDF; none where it cannot be drawn, which is logged.
    pub async fn draw_page(&self, page: &ReportPicture) -> Option<Vec<u8>> {
        let page = page.clone();
        self.drawn(move |charts| charts.report(&page)).await
    }

    async fn drawn(
        &self,
        draw: impl FnOnce(&Charts) -> Result<Vec<u8>, BadPicture> + Send + 'static,
    ) -> Option<Vec<u8>> {
        // The semaphore is never closed.
        let _permit = self.drawing.acquire().await;
        let charts = self.charts.clone();
        let drawn = tokio::task::spawn_blocking(move || draw(&charts)).await;
        match drawn {
            Ok(Ok(bytes)) => Some(bytes),
            Ok(Err(error)) => {
                tracing::error!(%error, "drawing a picture; its words go out alone");
                None
            }
            Err(_panic) => None,
        }
    }

    /// Whether there is such a picture.
    pub fn has(&self, name: &str) -> bool {
        self.messages.picture(name).is_some()
    }

    /// Shows a picture of an exercise; returns the message that shows it.
    ///
    /// # Errors
    /// Telegram's.
    pub async fn show(
        &self,
        api: &Api,
        showing: Showing,
        name: &str,
        caption: &Caption<'_>,
    ) -> Result<MessageId, Failure> {
        let known = self.known(name).await;
        if let Some(file_id) = known.file_id() {
            match api.show(showing, Attached::Known(&file_id), caption).await {
                Err(Failure::FileGone) => known.forget(&file_id),
                sent => return sent.map(|sent| MessageId(sent.message_id)),
            }
        }
        // The semaphore is never closed.
        let _permit = known.uploads.acquire().await;
        if let Some(file_id) = known.file_id() {
            let sent = api.show(showing, Attached::Known(&file_id), caption).await?;
            return Ok(MessageId(sent.message_id));
        }
        let bytes = self.messages.picture(name).unwrap_or_default();
        let file = Attached::New { name: name.to_owned(), bytes: bytes.to_vec() };
        let sent = api.show(showing, file, caption).await?;
        if let Some(file_id) = sent.file_id() {
            if let Err(error) = self.keep(name, &file_id).await {
                tracing::error!(%error, name, "keeping a file_id; a restart uploads the picture again");
            }
            *known.locked() = Some(file_id);
        }
        Ok(MessageId(sent.message_id))
    }

    /// A picture as far as Telegram knows it, from the database where it was not asked for before.
    async fn known(&self, name: &str) -> Arc<Known> {
        let asked_before = self.all().get(name).cloned();
        if let Some(known) = asked_before {
            return known;
        }
        let kept = self.kept(name).await.unwrap_or_else(|error| {
            tracing::error!(%error, name, "reading a file_id; the picture is uploaded again");
            None
        });
        let new = || Known { file_id: Mutex::new(kept), uploads: Semaphore::new(UPLOADS) };
        self.all().entry(name.to_owned()).or_insert_with(|| Arc::new(new())).clone()
    }

    fn all(&self) -> MutexGuard<'_, HashMap<String, Arc<Known>>> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }

    async fn kept(&self, name: &str) -> store::Result<Option<String>> {
        let mut connection = self.store.read().await?;
        files::find(&mut connection, self.bot_id, name, self.digest(name)).await
    }

    async fn keep(&self, name: &str, file_id: &str) -> store::Result<()> {
        let mut tx = self.store.write().await?;
        files::set(&mut tx, self.bot_id, name, self.digest(name), file_id).await?;
        tx.commit().await
    }

    /// A number that stands for a picture's bytes: a picture that was drawn anew has another, and is
    /// uploaded again.
    fn digest(&self, name: &str) -> i64 {
        digest(self.messages.picture(name).unwrap_or_default())
    }
}

impl Known {
    fn file_id(&self) -> Option<String> {
        self.locked().clone()
    }

    /// Telegram has lost it; what was uploaded meanwhile stays.
    fn forget(&self, lost: &str) {
        self.locked().take_if(|file_id| file_id == lost);
    }

    fn locked(&self) -> MutexGuard<'_, Option<String>> {
        self.file_id.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The first eight bytes of the SHA-256. The standard library's hasher may change with the compiler, and
/// every picture would be uploaded again after an update.
fn digest(bytes: &[u8]) -> i64 {
    let digest = Sha256::digest(bytes);
    i64::from_be_bytes(*digest.first_chunk().expect("a SHA-256 has 32 bytes"))
}

/// Tells the bot alone: the pictures would fill the log.
impl std::fmt::Debug for Gallery {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Gallery").field("bot_id", &self.bot_id).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_has_the_same_digest_whatever_compiled_the_bot() {
        // The SHA-256 of nothing begins with e3b0c442 98fc1c14.
        assert_eq!(digest(b""), 0xe3b0_c442_98fc_1c14_u64.cast_signed());
        assert_ne!(digest(b"walk"), digest(b"wolk"));
    }
}
