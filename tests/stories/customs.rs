//! Stories of how clocks, weeks and digits are written: as the language does it, until somebody chooses otherwise.

use crate::stage::{Person, Stage};

/// Monday, 2 March 2026, ten to nine in Berlin.
const MORNING: &str = "2026-03-02T08:50+01:00[Europe/Berlin]";

async fn chooses(person: &Person, label: &str) -> String {
    person.says("/settings").await;
    person.presses("🕰").await;
    person.reads();
    person.presses(label).await;
    person.reads()
}

#[tokio::test]
async fn a_clock_of_twelve_hours_holds_in_answers_and_in_what_comes_by_itself() {
    let stage = Stage::at(MORNING).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    let ben = stage.subscribed("Ben", "Berlin").await;

    let told = chooses(&anna, "2:30 pm").await;
    assert!(told.contains("[✓ 2:30 pm]") && told.contains("[14:30]"), "{told}");
    let told = anna.hears_back("/remind walk 15:15 daily").await;
    assert!(told.contains("3:15 pm") && !told.contains("15:15"), "{told}");
    let told = ben.hears_back("/remind walk 15:15 daily").await;
    assert!(told.contains("15:15") && !told.contains("3:15"), "each has their own: {told}");

    stage.clock_reaches("2026-03-02T15:16+01:00[Europe/Berlin]").await;
    anna.presses("⏰").await;
    anna.presses("In 15 min").await;
    assert!(anna.reads().contains("3:31 pm"));

    let told = chooses(&anna, "14:30").await;
    assert!(told.contains("[✓ 14:30]"), "{told}");
    assert!(anna.hears_back("/plan").await.contains("15:15"));
}

#[tokio::test]
async fn a_week_begins_with_the_day_that_was_chosen() {
    let stage = Stage::at(MORNING).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    let days = async || {
        let told = anna.hears_back("/hours").await;
        ["Mon", "Sun"].map(|day| told.find(&format!("{day}]")).unwrap())
    };

    let [monday, sunday] = days().await;
    assert!(monday < sunday);
    chooses(&anna, "Sunday").await;
    let [monday, sunday] = days().await;
    assert!(sunday < monday);
}

#[tokio::test]
async fn digits_are_a_choice_where_a_language_has_more_than_one_kind() {
    let stage = Stage::at(MORNING).await;
    for (name, code, own, other) in
        [("Amal", "ar", "١٢٣", "123"), ("Farid", "fa", "۱۲۳", "123"), ("Hari", "hi", "123", "१२३")]
    {
        let person = stage.person_speaking(name, Some(code));
        person.says("/start").await;
        person.says("Berlin").await;
        let written = |digits: &str, text: &str| digits.chars().any(|digit| text.contains(digit));

        let told = person.hears_back("/exercise walk").await;
        assert!(written(own, &told) && !written(other, &told), "{code}: {told}");
        let told = chooses(&person, other).await;
        let is_marked = |line: &str| {
            line.contains(&format!(" {other}")) || line.contains(&format!("\u{2068}{other}"))
        };
        assert!(told.lines().last().is_some_and(is_marked), "{code}: {told}");
        let told = person.hears_back("/exercise walk").await;
        assert!(written(other, &told) && !written(own, &told), "{code}: {told}");

        chooses(&person, own).await;
        let told = person.hears_back("/exercise walk").await;
        assert!(written(own, &told) && !written(other, &told), "{code}: {told}");
    }
    let anna = stage.subscribed("Anna", "Berlin").await;
    anna.says("/settings").await;
    anna.presses("🕰").await;
    assert!(!anna.reads().contains("123"), "English has one kind");
}
