//! Invitations: a link that cannot be guessed, made by somebody in a circle, by which others see what buddies are and
//! join with a tap. Opening it changes nothing.

use jiff::SignedDuration;

use crate::{
    care::BuddyId,
    store::{
        Result,
        buddies::{self, Buddy, Invitation},
        people,
    },
    usecases::{
        buddies::company::{self, Company, MOST_IN_A_CIRCLE, company_of, gone, name_of},
        replies::{Answer, BuddiesReply, Reply, Say},
        standing::is_subscribed,
        start::zone::welcome,
        visit::Visit,
    },
};

/// How long a link can be used.
const HOLDS_FOR: SignedDuration = SignedDuration::from_hours(7 * 24);

/// The link to a circle, the one before where that still holds.
pub async fn invite(visit: &mut Visit<'_>, id: BuddyId) -> Result<Answer> {
    let company = company_of(visit).await?;
    let Some(mine) = company.mine_as(id) else { return gone(visit).await };
    let holds = |invitation: &&Invitation| invitation.ends_at > visit.now;
    match mine.invitation.as_ref().filter(holds) {
        Some(invitation) => Ok(told(visit, &company, mine, invitation)),
        None => made(visit, &company, mine).await,
    }
}

/// A new link, so that the one before can no longer be used.
pub async fn invite_anew(visit: &mut Visit<'_>, id: BuddyId) -> Result<Answer> {
    let company = company_of(visit).await?;
    match company.mine_as(id) {
        Some(mine) => made(visit, &company, mine).await,
        None => gone(visit).await,
    }
}

async fn made(visit: &mut Visit<'_>, company: &Company, mine: &Buddy) -> Result<Answer> {
    let invitation = Invitation { word: new_word(), ends_at: visit.now + HOLDS_FOR };
    buddies::set_invitation(visit.connection, mine.id, &invitation).await?;
    Ok(told(visit, company, mine, &invitation))
}

fn told(visit: &Visit<'_>, company: &Company, mine: &Buddy, invitation: &Invitation) -> Answer {
    let room = MOST_IN_A_CIRCLE.saturating_sub(company.others_in(mine.circle).count() + 1);
    if room == 0 {
        return visit.answer(BuddiesReply::InvitationFull);
    }
    visit.answer(BuddiesReply::Invitation {
        id: mine.id,
        link: format!("{}{}", visit.care.circle_link, invitation.word),
        until: visit.when(invitation.ends_at),
        room: u32::try_from(room).unwrap_or(u32::MAX),
    })
}

/// A link was opened. Who is new tells their time first, and is shown it then.
pub async fn opened(visit: &mut Visit<'_>, word: &str) -> Result<Answer> {
    if is_subscribed(visit) {
        return Ok(Answer::send(shown(visit, word).await?));
    }
    let inviting = buddies::inviting(visit.connection, word, visit.now).await?;
    let first = match inviting {
        Some(inviting) => {
            people::set_invited(visit.connection, visit.person.id, Some(word)).await?;
            BuddiesReply::Waits { from: inviting.first_name }
        }
        None => BuddiesReply::InvitedGone,
    };
    let mut greeting = welcome(visit).await?;
    let place = greeting.says.len().saturating_sub(1);
    greeting.says.insert(place, Say::Send(first.into()));
    Ok(greeting)
}

/// The invitation that a new person came for, once.
pub(crate) async fn came_for(visit: &mut Visit<'_>) -> Result<Option<Reply>> {
    let id = visit.person.id;
    let Some(word) = people::invited(visit.connection, id).await? else { return Ok(None) };
    people::set_invited(visit.connection, id, None).await?;
    shown(visit, &word).await.map(|reply| Some(reply.into()))
}

/// Who invites, and what each would see; or why they cannot join.
async fn shown(visit: &mut Visit<'_>, word: &str) -> Result<BuddiesReply> {
    Ok(match open_to(visit, word).await? {
        Ok((inviting, others)) => BuddiesReply::Invited {
            from: inviting.first_name,
            others,
            name: name_of(visit),
            word: word.to_owned(),
        },
        Err(closed) => closed,
    })
}

/// Joins the circle of a link, where it is still open to them.
pub async fn join(visit: &mut Visit<'_>, word: &str) -> Result<Answer> {
    let inviting = match open_to(visit, word).await? {
        Ok((inviting, _)) => inviting,
        Err(closed) => return Ok(visit.answer(closed)),
    };
    let (id, name) = (visit.person.id, name_of(visit));
    buddies::join(visit.connection, inviting.circle, id, &name, visit.now).await?;
    let company = company::shown(visit).await?;
    Ok(visit.answer(BuddiesReply::Joined).and_send(company))
}

/// Who invites with a link and how many others are in the circle, where the person can join it; otherwise why not.
async fn open_to(
    visit: &mut Visit<'_>,
    word: &str,
) -> Result<std::result::Result<(Buddy, u32), BuddiesReply>> {
    let Some(inviting) = buddies::inviting(visit.connection, word, visit.now).await? else {
        return Ok(Err(BuddiesReply::InvitedGone));
    };
    let me = visit.person.id;
    if inviting.person == me {
        return Ok(Err(BuddiesReply::InvitedOwn));
    }
    let there = buddies::in_circle(visit.connection, inviting.circle).await?;
    if there.iter().any(|buddy| buddy.person == me) {
        return Ok(Err(BuddiesReply::InvitedAlready));
    }
    if there.len() >= MOST_IN_A_CIRCLE {
        return Ok(Err(BuddiesReply::InvitedFull));
    }
    if !company_of(visit).await?.has_room() {
        return Ok(Err(BuddiesReply::Enough));
    }
    let others = u32::try_from(there.len() - 1).unwrap_or(u32::MAX);
    Ok(Ok((inviting, others)))
}

/// A word that nobody guesses: 128 bits of the system's chance.
fn new_word() -> String {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes).expect("a system on which TLS works has chance to give");
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
