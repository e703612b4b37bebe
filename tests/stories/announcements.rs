//! Stories of the operator who has something to say to many: operators see it first, it comes when
//! it suits, behind everything else, and each is told once.

use crate::stage::{OPERATOR, Person, Stage, instant};
use jiff::SignedDuration;
use limber::{
    care::announcement::{Audience, Begin, State},
    messages::check_markup,
    sandbox::telegram::{Fault, FaultKind, Refusal},
    store::announcements::Announcement,
    usecases::{announce, keeping::housekeeping},
};

const MONDAY: &str = "2026-03-02T10:20+01:00[Europe/Berlin]";
const NEWS: &str = "<b>News:</b> an exercise for your neck.";

/// An operator who has said /start.
async fn operator(stage: &Stage) -> Person {
    let olga = stage.person(OPERATOR);
    olga.says("/start").await;
    olga.says("Berlin").await;
    olga.reads();
    olga
}

/// The operator gives the command, and the bot looks.
async fn announces(stage: &Stage, text: &str, to: &str, at: &str) {
    let (store, now) = (stage.sandbox.store(), stage.sandbox.clock().now());
    let audience: Audience = to.parse().unwrap();
    let begin = if at.is_empty() { Begin::AtOnce } else { at.parse().unwrap() };
    announce::draft(store, text, &audience, &begin, now).await.unwrap();
    stage.sandbox.pass_until(now).await.unwrap();
}

/// The last announcement as it stands now.
async fn last(stage: &Stage) -> Announcement {
    announce::last(stage.sandbox.store(), 1).await.unwrap().remove(0)
}

/// How often somebody was told.
fn told(person: &Person) -> usize {
    person.was_told().iter().filter(|text| text.contains(NEWS)).count()
}

#[tokio::test]
async fn operators_see_it_first_and_nobody_else_before_they_confirm() {
    let stage = Stage::at(MONDAY).await;
    let (olga, anna) = (operator(&stage).await, stage.subscribed("Anna", "Berlin").await);

    announces(&stage, NEWS, "all", "").await;

    expect_test::expect![[r#"
        News: an exercise for your neck.

        News from whoever runs this bot. One tap below, and no more of them come.
        [🔕 No more of these]

        📣 Announcement 1, not confirmed

        News: an exercise for your neck.
        To: all
        From: at once

        It would go to 2 people, each within their hours.
        [✅ Send to 2 people]
        [🗑 Throw away]
        [🔄 Look again] [📣 Announcements]
    "#]]
    .assert_eq(&olga.reads());
    assert_eq!(told(&anna), 0);

    let (message, send) = olga.button("Send to 2").unwrap();
    olga.presses("Send to 2").await;

    assert_eq!((told(&anna), told(&olga)), (1, 2));
    assert!(olga.reads().contains("Announcement 1 is out"));
    let announcement = last(&stage).await;
    assert_eq!((announcement.state, announcement.counts.sent), (State::Ended, 2));
    olga.forges(message, &send).await;
    stage.clock_reaches("2026-03-03T12:00+01:00[Europe/Berlin]").await;
    assert_eq!(told(&anna), 1);
}

#[tokio::test]
async fn what_is_thrown_away_goes_to_nobody() {
    let stage = Stage::at(MONDAY).await;
    let (olga, anna) = (operator(&stage).await, stage.subscribed("Anna", "Berlin").await);
    announces(&stage, NEWS, "all", "").await;
    let (message, send) = olga.button("Send to 2").unwrap();

    olga.presses("Throw away").await;
    olga.forges(message, &send).await;

    assert_eq!(told(&anna), 0);
    assert!(announce::last(stage.sandbox.store(), 1).await.unwrap().is_empty());
}

#[tokio::test]
async fn it_goes_to_those_whom_it_is_for() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir(folder.path().join("de")).unwrap();
    std::fs::write(folder.path().join("de/ours.ftl"), "stopped = Tschüss.\n").unwrap();
    let stage = Stage::with_messages(MONDAY, Some(folder.path().to_owned())).await;
    let olga = operator(&stage).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    let dora = stage.person_speaking("Dora", Some("de"));
    dora.says("/start").await;
    stage.clock_leaps_to(instant("2026-04-20T10:20+02:00[Europe/Berlin]")).await;
    anna.says("/done walk 20").await;
    olga.says("hello").await;

    let check = async |to: &str, expected: [usize; 3]| {
        let before = [&olga, &anna, &dora].map(told);
        announces(&stage, NEWS, to, "").await;
        olga.presses("Send to").await;
        let after = [&olga, &anna, &dora].map(told);
        // The operator sees each before it goes out.
        let gone = [after[0] - before[0] - 1, after[1] - before[1], after[2] - before[2]];
        assert_eq!(gone, expected, "{to}");
    };
    check("all", [1, 1, 1]).await;
    check("language=de", [0, 0, 1]).await;
    check("subscribed", [1, 1, 0]).await;
    check("active", [0, 1, 0]).await;
    check("active,language=en", [0, 1, 0]).await;
    announces(&stage, NEWS, "active,language=de", "").await;
    assert!(olga.reads().contains("Nobody would get it now."));
}

#[tokio::test]
async fn one_tap_is_enough_to_have_no_more_of_them() {
    let stage = Stage::at(MONDAY).await;
    let (olga, anna) = (operator(&stage).await, stage.subscribed("Anna", "Berlin").await);
    announces(&stage, NEWS, "all", "").await;
    olga.presses("Send to 2").await;
    anna.reads();

    anna.presses("No more of these").await;
    expect_test::expect![[r#"
        🔕 You’ll get no more announcements. Your reminders come as before.
        [📣 Announcements again]
    "#]]
    .assert_eq(&anna.reads());
    announces(&stage, NEWS, "all", "").await;
    olga.presses("Send to 1").await;
    assert_eq!(told(&anna), 1);

    anna.says("/settings").await;
    anna.presses("Announcements again").await;
    assert!(anna.reads().contains("No announcements"));
    announces(&stage, NEWS, "all", "").await;
    olga.presses("Send to 2").await;
    assert_eq!(told(&anna), 2);
}

#[tokio::test]
async fn who_turns_them_off_while_it_waits_is_left_alone() {
    let stage = Stage::at("2026-03-02T07:00+01:00[Europe/Berlin]").await;
    let (olga, anna) = (operator(&stage).await, stage.subscribed("Anna", "Berlin").await);
    let ben = stage.subscribed("Ben", "Berlin").await;
    announces(&stage, NEWS, "all", "").await;
    olga.presses("Send to 3").await;

    anna.says("/settings").await;
    anna.presses("No announcements").await;
    ben.says("/stop").await;
    stage.clock_reaches("2026-03-02T09:00+01:00[Europe/Berlin]").await;

    assert_eq!((told(&anna), told(&ben), told(&olga)), (0, 0, 2));
    let counts = last(&stage).await.counts;
    assert_eq!((counts.sent, counts.unwanted), (1, 2));
}

#[tokio::test]
async fn it_comes_within_each_ones_hours_and_silently_to_who_told_none() {
    let stage = Stage::at("2026-03-02T07:00+01:00[Europe/Berlin]").await;
    let (olga, anna) = (operator(&stage).await, stage.subscribed("Anna", "Berlin").await);
    let (mei, dan) = (stage.subscribed("Mei", "Tokyo").await, stage.person("Dan"));
    let rita = stage.subscribed("Rita", "Berlin").await;
    rita.says("/pause 3 days").await;
    dan.says("/start").await;
    announces(&stage, NEWS, "all", "").await;

    olga.presses("Send to 5").await;

    assert_eq!((told(&anna), told(&mei), told(&dan), told(&rita)), (0, 1, 1, 0));
    let calls = stage.telegram().calls();
    let silent = |person: &Person| {
        let mut calls = calls.iter().filter(|call| call.chat == Some(person.id));
        calls.any(|call| call.parameters["disable_notification"] == true)
    };
    assert!(silent(&dan) && !silent(&mei));
    stage.clock_reaches("2026-03-02T08:59:59+01:00[Europe/Berlin]").await;
    assert_eq!(told(&anna), 0);
    stage.clock_reaches("2026-03-02T09:00+01:00[Europe/Berlin]").await;
    assert_eq!(told(&anna), 1);
    stage.clock_reaches("2026-03-06T12:00+01:00[Europe/Berlin]").await;
    assert_eq!(told(&rita), 1);
    assert_eq!(last(&stage).await.state, State::Ended);
}

#[tokio::test]
async fn it_can_wait_for_an_instant_or_for_a_time_on_each_ones_clock() {
    let stage = Stage::at(MONDAY).await;
    let (olga, anna) = (operator(&stage).await, stage.subscribed("Anna", "Berlin").await);
    let mei = stage.subscribed("Mei", "Tokyo").await;
    announces(&stage, NEWS, "all", "2026-03-03T14:30").await;
    olga.presses("Send to 3").await;

    stage.clock_reaches("2026-03-03T14:29+09:00[Asia/Tokyo]").await;
    assert_eq!((told(&anna), told(&mei)), (0, 0));
    stage.clock_reaches("2026-03-03T14:30+09:00[Asia/Tokyo]").await;
    assert_eq!((told(&anna), told(&mei)), (0, 1));
    stage.clock_reaches("2026-03-03T14:30+01:00[Europe/Berlin]").await;
    assert_eq!((told(&anna), told(&mei)), (1, 1));
}

#[tokio::test]
async fn who_cannot_be_told_for_two_weeks_is_left_out() {
    let stage = Stage::at(MONDAY).await;
    let (olga, rita) = (operator(&stage).await, stage.subscribed("Rita", "Berlin").await);
    rita.says("/pause 30 days").await;
    announces(&stage, NEWS, "all", "").await;

    olga.presses("Send to 2").await;

    assert!(olga.reads().contains("Too late: 1"));
    stage.clock_leaps_to(instant("2026-04-07T10:20+02:00[Europe/Berlin]")).await;
    assert_eq!(told(&rita), 0);
}

#[tokio::test]
async fn stopped_half_way_it_goes_to_nobody_more() {
    let stage = Stage::at("2026-03-02T07:00+01:00[Europe/Berlin]").await;
    let (olga, anna) = (operator(&stage).await, stage.subscribed("Anna", "Berlin").await);
    let mei = stage.subscribed("Mei", "Tokyo").await;
    announces(&stage, NEWS, "all", "").await;
    olga.presses("Send to 3").await;

    olga.says("/admin").await;
    olga.presses("Announcements").await;
    olga.presses("1: News").await;
    olga.reads();
    olga.presses("Stop").await;

    assert!(olga.reads().contains("stopped\n\nNews: an exercise for your neck."));
    stage.clock_reaches("2026-03-03T12:00+01:00[Europe/Berlin]").await;
    assert_eq!((told(&anna), told(&mei)), (0, 1));
    let Announcement { state, counts, .. } = last(&stage).await;
    assert_eq!((state, counts.sent, counts.stopped), (State::Stopped, 1, 2));
}

#[tokio::test]
async fn who_is_gone_is_noted_and_a_wait_that_telegram_asks_for_is_kept() {
    let stage = Stage::at(MONDAY).await;
    let (olga, anna) = (operator(&stage).await, stage.subscribed("Anna", "Berlin").await);
    let (ben, cleo) =
        (stage.subscribed("Ben", "Berlin").await, stage.subscribed("Cleo", "Berlin").await);
    announces(&stage, NEWS, "all", "").await;
    stage.telegram().deactivates(ben.id);
    let wait = FaultKind::Refuse(Refusal::too_many(1));
    stage.telegram().fault(Fault::next(wait).of("sendMessage").to(anna.id));
    stage.telegram().fault(Fault::next(FaultKind::DropBefore).of("sendMessage").to(cleo.id));

    olga.presses("Send to 4").await;

    assert_eq!((told(&anna), told(&ben), told(&cleo), told(&olga)), (0, 0, 0, 2));
    stage.clock_reaches("2026-03-02T10:20:01+01:00[Europe/Berlin]").await;
    assert_eq!((told(&anna), told(&cleo)), (1, 0));
    stage.clock_reaches("2026-03-02T10:20:05+01:00[Europe/Berlin]").await;
    assert_eq!((told(&anna), told(&cleo)), (1, 1));
    let counts = last(&stage).await.counts;
    assert_eq!((counts.sent, counts.unreachable), (3, 1));
    stage.clock_reaches("2026-03-02T12:00+01:00[Europe/Berlin]").await;
    let to_ben = stage.telegram().calls();
    let to_ben = to_ben.iter().filter(|c| c.chat == Some(ben.id) && c.method.starts_with("send"));
    let to_ben = to_ben.count();
    assert_eq!(ben.was_told().len() + 1, to_ben, "nothing more is sent to who is gone");
}

#[tokio::test]
async fn a_text_that_telegram_refuses_goes_to_nobody() {
    let stage = Stage::at(MONDAY).await;
    let (olga, anna) = (operator(&stage).await, stage.subscribed("Anna", "Berlin").await);

    announces(&stage, "<h1>News</h1>", "all", "").await;

    olga.says("/admin").await;
    olga.presses("Announcements").await;
    assert!(olga.reads().contains("refused by Telegram"));
    assert!(olga.button("Send to").is_none());
    assert_eq!(anna.reads(), "");
}

/// The command's reader and the stand-in's know nothing of each other.
#[tokio::test]
async fn what_the_command_takes_telegram_takes() {
    let stage = Stage::at(MONDAY).await;
    let _olga = operator(&stage).await;

    for text in [
        "<b>b</b> <strong>strong</strong> <i>i</i> <em>em</em> <u>u</u> <ins>ins</ins>",
        "<s>s</s> <strike>strike</strike> <del>del</del> <code>code</code> <pre>pre</pre>",
        "<tg-spoiler>spoiler</tg-spoiler> <span class=\"tg-spoiler\">spoiler</span>",
        "<blockquote>short</blockquote><blockquote expandable>long</blockquote>",
        "<a href=\"https://example.org/?a=1&amp;b=2\">a <b>link</b></a>",
        "1 &lt; 2 &gt; 1 &amp; so on, &quot;quoted&quot; &#128578; &#x1F642; > \"",
    ] {
        check_markup(text).unwrap();
        announces(&stage, text, "all", "").await;

        assert!(last(&stage).await.previewed_at.is_some(), "{text}");
    }
}

#[tokio::test]
async fn nobody_is_told_twice_by_a_restart() {
    let mut stage = Stage::at("2026-03-02T07:00+01:00[Europe/Berlin]").await;
    let (olga, anna) = (operator(&stage).await, stage.subscribed("Anna", "Berlin").await);
    let mei = stage.subscribed("Mei", "Tokyo").await;
    announces(&stage, NEWS, "all", "").await;
    olga.presses("Send to 3").await;

    stage.restart().await;
    stage.clock_reaches("2026-03-02T09:00+01:00[Europe/Berlin]").await;

    assert_eq!((told(&anna), told(&mei)), (1, 1));
}

#[tokio::test]
async fn it_is_theirs_to_see_for_some_weeks_and_then_only_counted() {
    let stage = Stage::at(MONDAY).await;
    let (olga, anna) = (operator(&stage).await, stage.subscribed("Anna", "Berlin").await);
    announces(&stage, NEWS, "all", "").await;
    olga.presses("Send to 2").await;
    announces(&stage, "never confirmed", "all", "").await;
    let exported = async || {
        anna.says("/export").await;
        let file = stage.telegram().last_file(".json").unwrap();
        let export: serde_json::Value = serde_json::from_slice(&file.bytes).unwrap();
        export["announcements"].as_array().unwrap().len()
    };
    assert_eq!(exported().await, 1);

    let later = stage.sandbox.clock().now() + SignedDuration::from_hours(5 * 7 * 24);
    housekeeping::tidy(stage.sandbox.store(), later).await.unwrap();

    assert_eq!(exported().await, 0);
    let kept = announce::last(stage.sandbox.store(), 5).await.unwrap();
    assert_eq!((kept.len(), kept[0].counts.sent), (1, 2));
}

#[tokio::test]
async fn who_cannot_be_read_waits_alone_and_no_longer_than_it_lasts() {
    let stage = Stage::at(MONDAY).await;
    let (olga, anna) = (operator(&stage).await, stage.subscribed("Anna", "Berlin").await);
    let (bert, carl) =
        (stage.subscribed("Bert", "Berlin").await, stage.subscribed("Carl", "Berlin").await);
    for person in [&bert, &carl] {
        stage.has_zone(person, "Mars/Olympus_Mons").await;
    }
    announces(&stage, NEWS, "all", "").await;
    olga.presses("Send to 4").await;
    assert_eq!((told(&anna), told(&bert), told(&carl)), (1, 0, 0));

    stage.has_zone(&bert, "Europe/Berlin").await;
    stage.clock_reaches("2026-03-02T12:00+01:00[Europe/Berlin]").await;
    assert_eq!((told(&anna), told(&bert), told(&carl)), (1, 1, 0));
    assert_eq!(last(&stage).await.state, State::Sending);

    stage.clock_reaches("2026-03-20T12:00+01:00[Europe/Berlin]").await;
    let announcement = last(&stage).await;
    assert_eq!((announcement.state, announcement.counts.late), (State::Ended, 1));
}
