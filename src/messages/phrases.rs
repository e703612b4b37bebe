//! Parts of sentences: times and dates, lengths, lists, schedules, tallies, doses.

use jiff::civil::{Date, Time, Weekday};

use crate::{
    care::{
        Activity, Exercise, Hours, Schedule,
        customs::Clock,
        progress::Tally,
        schedule::{Dates, Days, Minute, Moments, Range},
        wording::{Kind, Turn},
    },
    messages::{
        clinic::Clinic,
        formats::Formats,
        words::{Language, Values},
    },
    pictures::chart::Writing,
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

    /// What the language does with numbers, lists and clocks.
    pub fn formats(&self) -> &Formats {
        self.0.formats()
    }

    /// The days of the week in the order in which they are shown.
    pub fn week(&self) -> impl Iterator<Item = Weekday> + use<> {
        self.first_weekday().cycle_forward().take(7)
    }

    /// With which day a week begins.
    pub fn first_weekday(&self) -> Weekday {
        self.0.first_weekday()
    }

    /// How many hours a clock has.
    pub fn clock_hours(&self) -> Clock {
        self.0.clock()
    }

    /// A time as another clock shows it.
    pub fn time_on(&self, clock: Clock, time: Time) -> String {
        Phrases(self.0.with_clock(clock), self.1).time(time)
    }

    /// How the language stands in pictures.
    pub fn writing(&self) -> Writing {
        let formats = self.formats();
        let digit = |digit: i64| formats.digits(digit, 1).chars().next();
        Writing {
            is_right_to_left: formats.is_right_to_left,
            digits: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map(|number| digit(number).unwrap_or('0')),
        }
    }

    /// "14:05", "2:05 pm".
    pub fn time(&self, time: Time) -> String {
        self.clock_face("time", time)
    }

    /// The same of a minute of the day.
    pub fn minute(&self, minute: Minute) -> String {
        self.time(time_of(minute))
    }

    /// "14", "2 pm": where there is little room and the hour is whole.
    pub fn hour(&self, minute: Minute) -> String {
        let time = time_of(minute);
        self.clock_face(if time.minute() == 0 { "time-hour" } else { "time" }, time)
    }

    fn clock_face(&self, key: &str, time: Time) -> String {
        let formats = self.formats();
        let hour = i64::from(time.hour());
        let minute = formats.digits(time.minute().into(), 2);
        match self.0.clock() {
            Clock::TwentyFour => {
                let values = Values::new()
                    .made("hour", formats.digits(hour, 1))
                    .made("hour-two", formats.digits(hour, 2));
                self.fill(key, values.made("minute", minute))
            }
            Clock::Twelve => {
                let of_face = if hour % 12 == 0 { 12 } else { hour % 12 };
                let values = Values::new()
                    .made("hour", formats.digits(of_face, 1))
                    .made("half", if hour < 12 { "am" } else { "pm" })
                    .number("of-day", time.hour());
                self.fill(&format!("{key}-12"), values.made("minute", minute))
            }
        }
    }

    /// "23 November", with the year where it is not `today`'s.
    pub fn date(&self, date: Date, today: Date) -> String {
        let values = Values::new()
            .number("day", date.day())
            .made("month", self.0.form(&format!("month-{}", date.month()), "of", &Values::new()))
            .made("year", self.year(date));
        self.fill(if date.year() == today.year() { "date" } else { "date-year" }, values)
    }

    pub fn year(&self, date: Date) -> String {
        self.formats().digits(date.year().into(), 1)
    }

    /// The name of a month where there is little room.
    pub fn short_month(&self, month: i8) -> String {
        self.get(&format!("month-short-{month}"))
    }

    /// "Monday", as a heading or the subject of a sentence.
    pub fn weekday(&self, day: Weekday) -> String {
        self.get(&weekday_key(day))
    }

    /// The same in the form that a sentence asks for.
    fn weekday_in(&self, day: Weekday, form: &str) -> String {
        self.0.form(&weekday_key(day), form, &Values::new())
    }

    /// "Mon".
    pub fn short_weekday(&self, day: Weekday) -> String {
        self.get(&format!("weekday-short-{}", day.to_monday_one_offset()))
    }

    /// "today at 14:05", "tomorrow at 9:00", "on Monday at 9:00", "on 7 December at 9:00".
    pub fn when(&self, when: When) -> String {
        self.moment("when", "on", when)
    }

    /// Movement of another kind by its own name; where a language has none, as the vocabulary calls it.
    pub fn movement(&self, name: &str) -> String {
        let named = self.0.optional(&format!("movement-{name}"), &Values::new());
        named.unwrap_or_else(|| name.replace('-', " "))
    }

    /// "14:05", "tomorrow", "Monday", "7 December": when something ends.
    pub fn until(&self, when: When) -> String {
        self.moment("until", "until", when)
    }

    /// "7 December 2027": the same with its year.
    pub fn until_dated(&self, date: Date) -> String {
        self.until_date(date, Date::MIN)
    }

    /// "7 December": the last day of something.
    pub fn until_date(&self, date: Date, today: Date) -> String {
        self.fill("until-date", Values::new().made("date", self.date(date, today)))
    }

    /// "14:05": the time of today at which something ends.
    pub fn until_time(&self, time: Time) -> String {
        self.fill("until-today", self.time_of_day(time))
    }

    /// "14:05", "tomorrow", "Monday", "7 December": when something begins.
    pub fn from(&self, when: When) -> String {
        self.moment("from", "from", when)
    }

    /// "7 December": the first day of something.
    pub fn date_from(&self, date: Date, today: Date) -> String {
        self.fill("from-date", Values::new().made("date", self.date(date, today)))
    }

    /// A time as values, with its hour for languages that say "at one" and "at two" in different words.
    fn time_of_day(&self, time: Time) -> Values<'static> {
        let hour = match self.0.clock() {
            Clock::TwentyFour => time.hour(),
            Clock::Twelve if time.hour() % 12 == 0 => 12,
            Clock::Twelve => time.hour() % 12,
        };
        Values::new().made("time", self.time(time)).number("hour", hour)
    }

    fn moment(&self, word: &str, form: &str, When { moment, today }: When) -> String {
        let time = self.time_of_day(moment.time());
        let date = moment.date();
        match (date - today).get_days() {
            0 => self.fill(&format!("{word}-today"), time),
            1 => self.fill(&format!("{word}-tomorrow"), time),
            2..=6 => {
                let values = time.made("weekday", self.weekday_in(date.weekday(), form));
                self.fill(&format!("{word}-weekday"), values)
            }
            _ => {
                let values = time.made("date", self.date(date, today));
                self.fill(&format!("{word}-date"), values)
            }
        }
    }

    /// "a", "a and b", "a, b and c".
    pub fn list(&self, items: &[String]) -> String {
        self.formats().list(items)
    }

    /// "45 seconds", "15 minutes", "1 hour", "1 h 5 min"; rounded to what people say.
    pub fn length(&self, seconds: u32) -> String {
        let (key, values) = length_parts(seconds);
        self.fill(key, values)
    }

    /// The same in the form that a sentence asks for, such as `in`: "in 15 minutes".
    pub fn length_in(&self, seconds: u32, form: &str) -> String {
        let (key, values) = length_parts(seconds);
        self.0.form(key, form, &values)
    }

    /// What stands behind its sign: "🚶 Walking".
    pub fn with_icon(&self, activity: Activity, label: String) -> String {
        let values = Values::new().made("icon", self.icon(activity)).made("label", label);
        self.fill("with-icon", values)
    }

    /// "🚶 Walking", for a button.
    pub fn activity_label(&self, activity: Activity) -> String {
        self.with_icon(activity, self.activity(activity))
    }

    /// "🚶 Walk", for a button.
    pub fn exercise_label(&self, exercise: &Exercise) -> String {
        self.with_icon(exercise.activity, self.exercise(exercise))
    }

    /// A bar that fills in the direction in which the language is read; its pieces have none of their own.
    pub fn bar(&self, pieces: &str) -> String {
        const RIGHT_TO_LEFT_MARK: char = '\u{200f}';
        if self.formats().is_right_to_left {
            format!("{RIGHT_TO_LEFT_MARK}{pieces}")
        } else {
            pieces.to_owned()
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
        let counts: Vec<String> = tallies.iter().map(|tally| self.count(*tally)).collect();
        self.list(&counts)
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
                let first = times.first().copied().unwrap_or(Minute(0));
                let times: Vec<String> = times.iter().map(|time| self.minute(*time)).collect();
                let times = self.time_of_day(time_of(first)).made("times", self.list(&times));
                match schedule.dates() {
                    Dates::All => {
                        let days = self.days(schedule.days());
                        self.fill("schedule-at", times.made("days", days))
                    }
                    Dates::Once(date) => {
                        self.fill("schedule-once", times.made("date", self.date(date, date)))
                    }
                    Dates::Every { days: 2, .. } => self.fill("schedule-every-other-day", times),
                    Dates::Every { days, .. } => {
                        self.fill("schedule-every-days", times.number("days", u32::from(days)))
                    }
                }
            }
            Moments::Every { interval, ranges, .. } => {
                let values = values.made("interval", self.interval(*interval));
                match ranges.as_slice() {
                    [] if schedule.days() == Days::DAILY => {
                        self.fill("schedule-every-hours-daily", values)
                    }
                    [] => self.fill("schedule-every-hours", values),
                    ranges => {
                        let ranges = self.ranges_of_interval(ranges);
                        self.fill("schedule-every", values.made("ranges", ranges))
                    }
                }
            }
        }
    }

    /// "every hour", "every 45 minutes".
    pub fn interval(&self, minutes: u16) -> String {
        if minutes.is_multiple_of(60) {
            self.fill("interval-hours", Values::new().number("hours", minutes / 60))
        } else {
            self.fill("interval-minutes", Values::new().number("minutes", minutes))
        }
    }

    /// "9:00 to 12:00 and 13:00 to 17:00".
    pub fn ranges(&self, ranges: &[Range]) -> String {
        let range = |range: &Range| self.fill("schedule-range", self.ends(range));
        let ranges: Vec<String> = ranges.iter().map(range).collect();
        self.list(&ranges)
    }

    /// The same behind an interval: "every hour from 9:00 to 12:00 and 13:00 to 17:00".
    fn ranges_of_interval(&self, ranges: &[Range]) -> String {
        let range = |range: &Range| self.0.form("schedule-range", "every", &self.ends(range));
        let ranges: Vec<String> = ranges.iter().map(range).collect();
        self.list(&ranges)
    }

    fn ends(&self, range: &Range) -> Values<'static> {
        Values::new().made("from", self.minute(range.from)).made("to", self.minute(range.to))
    }

    /// "9–12, 13–17", for a button.
    pub fn brief_ranges(&self, ranges: &[Range]) -> String {
        let range = |range: &Range| {
            let values =
                Values::new().made("from", self.hour(range.from)).made("to", self.hour(range.to));
            self.fill("schedule-range-brief", values)
        };
        let ranges: Vec<String> = ranges.iter().map(range).collect();
        self.formats().brief_list(&ranges)
    }

    /// A person's hours, a line for each kind of day.
    pub fn hours(&self, hours: &Hours) -> Vec<String> {
        self.hours_by("hours-line", hours)
    }

    /// The same lines one behind the other.
    pub fn hours_in_a_line(&self, hours: &Hours) -> String {
        self.one_behind_the_other(self.hours(hours))
    }

    /// The hours within a sentence.
    pub fn hours_in_brackets(&self, hours: &Hours) -> String {
        self.one_behind_the_other(self.hours_by("ready-hours", hours))
    }

    fn one_behind_the_other(&self, hours: Vec<String>) -> String {
        let both = |before: String, more: String| {
            self.fill("hours-and-more", Values::new().made("hours", before).made("more", more))
        };
        hours.into_iter().reduce(both).unwrap_or_default()
    }

    fn hours_by(&self, key: &str, hours: &Hours) -> Vec<String> {
        let groups = hours.nights();
        if groups.is_empty() {
            return vec![self.get("hours-never")];
        }
        let line = |(days, ranges): (Days, Vec<Range>)| {
            let values = Values::new()
                .made("days", self.days_alone(days))
                .made("ranges", self.ranges(&ranges));
            self.fill(key, values)
        };
        groups.into_iter().map(line).collect()
    }

    /// "every day", "Monday to Friday", "Monday and Thursday", within a sentence.
    pub fn days(&self, days: Days) -> String {
        let every = |day| self.weekday_in(day, "every");
        let ends = |first, last| (self.weekday_in(first, "from"), self.weekday_in(last, "to"));
        let span = |first, last| {
            let (first, last) = ends(first, last);
            self.fill("days-span", Values::new().made("first", first).made("last", last))
        };
        match days_key(days) {
            Some(key) => self.get(key),
            None => self.runs(days, every, span),
        }
    }

    /// The same as a heading.
    fn days_alone(&self, days: Days) -> String {
        let span = |first, last| {
            let values =
                Values::new().made("first", self.weekday(first)).made("last", self.weekday(last));
            self.0.form("days-span", "alone", &values)
        };
        match days_key(days) {
            Some(key) => self.0.form(key, "alone", &Values::new()),
            None => self.runs(days, |day| self.weekday(day), span),
        }
    }

    fn runs(
        &self,
        days: Days,
        one: impl Fn(Weekday) -> String,
        span: impl Fn(Weekday, Weekday) -> String,
    ) -> String {
        let mut parts = Vec::new();
        for (first, last) in days.runs() {
            if first == last || first.next() == last {
                parts.push(one(first));
                parts.extend((first != last).then(|| one(last)));
            } else {
                parts.push(span(first, last));
            }
        }
        self.list(&parts)
    }
}

/// The sentence for days that have a name of their own.
fn days_key(days: Days) -> Option<&'static str> {
    match days {
        Days::DAILY => Some("days-daily"),
        Days::WEEKDAYS => Some("days-weekdays"),
        Days::WEEKEND => Some("days-weekend"),
        _ => None,
    }
}

fn weekday_key(day: Weekday) -> String {
    format!("weekday-{}", day.to_monday_one_offset())
}

/// Which sentence tells a length, and its values.
fn length_parts(seconds: u32) -> (&'static str, Values<'static>) {
    let minutes = (seconds + 30) / 60;
    match (minutes / 60, minutes % 60) {
        _ if seconds < 90 && seconds != 60 => {
            ("length-seconds", Values::new().number("seconds", seconds))
        }
        (0, minutes) => ("length-minutes", Values::new().number("minutes", minutes)),
        (hours, 0) => ("length-hours", Values::new().number("hours", hours)),
        (hours, minutes) => {
            let values = Values::new().number("hours", hours).number("minutes", minutes);
            ("length-hours-minutes", values)
        }
    }
}

/// A minute of the day; the end of the day is its beginning on a clock.
fn time_of(minute: Minute) -> Time {
    let of_day = i16::try_from(minute.0 % (24 * 60)).unwrap_or_default();
    Time::midnight() + jiff::Span::new().minutes(of_day)
}
