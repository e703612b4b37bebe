//! The operator's part of announcements: writing one, confirming it, stopping it, looking at how far
//! it is. On the command line as in Telegram.

use jiff::Timestamp;

use crate::{
    care::{
        AnnouncementId,
        announcement::{Audience, Begin},
    },
    store::{
        Connection, Result, Store,
        announcements::{self, Announcement},
        recipients,
    },
};

/// Adds a draft; returns it, and how many people it would go to now.
///
/// # Errors
/// The database's own.
pub async fn draft(
    store: &Store,
    text: &str,
    audience: &Audience,
    begin: &Begin,
    now: Timestamp,
) -> Result<(AnnouncementId, i64)> {
    let mut tx = store.write().await?;
    let id = announcements::add(&mut tx, text, audience, begin, now).await?;
    let people = announcements::count(&mut tx, audience, now).await?;
    tx.commit().await?;
    Ok((id, people))
}

/// The answer to a wish to confirm.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Confirmed {
    /// The announcement goes out, to so many people.
    Yes(AnnouncementId, i64),
    /// There is no draft of this text, for these people, at this time.
    NoDraft,
    /// No operator has had it before their eyes yet.
    NotSeen(AnnouncementId),
}

/// Confirms the last draft of the same text, for the same people at the same time.
///
/// # Errors
/// The database's own; it is not confirmed then.
pub async fn confirm_same(
    store: &Store,
    text: &str,
    audience: &Audience,
    begin: &Begin,
    now: Timestamp,
) -> Result<Confirmed> {
    let mut tx = store.write().await?;
    let Some(draft) = announcements::same_draft(&mut tx, text, audience, begin).await? else {
        return Ok(Confirmed::NoDraft);
    };
    if !confirm(&mut tx, draft.id, now).await? {
        return Ok(Confirmed::NotSeen(draft.id));
    }
    let people = announcements::count(&mut tx, audience, now).await?;
    tx.commit().await?;
    Ok(Confirmed::Yes(draft.id, people))
}

/// Confirms a draft that an operator has before their eyes. Says whether it was one.
///
/// # Errors
/// The database's own.
pub async fn confirm(
    connection: &mut Connection,
    id: AnnouncementId,
    now: Timestamp,
) -> Result<bool> {
    announcements::confirm(connection, id, now).await
}

/// Stops an announcement: who has not been told is not told any more. Says whether it was on its
/// way.
///
/// # Errors
/// The database's own.
pub async fn stop(connection: &mut Connection, id: AnnouncementId, now: Timestamp) -> Result<bool> {
    let was_going_out = announcements::stop(connection, id, now).await?;
    if was_going_out {
        recipients::stop(connection, id).await?;
    }
    Ok(was_going_out)
}

/// The last announcements, the newest first.
///
/// # Errors
/// The database's own.
pub async fn last(store: &Store, limit: u32) -> Result<Vec<Announcement>> {
    announcements::last(&mut store.read().await?, limit).await
}
