//! Which values a Fluent sentence asks for or its comment names, and on which line it stands: for checking sentences
//! against each other before anybody reads them.

use std::collections::{BTreeMap, BTreeSet};

use fluent_bundle::FluentResource;
use fluent_syntax::{
    ast::{Comment, Entry, Expression, InlineExpression, Pattern, PatternElement},
    parser::parse,
};

use crate::text_file;

/// By key (`message` or `message.attribute`), the values that it asks for, and its line.
pub type Variables = BTreeMap<String, (BTreeSet<String>, usize)>;

/// The values that each sentence of a resource asks for; the comments are not kept in it.
pub fn variables_in(resource: &FluentResource) -> Variables {
    variables_of(resource.source(), resource.entries())
}

/// The values that each sentence of a text is given: those that it asks for, and those that the comment above it names.
pub fn values_given(text: &str) -> Variables {
    let resource = parse(text).unwrap_or_else(|(whole_entries, _)| whole_entries);
    variables_of(text, resource.body.iter())
}

fn variables_of<'e>(text: &str, entries: impl Iterator<Item = &'e Entry<&'e str>>) -> Variables {
    let mut variables = Variables::new();
    for entry in entries {
        let Entry::Message(message) = entry else { continue };
        let line = line_of(text, message.id.name);
        let mut add = |key: String, pattern, mut names: BTreeSet<String>| {
            collect(pattern, &mut names);
            variables.insert(key, (names, line));
        };
        if let Some(value) = &message.value {
            add(message.id.name.to_owned(), value, told_of(message.comment.as_ref()));
        }
        for attribute in &message.attributes {
            add(
                format!("{}.{}", message.id.name, attribute.id.name),
                &attribute.value,
                BTreeSet::new(),
            );
        }
    }
    variables
}

/// The values that a comment names: those that a sentence is given and does not ask for in English.
fn told_of(comment: Option<&Comment<&str>>) -> BTreeSet<String> {
    let lines = comment.map_or(&[][..], |comment| &comment.content);
    let words = lines.iter().flat_map(|line| line.split([' ', ',', ';', ':', '.']));
    words.filter_map(|word| word.strip_prefix('$')).map(str::to_owned).collect()
}

/// The line of a name that is a slice of the source.
pub fn line_of(source: &str, name: &str) -> usize {
    let offset = (name.as_ptr() as usize).saturating_sub(source.as_ptr() as usize);
    text_file::line_at(source, offset)
}

/// The values that a sentence says, and does not merely go by.
pub fn shown_in(pattern: &Pattern<&str>) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    show(pattern, &mut names);
    names
}

fn show(pattern: &Pattern<&str>, names: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        match expression {
            Expression::Inline(inline) => collect_inline(inline, names),
            Expression::Select { variants, .. } => {
                variants.iter().for_each(|variant| show(&variant.value, names));
            }
        }
    }
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
