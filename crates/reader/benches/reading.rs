//! How long a reading takes.

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
