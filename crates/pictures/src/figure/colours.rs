//! The colours of the pictures, soft enough for a light chat and bright enough for a dark one, and
//! the shades of a person near the viewer and beyond.

use super::person::{HairStyle, Person, Sleeves};
use super::svg::Colour;

pub(super) const PAPER: Colour = Colour(0xffffff);
pub(super) const WALL: Colour = Colour(0xf3efe6);
pub(super) const FLOOR: Colour = Colour(0xe3dacb);
pub(super) const FLOOR_EDGE: Colour = Colour(0xd3c8b6);
pub(super) const SHADE: Colour = Colour(0x6b5d4a);
const GHOST: Colour = Colour(0xb7c3cf);

pub(super) const FACE: Colour = Colour(0x2a1b17);
pub(super) const LIPS: Colour = Colour(0x8c3b3b);
pub(super) const LIPS_IN_BEARD: Colour = Colour(0xd98f7c);
pub(super) const SOLE: Colour = Colour(0xffffff);
const CHEEK: Colour = Colour(0xe0705f);

pub(super) const ARROW: Colour = Colour(0xe8743b);
pub(super) const STRETCHES: Colour = Colour(0x5cc8f2);
pub(super) const WORKS: Colour = Colour(0xffb02e);
pub(super) const BREATH: Colour = Colour(0x6f9fc4);

pub(super) const MAT: Colour = Colour(0x9db4d6);
pub(super) const MAT_EDGE: Colour = Colour(0x7f99c0);
pub(super) const CUSHION: Colour = Colour(0xe6c88f);
pub(super) const CUSHION_EDGE: Colour = Colour(0xcfae72);
pub(super) const WOOD: Colour = Colour(0xc79a6b);
pub(super) const WOOD_DARK: Colour = Colour(0xa97d52);
pub(super) const SEAT: Colour = Colour(0xc7b8d8);
pub(super) const SEAT_DARK: Colour = Colour(0xa795bd);
pub(super) const PLASTER: Colour = Colour(0xdcd3c4);
pub(super) const PLASTER_EDGE: Colour = Colour(0xc4b8a5);
pub(super) const METAL: Colour = Colour(0x8d8f9a);
pub(super) const SCREEN: Colour = Colour(0x4b5366);
pub(super) const SCREEN_LIGHT: Colour = Colour(0xcfe3ee);
pub(super) const LEAVES: Colour = Colour(0x9cc08a);
pub(super) const LEAVES_DARK: Colour = Colour(0x83ab72);
pub(super) const POT: Colour = Colour(0xc98a6b);
pub(super) const SKY: Colour = Colour(0xdfeaf0);
pub(super) const FRAME: Colour = Colour(0xe2d8c8);
pub(super) const PANEL: Colour = Colour(0xece5d8);
pub(super) const HILLS: Colour = Colour(0xdbe5cf);
pub(super) const HILLS_NEAR: Colour = Colour(0xcbdab9);

/// How a person looks in one light.
#[derive(Clone, Copy)]
pub(super) struct Clothes {
    pub(super) skin: Colour,
    /// The colour of the neck: that of its cover, if it has one.
    pub(super) neck: Colour,
    pub(super) cheek: Colour,
    pub(super) hair: Colour,
    pub(super) shirt: Colour,
    pub(super) sleeves: Sleeves,
    pub(super) trousers: Colour,
    pub(super) shoe: Colour,
    pub(super) sole: Colour,
    /// A silhouette has no face.
    pub(super) has_face: bool,
}

/// The limbs near the viewer, the trunk, and the limbs beyond are lit less and less.
#[derive(Clone, Copy)]
pub(super) enum Light {
    Near,
    Middle,
    Far,
}

impl Clothes {
    pub(super) fn of(person: &Person, light: Light) -> Clothes {
        let lit = |colour: Colour| match light {
            Light::Near => colour.mixed(Colour(0xffffff), 0.1),
            Light::Middle => colour,
            Light::Far => colour.mixed(Colour(0x1c1830), 0.2),
        };
        Clothes {
            skin: lit(person.skin),
            neck: match person.hair.style {
                HairStyle::Headscarf => person.hair.colour,
                _ => lit(person.skin),
            },
            cheek: person.skin.mixed(CHEEK, 0.45),
            hair: person.hair.colour,
            shirt: lit(person.shirt),
            sleeves: person.sleeves,
            trousers: lit(person.trousers),
            shoe: lit(person.shoes),
            sole: SOLE,
            has_face: true,
        }
    }

    /// A pale silhouette, of where somebody was.
    pub(super) fn ghost(person: &Person) -> Clothes {
        Clothes {
            skin: GHOST,
            neck: GHOST,
            cheek: GHOST,
            hair: GHOST,
            shirt: GHOST,
            sleeves: person.sleeves,
            trousers: GHOST,
            shoe: GHOST,
            sole: GHOST,
            has_face: false,
        }
    }
}
