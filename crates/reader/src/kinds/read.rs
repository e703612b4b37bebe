//! From a text to its reading: which kind of meaning it is. What each kind needs is in a file of its own.

use crate::{
    chart::{Chart, slots::Slots, value::Value},
    context::{Command, Context},
    kinds::{
        back::read_why,
        done,
        outcome::Outcome,
        pause,
        remind::{self},
        talk::{read_alone, read_show, read_word},
        zone,
    },
    meaning::{Certainty, Meaning, Reading, Topic},
    text::{segment::pieces, token::tokens},
    vocabulary::{Vocabulary, plain_words, word::Word},
};

/// Reads a text. Any text has a reading; of one that is very long only the beginning is looked at, and the rest is
/// unread.
pub fn read<'t>(vocabulary: &Vocabulary, text: &'t str, context: &Context) -> Reading<'t> {
    let (tokens, end) = tokens(text);
    let pieces = pieces(vocabulary, text, tokens);
    let chart = Chart::of(vocabulary, &pieces);
    let slots = Slots::of(text, &chart, end);
    let reader = Reader { vocabulary, slots: &slots, context, text };
    let outcome = match context.command {
        Some(command) => reader.of_command(command),
        None => reader.of_text(),
    };
    let outcome = if end < text.len() { outcome.map(Outcome::asked) } else { outcome };
    let unread = slots.unread();
    let Outcome { meaning, certainty } = outcome.unwrap_or_else(|| {
        slots.reset();
        Outcome { meaning: Meaning::Nothing, certainty: Certainty::NotAtAll }
    });
    let unread = if meaning == Meaning::Nothing { slots.unread() } else { unread };
    Reading { meaning, certainty, unread }
}

/// What a text that was not understood may have been meant for, by the words of it that are known.
pub fn resembles(vocabulary: &Vocabulary, text: &str) -> Option<Topic> {
    let (tokens, end) = tokens(text);
    let pieces = pieces(vocabulary, text, tokens);
    let slots = Slots::of(text, &Chart::of(vocabulary, &pieces), end);
    let is_time = |value: &Value| {
        matches!(value, Value::Clock(_) | Value::Every(..) | Value::Often(..) | Value::Days(_))
    };
    let is_length = |value: &Value| matches!(value, Value::Length(_) | Value::Times(_));
    if slots.has(Word::Pause) || slots.has(Word::Until) {
        Some(Topic::Pause)
    } else if slots.has(Word::Done) || !slots.subjects().is_empty() || slots.any(is_length) {
        Some(if slots.any(is_time) { Topic::Remind } else { Topic::Done })
    } else if slots.has(Word::Hours) || slots.any(|value| matches!(value, Value::ClockRange(..))) {
        Some(Topic::Hours)
    } else {
        (slots.has(Word::Remind) || slots.any(is_time)).then_some(Topic::Remind)
    }
}

/// What a text is read with.
pub(super) struct Reader<'r, 't> {
    pub vocabulary: &'r Vocabulary,
    pub slots: &'r Slots<'t>,
    pub context: &'r Context,
    pub text: &'t str,
}

impl Reader<'_, '_> {
    /// The text behind a command.
    fn of_command(&self, command: Command) -> Option<Outcome> {
        let slots = self.slots;
        match command {
            Command::Done => self.done(),
            Command::Remind => Some(self.remind()),
            Command::Hours => Some(self.working_hours()),
            Command::Pause => Some(pause::read(slots, self.context)),
            Command::Why => Some(self.why()),
            Command::Pain => self.level(),
            Command::Zone => zone::read(slots, self.context, self.text),
            Command::Stop => Some(self.stop()),
            Command::Resume => Some(pause::read(slots, self.context)),
            Command::Stats => self.look_back("stats-"),
            Command::Report => self.look_back("report-"),
            Command::Today => Some(self.today()),
            Command::Help => Some(self.help()),
            Command::Exercise => Some(self.exercise()),
        }
    }

    /// A text without a command. The first kind that it says something of is its meaning; what harms most when it is
    /// overheard stands first.
    fn of_text(&self) -> Option<Outcome> {
        let alone = || {
            let words = plain_words(self.text);
            let outcome = read_alone(self.vocabulary.alone(&words), self.context);
            self.slots.mark_all();
            outcome
        };
        let kinds: [&dyn Fn() -> Option<Outcome>; 18] = [
            &|| self.only_question_marks(),
            &alone,
            &|| self.answer_to_zone(),
            &|| self.question(),
            &|| self.talk_of_bot(),
            &|| self.unwanted_reminders(),
            &|| read_word(self.slots, &[Word::Plan, Word::Stats]),
            &|| self.wanted_reminders(),
            &|| self.pain(),
            &|| self.pause(),
            &|| self.hours(),
            &|| self.later(),
            &|| self.done_or_not(),
            &|| self.place(),
            &|| self.reminder_by_time(),
            &|| read_show(self.vocabulary, self.slots, self.context),
            &|| self.small_talk(),
            &|| self.bare_length(),
        ];
        for kind in kinds {
            self.slots.reset();
            let outcome = kind();
            if outcome.is_some() {
                return outcome;
            }
        }
        self.slots.reset();
        self.last_resort()
    }

    pub(super) fn done(&self) -> Option<Outcome> {
        done::read(self.vocabulary, self.slots, self.context)
    }

    pub(super) fn remind(&self) -> Outcome {
        remind::read(self.vocabulary, self.slots, self.context)
    }

    pub(super) fn why(&self) -> Outcome {
        read_why(self.vocabulary, self.slots, self.context)
    }
}
