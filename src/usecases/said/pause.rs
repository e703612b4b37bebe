//! "Quiet until 3", "I'm sick": a pause, in words.

use jiff::{SignedDuration, Timestamp, ToSpan, civil::DateTime};
use limber_reader::{DayPart, Daytime, Meaning, Pause, PauseReason as Said, PauseSpan};

use super::said;
use crate::{
    care::{MAX_PAUSE_DAYS, PauseReason},
    store::Result,
    usecases::{
        pause::{pause_between, pause_days, pause_menu, pause_until_instant},
        replies::{Answer, Notice, PauseReply, SaidReply},
        visit::Visit,
    },
};

/// How long a pause over lunch is.
const LUNCH: SignedDuration = SignedDuration::from_mins(60);

/// Pauses for as long as was said, or asks.
pub(super) async fn pause(
    visit: &mut Visit<'_>,
    wish: &Pause,
    is_sure: bool,
) -> Result<Option<Answer>> {
    let reason = match wish.reason {
        Some(Said::Sick) => PauseReason::Sick,
        Some(Said::Holiday) => PauseReason::Holiday,
        None => PauseReason::Rest,
    };
    let today = visit.today();
    let last = today.saturating_add(i64::from(MAX_PAUSE_DAYS).days());
    let until = match &wish.span {
        PauseSpan::Unsaid => {
            return match reason {
                PauseReason::Rest => pause_menu(visit).await.map(Some),
                PauseReason::Sick => pause_days(visit, 3, reason).await.map(Some),
                PauseReason::Holiday => pause_days(visit, 7, reason).await.map(Some),
            };
        }
        PauseSpan::For(seconds) => visit.now + SignedDuration::from_secs(i64::from(*seconds)),
        PauseSpan::UntilTime(moment) => at(visit, *moment),
        PauseSpan::UntilDate(date) if !is_sure && date.year() != today.year() => {
            return said(SaidReply::PauseNextYear { date: *date });
        }
        PauseSpan::UntilDate(date) if *date > today => at(visit, date.at(0, 0, 0, 0)),
        PauseSpan::UntilDate(date) => {
            return said(SaidReply::PauseNextYear { date: date.saturating_add(1.years()) });
        }
        PauseSpan::Days(from, until) if *from <= today => at(visit, until.at(0, 0, 0, 0)),
        PauseSpan::Days(from, until) => {
            let (from, until) = (at(visit, from.at(0, 0, 0, 0)), at(visit, until.at(0, 0, 0, 0)));
            return between(visit, from, until, reason).await;
        }
        PauseSpan::From(from) if *from <= today => return pause_menu(visit).await.map(Some),
        PauseSpan::From(from) => {
            return said(SaidReply::PauseFrom { from: *from, today });
        }
        PauseSpan::Between(from, until) if at(visit, *from) <= visit.now => at(visit, *until),
        PauseSpan::Between(from, until) => {
            let (from, until) = (at(visit, *from), at(visit, *until));
            return between(visit, from, until, reason).await;
        }
        PauseSpan::Over(part) => end_of(visit, part),
    };
    if until <= visit.now || until > at(visit, last.at(23, 59, 0, 0)) {
        return said(PauseReply::Unread);
    }
    pause_until_instant(visit, until, reason).await.map(Some)
}

/// A pause that is to come, where it ends within what a pause can last.
async fn between(
    visit: &mut Visit<'_>,
    from: Timestamp,
    until: Timestamp,
    reason: PauseReason,
) -> Result<Option<Answer>> {
    let last = visit.today().saturating_add(i64::from(MAX_PAUSE_DAYS).days());
    if until <= from || until > at(visit, last.at(23, 59, 0, 0)) {
        return said(PauseReply::Unread);
    }
    pause_between(visit, from, until, reason).await.map(Some)
}

/// When a part of today is over; of lunch an hour is taken.
fn end_of(visit: &Visit<'_>, part: &Daytime) -> Timestamp {
    let today = visit.today();
    let hour = match part {
        Daytime::Part(DayPart::Noon) | Daytime::Cue(_) => {
            let noon = at(visit, today.at(12, 30, 0, 0)).max(visit.now);
            return noon + LUNCH;
        }
        Daytime::Part(DayPart::Morning) => 12,
        Daytime::Part(DayPart::Afternoon) => 18,
        Daytime::Part(DayPart::Evening | DayPart::Night) => {
            return at(visit, today.saturating_add(1.days()).at(0, 0, 0, 0));
        }
        Daytime::At(minute) => i8::try_from(minute / 60).unwrap_or(0),
    };
    at(visit, today.at(hour, 0, 0, 0))
}

fn at(visit: &Visit<'_>, moment: DateTime) -> Timestamp {
    visit.person.clock().to_timestamp(moment).unwrap_or(visit.now)
}

/// One of several ends was meant.
pub(super) fn which(visit: &Visit<'_>, readings: &[Meaning]) -> Answer {
    let mut minutes: Vec<u16> = Vec::new();
    for reading in readings {
        let Meaning::Pause(pause) = reading else { continue };
        match &pause.span {
            PauseSpan::UntilTime(moment) if moment.date() == visit.today() => {
                let minute = i32::from(moment.hour()) * 60 + i32::from(moment.minute());
                minutes.extend(u16::try_from(minute));
            }
            PauseSpan::UntilDate(date) => {
                return Answer::send(SaidReply::PauseNextYear { date: *date });
            }
            _ => {}
        }
    }
    minutes.retain(|minute| end(visit, *minute) > visit.now);
    if minutes.is_empty() {
        return Answer::send(PauseReply::Menu { paused: None });
    }
    let until = minutes.iter().map(|minute| visit.when(end(visit, *minute))).collect();
    Answer::send(SaidReply::PauseTill { until, minutes })
}

fn end(visit: &Visit<'_>, minute: u16) -> Timestamp {
    let part = |part: u16| i8::try_from(part).unwrap_or(0);
    at(visit, visit.today().at(part(minute / 60 % 24), part(minute % 60), 0, 0))
}

/// Quiet until this minute of today.
pub(super) async fn till(visit: &mut Visit<'_>, minute: u16) -> Result<Answer> {
    let until = end(visit, minute);
    if until <= visit.now {
        return Ok(Answer::notice(Notice::Gone));
    }
    pause_until_instant(visit, until, PauseReason::Rest).await
}
