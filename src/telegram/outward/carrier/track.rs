//! Exercises by ear, as voice messages.

use tokio::task::spawn_blocking;

use crate::{
    care::{Exercise, MessageId, guide::beats},
    messages::Screen,
    telegram::outward::{carrier::Carrier, failure::Failure},
};

impl Carrier {
    /// Sends an exercise by ear. The apology goes out alone where it has no track, and where Telegram takes none:
    /// people may forbid voice messages.
    pub(super) async fn send_track(
        &self,
        chat: i64,
        exercise: &Exercise,
        caption: &Screen,
        apology: &Screen,
    ) -> Result<MessageId, Failure> {
        // The semaphore is never closed.
        let _turn = self.files.turns.acquire().await;
        let beats = beats(exercise);
        let made = spawn_blocking(move || limber_sound::track(&beats)).await;
        let Ok(Some(track)) = made else { return self.send(chat, apology).await };
        let caption = self.caption(caption);
        match self.api.send_voice(chat, track.ogg, track.seconds, &caption).await {
            Err(failure) if failure.may_be_the_pictures() => {
                tracing::warn!(%failure, exercise = %exercise.id, "an exercise by ear was refused");
                self.send(chat, apology).await
            }
            sent => sent.map(|sent| MessageId(sent.message_id)),
        }
    }
}
