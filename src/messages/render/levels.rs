//! The buttons from 0 to 10 by which a level of pain is told.

use crate::{
    messages::{Button, phrases::Phrases, render::button, words::Values},
    usecases::buttons::ProgressPress,
};

pub(super) fn levels(words: Phrases<'_>) -> Vec<Vec<Button>> {
    let level =
        |level: u8| button(words.fill("pain-level", level_of(level)), ProgressPress::Pain(level));
    [0..=3, 4..=7, 8..=10].map(|row| row.map(level).collect()).into()
}

pub(super) fn level_of(level: u8) -> Values<'static> {
    Values::new().number("level", level)
}
