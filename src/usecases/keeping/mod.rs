//! The data of people: told, handed over, set, tidied, erased.

mod customs;
pub mod data;
pub mod erasure;
pub mod files;
pub mod housekeeping;
pub mod language;
pub mod settings;
pub mod totals;
mod trial;
pub mod usage;
