//! The boundary to the database engine: a statement with its values, a row that is read by name, and the
//! connection that both travel on.
//!
//! Only this folder knows the library that speaks to the engine, and only the folder below it knows the
//! engine itself. It must not know what a table means: statements and the domain's values lie above.

mod connection;
mod listed;
mod query;
mod row;
pub(super) mod sqlite;
mod value;

pub use self::{
    connection::Connection,
    query::{Done, Query, Scalar, query, query_assembled, query_scalar},
    row::{Cell, Column, Row},
    sqlite::writer::Tx,
    value::Value,
};
