//! A text without a command: which kind of meaning it is. What each kind needs is in a file of its own.

use crate::{
    chart::{slots::Slots, value::Value},
    context::{Command, Context, Stage},
    kinds::{
        back::read_pain,
        done, hours,
        later::read_later,
        outcome::Outcome,
        pause,
        read::Reader,
        remind::read_unplan,
        talk::{read_name, read_show, read_word},
        zone,
    },
    meaning::{About, Certainty, Length, Meaning},
    vocabulary::word::Word,
};

impl Reader<'_, '_> {
    pub(super) fn only_question_marks(&self) -> Option<Outcome> {
        let is_it = self.slots.is_question && self.slots.slots.is_empty();
        is_it.then(|| Outcome::sure(Meaning::Help(None)))
    }

    /// Whoever was asked for their time zone answers with a place, unless they clearly say something else.
    pub(super) fn answer_to_zone(&self) -> Option<Outcome> {
        if self.context.stage != Stage::AskedForZone {
            return None;
        }
        const OTHER: [Word; 5] =
            [Word::Help, Word::Stop, Word::Why, Word::Greeting, Word::WhoAreYou];
        let says_other = OTHER.into_iter().any(|word| self.slots.has(word));
        if says_other && (self.slots.is_question || self.slots.unread_count() <= 1) {
            return None;
        }
        let is_kind = self.slots.has(Word::Thanks) && self.slots.is_all_read();
        let place = zone::read(self.slots, self.context, self.text)?;
        // Some places are called as people are thanked: Nice.
        Some(if is_kind { Outcome::one_of(vec![place.meaning, Meaning::Thanks]) } else { place })
    }

    /// Why something is so or is to be done; how it is done, where something to do is named.
    pub(super) fn question(&self) -> Option<Outcome> {
        let slots = self.slots;
        let names_topic = slots.any(|value| matches!(value, Value::Reason(_)));
        let names_subject = !slots.subjects().is_empty();
        if slots.has(Word::Why) {
            let outcome = self.why();
            let is_known = outcome.meaning != Meaning::Why(vec![About::Unsaid]);
            if is_known || slots.unread_count() <= 1 {
                return Some(outcome);
            }
            slots.reset();
        }
        let asks_of_subject =
            names_subject && slots.is_question && !self.names_time() && !self.names_amount();
        if (names_topic || asks_of_subject) && self.is_asked() {
            return Some(self.why());
        }
        slots.has(Word::How).then(|| read_show(self.vocabulary, slots, self.context)).flatten()
    }

    pub(super) fn talk_of_bot(&self) -> Option<Outcome> {
        let words = [Word::Signs, Word::Kept, Word::BugReport, Word::WhoAreYou, Word::Annoyed];
        read_word(self.slots, &words)
    }

    /// Reminders that are wanted no more.
    pub(super) fn unwanted_reminders(&self) -> Option<Outcome> {
        let slots = self.slots;
        let names_subject = !slots.subjects().is_empty();
        if slots.has(Word::Unplan) && names_subject {
            return read_unplan(self.vocabulary, slots);
        }
        // Less than to take it out may be meant by "pause the walking reminder".
        let is_refused =
            [Word::Not, Word::Pause, Word::Stop].into_iter().any(|word| slots.has(word));
        if is_refused && slots.has(Word::Reminders) && names_subject {
            return read_unplan(self.vocabulary, slots).map(Outcome::asked);
        }
        if slots.has(Word::Unplan) && slots.has(Word::All) {
            return Some(Outcome::likely(Meaning::Stop));
        }
        if slots.has(Word::Unplan) && (slots.has(Word::Reminders) || slots.has(Word::Remind)) {
            return Some(Outcome::likely(Meaning::Plan));
        }
        slots.has(Word::Stop).then(|| self.stop())
    }

    /// Reminders that are wanted.
    pub(super) fn wanted_reminders(&self) -> Option<Outcome> {
        let slots = self.slots;
        let names_subject = !slots.subjects().is_empty();
        // What was on a day that has passed is to be counted, whatever the words.
        let is_past = |value: &Value| matches!(value, Value::Day(..0) | Value::Ago(_));
        let is_to_come = |value: &Value| matches!(value, Value::Day(1..));
        if slots.any(is_past) && !slots.any(is_to_come) {
            return None;
        }
        let is_hours = slots.has(Word::Only) || slots.has(Word::Hours);
        if is_hours && !names_subject && slots.any(|value| matches!(value, Value::ClockRange(..))) {
            return None;
        }
        if slots.has(Word::Wish) && !slots.has(Word::Remind) && names_subject && self.names_future()
        {
            return Some(self.remind().asked());
        }
        let is_wanted = slots.has(Word::Remind)
            || slots.any(|value| matches!(value, Value::Every(_, Some(_))))
            || (slots.has(Word::Start) && names_subject && self.names_time());
        let is_again = self.context.stage == Stage::UnderReminder && !names_subject;
        match (is_wanted, is_again) {
            (true, true) => {
                // What is not read may be what is to be reminded of.
                let later = read_later(slots, self.context).filter(|_| slots.is_all_read());
                later.or_else(|| {
                    slots.reset();
                    Some(self.remind())
                })
            }
            (true, false) => Some(self.remind()),
            _ => None,
        }
    }

    pub(super) fn pain(&self) -> Option<Outcome> {
        let slots = self.slots;
        let speaks = slots.has(Word::Hurts)
            || slots.has(Word::Body)
            || slots.any(|value| matches!(value, Value::Level(_) | Value::Ratio(_, 10)));
        speaks.then(|| read_pain(slots, self.context)).flatten()
    }

    pub(super) fn pause(&self) -> Option<Outcome> {
        let skips_day = self.slots.has(Word::Skip)
            && self.slots.any(|value| matches!(value, Value::Day(1..) | Value::ComingDay(_)));
        let speaks =
            [Word::Pause, Word::Sick, Word::Holiday].into_iter().any(|word| self.slots.has(word))
                || skips_day;
        let is_later = self.context.stage == Stage::UnderReminder && self.slots.has(Word::Later);
        (speaks && !is_later).then(|| pause::read(self.slots, self.context))
    }

    pub(super) fn hours(&self) -> Option<Outcome> {
        if self.slots.has(Word::QuietHours) {
            return Some(self.unread_hours());
        }
        let is_off = |value: &Value| matches!(value, Value::Off(_) | Value::Except(_));
        let names_off = self.slots.any(is_off) && self.slots.subjects().is_empty();
        let speaks = self.slots.has(Word::Hours) || self.slots.has(Word::Only) || names_off;
        speaks.then(|| hours::read(self.slots)).flatten()
    }

    pub(super) fn later(&self) -> Option<Outcome> {
        let slots = self.slots;
        let is_under_reminder = self.context.stage == Stage::UnderReminder;
        let is_past = slots.has(Word::Done)
            || slots.has(Word::NotDone)
            || slots.has(Word::Not)
            || !slots.subjects().is_empty();
        if slots.has(Word::Later) || (is_under_reminder && self.names_time() && !is_past) {
            let outcome = read_later(slots, self.context)?;
            return Some(if is_under_reminder {
                outcome
            } else {
                Outcome::likely(outcome.meaning)
            });
        }
        None
    }

    pub(super) fn done_or_not(&self) -> Option<Outcome> {
        let slots = self.slots;
        let subjects = slots.subjects();
        let is_past = subjects
            .iter()
            .any(|(_, value)| matches!(value, Value::Did(_) | Value::DidMovement(_)));
        // "Not today" with something that was named says that it was not done.
        let is_skipped = slots.has(Word::Skip) && !subjects.is_empty();
        let is_denied = slots.has(Word::NotDone) || slots.has(Word::Not) || is_skipped;
        let is_to_come = !is_past && !slots.has(Word::Done) && self.names_moment_to_come();
        let is_it = is_past
            || is_denied
            || slots.has(Word::Done)
            || (!subjects.is_empty() && self.names_amount() && !is_to_come);
        if is_it && slots.is_question && !self.names_amount() && tells_of_past(slots) {
            return Some(Outcome::likely(Meaning::Today(self.context.now.date())));
        }
        is_it.then(|| self.done()).flatten()
    }

    pub(super) fn place(&self) -> Option<Outcome> {
        let slots = self.slots;
        let speaks =
            [Word::Zone, Word::Moved, Word::ClockHere].into_iter().any(|word| slots.has(word));
        speaks.then(|| zone::read(slots, self.context, self.text)).flatten()
    }

    /// Something to do and a time for it, without a word of reminding: it is said back before it is taken.
    pub(super) fn reminder_by_time(&self) -> Option<Outcome> {
        let is_it = !self.slots.subjects().is_empty() && self.names_time();
        let outcome = is_it.then(|| self.remind()).filter(|_| !self.slots.rests_on_slip());
        outcome.map(|outcome| match outcome.certainty {
            // What is to come again and again is clearly wished for.
            Certainty::Sure if !self.slots.any(|value| matches!(value, Value::Every(..))) => {
                Outcome::likely(outcome.meaning)
            }
            _ => outcome,
        })
    }

    pub(super) fn small_talk(&self) -> Option<Outcome> {
        const WORDS: [Word; 18] = [
            Word::Skip,
            Word::Undo,
            Word::Guide,
            Word::Stats,
            Word::Report,
            Word::Buddies,
            Word::Exercises,
            Word::Plan,
            Word::Settings,
            Word::Resume,
            Word::Start,
            Word::Help,
            Word::Hurts,
            Word::Thanks,
            Word::HowAreYou,
            Word::Greeting,
            Word::Apology,
            Word::Farewell,
        ];
        let outcome = read_word(self.slots, &WORDS)?;
        let is_new = matches!(self.context.stage, Stage::New);
        match outcome.meaning {
            Meaning::Greeting
            | Meaning::Thanks
            | Meaning::HowAreYou
            | Meaning::Apology
            | Meaning::Farewell
                if self.slots.unread_count() > 3 =>
            {
                None
            }
            Meaning::Greeting if is_new => Some(Outcome::sure(Meaning::Start)),
            _ => Some(outcome),
        }
    }

    /// A length and nothing else under a reminder: so long from now, or so long was it done.
    pub(super) fn bare_length(&self) -> Option<Outcome> {
        if self.context.stage != Stage::UnderReminder {
            return None;
        }
        let later = read_later(self.slots, self.context).filter(|_| self.slots.is_all_read())?;
        self.slots.reset();
        let cue = Context { command: Some(Command::Done), ..*self.context };
        let done = done::read(self.vocabulary, self.slots, &cue)?;
        Some(Outcome::one_of(vec![later.meaning, done.meaning]))
    }

    /// A name of something to do; reasons that were named without a question.
    pub(super) fn last_resort(&self) -> Option<Outcome> {
        if let Some(outcome) = read_name(self.vocabulary, self.slots) {
            return Some(outcome);
        }
        self.slots.reset();
        if let Some(outcome) = self.half_said() {
            return Some(outcome);
        }
        self.slots.reset();
        let names_topic = self.slots.any(|value| matches!(value, Value::Reason(_)));
        if names_topic && (self.slots.is_question || self.is_short()) {
            let outcome = self.why();
            return Some(Outcome::sure_if(self.slots.is_question, outcome.meaning));
        }
        None
    }

    /// Only how often or when, or only how long: it is asked what. Only from when to when: those may be hours.
    fn half_said(&self) -> Option<Outcome> {
        let is_wish =
            |value: &Value| matches!(value, Value::Every(..) | Value::Often(..) | Value::Clock(_));
        let is_length = |value: &Value| matches!(value, Value::Length(Length::Seconds(_)));
        let is_range = |value: &Value| matches!(value, Value::ClockRange(..));
        let outcome = if self.slots.any(is_range) {
            hours::read(self.slots).map(Outcome::asked)
        } else if self.slots.any(is_length) {
            let command = Some(Command::Done);
            done::read(self.vocabulary, self.slots, &Context { command, ..*self.context })
        } else {
            self.slots.any(is_wish).then(|| self.remind())
        };
        outcome.filter(|_| self.slots.is_all_read())
    }
}

/// Whether the text asks or tells of something that was done.
fn tells_of_past(slots: &Slots<'_>) -> bool {
    let is_past = |value: &Value| matches!(value, Value::Did(_) | Value::DidMovement(_));
    (slots.has(Word::Done) || slots.any(is_past)) && !slots.subjects().is_empty()
}
