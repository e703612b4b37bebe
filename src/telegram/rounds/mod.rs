//! What happens by itself, each kind in a loop of its own: the [`engine`] has [`delivery`], [`guides`], [`prompts`],
//! the [`announcer`] and the [`replanner`] work in rounds. What is under way is [`leased`].

pub mod announcer;
pub mod delivery;
pub mod engine;
pub mod guides;
pub mod leased;
pub mod prompts;
pub mod repeated_failure;
pub mod replanner;
pub mod watch;
