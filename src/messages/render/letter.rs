//! The weekly letter, and when it comes.

use jiff::civil::Date;

use crate::{
    care::{
        Schedule,
        aim::Told,
        letter::{BackFelt, Observation, day_of, minute_of},
        progress::Period,
        suggestion::Suggestion,
    },
    messages::{
        Button, Screen,
        phrases::Phrases,
        render::{
            aim, button, chosen, lines, paragraphs, plain, progress::tally_line, prompt_hours,
            with_buttons,
        },
        words::{Values, escaped},
    },
    usecases::{
        buttons::{
            ExercisePress, GuidePress, LetterPress, PlanPress, ProgressPress, SettingsPress,
        },
        replies::{Letter, LetterReply, Suggested},
    },
};

/// The screen of each of them.
pub fn screen(words: Phrases<'_>, reply: &LetterReply) -> Screen {
    match reply {
        LetterReply::Letter(letter) => self::letter(words, letter),
        LetterReply::Menu { schedule, is_wanted } => menu(words, schedule, *is_wanted),
        LetterReply::Off => off(words),
    }
}

pub fn letter(words: Phrases<'_>, letter: &Letter) -> Screen {
    let Letter { first, last, week, streak, score, observation, felt, aim, asks_about, suggestion } =
        letter;
    let days = Values::new()
        .made("first", words.date(*first, *last))
        .made("last", words.date(*last, *last));
    let numbers = Values::new()
        .made("streak", words.fill("stats-streak", Values::new().number("days", *streak)))
        .made("score", words.fill("stats-score", Values::new().number("score", *score)));
    let done = week.iter().map(|tally| tally_line(words, *tally));
    let html = paragraphs([
        words.fill("letter", days),
        lines(done),
        words.fill("letter-numbers", numbers),
        observed(words, *observation),
        felt.map(|felt| self::felt(words, felt)).unwrap_or_default(),
        aim.as_ref().map(|(aim, levels)| aim_line(words, aim, levels, *last)).unwrap_or_default(),
        asks_about.as_ref().map(|asked| asks(words, asked)).unwrap_or_default(),
        suggestion.as_ref().map(|suggested| self::suggested(words, suggested)).unwrap_or_default(),
    ]);
    let answers = asks_about.as_ref().map(|asked| {
        let word = || asked.suggestion.to_string();
        vec![
            button(words.get("button-letter-helped"), LetterPress::Helped(word())),
            button(words.get("button-letter-no-help"), LetterPress::NoHelp(word())),
        ]
    });
    let does = suggestion.as_ref().map(|suggested| vec![what_does_it(words, suggested)]);
    let rows = answers.into_iter().chain(does).chain([vec![
        button(words.get("button-letter-stats"), ProgressPress::Stats(Period::Week)),
        button(words.get("button-letter-when"), LetterPress::LetterMenu),
        button(words.get("button-letter-off"), LetterPress::LetterOff),
    ]]);
    with_buttons(html, rows.collect())
}

/// When it comes, and when else it could.
pub fn menu(words: Phrases<'_>, schedule: &Schedule, is_wanted: bool) -> Screen {
    if !is_wanted {
        let rows = vec![vec![button(words.get("button-letter-on"), LetterPress::LetterOn)]];
        return with_buttons(words.get("letter-menu-off"), rows);
    }
    let (day, minute) = (day_of(schedule), minute_of(schedule));
    let days = words.week().map(|offered| {
        let label = chosen(words, words.short_weekday(offered), offered == day);
        button(label, LetterPress::LetterDay(offered.to_monday_one_offset()))
    });
    let days: Vec<Button> = days.collect();
    let mut rows = vec![days[..4].to_vec(), days[4..].to_vec()];
    rows.extend(prompt_hours(words, |hour| hour == minute, LetterPress::LetterHour));
    rows.push(vec![button(words.get("button-letter-off"), LetterPress::LetterOff)]);
    let when = Values::new().made("when", words.schedule(schedule));
    with_buttons(words.fill("letter-menu", when), rows)
}

pub fn off(words: Phrases<'_>) -> Screen {
    plain(words.get("letter-off"))
}

fn observed(words: Phrases<'_>, observation: Observation) -> String {
    match observation {
        Observation::Quiet => words.get("letter-quiet"),
        Observation::EveryDay => words.get("letter-every-day"),
        Observation::More(more) => words.fill("letter-more", Values::new().number("more", more)),
        Observation::Best(day) => {
            words.fill("letter-best", Values::new().made("weekday", words.weekday(day)))
        }
        Observation::Days(days) => words.fill("letter-days", Values::new().number("days", days)),
    }
}

/// How the back felt: beside what was done, and with no word about one being the cause of the other.
fn felt(words: Phrases<'_>, felt: BackFelt) -> String {
    let BackFelt { now, days, before } = felt;
    let values = Values::new().number("now", now).number("days", days);
    match before {
        None => words.fill("letter-felt", values),
        Some(before) => words.fill("letter-felt-before", values.number("before", before)),
    }
}

/// What they want to do again, as a line of its own: it is not said that one thing comes of another.
fn aim_line(words: Phrases<'_>, aim: &str, levels: &[Told], today: Date) -> String {
    let line = aim::line(words, &escaped(aim), levels, today);
    words.fill("letter-aim", Values::new().made("line", line))
}

/// "Last week I suggested …. Did that help?"
fn asks(words: Phrases<'_>, asked: &Suggested) -> String {
    match (&asked.suggestion, &asked.exercise) {
        (Suggestion::Fewer, _) => words.get("letter-asks-fewer"),
        (Suggestion::Add(activity), _) => words.get(&format!("letter-asks-add-{activity}")),
        (Suggestion::Session | Suggestion::Trial, _) => words.get("letter-asks-session"),
        (Suggestion::Try(_), Some(exercise)) => {
            let name = Values::new().made("name", words.exercise_in_sentence(exercise));
            words.fill("letter-asks-try", name)
        }
        (Suggestion::Try(_), None) => words.get("letter-asks-try-something"),
    }
}

fn suggested(words: Phrases<'_>, suggested: &Suggested) -> String {
    match (&suggested.suggestion, &suggested.exercise) {
        (Suggestion::Fewer, _) => words.get("letter-suggest-fewer"),
        (Suggestion::Add(activity), _) => words.get(&format!("letter-suggest-add-{activity}")),
        (Suggestion::Try(_), Some(exercise)) => {
            let name = Values::new().made("name", words.exercise_in_sentence(exercise));
            words.fill("letter-suggest-try", name)
        }
        (Suggestion::Trial, _) => words.get("letter-suggest-trial"),
        (Suggestion::Session | Suggestion::Try(_), _) => words.get("letter-suggest-session"),
    }
}

/// The button that does what is suggested.
fn what_does_it(words: Phrases<'_>, suggested: &Suggested) -> Button {
    match &suggested.suggestion {
        Suggestion::Fewer => button(words.get("button-letter-fewer"), PlanPress::Fewer),
        Suggestion::Add(activity) => {
            button(words.get(&format!("button-letter-add-{activity}")), PlanPress::Add(*activity))
        }
        Suggestion::Try(id) => {
            button(words.get("button-letter-try"), ExercisePress::Exercise(id.clone()))
        }
        Suggestion::Trial => button(words.get("button-trial"), SettingsPress::TrialMenu),
        Suggestion::Session => button(words.get("button-guide-session"), GuidePress::GuideToday),
    }
}
