//! A text in pieces: folded into one form, cut into tokens, and cut further by what a vocabulary knows.

pub(crate) mod fold;
pub(crate) mod segment;
pub(crate) mod slip;
pub(crate) mod token;
