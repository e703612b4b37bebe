//! The screens of the plan: the whole, one reminder opened, and what can be changed about it.

use crate::{
    care::{Activity, plan::Preset, schedule::Problem},
    messages::{
        Button, Keyboard, Screen,
        phrases::Phrases,
        render::{
            button, change::item_lines, exercises::shortened, in_pairs, lines, paragraphs, plain,
            safety, standing_line, with_buttons,
        },
        words::Values,
    },
    usecases::{
        buttons::{ChangePress, PlanPress, PrescriptionPress},
        replies::{BadWish, PlanItem, PlanLine, PlanReply, Resting, Standing},
    },
};

/// The screen of each of them.
pub fn screen(words: Phrases<'_>, reply: &PlanReply) -> Screen {
    match reply {
        PlanReply::Plan { items, standing, resting, instead } => {
            let mut screen = plan(words, items, *standing, resting);
            if let (Some(first), Keyboard::Inline(rows)) = (instead, &mut screen.keyboard) {
                let back = PrescriptionPress::PutPlanBack(*first);
                rows.push(vec![button(words.get("button-prescription-back"), back)]);
            }
            screen
        }
        PlanReply::Added { item } => added(words, "reminder-added", item),
        PlanReply::AlreadyPlanned { item } => added(words, "reminder-already-planned", item),
        PlanReply::WishUnread(wish) => plain(unread(words, wish)),
        PlanReply::AddMenu => add_menu(words),
        PlanReply::Presets => presets(words),
        PlanReply::Preset { preset, lines } => self::preset(words, *preset, lines),
    }
}

pub fn plan(
    words: Phrases<'_>,
    items: &[PlanItem],
    standing: Standing,
    resting: &[Resting],
) -> Screen {
    let standing = standing_line(words, standing);
    let (listed, tip) = match items {
        [] => (words.get("plan-empty"), String::new()),
        items => {
            let listed = items.iter().map(|item| item_lines(words, item));
            (lines(listed), words.get("plan-tip"))
        }
    };
    let rests = safety::resting_lines(words, resting);
    let html = paragraphs([words.get("plan"), standing, listed, rests, tip]);
    let mut rows = in_pairs(items.iter().map(|item| item_button(words, item)).collect());
    let add = button(words.get("button-add"), PlanPress::AddMenu);
    rows.push(vec![add, button(words.get("button-presets"), PlanPress::Presets)]);
    rows.extend(safety::end_rests(words, resting));
    with_buttons(html, rows)
}

/// A reminder that was just wished for, under a heading.
pub fn added(words: Phrases<'_>, heading: &str, item: &PlanItem) -> Screen {
    let html = lines([words.get(heading), item_lines(words, item)]);
    let rows = vec![vec![
        button(words.get("button-change"), ChangePress::Reminder(item.id)),
        button(words.get("button-remove"), ChangePress::Remove(item.id)),
        button(words.get("button-plan"), PlanPress::Plan),
    ]];
    with_buttons(html, rows)
}

pub fn add_menu(words: Phrases<'_>) -> Screen {
    let choices = Activity::ALL.map(|activity| {
        let label = words.activity_label(activity);
        button(label, PlanPress::Add(activity))
    });
    let mut rows = in_pairs(choices.to_vec());
    rows.push(vec![button(words.get("button-plan"), PlanPress::Plan)]);
    with_buttons(words.get("add-menu"), rows)
}

pub fn presets(words: Phrases<'_>) -> Screen {
    let about = Preset::ALL.map(|preset| words.fill("preset-line", about(words, preset)));
    let choices = Preset::ALL.map(|preset| preset_button(words, preset));
    let mut rows = in_pairs(choices.to_vec());
    rows.push(vec![button(words.get("button-plan"), PlanPress::Plan)]);
    with_buttons(paragraphs([words.get("presets"), lines(about)]), rows)
}

pub fn preset(words: Phrases<'_>, preset: Preset, plan: &[PlanLine]) -> Screen {
    let html = paragraphs([
        words.fill("preset-heading", about(words, preset)),
        lines(plan.iter().map(|line| words.plan_line(line))),
        words.get("preset-note"),
    ]);
    let rows = vec![vec![
        button(words.get("button-take"), PlanPress::Take(preset)),
        button(words.get("button-back"), PlanPress::Presets),
    ]];
    with_buttons(html, rows)
}

/// Its name, and what it is made of.
fn about(words: Phrases<'_>, preset: Preset) -> Values<'static> {
    let key = format!("preset-{preset}");
    Values::new().made("name", words.get(&key)).made("about", words.get(&format!("{key}.about")))
}

fn preset_button(words: Phrases<'_>, preset: Preset) -> Button {
    button(words.get(&format!("preset-{preset}")), PlanPress::Preset(preset))
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

fn item_button(words: Phrases<'_>, item: &PlanItem) -> Button {
    let what = match &item.line.exercise {
        Some(exercise) => words.exercise(exercise),
        None => words.activity(item.line.activity),
    };
    button(words.with_icon(item.line.activity, what), ChangePress::Reminder(item.id))
}
