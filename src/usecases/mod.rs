//! One file for each thing that a person, the clock or the operator does; each returns what to
//! say, never the words for it.
//!
//! A use case works inside a transaction that it was given and neither begins nor ends: what a
//! person did and the removal of their update from the inbox are kept together or not at all.

mod batch;
mod calendar;
mod change;
mod comfort;
mod data;
mod done;
mod dose;
pub mod erasure;
mod exercise;
mod files;
pub mod guide;
mod help;
mod hold;
mod hours;
mod hurts;
mod later;
mod ledger;
mod pain;
mod partial;
mod pause;
mod plan;
mod planning;
mod prescription;
mod press;
mod pressed;
mod reminder;
mod reply;
mod report;
mod settings;
mod stats;
mod streak;
mod subscribe;
mod today;
mod why;

pub mod admin;
pub mod announce;
pub mod backup;
pub mod deliver;
pub mod housekeeping;
pub mod letter;
pub mod replan;
pub mod restore;
pub mod totals;

use std::collections::{BTreeMap, BTreeSet, HashMap};

use jiff::{SignedDuration, Timestamp, civil::Date};

use crate::{
    care::{
        Catalogue, MessageId, Person, PersonId, Prescription, Schedule, backing_off::Silence,
        vocabulary::Vocabulary,
    },
    store::{Connection, Result, people},
};

pub use self::{
    batch::{Acting, Before, Done, Met, is_kept, meet},
    change::{
        days, interval, open, put_back, remove, rest, set_activity, set_exercise, times,
        toggle_day, toggle_time, wake, what, within,
    },
    comfort::{checks_first, checks_nothing, comfort},
    data::{ask_erase, erase, export, keep, privacy},
    done::{done_with, log, log_exercise, undo, undo_last, undo_with},
    dose::{dose, easy, let_grow, set_dose},
    exercise::{exercise, exercise_named, exercise_why, exercises},
    files::{File, MadeFile, make_file},
    guide::{
        guide, guide_back, guide_count, guide_drop, guide_go, guide_pause, guide_skip, guide_stop,
        guide_today, next_change_at, turn,
    },
    help::{help, not_understood},
    hold::{may_go_on, not_yet, sign_is_true, wait_to_ask},
    hours::{hours, hours_of, set_hours},
    hurts::{end_rest, hurts, let_rest, no_sign, red_flags, undo_rest, which_hurts},
    later::{evening, later, move_to, snooze},
    ledger::Ledger,
    letter::{letter_day, letter_hour, letter_menu, letter_off, letter_on},
    pain::{ask_pain, asking_pain, pain, pain_with, tell_pain},
    pause::{
        holiday_menu, pause, pause_dates, pause_days, pause_hour, pause_menu, pause_until, resume,
        resume_with, stop_with,
    },
    plan::{add, add_menu, fewer, plan, preset, presets, remind, take},
    prescription::{
        PrescribedLine, Shown, add_prescribed, prescription, put_plan_back, take_prescribed,
    },
    press::{MOST_BYTES, Press},
    reminder::{done, reasons_for, skip, steps_of, unskip},
    reply::{
        Answer, BadWish, Closing, GuideView, Logged, Mark, Next, Notice, PlaceNow, PlanItem,
        PlanLine, Progress, Repeated, Reply, Resting, Say, Scene, Standing, TodayLine, Together,
        Week, When,
    },
    report::{Hurt, PausedDays, Practised, Report, Stretch, report, report_with},
    settings::{no_more_announcements, set_announcements, set_pictures, settings, stop},
    stats::{stats, stats_with},
    subscribe::{
        ask_zone, blocked, choose_zone, located, located_elsewhere, restart, start, tell_zone,
        timezone, unblocked, zones,
    },
    today::today,
    why::{approach, cause, causes, topic, why},
};

/// How long something is left alone that cannot be read: whoever runs the bot may have put it right by
/// then.
const LEFT_ALONE: SignedDuration = SignedDuration::from_hours(1);

/// Over so many minutes the times are spread that nobody chose.
const SPREAD: i64 = 15;

/// What every use case knows beside the database: the catalogue, and each language's words.
#[derive(Debug)]
pub struct Care {
    pub catalogue: Catalogue,
    /// By language; every language that a person can have is in it.
    pub vocabularies: HashMap<String, Vocabulary>,
    /// By which Telegram knows this bot; 0 before it has told.
    pub bot_id: i64,
    /// Whether times that nobody chose are spread, since only so much may be sent at once.
    pub spreads: bool,
    /// Who runs the bot, as the settings say.
    pub operators: BTreeSet<PersonId>,
    /// The operator's, by name.
    pub prescriptions: BTreeMap<String, Prescription>,
}

/// One act of one person: who they are, when it is, and the transaction that it happens in.
pub struct Visit<'v> {
    pub connection: &'v mut Connection,
    pub care: &'v Care,
    pub now: Timestamp,
    pub person: Person,
    /// For the greeting; not kept.
    pub first_name: String,
    /// The message whose button was pressed.
    pub pressed: Option<MessageId>,
    /// Whether a session was counted.
    pub has_counted: bool,
    /// What counting looks at, where it was read already.
    before: Option<Before>,
    /// Where sessions are entered, if others enter theirs there as well.
    ledger: Option<&'v mut Ledger>,
    /// Whether they wait there.
    waits: bool,
}

impl<'v> Visit<'v> {
    /// Somebody who was met can be reached, and is silent no more.
    pub async fn of(
        connection: &'v mut Connection,
        care: &'v Care,
        now: Timestamp,
        met: Met,
        first_name: String,
    ) -> Result<Visit<'v>> {
        let Met { person, before } = met;
        let returned = person.unreachable_at.is_some();
        let slept = person.silence.asleep_at.is_some();
        let mut visit = Visit::of_the_clock(connection, care, now, person);
        visit.first_name = first_name;
        visit.person.silence = Silence::default();
        if returned {
            subscribe::reachable_again(&mut visit).await?;
        } else if slept {
            planning::replan(&mut visit).await?;
        } else {
            visit.before = before;
        }
        Ok(visit)
    }

    /// What the clock does in a person's place.
    fn of_the_clock(
        connection: &'v mut Connection,
        care: &'v Care,
        now: Timestamp,
        person: Person,
    ) -> Visit<'v> {
        Visit {
            connection,
            care,
            now,
            person,
            first_name: String::new(),
            pressed: None,
            has_counted: false,
            before: None,
            ledger: None,
            waits: false,
        }
    }

    /// A schedule that nobody chose to the minute, somewhat earlier for some than for others: what
    /// everybody begins with would come to everybody at once.
    fn spread(&self, schedule: Schedule) -> Schedule {
        let minutes = self.person.id.0.rem_euclid(SPREAD);
        match self.care.spreads {
            true => schedule.earlier(u16::try_from(minutes).unwrap_or(0)),
            false => schedule,
        }
    }

    /// The civil date on the person's clock.
    pub fn today(&self) -> Date {
        self.person.day_of(self.now)
    }

    /// A moment as the person's clock shows it.
    pub fn when(&self, instant: Timestamp) -> When {
        When { moment: self.person.clock().to_datetime(instant), today: self.today() }
    }

    /// Whether the person is one of those who run the bot.
    pub fn is_operator(&self) -> bool {
        self.care.operators.contains(&self.person.id)
    }

    /// What words ask for beyond "please" and the like; empty where they ask for nothing.
    pub fn wish_in(&self, words: &str) -> String {
        self.vocabulary().without_courtesies(words)
    }

    /// The words of the person's language.
    pub fn vocabulary(&self) -> &Vocabulary {
        &self.care.vocabularies[&self.person.language]
    }

    /// Says it in place of the message whose button was pressed, or as a new one.
    fn answer(&self, reply: Reply) -> Answer {
        match self.pressed {
            Some(message) => Answer::none().and_edit(message, reply),
            None => Answer::send(reply),
        }
    }

    /// Reads the person again after a change of theirs.
    async fn refresh(&mut self) -> Result<()> {
        if let Some(person) = people::find(self.connection, self.person.id).await? {
            self.person = person;
        }
        Ok(())
    }
}
