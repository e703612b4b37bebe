//! Backs off from who does not answer, and from who does little: what is due to them is shown, left out, or gives way to
//! one message that makes answering easy. What each of it depends on is decided in `care::backing_off`.

use std::collections::{HashMap, HashSet};

use jiff::Timestamp;

use crate::{
    care::{
        Activity, Person, PersonId, ReminderId,
        backing_off::{Due, Heard, Silence, Verdict},
    },
    store::{
        Connection, Result,
        claims::{self, Claimed},
        occurrences, people,
        reminders::Reminder,
    },
    usecases::{
        coming::{
            deliver::{FollowUp, Says, holding::is_asked_for},
            heard::heard_of,
        },
        replies::ReminderReply,
    },
};

/// Leaves what people are to be shown, each time with what comes together, or less of it; and what is said instead.
pub(super) async fn back_off(
    connection: &mut Connection,
    (known, reminders): (&mut HashMap<PersonId, Person>, &HashMap<ReminderId, Reminder>),
    wanted: Vec<Vec<Claimed>>,
    now: Timestamp,
) -> Result<(Vec<Vec<Claimed>>, Vec<FollowUp>)> {
    let ids: HashSet<PersonId> = wanted.iter().flatten().map(|claimed| claimed.person).collect();
    let people: Vec<&Person> = ids.iter().filter_map(|id| known.get(id)).collect();
    let mut heard = heard_of(connection, &people, now).await?;
    let (mut shown, mut follow_ups) = (Vec::with_capacity(wanted.len()), Vec::new());
    let mut left_out = Vec::new();
    for together in wanted {
        let Some(person) = known.get_mut(&together[0].person) else { continue };
        let Some((heard, breaks)) = heard.get_mut(&person.id) else { continue };
        let mut kept = Vec::with_capacity(together.len());
        for claimed in together {
            if is_asked_for(&claimed, reminders) {
                kept.push(claimed);
                continue;
            }
            let due = match claimed.activity {
                Activity::Stand => {
                    *breaks += 1;
                    Due::Break { number: *breaks - 1 }
                }
                Activity::Walk | Activity::Stretch | Activity::Strengthen => Due::Other,
            };
            let verdict = heard.verdict(due, now);
            match verdict {
                Verdict::Show => kept.push(claimed),
                Verdict::BackOff => {
                    begin(connection, person, heard, now).await?;
                    kept.push(claimed);
                }
                Verdict::LeaveOut => left_out.push(claimed),
                Verdict::OfferMinute => {
                    left_out.push(claimed);
                    people::set_minute_offered(connection, person.id, now).await?;
                    heard.minute_offered_at = Some(now);
                    heard.shown_on = Some(heard.today);
                    follow_ups.push(instead(person, ReminderReply::OneMinute));
                }
                Verdict::Ask => {
                    left_out.push(claimed);
                    begin(connection, person, heard, now).await?;
                    people::set_suits_asked(connection, &[person.id], now).await?;
                    heard.suits_asked_at = Some(now);
                    heard.shown_on = Some(heard.today);
                    follow_ups.push(instead(person, ReminderReply::WouldSuit));
                }
                Verdict::FallAsleep => {
                    left_out.push(claimed);
                    heard.silence.asleep_at = Some(now);
                    person.silence = heard.silence;
                    people::set_silence(connection, &[person.id], person.silence).await?;
                    occurrences::drop_upcoming(connection, person.id, now).await?;
                    follow_ups.push(instead(person, ReminderReply::FallsAsleep));
                }
            }
        }
        if !kept.is_empty() {
            shown.push(kept);
        }
    }
    if !left_out.is_empty() {
        claims::expire(connection, &left_out).await?;
    }
    Ok((shown, follow_ups))
}

/// Notes that the person does not answer.
async fn begin(
    connection: &mut Connection,
    person: &mut Person,
    heard: &mut Heard,
    now: Timestamp,
) -> Result<()> {
    heard.silence = Silence { backs_off_since: Some(now), asleep_at: None };
    person.silence = heard.silence;
    people::set_silence(connection, &[person.id], person.silence).await
}

fn instead(person: &Person, reply: ReminderReply) -> FollowUp {
    FollowUp {
        person: person.id,
        language: person.locale(),
        says: Says::New(reply.into()),
        pictured: person.pictures,
    }
}
