//! Stories of the operator who hands out a plan: `limber link` makes its link and its code.

use std::{fs, process::Command};

use crate::process::{TOKEN, limber, telegram};
use tempfile::TempDir;

const PLAN: &str = "title = \"T\"\n[[reminder]]\nactivity = \"walk\"\nwhen = \"12:30\"\n";

fn folder() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("plans")).unwrap();
    fs::write(folder.path().join("plans/first-weeks.toml"), PLAN).unwrap();
    folder
}

fn link(folder: &TempDir, wishes: &[&str]) -> Command {
    let mut limber = limber();
    limber.arg("link").args(wishes).arg("--messages").arg(folder.path());
    limber
}

/// What the binary says: on its output, or of what is wrong.
fn said(folder: &TempDir, mut command: Command) -> Result<String, String> {
    let ended = command.output().unwrap();
    let dir = folder.path().display().to_string();
    let said = |bytes| String::from_utf8(bytes).unwrap().replace(&dir, "DIR");
    if ended.status.success() { Ok(said(ended.stdout)) } else { Err(said(ended.stderr)) }
}

#[test]
fn a_link_and_its_code_are_made_for_a_bot_that_is_named() {
    let folder = folder();
    let (png, svg) = (folder.path().join("qr.png"), folder.path().join("qr.svg"));
    let to = |file: &std::path::Path| {
        let wishes = ["first-weeks", "--bot", "@limber_bot", "--qr", file.to_str().unwrap()];
        said(&folder, link(&folder, &wishes)).unwrap()
    };

    let said = to(&png);
    to(&svg);

    assert!(said.starts_with("https://t.me/limber_bot?start=plan_first-weeks\n\n█"), "{said}");
    assert!(fs::read(png).unwrap().starts_with(b"\x89PNG"));
    assert!(fs::read_to_string(svg).unwrap().contains("<svg"));
}

#[tokio::test]
async fn telegram_is_asked_for_the_name_of_a_bot_that_is_not_named() {
    let (_telegram, address) = telegram().await;
    let folder = folder();
    let mut command = link(&folder, &["first-weeks"]);
    command.env("TELOXIDE_TOKEN", TOKEN).env("TELOXIDE_API_URL", format!("http://{address}"));

    let said = tokio::task::spawn_blocking(move || said(&folder, command)).await.unwrap();

    assert!(said.unwrap().starts_with("https://t.me/limber_bot?start=plan_first-weeks\n"));
}

#[test]
fn what_stands_in_the_way_of_a_link_is_said_with_its_remedy() {
    let folder = folder();
    let refused = |wishes: &[&str]| said(&folder, link(&folder, wishes)).unwrap_err();

    assert_eq!(
        refused(&["second", "--bot", "limber_bot"]),
        "limber: there is no DIR/plans/second.toml; plans that there are: first-weeks\n"
    );
    let no_token = refused(&["first-weeks"]);
    assert!(no_token.starts_with("limber: no token: set TELOXIDE_TOKEN"), "{no_token}");
    assert!(no_token.ends_with("or name the bot with --bot\n"), "{no_token}");
    assert!(refused(&["first-weeks", "--bot", "a b"]).contains("a bot's user name"));
    assert_eq!(
        refused(&["first-weeks", "--bot", "limber_bot", "--qr", "code.jpg"]),
        "limber: --qr code.jpg: a name that ends in .png or .svg\n"
    );
}
