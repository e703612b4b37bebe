//! Claims the breaks of teams that are due and those that are over, and records what became of telling them. The sending
//! lies between, outside any transaction.

use jiff::{SignedDuration, Timestamp};

use crate::{
    care::{
        occurrence::{LEASE, wait_after},
        team::{self, GRACE, OPEN_FOR},
    },
    store::{
        Connection, Result, Store,
        team_breaks::{self, TeamBreak},
        teams::{self, Claimed, Team},
    },
    usecases::{
        outcome::Outcome,
        replies::{Reply, TeamReply},
        team::{
            clock_of,
            membership::{moved, taken_from},
            moment, next_of,
            part::new_salt,
        },
        visit::{Care, LEFT_ALONE},
    },
};

/// A break comes within a week, or within one of a change of clocks: what lies further off than this is looked at.
const FARTHEST: SignedDuration = SignedDuration::from_hours(10 * 24);
/// Teams that are looked at in one go.
const LOOKED_AT: u32 = 500;
/// For so long it is tried to tell that a break is over.
const WORTH_TELLING: SignedDuration = SignedDuration::from_hours(2);

/// Something that is told to a group under a claim.
#[derive(Clone, Debug)]
pub enum Claim {
    /// A break that is due.
    Due(Box<Claimed>),
    /// A break that is over.
    Over(TeamBreak),
}

/// Which claim it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Key {
    Due(i64),
    Over(i64, Timestamp),
}

/// What became of telling it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Told {
    As(Outcome),
    /// The group has become another.
    Elsewhere(i64),
}

/// Something to be told to a group under a claim.
#[derive(Debug)]
pub struct Post {
    pub claim: Claim,
    pub language: String,
    pub topic: Option<i64>,
    /// Whether nobody is to be disturbed by it: the first break of a day alone is heard.
    pub silently: bool,
    pub reply: Reply,
}

impl Claim {
    /// The claim's key among others.
    pub fn key(&self) -> Key {
        match self {
            Claim::Due(claimed) => Key::Due(claimed.team.chat),
            Claim::Over(over) => Key::Over(over.chat, over.due_at),
        }
    }

    /// Telegram's number of the group.
    pub fn chat(&self) -> i64 {
        match self {
            Claim::Due(claimed) => claimed.team.chat,
            Claim::Over(over) => over.chat,
        }
    }
}

/// When there is something to be told next.
///
/// # Errors
/// The database's own.
pub async fn next_at(store: &Store) -> Result<Option<Timestamp>> {
    let mut connection = store.read().await?;
    let due = teams::next_send_at(&mut connection).await?;
    let over = team_breaks::next_end_at(&mut connection).await?;
    Ok(due.into_iter().chain(over).min())
}

/// Claims up to `limit` breaks that are over or due; what is too late, or has nothing to show, is planned for its next
/// time instead. Returns with them whether there may be more.
///
/// # Errors
/// The database's own; what was claimed comes again when its lease ends.
pub async fn claim(
    store: &Store,
    care: &Care,
    now: Timestamp,
    limit: u32,
) -> Result<(Vec<Post>, bool)> {
    let mut tx = store.write().await?;
    let over = team_breaks::claim_over(&mut tx, now, now + LEASE, limit).await?;
    let room = limit.saturating_sub(u32::try_from(over.len()).unwrap_or(limit));
    let (due, unreadable) = teams::claim_due(&mut tx, now, now + LEASE, room).await?;
    let more = over.len() + due.len() + unreadable.len() > 0;
    if !unreadable.is_empty() {
        teams::leave_alone(&mut tx, &unreadable, now + LEFT_ALONE).await?;
    }
    let mut posts = Vec::new();
    for over in over {
        posts.extend(tell_over(&mut tx, care, over, now).await?);
    }
    for claimed in due {
        posts.extend(deal(&mut tx, care, claimed, now).await?);
    }
    tx.commit().await?;
    Ok((posts, more))
}

/// What tells that a break is over; none where there is no message that could say so.
async fn tell_over(
    connection: &mut Connection,
    care: &Care,
    over: TeamBreak,
    now: Timestamp,
) -> Result<Option<Post>> {
    let team = teams::find(connection, over.chat).await?;
    let exercise = care.catalogue.find(&over.exercise).cloned();
    let (Some(team), Some(exercise), Some(_)) = (team, exercise, over.message) else {
        team_breaks::forget(connection, over.chat, over.due_at).await?;
        return Ok(None);
    };
    let next = next_of(&team, now).map(|at| moment(&team, at, now));
    let moved = team::told(over.moved.unwrap_or(0));
    let reply = TeamReply::Over { exercise, moved, next }.into();
    let (language, topic) = (team.language, team.topic);
    Ok(Some(Post { claim: Claim::Over(over), language, topic, silently: true, reply }))
}

/// The break that a team gets now, dealt once however often it is tried; none where it is let go.
async fn deal(
    connection: &mut Connection,
    care: &Care,
    claimed: Claimed,
    now: Timestamp,
) -> Result<Option<Post>> {
    let Claimed { team, due_at, .. } = &claimed;
    let (chat, due_at, today) = (team.chat, *due_at, clock_of(team).to_datetime(now).date());
    let is_late = now.duration_since(due_at) > GRACE;
    let known = team_breaks::find(connection, chat, due_at).await?;
    let next = team::dealt(&care.catalogue, team.place, team.last_exercise.as_ref());
    let dealt = match (known, next) {
        _ if is_late => None,
        (Some(known), _) => care.catalogue.find(&known.exercise).map(|it| (it, known.is_first)),
        (None, Some(next)) => {
            let is_first = team.last_on != Some(today);
            let exercise = next.id.clone();
            let dealt = TeamBreak {
                chat,
                due_at,
                exercise,
                is_first,
                message: None,
                salt: Some(new_salt()),
                moved: None,
                attempt: 0,
            };
            team_breaks::deal(connection, &dealt, now + OPEN_FOR).await?;
            teams::set_last(connection, chat, &next.id, today).await?;
            Some((next, is_first))
        }
        (None, None) => None,
    };
    team_breaks::end_others(connection, chat, due_at, now).await?;
    let Some((exercise, is_first)) = dealt else {
        plan_after(connection, &claimed, now).await?;
        return Ok(None);
    };
    let reply = TeamReply::Break {
        exercise: exercise.clone(),
        number: due_at.as_second(),
        has_picture: is_first && team.has_pictures,
    };
    let (language, topic) = (team.language.clone(), team.topic);
    let claim = Claim::Due(Box::new(claimed));
    Ok(Some(Post { claim, language, topic, silently: !is_first, reply: reply.into() }))
}

/// Leases what is under way to the caller for longer.
///
/// # Errors
/// The database's own; the leases are as they were then.
pub async fn renew(store: &Store, claims: Vec<&Claim>, now: Timestamp) -> Result<()> {
    let (mut due, mut over) = (Vec::new(), Vec::new());
    for claim in claims {
        match claim {
            Claim::Due(claimed) => due.push(&**claimed),
            Claim::Over(claimed) => over.push(claimed),
        }
    }
    let mut tx = store.write().await?;
    teams::renew(&mut tx, &due, now + LEASE).await?;
    team_breaks::renew(&mut tx, &over, now + LEASE).await?;
    tx.commit().await
}

/// Records what became of what was told, all in one transaction.
///
/// # Errors
/// The database's own; then nothing is recorded and the same may be told again.
pub async fn record(store: &Store, told: &[(Claim, Told)], now: Timestamp) -> Result<()> {
    let mut tx = store.write().await?;
    for (claim, told) in told {
        match claim {
            Claim::Due(claimed) => record_due(&mut tx, claimed, *told, now).await?,
            Claim::Over(over) => record_over(&mut tx, over, *told, now).await?,
        }
    }
    tx.commit().await
}

async fn record_due(
    connection: &mut Connection,
    claimed: &Claimed,
    told: Told,
    now: Timestamp,
) -> Result<()> {
    let (chat, due_at) = (claimed.team.chat, claimed.due_at);
    match told {
        Told::As(Outcome::Accepted(message)) => {
            team_breaks::shown_by(connection, chat, due_at, message).await?;
            plan_after(connection, claimed, now).await
        }
        Told::As(Outcome::Refused) => {
            team_breaks::forget(connection, chat, due_at).await?;
            plan_after(connection, claimed, now).await
        }
        Told::As(Outcome::TryLater(wait)) => {
            let wait = wait.unwrap_or_else(|| wait_after(claimed.attempt));
            teams::put_off(connection, claimed, now + wait).await
        }
        Told::As(Outcome::Unreachable) => taken_from(connection, chat, now).await,
        Told::Elsewhere(to) => {
            moved(connection, chat, to).await?;
            let team = Team { chat: to, ..claimed.team.clone() };
            teams::put_off(connection, &Claimed { team, ..claimed.clone() }, now).await
        }
    }
}

async fn record_over(
    connection: &mut Connection,
    over: &TeamBreak,
    told: Told,
    now: Timestamp,
) -> Result<()> {
    match told {
        Told::As(Outcome::TryLater(wait)) if now.duration_since(over.due_at) < WORTH_TELLING => {
            let wait = wait.unwrap_or_else(|| wait_after(over.attempt));
            team_breaks::put_off(connection, over, now + wait).await
        }
        Told::As(Outcome::Unreachable) => taken_from(connection, over.chat, now).await,
        Told::As(_) | Told::Elsewhere(_) => {
            team_breaks::forget(connection, over.chat, over.due_at).await
        }
    }
}

/// Plans breaks anew that lie further off than their schedule can mean; returns how many.
///
/// # Errors
/// The database's own; nothing is planned anew then.
pub async fn replan_far(store: &Store, now: Timestamp) -> Result<usize> {
    if sooner(&mut store.read().await?, now).await?.is_empty() {
        return Ok(0);
    }
    let mut tx = store.write().await?;
    // An admin may have chosen other days meanwhile.
    let sooner = sooner(&mut tx, now).await?;
    for (claimed, next) in &sooner {
        teams::plan_next(&mut tx, claimed, Some(*next)).await?;
    }
    tx.commit().await?;
    Ok(sooner.len())
}

/// Breaks that are to come sooner, and when.
async fn sooner(connection: &mut Connection, now: Timestamp) -> Result<Vec<(Claimed, Timestamp)>> {
    let far = teams::planned_after(connection, now + FARTHEST, LOOKED_AT).await?;
    let sooner = far.into_iter().filter_map(|claimed| {
        let next = next_of(&claimed.team, now)?;
        (next < claimed.due_at).then_some((claimed, next))
    });
    Ok(sooner.collect())
}

async fn plan_after(connection: &mut Connection, claimed: &Claimed, now: Timestamp) -> Result<()> {
    teams::plan_next(connection, claimed, next_of(&claimed.team, now)).await
}
