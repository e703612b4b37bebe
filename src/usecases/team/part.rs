//! Somebody takes part in a break. Who it was is known to nobody afterwards: what is kept is a code that follows from
//! them and from a key that goes with the break.

use std::hash::{BuildHasher, Hasher, RandomState};

use jiff::Timestamp;
use sha2::{Digest, Sha256};

use crate::{
    care::{ExerciseId, MessageId, PersonId, Subject},
    store::{Connection, Result, team_breaks},
    usecases::{
        replies::{Answer, Notice, Reply, Say, SessionReply, TeamReply},
        session::done::count_subject,
        visit::Visit,
    },
};

/// What came of somebody's wish to take part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// They are counted in this exercise.
    Counted(ExerciseId),
    /// They were counted before.
    Again,
    /// The break is over, or never was.
    Over,
}

/// Counts somebody in a group's break of that number, once.
///
/// # Errors
/// The database's own.
pub async fn take(
    connection: &mut Connection,
    chat: i64,
    number: i64,
    person: PersonId,
    message: Option<MessageId>,
) -> Result<Part> {
    let Ok(due_at) = Timestamp::from_second(number) else { return Ok(Part::Over) };
    let open = team_breaks::find(connection, chat, due_at).await?;
    let Some((exercise, salt)) = open.and_then(|open| Some((open.exercise, open.salt?))) else {
        return Ok(Part::Over);
    };
    // A press proves that a message shows it, whatever is known of its sending.
    if let Some(message) = message {
        team_breaks::shown_by(connection, chat, due_at, message).await?;
    }
    let is_new = team_breaks::add_move(connection, chat, due_at, &code_of(&salt, person)).await?;
    Ok(if is_new { Part::Counted(exercise) } else { Part::Again })
}

/// Counts the exercise for whoever has a chat of their own, as /done would. Their chat stays silent: what was open there
/// is closed, and the rest is told to them alone in the group.
///
/// # Errors
/// The database's own.
pub async fn count_own(visit: &mut Visit<'_>, exercise: ExerciseId) -> Result<Answer> {
    if visit.care.catalogue.find(&exercise).is_none() {
        return Ok(Answer::notice(Notice::TeamIn));
    }
    let counted = count_subject(visit, Some(Subject::Exercise(exercise)), None).await?;
    let mut answer = Answer::notice(Notice::TeamIn);
    for say in counted.says {
        match say {
            Say::Send(Reply::Session(SessionReply::Counted { logged, today, .. })) => {
                answer.notice = Some(Notice::TeamCounted);
                answer.says.push(Say::Whisper(TeamReply::OwnCounted { logged, today }.into()));
            }
            Say::Edit(..) => answer.says.push(say),
            _ => {}
        }
    }
    Ok(answer)
}

/// The code of somebody under a break's key. Without the key it cannot be found out who it is of.
fn code_of(salt: &str, person: PersonId) -> String {
    let digest = Sha256::new().chain_update(salt).chain_update(person.0.to_be_bytes()).finalize();
    hex(&digest)
}

/// A key that nobody can guess: std takes those of its hash maps from the system's own chance, each time another.
pub(super) fn new_salt() -> String {
    let mut chance = Sha256::new();
    for _ in 0..4 {
        chance.update(RandomState::new().build_hasher().finish().to_be_bytes());
    }
    hex(&chance.finalize())
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_the_same_for_one_person_in_one_break_and_in_no_other() {
        let (salt, another) = (new_salt(), new_salt());
        let anna = code_of(&salt, PersonId(1));

        assert_eq!(anna, code_of(&salt, PersonId(1)));
        assert_ne!(anna, code_of(&salt, PersonId(2)));
        assert_ne!(anna, code_of(&another, PersonId(1)));
        assert_eq!((salt.len(), anna.len()), (64, 64));
    }
}
