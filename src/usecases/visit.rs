//! One act of one person: who they are, when it is, and the transaction that it happens in.
//!
//! A visit tells facts and changes nothing; what is done with them is the use cases'.

use std::{
    collections::{BTreeMap, BTreeSet},
    ops::Index,
    sync::{Arc, LazyLock},
};

use jiff::{SignedDuration, Timestamp, civil::Date};
use limber_reader::Vocabulary;
use serde::{Deserialize, Serialize};

use crate::{
    care::{Catalogue, MessageId, Person, PersonId, Prescription, Schedule, amount::Amount},
    store::{Connection, Result, people},
    usecases::{
        counting::Counting,
        replies::{Answer, Reply, When},
    },
};

/// How long something is left alone that cannot be read: whoever runs the bot may have put it right by
/// then.
pub(crate) const LEFT_ALONE: SignedDuration = SignedDuration::from_hours(1);

/// Over so many minutes the times are spread that nobody chose.
const SPREAD: i64 = 15;

/// The knowledge that every use case has beside the database: the catalogue, and each language's words.
#[derive(Debug)]
pub struct Care {
    pub catalogue: Arc<Catalogue>,
    /// The words that people type, by language; every language that a person can have is in it.
    pub vocabularies: Vocabularies,
    /// The languages in the order of their names, which each says in its own words.
    pub languages: Vec<LanguageNamed>,
    /// By which Telegram knows this bot; 0 before it has told.
    pub bot_id: i64,
    /// What the link of an invitation begins with; its word follows.
    pub circle_link: String,
    /// Whether times that nobody chose are spread, since only so much may be sent at once.
    pub spreads: bool,
    /// The amount of those who have not said how much they want.
    pub first_amount: Amount,
    /// Whether the operator's trial goes on.
    pub trial: bool,
    /// The operators, as the settings say.
    pub operators: BTreeSet<PersonId>,
    /// The operator's, by name.
    pub prescriptions: BTreeMap<String, Prescription>,
}

/// The words that people may type, by language. A language's are read when they are first needed: of sixteen, few are.
#[derive(Debug, Default)]
pub struct Vocabularies(BTreeMap<String, LazyVocabulary>);

type LazyVocabulary = LazyLock<Vocabulary, Box<dyn FnOnce() -> Vocabulary + Send>>;

impl Vocabularies {
    pub fn add(&mut self, language: &str, read: impl FnOnce() -> Vocabulary + Send + 'static) {
        self.0.insert(language.to_owned(), LazyLock::new(Box::new(read)));
    }

    /// The languages that there are words of.
    pub fn languages(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }

    pub fn has(&self, language: &str) -> bool {
        self.0.contains_key(language)
    }
}

impl Index<&str> for Vocabularies {
    type Output = Vocabulary;

    fn index(&self, language: &str) -> &Vocabulary {
        &self.0[language]
    }
}

/// A language, and what it calls itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LanguageNamed {
    /// The name of its folder, "pt-BR".
    pub code: String,
    pub name: String,
}

/// The message in which something was said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Spoken {
    pub message: MessageId,
    /// The message that it replies to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub replies_to: Option<MessageId>,
    /// Where its sender has changed what it says: when it was sent first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub corrects_from: Option<Timestamp>,
}

/// One act of one person: who they are, when it is, and the transaction that it happens in.
pub struct Visit<'v> {
    pub connection: &'v mut Connection,
    pub care: &'v Care,
    pub now: Timestamp,
    pub person: Person,
    /// For the greeting; not kept.
    pub first_name: String,
    /// The language that Telegram says; none where the clock acts in their place.
    pub telegrams_language: Option<String>,
    /// The message whose button was pressed.
    pub pressed: Option<MessageId>,
    /// The message that was said.
    pub spoken: Option<Spoken>,
    /// The person's own word for what is counted next, where it is movement of another kind.
    pub movement: Option<String>,
    /// Whether Limber slept until this act.
    pub wakes: bool,
    /// The rows that counting has at hand.
    pub counting: Counting<'v>,
}

impl<'v> Visit<'v> {
    /// A visit in which the clock acts in a person's place.
    pub(crate) fn of_the_clock(
        connection: &'v mut Connection,
        care: &'v Care,
        now: Timestamp,
        person: Person,
    ) -> Visit<'v> {
        Visit {
            connection,
            care,
            now,
            person,
            first_name: String::new(),
            telegrams_language: None,
            pressed: None,
            spoken: None,
            movement: None,
            wakes: false,
            counting: Counting::default(),
        }
    }

    /// How much of Limber the person wants, or gets until they say.
    pub(crate) fn amount(&self) -> Amount {
        self.person.amount.unwrap_or(self.care.first_amount)
    }

    /// A schedule that nobody chose to the minute, somewhat earlier for some than for others: what
    /// everybody begins with would come to everybody at once.
    pub(crate) fn spread(&self, schedule: Schedule) -> Schedule {
        let minutes = self.person.id.0.rem_euclid(SPREAD);
        if self.care.spreads {
            schedule.earlier(u16::try_from(minutes).unwrap_or(0))
        } else {
            schedule
        }
    }

    /// The civil date on the person's clock.
    pub fn today(&self) -> Date {
        self.person.day_of(self.now)
    }

    /// When what is said now was said first: earlier than now where a message is corrected.
    pub(crate) fn told_at(&self) -> Timestamp {
        self.spoken.and_then(|spoken| spoken.corrects_from).map_or(self.now, |at| at.min(self.now))
    }

    /// A moment as the person's clock shows it.
    pub fn when(&self, instant: Timestamp) -> When {
        When { moment: self.person.clock().to_datetime(instant), today: self.today() }
    }

    /// Whether the person is one of those who run the bot.
    pub fn is_operator(&self) -> bool {
        self.care.operators.contains(&self.person.id)
    }

    /// The wish in words, without "please" and the like; empty where they ask for nothing.
    pub fn wish_in(&self, words: &str) -> String {
        self.vocabulary().without_courtesies(words)
    }

    /// The words that the person may type.
    pub fn vocabulary(&self) -> &'v Vocabulary {
        &self.care.vocabularies[self.person.language.as_str()]
    }

    /// Says it in place of the message whose button was pressed, or as a new one.
    pub(crate) fn answer(&self, reply: impl Into<Reply>) -> Answer {
        match self.pressed {
            Some(message) => Answer::none().and_edit(message, reply),
            None => Answer::send(reply),
        }
    }

    /// Reads the person again after a change of theirs.
    pub(crate) async fn refresh(&mut self) -> Result<()> {
        if let Some(person) = people::find(self.connection, self.person.id).await? {
            self.person = person;
        }
        Ok(())
    }
}
