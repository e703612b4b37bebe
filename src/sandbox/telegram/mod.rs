//! A stand-in for Telegram: its Bot API over HTTP on one side, people on the other. It keeps all in
//! memory, refuses what Telegram refuses in Telegram's words, and makes faults on demand.
//!
//! Must not know of Limber.

mod faults;
mod html;
mod http;
mod markup;
mod methods;
mod people;
mod refusal;
mod schema;
mod view;
mod webhook;
mod world;

use std::sync::{Arc, Mutex, PoisonError};

use jiff::Timestamp;
use tokio::sync::watch;

use self::world::World;
pub use self::{
    faults::{Fault, FaultKind, Hold},
    refusal::Refusal,
    view::{ButtonView, ChatView, MessageView, PersonView},
    world::{BOT_ID, Call, File},
};

/// The stand-in; cheap to clone, all clones are one.
#[derive(Clone)]
pub struct Telegram(Arc<Shared>);

struct Shared {
    world: Mutex<World>,
    changes: watch::Sender<u64>,
    now: Box<dyn Fn() -> Timestamp + Send + Sync>,
}

impl Telegram {
    /// An empty Telegram that goes by a clock.
    pub fn new(now: impl Fn() -> Timestamp + Send + Sync + 'static) -> Telegram {
        Telegram(Arc::new(Shared {
            world: Mutex::default(),
            changes: watch::Sender::new(0),
            now: Box::new(now),
        }))
    }

    /// Numbers updates and messages from beyond these, as Telegram would for a bot that it knows.
    pub fn go_on_from(&self, last_update_id: i64, last_message_id: i64) {
        self.change(|world| {
            world.last_update_id = world.last_update_id.max(last_update_id);
            world.last_message_id = world.last_message_id.max(last_message_id);
        });
    }

    /// Changes whenever anything here does.
    pub fn changes(&self) -> watch::Receiver<u64> {
        self.0.changes.subscribe()
    }

    /// How many updates the bot has not confirmed.
    pub fn unconfirmed(&self) -> usize {
        self.read(|world| world.updates.len())
    }

    /// Waits until the bot has confirmed every update.
    pub async fn wait_confirmed(&self) {
        let mut changes = self.changes();
        while self.unconfirmed() > 0 {
            // The sender is in self, so the channel cannot be closed while this waits.
            let _ = changes.changed().await;
        }
    }

    /// How many presses were never answered: buttons that still spin.
    pub fn unanswered_presses(&self) -> usize {
        self.read(|world| world.presses.len())
    }

    /// The calls that the bot has made, getUpdates apart.
    pub fn calls(&self) -> Vec<Call> {
        self.read(|world| world.calls.clone())
    }

    /// Forgets the calls made so far.
    pub fn forget_calls(&self) {
        self.change(|world| world.calls.clear());
    }

    /// Has the next fitting calls meet a fault.
    pub fn fault(&self, fault: Fault) {
        self.change(|world| world.faults.push(fault));
    }

    /// A file that was sent, by its `file_id`.
    pub fn file(&self, id: &str) -> Option<File> {
        self.read(|world| world.files.get(id).cloned())
    }

    /// The file that was sent last of those whose name ends so.
    pub fn last_file(&self, ending: &str) -> Option<File> {
        self.read(|world| {
            let fits = world.files.iter().filter(|(_, file)| file.name.ends_with(ending));
            fits.max_by_key(|(id, _)| *id).map(|(_, file)| file.clone())
        })
    }

    fn now(&self) -> Timestamp {
        (self.0.now)()
    }

    /// The time as messages show it, in seconds since 1970.
    fn date(&self) -> i64 {
        self.now().as_second()
    }

    fn read<T>(&self, look: impl FnOnce(&World) -> T) -> T {
        look(&self.0.world.lock().unwrap_or_else(PoisonError::into_inner))
    }

    fn change<T>(&self, act: impl FnOnce(&mut World) -> T) -> T {
        let done = act(&mut self.0.world.lock().unwrap_or_else(PoisonError::into_inner));
        self.0.changes.send_modify(|changes| *changes += 1);
        done
    }
}
