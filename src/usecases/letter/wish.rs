//! When a person wants the weekly letter, and when the next one comes by that.

use jiff::Timestamp;

use crate::{
    care::{Person, Schedule, letter},
    store::{
        Result,
        letters::{self, Kept, Wish},
    },
    usecases::visit::Visit,
};

/// Plans a person's letter anew, as after a change of zone, of pause, of stop.
pub(crate) async fn replan(visit: &mut Visit<'_>) -> Result<()> {
    if visit.person.subscribed_at.is_none() {
        return Ok(());
    }
    match letters::of(visit.connection, visit.person.id).await? {
        Kept::Nothing => set(visit, &usual()).await,
        Kept::Wish(wish) => set(visit, &wish).await,
        // A newer version may know better when it comes.
        Kept::Unreadable => Ok(()),
    }
}

pub(crate) async fn set(visit: &mut Visit<'_>, wish: &Wish) -> Result<()> {
    let from = visit.person.reminded_from(visit.now).filter(|_| wish.is_wanted);
    let due_at = from.and_then(|from| next_after(&wish.schedule, &visit.person, from));
    letters::set(visit.connection, visit.person.id, wish, due_at).await
}

pub(crate) fn next_after(
    schedule: &Schedule,
    person: &Person,
    from: Timestamp,
) -> Option<Timestamp> {
    schedule.next_after(from, person.clock(), &person.hours)
}

pub(crate) async fn wish_of(visit: &mut Visit<'_>) -> Result<Wish> {
    let kept = letters::of(visit.connection, visit.person.id).await?;
    Ok(kept.wish().unwrap_or_else(usual))
}

pub(crate) fn usual() -> Wish {
    Wish { schedule: letter::usual(), is_wanted: true }
}
