//! The screens that messages show, as far as they were sent lately: a press that changes nothing needs no
//! edit.

use std::{
    collections::{HashMap, VecDeque, hash_map::DefaultHasher},
    hash::{Hash, Hasher},
    sync::{Mutex, PoisonError},
};

use crate::{
    care::MessageId,
    messages::{Action, Keyboard, Picture, Screen},
};

/// Of so many messages it is known what they show, some 50 bytes each. Of another one an edit that
/// changes nothing is a call that Telegram refuses, and no more.
const MOST_MESSAGES: usize = 4096;

/// A message of a chat.
type Place = (i64, MessageId);

/// The screens of the latest messages, as digests.
#[derive(Debug, Default)]
pub struct Displayed(Mutex<Known>);

#[derive(Debug, Default)]
struct Known {
    digests: HashMap<Place, u64>,
    /// The one that has been known longest is first.
    order: VecDeque<Place>,
}

impl Displayed {
    /// Whether a message is known to show just this.
    pub fn shows(&self, chat: i64, message: MessageId, screen: &Screen) -> bool {
        self.with(|known| known.digests.get(&(chat, message)) == Some(&digest(screen)))
    }

    /// A message shows this now.
    pub fn keep(&self, chat: i64, message: MessageId, screen: &Screen) {
        self.with(|known| {
            if known.digests.insert((chat, message), digest(screen)).is_none() {
                known.order.push_back((chat, message));
            }
            if known.order.len() > MOST_MESSAGES
                && let Some(oldest) = known.order.pop_front()
            {
                known.digests.remove(&oldest);
            }
        });
    }

    /// Nobody knows any more what a message shows.
    pub fn forget(&self, chat: i64, message: MessageId) {
        self.with(|known| {
            if known.digests.remove(&(chat, message)).is_some() {
                known.order.retain(|place| *place != (chat, message));
            }
        });
    }

    fn with<T>(&self, act: impl FnOnce(&mut Known) -> T) -> T {
        act(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// Two screens that differ have the same one as good as never.
fn digest(screen: &Screen) -> u64 {
    let mut hasher = DefaultHasher::new();
    screen.html.hash(&mut hasher);
    match &screen.picture {
        Some(Picture::Movement(name) | Picture::Still(name)) => name.hash(&mut hasher),
        Some(Picture::Above { name, caption }) => (name, caption).hash(&mut hasher),
        Some(Picture::Chart(chart)) => format!("{chart:?}").hash(&mut hasher),
        None => {}
    }
    if let Keyboard::Inline(rows) = &screen.keyboard {
        for row in rows {
            row.len().hash(&mut hasher);
            for button in row {
                button.label.hash(&mut hasher);
                match &button.action {
                    Action::Press(press) => press.encode().hash(&mut hasher),
                    Action::Link(link) => link.as_str().hash(&mut hasher),
                    Action::OpenChat => {}
                }
            }
        }
    }
    hasher.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn screen(html: &str) -> Screen {
        Screen { html: html.to_owned(), keyboard: Keyboard::None, picture: None }
    }

    #[test]
    fn what_a_message_shows_is_what_was_kept_last() {
        let displayed = Displayed::default();
        let message = MessageId(7);

        assert!(!displayed.shows(1, message, &screen("why")));
        displayed.keep(1, message, &screen("steps"));
        displayed.keep(1, message, &screen("why"));

        assert!(displayed.shows(1, message, &screen("why")));
        assert!(!displayed.shows(1, message, &screen("steps")));
        assert!(!displayed.shows(2, message, &screen("why")), "that is another chat's");
        displayed.forget(1, message);
        assert!(!displayed.shows(1, message, &screen("why")));
    }

    #[test]
    fn it_does_not_grow_without_end() {
        let displayed = Displayed::default();

        for number in 0..10_000 {
            displayed.keep(1, MessageId(number), &screen("why"));
        }

        displayed.with(|known| {
            assert_eq!((known.digests.len(), known.order.len()), (MOST_MESSAGES, MOST_MESSAGES));
        });
        assert!(displayed.shows(1, MessageId(9_999), &screen("why")));
        assert!(!displayed.shows(1, MessageId(0), &screen("why")));
    }
}
