//! The bot's profile, which Telegram shows beside the chat: set at start-up, where it differs.

use serde::de::IgnoredAny;
use teloxide::{
    payloads::{
        GetMyCommands, GetMyCommandsSetters, GetMyDescription, GetMyDescriptionSetters,
        GetMyShortDescription, GetMyShortDescriptionSetters, SetMyCommands, SetMyCommandsSetters,
        SetMyDescription, SetMyDescriptionSetters, SetMyShortDescription,
        SetMyShortDescriptionSetters,
    },
    types::{BotCommand, BotDescription, BotShortDescription},
};

use crate::{
    messages::{FALLBACK, Messages, Profile},
    telegram::outward::{api::Api, failure::Failure},
};

/// Brings commands and descriptions in all languages to what the messages say; returns how many
/// calls changed something.
///
/// # Errors
/// The first failure; what was set until then stays, and the next start goes on.
pub async fn introduce(api: &Api, messages: &Messages) -> Result<u32, Failure> {
    let mut changes = 0;
    for language in messages.languages() {
        // The fallback is set without a language, so that it is shown wherever no other fits.
        let code = if language == FALLBACK { "" } else { language };
        let Profile { description, short_description, commands } = messages.profile(language);
        let commands: Vec<BotCommand> = commands
            .into_iter()
            .map(|command| BotCommand::new(command.name, command.description))
            .collect();

        let known: Vec<BotCommand> = api.call(&GetMyCommands::new().language_code(code)).await?;
        if known != commands {
            let set = SetMyCommands::new(commands).language_code(code);
            api.call::<_, IgnoredAny>(&set).await?;
            changes += 1;
        }
        let known: BotDescription = api.call(&GetMyDescription::new().language_code(code)).await?;
        if known.description != description {
            let set = SetMyDescription::new().description(description).language_code(code);
            api.call::<_, IgnoredAny>(&set).await?;
            changes += 1;
        }
        let known: BotShortDescription =
            api.call(&GetMyShortDescription::new().language_code(code)).await?;
        if known.short_description != short_description {
            let set = SetMyShortDescription::new()
                .short_description(short_description)
                .language_code(code);
            api.call::<_, IgnoredAny>(&set).await?;
            changes += 1;
        }
    }
    Ok(changes)
}
