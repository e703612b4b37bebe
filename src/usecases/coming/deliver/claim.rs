//! Claiming: what is due and to whom it may be shown, with the next occurrence of each reminder
//! planned in the same transaction.

use std::collections::{HashMap, HashSet};

use jiff::{SignedDuration, Timestamp, civil::Date};

use crate::{
    care::{
        Activity, Catalogue, Exercise, Person, PersonId, ReminderId, Turns,
        cue::Cue,
        holding::AT_MOST,
        occurrence::{self, Timeliness},
        schedule::Moments,
        wording::{Kind, Read, Wordings},
    },
    store::{
        Connection, Result,
        claims::{self, Claimed},
        occurrences::{self, Occurrence},
        people,
        reminders::{self, Reminder},
        sessions, wordings,
    },
    usecases::{
        coming::{
            deliver::{
                Claim, Delivery,
                backing_off::back_off,
                holding::{Spoke, hold_back},
                same::last_of_each,
                trial::Chance,
            },
            dosing::shown_each,
            planning::{turns_of_each, upcoming},
        },
        replies::{Mark, ReminderReply, Reply, Together},
        visit::{Care, LEFT_ALONE},
    },
};

/// How long after its instant a reminder may come without having been held back.
const WAITED: SignedDuration = SignedDuration::from_secs(15);

/// The people whose occurrences are claimed, and the reminders.
type Known<'k> = (&'k HashMap<PersonId, Person>, &'k HashMap<ReminderId, Reminder>);

/// Claims what is due, up to `limit` occurrences, and plans each reminder's next one.
///
/// An occurrence that came too late is expired, and of several late ones a person keeps the one due last. What would come into a
/// conversation, as `spoke` tells, or shortly before something else, is held back.
/// From who has not answered for long, Limber backs off.
///
/// # Errors
/// The database's own; then the transaction is not to be kept.
pub async fn claim_due(
    connection: &mut Connection,
    care: &Care,
    spoke: &Spoke,
    now: Timestamp,
    limit: u32,
) -> Result<Claim> {
    let catalogue = &care.catalogue;
    let mut chance = Chance::default();
    let mut known = HashMap::new();
    let mut reminders = HashMap::new();
    let mut turns: HashMap<PersonId, Turns> = HashMap::new();
    let mut claimed: Vec<Claimed> = Vec::new();
    let mut left = limit;
    // An occurrence that is planned after a late one may be late as well: all are known before any of
    // it is judged.
    while left > 0 {
        let (due, mut left_alone) = claims::due(connection, now, left).await?;
        let found = due.len() + left_alone.len();
        if found == 0 {
            break;
        }
        left = left.saturating_sub(u32::try_from(found).unwrap_or(u32::MAX));
        let new = due.iter().map(|due| due.person).filter(|id| !known.contains_key(id));
        let new: Vec<PersonId> = new.collect();
        turns.extend(turns_of_each(connection, &new).await?);
        let new = people::all(connection, &new).await?;
        known.extend(new.into_iter().map(|person| (person.id, person)));
        reminders.extend(reminders_of(connection, &due).await?);
        let (due, unreadable): (Vec<_>, Vec<_>) = due.into_iter().partition(|due| {
            known.contains_key(&due.person) && reminders.contains_key(&due.reminder)
        });
        left_alone.extend(unreadable.iter().map(|due| due.id));
        if !left_alone.is_empty() {
            claims::put_off(connection, &left_alone, now + LEFT_ALONE).await?;
        }
        let due = hold_back(connection, (&known, &reminders), spoke, due, now).await?;
        if care.trial {
            chance.decide(connection, (&known, &reminders), &due, now).await?;
        }
        let due = chance.put_later(connection, due, now).await?;
        claims::lease(connection, &due, now + occurrence::LEASE).await?;
        plan_after(connection, catalogue, (&known, &reminders), &mut turns, &due, now).await?;
        claimed.extend(due);
    }
    let more = limit > 0 && left == 0;
    let (left_out, claimed): (Vec<_>, Vec<_>) =
        claimed.into_iter().partition(|claimed| chance.leaves_out(claimed));
    if !left_out.is_empty() {
        claims::expire(connection, &left_out).await?;
    }
    let wanted = wanted(connection, (&known, &reminders), &turns, claimed, now).await?;
    let (wanted, follow_ups) = back_off(connection, (&mut known, &reminders), wanted, now).await?;
    let mut shown = Vec::new();
    for together in wanted {
        let together = last_of_each(connection, together).await?;
        if !together.is_empty() {
            shown.push(together);
        }
    }
    let known = (&known, &reminders);
    let deliveries =
        deliveries(connection, catalogue, known, (&turns, &chance), shown, now).await?;
    Ok(Claim { deliveries, follow_ups, more })
}

async fn reminders_of(
    connection: &mut Connection,
    due: &[Claimed],
) -> Result<HashMap<ReminderId, Reminder>> {
    let each: Vec<_> = due.iter().map(|due| (due.person, due.reminder)).collect();
    let reminders = reminders::all(connection, &each).await?;
    Ok(reminders.into_iter().map(|reminder| (reminder.id, reminder)).collect())
}

/// Plans the occurrences after these: a late bot does not make up for what nobody wants any more,
/// so the search begins where lateness ends.
async fn plan_after(
    connection: &mut Connection,
    catalogue: &Catalogue,
    (people, reminders): Known<'_>,
    turns: &mut HashMap<PersonId, Turns>,
    due: &[Claimed],
    now: Timestamp,
) -> Result<()> {
    let goes_on = |occurrence: &&Claimed| {
        let is_first_delivery = occurrence.attempt == 1 && occurrence.snoozed_to.is_none();
        let person = people.get(&occurrence.person);
        is_first_delivery && person.is_some_and(|person| person.reminded_from(now) == Some(now))
    };
    let due: Vec<&Claimed> = due.iter().filter(goes_on).collect();
    for due in &due {
        turns.entry(due.person).or_default().came(&due.exercise, due.due_at);
    }
    let begun = HashSet::new();
    let next = due.iter().filter_map(|due| {
        let person = people.get(&due.person)?;
        let reminder = reminders.get(&due.reminder).filter(|reminder| reminder.is_active())?;
        let after = due.due_at.max(now - due.activity.misfire_grace());
        let turns = turns.get_mut(&due.person)?;
        let next =
            upcoming(catalogue, person, reminder, Some(&due.exercise), turns, &begun, after)?;
        turns.plan(next.exercise, next.day);
        Some(next)
    });
    occurrences::add(connection, &next.collect::<Vec<_>>()).await
}

/// The occurrences that may be shown, in due order, all that are to come to a person at one instant together; the others
/// expire.
async fn wanted(
    connection: &mut Connection,
    (people, reminders): Known<'_>,
    turns: &HashMap<PersonId, Turns>,
    mut claimed: Vec<Claimed>,
    now: Timestamp,
) -> Result<Vec<Vec<Claimed>>> {
    claimed.sort_by_key(|occurrence| (occurrence.wanted_at(), occurrence.id));
    let mut wanted: Vec<Vec<Claimed>> = Vec::with_capacity(claimed.len());
    let mut places: HashMap<(PersonId, Timestamp), usize> = HashMap::new();
    for occurrence in claimed {
        // Without either it was put off.
        let (Some(person), Some(reminder)) =
            (people.get(&occurrence.person), reminders.get(&occurrence.reminder))
        else {
            continue;
        };
        let rests = turns.get(&person.id).is_some_and(|of| of.rests(&occurrence.exercise, now));
        if rests || !may_be_shown(connection, person, reminder, &occurrence, now).await? {
            claims::expire(connection, [&occurrence]).await?;
            continue;
        }
        let place = places.entry((person.id, occurrence.comes_at())).or_insert_with(|| {
            wanted.push(Vec::new());
            wanted.len() - 1
        });
        wanted[*place].push(occurrence);
    }
    Ok(wanted)
}

async fn may_be_shown(
    connection: &mut Connection,
    person: &Person,
    reminder: &Reminder,
    occurrence: &Claimed,
    now: Timestamp,
) -> Result<bool> {
    // A pause shelves what was put off before it; who puts something off during it wants it then, but
    // nobody who is held or has stopped wants anything.
    // An occurrence that was put off before into a pause that was to come is left out with the rest.
    let was_put_into_pause =
        person.paused_from.is_some() && person.pause_at(occurrence.wanted_at()).is_some();
    let is_put_off = occurrence.snoozed_to.is_some()
        && !was_put_into_pause
        && person.held_at.is_none()
        && person.stopped_at.is_none();
    // A reminder that was held back may be unwanted by now.
    let is_by_plan = reminder.is_active() && reminder.skipped_on != Some(occurrence.day);
    let is_wanted = is_put_off || is_by_plan && person.reminded_from(now) == Some(now);
    if !is_wanted {
        return Ok(false);
    }
    // A break that is late does not follow anybody home.
    let is_by_itself = matches!(reminder.schedule.moments(), Moments::Every { .. });
    let is_late = now.duration_since(occurrence.wanted_at()) > occurrence::ON_TIME;
    if is_late && is_by_itself && !person.hours.contains(person.clock().to_datetime(now)) {
        return Ok(false);
    }
    if is_by_plan && !is_put_off && was_just_done(connection, occurrence, now).await? {
        return Ok(false);
    }
    match occurrence::timeliness(occurrence.activity, occurrence.comes_at(), now) {
        Timeliness::OnTime => Ok(true),
        Timeliness::TooLate => Ok(false),
        Timeliness::Late => {
            let late = now - occurrence::ON_TIME;
            let after = occurrence.wanted_at();
            let newer = occurrences::waiting_between(connection, person.id, after, late).await?;
            let is_wanted = |other: &Occurrence| {
                let lateness = occurrence::timeliness(other.activity, other.wanted_at(), now);
                other.id != occurrence.id && lateness == Timeliness::Late
            };
            let has_had_one =
                occurrences::was_sent_late_since(connection, person.id, after, occurrence::ON_TIME);
            Ok(!newer.iter().any(is_wanted) && !has_had_one.await?)
        }
    }
}

/// Whether somebody has done what waited, as in the guide for which it waited.
async fn was_just_done(
    connection: &mut Connection,
    occurrence: &Claimed,
    now: Timestamp,
) -> Result<bool> {
    if now.duration_since(occurrence.wanted_at()) < WAITED {
        return Ok(false);
    }
    let since = occurrence.wanted_at() - AT_MOST;
    let sessions = sessions::since(connection, occurrence.person, occurrence.day).await?;
    Ok(sessions.iter().any(|session| {
        session.activity == occurrence.activity && (since..=now).contains(&session.done_at)
    }))
}

/// One message for all that a person is to be shown at once.
async fn deliveries(
    connection: &mut Connection,
    catalogue: &Catalogue,
    (people, reminders): Known<'_>,
    (turns, chance): (&HashMap<PersonId, Turns>, &Chance),
    shown: Vec<Vec<Claimed>>,
    now: Timestamp,
) -> Result<Vec<Delivery>> {
    if shown.is_empty() {
        return Ok(Vec::new());
    }
    let wanted = shown.iter().flatten().map(|claimed| {
        let exercise = catalogue.find_or_first(&claimed.exercise, claimed.activity);
        (claimed.person, exercise.clone(), claimed.day)
    });
    let mut exercises = shown_each(connection, wanted.collect()).await?.into_iter();
    let of_whom = shown.iter().map(|claimed| claimed[0].person).collect();
    let mut read = wordings::of_each(connection, &of_whom).await?;
    let deliveries = shown.into_iter().filter_map(|claimed| {
        let exercises: Vec<_> = exercises.by_ref().take(claimed.len()).collect();
        let person = people.get(&claimed[0].person)?;
        let rests = |exercise: &Exercise| {
            turns.get(&person.id).is_some_and(|of| of.rests(&exercise.id, claimed[0].due_at))
        };
        let read = read.entry(person.id).or_default();
        let mut wordings = wordings_for(catalogue, person, rests, &exercises, read, claimed[0].day);
        if chance.words_plainly(&claimed[0]) {
            wordings.opening = Read::first(wordings.opening.kind);
        }
        let cue = reminders.get(&claimed[0].reminder).and_then(|reminder| reminder.cue);
        Some(delivery(person, claimed, exercises, (wordings, cue), now))
    });
    let deliveries = deliveries.collect();
    wordings::keep(connection, &read).await?;
    Ok(deliveries)
}

/// The sentences that come with a reminder of these exercises. A thought goes with what is short and no break: beside a picture
/// and steps there is no room on a phone.
fn wordings_for(
    catalogue: &Catalogue,
    person: &Person,
    rests: impl Fn(&Exercise) -> bool,
    exercises: &[(Exercise, bool)],
    read: &mut Read,
    day: Date,
) -> Wordings {
    let kind = match exercises {
        [(exercise, _)] => Kind::opening_of(exercise),
        _ => Kind::opening_of_several(),
    };
    let rests = |activity| catalogue.of(activity).any(&rests);
    let has_room = match exercises {
        [(exercise, is_known)] => *is_known && exercise.activity != Activity::Stand,
        several => several.iter().any(|(exercise, _)| exercise.activity != Activity::Stand),
    };
    let thought = has_room
        .then(|| read.take_thought(person.place.unwrap_or_default(), |about| !rests(about), day));
    Wordings { opening: read.take(kind, day), thought: thought.flatten() }
}

fn delivery(
    person: &Person,
    claimed: Vec<Claimed>,
    exercises: Vec<(Exercise, bool)>,
    (wordings, cue): (Wordings, Option<Cue>),
    now: Timestamp,
) -> Delivery {
    let after_rest = person.paused_until.is_some_and(|until| until <= now);
    let reply =
        match <[(Exercise, bool); 1]>::try_from(exercises) {
            Ok([(exercise, is_known)]) => ReminderReply::Due {
                occurrence: claimed[0].id,
                is_known: is_known || exercise.needs_no_showing(),
                exercise,
                wordings,
                cue,
                after_rest,
            },
            Err(exercises) => {
                let items = claimed.iter().zip(exercises).map(|(occurrence, (exercise, _))| {
                    Together { occurrence: occurrence.id, exercise, mark: Mark::Open }
                });
                let items = items.collect();
                ReminderReply::Several { items, wordings: Some(wordings), after_rest }
            }
        };
    Delivery {
        person: person.id,
        language: person.locale(),
        reply: Reply::Reminder(reply),
        pictured: person.pictures,
        claimed,
        after_rest,
    }
}
