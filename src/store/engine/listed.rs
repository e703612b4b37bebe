//! Rows that a statement gathered into one JSON list, each an object of its columns' names. The names
//! are the same in each and are kept once.

use std::{fmt, sync::Arc};

use serde::{
    Deserializer,
    de::{DeserializeSeed, IgnoredAny, MapAccess, SeqAccess, Visitor},
};
use serde_json::Value;

use super::{Cell, Row};
use crate::store::{Error, Result};

/// One row of a list.
#[derive(Debug)]
pub(super) struct Listed {
    names: Arc<[String]>,
    values: Vec<Value>,
}

impl Listed {
    /// What the column of a name holds; none where there is no such column.
    pub(super) fn cell(&self, name: &str) -> Option<Cell<'_>> {
        let index = self.names.iter().position(|known| known == name)?;
        self.values.get(index).and_then(cell)
    }

    /// What the first column holds.
    pub(super) fn first(&self) -> Option<Cell<'_>> {
        self.values.first().and_then(cell)
    }
}

fn cell(value: &Value) -> Option<Cell<'_>> {
    match value {
        Value::Null => Some(Cell::Nothing),
        Value::Bool(is_so) => Some(Cell::Number((*is_so).into())),
        Value::Number(number) => number.as_i64().map(Cell::Number),
        Value::String(word) => Some(Cell::Word(word)),
        Value::Array(_) | Value::Object(_) => None,
    }
}

/// The rows of a list.
///
/// # Errors
/// It is no such list.
pub(super) fn rows(list: &str) -> Result<Vec<Row>> {
    let mut json = serde_json::Deserializer::from_str(list);
    json.deserialize_seq(Rows).map_err(|error| Error::Unreadable(error.to_string()))
}

struct Rows;

impl<'de> Visitor<'de> for Rows {
    type Value = Vec<Row>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list of rows")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Vec<Row>, A::Error> {
        let (mut rows, mut names) = (Vec::new(), Arc::from([]));
        while let Some(row) = list.next_element_seed(OneRow { names: &names })? {
            names = row.names.clone();
            rows.push(Row::from(row));
        }
        Ok(rows)
    }
}

/// The next row, of the same columns as the one before it; the first has none before it.
struct OneRow<'n> {
    names: &'n Arc<[String]>,
}

impl<'de> DeserializeSeed<'de> for OneRow<'_> {
    type Value = Listed;

    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<Listed, D::Error> {
        json.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for OneRow<'_> {
    type Value = Listed;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a row")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut row: A) -> Result<Listed, A::Error> {
        let mut values = Vec::with_capacity(self.names.len());
        if !self.names.is_empty() {
            while let Some((IgnoredAny, value)) = row.next_entry()? {
                values.push(value);
            }
            return Ok(Listed { names: self.names.clone(), values });
        }
        let mut names = Vec::new();
        while let Some((name, value)) = row.next_entry()? {
            names.push(name);
            values.push(value);
        }
        Ok(Listed { names: names.into(), values })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_row_of_a_list_is_read_by_the_names_of_its_columns() {
        let list = r#"[{"id":7,"word":"walk","is_so":true},{"id":8,"word":null,"is_so":0}]"#;

        let rows = rows(list).unwrap();

        let read = |row: &Row| -> Result<(i64, Option<String>, bool)> {
            Ok((row.try_get("id")?, row.try_get("word")?, row.try_get("is_so")?))
        };
        assert_eq!(read(&rows[0]).unwrap(), (7, Some("walk".to_owned()), true));
        assert_eq!(read(&rows[1]).unwrap(), (8, None, false));
    }

    #[test]
    fn what_a_column_does_not_hold_is_told_without_what_it_holds() {
        let rows = rows(r#"[{"id":"a person's own words"}]"#).unwrap();

        let said = |read: Result<i64>| read.unwrap_err().to_string();

        assert_eq!(
            said(rows[0].try_get("id")),
            "what is kept cannot be read: column id: a word where a number belongs"
        );
        assert_eq!(
            said(rows[0].try_get("name")),
            "what is kept cannot be read: column name: there is no such column"
        );
    }

    #[test]
    fn what_is_no_list_of_rows_is_told() {
        assert!(rows("[1]").is_err());
        assert!(rows("nothing").is_err());
        assert!(rows("[]").unwrap().is_empty());
    }
}
