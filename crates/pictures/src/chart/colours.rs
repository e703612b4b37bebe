//! The colours of the pictures.
//!
//! The activities have Okabe and Ito's colours, which people of every colour vision tell apart
//! (<https://jfly.uni-koeln.de/color/>); the depths differ in lightness alone.

use super::data::ByActivity;

/// Behind the panels; warm, and light on a light and on a dark screen.
pub const PAPER: &str = "#f1eee6";
pub const PANEL: &str = "#fffdf9";
/// Lines that only guide the eye.
pub const HAIRLINE: &str = "#e0dcd1";
/// The colour of a place that may yet be filled.
pub const OPEN: &str = "#d2ccbe";
pub const INK: &str = "#2d3a3a";
/// The colour of words that may be read second.
pub const SOFT_INK: &str = "#66716f";
pub const GOAL: &str = "#8a6d3b";
pub const PAIN: &str = "#7b5ea7";
/// The lines on a day on which nothing was asked.
pub const HATCH: &str = "#b9b3a4";
pub const ACCENT: &str = "#1f7a5c";

pub const ACTIVITIES: ByActivity<&str> = ["#e69f00", "#0072b2", "#009e73", "#cc79a7"];
/// The colour of walks in weeks gone by, which is paler.
pub const PAST_WALKS: &str = "#8fc1de";

/// The palest first.
pub const DEPTHS: [&str; 5] = ["#ece9df", "#c4e3d2", "#85c7a6", "#3f9874", "#15604a"];

/// The class of a day by its number of sessions: 0, 1, 2, 3 to 4, 5 and more.
fn depth_class(sessions: u32) -> usize {
    match sessions {
        0 => 0,
        1 => 1,
        2 => 2,
        3..=4 => 3,
        _ => 4,
    }
}

/// The colour of a day by its number of sessions.
pub fn depth(sessions: u32) -> &'static str {
    DEPTHS[depth_class(sessions)]
}

/// The colour that is readable on a day of that depth.
pub fn ink_on(sessions: u32) -> &'static str {
    if depth_class(sessions) < 3 { INK } else { PANEL }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_has_one_of_five_depths() {
        let classes: Vec<usize> = [0, 1, 2, 3, 4, 5, 6, u32::MAX].map(depth_class).to_vec();

        assert_eq!(classes, [0, 1, 2, 3, 3, 4, 4, 4]);
    }
}
