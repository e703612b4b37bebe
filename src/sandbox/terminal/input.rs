//! The lines that somebody types, or that a script pipes in.

use std::{
    io::{self, IsTerminal},
    thread,
};

use tokio::sync::mpsc;

/// Standard input, line by line.
pub struct Input {
    lines: mpsc::Receiver<io::Result<String>>,
    is_typed: bool,
}

impl Input {
    /// Begins to read.
    ///
    /// A read of a terminal cannot be called off: it ends with the next Enter. Tokio's own standard
    /// input waits for such a read before the process ends, and so Ctrl-C would do nothing until then.
    /// Nobody waits for this thread.
    ///
    /// # Errors
    /// The system's, where it has no threads left.
    pub fn open() -> io::Result<Input> {
        let (sender, lines) = mpsc::channel(1);
        thread::Builder::new().name("input".to_owned()).spawn(move || {
            for line in io::stdin().lines() {
                if sender.blocking_send(line).is_err() {
                    return;
                }
            }
        })?;
        Ok(Input { lines, is_typed: io::stdin().is_terminal() })
    }

    /// Whether a person types, rather than a script.
    pub fn is_typed(&self) -> bool {
        self.is_typed
    }

    /// The next line; none at the end of the input.
    ///
    /// # Errors
    /// Standard input's own.
    pub async fn next_line(&mut self) -> io::Result<Option<String>> {
        self.lines.recv().await.transpose()
    }
}
