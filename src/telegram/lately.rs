//! When people said or pressed something last, as far as it matters for a moment. Kept in memory alone: after a restart a
//! reminder may come into a conversation, which harms nobody.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};

use jiff::Timestamp;

use crate::care::{PersonId, holding::QUIET_AFTER};

/// The people who have acted lately; all clones share one list.
#[derive(Clone, Debug, Default)]
pub struct Lately(Arc<Mutex<HashMap<PersonId, Timestamp>>>);

impl Lately {
    /// These people act now.
    pub fn act(&self, people: impl Iterator<Item = PersonId>, now: Timestamp) {
        let mut acted = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        acted.retain(|_, at| *at <= now && *at + QUIET_AFTER > now);
        acted.extend(people.map(|person| (person, now)));
    }

    /// Each of them, and when that was.
    pub fn all(&self) -> HashMap<PersonId, Timestamp> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}
