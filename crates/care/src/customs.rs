//! How somebody likes clocks, weeks and digits to be written, where that is not as their language does it. Must not
//! know what any language does.

use std::{fmt, str::FromStr};

use jiff::civil::Weekday;
use serde::{Deserialize, Serialize};

/// How many hours a clock's face has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Clock {
    Twelve,
    TwentyFour,
}

/// Digits that a language may use instead of those that are its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Digits {
    Latin,
    Devanagari,
}

/// What somebody chose; where they chose nothing, their language's custom holds.
///
/// As a word it is written as in a locale's name, by the keywords `fw`, `hc` and `nu` (Unicode Technical Standard 35,
/// "Unicode Locale Extension"): `fw-sun-hc-h12-nu-latn`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Customs {
    pub first_weekday: Option<Weekday>,
    pub clock: Option<Clock>,
    pub digits: Option<Digits>,
}

/// What parts a language from its customs in a locale's name (Unicode Technical Standard 35).
const EXTENSION: &str = "-u-";

impl Customs {
    /// A language with these customs, as a locale's name: `en-u-hc-h12`, and `en` where nothing was chosen.
    pub fn locale(self, language: &str) -> String {
        if self == Customs::default() {
            language.to_owned()
        } else {
            format!("{language}{EXTENSION}{self}")
        }
    }

    /// A locale's name taken apart again.
    pub fn of(locale: &str) -> (&str, Customs) {
        match locale.split_once(EXTENSION) {
            Some((language, customs)) => (language, customs.parse().unwrap_or_default()),
            None => (locale, Customs::default()),
        }
    }
}

impl Clock {
    pub const ALL: [Clock; 2] = [Clock::TwentyFour, Clock::Twelve];

    fn as_str(self) -> &'static str {
        match self {
            Clock::Twelve => "h12",
            Clock::TwentyFour => "h23",
        }
    }
}

impl Digits {
    pub const ALL: [Digits; 2] = [Digits::Latin, Digits::Devanagari];

    /// CLDR's name for them.
    pub fn as_str(self) -> &'static str {
        match self {
            Digits::Latin => "latn",
            Digits::Devanagari => "deva",
        }
    }
}

/// With which days weeks begin (CLDR, `weekData`: all countries but the Maldives).
pub const FIRST_WEEKDAYS: [Weekday; 3] = [Weekday::Monday, Weekday::Saturday, Weekday::Sunday];

fn weekday_str(day: Weekday) -> &'static str {
    match day {
        Weekday::Monday => "mon",
        Weekday::Tuesday => "tue",
        Weekday::Wednesday => "wed",
        Weekday::Thursday => "thu",
        Weekday::Friday => "fri",
        Weekday::Saturday => "sat",
        Weekday::Sunday => "sun",
    }
}

impl fmt::Display for Customs {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let words = [
            self.first_weekday.map(|day| ("fw", weekday_str(day))),
            self.clock.map(|clock| ("hc", clock.as_str())),
            self.digits.map(|digits| ("nu", digits.as_str())),
        ];
        let words = words.into_iter().flatten().map(|(key, value)| format!("{key}-{value}"));
        f.write_str(&words.collect::<Vec<_>>().join("-"))
    }
}

impl FromStr for Customs {
    type Err = String;

    fn from_str(text: &str) -> Result<Customs, String> {
        let mut customs = Customs::default();
        let mut words = text.split('-').filter(|word| !word.is_empty());
        while let Some(key) = words.next() {
            let value = words.next().unwrap_or_default();
            let unknown = || format!("{key}-{value} is no custom");
            match key {
                "fw" => {
                    let mut days = Weekday::Monday.cycle_forward().take(7);
                    let day = days.find(|day| weekday_str(*day) == value);
                    customs.first_weekday = Some(day.ok_or_else(unknown)?);
                }
                "hc" => {
                    let clock = Clock::ALL.into_iter().find(|clock| clock.as_str() == value);
                    customs.clock = Some(clock.ok_or_else(unknown)?);
                }
                "nu" => {
                    let digits = Digits::ALL.into_iter().find(|digits| digits.as_str() == value);
                    customs.digits = Some(digits.ok_or_else(unknown)?);
                }
                _ => return Err(unknown()),
            }
        }
        Ok(customs)
    }
}

impl TryFrom<String> for Customs {
    type Error = String;

    fn try_from(text: String) -> Result<Customs, String> {
        text.parse()
    }
}

impl From<Customs> for String {
    fn from(customs: Customs) -> String {
        customs.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn customs_are_read_as_they_are_written() {
        for first_weekday in FIRST_WEEKDAYS.map(Some).into_iter().chain([None]) {
            for clock in Clock::ALL.map(Some).into_iter().chain([None]) {
                for digits in Digits::ALL.map(Some).into_iter().chain([None]) {
                    let customs = Customs { first_weekday, clock, digits };
                    assert_eq!(customs.to_string().parse(), Ok(customs));
                    assert_eq!(Customs::of(&customs.locale("pt-BR")), ("pt-BR", customs));
                }
            }
        }
        assert_eq!("hc-h12-nu-latn".parse::<Customs>().unwrap().to_string(), "hc-h12-nu-latn");
    }

    #[test]
    fn what_is_no_custom_is_named() {
        for (text, named) in
            [("hc-h13", "hc-h13"), ("fw", "fw-"), ("hc-h12-xx-y", "xx-y"), ("nu-roman", "nu-roman")]
        {
            assert_eq!(text.parse::<Customs>(), Err(format!("{named} is no custom")));
        }
    }
}
