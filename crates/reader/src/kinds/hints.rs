//! What a text has in it that hints at its kind: times, amounts, the form of a question.

use crate::{chart::value::Value, kinds::read::Reader, vocabulary::word::Word};

impl Reader<'_, '_> {
    /// Whether a time to come, or one that comes again, is named.
    pub(super) fn names_time(&self) -> bool {
        self.slots.any(|value| {
            matches!(
                value,
                Value::Clock(_)
                    | Value::Every(..)
                    | Value::In(_)
                    | Value::Days(_)
                    | Value::Often(..)
                    | Value::ComingDay(_)
                    | Value::Day(1..)
                    | Value::Part(_)
                    | Value::Today(_)
                    | Value::Cue(_)
            )
        })
    }

    /// Whether a length, a number or another amount is named.
    pub(super) fn names_amount(&self) -> bool {
        self.slots.any(|value| {
            matches!(
                value,
                Value::Length(_) | Value::Number(_) | Value::Times(_) | Value::Distance(_)
            )
        })
    }

    /// Whether a time to come is named, or something in the day that comes again.
    pub(super) fn names_future(&self) -> bool {
        self.names_moment_to_come() || self.slots.any(|value| matches!(value, Value::Cue(_)))
    }

    /// Whether a time to come is named. What may as well be a length, such as "1h30", is none.
    pub(super) fn names_moment_to_come(&self) -> bool {
        let is_length = |value: &Value| matches!(value, Value::Length(_));
        let is_to_come = |value: &Value| {
            matches!(
                value,
                Value::Clock(_)
                    | Value::Every(..)
                    | Value::Often(..)
                    | Value::In(_)
                    | Value::Day(1..)
                    | Value::ComingDay(_)
            )
        };
        let slots = self.slots.slots.iter();
        let mut clear = slots.filter(|slot| !slot.values.iter().any(is_length));
        clear.any(|slot| slot.values.iter().any(is_to_come))
    }

    /// Whether the text is a question: by its mark, or by the word that it begins with.
    pub(super) fn is_asked(&self) -> bool {
        let is_question = |value: &Value| *value == Value::Word(Word::Question);
        let first = self.slots.slots.first();
        let begins_so = first.is_some_and(|slot| slot.values.iter().any(is_question));
        begins_so || (self.slots.is_question && self.slots.has(Word::Question))
    }

    /// Whether next to nothing else was said.
    pub(super) fn is_short(&self) -> bool {
        self.slots.unread_count() <= 2
    }
}
