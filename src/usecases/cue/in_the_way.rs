//! What usually gets in the way of a plan that follows something: asked with the first one, and answered with one thing
//! that helps.

use crate::{
    care::aim::Obstacle,
    store::{Result, aims, reminders},
    usecases::{
        replies::{Answer, CueReply, Notice},
        visit::Visit,
    },
};

/// The answer to a plan that now follows something, and behind it the question, where this is the first such plan and
/// it is not known what gets in the way.
pub(crate) async fn asked_with(visit: &mut Visit<'_>, answer: Answer) -> Result<Answer> {
    let person = visit.person.id;
    if aims::of(visit.connection, person).await?.obstacle.is_some() {
        return Ok(answer);
    }
    let plan = reminders::of(visit.connection, person).await?;
    let followed = plan.iter().filter(|reminder| reminder.cue.is_some()).count();
    Ok(if followed == 1 { answer.and_send(CueReply::InTheWay) } else { answer })
}

/// This gets in the way.
pub(super) async fn told(visit: &mut Visit<'_>, obstacle: Obstacle) -> Result<Answer> {
    aims::set_obstacle(visit.connection, visit.person.id, obstacle).await?;
    Ok(visit.answer(CueReply::Helps(obstacle)).with_notice(Notice::Thanks))
}
