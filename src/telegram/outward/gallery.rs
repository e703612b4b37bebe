//! Pictures on their way out. Charts are drawn off the async threads, a few at a time. Those that
//! are kept are as Telegram knows them: each is uploaded once and then sent by the `file_id`
//! that Telegram gave it, which is kept for each bot. One that Telegram has lost is uploaded again.

use std::{
    collections::{HashMap, VecDeque},
    error::Error,
    fmt,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use sha2::{Digest, Sha256};
use tokio::sync::Semaphore;

use crate::{
    care::MessageId,
    messages::{Messages, POSES, picture_and_person},
    pictures::{
        chart::{Charts, ReportPicture, StatsPicture},
        figure::Figures,
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
        let charts = self.charts.clone();
        let png = self.drawn(move || charts.stats(&drawn)).await?;
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
        let (page, charts) = (page.clone(), self.charts.clone());
        self.drawn(move || charts.report(&page)).await
    }

    async fn drawn<E: fmt::Display + Send + 'static>(
        &self,
        draw: impl FnOnce() -> Result<Vec<u8>, E> + Send + 'static,
    ) -> Option<Vec<u8>> {
        // The semaphore is never closed.
        let _permit = self.drawing.acquire().await;
        let drawn = tokio::task::spawn_blocking(draw).await;
        match drawn {
            Ok(Ok(bytes)) => Some(bytes),
            Ok(Err(error)) => {
                tracing::error!(%error, "drawing a picture");
                None
            }
            Err(_panic) => None,
        }
    }

    /// Whether there is such a picture.
    pub fn has(&self, name: &str) -> bool {
        self.messages.picture(&usual(name)).is_some()
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
        let file = Attached::New { name: name.to_owned(), bytes: self.bytes(name).await };
        let sent = api.show(showing, file, caption).await?;
        if let Some(file_id) = sent.file_id() {
            if let Err(error) = self.keep(name, &file_id).await {
                tracing::error!(%error, name, "keeping a file_id; a restart uploads the picture again");
            }
            *known.locked() = Some(file_id);
        }
        Ok(MessageId(sent.message_id))
    }

    /// The bytes of a picture; drawn, where somebody else than usual shows it. The usual one does where it cannot be.
    async fn bytes(&self, name: &str) -> Vec<u8> {
        let drawn = match self.other(name) {
            Some((usual, person)) => {
                let person = person.to_owned();
                self.drawn(move || shown_by(&usual, &person)).await
            }
            None => None,
        };
        let kept = || self.messages.picture(&usual(name)).unwrap_or_default().to_vec();
        drawn.unwrap_or_else(kept)
    }

    /// The picture and the person, where somebody else than usual is to show it. An operator's own picture stays as it is.
    fn other<'n>(&self, name: &'n str) -> Option<(String, &'n str)> {
        picture_and_person(name).filter(|(usual, _)| self.messages.is_own_picture(usual))
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

    /// A number that stands for a picture's bytes, or for what it is drawn from: a picture that has changed has another, and is
    /// uploaded again.
    fn digest(&self, name: &str) -> i64 {
        if self.other(name).is_some() {
            return digest(format!("{name}\n{POSES}").as_bytes());
        }
        digest(self.messages.picture(&usual(name)).unwrap_or_default())
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

/// The picture's name without who shows it.
fn usual(name: &str) -> String {
    picture_and_person(name).map_or_else(|| name.to_owned(), |(usual, _)| usual)
}

/// A picture of an exercise with somebody of the poses in it.
fn shown_by(name: &str, person: &str) -> Result<Vec<u8>, Box<dyn Error + Send + Sync>> {
    let figures = Figures::shown_by(POSES, person)?;
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    let picture = figures.picture(stem).ok_or_else(|| format!("no movement shows {name}"))?;
    Ok(picture?)
}

/// The first eight bytes of the SHA-256. The standard library's hasher may change with the compiler, and
/// every picture would be uploaded again after an update.
fn digest(bytes: &[u8]) -> i64 {
    let digest = Sha256::digest(bytes);
    i64::from_be_bytes(*digest.first_chunk().expect("a SHA-256 has 32 bytes"))
}

/// Tells the bot alone: the pictures would fill the log.
impl fmt::Debug for Gallery {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
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
