//! The evening's question: breaks that were shown and not answered are counted by one tap.
//!
//! Must not know when it is asked: rounds of the clock decide that.

use jiff::{Timestamp, civil::Date};

use crate::{
    care::{Activity, Person, Worked, evening::Share, occurrence::State, progress::tallies},
    store::{
        Connection, Result,
        occurrences::{self, Occurrence},
        sessions::{self, Session},
    },
    usecases::{
        buttons::EveningPress,
        coming::{dosing::shown_of, heard::is_silent},
        counting::streak,
        replies::{Answer, EveningReply, Notice, Reply},
        visit::Visit,
    },
};

/// Fewer breaks than this are not worth another message: who was shown one has its buttons.
const WORTH_ASKING: usize = 2;

/// Does what a button of this family asks for.
pub async fn press(visit: &mut Visit<'_>, press: &EveningPress) -> Result<Answer> {
    match press {
        EveningPress::BreaksTaken(share, day) => count(visit, *share, *day).await,
        EveningPress::BreaksUndo(day, at) => take_back(visit, *day, *at).await,
    }
}

/// The question of a person's evening; none where too few breaks are left unanswered, and nothing of somebody who
/// has been silent for longer than a day, to whom less and less comes.
pub(crate) async fn question(visit: &mut Visit<'_>) -> Result<Option<Reply>> {
    let day = visit.today();
    if is_silent(visit).await? {
        return Ok(None);
    }
    let breaks = unanswered(visit.connection, &visit.person, day).await?;
    Ok((breaks.len() >= WORTH_ASKING).then(|| EveningReply::Asked { day }.into()))
}

/// The breaks of a day that were shown and not answered.
async fn unanswered(
    connection: &mut Connection,
    person: &Person,
    day: Date,
) -> Result<Vec<Occurrence>> {
    let mut breaks = occurrences::on_day(connection, person.id, day).await?;
    breaks.retain(|occurrence| {
        let is_unanswered = matches!(occurrence.state, State::Sent | State::Missed);
        occurrence.activity == Activity::Stand && is_unanswered && occurrence.message.is_some()
    });
    Ok(breaks)
}

/// Counts a share of a day's breaks, the first ones; the others are answered as well.
async fn count(visit: &mut Visit<'_>, share: Share, day: Date) -> Result<Answer> {
    let breaks = unanswered(visit.connection, &visit.person, day).await?;
    if breaks.is_empty() {
        return Ok(Answer::notice(Notice::AlreadyCounted));
    }
    let ids: Vec<_> = breaks.iter().map(|occurrence| occurrence.id).collect();
    occurrences::reopen_missed(visit.connection, &ids).await?;
    let (taken, others) = breaks.split_at(share.of(breaks.len()));
    for occurrence in taken {
        let exercise = shown_of(visit.connection, &visit.care.catalogue, occurrence).await?;
        let (person, done_at) = (visit.person.id, visit.now);
        let session = visit.counting.enter(visit.connection, |id| Session {
            id,
            person,
            occurrence: Some(occurrence.id),
            activity: occurrence.activity,
            exercise: Some(exercise.id.clone()),
            seconds: exercise.seconds,
            done_at,
            day,
            movement: None,
            told_in: None,
            worked: Worked::by(occurrence.activity, Some(&exercise)),
        });
        session.await?;
    }
    visit.settle().await?;
    for occurrence in others {
        occurrences::mark_skipped(visit.connection, occurrence.id, visit.now).await?;
    }
    let totals = visit.days_of_streak().await?;
    let streak = streak::told(visit.connection, visit.person.id, visit.today(), &totals).await?;
    let answer = visit.answer(EveningReply::Counted {
        day,
        at: visit.now,
        breaks: u32::try_from(taken.len()).unwrap_or(u32::MAX),
        of_day: tallies(&totals, day..=day),
        streak,
    });
    Ok(answer.with_notice(Notice::Counted))
}

/// Takes back what was said of a day's breaks at an instant, and asks anew.
async fn take_back(visit: &mut Visit<'_>, day: Date, at: i64) -> Result<Answer> {
    let said_then = |instant: Timestamp| instant.as_second() == at;
    let sessions = sessions::since(visit.connection, visit.person.id, day).await?;
    let of_then = |session: &Session| session.day == day && said_then(session.done_at);
    for session in sessions.into_iter().filter(of_then) {
        let Some(occurrence) = session.occurrence else { continue };
        sessions::remove(visit.connection, session.id).await?;
        occurrences::reopen(visit.connection, occurrence).await?;
    }
    for occurrence in occurrences::on_day(visit.connection, visit.person.id, day).await? {
        if occurrence.activity == Activity::Stand && occurrence.answered_at.is_some_and(said_then) {
            occurrences::reopen_skipped(visit.connection, occurrence.id).await?;
        }
    }
    if unanswered(visit.connection, &visit.person, day).await?.is_empty() {
        return Ok(Answer::notice(Notice::AlreadyUndone));
    }
    Ok(visit.answer(EveningReply::Asked { day }).with_notice(Notice::Undone))
}
