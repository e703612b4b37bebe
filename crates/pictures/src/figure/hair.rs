//! Hair, beards and the headscarf, in the coordinates of `head`.

use super::colours::{Clothes, FACE, LIPS_IN_BEARD};
use super::geometry::point;
use super::person::{Beard, Hair, HairStyle};
use super::svg::{Colour, Path, Svg};

/// The eyebrows' colour; under a scarf nobody knows the hair's.
pub(super) fn brow(hair: Hair) -> Colour {
    match hair.style {
        HairStyle::Headscarf => FACE,
        HairStyle::Thin => hair.colour.mixed(FACE, 0.35),
        HairStyle::Short | HairStyle::Bun => hair.colour,
    }
}

/// The lips' colour, which a beard must not hide.
pub(super) fn smile(hair: Hair) -> Colour {
    if hair.beard == Beard::Full { LIPS_IN_BEARD } else { FACE }
}

pub(super) fn covers_the_ears(style: HairStyle) -> bool {
    style == HairStyle::Headscarf
}

/// Draws the hair behind a head seen from the side.
pub(super) fn behind(svg: &mut Svg, style: HairStyle, clothes: &Clothes) {
    if style == HairStyle::Bun {
        svg.fill(&Path::ellipse(point(-4.6, 22.6), 4.8, 4.4), clothes.hair);
    }
}

pub(super) fn from_the_side(svg: &mut Svg, hair: Hair, clothes: &Clothes) {
    let shape = match hair.style {
        HairStyle::Short => {
            "M10.1 14C10.8 19.6 5.4 22.6 0 22C-7 21.2-11 15.6-10.2 9C-9.8 5-8.4 1.8-6.6.2\
             C-5.2 1.4-4.4 3.6-3.6 5.5L-2.6 9.5C-1.6 10.4-.4 10.6.4 10.4C1.2 11.6 1.8 13 2.4 14.4\
             C5 15.6 8 15.2 10.1 14Z"
        }
        HairStyle::Thin => {
            "M-8.4 14.2C-11.2 10.6-10.4 4-6.8-.2C-5.2 1.2-4.2 3.4-3.4 5.5L-2.4 9.5C-1.4 10.4-.2 10.6.8 10.4\
             C1.4 12 1.4 13.4.8 14.6C-1.6 13.6-5 15.4-8.4 14.2Z"
        }
        HairStyle::Bun => {
            "M10 15.2C10 20.2 5 22.9-.4 22.2C-7 21.4-11 15.6-10.4 9.6C-10-5.6-8 3.6-5.6 2.6\
             C-4.4 3.6-3.8 4.8-3.2 6.2L-1.8 9.8C-.8 10.8 1 10.6 2 9C2.6 11.6 4.4 14.8 10 15.2Z"
        }
        HairStyle::Headscarf => {
            "M10 14.8C9.8 20.4 4.8 23.2-.4 22.7C-8 22-11.8 16-11 9C-10.6 3-10.4-2.4-9.6-8\
             C-4.4-11 4-10.6 8-5.6C7.2-4.4 6.4-3.2 5.4-2C3 1 2.6 6 3.8 9.6C4.8 12.4 7 14.4 10 14.8Z"
        }
    };
    match hair.beard {
        Beard::None => {}
        Beard::Moustache => svg.fill(
            &Path::verbatim("M7.4 4.3C8.4 6.2 10.4 6.6 11.3 5.5C11.2 4.6 10.9 4.3 10.5 4.1C9.4 4.6 8.4 4.6 7.4 4.3Z"),
            clothes.hair,
        ),
        Beard::Full => svg.fill(
            &Path::verbatim(
                "M-2.4 10L.6 10C1.2 7.4 2 5.2 4 4.7C6 4.3 7.2 5.4 8.6 5.8C9.6 6 10.4 5.9 10.8 5.5\
                 C11.3 3.4 11.3 1.6 10.8.2C10-2.6 7.4-3.6 5-3C2.4-2.4 0-.8-1.2 2C-2.2 4.4-2.6 7.2-2.4 10Z",
            ),
            clothes.hair,
        ),
    }
    svg.fill(&Path::verbatim(shape), clothes.hair);
    if !covers_the_ears(hair.style) {
        svg.fill(&Path::ellipse(point(-0.9, 7.6), 1.9, 2.7), clothes.skin);
    } else if clothes.has_face {
        let fold = Path::verbatim("M5 20.6C-1.6 19.4-4.6 13-3.6 6C-3 1.4-1.6-3.4.6-6.6");
        svg.line(&fold, clothes.hair.mixed(FACE, 0.25), 0.7, 1.0);
    }
}

/// Draws the hair behind a face seen from the front.
pub(super) fn behind_the_face(svg: &mut Svg, style: HairStyle, clothes: &Clothes) {
    match style {
        HairStyle::Bun => {
            svg.fill(&Path::ellipse(point(0.0, 24.4), 4.8, 4.4), clothes.hair);
        }
        HairStyle::Headscarf => svg.fill(
            &Path::verbatim(
                "M-10.4 9C-10.8 18.5-6 23.2 0 23.2C6 23.2 10.8 18.5 10.4 9C10.2 3 10-3 9-7.4\
                 C5-10-5-10-9-7.4C-10-3-10.2 3-10.4 9Z",
            ),
            clothes.hair,
        ),
        HairStyle::Short | HairStyle::Thin => {}
    }
}

/// `across` is how far the face has moved across a head that turns.
pub(super) fn from_the_front(svg: &mut Svg, hair: Hair, clothes: &Clothes, across: f64) {
    match hair.beard {
        Beard::None => {}
        Beard::Moustache => svg.placed(point(across, 0.0), 0.0, |svg| {
            svg.fill(
                &Path::verbatim("M-3.6 3.8C-2 5.8 2 5.8 3.6 3.8C2 4.4-2 4.4-3.6 3.8Z"),
                clothes.hair,
            );
        }),
        Beard::Full => svg.fill(
            &Path::verbatim(
                "M-8.3 9C-7.4 6-6 4.8-3.6 4.9C-2 5.6 2 5.6 3.6 4.9C6 4.8 7.4 6 8.3 9\
                 C8.4 2-4.6-2.8 0-2.8C4.6-2.8-8.4 2-8.3 9Z",
            ),
            clothes.hair,
        ),
    }
    let shape = match hair.style {
        HairStyle::Short => {
            "M-8.6 9.5C-10 18-5.5 22.6.5 22.4C6.5 22.2 9.8 17.5 8.6 9.5C8 12 7.4 13.8 6.6 15\
             C3 15.6-1 15.2-4 14C-6 14-7.6 12-8.6 9.5Z"
        }
        HairStyle::Thin => {
            "M-8.6 7.4C-10.2 11-9.6 15-7.4 16.4C-7.6 13.4-7.8 10.4-8.6 7.4Z\
             M8.6 7.4C10.2 11 9.6 15 7.4 16.4C7.6 13.4 7.8 10.4 8.6 7.4Z"
        }
        HairStyle::Bun => {
            "M-8.7 8.4C-10 18-5.5 22.8 0 22.8C5.5 22.8 10 18 8.7 8.4C8 13 4 15.4 0 16.8C-4 15.4-8 13-8.7 8.4Z"
        }
        HairStyle::Headscarf => {
            "M-8.7 9C-9.4 18-5.5 22.4 0 22.4C5.5 22.4 9.4 18 8.7 9C8.2 12.6 5.6 16.2 0 16.2C-5.6 16.2-8.2 12.6-8.7 9Z\
             M-8.7 10C-8.4 3-5-3 0-3C5-3 8.4 3 8.7 10L9.6 2L7-5L-7-5L-9.6 2Z"
        }
    };
    svg.fill(&Path::verbatim(shape), clothes.hair);
}
