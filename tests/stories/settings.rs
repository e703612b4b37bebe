//! Settings as an operator gives them: flags, the environment, limber.toml, files for secrets; and
//! what the real binary says of them.

use std::{
    collections::BTreeSet,
    fs,
    os::unix::fs::PermissionsExt,
    path::Path,
    process::{Command, Output},
};

use crate::process::{TOKEN, limber};
use clap::{CommandFactory, Parser};
use limber::config::Cli;
use tempfile::TempDir;

const EXAMPLE: &str = include_str!("../../limber.example.toml");
const OPERATING: &str = include_str!("../../docs/operating.md");

/// A working folder with a settings file.
struct Folder(TempDir);

impl Folder {
    fn with(settings: &str) -> Folder {
        let folder = Folder(tempfile::tempdir().unwrap());
        folder.file("limber.toml", settings);
        folder
    }

    fn path(&self) -> &Path {
        self.0.path()
    }

    fn file(&self, name: &str, text: &str) {
        let path = self.path().join(name);
        fs::write(&path, text).unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o600)).unwrap();
    }

    /// The binary with these words, in this folder.
    fn limber(&self, words: &str) -> Command {
        let mut command = limber();
        command.env_clear().args(words.split_whitespace()).current_dir(self.path());
        command
    }

    /// What it says in its last line when it will not start for its settings.
    #[track_caller]
    fn refused(&self, words: &str) -> String {
        let Output { status, stderr, .. } = self.limber(words).output().unwrap();
        let said = String::from_utf8(stderr).unwrap();
        assert_eq!(status.code(), Some(2), "{said}");
        said.lines().last().unwrap_or_default().trim_start_matches("limber: ").to_owned()
    }
}

/// The value of a setting and its origin, as `limber config` shows them.
#[track_caller]
fn shown(command: &mut Command, name: &str) -> [String; 2] {
    let Output { status, stdout, stderr } = command.output().unwrap();
    assert!(status.success(), "{}", String::from_utf8_lossy(&stderr));
    let stdout = String::from_utf8(stdout).unwrap();
    let line = stdout.lines().find(|line| line.split_whitespace().next() == Some(name));
    let line = line.unwrap_or_else(|| panic!("{name} is not in:\n{stdout}"));
    let mut parts = line.split("  ").filter(|part| !part.is_empty()).skip(1);
    [(); 2].map(|()| parts.next().unwrap_or_default().trim().to_owned())
}

#[test]
fn a_flag_is_stronger_than_the_environment_than_the_file_than_the_default() {
    let folder = Folder::with("# ours\nper-second = 20\n");
    let without = Folder::with("");
    let in_environment = |words| {
        let mut command = folder.limber(words);
        command.env("LIMBER_PER_SECOND", "10");
        command
    };

    let shown = |mut command: Command| shown(&mut command, "per-second");
    assert_eq!(shown(in_environment("config --per-second 5")), ["5", "flag"]);
    assert_eq!(shown(in_environment("config")), ["10", "LIMBER_PER_SECOND"]);
    assert_eq!(shown(folder.limber("config")), ["20", "limber.toml:2"]);
    assert_eq!(shown(without.limber("config")), ["30", "default"]);
}

#[test]
fn a_variable_that_is_empty_is_not_set() {
    let folder = Folder::with("database = \"ours.db\"\n");

    let shown = shown(folder.limber("config").env("DATABASE_URL", ""), "database");

    assert_eq!(shown, ["ours.db", "limber.toml:1"]);
}

#[test]
fn a_file_elsewhere_is_named_and_its_paths_start_there() {
    let folder = Folder::with("per-second = 1\n");
    let other = Folder::with("database = \"kept/limber.db\"\n");
    let there = other.path().join("limber.toml");
    let expected = other.path().join("kept/limber.db").display().to_string();

    let [database, origin] = shown(folder.limber("config --config").arg(&there), "database");
    assert_eq!((database, origin), (expected, format!("{}:1", there.display())));
    let in_environment = shown(folder.limber("config").env("LIMBER_CONFIG", &there), "per-second");
    assert_eq!(in_environment, ["30", "default"]);
    let said = folder.refused("config --config gone.toml");
    assert!(said.starts_with("cannot read the settings file gone.toml"), "{said}");
}

#[test]
fn files_that_an_editor_began_with_a_byte_order_mark_are_read() {
    let folder = Folder::with("\u{feff}token-file = \"token\"\nmessages = \"ours\"\n");
    folder.file("token", &format!("\u{feff}{TOKEN}\r\n"));
    fs::create_dir_all(folder.path().join("ours/en")).unwrap();
    folder.file("ours/en/ours.ftl", "\u{feff}# ours\n");
    folder.file("ours/exercises.toml", "\u{feff}exercise = []\n");

    let nowhere = "http://127.0.0.1:9";
    let output = folder.limber("check").env("TELOXIDE_API_URL", nowhere).output().unwrap();

    let said = String::from_utf8(output.stdout).unwrap();
    assert!(said.contains("ok       messages   ar, de, en, es,"), "{said}");
    assert!(said.contains(", with your own from ours"), "{said}");
    assert!(said.contains("token      cannot ask 127.0.0.1"), "{said}");
}

#[test]
fn a_mistake_is_told_by_file_and_line() {
    #[track_caller]
    fn check(settings: &str, expected: &str) {
        assert_eq!(Folder::with(settings).refused("run"), expected);
    }
    check(
        "\nper-secnd = 9",
        "limber.toml:2: there is no setting \"per-secnd\"; did you mean \"per-second\"?",
    );
    check(
        "Database = \"x\"",
        "limber.toml:1: there is no setting \"Database\"; did you mean \"database\"?",
    );
    check(
        "colour = 1",
        "limber.toml:1: there is no setting \"colour\"; `limber config` shows those there are",
    );
    check("per-second = \"9\"", "limber.toml:1: per-second is a number, without quotes");
    check(
        "per-second = 9000",
        "limber.toml:1: per-second cannot be \"9000\": 9000 is not in 1..=1000",
    );
    check(
        "api-url = \"there\"",
        "limber.toml:1: api-url cannot be \"there\": relative URL without a base",
    );
    check("messages = 7", "limber.toml:1: messages is a text, in quotes");
    check("messages = [\"a\"]", "limber.toml:1: messages takes one value, not a list");
    check("\n[database]\nfile = 1", "limber.toml:2: database is a single value, not a table");
    check("database = ", "limber.toml:1: string values must be quoted, expected literal string");
}

#[test]
fn commands_take_from_the_file_what_is_theirs() {
    let folder = Folder::with("database = \"gone.db\"\nper-second = 9\n");
    let stats = folder.limber("stats").output().unwrap();
    let said = String::from_utf8(stats.stderr).unwrap();
    assert!(said.contains("cannot open the database gone.db"), "{said}");

    // The sandbox's database is its own: people who try Limber out must not meet the real one.
    let sandbox = folder.limber("sandbox --listen 127.0.0.1:0").output().unwrap();
    assert!(sandbox.status.success(), "{}", String::from_utf8_lossy(&sandbox.stderr));
    assert!(!folder.path().join("gone.db").exists());
}

#[test]
fn a_broken_file_does_not_hide_the_help() {
    let help = Folder::with("=").limber("run --help").output().unwrap();

    assert!(help.status.success());
    assert!(String::from_utf8(help.stdout).unwrap().contains("--per-second"));
}

#[test]
fn the_token_is_told_by_its_bot_alone() {
    let folder = Folder::with(&format!("token = \"{TOKEN}\"\n"));
    assert_eq!(shown(&mut folder.limber("config"), "token"), ["123456789:…", "limber.toml:1"]);
    let line = ["limber", "run", "--token", TOKEN, "--webhook-secret", "between-us"];
    let settings = format!("{:?}", Cli::try_parse_from(line).unwrap());
    assert!(!settings.contains(TOKEN) && !settings.contains("between-us"), "{settings}");
    for command in Cli::command().get_subcommands() {
        for arg in command.get_arguments() {
            let name = arg.get_long().unwrap_or_default();
            let is_secret = ["token", "secret", "password"].iter().any(|word| name.ends_with(word));
            assert!(!is_secret || arg.is_hide_env_values_set(), "{name} must hide its value");
        }
    }
}

#[test]
fn a_token_may_have_a_file_of_its_own() {
    let folder = Folder::with("token-file = \"token\"\n");
    folder.file("token", &format!("{TOKEN}\n"));
    folder.file("other", "7:other");
    let path = folder.path().display().to_string();
    let file = ["123456789:…".to_owned(), "token".to_owned()];
    assert_eq!(shown(&mut folder.limber("config"), "token"), file);

    // What stands in a stronger place counts, be it the token or its file.
    let in_environment = |words| {
        let mut command = folder.limber(words);
        command.env("TELOXIDE_TOKEN", "8:mine");
        command
    };
    assert_eq!(shown(&mut in_environment("config"), "token"), ["8:…", "TELOXIDE_TOKEN"]);
    let mut by_flag = in_environment("config --token-file other");
    assert_eq!(shown(&mut by_flag, "token"), ["7:…", "other"]);
    let said = folder.refused("config --token 1:a --token-file other");
    assert_eq!(said, "token and token-file are both given; leave one of them out");

    // What systemd hands over counts where nothing else does.
    let mut credential = folder.limber("config");
    credential.env("CREDENTIALS_DIRECTORY", folder.path());
    assert_eq!(shown(&mut credential, "token"), file);
    folder.file("limber.toml", "");
    assert_eq!(
        shown(&mut credential, "token"),
        ["123456789:…".to_owned(), format!("{path}/token")]
    );

    let said = folder.refused("run --token-file gone");
    assert!(said.starts_with("cannot take the token from gone: No such file"), "{said}");
    folder.file("other", " \n");
    let said = folder.refused("run --token-file other");
    assert_eq!(said, "cannot take the token from other: the file is empty; check token-file");
}

#[test]
fn a_secret_that_everybody_may_read_is_warned_of() {
    let folder = Folder::with("token = \"1:a\"\n");
    let warning = |folder: &Folder| {
        let output = folder.limber("config").output().unwrap();
        String::from_utf8(output.stderr).unwrap()
    };
    assert_eq!(warning(&folder), "");

    let file = folder.path().join("limber.toml");
    fs::set_permissions(file, fs::Permissions::from_mode(0o644)).unwrap();

    let said = warning(&folder);
    assert!(said.ends_with("read the secret in limber.toml; chmod o-r limber.toml\n"), "{said}");
}

/// `#key = value` is a setting that is left out, `# words` are words.
fn settings_in(example: &str) -> Vec<&str> {
    let left_out = example.lines().filter_map(|line| line.strip_prefix('#'));
    left_out.filter(|line| line.starts_with(|first: char| first.is_ascii_lowercase())).collect()
}

#[test]
fn the_example_has_every_setting_and_nothing_else() {
    let names = |lines: &[&str]| -> BTreeSet<String> {
        lines.iter().filter_map(|line| line.split(' ').next().map(str::to_owned)).collect()
    };
    let shown = Folder::with("").limber("config").output().unwrap();
    let shown = String::from_utf8(shown.stdout).unwrap();
    let shown: Vec<&str> = shown.lines().filter(|line| !line.starts_with("config ")).collect();

    let example = settings_in(EXAMPLE);
    assert_eq!(names(&example), names(&shown));
    assert_eq!(example.len(), names(&example).len(), "a key stands in the example twice");
}

#[test]
fn the_figures_of_the_guide_are_those_that_an_operator_meets() {
    let appended = EXAMPLE.lines().count() + 1;
    assert!(OPERATING.contains(&format!("/etc/limber/limber.toml:{appended}\n")), "{appended}");
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let migrations = fs::read_dir(root.join("migrations/sqlite")).unwrap().count();
    assert!(OPERATING.contains(&format!("tables of migration {migrations}\n")), "{migrations}");
}

#[test]
fn the_example_can_be_used_as_it_is_and_bit_by_bit() {
    let whole = Folder::with(EXAMPLE).limber("config").output().unwrap();
    assert!(whole.status.success(), "{}", String::from_utf8_lossy(&whole.stderr));

    // What stands together belongs together, such as a certificate and its key.
    for paragraph in EXAMPLE.split("\n\n") {
        let settings = settings_in(paragraph);
        let folder = Folder::with(&settings.join("\n"));
        folder.file("token", TOKEN);
        for (index, setting) in settings.iter().enumerate() {
            let name = setting.split(' ').next().unwrap();

            let [_, origin] = shown(&mut folder.limber("config"), name);

            assert_eq!(origin, format!("limber.toml:{}", index + 1), "{setting}");
        }
    }
}

#[test]
fn every_setting_has_its_variable_and_its_line_in_the_operators_table() {
    let command = Cli::command();
    let run = command.find_subcommand("run").unwrap();
    for arg in run.get_arguments().filter(|arg| arg.get_long() != Some("help")) {
        let variable = arg.get_env().unwrap_or_else(|| panic!("{} has no variable", arg.get_id()));
        let flag = arg.get_long().unwrap();
        let line = format!("| `--{flag}` | `{}` | ", variable.to_string_lossy());
        assert!(OPERATING.contains(&line), "docs/operating.md has no line {line}");
    }
}

#[test]
fn the_manual_and_the_completions_know_every_command_and_setting() {
    let said = |words: &str| {
        let Output { status, stdout, .. } = Folder::with("").limber(words).output().unwrap();
        assert!(status.success(), "{words}");
        String::from_utf8(stdout).unwrap()
    };
    let manual = said("man").replace("\\-", "-");
    let completions = said("completions bash");

    let command = Cli::command();
    for command in command.get_subcommands() {
        let name = command.get_name();
        assert!(manual.contains(&format!(".SS limber {name}\n")), "{name}");
        assert!(completions.contains(&format!("limber,{name})")), "{name}");
        for flag in command.get_arguments().filter_map(|arg| arg.get_long()) {
            assert!(manual.contains(&format!("\\fB--{flag}\\fR")), "{name} --{flag}");
            assert!(completions.contains(&format!("--{flag}")), "{name} --{flag}");
        }
    }

    let folder = Folder::with("");
    assert!(folder.limber("man --out pages").status().unwrap().success());
    let page = fs::read_to_string(folder.path().join("pages/limber-run.1")).unwrap();
    assert!(page.contains("LIMBER_PER_SECOND"), "{page}");
}
