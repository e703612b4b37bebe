//! Ten people who write as they like, a week each: every sentence is answered rightly, whatever was said before it.
//!
//! The sentences are of the kinds that people type; each has what its answer must hold, and what it must not.

mod at_a_desk;
mod at_home;
mod on_their_feet;

use crate::stage::Stage;

/// What is said at a time of the week, and what the answer holds.
struct Line {
    /// "Mon 09:10", on the person's clock.
    at: &'static str,
    /// What is typed; "[Label]" is a button that is pressed, "edit: text" changes the message before.
    said: &'static str,
    holds: &'static [&'static str],
    lacks: &'static [&'static str],
}

const fn line(
    at: &'static str,
    said: &'static str,
    holds: &'static [&'static str],
    lacks: &'static [&'static str],
) -> Line {
    Line { at, said, holds, lacks }
}

/// Lives a week from Monday, 2 March 2026 on, in Berlin; all that was answered wrongly is told at once.
async fn lives(name: &str, week: &[Line]) {
    const DAYS: [&str; 7] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
    let stage = Stage::at("2026-03-02T08:50+01:00[Europe/Berlin]").await;
    let person = stage.subscribed(name, "Berlin").await;
    let mut wrong = Vec::new();
    for Line { at, said, holds, lacks } in week {
        let (day, time) = at.split_once(' ').expect("a day and a time");
        let date = 2 + DAYS.iter().position(|known| *known == day).expect("a day");
        stage.clock_reaches(&format!("2026-03-{date:02}T{time}+01:00[Europe/Berlin]")).await;
        person.reads();
        if let Some(label) = said.strip_prefix('[').and_then(|said| said.strip_suffix(']')) {
            person.presses(label).await;
        } else if let Some(text) = said.strip_prefix("edit: ") {
            person.edits_last(text).await;
        } else {
            person.says(said).await;
        }
        let read = person.reads();
        let missing = holds.iter().filter(|part| !read.contains(**part));
        let unwanted = lacks.iter().filter(|part| read.contains(**part));
        let parts: Vec<_> = missing.chain(unwanted).collect();
        if !parts.is_empty() {
            wrong.push(format!("{at}  {said}\n  not so: {parts:?}\n{read}"));
        }
    }
    assert!(wrong.is_empty(), "{name}:\n{}", wrong.join("\n"));
}
