//! Who an announcement goes to: counted, and written down a part at a time.

use jiff::{Timestamp, civil::Date, tz::TimeZone};

use super::Announcement;
use crate::{
    care::{
        AnnouncementId, OccurrenceId, PersonId,
        announcement::{ACTIVE, Audience},
    },
    store::{Connection, Result, query, query_scalar, seconds},
};

/// Who fits an audience: $1 the language, $2 whether only those with reminders, $3 since when they
/// must have acted, in seconds, $4 a day before which nothing is looked at, $5 the same as the number
/// of an occurrence.
macro_rules! fits {
    () => {
        "unreachable_at IS NULL AND stopped_at IS NULL AND held_at IS NULL AND asleep_at IS NULL
         AND people.announcements = 1
         AND (CAST($1 AS TEXT) IS NULL OR language = $1)
         AND ($2 = 0 OR subscribed_at IS NOT NULL)
         AND (CAST($3 AS BIGINT) IS NULL OR joined_at >= $3
            OR EXISTS (SELECT 1 FROM sessions
                WHERE person_id = people.id AND day >= $4 AND done_at >= $3)
            OR EXISTS (SELECT 1 FROM occurrences
                WHERE person_id = people.id AND is_over = 1 AND id >= $5 AND answered_at >= $3))"
    };
}

/// How many people fit an audience.
pub async fn count(
    connection: &mut Connection,
    audience: &Audience,
    now: Timestamp,
) -> Result<i64> {
    let active = Active::of(audience, now);
    query_scalar(concat!("SELECT COUNT(*) FROM people WHERE ", fits!()))
        .bind(audience.language.as_deref())
        .bind(i64::from(audience.subscribed))
        .bind(active.since)
        .bind(active.from_day.as_deref())
        .bind(active.from_occurrence)
        .fetch_one(connection)
        .await
}

/// Writes the next people of the audience down, `limit` at the most, each to be told from `send_at`
/// on; returns the last of them, or nobody where the audience is complete.
pub async fn gather(
    connection: &mut Connection,
    announcement: &Announcement,
    send_at: Timestamp,
    limit: u32,
    now: Timestamp,
) -> Result<Option<PersonId>> {
    let active = Active::of(&announcement.audience, now);
    let gathered: Vec<PersonId> = query_scalar(concat!(
        "INSERT INTO recipients (announcement_id, person_id, send_at)
         SELECT $6, people.id, $7
         FROM people
         WHERE people.id > $8 AND ",
        fits!(),
        "ORDER BY people.id
         LIMIT $9
         RETURNING person_id",
    ))
    .bind(announcement.audience.language.as_deref())
    .bind(i64::from(announcement.audience.subscribed))
    .bind(active.since)
    .bind(active.from_day.as_deref())
    .bind(active.from_occurrence)
    .bind(announcement.id.0)
    .bind(seconds(send_at))
    .bind(announcement.gathered_to.0)
    .bind(limit)
    .fetch_all(connection)
    .await?;
    Ok(gathered.into_iter().max())
}

/// Keeps how far the audience has been written down.
pub async fn set_gathered(
    connection: &mut Connection,
    id: AnnouncementId,
    to: PersonId,
) -> Result<()> {
    query("UPDATE announcements SET gathered_to = $2 WHERE id = $1 AND state = 'gathering'")
        .bind(id.0)
        .bind(to.0)
        .execute(connection)
        .await?;
    Ok(())
}

/// Since when somebody must have acted to be active.
struct Active {
    since: Option<i64>,
    /// A civil date that lies before it everywhere.
    from_day: Option<String>,
    /// No occurrence of that day or later has a lower number.
    from_occurrence: Option<i64>,
}

impl Active {
    fn of(audience: &Audience, now: Timestamp) -> Active {
        let since = audience.active.then(|| now - ACTIVE);
        let day = |since: Timestamp| -> Date { TimeZone::UTC.to_datetime(since).date() };
        let before = |since| day(since).yesterday().unwrap_or(Date::MIN);
        let from_day = since.map(before);
        Active {
            since: since.map(seconds),
            from_day: from_day.map(|day| day.to_string()),
            from_occurrence: from_day.map(|day| OccurrenceId::first_on(day).0),
        }
    }
}
