//! What is kept about a person: told, handed over, erased.

use jiff::{Timestamp, civil::Date};
use serde_json::json;

use super::{Answer, Reply, Say, Visit, calendar::week_of, stats::totals_of};
use crate::store::{
    Result, guides, letters, occurrences, pains, pauses, people, progressions, recipients,
    reminders, resting, sessions,
};

/// /privacy.
pub fn privacy(visit: &Visit<'_>) -> Answer {
    visit.answer(Reply::Privacy)
}

/// /export: every row about the person as one JSON file, instants in RFC 3339 and lengths in
/// seconds; and their plan as a file for a calendar. The totals of its days reach back to the
/// first; what was folded is in them alone.
pub async fn export(visit: &mut Visit<'_>) -> Result<Answer> {
    let person = visit.person.clone();
    let reminders = reminders::of(visit.connection, person.id).await?;
    let occurrences = occurrences::all_of(visit.connection, person.id).await?;
    let sessions = sessions::all_of(visit.connection, person.id).await?;
    let days = totals_of(visit).await?;
    let resting = resting::of(visit.connection, person.id).await?;
    let progressions = progressions::all_of(visit.connection, person.id).await?;
    let pains = pains::since(visit.connection, person.id, Date::MIN).await?;
    let letter = letters::of(visit.connection, person.id).await?;
    let guide = guides::of(visit.connection, person.id).await?;
    let announcements = recipients::all_of(visit.connection, person.id).await?;
    let pauses = pauses::since(visit.connection, person.id, Timestamp::MIN).await?;
    let prescribed = people::prescribed(visit.connection, person.id).await?;
    let export = json!({
        "exported_at": visit.now,
        "person": {
            "id": person.id,
            "language": person.language,
            "zone": person.zone.as_ref().and_then(|zone| zone.iana_name()),
            "joined_at": person.joined_at,
            "subscribed_at": person.subscribed_at,
            "stopped_at": person.stopped_at,
            "held_at": person.held_at,
            "checks_first": person.checks_first,
            "paused_until": person.paused_until,
            "hours": person.hours.to_string(),
            "pictures": person.pictures,
            "announcements": person.announcements,
            "prescribed": prescribed,
        },
        "reminders": reminders.iter().map(|reminder| json!({
            "id": reminder.id,
            "activity": reminder.activity,
            "exercise": reminder.exercise,
            "schedule": reminder.schedule.to_string(),
            "created_at": reminder.created_at,
        })).collect::<Vec<_>>(),
        // Their numbers are larger than JavaScript keeps exactly, and so are told as words.
        "occurrences": occurrences.iter().map(|occurrence| json!({
            "id": occurrence.id.to_string(),
            "reminder": occurrence.reminder,
            "activity": occurrence.activity,
            "exercise": occurrence.exercise,
            "due_at": occurrence.due_at,
            "day": occurrence.day,
            "snoozed_to": occurrence.snoozed_to,
            "state": occurrence.state.as_str(),
            "sent_at": occurrence.sent_at,
            "answered_at": occurrence.answered_at,
        })).collect::<Vec<_>>(),
        "sessions": sessions.iter().map(|session| json!({
            "id": session.id,
            "occurrence": session.occurrence.map(|occurrence| occurrence.to_string()),
            "activity": session.activity,
            "exercise": session.exercise,
            "seconds": session.seconds,
            "done_at": session.done_at,
            "day": session.day,
        })).collect::<Vec<_>>(),
        "days": days,
        "resting_exercises": resting.iter().map(|(exercise, until)| json!({
            "exercise": exercise,
            "until": until,
        })).collect::<Vec<_>>(),
        "pauses": pauses.iter().map(|pause| json!({
            "began_at": pause.began_at,
            "ends_at": pause.ends_at,
            "reason": pause.reason.as_str(),
        })).collect::<Vec<_>>(),
        "letter": letter.map(|letter| json!({
            "schedule": letter.schedule.to_string(),
            "is_wanted": letter.is_wanted,
        })),
        "guide": guide.map(|guide| json!({
            "exercises": guide.parts.iter().map(|part| &part.exercise).collect::<Vec<_>>(),
            "counted": guide.counted,
        })),
        "announcements": announcements.iter().map(|told| json!({
            "announcement": told.announcement,
            "state": told.state,
            "sent_at": told.sent_at,
        })).collect::<Vec<_>>(),
        "pains": pains.iter().map(|(day, level)| json!({
            "day": day,
            "level": level,
        })).collect::<Vec<_>>(),
        "progressions": progressions.iter().map(|(exercise, progression)| json!({
            "exercise": exercise,
            "amount": progression.amount,
            "is_easy": progression.is_easy,
            "hurt_on": progression.hurt_on,
        })).collect::<Vec<_>>(),
    });
    let bytes = serde_json::to_vec_pretty(&export).expect("plain JSON values always serialise");
    let name = format!("limber-{}.json", visit.today());
    let mut says = vec![Say::SendFile { name, bytes, caption: Reply::Export }];
    if let Some(week) = week_of(visit).await? {
        says.push(Say::SendCalendar(week));
    }
    Ok(Answer { says, notice: None })
}

/// /delete: asks first.
pub fn ask_erase(visit: &Visit<'_>) -> Answer {
    visit.answer(Reply::AskErase)
}

/// Yes: every row goes.
pub async fn erase(visit: &mut Visit<'_>) -> Result<Answer> {
    people::erase(visit.connection, visit.person.id).await?;
    Ok(visit.answer(Reply::Erased))
}

/// No: nothing happened.
pub fn keep(visit: &Visit<'_>) -> Answer {
    visit.answer(Reply::Kept)
}
