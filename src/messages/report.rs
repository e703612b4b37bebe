//! A page for a clinician, in words: what is true of the weeks becomes what the page says.

use jiff::civil::Date;

use crate::{
    care::{Activity, Exercise, progress::WALKED_A_WEEK, schedule::Moments},
    messages::{phrases::Phrases, render::aim, words::Values},
    pictures::chart::{Headline, ReportColumn, ReportDose, ReportPicture, ReportWords},
    usecases::replies::{Hurt, PausedDays, PlanLine, Practised, Report, Stretch},
};

/// The place of walking in the order of activities.
const WALK: usize = 1;

/// The page as it is to be drawn.
pub fn picture(words: Phrases<'_>, report: &Report) -> ReportPicture {
    ReportPicture {
        columns: report.stretches.iter().map(|stretch| column(words, report, stretch)).collect(),
        since: report.since,
        today: report.today,
        days: report.days.range(report.first()..).map(|(day, sums)| (*day, *sums)).collect(),
        goal: (!report.span.is_by_month()).then_some(WALKED_A_WEEK),
        words: words_of(words, report),
    }
}

fn column(words: Phrases<'_>, report: &Report, stretch: &Stretch) -> ReportColumn {
    let month = words.short_month(stretch.first.month());
    let name = if report.span.is_by_month() {
        month
    } else {
        let day = Values::new().number("day", stretch.first.day());
        words.fill("report-week", day.made("month", month))
    };
    ReportColumn {
        first: stretch.first,
        last: stretch.last,
        name,
        sessions: stretch.sessions,
        minutes: stretch.seconds.map(to_minutes),
    }
}

fn words_of(words: Phrases<'_>, report: &Report) -> ReportWords {
    let span = report.span.as_str();
    let told: Vec<u32> =
        report.lived().filter_map(|day| Some(report.days.get(&day)?.pain?.into())).collect();
    let told_days = Values::new().number("days", count(told.len()));
    ReportWords {
        writing: words.writing(),
        title: words.get("report-title"),
        period: period(words, report),
        name: words.get("report-name"),
        headlines: headlines(words, report),
        columns: words.get(&format!("report-columns-{span}")),
        minutes: words.get("report-minutes"),
        sessions: words.get("report-sessions"),
        total: words.get("chart-total"),
        activities: Activity::ALL.map(|activity| words.activity(activity)),
        off: words.get("report-paused"),
        goal: words.fill("report-goal", Values::new().number("minutes", WALKED_A_WEEK)),
        pain: words.get("chart-pain"),
        pain_told: words.fill("report-pain-told", told_days),
        pain_mean: Headline { figure: mean(words, &told), meaning: words.get("report-pain-mean") },
        aim: report.aim.as_ref().map(|(aim, levels)| {
            let line = aim::line(words, aim, levels, report.today);
            words.fill("report-aim", Values::new().made("line", line))
        }),
        plan: words.get("report-plan"),
        plan_lines: plan(words, report),
        doses: words.get("report-doses"),
        dose_lines: report.practised.iter().map(|practised| dose(words, practised)).collect(),
        hurt: words.get("report-hurt"),
        hurt_lines: report.hurt.iter().map(|hurt| hurt_line(words, hurt, report.today)).collect(),
        pauses: words.get("report-pauses"),
        pause_lines: report.pauses.iter().map(|pause| paused(words, pause, report.today)).collect(),
        footer: words.fill("report-footer", Values::new().made("date", dated(words, report.today))),
    }
}

fn period(words: Phrases<'_>, report: &Report) -> String {
    let values = Values::new()
        .made("first", words.date(report.first(), report.today))
        .made("last", dated(words, report.today))
        .made("zone", report.zone.clone());
    let period = words.fill(&format!("report-period-{}", report.span.as_str()), values);
    if report.since <= report.first() {
        return period;
    }
    let since = Values::new().made("date", words.date(report.since, report.today));
    let since = words.fill("report-since", since);
    words.fill("report-period", Values::new().made("period", period).made("since", since))
}

/// A date with its year: a page is read years later.
fn dated(words: Phrases<'_>, date: Date) -> String {
    words.date(date, Date::MIN)
}

fn headlines(words: Phrases<'_>, report: &Report) -> Vec<Headline> {
    let done = |day: &Date| report.days.get(day).is_some_and(|sums| sums.sum() > 0);
    let strengthened =
        |day: &Date| report.days.get(day).is_some_and(|sums| sums.worked.makes_a_day());
    let lived = count(report.lived().count());
    let sum =
        |of: fn(&Stretch) -> u32| report.stretches.iter().map(of).fold(0, u32::saturating_add);
    let walked = to_minutes(sum(|stretch| stretch.seconds[WALK]));
    let active = count(report.lived().filter(done).count());
    let of_days =
        words.fill("report-active", Values::new().number("active", active).number("days", lived));
    let a_week = u64::from(walked) * 7 / u64::from(lived.max(7));
    let sessions = sum(|stretch| stretch.sessions.into_iter().fold(0, u32::saturating_add));
    let headline = |meaning: &str, unit: &str, number: u32| Headline {
        figure: words.formats().digits(number.into(), 1),
        meaning: words.fill(meaning, Values::new().number(unit, number)),
    };
    vec![
        Headline { figure: of_days, ..headline("report-active-meaning", "days", lived) },
        headline("report-sessions-meaning", "sessions", sessions),
        headline("report-walked-meaning", "minutes", u32::try_from(a_week).unwrap_or(u32::MAX)),
        headline(
            "report-strengthened-meaning",
            "days",
            count(report.lived().filter(strengthened).count()),
        ),
        headline("report-streak-meaning", "days", report.streak),
        headline("report-score-meaning", "score", report.score.into()),
    ]
}

fn plan(words: Phrases<'_>, report: &Report) -> Vec<String> {
    if report.plan.is_empty() {
        return vec![words.get("report-plan-nothing")];
    }
    let line = |line: &PlanLine| {
        let what = match &line.exercise {
            Some(exercise) => words.exercise(exercise),
            None => words.activity(line.activity),
        };
        let when = match line.schedule.moments() {
            // "Your hours" would be the reader's.
            Moments::Every { interval, ranges, .. } if ranges.is_empty() => {
                let values = Values::new()
                    .made("days", words.days(line.schedule.days()))
                    .made("interval", words.interval(*interval));
                words.fill("report-plan-every", values)
            }
            _ => words.schedule(&line.schedule),
        };
        words.fill("report-plan-line", Values::new().made("what", what).made("when", when))
    };
    let hours = Values::new().made("hours", words.hours_in_a_line(&report.hours));
    let mut lines: Vec<String> = report.plan.iter().map(line).collect();
    lines.push(words.fill("report-hours", hours));
    lines
}

fn dose(words: Phrases<'_>, practised: &Practised) -> ReportDose {
    let Practised { exercise, before, sessions, is_own } = practised;
    let (now, then) = (amount(words, exercise), amount(words, before));
    let told = if *is_own {
        words.fill("report-dose-own", Values::new().made("dose", now))
    } else if now == then {
        now
    } else {
        words.fill("report-dose-grown", Values::new().made("before", then).made("now", now))
    };
    let dose = match exercise.sides {
        2 => words.fill("report-dose-sides", Values::new().made("dose", told)),
        _ => told,
    };
    let sessions = words.fill("report-times", Values::new().number("count", *sessions));
    ReportDose { name: words.exercise(exercise), sessions, dose }
}

/// "8 × 5 s", "20 minutes".
fn amount(words: Phrases<'_>, exercise: &Exercise) -> String {
    match exercise.repetitions {
        Some(repetitions) => {
            let values = Values::new()
                .number("repetitions", repetitions)
                .number("hold", exercise.hold.unwrap_or(0));
            words.fill("report-amount", values)
        }
        None => words.length(exercise.seconds),
    }
}

fn hurt_line(words: Phrases<'_>, hurt: &Hurt, today: Date) -> String {
    let date = |date: Option<Date>| date.map(|date| words.date(date, today)).unwrap_or_default();
    let until = hurt.rests_until.map(|until| words.until_date(until, today)).unwrap_or_default();
    let values = Values::new()
        .made("name", words.exercise(&hurt.exercise))
        .made("date", date(hurt.on))
        .made("until", until);
    words.fill(
        match (hurt.on, hurt.rests_until) {
            (Some(_), Some(_)) => "report-hurt-resting",
            (Some(_), None) => "report-hurt-on",
            (None, _) => "report-resting",
        },
        values,
    )
}

fn paused(words: Phrases<'_>, pause: &PausedDays, today: Date) -> String {
    let reason = words.get(&format!("report-pause-{}", pause.reason.as_str()));
    let values = Values::new()
        .made("first", words.date(pause.first, today))
        .made("last", words.date(pause.last, today))
        .made("reason", reason);
    let key = if pause.first >= pause.last { "report-pause-day" } else { "report-pause-days" };
    words.fill(key, values)
}

/// The mean of levels, to a tenth; nothing of none.
fn mean(words: Phrases<'_>, levels: &[u32]) -> String {
    let sum: u32 = levels.iter().sum();
    let tenths = (sum * 10 + count(levels.len()) / 2).checked_div(count(levels.len()));
    tenths.map(|tenths| words.formats().tenths(tenths)).unwrap_or_default()
}

fn to_minutes(seconds: u32) -> u32 {
    seconds.saturating_add(30) / 60
}

fn count(many: usize) -> u32 {
    u32::try_from(many).unwrap_or(u32::MAX)
}
