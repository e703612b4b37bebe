//! What comes at a time of the person's own without being a reminder: planned, claimed and recorded for all kinds alike.
//! What each kind says is decided by its own use case, in its own family.

pub mod send;
pub mod wish;
