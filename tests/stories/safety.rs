//! Stories of pain and distress: the signs come first and showing them costs nothing, who says that one is true is left
//! alone, what rests is not sent, and what people write in need is heard before anything else.

use expect_test::expect;
use limber::{messages::Messages, telegram::inward::commands::Command};
use limber_reader::Distress;
use serde_json::json;

use crate::stage::{Person, Stage};

const MONDAY: &str = "2026-03-02T08:50+01:00[Europe/Berlin]";

/// Somebody under their first reminder, standing up at ten.
async fn reminded(stage: &Stage) -> Person {
    let anna = stage.subscribed("Anna", "Berlin").await;
    stage.clock_reaches("2026-03-02T10:00+01:00[Europe/Berlin]").await;
    anna.reads();
    anna
}

#[tokio::test]
async fn the_first_tap_shows_the_signs_and_changes_nothing() {
    let stage = Stage::at(MONDAY).await;
    let anna = reminded(&stage).await;

    anna.presses("Hurts").await;

    expect![[r#"
        ✋ Stand up: stop here, please. I’m sorry that it hurts.

        Please look through these signs first. They matter more than any exercise.

        If you have back pain with any of these, get emergency help now:
        • numbness or tingling around your genitals, your buttocks or your inner thighs
        • trouble passing urine (peeing)
        • loss of control over your bladder or bowels
        • a sudden change in sexual feeling or function
        • pain, tingling, weakness or numbness in both legs
        • chest pain
        • it began after a serious accident
        Call your local emergency number.

        If you have back pain with any of these, see a doctor soon:
        • a fever
        • weight loss that you can’t explain
        • a lump, a swelling, or a back that has changed its shape
        • one leg or foot that gets weaker
        • it gets worse at night, or rest does not ease it
        • it sits between your shoulder blades
        • it gets worse when you cough, sneeze or strain
        • you have cancer, or have had it
        • a weak immune system

        Is any of these true for you?
        [Yes, one of them]
        [No: let it rest for a week]
    "#]]
    .assert_eq(&anna.reads());
    anna.says("/today").await;
    let today = anna.reads();
    assert!(today.contains("👉 10:00 Stand up") && !today.contains("rests"), "{today}");
    stage.clock_reaches("2026-03-02T11:00+01:00[Europe/Berlin]").await;
    assert_eq!(anna.breaks(), 2);
}

#[tokio::test]
async fn who_says_that_a_sign_is_true_is_left_alone_until_they_may_go_on() {
    let stage = Stage::at(MONDAY).await;
    let anna = reminded(&stage).await;
    anna.presses("Hurts").await;
    anna.reads();

    anna.presses("Yes, one of them").await;

    expect![[r#"
        Please get help; a bot can’t give it.

        ❗️ If it is one of the first list, get emergency help now.
        Call your local emergency number.

        🩺 If it is one of the second list, see a doctor soon, today if you can.

        From now on I’m quiet: no reminders, no letter. All you’ve done is kept. Tell me when a doctor or physiotherapist says that you may go on.
        [I may go on]
    "#]].assert_eq(&anna.reads());
    // A fortnight with two Sundays, on which letters come.
    stage.clock_reaches("2026-03-16T12:00+01:00[Europe/Berlin]").await;
    assert_eq!(anna.reads(), "", "nothing comes by itself");

    for asks in ["/resume", "/start", "/pause 3 days"] {
        anna.says(asks).await;
        let read = anna.reads();
        assert!(read.contains("Do they say that you may go on?"), "{asks}: {read}");
    }
    for shows in ["/plan", "/today", "/settings"] {
        anna.says(shows).await;
        let read = anna.reads();
        assert!(
            read.contains("I’m quiet until you tell me that you may go on."),
            "{shows}: {read}"
        );
    }
    assert!(anna.button("Today’s session").is_none(), "nothing to begin with is offered");
    anna.says("/exercise stand").await;
    anna.presses("Guide me").await;
    assert!(anna.reads().contains("Do they say that you may go on?"));
    anna.says("/resume").await;
    anna.presses("Not yet").await;
    stage.clock_reaches("2026-03-17T12:00+01:00[Europe/Berlin]").await;
    assert_eq!(anna.reminders(), 1, "the first one came before they said so");

    anna.says("/resume").await;
    anna.presses("I may go on").await;
    assert!(anna.reads().contains("Welcome back. Next: a walk, today at 12:30."));
    stage.clock_reaches("2026-03-17T12:30+01:00[Europe/Berlin]").await;
    assert!(anna.reads().contains("🚶"));
}

#[tokio::test]
async fn what_was_put_off_before_a_sign_was_told_does_not_come_either() {
    let stage = Stage::at(MONDAY).await;
    let anna = reminded(&stage).await;
    anna.presses("Later").await;
    anna.presses("In 1 hour").await;
    anna.says("my chest feels tight").await;
    anna.presses("Yes, one of them").await;
    anna.reads();

    stage.clock_reaches("2026-03-03T18:00+01:00[Europe/Berlin]").await;

    assert_eq!(anna.reads(), "");
}

#[tokio::test]
async fn where_nothing_milder_is_left_there_is_silence() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    anna.says("/plan").await;
    anna.presses("🧘 Stretching").await;
    anna.presses("Remove").await;
    anna.says("/remind chest stretch 10:20").await;
    stage.clock_reaches("2026-03-02T10:20+01:00[Europe/Berlin]").await;
    anna.presses("Hurts").await;
    anna.reads();

    anna.presses("No: let it rest").await;

    expect![[r#"
        (edited) 🌙 Chest stretch rests now.

        (edited) 🌙 Chest stretch rests until 9 March, and nothing comes in its place. Staying active as far as it is comfortable is what guidelines advise.

        After that it begins with its smallest dose. If it doesn’t get better, or you are worried, ask a doctor or physiotherapist.
        [Undo] [⚠️ When to get help]
    "#]].assert_eq(&anna.reads());
    let mut read = String::new();
    for day in 2..=8 {
        let evening = format!("2026-03-0{day}T20:00+01:00[Europe/Berlin]");
        stage.clock_reaches_with(&anna, &evening).await;
        read += &anna.reads();
    }
    assert!(!read.contains("🧘"), "it rests");
    assert!(read.contains("🚶"), "and nothing else does");
    stage.clock_reaches_with(&anna, "2026-03-10T20:00+01:00[Europe/Berlin]").await;
    assert!(anna.reads().contains("🧘"), "after a week it is back");
}

#[tokio::test]
async fn what_rests_is_told_everywhere_and_its_rest_can_be_ended() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    anna.says("/exercise hamstring").await;
    anna.presses("It hurts").await;
    anna.presses("No: let it rest").await;
    anna.reads();

    for shows in ["/today", "/plan", "/settings", "/exercise", "/exercise hamstring"] {
        anna.says(shows).await;
        let read = anna.reads();
        assert!(read.contains("🌙 Hamstring stretch rests until 9 March."), "{shows}: {read}");
        assert!(read.contains("[▶️ End the rest: Hamstring stretch]"), "{shows}: {read}");
    }
    anna.says("/today").await;
    assert!(anna.reads().contains("🕑 15:30 Seated twist"), "its neighbour takes its turn");
    anna.presses("End the rest").await;
    expect![[r#"
        (edited) ▶️ Hamstring stretch may come again. Next: standing up, today at 10:00.
    "#]]
    .assert_eq(&anna.reads());
    anna.says("/settings").await;
    assert!(!anna.reads().contains("rests"));
}

#[tokio::test]
async fn a_tap_in_error_is_undone_and_leaves_the_dose_as_it_was() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    anna.says("/exercise walk").await;
    anna.presses("How much?").await;
    anna.presses("More").await;
    anna.says("/exercise walk").await;
    anna.presses("It hurts").await;
    anna.presses("No: let it rest").await;
    assert!(anna.reads().contains("rests until 9 March"));

    anna.presses("Undo").await;

    assert!(anna.reads().contains("Walk may come again. Next: standing up, today at 10:00."));
    anna.says("/exercise walk").await;
    let walk = anna.reads();
    assert!(walk.contains("Walk · 20 minutes") && !walk.contains("rests"), "{walk}");
}

#[tokio::test]
async fn what_rests_is_not_begun_and_an_open_reminder_of_it_is_closed() {
    let stage = Stage::at(MONDAY).await;
    let anna = reminded(&stage).await;
    let (message, later) = anna.button("Later").unwrap();
    anna.says("/exercise stand").await;
    anna.presses("It hurts").await;
    anna.presses("No: let it rest").await;

    assert!(anna.reads().contains("(edited) 🌙 Stand up rests now."));
    anna.forges(message, &later).await;
    assert_eq!(anna.notice(), "You’ve put this one aside for today.");
    anna.forges(message, "guide:stand").await;
    assert!(anna.reads().contains("🌙 Stand up rests until 9 March, because it hurt."));
}

#[tokio::test]
async fn a_guide_stands_still_while_the_signs_are_read() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    anna.says("/exercise hamstring").await;
    anna.presses("Guide me").await;
    anna.presses("I’m ready").await;
    anna.reads();

    anna.presses("It hurts").await;

    let read = anna.reads();
    assert!(
        read.contains("[▶️ Go on]") && read.contains("Is any of these true for you?"),
        "{read}"
    );
}

#[tokio::test]
async fn at_the_start_one_question_is_asked_once() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.person("Anna");
    anna.says("/start").await;
    anna.says("Berlin").await;
    assert!(anna.reads().contains("Are you pregnant"));

    anna.presses("Yes, one of these").await;
    expect![[r#"
        (edited) Thank you for telling me. With a pregnancy, after surgery on your spine, with osteoporosis or after a recent injury, please check with a doctor or physiotherapist before you begin. They can tell you what suits you and what to leave out.

        You may go on meanwhile. Or I wait, and you tell me once you have asked.

        Tap what is true for you, and I leave out the exercises that it concerns. Another tap takes it back, when a doctor or physiotherapist says that you may do them.
        [Pregnant] [Spinal surgery]
        [Osteoporosis] [Recent injury]
        [My knees] [My wrists]
        [My balance] [Hip replacement]
        [Wait until I’ve asked]
        [⚠️ When to get help]

        📍 Where are you for most of the day? I choose exercises that fit there.
        [At a desk] [On my feet]
        [At home] [Better no floor]
    "#]].assert_eq(&anna.reads());
    stage.clock_reaches("2026-03-02T10:00+01:00[Europe/Berlin]").await;
    assert!(anna.reads().contains("🧍"), "they may go on");
    anna.presses("Wait until I’ve asked").await;
    anna.reads();
    stage.clock_reaches("2026-03-03T12:00+01:00[Europe/Berlin]").await;
    assert_eq!(anna.reads(), "");
    anna.presses("I may go on").await;
    anna.says("/start").await;
    assert!(!anna.reads().contains("Are you pregnant"), "it is asked once");
}

#[tokio::test]
async fn distress_is_heard_whatever_command_the_sentence_begins_with() {
    let stage = Stage::at(MONDAY).await;
    let anna = reminded(&stage).await;

    for cry in [
        "stop it hurts",
        "/stop it hurts",
        "STOP, IT HURTS!!!",
        "/done but my leg is numb",
        "help my back is killing me",
    ] {
        anna.says(cry).await;
        let read = anna.reads();
        assert!(read.contains("get emergency help now"), "{cry}: {read}");
        assert_eq!(read.contains("can wait"), !cry.starts_with("STOP,"), "{cry}: {read}");
    }
    anna.says("/today").await;
    let today = anna.reads();
    assert!(
        today.contains("👉 10:00") && today.contains("🕑 11:00"),
        "nothing else was done: {today}"
    );
}

#[tokio::test]
async fn distress_is_heard_under_a_picture_as_well() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;

    stage.telegram().inject(json!({ "message": {
        "message_id": 99, "date": 1_772_437_800, "caption": "I can’t feel my legs",
        "photo": [{ "file_id": "p", "file_unique_id": "u", "width": 1, "height": 1 }],
        "chat": { "id": anna.id, "type": "private", "first_name": "Anna" },
        "from": { "id": anna.id, "is_bot": false, "first_name": "Anna", "language_code": "en" },
    } }));
    stage.sandbox.settled().await;

    assert!(anna.reads().contains("get emergency help now"));
}

#[tokio::test]
async fn who_wants_to_die_is_told_where_somebody_listens_and_left_alone_for_the_day() {
    let stage = Stage::at(MONDAY).await;
    let anna = reminded(&stage).await;

    anna.says("i want to die").await;

    expect![[r#"
        I’m glad that you told me, and I’m so sorry that it is this hard right now. You don’t have to be alone with it.

        Please talk to somebody now: someone you trust, or a crisis line, where people listen day and night.

        If you might hurt yourself, call your local emergency number now.
        Find a crisis line where you are: https://findahelpline.com

        I’m only a bot. I’ll be quiet for today.
    "#]].assert_eq(&anna.reads());
    stage.clock_reaches("2026-03-02T23:00+01:00[Europe/Berlin]").await;
    assert_eq!(anna.reads(), "");
    stage.clock_reaches("2026-03-03T10:00+01:00[Europe/Berlin]").await;
    assert_eq!(anna.breaks(), 2, "the first one came before she said so");
    anna.says("/export").await;
    let told = stage.telegram().last_file(".json").unwrap();
    assert!(!String::from_utf8_lossy(&told.bytes).contains("to die"), "nothing of it is kept");
}

#[tokio::test]
async fn a_command_word_at_the_head_of_a_sentence_is_not_that_command() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;

    for sentence in [
        "today was a good day",
        "report a bug",
        "start walking",
        "stop being so nice",
        "delete the walk",
    ] {
        anna.says(sentence).await;
        let read = anna.reads();
        assert!(
            !["📋", "Erase everything", "No more reminders", "one page"]
                .iter()
                .any(|command| read.contains(command)),
            "{sentence}: {read}"
        );
    }
    anna.says("Stop").await;
    assert!(anna.reads().contains("No more reminders"));
}

/// Ordinary words of people who are well are no cry for help, and no name of a place is.
#[test]
fn what_people_say_when_all_is_well_is_no_distress() {
    let (_, care) = Messages::read(None, Command::listed()).unwrap();
    let heard = |text: &str| care.vocabularies["en"].hears(text);
    for text in [
        "walked 20",
        "/done walk 20",
        "went for a walk, back at 5",
        "stretch 9:30 and 15:00",
        "hours 9-17",
        "remind me to stretch my hamstrings",
        "10:10",
        "walked 5 kms",
        "did 30 min spinning",
        "tight schedule today",
        "can’t get up now, in a meeting",
        "can’t move it to 5",
        "fell asleep on the sofa",
        "I work in a hospital",
        "help me set up my plan",
        "Berlin",
        "Buenos Aires",
        "thanks!",
        "not today",
        "how am I doing",
        "shoulders",
        "lost 3 kg, thanks to you",
        "next week I’m travelling",
        "chest stretch",
        "sit-ups are killer",
    ] {
        assert_eq!(heard(text), None, "{text:?}");
    }
    let cities = include_str!("../../crates/place/src/data/cities.tsv");
    for city in cities
        .lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| line.split('\t').next())
    {
        let heard = heard(city);
        assert!(!matches!(heard, Some(Distress::Crisis | Distress::Sign)), "{city}: {heard:?}");
    }
}
