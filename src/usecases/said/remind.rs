//! "Remind me to walk at 5 every day": a reminder, in words, and one that is to go.

use jiff::civil::{Date, Weekday};
use limber_reader::{DayPart, Daytime, Meaning, On, Period, Span, What, When};

use super::{hours::days_of, said, subject_of};
use crate::{
    care::{
        Hours, Schedule, Subject,
        cue::Cue,
        schedule::{BadSchedule, Dates, Days, MAX_DAYS_APART, Minute, Problem, Range},
    },
    store::{
        Result,
        reminders::{self, Reminder},
    },
    usecases::{
        cue::in_the_way,
        plan::{
            change::remove,
            whole::{add_reminder, line_of, plan},
        },
        replies::{Answer, BadWish, Notice, PlanLine, PlanReply, SaidReply},
        visit::Visit,
    },
};

/// Adds what was wished for; asks for what is missing, and where the words say more than one reminder can do.
pub(super) async fn remind(
    visit: &mut Visit<'_>,
    what: &[What],
    when: &When,
    text: &str,
    is_whole: bool,
) -> Result<Option<Answer>> {
    let subjects: Vec<Subject> = what.iter().filter_map(|what| of(visit, what)).collect();
    if subjects.is_empty() {
        return said(SaidReply::RemindOfWhat);
    }
    let wrong = |problem| {
        let unread = BadSchedule { part: text.trim().to_owned(), problem };
        said(PlanReply::WishUnread(BadWish::Schedule(unread)))
    };
    if !is_whole {
        return wrong(Problem::Mixed);
    }
    let schedule = match schedules(visit, when) {
        Wished::Schedule(schedule) => schedule,
        Wished::Which(schedules) => return Ok(Some(offer(visit, &subjects[0], schedules))),
        Wished::Wrong(problem) => return wrong(problem),
    };
    let cue = cue_in(when);
    let mut answer: Option<Answer> = None;
    for subject in subjects {
        let added = add_reminder(visit, subject, schedule.clone(), cue).await?;
        answer = Some(match answer {
            Some(before) => before.and_then(added),
            None => added,
        });
    }
    Ok(match (answer, cue) {
        (Some(answer), Some(_)) => Some(in_the_way::asked_with(visit, answer).await?),
        (answer, _) => answer,
    })
}

fn of(visit: &Visit<'_>, what: &What) -> Option<Subject> {
    match what {
        What::Subject(key) => subject_of(&visit.care.catalogue, key),
        What::Movement { like, .. } => {
            like.first().and_then(|key| subject_of(&visit.care.catalogue, key))
        }
        What::This | What::All | What::Unsaid => None,
    }
}

/// What a wish for times comes to.
enum Wished {
    Schedule(Schedule),
    /// One of these.
    Which(Vec<Schedule>),
    Wrong(Problem),
}

fn schedules(visit: &Visit<'_>, when: &When) -> Wished {
    let at = |days, times: Vec<Minute>| Schedule::at(days, times);
    let (today, hours) = (visit.today(), &visit.person.hours);
    let schedule = match when {
        When::Unsaid => return Wished::Which(usual_times()),
        When::Times { times, on } => {
            let times = times.iter().map(|time| minute_of(time, hours)).collect();
            let schedule = at(days_on(*on), times);
            schedule.map(|schedule| on_dates(schedule, *on, today))
        }
        When::Every { minutes, within, on } => {
            let interval = u16::try_from(*minutes).unwrap_or(u16::MAX);
            let ranges = within.iter().map(range_of).collect();
            let schedule = Schedule::every(days_on(*on), interval, ranges);
            schedule.map(|schedule| on_dates(schedule, *on, today))
        }
        When::Once(moment) => at(Days::DAILY, vec![Minute::of(moment.time())])
            .map(|schedule| schedule.on_dates(Dates::Once(moment.date()))),
        When::OnceOn { date, at: Some(part) } => at(Days::DAILY, vec![minute_of(part, hours)])
            .map(|schedule| schedule.on_dates(Dates::Once(*date))),
        When::OnceOn { date, at: None } => {
            let all = usual_times().into_iter();
            return Wished::Which(all.map(|one| one.on_dates(Dates::Once(*date))).collect());
        }
        When::Often { count, each } => return Wished::Which(often(*count, *each)),
        When::Within { within, on } => {
            let ranges: Vec<Range> = within.iter().map(range_of).collect();
            let every = |minutes| Schedule::every(days_on(*on), minutes, ranges.clone()).ok();
            return Wished::Which([60, 90, 120].into_iter().filter_map(every).collect());
        }
    };
    match schedule {
        Ok(schedule) => Wished::Schedule(schedule),
        Err(problem) => Wished::Wrong(problem),
    }
}

/// Times of day to choose from where none was said.
fn usual_times() -> Vec<Schedule> {
    let daily = |hour| Schedule::at(Days::DAILY, vec![Minute::at(hour, 0)]).ok();
    [9, 12, 15, 18].into_iter().filter_map(daily).collect()
}

/// Schedules that come so many times a day or a week.
fn often(count: u32, each: Period) -> Vec<Schedule> {
    let at = |days, hours: &[u16]| {
        Schedule::at(days, hours.iter().map(|hour| Minute::at(*hour, 0)).collect()).ok()
    };
    let days = |names: &[i8]| {
        let day = |day: &i8| Weekday::from_monday_one_offset(*day).ok();
        Days::of(names.iter().filter_map(day))
    };
    let offered = match (each, count) {
        (Period::Day, 0 | 1) => vec![at(Days::DAILY, &[9]), at(Days::DAILY, &[18])],
        (Period::Day, 2) => vec![at(Days::DAILY, &[9, 15]), at(Days::DAILY, &[12, 18])],
        (Period::Day, 3) => vec![at(Days::DAILY, &[9, 13, 17]), at(Days::DAILY, &[10, 15, 19])],
        (Period::Day, _) => vec![at(Days::DAILY, &[9, 12, 15, 18])],
        (Period::Week, 0 | 1) => [1, 3, 5, 6].map(|day| at(days(&[day]), &[18])).to_vec(),
        (Period::Week, 2) => vec![at(days(&[2, 4]), &[18]), at(days(&[1, 5]), &[18])],
        (Period::Week, _) => vec![at(days(&[1, 3, 5]), &[18]), at(days(&[2, 4, 6]), &[18])],
    };
    offered.into_iter().flatten().collect()
}

fn days_on(on: On) -> Days {
    match on {
        On::Days(days) => days_of(days),
        On::EveryDays(_) => Days::DAILY,
    }
}

fn on_dates(schedule: Schedule, on: On, today: Date) -> Schedule {
    match on {
        On::EveryDays(days) if days > 1 => {
            let days = u16::try_from(days).unwrap_or(u16::MAX);
            let days = days.min(MAX_DAYS_APART);
            schedule.on_dates(Dates::Every { days, from: today })
        }
        On::EveryDays(_) | On::Days(_) => schedule,
    }
}

fn range_of(span: &Span) -> Range {
    let to = if span.to == 0 { Minute::END_OF_DAY } else { Minute(span.to) };
    Range { from: Minute(span.from), to }
}

/// What a reminder that comes at one moment of the day follows, where that was said.
fn cue_in(when: &When) -> Option<Cue> {
    let times = match when {
        When::Times { times, .. } => times.as_slice(),
        When::OnceOn { at: Some(time), .. } => std::slice::from_ref(time),
        _ => return None,
    };
    match times {
        [Daytime::Cue(key)] => cue_of(key),
        _ => None,
    }
}

/// What a key of the vocabulary for something that happens in a day stands for; none where nothing can follow it.
fn cue_of(key: &str) -> Option<Cue> {
    Some(match key {
        "wake-up" => Cue::WakeUp,
        "before-work" => Cue::BeforeWork,
        "after-breakfast" => Cue::Breakfast,
        "coffee" => Cue::Coffee,
        "after-lunch" => Cue::Lunch,
        "laptop" => Cue::Laptop,
        "after-work" => Cue::Work,
        "home" => Cue::Home,
        "after-dinner" => Cue::Dinner,
        "before-bed" => Cue::Bed,
        _ => return None,
    })
}

/// The minute of a time of day; of a part of it the usual one, and of what happens in it that of a day with these hours.
fn minute_of(time: &Daytime, hours: &Hours) -> Minute {
    match time {
        Daytime::At(minute) => Minute(*minute),
        Daytime::Part(DayPart::Morning) => Minute::at(9, 0),
        Daytime::Part(DayPart::Noon) => Minute::at(12, 30),
        Daytime::Part(DayPart::Afternoon) => Minute::at(15, 0),
        Daytime::Part(DayPart::Evening) => Minute::at(19, 0),
        Daytime::Part(DayPart::Night) => Minute::at(21, 0),
        Daytime::Cue(key) => match (cue_of(key), &**key) {
            (Some(cue), _) => cue.usual(hours),
            (None, "before-lunch") => Minute::at(12, 0),
            (None, "before-dinner") => Minute::at(18, 30),
            (None, _) => Cue::Lunch.usual(hours),
        },
    }
}

/// Asks which of several reminders was meant.
pub(super) async fn which(visit: &mut Visit<'_>, readings: &[Meaning]) -> Result<Option<Answer>> {
    let (mut subject, mut schedules) = (None, Vec::new());
    for reading in readings {
        let Meaning::Remind { what, when } = reading else { continue };
        subject = subject.or_else(|| what.iter().find_map(|what| of(visit, what)));
        match self::schedules(visit, when) {
            Wished::Schedule(schedule) => schedules.push(schedule),
            Wished::Which(several) => schedules.extend(several),
            Wished::Wrong(_) => {}
        }
    }
    match subject {
        Some(subject) if !schedules.is_empty() => Ok(Some(offer(visit, &subject, schedules))),
        Some(_) => Ok(None),
        None => said(SaidReply::RemindOfWhat),
    }
}

fn offer(visit: &Visit<'_>, subject: &Subject, schedules: Vec<Schedule>) -> Answer {
    let name = match subject {
        Subject::Activity(activity) => activity.to_string(),
        Subject::Exercise(id) => id.to_string(),
    };
    let line = |schedule| line_of(visit, subject, schedule);
    let lines: Vec<PlanLine> = schedules.into_iter().filter_map(line).collect();
    Answer::send(SaidReply::WhichReminder { subject: name, lines })
}

/// Adds the reminder that a button carries.
pub(super) async fn add_carried(visit: &mut Visit<'_>, carried: &str) -> Result<Answer> {
    let read = || {
        let (subject, schedule) = carried.split_once(' ')?;
        let subject = subject_of(&visit.care.catalogue, &subject.into())?;
        Some((subject, schedule.replace('.', ":").parse::<Schedule>().ok()?))
    };
    match read() {
        Some((subject, schedule)) => add_reminder(visit, subject, schedule, None).await,
        None => Ok(Answer::notice(Notice::Gone)),
    }
}

/// Takes out the one reminder that is meant, which can be put back; the plan where there are several.
pub(super) async fn unplan(visit: &mut Visit<'_>, what: &[What]) -> Result<Option<Answer>> {
    let subjects: Vec<Subject> = what.iter().filter_map(|what| of(visit, what)).collect();
    let known = reminders::of(visit.connection, visit.person.id).await?;
    let is_meant = |reminder: &&Reminder| {
        subjects.iter().any(|subject| match subject {
            Subject::Activity(activity) => reminder.activity == *activity,
            Subject::Exercise(id) => reminder.exercise.as_ref() == Some(id),
        })
    };
    let mut meant = known.iter().filter(is_meant);
    match (meant.next(), meant.next()) {
        (Some(one), None) => remove(visit, one.id).await.map(Some),
        _ => plan(visit).await.map(Some),
    }
}
