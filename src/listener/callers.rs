//! The callers that are connected: some that are known, since they have shown that they may call, and
//! strangers, who have not yet.
//!
//! Each kind has places of its own, so that no number of strangers keeps out who is known. Whoever
//! comes finds a place: where all are taken, one of the same kind gives way, from the address that
//! holds most of them, rather one that waits than one that is being answered, and of those the one
//! that has waited longest.

use std::{
    cmp::Reverse,
    collections::{BTreeMap, HashMap},
    net::IpAddr,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use tokio_util::sync::CancellationToken;

/// Connections of strangers at once.
const MOST_STRANGERS: usize = 200;
/// Connections of those who are known at once. Telegram opens up to a hundred (Bot API,
/// `setWebhook`).
const MOST_KNOWN: usize = 200;

/// Everybody who is connected; cheap to clone, all clones are one.
#[derive(Clone, Default)]
pub struct Callers(Arc<Mutex<Places>>);

#[derive(Default)]
struct Places {
    connections: BTreeMap<u64, Connection>,
    /// Counted on with everything that happens, which tells what was before what.
    step: u64,
}

struct Connection {
    from: IpAddr,
    is_known: bool,
    is_answered: bool,
    /// The step at which it was answered last, or came.
    waits_since: u64,
    gives_way: CancellationToken,
}

/// A connection's place, which is free again when this is dropped.
pub struct Place(Caller);

/// The callers that are connected, for those who answer; cheap to clone.
#[derive(Clone)]
pub struct Caller {
    number: u64,
    callers: Callers,
    gives_way: CancellationToken,
}

impl Callers {
    /// A place for a stranger from an address.
    pub fn enter(&self, from: IpAddr) -> Place {
        let mut places = self.places();
        places.make_room(false, MOST_STRANGERS);
        let (number, gives_way) = (places.next_step(), CancellationToken::new());
        let connection = Connection {
            from: network_of(from),
            is_known: false,
            is_answered: false,
            waits_since: number,
            gives_way: gives_way.clone(),
        };
        places.connections.insert(number, connection);
        Place(Caller { number, callers: self.clone(), gives_way })
    }

    fn places(&self) -> MutexGuard<'_, Places> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Place {
    /// For those who answer.
    pub fn caller(&self) -> Caller {
        self.0.clone()
    }

    /// Returns when somebody else needs the place.
    pub async fn is_needed(&self) {
        self.0.gives_way.cancelled().await;
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        self.0.callers.places().connections.remove(&self.0.number);
    }
}

impl Caller {
    /// The caller has shown that it may call.
    pub fn is_known(&self) {
        let mut places = self.callers.places();
        let is_stranger = |connection: &Connection| !connection.is_known;
        if places.connections.get(&self.number).is_some_and(is_stranger) {
            places.make_room(true, MOST_KNOWN);
            places.change(self.number, |connection, _| connection.is_known = true);
        }
    }

    /// A request of the caller is being answered.
    pub fn asks(&self) {
        self.callers.places().change(self.number, |connection, _| connection.is_answered = true);
    }

    /// The caller has its answer.
    pub fn is_answered(&self) {
        self.callers.places().change(self.number, |connection, step| {
            (connection.is_answered, connection.waits_since) = (false, step);
        });
    }
}

impl Places {
    fn next_step(&mut self) -> u64 {
        self.step += 1;
        self.step
    }

    fn change(&mut self, number: u64, change: impl FnOnce(&mut Connection, u64)) {
        let step = self.next_step();
        if let Some(connection) = self.connections.get_mut(&number) {
            change(connection, step);
        }
    }

    /// Has connections of a kind give way until one more has room.
    fn make_room(&mut self, known: bool, most: usize) {
        while self.of_kind(known).count() >= most {
            let Some(number) = self.who_gives_way(known) else { return };
            if let Some(connection) = self.connections.remove(&number) {
                connection.gives_way.cancel();
            }
        }
    }

    fn of_kind(&self, known: bool) -> impl Iterator<Item = (&u64, &Connection)> {
        self.connections.iter().filter(move |(_, connection)| connection.is_known == known)
    }

    fn who_gives_way(&self, known: bool) -> Option<u64> {
        let mut held: HashMap<IpAddr, usize> = HashMap::new();
        for (_, connection) in self.of_kind(known) {
            *held.entry(connection.from).or_default() += 1;
        }
        let rank = |(_, connection): &(&u64, &Connection)| {
            let Connection { from, is_answered, waits_since, .. } = connection;
            (held[from], !is_answered, Reverse(*waits_since))
        };
        self.of_kind(known).max_by_key(rank).map(|(number, _)| *number)
    }
}

/// Of an IPv6 address the network: whoever has one address of it, has all 2^64 (RFC 6177).
fn network_of(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V6(address) => {
            let network = address.to_bits() & !u128::from(u64::MAX);
            IpAddr::V6(network.into())
        }
        v4 => v4,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn enter(callers: &Callers, from: &str, times: usize) -> Vec<Place> {
        (0..times).map(|_| callers.enter(from.parse().unwrap())).collect()
    }

    /// Which of these had to give way, by their order.
    fn gone(places: &[Place]) -> Vec<usize> {
        let is_gone = |(_, place): &(usize, &Place)| place.0.gives_way.is_cancelled();
        places.iter().enumerate().filter(is_gone).map(|(index, _)| index).collect()
    }

    #[test]
    fn who_has_waited_longest_gives_way_and_who_is_being_answered_stays() {
        let callers = Callers::default();
        let places = enter(&callers, "192.0.2.1", MOST_STRANGERS);
        places[0].caller().asks();
        places[1].caller().asks();
        places[1].caller().is_answered();

        let _new = enter(&callers, "192.0.2.1", 3);

        assert_eq!(gone(&places), [2, 3, 4]);
    }

    #[test]
    fn the_address_that_holds_most_gives_way() {
        let callers = Callers::default();
        let few = enter(&callers, "192.0.2.1", 3);
        let many = enter(&callers, "2001:db8::1", MOST_STRANGERS / 2);
        let as_many = enter(&callers, "2001:db8::2", MOST_STRANGERS / 2);

        let _new = enter(&callers, "192.0.2.1", 10);

        assert_eq!((gone(&few).len(), gone(&as_many).len()), (0, 0));
        assert_eq!(gone(&many), (0..13).collect::<Vec<_>>());
    }

    #[test]
    fn strangers_take_no_place_of_who_is_known() {
        let callers = Callers::default();
        let known = enter(&callers, "192.0.2.1", 100);
        known.iter().for_each(|place| place.caller().is_known());

        let strangers = enter(&callers, "192.0.2.1", 2 * MOST_STRANGERS);

        assert_eq!(gone(&known).len(), 0);
        assert_eq!(gone(&strangers).len(), MOST_STRANGERS);
        // A known caller gives way to one that becomes known, and to nobody else.
        let more = enter(&callers, "192.0.2.2", MOST_KNOWN - 99);
        more.iter().for_each(|place| place.caller().is_known());
        assert_eq!(gone(&known).len() + gone(&more).len(), 1);
    }

    #[test]
    fn a_place_that_is_left_is_free() {
        let callers = Callers::default();
        let places = enter(&callers, "192.0.2.1", MOST_STRANGERS);
        drop(enter(&callers, "192.0.2.1", MOST_STRANGERS));
        let rest: Vec<Place> = places.into_iter().skip(MOST_STRANGERS).collect();

        let new = enter(&callers, "192.0.2.1", MOST_STRANGERS);

        assert_eq!((rest.len(), gone(&new).len()), (0, 0));
    }
}
