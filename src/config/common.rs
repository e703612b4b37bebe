//! Settings that several commands share.

use std::path::PathBuf;

use clap::{Args, ValueHint};

/// The settings of both ways of running.
#[derive(Args, Debug)]
pub struct Common {
    /// A folder whose sentences and exercises come on top of the built-in ones
    #[arg(long, value_name = "DIR", env = "LIMBER_MESSAGES")]
    pub messages: Option<PathBuf>,
    /// Who runs the bot: Telegram ids, with commas between them. They may say /admin, and see
    /// announcements before anybody else does
    #[arg(
        long,
        value_name = "ID",
        env = "LIMBER_ADMINS",
        value_delimiter = ',',
        value_parser = telegram_id,
    )]
    pub admins: Vec<i64>,
    /// Offers people a trial of what helps them to move: chance decides of each reminder of those who take part
    /// how it is worded, when it comes, and whether it comes; `limber stats` tells the result
    #[arg(
        long,
        value_name = "BOOL",
        env = "LIMBER_TRIAL",
        num_args = 0..=1,
        default_value_t = false,
        default_missing_value = "true",
    )]
    pub trial: bool,
}

fn telegram_id(text: &str) -> Result<i64, String> {
    match text.trim().parse() {
        Ok(id @ 1..) => Ok(id),
        _ => Err(format!(
            "{text:?} is no Telegram id; ids are positive numbers, such as 111222333, with commas between them"
        )),
    }
}

/// The settings of whatever opens the database.
#[derive(Args, Debug)]
pub struct Database {
    /// The database: a file, which is made if it is not there, or a PostgreSQL server’s, by its address
    #[arg(
        long,
        value_name = "DATABASE",
        env = "DATABASE_URL",
        default_value = "limber.db",
        value_hint = ValueHint::FilePath,
    )]
    pub database: String,
}
