//! How people stand in groups, as Telegram said a moment ago: whether somebody is one of a group's admins. Kept in memory
//! for as long as somebody goes through a group's settings, and nowhere else.
//!
//! Must not know what somebody asks for.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use jiff::{SignedDuration, Timestamp};

use crate::{
    bell::Bell,
    care::{PersonId, team::Standing},
};

/// For so long an admin is taken for one without asking anew.
const ADMINS_FOR: SignedDuration = SignedDuration::from_secs(60);
/// For so long it holds of anybody else: who becomes an admin is one nearly at once.
const OTHERS_FOR: SignedDuration = SignedDuration::from_secs(5);
/// What is too old is looked for from so many on.
const WORTH_SWEEPING: usize = 1000;

/// Somebody in a group.
type Who = (i64, PersonId);

/// What is known of how people stand; cheap to clone, all clones are one.
#[derive(Clone, Debug)]
pub struct Standings {
    known: Arc<Mutex<HashMap<Who, Known>>>,
    /// Rung when something becomes known.
    news: Bell,
}

#[derive(Clone, Copy, Debug)]
struct Known {
    /// None while it is being asked.
    standing: Option<Standing>,
    /// Since when it is used; none while nobody has looked. The time that the asking took does not count.
    used_since: Option<Timestamp>,
}

impl Known {
    /// Whether it still holds; what is being asked, or was not looked at yet, does.
    fn holds(self, now: Timestamp) -> bool {
        let lasts = if self.standing == Some(Standing::Admin) { ADMINS_FOR } else { OTHERS_FOR };
        self.used_since.is_none_or(|since| {
            let age = now.duration_since(since);
            age >= SignedDuration::ZERO && age <= lasts
        })
    }
}

impl Standings {
    /// Nothing is known yet. `news` is rung when something becomes known.
    pub fn new(news: Bell) -> Standings {
        Standings { known: Arc::default(), news }
    }

    /// How somebody stands in a group, if that is known; none while it is being asked.
    pub fn of(&self, chat: i64, person: PersonId, now: Timestamp) -> Option<Standing> {
        let mut all = self.locked();
        let known = all.get_mut(&(chat, person)).filter(|known| known.holds(now))?;
        let standing = known.standing?;
        known.used_since.get_or_insert(now);
        Some(standing)
    }

    /// Whether it has to be asked how somebody stands in a group; from now on it is being asked.
    pub fn is_to_be_asked(&self, chat: i64, person: PersonId, now: Timestamp) -> bool {
        let mut all = self.locked();
        if all.get(&(chat, person)).is_some_and(|known| known.holds(now)) {
            return false;
        }
        if all.len() > WORTH_SWEEPING {
            all.retain(|_, known| known.holds(now));
        }
        all.insert((chat, person), Known { standing: None, used_since: None });
        true
    }

    /// It was said how somebody stands.
    pub fn keep(&self, chat: i64, person: PersonId, standing: Standing) {
        if let Some(known) = self.locked().get_mut(&(chat, person)) {
            known.standing = Some(standing);
        }
        self.news.ring();
    }

    /// The groups of which something is being asked.
    pub fn awaited(&self) -> Vec<i64> {
        let all = self.locked();
        let awaited = all.iter().filter(|(_, known)| known.standing.is_none());
        awaited.map(|((chat, _), _)| *chat).collect()
    }

    fn locked(&self) -> MutexGuard<'_, HashMap<Who, Known>> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(1_772_000_000 + second).unwrap()
    }

    #[test]
    fn what_was_said_holds_for_a_while_and_for_others_than_admins_a_moment() {
        let standings = Standings::new(Bell::new());
        let (anna, ben) = (PersonId(1), PersonId(2));
        for (person, standing) in [(anna, Standing::Admin), (ben, Standing::Member)] {
            assert!(standings.is_to_be_asked(-5, person, at(0)));
            assert!(!standings.is_to_be_asked(-5, person, at(0)), "it is being asked");
            assert_eq!((standings.of(-5, person, at(0)), standings.awaited()), (None, vec![-5]));
            standings.keep(-5, person, standing);
            assert_eq!(
                standings.of(-5, person, at(100)),
                Some(standing),
                "it was asked for so long"
            );
            assert!(standings.awaited().is_empty());
        }

        assert_eq!(standings.of(-5, anna, at(160)), Some(Standing::Admin));
        assert_eq!(standings.of(-5, ben, at(106)), None);
        assert_eq!(standings.of(-6, anna, at(100)), None, "that is another group");
        assert_eq!(standings.of(-5, anna, at(40)), None, "the clock was put back");
        assert!(standings.is_to_be_asked(-5, anna, at(161)));
    }
}
