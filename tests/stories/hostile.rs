//! What people do who mean no good, or whose programs are broken: nobody else notices, and what
//! they send is only words.

use crate::dice::Dice;
use crate::stage::{Person, Stage};
use jiff::{SignedDuration, civil::Date};
use limber::{care::PersonId, sandbox::telegram::Refusal, store::sessions};
use serde_json::{Value, json};

const MONDAY: &str = "2026-03-02T09:00+01:00[Europe/Berlin]";
const RANDOM_UPDATES: u64 = 10_000;

fn one<'o, T>(dice: &mut Dice, of: &'o [T]) -> &'o T {
    let index = usize::try_from(dice.roll(of.len() as u64)).unwrap();
    &of[index]
}

fn hostile_words() -> Vec<String> {
    vec![
        "😀".repeat(4096),
        "👩‍👩‍👧‍👦".repeat(500),
        "\u{200b}\u{202e}gnirts\u{0}\u{feff}".to_owned(),
        "\u{202e}مرحبا\u{202c} <b>שלום</b>".to_owned(),
        "<script>alert(1)</script></b>&amp;&#0;".to_owned(),
        "'; DROP TABLE people; --".to_owned(),
        "%s%n{0}${jndi:ldap://x}{ $name }".to_owned(),
        "9".repeat(4096),
        "x".repeat(4096),
        " \t\r\n".repeat(1000) + "x",
        "a\u{301}".repeat(2000),
    ]
}

/// Every call that the bot made was well-formed, and nothing of ours broke.
#[track_caller]
fn all_is_well(stage: &Stage, people: &[&Person]) {
    let calls = stage.telegram().calls();
    // What a forged press would have edited was never there; it is said anew.
    let is_ours = |refusal: &Refusal| !refusal.description.contains("message to edit not found");
    let refused = calls.iter().filter(|call| call.refusal.as_ref().is_some_and(is_ours));
    let refused: Vec<_> = refused.collect();
    assert!(refused.is_empty(), "{refused:?}");
    for person in people {
        let told = person.was_told();
        assert!(!told.iter().any(|text| text.contains("my side")), "{told:?}");
    }
}

/// The clock goes on by as much as it takes until so many acts more are answered; nothing happens by
/// itself in between.
fn within_the_allowance(stage: &Stage, acts: i64) {
    let clock = stage.sandbox.clock();
    clock.set(clock.now() + SignedDuration::from_secs(3 * acts));
}

#[tokio::test]
async fn words_are_only_words_wherever_they_are_typed() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;

    for words in hostile_words() {
        anna.says(&words).await;
        for command in ["done", "why", "exercise", "remind", "pause", "hours", "timezone", "start"]
        {
            let said: String = format!("/{command} {words}").chars().take(4096).collect();
            anna.says(&said).await;
        }
    }

    all_is_well(&stage, &[&anna]);
    anna.reads();
    anna.says("/today").await;
    assert!(anna.reads().starts_with("📋"));
}

#[tokio::test]
async fn a_name_is_only_a_name() {
    for name in ["<b>Anna", "&lt;\"'", "\u{202e}annA", "{ $name }", "😀", ""] {
        let stage = Stage::at(MONDAY).await;
        let anna = stage.person(name);

        anna.says("/start").await;
        anna.says("Berlin").await;

        all_is_well(&stage, &[&anna]);
        assert!(anna.reads().contains("Berlin"), "{name:?}");
    }
}

#[tokio::test]
async fn a_forged_press_does_nothing_to_anybody() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    let mallory = stage.subscribed("Mallory", "Berlin").await;
    stage.clock_reaches("2026-03-02T10:00+01:00[Europe/Berlin]").await;
    anna.says("/plan").await;
    let before = anna.reads();
    let words = [
        "done",
        "later",
        "snooze",
        "evening",
        "move",
        "hurts",
        "hurts-sign",
        "no-sign",
        "hurts-no-sign",
        "undo-rest",
        "end-rest",
        "may-go-on",
        "wait-to-ask",
        "checks-first",
        "skip",
        "why",
        "steps",
        "undo",
        "zone",
        "exercise",
        "dose",
        "set-dose",
        "easy",
        "pause",
        "pause-until",
        "reminder",
        "times",
        "days",
        "what",
        "toggle-time",
        "interval",
        "within",
        "toggle-day",
        "set-activity",
        "set-exercise",
        "rest",
        "wake",
        "remove",
        "put-back",
        "hours-of",
        "set-hours",
        "add",
        "preset",
        "take",
        "report",
        "take-prescribed",
        "add-prescribed",
        "put-plan-back",
    ];
    let tails = [
        "",
        ":",
        ":1",
        ":2",
        ":3",
        ":1:1",
        ":2:600",
        ":1:15",
        ":-1",
        ":0",
        ":9223372036854775807",
        ":99999999999999999999",
        ":walk",
        ":1:walk",
        ":mon",
        ":1:mon:99:99-99:99",
        "::::",
        ":\u{0}",
        ":😀",
        ":'; DROP TABLE people",
    ];

    for word in words {
        for tail in tails {
            stage.telegram().presses_raw(mallory.id, 1, &format!("{word}{tail}"));
        }
        stage.sandbox.settled().await;
        within_the_allowance(&stage, 20);
    }
    for junk in ["", "x", "😀", &"a".repeat(64), "done", "done:1:2:3", "{}", "null"] {
        stage.telegram().presses_raw(mallory.id, 1, junk);
    }
    stage.sandbox.settled().await;

    all_is_well(&stage, &[&anna, &mallory]);
    assert_eq!(stage.telegram().unanswered_presses(), 0);
    assert_eq!(anna.reads(), "", "nothing of Anna's has changed");
    anna.says("/plan").await;
    let (after, plan) = (anna.reads(), before.rsplit("\n\n").next().unwrap().to_owned());
    assert!(after.contains(plan.trim()), "{after}\n---\n{before}");
}

#[tokio::test]
async fn a_flood_from_one_is_answered_and_the_others_get_theirs() {
    let stage = Stage::at(MONDAY).await;
    let mallory = stage.subscribed("Mallory", "Berlin").await;
    let ben = stage.subscribed("Ben", "Berlin").await;
    let before = mallory.messages_from_bot();

    for number in 0..200 {
        let words = if number % 2 == 0 { "/done walk" } else { "/timezone Springfield" };
        stage.telegram().says(mallory.id, words);
    }
    stage.telegram().says(ben.id, "/done walk 20");
    stage.sandbox.settled().await;

    assert!(ben.reads().contains("counted"));
    assert_eq!(mallory.messages_from_bot() - before, 200);
}

#[tokio::test]
async fn who_floods_is_answered_within_their_allowance_and_told_once() {
    let stage = Stage::at(MONDAY).await;
    let mallory = stage.subscribed("Mallory", "Berlin").await;
    let ben = stage.subscribed("Ben", "Berlin").await;
    let told = |words: &str| mallory.was_told().iter().filter(|t| t.contains(words)).count();

    for _ in 0..1000 {
        stage.telegram().says(mallory.id, "/timezone Springfield");
    }
    stage.telegram().says(ben.id, "/done walk 20");
    stage.sandbox.settled().await;

    assert!(ben.reads().contains("counted"), "nothing is taken from Ben");
    let answered = told("nearest to you");
    assert!((290..=300).contains(&answered), "{answered}");
    assert_eq!(told("more at once than I can follow"), 1);
    stage.clock_reaches("2026-03-02T10:00+01:00[Europe/Berlin]").await;
    mallory.presses("Done").await;
    assert!(mallory.reads().contains("counted"), "nor for long from Mallory");
}

#[tokio::test]
async fn more_than_anybody_does_in_a_day_is_not_counted() {
    let stage = Stage::at(MONDAY).await;
    let mallory = stage.subscribed("Mallory", "Berlin").await;
    mallory.says("/done").await;
    let (menu, data) = mallory.button("Walk").unwrap();

    for _ in 0..20 {
        for _ in 0..250 {
            stage.telegram().presses_raw(mallory.id, menu, &data);
        }
        stage.sandbox.settled().await;
        within_the_allowance(&stage, 250 / 20);
    }
    mallory.reads();
    mallory.says("/done walk 20").await;

    let answer = mallory.reads();
    assert!(answer.contains("That makes 100 today"), "{answer}");
    let mut connection = stage.sandbox.store().read().await.unwrap();
    let kept = sessions::since(&mut connection, PersonId(mallory.id), Date::MIN).await.unwrap();
    assert_eq!(kept.len(), 100, "no more can be in an /export either");
    stage.clock_reaches("2026-03-02T10:00+01:00[Europe/Berlin]").await;
    mallory.presses("Done").await;
    assert!(mallory.reads().contains("counted"), "what was reminded of counts all the same");
    stage.clock_reaches("2026-03-03T08:00+01:00[Europe/Berlin]").await;
    mallory.says("/done walk 20").await;
    assert!(mallory.reads().contains("counted"), "and tomorrow is another day");
}

#[tokio::test]
async fn ten_thousand_random_updates_leave_the_bot_as_it_was() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    let mallory = stage.subscribed("Mallory", "Berlin").await;
    let mut dice = Dice(7);

    for number in 0..RANDOM_UPDATES {
        stage.telegram().inject(random_update(&mut dice, mallory.id));
        if number % 250 == 249 {
            stage.sandbox.settled().await;
            within_the_allowance(&stage, 250);
        }
    }
    stage.sandbox.settled().await;

    assert_eq!(stage.telegram().unconfirmed(), 0);
    let told = mallory.was_told();
    assert!(!told.iter().any(|text| text.contains("my side")), "a failure of ours");
    anna.reads();
    anna.says("/today").await;
    assert!(anna.reads().starts_with("📋"));
}

/// An update of a kind that bots get, with some of it replaced by what has no business there.
fn random_update(dice: &mut Dice, person: i64) -> Value {
    let user =
        json!({ "id": person, "is_bot": false, "first_name": "Mallory", "language_code": "en" });
    let chat = json!({ "id": person, "type": "private", "first_name": "Mallory" });
    let message = json!({
        "message_id": dice.roll(100), "date": 1_772_000_000, "chat": chat, "from": user,
        "text": random_text(dice),
        "entities": [{ "type": "bot_command", "offset": 0, "length": dice.roll(12) }],
    });
    let mut update = match dice.roll(8) {
        0..=2 => json!({ "message": message }),
        3 => json!({ "edited_message": message }),
        4 => json!({ "message": {
            "message_id": 1, "date": 1_772_000_000, "chat": chat, "from": user,
            "location": { "latitude": 52.5, "longitude": 13.4 },
        }}),
        5 => json!({ "callback_query": {
            "id": "1", "from": user, "chat_instance": "1", "data": random_text(dice),
            "message": message,
        }}),
        6 => json!({ "my_chat_member": {
            "chat": chat, "from": user, "date": 1,
            "old_chat_member": { "status": "member", "user": user },
            "new_chat_member": { "status": "kicked", "user": user, "until_date": 0 },
        }}),
        _ => json!({ "poll_answer": { "poll_id": "1", "user": user, "option_ids": [0] } }),
    };
    for _ in 0..dice.roll(4) {
        spoil(dice, &mut update);
    }
    update
}

fn random_text(dice: &mut Dice) -> String {
    let texts = [
        "/start",
        "/done walk",
        "/today",
        "/stats",
        "/report",
        "/start plan_x",
        "/why core",
        "/remind walk 9:00",
        "/pause",
        "/plan",
        "hello",
        "9:30",
        "Berlin",
        "done:1",
        "zone:Asia/Tokyo",
        "/stop",
        "skip:2",
        "\u{202e}",
        "😀😀😀",
        "<b>",
        "",
        "/",
        "/done@other_bot",
        "/undo",
    ];
    (*one(dice, &texts)).to_owned()
}

/// Replaces something somewhere.
fn spoil(dice: &mut Dice, value: &mut Value) {
    let inner = match value {
        Value::Object(fields) if !fields.is_empty() => {
            let index = usize::try_from(dice.roll(fields.len() as u64)).unwrap();
            fields.values_mut().nth(index)
        }
        Value::Array(items) if !items.is_empty() => items.first_mut(),
        _ => None,
    };
    match inner {
        Some(inner) if dice.roll(4) > 0 => spoil(dice, inner),
        Some(inner) => *inner = nonsense(dice),
        None => *value = nonsense(dice),
    }
}

fn nonsense(dice: &mut Dice) -> Value {
    let any = [
        Value::Null,
        json!(true),
        json!(0),
        json!(-1),
        json!(i64::MAX),
        json!(u64::MAX),
        json!(1e300),
        json!(""),
        json!("\u{0}"),
        json!("x".repeat(5000)),
        json!([]),
        json!({}),
        json!([[[]]]),
        json!({ "id": 1 }),
        json!("2026-03-02"),
    ];
    one(dice, &any).clone()
}
