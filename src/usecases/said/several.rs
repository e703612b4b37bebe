//! Several things that one message said were done: told in one answer, with one button that takes all of it back.
//!
//! Must not know how each of them was counted.

use crate::{
    care::MessageId,
    store::{Result, sessions},
    usecases::{
        counting::session::tallies_of,
        replies::{Answer, Logged, Notice, Reply, Say, SessionReply},
        session::done::take_back,
        visit::Visit,
    },
};

/// The answers to several things that were counted, as one; what else there is to say of them follows it.
pub(super) fn as_one(visit: &Visit<'_>, answer: Answer) -> Answer {
    let counted = answer.says.iter().filter(|say| is_counted(say)).count();
    let Some(spoken) = visit.spoken.filter(|_| counted > 1) else { return answer };
    let (counted, others): (Vec<Say>, Vec<Say>) = answer.says.into_iter().partition(is_counted);
    let counted = counted.into_iter().filter_map(Say::reply).filter_map(|reply| match reply {
        Reply::Session(reply) => Some(reply),
        _ => None,
    });
    let first =
        several_counted(spoken.message, counted.collect()).map(|reply| Say::Send(reply.into()));
    Answer { says: first.into_iter().chain(others).collect(), notice: answer.notice }
}

/// Whether an answer says that something was counted.
pub(super) fn has_counted(answer: &Answer) -> bool {
    answer.says.iter().any(is_counted)
}

fn is_counted(say: &Say) -> bool {
    let Say::Send(Reply::Session(reply)) = say else { return false };
    matches!(reply, SessionReply::Counted { .. } | SessionReply::CountedOn { .. })
}

/// One reply in place of several.
fn several_counted(told_in: MessageId, counted: Vec<SessionReply>) -> Option<SessionReply> {
    let mut logged: Vec<(Logged, u32)> = Vec::new();
    let mut all_grown = Vec::new();
    for reply in &counted {
        let (SessionReply::Counted { logged: one, .. }
        | SessionReply::CountedOn { logged: one, .. }) = reply
        else {
            continue;
        };
        match logged.iter_mut().find(|(known, _)| known == one) {
            Some((_, times)) => *times += 1,
            None => logged.push((one.clone(), 1)),
        }
        if let SessionReply::Counted { grown, .. } = reply {
            all_grown.extend(grown.clone());
        }
    }
    match counted.into_iter().last()? {
        SessionReply::CountedOn { day, today, of_day, .. } => {
            Some(SessionReply::SeveralCountedOn { told_in, logged, day, today, of_day })
        }
        SessionReply::Counted { today, streak, .. } => {
            Some(SessionReply::SeveralCounted { told_in, logged, today, streak, grown: all_grown })
        }
        _ => None,
    }
}

/// Takes back all that a message said was done.
pub async fn undo_told(visit: &mut Visit<'_>, message: MessageId) -> Result<Answer> {
    let told = sessions::told_in(visit.connection, visit.person.id, message).await?;
    if told.is_empty() {
        return Ok(Answer::notice(Notice::AlreadyUndone));
    }
    let mut answer = Answer::none();
    for session in &told {
        answer = answer.and_then(take_back(visit, session).await?);
    }
    let today = visit.today();
    let sessions = u32::try_from(told.len()).unwrap_or(u32::MAX);
    let today = tallies_of(visit, today).await?;
    let undone = visit.answer(SessionReply::SeveralUndone { sessions, today });
    Ok(undone.and_then(answer).with_notice(Notice::Undone))
}
