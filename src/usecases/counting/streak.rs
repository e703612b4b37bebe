//! The days from which streaks are worked out: those up to today, read for many people at once and no
//! further back than their streaks may reach.

use std::collections::HashMap;

use jiff::{Timestamp, ToSpan, civil::Date};

use crate::{
    care::{
        Person, PersonId,
        progress::{Total, days_of, streak},
    },
    store::{Connection, Result, days, occurrences::Occurrence},
};

/// So many weeks are read at first, since most streaks are shorter.
const FIRST_WEEKS: i64 = 4;

/// Somebody whose days are looked at.
struct Looked<'a> {
    person: &'a Person,
    today: Date,
    /// The occurrences that may be answered in a moment, so that nothing is missing from their day.
    open: &'a [Occurrence],
    totals: Vec<Total>,
    /// The days from this one on are in the totals.
    since: Date,
}

impl Looked<'_> {
    fn new<'a>(person: &'a Person, open: &'a [Occurrence], now: Timestamp) -> Looked<'a> {
        let today = person.day_of(now);
        Looked { person, today, open, totals: Vec::new(), since: today.saturating_add(1.day()) }
    }

    /// Whether the streak may begin before what is known.
    fn may_go_on(&self) -> bool {
        // A day more or less: they may have joined in another zone.
        let joined = self.person.day_of(self.person.joined_at).saturating_sub(2.days());
        let mut days = days_of(&self.totals);
        for open in self.open {
            days.entry(open.day).and_modify(|day| {
                day.unanswered = day.unanswered.saturating_sub(1);
            });
        }
        self.since > joined && streak(self.today, &days).may_go_on
    }

    /// The days that are to be read next.
    fn next(&self, weeks: i64) -> (PersonId, Date, Date) {
        let last = self.since.saturating_sub(1.day());
        (self.person.id, last.saturating_sub(weeks.weeks()), last)
    }
}

/// The streak that somebody is told once something was counted today; none where it begins anew, since a first day says
/// that something was lost.
pub(crate) async fn told(
    connection: &mut Connection,
    person: PersonId,
    today: Date,
    totals: &[Total],
) -> Result<Option<u32>> {
    let streak = streak(today, &days_of(totals)).length;
    let begins_anew = streak == 1 && days::has_done_before(connection, person, today).await?;
    Ok((!begins_anew).then_some(streak))
}

/// The sums of people's days up to today, as far back as the streak of each may reach, though some
/// of what is open be answered.
pub(crate) async fn days_of_streaks(
    connection: &mut Connection,
    people: impl IntoIterator<Item = (&Person, &[Occurrence])>,
    now: Timestamp,
) -> Result<HashMap<PersonId, Vec<Total>>> {
    let people =
        people.into_iter().map(|(person, open)| (person.id, Looked::new(person, open, now)));
    let mut looked: HashMap<PersonId, Looked<'_>> = people.collect();
    let mut unsure: Vec<PersonId> = looked.keys().copied().collect();
    let mut weeks = FIRST_WEEKS;
    while !unsure.is_empty() {
        let windows: Vec<_> = unsure.iter().map(|id| looked[id].next(weeks)).collect();
        for (person, total) in days::of_each(connection, &windows).await? {
            looked.entry(person).and_modify(|looked| looked.totals.push(total));
        }
        for (person, first, _) in windows {
            looked.entry(person).and_modify(|looked| looked.since = first);
        }
        unsure.retain(|id| looked[id].may_go_on());
        if weeks == FIRST_WEEKS && !unsure.is_empty() {
            let firsts = days::first_of_each(connection, &unsure).await?;
            unsure.retain(|id| firsts.get(id).is_some_and(|first| *first < looked[id].since));
        }
        weeks *= 2;
    }
    Ok(looked.into_iter().map(|(id, looked)| (id, looked.totals)).collect())
}
