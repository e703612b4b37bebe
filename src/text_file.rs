//! Texts that people wrote into files with an editor of their own, some of which begin them with a
//! byte order mark; and the lines by which a mistake in one is named.

use std::{fs, io, path::Path};

/// The text of a file in UTF-8, without a byte order mark.
///
/// # Errors
/// The system's, and that the file is not UTF-8.
pub fn read(path: &Path) -> io::Result<String> {
    let mut text = fs::read_to_string(path)?;
    if text.starts_with('\u{feff}') {
        text.remove(0);
    }
    Ok(text)
}

/// The line, counted from 1, of a byte of a text.
pub fn line_at(text: &str, byte: usize) -> usize {
    text.get(..byte).unwrap_or(text).matches('\n').count() + 1
}
