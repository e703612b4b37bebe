//! What each button does, for all that there are: to whom it belongs, and what each state of a reminder
//! answers to it. The buttons come from the type, so that a new one is not forgotten.

use crate::stage::{Person, Stage};
use jiff::SignedDuration;
use limber::{
    care::{PersonId, occurrence::State},
    store::{
        export::{self, Table},
        query_assembled,
    },
    usecases::buttons::{
        AimPress, BuddiesPress, ChangePress, CuePress, DataPress, EveningPress, ExercisePress,
        GuidePress, HelpPress, HoursPress, LetterPress, OperatorPress, PausePress, PlanPress,
        PrescriptionPress, Press, ProgressPress, ReminderPress, SafetyPress, SaidPress,
        SessionPress, SettingsPress, StartPress, UsualPress, WhyPress,
    },
};
use serde::{
    Deserialize, Deserializer,
    de::{Error as _, Visitor, value::Error},
    forward_to_deserialize_any,
};

const MONDAY: &str = "2026-03-02T09:35+01:00[Europe/Berlin]";

/// Learns of an enum's variants from what it asks of a format.
struct Variants<'v>(&'v mut &'static [&'static str]);

impl<'de> Deserializer<'de> for Variants<'_> {
    type Error = Error;

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _name: &'static str,
        variants: &'static [&'static str],
        _visitor: V,
    ) -> Result<V::Value, Error> {
        *self.0 = variants;
        Err(Error::custom("that is all"))
    }

    fn deserialize_any<V: Visitor<'de>>(self, _visitor: V) -> Result<V::Value, Error> {
        Err(Error::custom("not an enum"))
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option
        unit unit_struct newtype_struct seq tuple tuple_struct map struct identifier ignored_any
    }
}

/// The words with which buttons begin.
fn words() -> Vec<&'static str> {
    fn of<'de, P: Deserialize<'de> + Into<Press>>() -> &'static [&'static str] {
        let mut words: &'static [&'static str] = &[];
        assert!(P::deserialize(Variants(&mut words)).is_err() && !words.is_empty());
        words
    }
    let families = [
        of::<ReminderPress>(),
        of::<SessionPress>(),
        of::<SafetyPress>(),
        of::<StartPress>(),
        of::<ExercisePress>(),
        of::<WhyPress>(),
        of::<HelpPress>(),
        of::<PausePress>(),
        of::<PlanPress>(),
        of::<ChangePress>(),
        of::<HoursPress>(),
        of::<PrescriptionPress>(),
        of::<GuidePress>(),
        of::<LetterPress>(),
        of::<BuddiesPress>(),
        of::<ProgressPress>(),
        of::<EveningPress>(),
        of::<UsualPress>(),
        of::<CuePress>(),
        of::<AimPress>(),
        of::<SettingsPress>(),
        of::<DataPress>(),
        of::<SaidPress>(),
        of::<OperatorPress>(),
    ];
    assert_eq!(families.len(), Press::FAMILIES.len(), "a family is missing here");
    families.concat()
}

#[test]
fn no_word_is_on_buttons_of_two_families() {
    let all = words();
    let different: std::collections::BTreeSet<&str> = all.iter().copied().collect();
    assert_eq!(different.len(), all.len());
}

/// More buttons than this with one word tell nothing new: it is more than there are rows.
const MOST_OF_A_WORD: usize = 24;

/// Buttons that begin with a word and carry what is given, those of the first values first: all that
/// can be read up to some.
fn buttons(word: &str, values: &[String]) -> Vec<String> {
    let is_button = |text: &String| Press::decode(text).is_some();
    let mut buttons: Vec<String> = Some(word.to_owned()).into_iter().filter(is_button).collect();
    for first in values {
        let one = format!("{word}:{first}");
        // Numbers of rows come first among the values, and are seldom the second of two.
        let two = values.iter().rev().map(|second| format!("{one}:{second}"));
        buttons.extend(two.filter(is_button).take(1));
        buttons.extend(Some(one).filter(is_button));
        if buttons.len() >= MOST_OF_A_WORD {
            break;
        }
    }
    assert!(!buttons.is_empty(), "no value given here can be carried by the button {word:?}");
    buttons
}

/// What buttons may carry, beside numbers of rows.
const VALUES: [&str; 32] = [
    "15",
    "1",
    "570",
    "walk",
    "hamstring",
    "core",
    "sleep",
    "week",
    "four-weeks",
    "twelve-weeks",
    "desk",
    "no-floor",
    "feet",
    "2026-03-07",
    "Europe/Lisbon",
    "9.00-12.00,13.00-17.00",
    "hours",
    "more",
    "knees",
    "right",
    "menu",
    "send.1",
    "stop.1",
    "look.en.help",
    "walk daily 17.00",
    "steady",
    "mostly",
    "lunch",
    "meetings",
    "outside-hours",
    "fw-sun-hc-h12-nu-latn",
    "in-turns",
];

async fn texts(stage: &Stage, sql: String) -> Vec<String> {
    let mut connection = stage.sandbox.store().read().await.unwrap();
    let rows = query_assembled(sql).fetch_all(&mut connection).await.unwrap();
    rows.iter().map(|row| row.first().unwrap()).collect()
}

async fn execute(stage: &Stage, sql: String) {
    let mut tx = stage.sandbox.store().write().await.unwrap();
    query_assembled(sql).execute(&mut tx).await.unwrap();
    tx.commit().await.unwrap();
}

/// Every row about a person, each with its table.
async fn rows(stage: &Stage, person: &Person) -> Vec<String> {
    let mut connection = stage.sandbox.store().read().await.unwrap();
    let (themselves, tables) = export::all_of(&mut connection, PersonId(person.id)).await.unwrap();
    let mut rows: Vec<String> = themselves.iter().map(|row| format!("people {row:?}")).collect();
    for Table { name, rows: theirs } in tables {
        rows.extend(theirs.iter().map(|row| format!("{name} {row:?}")));
    }
    rows
}

/// The numbers of a person's rows that buttons carry: of occurrences one of each state.
async fn numbers(stage: &Stage, person: &Person) -> Vec<String> {
    let mut numbers = Vec::new();
    for (table, group) in [
        ("occurrences", "state, snoozed_to_at IS NULL"),
        ("reminders", "removed_at IS NULL"),
        ("sessions", "occurrence_id IS NULL"),
        ("guides", "id"),
        ("buddies", "id"),
    ] {
        let select = format!(
            "SELECT CAST(MIN(id) AS TEXT) FROM {table} WHERE person_id = {} GROUP BY {group}",
            person.id
        );
        let found = texts(stage, select).await;
        assert!(!found.is_empty(), "{table} has nothing of {}", person.id);
        numbers.extend(found);
    }
    numbers
}

/// Somebody joins a circle of hers, and they wave.
async fn has_a_buddy(stage: &Stage, anna: &Person) {
    anna.says("/buddies").await;
    anna.reads();
    anna.presses("Invite").await;
    let shown = anna.reads();
    let (_, word) = shown.split_once("?start=").unwrap();
    let ben = stage.subscribed("Ben", "Berlin").await;
    ben.says(&format!("/start {}", word.lines().next().unwrap())).await;
    ben.presses("Join").await;
    ben.presses("Wave to Anna").await;
    anna.presses("Wave back").await;
}

/// Somebody with something of all that buttons can be about.
async fn with_a_full_life(stage: &Stage, name: &str) -> Person {
    let anna = stage.subscribed(name, "Berlin").await;
    anna.says("/remind draw-in 10:00").await;
    anna.says("/remind stretch 9:45").await;
    stage.clock_reaches("2026-03-02T09:45+01:00[Europe/Berlin]").await;
    anna.presses("Later").await;
    anna.presses("In 1 hour").await;
    stage.clock_reaches("2026-03-02T10:00+01:00[Europe/Berlin]").await;
    anna.presses("✅ Stand up").await;
    anna.says("/done walk 20").await;
    anna.says("/remind bird-dog 17:00").await;
    anna.presses("Remove").await;
    anna.says("/pain").await;
    anna.presses("3").await;
    anna.says("/exercise hamstring").await;
    anna.presses("Guide me").await;
    anna.presses("I’m ready").await;
    has_a_buddy(stage, &anna).await;
    // One is on its way.
    execute(
        stage,
        format!(
            "UPDATE occurrences SET state = 'claimed', attempt = 1, send_at = {} + 60
             WHERE id = (SELECT MIN(id) FROM occurrences
                 WHERE person_id = {} AND activity = 'walk' AND state = 'pending')",
            stage.sandbox.clock().now().as_second(),
            anna.id
        ),
    )
    .await;
    anna
}

#[tokio::test]
async fn whatever_a_stranger_presses_nothing_of_the_owners_changes() {
    let stage = Stage::at(MONDAY).await;
    let anna = with_a_full_life(&stage, "Anna").await;
    let mut values = numbers(&stage, &anna).await;
    values.extend(VALUES.map(str::to_owned));
    anna.reads();
    let before = rows(&stage, &anna).await;

    for word in words() {
        // A stranger for each: some of it erases or stops them, and nobody may press without end.
        let mallory = stage.subscribed(&format!("Mallory {word}"), "Tokyo").await;
        for button in buttons(word, &values) {
            stage.telegram().presses_raw(mallory.id, 1, &button);
        }
        stage.sandbox.settled().await;
        let after = rows(&stage, &anna).await;
        assert_eq!(after, before, "{word}");
    }

    assert_eq!(anna.reads(), "", "nothing in the owner's chat has changed");
    assert_eq!(stage.telegram().unanswered_presses(), 0);
}

#[tokio::test]
async fn whoever_was_erased_stays_so_whatever_old_button_they_press() {
    let stage = Stage::at(MONDAY).await;
    let anna = with_a_full_life(&stage, "Anna").await;
    let mut values = numbers(&stage, &anna).await;
    values.extend(VALUES.map(str::to_owned));
    anna.says("/delete").await;
    anna.presses("Yes").await;
    anna.reads();

    for word in words() {
        for button in buttons(word, &values) {
            stage.telegram().presses_raw(anna.id, 1, &button);
        }
        stage.sandbox.settled().await;
        // By then her allowance of acts is whole again.
        let clock = stage.sandbox.clock();
        clock.set(clock.now() + SignedDuration::from_mins(15));
    }
    assert_eq!(anna.notice(), "That is no longer here. /help shows what is.");
    stage.telegram().blocks(anna.id);
    stage.telegram().unblocks(anna.id);
    stage.sandbox.settled().await;

    assert_eq!(rows(&stage, &anna).await, Vec::<String>::new());
    assert_eq!(anna.reads(), "");
    anna.says("/start").await;
    assert!(anna.reads().contains("Hello, Anna!"), "who says something begins anew");
}

#[tokio::test]
async fn a_press_that_changes_nothing_is_no_edit() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    stage.clock_reaches_with(&anna, "2026-03-02T12:30+01:00[Europe/Berlin]").await;
    let check = async |label: &str| {
        let (message, button) = anna.button(label).unwrap();
        stage.telegram().presses_raw(anna.id, message, &button);
        stage.sandbox.settled().await;
        stage.telegram().forget_calls();
        for _ in 0..3 {
            stage.telegram().presses_raw(anna.id, message, &button);
        }
        stage.sandbox.settled().await;
        let calls = stage.telegram().calls();
        let edits = calls.iter().filter(|call| call.method.starts_with("edit")).count();
        assert_eq!(edits, 0, "{label}");
        assert_eq!(stage.telegram().unanswered_presses(), 0, "{label}");
    };

    anna.presses("⋯").await;
    check("Why?").await;
    check("Back to the steps").await;
    check("Later").await;
    check("In 1 hour").await;
    anna.says("/stats").await;
    check("Month").await;
    anna.says("/plan").await;
    check("Walking").await;
    anna.says("/settings").await;
    check("No pictures").await;
}

/// A button under a reminder, as the table names it, and what it carries after the number.
const UNDER_A_REMINDER: [(&str, &str, &str); 10] = [
    ("Done", "done", ""),
    ("Done, 15 min", "done-for", ":900"),
    ("Later", "later", ""),
    ("In 15 min", "snooze", ":15"),
    ("This evening", "evening", ""),
    ("Another time", "move", ":840"),
    ("Not today", "skip", ""),
    ("Undo", "unskip", ""),
    ("Why?", "why", ""),
    ("Steps", "steps", ""),
];

/// How a reminder stands, as the table names it, and how its row is made to.
const STANDS: [(&str, &str); 8] = [
    ("to come", "state = 'pending'"),
    (
        "on its way",
        "state = 'claimed', message_id = NULL, sent_at = NULL, send_at = send_at + 3600",
    ),
    ("open", "state = 'sent'"),
    (
        "put off",
        "state = 'pending', snoozed_to_at = send_at + 1800, send_at = send_at + 1800, snoozes = 1",
    ),
    ("done", "state = 'done', is_over = 1, answered_at = sent_at"),
    ("not today", "state = 'skipped', is_over = 1, answered_at = sent_at"),
    ("missed", "state = 'missed', is_over = 1"),
    ("expired", "state = 'expired', is_over = 1"),
];

/// What a press came to: how the reminder stands after it, or what was shown or said.
async fn answer(stage: &Stage, person: &Person, id: &str, before: &str) -> String {
    let state = texts(stage, format!("SELECT state FROM occurrences WHERE id = {id}")).await;
    let state = state.first().map_or("gone", String::as_str);
    let (read, notice) = (person.reads(), person.notice());
    let is_open = state == "sent";
    let moves = if read.contains("Moved.") { "moves, " } else { "" };
    let came_to = match state {
        "gone" => "",
        _ if is_open && ["sent", "claimed"].contains(&before) => "shown",
        "sent" => "**open**",
        "pending" if before != "pending" => "**put off**",
        "skipped" if before != "skipped" => "**not today**",
        "done" if before != "done" => "**done**",
        _ if !moves.is_empty() => "",
        _ if notice.starts_with("Already counted") => "“counted”",
        _ if notice.starts_with("You’ve put this one aside") => "“put aside”",
        _ if notice.starts_with("This one comes back") => "“comes back”",
        _ if notice.starts_with("This one has passed") => "“passed”",
        _ => panic!("{before} to {state} of {id}: {notice} {read}"),
    };
    format!("{moves}{came_to}").trim_end_matches(", ").to_owned()
}

#[tokio::test]
async fn architecture_tells_what_each_state_answers_to_each_press() {
    let named = words().into_iter().filter(|word| {
        let carries = [format!("{word}:7"), format!("{word}:7:15")];
        carries.iter().any(|text| {
            Press::decode(text).is_some_and(|press| format!("{press:?}").contains("OccurrenceId"))
        })
    });
    let of_reminders: Vec<&str> = named.collect();
    let in_table: Vec<&str> = UNDER_A_REMINDER.iter().map(|(_, word, _)| *word).collect();
    assert!(of_reminders.iter().all(|word| in_table.contains(word)), "{of_reminders:?}");
    assert_eq!(STANDS.len(), State::ALL.len() + 1, "a pending one is to come or was put off");
    let stage = Stage::at("2026-03-02T12:05+01:00[Europe/Berlin]").await;
    let mut people = Vec::new();
    for (stand, _) in STANDS {
        for (label, ..) in UNDER_A_REMINDER {
            people.push(stage.subscribed(&format!("{stand} {label}"), "Berlin").await);
        }
    }
    stage.clock_reaches("2026-03-02T12:30+01:00[Europe/Berlin]").await;

    let names: Vec<&str> = UNDER_A_REMINDER.iter().map(|(name, ..)| *name).collect();
    let mut table = format!("| | {} |\n|---|{}\n", names.join(" | "), "---|".repeat(names.len()));
    let mut people = people.iter();
    for (stand, set) in STANDS {
        let mut cells = Vec::new();
        for ((_, word, rest), person) in UNDER_A_REMINDER.iter().zip(people.by_ref()) {
            let which = if stand == "to come" { "MAX" } else { "MIN" };
            let select = format!(
                "SELECT CAST({which}(id) AS TEXT) FROM occurrences
                 WHERE person_id = {} AND activity = 'walk'",
                person.id
            );
            let id = texts(&stage, select).await.remove(0);
            execute(&stage, format!("UPDATE occurrences SET {set} WHERE id = {id}")).await;
            let before = format!("SELECT state FROM occurrences WHERE id = {id}");
            let before = texts(&stage, before).await.remove(0);
            person.reads();
            let (message, _) = person.button("Done").unwrap();
            stage.telegram().presses_raw(person.id, message, &format!("{word}:{id}{rest}"));
            stage.sandbox.settled().await;
            cells.push(answer(&stage, person, &id, &before).await);
        }
        table += &format!("| {stand} | {} |\n", cells.join(" | "));
    }
    let told = include_str!("../../ARCHITECTURE.md");
    assert!(told.contains(&table), "ARCHITECTURE.md does not hold this table:\n{table}");
}
