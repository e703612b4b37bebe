//! One circle: begun, shown, left. Nobody is told that somebody leaves.

use crate::{
    care::BuddyId,
    store::{Result, buddies},
    usecases::{
        buddies::{
            company::{company_of, gone, name_of},
            invitation,
        },
        replies::{Answer, BuddiesReply},
        visit::Visit,
    },
};

/// One of the person's circles.
pub async fn circle(visit: &mut Visit<'_>, id: BuddyId) -> Result<Answer> {
    let company = company_of(visit).await?;
    match company.mine_as(id) {
        Some(mine) => Ok(visit.answer(BuddiesReply::Circle(company.shown(mine)))),
        None => gone(visit).await,
    }
}

/// Begins a circle, or goes on with the one that waits for somebody, and shows the link to it.
pub async fn begin(visit: &mut Visit<'_>) -> Result<Answer> {
    let company = company_of(visit).await?;
    let id = match company.waiting() {
        Some(mine) => mine.id,
        None if !company.has_room() => return Ok(visit.answer(BuddiesReply::Enough)),
        None => {
            let name = name_of(visit);
            buddies::begin(visit.connection, visit.person.id, &name, visit.now).await?
        }
    };
    invitation::invite(visit, id).await
}

/// Whether to leave.
pub async fn ask_leave(visit: &mut Visit<'_>, id: BuddyId) -> Result<Answer> {
    match company_of(visit).await?.mine_as(id) {
        Some(_) => Ok(visit.answer(BuddiesReply::LeaveAsk { id })),
        None => gone(visit).await,
    }
}

/// Leaves: the name is gone for the others at once.
pub async fn leave(visit: &mut Visit<'_>, id: BuddyId) -> Result<Answer> {
    let company = company_of(visit).await?;
    let Some(mine) = company.mine_as(id) else { return gone(visit).await };
    buddies::leave(visit.connection, id).await?;
    buddies::end_if_alone(visit.connection, mine.circle, visit.now).await?;
    Ok(visit.answer(BuddiesReply::Left))
}
