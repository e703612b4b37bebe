//! Stories of /admin: what operators see in Telegram, and that to anybody else it does not exist.

use crate::stage::{OPERATOR, Person, Stage};
use limber::{messages::Messages, telegram::inward::commands::Command};

const MONDAY: &str = "2026-03-02T10:20+01:00[Europe/Berlin]";

/// Everything that a button under /admin can ask for.
const PRESSES: [&str; 12] = [
    "admin:menu",
    "admin:totals",
    "admin:health",
    "admin:announcements",
    "admin:announcement.1",
    "admin:send.1",
    "admin:throw-away.1",
    "admin:stop.1",
    "admin:looks.en",
    "admin:reminders.en",
    "admin:look.en.help",
    "admin:only-a-look",
];

/// What somebody reads after saying something.
async fn answer_to(person: &Person, words: &str) -> String {
    person.reads();
    person.says(words).await;
    person.reads()
}

#[tokio::test]
async fn to_anybody_else_it_is_as_unknown_as_any_other_command() {
    let stage = Stage::at(MONDAY).await;
    let eve = stage.person("Eve");
    // She is asked where her clock is.
    eve.says("/start").await;
    let people = [stage.person("Dan"), eve, stage.subscribed("Anna", "Berlin").await];

    for person in &people {
        for after in ["", "@limber_bot", " totals"] {
            let unknown = answer_to(person, &format!("/nothing{after}")).await;
            assert_eq!(answer_to(person, &format!("/admin{after}")).await, unknown);
        }
        let unknown = answer_to(person, "nothing").await;
        assert_eq!(answer_to(person, "admin").await, unknown);
    }
}

#[tokio::test]
async fn a_forged_button_of_it_is_a_press_of_nothing() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    anna.says("/settings").await;
    let (message, _) = anna.button("Pause").unwrap();
    anna.reads();
    anna.forges(message, "nothing:1").await;
    // The bot's profile may still be on its way in other languages.
    let made = || {
        let calls = stage.telegram().calls().into_iter();
        calls.filter(|call| !call.method.contains("my")).count()
    };
    let (refusal, answers) = (anna.notice(), made());

    for press in PRESSES {
        anna.forges(message, press).await;

        assert_eq!((anna.notice(), anna.reads()), (refusal.clone(), String::new()), "{press}");
    }
    assert_eq!(made(), answers + PRESSES.len());
}

#[tokio::test]
async fn it_stands_in_no_menu_and_in_no_help() {
    let stage = Stage::at(MONDAY).await;
    let olga = stage.person(OPERATOR);

    olga.says("/help").await;

    assert!(!olga.reads().contains("admin"));
    let (messages, _) = Messages::read(None, Command::listed()).unwrap();
    for language in messages.languages() {
        let commands = messages.profile(language).commands;
        assert!(commands.iter().all(|command| !command.name.contains("admin")));
    }
    stage.telegram().says_in_group(-7, olga.id, "/admin");
    stage.sandbox.settled().await;
    assert!(stage.telegram().calls().iter().all(|call| call.chat != Some(-7)));
}

#[tokio::test]
async fn operators_see_totals_and_health() {
    let stage = Stage::at(MONDAY).await;
    let olga = stage.person(OPERATOR);
    let anna = stage.subscribed("Anna", "Berlin").await;
    anna.says("/done walk 20").await;

    olga.says("/admin@limber_bot").await;
    expect_test::expect![[r#"
        🔧 Operator
        [📊 Totals] [🩺 Health]
        [📣 Announcements] [👀 Messages]
    "#]]
    .assert_eq(&olga.reads());
    olga.presses("Totals").await;
    let totals = olga.reads();
    for expected in ["People: 2", "reminded: 1", "Sessions in 24 hours: 1", "Reminders to come: 4"]
    {
        assert!(totals.contains(expected), "{expected:?} is not in\n{totals}");
    }
    assert!(!totals.contains("Anna"));
    olga.presses("Operator").await;
    olga.presses("Health").await;
    let health = olga.reads();
    for expected in [
        "✅ The database can be written to.",
        "✅ Nothing is late.",
        "✅ Telegram answered ",
        "Reminders due: 0",
    ] {
        assert!(health.contains(expected), "{expected:?} is not in\n{health}");
    }
    olga.presses("Look again").await;
    assert_eq!(olga.reads(), "", "nothing has changed");
    olga.presses("Operator").await;
    olga.presses("Announcements").await;
    assert!(olga.reads().contains("There are none yet."));
}

#[tokio::test]
async fn operators_look_at_any_message_as_others_see_it() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir(folder.path().join("de")).unwrap();
    std::fs::write(folder.path().join("de/ours.ftl"), "would-suit = Passt etwas anderes?\n")
        .unwrap();
    let stage = Stage::with_messages(MONDAY, Some(folder.path().to_owned())).await;
    let olga = stage.person(OPERATOR);
    olga.says("/admin").await;

    olga.presses("Messages").await;
    olga.presses("A reminder").await;
    olga.presses("Walk").await;
    assert!(olga.reads().contains("🚶"));
    olga.presses("Done").await;
    olga.presses("Hurts").await;
    assert!(olga.notice().starts_with("You are only looking"));
    assert_eq!(olga.reads(), "", "its buttons do nothing");

    olga.presses("👀 Messages").await;
    for choice in ["Welcome", "Several at once", "Counted", "Falls asleep", "Help", "Privacy"] {
        olga.reads();
        olga.presses(choice).await;
        assert_ne!(olga.reads(), "", "{choice}");
    }
    olga.presses("🌐 de").await;
    olga.presses("Something else?").await;
    assert!(olga.reads().contains("Passt etwas anderes?"));
}
