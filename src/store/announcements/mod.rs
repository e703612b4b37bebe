//! Announcements: what the operator has to say to many, and their transitions, each guarded by the
//! state it starts from.
//!
//! ```text
//! draft ─► gathering ─► sending ─► ended
//!   │          └────────────┴────► stopped
//!   └─► refused, or gone
//! ```

mod audience;

use jiff::Timestamp;

use super::{
    Connection, Result, Row, decoding, query, query_scalar, readable_each, readable_one, rows,
    seconds, soonest,
};
use crate::care::{
    AnnouncementId, PersonId,
    announcement::{Audience, Begin, Counts, State},
};

pub use self::audience::{count, gather, set_gathered};

/// What the operator has to say to many.
#[derive(Clone, Debug)]
pub struct Announcement {
    pub id: AnnouncementId,
    /// In the HTML that Telegram knows.
    pub text: String,
    pub audience: Audience,
    pub begin: Begin,
    pub state: State,
    pub created_at: Timestamp,
    /// Since when an operator has it before their eyes.
    pub previewed_at: Option<Timestamp>,
    /// Who has not been told by then is left out; none before it is sent.
    pub ends_at: Option<Timestamp>,
    /// The last person who was looked at for the audience.
    pub gathered_to: PersonId,
    /// None before anybody is written down for it.
    pub counts: Counts,
}

/// An announcement with its counts, from those that were kept or from its recipients.
macro_rules! selected {
    ($rest:literal) => {
        concat!(
            "SELECT *, COALESCE(counts, (
                SELECT json_group_object(state, how_many) FROM (
                    SELECT state, COUNT(*) AS how_many FROM recipients
                    WHERE announcement_id = announcements.id
                    GROUP BY state) AS counts_by_state)) AS counted
             FROM announcements ",
            $rest
        )
    };
}

/// Adds a draft.
pub async fn add(
    connection: &mut Connection,
    text: &str,
    audience: &Audience,
    begin: &Begin,
    now: Timestamp,
) -> Result<AnnouncementId> {
    query_scalar(
        "INSERT INTO announcements (text, audience, begins, created_at)
         VALUES ($1, $2, $3, $4)
         RETURNING id",
    )
    .bind(text)
    .bind(audience.to_string())
    .bind(begins(begin))
    .bind(seconds(now))
    .fetch_one(connection)
    .await
}

/// The announcement, with its counts.
pub async fn find(connection: &mut Connection, id: AnnouncementId) -> Result<Option<Announcement>> {
    query(selected!("WHERE id = $1"))
        .bind(id.0)
        .fetch_optional(connection)
        .await
        .map(|row| readable_one(row, counted))
}

/// The draft of the same text for the same people at the same time, the last one.
pub async fn same_draft(
    connection: &mut Connection,
    text: &str,
    audience: &Audience,
    begin: &Begin,
) -> Result<Option<Announcement>> {
    query(
        "SELECT * FROM announcements
         WHERE state = 'draft' AND text = $1 AND audience = $2 AND begins IS NOT DISTINCT FROM $3
         ORDER BY id DESC
         LIMIT 1",
    )
    .bind(text)
    .bind(audience.to_string())
    .bind(begins(begin))
    .fetch_optional(connection)
    .await
    .map(|row| readable_one(row, announcement))
}

/// The last announcements with their counts, the newest first.
pub async fn last(connection: &mut Connection, limit: u32) -> Result<Vec<Announcement>> {
    query(selected!("ORDER BY id DESC LIMIT $1"))
        .bind(limit)
        .fetch_all(connection)
        .await
        .map(|rows| readable_each(&rows, counted))
}

/// Those announcements, without their counts, in no order.
pub async fn all(connection: &mut Connection, ids: &[AnnouncementId]) -> Result<Vec<Announcement>> {
    query(
        "SELECT * FROM announcements WHERE id IN (SELECT CAST(value AS BIGINT) FROM json_each($1))",
    )
    .bind(rows(ids))
    .fetch_all(connection)
    .await
    .map(|rows| readable_each(&rows, announcement))
}

/// Takes the drafts that an operator is to be shown now; whose showing nobody records is taken
/// again from `again_at` on.
pub async fn take_previews(
    connection: &mut Connection,
    now: Timestamp,
    again_at: Timestamp,
) -> Result<Vec<Announcement>> {
    query(
        "UPDATE announcements
         SET preview_at = $2
         WHERE state = 'draft' AND previewed_at IS NULL AND preview_at <= $1
         RETURNING *",
    )
    .bind(seconds(now))
    .bind(seconds(again_at))
    .fetch_all(connection)
    .await
    .map(|rows| readable_each(&rows, announcement))
}

/// Keeps that an operator has a draft before their eyes.
pub async fn set_previewed(
    connection: &mut Connection,
    id: AnnouncementId,
    now: Timestamp,
) -> Result<()> {
    query("UPDATE announcements SET previewed_at = $2 WHERE id = $1 AND state = 'draft'")
        .bind(id.0)
        .bind(seconds(now))
        .execute(connection)
        .await?;
    Ok(())
}

/// draft → refused.
pub async fn refuse(connection: &mut Connection, id: AnnouncementId) -> Result<()> {
    query("UPDATE announcements SET state = 'refused' WHERE id = $1 AND state = 'draft'")
        .bind(id.0)
        .execute(connection)
        .await?;
    Ok(())
}

/// draft → gathering, where an operator has had it before their eyes. Says whether it was one.
pub async fn confirm(
    connection: &mut Connection,
    id: AnnouncementId,
    now: Timestamp,
) -> Result<bool> {
    let changed = query(
        "UPDATE announcements
         SET state = 'gathering', confirmed_at = $2
         WHERE id = $1 AND state = 'draft' AND previewed_at IS NOT NULL",
    )
    .bind(id.0)
    .bind(seconds(now))
    .execute(connection)
    .await?;
    Ok(changed.rows_affected() > 0)
}

/// Forgets a draft. Says whether it was one.
pub async fn throw_away(connection: &mut Connection, id: AnnouncementId) -> Result<bool> {
    let changed = query("DELETE FROM announcements WHERE id = $1 AND state = 'draft'")
        .bind(id.0)
        .execute(connection)
        .await?;
    Ok(changed.rows_affected() > 0)
}

/// gathering, sending → stopped. Says whether it was on its way.
pub async fn stop(connection: &mut Connection, id: AnnouncementId, now: Timestamp) -> Result<bool> {
    let changed = query(
        "UPDATE announcements
         SET state = 'stopped', ended_at = $2
         WHERE id = $1 AND state IN ('gathering', 'sending')",
    )
    .bind(id.0)
    .bind(seconds(now))
    .execute(connection)
    .await?;
    Ok(changed.rows_affected() > 0)
}

/// The first announcement whose audience is yet to be written down, if there is one.
pub async fn to_gather(connection: &mut Connection) -> Result<Option<Announcement>> {
    query("SELECT * FROM announcements WHERE state = 'gathering' ORDER BY id")
        .fetch_all(connection)
        .await
        .map(|rows| readable_each(&rows, announcement).into_iter().next())
}

/// gathering → sending: all of the audience is written down.
pub async fn begin(
    connection: &mut Connection,
    id: AnnouncementId,
    ends_at: Timestamp,
) -> Result<()> {
    query(
        "UPDATE announcements
         SET state = 'sending', ends_at = $2
         WHERE id = $1 AND state = 'gathering'",
    )
    .bind(id.0)
    .bind(seconds(ends_at))
    .execute(connection)
    .await?;
    Ok(())
}

/// sending → ended, where nobody is left to be told; returns those.
pub async fn end(connection: &mut Connection, now: Timestamp) -> Result<Vec<AnnouncementId>> {
    query_scalar(
        "UPDATE announcements
         SET state = 'ended', ended_at = $1
         WHERE state = 'sending' AND NOT EXISTS (
            SELECT 1 FROM recipients
            WHERE announcement_id = announcements.id AND state IN ('waiting', 'claimed'))
         RETURNING id",
    )
    .bind(seconds(now))
    .fetch_all(connection)
    .await
}

/// When there is something to be done next: a draft to be shown, an audience to be written down,
/// somebody to be told, an end to be noted.
pub async fn next_at(connection: &mut Connection) -> Result<Option<Timestamp>> {
    query_scalar(
        "SELECT MIN(CASE state
            WHEN 'draft' THEN CASE WHEN previewed_at IS NULL THEN preview_at END
            WHEN 'gathering' THEN 0
            ELSE COALESCE((
                SELECT MIN(send_at) FROM recipients
                WHERE announcement_id = announcements.id AND state IN ('waiting', 'claimed')),
                CASE state WHEN 'sending' THEN 0 END)
            END)
         FROM announcements
         WHERE state IN ('draft', 'gathering', 'sending', 'stopped')",
    )
    .fetch_one(connection)
    .await
    .map(soonest)
}

/// Folds the recipients of announcements that ended before an instant into their counts, and
/// forgets drafts as old.
pub async fn fold(connection: &mut Connection, before: Timestamp) -> Result<()> {
    query(
        "UPDATE announcements
         SET counts = (
            SELECT json_group_object(state, how_many) FROM (
                SELECT state, COUNT(*) AS how_many FROM recipients
                WHERE announcement_id = announcements.id
                GROUP BY state) AS counts_by_state)
         WHERE ended_at < $1 AND counts IS NULL",
    )
    .bind(seconds(before))
    .execute(&mut *connection)
    .await?;
    query(
        "DELETE FROM recipients
         WHERE announcement_id IN (SELECT id FROM announcements WHERE counts IS NOT NULL)",
    )
    .execute(&mut *connection)
    .await?;
    query("DELETE FROM announcements WHERE state IN ('draft', 'refused') AND created_at < $1")
        .bind(seconds(before))
        .execute(connection)
        .await?;
    Ok(())
}

/// As the column holds it.
fn begins(begin: &Begin) -> Option<String> {
    match begin {
        Begin::AtOnce => None,
        begin => Some(begin.to_string()),
    }
}

fn counted(row: &Row) -> Result<Announcement> {
    let counts = row.try_get::<Option<&str>>("counted")?.unwrap_or("{}");
    let counts = serde_json::from_str(counts).map_err(decoding)?;
    Ok(Announcement { counts, ..announcement(row)? })
}

fn announcement(row: &Row) -> Result<Announcement> {
    let begins: Option<Begin> = row.try_get("begins")?;
    Ok(Announcement {
        id: row.try_get("id")?,
        text: row.try_get("text")?,
        audience: row.try_get("audience")?,
        begin: begins.unwrap_or(Begin::AtOnce),
        state: row.try_get("state")?,
        created_at: row.try_get("created_at")?,
        previewed_at: row.try_get("previewed_at")?,
        ends_at: row.try_get("ends_at")?,
        gathered_to: row.try_get("gathered_to")?,
        counts: Counts::default(),
    })
}
