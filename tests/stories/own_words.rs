//! Stories of people who write as they write to people: what is sure is done, what is not is asked, nothing is
//! dropped in silence.

use crate::stage::{Person, Stage};

/// A Monday in Berlin, ten minutes to nine.
const MONDAY: &str = "2026-03-02T08:50+01:00[Europe/Berlin]";

async fn anna() -> (Stage, Person) {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    anna.reads();
    (stage, anna)
}

#[tokio::test]
async fn what_was_done_yesterday_counts_for_yesterday_and_can_be_taken_back() {
    let (_stage, anna) = anna().await;

    let read = anna.hears_back("I walked 40 minutes yesterday").await;
    assert!(read.contains("✅ Walk (40 minutes), counted for yesterday."), "{read}");
    let today = anna.hears_back("/today").await;
    assert!(today.contains("Nothing") || !today.contains("1 walk"), "not for today: {today}");
    assert!(anna.hears_back("how am I doing?").await.contains("1 walk, 40 minutes"));

    anna.says("undo").await;
    assert!(!anna.hears_back("/stats").await.contains("1 walk"));
}

#[tokio::test]
async fn several_things_in_one_line_are_each_counted() {
    let (_stage, anna) = anna().await;

    let read = anna.hears_back("walked 20 and stretched 5").await;
    assert!(read.contains("• Walk, 20 minutes\n• Stretching, 5 minutes"), "{read}");
    assert!(read.contains("Today: 1 walk and 1 stretch."), "{read}");
    assert_eq!(read.matches("Counted").count(), 1, "one answer tells of all: {read}");

    anna.presses("Undo").await;
    let read = anna.reads();
    assert!(read.contains("2 sessions are taken back."), "{read}");
    assert!(!anna.hears_back("/stats").await.contains("1 walk"), "and one button takes all back");
}

#[tokio::test]
async fn what_was_done_several_times_is_counted_as_often() {
    let (_stage, anna) = anna().await;

    let read = anna.hears_back("stood up twice").await;
    assert!(read.contains("• Stand up, 1 minute each, 2 times"), "{read}");
    assert!(read.contains("Today: 2 breaks."), "{read}");
    let read = anna.hears_back("walked 10 min 3 times yesterday").await;
    assert!(read.contains("Counted for yesterday:"), "{read}");
    assert!(read.contains("That day: 3 walks."), "{read}");
    let read = anna.hears_back("did 10 bridges").await;
    assert!(read.contains("Today: 2 breaks and 1 strength session."), "repetitions: {read}");

    for impossible in ["walked 500 times", "walked 0 times"] {
        let read = anna.hears_back(impossible).await;
        assert!(read.contains("I didn’t get that."), "{impossible}: {read}");
    }
}

#[tokio::test]
async fn the_undo_of_several_takes_back_what_their_message_said_and_nothing_of_others() {
    let (stage, anna) = anna().await;
    let ben = stage.subscribed("Ben", "Berlin").await;
    ben.says("walked 10 and stretched").await;
    ben.says("walked 30").await;

    anna.says("walked 20 and stretched").await;
    anna.presses("Undo").await;

    let read = ben.hears_back("/stats").await;
    assert!(read.contains("2 walks"), "{read}");
    anna.says("undo").await;
    assert!(anna.reads().contains("nothing to take back"));
}

#[tokio::test]
async fn a_wish_that_lacks_something_is_finished_by_the_next_words() {
    let (stage, anna) = anna().await;

    assert!(anna.hears_back("remind me").await.contains("Which of these?"));
    assert!(anna.hears_back("walk").await.contains("Walking: when shall I remind you?"));
    let read = anna.hears_back("at 5 pm").await;
    assert!(read.contains("🚶 Walking: every day at 17:00"), "{read}");

    anna.says("/remind").await;
    anna.says("stretch").await;
    let read = anna.hears_back("9:30 weekdays").await;
    assert!(read.contains("🧘 Stretching: Monday to Friday at 09:30"), "{read}");

    anna.says("remind me to walk").await;
    let read = anna.hears_back("walked 10").await;
    assert!(read.contains("Walk counted"), "what is clear stands by itself: {read}");
    let read = anna.hears_back("at 6 pm").await;
    assert!(!read.contains("18:00"), "and ends the wish of before: {read}");

    anna.says("remind me to walk").await;
    stage.clock_reaches("2026-03-02T09:05+01:00[Europe/Berlin]").await;
    let read = anna.hears_back("at 7 pm").await;
    assert!(!read.contains("Added"), "nobody remembers it so long: {read}");

    anna.says("/pause").await;
    let read = anna.hears_back("two hours").await;
    assert!(read.contains("Quiet until 11:05"), "{read}");
}

#[tokio::test]
async fn short_talk_is_answered_as_talk() {
    let (_stage, anna) = anna().await;

    assert!(anna.hears_back("nope").await.contains("Nothing is changed."));
    assert!(anna.hears_back("sorry!").await.contains("nothing to be sorry for"));
    assert!(anna.hears_back("good night").await.starts_with("👋 Take care. Next:"));
    assert!(anna.hears_back("how are you?").await.contains("How is your back?"));
    assert!(anna.hears_back("I forgot").await.contains("Nothing is counted and nothing is lost"));
}

#[tokio::test]
async fn other_movement_is_asked_about_once_and_has_its_own_name() {
    let (stage, anna) = anna().await;

    let read = anna.hears_back("did yoga for 30 min").await;
    assert!(read.starts_with("Yoga, 30 minutes: what shall I count it as?"), "{read}");
    anna.presses("Stretching · 30 minutes").await;
    let read = anna.reads();
    assert!(read.contains("✅ Yoga counted, 30 minutes.") && read.contains("Today: 1 stretch."));

    let read = anna.hears_back("yoga 20 min").await;
    assert!(read.contains("✅ Yoga counted, 20 minutes."), "it is not asked again: {read}");
    let told = "🌿 Yoga: 2 sessions, 50 minutes";
    for command in ["/today", "/stats"] {
        let read = anna.hears_back(command).await;
        assert!(read.contains(told), "{command}: {read}");
    }
    assert!(!anna.hears_back("/stats year").await.contains("🌿 Yoga"), "details fold before that");
    anna.says("/export").await;
    let export = stage.telegram().last_file(".json").unwrap();
    let export = String::from_utf8(export.bytes).unwrap();
    assert!(export.contains("\"movements\"") && export.contains("\"yoga\""), "{export}");
}

#[tokio::test]
async fn what_it_counts_as_and_how_long_it_took_are_asked_one_after_the_other() {
    let (_stage, anna) = anna().await;

    let read = anna.hears_back("went cycling").await;
    assert!(read.starts_with("Cycling: what shall I count it as?"), "{read}");
    anna.presses("Walking").await;
    assert!(anna.reads().contains("Cycling: how long did it take?"));
    anna.presses("45 minutes").await;
    assert!(anna.reads().contains("✅ Cycling counted, 45 minutes."));
    assert!(anna.hears_back("went cycling").await.contains("how long did it take?"));

    assert!(anna.hears_back("walked 3 km").await.contains("how long did it take?"));
    anna.presses("Walking · 45 minutes").await;
    assert!(anna.reads().contains("Walk counted, 45 minutes."));
}

#[tokio::test]
async fn what_was_not_done_counts_nothing_and_is_nobodys_fault() {
    let (_stage, anna) = anna().await;

    for text in ["I didn't walk today", "no walk today, too tired"] {
        let read = anna.hears_back(text).await;
        assert!(read.contains("That’s all right. Nothing is counted"), "{text}: {read}");
    }
    assert!(!anna.hears_back("/today").await.contains("1 walk"));
}

#[tokio::test]
async fn a_length_that_cannot_be_is_told_and_no_other_is_counted() {
    let (_stage, anna) = anna().await;

    for text in ["/done walk 0", "/done walk 900"] {
        let read = anna.hears_back(text).await;
        assert!(!read.contains("counted"), "{text}: {read}");
    }
    assert!(anna.hears_back("walk 900").await.contains("how long did it take?"));
}

#[tokio::test]
async fn once_is_once() {
    let (stage, anna) = anna().await;

    let read = anna.hears_back("remind me tomorrow at 5pm to walk").await;
    assert!(read.contains("🚶 Walking: once, on 3 March, at 17:00"), "{read}");
    stage.clock_reaches("2026-03-03T17:00+01:00[Europe/Berlin]").await;
    // She left Monday's unanswered, so that no break comes with it; what she asked for does.
    let read = anna.reads();
    assert!(read.contains("\nA short walk · "), "{read}");
    anna.presses("✅ Done").await;

    let plan = anna.hears_back("/plan").await;
    stage.clock_reaches("2026-03-04T18:00+01:00[Europe/Berlin]").await;
    assert!(plan.contains("once, on 3 March"), "on its day it is in the plan: {plan}");
    assert!(!anna.hears_back("/plan").await.contains("once"), "and not any more");
}

#[tokio::test]
async fn every_other_day_is_every_other_day() {
    let (stage, anna) = anna().await;
    anna.says("/stop").await;
    anna.says("/resume").await;
    for activity in ["stand up", "walking", "stretching", "strengthening"] {
        anna.says(&format!("delete the {activity} reminder")).await;
    }
    let read = anna.hears_back("/remind hamstring every other day at 20:10").await;
    assert!(read.contains("every other day at 20:10"), "{read}");

    let mut came = Vec::new();
    for day in 2..=9 {
        let before = anna.was_told().len();
        stage.clock_reaches(&format!("2026-03-{day:02}T21:00+01:00[Europe/Berlin]")).await;
        if anna.was_told().split_off(before).iter().any(|text| text.contains("Hamstring stretch")) {
            came.push(day);
            anna.presses("✅ Done").await;
        }
    }
    assert_eq!(came, [2, 4, 6, 8]);
}

#[tokio::test]
async fn a_time_that_could_be_either_is_asked() {
    let (_stage, anna) = anna().await;

    let read = anna.hears_back("I want to be reminded to walk at 6").await;
    assert!(read.starts_with("🗓 Walking: when shall I remind you?"), "{read}");
    anna.presses("every day at 18:00").await;
    assert!(anna.reads().contains("🚶 Walking: every day at 18:00"));

    assert!(anna.hears_back("pause till 6").await.contains("Quiet until when?"));
    anna.presses("Until 18:00").await;
    assert!(anna.reads().contains("Quiet until 18:00."));
}

#[tokio::test]
async fn hours_are_told_apart_by_their_days_and_go_past_midnight() {
    let (_stage, anna) = anna().await;

    let read = anna.hears_back("/hours mon-fri 9-17, sat 10-12").await;
    assert!(read.contains("Monday to Friday: 09:00 to 17:00\nSaturday: 10:00 to 12:00"), "{read}");
    let read = anna.hears_back("/hours weekend off").await;
    assert!(read.contains("Monday to Friday: 09:00 to 17:00") && !read.contains("Saturday"));
    let read = anna.hears_back("I work from 10pm to 6am").await;
    assert!(read.contains("Monday to Friday: 22:00 to 06:00"), "{read}");
    let read = anna.hears_back("/hours mornings only").await;
    assert!(read.contains("Which hours"), "{read}");
    anna.presses("08:00 to 12:00").await;
    assert!(anna.reads().contains("Monday to Friday: 08:00 to 12:00"));
}

#[tokio::test]
async fn a_reminder_is_answered_in_words() {
    let (stage, anna) = anna().await;
    stage.clock_reaches("2026-03-02T10:00+01:00[Europe/Berlin]").await;

    let read = anna.hears_back("in 10 minutes").await;
    assert!(read.contains("I’ll be back today at 10:10."), "{read}");
    stage.clock_reaches("2026-03-02T10:10+01:00[Europe/Berlin]").await;
    assert!(anna.hears_back("why?").await.contains("sitting"));
    assert!(anna.hears_back("not today").await.contains("not today, and that’s fine"));

    stage.clock_reaches("2026-03-02T12:30+01:00[Europe/Berlin]").await;
    anna.reads();
    assert!(anna.hears_back("👍").await.contains("Walk counted"));
}

#[tokio::test]
async fn a_past_day_is_next_years_and_no_end_is_asked_about() {
    let (_stage, anna) = anna().await;

    let read = anna.hears_back("/pause until 1 March").await;
    assert!(read.contains("Shall I be quiet until 1 March 2027?"), "{read}");
    let read = anna.hears_back("/pause forever").await;
    assert!(read.contains("[🔕 Turn reminders off]"), "nothing is turned off by a guess: {read}");
}

#[tokio::test]
async fn a_pause_of_tomorrow_holds_tomorrow_and_nothing_before_or_after_it() {
    let (stage, anna) = anna().await;

    let read = anna.hears_back("/pause tomorrow").await;
    assert!(
        read.contains("⏸ Quiet from tomorrow until Wednesday; before that all comes"),
        "{read}"
    );
    assert!(
        anna.hears_back("/settings").await.contains("They rest from tomorrow until Wednesday.")
    );
    assert!(anna.hears_back("/today").await.contains("rest from tomorrow until Wednesday."));

    let mut came = Vec::new();
    for day in 2..=4 {
        let before = anna.was_told().len();
        stage.clock_reaches(&format!("2026-03-{day:02}T21:00+01:00[Europe/Berlin]")).await;
        let told = anna.was_told().split_off(before);
        came.push(told.iter().any(|text| text.contains("🧍")));
        if day == 3 {
            assert_eq!(told, Vec::<String>::new(), "nothing comes within it");
        }
    }
    assert_eq!(came, [true, false, true]);
}

#[tokio::test]
async fn a_pause_that_is_to_come_is_cancelled_in_one_tap() {
    let (stage, anna) = anna().await;

    assert!(
        anna.hears_back("pause from thursday").await.contains("Quiet from 5 March: for how long?")
    );
    let read = anna.hears_back("pause on thursday for 2 hours").await;
    assert!(read.contains("Quiet from 5 March: for how long?"), "from when was not said: {read}");
    anna.presses("3 days").await;
    assert!(anna.reads().contains("⏸ Quiet from Thursday until Sunday"));
    anna.presses("Cancel the pause").await;
    assert!(anna.reads().contains("▶️ The pause is cancelled. Next: "));

    assert!(!anna.hears_back("/settings").await.contains("rest"));
    stage.clock_reaches("2026-03-05T10:00+01:00[Europe/Berlin]").await;
    assert!(anna.reads().contains("🧍"));
}

#[tokio::test]
async fn one_reminder_is_taken_out_in_words_and_can_be_put_back() {
    let (_stage, anna) = anna().await;

    let read = anna.hears_back("delete the walking reminder").await;
    assert!(read.contains("🚶 Walking"), "{read}");
    assert!(!anna.hears_back("/plan").await.contains("🚶 Walking:"));
    anna.presses("Put it back").await;
    assert!(anna.hears_back("/plan").await.contains("🚶 Walking:"));
}

#[tokio::test]
async fn who_talks_is_talked_to() {
    let (_stage, anna) = anna().await;

    assert!(anna.hears_back("hello").await.contains("Hello! Good to see you."));
    assert!(anna.hears_back("thanks!").await.contains("You’re welcome"));
    assert!(anna.hears_back("ok").await.contains("(👍)"), "no more than a sign");
    assert!(anna.hears_back("are you a robot?").await.contains("I’m a bot"));
    let read = anna.hears_back("shut up").await;
    assert!(read.contains("I’m sorry to be a bother") && read.contains("[Fewer]"), "{read}");
    assert!(anna.hears_back("/help pause").await.contains("/pause 3 days"));
    assert!(anna.hears_back("report a bug").await.contains("tell whoever runs this bot"));
}

#[tokio::test]
async fn a_command_may_be_written_in_any_case_with_the_bots_name_and_on_lines() {
    let (_stage, anna) = anna().await;

    for text in ["/DONE walk 20", "/done@limber_bot walk 20", "/Done@Limber_Bot\nwalk 20"] {
        let read = anna.hears_back(text).await;
        assert!(read.contains("Walk counted, 20 minutes."), "{text:?}: {read}");
    }
}

#[tokio::test]
async fn what_stands_under_a_picture_is_said() {
    let (_stage, anna) = anna().await;
    anna.reads();

    anna.sends(serde_json::json!({ "photo": [], "caption": "walked 20" })).await;
    assert!(anna.reads().contains("Walk counted, 20 minutes."));
    anna.sends(serde_json::json!({ "video": {}, "caption": "my back hurts" })).await;
    assert!(anna.reads().contains("signs"));
}

#[tokio::test]
async fn an_offset_offers_the_cities_that_share_it() {
    let (_stage, anna) = anna().await;

    let read = anna.hears_back("UTC+2").await;
    let (cairo, beirut) = (read.find("Cairo").unwrap(), read.find("Beirut").unwrap());
    assert!(cairo < beirut, "the larger first: {read}");
    assert!(anna.hears_back("my time zone is GMT-5").await.contains("New York"));
    anna.says("/timezone").await;
    assert!(anna.hears_back("+5:30").await.contains("Delhi"));
    assert!(anna.hears_back("/timezone +5:45").await.contains("Kathmandu"));
}

#[tokio::test]
async fn who_was_asked_for_a_place_may_say_something_else() {
    let (_stage, anna) = anna().await;
    assert!(anna.hears_back("/timezone").await.contains("What time is it for you?"));

    assert!(anna.hears_back("walked 20").await.contains("Walk counted, 20 minutes."));
    assert!(anna.hears_back("pause 2 days").await.contains("Quiet until"));
    assert!(anna.hears_back("pause till 6").await.contains("Quiet until when?"));
    assert!(anna.hears_back("Nice").await.contains("Nice, 08:50"), "a place, and not a thank-you");
}

#[tokio::test]
async fn what_is_not_understood_gets_examples_of_what_was_tried() {
    let (_stage, anna) = anna().await;

    for (text, example) in [
        ("blorp 20 min zonk", "walked 20"),
        ("blorp at nine zonk", "remind me to walk at 17:30"),
        ("blorp zonk", "/exercise to be shown one"),
    ] {
        let read = anna.hears_back(text).await;
        assert!(read.starts_with("I didn’t get that."), "{text}: {read}");
        assert!(read.contains(example) && read.contains("[⚠️ When to get help]"), "{text}: {read}");
    }
}

#[tokio::test]
async fn a_question_why_is_answered_and_an_injury_is_heard() {
    let (_stage, anna) = anna().await;

    let read = anna.hears_back("why does sitting hurt my back?").await;
    assert!(read.contains("Circulation") && read.contains("[⚠️ When to get help]"), "{read}");
    for text in ["I hurt my back", "hurt my back lifting a box", "why can’t I feel my legs?"] {
        assert!(anna.hears_back(text).await.contains("signs"), "{text}");
    }
}
