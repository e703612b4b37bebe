//! A row that a statement found, read by the names of its columns.

use sqlx::{
    ColumnIndex, Decode, Postgres, Row as _, Sqlite, TypeInfo, ValueRef, postgres::PgRow,
    sqlite::SqliteRow,
};

use super::listed::Listed;
use crate::store::{Error, Result};

/// A row, whichever way it came.
#[derive(Debug)]
pub struct Row(Cells);

#[derive(Debug)]
enum Cells {
    /// By itself.
    Sqlite(SqliteRow),
    Postgres(PgRow),
    /// In a list with others.
    Listed(Listed),
}

/// What a column holds in one row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cell<'r> {
    Nothing,
    Number(i64),
    Word(&'r str),
}

impl Cell<'_> {
    /// What it is, without what it says: that may be a person's own words, and errors are logged.
    fn kind(self) -> &'static str {
        match self {
            Cell::Nothing => "nothing",
            Cell::Number(_) => "a number",
            Cell::Word(_) => "a word",
        }
    }
}

/// What can be read from a column.
pub trait Column<'r>: Sized {
    /// Reads what a column holds.
    ///
    /// # Errors
    /// Says why it cannot be this.
    fn read(cell: Cell<'r>) -> Result<Self, String>;
}

impl Row {
    /// What the column of a name holds.
    ///
    /// # Errors
    /// The row cannot be read: there is no such column, or it holds something else.
    pub fn try_get<'r, T: Column<'r>>(&'r self, name: &str) -> Result<T> {
        let cell = match &self.0 {
            Cells::Sqlite(row) => sqlites(row, name),
            Cells::Postgres(row) => postgres(row, name),
            Cells::Listed(row) => row.cell(name).ok_or_else(|| "there is no such column".into()),
        };
        cell.and_then(T::read).map_err(|reason| unreadable(name, &reason))
    }

    /// What the first column holds.
    ///
    /// # Errors
    /// As of [`Row::try_get`].
    pub fn first<'r, T: Column<'r>>(&'r self) -> Result<T> {
        let cell = match &self.0 {
            Cells::Sqlite(row) => sqlites(row, 0),
            Cells::Postgres(row) => postgres(row, 0),
            Cells::Listed(row) => row.first().ok_or_else(|| "there is no column".into()),
        };
        cell.and_then(T::read).map_err(|reason| unreadable("1", &reason))
    }
}

fn unreadable(column: &str, reason: &str) -> Error {
    Error::Unreadable(format!("column {column}: {reason}"))
}

fn sqlites<I: ColumnIndex<SqliteRow>>(row: &SqliteRow, column: I) -> Result<Cell<'_>, String> {
    let value = row.try_get_raw(column).map_err(|error| error.to_string())?;
    if value.is_null() {
        return Ok(Cell::Nothing);
    }
    let is_word = value.type_info().name() == "TEXT";
    let cell = if is_word {
        <&str as Decode<Sqlite>>::decode(value).map(Cell::Word)
    } else {
        <i64 as Decode<Sqlite>>::decode(value).map(Cell::Number)
    };
    cell.map_err(|error| error.to_string())
}

/// What is counted and what is asked comes in types of its own, and is a number here as it is elsewhere.
fn postgres<I: ColumnIndex<PgRow>>(row: &PgRow, column: I) -> Result<Cell<'_>, String> {
    let value = row.try_get_raw(column).map_err(|error| error.to_string())?;
    if value.is_null() {
        return Ok(Cell::Nothing);
    }
    let kind = value.type_info().into_owned();
    let cell = match kind.name() {
        "INT8" => <i64 as Decode<Postgres>>::decode(value).map(Cell::Number),
        "INT4" => <i32 as Decode<Postgres>>::decode(value).map(i64::from).map(Cell::Number),
        "BOOL" => <bool as Decode<Postgres>>::decode(value).map(i64::from).map(Cell::Number),
        "TEXT" => <&str as Decode<Postgres>>::decode(value).map(Cell::Word),
        other => return Err(format!("a column of the type {other}, which no statement asks for")),
    };
    cell.map_err(|error| error.to_string())
}

impl From<SqliteRow> for Row {
    fn from(row: SqliteRow) -> Row {
        Row(Cells::Sqlite(row))
    }
}

impl From<PgRow> for Row {
    fn from(row: PgRow) -> Row {
        Row(Cells::Postgres(row))
    }
}

impl From<Listed> for Row {
    fn from(row: Listed) -> Row {
        Row(Cells::Listed(row))
    }
}

impl Column<'_> for i64 {
    fn read(cell: Cell<'_>) -> Result<i64, String> {
        match cell {
            Cell::Number(number) => Ok(number),
            other => Err(format!("{} where a number belongs", other.kind())),
        }
    }
}

impl Column<'_> for u32 {
    fn read(cell: Cell<'_>) -> Result<u32, String> {
        i64::read(cell)?.try_into().map_err(|_| "a number out of range".to_owned())
    }
}

impl Column<'_> for u8 {
    fn read(cell: Cell<'_>) -> Result<u8, String> {
        i64::read(cell)?.try_into().map_err(|_| "a number out of range".to_owned())
    }
}

impl Column<'_> for usize {
    fn read(cell: Cell<'_>) -> Result<usize, String> {
        i64::read(cell)?.try_into().map_err(|_| "a number out of range".to_owned())
    }
}

impl Column<'_> for bool {
    fn read(cell: Cell<'_>) -> Result<bool, String> {
        Ok(i64::read(cell)? == 1)
    }
}

impl<'r> Column<'r> for &'r str {
    fn read(cell: Cell<'r>) -> Result<&'r str, String> {
        match cell {
            Cell::Word(word) => Ok(word),
            other => Err(format!("{} where a word belongs", other.kind())),
        }
    }
}

impl Column<'_> for String {
    fn read(cell: Cell<'_>) -> Result<String, String> {
        <&str>::read(cell).map(str::to_owned)
    }
}

impl<'r, T: Column<'r>> Column<'r> for Option<T> {
    fn read(cell: Cell<'r>) -> Result<Option<T>, String> {
        if cell == Cell::Nothing { Ok(None) } else { T::read(cell).map(Some) }
    }
}
