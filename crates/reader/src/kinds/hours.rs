//! Within which hours of which days reminders may come. Hours that are read in part would be others than those that
//! were meant, so every word has to be read.

use crate::{
    chart::{clock::Half, slots::Slots, value::Value},
    kinds::{moment, outcome::Outcome},
    meaning::{DayPart, Days, Hours, HoursGroup, Meaning, Missing, Span},
    vocabulary::word::Word,
};

/// The hours that a text gives; none where it gives neither ranges nor days off.
pub(crate) fn read(slots: &Slots<'_>) -> Option<Outcome> {
    for word in [Word::Hours, Word::Remind, Word::Reminders, Word::Only, Word::Stop] {
        slots.take_word(word);
    }
    let off = take_off(slots);
    let (parts, is_unclear) = take_parts(slots);
    let groups = grouped(&parts);
    let has_ranges = parts.iter().any(|part| matches!(part.kind, Kind::Range(_)));
    if has_ranges {
        take_needless_parts(slots);
    }
    if off.is_empty() && !has_ranges {
        return without_ranges(slots, &parts);
    }
    let Some(groups) = groups.filter(|_| slots.is_all_read() && !slots.has_loose_dash) else {
        let groups = without_days_alone(&parts);
        let meaning = Meaning::Hours(Hours { groups, off, parts: Vec::new() });
        return Some(Outcome::likely(meaning).lacking(vec![Missing::Words]));
    };
    let is_sure = !is_unclear && !slots.rests_on_slip() && is_clear(&groups);
    Some(Outcome::sure_if(is_sure, Meaning::Hours(Hours { groups, off, parts: Vec::new() })))
}

/// Parts of the day say nothing more where the hours are said; but a noon that is named may be a break.
fn take_needless_parts(slots: &Slots<'_>) {
    slots.take(|value| match value {
        Value::Part(DayPart::Noon) => None,
        Value::Part(_) => Some(()),
        _ => None,
    });
}

/// Days or parts of the day for which the hours are still to be said.
fn without_ranges(slots: &Slots<'_>, parts: &[Part]) -> Option<Outcome> {
    let vague = moment::take_vague(slots);
    let has_time = slots.any(|value| matches!(value, Value::Clock(_)));
    let days = parts.iter().filter_map(|part| match part.kind {
        Kind::Days(days) => Some(days),
        Kind::Range(_) => None,
    });
    let days = days.reduce(Days::union);
    let is_said = days.is_some() || !vague.is_empty() || has_time;
    let groups = days.map(|days| HoursGroup { days: Some(days), ranges: Vec::new() });
    let hours = Hours { groups: groups.into_iter().collect(), off: Days::NONE, parts: vague };
    is_said.then(|| Outcome::likely(Meaning::Hours(hours)).lacking(vec![Missing::Range]))
}

/// A range or some days, and whether a strong mark stands before.
struct Part {
    kind: Kind,
    begins_clause: bool,
}

#[derive(Clone, Copy)]
enum Kind {
    Days(Days),
    Range(Span),
}

fn take_off(slots: &Slots<'_>) -> Days {
    let off = slots.take(|value| match value {
        Value::Off(days) | Value::Except(days) => Some(*days),
        _ => None,
    });
    off.into_iter().fold(Days::NONE, Days::union)
}

/// Uses days and ranges in their order; whether a range can be of the morning as well as of the afternoon.
fn take_parts(slots: &Slots<'_>) -> (Vec<Part>, bool) {
    let mut is_unclear = false;
    let found = slots.take_with_places(|value| match value {
        Value::Days(days) => Some((Kind::Days(*days), false)),
        Value::ClockRange(from, to) => {
            let unclear = moment::is_unclear(*from, *to);
            let may_shift = from.half != Half::Said;
            Some((Kind::Range(moment::span(*from, *to)), unclear && may_shift))
        }
        _ => None,
    });
    let mut parts: Vec<Part> = Vec::new();
    for (place, (mut kind, unclear)) in found {
        if unclear {
            // After a range of the morning, "1-5" can only be of the afternoon.
            match (parts.last().map(|part| part.kind), kind) {
                (Some(Kind::Range(before)), Kind::Range(span)) if span.from < before.to => {
                    kind = Kind::Range(Span { from: span.from + 720, to: span.to + 720 });
                }
                _ => is_unclear = true,
            }
        }
        parts.push(Part { kind, begins_clause: slots.slots[place].begins_clause });
    }
    (parts, is_unclear)
}

/// The groups, where each range finds its days and all days find a range.
fn grouped(parts: &[Part]) -> Option<Vec<HoursGroup>> {
    let kinds: Vec<Kind> = parts.iter().map(|part| part.kind).collect();
    let is_days = |kind: Option<&Kind>| matches!(kind, Some(Kind::Days(_)));
    if kinds.is_empty() {
        return Some(Vec::new());
    }
    let begins_with_days = is_days(kinds.first());
    let ends_with_days = is_days(kinds.last());
    match (begins_with_days, ends_with_days) {
        (true, false) => Some(days_first(&kinds)),
        (false, true) => Some(ranges_first(&kinds)),
        _ => clauses(parts),
    }
}

/// "mon-thu 9-12, 13-17, fri 9-13": ranges belong to the days before them.
fn days_first(kinds: &[Kind]) -> Vec<HoursGroup> {
    let mut groups: Vec<HoursGroup> = Vec::new();
    let mut was_range = true;
    for kind in kinds {
        match (kind, groups.last_mut()) {
            (Kind::Days(days), Some(group)) if !was_range => {
                group.days = Some(group.days.unwrap_or_default().union(*days));
            }
            (Kind::Days(days), _) => {
                groups.push(HoursGroup { days: Some(*days), ranges: Vec::new() })
            }
            (Kind::Range(span), Some(group)) => group.ranges.push(*span),
            (Kind::Range(span), None) => {
                groups.push(HoursGroup { days: None, ranges: vec![*span] })
            }
        }
        was_range = matches!(kind, Kind::Range(_));
    }
    groups
}

/// "9-17 mon-thu, 9-13 fri": the same from the other end.
fn ranges_first(kinds: &[Kind]) -> Vec<HoursGroup> {
    let reversed: Vec<Kind> = kinds.iter().rev().copied().collect();
    let mut groups = days_first(&reversed);
    groups.reverse();
    for group in &mut groups {
        group.ranges.reverse();
    }
    groups
}

/// "9-17 mon-thu, fri 9-14": groups that differ in their order are told by the marks between them. Ranges alone are
/// for the days before them, or for those that have hours now.
fn clauses(parts: &[Part]) -> Option<Vec<HoursGroup>> {
    let mut groups: Vec<HoursGroup> = Vec::new();
    let mut rest = parts;
    while !rest.is_empty() {
        let end =
            rest.iter().skip(1).position(|part| part.begins_clause).map_or(rest.len(), |at| at + 1);
        let (clause, after) = rest.split_at(end);
        rest = after;
        let kinds: Vec<Kind> = clause.iter().map(|part| part.kind).collect();
        let has_days = kinds.iter().any(|kind| matches!(kind, Kind::Days(_)));
        let has_ranges = kinds.iter().any(|kind| matches!(kind, Kind::Range(_)));
        let begins_with_days = matches!(kinds.first(), Some(Kind::Days(_)));
        match (has_days, has_ranges, groups.last_mut()) {
            (true, true, _) if begins_with_days => groups.extend(days_first(&kinds)),
            (true, true, _) => groups.extend(ranges_first(&kinds)),
            (false, true, Some(group)) => group.ranges.extend(days_first(&kinds).remove(0).ranges),
            (false, true, None) => groups.extend(days_first(&kinds)),
            _ => return None,
        }
    }
    Some(groups)
}

/// What can be said back of hours that were not wholly read.
fn without_days_alone(parts: &[Part]) -> Vec<HoursGroup> {
    let kinds: Vec<Kind> = parts.iter().map(|part| part.kind).collect();
    let mut groups = days_first(&kinds);
    groups.retain(|group| !group.ranges.is_empty());
    groups
}

/// Whether each group has ranges, and no two give the same day ranges that overlap: "mon-fri 9-17, fri 9-14" may mean
/// more or less of Friday.
fn is_clear(groups: &[HoursGroup]) -> bool {
    let overlap = |one: &Span, other: &Span| one.from < other.to && other.from < one.to;
    let clash = |one: &HoursGroup, other: &HoursGroup| {
        let (these, those) = (one.days.unwrap_or(Days::DAILY), other.days.unwrap_or_default());
        these.without(those) != these
            && one.ranges.iter().any(|range| other.ranges.iter().any(|other| overlap(range, other)))
    };
    let later = |index: usize| groups.iter().skip(index + 1);
    groups.iter().enumerate().all(|(index, group)| {
        !group.ranges.is_empty()
            && (group.days.is_none() || !later(index).any(|other| clash(group, other)))
    })
}
