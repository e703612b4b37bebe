//! The tree of dependencies keeps to deny.toml: licences, bans and sources, of this platform and
//! without anything installed. `cargo deny check` reads the same list.

use std::{collections::BTreeSet, process::Command};

use serde::Deserialize;
use spdx::{Expression, LicenseReq, ParseMode};

#[derive(Deserialize)]
struct Rules {
    licenses: Licences,
    bans: Bans,
}

#[derive(Deserialize)]
struct Licences {
    allow: Vec<String>,
    exceptions: Vec<Exception>,
}

#[derive(Deserialize)]
struct Exception {
    #[serde(rename = "crate")]
    name: String,
    allow: Vec<String>,
}

#[derive(Deserialize)]
struct Bans {
    deny: Vec<Banned>,
}

#[derive(Deserialize)]
struct Banned {
    #[serde(rename = "crate")]
    name: String,
}

#[derive(Deserialize)]
struct Tree {
    packages: Vec<Package>,
}

#[derive(Deserialize)]
struct Package {
    name: String,
    license: Option<String>,
    /// None for what lies in this repository.
    source: Option<String>,
}

fn rules() -> Rules {
    toml::from_str(include_str!("../../deny.toml")).unwrap()
}

/// What this build is made of, tests included.
fn packages() -> Vec<Package> {
    let output = |command: &mut Command| {
        let output = command.output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    };
    let version = output(Command::new("rustc").arg("-vV"));
    let platform = version.lines().find_map(|line| line.strip_prefix("host: ")).unwrap();
    let tree = output(
        Command::new(env!("CARGO"))
            .args(["metadata", "--format-version", "1", "--locked", "--offline"])
            .args(["--filter-platform", platform])
            .current_dir(env!("CARGO_MANIFEST_DIR")),
    );
    serde_json::from_str::<Tree>(&tree).unwrap().packages
}

#[test]
fn every_licence_is_one_that_is_allowed() {
    let Licences { allow, exceptions } = rules().licenses;
    for Package { name, license, .. } in packages() {
        let license = license.unwrap_or_else(|| panic!("{name} names no licence"));
        let wanted = Expression::parse_mode(&license, ParseMode::LAX)
            .unwrap_or_else(|error| panic!("the licence of {name}, {license}: {error}"));
        let exception = exceptions.iter().find(|exception| exception.name == name);
        let may = |required: &LicenseReq| {
            let required = required.to_string();
            allow.contains(&required)
                || exception.is_some_and(|exception| exception.allow.contains(&required))
        };
        assert!(wanted.evaluate(may), "the licence of {name}, {license}, is not in deny.toml");
    }
}

#[test]
fn nothing_banned_is_in_the_tree_and_no_exception_is_for_nothing() {
    let Rules { licenses, bans } = rules();
    let names: BTreeSet<String> = packages().into_iter().map(|package| package.name).collect();
    for Banned { name } in bans.deny {
        assert!(!names.contains(&name), "{name} must not be in the tree: see deny.toml");
    }
    for Exception { name, .. } in licenses.exceptions {
        assert!(names.contains(&name), "{name} has left the tree: take it out of deny.toml");
    }
}

#[test]
fn everything_comes_from_one_registry() {
    let sources: BTreeSet<String> =
        packages().into_iter().filter_map(|package| package.source).collect();

    assert_eq!(sources.len(), 1, "{sources:?}");
    assert!(sources.iter().all(|source| source.starts_with("registry+")), "{sources:?}");
}
