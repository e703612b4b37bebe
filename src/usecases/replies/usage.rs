//! Whether Limber helps, as operators are told on the command line.

use std::fmt;

use crate::store::{
    buddies::Circles,
    trial::Outcome,
    usage::{Answered, Cut, FEWEST, Load, Retained},
};

/// The last week's figures of everybody.
#[derive(Debug)]
pub struct Usage {
    pub retained: Vec<Retained>,
    pub answered: Vec<Answered>,
    pub loads: Vec<Load>,
    pub circles: Option<Circles>,
    /// Of the operator's trial, for as long as it goes on.
    pub trial: Vec<Outcome>,
}

/// A line each, below what the lines of its kind are about.
impl fmt::Display for Usage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Usage { retained, answered, loads, circles, trial } = self;
        writeln!(f, "did something in 7 days, of those who joined")?;
        for Retained { weeks, joined, active } in retained {
            let unit = if *weeks == 1 { "week" } else { "weeks" };
            let of = format!("{weeks} {unit} ago or more");
            writeln!(f, "  {of:<22}{active:>8} of {joined}")?;
        }
        for (cut, by) in [
            (Cut::Activity, "activity"),
            (Cut::Hour, "hour"),
            (Cut::Shape, "shape"),
            (Cut::Wording, "wording"),
        ] {
            writeln!(f, "reminders answered in 7 days, by {by}")?;
            for told in answered.iter().filter(|told| told.cut == cut) {
                let Answered { of, shown, answered, done, .. } = told;
                writeln!(f, "  {of:<22}{answered:>8} of {shown}, {done} done")?;
            }
        }
        writeln!(f, "messages with reminders in 7 days, on a day that has any")?;
        for Load { amount, messages, days } in loads {
            // The query tells no load without a day.
            let tenths = (messages * 10 + days / 2) / days.max(&1);
            let each = format!("{}.{}", tenths / 10, tenths % 10);
            writeln!(f, "  {amount:<22}{each:>8}")?;
        }
        if let Some(Circles { circles, people }) = circles {
            writeln!(f, "circles of buddies")?;
            writeln!(f, "  {:<22}{circles:>8} of {people} people", "now")?;
        }
        if !trial.is_empty() {
            writeln!(
                f,
                "moved within an hour of a reminder, in the trial, by what chance decided"
            )?;
        }
        for Outcome { factor, arm, reminders, moved } in trial {
            let of = format!("{factor}: {arm}");
            writeln!(f, "  {of:<22}{moved:>8} of {reminders}")?;
        }
        writeln!(f, "What fewer than {FEWEST} people make up is left out.")
    }
}
