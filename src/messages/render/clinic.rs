//! The operator's clinic as it stands on other screens; nothing, where nothing is set.

use crate::messages::{
    Action, Button, Picture, Screen,
    phrases::Phrases,
    render::{lines, plain, with_buttons},
    words::Values,
};

/// Who to turn to.
pub fn card(words: Phrases<'_>) -> String {
    let clinic = words.clinic();
    let parts = [
        ("name", &clinic.name),
        ("text", &clinic.text),
        ("address", &clinic.address),
        ("phone", &clinic.phone),
    ];
    lines(parts.into_iter().filter_map(|(part, told)| {
        let told = Values::new().text(part, told.as_ref()?);
        Some(words.fill(&format!("clinic-{part}"), told))
    }))
}

/// What makes it an emergency, and whom to call then.
pub fn emergency(words: Phrases<'_>) -> String {
    lines([words.get("red-flags-emergency"), call(words)])
}

/// Whom to call in an emergency.
pub fn call(words: Phrases<'_>) -> String {
    match numbers(words) {
        Some(numbers) => words.fill("clinic-emergency", numbers),
        None => words.get("emergency-call"),
    }
}

/// Whom somebody calls who might hurt themselves.
pub fn crisis_emergency(words: Phrases<'_>) -> String {
    match numbers(words) {
        Some(numbers) => words.fill("crisis-emergency-numbers", numbers),
        None => words.get("crisis-emergency"),
    }
}

/// Who listens day and night, or how to find out.
pub fn crisis_lines(words: Phrases<'_>) -> String {
    match words.clinic().crisis.join(" · ") {
        none if none.is_empty() => words.get("crisis-find"),
        lines => words.fill("crisis-lines", Values::new().text("lines", &lines)),
    }
}

/// The emergency numbers as a value, where the operator set any.
fn numbers(words: Phrases<'_>) -> Option<Values<'static>> {
    let numbers = words.clinic().emergency.join(" · ");
    (!numbers.is_empty()).then(|| Values::new().text("numbers", &numbers))
}

/// A screen with the link to the clinic under its buttons.
pub fn linked(words: Phrases<'_>, html: String, mut rows: Vec<Vec<Button>>) -> Screen {
    if let Some(link) = words.clinic().link.clone() {
        let label = words.get("button-clinic");
        rows.push(vec![Button { label, action: Action::Link(link) }]);
    }
    if rows.is_empty() { plain(html) } else { with_buttons(html, rows) }
}

/// The clinic's picture, to stand above a screen.
pub fn picture(words: Phrases<'_>) -> Option<Picture> {
    let clinic = words.clinic();
    let name = clinic.name.as_ref().map(|name| Values::new().text("name", name));
    let caption = name.map(|name| words.fill("clinic-name", name)).unwrap_or_default();
    clinic.picture.clone().map(|name| Picture::Above { name, caption })
}
