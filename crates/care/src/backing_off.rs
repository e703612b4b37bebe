//! Backing off from somebody who does not answer, a day at a time and never the other way: fewer each day, one minute is
//! offered, something else is offered, and then Limber sleeps until they say a word. An answer ends it; a look at
//! something does not.
//!
//! ```text
//! day 0     all of the plan; breaks rest once two reminders in a row went by
//! day 1     one message in place of all: one minute, one tap
//! day 2     one reminder
//! day 3     whether something else would suit
//! then      one reminder every second day, and after two weeks of that: asleep
//! ```
//!
//! An unanswered break is no silence: it is light, and whoever stands up need not press anything. Beside silence, whoever
//! does less gets less: of what they do less of, breaks are left out first.

use jiff::{SignedDuration, Timestamp, civil::Date};

/// Fewer reminders in a row than this say nothing about a person, over however many days.
const MIN_IN_A_ROW: u32 = 3;
/// How long reminders have to be put aside before anything is asked about it.
const MIN_SILENCE: SignedDuration = SignedDuration::from_hours(3 * 24);
/// After so many reminders in a row without an answer, breaks rest on the first day already.
const BREAKS_REST_AFTER: u32 = 2;
/// The day of a silence on which it is asked whether something else would suit.
const ASKS_ON_DAY: i32 = 3;
/// Where nothing but breaks goes unanswered, so many days of it are one day of silence.
const LIGHT_DAYS: i32 = 7;
/// How long after Limber asked, with not a word, it sleeps.
pub const SLEEPS_AFTER: SignedDuration = SignedDuration::from_hours(14 * 24);
/// Whether something else would suit is asked no more often than this.
const ASKS_AGAIN_AFTER: SignedDuration = SignedDuration::from_hours(14 * 24);

/// Reminders in a row that came to nothing: unanswered, or put aside with "not today".
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct InARow {
    /// Breaks are not counted.
    pub count: u32,
    /// When the first of them was shown or put aside, breaks included.
    pub since: Option<Timestamp>,
}

impl InARow {
    /// With one more that came to nothing.
    pub fn and_one(self, is_break: bool, now: Timestamp) -> InARow {
        let count = self.count.saturating_add(u32::from(!is_break));
        InARow { count, since: self.since.or(Some(now)) }
    }

    /// Whether there are so many, over so many days, that something else may suit better.
    pub fn are_many(self, now: Timestamp) -> bool {
        let has_lasted = |since: Timestamp| now.duration_since(since) >= MIN_SILENCE;
        self.count >= MIN_IN_A_ROW && self.since.is_some_and(has_lasted)
    }
}

/// Whether the question may be asked now, which was asked last at an instant.
pub fn may_ask(asked_at: Option<Timestamp>, now: Timestamp) -> bool {
    asked_at.is_none_or(|asked_at| now.duration_since(asked_at) >= ASKS_AGAIN_AFTER)
}

/// How much a person does of what they are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Share {
    /// Reminders that were shown; of breaks, those alone that were done.
    pub shown: u32,
    pub done: u32,
}

impl Share {
    /// So far back it is looked.
    pub const DAYS: i64 = 14;
    /// Fewer say nothing.
    const MIN_SHOWN: u32 = 6;

    /// Whether the break of a day is left out, the first of that day being number 0: every second one where less than a
    /// half is done, each where less than a quarter is.
    fn leaves_out(self, number: u32) -> bool {
        let Share { shown, done } = self;
        let is_below = |quarters: u32| shown >= Self::MIN_SHOWN && done * 4 < shown * quarters;
        is_below(1) || is_below(2) && !number.is_multiple_of(2)
    }
}

/// The steps that were taken in a person's silence.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Silence {
    /// Since when it is known that they do not answer.
    pub backs_off_since: Option<Timestamp>,
    pub asleep_at: Option<Timestamp>,
}

/// How it stands with a person to whom something is due.
#[derive(Clone, Copy, Debug, Default)]
pub struct Heard {
    pub silence: Silence,
    pub unanswered: InARow,
    /// On the person's own calendar: today, and when the first of the unanswered was shown.
    pub today: Date,
    pub since: Option<Date>,
    /// When they were shown something last, among what waits for an answer.
    pub shown_on: Option<Date>,
    /// When one minute was offered last, and when it was asked last whether something else would suit.
    pub minute_offered_at: Option<Timestamp>,
    pub suits_asked_at: Option<Timestamp>,
    pub share: Share,
}

/// The kind of an occurrence that is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Due {
    /// The break of so many before it on the same day.
    Break {
        number: u32,
    },
    Other,
}

/// The verdict of backing off on an occurrence that is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    Show,
    LeaveOut,
    /// One minute is offered in its place.
    OfferMinute,
    /// The question whether something else would suit takes its place.
    Ask,
    /// Backing off begins; the occurrence is shown, since that question was asked lately.
    BackOff,
    FallAsleep,
}

impl Heard {
    /// The verdict on an occurrence that is due now.
    pub fn verdict(&self, due: Due, now: Timestamp) -> Verdict {
        let backs_off_since = self.silence.backs_off_since;
        if self.silence.asleep_at.is_some() {
            return Verdict::LeaveOut;
        }
        if backs_off_since.is_some_and(|since| now.duration_since(since) >= SLEEPS_AFTER) {
            return Verdict::FallAsleep;
        }
        let day = self.silent_days();
        if day <= 0 {
            return self.on_the_first_day(due);
        }
        let was_offered =
            self.minute_offered_at.is_some_and(|at| Some(at) >= self.unanswered.since);
        if !was_offered {
            return Verdict::OfferMinute;
        }
        let has_reminders = self.unanswered.count > 0;
        if day == 1 || self.shown_on == Some(self.today) || has_reminders && due != Due::Other {
            return Verdict::LeaveOut;
        }
        if day < ASKS_ON_DAY {
            return Verdict::Show;
        }
        match backs_off_since {
            None if may_ask(self.suits_asked_at, now) => Verdict::Ask,
            None => Verdict::BackOff,
            Some(_) if (day - ASKS_ON_DAY) % 2 == 0 => Verdict::Show,
            Some(_) => Verdict::LeaveOut,
        }
    }

    /// Whether so little was answered that anything beside reminders is too much.
    pub fn is_silent(&self) -> bool {
        self.silence != Silence::default() || self.silent_days() > 0
    }

    fn on_the_first_day(&self, due: Due) -> Verdict {
        let Due::Break { number } = due else { return Verdict::Show };
        let rests = self.unanswered.count >= BREAKS_REST_AFTER || self.share.leaves_out(number);
        if rests { Verdict::LeaveOut } else { Verdict::Show }
    }

    /// How many days ago on the person's calendar the silence began; 0 where there is none.
    fn silent_days(&self) -> i32 {
        let days = self.since.map_or(0, |since| (self.today - since).get_days());
        if self.unanswered.count > 0 { days } else { days / LIGHT_DAYS }
    }
}

#[cfg(test)]
mod tests {
    use jiff::{ToSpan, civil::Time, tz::TimeZone};
    use proptest::prelude::*;

    use super::*;

    const MONDAY: Date = jiff::civil::date(2026, 3, 2);

    fn at(date: Date, hour: i8, minute: i8) -> Timestamp {
        let time = Time::constant(hour, minute, 0, 0);
        TimeZone::UTC.to_timestamp(date.to_datetime(time)).unwrap()
    }

    /// A day of the gentle plan: breaks each hour of work, a walk at 12:30, a stretch at 15:30.
    const PLAN: [(i8, i8, bool); 9] = [
        (10, 0, true),
        (11, 0, true),
        (12, 0, true),
        (12, 30, false),
        (14, 0, true),
        (15, 0, true),
        (15, 30, false),
        (16, 0, true),
        (17, 0, true),
    ];

    /// The course of days on which nothing is answered: `#` a reminder, `-` a break, `1` one minute, `?` the question, `z` asleep.
    fn days_of(heard: &mut Heard, days: i64, plan: &[(i8, i8, bool)]) -> Vec<String> {
        let mut met = Vec::new();
        for date in MONDAY.series(1.day()).take(usize::try_from(days).unwrap()) {
            heard.today = date;
            let (mut day, mut breaks) = (String::new(), 0);
            for (hour, minute, is_break) in plan {
                let now = at(date, *hour, *minute);
                let due = if *is_break { Due::Break { number: breaks } } else { Due::Other };
                breaks += u32::from(*is_break);
                let verdict = heard.verdict(due, now);
                if matches!(verdict, Verdict::Show | Verdict::BackOff) {
                    heard.unanswered = heard.unanswered.and_one(*is_break, now);
                    heard.shown_on = Some(date);
                    heard.since = heard.since.or(Some(date));
                    day.push(if *is_break { '-' } else { '#' });
                }
                match verdict {
                    Verdict::Show | Verdict::LeaveOut => {}
                    Verdict::OfferMinute => {
                        heard.minute_offered_at = Some(now);
                        day.push('1');
                    }
                    Verdict::Ask => {
                        heard.suits_asked_at = Some(now);
                        heard.silence.backs_off_since = Some(now);
                        heard.shown_on = Some(date);
                        day.push('?');
                    }
                    Verdict::BackOff => heard.silence.backs_off_since = Some(now),
                    Verdict::FallAsleep => {
                        heard.silence.asleep_at = Some(now);
                        day.push('z');
                    }
                }
            }
            met.push(day);
        }
        met
    }

    #[test]
    fn silence_gets_fewer_each_day() {
        let met = days_of(&mut Heard::default(), 7, &PLAN);

        assert_eq!(met, ["---#--#", "1", "#", "?", "", "#", ""]);
    }

    #[test]
    fn two_weeks_after_the_question_it_sleeps() {
        let met = days_of(&mut Heard::default(), 20, &PLAN);

        assert_eq!(met.iter().position(|day| day == "z"), Some(17));
        assert!(met[18..].iter().all(String::is_empty));
    }

    #[test]
    fn what_was_asked_lately_is_not_asked_again() {
        let lately = at(MONDAY, 8, 0) - SignedDuration::from_hours(24);
        let met =
            days_of(&mut Heard { suits_asked_at: Some(lately), ..Heard::default() }, 5, &PLAN);

        assert_eq!(met[3..], ["#", ""]);
    }

    #[test]
    fn unanswered_breaks_are_no_silence_for_a_week() {
        let breaks: Vec<_> = PLAN.into_iter().filter(|(.., is_break)| *is_break).collect();
        let met = days_of(&mut Heard::default(), 9, &breaks);

        assert!(met[..7].iter().all(|day| day == "-------"), "{met:?}");
        assert_eq!(met[7], "1");
    }

    #[test]
    fn a_day_of_silence_is_a_busy_day_and_three_are_noticed() {
        let start = at(MONDAY, 8, 0);
        let check = |count, hours, expected| {
            let row = InARow { count, since: Some(start) };
            let now = start + SignedDuration::from_hours(hours);
            assert_eq!(row.are_many(now), expected, "{count} in {hours} h");
        };

        check(20, 12, false);
        check(20, 71, false);
        check(3, 72, true);
        check(2, 24 * 30, false);
        assert!(!InARow::default().are_many(start));
    }

    #[test]
    fn it_asks_once_in_a_fortnight_at_the_most() {
        let after = |days: i64| at(MONDAY, 8, 0) + SignedDuration::from_hours(days * 24);

        assert!(may_ask(None, after(0)));
        assert!(!may_ask(Some(after(0)), after(13)));
        assert!(may_ask(Some(after(0)), after(14)));
    }

    #[test]
    fn who_does_less_gets_fewer_breaks_and_all_the_rest() {
        let check = |done, shown, expected: &str| {
            let heard = Heard { share: Share { shown, done }, ..Heard::default() };
            let now = at(MONDAY, 10, 0);
            let shown = |number| match heard.verdict(Due::Break { number }, now) {
                Verdict::Show => '-',
                _ => '.',
            };
            assert_eq!((0..4).map(shown).collect::<String>(), expected, "{done} done");
            assert_eq!(heard.verdict(Due::Other, now), Verdict::Show);
        };

        check(6, 10, "----");
        check(5, 10, "----");
        check(4, 10, "-.-.");
        check(25, 100, "-.-.");
        check(24, 100, "....");
        check(0, 5, "----");
    }

    proptest! {
        #[test]
        fn two_days_of_silence_never_bring_more_than_the_two_before(
            plan in proptest::collection::btree_set((7_i8..22, 0_i8..60), 1..12),
            breaks in proptest::collection::vec(any::<bool>(), 12),
        ) {
            let plan: Vec<_> =
                plan.into_iter().zip(breaks).map(|((hour, minute), light)| (hour, minute, light)).collect();
            prop_assume!(plan.iter().any(|(.., is_break)| !is_break));
            let met = days_of(&mut Heard::default(), 24, &plan);

            for days in met.windows(4) {
                let count = |days: &[String]| days.iter().map(String::len).sum::<usize>();
                prop_assert!(count(&days[2..]) <= count(&days[..2]), "{:?}", met);
            }
        }
    }
}
