//! When the reminder at hand is to come again.

use crate::{
    chart::{slots::Slots, value::Value},
    context::Context,
    kinds::{moment, outcome::Outcome},
    meaning::{Daytime, Later, Length, Meaning},
    vocabulary::word::Word,
};

/// When the reminder at hand is to come again.
pub(crate) fn read_later(slots: &Slots<'_>, context: &Context) -> Option<Outcome> {
    let is_said = slots.take_word(Word::Later) | slots.take_word(Word::Remind);
    slots.take_word(Word::Until);
    let later = later(slots, context);
    if later.is_none() && !is_said {
        return None;
    }
    let is_sure = slots.is_all_read();
    Some(Outcome::sure_if(is_sure, Meaning::Later(later.unwrap_or(Later::Unsaid))))
}

fn later(slots: &Slots<'_>, context: &Context) -> Option<Later> {
    let lengths = slots.take(|value| match value {
        Value::In(length) | Value::Length(length) => Some(*length),
        _ => None,
    });
    if let [length] = lengths.as_slice() {
        return moment::after(context.now, *length).map(Later::At);
    }
    let days = moment::take_days(slots, context.now.date());
    let date = days.first().map_or(context.now.date(), |day| day.date);
    if let [clock] = moment::take_clocks(slots).as_slice() {
        let moments =
            moment::minutes(*clock).into_iter().filter_map(|minute| moment::at(date, minute));
        let mut to_come: Vec<_> = moments.filter(|at| *at > context.now).collect();
        to_come.sort();
        return to_come.first().copied().map(Later::At);
    }
    let minutes = slots.take(|value| match value {
        Value::Number(hundredths) if hundredths.is_multiple_of(100) => Some(hundredths / 100),
        _ => None,
    });
    if let [minutes @ 1..=600] = minutes.as_slice() {
        return moment::after(context.now, Length::Seconds(minutes * 60)).map(Later::At);
    }
    let vague: Vec<Daytime> = moment::take_vague(slots);
    match (date > context.now.date(), vague.into_iter().next()) {
        (true, vague) => Some(Later::On(date, vague)),
        (false, vague) => vague.map(Later::In),
    }
}
