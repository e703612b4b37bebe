//! What a reminder follows: asked once, after it was done a few times, and chosen by a tap.

use jiff::ToSpan;

use crate::{
    care::{Activity, OccurrenceId, ReminderId, cue, cue::Cue},
    store::{
        Result,
        occurrences::{self, Occurrence},
        reminders,
    },
    usecases::{
        buttons::CuePress,
        coming::dosing::exercise_of,
        reminder::later::fixed_time_of,
        replies::{Answer, CueReply, Notice},
        visit::Visit,
    },
};

/// So far back it is looked.
const DAYS: i64 = 28;

/// What one of the buttons of this family asks for.
pub async fn press(visit: &mut Visit<'_>, press: &CuePress) -> Result<Answer> {
    match press {
        CuePress::CueSet(id, cue) => set(visit, *id, Some(*cue)).await,
        CuePress::CueDrop(id) => set(visit, *id, None).await,
    }
}

async fn set(visit: &mut Visit<'_>, reminder: ReminderId, cue: Option<Cue>) -> Result<Answer> {
    if !reminders::set_cue(visit.connection, visit.person.id, reminder, cue).await? {
        return Ok(Answer::notice(Notice::Gone));
    }
    Ok(visit.answer(match cue {
        Some(cue) => CueReply::Set { reminder, cue },
        None => CueReply::Dropped,
    }))
}

/// The question what a reminder could follow that has just been done; none where it was asked, follows something, or was
/// done too seldom. Breaks follow nothing: they come all day.
pub(crate) async fn question(
    visit: &mut Visit<'_>,
    occurrence: &Occurrence,
) -> Result<Option<CueReply>> {
    if occurrence.activity == Activity::Stand {
        return Ok(None);
    }
    let Some((reminder, due)) = fixed_time_of(visit, occurrence).await? else { return Ok(None) };
    let cues: Vec<Cue> = Cue::around(due).collect();
    let was_asked = reminder.cue.is_some() || reminder.cue_asked_at.is_some();
    if was_asked || reminder.schedule.is_once() || cues.is_empty() {
        return Ok(None);
    }
    let first = OccurrenceId::first_on(visit.today().saturating_sub(DAYS.days()));
    let person = occurrence.person;
    let done = occurrences::done_of(visit.connection, person, reminder.id, first).await?;
    // What is done in this very moment may not be written yet.
    let before = done.iter().filter(|(due_at, _)| *due_at != occurrence.due_at).count();
    if before + 1 < cue::ASKED_AFTER {
        return Ok(None);
    }
    reminders::ask_cue(visit.connection, person, reminder.id, visit.now).await?;
    let exercise = exercise_of(&visit.care.catalogue, occurrence);
    Ok(Some(CueReply::Asked { reminder: reminder.id, exercise, cues }))
}
