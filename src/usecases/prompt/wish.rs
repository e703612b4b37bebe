//! Which prompts a person wants, and when the next of each comes by that.

use jiff::Timestamp;

use crate::{
    care::{Person, Schedule, prompt::Kind},
    store::{
        Result,
        prompts::{self, Kept, Wish},
    },
    usecases::visit::Visit,
};

/// Plans a person's prompts anew, as after a change of zone, of hours, of pause, of stop.
pub(crate) async fn replan(visit: &mut Visit<'_>) -> Result<()> {
    if visit.person.subscribed_at.is_none() {
        return Ok(());
    }
    let mut kept = prompts::of(visit.connection, visit.person.id).await?;
    let at_times = Kind::ALL.into_iter().filter(|kind| kind.has_times());
    let wishes = at_times.filter_map(|kind| match kept.remove(&kind) {
        None => kind.is_wanted_unsaid().then(|| (kind, unsaid(kind))),
        Some(Kept::Wish(wish)) => Some((kind, wish)),
        // A newer version may know better when it comes.
        Some(Kept::Unreadable) => None,
    });
    let wishes: Vec<_> = wishes.collect();
    keep(visit, wishes).await
}

/// Keeps how a person wants one kind, and plans it by that.
pub(crate) async fn set(visit: &mut Visit<'_>, kind: Kind, wish: Wish) -> Result<()> {
    keep(visit, vec![(kind, wish)]).await
}

/// How a person wants one kind, as they said or as is usual.
pub(crate) async fn wish_of(visit: &mut Visit<'_>, kind: Kind) -> Result<Wish> {
    let mut kept = prompts::of(visit.connection, visit.person.id).await?;
    Ok(match kept.remove(&kind) {
        Some(Kept::Wish(wish)) => wish,
        Some(Kept::Unreadable) | None => unsaid(kind),
    })
}

/// When a prompt comes next; not at all to those to whom nothing may come, and not before a pause ends.
pub(crate) fn next_of(
    kind: Kind,
    chosen: Option<&Schedule>,
    person: &Person,
    now: Timestamp,
) -> Option<Timestamp> {
    kind.next_after(chosen, person, person.reminded_from(now)?)
}

async fn keep(visit: &mut Visit<'_>, wishes: Vec<(Kind, Wish)>) -> Result<()> {
    let planned = wishes.into_iter().map(|(kind, wish)| {
        let next = next_of(kind, wish.schedule.as_ref(), &visit.person, visit.now);
        let next = next.filter(|_| wish.is_wanted);
        (kind, wish, next)
    });
    let planned: Vec<_> = planned.collect();
    prompts::set(visit.connection, visit.person.id, &planned).await
}

fn unsaid(kind: Kind) -> Wish {
    Wish { schedule: None, is_wanted: kind.is_wanted_unsaid() }
}
