//! Everything that knows Telegram, by direction.
//!
//! - [`inward`]: updates on their way in, until they are answered.
//! - [`rounds`]: what happens by itself: reminders, guided sessions, prompts, announcements.
//! - [`outward`]: calls on their way out, fed by both.
//! - [`lately`]: who has acted in the last minutes.
//! - [`about`]: what Telegram tells of the bot, and what the bot tells of itself.

pub mod about;
pub mod inward;
pub mod lately;
pub mod outward;
pub mod rounds;
