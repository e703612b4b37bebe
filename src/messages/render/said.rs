//! What is said back to people's own words, and the questions that they leave.

use jiff::civil::Date;
use limber_reader::Topic;

use crate::{
    care::Activity,
    messages::{
        Screen,
        phrases::Phrases,
        render::{button, change::carried, in_pairs, plain, with_buttons},
        words::Values,
    },
    usecases::{
        buttons::{PausePress, PlanPress, ReminderPress, SafetyPress, SaidPress, SessionPress},
        replies::{Closed, SaidReply},
    },
};

/// How long something may have taken that was told without a length, in minutes.
const LENGTHS: [u32; 6] = [10, 15, 20, 30, 45, 60];

/// How long a pause may last that was told without its end, in days.
const DAYS: [u16; 4] = [1, 3, 7, 14];

/// The screen of each of them.
pub fn screen(words: Phrases<'_>, reply: &SaidReply) -> Screen {
    match reply {
        SaidReply::CountAs { name, seconds, activities, is_known } => {
            count_as(words, name, *seconds, activities, *is_known)
        }
        SaidReply::WhichReminder { subject, lines } => {
            let buttons = lines.iter().filter_map(|line| {
                let carried = SaidReply::carried(subject, &line.schedule)?;
                Some(vec![button(words.schedule(&line.schedule), SaidPress::RemindAt(carried))])
            });
            let what = lines.first().map_or_else(String::new, |line| match &line.exercise {
                Some(exercise) => words.exercise(exercise),
                None => words.activity(line.activity),
            });
            let text = words.fill("said-which-reminder", Values::new().made("what", what));
            with_buttons(text, buttons.collect())
        }
        SaidReply::RemindOfWhat => {
            let activities = Activity::ALL.map(|activity| {
                let label = words.activity_label(activity);
                button(label, PlanPress::Add(activity))
            });
            with_buttons(words.get("said-remind-of-what"), in_pairs(activities.to_vec()))
        }
        SaidReply::PauseTill { until, minutes } => {
            let buttons = until.iter().zip(minutes).map(|(until, minute)| {
                let values = Values::new().made("until", words.until_time(until.moment.time()));
                button(words.fill("said-pause-till-button", values), SaidPress::PauseTill(*minute))
            });
            with_buttons(words.get("said-pause-till"), in_pairs(buttons.collect()))
        }
        SaidReply::PauseFrom { from, today } => pause_from(words, *from, *today),
        SaidReply::PauseNextYear { date } => pause_next_year(words, *date),
        SaidReply::PauseForEver => with_buttons(
            words.get("said-pause-for-ever"),
            vec![vec![button(words.get("button-stop"), PausePress::Stop)]],
        ),
        SaidReply::WhichHours { offered } => {
            let buttons = offered.iter().map(|range| {
                button(words.ranges(&[*range]), SaidPress::HoursAre(carried(&[*range])))
            });
            with_buttons(words.get("said-which-hours"), in_pairs(buttons.collect()))
        }
        SaidReply::HelpWith(topic) => plain(words.get(match topic {
            Topic::Done => "said-help-done",
            Topic::Remind => "said-help-remind",
            Topic::Hours => "said-help-hours",
            Topic::Pause => "said-help-pause",
            Topic::Why => "said-help-why",
            Topic::Pain => "said-help-pain",
            Topic::Zone => "said-help-zone",
        })),
        SaidReply::LaterOrDone { occurrence, seconds, minutes } => {
            let length = || Values::new().made("length", words.length(*seconds));
            let wait = || Values::new().made("length", words.length_in(*seconds, "in"));
            let done = SaidPress::DoneFor(*occurrence, *seconds);
            let later = ReminderPress::Snooze(*occurrence, *minutes);
            with_buttons(
                words.fill("said-later-or-done", length()),
                vec![vec![
                    button(words.fill("said-done-for-button", length()), done),
                    button(words.fill("said-later-in-button", wait()), later),
                ]],
            )
        }
        SaidReply::ComesBack { exercise, until } => {
            let values = Values::new().made("name", words.exercise(exercise));
            plain(words.fill("said-comes-back", values.made("when", words.when(*until))))
        }
        SaidReply::Closed { exercise, how } => {
            let key = match how {
                Closed::Done => "said-closed-done",
                Closed::Skipped => "said-closed-skipped",
                Closed::Passed => "said-closed-passed",
            };
            plain(words.fill(key, Values::new().made("name", words.exercise(exercise))))
        }
        SaidReply::NothingOpen { next } => {
            let next = Values::new().made("next", words.next(next.as_ref()));
            plain(words.fill("said-nothing-open", next))
        }
        SaidReply::Corrected => plain(words.get("said-corrected")),
        SaidReply::NotDone => plain(words.get("said-not-done")),
        SaidReply::Greeting { next } => {
            let next = Values::new().made("next", words.next(next.as_ref()));
            plain(words.fill("said-greeting", next))
        }
        SaidReply::Thanks => plain(words.get("said-thanks")),
        SaidReply::Noted => plain(words.get("said-noted")),
        SaidReply::No => plain(words.get("said-no")),
        SaidReply::Apology => plain(words.get("said-apology")),
        SaidReply::Farewell { next } => {
            let next = Values::new().made("next", words.next(next.as_ref()));
            plain(words.fill("said-farewell", next))
        }
        SaidReply::HowAreYou => plain(words.get("said-how-are-you")),
        SaidReply::Annoyed => with_buttons(
            words.get("said-annoyed"),
            vec![vec![
                button(words.get("would-suit-fewer"), PlanPress::Fewer),
                button(words.get("button-pause"), PausePress::PauseMenu),
                button(words.get("button-stop"), PausePress::Stop),
            ]],
        ),
        SaidReply::WhoAreYou => plain(words.get("said-who")),
        SaidReply::BugReport => with_buttons(
            words.get("said-bug"),
            vec![vec![button(words.get("button-red-flags"), SafetyPress::RedFlags)]],
        ),
    }
}

/// What something is to count as; where that is known and its length was not said, for how long.
fn count_as(
    words: Phrases<'_>,
    name: &str,
    seconds: Option<u32>,
    activities: &[Activity],
    is_known: bool,
) -> Screen {
    let known = name.parse::<Activity>().ok();
    let shown = known.map_or_else(|| words.movement(name), |activity| words.activity(activity));
    let press = |activity: Activity, seconds: u32| match known {
        Some(_) => SaidPress::CountAs(activity, seconds),
        None => SaidPress::CountMovement(format!("{name}.{activity}"), seconds),
    };
    let rest = Activity::ALL.into_iter().filter(|other| !activities.contains(other));
    let all = activities.iter().copied().chain(rest.filter(|other| *other != Activity::Stand));
    let values = Values::new().text("name", &shown);
    match seconds {
        Some(seconds) => {
            let buttons = all.map(|activity| {
                let label = length_label(words, activity, seconds);
                button(label, press(activity, seconds))
            });
            let values = values.made("length", words.length(seconds));
            with_buttons(words.fill("said-count-as", values), in_pairs(buttons.collect()))
        }
        None if is_known => {
            let activity = activities.first().copied().unwrap_or(Activity::Walk);
            let buttons = LENGTHS.map(|minutes| {
                let seconds = minutes * 60;
                let label = match known {
                    Some(_) => length_label(words, activity, seconds),
                    None => words.length(seconds),
                };
                button(label, press(activity, seconds))
            });
            let mut rows = in_pairs(buttons.to_vec());
            if known.is_some() {
                rows.push(vec![button(words.activity(activity), SessionPress::Log(activity))]);
            }
            with_buttons(words.fill("said-how-long", values), rows)
        }
        None => {
            let buttons = all.map(|activity| button(words.activity(activity), press(activity, 0)));
            with_buttons(words.fill("said-count-as-first", values), in_pairs(buttons.collect()))
        }
    }
}

fn length_label(words: Phrases<'_>, activity: Activity, seconds: u32) -> String {
    let values = Values::new()
        .made("activity", words.activity(activity))
        .made("length", words.length(seconds));
    words.fill("said-count-as-button", values)
}

/// For how long, in buttons.
fn pause_from(words: Phrases<'_>, from: Date, today: Date) -> Screen {
    let values = Values::new().made("from", words.date_from(from, today));
    let buttons = DAYS.map(|days| {
        let label = words.fill("pause-days", Values::new().number("days", u32::from(days)));
        button(label, PausePress::PauseFrom(from, days))
    });
    with_buttons(words.fill("said-pause-from", values), in_pairs(buttons.to_vec()))
}

fn pause_next_year(words: Phrases<'_>, date: Date) -> Screen {
    let values = || {
        Values::new().made("date", words.date(date, date)).made("until", words.until_dated(date))
    };
    with_buttons(
        words.fill("said-pause-next-year", values()),
        vec![vec![button(
            words.fill("said-pause-next-year-button", values()),
            PausePress::PauseUntil(date),
        )]],
    )
}
