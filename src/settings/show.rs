//! Settings on a terminal: one a line, with where it comes from, and secrets kept to themselves.

use std::fmt;

use clap::{Arg, ArgMatches};

use super::Settings;

/// The mark in place of a secret.
const HIDDEN: &str = "…";

/// The value of a setting, as it may be shown; none where it is not set. Of a token it is the part
/// before the colon, the bot's id, which is no secret.
pub fn value(arg: &Arg, matches: &ArgMatches) -> Option<String> {
    let values = matches.get_raw(arg.get_id().as_str())?;
    let values: Vec<_> = values.map(|value| value.to_string_lossy()).collect();
    let value = values.join(", ");
    if !arg.is_hide_env_values_set() {
        return Some(without_password(&value));
    }
    let id = value.split_once(':').map(|(id, _)| id.trim());
    Some(match id.filter(|id| !id.is_empty() && id.bytes().all(|b| b.is_ascii_digit())) {
        Some(id) => format!("{id}:{HIDDEN}"),
        None => HIDDEN.to_owned(),
    })
}

/// An address without the user and password that may stand in it.
fn without_password(value: &str) -> String {
    let Some((scheme, rest)) = value.split_once("://") else { return value.to_owned() };
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let (authority, path) = rest.split_at(end);
    let host = match authority.rsplit_once('@') {
        Some((_, host)) => format!("{HIDDEN}@{host}"),
        None => authority.to_owned(),
    };
    let path = match path.split_once("password=") {
        Some((before, _)) => format!("{before}password={HIDDEN}"),
        None => path.to_owned(),
    };
    format!("{scheme}://{host}{path}")
}

/// A line for each setting: its name, its value, where that comes from.
impl fmt::Display for Settings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let file = self.file.as_ref();
        let config = (
            "config".to_owned(),
            file.map(|(path, _)| path.display().to_string()),
            file.map(|(_, origin)| origin.to_string()),
        );
        let settings = self.all.iter().map(|setting| {
            let value = setting.value.clone();
            (setting.name.clone(), value, Some(setting.origin.to_string()))
        });
        let lines: Vec<[String; 3]> = [config]
            .into_iter()
            .chain(settings)
            .map(|(name, value, origin)| match (value, origin) {
                (Some(value), Some(origin)) => [name, value, origin],
                _ => [name, "-".to_owned(), "not set".to_owned()],
            })
            .collect();
        let width = |column: usize| {
            lines.iter().map(|line| line[column].chars().count()).max().unwrap_or_default()
        };
        let (names, values) = (width(0), width(1));
        for [name, value, origin] in &lines {
            writeln!(f, "{name:names$}  {value:values$}  {origin}")?;
        }
        Ok(())
    }
}
