//! Where somebody is, or what a clock there shows. Places are named, not looked up.

use crate::{
    chart::{slots::Slots, value::Value},
    context::{Command, Context, Stage},
    kinds::{moment, outcome::Outcome},
    meaning::{Meaning, Zone},
    vocabulary::word::Word,
};

/// Where somebody is, where the text says so or was asked for.
pub(crate) fn read(slots: &Slots<'_>, context: &Context, text: &str) -> Option<Outcome> {
    let is_asked = context.command == Some(Command::Zone) || context.stage == Stage::AskedForZone;
    let is_clock = slots.take_word(Word::ClockHere);
    let is_said = slots.take_word(Word::Zone) | slots.take_word(Word::Moved);
    let clocks = moment::take_clocks(slots);
    if let ([clock], true) = (clocks.as_slice(), is_asked || is_clock)
        && slots.is_all_read()
    {
        return Some(Outcome::sure(Meaning::Zone(Zone::Clock(clock.minute))));
    }
    if !is_said && !is_asked {
        return None;
    }
    if is_said {
        slots.take(|value| {
            matches!(value, Value::Day(_) | Value::Part(_) | Value::Today(_)).then_some(())
        });
    }
    let named = if is_said { slots.unread_text() } else { Some(slots.without_idle_ends(text)) };
    let Some(named) = named.filter(|named| !named.is_empty()) else {
        return Some(Outcome::likely(Meaning::Zone(Zone::Moved)));
    };
    let named = named
        .trim_matches(|c: char| c.is_whitespace() || matches!(c, '.' | '!' | '?' | ','))
        .to_owned();
    slots.mark_all();
    Some(Outcome::sure(Meaning::Zone(Zone::Named(named))))
}
