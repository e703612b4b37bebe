//! Whether a sentence that counts has what the plurals of its language ask for.

use std::collections::BTreeSet;

use fluent_syntax::ast::{
    Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
};
use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use unic_langid::LanguageIdentifier;

use crate::messages::variables::shown_in;

/// CLDR's names of the plurals.
const CATEGORIES: [(&str, PluralCategory); 6] = [
    ("zero", PluralCategory::ZERO),
    ("one", PluralCategory::ONE),
    ("two", PluralCategory::TWO),
    ("few", PluralCategory::FEW),
    ("many", PluralCategory::MANY),
    ("other", PluralCategory::OTHER),
];

/// As far as anything is counted here.
const COUNTED: std::ops::RangeInclusive<u32> = 0..=1000;

/// The plurals of a language.
pub struct Plurals {
    /// Those that numbers without a fraction have, but for that of nothing, which few sentences tell.
    needed: BTreeSet<&'static str>,
    /// Whether other numbers than 1 are told as one is, such as 21 in Russian or 0 in French.
    one_is_more: bool,
}

impl Plurals {
    /// Those of a language; none where CLDR does not know it.
    pub fn of(language: &str) -> Option<Plurals> {
        let language: LanguageIdentifier = language.parse().ok()?;
        let broader = LanguageIdentifier::from_parts(language.language, None, None, &[]);
        let rules = [language, broader]
            .into_iter()
            .find_map(|language| PluralRules::create(language, PluralRuleType::CARDINAL).ok())?;
        let category = |number: u32| rules.select(number).unwrap_or(PluralCategory::OTHER);
        let name = |number| CATEGORIES.into_iter().find(|(_, known)| *known == category(number));
        let mut needed: BTreeSet<_> = COUNTED.filter_map(name).map(|(name, _)| name).collect();
        needed.remove("zero");
        let mut others = COUNTED.filter(|number| *number != 1);
        let one_is_more = others.any(|number| category(number) == PluralCategory::ONE);
        Some(Plurals { needed, one_is_more })
    }

    /// What is wrong with a sentence, which `counts` in English or does not.
    pub fn flaws(&self, pattern: &Pattern<&str>, counts: bool) -> Vec<String> {
        let mut flaws = Vec::new();
        for (name, variants) in selects(pattern) {
            if !variants.iter().any(|variant| category_of(variant).is_some()) {
                continue;
            }
            flaws.extend(self.flaw_of_one(name, variants));
            if counts {
                flaws.extend(self.lacking(name, variants));
            }
        }
        flaws
    }

    fn flaw_of_one(&self, name: &str, variants: &[Variant<&str>]) -> Option<String> {
        let one = variants.iter().find(|variant| category_of(variant) == Some("one"))?;
        let says = |variant: &Variant<&str>| shown_in(&variant.value).contains(name);
        let is_left_out = variants.iter().any(says) && !says(one);
        (self.one_is_more && (has_digit(&one.value) || is_left_out)).then(|| {
            format!("says no ${name} in [one], which is told of other numbers than 1 too; write {{ ${name} }} there, or [1]")
        })
    }

    /// The last variant stands for one plural that has none of its own.
    fn lacking(&self, name: &str, variants: &[Variant<&str>]) -> Option<String> {
        let there: BTreeSet<&str> = variants.iter().filter_map(category_of).collect();
        let lacking: Vec<&str> = self.needed.difference(&there).copied().collect();
        let default = variants.iter().find(|variant| variant.default).and_then(category_of);
        let stands_for = usize::from(default.is_none_or(|default| !self.needed.contains(default)));
        let says_none = !variants.iter().any(|variant| shown_in(&variant.value).contains(name));
        let is_exact = lacking.as_slice() == ["one"] && !self.one_is_more && says_one(variants);
        (lacking.len() > stands_for && !is_exact && !(says_none && there.len() < 2))
            .then(|| format!("counts by ${name} without [{}]", lacking.join("], [")))
    }
}

/// Whether a sentence has several plurals, or a variant for one thing alone.
pub fn counts(pattern: &Pattern<&str>) -> bool {
    selects(pattern).into_iter().any(|(_, variants)| {
        let is_one = |variant: &Variant<&str>| category_of(variant) == Some("one");
        says_one(variants) || variants.iter().any(is_one)
    })
}

fn says_one(variants: &[Variant<&str>]) -> bool {
    let is_one =
        |variant: &Variant<&str>| matches!(&variant.key, VariantKey::NumberLiteral { value: "1" });
    variants.iter().any(is_one)
}

fn category_of<'v>(variant: &Variant<&'v str>) -> Option<&'v str> {
    let VariantKey::Identifier { name } = variant.key else { return None };
    CATEGORIES.iter().any(|(known, _)| *known == name).then_some(name)
}

/// The places of a sentence that go by a value, each with its variants; those within others too.
fn selects<'p>(pattern: &'p Pattern<&'p str>) -> Vec<(&'p str, &'p [Variant<&'p str>])> {
    let mut found = Vec::new();
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        let Expression::Select { selector, variants } = expression else { continue };
        if let InlineExpression::VariableReference { id } = selector {
            found.push((id.name, variants.as_slice()));
        }
        found.extend(variants.iter().flat_map(|variant| selects(&variant.value)));
    }
    found
}

fn has_digit(pattern: &Pattern<&str>) -> bool {
    pattern.elements.iter().any(|element| match element {
        PatternElement::TextElement { value } => value.chars().any(char::is_numeric),
        PatternElement::Placeable { .. } => false,
    })
}
