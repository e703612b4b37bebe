//! How the domain's values get into statements, and out of the columns of rows.

use std::{
    collections::BTreeSet,
    error::Error as Cause,
    str::FromStr,
    sync::{Mutex, PoisonError},
};

use jiff::{Timestamp, civil::Date};
use serde::Serialize;

use super::{Cell, Column, Error, Result, Row};
use crate::care::{
    Activity, AnnouncementId, BuddyId, ExerciseId, GuideId, Hours, MessageId, OccurrenceId,
    PauseReason, PersonId, RecipientId, ReminderId, Schedule, SessionId, aim::Obstacle,
    amount::Amount, announcement, by_ear::ByEar, cue::Cue, customs::Customs, occurrence,
    pictured::Pictured, plan::Place, progression::Felt, prompt, shape::Shape,
    suggestion::Suggestion, turns::Wish,
};

/// Reasons that the log tells why a row cannot be read; more of them tell nothing new.
const MOST_REASONS: usize = 100;

/// The rows that one statement is to work on, each a list of values: bound as JSON, which the
/// statement takes apart with `json_each`, SQLite's name for it. A table is joined to them with
/// CROSS JOIN, which has SQLite begin with the rows, whatever it thinks of how many there are.
pub fn rows<R: Serialize>(rows: impl IntoIterator<Item = R>) -> String {
    let rows: Vec<R> = rows.into_iter().collect();
    serde_json::to_string(&rows).expect("numbers and words are JSON")
}

/// What rows say, those left out that cannot be read.
pub fn readable_each<T>(rows: &[Row], read: impl Fn(&Row) -> Result<T>) -> Vec<T> {
    rows.iter().filter_map(|row| readable(read(row))).collect()
}

/// What rows say, and who those are that cannot be read, as `identify` tells.
pub fn readable_and_others<T, I>(
    rows: &[Row],
    read: impl Fn(&Row) -> Result<T>,
    identify: impl Fn(&Row) -> Result<I>,
) -> (Vec<T>, Vec<I>) {
    let (mut readable_rows, mut others) = (Vec::with_capacity(rows.len()), Vec::new());
    for row in rows {
        match readable(read(row)) {
            Some(row) => readable_rows.push(row),
            None => others.extend(readable(identify(row))),
        }
    }
    (readable_rows, others)
}

/// What a row says; nothing where it is not there or cannot be read.
pub fn readable_one<T>(row: Option<Row>, read: impl FnOnce(&Row) -> Result<T>) -> Option<T> {
    row.and_then(|row| readable(read(&row)))
}

/// What a row says, if this version can make sense of it. Another version may have written it, and
/// one row is not to hold up the others: every reader of this layer comes by here. The log tells each
/// reason once.
pub fn readable<T>(row: Result<T>) -> Option<T> {
    // Of the process, since a row is read from a bare connection, which knows no store.
    static TOLD: Mutex<BTreeSet<String>> = Mutex::new(BTreeSet::new());
    let error = match row {
        Ok(row) => return Some(row),
        Err(error) => error.to_string(),
    };
    let mut told = TOLD.lock().unwrap_or_else(PoisonError::into_inner);
    if told.len() < MOST_REASONS && told.insert(error.clone()) {
        tracing::error!(
            error,
            "a row cannot be read, perhaps of a newer Limber; it is left alone, and the others go on"
        );
    }
    None
}

/// An instant as the column holds it.
pub fn seconds(instant: Timestamp) -> i64 {
    instant.as_second()
}

/// The instant at which something is next, from its column; the nearest that there is, where one row
/// holds none that could be: it is not to hide when the others are.
pub fn soonest(seconds: Option<i64>) -> Option<Timestamp> {
    let (first, last) = (Timestamp::MIN.as_second(), Timestamp::MAX.as_second());
    seconds.map(|seconds| {
        let seconds = seconds.clamp(first, last);
        Timestamp::from_second(seconds).expect("clamped to what an instant can be")
    })
}

/// A value in a column that the domain does not know.
pub fn decoding(error: impl Cause) -> Error {
    Error::Unreadable(error.to_string())
}

impl Column<'_> for Timestamp {
    fn read(cell: Cell<'_>) -> Result<Timestamp, String> {
        Timestamp::from_second(i64::read(cell)?).map_err(|error| error.to_string())
    }
}

/// Numbers of the domain, each in a column of its own kind.
macro_rules! numbers {
    ($($number:ident),* $(,)?) => {
        $(impl Column<'_> for $number {
            fn read(cell: Cell<'_>) -> Result<$number, String> {
                i64::read(cell).map($number)
            }
        })*
    };
}

numbers![
    AnnouncementId,
    BuddyId,
    GuideId,
    MessageId,
    OccurrenceId,
    PersonId,
    RecipientId,
    ReminderId,
    SessionId,
];

/// What the domain reads from a word.
macro_rules! words {
    ($($word:ty),* $(,)?) => {
        $(impl Column<'_> for $word {
            fn read(cell: Cell<'_>) -> Result<$word, String> {
                let word = <&str>::read(cell)?;
                <$word>::from_str(word).map_err(|error| error.to_string())
            }
        })*
    };
}

words![
    Activity,
    Customs,
    Date,
    Hours,
    Schedule,
    Suggestion,
    announcement::Audience,
    announcement::Begin,
    announcement::State,
    occurrence::State,
];

impl Column<'_> for ExerciseId {
    fn read(cell: Cell<'_>) -> Result<ExerciseId, String> {
        ExerciseId::try_from(String::read(cell)?).map_err(|error| error.to_string())
    }
}

/// Words of the domain of which each has a list.
macro_rules! listed_words {
    ($($word:ty, $what:literal;)*) => {
        $(impl Column<'_> for $word {
            fn read(cell: Cell<'_>) -> Result<$word, String> {
                let word = <&str>::read(cell)?;
                let known = <$word>::ALL.into_iter().find(|known| known.as_str() == word);
                known.ok_or_else(|| format!(concat!("{:?} is no ", $what), word))
            }
        })*
    };
}

listed_words![
    Amount, "amount";
    ByEar, "time for a track";
    Pictured, "choice of pictures";
    Obstacle, "obstacle";
    Cue, "cue";
    Felt, "feeling";
    PauseReason, "reason for a pause";
    Place, "place";
    Shape, "shape of a reminder";
    Wish, "wish for a turn";
    prompt::Kind, "kind of prompt";
];
