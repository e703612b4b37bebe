//! What a language does with numbers, lists and clocks: its digits, its sign before decimals, how it joins things that
//! stand side by side, which way it is read. By CLDR, for the language and the region that `language-locale` names.

use std::str::FromStr;

use fluent_bundle::{FluentValue, types::FluentNumber};
use icu_decimal::{
    DecimalFormatter,
    input::Decimal,
    options::{DecimalFormatterOptions, GroupingStrategy},
};
use icu_list::{
    ListFormatter,
    options::{ListFormatterOptions, ListLength},
};
use icu_locale_core::Locale;
use intl_memoizer::{Memoizable, concurrent::IntlLangMemoizer};
use jiff::civil::Weekday;
use unic_langid::{CharacterDirection, LanguageIdentifier};

/// How many hours a clock's face has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Clock {
    Twelve,
    TwentyFour,
}

/// What a language does with numbers, lists and clocks.
pub struct Formats {
    /// Without signs between the thousands, for clocks and years.
    digits: DecimalFormatter,
    and: ListFormatter,
    brief: ListFormatter,
    pub clock: Clock,
    pub first_weekday: Weekday,
    pub is_right_to_left: bool,
}

impl Formats {
    /// Those of a language; none where CLDR cannot say.
    pub fn of(
        language: &LanguageIdentifier,
        clock: Clock,
        first_weekday: Weekday,
    ) -> Option<Formats> {
        let locale = locale(language)?;
        let mut options = DecimalFormatterOptions::default();
        options.grouping_strategy = Some(GroupingStrategy::Never);
        let short = ListFormatterOptions::default().with_length(ListLength::Short);
        Some(Formats {
            digits: DecimalFormatter::try_new((&locale).into(), options).ok()?,
            and: ListFormatter::try_new_and((&locale).into(), Default::default()).ok()?,
            brief: ListFormatter::try_new_unit((&locale).into(), short).ok()?,
            clock,
            first_weekday,
            is_right_to_left: language.character_direction() == CharacterDirection::RTL,
        })
    }

    /// "7", and "07" where two digits are the least.
    pub fn digits(&self, number: i64, least: i16) -> String {
        let mut decimal = Decimal::from(number);
        decimal.absolute.pad_start(least);
        self.digits.format_to_string(&decimal)
    }

    /// "3.4" of 34 tenths.
    pub fn tenths(&self, tenths: u32) -> String {
        let mut decimal = Decimal::from(tenths);
        decimal.multiply_pow10(-1);
        decimal.absolute.pad_end(-1);
        self.digits.format_to_string(&decimal)
    }

    /// "a, b and c".
    pub fn list(&self, items: &[String]) -> String {
        self.and.format_to_string(items.iter())
    }

    /// "a, b, c": where there is little room.
    pub fn brief_list(&self, items: &[String]) -> String {
        self.brief.format_to_string(items.iter())
    }

    /// The days of the week in the order in which they are shown.
    pub fn week(&self) -> impl Iterator<Item = Weekday> {
        self.first_weekday.cycle_forward().take(7)
    }
}

/// How a bundle writes the numbers in its sentences.
pub fn format_number(value: &FluentValue<'_>, memoizer: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    memoizer.with_try_get::<Numbers, _, _>((), |numbers| numbers.format(number)).ok()?
}

/// Numbers in sentences, kept by the bundle that they stand in.
struct Numbers(DecimalFormatter);

impl Numbers {
    fn format(&self, number: &FluentNumber) -> Option<String> {
        let decimal = Decimal::from_str(&number.as_string()).ok()?;
        Some(self.0.format_to_string(&decimal))
    }
}

/// There is no such language.
struct UnknownLanguage;

impl Memoizable for Numbers {
    type Args = ();
    type Error = UnknownLanguage;

    fn construct(language: LanguageIdentifier, (): ()) -> Result<Numbers, UnknownLanguage> {
        let locale = locale(&language).ok_or(UnknownLanguage)?;
        let formatter = DecimalFormatter::try_new((&locale).into(), Default::default());
        formatter.map(Numbers).map_err(|_| UnknownLanguage)
    }
}

fn locale(language: &LanguageIdentifier) -> Option<Locale> {
    language.to_string().parse().ok()
}
