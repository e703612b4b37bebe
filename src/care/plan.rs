//! Plans: the reminders that a person starts out with.

use super::{Activity, Schedule, Subject};

/// The gentle default: all three prongs, and stand-ups in working hours. The times are apart from
/// each other, so that no two reminders come at once.
///
/// Walking daily and strengthening on two days a week are the amounts of the clinic's column and
/// of WHO 2020 (docs/sources.md).
pub fn gentle() -> Vec<(Subject, Schedule)> {
    [
        (Activity::Stand, "mon-fri every 60m 9:00-12:00 13:00-17:00"),
        (Activity::Walk, "daily 12:30"),
        (Activity::Stretch, "mon-fri 15:30"),
        (Activity::Strengthen, "tue fri 18:30"),
    ]
    .into_iter()
    .map(|(activity, schedule)| {
        let schedule = schedule.parse().expect("the default schedules are readable");
        (Subject::Activity(activity), schedule)
    })
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_default_plan_holds_all_three_prongs_and_stand_ups() {
        let plan = gentle();

        for activity in Activity::ALL {
            assert!(plan.iter().any(|(subject, _)| *subject == Subject::Activity(activity)));
        }
    }
}
