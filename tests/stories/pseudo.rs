//! Two languages that nobody speaks, made of English: one with an accent on every letter and longer by some 40 %, and one
//! that is read from right to left. Every screen is shown in them; what stays as it was stands in the code, where no
//! translator can reach it.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use fluent_syntax::{
    ast::{Entry, Expression, Pattern, PatternElement},
    parser::parse,
    serializer::serialize,
};
use limber::{
    messages::{Keyboard, Messages, Screen},
    telegram::inward::commands::Command,
    usecases::visit::LanguageNamed,
};

use crate::words::replies;

/// What begins a text that is turned round, and what ends it.
const TURNED: (char, char) = ('\u{202e}', '\u{202c}');

/// What isolates a value in a sentence, and what ends that.
const ISOLATED: (char, char) = ('\u{2068}', '\u{2069}');

/// What of English is no text that people read.
fn is_read(key: &str) -> bool {
    let customs =
        ["language-locale", "language-clock", "language-first-weekday", "language-other-digits"];
    !customs.contains(&key) && !key.ends_with(".aliases") && !key.ends_with(".like")
}

/// A folder of messages with a language made of English.
fn made_of_english(language: &str, locale: &str, of_text: fn(&str) -> String) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let made = folder.path().join(language);
    fs::create_dir(&made).unwrap();
    let english = Path::new(env!("CARGO_MANIFEST_DIR")).join("messages/en");
    let mut files: Vec<PathBuf> =
        fs::read_dir(english).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|file| {
        file.file_name().is_some_and(|name| name != "words.ftl" && name != "distress.ftl")
    });
    for file in files {
        let text = fs::read_to_string(&file).unwrap();
        let mut resource = parse(text).unwrap();
        for entry in &mut resource.body {
            let Entry::Message(message) = entry else { continue };
            let id = message.id.name.clone();
            if let Some(pattern) = message.value.as_mut().filter(|_| is_read(&id)) {
                change(pattern, of_text);
            }
            for attribute in &mut message.attributes {
                if is_read(&format!("{id}.{}", attribute.id.name)) {
                    change(&mut attribute.value, of_text);
                }
            }
        }
        let changed = serialize(&resource)
            .replace("language-locale = en-GB", &format!("language-locale = {locale}"));
        fs::write(made.join(file.file_name().unwrap()), changed).unwrap();
    }
    folder
}

fn change(pattern: &mut Pattern<String>, of_text: fn(&str) -> String) {
    for element in &mut pattern.elements {
        match element {
            PatternElement::TextElement { value } => *value = outside_tags(value, of_text),
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                variants.iter_mut().for_each(|variant| change(&mut variant.value, of_text));
            }
            PatternElement::Placeable { .. } => {}
        }
    }
}

/// Changes a text and leaves its tags as they are.
fn outside_tags(text: &str, of_text: fn(&str) -> String) -> String {
    let mut parts = text.split('<');
    let mut changed = of_text(parts.next().unwrap_or_default());
    for part in parts {
        let (tag, words) = part.split_once('>').unwrap_or((part, ""));
        changed += &format!("<{tag}>{}", of_text(words));
    }
    changed
}

/// Every letter with an accent, every vowel twice.
fn accented(text: &str) -> String {
    let plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    let accented = "åƀçđéƒĝĥîĵķłɱñöþɋřšťûṽŵẋýžÅƁÇĐÉƑĜĤÎĴĶŁṀÑÖÞɊŘŠŤÛṼŴẊÝŽ";
    let mut changed = String::new();
    for letter in text.chars() {
        let found = plain.chars().position(|known| known == letter);
        let letter = found.and_then(|at| accented.chars().nth(at)).unwrap_or(letter);
        changed.push(letter);
        if "åéîöû".contains(letter) {
            changed.push(letter);
        }
    }
    changed
}

/// Every word turned round, which leaves its letters as they are.
fn turned(text: &str) -> String {
    let (begin, end) = TURNED;
    let word = |word: &str| {
        let is_word = word.chars().any(char::is_alphabetic);
        if is_word { format!("{begin}{word}{end}") } else { word.to_owned() }
    };
    text.split_inclusive(char::is_whitespace)
        .map(|part| {
            let kept = part.trim_end();
            format!("{}{}", word(kept), &part[kept.len()..])
        })
        .collect()
}

/// All that a screen says: its text and its buttons.
fn said(screen: &Screen) -> Vec<String> {
    let mut said = vec![screen.html.clone()];
    match &screen.keyboard {
        Keyboard::Inline(rows) => {
            said.extend(rows.iter().flatten().map(|button| button.label.clone()))
        }
        Keyboard::Answers { share_location, texts, placeholder } => {
            said.extend([share_location.clone(), placeholder.clone()]);
            said.extend(texts.iter().flatten().cloned());
        }
        Keyboard::None | Keyboard::RemoveAnswers => {}
    }
    said
}

/// The words of plain letters that no translator has written: what the replies bring with them and the names of commands
/// are left out.
fn plain_words(text: &str, languages: &[LanguageNamed]) -> Vec<String> {
    const BROUGHT: [&str; 26] = [
        "English", "Zulu", "Bobby", "hne", "Town", "gravity", "News", "more", "walk", "stretch",
        "for", "good", "yyy", "carry", "my", "daughter", "her", "bag", "someday", "every", "en",
        "pt", "br", "de", "active", "language",
    ];
    let mut bare = String::new();
    let mut is_tag = false;
    for letter in text.chars() {
        is_tag = is_tag || letter == '<';
        bare.push(if is_tag { ' ' } else { letter });
        is_tag = is_tag && letter != '>';
    }
    let entities = ["&lt;", "&gt;", "&amp;", "&quot;"].into_iter();
    let brought = entities.chain(languages.iter().map(|language| language.name.as_str()));
    let bare = brought.fold(bare, |bare, brought| bare.replace(brought, " "));
    let said = bare.split_whitespace().filter(|word| !word.contains('/'));
    said.flat_map(|said| said.split(|letter: char| !letter.is_ascii_alphabetic()))
        .filter(|word| word.len() > 1 && !word.starts_with("xxx") && !BROUGHT.contains(word))
        .map(str::to_owned)
        .collect()
}

/// Without what was turned round.
fn without_turned(text: &str) -> String {
    let mut depth = 0;
    let mut left = String::new();
    for letter in text.chars() {
        depth += i32::from(letter == TURNED.0);
        if depth == 0 {
            left.push(letter);
        }
        depth -= i32::from(letter == TURNED.1);
    }
    left
}

fn all_said(folder: &Path, language: &str) -> (Vec<String>, Vec<LanguageNamed>) {
    let (messages, care) = Messages::read(Some(folder), Command::listed()).unwrap();
    let mut all: Vec<String> =
        replies(&care).iter().flat_map(|reply| said(&messages.render(language, reply))).collect();
    let profile = messages.profile(language);
    all.extend([profile.description, profile.short_description]);
    all.extend(profile.commands.into_iter().map(|command| command.description));
    (all, care.languages)
}

#[test]
fn no_word_stands_in_the_code() {
    // Greek joins lists with letters of its own, and has two plurals.
    let folder = made_of_english("en-XA", "el-GR", accented);

    let (all, languages) = all_said(folder.path(), "en-XA");

    let plain = all.iter().flat_map(|text| plain_words(text, &languages));
    let plain: BTreeSet<String> = plain.collect();
    assert!(plain.is_empty(), "these are in no file of messages/: {plain:?}");
    assert!(all.iter().all(|text| text.chars().count() <= 4096), "a text is too long");
}

#[test]
fn no_word_is_read_from_the_wrong_side() {
    let folder = made_of_english("en-XB", "he-IL", turned);

    let (all, languages) = all_said(folder.path(), "en-XB");

    let left = all.iter().flat_map(|text| plain_words(&without_turned(text), &languages));
    let left: BTreeSet<String> = left.collect();
    assert!(left.is_empty(), "these are in no file of messages/: {left:?}");
    let (begins, ends) = ISOLATED;
    for text in &all {
        let mut depth = 0;
        for letter in text.chars() {
            depth += i32::from(letter == begins) - i32::from(letter == ends);
            assert!(depth >= 0, "{text:?} ends an isolation that has not begun");
        }
        assert_eq!(depth, 0, "{text:?} leaves an isolation open");
    }
    assert!(all.iter().any(|text| text.contains(begins)), "nothing is isolated");
}

#[test]
fn nothing_is_isolated_where_one_reads_from_the_left() {
    let (messages, care) = Messages::read(None, Command::listed()).unwrap();
    for reply in replies(&care) {
        for text in said(&messages.render("en", &reply)) {
            assert!(!text.contains([ISOLATED.0, ISOLATED.1]), "{text:?}");
        }
    }
}
