//! Plans: the reminders that a person starts out with, or takes instead of theirs.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::{Activity, Schedule};

/// A plan that is ready to be taken. Each holds all three prongs and stand-ups; they differ in
/// where the weight lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Preset {
    /// Little, and all of it: what everybody begins with.
    Gentle,
    /// For long days on a chair.
    DeskDay,
    WalkMore,
    StrongCore,
}

/// The most reminders that a person may have.
pub const MOST_REMINDERS: usize = 24;

impl Preset {
    pub const ALL: [Preset; 4] =
        [Preset::Gentle, Preset::DeskDay, Preset::WalkMore, Preset::StrongCore];

    /// The word in message keys and in buttons.
    pub fn as_str(self) -> &'static str {
        match self {
            Preset::Gentle => "gentle",
            Preset::DeskDay => "desk-day",
            Preset::WalkMore => "walk-more",
            Preset::StrongCore => "strong-core",
        }
    }

    /// Its reminders. Stand-ups keep to the person's hours; the other times are apart, so that no two
    /// come at once.
    ///
    /// Walking daily and strengthening on at least two days a week are the amounts of the clinic's
    /// column and of WHO 2020 (docs/sources.md).
    pub fn reminders(self) -> Vec<(Activity, Schedule)> {
        let reminders: &[(Activity, &str)] = match self {
            Preset::Gentle => &[
                (Activity::Stand, "daily every 60m"),
                (Activity::Walk, "daily 12:30"),
                (Activity::Stretch, "mon-fri 15:30"),
                (Activity::Strengthen, "tue fri 18:30"),
            ],
            Preset::DeskDay => &[
                (Activity::Stand, "daily every 45m"),
                (Activity::Walk, "daily 12:30"),
                (Activity::Stretch, "mon-fri 10:10 15:10"),
                (Activity::Strengthen, "tue fri 18:40"),
            ],
            Preset::WalkMore => &[
                (Activity::Stand, "daily every 90m"),
                (Activity::Walk, "daily 8:10 12:30 18:10"),
                (Activity::Stretch, "mon wed fri 20:00"),
                (Activity::Strengthen, "tue sat 19:00"),
            ],
            Preset::StrongCore => &[
                (Activity::Stand, "daily every 60m"),
                (Activity::Walk, "daily 12:30"),
                (Activity::Stretch, "mon-fri 15:30"),
                (Activity::Strengthen, "mon wed fri 7:30 19:30"),
            ],
        };
        let read = |(activity, schedule): &(Activity, &str)| {
            (*activity, schedule.parse().expect("the presets' schedules are readable"))
        };
        reminders.iter().map(read).collect()
    }
}

/// The schedule that a reminder begins with when it is added by a button: its one of the gentle plan.
pub fn usual_schedule(activity: Activity) -> Schedule {
    let reminders = Preset::Gentle.reminders().into_iter();
    let mut usual = reminders.filter(|(of, _)| *of == activity).map(|(_, schedule)| schedule);
    usual.next().expect("the gentle plan holds every activity")
}

impl fmt::Display for Preset {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_preset_holds_all_three_prongs_and_stand_ups() {
        for preset in Preset::ALL {
            let reminders = preset.reminders();
            for activity in Activity::ALL {
                assert!(
                    reminders.iter().any(|(of, _)| *of == activity),
                    "{preset} lacks {activity}"
                );
            }
        }
    }
}
