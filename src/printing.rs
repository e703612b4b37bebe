//! Standard output. A reader that has had enough, such as `head`, is no failure.

use std::{
    fmt::Display,
    io::{self, ErrorKind, Write, stdout},
};

use anyhow::Context;

/// Prints all of a text, as it is.
///
/// # Errors
/// Standard output's own, but for a reader that has gone.
pub fn print(text: impl Display) -> anyhow::Result<()> {
    let mut stdout = stdout().lock();
    let printed: io::Result<()> = write!(stdout, "{text}").and_then(|()| stdout.flush());
    match printed {
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(()),
        printed => printed.context("printing"),
    }
}
