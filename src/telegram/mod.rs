//! Everything that knows Telegram: updates on their way in, calls on their way out.
//!
//! In: [`polling`], or [`webhook`] → [`routing`] → [`arrivals`] → [`inbox`], also on disk →
//! [`answering`] → [`handle`] → a use case.
//! Out: [`sender`], which alone calls Telegram for a chat, fed by [`answering`] with replies and by
//! [`delivery`] with reminders and [`announcer`] with announcements; and [`guides`] walk through
//! exercises.

pub mod account;
pub mod acts;
pub mod albums;
pub mod announcer;
pub mod answering;
pub mod api;
pub mod arrivals;
pub mod backlog;
pub mod delivery;
pub mod failure;
pub mod files;
pub mod gallery;
pub mod guides;
pub mod inbox;
pub mod lanes;
mod leased;
pub mod letters;
pub mod link;
pub mod outage;
pub mod outgoing;
pub mod pace;
pub mod polling;
pub mod profile;
pub mod replanner;
pub mod rounds;
pub mod routing;
pub mod sender;
pub mod webhook;

mod commands;
mod displayed;
mod handle;
mod hitch;
mod replies;
mod update;
mod watch;

pub use commands::Command;
