//! How long a reading takes, and beside it the least that any reader does: each word of the text in small letters, looked
//! up among the same number of words. The ratio of the two says more than either on a noisy machine.

use std::collections::HashMap;

use divan::{Bencher, black_box};
use limber_reader::read;

#[path = "../tests/support/mod.rs"]
mod support;

fn main() {
    divan::main();
}

const TEXTS: [(&str, &str); 6] = [
    ("short", "walked 20"),
    ("slip", "I walkd for twenty minuts"),
    ("remind", "/remind stand every 40 min between 9 and 17 mon-fri"),
    ("hours", "/hours Mon-Sat 9-12:30, Mon,Tue,Thu,Fri 15-18; sun closed"),
    (
        "unknown",
        "the quick brown fox jumps over the lazy dog while nobody is looking at the river bank",
    ),
    ("why", "what is the best posture for sitting at a desk all day long?"),
];

#[divan::bench(args = TEXTS.map(|(name, _)| name))]
fn english(bencher: Bencher<'_, '_>, name: &str) {
    let vocabulary = support::vocabulary("en");
    let text = TEXTS.into_iter().find(|(other, _)| *other == name).map_or("", |(_, text)| text);
    let (command, rest) = support::split(text);
    let context = support::context("plain", command);
    bencher.bench_local(|| read(&vocabulary, black_box(rest), &context).certainty);
}

/// About as many words as the English vocabulary has phrases.
const WORDS: usize = 2_000;

#[divan::bench(args = TEXTS.map(|(name, _)| name))]
fn looked_up(bencher: Bencher<'_, '_>, name: &str) {
    let known: HashMap<String, usize> = (0..WORDS).map(|n| (format!("word{n}"), n)).collect();
    let text = TEXTS.into_iter().find(|(other, _)| *other == name).map_or("", |(_, text)| text);
    bencher.bench_local(|| {
        let words = black_box(text).split_whitespace().map(str::to_lowercase);
        words.filter_map(|word| known.get(&word)).count()
    });
}
