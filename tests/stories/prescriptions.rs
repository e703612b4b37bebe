//! Stories of prescriptions: a link shows one of the operator's plans in full, and a tap takes it.

use std::{fs, path::Path};

use crate::stage::{Person, Stage};
use expect_test::expect;
use jiff::SignedDuration;
use limber::{messages::Messages, telegram::inward::commands::Command};
use tempfile::TempDir;

const MONDAY: &str = "2026-03-02T09:00+01:00[Europe/Berlin]";

/// The example of docs/prescriptions.md.
fn example() -> String {
    let docs = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/prescriptions.md");
    let docs = fs::read_to_string(docs).unwrap();
    let (_, after) = docs.split_once("```toml\n").unwrap();
    after.split_once("```").unwrap().0.to_owned()
}

fn folder(plans: &[(&str, &str)]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("plans")).unwrap();
    for (name, text) in plans {
        fs::write(folder.path().join("plans").join(name), text).unwrap();
    }
    folder
}

async fn stage_with(folder: &TempDir) -> Stage {
    Stage::with_messages(MONDAY, Some(folder.path().to_owned())).await
}

const LINK: &str = "/start plan_first-weeks";

#[tokio::test]
async fn who_is_new_tells_their_time_and_takes_the_plan_they_came_for() {
    let folder = folder(&[("first-weeks.toml", &example())]);
    let stage = stage_with(&folder).await;
    let anna = stage.person("Anna");

    anna.says(LINK).await;
    let greeting = anna.reads();
    assert!(greeting.contains("The first weeks is ready for you"), "{greeting}");
    assert!(greeting.ends_with("not kept.\n"), "{greeting}");
    anna.says("Berlin").await;
    expect![[r#"
        ✅ Berlin, 09:00. Here is the plan that you came for.

        One question, so that I don’t suggest what isn’t for you:

        Are you pregnant, have you had surgery on your spine, do you have osteoporosis, or were you injured recently?
        [No] [Yes, one of these]

        📝 The first weeks
        A plan from Physiotherapy Example Street, by way of whoever runs this bot.

        Little and often is better than much at once. Stay where it is comfortable, and ring us if something worries you.

        🧍 Stand or sit breaks: Monday to Friday, every 45 minutes within your hours
        🚶 Walk: every day at 12:30
        – 20 minutes at an easy pace
        🧘 Hamstring stretch: Monday, Wednesday and Friday at 09:30 and 15:00
        – 3 times, 20 seconds on each side
        💪 Draw-in: Monday to Friday at 18:30
        – 6 times, holding for about 5 seconds

        It is for you if they gave it to you. If something about your back has changed since, ask them before you take it. Everything in it can be changed in /plan and /exercise afterwards.
        [✅ Take it]
        [Begin with “Desk” instead]
    "#]].assert_eq(&anna.reads());
    assert_eq!(reminders(&anna).await, 0);
    anna.presses("Take it").await;
    expect![[r#"
        (edited) ✅ You’ve taken The first weeks. Next: a hamstring stretch, today at 09:30.
        [‹ Plan]
    "#]]
    .assert_eq(&anna.reads());

    stage.clock_reaches_with(&anna, "2026-03-02T12:30+01:00[Europe/Berlin]").await;
    assert!(anna.reads().contains("Walk · 20 minutes"));
    anna.says("/exercise draw-in").await;
    assert!(anna.reads().contains("Draw-in · 6 times"));
}

/// How many reminders a person's plan has.
async fn reminders(person: &Person) -> usize {
    person.reads();
    person.says("/plan").await;
    person.reads().matches("next ").count()
}

#[tokio::test]
async fn who_is_new_may_begin_with_the_usual_plan_instead() {
    let folder = folder(&[("first-weeks.toml", &example())]);
    let stage = stage_with(&folder).await;
    let anna = stage.person("Anna");
    anna.says(LINK).await;
    anna.says("Berlin").await;

    anna.presses("Begin with “Desk”").await;

    assert_eq!(reminders(&anna).await, 4);
}

#[tokio::test]
async fn a_plan_takes_the_place_of_another_which_can_be_put_back() {
    let folder = folder(&[("first-weeks.toml", &example())]);
    let stage = stage_with(&folder).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    anna.says("/exercise walk").await;
    anna.presses("How much?").await;
    anna.presses("More").await;
    anna.presses("More").await;
    anna.reads();

    anna.says(LINK).await;
    let shown = anna.reads();
    for part in [
        "– 20 minutes at an easy pace (in place of what you’ve set yourself: 25 minutes at an easy pace)",
        "Your plan now, which stays unless you choose otherwise:\n🧍 Stand or sit breaks: every hour",
        "[✅ In place of my plan]",
    ] {
        assert!(shown.contains(part), "{part:?} is not in\n{shown}");
    }
    assert_eq!(reminders(&anna).await, 4);
    let (message, instead) = anna.button("In place of my plan").unwrap();
    anna.presses("In place of my plan").await;
    expect![[r#"
        (edited) ✅ You’ve taken The first weeks. Next: a hamstring stretch, today at 09:30.

        Set aside for it, and there to be put back:
        🧍 Stand or sit breaks: every hour within your hours
        🚶 Walking: every day at 12:30
        🧘 Stretching: Monday to Friday at 15:30
        💪 Strengthening: Tuesday and Friday at 18:30
        [↩️ Put my plan back] [‹ Plan]
    "#]]
    .assert_eq(&anna.reads());
    // An impatient thumb takes it once, and can still have the other back.
    anna.forges(message, &instead).await;
    assert_eq!(anna.notice(), "You have this plan already ✓");
    assert!(anna.button("Put my plan back").is_some());
    assert_eq!(reminders(&anna).await, 4);
    anna.says("/exercise walk").await;
    assert!(anna.reads().contains("Walk · 20 minutes"));
}

#[tokio::test]
async fn a_plan_that_was_set_aside_is_put_back_whole() {
    let folder = folder(&[("first-weeks.toml", &example())]);
    let stage = stage_with(&folder).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    anna.says("/remind hip flexor 7:15 daily").await;
    stage.clock_reaches("2026-03-02T09:05+01:00[Europe/Berlin]").await;
    anna.says("/plan").await;
    let before = anna.reads();
    anna.says(LINK).await;
    anna.presses("In place of my plan").await;
    anna.reads();

    let (message, back) = anna.button("Put my plan back").unwrap();
    anna.presses("Put my plan back").await;
    let after = anna.reads();
    anna.forges(message, &back).await;
    assert_eq!(anna.notice(), "That is no longer here. /help shows what is.");

    let lines = |read: &str| read.lines().filter(|line| line.contains(": ")).count();
    assert!(after.contains("Hip flexor stretch: every day at 07:15"), "{after}");
    assert!(!after.contains("Draw-in"), "{after}");
    assert_eq!(lines(&before[before.find("Your plan").unwrap()..]), lines(&after));
}

#[tokio::test]
async fn a_plan_comes_beside_another_and_only_once() {
    let folder = folder(&[("first-weeks.toml", &example())]);
    let stage = stage_with(&folder).await;
    let anna = stage.subscribed("Anna", "Berlin").await;

    anna.says(LINK).await;
    let (message, beside) = anna.button("Beside my plan").unwrap();
    anna.presses("Beside my plan").await;
    anna.forges(message, &beside).await;
    assert_eq!(anna.notice(), "You have this plan already ✓");
    assert_eq!(reminders(&anna).await, 8);
    anna.says(LINK).await;
    anna.presses("Leave my plan").await;
    assert!(anna.reads().contains("🗓 Your plan"));
    assert_eq!(reminders(&anna).await, 8);
}

#[tokio::test]
async fn a_plan_that_does_not_fit_beside_another_is_not_added() {
    let folder = folder(&[("first-weeks.toml", &example())]);
    let stage = stage_with(&folder).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    for hour in 0..18 {
        anna.says(&format!("/remind stretch {hour}:00 sun")).await;
    }
    anna.says(LINK).await;
    anna.reads();

    anna.presses("Beside my plan").await;

    assert!(anna.reads().contains("Your plan is full"));
    assert_eq!(reminders(&anna).await, 22);
}

#[tokio::test]
async fn an_old_plan_comes_back_only_where_it_has_room() {
    let folder = folder(&[("first-weeks.toml", &example())]);
    let stage = stage_with(&folder).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    for hour in 0..18 {
        anna.says(&format!("/remind stretch {hour}:00 sun")).await;
    }
    anna.says(LINK).await;
    anna.presses("In place of my plan").await;
    let (message, put_back) = anna.button("Put my plan back").unwrap();
    stage.sandbox.clock().set(crate::stage::instant(MONDAY) + SignedDuration::from_mins(1));
    for hour in 0..3 {
        anna.says(&format!("/remind walk {hour}:00 sat")).await;
    }
    anna.reads();

    anna.forges(message, &put_back).await;

    assert!(anna.reads().contains("Your plan is full"));
    assert_eq!(reminders(&anna).await, 7);
}

#[tokio::test]
async fn a_link_to_a_plan_that_is_gone_is_answered_kindly() {
    let folder = folder(&[("first-weeks.toml", &example())]);
    let mut stage = stage_with(&folder).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    anna.says(LINK).await;
    let (message, take) = anna.button("In place of my plan").unwrap();
    let ben = stage.person("Ben");
    ben.says(LINK).await;
    fs::remove_file(folder.path().join("plans/first-weeks.toml")).unwrap();
    stage.restart().await;
    for person in [&anna, &ben] {
        person.meets_again(&stage);
        person.reads();
    }

    anna.forges(message, &take).await;
    assert!(anna.reads().contains("Your own plan is as it was."));
    assert_eq!(reminders(&anna).await, 4);
    for link in ["/start plan_first-weeks", "/start plan_", "/start plan_../../x"] {
        anna.says(link).await;
        assert!(anna.reads().contains("it may have been changed or withdrawn"), "{link}");
    }
    ben.says("Berlin").await;
    let began = ben.reads();
    assert!(began.contains("with a small plan") && began.contains("withdrawn"), "{began}");
    let cleo = stage.person("Cleo");
    cleo.says(LINK).await;
    let greeted = cleo.reads();
    assert!(greeted.contains("withdrawn") && greeted.contains("What time is it"), "{greeted}");
}

#[tokio::test]
async fn taking_a_plan_ends_a_stop_and_looking_at_one_does_not() {
    let folder = folder(&[("first-weeks.toml", &example())]);
    let stage = stage_with(&folder).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    anna.says("/stop").await;

    anna.says(LINK).await;
    assert_eq!(reminders(&anna).await, 0);
    anna.presses("In place of my plan").await;

    assert_eq!(reminders(&anna).await, 4);
}

#[tokio::test]
async fn a_plan_in_a_language_is_shown_in_it_and_its_words_are_only_words() {
    let plan = "title = \"<b>Plan\"\nfrom = \"A & B\"\nword = \"</blockquote>\"\nlanguage = \"de\"\n[[reminder]]\nactivity = \"walk\"\nwhen = \"12:00\"\n";
    let folder = folder(&[("p.toml", plan)]);
    fs::create_dir(folder.path().join("de")).unwrap();
    fs::write(folder.path().join("de/ours.ftl"), "button-prescription-keep = Meinen lassen\n")
        .unwrap();
    let stage = stage_with(&folder).await;
    let anna = stage.subscribed("Anna", "Berlin").await;

    anna.says("/start plan_p").await;

    let shown = anna.reads();
    assert!(shown.starts_with("📝 <b>Plan\nEin Plan von A & B, "), "{shown}");
    assert!(shown.contains("</blockquote>") && shown.contains("[Meinen lassen]"), "{shown}");
}

/// What is wrong with a plan, in a folder called DIR.
fn refused(name: &str, text: &str) -> String {
    let folder = folder(&[(name, text)]);
    let dir = folder.path().display().to_string();
    match Messages::read(Some(folder.path()), Command::listed()) {
        Ok(_) => "nothing".to_owned(),
        Err(error) => error.to_string().replace(&dir, "DIR"),
    }
}

#[test]
fn what_does_not_fit_the_catalogue_is_refused_by_file_and_line() {
    let check = |stanza: &str, expected: &str| {
        let text = format!("title = \"T\"\n[[reminder]]\n{stanza}");
        assert_eq!(refused("p.toml", &text), format!("DIR/plans/p.toml:{expected}"), "{stanza}");
    };

    check(
        "when = \"9:00\"\nexercise = \"yodel\"\n",
        "4: there is no exercise \"yodel\"; there are: stand, shift, back-bend, sit-down, walk, walk-short, hamstring, hip-flexor, twist, knee-rolls, chest, thigh-front, knee-to-chest, neck-turn, cat, side-bend, heels, hamstring-stand, draw-in, pelvic-tilt, sit-to-stand, bridge, heel-raise, tilt-kneeling, hip-march, bird-dog, mini-squat, side-plank, one-leg-stand",
    );
    check(
        "activity = \"swim\"\nwhen = \"9:00\"\n",
        "3: unknown variant `swim`, expected one of `stand`, `walk`, `stretch`, `strengthen`",
    );
    check(
        "activity = \"walk\"\nwhen = \"mon 25:00\"\n",
        "4: cannot use \"25:00\" of \"mon 25:00\"; write it like \"mon-fri 9:30 15:00\" or \"every 45m 9-12\"",
    );
    check(
        "exercise = \"draw-in\"\nwhen = \"9:00\"\nrepetitions = 11\n",
        "5: 11 repetitions is no dose of draw-in, which goes from 1 to 10 by 1",
    );
    check(
        "exercise = \"walk\"\nwhen = \"9:00\"\nminutes = 12\n",
        "5: 720 seconds is no dose of walk, which goes from 300 to 1800 by 300",
    );
    check(
        "exercise = \"walk\"\nwhen = \"9:00\"\nrepetitions = 3\n",
        "5: walk is counted in minutes or seconds",
    );
    check(
        "activity = \"walk\"\nwhen = \"9:00\"\nminutes = 20\n",
        "5: a dose is an exercise's; name the exercise that it is of",
    );
    check(
        "exercise = \"walk\"\nwhen = \"9:00\"\nminutes = 20\nseconds = 9\n",
        "6: a dose is told once: repetitions, minutes or seconds",
    );
    check(
        "exercise = \"walk\"\nwhen = \"9:00\"\nminutes = 20\n[[reminder]]\nexercise = \"walk\"\nwhen = \"15:00\"\n",
        "6: walk has another dose above; it can have but one",
    );
    check("when = \"9:00\"\n", "2: a reminder has an activity or an exercise, one of them");
    check(
        "activity = \"walk\"\nwhen = \"9:00\"\nhow = \"slow\"\n",
        "5: unknown field `how`, expected one of `activity`, `exercise`, `when`, `repetitions`, `minutes`, `seconds`",
    );
}

#[test]
fn a_plan_that_could_not_be_linked_or_shown_is_refused() {
    let stanza = "[[reminder]]\nactivity = \"walk\"\nwhen = \"9:00\"\n";
    let check = |name: &str, text: &str, expected: &str| {
        let refused = refused(name, text);
        assert!(refused.contains(expected), "{refused}");
    };

    check("a plan.toml", "title = \"T\"\n", "a plan.toml: a plan's name goes into a link");
    check("p.toml", "title = \"T\"\n", "p.toml:1: 0 reminders; a plan has from 1 to 24");
    check("p.toml", &format!("title = \"\"\n{stanza}"), "p.toml:1: it says nothing");
    check(
        "p.toml",
        &format!("title = \"T\"\nlanguage = \"xx\"\n{stanza}"),
        "p.toml:2: there are no sentences in \"xx\"",
    );
    let long = "x".repeat(801);
    check(
        "p.toml",
        &format!("title = \"T\"\nword = \"{long}\"\n{stanza}"),
        "801 characters are too many",
    );
    let many = stanza.repeat(24).replace("9:00", "1:01 2:01 3:01 4:01 5:01 6:01 7:01 8:01 9:01 10:01 11:01 12:01 13:01 14:01 15:01 16:01 17:01 18:01 19:01 20:01");
    check("p.toml", &format!("title = \"T\"\n{many}"), "DIR/plans/p.toml: it makes a message of");
}

#[test]
fn the_example_of_the_documentation_is_a_plan() {
    let folder = folder(&[("first-weeks.toml", &example())]);

    let (_, care) = Messages::read(Some(Path::new(folder.path())), Command::listed()).unwrap();

    assert_eq!(care.prescriptions["first-weeks"].reminders.len(), 4);
}
