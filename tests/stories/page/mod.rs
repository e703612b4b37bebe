//! The chat page in a real browser, with the mouse: from START to Done, and what a person sees on
//! the way. With LIMBER_SCREENSHOTS naming a folder, the README's pictures are taken into it.

mod browser;
mod languages;

use std::{env, fs, net::Ipv4Addr, path::Path};

use jiff::SignedDuration;
use limber::{
    care::amount::Amount,
    clock::Clock,
    sandbox::{self, Opening, Sandbox},
};
use serde_json::json;
use tempfile::TempDir;

use browser::{
    DESK, Driver, PHONE, Page, SMALL_PHONE, holding, last_button, last_message, visible,
};

#[tokio::test]
#[ignore = "needs chromium and chromedriver; CI runs it"]
async fn a_person_goes_from_start_to_done_with_the_mouse() {
    let folder = tempfile::tempdir().unwrap();
    let sandbox = open_sandbox(&folder).await;
    let driver = Driver::start();
    let page = Page::open(&driver, &sandbox, &DESK).await;

    page.clicks(&visible("start")).await;
    page.sees(&last_message("What time is it for you?")).await;
    page.clicks(&holding("reply-button", "Share my location")).await;
    page.sees(&visible("city")).await.send_keys("berl").await.unwrap();
    page.sees_only(&visible("city-choice"), "Berlin").await;
    page.clicks(&visible("city-choice")).await;
    page.sees(&holding("message", "Berlin, 09:20. You’re all set")).await;
    page.sees(&last_message("Are you pregnant")).await;
    page.clicks(&last_button("No")).await;
    page.sees(&last_message("Where are you for most of the day?")).await;
    page.clicks(&last_button("At a desk")).await;
    page.sees(&last_message("How much of me")).await;
    page.clicks(&last_button("A lot")).await;
    page.sees(&last_message("Would you like to try one right away?")).await;
    page.sees(&holding("clock", "09:20")).await;

    page.clicks(&holding("skip", "10:00")).await;
    page.sees(&holding("clock", "10:00")).await;
    let reminder = page.sees(&last_message("🧍")).await;
    let number = reminder.attr("data-id").await.unwrap();
    page.sees(&holding("skip", "11:00")).await;

    page.clicks(&last_button("⋯")).await;
    page.clicks(&last_button("Why?")).await;
    page.sees(&last_message("Why standing up?")).await;
    page.clicks(&last_button("Back to the steps")).await;
    page.sees(&last_message("🧍")).await;

    page.clicks(&last_button("Done")).await;
    page.sees(&holding("notice", "Counted")).await;
    page.sees(&last_message("Today: 1 break.")).await;
    page.clicks(&last_button("Undo")).await;
    page.sees(&holding("notice", "Taken back")).await;
    page.sees(&last_message("🧍")).await;
    page.clicks(&last_button("Done")).await;
    let counted = page.sees(&last_message("Today: 1 break.")).await;
    assert_eq!(counted.attr("data-id").await.unwrap(), number, "the reminder itself tells of it");

    is_walked_through(&page, &sandbox).await;
    is_open_to_everybody(&page).await;
    is_in_view_on_a_phone(&driver, &sandbox).await;

    if let Some(folder) = env::var_os("LIMBER_SCREENSHOTS") {
        take_pictures(&driver, &sandbox, &page, Path::new(&folder)).await;
    }

    page.goes_to(&sandbox, 2).await;
    page.sees(&visible("start")).await;
    assert!(page.all(&visible("message")).await.is_empty(), "Ben has his own chat");
    page.client.close().await.unwrap();
}

/// An exercise by its guide: begun, paused, gone on with, counted by the clock.
async fn is_walked_through(page: &Page, sandbox: &Sandbox) {
    let pass = async |seconds| {
        let then = sandbox.clock().now() + SignedDuration::from_secs(seconds);
        sandbox.pass_until(then).await.unwrap();
    };
    sandbox.telegram().says(1, "/exercise stand");
    page.clicks(&last_button("Guide me")).await;
    page.clicks(&last_button("I’m ready")).await;
    page.sees(&last_message("15 s")).await;
    pass(15).await;
    page.sees(&last_message("Let your shoulders drop")).await;
    page.clicks(&last_button("Pause")).await;
    page.sees(&last_message("Paused")).await;
    page.clicks(&last_button("Go on")).await;
    page.sees(&last_button("Pause")).await;
    pass(45).await;
    page.sees(&last_message("Today: 2 breaks.")).await;
}

/// Nothing that axe-core looks for, on the chat and on what opens above it. LIMBER_AXE names its script, which is
/// none of ours to keep here.
async fn is_open_to_everybody(page: &Page) {
    let Some(axe) = env::var_os("LIMBER_AXE") else { return };
    let axe = fs::read_to_string(axe).unwrap();
    page.client.execute(&axe, Vec::new()).await.unwrap();
    for open in [
        "",
        "document.getElementById('people').showPopover()",
        "document.getElementById('set-clock').showPopover()",
        "document.getElementById('about').showPopover()",
        "document.getElementById('slash-button').click()",
    ] {
        page.client.execute(open, Vec::new()).await.unwrap();
        let look = "const done = arguments[arguments.length - 1];
            axe.run().then((found) => done(found.violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])));";
        let found = page.client.execute_async(look, Vec::new()).await.unwrap();
        assert_eq!(found, json!([]), "{open}");
    }
    page.client.refresh().await.unwrap();
}

/// In every guide the countdown stands above the fold after “I’m ready”, and no button’s label takes two lines.
async fn is_in_view_on_a_phone(driver: &Driver, sandbox: &Sandbox) {
    let phone = Page::open(driver, sandbox, &PHONE).await;
    let seen = "const bar = [...document.querySelectorAll('.message')].at(-1).querySelector('.keyboard');
        return bar.getBoundingClientRect().bottom <= document.querySelector('.log').getBoundingClientRect().bottom;";
    for (person, exercise) in
        (31..).zip(["stand", "walk", "hamstring", "hip-flexor", "draw-in", "pelvic-tilt"])
    {
        sandbox.join(person).unwrap();
        for said in ["/start", "Berlin", &format!("/exercise {exercise}")] {
            sandbox.telegram().says(person, said);
            sandbox.settled().await;
        }
        phone.goes_to(sandbox, person).await;
        phone.sees(&last_button("Guide me")).await;
        phone.becomes(ON_ONE_LINE, exercise).await;
        phone.clicks(&last_button("Guide me")).await;
        phone.clicks(&last_button("I’m ready")).await;
        phone.sees(&last_message("▰")).await;
        phone.becomes(seen, exercise).await;
    }
    sandbox.telegram().says(31, "/remind stretch 15:30");
    phone.goes_to(sandbox, 31).await;
    phone.clicks(&last_button("Change it")).await;
    phone.clicks(&last_button("Times")).await;
    phone.sees(&last_button("10:00")).await;
    phone.becomes(ON_ONE_LINE, "times").await;
    let due = sandbox.next_reminder(31).await.unwrap().unwrap();
    sandbox.pass_until(due).await.unwrap();
    phone.sees(&last_button("⋯")).await;
    phone.becomes(ON_ONE_LINE, "reminders").await;
    phone.client.close().await.unwrap();
    let small = Page::open(driver, sandbox, &SMALL_PHONE).await;
    small.goes_to(sandbox, 31).await;
    small.sees(&last_button("⋯")).await;
    small.becomes(IS_WHOLE, "a reminder in a line").await;
    sandbox.pass_until("2026-03-02T11:30:00Z".parse().unwrap()).await.unwrap();
    small.sees(&last_message("Walk")).await;
    small.becomes(IS_WHOLE, "a reminder in full").await;
    small.client.close().await.unwrap();
}

/// Whether the last message is seen from its first line to its last button.
const IS_WHOLE: &str = "const log = document.querySelector('.log').getBoundingClientRect();
    const last = [...document.querySelectorAll('.message')].at(-1).getBoundingClientRect();
    return last.top >= log.top && last.bottom <= log.bottom;";

/// Whether each button's label stands on one line; a second one is 18 pixels more.
const ON_ONE_LINE: &str = "const range = document.createRange();
    return [...document.querySelectorAll('.keyboard :is(button, a)')].every((key) => {
      range.selectNodeContents(key);
      return range.getBoundingClientRect().height < 30;
    });";

/// Reminders that were done, and a stretch that waits to be.
async fn take_pictures(driver: &Driver, sandbox: &Sandbox, page: &Page, folder: &Path) {
    while page.all(&last_message("🧘")).await.is_empty() {
        page.clicks(&last_button("Done")).await;
        page.sees(&last_button("Undo")).await;
        page.clicks(&visible("skip")).await;
        page.sees(&last_button("Later")).await;
    }
    page.sees("//*[@id='toast'][not(*)]").await;
    page.saves_picture(&folder.join("sandbox.png")).await;

    let phone = Page::open(driver, sandbox, &PHONE).await;
    phone.sees(&last_message("🧘")).await;
    phone.saves_picture(&folder.join("phone.png")).await;
    phone.clicks(&last_button("Guide me")).await;
    phone.clicks(&last_button("I’m ready")).await;
    phone.sees(&last_message("▰")).await;
    // The mouse has scrolled to what it pressed.
    let to_end = "const log = document.querySelector('.log'); log.scrollTop = log.scrollHeight;";
    phone.client.execute(to_end, Vec::new()).await.unwrap();
    phone.saves_picture(&folder.join("guide.png")).await;
    phone.client.close().await.unwrap();
}

async fn open_sandbox(folder: &TempDir) -> Sandbox {
    let clock = Clock::standing_at("2026-03-02T08:20:00Z".parse().unwrap());
    let opening = Opening {
        admins: &[],
        spreads: false,
        first_amount: Amount::Close,
        trial: false,
        telegram: sandbox::telegram_on(&clock),
        listen: (Ipv4Addr::LOCALHOST, 0).into(),
        database: &folder.path().join("limber.db").display().to_string(),
        messages: None,
        clock,
        watch: None,
        endpoint: None,
    };
    let (sandbox, _bot) = Sandbox::open(opening).await.unwrap();
    sandbox.settled().await;
    sandbox
}
