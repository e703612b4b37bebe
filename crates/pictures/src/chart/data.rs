//! The data of a picture: days, figures, and every word on it.
//!
//! Dates are civil dates of the person's own zone. Words are finished sentences of the person's
//! language; nothing here is put together from pieces.

use std::collections::BTreeMap;

use jiff::civil::Date;

pub use limber_care::progress::{DaySums as Day, Period};

/// How much of each activity, in the order stand, walk, stretch, strengthen.
pub type ByActivity<T> = [T; 4];

/// The days that are known; a day that is missing had no sessions.
pub type Days = BTreeMap<Date, Day>;

/// How a language is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Writing {
    pub is_right_to_left: bool,
    /// From nought to nine.
    pub digits: [char; 10],
}

impl Default for Writing {
    /// From the left, with European digits.
    fn default() -> Self {
        let digits = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];
        Self { is_right_to_left: false, digits }
    }
}

impl Writing {
    /// A whole number in digits.
    pub fn figure(&self, number: u32) -> String {
        let digit = |digit: char| self.digits[digit.to_digit(10).unwrap_or_default() as usize];
        number.to_string().chars().map(digit).collect()
    }
}

/// The picture of somebody's progress.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StatsPicture {
    pub period: Period,
    /// The person's first day; earlier ones are no missed days.
    pub since: Date,
    /// The last day that is drawn; later ones are left blank.
    pub today: Date,
    pub days: Days,
    /// Days in a row.
    pub streak: u32,
    /// The habit score, from 0 to 100.
    pub score: u8,
    pub goal: Goal,
    pub words: StatsWords,
}

/// The goals of a week.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Goal {
    /// Minutes of walking a week.
    pub walked: u32,
    /// Days with strengthening a week.
    pub strengthened: u32,
}

/// The words of a [`StatsPicture`]. One that is empty is left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StatsWords {
    pub writing: Writing,
    pub title: String,
    /// Whose, and from when to when.
    pub subtitle: String,
    /// The words beside the number of days in a row.
    pub streak: String,
    /// The words beside the habit score.
    pub score: String,
    /// The calendar's heading: what it counts.
    pub calendar: String,
    /// How many sessions each depth of colour means: none, one, two, three or four, and more.
    pub depths: [String; 5],
    /// A day on which nothing was asked.
    pub off: String,
    /// The heading over the bars of walking: minutes a day in a week, in a year the average of a week,
    /// else minutes a week.
    pub walked: String,
    /// Walking against its goal.
    pub walked_note: String,
    /// The heading over the dots of strengthening; in a year, over the bars of days a week.
    pub strengthened: String,
    /// The heading over the bars of the activities: what they count.
    pub sessions: String,
    /// Over the sums of the activities.
    pub total: String,
    pub activities: ByActivity<String>,
    /// The heading over the line of pain.
    pub pain: String,
    /// From January, abbreviated.
    pub months: [String; 12],
    /// From Monday, one or two letters.
    pub weekdays: [String; 7],
}
