//! Guided sessions: where each person is in theirs.

use jiff::Timestamp;

use super::{
    Connection, Error, Result, Row, decoding,
    numbers::{self, Numbered},
    query, query_scalar, readable_each, readable_one, rows, seconds,
};
use crate::care::{
    ExerciseId, GuideId, MessageId, PersonId,
    customs::Customs,
    guide::{Guide, Pace, Part},
    pictured::Pictured,
};

/// Behind a part whose harder form is done.
const EASY: &str = ":easy";

/// A guide that the clock moves on, or that is still to be shown, and how its person wants it.
#[derive(Clone, Debug)]
pub struct Moving {
    pub guide: Guide,
    /// In which language they are spoken to, and with which customs.
    pub locale: String,
    /// Which pictures the person wants.
    pub pictured: Pictured,
}

/// Begins a guide in place of the person's other one, if there is one.
pub async fn begin(
    connection: &mut Connection,
    person: PersonId,
    parts: &[Part],
    now: Timestamp,
) -> Result<()> {
    query("DELETE FROM guides WHERE person_id = $1")
        .bind(person.0)
        .execute(&mut *connection)
        .await?;
    let id = numbers::next(connection, Numbered::Guides).await?;
    query(
        "INSERT INTO guides
            (id, person_id, parts, part, beat, state, gone, spent, counted, begun_at)
         VALUES ($4, $1, $2, 0, 0, 'waiting', 0, 0, 0, $3)",
    )
    .bind(person.0)
    .bind(written(parts))
    .bind(seconds(now))
    .bind(id)
    .execute(connection)
    .await?;
    Ok(())
}

/// A person's guide, if they have one.
pub async fn of(connection: &mut Connection, person: PersonId) -> Result<Option<Guide>> {
    query("SELECT * FROM guides WHERE person_id = $1")
        .bind(person.0)
        .fetch_optional(connection)
        .await
        .map(|row| readable_one(row, guide))
}

/// All that the clock moves on, and all that are still to be shown, the oldest first.
pub async fn moving(connection: &mut Connection) -> Result<Vec<Moving>> {
    query(
        "SELECT guides.*, language, customs, pictures FROM guides
         JOIN people ON people.id = person_id
         WHERE state = 'running' OR message_id IS NULL
         ORDER BY guides.id",
    )
    .fetch_all(connection)
    .await
    .map(|rows| {
        readable_each(&rows, |row| {
            Ok(Moving {
                guide: guide(row)?,
                locale: row.try_get::<Customs>("customs")?.locale(row.try_get("language")?),
                pictured: row.try_get("pictures")?,
            })
        })
    })
}

/// Those of these people whose guide the clock moves on.
pub async fn running_of(connection: &mut Connection, people: &[PersonId]) -> Result<Vec<PersonId>> {
    query_scalar(
        "SELECT person_id FROM guides
         WHERE person_id IN (SELECT CAST(value AS BIGINT) FROM json_each($1))
            AND state = 'running'",
    )
    .bind(rows(people))
    .fetch_all(connection)
    .await
}

/// Whether there are any such.
pub async fn any_moving(connection: &mut Connection) -> Result<bool> {
    query_scalar(
        "SELECT EXISTS (SELECT 1 FROM guides WHERE state = 'running' OR message_id IS NULL)",
    )
    .fetch_one(connection)
    .await
}

/// Keeps where a guide is; one that has ended meanwhile stays so.
pub async fn set(connection: &mut Connection, guide: &Guide) -> Result<()> {
    let (state, since_at, gone) = match guide.pace {
        Pace::Waiting => ("waiting", None, 0),
        Pace::Running(since) => ("running", Some(seconds(since)), 0),
        Pace::Paused(gone) => ("paused", None, gone),
        Pace::Stopped => ("stopped", None, 0),
    };
    query(
        "UPDATE guides
         SET part = $2, beat = $3, state = $4, since_at = $5, gone = $6, spent = $7, counted = $8
         WHERE id = $1",
    )
    .bind(guide.id.0)
    .bind(number(guide.part)?)
    .bind(number(guide.beat)?)
    .bind(state)
    .bind(since_at)
    .bind(gone)
    .bind(guide.spent)
    .bind(guide.counted)
    .execute(connection)
    .await?;
    Ok(())
}

/// Keeps which message shows a guide.
pub async fn set_message(
    connection: &mut Connection,
    id: GuideId,
    message: MessageId,
) -> Result<()> {
    query("UPDATE guides SET message_id = $2 WHERE id = $1")
        .bind(id.0)
        .bind(message.0)
        .execute(connection)
        .await?;
    Ok(())
}

/// Ends a guide.
pub async fn end(connection: &mut Connection, id: GuideId) -> Result<()> {
    query("DELETE FROM guides WHERE id = $1").bind(id.0).execute(connection).await?;
    Ok(())
}

/// Ends those that began before an instant and stand still; returns how many.
pub async fn end_begun_before(connection: &mut Connection, before: Timestamp) -> Result<u64> {
    let ended = query("DELETE FROM guides WHERE begun_at < $1 AND state <> 'running'")
        .bind(seconds(before))
        .execute(connection)
        .await?;
    Ok(ended.rows_affected())
}

fn written(parts: &[Part]) -> String {
    let parts = parts.iter().map(|Part { exercise, amount, is_easy }| {
        format!("{exercise}:{amount}{}", if *is_easy { EASY } else { "" })
    });
    parts.collect::<Vec<_>>().join(" ")
}

fn part(written: &str) -> Result<Part> {
    let (part, is_easy) = match written.strip_suffix(EASY) {
        Some(part) => (part, true),
        None => (written, false),
    };
    let (exercise, amount) = part
        .split_once(':')
        .ok_or_else(|| Error::Unreadable(format!("{written:?} is no part of a guide")))?;
    Ok(Part {
        exercise: ExerciseId::try_from(exercise.to_owned()).map_err(decoding)?,
        amount: amount.parse().map_err(decoding)?,
        is_easy,
    })
}

fn guide(row: &Row) -> Result<Guide> {
    let parts: &str = row.try_get("parts")?;
    let since: Option<Timestamp> = row.try_get("since_at")?;
    Ok(Guide {
        id: row.try_get("id")?,
        person: row.try_get("person_id")?,
        message: row.try_get("message_id")?,
        parts: parts.split(' ').map(part).collect::<Result<_>>()?,
        part: row.try_get("part")?,
        beat: row.try_get("beat")?,
        pace: match (row.try_get("state")?, since) {
            ("running", Some(since)) => Pace::Running(since),
            ("paused", _) => Pace::Paused(row.try_get("gone")?),
            ("stopped", _) => Pace::Stopped,
            _ => Pace::Waiting,
        },
        spent: row.try_get("spent")?,
        counted: row.try_get("counted")?,
    })
}

fn number(position: usize) -> Result<i64> {
    i64::try_from(position).map_err(decoding)
}
