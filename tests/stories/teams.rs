//! Stories of people who move together in a group: what the group sees, what each of them sees alone, and what nobody does.

use jiff::SignedDuration;
use limber::{
    sandbox::telegram::{Fault, FaultKind, MessageView, Refusal},
    store::{query, query_scalar},
    usecases::keeping::housekeeping,
};

use crate::stage::{Person, Stage};

const MONDAY: &str = "2026-03-02T09:00+01:00[Europe/Berlin]";
const TUESDAY: &str = "2026-03-03T09:00+01:00[Europe/Berlin]";
const OFFICE: i64 = -1_000_000_000_100;
const ELSEWHERE: i64 = -1_000_000_000_200;

fn on_monday(time: &str) -> String {
    format!("2026-03-02T{time}+01:00[Europe/Berlin]")
}

/// What is in a group's chat of the bot's messages, as everybody there sees it.
fn said_in(stage: &Stage, group: i64) -> Vec<MessageView> {
    let messages = stage.telegram().chat(group).messages.into_iter();
    messages.filter(MessageView::is_from_bot).collect()
}

fn last_in(stage: &Stage, group: i64) -> String {
    said_in(stage, group).pop().map(|message| message.text).unwrap_or_default()
}

/// The last button of a group whose label holds these words: its message, and what it carries.
fn button_in(stage: &Stage, group: i64, label: &str) -> (i64, String) {
    let found = said_in(stage, group).into_iter().rev().find_map(|message| {
        let button = message.keyboard.iter().flatten().find(|it| it.text.contains(label))?;
        Some((message.message_id, button.callback_data.clone()?))
    });
    found.unwrap_or_else(|| panic!("no button {label:?} in {:?}", last_in(stage, group)))
}

async fn presses_in(stage: &Stage, group: i64, person: &Person, label: &str) {
    let (message, data) = button_in(stage, group, label);
    stage.telegram().presses_in_group(group, person.id, message, &data).unwrap();
    stage.sandbox.settled().await;
}

async fn says_in(stage: &Stage, group: i64, person: &Person, text: &str) {
    stage.telegram().says_in_group(group, person.id, text);
    stage.sandbox.settled().await;
}

/// A group of four that the bot was brought to; Anna made it.
async fn group_of_four(stage: &Stage, group: i64, title: &str) -> [Person; 4] {
    let people = ["Anna", "Ben", "Chloé", "Devi"].map(|name| stage.person(name));
    stage.telegram().forms_group(group, title, people[0].id);
    for person in &people[1..] {
        stage.telegram().stands_in_group(group, person.id, "member");
    }
    stage.telegram().brings_bot(group, people[0].id);
    stage.sandbox.settled().await;
    people
}

/// The same, whose breaks come at the usual times of Berlin.
async fn team(stage: &Stage) -> [Person; 4] {
    let people = group_of_four(stage, OFFICE, "The office").await;
    says_in(stage, OFFICE, &people[0], "/timezone@limber_bot Berlin").await;
    people
}

fn calls_to(stage: &Stage, group: i64) -> usize {
    stage.telegram().calls().iter().filter(|call| call.chat == Some(group)).count()
}

async fn rows(stage: &Stage, table: &'static str) -> i64 {
    let count = match table {
        "teams" => query_scalar("SELECT COUNT(*) FROM teams"),
        "team_breaks" => query_scalar("SELECT COUNT(*) FROM team_breaks"),
        "team_moves" => query_scalar("SELECT COUNT(*) FROM team_moves"),
        "people" => query_scalar("SELECT COUNT(*) FROM people"),
        _ => query_scalar("SELECT COUNT(*) FROM sessions"),
    };
    count.fetch_one(&mut stage.sandbox.store().read().await.unwrap()).await.unwrap()
}

/// The whole row of the team, to see whether something has changed.
async fn of_team(stage: &Stage) -> String {
    let row = query("SELECT * FROM teams WHERE chat_id = $1").bind(OFFICE);
    let row = row.fetch_one(&mut stage.sandbox.store().read().await.unwrap()).await.unwrap();
    let words = ["language", "zone", "place", "schedule"];
    let numbers = ["pictures", "topic", "paused_at", "removed_at", "due_at", "send_at"];
    let words = words.map(|column| row.try_get::<String>(column).unwrap());
    let numbers = numbers.map(|column| row.try_get::<Option<i64>>(column).unwrap());
    format!("{words:?} {numbers:?}")
}

#[tokio::test]
async fn an_admin_sets_breaks_up_and_the_group_sees_how_many_moved() {
    let stage = Stage::at(MONDAY).await;
    let [anna, ben, chloe, devi] = group_of_four(&stage, OFFICE, "The office").await;
    let hello = last_in(&stage, OFFICE);
    assert!(
        hello.contains("Hello, everybody!") && hello.contains("/settings@limber_bot"),
        "{hello}"
    );

    presses_in(&stage, OFFICE, &anna, "Set up breaks").await;
    assert!(last_in(&stage, OFFICE).contains("What time is it for this group?"));
    presses_in(&stage, OFFICE, &anna, "London").await;
    says_in(&stage, OFFICE, &anna, "/timezone@limber_bot Berlin").await;
    let settings = last_in(&stage, OFFICE);
    for line in ["Monday to Friday at 10:30 and 15:00", "Berlin", "The next is today at 10:30."] {
        assert!(settings.contains(line), "{line:?} in {settings}");
    }

    stage.clock_reaches(&on_monday("10:30")).await;
    assert!(last_in(&stage, OFFICE).starts_with("👥 A break for all of us"));
    for person in [&ben, &chloe, &devi] {
        presses_in(&stage, OFFICE, person, "I’m in").await;
        assert!(person.notice().starts_with("✅ You’re counted."), "{}", person.notice());
    }
    presses_in(&stage, OFFICE, &devi, "I’m in").await;
    assert_eq!(devi.notice(), "You’re counted already. Well done!");
    stage.clock_reaches(&on_monday("11:00")).await;

    let over = last_in(&stage, OFFICE);
    assert!(over.ends_with("👥 3 of us moved.\nThe next is today at 15:00."), "{over}");
    let told = stage.telegram().chat(OFFICE).messages.into_iter().map(|message| message.text);
    let told = told.collect::<String>();
    for name in ["Anna", "Ben", "Chloé", "Devi"] {
        assert!(!told.contains(name), "{name} is named");
    }
    let said = said_in(&stage, OFFICE);
    let mut buttons = said.iter().flat_map(|message| message.keyboard.iter().flatten());
    assert!(!buttons.any(|button| button.text.contains("I’m in")), "it cannot be joined any more");
}

#[tokio::test]
async fn of_two_who_moved_the_group_is_told_nothing() {
    let stage = Stage::at(MONDAY).await;
    let [_, ben, chloe, _] = team(&stage).await;
    stage.clock_reaches(&on_monday("10:30")).await;
    for person in [&ben, &chloe] {
        presses_in(&stage, OFFICE, person, "I’m in").await;
    }

    stage.clock_reaches(&on_monday("11:00")).await;

    let over = last_in(&stage, OFFICE);
    assert!(over.contains("👥 Break over.") && !over.contains("moved"), "{over}");
}

#[tokio::test]
async fn who_has_a_chat_is_counted_there_too_and_of_others_nothing_is_kept() {
    let stage = Stage::light(MONDAY).await;
    let [_, ben, chloe, devi] = team(&stage).await;
    ben.says("/start").await;
    ben.says("Berlin").await;
    ben.presses("No").await;
    chloe.says("/start").await;
    stage.clock_reaches(&on_monday("10:30")).await;
    ben.reads();
    chloe.reads();

    for person in [&ben, &chloe, &devi] {
        presses_in(&stage, OFFICE, person, "I’m in").await;
    }

    let own = "✅ Counted, here and in your own count, which nobody else sees.";
    assert_eq!([ben.notice(), chloe.notice()], [own, own]);
    assert!(devi.notice().starts_with("✅ You’re counted."), "{}", devi.notice());
    // What he was reminded of by himself is closed by it; no word comes beside.
    assert_eq!(ben.reads(), "(edited) ✅ Stand up: done.\n");
    assert_eq!(chloe.reads(), "");
    assert_eq!(rows(&stage, "people").await, 2, "Devi has no chat, and Anna none either");
    assert_eq!(rows(&stage, "sessions").await, 2);
    ben.says("/stats").await;
    assert!(ben.reads().contains("1 break"));
    assert_eq!(rows(&stage, "team_moves").await, 3);
    stage.clock_reaches(&on_monday("11:00")).await;
    assert_eq!(rows(&stage, "team_moves").await, 0);
    assert_eq!(rows(&stage, "team_breaks").await, 0, "nothing is left of a break that is over");
}

#[tokio::test]
async fn a_day_has_one_picture_and_one_sound_and_no_exercise_twice_in_a_row() {
    let stage = Stage::at(MONDAY).await;
    let [anna, ..] = team(&stage).await;
    presses_in(&stage, OFFICE, &anna, "6 a day").await;
    stage.telegram().forget_calls();

    stage.clock_reaches("2026-03-04T08:00+01:00[Europe/Berlin]").await;

    let calls = stage.telegram().calls().into_iter();
    let sent = calls.filter(|call| call.method.starts_with("send") && call.chat == Some(OFFICE));
    let sent: Vec<_> = sent.collect();
    assert_eq!(sent.len(), 12);
    for (index, call) in sent.iter().enumerate() {
        let is_first = index % 6 == 0;
        assert_eq!(call.method == "sendanimation", is_first, "{index}: {}", call.method);
        let is_silent = call.parameters.get("disable_notification").is_some();
        assert_eq!(is_silent, !is_first, "{index}");
    }
    let heading = |call: &limber::sandbox::telegram::Call| {
        let words = &call.parameters;
        let words = words["text"].as_str().or(words["caption"].as_str()).unwrap();
        words.lines().nth(2).unwrap().to_owned()
    };
    let shown: Vec<String> = sent.iter().map(heading).collect();
    assert!(shown.windows(2).all(|two| two[0] != two[1]), "{shown:?}");
}

#[tokio::test]
async fn whoever_is_no_admin_changes_nothing() {
    let stage = Stage::at(MONDAY).await;
    let [anna, ben, chloe, devi] = team(&stage).await;
    let (mallory, before) = (stage.person("Mallory"), of_team(&stage).await);
    let settings = last_in(&stage, OFFICE);
    stage.telegram().stands_in_group(OFFICE, devi.id, "left");

    for label in ["Every day", "3 a day", "On our feet", "No pictures", "No more breaks", "Berlin"]
    {
        let (message, data) = button_in(&stage, OFFICE, label);
        for person in [&ben, &chloe, &devi, &mallory] {
            stage.telegram().forges_in_group(OFFICE, person.id, message, &data);
        }
    }
    for forged in ["team-time:600", "team-language:de", "team-zone:Asia/Tokyo", "team-place:home"] {
        stage.telegram().forges_in_group(OFFICE, ben.id, 1, forged);
        stage.telegram().presses_raw(anna.id, 1, forged);
    }
    says_in(&stage, OFFICE, &ben, "/timezone@limber_bot Tokyo").await;

    assert_eq!(of_team(&stage).await, before);
    assert_eq!(ben.notice(), "That is for the admins of this group.");
    assert_eq!(last_in(&stage, OFFICE), "That is for the admins of this group.");
    let (_, shown) = (stage.telegram().unanswered_presses(), said_in(&stage, OFFICE));
    assert!(shown.iter().any(|message| message.text == settings), "the settings stay as they were");
    assert_eq!(stage.telegram().unanswered_presses(), 0);
    assert_eq!(rows(&stage, "people").await, 0, "nobody becomes known by a press in a group");
    stage.telegram().stands_in_group(OFFICE, ben.id, "administrator");
    let clock = stage.sandbox.clock();
    clock.set(clock.now() + SignedDuration::from_secs(10));
    says_in(&stage, OFFICE, &ben, "/timezone@limber_bot Tokyo").await;
    assert!(of_team(&stage).await.contains("Asia/Tokyo"), "an admin's word counts");
}

#[tokio::test]
async fn a_break_cannot_be_joined_from_another_group_nor_by_a_forged_number() {
    let stage = Stage::at(MONDAY).await;
    let [_, ben, chloe, devi] = team(&stage).await;
    let mallory = stage.person("Mallory");
    stage.telegram().forms_group(ELSEWHERE, "Mallory's", mallory.id);
    stage.telegram().brings_bot(ELSEWHERE, mallory.id);
    stage.clock_reaches(&on_monday("10:30")).await;
    let (message, number) = button_in(&stage, OFFICE, "I’m in");

    // In a group that anybody may look into, the button is before a stranger's eyes too.
    stage.telegram().forges_in_group(OFFICE, mallory.id, message, &number);
    stage.sandbox.settled().await;
    assert_eq!(mallory.notice(), "That is no longer here. /help shows what is.");
    stage.telegram().forges_in_group(ELSEWHERE, mallory.id, message, &number);
    stage.telegram().presses_raw(mallory.id, message, &number);
    for forged in ["team-in:1", "team-in:-9223372036854775808", "team-in:1772443801", "team-in:x"] {
        stage.telegram().forges_in_group(OFFICE, mallory.id, message, forged);
    }
    stage.sandbox.settled().await;
    assert_eq!(rows(&stage, "team_moves").await, 0);
    for person in [&ben, &chloe, &devi] {
        presses_in(&stage, OFFICE, person, "I’m in").await;
    }
    stage.clock_reaches(&on_monday("11:00")).await;
    stage.telegram().forges_in_group(OFFICE, ben.id, message, &number);
    stage.sandbox.settled().await;

    assert!(last_in(&stage, OFFICE).contains("3 of us moved."), "{}", last_in(&stage, OFFICE));
    assert_eq!(ben.notice(), "This break is over. It did you good all the same.");
    assert_eq!(stage.telegram().unanswered_presses(), 0);
}

#[tokio::test]
async fn who_has_left_or_only_looks_on_is_not_one_of_us() {
    let stage = Stage::at(MONDAY).await;
    let [_, ben, chloe, devi] = team(&stage).await;
    let mallory = stage.person("Mallory");
    stage.clock_reaches(&on_monday("10:30")).await;
    let (message, number) = button_in(&stage, OFFICE, "I’m in");
    stage.telegram().stands_in_group(OFFICE, devi.id, "left");

    for person in [&ben, &chloe, &devi, &mallory] {
        stage.telegram().forges_in_group(OFFICE, person.id, message, &number);
    }
    stage.sandbox.settled().await;

    assert_eq!(rows(&stage, "team_moves").await, 2);
    for stranger in [&devi, &mallory] {
        assert!(!stranger.notice().contains("counted"), "{}", stranger.notice());
    }
    stage.clock_reaches(&on_monday("11:00")).await;
    let over = last_in(&stage, OFFICE);
    assert!(over.contains("Break over.") && !over.contains("moved"), "{over}");
}

#[tokio::test]
async fn a_member_who_leaves_after_moving_leaves_nothing_behind() {
    let stage = Stage::at(MONDAY).await;
    let [_, ben, chloe, devi] = team(&stage).await;
    stage.clock_reaches(&on_monday("10:30")).await;
    for person in [&ben, &chloe, &devi] {
        presses_in(&stage, OFFICE, person, "I’m in").await;
    }
    stage.telegram().stands_in_group(OFFICE, devi.id, "left");

    stage.clock_reaches(&on_monday("11:00")).await;
    stage.clock_reaches(&on_monday("15:30")).await;

    let said = said_in(&stage, OFFICE);
    let texts: Vec<&str> = said.iter().map(|message| message.text.as_str()).collect();
    assert!(texts.iter().any(|text| text.contains("3 of us moved.")), "{texts:?}");
    assert!(texts.iter().any(|text| text.contains("Break over.")), "{texts:?}");
    assert_eq!((rows(&stage, "team_moves").await, rows(&stage, "people").await), (0, 0));
}

#[tokio::test]
async fn only_what_names_the_bot_is_read_and_nothing_of_it_is_kept() {
    let stage = Stage::at(MONDAY).await;
    let [anna, ben, ..] = team(&stage).await;
    stage.telegram().forget_calls();

    for said in [
        "my back is killing me",
        "/start",
        "/settings",
        "/done walk",
        "/start@other_bot",
        "@limber_bot hi",
    ] {
        says_in(&stage, OFFICE, &ben, said).await;
    }
    assert_eq!(calls_to(&stage, OFFICE), 0);
    let kept = query_scalar::<i64>("SELECT COUNT(*) FROM inbox WHERE body IS NOT NULL");
    let kept = kept.fetch_one(&mut stage.sandbox.store().read().await.unwrap()).await.unwrap();
    assert_eq!(kept, 0);
    for (said, answer) in [
        ("/settings@limber_bot", "Breaks for this group"),
        ("/privacy@limber_bot", "What I keep of this group"),
        ("/help@limber_bot", "Hello, everybody!"),
        ("/done@limber_bot", "one to one"),
    ] {
        says_in(&stage, OFFICE, &anna, said).await;
        assert!(last_in(&stage, OFFICE).contains(answer), "{said}: {}", last_in(&stage, OFFICE));
    }
}

#[tokio::test]
async fn an_admin_who_stays_unnamed_is_one() {
    let stage = Stage::at(MONDAY).await;
    let [anna, ..] = team(&stage).await;

    stage.telegram().says_as_group(OFFICE, anna.id, "/timezone@limber_bot Tokyo");
    stage.sandbox.settled().await;

    assert!(last_in(&stage, OFFICE).contains("Tokyo"), "{}", last_in(&stage, OFFICE));
    assert!(of_team(&stage).await.contains("Asia/Tokyo"));
}

#[tokio::test]
async fn where_telegram_cannot_say_who_is_an_admin_nothing_changes() {
    let stage = Stage::at(MONDAY).await;
    let [anna, ..] = team(&stage).await;
    let clock = stage.sandbox.clock();
    clock.set(clock.now() + SignedDuration::from_mins(2));
    let before = of_team(&stage).await;
    let down = || FaultKind::Status(502, "Bad Gateway".to_owned());

    stage.telegram().fault(Fault::next(down()).of("getChatMember"));
    presses_in(&stage, OFFICE, &anna, "No more breaks").await;
    assert!(anna.notice().starts_with("I can’t tell right now"), "{}", anna.notice());
    assert_eq!(of_team(&stage).await, before);

    // A bot that is no admin itself may not be told of members; of admins it is.
    clock.set(clock.now() + SignedDuration::from_secs(10));
    let refusal = Refusal::bad_request("member list is inaccessible");
    stage.telegram().fault(Fault::next(FaultKind::Refuse(refusal)).of("getChatMember"));
    presses_in(&stage, OFFICE, &anna, "No more breaks").await;
    assert!(last_in(&stage, OFFICE).contains("No breaks come"), "{}", last_in(&stage, OFFICE));
    stage.clock_reaches(TUESDAY).await;
    assert!(last_in(&stage, OFFICE).contains("No breaks come"), "and none came");
    presses_in(&stage, OFFICE, &anna, "Begin again").await;
    stage.clock_reaches("2026-03-03T10:30+01:00[Europe/Berlin]").await;
    assert!(last_in(&stage, OFFICE).contains("A break for all of us"));
}

#[tokio::test]
async fn breaks_come_in_the_topic_in_which_they_were_set_up_and_in_the_group_once_it_is_gone() {
    let stage = Stage::at(MONDAY).await;
    let [anna, ..] = group_of_four(&stage, OFFICE, "The office").await;
    stage.telegram().says_in_topic(OFFICE, 42, anna.id, "/start@limber_bot");
    stage.sandbox.settled().await;
    presses_in(&stage, OFFICE, &anna, "London").await;
    stage.telegram().forget_calls();
    let topics = || {
        let calls = stage.telegram().calls().into_iter();
        let sent = calls.filter(|call| call.method.starts_with("send") && call.refusal.is_none());
        sent.map(|call| {
            call.parameters["message_thread_id"]
                .as_i64()
                .or_else(|| call.parameters["message_thread_id"].as_str()?.parse().ok())
        })
        .collect::<Vec<_>>()
    };

    stage.clock_reaches(&on_monday("16:00")).await;
    assert_eq!(topics(), [Some(42), Some(42)]);
    stage.telegram().deletes_topic(OFFICE, 42);
    stage.clock_reaches("2026-03-03T12:00+01:00[Europe/Berlin]").await;
    assert_eq!(topics(), [Some(42), Some(42), None]);
}

#[tokio::test]
async fn a_group_that_becomes_another_goes_on_there() {
    let stage = Stage::at(MONDAY).await;
    let [anna, ben, chloe, devi] = team(&stage).await;

    stage.telegram().moves_group(OFFICE, ELSEWHERE);
    stage.sandbox.settled().await;
    stage.clock_reaches(&on_monday("10:30")).await;
    for person in [&ben, &chloe, &devi] {
        presses_in(&stage, ELSEWHERE, person, "I’m in").await;
    }
    stage.clock_reaches(&on_monday("11:00")).await;

    assert!(last_in(&stage, ELSEWHERE).contains("3 of us moved."));
    says_in(&stage, ELSEWHERE, &anna, "/settings@limber_bot").await;
    assert!(last_in(&stage, ELSEWHERE).contains("Monday to Friday"));
    assert_eq!(rows(&stage, "teams").await, 1);
}

#[tokio::test]
async fn a_group_that_became_another_unheard_is_followed_with_the_next_break() {
    let stage = Stage::at(MONDAY).await;
    let [_, ben, ..] = team(&stage).await;
    let refusal = Refusal {
        parameters: Some(serde_json::json!({ "migrate_to_chat_id": ELSEWHERE })),
        ..Refusal::bad_request("group chat was upgraded to a supergroup chat")
    };
    stage.telegram().forms_group(ELSEWHERE, "The office", ben.id);
    stage.telegram().brings_bot(ELSEWHERE, ben.id);
    stage.sandbox.settled().await;
    stage
        .telegram()
        .fault(Fault { times: 9, ..Fault::next(FaultKind::Refuse(refusal)).to(OFFICE) });

    stage.clock_reaches(&on_monday("10:30")).await;
    presses_in(&stage, ELSEWHERE, &ben, "I’m in").await;

    assert!(ben.notice().starts_with("✅"), "{}", ben.notice());
    assert_eq!(rows(&stage, "teams").await, 1);
}

#[tokio::test]
async fn taken_from_a_group_nothing_comes_and_a_week_later_it_is_forgotten() {
    let stage = Stage::at(MONDAY).await;
    let [anna, ben, ..] = team(&stage).await;
    presses_in(&stage, OFFICE, &anna, "On our feet").await;
    stage.clock_reaches(&on_monday("10:30")).await;
    presses_in(&stage, OFFICE, &ben, "I’m in").await;

    stage.telegram().removes_bot(OFFICE, anna.id);
    stage.sandbox.settled().await;
    assert_eq!(rows(&stage, "team_moves").await, 0);
    stage.telegram().forget_calls();
    stage.clock_reaches("2026-03-05T12:00+01:00[Europe/Berlin]").await;
    assert_eq!(calls_to(&stage, OFFICE), 0);
    stage.telegram().brings_bot(OFFICE, anna.id);
    stage.sandbox.settled().await;
    let settings = last_in(&stage, OFFICE);
    assert!(settings.contains("On your feet") && settings.contains("The next is"), "{settings}");
    stage.clock_reaches("2026-03-05T15:00+01:00[Europe/Berlin]").await;
    assert!(last_in(&stage, OFFICE).contains("A break for all of us"));

    stage.telegram().removes_bot(OFFICE, anna.id);
    stage.sandbox.settled().await;
    let tidied_after = async |days: i64| {
        let at = stage.sandbox.clock().now() + SignedDuration::from_hours(24 * days);
        housekeeping::tidy(stage.sandbox.store(), at).await.unwrap();
        rows(&stage, "teams").await
    };
    assert_eq!((tidied_after(6).await, tidied_after(8).await), (1, 0));
}

#[tokio::test]
async fn a_group_that_cannot_be_written_to_any_more_is_left_alone() {
    let stage = Stage::at(MONDAY).await;
    team(&stage).await;
    let refusal = Refusal::forbidden("bot was kicked from the supergroup chat");
    stage.telegram().fault(Fault::next(FaultKind::Refuse(refusal)).to(OFFICE));
    stage.telegram().forget_calls();

    stage.clock_reaches("2026-03-05T15:00+01:00[Europe/Berlin]").await;

    assert_eq!(calls_to(&stage, OFFICE), 1);
    assert!(
        !of_team(&stage).await.contains("None, None, None, None, None]"),
        "it is as taken from it"
    );
}

#[tokio::test]
async fn a_restart_and_a_server_that_fails_lose_no_break_and_no_count() {
    let mut stage = Stage::at(MONDAY).await;
    let people = team(&stage).await;
    let down = FaultKind::Status(502, "Bad Gateway".to_owned());
    stage.telegram().fault(Fault { times: 2, ..Fault::next(down).to(OFFICE) });
    stage.clock_reaches(&on_monday("10:32")).await;
    for person in &people[..2] {
        presses_in(&stage, OFFICE, person, "I’m in").await;
    }

    stage.restart().await;
    for person in &people[1..] {
        presses_in(&stage, OFFICE, person, "I’m in").await;
    }
    stage.stop().await;
    stage.sandbox.clock().set(crate::stage::instant(&on_monday("11:05")));
    stage.start().await;
    stage.clock_reaches(&on_monday("11:06")).await;

    let said = said_in(&stage, OFFICE);
    let breaks = said.iter().filter(|message| message.text.contains("4 of us moved.")).count();
    assert_eq!(breaks, 1, "{said:?}");
}

#[tokio::test]
async fn a_bot_that_was_killed_before_it_sent_a_break_sends_that_one_when_its_lease_is_over() {
    let mut stage = Stage::at(MONDAY).await;
    let people = team(&stage).await;
    stage.stop().await;
    // As a kill leaves it: claimed for a minute, dealt, and not sent.
    let (due, clock) = (crate::stage::instant(&on_monday("10:30")), stage.sandbox.clock());
    let mut tx = stage.sandbox.store().write().await;
    if tx.is_err() {
        let store = limber::store::Store::open(&stage.address()).await.unwrap();
        tx = store.write().await;
    }
    let mut tx = tx.unwrap();
    for row in [
        "UPDATE teams SET attempt = 1, send_at = $1 + 60, last_exercise = 'chest', last_on = '2026-03-02'",
        "INSERT INTO team_breaks (chat_id, due_at, exercise, is_first, salt, ends_at)
         SELECT chat_id, $1, 'chest', 1, 'salt', $1 + 1800 FROM teams",
    ] {
        query(row).bind(due.as_second()).execute(&mut tx).await.unwrap();
    }
    tx.commit().await.unwrap();
    clock.set(due + SignedDuration::from_secs(5));
    stage.start().await;
    assert!(!last_in(&stage, OFFICE).contains("A break for all of us"), "it may be under way");

    stage.clock_reaches(&on_monday("10:31")).await;
    for person in &people {
        presses_in(&stage, OFFICE, person, "I’m in").await;
    }
    assert!(last_in(&stage, OFFICE).contains("Chest"), "{}", last_in(&stage, OFFICE));
    stage.clock_reaches(&on_monday("11:01")).await;
    assert!(last_in(&stage, OFFICE).contains("4 of us moved."));
}

#[tokio::test]
async fn an_answer_that_was_lost_repeats_a_break_and_counts_nobody_twice() {
    let stage = Stage::at(MONDAY).await;
    let people = team(&stage).await;
    stage.telegram().fault(Fault::next(FaultKind::DropAfter).to(OFFICE));

    stage.clock_reaches(&on_monday("10:32")).await;

    let copies: Vec<_> = said_in(&stage, OFFICE)
        .into_iter()
        .filter(|message| message.text.contains("A break for all of us"))
        .collect();
    assert_eq!(copies.len(), 2);
    assert_eq!(copies[0].text, copies[1].text, "it is the same break");
    for person in &people {
        for copy in &copies {
            let data = copy.keyboard[0][0].callback_data.clone().unwrap();
            stage.telegram().presses_in_group(OFFICE, person.id, copy.message_id, &data).unwrap();
        }
    }
    stage.sandbox.settled().await;
    stage.clock_reaches(&on_monday("11:02")).await;
    let told =
        said_in(&stage, OFFICE).iter().filter(|it| it.text.contains("4 of us moved.")).count();
    assert_eq!(told, 1);
}

#[tokio::test]
async fn what_is_counted_in_ones_own_chat_is_said_in_the_group_to_that_one_alone() {
    let stage = Stage::light(MONDAY).await;
    let [anna, ben, chloe, _] = team(&stage).await;
    chloe.says("/start").await;
    let seen_by = |person: &Person| {
        let messages = stage.telegram().chat_in_group(OFFICE, person.id).messages;
        messages.iter().any(|message| message.text.contains("in your own count as well"))
    };
    stage.clock_reaches(&on_monday("10:30")).await;

    for person in [&ben, &chloe] {
        presses_in(&stage, OFFICE, person, "I’m in").await;
    }

    assert_eq!([&anna, &ben, &chloe].map(seen_by), [false, false, true]);
}

#[tokio::test]
async fn the_page_shows_a_group_beside_the_chats_of_its_people() {
    let stage = Stage::light(MONDAY).await;
    let page = format!("http://{}", stage.sandbox.address());
    let get = async |person: i64, group: &str| -> serde_json::Value {
        let chat = format!("{page}/api/chat?person={person}{group}");
        reqwest::get(chat).await.unwrap().json().await.unwrap()
    };
    let post = async |path: &str, body: serde_json::Value| {
        let post = reqwest::Client::new().post(format!("{page}/api/{path}")).json(&body);
        assert!(post.send().await.unwrap().status().is_success(), "{path} {body}");
        stage.sandbox.settled().await;
    };

    get(1, "&group=1").await;
    get(2, "&group=1").await;
    stage.sandbox.settled().await;
    let said = serde_json::json!({
        "person": 1, "group": 1, "text": "/timezone@limber_bot Berlin",
    });
    post("say", said).await;
    post("clock", serde_json::json!({ "person": 1, "group": 1, "skip": true })).await;
    let group = get(2, "&group=1").await;
    let messages = group["messages"].as_array().unwrap();
    let last = messages.last().unwrap();
    let press = serde_json::json!({
        "person": 2, "group": 1, "message_id": last["message_id"],
        "callback_data": last["keyboard"][0][0]["callback_data"],
    });
    post("press", press).await;

    assert_eq!(group["group"], "Group 1");
    let senders: Vec<_> = messages.iter().map(|message| message["from"].clone()).collect();
    assert_eq!(senders, ["bot", "other", "bot", "bot"]);
    assert_eq!(messages[1]["author"], "Anna");
    assert!(last["text"].as_str().unwrap().contains("A break for all of us"));
    let ben = get(2, "&group=1").await;
    assert!(ben["notice"]["text"].as_str().unwrap().starts_with("✅"), "{}", ben["notice"]);
    assert_eq!(get(2, "").await["messages"], serde_json::json!([]), "his own chat is empty");
}

#[tokio::test]
async fn a_server_that_would_tell_the_whole_group_is_told_nothing() {
    let stage = Stage::light(MONDAY).await;
    let [_, ben, ..] = team(&stage).await;
    ben.says("/start").await;
    let unknown = FaultKind::Refuse(Refusal::new(404, "Not Found: method not found"));
    stage.telegram().fault(Fault::next(unknown).of("deleteEphemeralMessage"));
    stage.clock_reaches(&on_monday("10:30")).await;
    let before = stage.telegram().chat(OFFICE).messages.len();

    presses_in(&stage, OFFICE, &ben, "I’m in").await;

    assert!(ben.notice().starts_with("✅ Counted, here and in your own count"));
    let calls = stage.telegram().calls();
    let is_whisper = |call: &&limber::sandbox::telegram::Call| {
        call.parameters.get("ephemeral_message_parameters").is_some()
    };
    assert_eq!(calls.iter().filter(is_whisper).count(), 0);
    assert_eq!(stage.telegram().chat(OFFICE).messages.len(), before);
}

#[tokio::test]
async fn a_server_that_knows_no_times_of_each_reader_gets_them_written() {
    let stage = Stage::at(MONDAY).await;
    let [anna, ..] = team(&stage).await;
    let unknown = Refusal::bad_request(
        "can't parse entities: Unsupported start tag \"tg-time\" at byte offset 120",
    );
    stage.telegram().fault(Fault::next(FaultKind::Refuse(unknown)).of("sendMessage"));

    says_in(&stage, OFFICE, &anna, "/settings@limber_bot").await;

    assert!(last_in(&stage, OFFICE).contains("The next is today at 10:30."));
    let mut calls = stage.telegram().calls();
    calls.retain(|call| call.chat == Some(OFFICE));
    let text = calls.last().unwrap().parameters["text"].as_str().unwrap().to_owned();
    assert!(!text.contains("tg-time"), "{text}");
}
