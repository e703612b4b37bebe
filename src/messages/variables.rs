//! Which values a Fluent sentence asks for, and on which line it stands: for checking sentences
//! against each other before anybody reads them.

use std::collections::{BTreeMap, BTreeSet};

use fluent_bundle::FluentResource;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

use super::sources::line_at;

/// By key (`message` or `message.attribute`), the values that it asks for, and its line.
pub type Variables = BTreeMap<String, (BTreeSet<String>, usize)>;

/// The values that each sentence of a resource asks for.
pub fn variables_in(resource: &FluentResource) -> Variables {
    let mut variables = Variables::new();
    for entry in resource.entries() {
        let Entry::Message(message) = entry else { continue };
        let line = line_of(resource.source(), message.id.name);
        let mut add = |key: String, pattern| {
            let mut names = BTreeSet::new();
            collect(pattern, &mut names);
            variables.insert(key, (names, line));
        };
        if let Some(value) = &message.value {
            add(message.id.name.to_owned(), value);
        }
        for attribute in &message.attributes {
            add(format!("{}.{}", message.id.name, attribute.id.name), &attribute.value);
        }
    }
    variables
}

/// The line of a name that is a slice of the source.
fn line_of(source: &str, name: &str) -> usize {
    let offset = (name.as_ptr() as usize).saturating_sub(source.as_ptr() as usize);
    line_at(source, offset)
}

fn collect(pattern: &Pattern<&str>, names: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            collect_from(expression, names);
        }
    }
}

fn collect_from(expression: &Expression<&str>, names: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => collect_inline(inline, names),
        Expression::Select { selector, variants } => {
            collect_inline(selector, names);
            variants.iter().for_each(|variant| collect(&variant.value, names));
        }
    }
}

fn collect_inline(inline: &InlineExpression<&str>, names: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            names.insert(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => collect_from(expression, names),
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.iter().for_each(|argument| collect_inline(argument, names));
        }
        _ => {}
    }
}
