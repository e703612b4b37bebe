//! Counts a session: enters it in the ledger, and tells how the day stands then.

use jiff::civil::Date;

use crate::{
    care::{
        Activity, Exercise, Subject, Worked,
        progress::{Tally, Total, tallies},
    },
    store::{
        Result, days,
        occurrences::{self, Occurrence},
        sessions::Session,
    },
    usecases::{
        coming::dosing::{History, dosed},
        counting::{
            before::{Before, Done, look, resolve},
            ledger::Ledger,
            streak::{self, days_of_streaks},
        },
        replies::{Logged, Reply, SessionReply},
        visit::Visit,
    },
};

/// Sessions that somebody may log in a day of their own accord: one every ten minutes from morning to
/// night. Whatever they were reminded of counts all the same.
pub const MAX_SESSIONS_A_DAY: u32 = 100;

/// Adds a session, by which its occurrence is done, and tells how the day stands.
pub(crate) async fn count(
    visit: &mut Visit<'_>,
    mut before: Before,
    occurrence: Option<&Occurrence>,
    activity: Activity,
    exercise: Option<Exercise>,
    seconds: Option<u32>,
) -> Result<Reply> {
    let today = visit.today();
    let of_today = before.totals.iter().filter(|total| total.day == today);
    let sessions = of_today.map(|total| total.sessions).sum();
    if occurrence.is_none() && sessions >= MAX_SESSIONS_A_DAY {
        return Ok(Reply::Session(SessionReply::EnoughToday { sessions }));
    }
    let history =
        exercise.as_ref().map_or_else(History::default, |exercise| before.history(&exercise.id));
    let exercise = exercise.map(|exercise| history.dosed(exercise, today));
    let usual = exercise.as_ref().unwrap_or_else(|| visit.care.catalogue.first_of(activity));
    let seconds = seconds.unwrap_or(usual.seconds);
    let (person, done_at) = (visit.person.id, visit.now);
    let told_in = visit.spoken.map(|spoken| spoken.message);
    let movement = visit.movement.take();
    let worked = Worked::by(activity, exercise.as_ref());
    let session = visit.counting.enter(visit.connection, |id| Session {
        id,
        person,
        occurrence: occurrence.map(|occurrence| occurrence.id),
        activity,
        exercise: exercise.as_ref().map(|exercise| exercise.id.clone()),
        seconds,
        done_at,
        day: today,
        told_in,
        movement: movement.clone(),
        worked,
    });
    let session = session.await?;
    if let Some(occurrence) = occurrence {
        before.answer(occurrence);
    }
    before.totals.push(Total::of_session(today, activity, seconds, worked));
    let tallies = tallies(&before.totals, today..=today);
    let streak = streak::told(visit.connection, person, today, &before.totals).await?;
    let grown = exercise.as_ref().and_then(|exercise| {
        let grown = visit.care.catalogue.find(&exercise.id)?.clone();
        let grown = history.with(today).dosed(grown, today.tomorrow().ok()?);
        (grown.amount() > exercise.amount()).then_some(grown)
    });
    let logged = Logged { activity, exercise, seconds, movement };
    Ok(Reply::Session(SessionReply::Counted { session, logged, today: tallies, streak, grown }))
}

/// Counts what was done on an earlier day, for that day.
pub(crate) async fn count_on(
    visit: &mut Visit<'_>,
    subject: &Subject,
    seconds: Option<u32>,
    day: Date,
) -> Result<Reply> {
    let totals = days::between(visit.connection, visit.person.id, day, day).await?;
    let sessions = totals.iter().map(|total| total.sessions).sum();
    if sessions >= MAX_SESSIONS_A_DAY {
        return Ok(SessionReply::EnoughToday { sessions }.into());
    }
    let catalogue = &visit.care.catalogue;
    let (activity, exercise) = resolve(catalogue, subject);
    let usual = exercise.as_ref().unwrap_or_else(|| catalogue.first_of(activity)).clone();
    let usual = dosed(visit.connection, visit.person.id, usual, day).await?;
    let seconds = seconds.unwrap_or(usual.seconds);
    let (person, told_in) = (visit.person.id, visit.spoken.map(|spoken| spoken.message));
    let movement = visit.movement.take();
    // Nobody says when on that day it was to the minute.
    let noon = visit.person.clock().to_timestamp(day.at(12, 0, 0, 0)).unwrap_or(visit.now);
    let worked = Worked::by(activity, exercise.as_ref());
    let session = visit.counting.enter(visit.connection, |id| Session {
        id,
        person,
        occurrence: None,
        activity,
        exercise: exercise.as_ref().map(|exercise| exercise.id.clone()),
        seconds,
        done_at: noon,
        day,
        told_in,
        movement: movement.clone(),
        worked,
    });
    let session = session.await?;
    visit.settle().await?;
    let logged = Logged { activity, exercise, seconds, movement };
    let (today, of_day) = (visit.today(), tallies_of(visit, day).await?);
    Ok(SessionReply::CountedOn { session, logged, day, today, of_day }.into())
}

/// The sums of a day, by activity.
pub(crate) async fn tallies_of(visit: &mut Visit<'_>, day: Date) -> Result<Vec<Tally>> {
    let totals = days::between(visit.connection, visit.person.id, day, day).await?;
    Ok(tallies(&totals, day..=day))
}

impl<'v> Visit<'v> {
    /// Has what is counted go to the ledger of a batch.
    pub fn enters(&mut self, ledger: &'v mut Ledger) {
        self.counting.enters(ledger);
    }

    /// The rows that counting looks at: those read for all of the batch, or else read now.
    pub(crate) async fn before(&mut self, subject: Option<Subject>) -> Result<Before> {
        let said = Done { subject };
        match self.counting.before.take() {
            Some(before) if before.said == said => Ok(before),
            _ => {
                self.settle().await?;
                let counting = [(&self.person, &said)];
                let open = occurrences::open_of_each(self.connection, &[self.person.id]).await?;
                let catalogue = &self.care.catalogue;
                let found = look(self.connection, catalogue, &counting, open, self.now).await?;
                Ok(found.into_values().next().unwrap_or_default())
            }
        }
    }

    /// Writes what waits in the ledger, since what follows reads what it may hold.
    pub(crate) async fn settle(&mut self) -> Result<()> {
        self.counting.settle(self.connection).await
    }

    /// The sums of the person's days up to today, as far back as their streak reaches.
    pub(crate) async fn days_of_streak(&mut self) -> Result<Vec<Total>> {
        let person = [(&self.person, &[][..])];
        let found = days_of_streaks(self.connection, person, self.now).await?;
        Ok(found.into_values().next().unwrap_or_default())
    }
}
