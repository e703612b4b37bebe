//! "Walked 20", "yoga yesterday": what was done, in words.

use jiff::{Timestamp, ToSpan, civil::Date, tz::TimeZone};
use limber_reader::{Command, Context, Did, Length, Meaning, Stage, What};

use super::{said, several, subject_of};
use crate::{
    care::{
        Activity, Catalogue, MAX_SESSION_SECONDS, MessageId, OccurrenceId, Subject,
        occurrence::State,
    },
    store::{Result, movements, occurrences},
    usecases::{
        counting::{before::Done, session::count_on},
        progress::today::today,
        reminder::pressed::find_answerable,
        replies::{Answer, Notice, SaidReply, SessionReply},
        session::done::{count_subject, count_this, log_for},
        visit::{Care, Visit},
    },
};

/// How far back a session may lie that is counted for its day.
const MAX_DAYS_AGO: i32 = 7;
/// The most sessions that one message may tell of: a break every half hour of a long day.
const MAX_TIMES: u32 = 20;
/// Of an exercise that is repeated within a session, more than this are its repetitions: nobody does it three times a
/// day in full, and no dose has fewer than three.
const MAX_TIMES_OF_REPETITIONS: u32 = 2;

/// What words behind /done say was done, for what counting looks at; none where they say nothing of the kind.
pub fn done_in(care: &Care, language: &str, text: &str, now: Timestamp) -> Option<Done> {
    let context = Context {
        now: TimeZone::UTC.to_datetime(now),
        stage: Stage::Plain,
        command: Some(Command::Done),
    };
    let reading = limber_reader::read(&care.vocabularies[language], text, &context);
    let Meaning::Done(did) = reading.meaning else { return None };
    let subject = match &did.first()?.what {
        What::Subject(key) => subject_of(&care.catalogue, key),
        _ => None,
    };
    Some(Done { subject })
}

/// A length of a session in seconds, where it can be one.
pub(super) fn seconds_of(length: Length) -> Option<u32> {
    match length {
        Length::Seconds(seconds) => {
            Some(seconds).filter(|seconds| (1..=MAX_SESSION_SECONDS).contains(seconds))
        }
        _ => None,
    }
}

/// Counts all that a message shows and that waits for an answer.
pub(super) async fn count_shown(
    visit: &mut Visit<'_>,
    message: MessageId,
    seconds: Option<u32>,
) -> Result<Answer> {
    let shown = occurrences::shown_by(visit.connection, visit.person.id, message).await?;
    let mut answer = Answer::none();
    for open in shown.iter().filter(|shown| shown.state == State::Sent) {
        answer = answer.and_then(count_this(visit, open, seconds).await?);
    }
    Ok(answer)
}

/// A reminder was done for so many seconds, as a button says.
pub(super) async fn done_for(
    visit: &mut Visit<'_>,
    id: OccurrenceId,
    seconds: u32,
) -> Result<Answer> {
    let seconds = seconds.clamp(1, MAX_SESSION_SECONDS);
    match find_answerable(visit, id).await? {
        Ok(open) => {
            let answer = count_this(visit, &open, Some(seconds)).await?;
            Ok(answer.with_notice(Notice::Counted))
        }
        Err(notice) => Ok(Answer::notice(notice)),
    }
}

/// Counts all that was done; none where one of it cannot be counted as it was said. In a reply to a reminder, what was
/// not named is what that shows.
pub(super) async fn done(
    visit: &mut Visit<'_>,
    did: Vec<Did>,
    replied_to: Option<MessageId>,
) -> Result<Option<Answer>> {
    if let ([Did { what: What::This | What::Unsaid, day: None, length, .. }], Some(message)) =
        (did.as_slice(), replied_to)
    {
        return match length.map(seconds_of) {
            Some(None) => Ok(None),
            seconds => count_shown(visit, message, seconds.flatten()).await.map(Some),
        };
    }
    if let [Did { what: What::All, .. }] = did.as_slice() {
        return today(visit).await.map(Some);
    }
    let mut answer: Option<Answer> = None;
    for did in did {
        let Some(times) = times(visit, &did).await? else { break };
        answer = Some(match answer {
            Some(before) => before.and_then(times),
            None => times,
        });
    }
    Ok(answer.map(|answer| several::as_one(visit, answer)))
}

/// Counts one thing as often as it was done.
async fn times(visit: &mut Visit<'_>, did: &Did) -> Result<Option<Answer>> {
    let Some(sessions) = sessions_in(&visit.care.catalogue, did) else { return Ok(None) };
    let Some(mut answer) = one(visit, did).await? else { return Ok(None) };
    for _ in 1..sessions {
        if !several::has_counted(&answer) {
            break;
        }
        if let Some(next) = one(visit, did).await? {
            answer = answer.and_then(next);
        }
    }
    Ok(Some(answer))
}

/// How many sessions were told of at once; none where nobody does so many in a day, or none was done. What an exercise
/// repeats within a session, "10 bridges", is one session.
fn sessions_in(catalogue: &Catalogue, did: &Did) -> Option<u32> {
    let Some(limber_reader::Amount::Times(times)) = did.amount else { return Some(1) };
    let exercise = match &did.what {
        What::Subject(key) => match subject_of(catalogue, key)? {
            Subject::Exercise(id) => catalogue.find(&id),
            Subject::Activity(_) => None,
        },
        _ => None,
    };
    let repeats = exercise.is_some_and(|exercise| exercise.repetitions.is_some());
    if repeats && times > MAX_TIMES_OF_REPETITIONS {
        return Some(1);
    }
    (1..=MAX_TIMES).contains(&times).then_some(times)
}

async fn one(visit: &mut Visit<'_>, did: &Did) -> Result<Option<Answer>> {
    let seconds = match did.length {
        None => None,
        Some(length) => match seconds_of(length) {
            Some(seconds) => Some(seconds),
            None => return Ok(None),
        },
    };
    let subject = match &did.what {
        What::Movement { name, like } => {
            match movements::of(visit.connection, visit.person.id, name).await? {
                Some(activity) if seconds.is_some() => {
                    visit.movement = Some(name.to_string());
                    Some(Subject::Activity(activity))
                }
                known => {
                    let like = like.iter().filter_map(|key| key.parse::<Activity>().ok());
                    let activities = known.map_or_else(|| like.collect(), |known| vec![known]);
                    let (name, is_known) = (name.to_string(), known.is_some());
                    return said(SaidReply::CountAs { name, seconds, activities, is_known });
                }
            }
        }
        What::Subject(key) => match subject_of(&visit.care.catalogue, key) {
            Some(subject) => Some(subject),
            None => return Ok(None),
        },
        What::This | What::Unsaid => None,
        What::All => return Ok(None),
    };
    let has_distance = matches!(did.amount, Some(limber_reader::Amount::Distance(_)));
    if let (Some(Subject::Activity(activity)), None, true) = (&subject, seconds, has_distance) {
        let (name, activities) = (activity.to_string(), vec![*activity]);
        return said(SaidReply::CountAs { name, seconds, activities, is_known: true });
    }
    let day = did.day.unwrap_or_else(|| visit.person.day_of(visit.told_at()));
    match (Some(day).filter(|day| *day != visit.today()), subject) {
        (None, subject) => count_subject(visit, subject, seconds).await.map(Some),
        (Some(day), Some(subject)) if is_lately(visit, day) => {
            count_on(visit, &subject, seconds, day).await.map(|reply| Some(Answer::send(reply)))
        }
        (Some(_), Some(_)) => Ok(None),
        (Some(_), None) => said(SessionReply::AskDone),
    }
}

fn is_lately(visit: &Visit<'_>, day: Date) -> bool {
    let today = visit.today();
    day < today && day >= today.saturating_sub(MAX_DAYS_AGO.days())
}

/// One of several movements was meant: those are offered.
pub(super) async fn which(visit: &mut Visit<'_>, readings: &[Meaning]) -> Result<Option<Answer>> {
    let mut activities = Vec::new();
    let (mut name, mut seconds) = (None, None);
    for reading in readings {
        let Meaning::Done(did) = reading else { continue };
        let Some(did) = did.first() else { continue };
        if let Some(Length::Seconds(length)) = did.length {
            seconds = Some(length);
        }
        match &did.what {
            What::Subject(key) => {
                let catalogue = &visit.care.catalogue;
                activities.extend(match subject_of(&visit.care.catalogue, key) {
                    Some(Subject::Activity(activity)) => Some(activity),
                    Some(Subject::Exercise(id)) => catalogue.find(&id).map(|found| found.activity),
                    None => None,
                });
            }
            What::Movement { name: called, like } => {
                name = Some(called.to_string());
                activities.extend(like.iter().filter_map(|key| key.parse::<Activity>().ok()));
            }
            What::All => return today(visit).await.map(Some),
            What::This | What::Unsaid => {}
        }
    }
    activities.dedup();
    let Some(first) = activities.first() else { return said(SessionReply::AskDone) };
    let is_known = name.is_none();
    let name = name.unwrap_or_else(|| first.to_string());
    said(SaidReply::CountAs { name, seconds, activities, is_known })
}

/// Movement of another kind counts as this from now on; where its length is not known, that is asked.
pub(super) async fn count_movement(
    visit: &mut Visit<'_>,
    what: &str,
    seconds: u32,
) -> Result<Answer> {
    let read = || {
        let (name, activity) = what.split_once('.')?;
        Some((name, activity.parse::<Activity>().ok()?))
    };
    let Some((name, activity)) = read().filter(|(name, _)| visit.vocabulary().has_movement(name))
    else {
        return Ok(Answer::notice(Notice::Gone));
    };
    movements::set(visit.connection, visit.person.id, name, activity).await?;
    if seconds == 0 {
        let (name, activities) = (name.to_owned(), vec![activity]);
        let length = SaidReply::CountAs { name, seconds: None, activities, is_known: true };
        return Ok(visit.answer(length));
    }
    visit.movement = Some(name.to_owned());
    log_for(visit, Subject::Activity(activity), seconds.min(MAX_SESSION_SECONDS)).await
}

/// It counts as this.
pub(super) async fn count_as(
    visit: &mut Visit<'_>,
    activity: Activity,
    seconds: u32,
) -> Result<Answer> {
    log_for(visit, Subject::Activity(activity), seconds.clamp(1, MAX_SESSION_SECONDS)).await
}
