//! Limber comes to a group, is taken from it, or the group becomes another.

use jiff::Timestamp;

use crate::{
    store::{
        Connection, Result, team_breaks,
        teams::{self, Team},
    },
    usecases::{
        replies::Answer,
        team::{Group, hello, settings},
    },
};

/// Limber was brought to a group: it says what it does. One that it was taken from a while ago goes on as it was.
///
/// # Errors
/// The database's own.
pub async fn came(group: &mut Group<'_>) -> Result<Answer> {
    let Some(team) = group.team.clone() else { return Ok(hello(group)) };
    if team.removed_at.is_none() {
        return Ok(Answer::none());
    }
    group.keep(Team { removed_at: None, ..team }).await?;
    Ok(settings::show(group))
}

/// Limber was taken from a group.
///
/// # Errors
/// The database's own.
pub async fn left(group: &mut Group<'_>) -> Result<Answer> {
    taken_from(group.connection, group.chat, group.now).await?;
    Ok(Answer::none())
}

/// Nothing comes to a group any more from which Limber was taken, and it is forgotten a while later.
pub(super) async fn taken_from(
    connection: &mut Connection,
    chat: i64,
    now: Timestamp,
) -> Result<()> {
    team_breaks::forget_all(connection, chat).await?;
    if let Some(team) = teams::find(connection, chat).await? {
        let removed_at = team.removed_at.or(Some(now));
        teams::keep(connection, &Team { removed_at, ..team }, None, now).await?;
    }
    Ok(())
}

/// The group has become another: its breaks go on there. What is open stays behind, since its message has another number
/// now.
///
/// # Errors
/// The database's own.
pub async fn moved(connection: &mut Connection, from: i64, to: i64) -> Result<()> {
    team_breaks::forget_all(connection, from).await?;
    teams::move_to(connection, from, to).await
}
