//! The bot's [`account`], as Telegram tells it, and its [`profile`], as it is told to Telegram.

pub mod account;
pub mod profile;
