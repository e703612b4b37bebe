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

use crate::care::customs::{Clock, Digits};

/// Digits that somebody may choose in place of a language's own.
pub struct DigitChoice {
    pub other: Digits,
    /// "123" in the language's own, to choose by.
    pub in_own: String,
    pub in_other: String,
}

/// What a language does with numbers, lists and clocks.
pub struct Formats {
    /// Without signs between the thousands, for clocks and years.
    digits: DecimalFormatter,
    and: ListFormatter,
    brief: ListFormatter,
    pub clock: Clock,
    pub first_weekday: Weekday,
    /// None where all digits that there are to choose from are the language's own.
    pub digit_choice: Option<DigitChoice>,
    pub is_right_to_left: bool,
}

impl Formats {
    /// Those of a language, with digits that are not its own where it is told some; none where CLDR cannot say.
    pub fn of(
        language: &LanguageIdentifier,
        clock: Clock,
        first_weekday: Weekday,
        digits: Option<Digits>,
        other_digits: Digits,
    ) -> Option<Formats> {
        let locale = locale(language, digits)?;
        let short = ListFormatterOptions::default().with_length(ListLength::Short);
        Some(Formats {
            digits: plain_digits(language, digits)?,
            digit_choice: digit_choice(language, other_digits)?,
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
}

/// How a bundle writes the numbers in its sentences.
pub type FormatNumber = fn(&FluentValue<'_>, &IntlLangMemoizer) -> Option<String>;

/// The way of a bundle's language, with digits that are not its own where it is told some.
pub fn number_formatter(digits: Option<Digits>) -> FormatNumber {
    match digits {
        None => |value, memoizer| format_number(value, memoizer, None),
        Some(Digits::Latin) => {
            |value, memoizer| format_number(value, memoizer, Some(Digits::Latin))
        }
        Some(Digits::Devanagari) => {
            |value, memoizer| format_number(value, memoizer, Some(Digits::Devanagari))
        }
    }
}

fn format_number(
    value: &FluentValue<'_>,
    memoizer: &IntlLangMemoizer,
    digits: Option<Digits>,
) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    memoizer.with_try_get::<Numbers, _, _>((digits,), |numbers| numbers.format(number)).ok()?
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
    type Args = (Option<Digits>,);
    type Error = UnknownLanguage;

    fn construct(
        language: LanguageIdentifier,
        (digits,): (Option<Digits>,),
    ) -> Result<Numbers, UnknownLanguage> {
        let locale = locale(&language, digits).ok_or(UnknownLanguage)?;
        let formatter = DecimalFormatter::try_new((&locale).into(), Default::default());
        formatter.map(Numbers).map_err(|_| UnknownLanguage)
    }
}

/// What there is to choose from; no answer where CLDR cannot say.
fn digit_choice(language: &LanguageIdentifier, other: Digits) -> Option<Option<DigitChoice>> {
    let sample = |digits| {
        plain_digits(language, digits).map(|plain| plain.format_to_string(&Decimal::from(123)))
    };
    let (in_own, in_other) = (sample(None)?, sample(Some(other))?);
    Some((in_own != in_other).then_some(DigitChoice { other, in_own, in_other }))
}

/// Writes numbers without signs between the thousands.
fn plain_digits(language: &LanguageIdentifier, digits: Option<Digits>) -> Option<DecimalFormatter> {
    let mut options = DecimalFormatterOptions::default();
    options.grouping_strategy = Some(GroupingStrategy::Never);
    DecimalFormatter::try_new((&locale(language, digits)?).into(), options).ok()
}

fn locale(language: &LanguageIdentifier, digits: Option<Digits>) -> Option<Locale> {
    let numbering = digits.map_or_else(String::new, |digits| format!("-u-nu-{}", digits.as_str()));
    format!("{language}{numbering}").parse().ok()
}
