//! Documents as messages: files about people, and whatever else comes as a file.

use crate::{
    care::{MessageId, PersonId},
    messages::Screen,
    telegram::outward::{carrier::Carrier, failure::Failure, files::NotMade},
    usecases::{keeping::files::MadeFile, replies::File},
};

impl Carrier {
    /// Sends a file about a person; nothing where nothing is kept of them any more.
    pub(super) async fn send_file(
        &self,
        chat: i64,
        file: File,
        caption: &Screen,
        apology: &Screen,
    ) -> Result<Option<MessageId>, Failure> {
        // The semaphore is never closed.
        let _turn = self.files.turns.acquire().await;
        let sent = match self.files.make(PersonId(chat), file).await {
            Ok(None) => return Ok(None),
            Ok(Some(MadeFile { name, bytes })) => {
                self.send_document(chat, &name, bytes, caption).await
            }
            Err(NotMade) => return self.send(chat, apology).await.map(Some),
        };
        match sent {
            Err(failure) if failure.may_be_the_pictures() => {
                tracing::warn!(%failure, ?file, "a file was refused");
                self.send(chat, apology).await.map(Some)
            }
            sent => sent.map(Some),
        }
    }

    pub(super) async fn send_document(
        &self,
        chat: i64,
        name: &str,
        bytes: Vec<u8>,
        screen: &Screen,
    ) -> Result<MessageId, Failure> {
        let sent = self.api.send_document(chat, name, bytes, &self.caption(screen)).await?;
        Ok(MessageId(sent.message_id))
    }
}
