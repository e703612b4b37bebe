//! Messages as others see them, in any language: what they hold is made up, and their buttons do
//! nothing.

use crate::{
    care::{
        Exercise, OccurrenceId, SessionId,
        progress::Tally,
        wording::{Kind, Turn, Wordings},
    },
    usecases::{
        buttons::Look,
        replies::{
            Admin, Answer, DataReply, GeneralReply, Logged, Mark, Notice, ReminderReply, Reply,
            Say, SessionReply, StartReply, Together,
        },
        visit::Visit,
    },
};

/// Which messages there are to be looked at.
pub fn looks(visit: &Visit<'_>, language: &str) -> Answer {
    let languages = visit.care.vocabularies.languages().map(str::to_owned).collect();
    let language = language.to_owned();
    visit.answer(Reply::Admin(Box::new(Admin::Looks { language, languages })))
}

/// Of which exercise the reminder is to be looked at.
pub fn reminders(visit: &Visit<'_>, language: &str) -> Answer {
    let exercises = visit.care.catalogue.all().iter().map(|exercise| exercise.id.clone());
    let exercises = exercises.collect();
    let language = language.to_owned();
    visit.answer(Reply::Admin(Box::new(Admin::LookAtReminder { language, exercises })))
}

/// A message as others see it.
pub fn look(visit: &Visit<'_>, language: &str, look: &Look) -> Answer {
    let is_known = visit.care.vocabularies.has(language);
    match shown(visit, look).filter(|_| is_known) {
        Some(reply) => {
            let language = language.to_owned();
            Answer { says: vec![Say::SendLook { language, reply }], notice: None }
        }
        None => Answer::notice(Notice::Gone),
    }
}

fn shown(visit: &Visit<'_>, look: &Look) -> Option<Reply> {
    /// No row has this number.
    const NOTHING: OccurrenceId = OccurrenceId(0);
    let catalogue = &visit.care.catalogue;
    let exercises = catalogue.all();
    let first = |kind| Wordings { opening: Turn { kind, before: 0 }, thought: None };
    Some(match look {
        Look::Welcome => Reply::Start(StartReply::Welcome { first_name: visit.first_name.clone() }),
        Look::Reminder(id) => {
            let exercise = exercises.iter().find(|exercise| exercise.id == *id)?.clone();
            Reply::Reminder(ReminderReply::Due {
                occurrence: NOTHING,
                wordings: first(Kind::opening_of(&exercise)),
                exercise,
                is_known: false,
                cue: None,
                after_rest: false,
            })
        }
        Look::Several => {
            let open = |exercise: &Exercise| Together {
                occurrence: NOTHING,
                exercise: exercise.clone(),
                mark: Mark::Open,
            };
            Reply::Reminder(ReminderReply::Several {
                items: exercises.iter().take(2).map(open).collect(),
                wordings: Some(first(Kind::opening_of_several())),
                after_rest: false,
            })
        }
        Look::Counted => {
            let Exercise { activity, seconds, .. } = *exercises.first()?;
            Reply::Session(SessionReply::Counted {
                session: SessionId(0),
                logged: Logged { activity, exercise: None, seconds, movement: None },
                today: vec![Tally { activity, sessions: 1, seconds }],
                streak: Some(3),
                grown: None,
            })
        }
        Look::WouldSuit => Reply::Reminder(ReminderReply::WouldSuit),
        Look::FallsAsleep => Reply::Reminder(ReminderReply::FallsAsleep),
        Look::Help => Reply::General(GeneralReply::Help),
        Look::Privacy => Reply::Data(DataReply::Privacy { has_trial: visit.care.trial }),
    })
}
