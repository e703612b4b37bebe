//! Plans: the reminders that a person starts out with, or takes instead of theirs, and which exercises
//! fit where they are.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::{Activity, Exercise, Schedule, amount::Amount};

/// Where somebody is for most of the day, which decides what they can do there.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Place {
    /// At a desk, as is assumed of those who have not said.
    #[default]
    Desk,
    /// On their feet: what breaks their day is to sit.
    Feet,
    Home,
    /// Anywhere, and they had better not get down to the floor.
    NoFloor,
}

impl Place {
    pub const ALL: [Place; 4] = [Place::Desk, Place::Feet, Place::Home, Place::NoFloor];

    /// The word in SQL, in message keys and in buttons.
    pub fn as_str(self) -> &'static str {
        match self {
            Place::Desk => "desk",
            Place::Feet => "feet",
            Place::Home => "home",
            Place::NoFloor => "no-floor",
        }
    }

    /// Whether an exercise fits here, within the person's hours or outside them.
    ///
    /// Where others look on, what draws a look is left undone, and nobody gets down to the floor. The
    /// hours are when they are there: in the evening there is a floor for all but those who do without.
    pub fn allows(self, exercise: &Exercise, is_within_hours: bool) -> bool {
        let is_fit = match self {
            Place::Desk | Place::Feet => !is_within_hours || exercise.quiet,
            Place::Home => true,
            Place::NoFloor => !exercise.position.needs_floor(),
        };
        is_fit && self.fits_as_break(exercise)
    }

    /// Whether an exercise, if it is a break, is one from what is done here: sitting down breaks the day
    /// of those on their feet, and of nobody else.
    fn fits_as_break(self, exercise: &Exercise) -> bool {
        match self {
            Place::Feet => exercise.activity != Activity::Stand || exercise.breaks_standing,
            Place::Desk | Place::Home | Place::NoFloor => !exercise.breaks_standing,
        }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A plan that is ready to be taken. Each holds all three prongs and breaks; they differ in
/// where the weight lies.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Preset {
    /// Little, and all of it, at a desk.
    #[default]
    Desk,
    Feet,
    Home,
    NoFloor,
    WalkMore,
    Stronger,
}

/// The most reminders that a person may have.
pub const MOST_REMINDERS: usize = 24;

impl Preset {
    pub const ALL: [Preset; 6] = [
        Preset::Desk,
        Preset::Feet,
        Preset::Home,
        Preset::NoFloor,
        Preset::WalkMore,
        Preset::Stronger,
    ];

    /// The one that somebody begins with who is at a place for most of the day.
    pub fn of(place: Place) -> Preset {
        match place {
            Place::Desk => Preset::Desk,
            Place::Feet => Preset::Feet,
            Place::Home => Preset::Home,
            Place::NoFloor => Preset::NoFloor,
        }
    }

    /// The word in message keys and in buttons.
    pub fn as_str(self) -> &'static str {
        match self {
            Preset::Desk => "desk",
            Preset::Feet => "feet",
            Preset::Home => "home",
            Preset::NoFloor => "no-floor",
            Preset::WalkMore => "walk-more",
            Preset::Stronger => "stronger",
        }
    }

    /// The preset's reminders, for a person who wants this amount of them. Breaks keep to the person's hours; with the usual
    /// ones, half an hour at least lies between any two reminders. The hour of lunch is left to a walk, and
    /// nothing comes in that of going home.
    ///
    /// Nothing strengthens before nine: less bending in the first hours of the day went with less pain
    /// (Snook 1998, docs/sources.md).
    ///
    /// Walking daily and strengthening on at least two days a week are the amounts of the clinic's
    /// column and of WHO 2020 (docs/sources.md).
    pub fn reminders(self, amount: Amount) -> Vec<(Activity, Schedule)> {
        let reminders: &[(Activity, &str)] = match self {
            Preset::Desk => &[
                (Activity::Stand, "daily every 60m"),
                (Activity::Walk, "daily 12:30"),
                (Activity::Stretch, "mon-fri 15:30"),
                (Activity::Strengthen, "tue fri 18:30"),
            ],
            Preset::Feet => &[
                (Activity::Stand, "daily every 90m"),
                (Activity::Walk, "daily 18:10"),
                (Activity::Stretch, "mon-fri 15:15"),
                (Activity::Strengthen, "tue fri 19:00"),
            ],
            Preset::Home => &[
                (Activity::Stand, "daily every 60m"),
                (Activity::Walk, "daily 12:30"),
                (Activity::Stretch, "mon-fri 15:30"),
                (Activity::Strengthen, "tue fri 10:30"),
            ],
            Preset::NoFloor => &[
                (Activity::Stand, "daily every 60m"),
                (Activity::Walk, "daily 12:30"),
                (Activity::Stretch, "mon-fri 10:30"),
                (Activity::Strengthen, "tue fri 15:30"),
            ],
            Preset::WalkMore => &[
                (Activity::Stand, "daily every 90m"),
                (Activity::Walk, "daily 8:10 12:30 18:10"),
                (Activity::Stretch, "mon wed fri 20:00"),
                (Activity::Strengthen, "tue sat 19:00"),
            ],
            Preset::Stronger => &[
                (Activity::Stand, "daily every 60m"),
                (Activity::Walk, "daily 12:30"),
                (Activity::Stretch, "mon-fri 15:30"),
                (Activity::Strengthen, "mon wed fri 9:15 19:30"),
            ],
        };
        let read = |(activity, schedule): &(Activity, &str)| {
            let schedule = schedule.parse().expect("the presets' schedules are readable");
            match activity {
                Activity::Stand => (Activity::Stand, amount.breaks(schedule)),
                activity => (*activity, schedule),
            }
        };
        reminders.iter().map(read).collect()
    }
}

/// When a preset's breaks come, for whoever wants so much of them.
pub fn breaks_of(preset: Preset, amount: Amount) -> Schedule {
    let reminders = preset.reminders(amount).into_iter();
    let mut breaks = reminders.filter(|(of, _)| *of == Activity::Stand);
    breaks.next().expect("every preset holds breaks").1
}

/// The schedule that a reminder begins with when it is added by a button: its one of the plan for a desk.
pub fn usual_schedule(activity: Activity) -> Schedule {
    let reminders = Preset::Desk.reminders(Amount::Close).into_iter();
    let mut usual = reminders.filter(|(of, _)| *of == activity).map(|(_, schedule)| schedule);
    usual.next().expect("every preset holds every activity")
}

impl fmt::Display for Preset {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use jiff::{SignedDuration, Timestamp, civil::Time, tz::TimeZone};

    use super::*;
    use crate::Hours;

    /// The reminders of a preset in a week of the usual hours, in their order.
    fn week_of(preset: Preset, amount: Amount) -> Vec<(Activity, Timestamp)> {
        let monday: Timestamp = "2026-03-02T00:00Z".parse().unwrap();
        let end = monday + SignedDuration::from_hours(7 * 24);
        let mut week = Vec::new();
        for (activity, schedule) in preset.reminders(amount) {
            let next =
                |after: &Timestamp| schedule.next_after(*after, &TimeZone::UTC, &Hours::usual());
            let moments = std::iter::successors(next(&monday), next).take_while(|at| *at < end);
            week.extend(moments.map(|at| (activity, at)));
        }
        week.sort_by_key(|(_, at)| *at);
        week
    }

    #[test]
    fn no_two_reminders_of_a_preset_come_within_half_an_hour() {
        for preset in Preset::ALL {
            for amount in Amount::ALL {
                for two in week_of(preset, amount).windows(2) {
                    let apart = two[1].1.duration_since(two[0].1);
                    assert!(apart >= SignedDuration::from_mins(30), "{preset} {amount}: {two:?}");
                }
            }
        }
    }

    #[test]
    fn a_working_day_brings_about_as_many_as_was_chosen() {
        let tuesday = |amount| {
            let week = week_of(Preset::Desk, amount);
            let is_tuesday = |(_, at): &&(Activity, Timestamp)| {
                TimeZone::UTC.to_datetime(*at).date() == jiff::civil::date(2026, 3, 3)
            };
            week.iter().filter(is_tuesday).count()
        };

        assert_eq!(Amount::ALL.map(tuesday), [4, 6, 8], "strengthening is on two days alone");
    }

    #[test]
    fn the_hour_of_lunch_is_for_a_walk_alone_and_that_of_going_home_for_nothing() {
        for preset in Preset::ALL {
            for amount in Amount::ALL {
                for (activity, at) in week_of(preset, amount) {
                    let time = TimeZone::UTC.to_datetime(at).time();
                    let is_free = match time.hour() {
                        12 => activity == Activity::Walk && time.minute() > 0,
                        17 => false,
                        _ => true,
                    };
                    assert!(is_free, "{preset} {amount}: {activity} at {time}");
                }
            }
        }
    }

    #[test]
    fn nothing_strengthens_before_nine() {
        for preset in Preset::ALL {
            for (activity, at) in week_of(preset, Amount::Close) {
                let time = TimeZone::UTC.to_datetime(at).time();
                let is_early = time < Time::constant(9, 0, 0, 0);
                assert!(activity != Activity::Strengthen || !is_early, "{preset}: {time}");
            }
        }
    }

    #[test]
    fn every_preset_holds_all_three_prongs_and_breaks() {
        for preset in Preset::ALL {
            let reminders = preset.reminders(Amount::Light);
            for activity in Activity::ALL {
                assert!(
                    reminders.iter().any(|(of, _)| *of == activity),
                    "{preset} lacks {activity}"
                );
            }
        }
    }
}
