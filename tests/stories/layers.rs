//! The architecture, asserted by reading the sources: each module imports only from those to its
//! right, only `store` writes SQL and only its engine knows sqlx, only `clock` asks for the time, and
//! only `telegram` and `sandbox` know Telegram.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use syn::{Item, UseTree};

/// A module may import from those further down, and from those in its own row.
const ORDER: [&[&str]; 8] = [
    &["main", "cli", "check", "settings"],
    &["sandbox"],
    &["limber"],
    &["scheduler", "telegram", "watch"],
    &["backup", "messages", "pictures", "sound"],
    &["usecases"],
    &["store"],
    &["care", "place", "reader"],
];

/// Modules that anybody may import, and that import nothing of ours.
const COMMON: [&str; 7] =
    ["bell", "clock", "config", "listener", "metrics", "printing", "text_file"];

struct Source {
    /// The top-level module that it belongs to.
    module: String,
    path: PathBuf,
    text: String,
}

fn sources() -> Vec<Source> {
    fn walk(folder: &Path, found: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            match path.extension() {
                _ if path.is_dir() => walk(&path, found),
                Some(extension) if extension == "rs" => found.push(path),
                _ => {}
            }
        }
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = Vec::new();
    walk(&root.join("src"), &mut found);
    walk(&root.join("crates"), &mut found);
    let source = |path: PathBuf| {
        // src/MODULE.rs, src/MODULE/… or crates/MODULE/…
        let second = path.strip_prefix(root).unwrap().components().nth(1).unwrap();
        let module = second.as_os_str().to_str().unwrap().trim_end_matches(".rs").to_owned();
        Source { module, text: fs::read_to_string(&path).unwrap(), path }
    };
    found.into_iter().map(source).collect()
}

/// The first two names of each import: ("crate", "care"), ("limber", "clock"), ("sqlx", "Row").
fn imports(text: &str) -> Vec<(String, String)> {
    fn heads(tree: &UseTree) -> Vec<String> {
        match tree {
            UseTree::Path(path) => vec![path.ident.to_string()],
            UseTree::Name(name) => vec![name.ident.to_string()],
            UseTree::Rename(rename) => vec![rename.ident.to_string()],
            UseTree::Glob(_) => vec!["*".to_owned()],
            UseTree::Group(group) => group.items.iter().flat_map(heads).collect(),
        }
    }
    fn of(items: &[Item], found: &mut Vec<(String, String)>) {
        for item in items {
            match item {
                Item::Use(import) => match &import.tree {
                    UseTree::Path(path) => {
                        let first = path.ident.to_string();
                        let seconds = heads(&path.tree).into_iter();
                        found.extend(seconds.map(|second| (first.clone(), second)));
                    }
                    tree => found.extend(heads(tree).into_iter().map(|head| (head, String::new()))),
                },
                Item::Mod(module) => {
                    if let Some((_, items)) = &module.content {
                        of(items, found);
                    }
                }
                _ => {}
            }
        }
    }
    let mut found = Vec::new();
    of(&syn::parse_file(text).unwrap().items, &mut found);
    found
}

fn row(module: &str) -> usize {
    let row = ORDER.iter().position(|row| row.contains(&module));
    row.unwrap_or_else(|| panic!("module {module} has no place in the order"))
}

/// The module of ours that an import is from.
fn imported(path: &Path, (krate, second): (String, String)) -> Option<String> {
    let is_a_package = path.components().any(|part| part.as_os_str() == "crates");
    match krate.strip_prefix("limber_") {
        Some(package) => Some(package.to_owned()),
        None if krate == "limber" || krate == "crate" && !is_a_package => Some(second),
        None => None,
    }
}

#[test]
fn each_module_imports_only_what_stands_to_its_right() {
    for Source { module, path, text } in sources() {
        if module == "lib" {
            continue;
        }
        let ours = imports(&text)
            .into_iter()
            .filter_map(|import| imported(&path, import))
            .filter(|imported| *imported != module && !COMMON.contains(&imported.as_str()));
        for imported in ours {
            assert!(
                !COMMON.contains(&module.as_str()) && row(&module) <= row(&imported),
                "{} must not import {imported}",
                path.display()
            );
        }
    }
}

/// No source outside the given modules holds any of these words.
fn only_in(modules: &[&str], words: &[&str]) {
    for Source { module, path, text } in sources() {
        if modules.contains(&module.as_str()) {
            continue;
        }
        for word in words {
            assert!(!text.contains(word), "{} must not say {word}", path.display());
        }
    }
}

#[test]
fn only_store_writes_sql() {
    only_in(&["store"], &["SELECT ", "INSERT INTO", "DELETE FROM"]);
}

#[test]
fn only_the_engine_knows_the_library_that_speaks_to_it() {
    let engine = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/store/engine");
    let mut known = 0;
    for Source { path, text, .. } in sources() {
        if path.starts_with(&engine) {
            known += usize::from(text.contains("sqlx::"));
        } else {
            assert!(!text.contains("sqlx"), "{} must not say sqlx", path.display());
        }
    }
    assert!(known > 0, "the engine's folder was found");
}

/// The path of each import within the bot, each with the names down to the last: ["usecases", "visit", "Visit"].
fn paths_of(tree: &UseTree, before: &[String], found: &mut Vec<Vec<String>>) {
    let with = |name: String| before.iter().cloned().chain([name]).collect::<Vec<_>>();
    match tree {
        UseTree::Path(path) => paths_of(&path.tree, &with(path.ident.to_string()), found),
        UseTree::Name(name) => found.push(with(name.ident.to_string())),
        UseTree::Rename(rename) => found.push(with(rename.ident.to_string())),
        UseTree::Glob(_) => found.push(before.to_vec()),
        UseTree::Group(group) => group.items.iter().for_each(|tree| paths_of(tree, before, found)),
    }
}

/// The files of the bot, each with those that it imports from.
fn imports_of_files() -> BTreeMap<PathBuf, BTreeSet<PathBuf>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let all = sources().into_iter().filter(|source| source.path.starts_with(&root));
    let all: BTreeMap<PathBuf, String> = all.map(|source| (source.path, source.text)).collect();
    let file_of = |names: &[String]| {
        let found = (1..=names.len()).rev().find_map(|length| {
            let module = names[..length].iter().fold(root.clone(), |path, name| path.join(name));
            let candidates = [module.with_extension("rs"), module.join("mod.rs")];
            candidates.into_iter().find(|path| all.contains_key(path))
        });
        found.unwrap_or_default()
    };
    let imports = |(path, text): (&PathBuf, &String)| {
        let mut paths = Vec::new();
        for item in syn::parse_file(text).unwrap().items {
            if let Item::Use(import) = item {
                paths_of(&import.tree, &[], &mut paths);
            }
        }
        let ours = paths.iter().filter(|path| path[0] == "crate").map(|path| file_of(&path[1..]));
        let ours = ours.filter(|other| other != path && !other.as_os_str().is_empty());
        (path.clone(), ours.collect())
    };
    all.iter().map(imports).collect()
}

#[test]
fn no_files_import_from_one_another_in_a_circle() {
    let mut imports = imports_of_files();
    assert!(imports.values().map(BTreeSet::len).sum::<usize>() > 500, "imports are read");

    // Whatever imports only from what is taken away already is taken away as well.
    while let Some(free) = imports.iter().find(|(_, others)| others.is_empty()) {
        let free = free.0.clone();
        imports.remove(&free);
        imports.values_mut().for_each(|others| {
            others.remove(&free);
        });
    }

    assert!(imports.is_empty(), "in circles, or above one: {imports:#?}");
}

#[test]
fn only_clock_asks_for_the_time() {
    only_in(&["clock"], &["Timestamp::now", "SystemTime", "ZonedDateTime::now", "Instant::now"]);
}

#[test]
fn only_telegram_and_the_sandbox_know_telegram() {
    for Source { module, path, text } in sources() {
        let knows = imports(&text).into_iter().any(|(krate, _)| krate == "teloxide");
        let may = matches!(module.as_str(), "telegram" | "sandbox" | "limber");
        assert!(may || !knows, "{} must not import teloxide", path.display());
    }
}

#[test]
fn the_domain_neither_waits_nor_reads() {
    for Source { module, path, text } in sources().into_iter().filter(|s| s.module == "care") {
        for word in ["async fn", "tokio", "std::fs", "std::net", "sqlx"] {
            assert!(!text.contains(word), "{} in {module} must not say {word}", path.display());
        }
    }
}
