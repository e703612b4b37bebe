//! Has what is planned looked at again, a part of it at each ring of the bell; more at once where
//! something was out of place.

use jiff::Timestamp;

use crate::{
    bell::Bell,
    store::{self, occurrences::Place},
    telegram::rounds::engine::{Tools, Worker},
    usecases::coming::replan::{Looked, look_again},
};

/// The worker that looks whether everything lies where it can.
pub struct Replanner {
    pub tools: Tools,
    /// The bells of those who send, rung where something comes sooner than it would have.
    pub planned: [Bell; 2],
}

impl Worker for Replanner {
    /// The place at which to go on.
    type InFlight = Option<Place>;

    const NAME: &'static str = "replanning";
    const HELD_UP: &'static str = "looking again at what is planned";

    fn tools(&self) -> &Tools {
        &self.tools
    }

    fn in_flight(&self) -> Option<Place> {
        None
    }

    async fn turn(
        &self,
        place: &mut Option<Place>,
        claims: bool,
    ) -> store::Result<Option<Timestamp>> {
        if !claims {
            return Ok(None);
        }
        let Tools { store, clock, care, .. } = &self.tools;
        let now = clock.now();
        let looked = look_again(store, care, now, *place).await?;
        let Looked { mended, .. } = looked;
        *place = looked.place;
        if mended > 0 {
            tracing::warn!(
                reminders = mended,
                "reminders lay further off than they can, as after a clock that was wrong; they are planned anew"
            );
            self.planned.iter().for_each(Bell::ring);
        }
        // Once round is enough until the bell rings again.
        Ok(place.filter(|_| mended > 0).map(|_| now))
    }

    fn is_empty(_place: &Option<Place>) -> bool {
        true
    }

    async fn comes_back(_place: &mut Option<Place>) {
        std::future::pending().await
    }
}
