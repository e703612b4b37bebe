//! The screens of the plan: the whole, one reminder opened, and what can be changed about it.

use jiff::civil::Weekday;

use super::{button, in_pairs, lines, paragraphs, safety, with_buttons};
use crate::{
    care::{
        Activity, Exercise, ReminderId,
        plan::Preset,
        schedule::{Minute, Moments, Problem},
    },
    messages::{Button, Screen, phrases::Phrases, words::Values},
    usecases::{BadWish, PlanItem, PlanLine, Press, Resting, Standing},
};

use super::exercises::shortened;

/// The fixed times that buttons offer: from six in the morning, half an hour apart.
const OFFERED: std::ops::RangeInclusive<u16> = 6 * 2..=22 * 2;
/// The intervals that buttons offer, in minutes.
const INTERVALS: [u16; 6] = [20, 30, 45, 60, 90, 120];
/// The ranges that buttons offer.
pub(super) const HOURS: [&str; 6] = [
    "9.00-12.00,13.00-17.00",
    "8.00-12.00,13.00-16.00",
    "9.00-12.00,13.00-18.00",
    "8.00-16.00",
    "9.00-17.00",
    "10.00-18.00",
];

pub fn plan(
    words: Phrases<'_>,
    items: &[PlanItem],
    standing: Standing,
    is_first: bool,
    resting: &[Resting],
) -> Screen {
    let standing = match standing {
        Standing::Paused { until } => {
            words.fill("today-paused", Values::new().made("until", words.until(until)))
        }
        Standing::Stopped => words.get("today-stopped"),
        Standing::Held => words.get("standing-held"),
        Standing::On | Standing::NotSubscribed => String::new(),
    };
    let (listed, tip) = match items {
        [] => (words.get("plan-empty"), String::new()),
        items => {
            let listed = items.iter().map(|item| item_lines(words, item));
            (lines(listed), words.get(if is_first { "plan-first" } else { "plan-tip" }))
        }
    };
    let rests = safety::resting_lines(words, resting);
    let html = paragraphs([words.get("plan"), standing, listed, rests, tip]);
    let mut rows = in_pairs(items.iter().map(|item| item_button(words, item)).collect());
    let add = button(words.get("button-add"), Press::AddMenu);
    if is_first {
        let others = Preset::ALL.into_iter().filter(|preset| *preset != Preset::Gentle);
        rows.push(others.map(|preset| preset_button(words, preset)).collect());
        rows.push(vec![add]);
    } else {
        rows.push(vec![add, button(words.get("button-presets"), Press::Presets)]);
    }
    rows.extend(safety::end_rests(words, resting));
    with_buttons(html, rows)
}

/// A reminder that was just wished for, under a heading.
pub fn added(words: Phrases<'_>, heading: &str, item: &PlanItem) -> Screen {
    let html = lines([words.get(heading), item_lines(words, item)]);
    let rows = vec![vec![
        button(words.get("button-change"), Press::Reminder(item.id)),
        button(words.get("button-remove"), Press::Remove(item.id)),
        button(words.get("button-plan"), Press::Plan),
    ]];
    with_buttons(html, rows)
}

pub fn opened(words: Phrases<'_>, item: &PlanItem) -> Screen {
    let id = item.id;
    let silence = match item.is_resting {
        true => button(words.get("button-wake"), Press::Wake(id)),
        false => button(words.get("button-rest"), Press::Rest(id)),
    };
    let rows = vec![
        vec![
            button(words.get("button-times"), Press::Times(id)),
            button(words.get("button-days"), Press::Days(id)),
            button(words.get("button-what"), Press::What(id)),
        ],
        vec![silence, button(words.get("button-remove"), Press::Remove(id))],
        vec![button(words.get("button-plan"), Press::Plan)],
    ];
    with_buttons(item_lines(words, item), rows)
}

pub fn times(words: Phrases<'_>, item: &PlanItem) -> Screen {
    let id = item.id;
    let moments = item.line.schedule.moments();
    let (fixed, interval, question) = match moments {
        Moments::At(times) => (times.as_slice(), None, "change-times"),
        Moments::Every { interval, .. } => ([].as_slice(), Some(*interval), "change-times-every"),
    };
    let mut rows: Vec<Vec<Button>> = Vec::new();
    let intervals = INTERVALS.map(|minutes| {
        let values = Values::new().made("minutes", minutes.to_string());
        let label = words.fill("every-minutes", values);
        button(chosen(words, label, interval == Some(minutes)), Press::Interval(id, minutes))
    });
    rows.extend(intervals.chunks(3).map(<[Button]>::to_vec));
    if interval.is_some() {
        let by_hours = matches!(moments, Moments::Every { ranges, .. } if ranges.is_empty());
        let label = chosen(words, words.get("within-hours"), by_hours);
        rows.push(vec![button(label, Press::Within(id, "hours".to_owned()))]);
        let hours = HOURS.map(|hours| {
            let label = hours_label(hours);
            let is_chosen =
                matches!(moments, Moments::Every { ranges, .. } if is_same(ranges, hours));
            button(chosen(words, label, is_chosen), Press::Within(id, hours.to_owned()))
        });
        rows.extend(hours.chunks(2).map(<[Button]>::to_vec));
    }
    // A time that was typed is between the half hours; it can be taken away here too.
    let mut offered: Vec<Minute> = OFFERED.map(|half| Minute(half * 30)).collect();
    offered
        .extend(fixed.iter().filter(|time| time.0 % 30 != 0 || !OFFERED.contains(&(time.0 / 30))));
    offered.sort_unstable();
    let fixed: Vec<Button> = offered
        .into_iter()
        .map(|time| {
            let label = chosen(words, time.to_string(), fixed.contains(&time));
            button(label, Press::ToggleTime(id, time.0))
        })
        .collect();
    rows.extend(fixed.chunks(5).map(<[Button]>::to_vec));
    rows.push(back(words, id));
    with_buttons(paragraphs([item_lines(words, item), words.get(question)]), rows)
}

pub fn days(words: Phrases<'_>, item: &PlanItem) -> Screen {
    let days = item.line.schedule.days();
    let each = (1..=7_i8).filter_map(|number| {
        let day = Weekday::from_monday_one_offset(number).ok()?;
        let label = words.get(&format!("weekday-short-{number}"));
        let label = chosen(words, label, days.contains(day));
        Some(button(label, Press::ToggleDay(item.id, number)))
    });
    let each: Vec<Button> = each.collect();
    let mut rows: Vec<Vec<Button>> = each.chunks(4).map(<[Button]>::to_vec).collect();
    rows.push(back(words, item.id));
    with_buttons(paragraphs([item_lines(words, item), words.get("change-days")]), rows)
}

pub fn what(words: Phrases<'_>, item: &PlanItem, exercises: &[Exercise]) -> Screen {
    let (id, line) = (item.id, &item.line);
    let activities = Activity::ALL.map(|activity| {
        let label = format!("{} {}", words.icon(activity), words.activity(activity));
        let is_chosen = line.exercise.is_none() && line.activity == activity;
        button(chosen(words, label, is_chosen), Press::SetActivity(id, activity))
    });
    // An exercise that is all of its activity would be offered twice.
    let alone = |exercise: &&Exercise| {
        exercises.iter().filter(|other| other.activity == exercise.activity).count() > 1
    };
    let exercises = exercises.iter().filter(alone).map(|exercise| {
        let label = words.exercise(exercise);
        let is_chosen = line.exercise.as_ref().is_some_and(|chosen| chosen.id == exercise.id);
        button(chosen(words, label, is_chosen), Press::SetExercise(id, exercise.id.clone()))
    });
    let mut rows = in_pairs(activities.to_vec());
    rows.extend(in_pairs(exercises.collect()));
    rows.push(back(words, id));
    with_buttons(paragraphs([item_lines(words, item), words.get("change-what")]), rows)
}

pub fn removed(words: Phrases<'_>, item: &PlanItem) -> Screen {
    let values = Values::new().made("line", words.plan_line(&item.line));
    let rows = vec![vec![
        button(words.get("button-put-back"), Press::PutBack(item.id)),
        button(words.get("button-plan"), Press::Plan),
    ]];
    with_buttons(words.fill("reminder-removed", values), rows)
}

pub fn add_menu(words: Phrases<'_>) -> Screen {
    let choices = Activity::ALL.map(|activity| {
        let label = format!("{} {}", words.icon(activity), words.activity(activity));
        button(label, Press::Add(activity))
    });
    let mut rows = in_pairs(choices.to_vec());
    rows.push(vec![button(words.get("button-plan"), Press::Plan)]);
    with_buttons(words.get("add-menu"), rows)
}

pub fn presets(words: Phrases<'_>) -> Screen {
    let about = Preset::ALL.map(|preset| {
        let key = format!("preset-{preset}");
        format!("<b>{}</b>: {}", words.get(&key), words.get(&format!("{key}.about")))
    });
    let choices = Preset::ALL.map(|preset| preset_button(words, preset));
    let mut rows = in_pairs(choices.to_vec());
    rows.push(vec![button(words.get("button-plan"), Press::Plan)]);
    with_buttons(paragraphs([words.get("presets"), lines(about)]), rows)
}

pub fn preset(words: Phrases<'_>, preset: Preset, plan: &[PlanLine]) -> Screen {
    let key = format!("preset-{preset}");
    let html = paragraphs([
        lines([format!("<b>{}</b>", words.get(&key)), words.get(&format!("{key}.about"))]),
        lines(plan.iter().map(|line| words.plan_line(line))),
        words.get("preset-note"),
    ]);
    let rows = vec![vec![
        button(words.get("button-take"), Press::Take(preset)),
        button(words.get("button-back"), Press::Presets),
    ]];
    with_buttons(html, rows)
}

fn preset_button(words: Phrases<'_>, preset: Preset) -> Button {
    button(words.get(&format!("preset-{preset}")), Press::Preset(preset))
}

/// What could not be read in a wish, with an example that works.
pub fn unread(words: Phrases<'_>, wish: &BadWish) -> String {
    let unread = match wish {
        BadWish::Schedule(unread) => unread,
        BadWish::NoSubject => return words.get("wish-no-subject"),
        BadWish::TooMany => return words.get("wish-too-many"),
        BadWish::NeverComes(line) => {
            let line = Values::new().made("line", words.plan_line(line));
            return words.fill("wish-never-comes", line);
        }
    };
    let key = match unread.problem {
        Problem::Unreadable => "wish-unreadable",
        Problem::NoTime | Problem::NoDay => "wish-no-time",
        Problem::TooManyTimes => "wish-too-many-times",
        Problem::BadInterval => "wish-bad-interval",
        Problem::RangeTooShort => "wish-range-too-short",
        Problem::Mixed => "wish-mixed",
    };
    words.fill(key, Values::new().text("part", &shortened(&unread.part)))
}

fn item_lines(words: Phrases<'_>, item: &PlanItem) -> String {
    let next = match item.next {
        _ if item.is_resting => words.get("plan-item-resting"),
        Some(when) => words.fill("plan-item-next", Values::new().made("when", words.when(when))),
        None if item.never_comes => words.get("plan-item-never"),
        None => String::new(),
    };
    lines([words.plan_line(&item.line), next])
}

fn item_button(words: Phrases<'_>, item: &PlanItem) -> Button {
    let what = match &item.line.exercise {
        Some(exercise) => words.exercise(exercise),
        None => words.activity(item.line.activity),
    };
    button(format!("{} {what}", words.icon(item.line.activity)), Press::Reminder(item.id))
}

pub(super) fn chosen(words: Phrases<'_>, label: String, is_chosen: bool) -> String {
    match is_chosen {
        true => words.fill("chosen", Values::new().made("label", label)),
        false => label,
    }
}

fn back(words: Phrases<'_>, id: ReminderId) -> Vec<Button> {
    vec![button(words.get("button-back"), Press::Reminder(id))]
}

/// "9–12, 13–17" of "9.00-12.00,13.00-17.00".
pub(super) fn hours_label(hours: &str) -> String {
    hours.replace(".00", "").replace('-', "–").replace(',', ", ")
}

/// Whether a schedule's ranges are those that a button carries.
pub(super) fn is_same(ranges: &[crate::care::schedule::Range], hours: &str) -> bool {
    let carried: Vec<String> = hours.split(',').map(|range| range.replace('.', ":")).collect();
    ranges.iter().map(ToString::to_string).eq(carried)
}
