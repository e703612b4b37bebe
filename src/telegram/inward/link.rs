//! Links that open the chat with the bot and bring a word along (`?start=…`, Bot API, "Deep
//! Linking"): up to 64 letters, digits, `_` and `-`.

use reqwest::Url;

use crate::telegram::{
    about::account,
    outward::{api::Api, failure::Failure},
};

/// Before the name of a prescription.
const PLAN: &str = "plan_";

/// Before the word of an invitation to a circle of buddies.
const CIRCLE: &str = "circle_";

/// What the link of an invitation to a circle begins with; its word follows.
pub fn before_circle(username: &str) -> String {
    format!("https://t.me/{username}?start={CIRCLE}")
}

/// The invitation that the word of a link names, if it names one.
pub fn circle_of(payload: &str) -> Option<&str> {
    payload.trim().strip_prefix(CIRCLE)
}

/// The link to a prescription.
pub fn to_plan(username: &str, plan: &str) -> String {
    format!("https://t.me/{username}?start={PLAN}{plan}")
}

/// The prescription that the word of a link names, if it names one.
pub fn plan_of(payload: &str) -> Option<&str> {
    payload.trim().strip_prefix(PLAN)
}

/// The user name of the bot that a token is for, asked of a Bot API.
///
/// # Errors
/// One line that says what is wrong and what to do.
pub async fn username(token: &str, api_url: &Url) -> anyhow::Result<String> {
    let api = Api::new(token, api_url)?;
    let account = account::account(&api).await.map_err(|failure| match failure {
            Failure::Unauthorized => anyhow::anyhow!(
                "Telegram does not know this token; compare TELOXIDE_TOKEN with what @BotFather shows, or name the bot with --bot"
            ),
            failure => anyhow::anyhow!(
                "cannot ask Telegram for the bot's name ({failure}); name the bot with --bot"
            ),
    })?;
    Ok(account.username)
}
