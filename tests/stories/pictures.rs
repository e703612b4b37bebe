//! Stories about moving pictures: they come with the exercise, are uploaded once, and can be
//! turned off; and those that are kept are those that are drawn.

use std::{fs, path::Path};

use crate::{log::Log, stage::Stage};
use limber::{
    care::pictured::Pictured,
    messages::{Messages, POSES},
    pictures::figure::Figures,
    sandbox::telegram::{Call, Fault, FaultKind, Refusal},
    telegram::inward::commands::Command,
};

const MONDAY: &str = "2026-03-02T09:00+01:00[Europe/Berlin]";

/// What was sent in each call that shows a picture: the `file_id`, or none for an upload.
fn shown(stage: &Stage) -> Vec<Option<String>> {
    let calls = stage.telegram().calls();
    let of = |call: &Call| call.parameters["animation"].as_str().map(str::to_owned);
    calls
        .iter()
        .filter(|call| call.method == "sendanimation" && call.refusal.is_none())
        .map(of)
        .collect()
}

#[tokio::test]
async fn a_picture_is_uploaded_once_and_then_known_even_after_a_restart() {
    let mut stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    anna.says("/exercise walk").await;
    stage.restart().await;
    anna.meets_again(&stage);

    anna.says("/exercise walk").await;
    anna.says("/exercise walk").await;

    let shown = shown(&stage);
    assert_eq!(shown[0], None);
    assert!(shown[1].is_some());
    assert_eq!(shown[1], shown[2]);
    assert_eq!(shown.len(), 3);
}

#[tokio::test]
async fn a_picture_that_telegram_has_lost_is_uploaded_again() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    anna.says("/exercise walk").await;
    let lost = Refusal::bad_request("wrong file identifier/HTTP URL specified");
    stage.telegram().fault(Fault::next(FaultKind::Refuse(lost)).of("sendAnimation"));

    anna.says("/exercise walk").await;
    anna.says("/exercise walk").await;

    let shown = shown(&stage);
    assert_eq!(shown[..2], [None, None]);
    assert!(shown[2].is_some());
}

#[tokio::test]
async fn a_picture_that_is_refused_does_not_take_its_words_with_it() {
    let (log, _kept) = Log::kept();
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    let refused = || FaultKind::Refuse(Refusal::bad_request("IMAGE_PROCESS_FAILED"));
    stage.telegram().fault(Fault::next(refused()).of("sendAnimation").times(2));
    stage.telegram().fault(Fault::next(refused()).of("sendPhoto"));

    anna.says("/exercise walk").await;
    assert!(anna.reads().starts_with("Walk · "));
    assert_eq!(log.lines_with("walk.gif"), 1, "the log names the picture");
    stage.clock_reaches("2026-03-02T10:00+01:00[Europe/Berlin]").await;
    assert!(anna.reads().contains("🧍"));
    anna.presses("Done").await;
    anna.reads();
    anna.says("/stats").await;

    assert!(anna.reads().contains("1 break"), "the words of a chart");
    assert_eq!(log.lines_with("picture=\"chart\""), 1);
}

#[tokio::test]
async fn a_picture_that_is_refused_in_place_of_another_is_said_anew_in_words() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    anna.says("/done walk 25").await;
    anna.says("/stats").await;
    anna.reads();
    let refused = || FaultKind::Refuse(Refusal::bad_request("IMAGE_PROCESS_FAILED"));
    stage.telegram().fault(Fault::next(refused()).of("editMessageMedia"));
    stage.telegram().fault(Fault::next(refused()).of("sendPhoto"));

    anna.presses("Month").await;

    assert!(anna.reads().contains("1 walk"));
}

#[tokio::test]
async fn who_likes_has_one_person_show_all_exercises() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    anna.says("/exercise walk").await;
    let usual = stage.telegram().last_file("walk.gif").unwrap();
    anna.says("/settings").await;
    anna.presses("Who shows them").await;
    anna.reads();
    anna.presses("Lin").await;
    assert!(anna.reads().contains("[✓ Lin]"));

    anna.says("/exercise walk").await;
    anna.says("/exercise walk").await;

    let shown = shown(&stage);
    assert_eq!(shown[..2], [None, None], "another picture");
    assert!(shown[2].is_some(), "drawn and uploaded once");
    let lins = stage.telegram().last_file("walk@lin.gif").unwrap();
    assert!(lins.bytes.starts_with(b"GIF89a"));
    assert!(lins.bytes != usual.bytes, "somebody else");
}

#[test]
fn whoever_can_be_chosen_is_somebody_who_shows_exercises() {
    let chosen = Pictured::SHOWN.into_iter().filter_map(Pictured::by);
    let mut people = Figures::people(POSES).unwrap();
    people.sort_by_key(|name| Pictured::SHOWN.iter().position(|one| one.as_str() == name));

    assert!(people.iter().map(String::as_str).eq(chosen), "{people:?}");
}

#[test]
fn a_picture_of_the_operators_that_cannot_be_shown_is_refused_by_its_file() {
    let folder = tempfile::tempdir().unwrap();
    let pictures = folder.path().join("pictures");
    fs::create_dir(&pictures).unwrap();
    let whole = include_bytes!("../../messages/pictures/walk.gif");
    let says = |name: &str, bytes: &[u8]| {
        fs::write(pictures.join(name), bytes).unwrap();
        let read = Messages::read(Some(folder.path()), Command::listed());
        fs::remove_file(pictures.join(name)).unwrap();
        read.err().map(|error| error.to_string())
    };

    assert_eq!(says("walk.gif", whole), None);
    for (name, bytes) in [
        ("walk.gif", &whole[..whole.len() / 2]),
        ("walk.gif", b"GIF89a and no more"),
        ("walk-1.png", &whole[..]),
        ("walk-1.png", b""),
    ] {
        let said = says(name, bytes).unwrap_or_default();
        assert!(said.contains(name) && said.contains("export the picture anew"), "{said}");
    }
}

#[tokio::test]
async fn pictures_can_be_turned_off_and_on() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;

    anna.says("/settings").await;
    anna.presses("No pictures").await;
    anna.says("/exercise walk").await;
    stage.clock_reaches("2026-03-02T12:30+01:00[Europe/Berlin]").await;
    assert_eq!(shown(&stage).len(), 0);
    assert!(anna.reads().contains("🚶"));
    anna.says("/settings").await;
    anna.presses("Show pictures").await;
    stage.clock_reaches("2026-03-02T15:30+01:00[Europe/Berlin]").await;

    assert_eq!(shown(&stage).len(), 2, "a break that is held, and a stretch");
}

#[tokio::test]
async fn a_reminder_with_a_picture_is_answered_as_any_other() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    stage.clock_reaches_with(&anna, "2026-03-02T12:30+01:00[Europe/Berlin]").await;
    assert!(!shown(&stage).is_empty());
    anna.presses("⋯").await;
    anna.reads();

    anna.presses("Why?").await;
    assert!(anna.reads().starts_with("(edited)"));
    anna.presses("Back to the steps").await;
    anna.presses("Later").await;
    anna.presses("15").await;
    anna.reads();
    stage.clock_reaches("2026-03-02T12:45+01:00[Europe/Berlin]").await;
    anna.presses("Done").await;

    assert!(anna.reads().contains("counted"));
    let refused = stage.telegram().calls().into_iter().filter(|call| call.refusal.is_some());
    assert_eq!(refused.count(), 0);
}

#[test]
fn the_pictures_that_are_kept_are_those_that_are_drawn() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("messages");
    let poses = fs::read_to_string(root.join("poses.toml")).unwrap();
    let figures = Figures::read(&poses).unwrap();

    for id in figures.exercises() {
        let movement = figures.of(id).unwrap();
        let kept = |name: &str| fs::read(root.join("pictures").join(name)).unwrap();
        check(id, &movement.animation().unwrap(), &kept(&format!("{id}.gif")));
        if let Some(gated) = movement.gated_animation() {
            check(id, &gated.unwrap(), &kept(&format!("{id}-gated.gif")));
        }
        for step in 0..movement.steps() {
            let still = movement.still(step).unwrap().unwrap();
            let name = format!("{id}-{}.png", step + 1);
            check_points(&name, &points(&still), &points(&kept(&name)));
        }
    }
}

/// Another machine's arithmetic may colour a few points at the edges otherwise.
#[track_caller]
fn check(id: &str, drawn: &[u8], kept: &[u8]) {
    let (drawn, kept) = (frames(drawn), frames(kept));
    assert_eq!(drawn.len(), kept.len(), "{id}: draw them anew with `limber pictures`");
    for (drawn, kept) in drawn.iter().zip(&kept) {
        check_points(id, drawn, kept);
    }
}

#[track_caller]
fn check_points(id: &str, drawn: &[u8], kept: &[u8]) {
    let differ = drawn.iter().zip(kept).filter(|(one, other)| one.abs_diff(**other) > 16);
    let differ = differ.count() * 1000 / drawn.len().max(1);
    assert!(
        drawn.len() == kept.len() && differ < 5,
        "{id}: {differ} points of a thousand; draw them anew with `limber pictures`"
    );
}

/// The points of a PNG.
fn points(bytes: &[u8]) -> Vec<u8> {
    let mut decoder = png::Decoder::new(std::io::Cursor::new(bytes));
    decoder.set_transformations(png::Transformations::EXPAND);
    let mut reader = decoder.read_info().unwrap();
    let mut points = vec![0; reader.output_buffer_size().unwrap()];
    reader.next_frame(&mut points).unwrap();
    points
}

/// The frames of a GIF in red, green and blue, each laid over the one before.
fn frames(bytes: &[u8]) -> Vec<Vec<u8>> {
    let mut options = gif::DecodeOptions::new();
    options.set_color_output(gif::ColorOutput::RGBA);
    let mut decoder = options.read_info(bytes).unwrap();
    let width = usize::from(decoder.width());
    let mut canvas = vec![0; width * usize::from(decoder.height()) * 3];
    let mut frames = Vec::new();
    while let Some(frame) = decoder.read_next_frame().unwrap() {
        for (index, pixel) in frame.buffer.chunks(4).enumerate() {
            let (x, y) = (index % usize::from(frame.width), index / usize::from(frame.width));
            let at = ((usize::from(frame.top) + y) * width + usize::from(frame.left) + x) * 3;
            if pixel[3] > 0 {
                canvas[at..at + 3].copy_from_slice(&pixel[..3]);
            }
        }
        frames.push(canvas.clone());
    }
    frames
}

/// The catalogue's exercises all move, and every step of their instructions has its picture.
#[test]
fn every_exercise_moves_and_every_step_has_its_picture() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("messages");
    let figures = Figures::read(&fs::read_to_string(root.join("poses.toml")).unwrap()).unwrap();
    let catalogue = fs::read_to_string(root.join("exercises.toml")).unwrap();
    let catalogue: toml::Table = catalogue.parse().unwrap();

    for exercise in catalogue["exercise"].as_array().unwrap() {
        let id = exercise["id"].as_str().unwrap();
        let movement = figures.of(id).unwrap_or_else(|| panic!("{id} does not move"));
        for step in 0..movement.steps() {
            assert!(movement.still(step).is_some(), "{id}, step {step}");
        }
    }
}

#[tokio::test]
async fn progress_is_a_picture_that_changes_in_place() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    anna.says("/done walk 25").await;
    anna.says("/done hamstring").await;
    anna.reads();

    anna.says("/stats").await;
    anna.presses("Month").await;
    anna.presses("Year").await;

    let methods: Vec<_> = stage.telegram().calls().into_iter().map(|call| call.method).collect();
    assert_eq!(methods.iter().filter(|method| *method == "sendphoto").count(), 1);
    assert_eq!(methods.iter().filter(|method| *method == "editmessagemedia").count(), 2);
    let refused = stage.telegram().calls().into_iter().filter(|call| call.refusal.is_some());
    assert_eq!(refused.count(), 0);
    let png = stage.telegram().last_file(".png").unwrap().bytes;
    assert!(png.starts_with(b"\x89PNG"));
}

#[tokio::test]
async fn progress_without_pictures_is_in_words() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    anna.says("/settings").await;
    anna.presses("No pictures").await;
    anna.says("/done walk 25").await;
    anna.reads();

    anna.says("/stats").await;

    assert!(anna.reads().contains("1 walk"));
    assert!(stage.telegram().last_file(".png").is_none());
}

#[tokio::test]
async fn pauses_are_kept_and_handed_over() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    anna.says("/pause sick").await;
    stage.clock_reaches("2026-03-06T09:00+01:00[Europe/Berlin]").await;

    anna.says("/export").await;

    let file = stage.telegram().last_file(".json").unwrap();
    let export: serde_json::Value = serde_json::from_slice(&file.bytes).unwrap();
    assert_eq!(export["pauses"][0]["reason"], "sick");
    assert_eq!(export["pauses"][0]["began_at"], "2026-03-02T08:00:00Z");
    assert_eq!(export["pauses"][0]["ends_at"], "2026-03-04T23:00:00Z");
}
