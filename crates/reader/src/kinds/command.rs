//! What stands behind a command, where no kind of meaning reads it by itself.

use crate::{
    chart::value::Value,
    kinds::{
        hours, moment,
        outcome::Outcome,
        pause,
        read::Reader,
        remind::{read_unplan, take_what},
        when,
    },
    meaning::{Hours, Meaning, Missing, Topic},
    vocabulary::word::Word,
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
