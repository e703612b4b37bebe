//! What numbers, lengths, times and days become where they stand side by side; the same in every language.

use crate::{
    chart::{
        Chart, Item,
        clock::Half,
        value::{Value, clock, measured},
    },
    meaning::{Days, Length},
    text::segment::Piece,
    vocabulary::{term::Unit, word::Word},
};

impl Chart<'_> {
    /// Joins items that follow each other, as they are or behind a hyphen: "10 minutes", "10-minute".
    pub(super) fn each_pair(&mut self, join: fn(&Value, &Value) -> Option<Value>) {
        for start in (0..self.pieces.len()).rev() {
            let mut joined = Vec::new();
            for first in &self.items[start] {
                let is_hyphen = |piece: &Piece| piece.glued && piece.is_mark('-');
                let gap = usize::from(self.pieces.get(first.end).is_some_and(is_hyphen));
                for second in self.items.get(first.end + gap).into_iter().flatten() {
                    joined.extend(join(&first.value, &second.value).map(|value| Item {
                        end: second.end,
                        value,
                        is_slip: first.is_slip || second.is_slip,
                        is_part: false,
                    }));
                }
            }
            for item in joined {
                self.add(start, item);
            }
        }
    }

    /// "1 hour 30 minutes", "2 hours and 15 minutes", "1h30".
    pub(super) fn sum_lengths(&mut self) {
        self.each_pair(add_lengths);
        for start in 0..self.pieces.len() {
            let mut summed = Vec::new();
            for first in &self.items[start] {
                for second in self.items.get(first.end).into_iter().flatten() {
                    let sum = match (&first.value, &second.value) {
                        (Value::Length(Length::Seconds(hours)), Value::Number(minutes))
                            if hours.is_multiple_of(3600) && *minutes < 6000 =>
                        {
                            hours.checked_add(minutes / 100 * 60)
                        }
                        _ => None,
                    };
                    summed.extend(sum.map(|seconds| (second.end, seconds)));
                    if second.value == Value::Word(Word::And) {
                        let after = self.items.get(second.end).into_iter().flatten();
                        summed.extend(after.filter_map(|third| {
                            let sum = add_lengths(&first.value, &third.value)?;
                            let Value::Length(Length::Seconds(seconds)) = sum else { return None };
                            Some((third.end, seconds))
                        }));
                    }
                }
            }
            for (end, seconds) in summed {
                let value = Value::Length(Length::Seconds(seconds));
                self.add(start, Item { end, value, is_slip: false, is_part: false });
            }
        }
    }

    /// "9-17", "mon-fri", "7.3.-14.3.".
    pub(super) fn join_ranges(&mut self) {
        for start in (0..self.pieces.len()).rev() {
            let mut joined = Vec::new();
            for first in &self.items[start] {
                let Some(after) = self.behind_dash(first.end) else { continue };
                for second in self.items.get(after).into_iter().flatten() {
                    let value = range(&first.value, &second.value);
                    joined.extend(value.map(|value| (second.end, value)));
                    let least = self.least_length(first, second);
                    joined.extend(least.map(|value| (second.end, value)));
                }
            }
            for (end, value) in joined {
                // The words of "twenty-five" are one number and no range.
                let is_number =
                    |item: &Item| item.end == end && matches!(item.value, Value::Number(_));
                if !self.items[start].iter().any(is_number) {
                    self.add(start, Item { end, value, is_slip: false, is_part: false });
                }
            }
        }
    }

    /// Where a range goes on behind a dash; the full stop of a short form may stand before it.
    fn behind_dash(&self, at: usize) -> Option<usize> {
        let is =
            |at: usize, mark: char| self.pieces.get(at).is_some_and(|piece| piece.is_mark(mark));
        let at = if is(at, '.') && self.pieces[at].glued { at + 1 } else { at };
        is(at, '-').then_some(at + 1)
    }

    /// "20-25 minutes": at least the first of them.
    fn least_length(&self, first: &Item, second: &Item) -> Option<Value> {
        let (Value::Number(least), Value::Length(Length::Seconds(seconds))) =
            (&first.value, &second.value)
        else {
            return None;
        };
        let start = self.behind_dash(first.end)?;
        let most = self.items[start].iter().find_map(|item| match item.value {
            Value::Number(most) if most > *least => Some(most),
            _ => None,
        })?;
        let scaled = u64::from(*seconds) * u64::from(*least) / u64::from(most);
        Some(Value::Length(Length::Seconds(u32::try_from(scaled).ok()?)))
    }

    /// Lists of days, for the phrases that speak of several: "except saturday and sunday".
    pub(super) fn list_days(&mut self) {
        for start in (0..self.pieces.len()).rev() {
            let mut lists: Vec<(usize, Days)> = Vec::new();
            for first in &self.items[start] {
                let Value::Days(days) = first.value else { continue };
                let next = self.behind_joint(first.end);
                let rest = self.items.get(next).into_iter().flatten();
                lists.extend(rest.filter_map(|rest| match rest.value {
                    Value::Days(more) => Some((rest.end, days.union(more))),
                    _ => None,
                }));
            }
            for (end, days) in lists {
                self.add(
                    start,
                    Item { end, value: Value::Days(days), is_slip: false, is_part: true },
                );
            }
        }
    }

    /// Where a list goes on behind a comma, a slash or an "and".
    fn behind_joint(&self, at: usize) -> usize {
        let is_joint = |piece: &Piece| [',', '/', '&', '+'].iter().any(|mark| piece.is_mark(*mark));
        let at = if self.pieces.get(at).is_some_and(is_joint) { at + 1 } else { at };
        let mut ands = self.items.get(at).into_iter().flatten();
        ands.find(|item| item.value == Value::Word(Word::And)).map_or(at, |and| and.end)
    }
}

/// A number and its unit.
pub(super) fn measure(first: &Value, second: &Value) -> Option<Value> {
    match (first, second) {
        (Value::Number(hundredths), Value::Unit(unit)) => measured(*hundredths, *unit),
        // "1:30 h".
        (Value::Clock(clock), Value::Unit(Unit::Hour)) if clock.half == Half::Written => {
            measured(u32::from(clock.minute) * 100, Unit::Minute)
        }
        (Value::Unit(Unit::Times), Value::Number(hundredths)) => measured(*hundredths, Unit::Times),
        _ => None,
    }
}

/// Hours with minutes behind them, or minutes with seconds.
fn add_lengths(first: &Value, second: &Value) -> Option<Value> {
    let (Value::Length(Length::Seconds(large)), Value::Length(Length::Seconds(small))) =
        (first, second)
    else {
        return None;
    };
    let is_ordered =
        (large.is_multiple_of(3600) && *small < 3600) || (large.is_multiple_of(60) && *small < 60);
    (is_ordered && *large > 0)
        .then(|| large.checked_add(*small))?
        .map(|sum| Value::Length(Length::Seconds(sum)))
}

fn range(first: &Value, second: &Value) -> Option<Value> {
    match (first, second) {
        (Value::Days(first), Value::Days(last)) => {
            Some(Value::Days(Days::span(first.single()?, last.single()?)))
        }
        (Value::Date(first), Value::Date(last)) => Some(Value::DateRange(*first, *last)),
        _ => Some(Value::ClockRange(clock(first)?, clock(second)?)),
    }
}
