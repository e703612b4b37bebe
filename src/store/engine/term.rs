//! For how long the one who runs on a database may begin what nobody else may do meanwhile.
//!
//! It goes by the time that goes by rather than by what the server says: a process that was frozen, or whose
//! server does not answer, knows that its term is over before somebody else's begins.

use std::{
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use crate::clock::Stopwatch;

/// A term; cheap to clone, all clones are one.
#[derive(Clone, Debug)]
pub struct Term(Arc<Mutex<Ends>>);

#[derive(Debug)]
enum Ends {
    /// With the process alone.
    WithTheProcess,
    /// So long after the lock was seen to be held.
    After(Stopwatch, Duration),
    Already,
}

impl Term {
    /// One that lasts as long as the process.
    pub fn for_good() -> Term {
        Term(Arc::new(Mutex::new(Ends::WithTheProcess)))
    }

    /// One that has not begun.
    pub(super) fn to_come() -> Term {
        Term(Arc::new(Mutex::new(Ends::Already)))
    }

    /// Has it last for a while from the moment at which a stopwatch was started.
    pub(super) fn lasts(&self, since: Stopwatch, lasts: Duration) {
        self.set(Ends::After(since, lasts));
    }

    /// Ends it.
    pub(super) fn end(&self) {
        self.set(Ends::Already);
    }

    /// Whether it is not over.
    pub fn holds(&self) -> bool {
        match *self.0.lock().unwrap_or_else(PoisonError::into_inner) {
            Ends::WithTheProcess => true,
            Ends::After(since, lasts) => since.elapsed() < lasts,
            Ends::Already => false,
        }
    }

    fn set(&self, ends: Ends) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = ends;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_over_once_its_time_has_gone_by_whoever_notices() {
        let term = Term::to_come();
        let clone = term.clone();
        assert!(!clone.holds(), "it has not begun");

        term.lasts(Stopwatch::start(), Duration::from_secs(60));
        assert!(clone.holds());
        term.lasts(Stopwatch::start(), Duration::ZERO);
        assert!(!clone.holds(), "its time has gone by");

        term.lasts(Stopwatch::start(), Duration::from_secs(60));
        term.end();
        assert!(!clone.holds());
        assert!(Term::for_good().holds());
    }
}
