//! Whom a person has for company: everybody in their circles, each once, and who of them has moved today.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    care::{BuddyId, PersonId},
    store::{
        Result,
        buddies::{self, Buddy},
        people, sessions, waves,
    },
    usecases::{
        replies::{Answer, BuddiesReply, Circle, Notice, Seen},
        visit::Visit,
    },
};

/// A circle holds so many people.
pub const MOST_IN_A_CIRCLE: usize = 5;
/// A person is in so many circles at the most: more company than that is a crowd.
pub const MOST_CIRCLES: usize = 5;
/// The longest name that is shown, in characters.
const MAX_NAME_CHARS: usize = 32;

/// The circles of a person.
pub(crate) struct Company {
    me: PersonId,
    /// Everybody in them, the person included, in the order in which they joined.
    all: Vec<Buddy>,
}

/// The person's circles as they are now.
pub(crate) async fn company_of(visit: &mut Visit<'_>) -> Result<Company> {
    let me = visit.person.id;
    Ok(Company { me, all: buddies::seen_by(visit.connection, me).await? })
}

impl Company {
    /// The person in each of their circles.
    pub fn mine(&self) -> impl Iterator<Item = &Buddy> {
        self.all.iter().filter(|buddy| buddy.person == self.me)
    }

    /// The person in one circle; none where the number is not theirs.
    pub fn mine_as(&self, id: BuddyId) -> Option<&Buddy> {
        self.mine().find(|buddy| buddy.id == id)
    }

    /// The others in a circle of theirs.
    pub fn others_in(&self, circle: BuddyId) -> impl Iterator<Item = &Buddy> {
        self.others().filter(move |buddy| buddy.circle == circle)
    }

    /// Somebody else who is in one of their circles.
    pub fn other(&self, id: BuddyId) -> Option<&Buddy> {
        self.others().find(|buddy| buddy.id == id)
    }

    fn others(&self) -> impl Iterator<Item = &Buddy> {
        self.all.iter().filter(|buddy| buddy.person != self.me)
    }

    /// Each of the others once, in the order in which they joined.
    fn each(&self) -> Vec<&Buddy> {
        let mut seen = BTreeSet::new();
        self.others().filter(|buddy| seen.insert(buddy.person)).collect()
    }

    /// Whether the person may be in one circle more.
    pub fn has_room(&self) -> bool {
        self.mine().count() < MOST_CIRCLES
    }

    /// The circle in which the person waits for somebody, if there is one.
    pub fn waiting(&self) -> Option<&Buddy> {
        self.mine().find(|mine| self.others_in(mine.circle).next().is_none())
    }

    /// A circle as it is shown to the person.
    pub fn shown(&self, mine: &Buddy) -> Circle {
        let names = self.others_in(mine.circle).map(|buddy| buddy.first_name.clone());
        let names: Vec<String> = names.collect();
        let has_room = names.len() + 1 < MOST_IN_A_CIRCLE;
        Circle { id: mine.id, names, has_room }
    }
}

/// /buddies.
pub async fn buddies(visit: &mut Visit<'_>) -> Result<Answer> {
    let shown = shown(visit).await?;
    Ok(visit.answer(shown))
}

/// What was asked for is not theirs, or no longer: they see what there is.
pub(crate) async fn gone(visit: &mut Visit<'_>) -> Result<Answer> {
    Ok(buddies(visit).await?.with_notice(Notice::Gone))
}

/// Who there is, and who has moved today.
pub(crate) async fn shown(visit: &mut Visit<'_>) -> Result<BuddiesReply> {
    let company = company_of(visit).await?;
    if company.mine().next().is_none() {
        return Ok(BuddiesReply::About { name: name_of(visit) });
    }
    let today = visit.today();
    let each = company.each();
    let moved = moved(visit, &each).await?;
    let waved = waves::waved_to(visit.connection, visit.person.id, today).await?;
    let to_you = waved_today(visit).await?;
    let seen = each.iter().map(|buddy| {
        let (moved, waved) = (moved.contains(&buddy.person), waved.contains(&buddy.person));
        let may_wave = !waved && (moved || to_you.contains_key(&buddy.person));
        Seen { id: buddy.id, name: buddy.first_name.clone(), moved, waved, may_wave }
    });
    Ok(BuddiesReply::Buddies {
        seen: seen.collect(),
        waved_to_you: to_you.into_values().collect(),
        circles: company.mine().map(|mine| company.shown(mine)).collect(),
        may_begin: company.has_room() && company.waiting().is_none(),
    })
}

/// Those of some who have moved today, each by their own clock.
pub(crate) async fn moved(visit: &mut Visit<'_>, buddies: &[&Buddy]) -> Result<BTreeSet<PersonId>> {
    let ids: Vec<PersonId> = buddies.iter().map(|buddy| buddy.person).collect();
    let people = people::all(visit.connection, &ids).await?;
    let days: Vec<_> = people.iter().map(|person| (person.id, person.day_of(visit.now))).collect();
    Ok(sessions::who_moved(visit.connection, &days).await?.into_iter().collect())
}

/// Those who have waved to the person today, by their names.
pub(crate) async fn waved_today(visit: &mut Visit<'_>) -> Result<BTreeMap<PersonId, String>> {
    let waves = waves::to(visit.connection, visit.person.id).await?;
    let today = visit.today();
    let of_today = waves.into_iter().filter(|wave| visit.person.day_of(wave.waved_at) == today);
    Ok(of_today.map(|wave| (wave.person, wave.first_name)).collect())
}

/// The name under which the person joins: the first name that Telegram tells, in one line.
pub(crate) fn name_of(visit: &Visit<'_>) -> String {
    let name = visit.first_name.split_whitespace().collect::<Vec<_>>().join(" ");
    name.chars().take(MAX_NAME_CHARS).collect()
}
