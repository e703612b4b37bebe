//! `limber link`: the link to one of the operator's plans, and its QR code.

use std::fs;

use crate::{
    config::tools::Link,
    messages::Messages,
    pictures::qr::Qr,
    printing::print_line,
    telegram::inward::{commands::Command, link},
};
use anyhow::{Context, anyhow};

/// Prints the link and its code, and writes the code to a file where one is wanted.
///
/// # Errors
/// One line that says what is wrong with the folder, the plan, the token or the file.
pub async fn link(wishes: &Link) -> anyhow::Result<()> {
    let Some(folder) = &wishes.common.messages else {
        anyhow::bail!(
            "no folder: give the one that holds plans/{}.toml with --messages",
            wishes.name
        );
    };
    let (_, care) = Messages::read(Some(folder), Command::listed())?;
    if !care.prescriptions.contains_key(&wishes.name) {
        let all: Vec<&str> = care.prescriptions.keys().map(String::as_str).collect();
        let all = if all.is_empty() { "none".to_owned() } else { all.join(", ") };
        let file = folder.join("plans").join(format!("{}.toml", wishes.name));
        anyhow::bail!("there is no {}; plans that there are: {all}", file.display());
    }
    let username = match &wishes.username {
        Some(username) => named(username)?,
        None => {
            let token = wishes
                .bot
                .token()
                .map_err(|error| anyhow!("{error}; or name the bot with --bot"))?;
            link::username(token, &wishes.bot.api_url).await?
        }
    };
    let link = link::to_plan(&username, &wishes.name);
    let code = Qr::of(&link).context("drawing the QR code")?;
    if let Some(file) = &wishes.qr {
        let drawn = match file.extension().and_then(|extension| extension.to_str()) {
            Some("png") => code.png()?,
            Some("svg") => code.svg().into_bytes(),
            _ => anyhow::bail!("--qr {}: a name that ends in .png or .svg", file.display()),
        };
        fs::write(file, drawn).with_context(|| format!("writing {}", file.display()))?;
    }
    print_line(format_args!("{link}\n\n{}", code.terminal()))
}

/// A user name as Telegram has them (Bot API, "Deep Linking").
fn named(bot: &str) -> anyhow::Result<String> {
    let name = bot.trim_start_matches('@');
    let is_name = name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    if name.len() < 5 || !is_name {
        anyhow::bail!("--bot {bot}: a bot's user name, such as limber_bot");
    }
    Ok(name.to_owned())
}
