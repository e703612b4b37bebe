//! The kinds of meaning: which one a text is of, and what each needs. Each kind takes from the slots what it can use.

mod amounts;
mod back;
mod command;
mod done;
mod free_text;
mod hints;
mod hours;
mod later;
mod moment;
mod outcome;
mod pause;
mod read;
mod remind;
mod talk;
mod until;
mod when;
mod zone;

pub use self::read::{read, resembles};
