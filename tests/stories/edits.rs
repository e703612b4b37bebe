//! Stories of people who edit what they said: the message counts as what it says now, and once.

use crate::stage::{Person, Stage};

async fn anna() -> (Stage, Person) {
    let stage = Stage::at("2026-03-02T08:50+01:00[Europe/Berlin]").await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    (stage, anna)
}

#[tokio::test]
async fn what_was_counted_counts_as_the_message_says_now() {
    let (_stage, anna) = anna().await;
    anna.says("walked 20 and stretched 5").await;
    assert!(anna.reads().contains("Today: 1 walk and 1 stretch."));

    anna.edits_last("walked 30").await;

    let read = anna.reads();
    assert!(read.contains("✏️ You’ve changed that message"), "{read}");
    assert!(
        read.contains("Walk counted, 30 minutes.") && read.contains("Today: 1 walk."),
        "{read}"
    );
    anna.says("/stats").await;
    assert!(anna.reads().contains("1 walk, 30 minutes"));
}

#[tokio::test]
async fn a_reminder_that_was_asked_for_is_the_one_that_the_message_asks_for_now() {
    let (_stage, anna) = anna().await;
    anna.says("/remind walk 17:00").await;
    assert!(anna.reads().contains("➕ Added."));

    anna.edits_last("/remind walk 18:00").await;

    assert!(anna.reads().contains("every day at 18:00"));
    anna.says("/plan").await;
    let plan = anna.reads();
    assert!(plan.contains("18:00") && !plan.contains("17:00"), "{plan}");
}

#[tokio::test]
async fn what_was_not_understood_is_read_anew() {
    let (_stage, anna) = anna().await;
    anna.says("wlkdd 20").await;
    anna.reads();

    anna.edits_last("walked 20").await;

    let read = anna.reads();
    assert!(read.contains("Walk counted, 20 minutes.") && !read.contains("taken back"), "{read}");
}

#[tokio::test]
async fn a_reminder_that_was_done_by_a_word_waits_again_where_the_word_was_another() {
    let (stage, anna) = anna().await;
    stage.clock_reaches("2026-03-02T10:00+01:00[Europe/Berlin]").await;
    anna.says("done").await;
    assert!(anna.reads().contains("Today: 1 break."));

    anna.edits_last("not today").await;

    assert!(anna.reads().contains("not today, and that’s fine"));
    anna.says("/today").await;
    assert!(anna.reads().contains("Nothing counted yet"));
}

#[tokio::test]
async fn a_correction_of_yesterdays_message_counts_for_yesterday() {
    let (stage, anna) = anna().await;
    anna.says("walked 20").await;
    stage.clock_reaches("2026-03-03T08:00+01:00[Europe/Berlin]").await;
    anna.reads();

    anna.edits_last("walked 40").await;

    let read = anna.reads();
    assert!(read.contains("Walk (40 minutes), counted for yesterday."), "{read}");
    anna.says("/stats").await;
    assert!(anna.reads().contains("1 walk, 40 minutes"));
}

#[tokio::test]
async fn distress_is_heard_in_an_edited_message() {
    let (_stage, anna) = anna().await;
    anna.says("walked 20").await;
    anna.reads();

    anna.edits_last("walked 20 and now I can't feel my legs").await;

    let read = anna.reads();
    assert!(read.contains("signs") && !read.contains("counted"), "{read}");
}
