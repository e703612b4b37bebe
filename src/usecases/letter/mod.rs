//! The weekly letter: when a person wants it, and what it says.

mod send;

use jiff::{Timestamp, civil::Weekday};

use super::{Answer, Notice, Reply, Visit};
use crate::{
    care::{Person, Schedule, letter, schedule::Minute},
    store::{
        Result,
        letters::{self, Kept, Wish},
    },
};

pub use self::send::{Letter, Post, claim, next_at, record, renew, replan_far};

/// When the letter comes, and what could be otherwise.
pub async fn letter_menu(visit: &mut Visit<'_>) -> Result<Answer> {
    let wish = wish_of(visit).await?;
    Ok(visit.answer(Reply::LetterMenu { schedule: wish.schedule, is_wanted: wish.is_wanted }))
}

/// On this weekday, 1 for Monday.
pub async fn letter_day(visit: &mut Visit<'_>, day: i8) -> Result<Answer> {
    let Ok(day) = Weekday::from_monday_one_offset(day) else {
        return Ok(Answer::notice(Notice::Gone));
    };
    let minute = letter::minute_of(&wish_of(visit).await?.schedule);
    keep(visit, letter::weekly(day, minute)).await
}

/// At this hour.
pub async fn letter_hour(visit: &mut Visit<'_>, hour: u8) -> Result<Answer> {
    if hour > 23 {
        return Ok(Answer::notice(Notice::Gone));
    }
    let day = letter::day_of(&wish_of(visit).await?.schedule);
    keep(visit, letter::weekly(day, Minute::at(hour.into(), 0))).await
}

/// A letter every week.
pub async fn letter_on(visit: &mut Visit<'_>) -> Result<Answer> {
    let wish = Wish { is_wanted: true, ..wish_of(visit).await? };
    set(visit, &wish).await?;
    letter_menu(visit).await
}

/// No letters any more. Said in a message of its own: the letter may be worth keeping.
pub async fn letter_off(visit: &mut Visit<'_>) -> Result<Answer> {
    let wish = Wish { is_wanted: false, ..wish_of(visit).await? };
    set(visit, &wish).await?;
    Ok(Answer::send(Reply::LetterOff))
}

/// Plans a person's letter anew, as after a change of zone, of pause, of stop.
pub(super) async fn replan(visit: &mut Visit<'_>) -> Result<()> {
    if visit.person.subscribed_at.is_none() {
        return Ok(());
    }
    match letters::of(visit.connection, visit.person.id).await? {
        Kept::Nothing => set(visit, &usual()).await,
        Kept::Wish(wish) => set(visit, &wish).await,
        // A newer version may know better when it comes.
        Kept::Unreadable => Ok(()),
    }
}

async fn keep(visit: &mut Visit<'_>, schedule: Schedule) -> Result<Answer> {
    set(visit, &Wish { schedule, is_wanted: true }).await?;
    letter_menu(visit).await
}

async fn set(visit: &mut Visit<'_>, wish: &Wish) -> Result<()> {
    let from = visit.person.reminded_from(visit.now).filter(|_| wish.is_wanted);
    let due_at = from.and_then(|from| next_after(&wish.schedule, &visit.person, from));
    letters::set(visit.connection, visit.person.id, wish, due_at).await
}

fn next_after(schedule: &Schedule, person: &Person, from: Timestamp) -> Option<Timestamp> {
    schedule.next_after(from, person.clock(), &person.hours)
}

async fn wish_of(visit: &mut Visit<'_>) -> Result<Wish> {
    let kept = letters::of(visit.connection, visit.person.id).await?;
    Ok(kept.wish().unwrap_or_else(usual))
}

fn usual() -> Wish {
    Wish { schedule: letter::usual(), is_wanted: true }
}
