//! Updates: [`polling`] fetches them, or [`webhook`] is brought them; [`routing`] reads the [`request`] in each;
//! [`arrivals`] hands them in to the [`inbox`], which has them on disk before Telegram forgets them; [`answering`] has
//! them answered, within what each person may ask for ([`acts`]), by way of [`handle`], the table of contents.

pub mod acts;
pub mod albums;
pub mod answering;
pub mod arrivals;
pub mod commands;
pub mod handle;
pub mod inbox;
pub mod link;
pub mod polling;
pub mod request;
pub mod routing;
pub mod update;
pub mod webhook;
