//! What the acts of a batch have in common: whoever acts is made known, and what counting looks at
//! is read for all who count at once, rather than one after the other.

use std::collections::HashMap;

use jiff::Timestamp;

use super::{
    Care, Visit,
    done::resolve,
    dose::{History, histories},
    planning::exercise_of,
    streak::days_of_streaks,
};
use crate::{
    care::{
        ExerciseId, OccurrenceId, Person, PersonId, Subject, backing_off::Silence, progress::Total,
    },
    store::{
        Connection, Result,
        occurrences::{self, Occurrence},
        people,
    },
};

/// Somebody who acts.
#[derive(Clone, Debug)]
pub struct Acting<'a> {
    pub id: PersonId,
    pub language: &'a str,
    /// Whether they say something, rather than press an old button or block the bot: only who says
    /// something becomes known by it.
    pub speaks: bool,
    /// What they say was done, if they say that something was.
    pub counts: Option<Done>,
}

/// What somebody says was done; without a subject, what they were reminded of.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Done {
    pub subject: Option<Subject>,
}

/// Somebody who is known, as they were before they acted.
#[derive(Clone, Debug)]
pub struct Met {
    pub person: Person,
    /// For who counts something.
    pub before: Option<Before>,
}

impl From<Person> for Met {
    /// Whoever counts something is looked at then.
    fn from(person: Person) -> Met {
        Met { person, before: None }
    }
}

/// What counting looks at, as it was before.
#[derive(Clone, Debug, Default)]
pub struct Before {
    /// What it was read for.
    said: Done,
    /// Open reminders, the one shown last first.
    pub(super) open: Vec<Occurrence>,
    /// With the exercises of those, and with the one that was named, where there is one.
    histories: HashMap<ExerciseId, History>,
    /// Of the days up to today, as far back as the streak may reach.
    pub(super) totals: Vec<Total>,
}

/// Makes known who speaks, each once, and reads what those who count need; they are silent no more.
/// Who does not speak and is not known is not among those whom it returns.
///
/// # Errors
/// The database's own.
pub async fn meet(
    connection: &mut Connection,
    care: &Care,
    acting: &[Acting<'_>],
    now: Timestamp,
) -> Result<HashMap<PersonId, Met>> {
    let ids: Vec<PersonId> = acting.iter().map(|acting| acting.id).collect();
    let mut known = people::all(connection, &ids).await?;
    let same: HashMap<PersonId, &str> =
        known.iter().map(|person| (person.id, person.language.as_str())).collect();
    let changed = acting.iter().filter(|acting| match same.get(&acting.id) {
        Some(language) => *language != acting.language,
        None => acting.speaks,
    });
    let changed: Vec<_> = changed.map(|acting| (acting.id, acting.language)).collect();
    if !changed.is_empty() {
        people::meet(connection, &changed, now).await?;
        let changed: Vec<PersonId> = changed.into_iter().map(|(id, _)| id).collect();
        known.retain(|person| !changed.contains(&person.id));
        known.extend(people::all(connection, &changed).await?);
    }
    let open = occurrences::open_of_each(connection, &ids).await?;
    end_silences(connection, &known, &open).await?;
    let known: HashMap<PersonId, Person> =
        known.into_iter().map(|person| (person.id, person)).collect();
    let counting =
        acting.iter().filter_map(|acting| Some((known.get(&acting.id)?, acting.counts.as_ref()?)));
    let mut before = look(connection, care, &counting.collect::<Vec<_>>(), open, now).await?;
    let met = |(id, person)| (id, Met { person, before: before.remove(&id) });
    Ok(known.into_iter().map(met).collect())
}

/// Whether anything is kept of a person.
///
/// # Errors
/// The database's own.
pub async fn is_kept(connection: &mut Connection, id: PersonId) -> Result<bool> {
    people::is_there(connection, id).await
}

/// Whatever people do, they are silent no more.
async fn end_silences(
    connection: &mut Connection,
    people: &[Person],
    open: &[Occurrence],
) -> Result<()> {
    let unanswered = open.iter().filter(|open| open.unanswered.count > 0);
    let unanswered: Vec<OccurrenceId> = unanswered.map(|open| open.id).collect();
    if !unanswered.is_empty() {
        occurrences::forget_unanswered(connection, &unanswered).await?;
    }
    let silent = people.iter().filter(|person| person.silence != Silence::default());
    let silent: Vec<PersonId> = silent.map(|person| person.id).collect();
    if !silent.is_empty() {
        people::set_silence(connection, &silent, Silence::default()).await?;
    }
    Ok(())
}

/// Reads what counting looks at, for people and what each says was done; what is `open` of them, of
/// each the one shown last first, and perhaps of others.
async fn look(
    connection: &mut Connection,
    care: &Care,
    counting: &[(&Person, &Done)],
    open: Vec<Occurrence>,
    now: Timestamp,
) -> Result<HashMap<PersonId, Before>> {
    let catalogue = &care.catalogue;
    let mut found: HashMap<PersonId, Before> =
        counting.iter().map(|(person, said)| (person.id, Before::of((*said).clone()))).collect();
    let Some(first_day) = counting.iter().map(|(person, _)| person.day_of(now)).min() else {
        return Ok(found);
    };
    let mut exercises = Vec::new();
    for (person, said) in counting {
        let named = said.subject.as_ref().and_then(|subject| resolve(catalogue, subject).1);
        exercises.extend(named.map(|named| (person.id, named.id)));
    }
    for open in open {
        if let Some(before) = found.get_mut(&open.person) {
            exercises.push((open.person, exercise_of(catalogue, &open).id));
            before.open.push(open);
        }
    }
    let each: Vec<_> = exercises.iter().map(|(person, id)| (*person, id)).collect();
    for ((person, exercise), history) in histories(connection, &each, first_day).await? {
        if let Some(before) = found.get_mut(&person) {
            before.histories.insert(exercise, history);
        }
    }
    let people = counting.iter().filter_map(|(person, _)| {
        let before = found.get(&person.id)?;
        Some((*person, before.open.as_slice()))
    });
    for (person, totals) in days_of_streaks(connection, people, now).await? {
        if let Some(before) = found.get_mut(&person) {
            before.totals = totals;
        }
    }
    Ok(found)
}

impl Before {
    fn of(said: Done) -> Before {
        Before { said, ..Before::default() }
    }

    /// An open reminder was done: it is missing from its day no more.
    pub(super) fn answer(&mut self, occurrence: &Occurrence) {
        let of_it = |total: &&mut Total| {
            (total.day, total.activity) == (occurrence.day, occurrence.activity)
        };
        if let Some(total) = self.totals.iter_mut().find(of_it) {
            total.unanswered = total.unanswered.saturating_sub(1);
        }
    }

    /// The person's history with an exercise that was open or named.
    pub(super) fn history(&self, id: &ExerciseId) -> History {
        self.histories.get(id).cloned().unwrap_or_default()
    }
}

impl Visit<'_> {
    /// What counting looks at: what was read for all of the batch, or else read now.
    pub(super) async fn before(&mut self, subject: Option<Subject>) -> Result<Before> {
        let said = Done { subject };
        match self.before.take() {
            Some(before) if before.said == said => Ok(before),
            _ => {
                let counting = [(&self.person, &said)];
                let open = occurrences::open_of_each(self.connection, &[self.person.id]).await?;
                let found = look(self.connection, self.care, &counting, open, self.now).await?;
                Ok(found.into_values().next().unwrap_or_default())
            }
        }
    }
}
