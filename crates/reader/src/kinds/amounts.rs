//! How long and how much: which of several quantities belongs to which of several things that were done.

use crate::{
    chart::{slots::Slots, value::Value},
    kinds::{done::Named, moment},
    meaning::{Amount, Did, Length},
};

/// A bare number above this is no length in minutes.
const MAX_BARE_MINUTES: u32 = 600;

/// Which quantity belongs to which subject; those are used. Where the first quantity stands before the first subject,
/// each belongs to the next one; otherwise to the one before.
pub(crate) fn assigned<T: Copy>(
    slots: &Slots<'_>,
    subjects: &[usize],
    quantities: &[(usize, T)],
) -> Vec<(usize, T)> {
    let mut is_taken = vec![false; subjects.len()];
    let (Some(first), Some((first_quantity, _))) = (subjects.first(), quantities.first()) else {
        return Vec::new();
    };
    let is_before = first_quantity < first;
    let mut assigned = Vec::new();
    for (place, quantity) in quantities {
        let next = subjects.iter().position(|subject| subject > place);
        let last = subjects.iter().rposition(|subject| subject <= place);
        let choices = if is_before { [next, last] } else { [last, next] };
        if let Some(index) = choices.into_iter().flatten().find(|index| !is_taken[*index]) {
            is_taken[index] = true;
            slots.mark(*place);
            assigned.push((index, *quantity));
        }
    }
    assigned
}

/// Bare numbers are minutes, or count what is named in the plural.
pub(crate) fn take_bare_numbers(slots: &Slots<'_>, named: &[&Named], dids: &mut [Did]) {
    for (did, named) in dids.iter_mut().zip(named) {
        let is_counted = named.is_counted && did.amount.is_none();
        let places = [named.place.checked_sub(1), Some(named.place + 1)].into_iter().flatten();
        let mut counts = places.filter_map(|place| Some((place, bare(slots, place)?)));
        if let Some((place, count)) = counts.next().filter(|_| is_counted) {
            slots.mark(place);
            did.amount = Some(Amount::Times(count));
        }
    }
    let is_open = |index: &usize| dids[*index].length.is_none() && !named[*index].is_counted;
    let open: Vec<usize> = (0..dids.len()).filter(is_open).collect();
    let places: Vec<usize> = open.iter().map(|index| named[*index].place).collect();
    let numbers: Vec<(usize, u32)> = (0..slots.slots.len())
        .filter_map(|place| Some((place, bare(slots, place)?)))
        .filter(|(_, number)| (1..=MAX_BARE_MINUTES).contains(number))
        .collect();
    for (index, minutes) in assigned(slots, &places, &numbers) {
        dids[open[index]].length = Some(Length::Seconds(minutes * 60));
    }
}

/// "walked from 5 to 6": as long as that.
pub(crate) fn take_ranges(slots: &Slots<'_>, dids: &mut [Did]) {
    let ranges = slots.places(|value| match value {
        Value::ClockRange(from, to) => Some(moment::span(*from, *to)),
        _ => None,
    });
    if let ([did], [(place, span)]) = (dids, ranges.as_slice()) {
        slots.mark(*place);
        let minutes = (u32::from(span.to) + 1440 - u32::from(span.from)) % 1440;
        did.length = did.length.or(Some(Length::Seconds(minutes * 60)));
    }
}

/// A whole number that stands for nothing else and that nobody has used.
fn bare(slots: &Slots<'_>, place: usize) -> Option<u32> {
    let slot = slots.slots.get(place).filter(|_| slots.is_free(place))?;
    // A word such as "a" or "one" that may as well say nothing is no length.
    if slot.values.contains(&Value::Filler) {
        return None;
    }
    slot.values.iter().find_map(|value| match value {
        Value::Number(hundredths) if hundredths.is_multiple_of(100) => Some(hundredths / 100),
        _ => None,
    })
}
