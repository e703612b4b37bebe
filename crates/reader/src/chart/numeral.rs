//! What digits with marks between them can be: decimal numbers, clock times, dates, shares. The same in every language.

use crate::{
    chart::{
        clock::{Clock, Half},
        date::DayOfYear,
        value::{Value, measured},
    },
    text::segment::Piece,
    vocabulary::term::Unit,
};

/// What begins at a piece, and where it ends.
pub(crate) fn numerals(pieces: &[Piece], start: usize) -> Vec<(usize, Value)> {
    let Some((first, digits)) = pieces[start].number() else { return Vec::new() };
    let mut found = Vec::new();
    let mut add = |length: usize, value: Option<Value>| {
        found.extend(value.map(|value| (start + length, value)));
    };
    add(1, first.checked_mul(100).map(Value::Number));
    if digits == 4 {
        add(1, written(first / 100, first % 100, 2));
    }
    let Some((mark, glued)) = mark(pieces, start + 1) else { return found };
    match glued_number(pieces, start + 2).filter(|_| glued) {
        None if mark == '\'' => {
            add(2, first.checked_mul(100).and_then(|minutes| measured(minutes, Unit::Minute)));
        }
        None if mark == '.' => add(2, first.checked_mul(100).map(Value::Number)),
        None => {}
        Some((second, second_digits)) => {
            for (length, value) in pairs(pieces, start, mark, first, (second, second_digits)) {
                add(length, value);
            }
        }
    }
    found
}

fn mark(pieces: &[Piece], at: usize) -> Option<(char, bool)> {
    let piece = pieces.get(at).filter(|piece| piece.glued)?;
    match piece.kind {
        crate::text::token::Kind::Mark(mark) => Some((mark, piece.glued)),
        _ => None,
    }
}

fn glued_number(pieces: &[Piece], at: usize) -> Option<(u32, u8)> {
    pieces.get(at).filter(|piece| piece.glued)?.number()
}

/// What two numbers with a mark between them can be, and with a third behind a mark.
fn pairs(
    pieces: &[Piece],
    start: usize,
    mark: char,
    first: u32,
    (second, digits): (u32, u8),
) -> Vec<(usize, Option<Value>)> {
    let third = || {
        let is_same = pieces.get(start + 3).is_some_and(|piece| piece.glued && piece.is_mark(mark));
        is_same.then(|| glued_number(pieces, start + 4)).flatten().map(|(third, _)| third)
    };
    let date = |day, month, year| DayOfYear::new(day, month, year).map(Value::Date);
    match mark {
        ':' => vec![(3, written(first, second, digits))],
        '.' => match third() {
            Some(year) => vec![(5, date(first, second, Some(year)))],
            None => {
                let is_closed =
                    pieces.get(start + 3).is_some_and(|piece| piece.glued && piece.is_mark('.'));
                let length = if is_closed { 4 } else { 3 };
                vec![
                    (length, date(first, second, None)),
                    (3, written(first, second, digits)),
                    (3, decimal(first, second, digits)),
                ]
            }
        },
        ',' => vec![(3, decimal(first, second, digits))],
        '/' => match third() {
            Some(year) => slashed(first, second, Some(year)).map(|date| (5, date)).to_vec(),
            None => {
                let ratio = (second == 10).then_some(Value::Ratio(first, second));
                let [one, other] = slashed(first, second, None);
                vec![(3, ratio), (3, one), (3, other)]
            }
        },
        '-' if first > 1000 => vec![(5, third().and_then(|day| date(day, second, Some(first))))],
        _ => Vec::new(),
    }
}

/// Day and month in either order, since both are in use.
fn slashed(first: u32, second: u32, year: Option<u32>) -> [Option<Value>; 2] {
    let date = |day, month| DayOfYear::new(day, month, year).map(Value::Date);
    [date(first, second), date(second, first).filter(|_| first != second)]
}

fn written(hour: u32, minute: u32, minute_digits: u8) -> Option<Value> {
    (minute_digits == 2)
        .then(|| Clock::new(hour, minute, Half::Written))
        .flatten()
        .map(Value::Clock)
}

fn decimal(whole: u32, part: u32, digits: u8) -> Option<Value> {
    let hundredths = match digits {
        1 => part * 10,
        2 => part,
        _ => return None,
    };
    whole.checked_mul(100)?.checked_add(hundredths).map(Value::Number)
}
