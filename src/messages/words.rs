//! The sentences of the languages: finds one by its key and fills in its values.
//!
//! A sentence that a language lacks is taken from English. Values are escaped on their way in, so
//! that no name or typed word can become markup.

use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet, HashMap},
    ops::Deref,
    sync::LazyLock,
};

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use fluent_syntax::ast;
use jiff::civil::Weekday;
use unic_langid::LanguageIdentifier;

use super::{
    direction::from_right,
    formats::{Formats, number_formatter},
    sources::{BadMessages, Source, Sources},
    typed,
    variables::{Variables, values_given, variables_in},
};
use crate::{
    care::customs::{Clock, Customs, Digits},
    text_file,
};

/// How the keys of sentences begin of which there may be as many as one likes.
const LISTS: [&str; 3] = ["opening-", "idea-", "thought-"];

/// How many of them a language has at least, where English has as many.
const LEAST_LISTED: u32 = 10;

/// The language whose sentences are complete and stand in for those that others lack.
pub const FALLBACK: &str = "en";

/// All languages.
pub struct Words {
    tongues: HashMap<String, Spoken>,
    /// What each calls itself.
    names: HashMap<String, String>,
    /// Of every sentence that there is in English.
    keys: Vec<String>,
}

/// A language as the binary carries it, read when it is spoken first, and once for all; or with an operator's sentences.
enum Spoken {
    BuiltIn(&'static InDigits),
    Changed(Box<InDigits>),
}

/// A language with its own digits, and with those that somebody may choose in their place.
struct InDigits {
    own: LazyTongue,
    other: LazyTongue,
}

type LazyTongue = LazyLock<Tongue, Box<dyn FnOnce() -> Tongue + Send>>;

/// The languages of the binary. What is wrong with one of them, the tests name.
static BUILT_IN: LazyLock<HashMap<String, InDigits>> = LazyLock::new(|| {
    let languages = Sources::read(None).map(|sources| sources.languages).unwrap_or_default();
    let lazy = |(language, sources): (String, Vec<Source>)| {
        let own = lazily(&language, sources.clone(), Numbering::Own);
        let other = lazily(&language, sources, Numbering::Other);
        (language, InDigits { own, other })
    };
    languages.into_iter().map(lazy).collect()
});

/// A language read when it is spoken first, from sources that are known to be good.
fn lazily(language: &str, sources: Vec<Source>, numbering: Numbering) -> LazyTongue {
    let language = language.to_owned();
    LazyLock::new(Box::new(move || {
        Tongue::of(&language, &sources, numbering)
            .unwrap_or_else(|bad| panic!("the binary's own sentences: {bad}"))
    }))
}

impl Spoken {
    /// The language with the digits that somebody chose, where it has them, or else with its own.
    fn with_digits(&self, digits: Option<Digits>) -> &Tongue {
        let choice = self.formats.digit_choice.as_ref();
        let is_other = choice.is_some_and(|choice| digits == Some(choice.other));
        if is_other { &self.in_digits().other } else { self }
    }

    fn in_digits(&self) -> &InDigits {
        match self {
            Spoken::BuiltIn(tongues) => tongues,
            Spoken::Changed(tongues) => tongues,
        }
    }
}

impl Deref for Spoken {
    type Target = Tongue;

    fn deref(&self) -> &Tongue {
        &self.in_digits().own
    }
}

/// With which digits a language is read.
#[derive(Clone, Copy)]
enum Numbering {
    Own,
    /// Those that it names in `language-other-digits`.
    Other,
}

/// A language's sentences, and what it does with numbers, lists and clocks.
struct Tongue {
    bundle: FluentBundle<FluentResource>,
    formats: Formats,
    /// The keys of the phrases that people type; a language has its own, or none.
    typed: BTreeSet<String>,
}

/// The sentences of one language, English behind them.
#[derive(Clone, Copy)]
pub struct Language<'w> {
    chain: [Option<&'w Tongue>; 2],
    customs: Customs,
}

impl Words {
    /// Puts the sources together; the operator's sentences replace the binary's.
    ///
    /// # Errors
    /// Names file and line of a sentence that cannot be read, or of an operator's sentence that
    /// asks for a value it is not given.
    pub fn new(languages: &BTreeMap<String, Vec<Source>>) -> Result<Words, BadMessages> {
        let known = variables_of(languages.get(FALLBACK).map_or(&[], Vec::as_slice))?;
        let (mut tongues, mut names) = (HashMap::new(), HashMap::new());
        for (language, sources) in languages {
            let is_changed = sources.iter().any(|source| source.is_override);
            let spoken = match BUILT_IN.get(language).filter(|_| !is_changed) {
                Some(tongue) => Spoken::BuiltIn(tongue),
                None => {
                    check_overrides(sources, &known)?;
                    let own = Tongue::of(language, sources, Numbering::Own)?;
                    let own =
                        LazyLock::new(Box::new(move || own) as Box<dyn FnOnce() -> Tongue + Send>);
                    let other = lazily(language, sources.clone(), Numbering::Other);
                    Spoken::Changed(Box::new(InDigits { own, other }))
                }
            };
            names.insert(language.clone(), name_in(sources).unwrap_or_else(|| language.clone()));
            tongues.insert(language.clone(), spoken);
        }
        Ok(Words { tongues, names, keys: known.into_keys().collect() })
    }

    /// The languages that there are sentences in.
    pub fn languages(&self) -> impl Iterator<Item = &str> {
        self.tongues.keys().map(String::as_str)
    }

    /// What a language calls itself; where it does not say, the name of its folder.
    pub fn name_of<'n>(&'n self, language: &'n str) -> &'n str {
        self.names.get(language).map_or(language, String::as_str)
    }

    /// Whether an operator's sentences stand among a language's own.
    pub fn is_changed(&self, language: &str) -> bool {
        matches!(self.tongues.get(language), Some(Spoken::Changed(..)))
    }

    /// The language for a person whose Telegram says `code` ("pt-br", "de", nothing at all).
    pub fn negotiate(&self, code: Option<&str>) -> &str {
        let code = code.unwrap_or(FALLBACK).to_lowercase();
        let broader = code.split('-').next().unwrap_or(FALLBACK);
        let exact = [code.as_str(), broader]
            .into_iter()
            .find_map(|wanted| self.languages().find(|known| known.eq_ignore_ascii_case(wanted)));
        // Portuguese is better than English where there is none but that of Brazil.
        let of_elsewhere = || {
            let is_it = |known: &&str| known.split('-').next() == Some(broader);
            self.languages().filter(is_it).min()
        };
        exact.or_else(of_elsewhere).unwrap_or(FALLBACK)
    }

    /// The keys of the phrases that people type in a language: its own, or English where it has none.
    pub fn typed_in(&self, language: &str) -> impl Iterator<Item = &str> {
        let chain = [language, FALLBACK].into_iter().filter_map(|name| self.tongue(name));
        let mut spoken = chain.filter(|tongue| !tongue.typed.is_empty());
        spoken.next().into_iter().flat_map(|tongue| &tongue.typed).map(String::as_str)
    }

    /// The keys of the sentences that a language takes from English.
    ///
    /// Phrases that people type are a language's own, and not one for one; of openings, ideas and thoughts it has as
    /// many as it likes, but enough that they don't soon come again.
    pub fn lacking(&self, language: &str) -> Vec<&str> {
        let Some(tongue) = self.tongue(language) else { return Vec::new() };
        let has_own_way = |key: &str| {
            let is_typed = key.starts_with(typed::PREFIX) && !tongue.typed.is_empty();
            let numbered = key.rsplit_once('-').and_then(|(_, number)| number.parse::<u32>().ok());
            let is_listed = LISTS.iter().any(|list| key.starts_with(list));
            is_typed || is_listed && numbered.is_some_and(|number| number > LEAST_LISTED)
        };
        let lacks = |key: &&str| pattern(&tongue.bundle, key).is_none() && !has_own_way(key);
        self.keys.iter().map(String::as_str).filter(lacks).collect()
    }

    /// The sentences of a language, said with somebody's customs; both are named by a locale.
    pub fn language(&self, locale: &str) -> Language<'_> {
        let (language, customs) = Customs::of(locale);
        let spoken = self.tongues.get(language);
        let tongue = spoken.map(|spoken| spoken.with_digits(customs.digits));
        Language { chain: [tongue, self.tongue(FALLBACK)], customs }
    }

    fn tongue(&self, language: &str) -> Option<&Tongue> {
        self.tongues.get(language).map(|spoken| &**spoken)
    }
}

impl Tongue {
    fn of(language: &str, sources: &[Source], numbering: Numbering) -> Result<Tongue, BadMessages> {
        let bad = |reason: String| BadMessages::File {
            file: sources.first().map_or_else(String::new, |source| source.name.clone()),
            reason,
        };
        let resources = sources.iter().map(parse).collect::<Result<Vec<_>, _>>()?;
        let said =
            |key: &str| resources.iter().rev().find_map(|resource| plain_text(resource, key));
        let locale = said("language-locale").unwrap_or(language);
        let locale: LanguageIdentifier = locale
            .parse()
            .map_err(|_| bad(format!("{locale:?} is no language, such as \"de\" or \"pt-BR\"")))?;
        let clock = match said("language-clock").unwrap_or("24") {
            "12" => Clock::Twelve,
            "24" => Clock::TwentyFour,
            other => return Err(bad(format!("\"language-clock\" is 12 or 24, not {other:?}"))),
        };
        let weekday = said("language-first-weekday").unwrap_or("1");
        let weekday =
            weekday.parse().ok().and_then(|day| Weekday::from_monday_one_offset(day).ok());
        let weekday = weekday.ok_or_else(|| {
            bad("\"language-first-weekday\" goes from 1, Monday, to 7, Sunday".to_owned())
        })?;
        let named = said("language-other-digits").unwrap_or("latn");
        let other = Digits::ALL.into_iter().find(|digits| digits.as_str() == named);
        let other = other.ok_or_else(|| {
            let known = Digits::ALL.map(Digits::as_str).join(" or ");
            bad(format!("\"language-other-digits\" is {known}, not {named:?}"))
        })?;
        let digits = match numbering {
            Numbering::Own => None,
            Numbering::Other => Some(other),
        };
        let formats = Formats::of(&locale, clock, weekday, digits, other)
            .ok_or_else(|| bad(format!("CLDR does not know the language {locale}")))?;
        let keys = resources.iter().flat_map(keys_in);
        let typed = keys.filter(|key| key.starts_with(typed::PREFIX)).collect();
        let mut bundle = FluentBundle::new_concurrent(vec![locale]);
        bundle.set_use_isolating(formats.is_right_to_left);
        bundle.set_formatter(Some(number_formatter(digits)));
        for resource in resources {
            bundle.add_resource_overriding(resource);
        }
        Ok(Tongue { bundle, formats, typed })
    }
}

impl<'w> Language<'w> {
    /// What the language does with numbers, lists and clocks.
    pub fn formats(&self) -> &'w Formats {
        let mut chain = self.chain.iter().flatten();
        &chain.next().expect("English is always there").formats
    }

    /// How many hours a clock has: as they chose, or by the language's custom.
    pub fn clock(&self) -> Clock {
        self.customs.clock.unwrap_or(self.formats().clock)
    }

    /// With which day a week begins: as they chose, or by the language's custom.
    pub fn first_weekday(&self) -> Weekday {
        self.customs.first_weekday.unwrap_or(self.formats().first_weekday)
    }

    /// The same language said with another clock.
    pub fn with_clock(self, clock: Clock) -> Self {
        Language { customs: Customs { clock: Some(clock), ..self.customs }, ..self }
    }

    /// A word in the form that a sentence asks for, its attribute of that name; where the language needs no such form,
    /// the word itself.
    pub fn form(&self, key: &str, form: &str, values: &Values<'_>) -> String {
        let inflected = format!("{key}.{form}");
        let tongue =
            self.chain.iter().flatten().find(|tongue| pattern(&tongue.bundle, key).is_some());
        match tongue.and_then(|tongue| pattern(&tongue.bundle, &inflected)) {
            Some(_) => self.fill(&inflected, values),
            None => self.fill(key, values),
        }
    }

    /// A sentence without values.
    pub fn get(&self, key: &str) -> String {
        self.fill(key, &Values::new())
    }

    /// A sentence with its values. `key` names a message, or an attribute as `message.attribute`.
    ///
    /// A sentence that is missing everywhere, or that asks for a value it is not given, is our
    /// own mistake: it is logged, and the key stands in its place.
    pub fn fill(&self, key: &str, values: &Values<'_>) -> String {
        self.try_fill(key, values).unwrap_or_else(|| {
            tracing::error!(key, "no usable sentence");
            key.to_owned()
        })
    }

    /// Whether there is a sentence of that key.
    pub fn has(&self, key: &str) -> bool {
        self.chain.iter().flatten().any(|tongue| pattern(&tongue.bundle, key).is_some())
    }

    /// How many sentences of a list there are, `LIST-1` and so on; a language that has any of them has
    /// its own list.
    pub fn listed(&self, list: &str) -> u32 {
        let count = |tongue: &Tongue| {
            let is_there =
                |number: &u32| pattern(&tongue.bundle, &format!("{list}-{number}")).is_some();
            (1..).take_while(is_there).last().unwrap_or(0)
        };
        let counts = self.chain.iter().flatten().map(|tongue| count(tongue));
        counts.into_iter().find(|count| *count > 0).unwrap_or(0)
    }

    /// A sentence that need not be there.
    pub fn optional(&self, key: &str, values: &Values<'_>) -> Option<String> {
        self.has(key).then(|| self.fill(key, values))
    }

    fn try_fill(&self, key: &str, values: &Values<'_>) -> Option<String> {
        self.chain.iter().flatten().find_map(|tongue| {
            let pattern = pattern(&tongue.bundle, key)?;
            let mut errors = Vec::new();
            let text = tongue.bundle.format_pattern(pattern, Some(&values.0), &mut errors);
            if errors.is_empty() {
                // A sentence of values alone would be read from the left where it stands in another.
                let is_from_right = tongue.formats.is_right_to_left;
                return Some(if is_from_right { from_right(&text) } else { text.into_owned() });
            }
            tracing::error!(key, ?errors, "a sentence asks for what it is not given");
            None
        })
    }
}

fn pattern<'b>(
    bundle: &'b FluentBundle<FluentResource>,
    key: &str,
) -> Option<&'b ast::Pattern<&'b str>> {
    match key.split_once('.') {
        Some((message, attribute)) => {
            Some(bundle.get_message(message)?.get_attribute(attribute)?.value())
        }
        None => bundle.get_message(key)?.value(),
    }
}

/// Values for a sentence.
#[derive(Default)]
pub struct Values<'v>(FluentArgs<'v>);

impl<'v> Values<'v> {
    pub fn new() -> Values<'v> {
        Values::default()
    }

    /// A text that may hold anything; it is escaped.
    pub fn text(mut self, name: &'v str, text: &str) -> Self {
        self.0.set(name, FluentValue::String(Cow::Owned(escaped(text))));
        self
    }

    /// A sentence that has been made already.
    pub fn made(mut self, name: &'v str, sentence: impl Into<String>) -> Self {
        self.0.set(name, FluentValue::String(Cow::Owned(sentence.into())));
        self
    }

    /// A number, which the language writes in its own way and chooses its plurals by.
    pub fn number(mut self, name: &'v str, number: impl Into<f64>) -> Self {
        self.0.set(name, number.into());
        self
    }

    /// How many there are of something.
    pub fn count(self, name: &'v str, count: usize) -> Self {
        self.number(name, u32::try_from(count).unwrap_or(u32::MAX))
    }

    /// A number of which there may be more than a sentence needs to tell.
    pub fn figure(self, name: &'v str, figure: i64) -> Self {
        let most = if figure < 0 { i32::MIN } else { i32::MAX };
        self.number(name, i32::try_from(figure).unwrap_or(most))
    }
}

/// A text as Telegram's HTML needs it (Bot API, "HTML style").
pub fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

fn parse(source: &Source) -> Result<FluentResource, BadMessages> {
    FluentResource::try_new(source.text.clone().into_owned()).map_err(|(_, errors)| {
        let first = errors.first();
        BadMessages::Line {
            file: source.name.clone(),
            line: first.map_or(1, |error| text_file::line_at(&source.text, error.pos.start)),
            reason: first.map_or_else(String::new, |error| error.kind.to_string()),
        }
    })
}

/// The keys of the sentences of a resource.
fn keys_in(resource: &FluentResource) -> impl Iterator<Item = String> {
    resource.entries().flat_map(|entry| {
        let ast::Entry::Message(message) = entry else { return Vec::new() };
        let id = message.id.name;
        let attributes = message.attributes.iter();
        let attributes = attributes.map(|attribute| format!("{id}.{}", attribute.id.name));
        message.value.iter().map(|_| id.to_owned()).chain(attributes).collect()
    })
}

/// What a language calls itself; the file that says so is the only one that is read for it.
fn name_in(sources: &[Source]) -> Option<String> {
    const KEY: &str = "language-name";
    let says = sources.iter().rev().filter(|source| source.text.contains(KEY));
    says.filter_map(|source| parse(source).ok())
        .find_map(|resource| plain_text(&resource, KEY).map(str::to_owned))
}

/// A message that is a text without values.
fn plain_text<'r>(resource: &'r FluentResource, key: &str) -> Option<&'r str> {
    resource.entries().find_map(|entry| {
        let ast::Entry::Message(message) = entry else { return None };
        let pattern = message.value.as_ref().filter(|_| message.id.name == key)?;
        match pattern.elements.as_slice() {
            [ast::PatternElement::TextElement { value }] => Some(value.trim()),
            _ => None,
        }
    })
}

/// Refuses what is wrong with an operator's sentences.
fn check_overrides(sources: &[Source], known: &Variables) -> Result<(), BadMessages> {
    for source in sources.iter().filter(|source| source.is_override) {
        check_override(source, &parse(source)?, known)?;
    }
    Ok(())
}

/// Refuses an operator's sentence that nobody asks for, or that asks for a value it is not given.
fn check_override(
    source: &Source,
    resource: &FluentResource,
    known: &Variables,
) -> Result<(), BadMessages> {
    for (key, (wanted, line)) in variables_in(resource) {
        let reason = match known.get(&key) {
            // An operator's own exercise brings sentences that the binary does not know.
            None if key.starts_with("exercise-") => continue,
            // Nor the phrases that people type in a language, which the reader checks.
            None if key.starts_with(typed::PREFIX) => continue,
            // Nor those that an operator adds to a list.
            None if LISTS.iter().any(|list| key.starts_with(list)) => continue,
            None if key.contains('.') => continue,
            None => format!("there is no message {key:?}; messages/{FALLBACK} has them all"),
            Some((given, _)) => match wanted.difference(given).next() {
                None => continue,
                Some(missing) => {
                    let given: Vec<_> = given.iter().map(|name| format!("${name}")).collect();
                    let given = if given.is_empty() { "none".to_owned() } else { given.join(", ") };
                    format!("{key:?} has no value ${missing}; its values: {given}")
                }
            },
        };
        return Err(BadMessages::Line { file: source.name.clone(), line, reason });
    }
    Ok(())
}

/// The variables of all that the binary carries in English.
fn variables_of(sources: &[Source]) -> Result<Variables, BadMessages> {
    let mut variables = Variables::new();
    for source in sources.iter().filter(|source| !source.is_override) {
        parse(source)?;
        variables.extend(values_given(&source.text));
    }
    Ok(variables)
}
