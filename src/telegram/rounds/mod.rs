//! The work that the bot does by itself, each kind in a loop of its own: the [`engine`] has [`delivery`], [`guides`], [`prompts`],
//! the [`announcer`] and the [`replanner`] work in rounds. A claim is [`in_flight`] until its call is
//! [`reported`] and recorded. Guides claim nothing: only one process has them, and each shows where its clock is.

pub mod announcer;
pub mod delivery;
pub mod engine;
pub mod guides;
pub mod in_flight;
pub mod prompts;
pub mod repeated_failure;
pub mod replanner;
pub mod reported;
pub mod watch;
