//! Numbers that buttons carry: one is never given twice, whether or not its row is still there.

use super::{Connection, Result, query, query_scalar};

/// Whose rows are numbered here, by the names of their tables.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Numbered {
    Reminders,
    Sessions,
    Guides,
    Buddies,
}

impl Numbered {
    fn table(self) -> &'static str {
        match self {
            Numbered::Reminders => "reminders",
            Numbered::Sessions => "sessions",
            Numbered::Guides => "guides",
            Numbered::Buddies => "buddies",
        }
    }

    /// By how much [`leap`] raises the number that is given next: far above what comes between a backup and its
    /// return. Reminders' numbers are below 2^30, so that there is room for a thousand leaps.
    fn leap(self) -> i64 {
        match self {
            Numbered::Reminders => 1_000_000,
            Numbered::Sessions | Numbered::Guides | Numbered::Buddies => 10_000_000,
        }
    }
}

/// A number that no row of the table has had.
pub(super) async fn next(connection: &mut Connection, numbered: Numbered) -> Result<i64> {
    query_scalar("UPDATE numbers SET last = last + 1 WHERE name = $1 RETURNING last")
        .bind(numbered.table())
        .fetch_one(connection)
        .await
}

/// The number that was given last; 0 before the first.
pub(super) async fn last(connection: &mut Connection, numbered: Numbered) -> Result<i64> {
    query_scalar("SELECT last FROM numbers WHERE name = $1")
        .bind(numbered.table())
        .fetch_one(connection)
        .await
}

/// Keeps that numbers up to one are given.
pub(super) async fn set_last(
    connection: &mut Connection,
    numbered: Numbered,
    last: i64,
) -> Result<()> {
    query("UPDATE numbers SET last = $2 WHERE name = $1 AND last < $2")
        .bind(numbered.table())
        .bind(last)
        .execute(connection)
        .await?;
    Ok(())
}

/// Has all numbers go on far above those that were given.
pub(super) async fn leap(connection: &mut Connection) -> Result<()> {
    for numbered in [Numbered::Reminders, Numbered::Sessions, Numbered::Guides, Numbered::Buddies] {
        query("UPDATE numbers SET last = last + $2 WHERE name = $1")
            .bind(numbered.table())
            .bind(numbered.leap())
            .execute(&mut *connection)
            .await?;
    }
    Ok(())
}
