//! Suggestions of the weekly letter for the week after it: one fits the week behind, and is not that of a week
//! ago. Pure; the words are elsewhere.

use std::{collections::BTreeMap, fmt, str::FromStr};

use jiff::civil::{Date, Weekday};

use super::{
    Activity, ExerciseId, Schedule,
    letter::week_to,
    progress::{Day, DaySums, STRENGTHENED_A_WEEK, WALKED_A_WEEK},
};

/// So many reminders of a week went by for each that was answered before fewer are suggested, and
/// at least so many in all.
const MANY_FOR_ONE: u32 = 2;
const MANY_ASKED: u32 = 14;
/// For how many days a change of the plan is not suggested again, nor more after fewer.
pub const SETTLES_IN: i32 = 56;
/// For how many days a suggestion that did not help is not made again.
const FORGOTTEN_AFTER: i32 = 182;
/// For how many days a suggestion is not made again.
const LAST_WEEKS: i32 = 13;

/// A suggestion for the next week.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Suggestion {
    /// Half as many reminders.
    Fewer,
    /// A reminder for an activity that the plan has too little of.
    Add(Activity),
    /// To take part in the operator's trial.
    Trial,
    /// A whole session, guided.
    Session,
    /// An exercise that they have not done lately.
    Try(ExerciseId),
}

/// The word in SQL: `add-walk`, `try-hamstring`.
impl fmt::Display for Suggestion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Suggestion::Fewer => f.write_str("fewer"),
            Suggestion::Session => f.write_str("session"),
            Suggestion::Trial => f.write_str("trial"),
            Suggestion::Add(activity) => write!(f, "add-{activity}"),
            Suggestion::Try(exercise) => write!(f, "try-{exercise}"),
        }
    }
}

/// A word that is none of these.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("this is no suggestion")]
pub struct NoSuggestion;

impl FromStr for Suggestion {
    type Err = NoSuggestion;

    fn from_str(word: &str) -> Result<Suggestion, NoSuggestion> {
        match word.split_once('-') {
            None if word == "fewer" => Ok(Suggestion::Fewer),
            None if word == "session" => Ok(Suggestion::Session),
            None if word == "trial" => Ok(Suggestion::Trial),
            Some(("add", activity)) => {
                activity.parse().map(Suggestion::Add).map_err(|_| NoSuggestion)
            }
            Some(("try", exercise)) => ExerciseId::try_from(exercise.to_owned())
                .map(Suggestion::Try)
                .map_err(|_| NoSuggestion),
            _ => Err(NoSuggestion),
        }
    }
}

/// A suggestion that was made, the last time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Made {
    pub suggestion: Suggestion,
    pub on: Date,
    /// Whether the person said that it helped, if they said something.
    pub helped: Option<bool>,
}

/// The suggestions that fit after the week up to a day: with this plan, from which the person removed some reminders
/// lately, and with exercises that were not done lately.
pub fn fitting(
    today: Date,
    sums: &BTreeMap<Date, DaySums>,
    marks: &BTreeMap<Date, Day>,
    plan: &[(Activity, &Schedule)],
    removed: &[Activity],
    untried: impl IntoIterator<Item = ExerciseId>,
) -> Vec<Suggestion> {
    let week = || sums.range(week_to(today)).map(|(_, day)| day);
    let (asked, done) = marks
        .range(week_to(today))
        .fold((0, 0), |(asked, done), (_, day)| (asked + day.unanswered, done + day.sessions));
    let days_of = |activity: Activity| -> usize {
        let schedules = plan.iter().filter(|(planned, _)| *planned == activity);
        let days = schedules.map(|(_, schedule)| schedule.days());
        (1..=7)
            .filter_map(|day| Weekday::from_monday_one_offset(day).ok())
            .filter(|day| days.clone().any(|days| days.contains(*day)))
            .count()
    };
    let strengthened = week().filter(|day| day.worked.makes_a_day()).count();
    let walked: u32 = week().map(|day| day.walked).sum();
    let strengthening_days = STRENGTHENED_A_WEEK as usize;
    let lacks_strengthening =
        strengthened < strengthening_days && days_of(Activity::Strengthen) < strengthening_days;
    let each = [
        (asked >= MANY_ASKED && asked > done * MANY_FOR_ONE, Suggestion::Fewer),
        (lacks_strengthening, Suggestion::Add(Activity::Strengthen)),
        (walked < WALKED_A_WEEK && days_of(Activity::Walk) < 5, Suggestion::Add(Activity::Walk)),
        (days_of(Activity::Stretch) == 0, Suggestion::Add(Activity::Stretch)),
        (true, Suggestion::Session),
    ];
    let is_wanted = |suggestion: &Suggestion| match suggestion {
        Suggestion::Add(activity) => !removed.contains(activity),
        _ => true,
    };
    let fit = each.into_iter().filter_map(|(fits, suggestion)| fits.then_some(suggestion));
    let fit = fit.filter(is_wanted);
    fit.chain(untried.into_iter().map(Suggestion::Try)).collect()
}

/// The suggestion of a day among those that fit, given those that were made: what changes the plan first, then what was
/// made longest ago. None where each was made too lately, or did not help.
pub fn choose(fitting: Vec<Suggestion>, made: &[Made], today: Date) -> Option<Suggestion> {
    // A letter that is sent again says the same.
    if let Some(todays) = made.iter().find(|made| made.on == today) {
        return Some(todays.suggestion.clone());
    }
    let days_since = |made: &Made| (today - made.on).get_days();
    let last = |suggestion: &Suggestion| made.iter().find(|made| made.suggestion == *suggestion);
    let is_after_fewer =
        last(&Suggestion::Fewer).is_some_and(|made| days_since(made) <= SETTLES_IN);
    let may_be_made = |suggestion: &Suggestion| {
        let rests_for = match suggestion {
            Suggestion::Fewer | Suggestion::Add(_) => SETTLES_IN,
            Suggestion::Session | Suggestion::Try(_) => LAST_WEEKS,
            // Whoever did not want to is not asked again.
            Suggestion::Trial => i32::MAX,
        };
        let is_over = last(suggestion).is_none_or(|made| {
            let did_not_help = made.helped == Some(false);
            days_since(made) > if did_not_help { FORGOTTEN_AFTER } else { rests_for }
        });
        let contradicts = is_after_fewer && matches!(suggestion, Suggestion::Add(_));
        is_over && !contradicts
    };
    let rank = |suggestion: &Suggestion| match suggestion {
        Suggestion::Fewer | Suggestion::Add(_) => (0, None),
        Suggestion::Session | Suggestion::Try(_) | Suggestion::Trial => {
            (1, last(suggestion).map(|made| made.on))
        }
    };
    fitting.into_iter().filter(may_be_made).min_by_key(rank)
}

/// The suggestion of a week ago, if it has not been said whether it helped.
pub fn to_ask_about(made: &[Made], today: Date) -> Option<&Suggestion> {
    let is_last_weeks = |made: &&Made| {
        (1..=LAST_WEEKS).contains(&(today - made.on).get_days())
            && made.suggestion != Suggestion::Trial
    };
    let last = made.iter().filter(is_last_weeks).max_by_key(|made| made.on)?;
    last.helped.is_none().then_some(&last.suggestion)
}

#[cfg(test)]
mod tests {
    use jiff::ToSpan;

    use super::*;
    use crate::Worked;

    const SUNDAY: Date = jiff::civil::date(2026, 3, 8);

    fn tried(name: &str) -> Suggestion {
        Suggestion::Try(ExerciseId::try_from(name.to_owned()).unwrap())
    }

    fn made(suggestion: Suggestion, days_ago: i32, helped: Option<bool>) -> Made {
        Made { suggestion, on: SUNDAY - days_ago.days(), helped }
    }

    #[test]
    fn a_word_is_read_as_it_is_written() {
        for suggestion in
            [Suggestion::Fewer, Suggestion::Session, Suggestion::Trial, tried("hip-march")]
                .into_iter()
                .chain(Activity::ALL.map(Suggestion::Add))
        {
            assert_eq!(suggestion.to_string().parse(), Ok(suggestion));
        }
        assert_eq!("add-swim".parse::<Suggestion>(), Err(NoSuggestion));
    }

    #[test]
    fn what_the_plan_has_too_little_of_fits() {
        let daily: Schedule = "daily 12:30".parse().unwrap();
        let twice: Schedule = "tue fri 18:30".parse().unwrap();
        let full =
            [(Activity::Walk, &daily), (Activity::Stretch, &daily), (Activity::Strengthen, &twice)];
        let first = |plan: &[(Activity, &Schedule)], marks: &BTreeMap<Date, Day>| {
            fitting(SUNDAY, &BTreeMap::new(), marks, plan, &[], []).remove(0)
        };

        assert_eq!(first(&full, &BTreeMap::new()), Suggestion::Session);
        assert_eq!(first(&full[..2], &BTreeMap::new()), Suggestion::Add(Activity::Strengthen));
        assert_eq!(first(&full[1..], &BTreeMap::new()), Suggestion::Add(Activity::Walk));
        let many = Day { sessions: 1, unanswered: 20, skipped: 0 };
        assert_eq!(first(&full, &[(SUNDAY, many)].into()), Suggestion::Fewer);
        let removed = [Activity::Walk];
        let fit = fitting(SUNDAY, &BTreeMap::new(), &BTreeMap::new(), &full[1..], &removed, []);
        assert_eq!(fit, [Suggestion::Session], "they took their walks out of it");
    }

    #[test]
    fn one_group_of_muscles_alone_is_no_day_of_strengthening() {
        let (walk, stretch): (Schedule, Schedule) =
            ("daily 12:30".parse().unwrap(), "daily 15:00".parse().unwrap());
        let plan = [(Activity::Walk, &walk), (Activity::Stretch, &stretch)];
        let first = |worked: &str| {
            let day = DaySums {
                sessions: [0, 0, 0, 1],
                worked: Worked::read(worked),
                ..DaySums::default()
            };
            let sums = (0..7).map(|ago: i32| (SUNDAY - ago.days(), day)).collect();
            fitting(SUNDAY, &sums, &BTreeMap::new(), &plan, &[], []).remove(0)
        };

        assert_eq!(first("abdomen"), Suggestion::Add(Activity::Strengthen));
        assert_eq!(first("legs hips"), Suggestion::Session);
    }

    #[test]
    fn no_week_is_suggested_what_the_week_before_was() {
        let fitting =
            || vec![Suggestion::Add(Activity::Walk), Suggestion::Session, tried("a"), tried("b")];
        let mut all: Vec<Made> = Vec::new();
        let mut last = None;
        for week in 0..26 {
            let today = SUNDAY + (7 * week).days();
            let next = choose(fitting(), &all, today).unwrap();
            assert_ne!(last, Some(next.clone()), "week {week}");
            assert_eq!(choose(fitting(), &[made_on(&next, today)], today), Some(next.clone()));
            all.retain(|made| made.suggestion != next);
            all.push(made_on(&next, today));
            last = Some(next);
        }
        let adds = all.iter().filter(|made| matches!(made.suggestion, Suggestion::Add(_)));
        assert_eq!(adds.count(), 1);
    }

    fn made_on(suggestion: &Suggestion, on: Date) -> Made {
        Made { suggestion: suggestion.clone(), on, helped: None }
    }

    #[test]
    fn more_is_not_suggested_after_fewer_nor_what_did_not_help() {
        let both = || vec![Suggestion::Add(Activity::Walk), Suggestion::Session];

        let after_fewer = [made(Suggestion::Fewer, 14, Some(true))];
        assert_eq!(choose(both(), &after_fewer, SUNDAY), Some(Suggestion::Session));
        let no_help = [made(Suggestion::Add(Activity::Walk), 60, Some(false))];
        assert_eq!(choose(both(), &no_help, SUNDAY), Some(Suggestion::Session));
        let long_ago = [made(Suggestion::Add(Activity::Walk), 183, Some(false))];
        assert_eq!(choose(both(), &long_ago, SUNDAY), Some(Suggestion::Add(Activity::Walk)));
        assert_eq!(choose(Vec::new(), &[], SUNDAY), None);
    }

    #[test]
    fn it_is_asked_about_once() {
        let ask = |days_ago, helped| {
            let made = [made(Suggestion::Session, days_ago, helped), made(tried("a"), 21, None)];
            to_ask_about(&made, SUNDAY).cloned()
        };

        assert_eq!(ask(7, None), Some(Suggestion::Session));
        assert_eq!(ask(7, Some(true)), None);
        assert_eq!(ask(0, None), None);
        assert_eq!(ask(14, None), None);
    }
}
