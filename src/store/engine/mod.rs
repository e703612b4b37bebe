//! The boundary to the database engines: a statement with its values, a row that is read by name, the
//! connection that both travel on, and the database that lends it.
//!
//! Only this folder knows the library that speaks to the engines, and only the folders below it know one of
//! them. It must not know what a table means: statements and the domain's values lie above.

pub(super) mod columns;
mod connection;
pub(super) mod database;
mod failures;
mod listed;
mod migrations;
pub mod postgres;
mod query;
mod row;
pub(super) mod space;
pub(super) mod sqlite;
mod term;
mod value;

pub use self::{
    connection::{Connection, Engine},
    database::{Alone, Tx},
    query::{Done, Query, Scalar, query, query_assembled, query_scalar},
    row::{Cell, Column, Row},
    term::Term,
    value::Value,
};
