//! What delivery and the inbox reach, beside what a bare loop reaches on the same machine in the
//! same run: `cargo bench --bench delivery`.
//!
//! Telegram's stand-in runs in this process, and whoever is measured in one of their own. Every
//! figure is the median of several runs, and every ratio is taken within a run. The table is kept
//! in docs/performance.md.

mod children;
mod engines;
mod figures;
mod odd;
mod people;
mod server;
mod table;

use clap::Parser;

/// How much to measure; without a word, all of it.
#[derive(Debug, Parser)]
struct Options {
    /// Runs of each figure, of which the median counts
    #[arg(long, default_value_t = 5)]
    runs: usize,
    /// Only the figures whose name contains this
    #[arg(long, default_value = "")]
    only: String,
    /// Reminders at rest in the large database
    #[arg(long, default_value_t = 1_000_000)]
    at_rest: i64,
    /// A server that speaks the Bot API and lets a bot write to the chats 1, 2, 3 and so on; it is
    /// asked for what can be measured from this side alone
    #[arg(long)]
    api_url: Option<reqwest::Url>,
    /// A PostgreSQL server, `postgres://…`, on which figures are measured in turns with SQLite; its role makes schemas
    #[arg(long)]
    server: Option<String>,
    /// Given by `cargo bench`
    #[arg(long, hide = true)]
    bench: bool,
}

fn main() -> anyhow::Result<()> {
    // Whoever is measured is this program again, told by its first word what to be.
    if let Some(role) = std::env::args().nth(1)
        && let Some(role) = children::Role::of(&role)
    {
        return children::play(role);
    }
    let wishes = Options::parse();
    tokio::runtime::Runtime::new()?.block_on(figures::measure(&wishes))
}
