//! The operator's prescriptions: `plans/NAME.toml` in their folder, each held against the catalogue
//! before anybody sees it. The form is told in docs/prescriptions.md.

use std::{collections::BTreeMap, path::Path};

use serde::Deserialize;
use toml::Spanned;

use super::sources::{BadMessages, entries, parsed, read};
use crate::{
    care::{
        Activity, Catalogue, Exercise, Prescribed, Prescription,
        plan::MOST_REMINDERS,
        prescription::{Amount, MOST_LETTERS},
    },
    text_file,
};

const FOLDER: &str = "plans";
/// In characters, so that a prescription fits into a message.
const MOST_TITLE: usize = 60;
const MOST_FROM: usize = 100;
const MOST_WORD: usize = 800;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PlanFile {
    title: Spanned<String>,
    from: Option<Spanned<String>>,
    word: Option<Spanned<String>>,
    language: Option<Spanned<String>>,
    #[serde(default)]
    reminder: Vec<Spanned<Stanza>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Stanza {
    activity: Option<Spanned<Activity>>,
    exercise: Option<Spanned<String>>,
    when: Spanned<String>,
    repetitions: Option<Spanned<u32>>,
    minutes: Option<Spanned<u32>>,
    seconds: Option<Spanned<u32>>,
}

/// Something wrong with a file, and the byte where it is.
struct Wrong(usize, String);

/// The file of a prescription, as the operator knows it.
pub fn file_of(folder: &Path, name: &str) -> String {
    folder.join(FOLDER).join(format!("{name}.toml")).display().to_string()
}

/// Reads the prescriptions of a folder, by name.
///
/// # Errors
/// Names the file and the line of what does not fit.
pub fn read_plans(
    folder: Option<&Path>,
    catalogue: &Catalogue,
    languages: &[&str],
) -> Result<BTreeMap<String, Prescription>, BadMessages> {
    let mut plans = BTreeMap::new();
    let Some(folder) = folder.map(|folder| folder.join(FOLDER)).filter(|folder| folder.is_dir())
    else {
        return Ok(plans);
    };
    for path in entries(&folder)? {
        if path.extension().is_none_or(|extension| extension != "toml") {
            continue;
        }
        let file = path.display().to_string();
        let name = path.file_stem().and_then(|name| name.to_str()).unwrap_or_default().to_owned();
        if !Prescription::is_name(&name) {
            let reason = format!(
                "a plan's name goes into a link: use up to {MOST_LETTERS} letters (a to z), digits, - and _"
            );
            return Err(BadMessages::File { file, reason });
        }
        let text = read(&path)?;
        let told = parsed(&file, &text)?;
        let plan =
            prescription(name, told, catalogue, languages).map_err(|Wrong(at, reason)| {
                BadMessages::Line { file, line: text_file::line_at(&text, at), reason }
            })?;
        plans.insert(plan.name.clone(), plan);
    }
    Ok(plans)
}

fn prescription(
    name: String,
    told: PlanFile,
    catalogue: &Catalogue,
    languages: &[&str],
) -> Result<Prescription, Wrong> {
    let title = line(told.title, MOST_TITLE)?;
    let said = |text: Option<Spanned<String>>, most| text.map(|text| line(text, most)).transpose();
    if let Some(language) = &told.language
        && !languages.contains(&language.get_ref().as_str())
    {
        let (unknown, known) = (language.get_ref(), languages.join(", "));
        let reason = format!("there are no sentences in {unknown:?}; there are in: {known}");
        return Err(Wrong(language.span().start, reason));
    }
    if !Prescription::is_plan(told.reminder.len()) {
        let many = told.reminder.len();
        let reason =
            format!("{many} reminders; a plan has from 1 to {MOST_REMINDERS} [[reminder]]");
        return Err(Wrong(told.reminder.last().map_or(0, |last| last.span().start), reason));
    }
    let mut reminders: Vec<Prescribed> = Vec::new();
    for stanza in told.reminder {
        let start = stanza.span().start;
        let prescribed = prescribed(stanza.into_inner(), start, catalogue)?;
        let is_other = |other: &&Prescribed| {
            other.exercise == prescribed.exercise && other.amount != prescribed.amount
        };
        if let Some(id) = &prescribed.exercise
            && reminders.iter().any(|other| is_other(&other))
        {
            return Err(Wrong(start, format!("{id} has another dose above; it can have but one")));
        }
        reminders.push(prescribed);
    }
    Ok(Prescription {
        name,
        title,
        from: said(told.from, MOST_FROM)?,
        word: said(told.word, MOST_WORD)?,
        language: told.language.map(Spanned::into_inner),
        reminders,
    })
}

fn prescribed(told: Stanza, start: usize, catalogue: &Catalogue) -> Result<Prescribed, Wrong> {
    let when = told.when.get_ref();
    let schedule = when.parse().map_err(|unread: crate::care::schedule::BadSchedule| {
        let reason = format!(
            "cannot use {:?} of {when:?}; write it like \"mon-fri 9:30 15:00\" or \"every 45m 9-12\"",
            unread.part
        );
        Wrong(told.when.span().start, reason)
    })?;
    let doses: Vec<(Amount, usize)> = [
        told.repetitions.map(|told| (Amount::Repetitions(*told.get_ref()), told.span().start)),
        told.minutes
            .map(|told| (Amount::Seconds(told.get_ref().saturating_mul(60)), told.span().start)),
        told.seconds.map(|told| (Amount::Seconds(*told.get_ref()), told.span().start)),
    ]
    .into_iter()
    .flatten()
    .collect();
    if let [_, (_, second), ..] = doses.as_slice() {
        return Err(Wrong(*second, "a dose is told once: repetitions, minutes or seconds".into()));
    }
    let dose = doses.first().copied();
    match (told.activity, told.exercise) {
        (Some(activity), None) => match dose {
            None => Ok(Prescribed {
                activity: activity.into_inner(),
                exercise: None,
                amount: None,
                schedule,
            }),
            Some((_, at)) => {
                Err(Wrong(at, "a dose is an exercise's; name the exercise that it is of".into()))
            }
        },
        (None, Some(id)) => {
            let exercise = find(catalogue, &id)?;
            let amount = dose.map(|(amount, at)| {
                amount.of(exercise).map_err(|reason| Wrong(at, reason.to_string()))
            });
            Ok(Prescribed {
                activity: exercise.activity,
                exercise: Some(exercise.id.clone()),
                amount: amount.transpose()?,
                schedule,
            })
        }
        _ => Err(Wrong(start, "a reminder has an activity or an exercise, one of them".into())),
    }
}

fn find<'c>(catalogue: &'c Catalogue, id: &Spanned<String>) -> Result<&'c Exercise, Wrong> {
    let known = catalogue.all().iter().find(|exercise| exercise.id.as_str() == id.get_ref());
    known.ok_or_else(|| {
        let all = catalogue.all().iter().map(|exercise| exercise.id.as_str());
        let all = all.collect::<Vec<_>>().join(", ");
        let reason = format!("there is no exercise {:?}; there are: {all}", id.get_ref());
        Wrong(id.span().start, reason)
    })
}

/// A text that says something, and no more than so many characters.
fn line(text: Spanned<String>, most: usize) -> Result<String, Wrong> {
    let start = text.span().start;
    let text = text.into_inner().trim().to_owned();
    match text.chars().count() {
        0 => Err(Wrong(start, "it says nothing; leave the key out, or say something".into())),
        many if many > most => {
            Err(Wrong(start, format!("{many} characters are too many; {most} are the most")))
        }
        _ => Ok(text),
    }
}
