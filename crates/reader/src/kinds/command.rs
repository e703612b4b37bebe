//! What stands behind a command, where no kind of meaning reads it by itself.

use crate::{
    chart::value::Value,
    kinds::{
        back, hours, moment,
        outcome::Outcome,
        pause,
        read::Reader,
        remind::{read_unplan, take_what},
        when,
    },
    meaning::{Days, Hours, HoursGroup, Key, Meaning, Missing, Span, Topic},
    vocabulary::{plain_words, term::Term, word::Word},
};

impl Reader<'_, '_> {
    /// No reminders: until some time, on some days, of some kind, or ever.
    pub(super) fn stop(&self) -> Outcome {
        let slots = self.slots;
        if slots.any(|value| matches!(value, Value::ClockRange(..)))
            && let Some(outcome) = hours::read(slots)
        {
            return outcome;
        }
        let names_end = slots.has(Word::Until)
            || slots.any(|value| {
                matches!(
                    value,
                    Value::Length(_)
                        | Value::Day(_)
                        | Value::ComingDay(_)
                        | Value::ComingDays(_)
                        | Value::Week(_)
                )
            })
            || slots.has(Word::RestOfDay)
            || slots.has(Word::Pause)
            || slots.has(Word::Sick)
            || slots.has(Word::Holiday);
        if names_end {
            return pause::read(slots, self.context);
        }
        if !slots.subjects().is_empty()
            && let Some(outcome) = read_unplan(self.vocabulary, slots)
        {
            return outcome;
        }
        if slots.any(|value| matches!(value, Value::Days(_))) {
            return self.off_days();
        }
        for word in [Word::Stop, Word::Remind, Word::All, Word::Reminders] {
            slots.take_word(word);
        }
        let is_sure = slots.is_all_read() && !slots.rests_on_slip();
        Outcome::sure_if(is_sure, Meaning::Stop)
    }

    /// "stop reminding me at weekends".
    fn off_days(&self) -> Outcome {
        for word in [Word::Stop, Word::Remind, Word::Reminders] {
            self.slots.take_word(word);
        }
        let off = when::take_days_of_week(self.slots).unwrap_or_default();
        let meaning = Meaning::Hours(Hours { off, ..Default::default() });
        let is_sure = self.slots.is_all_read() && !self.slots.rests_on_slip();
        Outcome::sure_if(is_sure, meaning)
    }

    /// The hours behind their command: "9-17", "always", "never".
    pub(super) fn working_hours(&self) -> Outcome {
        let in_a_word = || {
            let hours = if self.slots.take_word(Word::AnyTime) {
                let whole =
                    HoursGroup { days: Some(Days::DAILY), ranges: vec![Span { from: 0, to: 0 }] };
                Hours { groups: vec![whole], ..Hours::default() }
            } else {
                let is_never = self.slots.take_word(Word::Not);
                Hours { off: is_never.then_some(Days::DAILY)?, ..Hours::default() }
            };
            self.slots.is_all_read().then(|| Outcome::sure(Meaning::Hours(hours)))
        };
        in_a_word()
            .or_else(|| {
                self.slots.reset();
                hours::read(self.slots)
            })
            .unwrap_or_else(|| self.unread_hours())
    }

    /// The level of pain behind its command. What is below nought is none.
    pub(super) fn level(&self) -> Option<Outcome> {
        let is_below = self.slots.has_loose_dash && self.text.trim_start().starts_with(['-', '−']);
        back::read_pain(self.slots, self.context).filter(|_| !is_below)
    }

    /// How far to look back, where the words say that and nothing else.
    pub(super) fn look_back(&self, kind: &str) -> Option<Outcome> {
        let named = |text: &str| {
            let terms = self.vocabulary.alone(&plain_words(text));
            terms.iter().find_map(|term| match term {
                Term::Look(key) => key.strip_prefix(kind).map(Key::from),
                _ => None,
            })
        };
        let key = named(self.text).or_else(|| named(self.slots.without_idle_ends(self.text)))?;
        self.slots.mark_all();
        Some(Outcome::sure(Meaning::LookBack(key)))
    }

    pub(super) fn unread_hours(&self) -> Outcome {
        self.slots.take_word(Word::QuietHours);
        let missing = vec![Missing::Range];
        Outcome::likely(Meaning::Hours(Hours::default())).lacking(missing)
    }

    pub(super) fn today(&self) -> Outcome {
        let today = self.context.now.date();
        let mut days = moment::take_days(self.slots, today).into_iter().map(|day| day.date);
        let date = days.next().unwrap_or(today);
        let weekdays = self.slots.take(|value| match value {
            Value::Days(days) => days.single().and_then(|day| moment::next(today, day)),
            _ => None,
        });
        Outcome::sure(Meaning::Today(weekdays.first().copied().unwrap_or(date)))
    }

    pub(super) fn help(&self) -> Outcome {
        const TOPICS: [(Word, Topic); 7] = [
            (Word::Done, Topic::Done),
            (Word::Remind, Topic::Remind),
            (Word::Hours, Topic::Hours),
            (Word::Pause, Topic::Pause),
            (Word::Why, Topic::Why),
            (Word::Hurts, Topic::Pain),
            (Word::Zone, Topic::Zone),
        ];
        let topic = TOPICS.into_iter().find(|(word, _)| self.slots.take_word(*word));
        Outcome::sure(Meaning::Help(topic.map(|(_, topic)| topic)))
    }

    pub(super) fn exercise(&self) -> Outcome {
        let what = take_what(self.vocabulary, self.slots).into_iter().next();
        Outcome::sure(what.map_or(Meaning::Exercises, Meaning::Show))
    }
}
