//! Learns the hour: where something is done late again and again at about the same time, moving its reminder there is
//! offered, once. Nothing is moved unasked.

use jiff::SignedDuration;

use crate::{
    care::{OccurrenceId, schedule::Minute, usual::better},
    store::{
        Result,
        occurrences::{self, Occurrence},
        reminders,
    },
    usecases::{
        buttons::UsualPress,
        cue,
        reminder::later::{done_before, fixed_time_of},
        replies::{Answer, Notice, UsualReply},
        visit::Visit,
    },
};

/// How late a reminder must be done to be looked at: sooner than that nobody needs another time.
const WORTH_A_LOOK: SignedDuration = SignedDuration::from_mins(45);
/// So far back it is looked.
const DAYS: i64 = 21;

/// Does what a button of this family asks for.
pub async fn press(visit: &mut Visit<'_>, press: &UsualPress) -> Result<Answer> {
    match press {
        UsualPress::UsualKeep => Ok(visit.answer(UsualReply::Kept)),
    }
}

/// The answer to Done, and behind it, where there is reason for one, the offer of another hour or the question what it
/// could follow.
pub(crate) async fn after_done(
    visit: &mut Visit<'_>,
    id: OccurrenceId,
    answer: Answer,
) -> Result<Answer> {
    if answer.notice != Some(Notice::Counted) {
        return Ok(answer);
    }
    let Some(occurrence) = occurrences::find(visit.connection, id).await? else {
        return Ok(answer);
    };
    let is_late = visit.now.duration_since(occurrence.due_at) >= WORTH_A_LOOK;
    let may_follow = cue::may_follow(occurrence.activity);
    if !is_late && !may_follow {
        return Ok(answer);
    }
    let fixed = fixed_time_of(visit, &occurrence).await?;
    let Some((reminder, due)) = fixed.filter(|(reminder, _)| !reminder.schedule.is_once()) else {
        return Ok(answer);
    };
    if is_late && let Some(offer) = offer(visit, &occurrence, due).await? {
        return Ok(answer.and_send(offer));
    }
    if !may_follow {
        return Ok(answer);
    }
    // One question is enough.
    Ok(match cue::question(visit, &occurrence, &reminder, due).await? {
        Some(question) => answer.and_send(question),
        None => answer,
    })
}

async fn offer(
    visit: &mut Visit<'_>,
    occurrence: &Occurrence,
    due: Minute,
) -> Result<Option<UsualReply>> {
    let before = done_before(visit, occurrence, DAYS).await?;
    let clock = visit.person.clock();
    let on_its_day = |(due_at, done_at)| {
        let (due_at, done_at) = (clock.to_datetime(due_at), clock.to_datetime(done_at));
        let is_of_this_time = Minute::of(due_at.time()) == due && due_at.date() == done_at.date();
        is_of_this_time.then(|| Minute::of(done_at.time()))
    };
    let now = (occurrence.due_at, visit.now);
    let done_at: Vec<Minute> = before.into_iter().chain([now]).filter_map(on_its_day).collect();
    let Some(better) = better(due, &done_at) else { return Ok(None) };
    // Somebody who has said no is not asked again, nor is anybody who has not answered.
    let (person, reminder) = (occurrence.person, occurrence.reminder);
    if !reminders::offer_hour(visit.connection, person, reminder, visit.now).await? {
        return Ok(None);
    }
    let activity = occurrence.activity;
    Ok(Some(UsualReply::Offered { occurrence: occurrence.id, activity, due, better }))
}
