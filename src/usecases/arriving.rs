//! Who acts is met: made known where they are new, silent no more, reachable again.

use std::collections::HashMap;

use jiff::Timestamp;

use crate::{
    care::{OccurrenceId, Person, PersonId, backing_off::Silence},
    store::{
        Connection, Result,
        occurrences::{self, Occurrence},
        people,
    },
    usecases::{
        coming::planning::replan,
        counting::before::{Before, Done, look},
        visit::{Care, Visit},
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
    let mut before =
        look(connection, &care.catalogue, &counting.collect::<Vec<_>>(), open, now).await?;
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

/// The visit of somebody who was met. They can be reached, and are silent no more: what was not planned meanwhile is
/// planned.
///
/// # Errors
/// The database's own.
pub async fn arrive<'v>(
    connection: &'v mut Connection,
    care: &'v Care,
    now: Timestamp,
    met: Met,
    first_name: String,
) -> Result<Visit<'v>> {
    let Met { person, before } = met;
    let is_back = person.unreachable_at.is_some();
    let slept = person.silence.asleep_at.is_some();
    let mut visit = Visit::of_the_clock(connection, care, now, person);
    visit.first_name = first_name;
    visit.person.silence = Silence::default();
    if is_back {
        people::set_unreachable(visit.connection, visit.person.id, None).await?;
    }
    if is_back || slept {
        replan(&mut visit).await?;
    } else {
        visit.counting.before = before;
    }
    Ok(visit)
}
