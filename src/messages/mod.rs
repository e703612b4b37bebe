//! Puts replies into words: [`Reply`] in, [`Screen`] out. No other place holds a sentence that a
//! person sees, and this one takes them all from `messages/`.

mod calendar;
mod clinic;
mod direction;
mod flaws;
mod formats;
mod markup;
mod phrases;
mod plans;
mod render;
mod report;
mod rows;
mod screen;
mod sources;
mod typed;
mod variables;
mod words;

use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet},
    path::Path,
    sync::Arc,
};

use crate::{
    care::{Catalogue, Exercise, Prescription, amount::Amount, customs::Customs, guide::Outline},
    pictures::chart::ReportPicture,
    usecases::{
        replies::{Notice, PrescriptionReply, Reply, Report, Shown, Week},
        visit::{Care, LanguageNamed, Vocabularies},
    },
};

use self::{
    clinic::Clinics,
    phrases::Phrases,
    sources::{Source, Sources},
    words::Words,
};
pub use self::{
    flaws::Flaw,
    markup::{BadMarkup, beginning_of, check_markup, shown_length},
    rows::fits,
    screen::{Action, Button, Keyboard, Picture, Screen, Style, picture_and_person},
    sources::BadMessages,
    words::{FALLBACK, escaped},
};

/// The most bytes of a prescription: a message holds 4096 characters (Bot API, `sendMessage`), and
/// beside it stands how long the plan is that it may take the place of.
const MOST_SHOWN: usize = 3800;

/// The words of all languages.
pub struct Messages {
    words: Arc<Words>,
    clinics: Clinics,
    /// The names of the commands, in the order of the menu.
    commands: Vec<String>,
    pictures: BTreeMap<String, Cow<'static, [u8]>>,
}

/// How exercises are done, in poses; see the head of the file.
pub const POSES: &str = include_str!("../../messages/poses.toml");

/// A command as people see it in Telegram's menu and in /help.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Command {
    pub name: String,
    pub description: String,
}

/// A bot's profile in one language, which Telegram shows beside the chat.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Profile {
    pub description: String,
    pub short_description: String,
    pub commands: Vec<Command>,
}

impl Messages {
    /// Reads the sentences and the catalogue that the binary carries and, on top, the operator's
    /// folder.
    ///
    /// # Errors
    /// Names the file and the line of the first mistake.
    pub fn read(
        folder: Option<&Path>,
        commands: Vec<String>,
    ) -> Result<(Messages, Care), BadMessages> {
        let Sources { languages, catalogue, mut pictures } = Sources::read(folder)?;
        let (clinics, of_clinics) = Clinics::read(folder)?;
        pictures.extend(of_clinics);
        let messages =
            Messages { words: Arc::new(Words::new(&languages)?), clinics, commands, pictures };
        for exercise in catalogue.all() {
            messages.check_sentences_of(exercise.id.as_str())?;
            messages.check_guide_of(exercise)?;
        }
        let catalogue = Arc::new(catalogue);
        let vocabularies = messages.vocabularies(&catalogue)?;
        let name = |code: &str| LanguageNamed {
            code: code.to_owned(),
            name: messages.words.name_of(code).to_owned(),
        };
        let mut named: Vec<LanguageNamed> = messages.languages().map(name).collect();
        named.sort_by(|one, other| (&one.name, &one.code).cmp(&(&other.name, &other.code)));
        let languages: Vec<&str> = messages.languages().collect();
        let prescriptions = plans::read_plans(folder, &catalogue, &languages)?;
        for prescription in prescriptions.values() {
            messages.check_fits(folder, prescription, &catalogue)?;
        }
        Ok((
            messages,
            Care {
                catalogue,
                vocabularies,
                languages: named,
                prescriptions,
                bot_id: 0,
                circle_link: String::new(),
                spreads: false,
                first_amount: Amount::default(),
                trial: false,
                operators: BTreeSet::new(),
            },
        ))
    }

    /// What is wrong with the sentences of each language, the operator's included.
    ///
    /// # Errors
    /// Names the file and the line of the first mistake for which they cannot be read at all.
    pub fn flaws(folder: Option<&Path>) -> Result<BTreeMap<String, Vec<Flaw>>, BadMessages> {
        let languages = Sources::read(folder)?.languages;
        let english = flaws::English::of(&languages);
        let of = |(language, sources): (&String, &Vec<Source>)| {
            (language.clone(), flaws::flaws(language, sources, &english))
        };
        Ok(languages.iter().map(of).collect())
    }

    /// The languages that there are sentences in.
    pub fn languages(&self) -> impl Iterator<Item = &str> {
        self.words.languages()
    }

    /// The keys of the sentences that a language takes from English, for want of its own.
    pub fn lacking(&self, language: &str) -> Vec<&str> {
        self.words.lacking(language)
    }

    /// The language for a person whose Telegram says `code`.
    pub fn negotiate(&self, code: Option<&str>) -> &str {
        self.words.negotiate(code)
    }

    /// A reply in words, in the language and with the customs of a locale ([`Customs::locale`]).
    pub fn render(&self, locale: &str, reply: &Reply) -> Screen {
        let in_its_own = |language| Customs::of(locale).1.locale(language);
        let locale = reply.language().map_or_else(|| locale.to_owned(), in_its_own);
        render::screen(self.phrases(&locale), || self.commands_in(&locale), reply)
    }

    /// A plan as an iCalendar file.
    pub fn calendar(&self, language: &str, week: &Week) -> String {
        calendar::calendar(self.phrases(language), week)
    }

    /// A page for a clinician, as it is to be drawn.
    pub fn report(&self, language: &str, report: &Report) -> ReportPicture {
        report::picture(self.phrases(language), report)
    }

    /// A picture by its name: of an exercise, by the name of its file, a moving one as GIF and a
    /// still as PNG; a clinic's as PNG or JPEG.
    pub fn picture(&self, name: &str) -> Option<&[u8]> {
        self.pictures.get(name).map(AsRef::as_ref)
    }

    /// Whether a picture is one of Limber's own, rather than the operator's.
    pub fn is_own_picture(&self, name: &str) -> bool {
        matches!(self.pictures.get(name), Some(Cow::Borrowed(_)))
    }

    /// With what somebody's words are marked where no more is to be said: one of the emoji that Telegram takes as
    /// reactions (Bot API, `ReactionTypeEmoji`).
    pub fn nod(&self, language: &str) -> String {
        self.phrases(language).get("nod")
    }

    /// A word over the chat, at most 200 characters (Bot API, `answerCallbackQuery`), plain.
    pub fn notice(&self, language: &str, notice: Notice) -> String {
        let key = match notice {
            Notice::Counted => "notice-counted",
            Notice::Thanks => "notice-thanks",
            Notice::Waved => "notice-waved",
            Notice::AlreadyWaved => "notice-waved-already",
            Notice::AlreadyCounted => "notice-already-counted",
            Notice::AlreadySkipped => "notice-already-skipped",
            Notice::AlreadySnoozed => "notice-already-snoozed",
            Notice::Closed => "notice-closed",
            Notice::Undone => "notice-undone",
            Notice::AlreadyUndone => "notice-already-undone",
            Notice::Gone => "notice-gone",
            Notice::LastDay => "notice-last-day",
            Notice::LastTime => "notice-last-time",
            Notice::TooManyTimes => "notice-too-many-times",
            Notice::AlreadyTaken => "notice-already-taken",
            Notice::RangeTooShort => "notice-range-too-short",
            Notice::NeverComes => "notice-never-comes",
            Notice::OnlyALook => "notice-only-a-look",
            Notice::TooManyActs => "notice-too-many-acts",
        };
        self.words.language(language).get(key)
    }

    /// The same word as a message of its own.
    pub fn notice_said(&self, locale: &str, notice: Notice) -> Screen {
        let html = escaped(&self.notice(locale, notice));
        Screen { html, keyboard: Keyboard::None, picture: None }
    }

    /// The bot's profile, for Telegram to show beside the chat.
    pub fn profile(&self, language: &str) -> Profile {
        let words = self.words.language(language);
        Profile {
            description: words.get("description"),
            short_description: words.get("short-description"),
            commands: self.commands_in(language),
        }
    }

    /// The words that people type in each language, read when they are first needed; an operator's at once, to name what
    /// is wrong with them.
    fn vocabularies(&self, catalogue: &Arc<Catalogue>) -> Result<Vocabularies, BadMessages> {
        let mut vocabularies = Vocabularies::default();
        for language in self.languages() {
            if self.words.is_changed(language) {
                let vocabulary = vocabulary(&self.words, language, catalogue)?;
                vocabularies.add(language, move || vocabulary);
                continue;
            }
            let (words, catalogue) = (Arc::clone(&self.words), Arc::clone(catalogue));
            let name = language.to_owned();
            vocabularies.add(language, move || {
                vocabulary(&words, &name, &catalogue)
                    .unwrap_or_else(|bad| panic!("the binary's own phrases: {bad}"))
            });
        }
        Ok(vocabularies)
    }

    fn phrases(&self, locale: &str) -> Phrases<'_> {
        Phrases(self.words.language(locale), self.clinics.of(Customs::of(locale).0))
    }

    fn commands_in(&self, language: &str) -> Vec<Command> {
        let words = self.words.language(language);
        let described = |name: &String| {
            let description = words.get(&format!("command-{name}"));
            Command { name: name.clone(), description }
        };
        self.commands.iter().map(described).collect()
    }

    /// An exercise of the catalogue without its sentences could not be shown.
    fn check_sentences_of(&self, exercise: &str) -> Result<(), BadMessages> {
        let english = self.words.language(FALLBACK);
        for part in ["", ".name-in-sentence", ".dose", ".steps", ".reason", ".aliases"] {
            let key = format!("exercise-{exercise}{part}");
            if !english.has(&key) {
                return Err(BadMessages::File {
                    file: format!("messages/{FALLBACK}"),
                    reason: format!(
                        "the catalogue's exercise {exercise:?} has no {key:?}; add it to an .ftl file of that folder"
                    ),
                });
            }
        }
        Ok(())
    }

    /// A guide names lines of the instructions, which must be there in every language; those of the binary have as many
    /// as English, which the tests see to.
    fn check_guide_of(&self, exercise: &Exercise) -> Result<(), BadMessages> {
        let outlines = [&exercise.guide, &exercise.gated_guide].into_iter().flatten();
        let Some(last) = outlines.flat_map(Outline::steps).max() else { return Ok(()) };
        let changed = self.words.languages().filter(|language| self.words.is_changed(language));
        for language in changed.chain([FALLBACK]) {
            let lines = self.phrases(language).steps(exercise).len();
            if last >= lines {
                return Err(BadMessages::File {
                    file: "exercises.toml".to_owned(),
                    reason: format!(
                        "the guide of the exercise {:?} names step {last}, counted from 0, but its instructions in {language:?} have {lines} lines",
                        exercise.id.as_str()
                    ),
                });
            }
        }
        Ok(())
    }

    /// A prescription that is too long for one message could not be shown in full.
    fn check_fits(
        &self,
        folder: Option<&Path>,
        prescription: &Prescription,
        catalogue: &Catalogue,
    ) -> Result<(), BadMessages> {
        let shown = Reply::Prescription(PrescriptionReply::Shown(Box::new(Shown::to_nobody(
            prescription,
            catalogue,
        ))));
        let lengths = self.languages().map(|language| self.render(language, &shown).html.len());
        match lengths.max().unwrap_or(0) {
            ..=MOST_SHOWN => Ok(()),
            length => Err(BadMessages::File {
                file: plans::file_of(folder.unwrap_or(Path::new("")), &prescription.name),
                reason: format!(
                    "it makes a message of {length} bytes, of which {MOST_SHOWN} fit; give it fewer reminders, times or words"
                ),
            }),
        }
    }
}

/// The words that people may type in a language.
fn vocabulary(
    words: &Words,
    language: &str,
    catalogue: &Catalogue,
) -> Result<limber_reader::Vocabulary, BadMessages> {
    typed::vocabulary(words.language(language), language, words.typed_in(language), catalogue)
}
