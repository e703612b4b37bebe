//! Prompts, which come at a time of the person's own without being reminders: planned, claimed and recorded for all kinds alike.
//! The words of each kind are decided by its own use case, in its own family.

pub mod send;
pub mod wish;
