//! How many wordings of each kind people have read: what comes next follows from it.

use std::collections::{BTreeSet, HashMap};

use jiff::civil::Date;

use super::{Connection, Result, query, readable_each, rows};
use crate::care::{PersonId, wording::Read};

/// What each of some people has read.
pub async fn of_each(
    connection: &mut Connection,
    people: &BTreeSet<PersonId>,
) -> Result<HashMap<PersonId, Read>> {
    let found = query(
        "SELECT wordings.* FROM json_each($1) AS each
         CROSS JOIN wordings
         WHERE person_id = CAST(each.value ->> 0 AS BIGINT)",
    )
    .bind(rows(people.iter().map(|person| [person.0])))
    .fetch_all(connection)
    .await?;
    let mut read: HashMap<PersonId, Read> = HashMap::new();
    for (person, kind, times, last_on) in readable_each(&found, |row| {
        let last_on: Date = row.try_get("last_on")?;
        let person: PersonId = row.try_get("person_id")?;
        Ok((person, row.try_get("kind")?, row.try_get("times")?, last_on))
    }) {
        read.entry(person).or_default().know(kind, times, last_on);
    }
    Ok(read)
}

/// Keeps what was taken of what people have read.
pub async fn keep(connection: &mut Connection, read: &HashMap<PersonId, Read>) -> Result<()> {
    let each = read.iter().flat_map(|(person, read)| {
        read.taken().map(move |(kind, times, last_on)| (person, kind, times, last_on))
    });
    query(
        "INSERT INTO wordings (person_id, kind, times, last_on)
         SELECT CAST(value ->> 0 AS BIGINT), value ->> 1, CAST(value ->> 2 AS BIGINT), value ->> 3 FROM json_each($1) WHERE TRUE
         ON CONFLICT (person_id, kind) DO UPDATE SET
            times = excluded.times, last_on = excluded.last_on",
    )
    .bind(rows(each))
    .execute(connection)
    .await
    .map(drop)
}
