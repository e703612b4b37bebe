//! Progression: the dose of an exercise grows with what is done and felt right, and shrinks after a break,
//! when it felt too much, or after it hurt.
//!
//! The dose is worked out anew from the days on which the exercise was done, so that taking a
//! session back takes back what it had let grow. Where the days are kept is not known here.

use jiff::{SignedDuration, civil::Date};

use serde::{Deserialize, Serialize};

use super::Exercise;

/// Days with the exercise that let its dose grow by one step.
pub const DAYS_A_STEP: usize = 3;
/// Days that a dose which grows weekly stays as it is, at least.
const WEEK: i32 = 7;
/// Days without the exercise after which its dose shrinks by one step.
pub const BREAK: i32 = 7;
/// Days without the exercise after which its dose begins anew.
pub const LONG_BREAK: i32 = 21;
/// How far back the days on which it was done count.
pub const MEMORY: SignedDuration = SignedDuration::from_hours(120 * 24);

/// How an exercise felt to whoever did it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Felt {
    Easy,
    Right,
    TooMuch,
}

impl Felt {
    pub const ALL: [Felt; 3] = [Felt::Easy, Felt::Right, Felt::TooMuch];

    /// The word in SQL, in message keys and in buttons.
    pub fn as_str(self) -> &'static str {
        match self {
            Felt::Easy => "easy",
            Felt::Right => "right",
            Felt::TooMuch => "too-much",
        }
    }
}

/// A day on which an exercise was done, and how it felt, if that was told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Done {
    pub day: Date,
    pub felt: Option<Felt>,
}

/// A person's wishes about the dose of an exercise.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progression {
    /// The dose that they set themselves, in what [`Exercise::amount`] counts.
    pub amount: Option<u32>,
    /// Whether the person called the exercise easy, which opens its harder part.
    pub is_easy: bool,
    /// When the dose began anew because it hurt: what was done up to and on that day no longer
    /// counts.
    pub hurt_on: Option<Date>,
}

impl Progression {
    /// The exercise with the dose that it has on a day, given the days on which it was done, in
    /// their order.
    ///
    /// A session of the day itself counts from the next day on: a dose does not change between
    /// a reminder and its answer.
    pub fn apply(&self, mut exercise: Exercise, done: &[Done], today: Date) -> Exercise {
        let amount = self.amount.unwrap_or_else(|| {
            let first = today.saturating_sub(MEMORY);
            let counts = |done: &&Done| {
                (first..today).contains(&done.day)
                    && self.hurt_on.is_none_or(|hurt| done.day > hurt)
            };
            let weekly = exercise.grows.is_some_and(|grows| grows.weekly);
            let done = done.iter().filter(counts).copied();
            let steps = steps(done, today, exercise.steps(), weekly);
            exercise.grown(steps)
        });
        exercise.set_amount(amount);
        exercise.is_easy = self.is_easy;
        exercise
    }
}

/// How many steps above its beginning the dose stands today, of so many that it has.
///
/// How many steps the dose has grown. A step up is taken only if the last that was told since the step
/// before is that the dose felt right or easy: silence is no wish for more.
fn steps(done: impl Iterator<Item = Done>, today: Date, most: u32, weekly: bool) -> u32 {
    let (mut steps, mut since_step, mut last) = (0_u32, 0, None);
    let mut felt = None;
    let days_between = if weekly { WEEK } else { 0 };
    // The first day on this step.
    let mut first = None;
    for Done { day, felt: felt_then } in done.chain([Done { day: today, felt: None }]) {
        let days_without = last.map_or(0, |last: Date| (day - last).get_days() - 1);
        if days_without >= LONG_BREAK {
            (steps, since_step, first, felt) = (0, 0, None, None);
        } else if days_without >= BREAK {
            (steps, since_step, first, felt) = (steps.saturating_sub(1), 0, None, None);
        }
        if day < today {
            since_step += 1;
            felt = felt_then.or(felt);
            let days = (day - *first.get_or_insert(day)).get_days() + 1;
            if felt == Some(Felt::TooMuch) {
                (steps, since_step, first, felt) = (steps.saturating_sub(1), 0, None, None);
            } else if felt.is_some() && since_step >= DAYS_A_STEP && days >= days_between {
                (steps, since_step, first, felt) = ((steps + 1).min(most), 0, None, None);
            }
        }
        last = Some(day);
    }
    steps
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The last mark is yesterday: `#` done and right, `e` easy, `!` too much, `?` not told, `.` not done.
    #[track_caller]
    fn check(days: &str, expected: u32) {
        check_steps(days, false, expected);
    }

    #[track_caller]
    fn check_weekly(days: &str, expected: u32) {
        check_steps(days, true, expected);
    }

    #[track_caller]
    fn check_steps(days: &str, weekly: bool, expected: u32) {
        let today: Date = "2026-03-20".parse().unwrap();
        let mut date = today;
        let mut done = Vec::new();
        for mark in days.chars().rev() {
            date = date.yesterday().unwrap();
            let felt = match mark {
                '#' => Some(Felt::Right),
                'e' => Some(Felt::Easy),
                '!' => Some(Felt::TooMuch),
                _ => None,
            };
            if mark != '.' {
                done.insert(0, Done { day: date, felt });
            }
        }
        assert_eq!(steps(done.into_iter(), today, 5, weekly), expected, "{days:?}");
    }

    #[test]
    fn the_dose_grows_with_what_is_done_and_shrinks_after_a_break() {
        check("", 0);
        check("##", 0);
        check("###", 1);
        check("#.#.#", 1);
        check("######", 2);
        check("######......", 2);
        check("######.......", 1);
        check("######.......###", 2);
        check("#.......#.......#", 0);
        check("######.......#.......", 0);
        check("#......#......#", 1);
        check(&format!("######{}", ".".repeat(20)), 1);
        check(&format!("######{}", ".".repeat(21)), 0);
        check(&format!("######{}###", ".".repeat(30)), 1);
    }

    #[test]
    fn it_grows_only_if_it_is_told_to_feel_right_or_easy_and_shrinks_at_too_much() {
        check("???", 0);
        check("????????????", 0);
        check("??#", 1);
        check("#??", 1);
        check("?????#", 1);
        check("###???", 1);
        check("eee", 1);
        check("######!", 1);
        check("!", 0);
        check("##!#", 0);
        check("##!###", 1);
        check("######!!", 0);
        check_weekly("eeeeee", 0);
        check_weekly("eeeeeee", 1);
        check_weekly(&format!("{}!", "#".repeat(14)), 1);
        check_weekly(&format!("{}!######", "#".repeat(14)), 1);
        check_weekly(&format!("{}!#######", "#".repeat(14)), 2);
    }

    #[test]
    fn a_walk_grows_by_no_more_than_a_step_a_week_and_only_if_it_is_walked() {
        check_weekly("######", 0);
        check_weekly("#######", 1);
        check_weekly("##############", 2);
        check_weekly("#..#..#", 1);
        check_weekly("#.....#", 0);
        check_weekly("#.....##", 1);
        check_weekly(&"#".repeat(21), 3);
        check_weekly(&format!("{}.......#", "#".repeat(14)), 1);
    }

    #[test]
    fn a_dose_that_has_grown_as_far_as_it_goes_shrinks_by_a_step_from_there() {
        check(&"#".repeat(60), 5);
        check(&format!("{}.......", "#".repeat(60)), 4);
    }
}
