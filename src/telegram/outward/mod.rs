//! Calls to Telegram: the [`sender`] alone makes them for a chat, in the order of its [`lanes`], within an
//! [`allowance`] and at their [`pace`]. The [`carrier`] makes each call over the [`api`], with pictures from the
//! [`gallery`] and files as they are made.

pub mod allowance;
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
pub mod offered;
pub mod outage;
pub mod pace;
pub mod replies;
pub mod sender;
