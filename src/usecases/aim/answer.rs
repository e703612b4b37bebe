//! The answer to the question for an aim, in a person's own words.

use jiff::SignedDuration;
use limber_reader::{Certainty, Meaning};

use crate::{
    care::aim::MAX_LETTERS,
    store::{Result, aims, open_questions},
    usecases::{
        aim::question::{ABOUT, keep_open, level_question},
        replies::{AimReply, Answer, Reply},
        said::read_alone,
        visit::Visit,
    },
};

/// How long after the question words are taken for its answer.
const PATIENCE: SignedDuration = SignedDuration::from_hours(12);

/// Takes words for the aim that was asked for; none where nothing is asked, or where they clearly mean something else.
/// Pain is spoken of in many an aim, "sleep without pain", and is not for it a pain of now.
pub async fn answer(
    visit: &mut Visit<'_>,
    words: &str,
    speaks_of_pain: bool,
) -> Result<Option<Answer>> {
    let open = open_questions::of(visit.connection, visit.person.id).await?;
    let Some(open) = open.filter(|open| open.about == ABOUT) else { return Ok(None) };
    let reading = read_alone(visit, words);
    let means_something_else =
        reading.certainty == Certainty::Sure && reading.meaning != Meaning::Nothing;
    if visit.now > open.asked_at + PATIENCE || means_something_else && !speaks_of_pain {
        return Ok(None);
    }
    let words = words.trim();
    if words.chars().count() > MAX_LETTERS {
        keep_open(visit.connection, visit.person.id, &AimReply::Asked.into(), visit.now).await?;
        return Ok(Some(Answer::send(AimReply::TooLong)));
    }
    open_questions::close(visit.connection, visit.person.id).await?;
    aims::set_words(visit.connection, visit.person.id, words).await?;
    let next = level_question(visit).await?;
    Ok(next.map(|question| Answer::send(Reply::from(question))))
}
