//! How somebody stands in a group.

use serde::Deserialize;
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
}

fn standing_of(Member { status, is_member, .. }: &Member) -> Standing {
    match status.as_str() {
        "creator" | "administrator" => Standing::Admin,
        "member" => Standing::Member,
        "restricted" if *is_member != Some(false) => Standing::Member,
        _ => Standing::Stranger,
    }
}
