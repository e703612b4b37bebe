//! The head: hair, a hint of a face. Its origin is where it sits on the neck, y towards the crown.

use super::colours::{CHEEK, Clothes, FACE, HAIR};
use super::geometry::{Point, point};
use super::skeleton::View;
use super::svg::{Path, Svg};

/// In front of the lips of a head seen from the side.
pub(super) const MOUTH: Point = point(12.5, 3.4);

pub(super) fn head(svg: &mut Svg, seat: Point, direction: f64, clothes: &Clothes, view: View) {
    svg.placed(seat, direction - 90.0, |svg| match view {
        View::Side => from_the_side(svg, clothes),
        View::Front => from_the_front(svg, clothes),
    });
}

fn from_the_side(svg: &mut Svg, clothes: &Clothes) {
    svg.fill(
        &Path::verbatim(
            "M-5-2C-8 3-9.5 9-8.5 13C-7 19-1 21 3 20.5C8 20 10 16 9.8 12.6C9.7 11.4 9.6 11 9.9 10.2\
             L12 7.1C12.3 6.4 11.4 6 10.6 5.9C10.9 5.2 10.9 4.6 10.6 3.9C10.8 2.8 10.7 1.6 10.2.5\
             C9.5-1.7 7.6-2.3 5.6-1.8C4-1.5 3-2 2.5-3Z",
        ),
        clothes.skin,
    );
    svg.fill(
        &Path::verbatim(
            "M10.1 14C10.8 19.6 5.4 22.6 0 22C-7 21.2-11 15.6-10.2 9C-9.8 5-8.4 1.8-6.6.2\
             C-5.2 1.4-4.4 3.6-3.6 5.5L-2.6 9.5C-1.6 10.4-.4 10.6.4 10.4C1.2 11.6 1.8 13 2.4 14.4\
             C5 15.6 8 15.2 10.1 14Z",
        ),
        HAIR,
    );
    svg.fill(&Path::ellipse(point(-0.9, 7.6), 1.9, 2.7), clothes.skin);
    svg.fill(&Path::ellipse(point(7.3, 9.3), 0.8, 1.15), FACE);
    svg.line(&Path::curve(point(6.0, 11.8), point(7.4, 12.8), point(8.8, 12.0)), HAIR, 0.7, 1.0);
    svg.line(&Path::curve(point(7.4, 3.9), point(8.6, 2.3), point(10.4, 3.3)), FACE, 0.6, 1.0);
    svg.fade(&Path::ellipse(point(5.6, 5.2), 1.9, 1.4), CHEEK, 0.45);
}

fn from_the_front(svg: &mut Svg, clothes: &Clothes) {
    for side in [-1.0, 1.0] {
        svg.fill(&Path::ellipse(point(8.3 * side, 8.0), 1.6, 2.5), clothes.skin);
    }
    svg.fill(
        &Path::verbatim(
            "M-8.2 10C-8.2 3-4.5-2 0-2C4.5-2 8.2 3 8.2 10C8.2 17 5 21 0 21C-5 21-8.2 17-8.2 10Z",
        ),
        clothes.skin,
    );
    svg.fill(
        &Path::verbatim(
            "M-8.6 9.5C-10 18-5.5 22.6.5 22.4C6.5 22.2 9.8 17.5 8.6 9.5C8 12 7.4 13.8 6.6 15\
             C3 15.6-1 15.2-4 14C-6 14-7.6 12-8.6 9.5Z",
        ),
        HAIR,
    );
    for side in [-1.0, 1.0] {
        svg.fill(&Path::ellipse(point(3.2 * side, 9.0), 0.8, 1.15), FACE);
        svg.fade(&Path::ellipse(point(4.8 * side, 5.0), 1.8, 1.3), CHEEK, 0.45);
        let brow = [1.8, 3.2, 4.6].map(|x| x * side);
        let arc = Path::curve(point(brow[0], 11.6), point(brow[1], 12.5), point(brow[2], 11.6));
        svg.line(&arc, HAIR, 0.7, 1.0);
    }
    svg.line(&Path::curve(point(-0.8, 6.2), point(0.0, 5.6), point(0.8, 6.2)), CHEEK, 0.6, 0.9);
    svg.line(&Path::curve(point(-2.6, 3.2), point(0.0, 1.2), point(2.6, 3.2)), FACE, 0.7, 1.0);
}
