//! Whether what answers at an address keeps a session together, which a lock stays with.

use sqlx::{ConnectOptions, Connection as _, PgConnection, Row, postgres::PgConnectOptions};

use super::name_of;
use crate::store::{Unusable, engine::failures::plainly};

/// What PgBouncer says of a setting that it does not hand on.
const POOLERS_WORDS: &str = "unsupported startup parameter";

/// Connects to a server.
///
/// # Errors
/// It cannot be reached, or what answers in its place would not keep a lock.
pub(super) async fn connect(options: &PgConnectOptions) -> Result<PgConnection, Unusable> {
    let name = name_of(options);
    let unreachable = |error: sqlx::Error| {
        let (name, reason) = (name.clone(), plainly(&error));
        if reason.contains(POOLERS_WORDS) {
            Unusable::Pooled { name }
        } else {
            Unusable::Unreachable { name, reason }
        }
    };
    let mut connection = options.connect().await.map_err(unreachable)?;
    if is_a_session(&mut connection, options).await.map_err(unreachable)? {
        Ok(connection)
    } else {
        Err(Unusable::Pooled { name })
    }
}

/// Whether a connection is a session of its own, which a lock and settings stay with. A pooler that lends sessions by
/// the transaction would lend this one to another transaction, and another to the next of this connection; and one that
/// drops the settings would have a lock outlive whoever holds it.
async fn is_a_session(
    connection: &mut PgConnection,
    options: &PgConnectOptions,
) -> sqlx::Result<bool> {
    let before = session_of(connection).await?;
    let mut other = options.connect().await?;
    sqlx::raw_sql("BEGIN").execute(&mut other).await?;
    let others = session_of(&mut other).await?;
    let after = session_of(connection).await?;
    let silence =
        sqlx::raw_sql("SELECT current_setting('idle_in_transaction_session_timeout') <> '0'");
    let ends_silence: bool = silence.fetch_one(&mut other).await?.try_get(0)?;
    sqlx::raw_sql("ROLLBACK").execute(&mut other).await?;
    other.close().await?;
    Ok(ends_silence && before == after && before != others)
}

/// The number of the server's process that a connection leads to just now. Nothing is prepared for it, which
/// a pooler may not let pass.
async fn session_of(connection: &mut PgConnection) -> sqlx::Result<i32> {
    sqlx::raw_sql("SELECT pg_backend_pid()").fetch_one(connection).await?.try_get(0)
}
