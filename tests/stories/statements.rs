//! Every statement of the store, compiled on a fresh schema: a slip of the pen fails here rather than
//! under somebody's thumb, and none reads a whole table unless the list below says why it may.
//!
//! The statements are read out of the sources, so that none can be forgotten.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use crate::stage::{Ground, server};
use limber::store::{Connection, Result, Row, Store, query, query_assembled};
use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use syn::LitStr;

/// Those that may read a whole table, by file and function, and why.
const WHOLE_TABLES: &[(&str, &str, &str)] = &[
    ("announcements/audience.rs", "count", "asks of everybody, once for each preview"),
    ("announcements/mod.rs", "end", FEW_ANNOUNCEMENTS),
    ("announcements/mod.rs", "fold", FEW_ANNOUNCEMENTS),
    ("announcements/mod.rs", "last", FEW_ANNOUNCEMENTS),
    ("announcements/mod.rs", "same_draft", FEW_ANNOUNCEMENTS),
    ("announcements/mod.rs", "take_previews", FEW_ANNOUNCEMENTS),
    ("announcements/mod.rs", "to_gather", FEW_ANNOUNCEMENTS),
    ("buddies.rs", "circles", EVERYBODY),
    ("buddies.rs", "end_all_alone", "looks at those in circles, once an hour"),
    ("erased.rs", "all", "all of it is written beside each backup"),
    ("erased.rs", "belongs_to", "the table has one row"),
    ("erased.rs", "forget_before", "holds a year's erasures, and is looked through once an hour"),
    ("erased.rs", "known_to", "the table has one row"),
    ("erased.rs", "people_in", "a restore asks of everybody whether they were erased"),
    (
        "guides.rs",
        "end_begun_before",
        "holds the sessions of now, and is looked through once an hour",
    ),
    ("inbox.rs", "forget_handled", "holds two days, and is looked through once an hour"),
    (
        "open_questions.rs",
        "forget_before",
        "holds a day's questions, and is looked through once an hour",
    ),
    ("recipients.rs", "claim_due", FEW_ANNOUNCEMENTS),
    ("totals.rs", "deliveries", WHEN_ASKED),
    ("totals.rs", "lateness", WHEN_ASKED),
    ("totals.rs", "people", "counts everybody, four times a minute at the most"),
    ("totals.rs", "sessions", WHEN_ASKED),
    ("trial.rs", "outcomes", EVERYBODY),
    ("usage.rs", "loads", EVERYBODY),
    ("usage.rs", "retained", EVERYBODY),
    ("usage.rs", "zones", EVERYBODY),
    ("waves.rs", "forget_before", "holds two days, and is looked through once an hour"),
];
const FEW_ANNOUNCEMENTS: &str = "an operator writes a few announcements a year";
const EVERYBODY: &str = "says of everybody how they do, once an hour at the most";
const WHEN_ASKED: &str = "adds everything up when an operator asks";

/// Those that PostgreSQL alone says so of.
const POSTGRES_WHOLE_TABLES: &[(&str, &str, &str)] = &[
    ("announcements/mod.rs", "next_at", FEW_ANNOUNCEMENTS),
    ("occurrences/mod.rs", "last_message", "is asked once, by a sandbox that starts again"),
];

/// A statement, and where it stands.
struct Statement {
    file: String,
    function: String,
    sql: String,
}

/// The statements of a source, with its macros put in.
struct Reading {
    file: String,
    function: String,
    macros: BTreeMap<String, TokenStream>,
    statements: Vec<Statement>,
}

impl Reading {
    fn read(&mut self, tokens: TokenStream) {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        for (index, token) in tokens.iter().enumerate() {
            match (token, tokens.get(index + 1), tokens.get(index + 2), tokens.get(index + 3)) {
                (TokenTree::Ident(word), Some(TokenTree::Ident(name)), _, _) if word == "fn" => {
                    self.function = name.to_string();
                }
                (
                    TokenTree::Ident(word),
                    Some(TokenTree::Punct(_)),
                    Some(TokenTree::Ident(name)),
                    Some(TokenTree::Group(rules)),
                ) if word == "macro_rules" => {
                    self.macros.insert(name.to_string(), body_of(rules));
                }
                (TokenTree::Ident(word), Some(TokenTree::Group(arguments)), _, _)
                    if word == "query" || word == "query_scalar" =>
                {
                    let sql = self.text_of(arguments.stream());
                    let (file, function) = (self.file.clone(), self.function.clone());
                    self.statements.push(Statement { file, function, sql });
                }
                (TokenTree::Group(group), ..) => self.read(group.stream()),
                _ => {}
            }
        }
    }

    /// What a literal, `concat!` or one of the source's own macros comes to.
    fn text_of(&self, tokens: TokenStream) -> String {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        let parts =
            tokens.split(|token| matches!(token, TokenTree::Punct(p) if p.as_char() == ','));
        let text = |part: &[TokenTree]| match part {
            [] => String::new(),
            [TokenTree::Literal(literal)] => {
                syn::parse_str::<LitStr>(&literal.to_string()).unwrap().value()
            }
            [TokenTree::Ident(name), _, TokenTree::Group(arguments)] if name == "concat" => {
                self.text_of(arguments.stream())
            }
            [TokenTree::Ident(name), _, TokenTree::Group(arguments)] => {
                let body = self.macros[&name.to_string()].clone();
                self.text_of(with(body, &arguments.stream()))
            }
            other => panic!("{}: {other:?} is no statement's text", self.file),
        };
        parts.map(text).collect()
    }
}

/// What a macro of one rule is replaced by.
fn body_of(rules: &Group) -> TokenStream {
    let braces = rules.stream().into_iter().filter_map(|token| match token {
        TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => Some(group.stream()),
        _ => None,
    });
    braces.last().expect("a macro has a body")
}

/// A macro's body, with what it is given in the place of its one parameter.
fn with(body: TokenStream, given: &TokenStream) -> TokenStream {
    let mut is_parameter = false;
    let tokens = body.into_iter().flat_map(|token| match token {
        TokenTree::Punct(dollar) if dollar.as_char() == '$' => {
            is_parameter = true;
            TokenStream::new()
        }
        TokenTree::Ident(_) if std::mem::take(&mut is_parameter) => given.clone(),
        TokenTree::Group(group) => {
            TokenTree::from(Group::new(group.delimiter(), with(group.stream(), given))).into()
        }
        token => token.into(),
    });
    tokens.collect()
}

/// All statements of the store; those that are one engine's alone lie in its own folder and are left
/// out.
fn statements() -> Vec<Statement> {
    fn walk(folder: &Path, found: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            match path.extension() {
                _ if path.ends_with("store/engine") => {}
                _ if path.is_dir() => walk(&path, found),
                Some(extension) if extension == "rs" => found.push(path),
                _ => {}
            }
        }
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/store");
    let mut sources = Vec::new();
    walk(&root, &mut sources);
    let statements = sources.into_iter().flat_map(|path| {
        let file = path.strip_prefix(&root).unwrap().display().to_string();
        let (function, macros, statements) = (String::new(), BTreeMap::new(), Vec::new());
        let mut reading = Reading { file, function, macros, statements };
        reading.read(fs::read_to_string(&path).unwrap().parse().unwrap());
        reading.statements
    });
    statements.collect()
}

/// What SQLite would do for a statement, step by step.
async fn plan(connection: &mut Connection, statement: &Statement) -> Vec<String> {
    let Statement { file, function, sql } = statement;
    let plan = query_assembled(format!("EXPLAIN QUERY PLAN {sql}")).fetch_all(connection).await;
    let plan = plan.unwrap_or_else(|error| panic!("{file}, {function}: {error}\n{sql}"));
    plan.iter().map(|step| step.try_get("detail").unwrap()).collect()
}

/// The indexes that hold a few rows alone.
async fn partial_indexes(connection: &mut Connection) -> Vec<String> {
    let partial = query(
        "SELECT name FROM sqlite_schema WHERE type = 'index' AND sql LIKE '%) WHERE %' OR sql LIKE '%
    WHERE %'",
    );
    let rows = partial.fetch_all(connection).await.unwrap();
    rows.iter().map(|row| row.try_get("name").unwrap()).collect()
}

/// The tables that a plan reads from end to end: neither the rows that were bound, nor what the
/// statement has made before, nor an index of a few rows.
fn whole_tables(plan: &[String], partial: &[String]) -> Vec<String> {
    let made: BTreeSet<&str> = plan
        .iter()
        .filter_map(|step| step.strip_prefix("CO-ROUTINE ").or(step.strip_prefix("MATERIALIZE ")))
        .collect();
    let read = plan.iter().filter(|step| {
        let words: Vec<&str> = step.split(' ').collect();
        let table = words.get(1).copied().unwrap_or_default();
        let is_few = partial.iter().any(|index| words.contains(&index.as_str()));
        words[0] == "SCAN"
            && table != "CONSTANT"
            && !step.contains("VIRTUAL TABLE")
            && !is_few
            && !made.contains(table)
    });
    read.cloned().collect()
}

/// Rows enough that PostgreSQL, which goes by how many there are, does not look through all of them.
async fn fill(store: &Store) {
    let mut tx = store.write().await.unwrap();
    for rows in [
        "INSERT INTO people (id, language, joined_at)
         SELECT person, 'en', 0 FROM generate_series(1, 1000) AS person",
        "INSERT INTO reminders (person_id, id, activity, schedule, created_at)
         SELECT id, id, 'walk', 'daily 9:00', 0 FROM people",
        "INSERT INTO occurrences
            (id, reminder_id, person_id, activity, exercise, due_at, day, send_at, state, is_over)
         SELECT due * 86400 * 1073741824 + id, id, id, 'walk', 'walk', due * 86400, '2026-03-02', 0,
            CASE WHEN due < 30 THEN 'missed' ELSE 'pending' END, CASE WHEN due < 30 THEN 1 ELSE 0 END
         FROM people, generate_series(CAST(1 AS BIGINT), 30) AS due",
        "INSERT INTO sessions (id, person_id, occurrence_id, activity, seconds, done_at, day)
         SELECT ROW_NUMBER() OVER (), person_id, id, 'walk', 60, 0, '2026-03-02' FROM occurrences",
        "INSERT INTO prompts (person_id, kind, is_wanted) SELECT id, 'letter', 1 FROM people",
        "INSERT INTO wordings (person_id, kind, times, last_on)
         SELECT person_id, CAST(due_at AS TEXT), 1, day FROM occurrences",
        "INSERT INTO inbox (update_id, received_at, handled_at)
         SELECT update_id, 0, 0 FROM generate_series(1, 30000) AS update_id",
        "INSERT INTO days (person_id, day, activity)
         SELECT person_id, CAST(due_at AS TEXT), 'walk' FROM occurrences",
        "INSERT INTO progressions (person_id, exercise)
         SELECT person_id, CAST(due_at AS TEXT) FROM occurrences",
        "INSERT INTO resting_exercises (person_id, exercise, until_at)
         SELECT person_id, CAST(due_at AS TEXT), 0 FROM occurrences",
        "INSERT INTO turns (person_id, exercise)
         SELECT person_id, CAST(due_at AS TEXT) FROM occurrences",
        "INSERT INTO guides
            (id, person_id, parts, part, beat, state, gone, spent, counted, begun_at)
         SELECT id, id, 'walk:1', 0, 0, 'stopped', 0, 0, 0, 0 FROM people",
        "INSERT INTO buddies (id, circle_id, person_id, first_name, joined_at)
         SELECT id, id / 2, id, 'x', 0 FROM people",
        "INSERT INTO waves (person_id, buddy_id, day, waved_at, state)
         SELECT people.id, buddies.id, CAST(day AS TEXT), 0, 'over'
         FROM people, buddies, generate_series(1, 30) AS day
         WHERE people.id / 2 = circle_id AND people.id <> person_id",
        "INSERT INTO announcements (text, audience, state, confirmed_at, ended_at, created_at)
         SELECT 'hello', 'all', 'ended', 0, 0, 0 FROM people",
        "INSERT INTO recipients (announcement_id, person_id, state, send_at)
         SELECT announcements.id, people.id, 'sent', 0 FROM people, announcements
         WHERE people.id <= 30",
        "ANALYZE",
    ] {
        query_assembled(rows.to_owned()).execute(&mut tx).await.unwrap();
    }
    tx.commit().await.unwrap();
}

/// What PostgreSQL would do for a statement, whatever is bound to it.
async fn postgres_plan(connection: &mut Connection, sql: &str) -> Result<Vec<String>> {
    let said = |said: String| query_assembled(said);
    let prepared = said(format!("PREPARE statement AS {sql}")).execute(connection).await;
    prepared?;
    let bound = (1..20).rev().find(|number| sql.contains(&format!("${number}"))).unwrap_or(0);
    let bound = match bound {
        0 => String::new(),
        bound => format!("({})", vec!["NULL"; bound].join(", ")),
    };
    let plan = said(format!("EXPLAIN EXECUTE statement{bound}"));
    let plan = plan.fetch_all(connection).await?;
    said("DEALLOCATE statement".to_owned()).execute(connection).await?;
    plan.iter().map(Row::first).collect()
}

/// The tables that such a plan reads from end to end: row by row, or by all of an index that holds them.
fn whole_tables_of_postgres(plan: &[String], partial: &[String]) -> Vec<String> {
    let steps: Vec<&str> =
        plan.iter().map(|step| step.trim_start_matches([' ', '-', '>'])).collect();
    let mut whole = Vec::new();
    for (index, step) in steps.iter().enumerate() {
        let is_index = step.starts_with("Index Scan")
            || step.starts_with("Index Only Scan")
            || step.starts_with("Bitmap Index Scan");
        let mut rest =
            plan[index + 1..].iter().take_while(|step| !step.trim_start().starts_with("->"));
        let is_bound = rest.any(|step| step.contains("Index Cond"));
        let is_few = partial.iter().any(|index| step.contains(index.as_str()));
        let reads_all = step.starts_with("Seq Scan") || (is_index && !is_bound && !is_few);
        if reads_all {
            whole.push((*step).to_owned());
        }
    }
    whole
}

#[tokio::test]
async fn postgresql_understands_every_statement_and_reads_no_whole_table_either() {
    if server().is_none() {
        return eprintln!("LIMBER_STAGE names no PostgreSQL server: its statements are left out");
    }
    let ground = Ground::new().await;
    let store = Store::open(&ground.address()).await.unwrap();
    let mut connection = store.read().await.unwrap();
    fill(&store).await;
    // Whatever is bound.
    let generic = query("SET plan_cache_mode = force_generic_plan");
    generic.execute(&mut connection).await.unwrap();
    let partial = query(
        "SELECT CAST(indexname AS TEXT) FROM pg_indexes
         WHERE schemaname = current_schema() AND indexdef LIKE '% WHERE %'",
    );
    let partial = partial.fetch_all(&mut connection).await.unwrap();
    let partial: Vec<String> = partial.iter().map(|row| row.first().unwrap()).collect();
    assert!(partial.len() > 4, "{partial:?}");

    let mut faults = Vec::new();
    for Statement { file, function, sql } in &statements() {
        let mut known = WHOLE_TABLES.iter().chain(POSTGRES_WHOLE_TABLES);
        let is_known = known.any(|(f, name, _)| f == file && name == function);
        match postgres_plan(&mut connection, sql).await {
            Err(error) => faults.push(format!("{file}, {function}: {error}\n{sql}")),
            Ok(plan) if plan.iter().any(|step| step.starts_with("JIT")) => {
                faults.push(format!(
                    "{file}, {function} is compiled, which takes longer than it does"
                ));
            }
            Ok(_) if is_known => {}
            Ok(plan) => {
                let whole = whole_tables_of_postgres(&plan, &partial);
                faults.extend(whole.iter().map(|step| {
                    format!("{file}, {function} reads a whole table: {step}\n{}", plan.join("\n"))
                }));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n\n"));
}

#[tokio::test]
async fn every_statement_compiles_and_none_reads_a_whole_table_without_a_reason() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(&folder.path().join("limber.db").display().to_string()).await.unwrap();
    let mut connection = store.read().await.unwrap();
    let partial = partial_indexes(&mut connection).await;
    assert!(partial.len() > 4, "{partial:?}");
    let statements = statements();
    assert!(statements.len() > 150, "statements are found");

    let (mut without_reason, mut reasons) = (Vec::new(), BTreeSet::new());
    for statement in &statements {
        let plan = plan(&mut connection, statement).await;
        let whole = whole_tables(&plan, &partial);
        let Statement { file, function, .. } = statement;
        let reason = WHOLE_TABLES.iter().find(|(f, name, _)| f == file && name == function);
        match reason {
            _ if whole.is_empty() => {}
            Some((file, name, _)) => drop(reasons.insert((*file, *name))),
            None => without_reason.push(format!("{file}, {function}: {}", whole.join("; "))),
        }
    }

    assert!(without_reason.is_empty(), "read whole tables:\n{}", without_reason.join("\n"));
    for (file, function, _) in WHOLE_TABLES {
        assert!(reasons.contains(&(*file, *function)), "{file}, {function} reads no whole table");
    }
}
