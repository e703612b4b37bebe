//! How it goes: the day, the weeks, the page for a clinician.

use jiff::civil::Date;

use crate::{
    care::{
        Activity,
        progress::{self, Period, Tally},
        report::Span,
    },
    messages::{
        Button, Picture, Screen,
        phrases::Phrases,
        render::{button, lines, pain, paragraphs, plain, safety, standing_line, with_buttons},
        words::Values,
    },
    pictures::chart::{Goal, StatsPicture, StatsWords},
    store::movements::Moved,
    usecases::{
        buttons::{GuidePress, ProgressPress},
        replies::{Progress, ProgressReply, Resting, Standing, TodayLine},
    },
};

/// The screen of each of them.
pub fn screen(words: Phrases<'_>, reply: &ProgressReply) -> Screen {
    match reply {
        ProgressReply::Today { moved, date, standing, lines, done, streak, guided, resting } => {
            today(words, *date, *standing, lines, (done, moved), (*streak, *guided), resting)
        }
        ProgressReply::Pain { today, asks } => pain::question(words, *today, *asks),
        ProgressReply::PainKept { level } => pain::kept(words, *level),
        ProgressReply::PainMenu { schedule, is_wanted } => pain::menu(words, schedule, *is_wanted),
        ProgressReply::Stats { moved, progress, done, week, total } => {
            stats(words, progress, (done, moved), week, total)
        }
        ProgressReply::Report(span) => report(words, *span),
        ProgressReply::ReportSessions => plain(words.get("report-sessions-caption")),
        ProgressReply::ReportPains => plain(words.get("report-pains-caption")),
    }
}

pub fn today(
    words: Phrases<'_>,
    date: Date,
    standing: Standing,
    planned: &[TodayLine],
    (done, moved): (&[Tally], &[Moved]),
    (streak, guided): (u32, u32),
    resting: &[Resting],
) -> Screen {
    let heading = Values::new()
        .made("weekday", words.weekday(date.weekday()))
        .made("date", words.date(date, date));
    let standing = standing_line(words, standing);
    let planned = if planned.is_empty() {
        words.get("today-empty")
    } else {
        lines(planned.iter().map(|line| today_line(words, line)))
    };
    let done = if done.is_empty() {
        words.get("today-done-nothing")
    } else {
        words.fill("today-done", Values::new().made("tallies", words.tallies(done)))
    };
    let streak = match streak {
        0 => String::new(),
        days => words.fill("stats-streak", Values::new().number("days", days)),
    };
    let html = paragraphs([
        words.fill("today", heading),
        standing,
        planned,
        safety::resting_lines(words, resting),
        lines(std::iter::once(done).chain(moved_lines(words, moved)).chain([streak])),
    ]);
    let mut rows = safety::end_rests(words, resting);
    if guided > 0 {
        rows.insert(0, vec![guide_today(words, guided)]);
    }
    if rows.is_empty() { plain(html) } else { with_buttons(html, rows) }
}

/// Begins today's guided session, which takes so many seconds.
pub(super) fn guide_today(words: Phrases<'_>, seconds: u32) -> Button {
    let values = Values::new().made("length", words.length(seconds));
    button(words.fill("button-guide-today", values), GuidePress::GuideToday)
}

fn today_line(words: Phrases<'_>, line: &TodayLine) -> String {
    let values = Values::new()
        .made("mark", words.mark(line.mark))
        .made("time", words.time(line.time.time()))
        .made("what", words.exercise(&line.exercise));
    words.fill("today-line", values)
}

pub(super) fn tally_line(words: Phrases<'_>, tally: Tally) -> String {
    let values = Values::new()
        .made("icon", words.icon(tally.activity))
        .made("count", words.count(tally))
        .made("length", words.length(tally.seconds));
    let key = if tally.activity == Activity::Stand { "stats-line-count" } else { "stats-line" };
    words.fill(key, values)
}

pub fn stats(
    words: Phrases<'_>,
    progress: &Progress,
    (done, moved): (&[Tally], &[Moved]),
    week: &[Tally],
    total: &[Tally],
) -> Screen {
    let Progress { period, since, today, streak, score, .. } = progress;
    let html = paragraphs([
        lines(std::iter::once(counted(words, *period, done)).chain(moved_lines(words, moved))),
        // Where nothing was done in all the period there is no more to say of its last week.
        if *period == Period::Week || done.is_empty() {
            String::new()
        } else {
            counted(words, Period::Week, week)
        },
        lines([
            words.fill("stats-streak", Values::new().number("days", *streak)),
            words.fill("stats-score", Values::new().number("score", *score)),
        ]),
        if *since >= period.first(*today) { String::new() } else { in_all(words, progress, total) },
        words.get("stats-rules"),
    ]);
    let buttons = Period::ALL.into_iter().filter(|other| other != period).map(|period| {
        button(
            words.get(&format!("button-stats-{}", period.as_str())),
            ProgressPress::Stats(period),
        )
    });
    let picture = Picture::Chart(Box::new(picture(words, progress, week)));
    Screen { picture: Some(picture), ..with_buttons(html, vec![buttons.collect()]) }
}

/// Movement of another kind under its own name.
fn moved_lines<'m>(words: Phrases<'m>, moved: &'m [Moved]) -> impl Iterator<Item = String> + 'm {
    moved.iter().map(move |moved| {
        let values = Values::new()
            .made("name", words.movement(&moved.name))
            .number("count", moved.sessions)
            .made("length", words.length(moved.seconds));
        words.fill("moved-line", values)
    })
}

/// What was done in a period, under its name.
fn counted(words: Phrases<'_>, period: Period, done: &[Tally]) -> String {
    let period = period.as_str();
    let heading = words.get(&format!("stats-{period}"));
    if done.is_empty() {
        return lines([heading, words.get(&format!("stats-{period}-nothing"))]);
    }
    lines(std::iter::once(heading).chain(done.iter().map(|tally| tally_line(words, *tally))))
}

/// What was done since the first day.
fn in_all(words: Phrases<'_>, progress: &Progress, total: &[Tally]) -> String {
    if total.is_empty() {
        return String::new();
    }
    let since = Values::new().made("date", words.date(progress.since, progress.today));
    let heading = words.fill("stats-total", since);
    lines(std::iter::once(heading).chain(total.iter().map(|tally| tally_line(words, *tally))))
}

/// Under the page for a clinician.
pub fn report(words: Phrases<'_>, span: Span) -> Screen {
    let others = Span::ALL.into_iter().filter(|other| *other != span);
    let button = |span: Span| {
        button(words.get(&format!("button-report-{}", span.as_str())), ProgressPress::Report(span))
    };
    let html = words.get(&format!("report-caption-{}", span.as_str()));
    with_buttons(
        paragraphs([html, words.get("report-caption")]),
        vec![others.map(button).collect()],
    )
}

fn picture(words: Phrases<'_>, progress: &Progress, week: &[Tally]) -> StatsPicture {
    StatsPicture {
        period: progress.period,
        since: progress.since,
        today: progress.today,
        days: progress.days.clone(),
        streak: progress.streak,
        score: progress.score,
        goal: Goal { walked: progress::WALKED_A_WEEK, strengthened: progress::STRENGTHENED_A_WEEK },
        words: words_of(words, progress, week),
    }
}

fn words_of(words: Phrases<'_>, progress: &Progress, week: &[Tally]) -> StatsWords {
    let period = progress.period.as_str();
    let of_period = |key: &str| words.get(&format!("{key}-{period}"));
    let walked = week.iter().find(|tally| tally.activity == Activity::Walk);
    let walked = Values::new()
        .number("minutes", walked.map_or(0, |tally| tally.minutes()))
        .number("goal", progress::WALKED_A_WEEK);
    let today = words.date(progress.today, progress.today);
    StatsWords {
        writing: words.writing(),
        title: of_period("chart-title"),
        subtitle: words.fill("chart-subtitle", Values::new().made("date", today)),
        streak: words.fill("chart-streak", Values::new().number("days", progress.streak)),
        score: words.get("chart-score"),
        calendar: words.get("chart-calendar"),
        depths: [0, 1, 2, 3, 5].map(|depth| words.get(&format!("chart-depth-{depth}"))),
        off: words.get("chart-off"),
        walked: of_period("chart-walked"),
        walked_note: words.fill("chart-walked-note", walked),
        strengthened: words.get("chart-strengthened"),
        sessions: of_period("chart-sessions"),
        total: words.get("chart-total"),
        activities: Activity::ALL.map(|activity| words.activity(activity)),
        pain: words.get("chart-pain"),
        months: std::array::from_fn(|month| words.short_month(month as i8 + 1)),
        weekdays: std::array::from_fn(|day| words.get(&format!("weekday-letter-{}", day + 1))),
    }
}
