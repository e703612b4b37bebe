//! Calls: the [`sender`] alone calls Telegram for a chat, in the order of its [`lanes`] and at their [`pace`]. The
//! [`carrier`] makes each call over the [`api`], with pictures from the [`gallery`] and files as they are made.

pub mod api;
pub mod backlog;
pub mod calls;
pub mod carrier;
pub mod displayed;
pub mod failure;
pub mod files;
pub mod gallery;
pub mod lanes;
pub mod markup;
pub mod outage;
pub mod pace;
pub mod replies;
pub mod sender;
