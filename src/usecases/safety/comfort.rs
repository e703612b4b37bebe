//! Distress in somebody's words, answered before anything else that they say; and the question that is asked once,
//! whether a doctor or physiotherapist should have a word before they begin.

use jiff::ToSpan;
use limber_reader::Distress;

use crate::{
    care::PauseReason,
    store::{Result, people},
    usecases::{
        coming::planning::replan,
        guide::{self},
        replies::{Answer, Reply, SafetyReply},
        start::place::place_question,
        visit::Visit,
    },
};

impl Visit<'_> {
    /// The most urgent distress that words speak of.
    pub fn hears(&self, words: &str) -> Option<Distress> {
        self.vocabulary().hears(words)
    }
}

/// Answers distress; `has_more` where it was said with something else that is left undone.
pub async fn comfort(visit: &mut Visit<'_>, distress: Distress, has_more: bool) -> Result<Answer> {
    Ok(match distress {
        Distress::Crisis => return in_a_crisis(visit).await,
        Distress::Sign | Distress::Pain => {
            Answer::send(SafetyReply::Hurts { exercise: None, has_more })
        }
        Distress::CheckFirst => Answer::send(check_first(visit)),
        Distress::Relief => Answer::send(SafetyReply::Relief),
    })
}

/// The safety question of the start, where it has not been answered.
pub(crate) fn safety_question(visit: &Visit<'_>) -> Option<Reply> {
    visit.person.checks_first.is_none().then_some(Reply::Safety(SafetyReply::AskCheckFirst))
}

/// Notes that a person is among those who should ask first, and may go on.
pub async fn checks_first(visit: &mut Visit<'_>) -> Result<Answer> {
    people::set_checks_first(visit.connection, visit.person.id, true).await?;
    Ok(and_next_question(visit, visit.answer(check_first(visit))))
}

fn check_first(visit: &Visit<'_>) -> SafetyReply {
    SafetyReply::CheckFirst { named: visit.person.conditions.clone() }
}

/// Notes that a person is not among those who should ask first.
pub async fn checks_nothing(visit: &mut Visit<'_>) -> Result<Answer> {
    people::set_checks_first(visit.connection, visit.person.id, false).await?;
    Ok(and_next_question(visit, visit.answer(SafetyReply::NothingToCheck)))
}

/// With the other question of the start, the first time: an impatient thumb is asked once.
fn and_next_question(visit: &Visit<'_>, answer: Answer) -> Answer {
    let question = place_question(visit).filter(|_| visit.person.checks_first.is_none());
    question.into_iter().fold(answer, Answer::and_send)
}

/// Quiet until tomorrow, which is kept as any pause is: why is kept nowhere. A longer pause stays.
async fn in_a_crisis(visit: &mut Visit<'_>) -> Result<Answer> {
    let left = guide::leave_any(visit).await?;
    let tomorrow = visit.today().saturating_add(1.days()).at(0, 0, 0, 0);
    let until = visit.person.clock().to_timestamp(tomorrow).unwrap_or(visit.now);
    let is_quiet_for_longer = visit.person.pause_at(visit.now).is_some_and(|end| end >= until);
    if visit.person.subscribed_at.is_some() && !is_quiet_for_longer {
        people::pause(visit.connection, visit.person.id, None, until, PauseReason::Rest).await?;
        replan(visit).await?;
    }
    Ok(Answer::send(SafetyReply::Crisis).and_then(left))
}
