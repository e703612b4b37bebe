//! Hears distress in what people type: a crisis, a sign that a doctor should look at, pain, and what wants a
//! doctor's word before anybody begins.
//!
//! It is heard apart from what a text means, and before it: a sentence that asks for something may tell of a sign as
//! well. The phrases come from the language's `distress.ftl`; which sentences answer them is not known here. A false
//! alarm costs somebody a glance at a list, a miss may cost them their health.

mod phrase;

pub use self::phrase::EmptyPhrase;
use self::phrase::{Phrase, Typed};

/// What somebody's words call for, the most urgent first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Distress {
    /// They want to die, or do not want to live.
    Crisis,
    /// Something of the lists of signs, or a pain that cannot wait.
    Sign,
    /// Something hurts.
    Pain,
    /// Something that a doctor should know of before they begin: a pregnancy, osteoporosis, surgery.
    CheckFirst,
    /// They say that nothing hurts, or that it hurts less.
    Relief,
}

impl Distress {
    pub const ALL: [Distress; 5] =
        [Distress::Crisis, Distress::Sign, Distress::Pain, Distress::CheckFirst, Distress::Relief];

    /// Whether it may be no more than an ache that somebody keeps a count of.
    pub fn is_mild(self) -> bool {
        matches!(self, Distress::Pain | Distress::Relief)
    }

    /// The word in message keys.
    pub fn as_str(self) -> &'static str {
        match self {
            Distress::Crisis => "crisis",
            Distress::Sign => "sign",
            Distress::Pain => "pain",
            Distress::CheckFirst => "check-first",
            Distress::Relief => "relief",
        }
    }
}

/// One language's phrases of distress.
#[derive(Clone, Debug, Default)]
pub(crate) struct Phrases(Vec<(Distress, Phrase)>);

impl Phrases {
    /// Adds a phrase in the notation of [`Phrase::read`].
    ///
    /// # Errors
    /// A phrase with nothing in it would be found everywhere.
    pub fn add(&mut self, distress: Distress, phrase: &str) -> Result<(), EmptyPhrase> {
        self.0.push((distress, Phrase::read(phrase)?));
        Ok(())
    }

    /// The most urgent distress that was typed. Relief counts only where no sign does, and then before pain: "no
    /// pain today" speaks of pain as well.
    pub fn hear(&self, typed: &str) -> Option<Distress> {
        use Distress::{CheckFirst, Crisis, Pain, Relief, Sign};
        let typed = Typed::of(typed);
        let is_heard = |wanted: &Distress| {
            let mut phrases = self.0.iter().filter(|(distress, _)| distress == wanted);
            phrases.any(|(_, phrase)| phrase.is_in(&typed))
        };
        [Crisis, Sign, Relief, Pain, CheckFirst].into_iter().find(is_heard)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_most_urgent_is_heard_first() {
        let mut phrases = Phrases::default();
        for (distress, phrase) in [
            (Distress::Pain, "hurt~ / pain"),
            (Distress::Relief, "no pain"),
            (Distress::CheckFirst, "pregnan~"),
            (Distress::Sign, "cant pee"),
            (Distress::Crisis, "want to die"),
        ] {
            phrases.add(distress, phrase).unwrap();
        }
        let check = |typed: &str, expected| assert_eq!(phrases.hear(typed), expected, "{typed:?}");

        check("it hurts and I want to die", Some(Distress::Crisis));
        check("no pain, but i cant pee", Some(Distress::Sign));
        check("no pain today", Some(Distress::Relief));
        check("pregnant, and it hurts", Some(Distress::Pain));
        check("pregnant", Some(Distress::CheckFirst));
        check("walk 20", None);
    }
}
