//! The screens of a prescription: in full before it is taken, and what it took the place of.

use crate::{
    care::{Exercise, ReminderId, plan::Preset},
    messages::{
        Screen,
        phrases::Phrases,
        render::{button, lines, paragraphs, plain, start, with_buttons},
        words::Values,
    },
    usecases::{
        buttons::{PlanPress, PrescriptionPress},
        replies::{Next, PlanLine, PrescribedLine, PrescriptionReply, Shown},
    },
};

/// The screen of each of them.
pub fn screen(words: Phrases<'_>, reply: &PrescriptionReply) -> Screen {
    match reply {
        PrescriptionReply::Shown(shown) => self::shown(words, shown),
        PrescriptionReply::Taken { title, instead_of, first, next, .. } => {
            taken(words, title, instead_of, *first, next.as_ref())
        }
        PrescriptionReply::Waits { title } => {
            plain(words.fill("prescription-waits", Values::new().text("title", title)))
        }
        PrescriptionReply::Gone { has_plan } => gone(words, *has_plan),
        PrescriptionReply::ClockKnown { place } => start::clock_known(words, place),
    }
}

/// The most that Telegram takes (Bot API, `sendMessage`), in characters.
const MAX_MESSAGE_CHARS: usize = 4096;

pub fn shown(words: Phrases<'_>, shown: &Shown) -> Screen {
    let Shown { prescription, lines: prescribed, plan } = shown;
    let from = match &prescription.from {
        Some(from) => words.fill("prescription-from", Values::new().text("from", from)),
        None => words.get("prescription-from-operator"),
    };
    let title = words.fill("prescription-title", Values::new().text("title", &prescription.title));
    let word = prescription
        .word
        .as_ref()
        .map(|word| words.fill("prescription-word", Values::new().text("word", word)));
    let listed = lines(prescribed.iter().map(|prescribed| line(words, prescribed)));
    let html = |now: String| {
        paragraphs([
            lines([title.clone(), from.clone()]),
            word.clone().unwrap_or_default(),
            listed.clone(),
            words.get("prescription-note"),
            now,
        ])
    };
    let name = || prescription.name.clone();
    if plan.is_empty() {
        let rows = vec![
            vec![button(
                words.get("button-prescription-take"),
                PrescriptionPress::TakePrescribed(name()),
            )],
            vec![button(words.get("button-prescription-desk"), PlanPress::Take(Preset::default()))],
        ];
        return with_buttons(html(String::new()), rows);
    }
    let rows = vec![
        vec![button(
            words.get("button-prescription-instead"),
            PrescriptionPress::TakePrescribed(name()),
        )],
        vec![button(
            words.get("button-prescription-beside"),
            PrescriptionPress::AddPrescribed(name()),
        )],
        vec![button(words.get("button-prescription-keep"), PlanPress::Plan)],
    ];
    with_buttons(fitting(words, plan, |now| html(now_told(words, now))), rows)
}

pub fn taken(
    words: Phrases<'_>,
    title: &str,
    instead_of: &[PlanLine],
    first: Option<ReminderId>,
    next: Option<&Next>,
) -> Screen {
    let values = Values::new().text("title", title).made("next", words.next(next));
    let taken = words.fill("prescription-taken", values);
    let plan = button(words.get("button-plan"), PlanPress::Plan);
    let Some(first) = first else { return with_buttons(taken, vec![vec![plan]]) };
    let html = fitting(words, instead_of, |lines| {
        let aside = words.fill("prescription-aside", Values::new().made("lines", lines));
        paragraphs([taken.clone(), aside])
    });
    let back = button(words.get("button-prescription-back"), PrescriptionPress::PutPlanBack(first));
    with_buttons(html, vec![vec![back, plan]])
}

pub fn gone(words: Phrases<'_>, has_plan: bool) -> Screen {
    if !has_plan {
        return plain(words.get("prescription-gone"));
    }
    let rows = vec![vec![button(words.get("button-plan"), PlanPress::Plan)]];
    with_buttons(words.get("prescription-gone-kept"), rows)
}

/// A reminder, with its dose where that is prescribed too.
fn line(words: Phrases<'_>, prescribed: &PrescribedLine) -> String {
    let PrescribedLine { line, dose, own } = prescribed;
    let line = words.plan_line(line);
    let Some(dose) = dose else { return line };
    let told = |exercise: &Exercise| words.exercise_part(exercise, "dose").unwrap_or_default();
    let dose = Values::new().made("dose", told(dose));
    let dose = match own {
        Some(own) => words.fill("prescription-dose-instead", dose.made("own", told(own))),
        None => words.fill("prescription-dose", dose),
    };
    lines([line, dose])
}

fn now_told(words: Phrases<'_>, now: String) -> String {
    words.fill("prescription-now", Values::new().made("lines", now))
}

/// A text with the lines of a plan, or with how many they are where it would be too long.
fn fitting(words: Phrases<'_>, plan: &[PlanLine], text: impl Fn(String) -> String) -> String {
    let whole = text(lines(plan.iter().map(|line| words.plan_line(line))));
    if whole.chars().count() <= MAX_MESSAGE_CHARS {
        return whole;
    }
    let count = u32::try_from(plan.len()).unwrap_or(u32::MAX);
    text(words.fill("prescription-many", Values::new().number("count", count)))
}
