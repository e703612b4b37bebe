//! Parts of sentences: times and dates, lengths, lists, schedules, tallies, doses.

use jiff::civil::{Date, Time, Weekday};

use crate::{
    care::{
        Activity, Exercise, Hours, Schedule,
        progress::Tally,
        schedule::{Dates, Days, Minute, Moments, Range},
        wording::{Kind, Turn},
    },
    messages::{
        clinic::Clinic,
        words::{Language, Values},
    },
    usecases::replies::{Mark, Next, PlaceNow, PlanLine, When},
};

/// A language, and how parts of its sentences are made; and the clinic that it tells of.
#[derive(Clone, Copy)]
pub struct Phrases<'w>(pub Language<'w>, pub &'w Clinic);

impl Phrases<'_> {
    /// The operator's clinic.
    pub fn clinic(&self) -> &Clinic {
        self.1
    }

    pub fn get(&self, key: &str) -> String {
        self.0.get(key)
    }

    pub fn fill(&self, key: &str, values: Values<'_>) -> String {
        self.0.fill(key, &values)
    }

    /// "14:05".
    pub fn time(&self, time: Time) -> String {
        format!("{:02}:{:02}", time.hour(), time.minute())
    }

    /// "23 November", with the year where it is not `today`'s.
    pub fn date(&self, date: Date, today: Date) -> String {
        let values = Values::new()
            .made("day", date.day().to_string())
            .made("month", self.get(&format!("month-{}", date.month())))
            .made("year", date.year().to_string());
        self.fill(if date.year() == today.year() { "date" } else { "date-year" }, values)
    }

    pub fn weekday(&self, day: Weekday) -> String {
        self.get(&format!("weekday-{}", day.to_monday_one_offset()))
    }

    /// "today at 14:05", "tomorrow at 9:00", "on Monday at 9:00", "on 7 December at 9:00".
    pub fn when(&self, when: When) -> String {
        self.moment("when", when)
    }

    /// Movement of another kind by its own name; where a language has none, as the vocabulary calls it.
    pub fn movement(&self, name: &str) -> String {
        self.0.optional(&format!("movement-{name}"), &Values::new()).unwrap_or_else(|| {
            let mut letters = name.chars();
            let first = letters.next().map(|first| first.to_uppercase().to_string());
            format!("{}{}", first.unwrap_or_default(), letters.as_str().replace('-', " "))
        })
    }

    /// "14:05", "tomorrow", "Monday", "7 December": when something ends.
    pub fn until(&self, when: When) -> String {
        self.moment("until", when)
    }

    fn moment(&self, word: &str, When { moment, today }: When) -> String {
        let time = Values::new().made("time", self.time(moment.time()));
        let date = moment.date();
        match (date - today).get_days() {
            0 => self.fill(&format!("{word}-today"), time),
            1 => self.fill(&format!("{word}-tomorrow"), time),
            2..=6 => {
                let values = time.made("weekday", self.weekday(date.weekday()));
                self.fill(&format!("{word}-weekday"), values)
            }
            _ => {
                let values = time.made("date", self.date(date, today));
                self.fill(&format!("{word}-date"), values)
            }
        }
    }

    /// "a", "a and b", "a, b and c".
    pub fn list(&self, mut items: Vec<String>) -> String {
        let Some(last) = items.pop() else { return String::new() };
        if items.is_empty() {
            return last;
        }
        self.fill("list-and", Values::new().made("list", items.join(", ")).made("last", last))
    }

    /// "45 seconds", "15 minutes", "1 hour", "1 h 5 min"; rounded to what people say.
    pub fn length(&self, seconds: u32) -> String {
        let minutes = (seconds + 30) / 60;
        match (minutes / 60, minutes % 60) {
            _ if seconds < 90 && seconds != 60 => {
                self.fill("length-seconds", Values::new().number("seconds", seconds))
            }
            (0, minutes) => self.fill("length-minutes", Values::new().number("minutes", minutes)),
            (hours, 0) => self.fill("length-hours", Values::new().number("hours", hours)),
            (hours, minutes) => {
                let values = Values::new()
                    .made("hours", hours.to_string())
                    .made("minutes", minutes.to_string());
                self.fill("length-hours-minutes", values)
            }
        }
    }

    pub fn icon(&self, activity: Activity) -> String {
        self.get(&format!("activity-{activity}.icon"))
    }

    /// The sign for how a reminder stands.
    pub fn mark(&self, mark: Mark) -> String {
        self.get(match mark {
            Mark::Done => "mark-done",
            Mark::Open => "mark-open",
            Mark::ToCome => "mark-to-come",
            Mark::Snoozed => "mark-snoozed",
            Mark::Skipped => "mark-skipped",
            Mark::Missed => "mark-missed",
        })
    }

    pub fn activity(&self, activity: Activity) -> String {
        self.get(&format!("activity-{activity}"))
    }

    /// An exercise's name as a heading.
    pub fn exercise(&self, exercise: &Exercise) -> String {
        self.get(&format!("exercise-{}", exercise.id))
    }

    /// An exercise's name within a sentence.
    pub fn exercise_in_sentence(&self, exercise: &Exercise) -> String {
        self.get(&format!("exercise-{}.name-in-sentence", exercise.id))
    }

    /// An exercise's name and dose as values.
    pub fn dose(&self, exercise: &Exercise) -> Values<'static> {
        Values::new()
            .made("name", self.exercise(exercise))
            .made("dose", self.exercise_part(exercise, "dose").unwrap_or_default())
    }

    /// A part of an exercise's text with its dose filled in; none where it has no such part.
    pub fn exercise_part(&self, exercise: &Exercise, part: &str) -> Option<String> {
        let values = Values::new()
            .number("seconds", exercise.seconds)
            .number("minutes", exercise.seconds.div_ceil(60))
            .number("hold", exercise.hold.unwrap_or(0))
            .number("repetitions", exercise.repetitions.unwrap_or(1))
            .number("sides", u32::from(exercise.sides));
        self.0.optional(&format!("exercise-{}.{part}", exercise.id), &values)
    }

    /// The lines of an exercise's instructions, those of its harder part after the others.
    pub fn steps(&self, exercise: &Exercise) -> Vec<String> {
        let parts = ["steps", "gated-steps"].map(|part| self.exercise_part(exercise, part));
        let lines = parts.iter().flatten().flat_map(|part| part.lines());
        lines.map(str::to_owned).collect()
    }

    /// The wording whose turn it is; none where there are none of its kind.
    pub fn wording(&self, turn: &Turn) -> Option<String> {
        self.of_list(&turn.kind.to_string(), turn)
    }

    /// The idea that goes with an opening; none where there is none for its kind.
    pub fn idea(&self, opening: &Turn) -> Option<String> {
        let Kind::Opening(of) = &opening.kind else { return None };
        self.of_list(&format!("idea-{of}"), opening)
    }

    fn of_list(&self, list: &str, turn: &Turn) -> Option<String> {
        let number = turn.among(self.0.listed(list))?;
        Some(self.get(&format!("{list}-{number}")))
    }

    /// "2 breaks, 1 walk".
    pub fn tallies(&self, tallies: &[Tally]) -> String {
        self.list(tallies.iter().map(|tally| self.count(*tally)).collect())
    }

    /// "2 walks".
    pub fn count(&self, tally: Tally) -> String {
        let values = Values::new().number("count", tally.sessions);
        self.fill(&format!("activity-{}.counted", tally.activity), values)
    }

    /// "Next: hamstring stretch, today at 15:30."
    pub fn next(&self, next: Option<&Next>) -> String {
        match next {
            None => self.get("next-none"),
            Some(next) => {
                let values = Values::new()
                    .made("what", self.exercise_in_sentence(&next.exercise))
                    .made("when", self.when(next.when));
                self.fill("next", values)
            }
        }
    }

    /// A place's name and time as values.
    pub fn clock(&self, place: &PlaceNow) -> Values<'static> {
        Values::new()
            .text("city", &place.place.city)
            .text("country", place.place.country.as_deref().unwrap_or_default())
            .made("time", self.time(place.now.time()))
    }

    /// "14:05 · Berlin"; plain, for a button.
    pub fn clock_label(&self, place: &PlaceNow, with_country: bool) -> String {
        let country = place.place.country.clone().filter(|_| with_country);
        let values =
            Values::new().made("city", &place.place.city).made("time", self.time(place.now.time()));
        match country {
            Some(country) => self.fill("clock-label-country", values.made("country", country)),
            None => self.fill("clock-label", values),
        }
    }

    /// A line of a plan.
    pub fn plan_line(&self, line: &PlanLine) -> String {
        let what = match &line.exercise {
            Some(exercise) => self.exercise(exercise),
            None => self.activity(line.activity),
        };
        let values = Values::new()
            .made("icon", self.icon(line.activity))
            .made("what", what)
            .made("when", self.schedule(&line.schedule));
        self.fill("plan-line", values)
    }

    /// "every day at 12:30", "Monday to Friday, every hour from 9:00 to 12:00".
    pub fn schedule(&self, schedule: &Schedule) -> String {
        let values = Values::new().made("days", self.days(schedule.days()));
        match schedule.moments() {
            Moments::At(times) => {
                let times = times.iter().map(|time| clock_time(*time)).collect();
                let times = self.list(times);
                match schedule.dates() {
                    Dates::All => self.fill("schedule-at", values.made("times", times)),
                    Dates::Once(date) => {
                        let values = Values::new().made("times", times);
                        self.fill("schedule-once", values.made("date", self.date(date, date)))
                    }
                    Dates::Every { days: 2, .. } => {
                        self.fill("schedule-every-other-day", Values::new().made("times", times))
                    }
                    Dates::Every { days, .. } => {
                        let values = Values::new().made("times", times);
                        self.fill("schedule-every-days", values.number("days", u32::from(days)))
                    }
                }
            }
            Moments::Every { interval, ranges, .. } => {
                let minutes = u32::from(*interval);
                let interval = self.fill("interval", Values::new().number("minutes", minutes));
                let values = values.made("interval", interval);
                match ranges.as_slice() {
                    [] if schedule.days() == Days::DAILY => {
                        self.fill("schedule-every-hours-daily", values)
                    }
                    [] => self.fill("schedule-every-hours", values),
                    ranges => {
                        self.fill("schedule-every", values.made("ranges", self.ranges(ranges)))
                    }
                }
            }
        }
    }

    /// "9:00 to 12:00 and 13:00 to 17:00".
    pub fn ranges(&self, ranges: &[Range]) -> String {
        let range = |range: &Range| {
            let values =
                Values::new().made("from", clock_time(range.from)).made("to", clock_time(range.to));
            self.fill("schedule-range", values)
        };
        self.list(ranges.iter().map(range).collect())
    }

    /// A person's hours, a line for each kind of day.
    pub fn hours(&self, hours: &Hours) -> Vec<String> {
        self.hours_by("hours-line", hours)
    }

    /// The hours within a sentence.
    pub fn hours_in_brackets(&self, hours: &Hours) -> String {
        self.hours_by("ready-hours", hours).join("; ")
    }

    fn hours_by(&self, key: &str, hours: &Hours) -> Vec<String> {
        let groups = hours.nights();
        if groups.is_empty() {
            return vec![self.get("hours-never")];
        }
        let line = |(days, ranges): (Days, Vec<Range>)| {
            let values =
                Values::new().made("days", self.days(days)).made("ranges", self.ranges(&ranges));
            self.fill(key, values)
        };
        groups.into_iter().map(line).collect()
    }

    /// "every day", "Monday to Friday", "Monday and Thursday".
    pub fn days(&self, days: Days) -> String {
        match days {
            Days::DAILY => self.get("days-daily"),
            Days::WEEKDAYS => self.get("days-weekdays"),
            Days::WEEKEND => self.get("days-weekend"),
            days => {
                let mut parts = Vec::new();
                for (first, last) in days.runs() {
                    if first == last || first.next() == last {
                        parts.push(self.weekday(first));
                        parts.extend((first != last).then(|| self.weekday(last)));
                    } else {
                        let values = Values::new()
                            .made("first", self.weekday(first))
                            .made("last", self.weekday(last));
                        parts.push(self.fill("days-span", values));
                    }
                }
                self.list(parts)
            }
        }
    }
}

fn clock_time(minute: Minute) -> String {
    format!("{:02}:{:02}", minute.0 / 60, minute.0 % 60)
}
