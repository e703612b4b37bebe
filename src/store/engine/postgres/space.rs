//! How large the database is.

use crate::store::{Connection, Result, query_scalar};

/// The size of the database, in bytes.
pub async fn size(connection: &mut Connection) -> Result<i64> {
    query_scalar("SELECT pg_database_size(current_database())").fetch_one(connection).await
}
