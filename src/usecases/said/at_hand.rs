//! The reminder that words are about: the one that they reply to, or else the one that was shown last, or that was put
//! off.

use jiff::SignedDuration;
use limber_reader::{Command, Did, Later, Meaning, Stage, What};

use crate::{
    care::{MessageId, Subject, occurrence::State},
    store::{
        Result,
        occurrences::{self, Occurrence},
    },
    usecases::{
        coming::dosing::exercise_of,
        reminder::{
            answer::{done, skip},
            later::{MOST_SNOOZES, snooze_again_until},
        },
        replies::{Answer, Closed, SaidReply},
        said::{
            done::{count_shown, seconds_of},
            later,
            reading::context_at,
        },
        session::done::{count_subject, log_for},
        visit::Visit,
    },
};

/// How far ahead something may lie that was put off.
const PUT_OFF: SignedDuration = SignedDuration::from_hours(24);

/// The reminder at hand.
#[derive(Clone, Debug)]
pub(super) struct AtHand {
    pub occurrence: Occurrence,
    /// The message that is replied to, where there is one.
    pub replied_to: Option<MessageId>,
}

impl AtHand {
    /// Whether it waits for an answer.
    pub fn is_open(&self) -> bool {
        self.occurrence.state == State::Sent
    }

    /// Whether what is said is said under it.
    pub fn is_before_their_eyes(&self) -> bool {
        self.is_open() || self.replied_to.is_some()
    }
}

/// The reminder that words are about, if there is one.
pub(super) async fn at_hand(visit: &mut Visit<'_>) -> Result<Option<AtHand>> {
    let (person, now) = (visit.person.id, visit.now);
    if let Some(message) = visit.spoken.and_then(|spoken| spoken.replies_to)
        && let Some(occurrence) = shown_by(visit, message).await?
    {
        return Ok(Some(AtHand { occurrence, replied_to: Some(message) }));
    }
    let open = occurrences::open_of_each(visit.connection, &[person]).await?;
    let found = match open.into_iter().next() {
        Some(open) => Some(open),
        None => {
            let waiting =
                occurrences::waiting_between(visit.connection, person, now, now + PUT_OFF).await?;
            let put_off = waiting.into_iter().filter(|waiting| waiting.snoozed_to.is_some());
            put_off.min_by_key(Occurrence::wanted_at)
        }
    };
    Ok(found.map(|occurrence| AtHand { occurrence, replied_to: None }))
}

/// What a message shows: what of it waits for an answer, or else the last.
async fn shown_by(visit: &mut Visit<'_>, message: MessageId) -> Result<Option<Occurrence>> {
    let shown = occurrences::shown_by(visit.connection, visit.person.id, message).await?;
    let open = shown.iter().find(|shown| shown.state == State::Sent);
    Ok(open.or(shown.last()).cloned())
}

/// A sign under a reminder: one that says that it was done, or that it is left for today. Under anything else, and any
/// other sign, it asks for nothing.
pub async fn reacted(visit: &mut Visit<'_>, message: MessageId, emoji: &str) -> Result<Answer> {
    let shown = shown_by(visit, message).await?;
    let Some(shown) = shown.filter(|shown| shown.state == State::Sent) else {
        return Ok(Answer::none());
    };
    let context = context_at(visit, Stage::UnderReminder, None);
    let reading = limber_reader::read(visit.vocabulary(), emoji, &context);
    match reading.meaning {
        Meaning::Done(_) => count_shown(visit, message, None).await,
        Meaning::Skip => skip(visit, shown.id).await,
        _ => Ok(Answer::none()),
    }
}

/// "Done", and nothing more: of the reminder at hand, or it is asked what was done.
pub async fn done_alone(visit: &mut Visit<'_>) -> Result<Answer> {
    let at_hand = at_hand(visit).await?;
    if let Some(closed) = at_hand.as_ref().filter(|at_hand| !at_hand.is_open()) {
        let this = Meaning::Done(vec![Did::of(What::This)]);
        if let Some(answer) = self::closed(visit, closed, &this, None).await? {
            return Ok(answer);
        }
    }
    match at_hand.and_then(|at_hand| at_hand.replied_to) {
        Some(message) => count_shown(visit, message, None).await,
        None => count_subject(visit, None, None).await,
    }
}

/// The answer to words about a reminder that waits for none: one that was put off comes back, one that has passed is
/// counted where it was done all the same. None where the words are about something else.
pub(super) async fn closed(
    visit: &mut Visit<'_>,
    at_hand: &AtHand,
    meaning: &Meaning,
    command: Option<Command>,
) -> Result<Option<Answer>> {
    let occurrence = &at_hand.occurrence;
    let is_reply = at_hand.replied_to.is_some();
    let is_put_off = matches!(occurrence.state, State::Pending | State::Claimed);
    let did = match meaning {
        Meaning::Done(did) => match did.as_slice() {
            [Did { what: What::This | What::Unsaid, day: None, length, .. }] => Some(*length),
            _ => return Ok(None),
        },
        // A wish for another day is no answer to a reminder.
        Meaning::Later(Later::On(..)) if !is_reply => return Ok(None),
        Meaning::Skip | Meaning::Later(_) => None,
        _ => return Ok(None),
    };
    if command.is_some() && !is_reply {
        return Ok(None);
    }
    let exercise = exercise_of(&visit.care.catalogue, occurrence);
    Ok(Some(match (occurrence.state, did) {
        (State::Done, _) => Answer::send(SaidReply::Closed { exercise, how: Closed::Done }),
        (_, Some(_)) if is_put_off => done(visit, occurrence.id).await?,
        (_, Some(length)) => {
            let seconds = length.and_then(seconds_of).unwrap_or(exercise.seconds);
            log_for(visit, Subject::Exercise(exercise.id), seconds).await?
        }
        (_, None) if is_put_off && *meaning == Meaning::Skip => skip(visit, occurrence.id).await?,
        (State::Pending, None)
            if occurrence.snoozes < MOST_SNOOZES
                && let Meaning::Later(wish) = meaning
                && let Some(until) = later::named(visit, wish) =>
        {
            snooze_again_until(visit, occurrence.id, until).await?
        }
        (_, None) if is_put_off => {
            let until = visit.when(occurrence.wanted_at());
            Answer::send(SaidReply::ComesBack { exercise, until })
        }
        (State::Skipped, None) => {
            Answer::send(SaidReply::Closed { exercise, how: Closed::Skipped })
        }
        (_, None) => Answer::send(SaidReply::Closed { exercise, how: Closed::Passed }),
    }))
}
