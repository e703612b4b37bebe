//! Stories of somebody at a terminal: what they type and pipe, whom they read to the end, and how it ends.

use std::{
    collections::BTreeSet,
    ffi::OsStr,
    io::{BufRead, BufReader, Write, pipe},
    path::Path,
    process::{Child, Command, Stdio},
};

use crate::process::{Bot, TOKEN, limber, telegram};
use crate::stage::Stage;
use serde_json::Value;

/// The sandbox, with a clock that stands still.
fn sandbox() -> Command {
    let mut sandbox = limber();
    sandbox.args(["sandbox", "--listen", "127.0.0.1:0", "--at", "2026-03-02T07:20:00Z"]);
    sandbox.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    sandbox
}

/// What a script piped into it leads to.
fn told(mut sandbox: Command, script: &str) -> String {
    let mut running = sandbox.spawn().unwrap();
    running.stdin.take().unwrap().write_all(script.as_bytes()).unwrap();
    let ended = running.wait_with_output().unwrap();
    assert!(ended.status.success(), "{}", String::from_utf8_lossy(&ended.stderr));
    String::from_utf8(ended.stdout).unwrap()
}

/// Somebody sits before it and types nothing; it says that it is there.
fn waiting(mut sandbox: Command) -> Child {
    let mut running = sandbox.spawn().unwrap();
    let mut first = String::new();
    BufReader::new(running.stdout.as_mut().unwrap()).read_line(&mut first).unwrap();
    assert!(first.starts_with("The chat page: http://"), "{first}");
    running
}

fn signal(signal: &str, process: &Child) {
    let sent = Command::new("kill").arg(signal).arg(process.id().to_string()).status();
    assert!(sent.unwrap().success());
}

fn is_empty(folder: &Path) -> bool {
    std::fs::read_dir(folder).unwrap().next().is_none()
}

#[test]
fn whichever_way_the_sandbox_is_ended_it_ends_at_once_and_leaves_nothing_behind() {
    // SIGINT is Ctrl-C, SIGHUP a window that is closed.
    for ending in ["-TERM", "-INT", "-HUP"] {
        let folder = tempfile::tempdir().unwrap();
        let mut sandbox = sandbox();
        sandbox.env("TMPDIR", folder.path());
        let mut running = waiting(sandbox);
        assert!(!is_empty(folder.path()), "it keeps its database elsewhere");

        signal(ending, &running);

        // Nothing was typed, and the input stays open until after it has ended.
        let input = running.stdin.take();
        assert!(running.wait().unwrap().success(), "{ending}");
        assert!(is_empty(folder.path()), "{ending}");
        drop(input);
    }
}

#[test]
fn what_a_killed_sandbox_left_is_removed_by_the_next_and_nothing_else_is() {
    let folder = tempfile::tempdir().unwrap();
    let sandbox = || {
        let mut sandbox = sandbox();
        sandbox.env("TMPDIR", folder.path());
        sandbox
    };
    let names = || {
        let entries = std::fs::read_dir(folder.path()).unwrap();
        entries.map(|entry| entry.unwrap().file_name()).collect::<BTreeSet<_>>()
    };
    let mut living = waiting(sandbox());
    for stranger in ["limber-sandbox-notes", "limber-letters"] {
        std::fs::create_dir(folder.path().join(stranger)).unwrap();
        std::fs::write(folder.path().join(stranger).join("mine.txt"), "mine").unwrap();
    }
    // One that was killed before it had anything to keep.
    std::fs::create_dir(folder.path().join("limber-sandbox-empty")).unwrap();
    let mut earlier = names();
    assert!(earlier.remove(OsStr::new("limber-sandbox-empty")));
    let mut killed = waiting(sandbox());
    assert_eq!(names().difference(&earlier).count(), 1, "it has its own");
    killed.kill().unwrap();
    killed.wait().unwrap();
    assert_eq!(names().difference(&earlier).count(), 1, "what was killed leaves it");

    told(sandbox(), ":quit\n");

    assert_eq!(names(), earlier);
    living.stdin.take().unwrap().write_all(b"/start\nBerlin\n:quit\n").unwrap();
    let said = living.wait_with_output().unwrap();
    assert!(String::from_utf8(said.stdout).unwrap().contains("You’re all set"));
}

#[test]
fn behind_a_proxy_the_sandbox_chats_as_ever() {
    for name in ["HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"] {
        let proxy = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let mut sandbox = sandbox();
        sandbox.env(name, format!("http://{}", proxy.local_addr().unwrap()));
        let mut running = sandbox.spawn().unwrap();
        let id = running.id().to_string();
        // Whoever goes to the proxy would wait there for ever.
        std::thread::spawn(move || {
            proxy.accept().map(|_| Command::new("kill").arg("-KILL").arg(id).status())
        });

        let script = b"/start\nBerlin\n:quit\n";
        running.stdin.take().unwrap().write_all(script).unwrap();
        let ended = running.wait_with_output().unwrap();

        let said = String::from_utf8(ended.stdout).unwrap();
        assert!(said.contains("You’re all set"), "{name}: {said}");
    }
}

#[tokio::test]
async fn a_bot_api_on_this_machine_is_asked_directly() {
    let (_telegram, address) = telegram().await;
    let nowhere = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let proxy = format!("http://{}", nowhere.local_addr().unwrap());
    drop(nowhere);
    let folder = plans();

    for host in [address.to_string(), format!("localhost:{}", address.port())] {
        let mut link = link(folder.path());
        link.env("TELOXIDE_API_URL", format!("http://{host}")).env("HTTP_PROXY", &proxy);
        let ended = tokio::task::spawn_blocking(move || link.output().unwrap()).await.unwrap();

        assert!(ended.status.success(), "{host}: {}", String::from_utf8_lossy(&ended.stderr));
    }
}

#[test]
fn telegram_itself_is_asked_through_the_proxy() {
    for name in ["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"] {
        let proxy = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let folder = plans();
        let mut link = link(folder.path());
        link.env(name, format!("http://{}", proxy.local_addr().unwrap()));
        let running = link.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();

        let (asked, _) = proxy.accept().unwrap();
        let mut wanted = String::new();
        BufReader::new(asked).read_line(&mut wanted).unwrap();

        assert_eq!(wanted.trim_end(), "CONNECT api.telegram.org:443 HTTP/1.1", "{name}");
        assert!(!running.wait_with_output().unwrap().status.success(), "{name}");
    }
}

/// An operator's folder with a plan.
fn plans() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir(folder.path().join("plans")).unwrap();
    let plan = "title = \"T\"\n[[reminder]]\nactivity = \"walk\"\nwhen = \"12:30\"\n";
    std::fs::write(folder.path().join("plans/first-weeks.toml"), plan).unwrap();
    folder
}

/// Makes a link, for which it asks Telegram for the bot's name.
fn link(folder: &Path) -> Command {
    let mut link = limber();
    link.args(["link", "first-weeks", "--messages"]).arg(folder).env("TELOXIDE_TOKEN", TOKEN);
    link
}

#[test]
fn a_reader_who_has_had_enough_ends_the_sandbox_quietly() {
    let folder = tempfile::tempdir().unwrap();
    let mut sandbox = sandbox();
    sandbox.env("TMPDIR", folder.path());
    let mut running = sandbox.spawn().unwrap();
    drop(running.stdout.take());

    // There is no :quit in it, and the input stays open.
    let mut input = running.stdin.take().unwrap();
    let _ = input.write_all(b"/start\nBerlin\n/plan\n");
    let ended = running.wait_with_output().unwrap();
    drop(input);

    let said = String::from_utf8(ended.stderr).unwrap();
    assert!(ended.status.success() && said.is_empty(), "{said}");
    assert!(is_empty(folder.path()));
}

#[tokio::test]
async fn whatever_prints_ends_quietly_where_nobody_reads() {
    let folder = plans();
    let database = folder.path().join("limber.db");
    let address = database.display().to_string();
    limber::store::Store::open(&address).await.unwrap().close().await;
    let [copy, text] = ["copy.db", "news.txt"].map(|name| folder.path().join(name));
    std::fs::write(&text, "Hello.").unwrap();
    let (copy, text) = (copy.to_str().unwrap(), text.to_str().unwrap());
    let messages = folder.path().to_str().unwrap();
    let all: [&[&str]; 9] = [
        &["link", "first-weeks", "--bot", "limber_bot", "--messages", messages],
        &["announce", "--list", "--database", &address],
        &["announce", text, "--database", &address],
        &["stats", "--database", &address],
        &["backup", copy, "--database", &address],
        &["restore", copy, "--database", &address],
        &["config"],
        &["man"],
        &["--help"],
    ];
    for arguments in all {
        let (reader, writer) = pipe().unwrap();
        drop(reader);

        let ended = limber().args(arguments).stdout(writer).output().unwrap();

        let said = String::from_utf8(ended.stderr).unwrap();
        assert!(ended.status.success() && said.is_empty(), "{arguments:?}: {said}");
    }
}

#[tokio::test]
async fn a_bot_whose_log_nobody_reads_any_more_goes_on() {
    let (telegram, address) = telegram().await;
    telegram.join(1, "Anna", Some("en"));
    let folder = tempfile::tempdir().unwrap();
    let mut bot = Bot::start(address, folder.path().join("limber.db"), "trace");
    bot.read_no_more();

    telegram.says(1, "/start");

    let mut changes = telegram.changes();
    while !telegram.chat(1).messages.iter().any(|said| said.text.contains("What time is it")) {
        changes.changed().await.unwrap();
    }
}

#[test]
fn any_number_of_people_chat_each_in_their_language() {
    let script =
        "/start\n:person 700\n:language nonsense!\n:language pt-br\n/start\n:person 0\n:quit\n";

    let said = told(sandbox(), script);

    for expected in
        ["(a language looks like this: de, or pt-br)", "(people are numbered from 1 on)"]
    {
        assert!(said.contains(expected), "{expected:?} is not in:\n{said}");
    }
    for asked in ["What time is it", "Que horas são"] {
        assert_eq!(said.matches(asked).count(), 1, "{said}");
    }
}

#[tokio::test]
async fn whoever_joins_by_the_page_has_the_language_that_they_ask_for() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir(folder.path().join("de")).unwrap();
    std::fs::write(folder.path().join("de/ours.ftl"), "stopped = Tschüss.\n").unwrap();
    let messages = Some(folder.path().to_owned());
    let stage = Stage::with_messages("2026-03-02T08:00+01:00[Europe/Berlin]", messages).await;
    let page = format!("http://{}", stage.sandbox.address());
    let chat = async |query: &str| {
        let answer = reqwest::get(format!("{page}/api/chat?{query}")).await.unwrap();
        (answer.status().as_u16(), answer.text().await.unwrap())
    };
    let shown =
        async |query: &str| -> Value { serde_json::from_str(&chat(query).await.1).unwrap() };
    let says = async |person: i64, text: &str| {
        stage.telegram().says(person, text);
        stage.sandbox.settled().await;
        stage.telegram().chat(person).messages.last().unwrap().text.clone()
    };

    assert_eq!(shown("person=4001&language=de").await["person"]["language_code"], "de");
    assert_eq!(shown("person=4001").await["person"]["language_code"], "de");
    assert_eq!(shown("person=4002").await["person"]["language_code"], "en");
    for person in [4001, 4002] {
        says(person, "/start").await;
        says(person, "Berlin").await;
    }
    assert!(says(4001, "/stop").await.starts_with("Tschüss."));
    assert!(says(4002, "/stop").await.contains("No more reminders"));
    let everybody = shown("person=1").await["people"].as_array().unwrap().clone();
    let ids: Vec<i64> = everybody.iter().filter_map(|person| person["id"].as_i64()).collect();
    assert_eq!(ids, [1, 2, 3, 4, 4001, 4002]);
    for refused in ["person=0", "person=-4", "person=1&language=%3Cb%3E", "person=1&language="] {
        assert_eq!(chat(refused).await.0, 400, "{refused}");
    }
}
