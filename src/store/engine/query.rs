//! A statement and the values that it works on, run on a connection. The verbs are sqlx's.

use std::{borrow::Cow, marker::PhantomData};

use futures::TryStreamExt;
use sqlx::{
    AssertSqlSafe, Either, Executor, Postgres, SqlSafeStr, SqlStr, Sqlite, SqliteConnection,
    postgres::PgArguments, sqlite::SqliteArguments,
};

use super::{Column, Connection, Engine, Row, Value, listed, postgres::dialect};
use crate::store::{Error, Result};

/// A statement, with the values that were bound so far.
#[derive(Debug)]
pub struct Query<'q> {
    sql: SqlStr,
    values: Vec<Value<'q>>,
}

/// A statement of which only the first column is read.
#[derive(Debug)]
pub struct Scalar<'q, T>(Query<'q>, PhantomData<fn() -> T>);

/// What a statement did that returns no rows.
#[derive(Clone, Copy, Debug)]
pub struct Done {
    rows_affected: u64,
}

impl Done {
    /// How many rows were added, changed or deleted.
    pub fn rows_affected(self) -> u64 {
        self.rows_affected
    }
}

/// A statement.
pub fn query<'q>(sql: &'static str) -> Query<'q> {
    Query { sql: sql.into_sql_str(), values: Vec::new() }
}

/// A statement that is put together while the program runs, by names of our own schema: never by
/// anything that a person wrote.
pub fn query_assembled<'q>(sql: String) -> Query<'q> {
    Query { sql: AssertSqlSafe(sql).into_sql_str(), values: Vec::new() }
}

/// A statement of which only the first column is read.
pub fn query_scalar<'q, T: for<'r> Column<'r>>(sql: &'static str) -> Scalar<'q, T> {
    Scalar(query(sql), PhantomData)
}

impl<'q> Query<'q> {
    /// Has the next of `$1`, `$2` and so on stand for a value.
    pub fn bind(mut self, value: impl Into<Value<'q>>) -> Query<'q> {
        self.values.push(value.into());
        self
    }

    /// Runs it for what it does.
    ///
    /// # Errors
    /// The database's, as of the other verbs.
    pub async fn execute(self, connection: &mut Connection) -> Result<Done> {
        let rows_affected = match connection.engine() {
            Engine::Sqlite(connection) => rows_affected(connection, self).await,
            Engine::Postgres(connection) => {
                let done = self.for_postgres().execute(connection).await;
                done.map(|done| done.rows_affected()).map_err(Error::from)
            }
        };
        connection.heard(rows_affected).map(|rows_affected| Done { rows_affected })
    }

    /// The one row that it finds.
    pub async fn fetch_one(self, connection: &mut Connection) -> Result<Row> {
        let row = self.fetch_optional(connection).await?;
        row.ok_or_else(|| Error::Bug("a statement found no row where there always is one".into()))
    }

    /// The first row that it finds, if it finds any.
    pub async fn fetch_optional(self, connection: &mut Connection) -> Result<Option<Row>> {
        let row = match connection.engine() {
            Engine::Sqlite(connection) => {
                let row = self.for_sqlite().fetch_optional(connection).await;
                row.map(|row| row.map(Row::from))
            }
            Engine::Postgres(connection) => {
                let row = self.for_postgres().fetch_optional(connection).await;
                row.map(|row| row.map(Row::from))
            }
        };
        connection.heard(row.map_err(Error::from))
    }

    /// All rows that it finds.
    pub async fn fetch_all(self, connection: &mut Connection) -> Result<Vec<Row>> {
        let rows = match connection.engine() {
            Engine::Sqlite(connection) => {
                let rows = self.for_sqlite().fetch_all(connection).await;
                rows.map(|rows| rows.into_iter().map(Row::from).collect())
            }
            Engine::Postgres(connection) => {
                let rows = self.for_postgres().fetch_all(connection).await;
                rows.map(|rows| rows.into_iter().map(Row::from).collect())
            }
        };
        connection.heard(rows.map_err(Error::from))
    }

    /// The rows that it gathers into one list, by `json_group_array(json_object(…))`. Many rows come
    /// much faster this way: each that comes by itself wakes whoever waits for it.
    pub async fn fetch_listed(self, connection: &mut Connection) -> Result<Vec<Row>> {
        let list: String = Scalar(self, PhantomData).fetch_one(connection).await?;
        listed::rows(&list)
    }

    fn for_postgres(self) -> sqlx::query::Query<'q, Postgres, PgArguments> {
        let sql = match dialect::worded(self.sql.as_str()) {
            Cow::Borrowed(_) => self.sql,
            Cow::Owned(sql) => AssertSqlSafe(sql).into_sql_str(),
        };
        self.values.into_iter().fold(sqlx::query(sql), |query, value| match value {
            Value::Number(number) => query.bind(number),
            Value::Word(word) => query.bind(word),
        })
    }

    fn for_sqlite(self) -> sqlx::query::Query<'q, Sqlite, SqliteArguments> {
        self.values.into_iter().fold(sqlx::query(self.sql), |query, value| match value {
            Value::Number(number) => query.bind(number),
            Value::Word(word) => query.bind(word),
        })
    }
}

/// How many rows a statement has changed. sqlx itself takes for success that the thread of a connection
/// ends before it has answered.
async fn rows_affected(connection: &mut SqliteConnection, query: Query<'_>) -> Result<u64> {
    let mut answers = connection.fetch_many(query.for_sqlite());
    let mut rows_affected = None;
    while let Some(answer) = answers.try_next().await? {
        if let Either::Left(done) = answer {
            rows_affected = Some(done.rows_affected());
        }
    }
    rows_affected.ok_or_else(|| Error::from(sqlx::Error::WorkerCrashed))
}

impl<'q, T: for<'r> Column<'r>> Scalar<'q, T> {
    /// Has the next of `$1`, `$2` and so on stand for a value.
    pub fn bind(self, value: impl Into<Value<'q>>) -> Scalar<'q, T> {
        Scalar(self.0.bind(value), PhantomData)
    }

    /// The first column of the one row that it finds.
    ///
    /// # Errors
    /// The database's, as of the other verbs.
    pub async fn fetch_one(self, connection: &mut Connection) -> Result<T> {
        self.0.fetch_one(connection).await?.first()
    }

    /// The first column of the first row that it finds, if it finds any.
    pub async fn fetch_optional(self, connection: &mut Connection) -> Result<Option<T>> {
        self.0.fetch_optional(connection).await?.map(|row| row.first()).transpose()
    }

    /// The first column of all rows that it finds.
    pub async fn fetch_all(self, connection: &mut Connection) -> Result<Vec<T>> {
        self.0.fetch_all(connection).await?.iter().map(Row::first).collect()
    }
}
