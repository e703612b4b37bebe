//! What is kept about a person: told, handed over, erased.

use jiff::Timestamp;
use serde_json::{Value, json};

use super::{Answer, Reply, Say, Visit, calendar::week_of, erasure::digest_of, stats::totals_of};
use crate::store::{
    Result,
    erased::{self, Erased},
    export::{self, Row, Table},
    people,
};

/// The largest number that everybody who reads JSON keeps exactly (RFC 8259, 6), as JavaScript
/// does.
const EXACT: u64 = 1 << 53;

/// /privacy.
pub fn privacy(visit: &Visit<'_>) -> Answer {
    visit.answer(Reply::Privacy)
}

/// /export: every row about the person, and every column of it, as one JSON file; and their plan as
/// a file for a calendar. The totals of its days reach back to the first; what was folded is in
/// them alone.
pub async fn export(visit: &mut Visit<'_>) -> Result<Answer> {
    let (person, tables) = export::all_of(visit.connection, visit.person.id).await?;
    let mut export = json!({
        "exported_at": visit.now,
        "person": person.map(readable),
    });
    for Table { name, rows } in tables {
        export[as_told(&name)] = rows.into_iter().map(readable).collect();
    }
    // What is folded into the table, and what is yet to be.
    export["days"] = json!(totals_of(visit).await?);
    let bytes = serde_json::to_vec_pretty(&export).expect("plain JSON values always serialise");
    let name = format!("limber-{}.json", visit.today());
    let mut says = vec![Say::SendFile { name, bytes, caption: Reply::Export }];
    if let Some(week) = week_of(visit).await? {
        says.push(Say::SendCalendar(week));
    }
    Ok(Answer { says, notice: None })
}

/// What a table is called for the person.
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
        Some(number) if number.unsigned_abs() > EXACT => json!(number.to_string()),
        _ => value,
    };
    row.into_iter().map(|(name, value)| (name.clone(), told(&name, value))).collect::<Row>().into()
}

/// /delete: asks first.
pub fn ask_erase(visit: &Visit<'_>) -> Answer {
    visit.answer(Reply::AskErase)
}

/// Yes: every row goes.
pub async fn erase(visit: &mut Visit<'_>) -> Result<Answer> {
    people::erase(visit.connection, visit.person.id).await?;
    let erased = Erased { digest: digest_of(visit.person.id), at: visit.now };
    erased::note(visit.connection, &erased).await?;
    Ok(visit.answer(Reply::Erased))
}

/// No: nothing happened.
pub fn keep(visit: &Visit<'_>) -> Answer {
    visit.answer(Reply::Kept)
}
