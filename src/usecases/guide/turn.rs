//! The clock's part of guided sessions.

use jiff::Timestamp;

use crate::{
    care::guide::Turn,
    store::{
        Connection, Result,
        guides::{self, Moving},
        people,
    },
    usecases::{
        guide::Playing,
        replies::{Answer, GuideReply, GuideView},
        visit::{Care, Visit},
    },
};

/// All guides that move, after a turn of each.
#[derive(Debug, Default)]
pub struct Turned {
    pub shown: Vec<Shown>,
    pub spoken: Vec<Spoken>,
    /// Whether there is something to be kept.
    pub is_changed: bool,
}

/// A guide as its message is to show it.
#[derive(Debug)]
pub struct Shown {
    pub moving: Moving,
    pub view: GuideView,
    /// When that changes by itself, if it does.
    pub changes_at: Option<Timestamp>,
}

/// A message that a person reads because the clock has moved their guide on.
#[derive(Debug)]
pub struct Spoken {
    pub moving: Moving,
    pub answer: Answer,
}

/// Gives all guides that move a turn, and tells how they are to be shown.
///
/// # Errors
/// The database's own; then none has moved.
pub async fn turn(connection: &mut Connection, care: &Care, now: Timestamp) -> Result<Turned> {
    let mut turned = Turned::default();
    for moving in guides::moving(connection).await? {
        let id = moving.guide.id;
        match turn_one(connection, care, now, moving, &mut turned).await {
            // A mistake of ours holds up nobody else.
            Err(error) if !error.may_pass() => {
                tracing::error!(%error, "a guided session cannot go on, and ends");
                guides::end(connection, id).await?;
                turned.is_changed = true;
            }
            done => done?,
        }
    }
    Ok(turned)
}

async fn turn_one(
    connection: &mut Connection,
    care: &Care,
    now: Timestamp,
    mut moving: Moving,
    turned: &mut Turned,
) -> Result<()> {
    let Some(mut playing) = Playing::of(moving.guide.clone(), &care.catalogue) else {
        turned.is_changed = true;
        return guides::end(connection, moving.guide.id).await;
    };
    let turn = playing.guide.turn(&playing.beats, now);
    turned.is_changed |= turn.is_some();
    match turn {
        None => {}
        Some(Turn::Changed) => guides::set(connection, &playing.guide).await?,
        Some(Turn::HalfWay) => {
            guides::set(connection, &playing.guide).await?;
            let left = playing.guide.shown(&playing.beats, now);
            let seconds = left.map_or(0, |(_, left)| left);
            let answer = Answer::send(GuideReply::HalfWay { seconds });
            turned.spoken.push(Spoken { moving: moving.clone(), answer });
        }
        Some(turn @ (Turn::Finished(_) | Turn::Dropped)) => {
            let answer = followed(connection, care, now, playing, turn).await?;
            turned.spoken.push(Spoken { moving, answer });
            return Ok(());
        }
    }
    moving.guide = playing.guide.clone();
    turned.shown.push(shown(moving, &playing, now));
    Ok(())
}

/// When the clock moves a guide on next, or changes how one looks.
///
/// # Errors
/// The database's own.
pub async fn next_change_at(
    connection: &mut Connection,
    care: &Care,
    now: Timestamp,
) -> Result<Option<Timestamp>> {
    let moving = guides::moving(connection).await?.into_iter();
    let playing = moving.filter_map(|moving| Playing::of(moving.guide, &care.catalogue));
    Ok(playing.filter_map(|playing| playing.guide.changes_at(&playing.beats, now)).min())
}

fn shown(moving: Moving, playing: &Playing, now: Timestamp) -> Shown {
    let changes_at = playing.guide.changes_at(&playing.beats, now);
    Shown { moving, view: playing.view(now), changes_at }
}

/// Ends an exercise, as if its person had pressed for it.
async fn followed(
    connection: &mut Connection,
    care: &Care,
    now: Timestamp,
    playing: Playing,
    turn: Turn,
) -> Result<Answer> {
    // A guide is erased with its person.
    let Some(person) = people::find(connection, playing.guide.person).await? else {
        return Ok(Answer::none());
    };
    let mut visit = Visit::of_the_clock(connection, care, now, person);
    playing.follow(&mut visit, turn).await
}
