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
    unless_reader_is_gone(write(text).context("printing"))
}

/// Prints all of a text and a line break.
///
/// # Errors
/// Standard output's own, but for a reader that has gone.
pub fn print_line(line: impl Display) -> anyhow::Result<()> {
    print(format_args!("{line}\n"))
}

/// Writes all of a text, as it is.
///
/// # Errors
/// Standard output's own, also that its reader has gone: for whoever then has nothing left to do.
pub fn write(text: impl Display) -> io::Result<()> {
    let mut stdout = stdout().lock();
    write!(stdout, "{text}")?;
    stdout.flush()
}

/// Takes the news that standard output's reader has gone for a success.
///
/// # Errors
/// Every other failure, as it was.
pub fn unless_reader_is_gone(outcome: anyhow::Result<()>) -> anyhow::Result<()> {
    let is_gone = |error: &io::Error| error.kind() == ErrorKind::BrokenPipe;
    match outcome {
        Err(error) if error.downcast_ref().is_some_and(is_gone) => Ok(()),
        outcome => outcome,
    }
}
