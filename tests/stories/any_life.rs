//! Whatever a person does to their plan, over simulated weeks: no reminder is lost, none comes
//! twice, and none comes while they want quiet.
//!
//! Random acts are played on the stage, and beside it a model keeps account of what should have
//! come: every instant of every active reminder's schedule, in the zone of the moment, outside
//! pauses and stops.

use std::collections::{BTreeMap, BTreeSet};

use crate::stage::{Person, Stage};
use jiff::{SignedDuration, Timestamp, ToSpan, civil::Date, tz::TimeZone};
use limber::{
    care::{
        Hours, OccurrenceId, PersonId, ReminderId, Schedule, occurrence::State, schedule::Days,
    },
    store::{
        occurrences::{self, Occurrence},
        people, reminders,
    },
};
use proptest::{prelude::*, test_runner::Config};

const ZONES: [&str; 5] =
    ["Europe/Berlin", "America/New_York", "Asia/Kathmandu", "Australia/Lord_Howe", "Pacific/Apia"];

#[derive(Clone, Debug)]
enum Act {
    Wait { minutes: u32 },
    Travel { zone: usize },
    Move { hours: usize },
    Pause { days: u32 },
    Resume,
    Stop,
    Start,
    Add { wish: usize },
    Remove { which: usize },
    PutBack { which: usize },
    Rest { which: usize },
    Wake { which: usize },
    Press { label: usize },
}

const WISHES: [&str; 5] = [
    "walk 2:30 7:10",
    "stretch every 50m 9-12 14-17",
    "stand every 80m",
    "draw-in tue thu 21:15",
    "stand mon 23:45",
];
/// As they are said, and as they are kept.
const HOURS: [(&str, &str); 3] = [
    ("daily 6-22", "daily 6:00-22:00"),
    ("9-12, 13-18; fri 9-14; not sat, sun", "mon-thu 9:00-12:00 13:00-18:00; fri 9:00-14:00"),
    ("sat 22-24; sun 0-3", "sat 22:00-0:00; sun 0:00-3:00"),
];
const LABELS: [&str; 5] = ["Done", "Not today", "Later", "In 15 min", "In 1 hour"];

fn any_act() -> impl Strategy<Value = Act> {
    prop_oneof![
        6 => (1_u32..3000).prop_map(|minutes| Act::Wait { minutes }),
        2 => (0..ZONES.len()).prop_map(|zone| Act::Travel { zone }),
        1 => (0..HOURS.len()).prop_map(|hours| Act::Move { hours }),
        1 => (1_u32..5).prop_map(|days| Act::Pause { days }),
        1 => Just(Act::Resume),
        1 => Just(Act::Stop),
        2 => Just(Act::Start),
        1 => (0..WISHES.len()).prop_map(|wish| Act::Add { wish }),
        1 => any::<usize>().prop_map(|which| Act::Remove { which }),
        1 => any::<usize>().prop_map(|which| Act::PutBack { which }),
        1 => any::<usize>().prop_map(|which| Act::Rest { which }),
        1 => any::<usize>().prop_map(|which| Act::Wake { which }),
        4 => (0..LABELS.len()).prop_map(|label| Act::Press { label }),
    ]
}

/// What should be true of the person.
struct Model {
    zone: TimeZone,
    hours: Hours,
    paused_until: Option<Timestamp>,
    is_stopped: bool,
    reminders: Vec<Wish>,
    expected: BTreeSet<(i64, Timestamp)>,
}

struct Wish {
    id: ReminderId,
    schedule: Schedule,
    is_removed: bool,
    is_resting: bool,
    /// The day of which "not today" was said.
    skipped_on: Option<Date>,
}

impl Wish {
    fn quiet_until(&self, zone: &TimeZone) -> Option<Timestamp> {
        let midnight = self.skipped_on?.tomorrow().unwrap().at(0, 0, 0, 0);
        Some(zone.to_timestamp(midnight).unwrap() - SignedDuration::from_secs(1))
    }
}

impl Model {
    /// Accounts for what should come within a span of time in which nobody does anything.
    fn pass(&mut self, from: Timestamp, until: Timestamp) {
        if self.is_stopped {
            return;
        }
        let mut due_at: BTreeMap<Timestamp, Vec<i64>> = BTreeMap::new();
        let from = self.paused_until.map_or(from, |paused| paused.max(from));
        for wish in self.reminders.iter().filter(|wish| !wish.is_removed && !wish.is_resting) {
            let from = from.max(wish.quiet_until(&self.zone).unwrap_or(from));
            let mut next = wish.schedule.next_after(from, &self.zone, &self.hours);
            while let Some(due) = next.filter(|due| *due <= until) {
                due_at.entry(due).or_default().push(wish.id.0);
                next = wish.schedule.next_after(due, &self.zone, &self.hours);
            }
        }
        self.expected.extend(
            due_at
                .into_iter()
                .flat_map(|(due, wishes)| wishes.into_iter().map(move |id| (id, due))),
        );
    }

    /// Takes in reminders that were added.
    async fn meet(&mut self, stage: &Stage, person: &Person) {
        let mut connection = stage.sandbox.store().read().await.unwrap();
        for reminder in reminders::of(&mut connection, PersonId(person.id)).await.unwrap() {
            if self.reminders.iter().all(|known| known.id != reminder.id) {
                let (id, schedule) = (reminder.id, reminder.schedule);
                let wish =
                    Wish { id, schedule, is_removed: false, is_resting: false, skipped_on: None };
                self.reminders.push(wish);
            }
        }
    }
}

async fn play(acts: Vec<Act>) {
    let stage = Stage::at("2026-03-20T08:20+01:00[Europe/Berlin]").await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    let mut model = Model {
        zone: TimeZone::get("Europe/Berlin").unwrap(),
        hours: Hours::usual(),
        paused_until: None,
        is_stopped: false,
        reminders: Vec::new(),
        expected: BTreeSet::new(),
    };
    model.meet(&stage, &anna).await;
    for act in acts {
        perform(&stage, &anna, &mut model, act).await;
    }

    let mut connection = stage.sandbox.store().read().await.unwrap();
    let all = occurrences::all_of(&mut connection, PersonId(anna.id)).await.unwrap();
    // The same exercise is shown once, though it was planned twice for one instant or put off to it.
    let is_shown_by_another = |one: &Occurrence| {
        let is_it = |other: &Occurrence| {
            let is_near = |wanted: Timestamp| {
                wanted.duration_since(one.due_at).abs() <= SignedDuration::from_mins(5)
            };
            other.exercise == one.exercise
                && (other.due_at == one.due_at || other.snoozed_to.is_some_and(is_near))
        };
        one.state == State::Expired
            && all.iter().any(|other| other.sent_at.is_some() && is_it(other))
    };
    let shown: BTreeSet<(i64, Timestamp)> = all
        .iter()
        .filter(|occurrence| occurrence.sent_at.is_some() || is_shown_by_another(occurrence))
        .map(|occurrence| (occurrence.reminder.0, occurrence.due_at))
        .collect();
    // What is left out, because they do not answer or do little, was planned all the same: care's own tests judge that.
    let planned: BTreeSet<(i64, Timestamp)> =
        all.iter().map(|occurrence| (occurrence.reminder.0, occurrence.due_at)).collect();
    let lost: Vec<_> = model.expected.difference(&planned).collect();
    assert!(lost.is_empty(), "{lost:?}");
    let unasked: Vec<_> = shown.difference(&model.expected).collect();
    assert!(unasked.is_empty(), "{unasked:?}");
    let is_stuck = all.iter().any(|occurrence| occurrence.state == State::Claimed);
    assert!(!is_stuck, "everything claimed was recorded");
}

/// Since when Limber sleeps until they say a word, if it does.
async fn fell_asleep_at(stage: &Stage, person: &Person) -> Option<Timestamp> {
    let mut connection = stage.sandbox.store().read().await.unwrap();
    let person = people::find(&mut connection, PersonId(person.id)).await.unwrap()?;
    person.silence.asleep_at
}

async fn perform(stage: &Stage, anna: &Person, model: &mut Model, act: Act) {
    let now = stage.sandbox.clock().now();
    let press = |word: &str, which: usize| {
        let wish = &model.reminders[which % model.reminders.len()];
        (which % model.reminders.len(), format!("{word}:{}", wish.id))
    };
    match act {
        Act::Wait { minutes } => {
            let until = now + SignedDuration::from_mins(minutes.into());
            let slept = fell_asleep_at(stage, anna).await;
            stage.sandbox.pass_until(until).await.unwrap();
            if slept.is_none() {
                let asleep = fell_asleep_at(stage, anna).await;
                model.pass(now, asleep.map_or(until, |asleep| asleep.min(until)));
            }
        }
        Act::Travel { zone } => {
            anna.says(&format!("/timezone {}", ZONES[zone])).await;
            model.zone = TimeZone::get(ZONES[zone]).unwrap();
        }
        Act::Move { hours } => {
            anna.says(&format!("/hours {}", HOURS[hours].0)).await;
            let said: Hours = HOURS[hours].1.parse().unwrap();
            // What is said of no day stays as it is; the others name every day, or those that have hours.
            model.hours = if HOURS[hours].0.starts_with("sat") {
                [Days::day_named("sat"), Days::day_named("sun")]
                    .into_iter()
                    .flatten()
                    .fold(model.hours.clone(), |hours, day| {
                        hours.with(Days::NONE.with(day), said.on(day).to_vec())
                    })
            } else {
                said
            };
        }
        Act::Pause { days } => {
            anna.says(&format!("/pause {days} days")).await;
            let today = model.zone.to_datetime(now).date();
            let end = today.saturating_add(i64::from(days).days());
            model.paused_until = model.zone.to_timestamp(end.at(0, 0, 0, 0)).ok();
        }
        Act::Resume => {
            anna.says("/resume").await;
            model.paused_until = None;
            model.is_stopped = false;
        }
        Act::Stop => {
            anna.says("/stop").await;
            model.is_stopped = true;
        }
        Act::Start => {
            anna.says("/start").await;
            model.is_stopped = false;
        }
        Act::Add { wish } => {
            anna.says(&format!("/remind {}", WISHES[wish])).await;
            model.meet(stage, anna).await;
        }
        Act::Remove { which } => {
            let (index, data) = press("remove", which);
            anna.forges(1, &data).await;
            model.reminders[index].is_removed = true;
        }
        Act::PutBack { which } => {
            let (index, data) = press("put-back", which);
            anna.forges(1, &data).await;
            model.reminders[index].is_removed = false;
        }
        Act::Rest { which } => {
            let (index, data) = press("rest", which);
            anna.forges(1, &data).await;
            model.reminders[index].is_resting = true;
        }
        Act::Wake { which } => {
            let (index, data) = press("wake", which);
            anna.forges(1, &data).await;
            model.reminders[index].is_resting = false;
        }
        Act::Press { label } => {
            if let Some((message, data)) = anna.button(LABELS[label]) {
                anna.forges(message, &data).await;
                let skipped = data.strip_prefix("skip:").map(|id| id.parse::<i64>().unwrap());
                let skipped = skipped.map(|id| id % OccurrenceId::EACH_SECOND);
                if let Some(wish) = model.reminders.iter_mut().find(|w| Some(w.id.0) == skipped) {
                    wish.skipped_on = Some(model.zone.to_datetime(now).date());
                }
            }
        }
    }
}

proptest! {
    #![proptest_config(Config { cases: 16, failure_persistence: None, ..Config::default() })]

    #[test]
    fn whatever_a_person_does_nothing_is_lost_doubled_or_out_of_place(
        acts in proptest::collection::vec(any_act(), 1..60),
    ) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(play(acts));
    }
}
