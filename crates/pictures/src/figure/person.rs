//! The person who is shown: proportions, build and looks, as an author writes them.
//!
//! `body` works out bones and outlines from them, `colours` shades, `hair` hair.

use serde::Deserialize;

use super::svg::Colour;

/// Somebody who does the exercises.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(super) struct Person {
    /// In centimetres. Furniture is made to measure, so that it scales a whole scene.
    pub(super) height: f64,
    /// How long the legs are compared with the usual ones; the trunk makes up for it.
    #[serde(default = "usual")]
    pub(super) legs: f64,
    /// How thick the limbs and how deep the trunk are, compared with the usual ones.
    #[serde(default = "usual")]
    pub(super) build: f64,
    /// How wide the shoulders and the hips are, compared with the usual ones.
    #[serde(default = "usual")]
    pub(super) shoulders: f64,
    #[serde(default = "usual")]
    pub(super) hips: f64,
    /// How far belly and chest stand out beyond the usual, in centimetres.
    #[serde(default)]
    pub(super) belly: f64,
    #[serde(default)]
    pub(super) chest: f64,
    pub(super) skin: Colour,
    pub(super) hair: Hair,
    #[serde(default)]
    pub(super) glasses: bool,
    pub(super) shirt: Colour,
    #[serde(default)]
    pub(super) sleeves: Sleeves,
    pub(super) trousers: Colour,
    pub(super) shoes: Colour,
}

/// The hair or scarf on the head. A scarf covers hair, ears and neck; its colour is the hair's.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Hair {
    pub(super) style: HairStyle,
    pub(super) colour: Colour,
    #[serde(default)]
    pub(super) beard: Beard,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum HairStyle {
    Short,
    /// Gone from the crown.
    Thin,
    /// Tied up on the crown.
    Bun,
    Headscarf,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Beard {
    #[default]
    None,
    Moustache,
    Full,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Sleeves {
    #[default]
    Short,
    Long,
}

const fn usual() -> f64 {
    1.0
}

impl Person {
    /// Says why this cannot be a person, if it cannot.
    pub(super) fn problem(&self) -> Option<&'static str> {
        let Person { height, legs, build, shoulders, hips, belly, chest, .. } = *self;
        let near_usual = |times: f64| (0.7..=1.4).contains(&times);
        if !(120.0..=210.0).contains(&height) {
            Some("a height is 120 to 210")
        } else if !(0.9..=1.1).contains(&legs) {
            Some("legs are 0.9 to 1.1 times the usual ones")
        } else if ![build, shoulders, hips].into_iter().all(near_usual) {
            Some("build, shoulders and hips are 0.7 to 1.4 times the usual ones")
        } else if ![belly, chest].into_iter().all(|more| (0.0..=15.0).contains(&more)) {
            Some("belly and chest are 0 to 15 centimetres more")
        } else {
            None
        }
    }
}
