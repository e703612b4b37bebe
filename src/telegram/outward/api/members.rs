//! One person of a group: how they stand there, and words for them alone.

use serde::{Deserialize, de::IgnoredAny};
use serde_json::json;

use crate::{
    care::{PersonId, team::Standing},
    telegram::outward::{
        api::{Api, answer::read},
        failure::Failure,
    },
};

/// A `ChatMember` of the Bot API, of which no more is read.
#[derive(Deserialize)]
struct Member {
    status: String,
    user: Numbered,
    /// Of somebody with fewer rights than others: whether they are in the group all the same.
    is_member: Option<bool>,
}

#[derive(Deserialize)]
struct Numbered {
    id: i64,
}

impl Api {
    /// How somebody stands in a group. A bot that is no admin there need not be told of everybody; of the admins it is.
    pub async fn standing(&self, chat: i64, person: PersonId) -> Result<Standing, Failure> {
        let asked = json!({ "chat_id": chat, "user_id": person.0 });
        match read::<Member>(self.post("GetChatMember").json(&asked)).await {
            Ok(member) => Ok(standing_of(&member)),
            Err(Failure::Refused(_)) => {
                let asked = json!({ "chat_id": chat });
                let admins: Vec<Member> =
                    read(self.post("GetChatAdministrators").json(&asked)).await?;
                let is_one = admins.iter().any(|admin| admin.user.id == person.0);
                Ok(if is_one { Standing::Admin } else { Standing::Member })
            }
            Err(failure) => Err(failure),
        }
    }

    /// Whether the server knows messages that one person of a group sees alone; none where that cannot be told now. A
    /// server that does not know them does not know how to delete one either, and there is none of this number.
    pub async fn can_whisper(&self, chat: i64, person: PersonId) -> Option<bool> {
        let asked = json!({
            "chat_id": chat, "receiver_user_id": person.0, "ephemeral_message_id": i32::MAX,
        });
        match read::<IgnoredAny>(self.post("DeleteEphemeralMessage").json(&asked)).await {
            Ok(_) | Err(Failure::Refused(_) | Failure::NotEditable) => Some(true),
            // "Not Found" is of the method: the token was taken a moment ago.
            Err(Failure::Unauthorized) => Some(false),
            Err(_) => None,
        }
    }

    /// Says something that one person of a group sees alone, after a button that they have pressed there.
    pub async fn whisper(
        &self,
        chat: i64,
        person: PersonId,
        press_id: &str,
        html: &str,
    ) -> Result<(), Failure> {
        let asked = json!({
            "chat_id": chat, "text": html, "parse_mode": "HTML",
            "ephemeral_message_parameters": {
                "receiver_user_id": person.0, "callback_query_id": press_id,
            },
        });
        read::<IgnoredAny>(self.post("SendMessage").json(&asked)).await.map(drop)
    }
}

fn standing_of(Member { status, is_member, .. }: &Member) -> Standing {
    match status.as_str() {
        "creator" | "administrator" => Standing::Admin,
        "member" => Standing::Member,
        "restricted" if *is_member != Some(false) => Standing::Member,
        _ => Standing::Stranger,
    }
}
