//! Limber: a Telegram bot that looks after people's backs.

pub mod bell;
pub mod care;
pub mod clock;
pub mod messages;
pub mod place;
pub mod store;
pub mod usecases;
