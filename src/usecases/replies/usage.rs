//! Whether Limber helps, as operators are told on the command line.

use std::fmt;

use crate::store::usage::{Answered, Cut, FEWEST, Load, Retained};

/// The last week's figures of everybody.
#[derive(Debug)]
pub struct Usage {
    pub retained: Vec<Retained>,
    pub answered: Vec<Answered>,
    pub loads: Vec<Load>,
}

/// A line each, below what the lines of its kind are about.
impl fmt::Display for Usage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Usage { retained, answered, loads } = self;
        writeln!(f, "did something in 7 days, of those who joined")?;
        for Retained { weeks, joined, active } in retained {
            let unit = if *weeks == 1 { "week" } else { "weeks" };
            let of = format!("{weeks} {unit} ago or more");
            writeln!(f, "  {of:<22}{active:>8} of {joined}")?;
        }
        for (cut, by) in [(Cut::Activity, "activity"), (Cut::Hour, "hour"), (Cut::Shape, "shape")] {
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
        writeln!(f, "What fewer than {FEWEST} people make up is left out.")
    }
}
