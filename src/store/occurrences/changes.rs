//! How occurrences change: new ones, what people do with them, each transition guarded by the state
//! that it starts from, and how many in a row wait for an answer.

use jiff::Timestamp;

use super::{Occurrence, Upcoming, occurrence};
use crate::{
    care::{ExerciseId, MessageId, OccurrenceId, PersonId, ReminderId},
    store::{Connection, Result, query, readable_each, rows, seconds},
};

/// Adds occurrences; one that its reminder already has at that instant stays as it is.
pub async fn add(connection: &mut Connection, upcoming: &[Upcoming<'_>]) -> Result<()> {
    let upcoming = upcoming.iter().map(|upcoming| {
        let Upcoming { reminder, person, activity, exercise, due_at, day } = upcoming;
        let id = OccurrenceId::of(*reminder, *due_at);
        (id, reminder, person, activity.as_str(), exercise, seconds(*due_at), day)
    });
    query(
        "INSERT INTO occurrences
            (id, reminder_id, person_id, activity, exercise, due_at, day, send_at)
         SELECT CAST(value ->> 0 AS BIGINT), CAST(value ->> 1 AS BIGINT), CAST(value ->> 2 AS BIGINT), value ->> 3, value ->> 4, CAST(value ->> 5 AS BIGINT),
            value ->> 6, CAST(value ->> 5 AS BIGINT)
         FROM json_each($1)
         WHERE TRUE
         ON CONFLICT (id) DO NOTHING",
    )
    .bind(rows(upcoming))
    .execute(connection)
    .await?;
    Ok(())
}

/// pending or claimed → sent: somebody has pressed a button of a message, which therefore shows this
/// occurrence and those that were on their way with it. Of none of them the sending was recorded.
pub async fn prove_sent(
    connection: &mut Connection,
    occurrence: &Occurrence,
    message: MessageId,
    now: Timestamp,
) -> Result<()> {
    query(
        "UPDATE occurrences
         SET state = 'sent', message_id = $5, sent_at = $6
         WHERE person_id = $1 AND is_over = 0 AND state = $2 AND attempt = $3
            AND COALESCE(snoozed_to_at, due_at) = $4 AND state IN ('pending', 'claimed')",
    )
    .bind(occurrence.person.0)
    .bind(occurrence.state.as_str())
    .bind(occurrence.attempt)
    .bind(seconds(occurrence.wanted_at()))
    .bind(message.0)
    .bind(seconds(now))
    .execute(connection)
    .await?;
    Ok(())
}

/// pending → sent: the person answers what they have put off, which a message still shows. Returns
/// it, if it was put off.
pub async fn take_up(
    connection: &mut Connection,
    id: OccurrenceId,
    message: MessageId,
    now: Timestamp,
) -> Result<Option<Occurrence>> {
    query(
        "UPDATE occurrences
         SET state = 'sent', message_id = $2, sent_at = COALESCE(sent_at, $3)
         WHERE id = $1 AND state = 'pending' AND snoozed_to_at IS NOT NULL
         RETURNING *",
    )
    .bind(id.0)
    .bind(message.0)
    .bind(seconds(now))
    .fetch_optional(connection)
    .await?
    .map(|row| occurrence(&row))
    .transpose()
}

/// sent → done, for those that were answered at instants.
pub async fn mark_done(
    connection: &mut Connection,
    answered: &[(OccurrenceId, Timestamp)],
) -> Result<()> {
    query(
        "UPDATE occurrences
         SET state = 'done', is_over = 1, answered_at = CAST(answered.value ->> 1 AS BIGINT)
         FROM json_each($1) AS answered
         WHERE occurrences.id = CAST(answered.value ->> 0 AS BIGINT) AND state = 'sent'",
    )
    .bind(rows(answered.iter().map(|(id, at)| (id, seconds(*at)))))
    .execute(connection)
    .await?;
    Ok(())
}

/// sent → skipped.
pub async fn mark_skipped(
    connection: &mut Connection,
    id: OccurrenceId,
    now: Timestamp,
) -> Result<()> {
    query(
        "UPDATE occurrences
         SET state = 'skipped', is_over = 1, answered_at = $2
         WHERE id = $1 AND state = 'sent'",
    )
    .bind(id.0)
    .bind(seconds(now))
    .execute(connection)
    .await?;
    Ok(())
}

/// pending → skipped, for what a person has put off of a reminder.
pub async fn skip_snoozed(
    connection: &mut Connection,
    person: PersonId,
    reminder: ReminderId,
) -> Result<()> {
    query(
        "UPDATE occurrences
         SET state = 'skipped', is_over = 1
         WHERE person_id = $1 AND is_over = 0 AND id % $3 = $2
            AND state = 'pending' AND snoozed_to_at IS NOT NULL",
    )
    .bind(person.0)
    .bind(reminder.0)
    .bind(OccurrenceId::EACH_SECOND)
    .execute(connection)
    .await?;
    Ok(())
}

/// skipped → pending, for what [`skip_snoozed`] skipped of a reminder and is still to come.
pub async fn put_snoozed_back(
    connection: &mut Connection,
    person: PersonId,
    reminder: ReminderId,
    now: Timestamp,
) -> Result<()> {
    query(
        "UPDATE occurrences
         SET state = 'pending', is_over = 0
         WHERE person_id = $1 AND is_over = 1 AND id % $3 = $2
            AND state = 'skipped' AND answered_at IS NULL AND snoozed_to_at > $4",
    )
    .bind(person.0)
    .bind(reminder.0)
    .bind(OccurrenceId::EACH_SECOND)
    .bind(seconds(now))
    .execute(connection)
    .await?;
    Ok(())
}

/// skipped → sent: "not today" was taken back.
pub async fn reopen_skipped(connection: &mut Connection, id: OccurrenceId) -> Result<()> {
    query(
        "UPDATE occurrences
         SET state = 'sent', is_over = 0, answered_at = NULL
         WHERE id = $1 AND state = 'skipped' AND message_id IS NOT NULL",
    )
    .bind(id.0)
    .execute(connection)
    .await?;
    Ok(())
}

/// done → sent: the session that answered it was taken back.
pub async fn reopen(connection: &mut Connection, id: OccurrenceId) -> Result<()> {
    query(
        "UPDATE occurrences
         SET state = 'sent', is_over = 0, answered_at = NULL
         WHERE id = $1 AND state = 'done'",
    )
    .bind(id.0)
    .execute(connection)
    .await?;
    Ok(())
}

/// sent → pending: the person wants it again at an instant. Says whether it was open. The attempts go
/// on counting, so that a delivery of before is not taken for the one to come.
pub async fn snooze(connection: &mut Connection, id: OccurrenceId, until: Timestamp) -> Result<()> {
    query(
        "UPDATE occurrences
         SET state = 'pending', send_at = $2, snoozed_to_at = $2, snoozes = snoozes + 1
         WHERE id = $1 AND state = 'sent'",
    )
    .bind(id.0)
    .bind(seconds(until))
    .execute(connection)
    .await?;
    Ok(())
}

/// Keeps that another message shows it now, whatever became of it.
pub async fn show_in(
    connection: &mut Connection,
    id: OccurrenceId,
    message: MessageId,
) -> Result<()> {
    query("UPDATE occurrences SET message_id = $2 WHERE id = $1")
        .bind(id.0)
        .bind(message.0)
        .execute(connection)
        .await?;
    Ok(())
}

/// missed → sent: they are asked about again.
pub async fn reopen_missed(connection: &mut Connection, ids: &[OccurrenceId]) -> Result<()> {
    query(
        "UPDATE occurrences
         SET state = 'sent', is_over = 0
         WHERE id IN (SELECT CAST(value AS BIGINT) FROM json_each($1)) AND state = 'missed'
            AND message_id IS NOT NULL",
    )
    .bind(rows(ids))
    .execute(connection)
    .await?;
    Ok(())
}

/// sent → missed; returns those that were open.
pub async fn mark_missed(
    connection: &mut Connection,
    ids: &[OccurrenceId],
) -> Result<Vec<Occurrence>> {
    query(
        "UPDATE occurrences
         SET state = 'missed', is_over = 1
         WHERE id IN (SELECT CAST(value AS BIGINT) FROM json_each($1)) AND state = 'sent'
         RETURNING *",
    )
    .bind(rows(ids))
    .fetch_all(connection)
    .await
    .map(|rows| readable_each(&rows, occurrence))
}

/// None of these waits for a word any more, whatever becomes of it: its person has said one.
pub async fn forget_unanswered(connection: &mut Connection, ids: &[OccurrenceId]) -> Result<()> {
    query(
        "UPDATE occurrences
         SET unanswered = 0, silent_since_at = NULL
         WHERE id IN (SELECT CAST(value AS BIGINT) FROM json_each($1))",
    )
    .bind(rows(ids))
    .execute(connection)
    .await?;
    Ok(())
}

/// Forgets what a person would have been shown after an instant; what they snoozed stays. What has
/// expired before it was due, while the clock was wrong, is forgotten as well: it may come yet.
pub async fn drop_upcoming(
    connection: &mut Connection,
    person: PersonId,
    after: Timestamp,
) -> Result<()> {
    query(
        "DELETE FROM occurrences
         WHERE person_id = $1 AND is_over IN (0, 1) AND id >= $2
            AND state IN ('pending', 'expired') AND snoozed_to_at IS NULL",
    )
    .bind(person.0)
    .bind(OccurrenceId::first_after(after).0)
    .execute(connection)
    .await?;
    Ok(())
}

/// pending → skipped and sent → skipped for what a person was to do of an exercise that rests now; returns what was
/// open.
pub async fn let_rest(
    connection: &mut Connection,
    person: PersonId,
    exercise: &ExerciseId,
    now: Timestamp,
) -> Result<Vec<Occurrence>> {
    let changed = query(
        "UPDATE occurrences
         SET state = 'skipped', is_over = 1, answered_at = $3
         WHERE person_id = $1 AND exercise = $2 AND is_over = 0
            AND (state = 'sent' OR (state = 'pending' AND snoozed_to_at IS NOT NULL))
         RETURNING *",
    )
    .bind(person.0)
    .bind(exercise.as_str())
    .bind(seconds(now))
    .fetch_all(connection)
    .await?;
    Ok(readable_each(&changed, occurrence))
}

/// pending → skipped for what a person had snoozed, pending → expired for what was on its way:
/// they want nothing now.
pub async fn shelve_waiting(connection: &mut Connection, person: PersonId) -> Result<()> {
    query(
        "UPDATE occurrences
         SET state = CASE WHEN snoozed_to_at IS NULL THEN 'expired' ELSE 'skipped' END,
            is_over = 1
         WHERE person_id = $1 AND is_over = 0 AND state = 'pending'",
    )
    .bind(person.0)
    .execute(connection)
    .await?;
    Ok(())
}
