//! The words that people may type, gathered from a language's files for the reader: `words.ftl` and `distress.ftl`, the other
//! names that exercises.ftl and why.ftl give to what there is to do and to ask, and the buttons that say how far to
//! look back.

use limber_reader::{Distress, Vocabulary};

use super::{
    sources::BadMessages,
    words::{Language, Values},
};
use crate::care::{Activity, Catalogue, Cause, Topic, progress::Period, report::Span};

/// The beginning of the keys of `words.ftl`.
pub const PREFIX: &str = "typed-";

/// The vocabulary of a language.
///
/// # Errors
/// Names the key whose phrases cannot be read.
pub fn vocabulary<'k>(
    words: Language<'_>,
    language: &str,
    keys: impl Iterator<Item = &'k str>,
    catalogue: &Catalogue,
) -> Result<Vocabulary, BadMessages> {
    let mut vocabulary = Vocabulary::default();
    let text = |key: &str| words.optional(key, &Values::new()).unwrap_or_default();
    let mut add = |key: &str, phrases: &str| {
        vocabulary.add(key, phrases).map_err(|error| BadMessages::File {
            file: format!("messages/{language}"),
            reason: format!("what people type as {key:?}: {error}"),
        })
    };
    // What a language says with phrases of its own needs none of another's.
    let keys: Vec<&str> = keys.filter_map(|key| key.strip_prefix(PREFIX)).collect();
    for key in keys.iter().filter(|key| !key.contains('.')) {
        add(key, &text(&format!("{PREFIX}{key}")))?;
    }
    for activity in Activity::ALL {
        let aliases = text(&format!("activity-{activity}.aliases"));
        add(&format!("subject-{activity}"), &format!("{activity}, {aliases}"))?;
    }
    for exercise in catalogue.all() {
        let name = text(&format!("exercise-{}", exercise.id));
        let aliases = text(&format!("exercise-{}.aliases", exercise.id));
        // A name may hold what parts phrases; its other names stand without.
        let phrases = format!("{}, {}, {aliases}", exercise.id, name.replace(',', " "));
        add(&format!("subject-{}", exercise.id), &phrases)?;
    }
    let causes = Cause::ALL.map(|cause| (cause.to_string(), format!("cause-{cause}")));
    let topics = Topic::ALL.map(|topic| (topic.to_string(), format!("topic-{topic}")));
    for (id, key) in causes.into_iter().chain(topics) {
        add(&format!("reason-{id}"), &format!("{id}, {}", text(&format!("{key}.aliases"))))?;
    }
    for key in Period::ALL
        .map(|period| format!("stats-{}", period.as_str()))
        .into_iter()
        .chain(Span::ALL.map(|span| format!("report-{}", span.as_str())))
    {
        let button = format!("button-{key}");
        let phrases = format!("{}, {}", text(&button), text(&format!("{button}.aliases")));
        add(&format!("look-{key}-alone"), &phrases)?;
    }
    for distress in Distress::ALL {
        let key = format!("distress-{}", distress.as_str());
        let lines = text(&key);
        let phrases = lines.lines().map(str::trim);
        for phrase in phrases.filter(|phrase| !phrase.is_empty() && !phrase.starts_with('#')) {
            vocabulary.add_distress(distress, phrase).map_err(|error| BadMessages::File {
                file: format!("messages/{language}"),
                reason: format!("{key:?}: {error}"),
            })?;
        }
    }
    for key in keys.iter().filter_map(|key| key.strip_suffix(".like")) {
        let like = text(&format!("{PREFIX}{key}.like"));
        let like: Vec<&str> = like.split(',').map(str::trim).collect();
        vocabulary.add_likeness(key.trim_start_matches("movement-"), &like);
    }
    // Walking is an activity, and the exercise that is called the same is no part of it beside others.
    let is_namesake = |id: &str, activity: &str| id == activity;
    for exercise in catalogue.all() {
        let (id, activity) = (exercise.id.as_str(), exercise.activity.as_str());
        if !is_namesake(id, activity) {
            vocabulary.add_member(id, activity);
        }
    }
    Ok(vocabulary)
}
