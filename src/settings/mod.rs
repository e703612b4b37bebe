//! Where settings come from: flags, the environment and a file, in that order of strength; and,
//! for secrets, files of their own. What settings there are is declared in [`config`] alone.
//!
//! The command line is read twice. The first time tells which file to look into, and what flags
//! and environment leave open; the second time what the others give stands on it as if it had been
//! typed, so that how values are read, and what may not stand together, stays clap's.
//!
//! [`config`]: crate::config

mod file;
mod secret;
mod show;

use std::{ffi::OsString, fmt, path::PathBuf};

use clap::{
    Arg, ArgAction, ArgMatches, Command, CommandFactory, FromArgMatches,
    error::{ContextKind, ContextValue, ErrorKind},
    parser::ValueSource,
};

use self::{
    file::{Entry, File},
    secret::Secret,
};
use crate::config::Cli;

/// The command whose flags are the settings.
const RUN: &str = "run";

/// The command that was given, and where each setting of it comes from.
#[derive(Debug)]
pub struct Settings {
    pub cli: Cli,
    /// The settings file, where there is one, and how it was found.
    pub file: Option<(PathBuf, Origin)>,
    /// The settings that the command has, as they are declared.
    pub all: Vec<Setting>,
    /// Warnings about what had better be mended, each with its remedy.
    pub warnings: Vec<String>,
}

/// One setting as it is in force.
#[derive(Debug)]
pub struct Setting {
    /// The setting's long flag, and its key in the file.
    pub name: String,
    /// The value; none where it is not set, and of a secret only what may be shown.
    pub value: Option<String>,
    pub origin: Origin,
}

impl Setting {
    /// Whether anybody said what it is.
    pub fn is_given(&self) -> bool {
        self.origin != Origin::Default
    }
}

/// Where a setting comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    Flag,
    /// This variable of the environment.
    Variable(String),
    /// This line of the settings file.
    Line(PathBuf, usize),
    /// A file for this secret alone.
    Secret(PathBuf),
    /// The working folder, which is looked through for a settings file.
    WorkingFolder,
    Default,
}

/// Why there are no settings.
#[derive(Debug, thiserror::Error)]
pub enum Wrong {
    /// The flags: clap tells it, or gives the help that was asked for.
    #[error(transparent)]
    Usage(#[from] clap::Error),
    /// The rest, in one line with its remedy.
    #[error("{0}")]
    Told(String),
}

impl Settings {
    /// From a command line, the environment and the settings file.
    ///
    /// # Errors
    /// What is wrong, where it stands, and what to do; or the help that was asked for.
    pub fn read(line: impl IntoIterator<Item = OsString>) -> Result<Settings, Wrong> {
        let mut line: Vec<OsString> = line.into_iter().collect();
        let command = without_empty_variables(Cli::command());
        let matches = first_reading(&command, &line)?;
        let (name, given) = matches.subcommand().unwrap_or((RUN, &matches));
        let settings = shared(&command, name);
        let found = if settings.is_empty() { None } else { file::find(&matches, &command) };
        let file = match &found {
            Some((path, _)) => File::read(path, &shared(&command, RUN))?,
            None => File::default(),
        };
        let places = Places { given, file: &file };
        let secrets = secret::read(&settings, &places)?;

        // Words behind `--` are no flags.
        let end = line.iter().position(|word| word == "--").unwrap_or(line.len());
        let of_file = settings.iter().filter(|arg| !secrets.iter().any(|secret| secret.is(arg)));
        let added: Vec<OsString> = of_file
            .filter_map(|arg| Some(places.entry(arg)?.typed(arg)))
            .flatten()
            .chain(secrets.iter().map(Secret::typed))
            .collect();
        line.splice(end..end, added);
        let matches = command
            .clone()
            .try_get_matches_from(&line)
            .map_err(|error| in_file(error, &settings, &places))?;

        let effective = matches.subcommand().map_or(&matches, |(_, effective)| effective);
        let setting = |arg: &&Arg| Setting {
            name: long(arg).to_owned(),
            value: show::value(arg, effective),
            origin: match secrets.iter().find(|secret| secret.is(arg)) {
                Some(secret) => Origin::Secret(secret.path.clone()),
                None => places.origin(arg),
            },
        };
        let all = settings.iter().map(setting).collect();
        let readable = secrets.iter().map(|secret| secret.path.as_path());
        let holder = file.holds_a_secret.then_some(file.path.as_path());
        let warnings = readable.chain(holder).filter_map(secret::warning).collect();
        Ok(Settings { cli: Cli::from_arg_matches(&matches)?, file: found, all, warnings })
    }

    /// The value of a setting; none where it is not set, or not one of this command's.
    pub fn value(&self, name: &str) -> Option<&str> {
        self.all.iter().find(|setting| setting.name == name)?.value.as_deref()
    }
}

/// Where a command's settings may stand: what flags and environment give, and the file.
struct Places<'p> {
    given: &'p ArgMatches,
    file: &'p File,
}

impl Places<'_> {
    /// The file's entry for a setting that flags and environment leave open.
    fn entry(&self, arg: &Arg) -> Option<&Entry> {
        let is_open = origin_in(self.given, arg) == Origin::Default;
        self.file.entry(long(arg)).filter(|_| is_open)
    }

    fn origin(&self, arg: &Arg) -> Origin {
        match self.entry(arg) {
            Some(entry) => Origin::Line(self.file.path.clone(), entry.line),
            None => origin_in(self.given, arg),
        }
    }

    /// The first of its values.
    fn value(&self, arg: &Arg) -> Option<OsString> {
        match self.entry(arg) {
            Some(entry) => entry.values.first().cloned(),
            None => self.given.get_raw(arg.get_id().as_str())?.next().map(OsString::from),
        }
    }
}

/// Which flags and variables are given. What is missing may stand in the file, so it is no error
/// yet.
fn first_reading(command: &Command, line: &[OsString]) -> Result<ArgMatches, clap::Error> {
    match command.clone().try_get_matches_from(line) {
        Err(error) if error.kind() == ErrorKind::MissingRequiredArgument => {
            command.clone().ignore_errors(true).try_get_matches_from(line)
        }
        read => read,
    }
}

/// A variable that is empty is as one that is not set: what starts a container cannot always
/// leave it out.
fn without_empty_variables(command: Command) -> Command {
    fn mend(arg: Arg) -> Arg {
        let value = arg.get_env().and_then(std::env::var_os);
        if value.is_some_and(|value| value.is_empty()) { arg.env(None::<&str>) } else { arg }
    }
    command.mut_args(mend).mut_subcommands(|command| command.mut_args(mend))
}

/// The settings that a command has: those flags of `run` that it has too, with the same variable.
/// A flag that only has its name from one of them (the sandbox's database) is its own.
fn shared<'c>(command: &'c Command, name: &str) -> Vec<&'c Arg> {
    let of = |name| command.find_subcommand(name).into_iter().flat_map(Command::get_arguments);
    of(name)
        .filter(|arg| {
            arg.get_long().is_some_and(|long| !["help", "version", "config"].contains(&long))
                && of(RUN).any(|setting| {
                    setting.get_long() == arg.get_long() && setting.get_env() == arg.get_env()
                })
        })
        .collect()
}

fn origin_in(matches: &ArgMatches, arg: &Arg) -> Origin {
    match matches.value_source(arg.get_id().as_str()) {
        Some(ValueSource::CommandLine) => Origin::Flag,
        Some(ValueSource::EnvVariable) => {
            let variable = arg.get_env().map(|variable| variable.to_string_lossy().into_owned());
            Origin::Variable(variable.unwrap_or_default())
        }
        _ => Origin::Default,
    }
}

/// Has a refusal of what stands in the file name its line.
fn in_file(error: clap::Error, settings: &[&Arg], places: &Places<'_>) -> Wrong {
    let named = [ContextKind::InvalidArg, ContextKind::PriorArg].into_iter().find_map(|kind| {
        let Some(ContextValue::String(named)) = error.get(kind) else { return None };
        let name = named.trim_start_matches('-').split([' ', '=']).next()?;
        let arg = settings.iter().find(|arg| long(arg) == name)?;
        Some((arg, places.entry(arg)?))
    });
    let Some((arg, entry)) = named else { return Wrong::Usage(error) };
    let reason = std::error::Error::source(&error).map(ToString::to_string);
    let key = &entry.key;
    let what = match (error.get(ContextKind::ValidValue), error.get(ContextKind::InvalidValue)) {
        (Some(ContextValue::Strings(known)), _) if !known.is_empty() => {
            format!("{key} is one of {}", known.join(", "))
        }
        (_, Some(ContextValue::String(value))) => {
            let value = if arg.is_hide_env_values_set() { "that" } else { &format!("{value:?}") };
            format!("{key} cannot be {value}: {}", reason.unwrap_or_default())
        }
        _ => {
            let told = error.render().to_string();
            let first = told.lines().next().unwrap_or_default();
            first.trim_start_matches("error: ").to_owned()
        }
    };
    Wrong::Told(places.file.at(entry.line, &what))
}

/// A setting's name.
fn long(arg: &Arg) -> &str {
    arg.get_long().unwrap_or_default()
}

/// Whether a setting takes several values.
fn is_list(arg: &Arg) -> bool {
    matches!(arg.get_action(), ArgAction::Append)
}

/// Whether a setting is switched on by being there.
fn is_switch(arg: &Arg) -> bool {
    matches!(arg.get_action(), ArgAction::SetTrue)
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Origin::Flag => f.write_str("flag"),
            Origin::Variable(variable) => f.write_str(variable),
            Origin::Line(path, line) => write!(f, "{}:{line}", path.display()),
            Origin::Secret(path) => write!(f, "{}", path.display()),
            Origin::WorkingFolder => f.write_str("working folder"),
            Origin::Default => f.write_str("default"),
        }
    }
}
