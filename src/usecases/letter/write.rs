//! What a weekly letter says.

use crate::{
    care::{
        Activity, Schedule,
        letter::{FIRST_DAYS, observe, suggest, week_to},
        progress::{Period, days_of, tallies},
    },
    store::{
        Result,
        reminders::{self, Reminder},
    },
    usecases::{
        progress::stats::{progress_of, totals_of},
        replies::{Letter, LetterReply, Reply},
        visit::Visit,
    },
};

/// The letter about a person's last seven days; none to whoever is too new to have a week behind them.
pub(crate) async fn letter(visit: &mut Visit<'_>) -> Result<Option<Reply>> {
    if visit.now.duration_since(visit.person.joined_at) < FIRST_DAYS {
        return Ok(None);
    }
    let letter = write(visit).await?;
    Ok(Some(Reply::Letter(LetterReply::Letter(Box::new(letter)))))
}

async fn write(visit: &mut Visit<'_>) -> Result<Letter> {
    let (id, today) = (visit.person.id, visit.today());
    let totals = totals_of(visit).await?;
    let progress = progress_of(visit, Period::Week, &totals).await?;
    let (first, last) = week_to(today).into_inner();
    let mut marks = days_of(&totals);
    marks.retain(|day, _| (first..=last).contains(day));
    let plan = reminders::of(visit.connection, id).await?;
    let plan = plan.iter().filter(|reminder| reminder.is_active());
    let plan: Vec<(Activity, &Schedule)> =
        plan.map(|Reminder { activity, schedule, .. }| (*activity, schedule)).collect();
    Ok(Letter {
        first,
        last,
        week: tallies(&totals, first..=last),
        streak: progress.streak,
        score: progress.score,
        observation: observe(today, &progress.days),
        suggestion: suggest(today, &progress.days, &marks, &plan),
    })
}
