//! The chat page in other languages: from START to Done in one that reads from the right and in one of other script, and
//! the screens that are seen most in each. With LIMBER_LANGUAGES naming a folder, pictures of these are taken into it.

use std::{env, fs, path::Path};

use limber::{messages::Messages, sandbox::Sandbox, telegram::inward::commands::Command};
use serde_json::json;

use super::{
    ON_ONE_LINE,
    browser::{Driver, PHONE, Page, holding, last_button, last_message, visible},
    open_sandbox,
};

/// A sentence without values, as a language's files say it.
fn sentence(language: &str, key: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("messages").join(language);
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let lines = files.flat_map(|file| {
        fs::read_to_string(file).unwrap().lines().map(str::to_owned).collect::<Vec<_>>()
    });
    let begin = format!("{key} = ");
    let found = lines.filter_map(|line| line.strip_prefix(&begin).map(str::to_owned)).next();
    found.unwrap_or_else(|| panic!("{language} has no {key}"))
}

/// Whether nothing of the last message is cut off at a side, or reaches out of the chat.
const IS_WITHIN: &str = "const log = document.querySelector('.log').getBoundingClientRect();
    const last = [...document.querySelectorAll('.message')].at(-1);
    return [last, ...last.querySelectorAll('*')].every((part) => {
      const at = part.getBoundingClientRect();
      const isCut = getComputedStyle(part).overflow !== 'visible' && part.scrollWidth > part.clientWidth + 1;
      return at.left >= log.left - 12 && at.right <= log.right + 12 && !isCut;
    });";

/// At which side of its bubble the last message's first line begins.
const BEGINS_AT: &str = "const body = [...document.querySelectorAll('.message .body')].at(-1);
    const range = document.createRange();
    range.selectNodeContents(body.querySelector('.words'));
    const line = range.getClientRects()[0];
    const bubble = body.getBoundingClientRect();
    return line.left - bubble.left < bubble.right - line.right ? 'left' : 'right';";

#[tokio::test]
#[ignore = "needs chromium and chromedriver; CI runs it"]
async fn a_person_goes_from_start_to_done_in_arabic_and_in_japanese() {
    let folder = tempfile::tempdir().unwrap();
    let sandbox = open_sandbox(&folder).await;
    let driver = Driver::start();
    let phone = Page::open(&driver, &sandbox, &PHONE).await;
    for (person, language, side, city) in
        [(41, "ar", "right", "Cairo"), (42, "ja", "left", "Tokyo")]
    {
        let says = |key: &str| sentence(language, key);
        phone.speaks(&sandbox, person, language).await;
        phone.clicks(&visible("start")).await;
        phone.clicks(&holding("reply-button", city)).await;
        phone.clicks(&last_button(&says("button-checks-nothing"))).await;
        phone.clicks(&last_button(&says("place-desk"))).await;
        phone.clicks(&last_button(&says("amount-close"))).await;
        phone.sees(&last_button(&says("button-hours"))).await;
        let begins = phone.client.execute(BEGINS_AT, Vec::new()).await.unwrap();
        assert_eq!(begins, json!(side), "{language}");

        let next = sandbox.next_reminder(person).await.unwrap().unwrap();
        sandbox.pass_until(next).await.unwrap();
        phone.sees(&last_message("🧍")).await;
        phone.becomes(ON_ONE_LINE, language).await;
        phone.becomes(IS_WITHIN, language).await;
        phone.clicks(&last_button(&says("button-done"))).await;
        phone.sees(&last_button(&says("button-undo"))).await;
    }
    phone.client.close().await.unwrap();
}

/// The screens that are seen most, by what brings them.
const SCREENS: [&str; 10] = [
    "/start",
    "Berlin",
    "/exercise stand",
    "/exercise hamstring",
    "/done walk 20",
    "/today",
    "/stats",
    "/why",
    "/help",
    "/settings",
];

#[tokio::test]
#[ignore = "needs chromium and chromedriver; CI runs it"]
async fn what_is_seen_most_fits_a_phone_in_every_language() {
    let folder = tempfile::tempdir().unwrap();
    let sandbox = open_sandbox(&folder).await;
    let driver = Driver::start();
    let phone = Page::open(&driver, &sandbox, &PHONE).await;
    let (messages, _) = Messages::read(None, Command::listed()).unwrap();
    let mut languages: Vec<_> = messages.languages().collect();
    languages.sort_unstable();
    let mut unfit = Vec::new();
    for (person, language) in (51..).zip(languages) {
        phone.speaks(&sandbox, person, language).await;
        phone.sees(&visible("start")).await;
        for (number, screen) in SCREENS.into_iter().enumerate() {
            shows(&phone, &sandbox, person, screen).await;
            if let Some(folder) = env::var_os("LIMBER_LANGUAGES") {
                let name = format!("{language}-{number}.png");
                phone.saves_picture(&Path::new(&folder).join(name)).await;
            }
            for (check, what) in [(ON_ONE_LINE, "buttons"), (IS_WITHIN, "width")] {
                if !phone.comes_to_be(check).await {
                    unfit.push(format!("{language}, {screen}: {what}"));
                }
            }
        }
    }
    assert!(unfit.is_empty(), "{}", unfit.join("\n"));
    phone.client.close().await.unwrap();
}

/// Has them say it, and waits until what is answered stands there with its picture.
async fn shows(phone: &Page, sandbox: &Sandbox, person: i64, said: &str) {
    sandbox.telegram().says(person, said);
    sandbox.settled().await;
    let bot = sandbox.telegram().chat(person);
    let last = bot.messages.iter().rev().find(|message| message.is_from_bot()).unwrap();
    phone.sees(&format!("({})[last()][@data-id='{}']", visible("message"), last.message_id)).await;
    phone.becomes("return [...document.images].every((image) => image.complete);", said).await;
}
