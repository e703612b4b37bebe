//! Recipients: the people to whom an announcement goes, and their transitions, each guarded by the
//! claim that it is made under.
//!
//! ```text
//! waiting ─► claimed ─► sent | doubtful | unwanted | unreachable | refused | late
//!   │  ▲        │
//!   │  └─ retry ┘
//!   └─► stopped
//! ```

use jiff::Timestamp;

use super::{Connection, Result, Row, query, readable_each, rows, seconds};
use crate::care::{AnnouncementId, PersonId, RecipientId, announcement::End};

/// Somebody to whom an announcement is to be made, under a claim.
#[derive(Clone, Copy, Debug)]
pub struct Recipient {
    pub id: RecipientId,
    pub announcement: AnnouncementId,
    pub person: PersonId,
    /// Claims so far, this one included.
    pub attempt: u32,
    /// Claims that ended without an outcome, so that nobody knows whether they were told.
    pub doubts: u32,
}

/// waiting, claimed → claimed: leases up to `limit` recipients whose time has come to the caller,
/// of the oldest announcement first. Whose lease nobody recorded an end for may have been told: that
/// is a doubt, and is looked into even where the announcement was stopped since.
pub async fn claim_due(
    connection: &mut Connection,
    now: Timestamp,
    lease_until: Timestamp,
    limit: u32,
) -> Result<Vec<Recipient>> {
    query(
        "UPDATE recipients
         SET state = 'claimed', attempt = attempt + 1, doubts = CASE state WHEN 'claimed' THEN doubts + 1 ELSE doubts END,
            send_at = $2
         WHERE id IN (
            SELECT recipients.id FROM announcements
            CROSS JOIN recipients
            WHERE announcement_id = announcements.id AND (announcements.state = 'sending'
                    OR (announcements.state = 'stopped' AND recipients.state = 'claimed'))
                AND recipients.state IN ('waiting', 'claimed') AND send_at <= $1
            ORDER BY announcements.id, send_at
            LIMIT $3)
         RETURNING *",
    )
    .bind(seconds(now))
    .bind(seconds(lease_until))
    .bind(limit)
    .fetch_all(connection)
    .await
    .map(|rows| readable_each(&rows, recipient))
}

/// Leases what is claimed for longer, where the claim still holds.
pub async fn renew(
    connection: &mut Connection,
    claimed: &[&Recipient],
    lease_until: Timestamp,
) -> Result<()> {
    query(
        "UPDATE recipients
         SET send_at = $2
         FROM json_each($1) AS claimed
         WHERE recipients.id = CAST(claimed.value ->> 0 AS BIGINT) AND attempt = CAST(claimed.value ->> 1 AS BIGINT)
            AND state = 'claimed'",
    )
    .bind(claims(claimed.iter().copied()))
    .bind(seconds(lease_until))
    .execute(connection)
    .await?;
    Ok(())
}

/// claimed → an end.
pub async fn settle(
    connection: &mut Connection,
    claimed: &[Recipient],
    end: End,
    now: Timestamp,
) -> Result<()> {
    query(
        "UPDATE recipients
         SET state = $2, sent_at = CASE WHEN $2 = 'sent' THEN CAST($3 AS BIGINT) END
         FROM json_each($1) AS claimed
         WHERE recipients.id = CAST(claimed.value ->> 0 AS BIGINT) AND attempt = CAST(claimed.value ->> 1 AS BIGINT)
            AND state = 'claimed'",
    )
    .bind(claims(claimed))
    .bind(end.as_str())
    .bind(seconds(now))
    .execute(connection)
    .await?;
    Ok(())
}

/// claimed → waiting for an instant each, or → stopped where the announcement is no longer on its
/// way.
pub async fn put_off(
    connection: &mut Connection,
    claimed: &[(Recipient, Timestamp)],
) -> Result<()> {
    let put_off =
        claimed.iter().map(|(Recipient { id, attempt, .. }, until)| (id, attempt, seconds(*until)));
    query(
        "UPDATE recipients
         SET send_at = CAST(claimed.value ->> 2 AS BIGINT),
            state = CASE announcements.state WHEN 'sending' THEN 'waiting' ELSE 'stopped' END
         FROM json_each($1) AS claimed, announcements
         WHERE recipients.id = CAST(claimed.value ->> 0 AS BIGINT) AND attempt = CAST(claimed.value ->> 1 AS BIGINT)
            AND recipients.state = 'claimed' AND announcements.id = announcement_id",
    )
    .bind(rows(put_off))
    .execute(connection)
    .await?;
    Ok(())
}

/// waiting → stopped, for all of an announcement.
pub async fn stop(connection: &mut Connection, announcement: AnnouncementId) -> Result<()> {
    query(
        "UPDATE recipients
         SET state = 'stopped'
         WHERE announcement_id = $1 AND state = 'waiting'",
    )
    .bind(announcement.0)
    .execute(connection)
    .await?;
    Ok(())
}

fn claims<'c>(claimed: impl IntoIterator<Item = &'c Recipient>) -> String {
    rows(claimed.into_iter().map(|claimed| (claimed.id, claimed.attempt)))
}

fn recipient(row: &Row) -> Result<Recipient> {
    Ok(Recipient {
        id: row.try_get("id")?,
        announcement: row.try_get("announcement_id")?,
        person: row.try_get("person_id")?,
        attempt: row.try_get("attempt")?,
        doubts: row.try_get("doubts")?,
    })
}
