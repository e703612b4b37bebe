//! Teams: groups that take breaks together, how they want them and when the next one comes, claimed as reminders are.

use jiff::{Timestamp, civil::Date};

use super::{
    Connection, Result, Row, query, query_scalar, readable_and_others, readable_each, readable_one,
    rows, seconds, soonest,
};
use crate::care::{ExerciseId, Schedule, plan::Place};

/// A group that takes breaks together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Team {
    /// Telegram's number of the group.
    pub chat: i64,
    /// Where breaks come, where the group has topics.
    pub topic: Option<i64>,
    pub language: String,
    /// An IANA name.
    pub zone: String,
    pub place: Place,
    pub schedule: Schedule,
    pub has_pictures: bool,
    /// Since when an admin wants no breaks.
    pub paused_at: Option<Timestamp>,
    /// Since when Limber is not in the group any more.
    pub removed_at: Option<Timestamp>,
    pub last_exercise: Option<ExerciseId>,
    /// The day of the last break, on the team's clock.
    pub last_on: Option<Date>,
}

/// A team whose break is leased to whoever claimed it.
#[derive(Clone, Debug)]
pub struct Claimed {
    pub team: Team,
    pub due_at: Timestamp,
    /// Deliveries begun, the one under way included.
    pub attempt: u32,
}

/// The team of a group, if it is one.
pub async fn find(connection: &mut Connection, chat: i64) -> Result<Option<Team>> {
    query("SELECT * FROM teams WHERE chat_id = $1")
        .bind(chat)
        .fetch_optional(connection)
        .await
        .map(|row| readable_one(row, team))
}

/// Keeps a team, in place of what was kept of the group, and when its next break comes.
pub async fn keep(
    connection: &mut Connection,
    team: &Team,
    next: Option<Timestamp>,
    now: Timestamp,
) -> Result<()> {
    query(
        "INSERT INTO teams (chat_id, topic, language, zone, place, schedule, pictures, paused_at, removed_at,
            begun_at, due_at, send_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $11)
         ON CONFLICT (chat_id) DO UPDATE
         SET topic = excluded.topic, language = excluded.language, zone = excluded.zone,
            place = excluded.place, schedule = excluded.schedule, pictures = excluded.pictures,
            paused_at = excluded.paused_at, removed_at = excluded.removed_at,
            due_at = excluded.due_at, send_at = excluded.send_at, attempt = 0",
    )
    .bind(team.chat)
    .bind(team.topic)
    .bind(&team.language)
    .bind(&team.zone)
    .bind(team.place.as_str())
    .bind(team.schedule.to_string())
    .bind(i64::from(team.has_pictures))
    .bind(team.paused_at.map(seconds))
    .bind(team.removed_at.map(seconds))
    .bind(seconds(now))
    .bind(next.map(seconds))
    .execute(connection)
    .await?;
    Ok(())
}

/// The group has become another, which is the same team; what was kept of that other one goes.
pub async fn move_to(connection: &mut Connection, from: i64, to: i64) -> Result<()> {
    if query_scalar::<i64>("SELECT 1 FROM teams WHERE chat_id = $1")
        .bind(from)
        .fetch_optional(&mut *connection)
        .await?
        .is_none()
    {
        return Ok(());
    }
    query("DELETE FROM teams WHERE chat_id = $1").bind(to).execute(&mut *connection).await?;
    query("UPDATE teams SET chat_id = $2 WHERE chat_id = $1")
        .bind(from)
        .bind(to)
        .execute(connection)
        .await?;
    Ok(())
}

/// Forgets teams from whose groups Limber was taken before an instant; returns how many.
pub async fn forget_removed_before(connection: &mut Connection, at: Timestamp) -> Result<u64> {
    let forgotten = query("DELETE FROM teams WHERE removed_at < $1");
    Ok(forgotten.bind(seconds(at)).execute(connection).await?.rows_affected())
}

/// Claims the breaks of up to `limit` teams whose time has come, the earliest first: each is leased until
/// `lease_until`. Returns with them the groups whose team cannot be read.
pub async fn claim_due(
    connection: &mut Connection,
    now: Timestamp,
    lease_until: Timestamp,
    limit: u32,
) -> Result<(Vec<Claimed>, Vec<i64>)> {
    query(
        "UPDATE teams
         SET attempt = attempt + 1, send_at = $2
         WHERE chat_id IN (
            SELECT chat_id FROM teams
            WHERE send_at <= $1
            ORDER BY send_at
            LIMIT $3)
         RETURNING *",
    )
    .bind(seconds(now))
    .bind(seconds(lease_until))
    .bind(limit)
    .fetch_all(connection)
    .await
    .map(|rows| readable_and_others(&rows, claimed, |row| row.try_get("chat_id")))
}

/// Breaks that are planned for after an instant, the farthest first, `limit` at the most.
pub async fn planned_after(
    connection: &mut Connection,
    after: Timestamp,
    limit: u32,
) -> Result<Vec<Claimed>> {
    query("SELECT * FROM teams WHERE send_at > $1 ORDER BY send_at DESC LIMIT $2")
        .bind(seconds(after))
        .bind(limit)
        .fetch_all(connection)
        .await
        .map(|rows| readable_each(&rows, claimed))
}

/// Leases what is claimed for longer, where the claim still holds.
pub async fn renew(
    connection: &mut Connection,
    claimed: &[&Claimed],
    lease_until: Timestamp,
) -> Result<()> {
    let claims = claimed.iter().map(|claimed| (claimed.team.chat, claimed.attempt));
    query(
        "UPDATE teams
         SET send_at = $2
         FROM json_each($1) AS claimed
         WHERE chat_id = CAST(claimed.value ->> 0 AS BIGINT)
            AND attempt = CAST(claimed.value ->> 1 AS BIGINT) AND send_at IS NOT NULL",
    )
    .bind(rows(claims))
    .bind(seconds(lease_until))
    .execute(connection)
    .await?;
    Ok(())
}

/// Leaves teams that the same transaction could not read as they are, until an instant.
pub async fn leave_alone(
    connection: &mut Connection,
    unreadable: &[i64],
    until: Timestamp,
) -> Result<()> {
    query(
        "UPDATE teams SET send_at = $2
         WHERE chat_id IN (SELECT CAST(value AS BIGINT) FROM json_each($1))",
    )
    .bind(rows(unreadable))
    .bind(seconds(until))
    .execute(connection)
    .await?;
    Ok(())
}

/// Plans the break after one that was claimed, if the claim still holds.
pub async fn plan_next(
    connection: &mut Connection,
    claimed: &Claimed,
    due_at: Option<Timestamp>,
) -> Result<()> {
    query(
        "UPDATE teams SET due_at = $3, send_at = $3, attempt = 0
         WHERE chat_id = $1 AND attempt = $2 AND due_at = $4",
    )
    .bind(claimed.team.chat)
    .bind(claimed.attempt)
    .bind(due_at.map(seconds))
    .bind(seconds(claimed.due_at))
    .execute(connection)
    .await?;
    Ok(())
}

/// Puts a break that was claimed off, if the claim still holds.
pub async fn put_off(
    connection: &mut Connection,
    claimed: &Claimed,
    until: Timestamp,
) -> Result<()> {
    query(
        "UPDATE teams SET send_at = $3 WHERE chat_id = $1 AND attempt = $2 AND send_at IS NOT NULL",
    )
    .bind(claimed.team.chat)
    .bind(claimed.attempt)
    .bind(seconds(until))
    .execute(connection)
    .await?;
    Ok(())
}

/// Keeps which exercise a team was dealt last, and on which of its days.
pub async fn set_last(
    connection: &mut Connection,
    chat: i64,
    exercise: &ExerciseId,
    on: Date,
) -> Result<()> {
    query("UPDATE teams SET last_exercise = $2, last_on = $3 WHERE chat_id = $1")
        .bind(chat)
        .bind(exercise.as_str())
        .bind(on.to_string())
        .execute(connection)
        .await?;
    Ok(())
}

/// When a team's next break comes, if one does.
pub async fn next_of(connection: &mut Connection, chat: i64) -> Result<Option<Timestamp>> {
    query_scalar("SELECT MIN(send_at) FROM teams WHERE chat_id = $1")
        .bind(chat)
        .fetch_one(connection)
        .await
        .map(soonest)
}

/// When a break comes next in any team, if one does.
pub async fn next_send_at(connection: &mut Connection) -> Result<Option<Timestamp>> {
    query_scalar("SELECT MIN(send_at) FROM teams WHERE send_at IS NOT NULL")
        .fetch_one(connection)
        .await
        .map(soonest)
}

fn team(row: &Row) -> Result<Team> {
    Ok(Team {
        chat: row.try_get("chat_id")?,
        topic: row.try_get("topic")?,
        language: row.try_get("language")?,
        zone: row.try_get("zone")?,
        place: row.try_get("place")?,
        schedule: row.try_get("schedule")?,
        has_pictures: row.try_get("pictures")?,
        paused_at: row.try_get("paused_at")?,
        removed_at: row.try_get("removed_at")?,
        last_exercise: row.try_get("last_exercise")?,
        last_on: row.try_get("last_on")?,
    })
}

fn claimed(row: &Row) -> Result<Claimed> {
    Ok(Claimed {
        team: team(row)?,
        due_at: row.try_get("due_at")?,
        attempt: row.try_get("attempt")?,
    })
}
