//! Announcements: what the operator has to say to many.
//!
//! The command line writes a draft into the database that the running bot works on, and the bot does
//! the rest: so there is one sender, which keeps to one allowance, and a text goes out the same way
//! whether the command that wrote it is still there or not. The draft is shown to the operators in
//! Telegram first; nothing goes to anybody else before one of them has confirmed what they see.
//!
//! *Everybody is told once.* Each recipient is a row, claimed before the call and recorded after it.
//! Telegram has no way to ask whether a call arrived, so for those whose call was under way when the
//! process died, or the network failed, there is a choice: they may be told a second time, or not at
//! all. They are told again, since an announcement may be about something that hurts. So that this
//! meets few, only a handful are under way together (the window of `telegram/rounds/announcer`) and each is
//! recorded at once; and nobody is told a third time because the process died again.
//!
//! An announcement is behind everything else, comes within people's hours alone
//! ([`crate::care::announcement`]), and can be turned off by a press on any of them.

mod send;
mod write;

use crate::{store::recipients::Recipient, usecases::replies::Reply};

pub use self::{
    send::{
        Claim, Preview, claim, end, gather, next_at, record, record_preview, renew, take_previews,
    },
    write::{Confirmed, confirm, confirm_same, draft, last, stop},
};

/// An announcement to one person, to be made under a claim.
#[derive(Debug)]
pub struct Telling {
    pub recipient: Recipient,
    pub language: String,
    pub reply: Reply,
    /// Without a sound: nobody knows what time suits them.
    pub silently: bool,
}
