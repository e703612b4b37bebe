//! Values on their way into a statement: a whole number, or a word, or nothing in place of either.

use std::borrow::Cow;

/// A value that a statement's `$1`, `$2` and so on stand for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value<'v> {
    Number(Option<i64>),
    Word(Option<Cow<'v, str>>),
}

impl From<i64> for Value<'_> {
    fn from(number: i64) -> Self {
        Value::Number(Some(number))
    }
}

impl From<Option<i64>> for Value<'_> {
    fn from(number: Option<i64>) -> Self {
        Value::Number(number)
    }
}

impl From<u32> for Value<'_> {
    fn from(number: u32) -> Self {
        Value::Number(Some(number.into()))
    }
}

impl From<Option<u32>> for Value<'_> {
    fn from(number: Option<u32>) -> Self {
        Value::Number(number.map(i64::from))
    }
}

impl From<u8> for Value<'_> {
    fn from(number: u8) -> Self {
        Value::Number(Some(number.into()))
    }
}

impl<'v> From<&'v str> for Value<'v> {
    fn from(word: &'v str) -> Self {
        Value::Word(Some(word.into()))
    }
}

impl<'v> From<Option<&'v str>> for Value<'v> {
    fn from(word: Option<&'v str>) -> Self {
        Value::Word(word.map(Cow::from))
    }
}

impl From<String> for Value<'_> {
    fn from(word: String) -> Self {
        Value::Word(Some(word.into()))
    }
}

impl From<Option<String>> for Value<'_> {
    fn from(word: Option<String>) -> Self {
        Value::Word(word.map(Cow::from))
    }
}

impl<'v> From<&'v String> for Value<'v> {
    fn from(word: &'v String) -> Self {
        Value::from(word.as_str())
    }
}
