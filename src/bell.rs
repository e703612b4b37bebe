//! A bell that is rung where there is work, and tells when the one it wakes has seen to it.

use tokio::sync::watch;

/// Rung by whoever makes work, heard by the one loop that does it.
#[derive(Clone, Debug)]
pub struct Bell {
    rung: watch::Sender<u64>,
    heard: watch::Sender<u64>,
}

/// A round of work, begun after all the rings so far.
#[derive(Clone, Copy, Debug)]
pub struct Round(u64);

impl Bell {
    /// A bell that has been rung once: at the start nobody knows what lies waiting.
    pub fn new() -> Bell {
        Bell { rung: watch::Sender::new(1), heard: watch::Sender::new(0) }
    }

    /// There is work.
    pub fn ring(&self) {
        self.rung.send_modify(|rings| *rings += 1);
    }

    /// Begins a round of work.
    pub fn begin(&self) -> Round {
        Round(*self.rung.borrow())
    }

    /// All the work of a round is done.
    pub fn end(&self, round: Round) {
        self.heard.send_replace(round.0);
    }

    /// Waits for a ring after a round began.
    pub async fn rings_after(&self, round: Round) {
        let mut rung = self.rung.subscribe();
        // The sender is in self, so the channel cannot be closed while this waits.
        let _ = rung.wait_for(|rings| *rings > round.0).await;
    }

    /// Whether every ring has been seen to.
    pub fn is_settled(&self) -> bool {
        *self.heard.borrow() >= *self.rung.borrow()
    }

    /// Waits until every ring so far has been seen to.
    pub async fn settled(&self) {
        let rung = *self.rung.borrow();
        let mut heard = self.heard.subscribe();
        let _ = heard.wait_for(|heard| *heard >= rung).await;
    }
}

impl Default for Bell {
    fn default() -> Bell {
        Bell::new()
    }
}
