//! Circles of buddies: who is in which, and the links with which they invite others.

use jiff::Timestamp;

use super::{
    Connection, Result, Row,
    numbers::{self, Numbered},
    query, readable_each, readable_one, seconds,
};
use crate::{
    care::{BuddyId, PersonId},
    store::usage::FEWEST,
};

/// Somebody in a circle.
#[derive(Clone, Debug)]
pub struct Buddy {
    pub id: BuddyId,
    /// The circle, by the number of whoever began it.
    pub circle: BuddyId,
    pub person: PersonId,
    pub first_name: String,
    pub invitation: Option<Invitation>,
}

/// The link with which somebody invites others.
#[derive(Clone, Debug)]
pub struct Invitation {
    /// The word that the link carries.
    pub word: String,
    pub ends_at: Timestamp,
}

/// How many circles there are, and how many people are in them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Circles {
    pub circles: i64,
    pub people: i64,
}

/// Everybody in the circles of a person, the person included, in the order in which they joined.
pub async fn seen_by(connection: &mut Connection, person: PersonId) -> Result<Vec<Buddy>> {
    query(
        "SELECT theirs.* FROM buddies AS mine
         JOIN buddies AS theirs ON theirs.circle_id = mine.circle_id
         WHERE mine.person_id = $1
         ORDER BY theirs.id",
    )
    .bind(person.0)
    .fetch_all(connection)
    .await
    .map(|rows| readable_each(&rows, buddy))
}

/// Everybody in a circle, in the order in which they joined.
pub async fn in_circle(connection: &mut Connection, circle: BuddyId) -> Result<Vec<Buddy>> {
    query("SELECT * FROM buddies WHERE circle_id = $1 ORDER BY id")
        .bind(circle.0)
        .fetch_all(connection)
        .await
        .map(|rows| readable_each(&rows, buddy))
}

/// Who invites with a link that can still be used.
pub async fn inviting(
    connection: &mut Connection,
    word: &str,
    now: Timestamp,
) -> Result<Option<Buddy>> {
    query("SELECT * FROM buddies WHERE invitation = $1 AND invitation_ends_at > $2")
        .bind(word)
        .bind(seconds(now))
        .fetch_optional(connection)
        .await
        .map(|row| readable_one(row, buddy))
}

/// Has a person begin a circle; returns them in it.
pub async fn begin(
    connection: &mut Connection,
    person: PersonId,
    first_name: &str,
    now: Timestamp,
) -> Result<BuddyId> {
    let id = BuddyId(numbers::next(connection, Numbered::Buddies).await?);
    add(connection, id, id, person, first_name, now).await?;
    Ok(id)
}

/// Has a person join a circle.
pub async fn join(
    connection: &mut Connection,
    circle: BuddyId,
    person: PersonId,
    first_name: &str,
    now: Timestamp,
) -> Result<()> {
    let id = BuddyId(numbers::next(connection, Numbered::Buddies).await?);
    add(connection, id, circle, person, first_name, now).await
}

async fn add(
    connection: &mut Connection,
    id: BuddyId,
    circle: BuddyId,
    person: PersonId,
    first_name: &str,
    now: Timestamp,
) -> Result<()> {
    query(
        "INSERT INTO buddies (id, circle_id, person_id, first_name, joined_at)
         VALUES ($1, $2, $3, $4, $5)",
    )
    .bind(id.0)
    .bind(circle.0)
    .bind(person.0)
    .bind(first_name)
    .bind(seconds(now))
    .execute(connection)
    .await?;
    Ok(())
}

/// Keeps the link with which somebody invites; the one before can no longer be used.
pub async fn set_invitation(
    connection: &mut Connection,
    id: BuddyId,
    invitation: &Invitation,
) -> Result<()> {
    query("UPDATE buddies SET invitation = $2, invitation_ends_at = $3 WHERE id = $1")
        .bind(id.0)
        .bind(invitation.word.as_str())
        .bind(seconds(invitation.ends_at))
        .execute(connection)
        .await?;
    Ok(())
}

/// Has somebody leave their circle; their waves there go with them.
pub async fn leave(connection: &mut Connection, id: BuddyId) -> Result<()> {
    query("DELETE FROM buddies WHERE id = $1").bind(id.0).execute(connection).await?;
    Ok(())
}

/// Ends a circle in which one person alone is left whose link cannot be used either.
pub async fn end_if_alone(
    connection: &mut Connection,
    circle: BuddyId,
    now: Timestamp,
) -> Result<()> {
    query(
        "DELETE FROM buddies
         WHERE circle_id = $1 AND COALESCE(invitation_ends_at, 0) <= $2
            AND (SELECT COUNT(*) FROM buddies AS all_of_it WHERE all_of_it.circle_id = $1) = 1",
    )
    .bind(circle.0)
    .bind(seconds(now))
    .execute(connection)
    .await?;
    Ok(())
}

/// Ends all such circles; returns how many there were.
pub async fn end_all_alone(connection: &mut Connection, now: Timestamp) -> Result<u64> {
    query(
        "DELETE FROM buddies
         WHERE COALESCE(invitation_ends_at, 0) <= $1 AND NOT EXISTS (
            SELECT 1 FROM buddies AS others
            WHERE others.circle_id = buddies.circle_id AND others.id <> buddies.id)",
    )
    .bind(seconds(now))
    .execute(connection)
    .await
    .map(|ended| ended.rows_affected())
}

/// How many circles of two or more there are; nothing where so few people are in any that it could tell of one.
pub async fn circles(connection: &mut Connection) -> Result<Option<Circles>> {
    query(
        "SELECT COUNT(DISTINCT circle_id) AS circles, COUNT(DISTINCT person_id) AS people
         FROM buddies
         WHERE EXISTS (
            SELECT 1 FROM buddies AS others
            WHERE others.circle_id = buddies.circle_id AND others.id <> buddies.id)
         HAVING COUNT(DISTINCT person_id) >= $1",
    )
    .bind(FEWEST)
    .fetch_optional(connection)
    .await
    .map(|row| {
        readable_one(row, |row| {
            Ok(Circles { circles: row.try_get("circles")?, people: row.try_get("people")? })
        })
    })
}

fn buddy(row: &Row) -> Result<Buddy> {
    let word: Option<String> = row.try_get("invitation")?;
    let ends_at: Option<Timestamp> = row.try_get("invitation_ends_at")?;
    Ok(Buddy {
        id: row.try_get("id")?,
        circle: row.try_get("circle_id")?,
        person: row.try_get("person_id")?,
        first_name: row.try_get("first_name")?,
        invitation: word.zip(ends_at).map(|(word, ends_at)| Invitation { word, ends_at }),
    })
}
