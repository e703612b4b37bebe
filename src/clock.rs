//! The only place that asks for the time.

use std::{sync::Arc, time::Duration};

use jiff::{SignedDuration, Timestamp};
use tokio::{sync::watch, time::Instant};

/// The clock: the system's, or one set by hand.
#[derive(Clone, Debug)]
pub struct Clock(Arc<Hands>);

#[derive(Debug)]
enum Hands {
    System,
    Moved { set: watch::Sender<Setting>, runs: bool },
}

/// A clock by hand shows `shown` since `at`.
#[derive(Clone, Copy, Debug)]
struct Setting {
    shown: Timestamp,
    at: Instant,
}

/// A sleep is never longer than this, so that a machine that was suspended, or whose clock was put
/// right, is noticed soon.
const LONGEST_SLEEP: Duration = Duration::from_secs(30);

impl Clock {
    /// The system's clock.
    pub fn system() -> Clock {
        Clock(Arc::new(Hands::System))
    }

    /// A clock that shows `start` until it is set.
    pub fn standing_at(start: Timestamp) -> Clock {
        Clock::moved(start, false)
    }

    /// A clock that shows `start`, goes on from there, and can be set.
    pub fn running_from(start: Timestamp) -> Clock {
        Clock::moved(start, true)
    }

    fn moved(start: Timestamp, runs: bool) -> Clock {
        let setting = Setting { shown: start, at: Instant::now() };
        Clock(Arc::new(Hands::Moved { set: watch::Sender::new(setting), runs }))
    }

    /// The time, in whole seconds: what is kept and compared.
    pub fn now(&self) -> Timestamp {
        let exact = self.exactly();
        Timestamp::from_second(exact.as_second()).unwrap_or(exact)
    }

    fn exactly(&self) -> Timestamp {
        match &*self.0 {
            Hands::System => Timestamp::now(),
            Hands::Moved { set, runs } => {
                let Setting { shown, at } = *set.borrow();
                let gone = if *runs { at.elapsed() } else { Duration::ZERO };
                shown + SignedDuration::try_from(gone).unwrap_or(SignedDuration::ZERO)
            }
        }
    }

    /// Sets a clock that can be set; the system's stays as it is.
    pub fn set(&self, shown: Timestamp) {
        if let Hands::Moved { set, .. } = &*self.0 {
            set.send_replace(Setting { shown, at: Instant::now() });
        }
    }

    /// Waits until the clock shows `instant` or later. May wake early where the clock was set, or
    /// after a while; callers look again.
    pub async fn sleep_until(&self, instant: Timestamp) {
        let left = self.until(instant);
        match &*self.0 {
            Hands::System => tokio::time::sleep(left.min(LONGEST_SLEEP)).await,
            Hands::Moved { set, runs } => {
                let mut settings = set.subscribe();
                // Read again after subscribing: a setting in between must not be slept over.
                let left = self.until(instant);
                if left.is_zero() {
                    return;
                }
                let passes = async {
                    if *runs {
                        tokio::time::sleep(left.min(LONGEST_SLEEP)).await;
                    } else {
                        std::future::pending::<()>().await;
                    }
                };
                tokio::select! {
                    () = passes => {}
                    _ = settings.changed() => {}
                }
            }
        }
    }

    /// Waits until the clock is set; the system's never is.
    pub async fn moves(&self) {
        match &*self.0 {
            Hands::System => std::future::pending().await,
            // The sender is in self, so the channel cannot be closed while this waits.
            Hands::Moved { set, .. } => drop(set.subscribe().changed().await),
        }
    }

    /// How long it is until the clock shows an instant; zero once it is past.
    fn until(&self, instant: Timestamp) -> Duration {
        Duration::try_from(instant.duration_since(self.exactly())).unwrap_or(Duration::ZERO)
    }
}

/// How long something takes, whatever the clock shows meanwhile.
#[derive(Clone, Copy, Debug)]
pub struct Stopwatch(Instant);

impl Stopwatch {
    /// One that has just been started.
    pub fn start() -> Stopwatch {
        Stopwatch(Instant::now())
    }

    /// How long ago the stopwatch was started.
    pub fn elapsed(&self) -> Duration {
        self.0.elapsed()
    }
}

/// The clock and the time that goes by, compared: a clock that is put right, or a machine that was frozen, makes them
/// differ.
#[derive(Debug)]
pub struct Comparison {
    clock: Clock,
    shown: Timestamp,
    since: Stopwatch,
}

/// How far the clock may be off without having leapt: it gains or loses by itself, and a busy machine adds
/// to that.
const NO_LEAP: SignedDuration = SignedDuration::from_mins(1);

impl Comparison {
    /// Compares from now on.
    pub fn start(clock: Clock) -> Comparison {
        Comparison { shown: clock.now(), since: Stopwatch::start(), clock }
    }

    /// By how much the clock has leapt since it was looked at last, forward or, below zero, back; none where it has
    /// not.
    pub fn leap(&mut self) -> Option<SignedDuration> {
        let gone = SignedDuration::try_from(self.since.elapsed()).unwrap_or(SignedDuration::MAX);
        let now = self.clock.now();
        let leap = now.duration_since(self.shown).saturating_sub(gone);
        (self.shown, self.since) = (now, Stopwatch::start());
        (leap.abs() >= NO_LEAP).then_some(leap)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_leap_is_noticed_once_either_way() {
        let clock = Clock::running_from(at("2026-03-01T08:00Z"));
        let mut comparison = Comparison::start(clock.clone());
        assert_eq!(comparison.leap(), None);

        clock.set(at("2027-04-05T08:00Z"));
        let forward = comparison.leap().unwrap();
        assert!(forward > SignedDuration::from_hours(399 * 24), "{forward}");
        assert_eq!(comparison.leap(), None);

        clock.set(at("2026-03-01T08:00Z"));
        assert!(comparison.leap().unwrap().is_negative());
    }

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    #[tokio::test]
    async fn a_clock_by_hand_shows_what_it_was_set_to() {
        let clock = Clock::standing_at(at("2026-03-01T08:00Z"));

        clock.set(at("2026-03-01T09:00Z"));

        assert_eq!(clock.now(), at("2026-03-01T09:00Z"));
    }

    #[tokio::test]
    async fn who_waits_for_an_hour_is_woken_when_the_clock_is_set_to_it() {
        let clock = Clock::standing_at(at("2026-03-01T08:00Z"));
        let waiting = tokio::spawn({
            let clock = clock.clone();
            async move { clock.sleep_until(at("2026-03-01T09:00Z")).await }
        });

        clock.set(at("2026-03-01T09:00Z"));

        waiting.await.unwrap();
    }
}
