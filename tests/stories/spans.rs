//! A line of the log tells what it belongs to: an update, or an occurrence in a round. It names nobody.

use limber::sandbox::telegram::{Fault, FaultKind, Refusal};

use crate::{log::Log, stage::Stage};

const MONDAY: &str = "2026-03-02T08:20+01:00[Europe/Berlin]";

fn refused() -> Fault {
    Fault::next(FaultKind::Refuse(Refusal::bad_request("something odd"))).of("sendMessage")
}

#[tokio::test]
async fn the_log_tells_which_occurrence_was_refused_in_which_round() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    stage.telegram().fault(refused().to(anna.id));
    let (log, _kept) = Log::kept();

    stage.clock_reaches("2026-03-02T10:00+01:00[Europe/Berlin]").await;

    let line = log.line_with("a reminder was refused");
    assert!(line.contains("round{of=\"reminders\"}:occurrence{id="), "{line}");
    assert!(!line.contains(&anna.id.to_string()), "{line}");
}

#[tokio::test]
async fn the_log_tells_which_update_was_not_answered() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    stage.telegram().fault(refused().to(anna.id));
    let (log, _kept) = Log::kept();

    anna.says("/today").await;

    let line = log.line_with("a reply did not arrive");
    assert!(line.contains("updates{count=1}:update{id="), "{line}");
    assert!(line.contains("kind=\"command\""), "{line}");
    assert!(!line.contains("today"), "{line}");
}
