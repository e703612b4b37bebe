//! Sixty days of four people, wherever they are and however much they do: what turns, places and doses come
//! to together.
//!
//! The answers, and how each session feels, follow from the number of the reminder, so that each run is the same.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use jiff::{SignedDuration, Timestamp, civil::Date, tz::TimeZone};

use super::{
    Activity, Catalogue, Exercise, ExerciseId, Hours, Muscles, Turns,
    amount::Amount,
    library::library,
    plan::{Place, Preset},
    progression::{DAYS_A_STEP, Done, Felt, Progression},
    turns::Turn,
};

const DAYS: i64 = 60;

/// A reminder that came, with its exercise.
struct Came {
    reminder: usize,
    exercise: Exercise,
    day: Date,
    is_within_hours: bool,
    /// Whether another could have come at that moment.
    has_choice: bool,
}

/// Sixty days of somebody who does so many of a hundred reminders: all that came, and when each exercise was done.
struct Life {
    came: Vec<Came>,
    done: BTreeMap<String, Vec<Done>>,
}

fn live(catalogue: &Catalogue, place: Place, amount: Amount, share: usize) -> Life {
    let monday: Timestamp = "2026-03-02T00:00Z".parse().unwrap();
    let end = monday + SignedDuration::from_hours(DAYS * 24);
    let hours = Hours::usual();
    let mut moments = Vec::new();
    for (reminder, (activity, schedule)) in
        Preset::of(place).reminders(amount).into_iter().enumerate()
    {
        let next = |after: &Timestamp| schedule.next_after(*after, &TimeZone::UTC, &hours);
        let of_it = std::iter::successors(next(&monday), next).take_while(|at| *at < end);
        moments.extend(of_it.map(|at| (at, reminder, activity)));
    }
    moments.sort_unstable();
    let (mut turns, mut life) =
        (Turns::default(), Life { came: Vec::new(), done: BTreeMap::new() });
    let mut last: HashMap<usize, ExerciseId> = HashMap::new();
    let mut known: HashMap<ExerciseId, Turn> = HashMap::new();
    for (number, (at, reminder, activity)) in moments.into_iter().enumerate() {
        let moment = TimeZone::UTC.to_datetime(at);
        let day = moment.date();
        let is_within_hours = hours.contains(moment);
        let suits = |exercise: &Exercise| place.allows(exercise, is_within_hours);
        let Some(next) = turns.next(catalogue, activity, last.get(&reminder), suits, (at, day))
        else {
            continue;
        };
        let has_choice = turns.in_turn(catalogue, activity, suits, at).len() > 1;
        let exercise = next.clone();
        let turn = known.entry(exercise.id.clone()).or_default();
        turn.came_at = Some(at);
        turn.times += 1;
        if number * 37 % 100 < share {
            turn.is_done = true;
            let felt = match number % 9 {
                0 => Some(Felt::TooMuch),
                1 | 2 => Some(Felt::Easy),
                3 => None,
                _ => Some(Felt::Right),
            };
            let done = life.done.entry(exercise.id.to_string()).or_default();
            if done.last().is_none_or(|last| last.day != day) {
                done.push(Done { day, felt });
            }
        }
        turns.know(exercise.id.clone(), *turn);
        last.insert(reminder, exercise.id.clone());
        life.came.push(Came { reminder, exercise, day, is_within_hours, has_choice });
    }
    life
}

/// Every kind of life: each place, amount and share of what comes that is done.
fn lives(check: impl Fn(&str, Place, usize, &Life)) {
    let library = library();
    for place in Place::ALL {
        for amount in Amount::ALL {
            for share in [100, 60, 20] {
                let life = live(&library, place, amount, share);
                check(&format!("{place}, {amount}, {share} %"), place, share, &life);
            }
        }
    }
}

#[test]
fn sixty_days_bring_many_exercises_and_none_twice_in_a_row_where_there_is_a_choice() {
    lives(|who, place, _, life| {
        let different: BTreeSet<&str> =
            life.came.iter().map(|came| came.exercise.id.as_str()).collect();
        // Without a floor there are nine fewer to choose from.
        let least = if place == Place::NoFloor { 14 } else { 17 };
        assert!(different.len() >= least, "{who}: {} different, {different:?}", different.len());
        let mut last: HashMap<usize, &ExerciseId> = HashMap::new();
        for came in &life.came {
            let before = last.insert(came.reminder, &came.exercise.id);
            let is_same = before == Some(&came.exercise.id);
            assert!(!(is_same && came.has_choice), "{who}: {} twice in a row", came.exercise.id);
        }
    });
}

#[test]
fn nobody_is_sent_to_the_floor_at_work_nor_anywhere_who_does_without() {
    lives(|who, place, _, life| {
        for came in &life.came {
            let is_at_work = came.is_within_hours && matches!(place, Place::Desk | Place::Feet);
            let has_floor = !is_at_work && place != Place::NoFloor;
            let id = &came.exercise.id;
            assert!(has_floor || !came.exercise.position.needs_floor(), "{who}: {id}");
        }
    });
}

#[test]
fn every_week_covers_the_groups_of_muscles() {
    let monday: Date = "2026-03-02".parse().unwrap();
    lives(|who, _, share, life| {
        for week in 0..DAYS / 7 {
            let of_week = life
                .came
                .iter()
                .filter(|came| i64::from((came.day - monday).get_days()) / 7 == week);
            let groups: BTreeSet<&Muscles> = of_week
                .flat_map(|came| &came.exercise.muscles)
                .filter(|group| group.is_major())
                .collect();
            // What is never done stays away for weeks, so that who does little sees fewer of them.
            let least = match share {
                100 => 6,
                60 => 5,
                _ => 4,
            };
            assert!(groups.len() >= least, "{who}, week {week}: {groups:?}");
        }
    });
}

#[test]
fn no_dose_grows_faster_than_by_a_step_after_three_days_and_no_walk_than_by_one_a_week() {
    let library = library();
    lives(|who, _, _, life| {
        for (id, done) in &life.done {
            let exercise = library.find(&ExerciseId::try_from(id.clone()).unwrap()).unwrap();
            let Some(grows) = exercise.grows else { continue };
            let mut day: Date = "2026-03-02".parse().unwrap();
            let amount_on =
                |day| Progression::default().apply(exercise.clone(), done, day).amount();
            let (mut amount, mut since) = (amount_on(day), day);
            for _ in 0..DAYS {
                day = day.tomorrow().unwrap();
                let next = amount_on(day);
                if next > amount {
                    let with_it: Vec<&Done> =
                        done.iter().filter(|done| (since..day).contains(&done.day)).collect();
                    let told = with_it.iter().filter_map(|done| done.felt).next_back();
                    assert!(next - amount <= grows.by && next <= grows.to, "{who}: {id}");
                    assert!(with_it.len() >= DAYS_A_STEP, "{who}: {id} on {day}");
                    assert!(matches!(told, Some(Felt::Easy | Felt::Right)), "{who}: {id}");
                    let days = (day - since).get_days();
                    assert!(exercise.activity != Activity::Walk || days >= 7, "{who}: {id}");
                }
                if next != amount {
                    (amount, since) = (next, day);
                }
            }
        }
    });
}

#[test]
fn who_does_what_comes_walks_further_by_the_end() {
    let library = library();
    let life = live(&library, Place::Home, Amount::Light, 100);
    let walk = library.find(&ExerciseId::try_from("walk".to_owned()).unwrap()).unwrap();
    let last: Date = "2026-05-01".parse().unwrap();

    let walked = Progression::default().apply(walk.clone(), &life.done["walk"], last);

    assert!(walked.amount() > walk.amount(), "{}", walked.amount());
}

/// The figures to read, beside what the tests above hold:
/// `cargo test -p limber-care sixty_days_in_figures -- --nocapture`.
#[test]
fn sixty_days_in_figures() {
    let library = library();
    let monday: Date = "2026-03-02".parse().unwrap();
    let last: Date = "2026-05-01".parse().unwrap();
    println!(
        "who: reminders a day, different ones, on the floor within hours, fewest big groups in a week, walk"
    );
    lives(|who, _, _, life| {
        let came = u32::try_from(life.came.len()).unwrap();
        let a_day = f64::from(came) / f64::from(i32::try_from(DAYS).unwrap());
        let different: BTreeSet<&ExerciseId> =
            life.came.iter().map(|came| &came.exercise.id).collect();
        let floor = life
            .came
            .iter()
            .filter(|came| came.is_within_hours && came.exercise.position.needs_floor());
        let mut weeks: BTreeMap<i32, BTreeSet<Muscles>> = BTreeMap::new();
        for came in &life.came {
            let week = weeks.entry((came.day - monday).get_days() / 7).or_default();
            week.extend(came.exercise.muscles.iter().filter(|group| group.is_major()));
        }
        // The sixty days end within a week.
        let whole = weeks.range(..i32::try_from(DAYS / 7).unwrap());
        let groups = whole.map(|(_, groups)| groups.len()).min().unwrap_or_default();
        let walk = library.find(&ExerciseId::try_from("walk".to_owned()).unwrap()).unwrap();
        let walked = life
            .done
            .get("walk")
            .map_or(walk.clone(), |done| Progression::default().apply(walk.clone(), done, last));
        println!(
            "{who}: {a_day:.1}, {}, {}, {groups}, {} → {} min",
            different.len(),
            floor.count(),
            walk.amount() / 60,
            walked.amount() / 60
        );
        assert!(a_day < 10.0, "{who}: {a_day} a day");
    });
}
