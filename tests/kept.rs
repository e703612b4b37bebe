//! SECURITY.md tells operators of everything that is kept, as /privacy tells people.

use std::{fs, path::Path};

/// The tables that there are after all migrations.
fn tables() -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations");
    let mut tables = Vec::new();
    for migration in fs::read_dir(folder).unwrap() {
        let sql = fs::read_to_string(migration.unwrap().path()).unwrap();
        let created = sql.lines().filter_map(|line| line.strip_prefix("CREATE TABLE "));
        tables.extend(created.map(|rest| rest.split([' ', '(']).next().unwrap().to_owned()));
    }
    tables
}

#[test]
fn every_table_is_told_of() {
    let told = include_str!("../SECURITY.md");
    let tables = tables();
    assert!(tables.len() > 5, "{tables:?}");
    for table in tables {
        assert!(told.contains(&format!("`{table}`")), "SECURITY.md says nothing of {table}");
    }
}
