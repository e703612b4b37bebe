//! The tables of a report, for a spreadsheet: RFC 4180, in UTF-8, a header on top.
//!
//! The tables hold ids rather than words, so that they read the same in every language and need no
//! mark of their encoding.

use std::collections::BTreeMap;

use csv::{Terminator, Writer, WriterBuilder};
use jiff::{civil::Date, tz::TimeZone};

use crate::{care::ExerciseId, store::sessions::Session};

/// A row a session, by the person's clock; `asked` where a reminder asked for it.
pub fn sessions(sessions: &[Session], clock: &TimeZone) -> Vec<u8> {
    let rows = sessions.iter().map(|session| {
        let exercise = session.exercise.as_ref().map_or("", ExerciseId::as_str);
        vec![
            session.day.to_string(),
            clock.to_datetime(session.done_at).strftime("%H:%M").to_string(),
            session.activity.to_string(),
            exercise.to_owned(),
            session.seconds.to_string(),
            if session.occurrence.is_some() { "asked" } else { "unasked" }.to_owned(),
        ]
    });
    table(&["date", "time", "activity", "exercise", "seconds", "asked"], rows)
}

/// A row a day on which the person told how their back felt, from 0 to 10.
pub fn pains(pains: &BTreeMap<Date, u8>) -> Vec<u8> {
    let rows = pains.iter().map(|(day, level)| vec![day.to_string(), level.to_string()]);
    table(&["date", "pain_0_to_10"], rows)
}

fn table(header: &[&str], rows: impl Iterator<Item = Vec<String>>) -> Vec<u8> {
    let mut writer = WriterBuilder::new().terminator(Terminator::CRLF).from_writer(Vec::new());
    write(&mut writer, header.iter().map(|&cell| cell.to_owned()));
    for row in rows {
        write(&mut writer, row.into_iter());
    }
    writer.into_inner().expect("a Vec takes everything")
}

fn write(writer: &mut Writer<Vec<u8>>, row: impl Iterator<Item = String>) {
    let cells = row.map(harmless);
    writer.write_record(cells).expect("rows of one length, and a Vec takes everything");
}

/// A spreadsheet takes a cell that begins with one of these for a formula; an apostrophe before it
/// has it stay text (OWASP, "CSV Injection").
fn harmless(cell: String) -> String {
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']) { format!("'{cell}") } else { cell }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_is_never_a_formula_and_is_quoted_where_it_must_be() {
        let rows = ["=1+1", "-x", "@a", "a,b", "say \"hi\"", "two\nlines", ""];
        let rows = rows.map(|cell| vec![cell.to_owned(), "1".to_owned()]);

        let table = table(&["cell", "n"], rows.into_iter());

        let expected = "cell,n\r\n'=1+1,1\r\n'-x,1\r\n'@a,1\r\n\"a,b\",1\r\n\"say \"\"hi\"\"\",1\r\n\"two\nlines\",1\r\n,1\r\n";
        assert_eq!(String::from_utf8(table).unwrap(), expected);
    }
}
