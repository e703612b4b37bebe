//! Stories of the language that somebody is spoken to in: Telegram's at first, their own choice from then on.

use std::fs;

use limber::{messages::Messages, telegram::inward::commands::Command};

use crate::stage::Stage;

/// Monday, 2 March 2026, ten to nine in Berlin.
const MORNING: &str = "2026-03-02T08:50+01:00[Europe/Berlin]";

/// A stage on which some German and some Portuguese is spoken.
async fn stage() -> (Stage, tempfile::TempDir) {
    let folder = tempfile::tempdir().unwrap();
    for (language, text) in [
        (
            "de",
            "language-name = Deutsch\nask-language = Welche Sprache?\nkept = Alles bleibt.\nstopped = Stille.\nbutton-telegrams-language = Wie Telegram\n",
        ),
        ("pt-BR", "language-name = Português\nstopped = Silêncio.\n"),
    ] {
        fs::create_dir(folder.path().join(language)).unwrap();
        fs::write(folder.path().join(language).join("own.ftl"), text).unwrap();
    }
    (Stage::with_messages(MORNING, Some(folder.path().to_owned())).await, folder)
}

#[tokio::test]
async fn telegrams_language_is_spoken_or_the_nearest_to_it() {
    let (stage, _folder) = stage().await;
    for (name, code, expected) in [
        ("Ada", Some("de"), "Stille."),
        ("Bea", Some("de-at"), "Stille."),
        ("Cid", Some("pt"), "Silêncio."),
        ("Dom", Some("pt-pt"), "Silêncio."),
        ("Eli", Some("zh-hans"), "No more reminders"),
        ("Fay", None, "No more reminders"),
    ] {
        let person = stage.person_speaking(name, code);

        let told = person.hears_back("/stop").await;

        assert!(
            told.starts_with(&format!("🔕 {expected}")) || told.starts_with(expected),
            "{name}: {told}"
        );
    }
}

#[tokio::test]
async fn a_choice_holds_whatever_telegram_says_until_it_is_taken_back() {
    let (stage, _folder) = stage().await;
    let anna = stage.person_speaking("Anna", Some("en"));
    let told = anna.hears_back("/language").await;
    assert!(told.contains("I speak English with you"), "{told}");
    for name in ["[Deutsch]", "[✓ English]", "[Português]", "[日本語]", "[العربية]"] {
        assert!(told.contains(name), "{name}: {told}");
    }
    assert!(!told.contains("As my Telegram says"), "{told}");

    anna.presses("Deutsch").await;
    let told = anna.reads();
    assert!(told.contains("Welche Sprache?") && told.contains("[✓ Deutsch]"), "{told}");
    assert!(anna.hears_back("/stop").await.contains("Stille."), "her Telegram still says English");

    anna.says("/language").await;
    anna.reads();
    anna.presses("Wie Telegram").await;
    assert!(anna.reads().contains("I speak English with you"));
    assert!(anna.hears_back("/stop").await.contains("No more reminders"));
}

#[tokio::test]
async fn what_comes_by_itself_comes_in_the_language_that_was_chosen() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("de")).unwrap();
    let text = "language-name = Deutsch\nbutton-done = ✅ Fertig\n";
    fs::write(folder.path().join("de/own.ftl"), text).unwrap();
    let stage = Stage::with_messages(MORNING, Some(folder.path().to_owned())).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    anna.says("/settings").await;
    anna.presses("🌐 Language").await;
    anna.presses("Deutsch").await;
    anna.says("/remind walk 9:30 daily").await;
    anna.reads();

    stage.clock_reaches("2026-03-02T09:31+01:00[Europe/Berlin]").await;

    let told = anna.reads();
    assert!(told.contains("✅ Fertig"), "{told}");
}

/// What they ask at the end of the week. Commands are read in every language.
const COMMANDS: [&str; 15] = [
    "today",
    "stats",
    "plan",
    "exercise",
    "why",
    "hours",
    "settings",
    "help",
    "privacy",
    "pause 3",
    "resume",
    "done walk 20",
    "undo",
    "report",
    "stop",
];

#[tokio::test]
async fn whoever_speaks_a_language_reads_no_other_all_week() {
    let (messages, _) = Messages::read(None, Command::listed()).unwrap();
    let stage = Stage::at(MORNING).await;
    let languages = messages.languages().filter(|language| *language != "en");
    let people: Vec<_> = languages
        .map(|language| (language, stage.person_speaking(language, Some(language))))
        .collect();
    for (_, person) in &people {
        person.says("/start").await;
        person.says("Berlin").await;
    }
    for day in 2..9 {
        for hour in [10, 13, 19, 21] {
            stage.clock_reaches(&format!("2026-03-{day:02}T{hour}:05+01:00[Europe/Berlin]")).await;
            for (_, person) in &people {
                if person.button("✅").is_some() {
                    person.presses("✅").await;
                }
            }
        }
    }
    for (language, person) in &people {
        for command in COMMANDS {
            person.says(&format!("/{command}")).await;
        }
        let told = person.was_told();
        assert!(told.len() > 50, "{language}: {} messages", told.len());
        for text in &told {
            for english in [" the ", " you", " your ", " today", "{", "}"] {
                assert!(!text.to_lowercase().contains(english), "{language}, {english:?}: {text}");
            }
        }
    }
}
