//! Photos that were sent as one album: Telegram brings each as a message of its own, and one answer is enough.
//!
//! The albums are kept in memory alone: after a restart an album may be answered twice.

use std::{
    collections::{HashMap, HashSet},
    sync::{Mutex, MutexGuard, PoisonError},
};

use crate::{
    care::PersonId,
    telegram::inward::request::{Act, Request},
};

/// More people's albums than this are not remembered.
const MAX_REMEMBERED: usize = 10_000;

/// The album of each person that was answered last.
#[derive(Debug, Default)]
pub struct Albums(Mutex<HashMap<PersonId, String>>);

impl Albums {
    /// Whether each request is but another photo of an album that is answered already, or that has words with another
    /// of its photos.
    pub fn are_answered(&self, requests: &[Request]) -> Vec<bool> {
        let last = self.locked();
        let in_words = requests.iter().filter(|request| !is_wordless(request));
        let mut answered: HashSet<(PersonId, &str)> = in_words.filter_map(album_of).collect();
        let is_answered = |request| {
            let Some((person, album)) = album_of(request) else { return false };
            let is_known = last.get(&person).is_some_and(|last| last == album);
            is_wordless(request) && (is_known || !answered.insert((person, album)))
        };
        requests.iter().map(is_answered).collect()
    }

    /// Remembers the albums of requests that are seen to now.
    pub fn remember(&self, requests: &[Request]) {
        let mut last = self.locked();
        for (person, album) in requests.iter().filter_map(album_of) {
            if last.len() >= MAX_REMEMBERED {
                last.clear();
            }
            last.insert(person, album.to_owned());
        }
    }

    fn locked(&self) -> MutexGuard<'_, HashMap<PersonId, String>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn album_of(request: &Request) -> Option<(PersonId, &str)> {
    Some((request.asker.id, request.album.as_deref()?))
}

fn is_wordless(request: &Request) -> bool {
    matches!(&request.act, Some(Act::Words(words)) if words.is_empty())
}
