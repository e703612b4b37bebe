//! What people may type, gathered from a language's files into a [`Vocabulary`].

use super::{
    sources::BadMessages,
    words::{Language, Values},
};
use crate::care::{
    Activity, Catalogue, Cause, Distress, Subject, Topic,
    phrase::{EmptyPhrase, Phrase},
    progress::Period,
    report::Span,
    vocabulary::{Reason, Vocabulary},
};

/// A language's words for the movements of a catalogue, for reasons, and for distress.
///
/// # Errors
/// Names the language and the phrase that could not be read.
pub fn vocabulary(
    words: Language<'_>,
    language: &str,
    catalogue: &Catalogue,
) -> Result<Vocabulary, BadMessages> {
    let mut vocabulary = Vocabulary::default();
    let names = |key: &str| listed(words, key, ',');
    for activity in Activity::ALL {
        let subject = Subject::Activity(activity);
        vocabulary.add_subject(activity.as_str(), subject.clone());
        for phrase in names(&format!("activity-{activity}.aliases")) {
            vocabulary.add_subject(&phrase, subject.clone());
        }
    }
    for exercise in catalogue.all() {
        let subject = Subject::Exercise(exercise.id.clone());
        vocabulary.add_subject(exercise.id.as_str(), subject.clone());
        for phrase in names(&format!("exercise-{}.aliases", exercise.id)) {
            vocabulary.add_subject(&phrase, subject.clone());
        }
    }
    let causes = Cause::ALL.map(|cause| (format!("cause-{cause}"), Reason::Cause(cause)));
    let topics = Topic::ALL.map(|topic| (format!("topic-{topic}"), Reason::Topic(topic)));
    for (key, reason) in causes.into_iter().chain(topics) {
        let id = key.split_once('-').map_or("", |(_, id)| id);
        vocabulary.add_reason(id, reason);
        for phrase in names(&format!("{key}.aliases")) {
            vocabulary.add_reason(&phrase, reason);
        }
    }
    for word in names("courtesy-words") {
        vocabulary.add_courtesy(&word);
    }
    let names_and_aliases = |key: String| [names(&key), names(&format!("{key}.aliases"))].concat();
    for period in Period::ALL {
        for phrase in names_and_aliases(format!("button-stats-{}", period.as_str())) {
            vocabulary.add_period(&phrase, period);
        }
    }
    for span in Span::ALL {
        for phrase in names_and_aliases(format!("button-report-{}", span.as_str())) {
            vocabulary.add_span(&phrase, span);
        }
    }
    let unread = |key: &str, EmptyPhrase(phrase): EmptyPhrase| BadMessages::File {
        file: format!("messages/{language}"),
        reason: format!("{key:?} has a phrase with a part that has no word in it: {phrase:?}"),
    };
    for distress in Distress::ALL {
        let key = format!("distress-{}", distress.as_str());
        for phrase in listed(words, &key, '\n') {
            vocabulary.add_distress(distress, &phrase).map_err(|empty| unread(&key, empty))?;
        }
    }
    for phrase in listed(words, "stop-phrases", '\n') {
        let phrase = Phrase::read(&phrase).map_err(|empty| unread("stop-phrases", empty))?;
        vocabulary.add_stop(phrase);
    }
    for (key, names_reminders) in [("reminder-words", true), ("between-words", false)] {
        for word in names(key) {
            vocabulary.add_quiet_word(&word, names_reminders);
        }
    }
    for phrase in listed(words, "pain-phrases", '\n') {
        let phrase = Phrase::read(&phrase).map_err(|empty| unread("pain-phrases", empty))?;
        vocabulary.add_pain(phrase);
    }
    for word in names("after-pain-level-words") {
        vocabulary.add_after_level(&word);
    }
    Ok(vocabulary)
}

/// The entries of a list; lines that begin with "#" speak to who reads the file.
fn listed(words: Language<'_>, key: &str, between: char) -> Vec<String> {
    let list = words.optional(key, &Values::new()).unwrap_or_default();
    let entries = list.split(between).map(str::trim);
    entries
        .filter(|entry| !entry.is_empty() && !entry.starts_with('#'))
        .map(str::to_owned)
        .collect()
}
