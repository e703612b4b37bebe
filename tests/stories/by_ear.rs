//! Stories about exercises by ear: a voice message for whoever has their eyes shut, never by itself where others may
//! hear it.

use crate::stage::{Person, Stage};
use limber::sandbox::telegram::{Fault, FaultKind, Refusal};

const MONDAY_MORNING: &str = "2026-03-02T09:00+01:00[Europe/Berlin]";
const MONDAY_EVENING: &str = "2026-03-02T20:00+01:00[Europe/Berlin]";

async fn anna_at(when: &str) -> (Stage, Person) {
    let stage = Stage::at(when).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    anna.reads();
    (stage, anna)
}

#[tokio::test]
async fn in_the_evening_an_exercise_on_the_floor_comes_by_ear_as_long_as_its_guide() {
    let (stage, anna) = anna_at(MONDAY_EVENING).await;

    let read = anna.hears_back("guide me through the draw in").await;

    assert!(read.starts_with("🔊 Draw-in by ear"), "{read}");
    let track = stage.telegram().last_file(".ogg").unwrap();
    assert!(track.bytes.starts_with(b"OggS") && track.bytes.len() > 10_000);
    assert!(track.bytes.len() < 500_000, "{} bytes", track.bytes.len());
    anna.presses("Done").await;
    assert!(anna.reads().contains("Draw-in counted"));
}

#[tokio::test]
async fn within_ones_hours_a_tap_alone_brings_it() {
    let (stage, anna) = anna_at(MONDAY_MORNING).await;

    anna.says("guide me through the draw in").await;
    assert!(stage.telegram().last_file(".ogg").is_none());
    anna.presses("By ear").await;
    assert!(stage.telegram().last_file(".ogg").is_some());
}

#[tokio::test]
async fn it_comes_when_it_is_chosen_to() {
    let (stage, anna) = anna_at(MONDAY_MORNING).await;
    anna.says("/settings").await;
    anna.presses("By ear").await;
    anna.presses("Always").await;
    assert!(anna.reads().contains("✓ Always"));
    anna.says("guide me through the draw in").await;
    assert!(stage.telegram().last_file(".ogg").is_some());

    let (stage, ben) = anna_at(MONDAY_EVENING).await;
    ben.says("/settings").await;
    ben.presses("By ear").await;
    ben.presses("Only when I tap it").await;
    ben.says("guide me through the draw in").await;
    assert!(stage.telegram().last_file(".ogg").is_none());
}

#[tokio::test]
async fn nobody_lies_down_for_a_walk() {
    let (stage, anna) = anna_at(MONDAY_EVENING).await;

    let read = anna.hears_back("guide me through a walk").await;

    assert!(read.contains("Walk") && !read.contains("By ear"), "{read}");
    assert!(stage.telegram().last_file(".ogg").is_none());
}

#[tokio::test]
async fn where_telegram_takes_no_voice_messages_it_is_said_so() {
    let (stage, anna) = anna_at(MONDAY_MORNING).await;
    anna.says("guide me through the draw in").await;
    let forbidden = Refusal::bad_request("VOICE_MESSAGES_FORBIDDEN");
    stage.telegram().fault(Fault::next(FaultKind::Refuse(forbidden)).of("sendVoice"));

    anna.presses("By ear").await;

    assert!(anna.reads().contains("I couldn’t send this one by ear."));
}
