//! Stories of the operator's clinic: it stands wherever somebody is told to see a specialist, and
//! nowhere where none is set.

use std::{fs, path::Path};

use crate::stage::Stage;
use expect_test::expect;
use limber::{
    messages::Messages,
    telegram::inward::commands::Command,
    usecases::replies::{GeneralReply, SafetyReply},
};
use tempfile::TempDir;

const MONDAY: &str = "2026-03-02T09:00+01:00[Europe/Berlin]";

const CLINIC: &str = r#"
name = "Spine & Co <Mitte>"
text = "Ask for Dr Example."
address = "Example Street 1, Berlin"
phone = "+49 30 1234567"
link = "https://example.org/backs"
emergency = ["112 (ambulance)", "116 117 (doctor on call)"]
"#;

fn folder(files: &[(&str, &str)]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (path, text) in files {
        let file = folder.path().join(path);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, text).unwrap();
    }
    folder
}

async fn stage_with(folder: &TempDir) -> Stage {
    Stage::with_messages(MONDAY, Some(folder.path().to_owned())).await
}

#[tokio::test]
async fn who_is_told_to_see_somebody_is_told_whom() {
    let folder = folder(&[("clinic.toml", CLINIC)]);
    let stage = stage_with(&folder).await;
    let anna = stage.subscribed("Anna", "Berlin").await;

    anna.says("my back hurts").await;
    expect![[r#"
        I’m sorry that it hurts. If you are in the middle of an exercise, stop.

        Please look through these signs first. They matter more than any exercise.

        If you have back pain with any of these, get emergency help now:
        • numbness or tingling around your genitals, your buttocks or your inner thighs
        • trouble passing urine (peeing)
        • loss of control over your bladder or bowels
        • a sudden change in sexual feeling or function
        • pain, tingling, weakness or numbness in both legs
        • chest pain
        • it began after a serious accident
        Emergency: 112 (ambulance) · 116 117 (doctor on call)

        If you have back pain with any of these, see a doctor soon:
        • a fever
        • weight loss that you can’t explain
        • a lump, a swelling, or a back that has changed its shape
        • one leg or foot that gets weaker
        • it gets worse at night, or rest does not ease it
        • it sits between your shoulder blades
        • it gets worse when you cough, sneeze or strain
        • you have cancer, or have had it
        • a weak immune system

        🏥 Spine & Co <Mitte>
        Ask for Dr Example.
        📍 Example Street 1, Berlin
        ☎️ +49 30 1234567

        Is any of these true for you?
        [Yes, one of them] [No, none]
        [🌐 Website]
    "#]]
    .assert_eq(&anna.reads());
    anna.says("/help").await;
    assert_card(&anna.reads(), false);
    anna.says("/exercise walk").await;
    anna.reads();
    anna.presses("It hurts").await;
    let signs = anna.reads();
    assert!(signs.contains("Emergency: 112 (ambulance)"), "{signs}");
    anna.presses("Yes, one of them").await;
    assert_card(&anna.reads(), true);
    anna.presses("I may go on").await;
    anna.says("/exercise hamstring").await;
    anna.presses("It hurts").await;
    anna.presses("No: let it rest").await;
    assert_card(&anna.reads(), false);
    anna.says("/why").await;
    anna.presses("When to get help").await;
    assert_card(&anna.reads(), true);

    let refused = stage.telegram().calls().into_iter().filter(|call| call.refusal.is_some());
    assert_eq!(refused.count(), 0);
}

#[track_caller]
fn assert_card(read: &str, has_emergency: bool) {
    assert_eq!(read.matches("🏥 Spine & Co <Mitte>").count(), 1, "{read}");
    assert!(read.contains("☎️ +49 30 1234567") && read.contains("[🌐 Website]"), "{read}");
    assert_eq!(read.contains("Emergency: 112 (ambulance) · 116 117"), has_emergency, "{read}");
}

#[tokio::test]
async fn where_no_clinic_is_set_nothing_is_said_of_one() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;

    anna.says("/help").await;
    anna.says("my back hurts").await;

    let read = anna.reads();
    assert!(!read.contains("🏥") && !read.contains("Emergency:") && !read.contains("Website"));
}

#[tokio::test]
async fn the_clinics_picture_stands_above_help_and_goes_up_once() {
    let png = include_bytes!("../../docs/phone.png");
    let folder = folder(&[("clinic.toml", "name = \"A & B\"\npicture = \"us.png\"\n")]);
    fs::write(folder.path().join("us.png"), png).unwrap();
    let mut stage = stage_with(&folder).await;
    let anna = stage.subscribed("Anna", "Berlin").await;

    anna.says("/help").await;
    let read = anna.reads();
    assert!(read.starts_with("🏥 A & B\n\n⚠️ In pain?"), "{read}");
    stage.restart().await;
    anna.meets_again(&stage);
    anna.says("/help").await;
    anna.says("/settings").await;
    anna.presses("No pictures").await;
    anna.says("/help").await;

    let calls = stage.telegram().calls();
    let photos: Vec<_> = calls.iter().filter(|call| call.method == "sendphoto").collect();
    assert_eq!(photos.len(), 2);
    assert!(photos[0].parameters["photo"].is_null() && photos[1].parameters["photo"].is_string());
}

#[test]
fn a_language_has_its_own_words_for_it_and_the_rest_in_common() {
    let folder = folder(&[
        ("clinic.toml", "name = \"Clinic\"\nphone = \"1\"\ntext = \"Come.\"\n"),
        ("de/clinic.toml", "name = \"Klinik\"\ntext = \"\"\n"),
        ("de/ours.ftl", "stopped = Aus.\n"),
    ]);
    let (messages, _) = Messages::read(Some(folder.path()), Command::listed()).unwrap();

    let told = |language| messages.render(language, &SafetyReply::RedFlags.into()).html;

    assert!(told("en").contains("<b>Clinic</b>\nCome.\n☎️ 1"));
    assert!(told("de").contains("<b>Klinik</b>\n☎️ 1"));
}

#[test]
fn what_is_wrong_with_it_is_named_by_file_and_line() {
    let check = |text: &str, expected: &str| {
        let folder = folder(&[("clinic.toml", text), ("no.png", "GIF")]);
        fs::write(folder.path().join("cut.png"), b"\x89PNG\r\n\x1a\n").unwrap();
        assert_eq!(refused(folder.path()), expected, "{text}");
    };

    check(
        "name = \"A\"\nfax = \"1\"\n",
        "DIR/clinic.toml:2: unknown field `fax`, expected one of `name`, `text`, `address`, `phone`, `link`, `picture`, `emergency`, `crisis`",
    );
    check("\nphone = 110\n", "DIR/clinic.toml:2: invalid type: integer `110`, expected a string");
    check(
        "name = \"A\"\nlink = \"javascript:alert(1)\"\n",
        "DIR/clinic.toml:2: \"javascript:alert(1)\" is no link, such as \"https://example.org\"",
    );
    check(
        "picture = \"no.png\"\n",
        "DIR/clinic.toml:1: the picture DIR/no.png is neither PNG nor JPEG",
    );
    check(
        "picture = \"cut.png\"\n",
        "DIR/clinic.toml:1: the picture DIR/cut.png cannot be shown (unexpected end of file)",
    );
    let long = format!("text = \"{}\"\n", "x".repeat(1001));
    check(&long, "DIR/clinic.toml: 1001 characters are too many for one card; 1000 are the most");
}

fn refused(folder: &Path) -> String {
    match Messages::read(Some(folder), Command::listed()) {
        Ok(_) => "nothing".to_owned(),
        Err(error) => error.to_string().replace(&folder.display().to_string(), "DIR"),
    }
}

#[test]
fn the_longest_card_leaves_room_for_everything_around_it() {
    let text = "&".repeat(1000);
    let folder =
        folder(&[("clinic.toml", &format!("text = \"{text}\"\nlink = \"https://a.b\"\n"))]);
    let (messages, _) = Messages::read(Some(folder.path()), Command::listed()).unwrap();

    let shown = messages.render("en", &GeneralReply::Help.into()).html.replace("&amp;", "&");

    assert!(shown.chars().count() <= 4096, "{}", shown.chars().count());
}

#[test]
fn the_example_of_the_documentation_is_a_clinic() {
    let docs = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/clinic.md");
    let docs = fs::read_to_string(docs).unwrap();
    let (_, after) = docs.split_once("```toml\n").unwrap();
    let folder = folder(&[("clinic.toml", after.split_once("```").unwrap().0)]);
    fs::write(folder.path().join("clinic.jpg"), include_bytes!("whole.jpg")).unwrap();

    let (messages, _) = Messages::read(Some(folder.path()), Command::listed()).unwrap();

    let shown = messages.render("en", &SafetyReply::RedFlags.into()).html;
    assert!(shown.contains("<b>Emergency:</b> 112 (ambulance) · 116 117 (doctor on call)"));
}
