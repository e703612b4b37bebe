//! A sign for each activity, so that nobody has to go by colour.

use super::canvas::{Area, Canvas};
use super::colours::{ACTIVITIES, PANEL};
use super::data::ByActivity;

/// Strokes in a square of 24: an arrow up, two steps, an arrow to both sides, a dumb-bell.
const SIGNS: ByActivity<&[&[(f32, f32)]]> = [
    &[&[(12.0, 19.0), (12.0, 5.0)], &[(6.0, 11.0), (12.0, 5.0), (18.0, 11.0)]],
    &[&[(8.0, 18.0), (8.0, 11.0)], &[(16.0, 13.0), (16.0, 6.0)]],
    &[
        &[(4.0, 12.0), (20.0, 12.0)],
        &[(8.0, 8.0), (4.0, 12.0), (8.0, 16.0)],
        &[(16.0, 8.0), (20.0, 12.0), (16.0, 16.0)],
    ],
    &[&[(4.0, 12.0), (20.0, 12.0)], &[(6.0, 7.0), (6.0, 17.0)], &[(18.0, 7.0), (18.0, 17.0)]],
];
/// Steps are broad.
const THICKNESS: ByActivity<f32> = [3.0, 5.0, 3.0, 3.0];

/// Draws the sign of an activity, by its place in the usual order, in a square badge.
pub fn badge(canvas: &mut Canvas<'_>, area: Area, activity: usize) {
    badge_in(canvas, area, activity, ACTIVITIES[activity]);
}

/// An activity's badge in another colour.
pub fn badge_in(canvas: &mut Canvas<'_>, area: Area, activity: usize, colour: &str) {
    canvas.rect(area, area.width * 0.28, colour);
    let scale = area.width / 24.0;
    for stroke in SIGNS[activity] {
        let points: Vec<_> =
            stroke.iter().map(|(x, y)| (area.x + x * scale, area.y + y * scale)).collect();
        canvas.line(&points, THICKNESS[activity] * scale, PANEL);
    }
}
