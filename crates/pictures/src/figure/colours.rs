//! The colours of the pictures, soft enough for a light chat and bright enough for a dark one.

use super::svg::Colour;

pub(super) const WALL: Colour = "#f3efe6";
pub(super) const FLOOR: Colour = "#e3dacb";
pub(super) const FLOOR_EDGE: Colour = "#d3c8b6";
pub(super) const SHADE: Colour = "#6b5d4a";

pub(super) const HAIR: Colour = "#4a342a";
pub(super) const FACE: Colour = "#3b2a24";
pub(super) const CHEEK: Colour = "#e58f7b";
pub(super) const SOLE: Colour = "#ffffff";

/// What is drawn in one shade near the viewer and in a darker one beyond.
#[derive(Clone, Copy)]
pub(super) struct Clothes {
    pub(super) skin: Colour,
    pub(super) shirt: Colour,
    pub(super) trousers: Colour,
    pub(super) shoe: Colour,
}

pub(super) const NEAR: Clothes =
    Clothes { skin: "#f0bd97", shirt: "#57a99a", trousers: "#44527a", shoe: "#d9694f" };
pub(super) const MIDDLE: Clothes =
    Clothes { skin: "#e9b38c", shirt: "#4a9a8b", trousers: "#44527a", shoe: "#d9694f" };
pub(super) const FAR: Clothes =
    Clothes { skin: "#dba580", shirt: "#3c8375", trousers: "#333f61", shoe: "#b4533c" };

pub(super) const ARROW: Colour = "#e8743b";
pub(super) const STRETCHES: Colour = "#5cc8f2";
pub(super) const WORKS: Colour = "#ffb02e";
pub(super) const BREATH: Colour = "#7fa9c9";

pub(super) const MAT: Colour = "#9db4d6";
pub(super) const MAT_EDGE: Colour = "#7f99c0";
pub(super) const WOOD: Colour = "#c79a6b";
pub(super) const WOOD_DARK: Colour = "#a97d52";
pub(super) const SEAT: Colour = "#c7b8d8";
pub(super) const SEAT_DARK: Colour = "#a795bd";
pub(super) const METAL: Colour = "#8d8f9a";
pub(super) const SCREEN: Colour = "#4b5366";
pub(super) const SCREEN_LIGHT: Colour = "#cfe3ee";
pub(super) const LEAVES: Colour = "#9cc08a";
pub(super) const LEAVES_DARK: Colour = "#83ab72";
pub(super) const POT: Colour = "#c98a6b";
pub(super) const SKY: Colour = "#dfeaf0";
pub(super) const FRAME: Colour = "#e2d8c8";
pub(super) const HILLS: Colour = "#dbe5cf";
pub(super) const HILLS_NEAR: Colour = "#cbdab9";
