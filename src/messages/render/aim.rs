//! What somebody wants to do again: the questions, what helps, and what is kept.

use jiff::civil::Date;

use crate::{
    care::aim::{MAX_LETTERS, MAX_LEVEL, Obstacle, Told},
    messages::{
        Button, Screen,
        phrases::Phrases,
        render::{button, in_pairs, lines, paragraphs, plain, prompt_hours, with_buttons},
        words::{Values, escaped},
    },
    usecases::{
        buttons::{AimPress, PlanPress, Press, SafetyPress, StartPress},
        replies::AimReply,
    },
};

/// The screen of each of them.
pub fn screen(words: Phrases<'_>, reply: &AimReply) -> Screen {
    match reply {
        AimReply::Asked => with_buttons(
            words.get("aim-asked"),
            vec![
                vec![skip(words, AimPress::AimObstacle)],
                vec![button(words.get("button-aim-off"), AimPress::AimOff)],
            ],
        ),
        AimReply::TooLong => {
            plain(words.fill("aim-too-long", Values::new().number("letters", to_u32(MAX_LETTERS))))
        }
        AimReply::HowHard { words: aim, before, today } => how_hard(words, aim, *before, *today),
        AimReply::Obstacle => {
            let mut rows = obstacles(words, AimPress::AimInTheWay);
            rows.push(vec![skip(words, AimPress::AimHour)]);
            with_buttons(words.get("aim-obstacle"), rows)
        }
        AimReply::Hour { helps } => hour(words, *helps),
        AimReply::OfferHour { at, lines: offered } => {
            let time = Values::new().made("time", words.minute(*at));
            if offered.is_empty() {
                let end = button(words.get("button-aim-end"), AimPress::AimEnd);
                return with_buttons(words.fill("aim-hour-kept", time), vec![vec![end]]);
            }
            let mut rows: Vec<Vec<Button>> = Vec::new();
            for (reminder, line) in offered {
                let what = match &line.exercise {
                    Some(exercise) => words.exercise(exercise),
                    None => words.activity(line.activity),
                };
                let due = line.schedule.only_time().unwrap_or(*at);
                let values = Values::new()
                    .made("icon", words.icon(line.activity))
                    .made("what", what)
                    .made("due", words.minute(due))
                    .made("time", words.minute(*at));
                let label = words.fill("button-aim-move", values);
                rows.push(vec![button(label, AimPress::AimMove(*reminder, at.0))]);
            }
            rows.push(vec![button(words.get("button-aim-leave"), AimPress::AimEnd)]);
            with_buttons(words.fill("aim-hour-offer", time), rows)
        }
        AimReply::End { words: None } => plain(words.get("aim-end")),
        AimReply::End { words: Some(aim) } => {
            plain(words.fill("aim-end-kept", Values::new().text("aim", aim)))
        }
        AimReply::Menu { words: aim, levels, today, is_asked } => {
            menu(words, aim, levels, *today, *is_asked)
        }
        AimReply::AsksAgain => plain(words.get("aim-asks-again")),
        AimReply::AsksNoMore => with_buttons(
            words.get("aim-asks-no-more"),
            vec![vec![button(words.get("button-aim-on"), AimPress::AimOn)]],
        ),
        AimReply::Forgotten => plain(words.get("aim-forgotten")),
    }
}

/// The line that tells of an aim, which is given as it is to stand there: how hard it was at first, and how hard it is
/// now; no word about why.
pub fn line(words: Phrases<'_>, aim: &str, levels: &[Told], today: Date) -> String {
    let values = || Values::new().made("aim", aim);
    match levels {
        [] => words.fill("aim-line", values()),
        [only] => words.fill(
            "aim-line-once",
            values().number("level", only.level).made("date", words.date(only.on, today)),
        ),
        [first, .., last] => words.fill(
            "aim-line-since",
            values()
                .number("before", first.level)
                .made("then", words.date(first.on, today))
                .number("level", last.level)
                .made("date", words.date(last.on, today)),
        ),
    }
}

fn how_hard(words: Phrases<'_>, aim: &str, before: Option<Told>, today: Date) -> Screen {
    let before = before.map(|before| {
        let values =
            Values::new().number("level", before.level).made("date", words.date(before.on, today));
        words.fill("aim-level-before", values)
    });
    let asked = words.fill("aim-how-hard", Values::new().text("aim", aim));
    let html = paragraphs([asked, before.unwrap_or_default()]);
    let level = |level: u8| {
        let label = words.fill("pain-level", Values::new().number("level", level));
        button(label, AimPress::AimLevel(level))
    };
    let mut rows: Vec<Vec<Button>> =
        [0..=3, 4..=7, 8..=MAX_LEVEL].map(|row| row.map(level).collect()).into();
    rows.push(vec![
        button(words.get("button-aim-another"), AimPress::AimAsk),
        skip(words, AimPress::AimObstacle),
    ]);
    rows.push(vec![button(words.get("button-red-flags"), SafetyPress::RedFlags)]);
    with_buttons(html, rows)
}

/// Which hour is yours? Above it, what helps against what gets in the way.
fn hour(words: Phrases<'_>, helps: Option<Obstacle>) -> Screen {
    let help = helps.map(|obstacle| words.get(&format!("aim-helps-{obstacle}")));
    let html = paragraphs([help.unwrap_or_default(), words.get("aim-hour")]);
    let mut rows = prompt_hours(words, |_| false, AimPress::AimAt);
    rows.extend(helps.map(|obstacle| vec![what_helps(words, obstacle)]));
    rows.push(vec![skip(words, AimPress::AimEnd)]);
    with_buttons(html, rows)
}

/// What can get in the way, a button each.
pub(super) fn obstacles<P: Into<Press>>(
    words: Phrases<'_>,
    press: impl Fn(Obstacle) -> P,
) -> Vec<Vec<Button>> {
    let choice = |obstacle: Obstacle| {
        button(words.get(&format!("aim-obstacle-{obstacle}")), press(obstacle))
    };
    in_pairs(Obstacle::ALL.map(choice).to_vec())
}

/// The button that does what helps.
pub(super) fn what_helps(words: Phrases<'_>, obstacle: Obstacle) -> Button {
    match obstacle {
        Obstacle::Meetings | Obstacle::Forgetting => {
            button(words.get("button-plan"), PlanPress::Plan)
        }
        Obstacle::Place => button(words.get("button-place"), StartPress::AskPlace),
        Obstacle::Soreness => button(words.get("button-red-flags"), SafetyPress::RedFlags),
    }
}

fn menu(words: Phrases<'_>, aim: &str, levels: &[Told], today: Date, is_asked: bool) -> Screen {
    let again = words.get(if is_asked { "aim-menu-asked" } else { "aim-menu-not-asked" });
    let html = paragraphs([
        lines([words.get("aim-menu"), line(words, &escaped(aim), levels, today)]),
        again,
    ]);
    let again = if is_asked {
        button(words.get("button-aim-off"), AimPress::AimOff)
    } else {
        button(words.get("button-aim-on"), AimPress::AimOn)
    };
    with_buttons(
        html,
        vec![
            vec![button(words.get("button-aim-how"), AimPress::AimHow)],
            vec![
                button(words.get("button-aim-another"), AimPress::AimAsk),
                button(words.get("button-aim-forget"), AimPress::AimForget),
            ],
            vec![again],
        ],
    )
}

fn skip(words: Phrases<'_>, press: AimPress) -> Button {
    button(words.get("button-aim-skip"), press)
}

fn to_u32(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
