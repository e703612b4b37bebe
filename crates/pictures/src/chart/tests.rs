//! Rules that hold for every picture.

use jiff::{ToSpan, civil::Date};
use limber_care::Worked;
use resvg::usvg::Tree;

use super::*;

const PERIODS: [Period; 4] = [Period::Week, Period::Month, Period::TwelveWeeks, Period::Year];

fn charts() -> Charts {
    Charts::new().unwrap()
}

/// Every word of the picture is `word`; every day up to today is `day`.
fn stats_of(period: Period, day: &Day, word: &str) -> StatsPicture {
    let today: Date = "2026-11-26".parse().unwrap();
    let words = || std::array::from_fn(|_| word.to_owned());
    StatsPicture {
        period,
        since: today.saturating_sub(300.days()),
        today,
        days: (0..400).map(|ago| (today.saturating_sub(ago.days()), *day)).collect(),
        streak: u32::MAX,
        score: u8::MAX,
        goal: Goal { walked: 150, strengthened: 2 },
        words: StatsWords {
            writing: Writing::default(),
            title: word.into(),
            subtitle: word.into(),
            streak: word.into(),
            score: word.into(),
            calendar: word.into(),
            depths: std::array::from_fn(|_| word.to_owned()),
            off: word.into(),
            walked: word.into(),
            walked_note: word.into(),
            strengthened: word.into(),
            sessions: word.into(),
            total: word.into(),
            activities: words(),
            pain: word.into(),
            months: std::array::from_fn(|_| word.to_owned()),
            weekdays: std::array::from_fn(|_| word.to_owned()),
        },
    }
}

fn svgs(charts: &Charts, day: &Day, word: &str) -> Vec<String> {
    let stats = PERIODS.map(|period| stats::svg(&stats_of(period, day, word), &charts.fonts));
    let page = report::svg(&report::tests::page_of(day, word), &charts.fonts);
    stats.into_iter().chain([page]).collect()
}

/// Draws every picture and sees that all of it lies on the canvas.
#[track_caller]
fn check(day: &Day, word: &str) {
    let charts = charts();
    for svg in svgs(&charts, day, word) {
        let tree = Tree::from_str(&svg, &charts.options).unwrap();
        let (size, drawn) = (tree.size(), tree.root().abs_stroke_bounding_box());
        assert!(drawn.left() >= -0.5 && drawn.top() >= -0.5, "{drawn:?}");
        assert!(drawn.right() <= size.width() + 0.5, "{word:.20} {drawn:?}");
        assert!(drawn.bottom() <= size.height() + 0.5, "{drawn:?}");
    }
}

#[test]
fn nothing_lies_outside_whatever_the_figures() {
    check(&Day::default(), "Walk");
    check(&Day { is_off: true, ..Day::default() }, "Walk");
    check(&Day { sessions: [1, 0, 0, 0], walked: 10_000, ..Day::default() }, "Walk");
    let most = Day {
        sessions: [u32::MAX; 4],
        walked: u32::MAX,
        is_off: true,
        pain: Some(u8::MAX),
        ..Day::default()
    };
    check(&most, "Walk");
}

#[test]
fn nothing_lies_outside_whatever_the_words() {
    let day = Day { sessions: [1; 4], walked: 20, pain: Some(3), ..Day::default() };
    for word in [
        "",
        "Donaudampfschifffahrtsgesellschaft",
        &"wide words ".repeat(200),
        "步行伸展",
        "تمارين الظهر",
        "व्यायाम का समय",
    ] {
        check(&day, word);
    }
    check(&day, &"W".repeat(4096));
}

#[test]
fn a_name_cannot_break_out_of_its_text() {
    let charts = charts();
    let name = "<&\"'\u{0}\u{1b}\u{ffff}\r\n</text>";
    for svg in svgs(&charts, &Day::default(), name) {
        assert!(svg.contains("&lt;&amp;"), "{svg}");
        assert!(Tree::from_str(&svg, &charts.options).is_ok());
        assert_eq!(svg.matches("<text").count(), svg.matches("</text>").count());
    }
}

#[test]
fn a_text_is_as_wide_as_it_was_measured() {
    let charts = charts();
    let writing = Writing::default();
    for text in
        ["Strengthen", "Spaziergang", "Прогулка", "AVAVA To Te", "المشي", "व्यायाम", "散歩する"]
    {
        let label = label::Label::new(40.0, 800.0);
        let mut canvas = canvas::Canvas::new(&charts.fonts, &writing, (1.0, 1.0), colours::PAPER);
        canvas.text((0.0, 0.0), text, label);
        let tree = Tree::from_str(&canvas.into_svg(), &charts.options).unwrap();

        let drawn = tree.root().abs_bounding_box().width();
        let measured = label.width(&charts.fonts, text);
        // What is seen begins and ends a little within what a text takes, or reaches a little beyond.
        assert!((measured - drawn).abs() < 6.0, "{text}: {drawn} {measured}");
    }
}

#[test]
fn the_same_picture_gives_the_same_bytes() {
    let day = Day {
        sessions: [3, 1, 0, 1],
        walked: 40,
        pain: Some(4),
        worked: Worked::read("legs hips"),
        ..Day::default()
    };
    let picture = stats_of(Period::TwelveWeeks, &day, "Walk");

    assert_eq!(charts().stats(&picture).unwrap(), charts().stats(&picture).unwrap());
}

#[test]
fn charts_may_be_shared_by_threads() {
    fn shared<T: Send + Sync>(_: &T) {}

    shared(&charts());
}
