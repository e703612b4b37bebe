//! One reminder of the plan, and what it can be changed to.

use crate::{
    care::{
        Activity, Exercise, ReminderId,
        schedule::{Minute, Moments, Range},
    },
    messages::{
        Button, Screen,
        phrases::Phrases,
        render::{button, chosen, cue, in_pairs, lines, paragraphs, with_buttons},
        words::Values,
    },
    usecases::{
        buttons::{ChangePress, PlanPress},
        replies::{ChangeReply, PlanItem},
    },
};

/// The intervals that buttons offer, in minutes.
const INTERVALS: [u16; 6] = [20, 30, 45, 60, 90, 120];

/// The ranges that buttons offer, from which hour to which.
const HOURS: [&[(u16, u16)]; 6] = [
    &[(9, 12), (13, 17)],
    &[(8, 12), (13, 16)],
    &[(9, 12), (13, 18)],
    &[(8, 16)],
    &[(9, 17)],
    &[(10, 18)],
];

/// The fixed times that buttons offer: from six in the morning, half an hour apart.
const OFFERED: std::ops::RangeInclusive<u16> = 6 * 2..=22 * 2;

/// The screen of each of them.
pub fn screen(words: Phrases<'_>, reply: &ChangeReply) -> Screen {
    match reply {
        ChangeReply::Opened { item } => opened(words, item),
        ChangeReply::ChangeTimes { item } => times(words, item),
        ChangeReply::ChangeDays { item } => days(words, item),
        ChangeReply::ChangeWhat { item, exercises } => what(words, item, exercises),
        ChangeReply::Removed { item } => removed(words, item),
    }
}

pub fn opened(words: Phrases<'_>, item: &PlanItem) -> Screen {
    let id = item.id;
    let silence = if item.is_resting {
        button(words.get("button-wake"), ChangePress::Wake(id))
    } else {
        button(words.get("button-rest"), ChangePress::Rest(id))
    };
    let rows = vec![
        vec![
            button(words.get("button-times"), ChangePress::Times(id)),
            button(words.get("button-days"), ChangePress::Days(id)),
            button(words.get("button-what"), ChangePress::What(id)),
        ],
        vec![silence, button(words.get("button-remove"), ChangePress::Remove(id))],
        vec![button(words.get("button-plan"), PlanPress::Plan)],
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
        let values = Values::new().number("minutes", minutes);
        let label = words.fill("every-minutes", values);
        button(chosen(words, label, interval == Some(minutes)), ChangePress::Interval(id, minutes))
    });
    rows.extend(intervals.chunks(3).map(<[Button]>::to_vec));
    if interval.is_some() {
        let by_hours = matches!(moments, Moments::Every { ranges, .. } if ranges.is_empty());
        let label = chosen(words, words.get("within-hours"), by_hours);
        rows.push(vec![button(label, ChangePress::Within(id, "hours".to_owned()))]);
        let hours = offered_ranges().map(|offered| {
            let is_chosen = matches!(moments, Moments::Every { ranges, .. } if *ranges == offered);
            let label = words.brief_ranges(&offered);
            button(chosen(words, label, is_chosen), ChangePress::Within(id, carried(&offered)))
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
            let label = chosen(words, words.minute(time), fixed.contains(&time));
            button(label, ChangePress::ToggleTime(id, time.0))
        })
        .collect();
    rows.extend(fixed.chunks(5).map(<[Button]>::to_vec));
    rows.push(back(words, id));
    with_buttons(paragraphs([item_lines(words, item), words.get(question)]), rows)
}

pub fn days(words: Phrases<'_>, item: &PlanItem) -> Screen {
    let days = item.line.schedule.days();
    let each = words.week().map(|day| {
        let label = chosen(words, words.short_weekday(day), days.contains(day));
        button(label, ChangePress::ToggleDay(item.id, day.to_monday_one_offset()))
    });
    let each: Vec<Button> = each.collect();
    let mut rows: Vec<Vec<Button>> = each.chunks(4).map(<[Button]>::to_vec).collect();
    rows.push(back(words, item.id));
    with_buttons(paragraphs([item_lines(words, item), words.get("change-days")]), rows)
}

pub fn what(words: Phrases<'_>, item: &PlanItem, exercises: &[Exercise]) -> Screen {
    let (id, line) = (item.id, &item.line);
    let activities = Activity::ALL.map(|activity| {
        let label = words.activity_label(activity);
        let is_chosen = line.exercise.is_none() && line.activity == activity;
        button(chosen(words, label, is_chosen), ChangePress::SetActivity(id, activity))
    });
    // An exercise that is all of its activity would be offered twice.
    let alone = |exercise: &&Exercise| {
        exercises.iter().filter(|other| other.activity == exercise.activity).count() > 1
    };
    let exercises = exercises.iter().filter(alone).map(|exercise| {
        let label = words.exercise(exercise);
        let is_chosen = line.exercise.as_ref().is_some_and(|chosen| chosen.id == exercise.id);
        button(chosen(words, label, is_chosen), ChangePress::SetExercise(id, exercise.id.clone()))
    });
    let mut rows = in_pairs(activities.to_vec());
    rows.extend(in_pairs(exercises.collect()));
    rows.push(back(words, id));
    with_buttons(paragraphs([item_lines(words, item), words.get("change-what")]), rows)
}

pub fn removed(words: Phrases<'_>, item: &PlanItem) -> Screen {
    let values = Values::new().made("line", words.plan_line(&item.line));
    let rows = vec![vec![
        button(words.get("button-put-back"), ChangePress::PutBack(item.id)),
        button(words.get("button-plan"), PlanPress::Plan),
    ]];
    with_buttons(words.fill("reminder-removed", values), rows)
}

/// The ranges that buttons offer.
pub(super) fn offered_ranges() -> [Vec<Range>; 6] {
    let range =
        |(from, to): &(u16, u16)| Range { from: Minute::at(*from, 0), to: Minute::at(*to, 0) };
    HOURS.map(|hours| hours.iter().map(range).collect())
}

/// Ranges as a button carries them: "9.00-12.00,13.00-17.00".
pub(super) fn carried(ranges: &[Range]) -> String {
    let carried = ranges.iter().map(|range| range.to_string().replace(':', "."));
    carried.collect::<Vec<_>>().join(",")
}

pub(super) fn item_lines(words: Phrases<'_>, item: &PlanItem) -> String {
    let next = match item.next {
        _ if item.is_resting => words.get("plan-item-resting"),
        Some(when) => words.fill("plan-item-next", Values::new().made("when", words.when(when))),
        None if item.never_comes => words.get("plan-item-never"),
        None => String::new(),
    };
    lines([words.plan_line(&item.line), cue::line(words, item.cue), next])
}

pub(super) fn back(words: Phrases<'_>, id: ReminderId) -> Vec<Button> {
    vec![button(words.get("button-back"), ChangePress::Reminder(id))]
}
