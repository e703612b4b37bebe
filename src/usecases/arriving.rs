//! A person who acts is met: made known where they are new, silent no more, reachable again.

use std::collections::{HashMap, HashSet};

use jiff::Timestamp;

use crate::{
    care::{
        OccurrenceId, Person, PersonId,
        backing_off::{InARow, Silence},
    },
    store::{
        Connection, Result,
        occurrences::{self, Occurrence},
        people,
    },
    usecases::{
        coming::planning::replan,
        counting::before::{Before, Done, look},
        replies::{Answer, ReminderReply, Reply, SaidReply, Say},
        standing::next_of,
        visit::{Care, Visit},
    },
};

/// Somebody who acts.
#[derive(Clone, Debug)]
pub struct Acting<'a> {
    pub id: PersonId,
    /// The one that Telegram says.
    pub language: &'a str,
    /// Whether they say something, rather than press an old button or block the bot: only who says
    /// something becomes known by it.
    pub speaks: bool,
    /// Whether what they do is an answer to Limber, rather than a look at something.
    pub answers: bool,
    /// The sessions that the person says were done, if they say that some were.
    pub counts: Option<Done>,
}

/// Somebody who is known, as they were before they acted.
#[derive(Clone, Debug)]
pub struct Met {
    pub person: Person,
    /// For who counts something.
    pub before: Option<Before>,
    /// Whether Limber slept until they said this.
    pub wakes: bool,
}

impl From<Person> for Met {
    /// Whoever counts something is looked at then.
    fn from(person: Person) -> Met {
        Met { person, before: None, wakes: false }
    }
}

/// Makes known who speaks, each once, and reads what those who count need; who answers is silent no more.
/// A person who does not speak and is not known is not among those who are returned.
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
    let same: HashMap<PersonId, &Person> = known.iter().map(|person| (person.id, person)).collect();
    let changed = acting.iter().filter(|acting| match same.get(&acting.id) {
        Some(person) => !person.chose_language && person.language != acting.language,
        None => acting.speaks,
    });
    let changed: Vec<_> = changed.map(|acting| (acting.id, acting.language)).collect();
    if !changed.is_empty() {
        people::meet(connection, &changed, now).await?;
        let changed: Vec<PersonId> = changed.into_iter().map(|(id, _)| id).collect();
        known.retain(|person| !changed.contains(&person.id));
        known.extend(people::all(connection, &changed).await?);
    }
    for person in &mut known {
        // Whoever runs the bot may have taken the language away that a person chose.
        let acting = acting.iter().find(|acting| acting.id == person.id);
        if let Some(acting) = acting.filter(|_| !care.vocabularies.has(&person.language)) {
            person.language = acting.language.to_owned();
        }
    }
    let open = occurrences::open_of_each(connection, &ids).await?;
    let answers = |id: &PersonId| acting.iter().any(|acting| acting.id == *id && acting.answers);
    let speaks = |id: &PersonId| acting.iter().any(|acting| acting.id == *id && acting.speaks);
    let (mut wake, mut ended) = (HashSet::new(), HashMap::new());
    for person in &mut known {
        let sleeps = person.silence.asleep_at.is_some();
        if answers(&person.id) || sleeps && speaks(&person.id) {
            if sleeps {
                wake.insert(person.id);
            }
            ended.insert(person.id, std::mem::take(&mut person.silence));
        }
    }
    end_silences(connection, &ended, &open).await?;
    let known: HashMap<PersonId, Person> =
        known.into_iter().map(|person| (person.id, person)).collect();
    let counting =
        acting.iter().filter_map(|acting| Some((known.get(&acting.id)?, acting.counts.as_ref()?)));
    let mut before =
        look(connection, &care.catalogue, &counting.collect::<Vec<_>>(), open, now).await?;
    let met =
        |(id, person)| (id, Met { person, before: before.remove(&id), wakes: wake.contains(&id) });
    Ok(known.into_iter().map(met).collect())
}

/// Whether anything is kept of a person.
///
/// # Errors
/// The database's own.
pub async fn is_kept(connection: &mut Connection, id: PersonId) -> Result<bool> {
    people::is_there(connection, id).await
}

/// These people, each with the silence that they were in, are silent no more.
async fn end_silences(
    connection: &mut Connection,
    ended: &HashMap<PersonId, Silence>,
    open: &[Occurrence],
) -> Result<()> {
    let unanswered = open
        .iter()
        .filter(|open| ended.contains_key(&open.person) && open.unanswered != InARow::default());
    let unanswered: Vec<OccurrenceId> = unanswered.map(|open| open.id).collect();
    if !unanswered.is_empty() {
        occurrences::forget_unanswered(connection, &unanswered).await?;
    }
    let silent = ended.iter().filter(|(_, silence)| **silence != Silence::default());
    let silent: Vec<PersonId> = silent.map(|(id, _)| *id).collect();
    if !silent.is_empty() {
        people::set_silence(connection, &silent, Silence::default()).await?;
    }
    Ok(())
}

/// The visit of somebody who was met. They can be reached: what was not planned meanwhile is planned.
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
    let Met { person, before, wakes } = met;
    let is_back = person.unreachable_at.is_some();
    let mut visit = Visit::of_the_clock(connection, care, now, person);
    visit.first_name = first_name;
    visit.wakes = wakes;
    if is_back {
        people::set_unreachable(visit.connection, visit.person.id, None).await?;
    }
    if is_back || wakes {
        replan(&mut visit).await?;
    } else {
        visit.counting.before = before;
    }
    Ok(visit)
}

/// The answer to who has woken Limber, and after it one kind line that tells what comes next; as it is where nothing
/// comes, since they have said so.
///
/// # Errors
/// The database's own.
pub async fn greeting(visit: &mut Visit<'_>, mut answer: Answer) -> Result<Answer> {
    if !visit.wakes || visit.person.reminded_from(visit.now) != Some(visit.now) {
        return Ok(answer);
    }
    let next = next_of(visit).await?;
    let greets = |say: &Say| matches!(say, Say::Send(Reply::Said(SaidReply::Greeting { .. })));
    answer.says.retain(|say| !greets(say));
    Ok(answer.and_send(ReminderReply::WakesUp { next }))
}
