//! Whatever somebody types, the readers neither panic nor contradict themselves: what they print
//! they read back as the same.

#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use limber_reader::{Context, Stage};
use limber::{care::{Hours, Schedule}, messages::Messages, place, telegram::inward::commands::Command, usecases::{buttons::Press, visit::Care}};

static CARE: LazyLock<Care> = LazyLock::new(|| {
    Messages::read(None, Command::listed()).expect("the messages in the binary are checked").1
});

fuzz_target!(|text: &str| {
    if let Ok(schedule) = text.parse::<Schedule>() {
        let again = schedule.to_string().parse::<Schedule>();
        assert_eq!(again.ok().as_ref(), Some(&schedule), "{schedule}");
    }
    if let Ok(hours) = text.parse::<Hours>() {
        let again = hours.to_string().parse::<Hours>();
        assert_eq!(again.ok().as_ref(), Some(&hours), "{hours}");
    }
    if let Some(press) = Press::decode(text) {
        assert_eq!(Press::decode(&press.encode()), Some(press));
    }
    let context = Context { now: today().at(8, 50, 0, 0), stage: Stage::Plain, command: None };
    let reading = limber_reader::read(&CARE.vocabularies["en"], text, &context);
    assert!(reading.unread.iter().all(|part| text.contains(part)));
    let now = "2026-03-02T07:20:00Z".parse().expect("an instant");
    let _ = place::read(text, now, Some("en"));
    let _ = Command::spoken(text, "limber_bot");
});

fn today() -> jiff::civil::Date {
    "2026-03-02".parse().expect("a date")
}
