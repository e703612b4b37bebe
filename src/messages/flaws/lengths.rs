//! Whether a sentence fits where it is shown, as far as that can be said of it alone. What is made of several is measured
//! by the tests, over all screens.

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};

/// How the keys begin of what has a length, and the most characters of each: Telegram's own bounds (Bot API,
/// `setMyDescription`, `setMyShortDescription`, `BotCommand`, `answerCallbackQuery`), and for openings and ideas what
/// leaves a reminder its two lines.
const BOUNDS: [(&str, usize); 7] = [
    ("description", 512),
    ("short-description", 120),
    ("command-", 256),
    ("notice-", 200),
    ("opening-", 45),
    ("idea-", 70),
    ("button-", 40),
];

pub fn flaw(key: &str, pattern: &Pattern<&str>) -> Option<String> {
    let is_it = |(bound, _): &&(&str, usize)| {
        let is_family = bound.ends_with('-') && key.starts_with(bound) && !key.contains('.');
        is_family || key == *bound
    };
    let (_, most) = BOUNDS.iter().find(is_it)?;
    let length = longest(pattern);
    (length > *most).then(|| format!("has {length} characters, of which {most} fit"))
}

/// How long a sentence gets at least, values left out.
fn longest(pattern: &Pattern<&str>) -> usize {
    pattern.elements.iter().map(length_of).sum()
}

fn length_of(element: &PatternElement<&str>) -> usize {
    match element {
        PatternElement::TextElement { value } => value.chars().count(),
        PatternElement::Placeable { expression } => match expression {
            Expression::Select { variants, .. } => {
                variants.iter().map(|variant| longest(&variant.value)).max().unwrap_or(0)
            }
            Expression::Inline(InlineExpression::StringLiteral { value }) => value.chars().count(),
            Expression::Inline(_) => 0,
        },
    }
}
