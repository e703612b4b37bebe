//! The acts of a person, the clock or the operator; each use case returns what to say, never the words for it.
//!
//! A use case works inside a transaction that it was given and neither begins nor ends: what a
//! person did and the removal of their update from the inbox are kept together or not at all.
//!
//! In reading order. Files import from one another in no circle; folders may, since planning a person anew plans their
//! prompts too:
//!
//! - [`buttons`], [`replies`]: what a button asks for and what is said, by family; data only.
//! - [`visit`]: one act of one person.
//! - [`standing`]: how a person stands, which many screens show.
//! - [`counting`]: what was done, counted once.
//! - [`outcome`]: what became of a message that came by itself.
//! - [`coming`]: what comes by itself: planned, delivered, planned anew.
//! - [`prompt`]: what comes at a time of the person's own without being a reminder, such as the weekly letter.
//! - [`safety`], [`why`], [`help`], [`reminder`], [`session`], [`exercise`], [`guide`], [`evening`], [`usual`], [`cue`], [`pause`], [`plan`],
//!   [`progress`], [`letter`], [`keeping`], [`start`]: what people ask for, by family.
//! - [`arriving`]: who acts is met, woken and reachable again.
//! - [`said`]: all of that asked for in people's own words.
//! - [`announce`], [`admin`]: what operators ask for.

pub mod admin;
pub mod aim;
pub mod announce;
pub mod arriving;
pub mod buddies;
pub mod buttons;
pub mod coming;
pub mod counting;
pub mod cue;
pub mod evening;
pub mod exercise;
pub mod guide;
pub mod help;
pub mod keeping;
pub mod letter;
pub mod outcome;
pub mod pause;
pub mod plan;
pub mod progress;
pub mod prompt;
pub mod reminder;
pub mod replies;
pub mod safety;
pub mod said;
pub mod session;
pub mod standing;
pub mod start;
pub mod usual;
pub mod visit;
pub mod why;
