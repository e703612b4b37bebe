//! Occurrences: the due instants of reminders, and what people do with them. How they change is below
//! this, claims of them beside it.

mod changes;
mod planning;

use jiff::{SignedDuration, Timestamp, civil::Date};

use super::{
    Connection, Result, Row, query, query_scalar, readable_each, readable_one, rows, seconds,
    soonest,
};
use crate::care::{
    Activity, ExerciseId, MessageId, OccurrenceId, PersonId, ReminderId, backing_off::InARow,
    occurrence::State, shape::Shape,
};

pub use self::{
    changes::{
        add, drop_upcoming, forget_unanswered, let_rest, mark_done, mark_missed, mark_skipped,
        prove_sent, put_snoozed_back, reopen, reopen_missed, reopen_skipped, shelve_waiting,
        show_in, skip_snoozed, snooze, take_up,
    },
    planning::{
        Last, Place, Waiting, begun_after, forget_misplaced, last_of_each, next_due_of_each,
        planned_of_each, waiting_before,
    },
};

/// One due instant of a reminder.
#[derive(Clone, Debug)]
pub struct Occurrence {
    pub id: OccurrenceId,
    pub reminder: ReminderId,
    pub person: PersonId,
    pub activity: Activity,
    pub exercise: ExerciseId,
    pub due_at: Timestamp,
    pub day: Date,
    pub snoozed_to: Option<Timestamp>,
    pub state: State,
    /// Deliveries begun, the one under way included.
    pub attempt: u32,
    /// How often it was put off.
    pub snoozes: u32,
    /// Reminders in a row without an answer from the person, up to this one.
    pub unanswered: InARow,
    pub message: Option<MessageId>,
    pub sent_at: Option<Timestamp>,
    pub answered_at: Option<Timestamp>,
}

impl Occurrence {
    /// When the person wants it: at its due instant, or when they asked for it again.
    pub fn wanted_at(&self) -> Timestamp {
        self.snoozed_to.unwrap_or(self.due_at)
    }
}

/// An occurrence that is to come.
#[derive(Clone, Debug)]
pub struct Upcoming<'a> {
    pub reminder: ReminderId,
    pub person: PersonId,
    pub activity: Activity,
    pub exercise: &'a ExerciseId,
    pub due_at: Timestamp,
    pub day: Date,
}

/// The occurrence that a number means, whoever's it is.
pub async fn find(connection: &mut Connection, id: OccurrenceId) -> Result<Option<Occurrence>> {
    query("SELECT * FROM occurrences WHERE id = $1")
        .bind(id.0)
        .fetch_optional(connection)
        .await
        .map(|row| readable_one(row, occurrence))
}

/// A person's occurrences that wait or are under way and were due in a span of time.
pub async fn waiting_between(
    connection: &mut Connection,
    person: PersonId,
    after: Timestamp,
    until: Timestamp,
) -> Result<Vec<Occurrence>> {
    query(
        "SELECT * FROM occurrences
         WHERE person_id = $1 AND is_over = 0 AND state IN ('pending', 'claimed')
            AND COALESCE(snoozed_to_at, due_at) > $2
            AND COALESCE(snoozed_to_at, due_at) <= $3",
    )
    .bind(person.0)
    .bind(seconds(after))
    .bind(seconds(until))
    .fetch_all(connection)
    .await
    .map(|rows| readable_each(&rows, occurrence))
}

/// What waits for these people and comes within a while after an instant: of which reminder, and when.
pub async fn coming_within(
    connection: &mut Connection,
    people: &[PersonId],
    after: Timestamp,
    within: SignedDuration,
) -> Result<Vec<(PersonId, ReminderId, Timestamp)>> {
    query(
        "SELECT json_group_array(json_object('person_id', person_id, 'reminder_id', reminder_id,
            'send_at', send_at))
         FROM json_each($1) AS person CROSS JOIN occurrences
         WHERE person_id = CAST(person.value AS BIGINT) AND is_over = 0 AND state = 'pending'
            AND send_at > $2 AND send_at <= $3",
    )
    .bind(rows(people))
    .bind(seconds(after))
    .bind(seconds(after + within))
    .fetch_listed(connection)
    .await
    .map(|rows| readable_each(&rows, coming))
}

fn coming(row: &Row) -> Result<(PersonId, ReminderId, Timestamp)> {
    Ok((row.try_get("person_id")?, row.try_get("reminder_id")?, row.try_get("send_at")?))
}

/// Whether a person was shown anything later than it should have come, since an instant.
pub async fn was_sent_late_since(
    connection: &mut Connection,
    person: PersonId,
    since: Timestamp,
    on_time: SignedDuration,
) -> Result<bool> {
    query_scalar(
        "SELECT EXISTS (
            SELECT 1 FROM occurrences
            WHERE person_id = $1 AND sent_at >= $2
                AND sent_at - COALESCE(snoozed_to_at, due_at) > $3)",
    )
    .bind(person.0)
    .bind(seconds(since))
    .bind(on_time.as_secs())
    .fetch_one(connection)
    .await
}

/// The next occurrence that a person is to be shown.
pub async fn next_of(connection: &mut Connection, person: PersonId) -> Result<Option<Occurrence>> {
    query(
        "SELECT * FROM occurrences
         WHERE person_id = $1 AND is_over = 0 AND state IN ('pending', 'claimed')
         ORDER BY COALESCE(snoozed_to_at, due_at), id
         LIMIT 1",
    )
    .bind(person.0)
    .fetch_optional(connection)
    .await
    .map(|row| readable_one(row, occurrence))
}

/// When a person's reminder comes next, if it does.
pub async fn next_due_of(
    connection: &mut Connection,
    person: PersonId,
    reminder: ReminderId,
) -> Result<Option<Timestamp>> {
    query_scalar(
        "SELECT MIN(COALESCE(snoozed_to_at, due_at)) FROM occurrences
         WHERE person_id = $1 AND is_over = 0 AND reminder_id = $2
            AND state IN ('pending', 'claimed')",
    )
    .bind(person.0)
    .bind(reminder.0)
    .fetch_one(connection)
    .await
    .map(soonest)
}

/// The highest number of a message that shows or showed an occurrence.
pub async fn last_message(connection: &mut Connection) -> Result<Option<MessageId>> {
    query_scalar("SELECT MAX(message_id) FROM occurrences").fetch_one(connection).await
}

/// The open occurrences of people, of each person the one shown last first.
pub async fn open_of_each(
    connection: &mut Connection,
    people: &[PersonId],
) -> Result<Vec<Occurrence>> {
    query(
        "SELECT occurrences.* FROM json_each($1) AS each
         CROSS JOIN occurrences
         WHERE person_id = CAST(each.value AS BIGINT) AND is_over = 0 AND state = 'sent'
         ORDER BY sent_at DESC, occurrences.id DESC",
    )
    .bind(rows(people))
    .fetch_all(connection)
    .await
    .map(|rows| readable_each(&rows, occurrence))
}

/// A person's occurrences of one civil day, in due order.
pub async fn on_day(
    connection: &mut Connection,
    person: PersonId,
    day: Date,
) -> Result<Vec<Occurrence>> {
    query(
        "SELECT * FROM occurrences
         WHERE person_id = $1 AND is_over IN (0, 1) AND id BETWEEN $3 AND $4 AND day = $2
         ORDER BY id",
    )
    .bind(person.0)
    .bind(day.to_string())
    .bind(OccurrenceId::first_on(day).0)
    .bind(OccurrenceId::last_on(day).0)
    .fetch_all(connection)
    .await
    .map(|rows| readable_each(&rows, occurrence))
}

/// The occurrences that one message of a person shows, in due order.
pub async fn shown_by(
    connection: &mut Connection,
    person: PersonId,
    message: MessageId,
) -> Result<Vec<Occurrence>> {
    query(
        "SELECT * FROM occurrences
         WHERE person_id = $1 AND message_id = $2
         ORDER BY id",
    )
    .bind(person.0)
    .bind(message.0)
    .fetch_all(connection)
    .await
    .map(|rows| readable_each(&rows, occurrence))
}

/// A person's occurrences that are kept in detail, in due order.
pub async fn all_of(connection: &mut Connection, person: PersonId) -> Result<Vec<Occurrence>> {
    query("SELECT * FROM occurrences WHERE person_id = $1 ORDER BY id")
        .bind(person.0)
        .fetch_all(connection)
        .await
        .map(|rows| readable_each(&rows, occurrence))
}

/// What was done of a reminder from an occurrence's number on: when it was due, and when it was answered.
pub async fn done_of(
    connection: &mut Connection,
    person: PersonId,
    reminder: ReminderId,
    first: OccurrenceId,
) -> Result<Vec<(Timestamp, Timestamp)>> {
    query(
        "SELECT json_group_array(json_object('due_at', due_at, 'answered_at', answered_at)
            ORDER BY id)
         FROM occurrences
         WHERE person_id = $1 AND is_over = 1 AND id >= $2 AND reminder_id = $3
            AND state = 'done' AND answered_at IS NOT NULL",
    )
    .bind(person.0)
    .bind(first.0)
    .bind(reminder.0)
    .fetch_listed(connection)
    .await
    .map(|rows| readable_each(&rows, done))
}

fn done(row: &Row) -> Result<(Timestamp, Timestamp)> {
    Ok((row.try_get("due_at")?, row.try_get("answered_at")?))
}

/// How many of a person's last answers in a row were "not today"; no more of them are looked at than say something.
pub async fn skips_in_a_row(connection: &mut Connection, person: PersonId) -> Result<InARow> {
    let answers = query(
        "SELECT state, answered_at FROM occurrences
         WHERE person_id = $1 AND is_over = 1 AND answered_at IS NOT NULL
         ORDER BY answered_at DESC, id DESC
         LIMIT 100",
    )
    .bind(person.0)
    .fetch_all(connection)
    .await?;
    let mut skips = InARow::default();
    for answer in &answers {
        if answer.try_get::<&str>("state")? != State::Skipped.as_str() {
            break;
        }
        skips = InARow { count: skips.count + 1, since: Some(answer.try_get("answered_at")?) };
    }
    Ok(skips)
}

/// How a reminder's message showed it; none until it was sent.
pub async fn shape_of(connection: &mut Connection, id: OccurrenceId) -> Result<Option<Shape>> {
    let row = query("SELECT shape FROM occurrences WHERE id = $1")
        .bind(id.0)
        .fetch_optional(connection)
        .await?;
    row.map_or(Ok(None), |row| row.try_get("shape"))
}

fn occurrence(row: &Row) -> Result<Occurrence> {
    Ok(Occurrence {
        id: row.try_get("id")?,
        reminder: row.try_get("reminder_id")?,
        person: row.try_get("person_id")?,
        activity: row.try_get("activity")?,
        exercise: row.try_get("exercise")?,
        due_at: row.try_get("due_at")?,
        day: row.try_get("day")?,
        snoozed_to: row.try_get("snoozed_to_at")?,
        state: row.try_get("state")?,
        attempt: row.try_get("attempt")?,
        snoozes: row.try_get("snoozes")?,
        unanswered: InARow {
            count: row.try_get("unanswered")?,
            since: row.try_get("silent_since_at")?,
        },
        message: row.try_get("message_id")?,
        sent_at: row.try_get("sent_at")?,
        answered_at: row.try_get("answered_at")?,
    })
}
