//! The head and its face. Its origin is where it sits on the neck, y towards the crown; seen from
//! the side it looks along x. Hair is in `hair`.

use super::colours::{Clothes, FACE, LIPS};
use super::geometry::{Point, point};
use super::hair;
use super::person::Person;
use super::skeleton::{Skeleton, View};
use super::svg::{Path, Svg};

/// In front of the lips of a head seen from the side, and of one seen from the front.
pub(super) const MOUTH: Point = point(12.5, 3.4);
pub(super) const MOUTH_FROM_THE_FRONT: Point = point(0.0, 2.0);

/// From which turn on a head that is seen from the front shows its profile, in degrees.
const PROFILE: f64 = 50.0;

/// A head at a moment.
#[derive(Clone, Copy)]
pub(super) struct Expression {
    /// How far it is turned to the person's left, in degrees.
    pub(super) turn: f64,
    /// How far the mouth is open, from 0 to 1.
    pub(super) open_mouth: f64,
}

pub(super) fn head(
    svg: &mut Svg,
    skeleton: &Skeleton,
    person: &Person,
    clothes: &Clothes,
    expression: Expression,
    view: View,
) {
    let Expression { turn, open_mouth } = expression;
    svg.placed(skeleton.spine[4], skeleton.head - 90.0, |svg| match view {
        View::Side => from_the_side(svg, person, clothes, open_mouth),
        View::Front | View::Above if turn > PROFILE => {
            from_the_side(svg, person, clothes, open_mouth);
        }
        View::Front | View::Above if turn < -PROFILE => {
            svg.reflected(|svg| from_the_side(svg, person, clothes, open_mouth));
        }
        View::Front | View::Above => from_the_front(svg, person, clothes, expression),
    });
}

fn from_the_side(svg: &mut Svg, person: &Person, clothes: &Clothes, open_mouth: f64) {
    hair::behind(svg, person.hair.style, clothes);
    svg.fill(
        &Path::verbatim(
            "M-5-2C-8 3-9.5 9-8.5 13C-7 19-1 21 3 20.5C8 20 10 16 9.8 12.6C9.7 11.4 9.6 11 9.9 10.2\
             L12 7.1C12.3 6.4 11.4 6 10.6 5.9C10.9 5.2 10.9 4.6 10.6 3.9C10.8 2.8 10.7 1.6 10.2.5\
             C9.5-1.7 7.6-2.3 5.6-1.8C4-1.5 3-2 2.5-3Z",
        ),
        clothes.skin,
    );
    if clothes.has_face {
        svg.fade(&Path::ellipse(point(5.6, 5.4), 1.9, 1.4), clothes.cheek, 0.7);
    }
    hair::from_the_side(svg, person.hair, clothes);
    if !clothes.has_face {
        return;
    }
    svg.fill(&Path::ellipse(point(7.3, 9.3), 0.8, 1.15), FACE);
    let brow = Path::curve(point(6.0, 11.8), point(7.4, 12.8), point(8.8, 12.0));
    svg.line(&brow, hair::brow(person.hair), 0.8, 1.0);
    if open_mouth > 0.3 {
        svg.fill(&Path::ellipse(point(9.9, 2.9), 1.0, 1.7 * open_mouth), LIPS);
    } else {
        let smile = Path::curve(point(7.4, 3.9), point(8.6, 2.3), point(10.4, 3.3));
        svg.line(&smile, hair::smile(person.hair), 0.6, 1.0);
    }
    if person.glasses {
        svg.line(&Path::ellipse(point(7.9, 9.2), 2.2, 2.3), FACE, 0.6, 1.0);
        svg.line(&Path::open(&[point(5.7, 9.4), point(-0.6, 9.8)]), FACE, 0.6, 1.0);
    }
}

fn from_the_front(
    svg: &mut Svg,
    person: &Person,
    clothes: &Clothes,
    Expression { turn, open_mouth }: Expression,
) {
    hair::behind_the_face(svg, person.hair.style, clothes);
    if !hair::covers_the_ears(person.hair.style) {
        for side in [-1.0, 1.0] {
            svg.fill(&Path::ellipse(point(8.3 * side, 8.0), 1.6, 2.5), clothes.skin);
        }
    }
    svg.fill(
        &Path::verbatim(
            "M-8.2 10C-8.2 3-4.5-2 0-2C4.5-2 8.2 3 8.2 10C8.2 17 5 21 0 21C-5 21-8.2 17-8.2 10Z",
        ),
        clothes.skin,
    );
    let across = 6.0 * turn.to_radians().sin();
    if clothes.has_face {
        for cheek in [-4.6, 4.6].map(|aside| point(aside + across, 5.0)) {
            if cheek.x.abs() > 6.0 {
                continue; // It is round the corner.
            }
            svg.fade(&Path::ellipse(cheek, 1.7, 1.3), clothes.cheek, 0.7);
        }
    }
    hair::from_the_front(svg, person.hair, clothes, across);
    if !clothes.has_face {
        return;
    }
    svg.placed(point(across, 0.0), 0.0, |svg| face_from_the_front(svg, person, open_mouth));
}

fn face_from_the_front(svg: &mut Svg, person: &Person, open_mouth: f64) {
    for side in [-1.0, 1.0] {
        svg.fill(&Path::ellipse(point(3.2 * side, 9.0), 0.8, 1.15), FACE);
        let brow = [1.8, 3.2, 4.6].map(|x| x * side);
        let arc = Path::curve(point(brow[0], 11.6), point(brow[1], 12.5), point(brow[2], 11.6));
        svg.line(&arc, hair::brow(person.hair), 0.8, 1.0);
        if person.glasses {
            svg.line(&Path::ellipse(point(3.3 * side, 8.9), 2.4, 2.3), FACE, 0.6, 1.0);
            svg.line(
                &Path::open(&[point(5.7 * side, 9.2), point(8.0 * side, 9.6)]),
                FACE,
                0.6,
                1.0,
            );
        }
    }
    if person.glasses {
        svg.line(&Path::curve(point(-0.9, 9.2), point(0.0, 9.8), point(0.9, 9.2)), FACE, 0.6, 1.0);
    }
    let nose = Path::curve(point(-0.8, 6.2), point(0.0, 5.6), point(0.8, 6.2));
    svg.line(&nose, person.skin.mixed(FACE, 0.35), 0.6, 1.0);
    if open_mouth > 0.3 {
        svg.fill(&Path::ellipse(point(0.0, 2.2), 1.6, 1.7 * open_mouth), LIPS);
    } else {
        let smile = Path::curve(point(-2.6, 3.2), point(0.0, 1.2), point(2.6, 3.2));
        svg.line(&smile, hair::smile(person.hair), 0.7, 1.0);
    }
}
