//! The messages, the catalogue and the pictures, the operator's own included.

use std::path::Path;

use super::Finding;
use crate::{
    messages::{FALLBACK, Messages},
    telegram::inward::commands::Command,
};

pub fn check(folder: Option<&Path>) -> Vec<Finding> {
    let (messages, care) = match Messages::read(folder, Command::listed()) {
        Ok(read) => read,
        Err(bad) => return vec![Finding::failed("messages", bad.to_string())],
    };
    let of = match folder {
        Some(folder) => format!(", with your own from {}", folder.display()),
        None => String::new(),
    };
    let exercises = care.catalogue.all();
    let has_picture = |name: &str| messages.picture(name).is_some();
    let without: Vec<&str> = exercises
        .iter()
        .filter(|exercise| {
            !has_picture(&format!("{}.gif", exercise.id))
                || exercise.gated && !has_picture(&format!("{}-gated.gif", exercise.id))
        })
        .map(|exercise| exercise.id.as_str())
        .collect();
    let pictures = if without.is_empty() {
        Finding::ok("pictures", "every exercise moves")
    } else {
        Finding::warning(
            "pictures",
            format!(
                "{} will be shown in words alone; put ID.gif into the folder pictures of --messages",
                without.join(", ")
            ),
        )
    };
    vec![
        languages(&messages, &of),
        Finding::ok("catalogue", format!("{} exercises{of}", exercises.len())),
        pictures,
    ]
}

fn languages(messages: &Messages, of: &str) -> Finding {
    let mut languages: Vec<&str> = messages.languages().collect();
    languages.sort_unstable();
    let lacking: Vec<String> = languages
        .iter()
        .filter_map(|language| match messages.lacking(language).as_slice() {
            [] => None,
            [one] => Some(format!("{language} lacks {one}")),
            [first, others @ ..] => {
                Some(format!("{language} lacks {first} and {} more", others.len()))
            }
        })
        .collect();
    if lacking.is_empty() {
        Finding::ok("messages", format!("{}{of}", languages.join(", ")))
    } else {
        Finding::warning(
            "messages",
            format!("{}; {FALLBACK} stands in until they are added", lacking.join("; ")),
        )
    }
}
