//! /report: a page for a clinician and tables of the same, made when the person asks and never by
//! itself. Nothing of it is kept.

pub(crate) mod tables;

use std::cmp::Reverse;

use jiff::{SignedDuration, Timestamp, civil::Date};

use crate::{
    care::{Activity, progress::Period, report::Span},
    store::{
        Result, pauses,
        reminders::{self, Reminder},
        sessions::{self, Session},
    },
    usecases::{
        aim::question,
        coming::{
            dosing::{History, histories_of},
            planning::turns_of,
        },
        progress::stats::{A_DAY_OFF, progress_of, totals_of},
        replies::{
            Answer, File, Hurt, PausedDays, PlanLine, Practised, ProgressReply, Reply, Report, Say,
            Stretch,
        },
        visit::Visit,
    },
};

/// /report: the page as a document, and its tables.
pub async fn report(visit: &mut Visit<'_>, span: Span) -> Result<Answer> {
    let today = visit.today();
    let first = span.first(today);
    let done = sessions::since(visit.connection, visit.person.id, first).await?;
    let report = report_of(visit, span, first, &done).await?;
    let tells_pain = report.days.range(first..).any(|(_, sums)| sums.pain.is_some());
    let mut says = vec![
        Say::SendReport(Box::new(report)),
        Say::SendFile(File::Sessions(span), Reply::Progress(ProgressReply::ReportSessions)),
    ];
    if tells_pain {
        says.push(Say::SendFile(File::Pains(span), Reply::Progress(ProgressReply::ReportPains)));
    }
    Ok(Answer { says, notice: None })
}

async fn report_of(
    visit: &mut Visit<'_>,
    span: Span,
    first: Date,
    done: &[Session],
) -> Result<Report> {
    let totals = totals_of(visit).await?;
    let progress = progress_of(visit, Period::TwelveWeeks, &totals).await?;
    let today = visit.today();
    let reminders = reminders::of(visit.connection, visit.person.id).await?;
    let line = |reminder: Reminder| PlanLine {
        activity: reminder.activity,
        exercise: reminder.exercise.and_then(|id| visit.care.catalogue.find(&id).cloned()),
        schedule: reminder.schedule,
    };
    let plan = reminders.into_iter().filter(Reminder::is_active).map(line).collect();
    let (practised, hurt) = exercises(visit, first.max(progress.since), done).await?;
    let zone = visit.person.clock().iana_name().unwrap_or("UTC").to_owned();
    Ok(Report {
        span,
        zone,
        since: progress.since,
        today,
        stretches: stretches(span, today, done),
        days: progress.days,
        streak: progress.streak,
        score: progress.score,
        aim: question::told(visit).await?,
        plan,
        hours: visit.person.hours.clone(),
        practised,
        hurt,
        pauses: paused_days(visit, first).await?,
    })
}

fn stretches(span: Span, today: Date, done: &[Session]) -> Vec<Stretch> {
    let sum = |days: std::ops::RangeInclusive<Date>| {
        let (first, last) = (*days.start(), *days.end());
        let mut stretch = Stretch { first, last, sessions: [0; 4], seconds: [0; 4] };
        for session in done.iter().filter(|session| days.contains(&session.day)) {
            let place = Activity::ALL.iter().position(|activity| *activity == session.activity);
            if let Some(place) = place {
                stretch.sessions[place] = stretch.sessions[place].saturating_add(1);
                stretch.seconds[place] = stretch.seconds[place].saturating_add(session.seconds);
            }
        }
        stretch
    };
    span.stretches(today).into_iter().map(sum).collect()
}

/// Which exercises were done since a day, with their doses then and now, and which hurt.
async fn exercises(
    visit: &mut Visit<'_>,
    first: Date,
    done: &[Session],
) -> Result<(Vec<Practised>, Vec<Hurt>)> {
    let (person, now, today) = (visit.person.id, visit.now, visit.today());
    let all = visit.care.catalogue.all();
    let turns = turns_of(visit.connection, person).await?;
    let histories = histories_of(visit.connection, person, all, first).await?;
    let (mut practised, mut hurt) = (Vec::new(), Vec::new());
    let nothing = History::default();
    for exercise in all {
        let history = histories.get(&(person, exercise.id.clone())).unwrap_or(&nothing);
        let sessions = done.iter().filter(|one| one.exercise.as_ref() == Some(&exercise.id));
        let sessions = u32::try_from(sessions.count()).unwrap_or(u32::MAX);
        if sessions > 0 {
            practised.push(Practised {
                exercise: history.dosed(exercise.clone(), today),
                before: history.as_of(first).dosed(exercise.clone(), first),
                sessions,
                is_own: history.is_own(),
            });
        }
        let on = history.hurt_on().filter(|day| *day >= first);
        let rests_until = turns.rests_until(&exercise.id).filter(|until| *until > now);
        let rests_until = rests_until.map(|until| visit.person.day_of(until));
        if on.is_some() || rests_until.is_some() {
            hurt.push(Hurt { exercise: exercise.clone(), on, rests_until });
        }
    }
    hurt.sort_by_key(|hurt: &Hurt| Reverse(hurt.on));
    Ok((practised, hurt))
}

/// The pauses since a day that took half a day or more.
async fn paused_days(visit: &mut Visit<'_>, first: Date) -> Result<Vec<PausedDays>> {
    let person = visit.person.clone();
    let start = person.clock().to_timestamp(first.at(0, 0, 0, 0)).unwrap_or(Timestamp::MIN);
    let pauses = pauses::since(visit.connection, person.id, start).await?;
    let long =
        pauses.iter().filter(|pause| pause.ends_at.duration_since(pause.began_at) >= A_DAY_OFF);
    let days = |pause: &pauses::Rest| PausedDays {
        first: person.day_of(pause.began_at),
        last: person.day_of(pause.ends_at - SignedDuration::from_secs(1)),
        reason: pause.reason,
    };
    Ok(long.map(days).rev().collect())
}
