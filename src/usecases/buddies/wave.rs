//! Waves: one tap, at most one a day from each to each, told without a sound on the same day. Whoever waves never learns
//! whether it could come.

use std::collections::BTreeSet;

use crate::{
    care::{BuddyId, PersonId, prompt::Kind},
    store::{
        Connection, Result,
        buddies::Buddy,
        people, prompts,
        waves::{self, Wave},
    },
    usecases::{
        buddies::company::{self, company_of, gone, moved, waved_today},
        replies::{Answer, BuddiesReply, Notice, Reply, Waving},
        visit::Visit,
    },
};

/// Waves to somebody in the list, which shows so.
pub async fn wave(visit: &mut Visit<'_>, id: BuddyId) -> Result<Answer> {
    let Some(notice) = try_to_wave(visit, id).await? else { return gone(visit).await };
    Ok(company::buddies(visit).await?.with_notice(notice))
}

/// Waves back, under a wave, which stays.
pub async fn wave_back(visit: &mut Visit<'_>, id: BuddyId) -> Result<Answer> {
    let notice = try_to_wave(visit, id).await?;
    Ok(Answer::notice(notice.unwrap_or(Notice::Gone)))
}

/// Waves, where it is not the second time today; none where there is nobody to wave to. Whoever neither has moved today
/// nor has waved is not waved to: it would be a nudge.
async fn try_to_wave(visit: &mut Visit<'_>, id: BuddyId) -> Result<Option<Notice>> {
    let company = company_of(visit).await?;
    let Some(other) = company.other(id) else { return Ok(None) };
    let today = visit.today();
    let waved = waves::waved_to(visit.connection, visit.person.id, today).await?;
    if waved.contains(&other.person) {
        return Ok(Some(Notice::AlreadyWaved));
    }
    let has_moved = !moved(visit, &[other]).await?.is_empty();
    if !has_moved && !waved_today(visit).await?.contains_key(&other.person) {
        return Ok(None);
    }
    let mine = company.mine().find(|mine| mine.circle == other.circle);
    let Some(mine) = mine else { return Ok(None) };
    send(visit, mine, other.person).await?;
    Ok(Some(Notice::Waved))
}

/// The wave is on its way, unless its receiver wants to be left alone now.
async fn send(visit: &mut Visit<'_>, mine: &Buddy, to: PersonId) -> Result<()> {
    let (today, now) = (visit.today(), visit.now);
    let receiver = people::find(visit.connection, to).await?;
    if receiver.is_some_and(|receiver| receiver.reminded_from(now) == Some(now)) {
        waves::add(visit.connection, to, mine.id, today, now).await?;
        prompts::bring(visit.connection, to, Kind::Wave, now).await
    } else {
        waves::add_untold(visit.connection, to, mine.id, today, now).await
    }
}

/// What a person is told of the waves that have not come to them yet; none where there are none of today.
pub(crate) async fn told(visit: &mut Visit<'_>) -> Result<Option<Reply>> {
    let waves = waves::to(visit.connection, visit.person.id).await?;
    let today = visit.today();
    let is_told = |wave: &Wave| wave.is_open && visit.person.day_of(wave.waved_at) == today;
    let mut seen = BTreeSet::new();
    let from = waves.into_iter().filter(is_told).filter(|wave| seen.insert(wave.person));
    let from: Vec<Waving> =
        from.map(|wave| Waving { id: wave.buddy, name: wave.first_name }).collect();
    Ok((!from.is_empty()).then(|| BuddiesReply::Waves { from }.into()))
}

/// Keeps which waves are on their way with what is sent.
pub(crate) async fn keep_claimed(
    connection: &mut Connection,
    person: PersonId,
    reply: &Reply,
) -> Result<()> {
    let Reply::Buddies(BuddiesReply::Waves { from }) = reply else { return Ok(()) };
    let from: Vec<BuddyId> = from.iter().map(|waving| waving.id).collect();
    waves::claim(connection, person, &from).await
}
