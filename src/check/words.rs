//! The messages, the catalogue and the pictures, the operator's own included.

use std::path::Path;

use super::Finding;
use crate::{
    messages::{FALLBACK, Messages},
    telegram::inward::commands::Command,
};

/// How many of the sentences that a language lacks are named.
const MOST_NAMED: usize = 40;

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
    let catalogue = Finding::ok("catalogue", format!("{} exercises{of}", exercises.len()));
    let mut found = languages(&messages, folder, &of);
    found.extend([catalogue, pictures]);
    found
}

/// Which languages there are, what each lacks, and what is wrong with what it has.
fn languages(messages: &Messages, folder: Option<&Path>, of: &str) -> Vec<Finding> {
    let mut languages: Vec<&str> = messages.languages().collect();
    languages.sort_unstable();
    let lacking = languages.iter().filter_map(|language| {
        let lacking = messages.lacking(language);
        let most: Vec<&str> = lacking.iter().copied().take(MOST_NAMED).collect();
        let others = match lacking.len() - most.len() {
            0 => String::new(),
            others => format!(" and {others} more"),
        };
        let named = format!("{language} lacks {}{others}; {FALLBACK} stands in", most.join(", "));
        (!lacking.is_empty()).then(|| Finding::warning("messages", named))
    });
    let flaws = Messages::flaws(folder).into_iter().flatten().flat_map(|(_, flaws)| flaws);
    let flaws = flaws.map(|flaw| Finding::warning("messages", flaw.to_string()));
    let found: Vec<Finding> = lacking.chain(flaws).collect();
    if found.is_empty() {
        return vec![Finding::ok("messages", format!("{}{of}", languages.join(", ")))];
    }
    found
}
