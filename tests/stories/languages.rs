//! What holds of every language: nothing is missing, its grammar has what it asks for, every screen fits a phone, and
//! what is shown as an example is read.
//!
//! `LANGUAGE=de` looks at one language alone, and `MESSAGES=DIR` at the files in a folder instead of those inside the
//! program, so that a translator need not compile.

use std::{collections::BTreeMap, env, fs, path::PathBuf};

use jiff::civil::date;
use limber::{
    care::{Activity, PauseReason, progress::Tally},
    messages::{Keyboard, Messages, Screen, fits, shown_length},
    telegram::inward::commands::Command,
    usecases::{
        replies::{GuideReply, Logged, PauseReply, Reply, SessionReply, When},
        visit::Care,
    },
};
use limber_reader::{Certainty, Command as Commanded, Context, Stage, read};

use crate::words::replies;

/// The files to look at beside those inside the program. Where one language alone is looked at, a mistake in another,
/// which somebody may be writing just now, is none of it.
fn folder() -> Option<tempfile::TempDir> {
    let messages = PathBuf::from(env::var_os("MESSAGES")?);
    let only = env::var_os("LANGUAGE");
    let folder = tempfile::tempdir().unwrap();
    for entry in fs::read_dir(&messages).unwrap().map(Result::unwrap) {
        let is_read = only.as_ref().is_none_or(|only| *only == entry.file_name());
        if is_read && entry.path().is_dir() {
            let copied = folder.path().join(entry.file_name());
            fs::create_dir(&copied).unwrap();
            for file in fs::read_dir(entry.path()).unwrap().map(Result::unwrap) {
                fs::copy(file.path(), copied.join(file.file_name())).unwrap();
            }
        }
    }
    Some(folder)
}

fn read_messages() -> (Messages, Care) {
    let folder = folder();
    let folder = folder.as_ref().map(tempfile::TempDir::path);
    Messages::read(folder, Command::listed()).unwrap_or_else(|bad| panic!("{bad}"))
}

/// The languages to look at.
fn languages(messages: &Messages) -> Vec<String> {
    let only = env::var("LANGUAGE").ok();
    let mut all: Vec<_> = messages.languages().map(str::to_owned).collect();
    all.retain(|language| only.as_ref().is_none_or(|only| only == language));
    all.sort_unstable();
    all
}

#[test]
fn nothing_is_missing() {
    let (messages, _) = read_messages();
    for language in languages(&messages) {
        let lacking = messages.lacking(&language);
        assert!(lacking.is_empty(), "{language} lacks {}:\n{}", lacking.len(), lacking.join("\n"));
    }
}

#[test]
fn every_sentence_says_what_english_says_as_its_grammar_asks() {
    let (messages, _) = read_messages();
    let flaws = Messages::flaws(folder().as_ref().map(tempfile::TempDir::path)).unwrap();
    for language in languages(&messages) {
        let found: Vec<String> = flaws[&language].iter().map(ToString::to_string).collect();
        assert!(found.is_empty(), "{language}:\n{}", found.join("\n"));
    }
}

#[test]
fn every_screen_fits() {
    let (messages, care) = read_messages();
    for language in languages(&messages) {
        let mut unfit = BTreeMap::new();
        for reply in replies(&care) {
            let screen = messages.render(&language, &reply);
            let html = screen.html.clone();
            for reason in too_long(&screen) {
                unfit.entry(reason).or_insert(html.lines().next().unwrap_or_default().to_owned());
            }
        }
        assert!(unfit.is_empty(), "{language}:\n{unfit:#?}");
    }
}

/// What of a screen Telegram would refuse or a phone cut off.
fn too_long(screen: &Screen) -> Vec<String> {
    let mut unfit = Vec::new();
    let length = shown_length(&screen.html);
    if screen.picture.is_some() && !screen.fits_a_caption() {
        unfit.push(format!("{length} characters under a picture, of which 1024 fit"));
    }
    if screen.html.chars().count() > 4096 {
        unfit.push(format!("{length} characters in a message, of which 4096 fit"));
    }
    let Keyboard::Inline(rows) = &screen.keyboard else { return unfit };
    let wide = rows.iter().filter(|row| !fits(row.iter()));
    unfit.extend(wide.map(|row| {
        let labels: Vec<&str> = row.iter().map(|button| button.label.as_str()).collect();
        format!("{labels:?} cannot be read side by side on a small phone")
    }));
    unfit
}

#[test]
fn what_stands_beside_the_chat_fits_there() {
    let (messages, _) = read_messages();
    for language in languages(&messages) {
        let profile = messages.profile(&language);
        assert!(profile.description.chars().count() <= 512, "{language}: description");
        assert!(profile.short_description.chars().count() <= 120, "{language}: short-description");
        for command in profile.commands {
            let length = command.description.chars().count();
            assert!((1..=256).contains(&length), "{language}: {command:?}");
        }
    }
}

#[test]
fn an_example_is_read() {
    let (messages, care) = read_messages();
    for language in languages(&messages) {
        let vocabulary = &care.vocabularies[language.as_str()];
        let mut unread = BTreeMap::new();
        // Operators are shown what they type at a computer, in no language.
        for reply in replies(&care).iter().filter(|reply| !matches!(reply, Reply::Admin(_))) {
            for example in examples(&messages.render(&language, reply).html) {
                let (command, words) = command_of(&example);
                let now = date(2026, 3, 2).at(8, 50, 0, 0);
                let reading =
                    read(vocabulary, words, &Context { now, stage: Stage::Plain, command });
                if reading.certainty != Certainty::Sure || !reading.unread.is_empty() {
                    unread.insert(example.clone(), reading.to_string());
                }
            }
        }
        assert!(unread.is_empty(), "{language}: an example is not read:\n{unread:#?}");
    }
}

/// What a screen shows to be typed: what is set as code, and is more than a place or a time.
fn examples(html: &str) -> Vec<String> {
    let parts = html.split("<code>").skip(1).filter_map(|part| part.split_once("</code>"));
    let examples = parts.map(|(example, _)| example.to_owned());
    examples.filter(|example| example.contains(' ')).collect()
}

/// The command that an example begins with, and the words behind it.
fn command_of(example: &str) -> (Option<Commanded>, &str) {
    let Some((name, words)) = example.strip_prefix('/').and_then(|said| said.split_once(' '))
    else {
        return (None, example);
    };
    let command = match name {
        "done" => Commanded::Done,
        "remind" => Commanded::Remind,
        "hours" => Commanded::Hours,
        "pause" => Commanded::Pause,
        other => panic!("an example has /{other}, which takes no words"),
    };
    (Some(command), words)
}

/// A folder with one file of a language, beside English.
fn with(language: &str, text: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join(language)).unwrap();
    fs::write(folder.path().join(language).join("own.ftl"), text).unwrap();
    folder
}

/// What is wrong with a file of a language.
fn flaws(language: &str, text: &str) -> Vec<String> {
    let folder = with(language, text);
    let flaws = Messages::flaws(Some(folder.path())).unwrap().remove(language).unwrap();
    flaws
        .into_iter()
        .filter(|flaw| flaw.file.ends_with("own.ftl"))
        .map(|flaw| flaw.reason)
        .collect()
}

#[test]
fn a_number_is_said_in_one_where_one_is_more_than_one() {
    let bare = "length-minutes =\n    { $minutes ->\n        [one] 1 m\n        [few] { $minutes } m\n       *[many] { $minutes } m\n    }\n";
    let said = bare.replace("1 m", "{ $minutes } m");
    let exact = bare.replace("[one] 1 m", "[1] 1 m\n        [one] { $minutes } m");

    for language in ["ru", "uk"] {
        let found = flaws(language, bare);
        assert!(found.len() == 1 && found[0].contains("in [one]"), "{language}: {found:?}");
        assert_eq!(flaws(language, &said), [""; 0], "{language}");
        assert_eq!(flaws(language, &exact), [""; 0], "{language}");
    }
    // In Polish one is 1 alone; in French it is 0 too.
    assert_eq!(flaws("pl", bare), [""; 0]);
    let french = "length-minutes =\n    { $minutes ->\n        [one] une minute\n       *[other] { $minutes } minutes\n    }\n";
    assert!(flaws("fr", french)[0].contains("in [one]"));
    assert_eq!(flaws("de", french), [""; 0]);
}

#[test]
fn a_plural_that_a_language_has_is_not_left_out() {
    let two = "length-minutes =\n    { $minutes ->\n        [one] { $minutes } m\n       *[other] { $minutes } m\n    }\n";

    assert_eq!(flaws("it", two), [""; 0]);
    assert_eq!(flaws("tr", two), [""; 0]);
    assert!(flaws("ru", two)[0].contains("without [few], [many]"));
    assert!(flaws("ar", two)[0].contains("without [few], [many], [two]"));
    assert_eq!(flaws("ja", "length-minutes = { $minutes }分\n"), [""; 0]);
}

#[test]
fn a_value_that_is_left_out_or_a_form_that_nobody_asks_for_is_named() {
    assert_eq!(flaws("de", "resumed = Da bist du.\n"), ["\"resumed\" leaves $next out"]);
    assert_eq!(
        flaws("de", "weekday-1 = Montag\n    .am = am Montag\n"),
        ["\"weekday-1.am\" is a form that nobody asks for"]
    );
    assert_eq!(flaws("ru", "weekday-2 = Вторник\n    .on = во вторник\n"), [""; 0]);
    let long = format!("notice-closed = {}\n", "x".repeat(201));
    assert!(flaws("de", &long)[0].contains("201 characters, of which 200 fit"));
}

/// What a person is told of a pause in a language of which a few sentences are given.
fn told_of_a_pause(language: &str, text: &str, moment: &str) -> String {
    let folder = with(language, text);
    let (messages, _) = Messages::read(Some(folder.path()), Command::listed()).unwrap();
    let until = When { moment: moment.parse().unwrap(), today: "2026-03-02".parse().unwrap() };
    let reason = PauseReason::Rest;
    messages.render(language, &Reply::Pause(PauseReply::Paused { until, reason })).html
}

#[test]
fn days_and_times_stand_in_the_forms_that_a_sentence_asks_for() {
    let russian = "paused-rest = Тишина до { $until }.\nuntil-weekday = { $weekday }\nuntil-date = { $date }\nweekday-5 = Пятница\n    .until = пятницы\nmonth-3 = Март\n    .of = марта\ndate = { $day } { $month }\n";
    assert_eq!(told_of_a_pause("ru", russian, "2026-03-06T08:00"), "Тишина до пятницы.");
    assert_eq!(told_of_a_pause("ru", russian, "2026-03-21T08:00"), "Тишина до 21 марта.");

    let spanish = "paused-rest = Silencio hasta { $until }.\nuntil-today =\n    { $hour ->\n        [1] la { $time }\n       *[other] las { $time }\n    }\n";
    assert_eq!(told_of_a_pause("es", spanish, "2026-03-02T01:30"), "Silencio hasta la 01:30.");
    assert_eq!(told_of_a_pause("es", spanish, "2026-03-02T14:00"), "Silencio hasta las 14:00.");

    let indian = "language-locale = hi-IN\nlanguage-clock = 12\npaused-rest = { $until } तक\nuntil-today = { $time }\ntime-12 = { $half ->\n    [am] सुबह\n   *[pm] दोपहर\n    } { $hour }:{ $minute }\n";
    assert_eq!(told_of_a_pause("hi", indian, "2026-03-02T14:05"), "दोपहर 2:05 तक");
}

#[test]
fn digits_and_lists_are_those_of_the_language_and_its_region() {
    let persian = "language-locale = fa-IR\npaused-rest = تا { $until }\nuntil-today = { $time }\n";
    let told = told_of_a_pause("fa", persian, "2026-03-02T14:05");
    // Hour and minute stand from left to right in any sentence.
    assert_eq!(told, "تا \u{2068}\u{2066}۱۴:\u{2068}۰۵\u{2069}\u{2069}\u{2069}");
    let arabic = |region: &str| {
        let text = format!(
            "language-locale = ar-{region}\npaused-rest = {{ $until }}\nuntil-today = {{ $time }}\n"
        );
        told_of_a_pause("ar", &text, "2026-03-02T14:05")
    };
    assert!(arabic("EG").contains("١٤:\u{2068}٠٥") && arabic("MA").contains("14:\u{2068}05"));

    let today = |language: &str, text: &str| {
        let folder = with(language, text);
        let (messages, _) = Messages::read(Some(folder.path()), Command::listed()).unwrap();
        let tally = |activity, sessions| Tally { activity, sessions, seconds: 60 };
        let today = Activity::ALL.map(|activity| tally(activity, 2)).to_vec();
        let logged =
            Logged { activity: Activity::Walk, exercise: None, seconds: 60, movement: None };
        messages.render(language, &Reply::Session(SessionReply::Undone { logged, today })).html
    };
    let spanish = "activity-strengthen = F\n    .counted = hits\n    .icon = F\ncounted-today = { $tallies }\n";
    assert!(today("es", spanish).ends_with(" estiramientos e hits"), "{}", today("es", spanish));
    let japanese = "language-locale = ja-JP\ncounted-today = { $tallies }\n";
    assert_eq!(today("ja", japanese).matches('、').count(), 3, "{}", today("ja", japanese));
}

#[test]
fn every_plural_of_a_language_is_chosen() {
    let arabic = "language-locale = ar-MA\npaused-rest = x\nlength-minutes =\n    { $minutes ->\n        [zero] zero\n        [one] one\n        [two] two\n        [few] few\n        [many] many\n       *[other] other\n    }\nguide-half-way = { $length }\n";
    let folder = with("ar", arabic);
    let (messages, _) = Messages::read(Some(folder.path()), Command::listed()).unwrap();

    for (minutes, expected) in
        [(1, "one"), (2, "two"), (3, "few"), (10, "few"), (11, "many"), (59, "many")]
    {
        let reply = Reply::Guide(GuideReply::HalfWay { seconds: minutes * 60 });
        assert_eq!(messages.render("ar", &reply).html, expected, "{minutes}");
    }
}
