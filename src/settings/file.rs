//! The settings file, `limber.toml`: its keys are the long flags of `limber run`, and what stands
//! there is checked for being a setting and for its kind. Whether a value will do is clap's.
//!
//! A relative path in it starts at the file's folder, so that it means the same wherever Limber is
//! started from.

use std::{
    any::TypeId,
    ffi::OsString,
    path::{Path, PathBuf},
};

use clap::{Arg, ArgMatches, Command, ValueHint};
use toml::de::{DeTable, DeValue};

use super::{Origin, Wrong, is_list, is_switch, long, origin_in};
use crate::text_file;

/// Where it is looked for when nobody says where it is.
const USUAL: &str = "limber.toml";

/// How alike two names are from which one may be meant by the other, as clap has it.
const ALIKE: f64 = 0.7;

/// A settings file, as it was read.
#[derive(Debug, Default)]
pub struct File {
    pub path: PathBuf,
    pub holds_a_secret: bool,
    entries: Vec<Entry>,
}

/// One key of it.
#[derive(Debug)]
pub struct Entry {
    pub key: String,
    /// Counted from 1.
    pub line: usize,
    /// The values as a flag would be given them.
    pub values: Vec<OsString>,
}

/// The settings file, and how it was found: the one that is named, or else the one in the working
/// folder if there is one.
pub fn find(matches: &ArgMatches, command: &Command) -> Option<(PathBuf, Origin)> {
    let named = matches.get_one::<PathBuf>("config").and_then(|path| {
        let config = command.get_arguments().find(|arg| arg.get_id() == "config")?;
        Some((path.clone(), origin_in(matches, config)))
    });
    let usual = PathBuf::from(USUAL);
    named.or_else(|| usual.exists().then_some((usual, Origin::WorkingFolder)))
}

impl File {
    /// Reads a file whose keys are those settings.
    ///
    /// # Errors
    /// Names the file that cannot be read, or the line that is no TOML, no setting, or a setting of
    /// another kind.
    pub fn read(path: &Path, settings: &[&Arg]) -> Result<File, Wrong> {
        let text = text_file::read(path).map_err(|reason| {
            Wrong::Told(format!(
                "cannot read the settings file {}: {reason}; check --config or LIMBER_CONFIG",
                path.display()
            ))
        })?;
        File::parse(path, &text, settings)
    }

    fn parse(path: &Path, text: &str, settings: &[&Arg]) -> Result<File, Wrong> {
        let mut file = File { path: path.to_owned(), ..File::default() };
        let table = DeTable::parse(text).map_err(|error| {
            let start = error.span().map_or(0, |span| span.start);
            let reason = error.message().lines().collect::<Vec<_>>().join("; ");
            Wrong::Told(file.at(text_file::line_at(text, start), &reason))
        })?;
        for (key, value) in table.into_inner() {
            let (line, key) =
                (text_file::line_at(text, key.span().start), key.into_inner().into_owned());
            let Some(arg) = settings.iter().find(|arg| long(arg) == key) else {
                return Err(Wrong::Told(file.at(line, &unknown(&key, settings))));
            };
            let values = file.values(arg, value.get_ref());
            let values = values
                .map_err(|expected| Wrong::Told(file.at(line, &format!("{key} {expected}"))))?;
            file.holds_a_secret |= arg.is_hide_env_values_set();
            file.entries.push(Entry { key, line, values });
        }
        Ok(file)
    }

    /// The file's entry for a setting.
    pub fn entry(&self, key: &str) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.key == key)
    }

    /// Something about a line of it, as operators and their editors read it.
    pub fn at(&self, line: usize, what: &str) -> String {
        format!("{}:{line}: {what}", self.path.display())
    }

    /// The values of a setting, or what is expected instead.
    fn values(&self, arg: &Arg, value: &DeValue<'_>) -> Result<Vec<OsString>, &'static str> {
        match value {
            DeValue::Boolean(on) if is_switch(arg) => {
                Ok(if *on { vec!["true".into()] } else { Vec::new() })
            }
            _ if is_switch(arg) => Err("is either true or false, without quotes"),
            DeValue::Array(values) if is_list(arg) => {
                values.iter().map(|value| self.one(arg, value.get_ref())).collect()
            }
            DeValue::Array(_) => Err("takes one value, not a list"),
            value => Ok(vec![self.one(arg, value)?]),
        }
    }

    fn one(&self, arg: &Arg, value: &DeValue<'_>) -> Result<OsString, &'static str> {
        let kind = arg.get_value_parser().type_id();
        let is_one_of = |kinds: &[TypeId]| kinds.iter().any(|known| kind == *known);
        let is_number = is_one_of(&[
            TypeId::of::<u8>(),
            TypeId::of::<u16>(),
            TypeId::of::<u32>(),
            TypeId::of::<u64>(),
            TypeId::of::<usize>(),
            TypeId::of::<i32>(),
            TypeId::of::<i64>(),
            TypeId::of::<f64>(),
        ]);
        let is_text = is_one_of(&[TypeId::of::<String>(), TypeId::of::<PathBuf>()]);
        let number = if is_list(arg) {
            "is a list of numbers, such as [1, 2]"
        } else {
            "is a number, without quotes"
        };
        match value {
            DeValue::String(_) if is_number => Err(number),
            DeValue::String(text) => Ok(self.placed(arg, text)),
            DeValue::Boolean(on) if kind == TypeId::of::<bool>() => Ok(on.to_string().into()),
            DeValue::Integer(number) if !is_text => Ok(number.to_string().into()),
            DeValue::Float(number) if !is_text => Ok(number.to_string().into()),
            _ if is_number => Err(number),
            _ if is_list(arg) => Err("is a list of texts in quotes, such as [\"one\", \"two\"]"),
            DeValue::Table(_) => Err("is a single value, not a table"),
            _ => Err("is a text, in quotes"),
        }
    }

    /// A path starts at the file's folder; an address with a scheme (`sqlite:…`) stays as it is.
    fn placed(&self, arg: &Arg, text: &str) -> OsString {
        let hint = arg.get_value_hint();
        let is_path = matches!(hint, ValueHint::AnyPath | ValueHint::FilePath | ValueHint::DirPath);
        match self.path.parent() {
            Some(folder) if is_path && !text.contains(':') => folder.join(text).into(),
            _ => text.into(),
        }
    }
}

impl Entry {
    /// The setting as it would be typed on a command line.
    pub fn typed(&self, arg: &Arg) -> Vec<OsString> {
        let flag = OsString::from(format!("--{}", self.key));
        let typed = |value: &OsString| {
            let mut typed = flag.clone();
            if !is_switch(arg) {
                typed.push("=");
                typed.push(value);
            }
            typed
        };
        self.values.iter().map(typed).collect()
    }
}

fn unknown(key: &str, settings: &[&Arg]) -> String {
    let names = settings.iter().map(|arg| long(arg));
    let nearest = names
        .map(|name| (strsim::jaro(key, name), name))
        .max_by(|(one, _), (other, _)| one.total_cmp(other))
        .filter(|(alike, _)| *alike > ALIKE);
    match nearest {
        Some((_, name)) => format!("there is no setting {key:?}; did you mean {name:?}?"),
        None => format!("there is no setting {key:?}; `limber config` shows those there are"),
    }
}

#[cfg(test)]
mod tests {
    use clap::ArgAction;

    use super::*;

    /// What a line of a file comes to as flags, or what is said of it.
    #[track_caller]
    fn check(line: &str, expected: &str) {
        let settings = [
            Arg::new("quiet").long("quiet").action(ArgAction::SetTrue),
            Arg::new("pictures").long("pictures").value_parser(clap::value_parser!(bool)),
            Arg::new("keep").long("keep").value_parser(clap::value_parser!(u32)),
            Arg::new("format").long("format").value_parser(["text", "json"]),
            Arg::new("folder").long("folder").value_parser(clap::value_parser!(PathBuf)),
            Arg::new("admins")
                .long("admins")
                .action(ArgAction::Append)
                .value_parser(clap::value_parser!(i64)),
            Arg::new("languages").long("languages").action(ArgAction::Append),
        ];
        let settings: Vec<&Arg> = settings.iter().collect();
        let said = match File::parse(Path::new("/etc/limber.toml"), line, &settings) {
            Err(wrong) => wrong.to_string(),
            Ok(file) => {
                let typed = file.entries.iter().flat_map(|entry| {
                    let arg = settings.iter().find(|arg| arg.get_long() == Some(&entry.key));
                    entry.typed(arg.unwrap())
                });
                typed.map(|word| word.into_string().unwrap()).collect::<Vec<_>>().join(" ")
            }
        };
        assert_eq!(said.trim_start_matches("/etc/limber.toml:1: "), expected, "{line}");
    }

    #[test]
    fn a_line_is_as_flags_typed() {
        check("quiet = true", "--quiet");
        check("quiet = false", "");
        check("pictures = false", "--pictures=false");
        check("keep = 7", "--keep=7");
        check("format = 'json'", "--format=json");
        check("admins = [1, -2]", "--admins=1 --admins=-2");
        check("admins = 1", "--admins=1");
        check("admins = []", "");
        check("languages = ['de', 'pt-br']", "--languages=de --languages=pt-br");
        check("folder = 'backups'", "--folder=/etc/backups");
        check("folder = '/srv/backups'", "--folder=/srv/backups");
    }

    #[test]
    fn a_value_of_another_kind_is_told() {
        check("quiet = 'yes'", "quiet is either true or false, without quotes");
        check("keep = '7'", "keep is a number, without quotes");
        check("keep = [7]", "keep takes one value, not a list");
        check("admins = ['anna']", "admins is a list of numbers, such as [1, 2]");
        check(
            "languages = [true]",
            "languages is a list of texts in quotes, such as [\"one\", \"two\"]",
        );
        check("folder = 2026-03-02", "folder is a text, in quotes");
    }
}
