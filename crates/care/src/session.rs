//! Reading what a person says they did: "walk 20", "20 min hamstring", "stretch".

use super::{Subject, vocabulary::Vocabulary};

/// What a person says they did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claimed {
    /// What it was; none means the reminder that is open.
    pub subject: Option<Subject>,
    /// For how long, in seconds, where they said so.
    pub seconds: Option<u32>,
}

/// Why words after /done could not be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BadSession {
    /// A part that is neither a movement nor a length of time.
    #[error("{0:?} is neither a movement nor a length of time")]
    Unreadable(String),
    /// A length of nothing, or of more than [`MAX_SESSION_SECONDS`].
    #[error("{0:?} is no length for a session")]
    BadLength(String),
}

/// The longest session that is believed, in seconds: eight hours of walking.
pub const MAX_SESSION_SECONDS: u32 = 8 * 3600;

/// Reads the words after /done.
///
/// # Errors
/// Names the part that could not be used.
pub fn read(text: &str, vocabulary: &Vocabulary) -> Result<Claimed, BadSession> {
    let (subject, rest) = match vocabulary.find_subject(text) {
        Some((subject, rest)) => (Some(subject.clone()), rest),
        None => (None, text.to_lowercase().split_whitespace().map(str::to_owned).collect()),
    };
    let mut seconds: Option<u32> = None;
    let mut rest = rest.as_slice();
    while let Some((word, after)) = rest.split_first() {
        rest = after;
        if matches!(word.as_str(), "for" | "about" | "a" | "an" | "the" | "and") {
            continue;
        }
        let word = &word.to_lowercase();
        let digits = word.len() - word.trim_start_matches(|c: char| c.is_ascii_digit()).len();
        let (number, unit) = word.split_at(digits);
        if number.is_empty() {
            return Err(BadSession::Unreadable(word.clone()));
        }
        let next = after.first().and_then(|word| unit_seconds(word));
        let each = match (unit, next) {
            ("", Some(each)) => {
                rest = &after[1..];
                each
            }
            ("", None) => 60,
            (unit, _) => unit_seconds(unit).ok_or(BadSession::Unreadable(word.clone()))?,
        };
        let length = number.parse::<u32>().ok().and_then(|number| number.checked_mul(each));
        let total = length.and_then(|length| length.checked_add(seconds.unwrap_or(0)));
        match total {
            Some(total @ 1..=MAX_SESSION_SECONDS) => seconds = Some(total),
            _ => return Err(BadSession::BadLength(word.clone())),
        }
    }
    Ok(Claimed { subject, seconds })
}

fn unit_seconds(word: &str) -> Option<u32> {
    match word {
        "s" | "sec" | "secs" | "second" | "seconds" => Some(1),
        "m" | "min" | "mins" | "minute" | "minutes" | "'" => Some(60),
        "h" | "hr" | "hrs" | "hour" | "hours" => Some(3600),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Activity, ExerciseId};

    fn vocabulary() -> Vocabulary {
        let mut vocabulary = Vocabulary::default();
        vocabulary.add_subject("walk", Subject::Activity(Activity::Walk));
        vocabulary.add_subject("hip", Subject::Activity(Activity::Stretch));
        vocabulary.add_subject("hip lift", hip_lift());
        vocabulary
    }

    fn hip_lift() -> Subject {
        Subject::Exercise(ExerciseId::try_from("pelvic-tilt".to_owned()).unwrap())
    }

    #[track_caller]
    fn check(text: &str, subject: Option<Subject>, seconds: Option<u32>) {
        assert_eq!(read(text, &vocabulary()), Ok(Claimed { subject, seconds }), "{text:?}");
    }

    #[test]
    fn what_was_done_is_read_with_or_without_its_length() {
        let walk = || Some(Subject::Activity(Activity::Walk));

        check("", None, None);
        check("walk", walk(), None);
        check("walk 20", walk(), Some(1200));
        check("Walk 20 min", walk(), Some(1200));
        check("20min walk", walk(), Some(1200));
        check("walk for 1h 5m", walk(), Some(3900));
        check("a walk, 90 seconds", walk(), Some(90));
        check("hip-lift", Some(hip_lift()), None);
        check("15", None, Some(900));
    }

    #[test]
    fn what_cannot_be_read_is_named() {
        let refused = |text| read(text, &vocabulary()).unwrap_err();

        assert_eq!(refused("swim 20"), BadSession::Unreadable("swim".to_owned()));
        assert_eq!(refused("walk 20x"), BadSession::Unreadable("20x".to_owned()));
        assert_eq!(refused("walk 0"), BadSession::BadLength("0".to_owned()));
        assert_eq!(refused("walk 99h"), BadSession::BadLength("99h".to_owned()));
        assert_eq!(refused("walk 99999999999"), BadSession::BadLength("99999999999".to_owned()));
    }
}
