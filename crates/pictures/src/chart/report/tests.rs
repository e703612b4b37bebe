//! The page for a clinician: that it is the one that is kept and shown, and one sheet.

use jiff::{ToSpan, civil::Date};

use super::super::data::Writing;
use super::super::{Charts, data::Day};
use super::*;

/// Every word of the page is `word`; every day up to today is `day`.
pub fn page_of(day: &Day, word: &str) -> ReportPicture {
    let today: Date = "2026-11-26".parse().unwrap();
    let column = |ago: u32| {
        let first = today.saturating_sub(i64::from(ago).weeks());
        let (sessions, minutes) = (day.sessions, [day.walked; 4]);
        let (name, last) = (word.to_owned(), first.saturating_add(6.days()));
        ReportColumn { first, last, name, sessions, minutes }
    };
    let words = |count: usize| vec![word.to_owned(); count];
    let headline = || Headline { figure: word.into(), meaning: word.into() };
    let dose = || ReportDose { name: word.into(), sessions: word.into(), dose: word.into() };
    ReportPicture {
        columns: (0..12).rev().map(column).collect(),
        since: today.saturating_sub(60.days()),
        today,
        days: (0..84).map(|ago| (today.saturating_sub(ago.days()), *day)).collect(),
        goal: Some(150),
        words: ReportWords {
            writing: Writing::default(),
            title: word.into(),
            period: word.into(),
            name: word.into(),
            headlines: (0..6).map(|_| headline()).collect(),
            columns: word.into(),
            minutes: word.into(),
            sessions: word.into(),
            total: word.into(),
            activities: std::array::from_fn(|_| word.to_owned()),
            off: word.into(),
            goal: word.into(),
            pain: word.into(),
            pain_told: word.into(),
            pain_mean: headline(),
            aim: Some(word.into()),
            plan: word.into(),
            plan_lines: words(15),
            doses: word.into(),
            dose_lines: (0..15).map(|_| dose()).collect(),
            hurt: word.into(),
            hurt_lines: words(15),
            pauses: word.into(),
            pause_lines: words(15),
            footer: word.into(),
        },
    }
}

/// Twelve weeks of somebody who walks often, was ill in the seventh, and keeps how it hurts.
fn somebodys_page() -> ReportPicture {
    let today: Date = "2026-11-27".parse().unwrap();
    let first: Date = "2026-09-07".parse().unwrap();
    let is_off = |nth: i64| (43..48).contains(&nth);
    let day = |nth: i64| {
        let pain = u8::try_from(6 - nth / 18 + nth * 7 % 3).ok().filter(|_| nth % 9 != 5);
        let day = Day { is_off: is_off(nth), pain, ..Day::default() };
        (first.saturating_add(nth.days()), day)
    };
    let column = |week: i64| {
        let first = first.saturating_add(week.weeks());
        let grown = u32::try_from(week).unwrap();
        let is_ill = week == 6;
        let times = |times: u32| if is_ill { times / 4 } else { times };
        let sessions =
            [times(14 + grown * 5 % 7), times(4 + grown / 3), times(5), times(grown % 4)];
        ReportColumn {
            first,
            last: first.saturating_add(6.days()),
            name: first.strftime("%-d %b").to_string(),
            sessions,
            minutes: [
                sessions[0] * 2,
                sessions[1] * (15 + grown * 2),
                sessions[2] * 2,
                sessions[3] * 3,
            ],
        }
    };
    let text = |text: &str| text.to_owned();
    let lines = |lines: &[&str]| lines.iter().map(|line| text(line)).collect::<Vec<_>>();
    let headline = |(figure, meaning)| Headline { figure: text(figure), meaning: text(meaning) };
    let dose = |(name, sessions, dose)| ReportDose {
        name: text(name),
        sessions: text(sessions),
        dose: text(dose),
    };
    ReportPicture {
        columns: (0..12).map(column).collect(),
        since: first,
        today,
        days: (0..=81).map(day).collect(),
        goal: Some(150),
        words: ReportWords {
            writing: Writing::default(),
            title: text("Moving for the back"),
            period: text("7 September to 27 November 2026 · twelve weeks · clock of Europe/Berlin"),
            name: text("Name:"),
            headlines: [
                ("69 of 82", "days with a session"),
                ("325", "sessions in all"),
                ("142", "minutes walked a week, on average"),
                ("16", "days with strengthening"),
                ("12", "days in a row, up to today"),
                ("84", "habit score, from 0 to 100"),
            ]
            .map(headline)
            .to_vec(),
            columns: text("Week by week, from Monday"),
            minutes: text("minutes"),
            sessions: text("sessions"),
            total: text("total"),
            activities: ["Standing up", "Walking", "Stretching", "Strengthening"].map(text),
            off: text("paused"),
            goal: text("150 minutes a week (WHO)"),
            pain: text("Pain, 0 to 10"),
            pain_told: text("told on 73 days"),
            pain_mean: headline(("4.8", "mean")),
            aim: Some(text(
                "What they want to do again: “an afternoon in the garden”, how hard it is: 7 of 10 on 9 September, 4 on 4 November",
            )),
            plan: text("Plan, as it stands"),
            plan_lines: lines(&[
                "Standing up: every day, every hour within the hours below",
                "Walking: every day at 12:30",
                "Stretching: Monday to Friday at 15:30",
                "Strengthening: Tuesday and Friday at 18:30",
                "Hours for reminders: Monday to Friday: 09:00 to 12:00 and 13:00 to 17:00",
            ]),
            doses: text("Exercises, and how their doses went"),
            dose_lines: [
                ("Stand up", "192×", "1 minute → 2 minutes"),
                ("Walk", "61×", "15 minutes → 30 minutes"),
                ("Hamstring stretch", "31×", "2 × 15 s → 3 × 15 s a side"),
                ("Hip flexor stretch on the edge of a bed", "25×", "2 × 15 s a side"),
                ("Draw-in", "11×", "5 × 5 s → 8 × 5 s"),
                ("Pelvic tilt", "5×", "6 × 5 s, own choice"),
            ]
            .map(dose)
            .to_vec(),
            hurt: text("Exercises that hurt"),
            hurt_lines: lines(&["Pelvic tilt: 24 November; rests until 1 December"]),
            pauses: text("Pauses"),
            pause_lines: lines(&["20 October to 24 October: sick"]),
            footer: text(
                "Made by Limber on 27 November 2026, on the person’s own wish. General wellness, self-reported in a chat: nothing here was measured or examined, and none of it is a diagnosis. What rises or falls at the same time need not have to do with one another. Habit score: each day with a session moves it towards 100, each day without one towards 0, half the way in about two weeks; days off do not count.",
            ),
        },
    }
}

/// `UPDATE_EXPECT=1 cargo test` keeps it as it is drawn now; then look at it.
#[test]
fn the_page_that_is_kept_is_the_one_that_is_drawn() {
    let charts = Charts::new().unwrap();
    let svg = super::svg(&somebodys_page(), &charts.fonts);
    let drawn = super::super::render::png(&svg, &charts.options).unwrap();
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/report.png");
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        std::fs::write(path, &drawn).unwrap();
    }
    let kept = std::fs::read(path).unwrap();

    let (drawn, kept) = (colours_of(&drawn), colours_of(&kept));
    assert_eq!(drawn.len(), kept.len());
    // Another machine's arithmetic may colour a few points at the edges otherwise.
    let differ = drawn.iter().zip(&kept).filter(|(one, other)| one.abs_diff(**other) > 16);
    let differ = differ.count() * 1000 / drawn.len();
    assert!(differ < 5, "{differ} points of a thousand; UPDATE_EXPECT=1 keeps it anew");
}

/// Red, green and blue of each point of a PNG.
fn colours_of(png: &[u8]) -> Vec<u8> {
    let mut decoder = png::Decoder::new(std::io::Cursor::new(png));
    decoder.set_transformations(png::Transformations::EXPAND);
    let mut reader = decoder.read_info().unwrap();
    let mut points = vec![0; reader.output_buffer_size().unwrap()];
    reader.next_frame(&mut points).unwrap();
    points
}

#[test]
fn a_page_is_one_sheet_and_the_same_each_time() {
    let (charts, picture) = (Charts::new().unwrap(), somebodys_page());

    let pdf = charts.report(&picture).unwrap();

    assert!(pdf.starts_with(b"%PDF-"));
    assert_eq!(pdf, charts.report(&picture).unwrap());
}
