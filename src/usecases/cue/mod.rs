//! The cue that a reminder follows: asked for once, after it was done a few times, and chosen by a tap.

pub(crate) mod in_the_way;

use crate::{
    care::{Activity, ReminderId, cue, cue::Cue, schedule::Minute},
    store::{
        Result,
        occurrences::Occurrence,
        reminders::{self, Reminder},
    },
    usecases::{
        buttons::CuePress,
        coming::dosing::exercise_of,
        reminder::later::done_before,
        replies::{Answer, CueReply, Notice},
        visit::Visit,
    },
};

/// So far back it is looked.
const DAYS: i64 = 28;

/// Does what a button of this family asks for.
pub async fn press(visit: &mut Visit<'_>, press: &CuePress) -> Result<Answer> {
    match press {
        CuePress::CueSet(id, cue) => set(visit, *id, Some(*cue)).await,
        CuePress::CueDrop(id) => set(visit, *id, None).await,
        CuePress::CueInTheWay(obstacle) => in_the_way::told(visit, *obstacle).await,
        CuePress::CueGoesWell => Ok(visit.answer(CueReply::GoesWell)),
    }
}

async fn set(visit: &mut Visit<'_>, reminder: ReminderId, cue: Option<Cue>) -> Result<Answer> {
    if !reminders::set_cue(visit.connection, visit.person.id, reminder, cue).await? {
        return Ok(Answer::notice(Notice::Gone));
    }
    match cue {
        Some(cue) => {
            let answer = visit.answer(CueReply::Set { reminder, cue });
            in_the_way::asked_with(visit, answer).await
        }
        None => Ok(visit.answer(CueReply::Dropped)),
    }
}

/// Whether something may follow something else: breaks come all day.
pub(crate) fn may_follow(activity: Activity) -> bool {
    activity != Activity::Stand
}

/// The question what a reminder of a fixed time could follow that has just been done; none where it was asked, follows
/// something, or was done too seldom.
pub(crate) async fn question(
    visit: &mut Visit<'_>,
    occurrence: &Occurrence,
    reminder: &Reminder,
    due: Minute,
) -> Result<Option<CueReply>> {
    let cues: Vec<Cue> = Cue::around(due).collect();
    let was_asked = reminder.cue.is_some() || reminder.cue_asked_at.is_some();
    if was_asked || cues.is_empty() {
        return Ok(None);
    }
    let before = done_before(visit, occurrence, DAYS).await?;
    if before.len() + 1 < cue::ASKED_AFTER {
        return Ok(None);
    }
    reminders::ask_cue(visit.connection, occurrence.person, reminder.id, visit.now).await?;
    let exercise = exercise_of(&visit.care.catalogue, occurrence);
    Ok(Some(CueReply::Asked { reminder: reminder.id, exercise, cues }))
}
