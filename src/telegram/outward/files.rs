//! Files about people, made one at a time and only when they are sent.

use std::sync::Arc;

use tokio::sync::Semaphore;

use crate::{
    care::PersonId,
    clock::Clock,
    store::{self, Store},
    usecases::{self, keeping::files::MadeFile, replies::File, visit::Care},
};

/// Files that are made, or on their way, at once.
const AT_ONCE: usize = 2;

/// A file could not be made.
#[derive(Clone, Copy, Debug)]
pub struct NotMade;

/// Makes files about people.
#[derive(Debug)]
pub struct Files {
    store: Store,
    clock: Clock,
    care: Arc<Care>,
    /// Turns, one for each file that is held in memory.
    pub turns: Semaphore,
}

impl Files {
    pub fn new(store: Store, clock: Clock, care: Arc<Care>) -> Files {
        Files { store, clock, care, turns: Semaphore::new(AT_ONCE) }
    }

    /// A file as it is now; none where nothing is kept of the person any more.
    ///
    /// # Errors
    /// The file cannot be made, which is logged.
    pub async fn make(&self, person: PersonId, file: File) -> Result<Option<MadeFile>, NotMade> {
        self.try_make(person, file).await.map_err(|error| {
            tracing::error!(error = %error, ?file, "making a file about a person");
            NotMade
        })
    }

    async fn try_make(&self, person: PersonId, file: File) -> store::Result<Option<MadeFile>> {
        let mut connection = self.store.read().await?;
        let (care, now) = (&self.care, self.clock.now());
        usecases::keeping::files::make_file(&mut connection, care, now, person, file).await
    }
}
