//! Which of all that the pieces can stand for covers most of them with the fewest spans.

use crate::{
    chart::{
        Chart,
        slots::{Slot, subject},
        value::Value,
    },
    text::segment::Piece,
};

/// The slot of a span.
pub(crate) fn slot(chart: &Chart<'_>, start: usize, end: usize, begins_clause: bool) -> Slot {
    let items = chart.items[start].iter().filter(|item| item.end == end && !item.is_part);
    let is_slip = items.clone().next().is_some() && items.clone().all(|item| item.is_slip);
    let values: Vec<Value> = items.map(|item| item.value.clone()).collect();
    let is_unclear = is_torn(chart.pieces, start, end)
        || is_slip && values.iter().any(|value| !is_akin(value, &values[0]));
    Slot {
        from: chart.pieces[start].span.start,
        to: chart.pieces[end - 1].span.end,
        values: if is_unclear { Vec::new() } else { values },
        is_slip,
        begins_clause,
    }
}

/// Whether two values that a slip of the finger may stand for are about the same.
fn is_akin(one: &Value, other: &Value) -> bool {
    let is_reason = |value: &Value| matches!(value, Value::Reason(_));
    match (subject(one), subject(other)) {
        (Some(one), Some(other)) => one == other,
        _ => one == other || is_reason(one) || is_reason(other),
    }
}

/// Whether a span would cut through digits that belong together, such as "25:00" or "9-12-15". What nothing stands
/// for as a whole is not understood by a part of it.
fn is_torn(pieces: &[Piece], start: usize, end: usize) -> bool {
    let is_joint = |at: usize| {
        let inner = pieces.get(at..at + 2).unwrap_or_default();
        let [mark, after] = inner else { return false };
        let is_mark = ['.', ':', '/', '-'].into_iter().any(|joint| mark.is_mark(joint));
        is_mark && mark.glued && after.glued && after.number().is_some()
    };
    let is_number = |at: usize| pieces[at].number().is_some();
    let cuts_before = start >= 2 && is_number(start - 2) && is_joint(start - 1);
    let cuts_behind = is_number(end - 1) && is_joint(end);
    cuts_before || cuts_behind
}

/// The spans of pieces that cover most with the fewest.
pub(crate) fn cover(chart: &Chart<'_>) -> Vec<(usize, usize)> {
    let count = chart.pieces.len();
    // Of what begins at each piece: the best worth, and where its first span ends.
    let mut best: Vec<(i32, usize)> = vec![(0, count); count + 1];
    for start in (0..count).rev() {
        best[start] = (best[start + 1].0, start + 1);
        let items = chart.items[start].iter().filter(|item| !item.is_part);
        for item in items.filter(|item| !is_torn(chart.pieces, start, item.end)) {
            let words = chart.pieces[start..item.end].iter().filter(|piece| !piece.is_any_mark());
            let worth = 10 * words.count() as i32 - 3 - i32::from(item.is_slip) * 4;
            let total = worth + best[item.end].0;
            if total > best[start].0 {
                best[start] = (total, item.end);
            }
        }
    }
    let mut spans = Vec::new();
    let mut start = 0;
    while start < count {
        let end = best[start].1;
        spans.push((start, end));
        start = end;
    }
    spans
}
