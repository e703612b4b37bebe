//! Waves among buddies: who has waved to whom, and which of them are yet to come.

use jiff::{Timestamp, civil::Date};

use super::{Connection, Result, query, query_scalar, readable_each, rows, seconds};
use crate::care::{BuddyId, PersonId};

/// A wave as whoever is waved to is told of it.
#[derive(Clone, Debug)]
pub struct Wave {
    /// Who waves, in a circle that both are in.
    pub buddy: BuddyId,
    pub person: PersonId,
    pub first_name: String,
    pub waved_at: Timestamp,
    /// Whether it has not come yet, as far as is known.
    pub is_open: bool,
}

/// Keeps that a buddy waves to a person, which is yet to come.
pub async fn add(
    connection: &mut Connection,
    to: PersonId,
    from: BuddyId,
    day: Date,
    now: Timestamp,
) -> Result<()> {
    keep(connection, to, from, day, now, "waiting").await
}

/// Keeps that a buddy waves to a person to whom nothing is to come.
pub async fn add_untold(
    connection: &mut Connection,
    to: PersonId,
    from: BuddyId,
    day: Date,
    now: Timestamp,
) -> Result<()> {
    keep(connection, to, from, day, now, "over").await
}

async fn keep(
    connection: &mut Connection,
    to: PersonId,
    from: BuddyId,
    day: Date,
    now: Timestamp,
    state: &str,
) -> Result<()> {
    query(
        "INSERT INTO waves (person_id, buddy_id, day, waved_at, state)
         VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (person_id, buddy_id, day) DO NOTHING",
    )
    .bind(to.0)
    .bind(from.0)
    .bind(day.to_string())
    .bind(seconds(now))
    .bind(state)
    .execute(connection)
    .await?;
    Ok(())
}

/// To whom a person has waved on a day of theirs.
pub async fn waved_to(
    connection: &mut Connection,
    from: PersonId,
    day: Date,
) -> Result<Vec<PersonId>> {
    query_scalar(
        "SELECT waves.person_id FROM buddies
         JOIN waves ON buddy_id = buddies.id
         WHERE buddies.person_id = $1 AND day = $2",
    )
    .bind(from.0)
    .bind(day.to_string())
    .fetch_all(connection)
    .await
}

/// The waves of the last days to a person, of those who are still in a circle with them, in order.
pub async fn to(connection: &mut Connection, person: PersonId) -> Result<Vec<Wave>> {
    query(
        "SELECT theirs.id, theirs.person_id, theirs.first_name, waved_at, state <> 'over' AS is_open
         FROM waves
         JOIN buddies AS theirs ON theirs.id = buddy_id
         JOIN buddies AS mine
            ON mine.circle_id = theirs.circle_id AND mine.person_id = waves.person_id
         WHERE waves.person_id = $1
         ORDER BY waved_at, theirs.id",
    )
    .bind(person.0)
    .fetch_all(connection)
    .await
    .map(|rows| {
        readable_each(&rows, |row| {
            Ok(Wave {
                buddy: row.try_get("id")?,
                person: row.try_get("person_id")?,
                first_name: row.try_get("first_name")?,
                waved_at: row.try_get("waved_at")?,
                is_open: row.try_get("is_open")?,
            })
        })
    })
}

/// Keeps that waves of these buddies to a person are on their way.
pub async fn claim(connection: &mut Connection, to: PersonId, from: &[BuddyId]) -> Result<()> {
    query(
        "UPDATE waves SET state = 'claimed'
         WHERE person_id = $1 AND state = 'waiting'
            AND buddy_id IN (SELECT CAST(value AS BIGINT) FROM json_each($2))",
    )
    .bind(to.0)
    .bind(rows(from.iter().copied()))
    .execute(connection)
    .await?;
    Ok(())
}

/// Keeps that the waves to a person that were on their way have come; says whether others wait.
pub async fn settle(connection: &mut Connection, to: PersonId) -> Result<bool> {
    query("UPDATE waves SET state = 'over' WHERE person_id = $1 AND state = 'claimed'")
        .bind(to.0)
        .execute(&mut *connection)
        .await?;
    let waiting: i64 =
        query_scalar("SELECT COUNT(*) FROM waves WHERE person_id = $1 AND state = 'waiting'")
            .bind(to.0)
            .fetch_one(connection)
            .await?;
    Ok(waiting > 0)
}

/// None of the waves to a person comes any more.
pub async fn let_go(connection: &mut Connection, to: PersonId) -> Result<()> {
    query("UPDATE waves SET state = 'over' WHERE person_id = $1 AND state <> 'over'")
        .bind(to.0)
        .execute(connection)
        .await?;
    Ok(())
}

/// Forgets waves from before an instant; returns how many there were.
pub async fn forget_before(connection: &mut Connection, instant: Timestamp) -> Result<u64> {
    query("DELETE FROM waves WHERE waved_at < $1")
        .bind(seconds(instant))
        .execute(connection)
        .await
        .map(|gone| gone.rows_affected())
}
