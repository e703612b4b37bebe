//! Prompts: which kinds a person wants and when each comes next, claimed as reminders are.

use std::collections::HashMap;

use jiff::{Timestamp, fmt::serde::timestamp::second::required};
use serde::{Deserialize, Deserializer, de};

use super::{
    Connection, Result, decoding, readable, rows, rows_and_others, rows_of, seconds, soonest,
};
use crate::care::{PersonId, Schedule, prompt::Kind};

/// How a person wants one kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wish {
    /// None where they have not said when: the usual one of its kind.
    pub schedule: Option<Schedule>,
    pub is_wanted: bool,
}

/// What is kept of how a person wants one kind.
#[derive(Clone, Debug)]
pub enum Kept {
    Wish(Wish),
    /// Something that this version cannot read.
    Unreadable,
}

/// A prompt that is leased to whoever claimed it.
#[derive(Clone, Debug, Deserialize)]
pub struct Claimed {
    pub person: PersonId,
    pub kind: Kind,
    #[serde(deserialize_with = "schedule")]
    pub schedule: Option<Schedule>,
    #[serde(with = "required")]
    pub due_at: Timestamp,
    /// Deliveries begun, the one under way included.
    pub attempt: u32,
}

/// How a person wants the kinds of which something is kept.
pub async fn of(connection: &mut Connection, person: PersonId) -> Result<HashMap<Kind, Kept>> {
    let found: Vec<(Kind, Option<String>, u8)> = sqlx::query_scalar(
        "SELECT json_group_array(json_array(kind, schedule, is_wanted))
         FROM prompts
         WHERE person_id = $1",
    )
    .bind(person.0)
    .fetch_one(connection)
    .await
    .and_then(rows_of)?;
    let kept = found.into_iter().map(|(kind, schedule, is_wanted)| {
        let schedule = schedule.map(|schedule| schedule.parse().map_err(decoding)).transpose();
        let wish = schedule.map(|schedule| Wish { schedule, is_wanted: is_wanted == 1 });
        (kind, readable(wish).map_or(Kept::Unreadable, Kept::Wish))
    });
    Ok(kept.collect())
}

/// Keeps how a person wants these kinds, and when each comes next, if it does.
pub async fn set(
    connection: &mut Connection,
    person: PersonId,
    wishes: &[(Kind, Wish, Option<Timestamp>)],
) -> Result<()> {
    let wishes = wishes.iter().map(|(kind, Wish { schedule, is_wanted }, due_at)| {
        let schedule = schedule.as_ref().map(Schedule::to_string);
        (kind, schedule, u8::from(*is_wanted), due_at.map(seconds))
    });
    sqlx::query(
        "INSERT INTO prompts (person_id, kind, schedule, is_wanted, due_at, send_at)
         SELECT $1, value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 3
         FROM json_each($2)
         WHERE TRUE
         ON CONFLICT (person_id, kind) DO UPDATE
         SET schedule = excluded.schedule, is_wanted = excluded.is_wanted,
            due_at = excluded.due_at, send_at = excluded.send_at, attempt = 0",
    )
    .bind(person.0)
    .bind(rows(wishes))
    .execute(connection)
    .await?;
    Ok(())
}

/// The number of a row, which tells one that cannot be read from the others in the same transaction.
type Row = i64;

/// Claims up to `limit` prompts whose time has come, the earliest first: each is leased until
/// `lease_until`. Returns with them those that cannot be read.
pub async fn claim_due(
    connection: &mut Connection,
    now: Timestamp,
    lease_until: Timestamp,
    limit: u32,
) -> Result<(Vec<Claimed>, Vec<Row>)> {
    let claimed: Vec<String> = sqlx::query_scalar(
        "UPDATE prompts
         SET attempt = attempt + 1, send_at = $2
         WHERE rowid IN (
            SELECT rowid FROM prompts
            WHERE send_at <= $1
            ORDER BY send_at
            LIMIT $3)
         RETURNING json_array(rowid, json_array(person_id, kind, schedule, due_at, attempt))",
    )
    .bind(seconds(now))
    .bind(seconds(lease_until))
    .bind(limit)
    .fetch_all(connection)
    .await?;
    let claimed = format!("[{}]", claimed.join(","));
    let (claimed, unreadable) = rows_and_others::<(Row, Claimed)>(claimed)?;
    Ok((claimed.into_iter().map(|(_, claimed)| claimed).collect(), unreadable))
}

/// Prompts that are planned for after an instant, the farthest first, `limit` at the most.
pub async fn planned_after(
    connection: &mut Connection,
    after: Timestamp,
    limit: u32,
) -> Result<Vec<Claimed>> {
    sqlx::query_scalar(
        "SELECT json_group_array(json_array(person_id, kind, schedule, due_at, attempt))
         FROM (SELECT * FROM prompts WHERE send_at > $1 ORDER BY send_at DESC LIMIT $2)",
    )
    .bind(seconds(after))
    .bind(limit)
    .fetch_one(connection)
    .await
    .and_then(rows_of)
}

/// Leases what is claimed for longer, where the claim still holds.
pub async fn renew(
    connection: &mut Connection,
    claimed: &[&Claimed],
    lease_until: Timestamp,
) -> Result<()> {
    let claims = claimed.iter().map(|claimed| (claimed.person, claimed.kind, claimed.attempt));
    sqlx::query(
        "UPDATE prompts
         SET send_at = $2
         FROM json_each($1) AS claimed
         WHERE person_id = claimed.value ->> 0 AND prompts.kind = claimed.value ->> 1
            AND attempt = claimed.value ->> 2 AND send_at IS NOT NULL",
    )
    .bind(rows(claims))
    .bind(seconds(lease_until))
    .execute(connection)
    .await?;
    Ok(())
}

/// Leaves those that the same transaction could not read as they are, until an instant.
pub async fn leave_alone(
    connection: &mut Connection,
    unreadable: &[Row],
    until: Timestamp,
) -> Result<()> {
    sqlx::query(
        "UPDATE prompts
         SET send_at = $2
         WHERE rowid IN (SELECT value FROM json_each($1))",
    )
    .bind(rows(unreadable))
    .bind(seconds(until))
    .execute(connection)
    .await?;
    Ok(())
}

/// Plans the next one after one that was claimed, if the claim still holds; none ends them until they
/// are planned anew.
pub async fn plan_next(
    connection: &mut Connection,
    claimed: &Claimed,
    due_at: Option<Timestamp>,
) -> Result<()> {
    sqlx::query(
        "UPDATE prompts
         SET due_at = $4, send_at = $4, attempt = 0
         WHERE person_id = $1 AND kind = $2 AND attempt = $3",
    )
    .bind(claimed.person.0)
    .bind(claimed.kind.as_str())
    .bind(claimed.attempt)
    .bind(due_at.map(seconds))
    .execute(connection)
    .await?;
    Ok(())
}

/// Puts one that was claimed off, if the claim still holds.
pub async fn put_off(
    connection: &mut Connection,
    claimed: &Claimed,
    until: Timestamp,
) -> Result<()> {
    sqlx::query(
        "UPDATE prompts SET send_at = $4 WHERE person_id = $1 AND kind = $2 AND attempt = $3",
    )
    .bind(claimed.person.0)
    .bind(claimed.kind.as_str())
    .bind(claimed.attempt)
    .bind(seconds(until))
    .execute(connection)
    .await?;
    Ok(())
}

/// The instant at which something is to be done next, if anything is.
pub async fn next_send_at(connection: &mut Connection) -> Result<Option<Timestamp>> {
    sqlx::query_scalar("SELECT MIN(send_at) FROM prompts WHERE send_at IS NOT NULL")
        .fetch_one(connection)
        .await
        .map(soonest)
}

fn schedule<'de, D: Deserializer<'de>>(
    column: D,
) -> std::result::Result<Option<Schedule>, D::Error> {
    let schedule = Option::<String>::deserialize(column)?;
    schedule.map(|schedule| schedule.parse().map_err(de::Error::custom)).transpose()
}
