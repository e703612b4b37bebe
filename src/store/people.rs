//! People: their zone, their language, and whether they may be reminded.

use jiff::{Timestamp, tz::TimeZone};

use super::{Connection, Result, Row, decoding, query, query_scalar, readable_each, rows, seconds};
use crate::care::{
    Condition, Hours, PauseReason, Person, PersonId, Question, amount::Amount,
    backing_off::Silence, by_ear::ByEar, customs::Customs, pictured::Pictured, plan::Place,
};

/// The person, or nobody if they are not there or cannot be read.
pub async fn find(connection: &mut Connection, id: PersonId) -> Result<Option<Person>> {
    Ok(all(connection, &[id]).await?.pop())
}

/// Those people who are there and can be read, in no order.
pub async fn all(connection: &mut Connection, ids: &[PersonId]) -> Result<Vec<Person>> {
    query(
        "SELECT json_group_array(json_object('id', id, 'language', language, 'zone', zone,
            'hours', hours, 'asked', asked, 'subscribed_at', subscribed_at,
            'stopped_at', stopped_at, 'paused_from_at', paused_from_at,
            'paused_until_at', paused_until_at, 'pause_reason', pause_reason, 'unreachable_at', unreachable_at,
            'backs_off_since_at', backs_off_since_at, 'suits_asked_at', suits_asked_at,
            'asleep_at', asleep_at, 'minute_offered_at', minute_offered_at,
            'pictures', pictures, 'announcements', announcements,
            'joined_at', joined_at, 'held_at', held_at, 'checks_first', checks_first,
            'conditions', conditions, 'place', place, 'amount', amount, 'by_ear', by_ear, 'customs', customs,
             'chose_language', chose_language, 'in_trial_since_at', in_trial_since_at))
         FROM people
         WHERE id IN (SELECT CAST(value AS BIGINT) FROM json_each($1))",
    )
    .bind(rows(ids))
    .fetch_listed(connection)
    .await
    .map(|rows| readable_each(&rows, person))
}

/// Whether there is a row of the person, whether or not it can be read.
pub async fn is_there(connection: &mut Connection, id: PersonId) -> Result<bool> {
    query_scalar("SELECT EXISTS (SELECT 1 FROM people WHERE id = $1)")
        .bind(id.0)
        .fetch_one(connection)
        .await
}

/// Makes people known, or keeps their language up to date where they did not choose one.
pub async fn meet(
    connection: &mut Connection,
    met: &[(PersonId, &str)],
    now: Timestamp,
) -> Result<()> {
    query(
        "INSERT INTO people (id, language, joined_at)
         SELECT CAST(value ->> 0 AS BIGINT), value ->> 1, $2
         FROM json_each($1)
         WHERE TRUE
         ON CONFLICT (id) DO UPDATE
            SET language = CASE WHEN people.chose_language = 1 THEN people.language ELSE excluded.language END",
    )
    .bind(rows(met))
    .bind(seconds(now))
    .execute(connection)
    .await?;
    Ok(())
}

/// Keeps the language that a person chose.
pub async fn choose_language(
    connection: &mut Connection,
    id: PersonId,
    language: &str,
) -> Result<()> {
    query("UPDATE people SET language = $2, chose_language = 1 WHERE id = $1")
        .bind(id.0)
        .bind(language)
        .execute(connection)
        .await?;
    Ok(())
}

/// Keeps that a person's language is the one that Telegram says, which is this one now.
pub async fn follow_telegrams_language(
    connection: &mut Connection,
    id: PersonId,
    language: &str,
) -> Result<()> {
    query("UPDATE people SET language = $2, chose_language = 0 WHERE id = $1")
        .bind(id.0)
        .bind(language)
        .execute(connection)
        .await?;
    Ok(())
}

/// Keeps a person's zone, and that the question for it is answered.
pub async fn set_zone(connection: &mut Connection, id: PersonId, zone: &str) -> Result<()> {
    query("UPDATE people SET zone = $2, asked = NULL WHERE id = $1")
        .bind(id.0)
        .bind(zone)
        .execute(connection)
        .await?;
    Ok(())
}

/// Keeps a person's hours.
pub async fn set_hours(connection: &mut Connection, id: PersonId, hours: &Hours) -> Result<()> {
    query("UPDATE people SET hours = $2 WHERE id = $1")
        .bind(id.0)
        .bind(hours.to_string())
        .execute(connection)
        .await?;
    Ok(())
}

/// Keeps where a person is for most of the day.
pub async fn set_place(connection: &mut Connection, id: PersonId, place: Place) -> Result<()> {
    query("UPDATE people SET place = $2 WHERE id = $1")
        .bind(id.0)
        .bind(place.as_str())
        .execute(connection)
        .await?;
    Ok(())
}

/// Keeps what a person named that exercises must heed.
pub async fn set_conditions(
    connection: &mut Connection,
    id: PersonId,
    conditions: &[Condition],
) -> Result<()> {
    let words: Vec<&str> = conditions.iter().map(|condition| condition.as_str()).collect();
    query("UPDATE people SET conditions = $2 WHERE id = $1")
        .bind(id.0)
        .bind(words.join(" "))
        .execute(connection)
        .await?;
    Ok(())
}

/// Keeps how much of Limber a person wants.
pub async fn set_amount(connection: &mut Connection, id: PersonId, amount: Amount) -> Result<()> {
    query("UPDATE people SET amount = $2 WHERE id = $1")
        .bind(id.0)
        .bind(amount.as_str())
        .execute(connection)
        .await?;
    Ok(())
}

/// Keeps what the person was asked; none once it is answered or dropped.
pub async fn set_asked(
    connection: &mut Connection,
    id: PersonId,
    asked: Option<Question>,
) -> Result<()> {
    query("UPDATE people SET asked = $2 WHERE id = $1")
        .bind(id.0)
        .bind(asked.map(|Question::Zone| "zone"))
        .execute(connection)
        .await?;
    Ok(())
}

/// Subscribes a person, at the first time or again; a stop ends by it.
pub async fn subscribe(connection: &mut Connection, id: PersonId, now: Timestamp) -> Result<()> {
    query(
        "UPDATE people
         SET subscribed_at = COALESCE(subscribed_at, $2), stopped_at = NULL
         WHERE id = $1",
    )
    .bind(id.0)
    .bind(seconds(now))
    .execute(connection)
    .await?;
    Ok(())
}

/// Ends all reminders until the person subscribes again.
pub async fn stop(connection: &mut Connection, id: PersonId, now: Timestamp) -> Result<()> {
    query("UPDATE people SET stopped_at = $2 WHERE id = $1 AND stopped_at IS NULL")
        .bind(id.0)
        .bind(seconds(now))
        .execute(connection)
        .await?;
    Ok(())
}

/// Leaves a person alone until they say that they may go on.
pub async fn hold(connection: &mut Connection, id: PersonId, now: Timestamp) -> Result<()> {
    query("UPDATE people SET held_at = $2 WHERE id = $1 AND held_at IS NULL")
        .bind(id.0)
        .bind(seconds(now))
        .execute(connection)
        .await?;
    Ok(())
}

/// The person has said that they may go on.
pub async fn release(connection: &mut Connection, id: PersonId) -> Result<()> {
    query("UPDATE people SET held_at = NULL WHERE id = $1").bind(id.0).execute(connection).await?;
    Ok(())
}

/// Keeps whether a doctor or physiotherapist is to be asked before the person begins.
pub async fn set_checks_first(
    connection: &mut Connection,
    id: PersonId,
    answer: bool,
) -> Result<()> {
    query("UPDATE people SET checks_first = $2 WHERE id = $1")
        .bind(id.0)
        .bind(i64::from(answer))
        .execute(connection)
        .await?;
    Ok(())
}

/// Pauses until an instant.
pub async fn pause(
    connection: &mut Connection,
    id: PersonId,
    from: Option<Timestamp>,
    until: Timestamp,
    reason: PauseReason,
) -> Result<()> {
    query(
        "UPDATE people
         SET paused_until_at = $2, pause_reason = $3, paused_from_at = $4
         WHERE id = $1",
    )
    .bind(id.0)
    .bind(seconds(until))
    .bind(reason.as_str())
    .bind(from.map(seconds))
    .execute(connection)
    .await?;
    Ok(())
}

/// Forgets a pause that is over; a newer one stays.
pub async fn forget_pause(connection: &mut Connection, id: PersonId, now: Timestamp) -> Result<()> {
    query(
        "UPDATE people
         SET paused_from_at = NULL, paused_until_at = NULL, pause_reason = NULL
         WHERE id = $1 AND paused_until_at <= $2",
    )
    .bind(id.0)
    .bind(seconds(now))
    .execute(connection)
    .await?;
    Ok(())
}

/// Ends the pause.
pub async fn end_pause(connection: &mut Connection, id: PersonId) -> Result<()> {
    query(
        "UPDATE people
         SET paused_from_at = NULL, paused_until_at = NULL, pause_reason = NULL
         WHERE id = $1",
    )
    .bind(id.0)
    .execute(connection)
    .await?;
    Ok(())
}

/// Keeps since when Telegram refuses to deliver to a person; none once they can be reached again.
/// Says whether that changed anything.
pub async fn set_unreachable(
    connection: &mut Connection,
    id: PersonId,
    since: Option<Timestamp>,
) -> Result<bool> {
    let changed = query(
        "UPDATE people
         SET unreachable_at = $2
         WHERE id = $1 AND (unreachable_at IS NULL) = (CAST($2 AS BIGINT) IS NOT NULL)",
    )
    .bind(id.0)
    .bind(since.map(seconds))
    .execute(connection)
    .await?;
    Ok(changed.rows_affected() > 0)
}

/// Keeps what was done about people's silence.
pub async fn set_silence(
    connection: &mut Connection,
    ids: &[PersonId],
    silence: Silence,
) -> Result<()> {
    query(
        "UPDATE people
         SET backs_off_since_at = $2, asleep_at = $3
         WHERE id IN (SELECT CAST(value AS BIGINT) FROM json_each($1))",
    )
    .bind(rows(ids))
    .bind(silence.backs_off_since.map(seconds))
    .bind(silence.asleep_at.map(seconds))
    .execute(connection)
    .await?;
    Ok(())
}

/// Keeps that people were asked whether something else would suit.
pub async fn set_suits_asked(
    connection: &mut Connection,
    ids: &[PersonId],
    now: Timestamp,
) -> Result<()> {
    query(
        "UPDATE people
         SET suits_asked_at = $2
         WHERE id IN (SELECT CAST(value AS BIGINT) FROM json_each($1))",
    )
    .bind(rows(ids))
    .bind(seconds(now))
    .execute(connection)
    .await?;
    Ok(())
}

/// Keeps that one minute was offered to a person.
pub async fn set_minute_offered(
    connection: &mut Connection,
    id: PersonId,
    now: Timestamp,
) -> Result<()> {
    query("UPDATE people SET minute_offered_at = $2 WHERE id = $1")
        .bind(id.0)
        .bind(seconds(now))
        .execute(connection)
        .await?;
    Ok(())
}

/// Keeps whether exercises come with pictures, and who is seen in them.
pub async fn set_pictures(
    connection: &mut Connection,
    id: PersonId,
    pictures: Pictured,
) -> Result<()> {
    query("UPDATE people SET pictures = $2 WHERE id = $1")
        .bind(id.0)
        .bind(pictures.as_str())
        .execute(connection)
        .await?;
    Ok(())
}

/// Keeps since when somebody takes part in the operator's trial; none: they do not.
pub async fn set_in_trial(
    connection: &mut Connection,
    id: PersonId,
    since: Option<Timestamp>,
) -> Result<()> {
    query("UPDATE people SET in_trial_since_at = $2 WHERE id = $1")
        .bind(id.0)
        .bind(since.map(seconds))
        .execute(connection)
        .await?;
    Ok(())
}

/// Keeps how a person likes clocks, weeks and digits to be written.
pub async fn set_customs(
    connection: &mut Connection,
    id: PersonId,
    customs: Customs,
) -> Result<()> {
    query("UPDATE people SET customs = $2 WHERE id = $1")
        .bind(id.0)
        .bind(customs.to_string())
        .execute(connection)
        .await?;
    Ok(())
}

/// Keeps when a guided exercise comes with a track to follow by ear.
pub async fn set_by_ear(connection: &mut Connection, id: PersonId, by_ear: ByEar) -> Result<()> {
    query("UPDATE people SET by_ear = $2 WHERE id = $1")
        .bind(id.0)
        .bind(by_ear.as_str())
        .execute(connection)
        .await?;
    Ok(())
}

/// Keeps whether a person wants announcements.
pub async fn set_announcements(
    connection: &mut Connection,
    id: PersonId,
    wanted: bool,
) -> Result<()> {
    query("UPDATE people SET announcements = $2 WHERE id = $1")
        .bind(id.0)
        .bind(i64::from(wanted))
        .execute(connection)
        .await?;
    Ok(())
}

/// The plan whose link a person opened before they had told their time.
pub async fn prescribed(connection: &mut Connection, id: PersonId) -> Result<Option<String>> {
    let row = query("SELECT prescribed FROM people WHERE id = $1")
        .bind(id.0)
        .fetch_optional(connection)
        .await?;
    row.map_or(Ok(None), |row| row.try_get("prescribed"))
}

/// Keeps the plan whose link a person has opened; none once it was shown.
pub async fn set_prescribed(
    connection: &mut Connection,
    id: PersonId,
    plan: Option<&str>,
) -> Result<()> {
    query("UPDATE people SET prescribed = $2 WHERE id = $1")
        .bind(id.0)
        .bind(plan)
        .execute(connection)
        .await?;
    Ok(())
}

/// The invitation whose link a person has opened before they told their time, if they have.
pub async fn invited(connection: &mut Connection, id: PersonId) -> Result<Option<String>> {
    let row = query("SELECT invited FROM people WHERE id = $1")
        .bind(id.0)
        .fetch_optional(connection)
        .await?;
    row.map_or(Ok(None), |row| row.try_get("invited"))
}

/// Keeps the invitation whose link a person has opened; none once it was shown.
pub async fn set_invited(
    connection: &mut Connection,
    id: PersonId,
    invitation: Option<&str>,
) -> Result<()> {
    query("UPDATE people SET invited = $2 WHERE id = $1")
        .bind(id.0)
        .bind(invitation)
        .execute(connection)
        .await?;
    Ok(())
}

/// Erases a person and, by their foreign keys, every row about them.
pub async fn erase(connection: &mut Connection, id: PersonId) -> Result<()> {
    query("DELETE FROM people WHERE id = $1").bind(id.0).execute(connection).await?;
    Ok(())
}

fn person(row: &Row) -> Result<Person> {
    let zone: Option<&str> = row.try_get("zone")?;
    let hours: Option<Hours> = row.try_get("hours")?;
    let conditions: &str = row.try_get("conditions")?;
    let asked: Option<&str> = row.try_get("asked")?;
    let pause_reason: Option<PauseReason> = row.try_get("pause_reason")?;
    Ok(Person {
        id: row.try_get("id")?,
        language: row.try_get("language")?,
        chose_language: row.try_get("chose_language")?,
        customs: row.try_get("customs")?,
        hours: hours.unwrap_or_else(Hours::usual),
        place: row.try_get("place")?,
        amount: row.try_get("amount")?,
        zone: zone.map(TimeZone::get).transpose().map_err(decoding)?,
        asked: asked.map(|_| Question::Zone),
        subscribed_at: row.try_get("subscribed_at")?,
        stopped_at: row.try_get("stopped_at")?,
        held_at: row.try_get("held_at")?,
        checks_first: row.try_get("checks_first")?,
        conditions: conditions.split_whitespace().filter_map(Condition::of).collect(),
        paused_from: row.try_get("paused_from_at")?,
        paused_until: row.try_get("paused_until_at")?,
        pause_reason: pause_reason.unwrap_or_default(),
        unreachable_at: row.try_get("unreachable_at")?,
        silence: Silence {
            backs_off_since: row.try_get("backs_off_since_at")?,
            asleep_at: row.try_get("asleep_at")?,
        },
        suits_asked_at: row.try_get("suits_asked_at")?,
        minute_offered_at: row.try_get("minute_offered_at")?,
        pictures: row.try_get("pictures")?,
        by_ear: row.try_get("by_ear")?,
        in_trial_since: row.try_get("in_trial_since_at")?,
        announcements: row.try_get("announcements")?,
        joined_at: row.try_get("joined_at")?,
    })
}
