//! Stories of the first minute: /start, the one question, and being subscribed.

use crate::stage::Stage;
use expect_test::expect;
use serde_json::json;

/// A Monday morning in Berlin, before work.
const MONDAY: &str = "2026-03-02T08:20+01:00[Europe/Berlin]";

#[tokio::test]
async fn two_taps_from_start_to_subscribed() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.person("Anna");

    anna.says("/start").await;
    expect![[r#"
        👋 Hello, Anna! I’m Limber, and I look after backs.

        • At your own times I remind you to stand up, walk, stretch and strengthen.
        • I show every exercise so that you can do it right away, and keep a friendly count.
        • I’m for general wellness: no diagnosis, and no substitute for a doctor or physiotherapist.
        [⚠️ When to get help]

        🕑 What time is it for you?

        Tap the one that fits, share your location, or type your city, your time zone or the time.
        A location is used to find your time zone and is not kept.
    "#]]
    .assert_eq(&anna.reads());
    assert!(anna.answers_offered().iter().any(|answer| answer == "02:20 · New York"));

    anna.says("02:20 · New York").await;
    expect![[r#"
        ✅ New York, 02:20. You’re all set, with a small plan to begin with. Next: standing up, today at 10:00.

        /exercise shows any exercise now, /today your day, and /pause gives you a rest.

        One question, so that I don’t suggest what isn’t for you:

        Are you pregnant, have you had surgery on your spine, do you have osteoporosis, or were you injured recently?
        [No] [Yes, one of these]
    "#]]
    .assert_eq(&anna.reads());
    assert!(anna.answers_offered().is_empty(), "the keyboard goes away once it is answered");
}

#[tokio::test]
async fn six_taps_from_start_to_the_first_that_is_counted() {
    let stage = Stage::light(MONDAY).await;
    let anna = stage.person("Anna");
    anna.says("/start").await;

    anna.says("08:20 · Lagos").await;
    anna.presses("No").await;
    anna.presses("At home").await;
    anna.reads();
    anna.presses("A little · about 3 a day").await;
    expect![[r#"
        (edited) 👍 A little, then: one break each working day, beside walking, stretching and strengthening.

        ⏳ I come within your hours (Monday to Friday, 09:00 to 12:00 and 13:00 to 17:00). Next: standing up, today at 10:00.

        Would you like to try one right away?
        [▶️ Try one now · 1 min]
        [⏳ Hours] [🗓 My plan]
    "#]].assert_eq(&anna.reads());
    anna.presses("Try one now").await;
    anna.presses("I’m ready").await;
    stage.clock_reaches("2026-03-02T08:30+01:00[Europe/Berlin]").await;

    let read = anna.reads();
    assert!(read.contains("Today: 1 break."), "{read}");
}

#[tokio::test]
async fn the_red_flags_are_behind_one_button() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.person("Anna");
    anna.says("/start").await;
    anna.reads();

    anna.presses("When to get help").await;

    expect![[r#"
        ⚠️ When to get help

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

        Please check with a doctor or physiotherapist before you begin if you are pregnant, have had surgery on your spine, have osteoporosis or were recently injured.

        Back pain is not to be ignored, and having it looked at early helps. Asking is never making a fuss.

        Limber is for general wellness. It gives no diagnosis and does not replace a doctor or physiotherapist. These lists can’t name everything: if something worries you, ask one.

        Is any of these true for you?
        [Yes, one of them] [No, none]
    "#]].assert_eq(&anna.reads());
}

#[tokio::test]
async fn a_location_tells_the_zone_and_is_not_kept() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.person("Anna");
    anna.says("/start").await;

    anna.shares_location(-31.55, 159.08).await;

    let read = anna.reads();
    assert!(read.contains("Lord Howe, 18:20"), "{read}");
    let kept = std::fs::read(stage.database()).unwrap();
    let log = std::fs::read(stage.database().with_extension("db-wal")).unwrap_or_default();
    for bytes in [kept, log] {
        assert!(!bytes.windows(6).any(|window| window == b"159.08"), "the location is on disk");
    }
}

#[tokio::test]
async fn a_city_a_zone_or_the_time_is_an_answer_too() {
    for (answer, expected) in [
        ("Porto", "Porto, 07:20"),
        ("europe/berlin", "Berlin, 08:20"),
        ("São Paulo", "São Paulo, 04:20"),
        ("東京", "Tokyo, 16:20"),
    ] {
        let stage = Stage::at(MONDAY).await;
        let anna = stage.person("Anna");
        anna.says("/start").await;

        anna.says(answer).await;

        let read = anna.reads();
        assert!(read.contains(expected), "{answer}: {read}");
    }
}

#[tokio::test]
async fn a_time_that_several_places_share_is_asked_again_with_places() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.person("Anna");
    anna.says("/start").await;
    anna.reads();

    anna.says("16:20").await;
    expect![[r#"
        🕑 Which of these is nearest to you?
        [16:20 · Tokyo, Japan]
        [None of these]
    "#]]
    .assert_eq(&anna.reads());

    anna.presses("Tokyo").await;
    assert!(anna.reads().contains("Tokyo, 16:20. You’re all set"));
}

#[tokio::test]
async fn what_is_no_place_gets_an_example_that_works() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.person("Anna");
    anna.says("/start").await;
    anna.reads();

    anna.says("good morning").await;
    expect![[r#"
        🕑 What time is it for you?

        Tap the one that fits, share your location, or type your city, your time zone or the time.
        A location is used to find your time zone and is not kept.
    "#]]
    .assert_eq(&anna.reads());

    anna.says("Porto").await;
    assert!(anna.reads().contains("You’re all set"));
}

#[tokio::test]
async fn a_second_start_resets_nothing() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    anna.says("/done walk 20").await;
    anna.reads();

    anna.says("/start from_a_poster").await;
    expect![[r#"
        👋 Good to see you. Your reminders are on. Next: standing up, today at 10:00.

        📍 Where are you for most of the day? I choose exercises that fit there.
        [At a desk] [On my feet]
        [At home] [Better no floor]
    "#]]
    .assert_eq(&anna.reads());

    anna.says("/stats").await;
    assert!(anna.reads().contains("1 walk, 20 minutes"));
}

#[tokio::test]
async fn nothing_is_planned_before_the_question_is_answered() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.person("Anna");
    anna.says("/start").await;
    anna.reads();

    stage.clock_reaches("2026-03-05T12:00Z").await;
    assert_eq!(anna.reads(), "");

    anna.says("/today").await;
    assert!(anna.reads().starts_with("🕑 What time is it for you?"));
}

#[tokio::test]
async fn moving_to_another_zone_keeps_the_hours_of_the_clock() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;

    anna.says("/timezone Lisbon").await;
    expect![[r#"
        ✅ Lisbon, 07:20. Your reminders keep their hours there. Next: standing up, today at 10:00.
    "#]]
    .assert_eq(&anna.reads());

    stage.clock_reaches("2026-03-02T09:59Z").await;
    assert_eq!(anna.reads(), "", "ten o'clock in Berlin is no longer hers");
    stage.clock_reaches("2026-03-02T10:00Z").await;
    assert!(anna.reads().contains("🧍"));
}

#[tokio::test]
async fn in_a_group_limber_points_to_a_private_chat() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.person("Anna");

    stage.telegram().says_in_group(-100, anna.id, "/start@limber_bot");
    stage.telegram().says_in_group(-100, anna.id, "what is this?");
    stage.sandbox.settled().await;

    let group: Vec<String> =
        stage.telegram().chat(-100).messages.iter().map(|message| message.text.clone()).collect();
    expect![[r#"
        /start@limber_bot
        what is this?
        I talk with people one to one: your back is your own business. Open a chat with me and say /start."#]].assert_eq(&group.join("\n"));
}

#[tokio::test]
async fn a_place_that_is_passed_on_moves_the_clock_only_when_its_owner_is_there() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    let location = json!({ "latitude": 35.68, "longitude": 139.69 });

    let origin = json!({ "type": "hidden_user", "sender_user_name": "Ben" });
    anna.sends(json!({ "location": location, "forward_origin": origin })).await;
    expect![[r#"
        📍 Are you there yourself? Tap the clock and I’ll go by it. If you aren’t, all stays as it is.
        [16:20 · Tokyo]
    "#]].assert_eq(&anna.reads());
    anna.says("/settings").await;
    assert!(anna.reads().contains("Berlin"), "nothing has moved");

    anna.sends(json!({ "location": location, "venue": { "title": "A museum" } })).await;
    anna.presses("Tokyo").await;
    assert!(anna.reads().contains("✅ Tokyo"));
}

#[tokio::test]
async fn what_telegram_itself_says_in_a_chat_is_answered_by_silence() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;

    anna.sends(json!({ "pinned_message": { "message_id": 1, "text": "/stop" } })).await;
    anna.sends(json!({ "message_auto_delete_timer_changed": { "message_auto_delete_time": 60 } }))
        .await;
    assert_eq!(anna.reads(), "");

    anna.sends(json!({ "sticker": { "emoji": "🧘" } })).await;
    let answer = anna.reads();
    assert!(answer.contains("get that"), "{answer}");
}

#[tokio::test]
async fn whoever_types_what_stands_on_a_button_means_the_button() {
    for (first_word, rest_of_it) in [("no", "at a desk"), ("No.", "At a desk!")] {
        let stage = Stage::at(MONDAY).await;
        let anna = stage.person("Anna");
        anna.says("/start").await;
        anna.says("Berlin").await;

        assert!(anna.hears_back(first_word).await.contains("Where are you for most of the day?"));
        assert!(anna.hears_back(rest_of_it).await.contains("How much of me"));
        let told = anna.hears_back("some").await;
        assert!(told.contains("Would you like to try one right away?"), "{told}");
    }
}

#[tokio::test]
async fn a_yes_to_the_safety_question_is_heard_where_it_is_typed() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.person("Anna");
    anna.says("/start").await;
    anna.says("Berlin").await;

    let told = anna.hears_back("yes").await;

    assert!(told.contains("check with a doctor or physiotherapist"), "{told}");
    let told = anna.hears_back("osteoporosis").await;
    assert!(told.contains("✓ Osteoporosis"), "{told}");
    assert!(anna.hears_back("on my feet").await.contains("How much of me"));
}
