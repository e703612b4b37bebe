//! Limber: a Telegram bot that looks after people's backs.

pub mod care;
pub mod place;
