//! Limber: a Telegram bot that looks after people's backs.
//!
//! In reading order, from what decides to what is decided upon:
//!
//! - [`care`]: the domain. Exercises, schedules, occurrences, progress. Pure.
//! - [`place`]: from a typed city, time or location to a time zone.
//! - `limber_reader`: from what people type to what they mean.
//! - [`store`]: all SQL.
//! - [`usecases`]: what a person, the clock or the operator does, each returning a reply.
//! - [`messages`]: replies into words.
//! - [`pictures`]: figures and charts, drawn.
//! - [`backup`]: a copy of the database, made while the bot runs, and brought back.
//! - [`telegram`]: updates in, calls out.
//! - [`scheduler`]: the few clockwork jobs of the whole bot.
//! - [`sandbox`]: an in-process Bot API with a chat page and a terminal.
//! - [`watch`]: how the bot does, told over HTTP.
//! - [`limber`]: all of it put together and kept running.
//! - [`cli`]: the command line.
//! - [`check`]: whether everything that the bot needs is as it should be.
//! - [`clock`], [`bell`] and [`metrics`]: what time it is, that there is work, and what is counted.
//!   [`config`]: the operator's wishes; [`settings`]: the places that they come from. [`listener`]:
//!   HTTP, listened for. [`printing`]: standard output. [`text_file`]: what people wrote with an editor.
//!
//! Each module imports only from those above it; a test reads the `use` lines and asserts it.

pub use limber_care as care;
pub use limber_pictures as pictures;
pub use limber_place as place;

pub mod backup;
pub mod bell;
pub mod check;
pub mod cli;
pub mod clock;
pub mod config;
pub mod limber;
pub mod listener;
pub mod messages;
pub mod metrics;
pub mod printing;
pub mod sandbox;
pub mod scheduler;
pub mod settings;
pub mod store;
pub mod telegram;
pub mod text_file;
pub mod usecases;
pub mod watch;
