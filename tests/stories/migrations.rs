//! Migrations come in pairs, one for each engine, which make the same tables.

use std::{collections::BTreeMap, fs, path::Path};

/// What a folder of migrations holds, by file.
fn folder(engine: &str) -> BTreeMap<String, String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations").join(engine);
    let files = fs::read_dir(folder).unwrap().map(|file| {
        let path = file.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        (name, fs::read_to_string(path).unwrap())
    });
    files.collect()
}

/// What a migration makes, without how an engine words it: of each table its columns with whether
/// something must be in them and its conditions by name, and the indexes by name.
fn made(sql: &str) -> Vec<String> {
    let mut made = Vec::new();
    let mut table = None;
    for line in sql.lines() {
        let words = line.split_whitespace().map(|word| word.trim_end_matches(','));
        let words: Vec<&str> = words.collect();
        match (words.as_slice(), &table) {
            (["CREATE", "TABLE", name, ..], _) => table = Some((*name).to_owned()),
            (["CREATE", "INDEX", name, ..], _) => made.push(format!("index {name}")),
            (["PRIMARY", "KEY", ..], Some(table)) => {
                made.push(format!("{table}: {}", words.join(" ")))
            }
            (["CONSTRAINT", name, ..], Some(table)) => made.push(format!("{table}: {name}")),
            ([column, "INTEGER" | "BIGINT" | "TEXT", ..], Some(table)) => {
                let (number, needed) = (words[1] != "TEXT", line.contains("NOT NULL"));
                made.push(format!("{table}.{column}, a number: {number}, needed: {needed}"));
            }
            ([end, ..], _) if end.starts_with(')') => table = None,
            _ => {}
        }
    }
    made
}

#[test]
fn each_migration_has_its_pair_and_both_make_the_same() {
    let (sqlite, postgres) = (folder("sqlite"), folder("postgres"));

    assert!(sqlite.keys().eq(postgres.keys()), "a migration has no pair");
    for (name, ours) in &sqlite {
        let (ours, theirs) = (made(ours), made(&postgres[name]));
        assert!(ours.len() > 100 || name != "0001_schema.sql", "{name}: {ours:?}");
        assert_eq!(ours, theirs, "{name}");
    }
}
