//! The sentences of the languages: finds one by its key and fills in its values.
//!
//! A sentence that a language lacks is taken from English. Values are escaped on their way in, so
//! that no name or typed word can become markup.

use std::{
    borrow::Cow,
    collections::{BTreeMap, HashMap},
};

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use fluent_syntax::ast;
use unic_langid::LanguageIdentifier;

use super::{
    sources::{BadMessages, Source, line_at},
    variables::{Variables, variables_in},
};

/// How the keys of sentences begin of which there may be as many as one likes.
const LISTS: [&str; 3] = ["opening-", "idea-", "thought-"];

/// The language whose sentences are complete and stand in for those that others lack.
pub const FALLBACK: &str = "en";

/// All languages.
pub struct Words {
    bundles: HashMap<String, FluentBundle<FluentResource>>,
    /// Of every sentence that there is in English.
    keys: Vec<String>,
}

/// The sentences of one language, English behind them.
#[derive(Clone, Copy)]
pub struct Language<'w> {
    chain: [Option<&'w FluentBundle<FluentResource>>; 2],
}

impl Words {
    /// Puts the sources together; the operator's sentences replace the binary's.
    ///
    /// # Errors
    /// Names file and line of a sentence that cannot be read, or of an operator's sentence that
    /// asks for a value it is not given.
    pub fn new(languages: &BTreeMap<String, Vec<Source>>) -> Result<Words, BadMessages> {
        let known = variables_of(languages.get(FALLBACK).map_or(&[], Vec::as_slice))?;
        let mut bundles = HashMap::new();
        for (language, sources) in languages {
            let id: LanguageIdentifier = language.parse().map_err(|_| BadMessages::File {
                file: sources.first().map_or_else(String::new, |source| source.name.clone()),
                reason: format!("the folder's name {language:?} is no language, such as \"de\""),
            })?;
            let mut bundle = FluentBundle::new_concurrent(vec![id]);
            bundle.set_use_isolating(false);
            for source in sources {
                let resource = parse(source)?;
                if source.is_override {
                    check_override(source, &resource, &known)?;
                }
                bundle.add_resource_overriding(resource);
            }
            bundles.insert(language.clone(), bundle);
        }
        Ok(Words { bundles, keys: known.into_keys().collect() })
    }

    /// The languages that there are sentences in.
    pub fn languages(&self) -> impl Iterator<Item = &str> {
        self.bundles.keys().map(String::as_str)
    }

    /// The language for a person whose Telegram says `code` ("pt-br", "de", nothing at all).
    pub fn negotiate(&self, code: Option<&str>) -> &str {
        let code = code.unwrap_or(FALLBACK).to_lowercase();
        let broader = code.split('-').next().unwrap_or(FALLBACK);
        [code.as_str(), broader]
            .into_iter()
            .find_map(|wanted| self.languages().find(|known| known.eq_ignore_ascii_case(wanted)))
            .unwrap_or(FALLBACK)
    }

    /// The keys of all sentences.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.keys.iter().map(String::as_str)
    }

    /// The keys of the sentences that a language takes from English.
    pub fn lacking(&self, language: &str) -> Vec<&str> {
        let has = |key: &str| self.bundles.get(language).is_some_and(|b| pattern(b, key).is_some());
        self.keys.iter().map(String::as_str).filter(|key| !has(key)).collect()
    }

    /// The sentences of a language.
    pub fn language(&self, language: &str) -> Language<'_> {
        Language { chain: [self.bundles.get(language), self.bundles.get(FALLBACK)] }
    }
}

impl Language<'_> {
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
        self.chain.iter().flatten().any(|bundle| pattern(bundle, key).is_some())
    }

    /// How many sentences of a list there are, `LIST-1` and so on; a language that has any of them has
    /// its own list.
    pub fn listed(&self, list: &str) -> u32 {
        let count = |bundle: &FluentBundle<FluentResource>| {
            let is_there = |number: &u32| pattern(bundle, &format!("{list}-{number}")).is_some();
            (1..).take_while(is_there).last().unwrap_or(0)
        };
        let counts = self.chain.iter().flatten().map(|bundle| count(bundle));
        counts.into_iter().find(|count| *count > 0).unwrap_or(0)
    }

    /// A sentence that need not be there.
    pub fn optional(&self, key: &str, values: &Values<'_>) -> Option<String> {
        self.has(key).then(|| self.fill(key, values))
    }

    fn try_fill(&self, key: &str, values: &Values<'_>) -> Option<String> {
        self.chain.iter().flatten().find_map(|bundle| {
            let pattern = pattern(bundle, key)?;
            let mut errors = Vec::new();
            let text = bundle.format_pattern(pattern, Some(&values.0), &mut errors);
            if errors.is_empty() {
                return Some(text.into_owned());
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

    pub fn number(mut self, name: &'v str, number: u32) -> Self {
        self.0.set(name, f64::from(number));
        self
    }
}

/// A text as Telegram's HTML needs it (Bot API, "HTML style").
pub fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

fn parse(source: &Source) -> Result<FluentResource, BadMessages> {
    FluentResource::try_new(source.text.clone()).map_err(|(_, errors)| {
        let first = errors.first();
        BadMessages::Line {
            file: source.name.clone(),
            line: first.map_or(1, |error| line_at(&source.text, error.pos.start)),
            reason: first.map_or_else(String::new, |error| error.kind.to_string()),
        }
    })
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
        variables.extend(variables_in(&parse(source)?));
    }
    Ok(variables)
}
