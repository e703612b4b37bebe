//! Words in a group for one person alone (Bot API 10.2, "EphemeralMessageParameters").

use crate::{
    care::{MessageId, PersonId},
    messages::Screen,
    telegram::outward::{carrier::Carrier, failure::Failure},
};

impl Carrier {
    /// Says something to one person of a group. A server that does not know such messages would take it for one to the
    /// whole group: so it is tried first whether it does, and one that does not is told nothing.
    pub(super) async fn whisper(
        &self,
        chat: i64,
        person: PersonId,
        press_id: &str,
        screen: &Screen,
    ) -> Result<Option<MessageId>, Failure> {
        let can = match self.whispers.get() {
            Some(can) => *can,
            None => {
                let Some(can) = self.api.can_whisper(chat, person).await else { return Ok(None) };
                *self.whispers.get_or_init(|| can)
            }
        };
        if can {
            self.api.whisper(chat, person, press_id, &screen.html).await?;
        }
        Ok(None)
    }
}
