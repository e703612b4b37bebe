//! A text as the slots that cover most of it with the fewest pieces, each with all that it can stand for. Readers take
//! from them what they can use; what nobody takes is unread. Slots know no meaning and no order of words.

use std::cell::RefCell;

use crate::{
    chart::{
        Chart,
        cover::{cover, slot},
        value::Value,
    },
    meaning::Key,
    text::{
        fold::{Class, class},
        segment::Piece,
        token::Kind,
    },
    vocabulary::word::Word,
};

/// A part of a text that stands for something, or a word that stands for nothing known.
#[derive(Clone, Debug)]
pub(crate) struct Slot {
    /// In bytes of the text.
    pub from: usize,
    pub to: usize,
    /// What it can stand for; nothing for an unknown word.
    pub values: Vec<Value>,
    pub is_slip: bool,
    /// Whether a comma, a line break or another strong mark stands before it.
    pub begins_clause: bool,
}

/// The slots of a text, and which of them are used.
#[derive(Debug)]
pub(crate) struct Slots<'t> {
    text: &'t str,
    pub slots: Vec<Slot>,
    /// Whether a question mark was typed.
    pub is_question: bool,
    /// Whether a dash was typed that joins nothing that is known, as in "mon-xyz".
    pub has_loose_dash: bool,
    used: RefCell<Vec<bool>>,
    /// Where the part of the text begins that was too long to be looked at.
    end: usize,
}

impl<'t> Slots<'t> {
    /// The slots that cover most of a chart with the fewest pieces.
    pub fn of(text: &'t str, chart: &Chart<'_>, end: usize) -> Slots<'t> {
        let mut slots = Vec::new();
        let (mut begins_clause, mut has_loose_dash) = (false, false);
        for (start, end) in cover(chart) {
            let piece = &chart.pieces[start];
            if end == start + 1 && piece.is_any_mark() {
                begins_clause |= is_strong(piece);
                has_loose_dash |= piece.is_mark('-');
                continue;
            }
            slots.push(slot(chart, start, end, std::mem::take(&mut begins_clause)));
        }
        let is_question = chart.pieces.iter().any(|piece| piece.is_mark('?'));
        let used = RefCell::new(vec![false; slots.len()]);
        Slots { text, slots, is_question, has_loose_dash, used, end }
    }

    /// Forgets what was used.
    pub fn reset(&self) {
        self.used.borrow_mut().fill(false);
    }

    /// Marks a slot as used.
    pub fn mark(&self, index: usize) {
        self.used.borrow_mut()[index] = true;
    }

    /// Marks all slots as used.
    pub fn mark_all(&self) {
        self.used.borrow_mut().fill(true);
    }

    /// Whether nobody has used a slot.
    pub fn is_free(&self, index: usize) -> bool {
        !self.used.borrow()[index]
    }

    /// The slots that are free and can stand for what is wanted, with their numbers; none is used yet.
    pub fn places<T>(&self, wanted: impl Fn(&Value) -> Option<T>) -> Vec<(usize, T)> {
        let free = self.slots.iter().enumerate().filter(|(index, _)| self.is_free(*index));
        free.filter_map(|(index, slot)| Some((index, slot.values.iter().find_map(&wanted)?)))
            .collect()
    }

    /// Uses every slot that can stand for what is wanted, in the order of the text.
    pub fn take<T>(&self, wanted: impl Fn(&Value) -> Option<T>) -> Vec<T> {
        self.take_with_places(wanted).into_iter().map(|(_, found)| found).collect()
    }

    /// The same, with the number of each slot.
    pub fn take_with_places<T>(&self, wanted: impl Fn(&Value) -> Option<T>) -> Vec<(usize, T)> {
        let found = self.places(wanted);
        for (index, _) in &found {
            self.mark(*index);
        }
        found
    }

    /// The same with all that a slot can stand for.
    pub fn take_whole<T>(&self, wanted: impl Fn(&[Value]) -> Option<T>) -> Vec<T> {
        let mut found = Vec::new();
        for (index, slot) in self.slots.iter().enumerate() {
            if self.is_free(index)
                && let Some(value) = wanted(&slot.values)
            {
                self.mark(index);
                found.push(value);
            }
        }
        found
    }

    /// Uses every slot that can be this word; whether there was one.
    pub fn take_word(&self, word: Word) -> bool {
        !self.take(|value| (*value == Value::Word(word)).then_some(())).is_empty()
    }

    /// Whether a slot can stand for what is wanted.
    pub fn any(&self, wanted: impl Fn(&Value) -> bool) -> bool {
        self.slots.iter().any(|slot| slot.values.iter().any(&wanted))
    }

    /// Whether a slot can be this word.
    pub fn has(&self, word: Word) -> bool {
        self.any(|value| *value == Value::Word(word))
    }

    /// The subjects that are named, with the numbers of their slots; none is used yet.
    pub fn subjects(&self) -> Vec<(usize, &Value)> {
        let is_subject = |value: &&Value| subject(value).is_some();
        let named = self.slots.iter().enumerate();
        named
            .filter_map(|(index, slot)| Some((index, best_subject(&slot.values, is_subject)?)))
            .collect()
    }

    /// Whether all that says something was used.
    pub fn is_all_read(&self) -> bool {
        self.end == self.text.len() && !(0..self.slots.len()).any(|index| self.is_unread(index))
    }

    /// How many slots say something and were not used.
    pub fn unread_count(&self) -> usize {
        (0..self.slots.len()).filter(|index| self.is_unread(*index)).count()
            + usize::from(self.end < self.text.len())
    }

    /// Whether a number, a length, a time or a day was not used.
    pub fn drops_quantity(&self) -> bool {
        let is_quantity = |value: &Value| {
            matches!(
                value,
                Value::Number(_)
                    | Value::Length(_)
                    | Value::Distance(_)
                    | Value::Times(_)
                    | Value::Clock(_)
                    | Value::ClockRange(..)
                    | Value::Day(_)
                    | Value::Days(_)
                    | Value::Date(_)
            )
        };
        let has_digit = |slot: &Slot| {
            self.text[slot.from..slot.to].chars().any(|c| matches!(class(c), Class::Digit(_)))
        };
        self.unread_slots().any(|slot| has_digit(slot) || slot.values.iter().any(is_quantity))
    }

    /// Whether something known, or a number, was not used. Words that mean nothing may be passed over; these may not.
    pub fn drops_value(&self) -> bool {
        self.drops_quantity() || self.unread_slots().any(|slot| !slot.values.is_empty())
    }

    fn unread_slots(&self) -> impl Iterator<Item = &Slot> {
        self.slots
            .iter()
            .enumerate()
            .filter(|(index, _)| self.is_unread(*index))
            .map(|(_, slot)| slot)
    }

    /// Whether a slip of the finger was forgiven in what was used.
    pub fn rests_on_slip(&self) -> bool {
        self.slots.iter().enumerate().any(|(index, slot)| slot.is_slip && !self.is_free(index))
    }

    fn is_unread(&self, index: usize) -> bool {
        self.is_free(index) && says_something(&self.slots[index])
    }

    /// What was not used, as it was typed; words that follow each other are one part.
    pub fn unread(&self) -> Vec<&'t str> {
        let mut parts: Vec<(usize, usize)> = Vec::new();
        let mut last_unread = None;
        for index in 0..self.slots.len() {
            let slot = &self.slots[index];
            if self.is_unread(index) {
                match (parts.last_mut(), last_unread) {
                    (Some(part), Some(_)) if !slot.begins_clause => part.1 = slot.to,
                    _ => parts.push((slot.from, slot.to)),
                }
                last_unread = Some(index);
            } else if !self.is_free(index) || slot.begins_clause {
                last_unread = None;
            }
        }
        if self.end < self.text.len() {
            parts.push((self.end, self.text.len()));
        }
        parts.into_iter().filter_map(|(from, to)| self.text.get(from..to)).collect()
    }

    /// The text without words that say nothing at its ends.
    pub fn without_idle_ends<'a>(&self, text: &'a str) -> &'a str {
        let unread = || (0..self.slots.len()).filter(|index| self.is_unread(*index));
        let (Some(first), Some(last)) = (unread().next(), unread().last()) else {
            return text.trim();
        };
        let from = if first == 0 { 0 } else { self.slots[first].from };
        let to = if last + 1 == self.slots.len() { text.len() } else { self.slots[last].to };
        text.get(from..to).unwrap_or(text).trim()
    }

    /// The text from the first unknown word to the last, for names that no vocabulary has; where there is none, from
    /// the first unread word.
    pub fn unread_text(&self) -> Option<&'t str> {
        let unread = || (0..self.slots.len()).filter(|index| self.is_unread(*index));
        let is_unknown = |index: &usize| self.slots[*index].values.is_empty();
        let first = unread().find(is_unknown).or_else(|| unread().next())?;
        let last = unread().filter(is_unknown).last().or_else(|| unread().last())?;
        self.text.get(self.slots[first].from..self.slots[last].to)
    }
}

/// The name by which a value speaks of something that is done.
pub(crate) fn subject(value: &Value) -> Option<&Key> {
    match value {
        Value::Subject(key)
        | Value::Did(key)
        | Value::Counted(key)
        | Value::Movement(key)
        | Value::DidMovement(key) => Some(key),
        _ => None,
    }
}

/// What was done says more than what can be done.
fn best_subject(values: &[Value], is_subject: impl Fn(&&Value) -> bool) -> Option<&Value> {
    let rank = |value: &&Value| match value {
        Value::Did(_) => 0,
        Value::Counted(_) => 1,
        Value::Subject(_) => 2,
        Value::DidMovement(_) => 3,
        _ => 4,
    };
    values.iter().filter(is_subject).min_by_key(rank)
}

fn says_something(slot: &Slot) -> bool {
    let is_idle = |value: &Value| {
        matches!(
            value,
            Value::Filler
                | Value::Word(
                    Word::And
                        | Word::AnyTime
                        | Word::Reminders
                        | Word::Thanks
                        | Word::Greeting
                        | Word::Apology
                        | Word::Farewell
                        | Word::Feels
                        | Word::Question
                )
        )
    };
    !slot.values.iter().any(is_idle)
}

fn is_strong(piece: &Piece) -> bool {
    matches!(piece.kind, Kind::Mark(',' | ';' | ':' | '\n' | '.' | '!' | '?'))
}
