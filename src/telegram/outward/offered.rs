//! The buttons that each person was offered last, by their words: whoever types what stands on a button means the
//! button. Must not know what a button does.

use std::{
    collections::{HashMap, VecDeque},
    sync::{Arc, Mutex, PoisonError},
};

use limber_reader::plain_words;

use crate::{
    messages::{Action, Keyboard, Screen},
    telegram::outward::{calls::Call, lanes::lane::Lane},
    usecases::buttons::Press,
};

/// For so many people it is known what they were offered, a kilobyte each at most as a rule. Whoever else types the words
/// of a button is read as always.
const MOST_PEOPLE: usize = 4096;

/// The buttons of so many messages are before a person's eyes.
const MOST_MESSAGES: usize = 3;

/// What begins a remark behind a button's own words: "Yes, one of these", "A lot · about 8 a day".
const REMARKS: [char; 12] = [',', '·', ':', ';', '(', '،', '؛', '、', '，', '：', '—', '–'];

/// The buttons that people were offered last; cheap to clone.
#[derive(Clone, Debug, Default)]
pub struct Offered(Arc<Mutex<Known>>);

#[derive(Debug, Default)]
struct Known {
    /// The labels of each message and what they ask for, the latest message first.
    labels: HashMap<i64, VecDeque<Vec<(String, Press)>>>,
    /// Who was offered buttons longest ago is first.
    order: VecDeque<i64>,
}

impl Offered {
    /// Keeps what a call offers to a person. Messages without buttons count among the last ones; a message that is
    /// changed though nobody pressed it does not. With what comes unasked another conversation begins.
    pub fn keep(&self, lane: Lane, chat: i64, call: &Call) {
        let is_person = chat > 0;
        let Some(screen) = offering(call).filter(|_| is_person) else { return };
        let labels = labels(screen);
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if !known.labels.contains_key(&chat) {
            known.order.push_back(chat);
        }
        let messages = known.labels.entry(chat).or_default();
        if lane != Lane::Reply {
            messages.clear();
        }
        messages.push_front(labels);
        messages.truncate(MOST_MESSAGES);
        if known.order.len() > MOST_PEOPLE
            && let Some(longest) = known.order.pop_front()
        {
            known.labels.remove(&longest);
        }
    }

    /// The button whose words a person typed, where they are those of one alone.
    pub fn named(&self, chat: i64, text: &str) -> Option<Press> {
        let typed = plain_words(text);
        let known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let messages = known.labels.get(&chat)?.iter().filter(|_| !typed.is_empty());
        let mut named = messages.map(|labels| labelled(labels, &typed));
        match named.find(|presses| !presses.is_empty())?.as_slice() {
            [press] => Some((*press).clone()),
            _ => None,
        }
    }
}

/// What the buttons of those words ask for, or else those of which they are the words without a remark.
fn labelled<'l>(labels: &'l [(String, Press)], typed: &str) -> Vec<&'l Press> {
    let of = |words: fn(&str) -> &str| {
        let is_typed = |(label, _): &&(String, Press)| plain_words(words(label)) == typed;
        labels.iter().filter(is_typed).map(|(_, press)| press).collect::<Vec<_>>()
    };
    let whole = of(|label| label);
    if whole.is_empty() { of(without_remark) } else { whole }
}

fn without_remark(label: &str) -> &str {
    label.split(REMARKS).next().unwrap_or(label)
}

/// The screen of a call that somebody looks at next.
fn offering(call: &Call) -> Option<&Screen> {
    match call {
        Call::Send(screen) | Call::Announce { screen, .. } | Call::Edit { screen, .. } => {
            Some(screen)
        }
        _ => None,
    }
}

fn labels(screen: &Screen) -> Vec<(String, Press)> {
    let Keyboard::Inline(rows) = &screen.keyboard else { return Vec::new() };
    let buttons = rows.iter().flatten();
    let pressed = buttons.filter_map(|button| match &button.action {
        Action::Press(press) => Some((button.label.clone(), press.clone())),
        Action::Link(_) | Action::OpenChat => None,
    });
    pressed.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        messages::Button,
        usecases::buttons::{PausePress, SafetyPress, StartPress},
    };

    fn call(labels: &[(&str, Press)]) -> Call {
        let button = |(label, press): &(&str, Press)| Button {
            label: (*label).to_owned(),
            action: Action::Press(press.clone()),
        };
        let keyboard = Keyboard::Inline(vec![labels.iter().map(button).collect()]);
        Call::Send(Screen { html: String::new(), keyboard, picture: None })
    }

    #[test]
    fn words_are_those_of_one_button_or_of_none() {
        let (no, yes) = (Press::from(SafetyPress::RedFlags), Press::from(StartPress::AskZone));
        let offered = Offered::default();
        offered.keep(
            Lane::Reply,
            1,
            &call(&[("No", no.clone()), ("⚠️ Yes, one of these", yes.clone())]),
        );

        for (typed, expected) in [
            ("no", Some(&no)),
            ("No!", Some(&no)),
            ("yes", Some(&yes)),
            ("yes one of these", Some(&yes)),
            ("yes but", None),
            ("", None),
            ("👍", None),
        ] {
            assert_eq!(offered.named(1, typed).as_ref(), expected, "{typed:?}");
        }
        assert_eq!(offered.named(2, "no"), None, "nobody else was offered it");

        let resume = Press::from(PausePress::Resume);
        offered.keep(Lane::Reply, 1, &call(&[("No · a", no), ("No · b", resume.clone())]));
        assert_eq!(offered.named(1, "no"), None, "it is two");
        assert_eq!(offered.named(1, "no b"), Some(resume));
        offered.keep(Lane::Reply, 1, &call(&[]));
        offered.keep(Lane::Reply, 1, &call(&[]));
        assert!(offered.named(1, "no b").is_some(), "two messages came since");
        offered.keep(Lane::Reply, 1, &call(&[]));
        assert_eq!(offered.named(1, "no b"), None, "it is out of sight");

        offered.keep(Lane::Reply, 1, &call(&[("Yes", SafetyPress::RedFlags.into())]));
        offered.keep(Lane::Reminder, 1, &call(&[("Done", SafetyPress::RedFlags.into())]));
        assert_eq!(offered.named(1, "yes"), None, "a reminder has come since");
        assert!(offered.named(1, "done").is_some());
    }

    #[test]
    fn it_does_not_grow_without_end() {
        let offered = Offered::default();

        for chat in 1..10_000 {
            offered.keep(Lane::Reply, chat, &call(&[("No", SafetyPress::RedFlags.into())]));
        }

        assert_eq!(offered.0.lock().unwrap().labels.len(), MOST_PEOPLE);
        assert!(offered.named(9_999, "no").is_some());
        assert!(offered.named(1, "no").is_none());
    }
}
