//! Faults that a test can have the stand-in make.

use tokio::sync::watch;

use super::refusal::Refusal;

/// A fault of the next calls that fit.
#[derive(Clone, Debug)]
pub struct Fault {
    /// The method it waits for, in any case; every method where none.
    pub method: Option<String>,
    /// The chat it waits for; every chat where none.
    pub chat: Option<i64>,
    pub kind: FaultKind,
    /// How many calls it spoils.
    pub times: u32,
}

/// The kind of a fault.
#[derive(Clone, Debug)]
pub enum FaultKind {
    /// Refused, without being carried out.
    Refuse(Refusal),
    /// Answered with a status and a body that is not the Bot API's.
    Status(u16, String),
    /// The connection ends without an answer; nothing was carried out.
    DropBefore,
    /// Carried out, and the connection ends without an answer.
    DropAfter,
    /// Carried out, once it is let go.
    Held(Hold),
    /// Carried out, and answered once it is let go.
    AnswerHeld(Hold),
}

/// Holds a call back; cheap to clone, all clones are one.
#[derive(Clone, Debug)]
pub struct Hold(watch::Sender<Held>);

#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
enum Held {
    Nothing,
    Call,
    LetGo,
}

impl Hold {
    pub fn new() -> Hold {
        Hold(watch::Sender::new(Held::Nothing))
    }

    /// Waits until a call is held.
    pub async fn holds(&self) {
        self.reaches(Held::Call).await;
    }

    /// Lets the call go.
    pub fn let_go(&self) {
        self.0.send_replace(Held::LetGo);
    }

    /// Holds a call until it is let go.
    pub(super) async fn hold(&self) {
        self.0.send_if_modified(|held| {
            let is_first = *held == Held::Nothing;
            if is_first {
                *held = Held::Call;
            }
            is_first
        });
        self.reaches(Held::LetGo).await;
    }

    async fn reaches(&self, state: Held) {
        // The sender is in self, so the channel cannot be closed while this waits.
        let _ = self.0.subscribe().wait_for(|held| *held >= state).await;
    }
}

impl Default for Hold {
    fn default() -> Hold {
        Hold::new()
    }
}

impl Fault {
    /// A fault of the next call of any method to any chat.
    pub fn next(kind: FaultKind) -> Fault {
        Fault { method: None, chat: None, kind, times: 1 }
    }

    /// The next call is held until it is let go.
    pub fn held(hold: &Hold) -> Fault {
        Fault::next(FaultKind::Held(hold.clone()))
    }

    pub fn of(mut self, method: &str) -> Fault {
        self.method = Some(method.to_lowercase());
        self
    }

    pub fn to(mut self, chat: i64) -> Fault {
        self.chat = Some(chat);
        self
    }

    pub fn times(mut self, times: u32) -> Fault {
        self.times = times;
        self
    }

    fn fits(&self, method: &str, chat: Option<i64>) -> bool {
        self.method.as_deref().is_none_or(|wanted| wanted == method)
            && (self.chat.is_none() || self.chat == chat)
    }
}

/// Takes the fault that a call meets, if one waits for it.
pub fn take(faults: &mut Vec<Fault>, method: &str, chat: Option<i64>) -> Option<FaultKind> {
    let index = faults.iter().position(|fault| fault.fits(method, chat))?;
    let fault = &mut faults[index];
    let kind = fault.kind.clone();
    fault.times = fault.times.saturating_sub(1);
    if fault.times == 0 {
        faults.remove(index);
    }
    Some(kind)
}
