//! The breaks of teams that are on their way or open, who has moved in them as codes that name nobody, and how many they
//! were once one is over.

use jiff::Timestamp;

use super::{
    Connection, Result, Row, query, query_scalar, readable_each, readable_one, rows, seconds,
    soonest,
};
use crate::care::{ExerciseId, MessageId};

/// A break of a team.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TeamBreak {
    pub chat: i64,
    pub due_at: Timestamp,
    pub exercise: ExerciseId,
    /// Whether it is the first of its day.
    pub is_first: bool,
    /// The message that shows it; none until it is known.
    pub message: Option<MessageId>,
    /// The key of the codes of those who move; none once it is over.
    pub salt: Option<String>,
    /// How many have moved; none until it is over.
    pub moved: Option<u32>,
    /// How often it was begun to tell that it is over.
    pub attempt: u32,
}

/// Keeps a break that is dealt; one that was dealt before stays as it was then.
pub async fn deal(
    connection: &mut Connection,
    dealt: &TeamBreak,
    ends_at: Timestamp,
) -> Result<()> {
    query(
        "INSERT INTO team_breaks (chat_id, due_at, exercise, is_first, salt, ends_at)
         VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (chat_id, due_at) DO NOTHING",
    )
    .bind(dealt.chat)
    .bind(seconds(dealt.due_at))
    .bind(dealt.exercise.as_str())
    .bind(i64::from(dealt.is_first))
    .bind(dealt.salt.as_deref())
    .bind(seconds(ends_at))
    .execute(connection)
    .await?;
    Ok(())
}

/// A team's break that was due at an instant, if it is there.
pub async fn find(
    connection: &mut Connection,
    chat: i64,
    due_at: Timestamp,
) -> Result<Option<TeamBreak>> {
    query("SELECT * FROM team_breaks WHERE chat_id = $1 AND due_at = $2")
        .bind(chat)
        .bind(seconds(due_at))
        .fetch_optional(connection)
        .await
        .map(|row| readable_one(row, team_break))
}

/// Keeps which message shows a break, where that is not known.
pub async fn shown_by(
    connection: &mut Connection,
    chat: i64,
    due_at: Timestamp,
    message: MessageId,
) -> Result<()> {
    query(
        "UPDATE team_breaks SET message_id = $3
         WHERE chat_id = $1 AND due_at = $2 AND message_id IS NULL",
    )
    .bind(chat)
    .bind(seconds(due_at))
    .bind(message.0)
    .execute(connection)
    .await?;
    Ok(())
}

/// Has all of a team's breaks but the one that is due at an instant end at once.
pub async fn end_others(
    connection: &mut Connection,
    chat: i64,
    due_at: Timestamp,
    now: Timestamp,
) -> Result<()> {
    query(
        "UPDATE team_breaks SET ends_at = $3
         WHERE chat_id = $1 AND due_at <> $2 AND salt IS NOT NULL AND ends_at > $3",
    )
    .bind(chat)
    .bind(seconds(due_at))
    .bind(seconds(now))
    .execute(connection)
    .await?;
    Ok(())
}

/// Keeps the code of somebody who moves; returns whether it is new.
pub async fn add_move(
    connection: &mut Connection,
    chat: i64,
    due_at: Timestamp,
    code: &str,
) -> Result<bool> {
    let added = query(
        "INSERT INTO team_moves (chat_id, due_at, code)
         VALUES ($1, $2, $3)
         ON CONFLICT (chat_id, due_at, code) DO NOTHING",
    )
    .bind(chat)
    .bind(seconds(due_at))
    .bind(code)
    .execute(connection)
    .await?;
    Ok(added.rows_affected() == 1)
}

/// Claims up to `limit` breaks that are over, the earliest first: each is leased until `lease_until`. From now on it is
/// known how many moved, and of nobody that they did.
pub async fn claim_over(
    connection: &mut Connection,
    now: Timestamp,
    lease_until: Timestamp,
    limit: u32,
) -> Result<Vec<TeamBreak>> {
    let claimed = query(
        "UPDATE team_breaks
         SET attempt = attempt + 1, ends_at = $2, salt = NULL,
            moved = COALESCE(moved, (SELECT COUNT(*) FROM team_moves
                WHERE team_moves.chat_id = team_breaks.chat_id AND team_moves.due_at = team_breaks.due_at))
         WHERE (chat_id, due_at) IN (
            SELECT chat_id, due_at FROM team_breaks
            WHERE ends_at <= $1
            ORDER BY ends_at
            LIMIT $3)
         RETURNING *",
    )
    .bind(seconds(now))
    .bind(seconds(lease_until))
    .bind(limit)
    .fetch_all(&mut *connection)
    .await?;
    let claimed = readable_each(&claimed, team_break);
    let keys = claimed.iter().map(|over| (over.chat, over.due_at.as_second()));
    query(
        "DELETE FROM team_moves
         WHERE (chat_id, due_at) IN (
            SELECT CAST(value ->> 0 AS BIGINT), CAST(value ->> 1 AS BIGINT) FROM json_each($1))",
    )
    .bind(rows(keys))
    .execute(connection)
    .await?;
    Ok(claimed)
}

/// Leases breaks that are over to the caller for longer, where the claim still holds.
pub async fn renew(
    connection: &mut Connection,
    claimed: &[&TeamBreak],
    lease_until: Timestamp,
) -> Result<()> {
    let claims = claimed.iter().map(|over| (over.chat, over.due_at.as_second(), over.attempt));
    query(
        "UPDATE team_breaks SET ends_at = $2
         FROM json_each($1) AS claimed
         WHERE chat_id = CAST(claimed.value ->> 0 AS BIGINT)
            AND due_at = CAST(claimed.value ->> 1 AS BIGINT)
            AND attempt = CAST(claimed.value ->> 2 AS BIGINT)",
    )
    .bind(rows(claims))
    .bind(seconds(lease_until))
    .execute(connection)
    .await?;
    Ok(())
}

/// Puts off to tell that a break is over, if the claim still holds.
pub async fn put_off(
    connection: &mut Connection,
    over: &TeamBreak,
    until: Timestamp,
) -> Result<()> {
    query(
        "UPDATE team_breaks SET ends_at = $4 WHERE chat_id = $1 AND due_at = $2 AND attempt = $3",
    )
    .bind(over.chat)
    .bind(seconds(over.due_at))
    .bind(over.attempt)
    .bind(seconds(until))
    .execute(connection)
    .await?;
    Ok(())
}

/// Forgets a break that nobody has to be told of any more.
pub async fn forget(connection: &mut Connection, chat: i64, due_at: Timestamp) -> Result<()> {
    query("DELETE FROM team_breaks WHERE chat_id = $1 AND due_at = $2")
        .bind(chat)
        .bind(seconds(due_at))
        .execute(connection)
        .await?;
    Ok(())
}

/// Forgets all breaks of a team, with who has moved in them.
pub async fn forget_all(connection: &mut Connection, chat: i64) -> Result<()> {
    query("DELETE FROM team_breaks WHERE chat_id = $1").bind(chat).execute(connection).await?;
    Ok(())
}

/// When a break is over next, if one is open.
pub async fn next_end_at(connection: &mut Connection) -> Result<Option<Timestamp>> {
    query_scalar("SELECT MIN(ends_at) FROM team_breaks").fetch_one(connection).await.map(soonest)
}

fn team_break(row: &Row) -> Result<TeamBreak> {
    Ok(TeamBreak {
        chat: row.try_get("chat_id")?,
        due_at: row.try_get("due_at")?,
        exercise: row.try_get("exercise")?,
        is_first: row.try_get("is_first")?,
        message: row.try_get("message_id")?,
        salt: row.try_get("salt")?,
        moved: row.try_get("moved")?,
        attempt: row.try_get("attempt")?,
    })
}
