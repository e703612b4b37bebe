//! Files about a person, made of their rows when it is their turn to be sent: somebody who asks for a hundred of them
//! has one in memory at a time.

use jiff::Timestamp;
use serde_json::{Value, json};

use crate::{
    care::PersonId,
    store::{
        Connection, Result,
        export::{self, Row, Table},
        pains, people, sessions,
    },
    usecases::{
        progress::{report::tables, stats::totals_of},
        replies::File,
        visit::{Care, Visit},
    },
};

/// A file, made.
#[derive(Clone, Debug)]
pub struct MadeFile {
    pub name: String,
    pub bytes: Vec<u8>,
}

/// The largest number that everybody who reads JSON keeps exactly (RFC 8259, 6), as JavaScript
/// does.
const MAX_EXACT_NUMBER: u64 = 1 << 53;

/// Makes a file as it is now; none where nothing is kept of the person any more.
///
/// # Errors
/// The database's.
pub async fn make_file(
    connection: &mut Connection,
    care: &Care,
    now: Timestamp,
    person: PersonId,
    file: File,
) -> Result<Option<MadeFile>> {
    let Some(person) = people::find(connection, person).await? else { return Ok(None) };
    let mut visit = Visit::of_the_clock(connection, care, now, person);
    let today = visit.today();
    let (name, bytes) = match file {
        File::Export => (format!("limber-{today}.json"), export_of(&mut visit).await?),
        File::Sessions(span) => {
            let first = span.first(today);
            let done = sessions::since(visit.connection, visit.person.id, first).await?;
            let table = tables::sessions(&done, visit.person.clock());
            (format!("limber-sessions-{today}.csv"), table)
        }
        File::Pains(span) => {
            let first = span.first(today);
            let told = pains::since(visit.connection, visit.person.id, first).await?;
            (format!("limber-pain-{today}.csv"), tables::pains(&told))
        }
    };
    Ok(Some(MadeFile { name, bytes }))
}

/// The totals of a person's days reach back to the first; what was folded is in them alone.
async fn export_of(visit: &mut Visit<'_>) -> Result<Vec<u8>> {
    let (person, tables) = export::all_of(visit.connection, visit.person.id).await?;
    let mut export = json!({
        "exported_at": visit.now,
        "person": person.map(readable),
    });
    for Table { name, rows } in tables {
        export[as_told(&name)] = rows.into_iter().map(readable).collect();
    }
    // The days that are folded into the table, and those that are yet to be.
    export["days"] = json!(totals_of(visit).await?);
    Ok(serde_json::to_vec_pretty(&export).expect("plain JSON values always serialise"))
}

/// The name of a table, as the person is told it.
fn as_told(table: &str) -> &str {
    match table {
        "recipients" => "announcements",
        name => name,
    }
}

/// A row with its instants in RFC 3339, and with numbers as text that are larger than some who read
/// JSON keep exactly.
fn readable(row: Row) -> Value {
    let told = |name: &str, value: Value| match value.as_i64() {
        Some(seconds) if name.ends_with("_at") => match Timestamp::from_second(seconds) {
            Ok(instant) => json!(instant),
            Err(_out_of_range) => value,
        },
        Some(number) if number.unsigned_abs() > MAX_EXACT_NUMBER => json!(number.to_string()),
        _ => value,
    };
    row.into_iter().map(|(name, value)| (name.clone(), told(&name, value))).collect::<Row>().into()
}
