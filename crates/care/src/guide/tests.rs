use super::*;
use crate::{Activity, Exercise, Position};

fn stretch() -> Exercise {
    Exercise {
        id: ExerciseId::try_from("stretch".to_owned()).unwrap(),
        activity: Activity::Stretch,
        position: Position::Standing,
        quiet: true,
        breaks_standing: false,
        substitute: false,
        load: 1,
        muscles: Vec::new(),
        cautions: Vec::new(),
        gated_cautions: Vec::new(),
        answers: Vec::new(),
        seconds: 60,
        hold: Some(15),
        repetitions: Some(2),
        sides: 2,
        grows: None,
        starts: Vec::new(),
        gated: false,
        is_easy: false,
        guide: Some(Outline {
            ready: vec![0, 1],
            each: vec![Motion { step: 2, other: Some(3), seconds: None }],
            between: Some(Motion { step: 4, other: None, seconds: Some(8) }),
            turn: None,
        }),
        gated_guide: None,
        milder: None,
        harder: None,
    }
}

fn guide() -> Guide {
    let exercise = stretch();
    Guide {
        id: GuideId(1),
        person: PersonId(1),
        message: None,
        parts: vec![Part { exercise: exercise.id, amount: 2, is_easy: false }],
        part: 0,
        beat: 0,
        pace: Pace::Waiting,
        spent: 0,
        counted: 0,
    }
}

fn at(second: i64) -> Timestamp {
    Timestamp::from_second(1_772_000_000 + second).unwrap()
}

#[test]
fn an_exercise_is_held_on_one_side_and_on_the_other_with_a_way_between() {
    let beats = beats(&stretch());

    let told: Vec<_> = beats
        .iter()
        .map(|beat| (beat.seconds, beat.repetition, beat.side, beat.picture.unwrap()))
        .collect();

    let expected = [
        (15, 1, 1, 2),
        (8, 1, 1, 4),
        (15, 1, 2, 3),
        (8, 1, 2, 4),
        (15, 2, 1, 2),
        (8, 2, 1, 4),
        (15, 2, 2, 3),
    ];
    assert_eq!(told, expected);
}

#[test]
fn who_must_turn_over_does_all_of_one_side_first() {
    let mut plank = stretch();
    plank.guide.as_mut().unwrap().turn = Some(Motion { step: 5, other: None, seconds: Some(12) });

    let beats = beats(&plank);

    let told: Vec<_> =
        beats.iter().map(|beat| (beat.seconds, beat.repetition, beat.side)).collect();
    let expected =
        [(15, 1, 1), (8, 1, 1), (15, 2, 1), (12, 2, 1), (15, 1, 2), (8, 1, 2), (15, 2, 2)];
    assert_eq!(told, expected);
}

#[test]
fn an_exercise_without_an_outline_is_its_holds_and_breathers() {
    let plain = Exercise { guide: None, sides: 1, ..stretch() };
    let whole = Exercise { hold: None, repetitions: None, ..plain.clone() };

    let lengths = |exercise| beats(&exercise).iter().map(|beat| beat.seconds).collect();
    let (plain, whole): (Vec<u32>, Vec<u32>) = (lengths(plain), lengths(whole));

    assert_eq!(plain, [15, 5, 15]);
    assert_eq!(whole, [60]);
}

#[test]
fn the_clock_walks_through_to_the_end_and_counts_the_seconds() {
    let (mut guide, beats) = (guide(), beats(&stretch()));
    assert_eq!(guide.turn(&beats, at(0)), None);
    guide.go_on(at(100));

    let mut turns = Vec::new();
    for second in 100..200 {
        turns.extend(guide.turn(&beats, at(second)).map(|turn| (second, turn)));
        if matches!(turns.last(), Some((_, Turn::Finished(_)))) {
            break;
        }
    }

    let seconds: Vec<i64> = turns.iter().map(|(second, _)| *second).collect();
    assert_eq!(seconds, [115, 123, 138, 146, 161, 169, 184]);
    assert_eq!(turns.last().unwrap().1, Turn::Finished(84));
}

#[test]
fn a_pause_takes_no_time() {
    let (mut guide, beats) = (guide(), beats(&stretch()));
    guide.go_on(at(0));
    guide.pause(&beats, at(10));
    assert_eq!(guide.turn(&beats, at(500)), None);

    guide.go_on(at(600));

    assert_eq!(guide.shown(&beats, at(600)).unwrap().1, 5);
    assert_eq!(guide.turn(&beats, at(604)), None);
    assert_eq!(guide.turn(&beats, at(605)), Some(Turn::Changed));
    assert_eq!(guide.spent, 15);
}

#[test]
fn back_is_the_beginning_of_the_beat_and_then_the_one_before() {
    let (mut guide, beats) = (guide(), beats(&stretch()));
    guide.go_on(at(0));
    guide.turn(&beats, at(15));

    guide.back(&beats, at(20));
    assert_eq!((guide.beat, guide.pace), (2, Pace::Running(at(20))));
    guide.back(&beats, at(21));
    assert_eq!((guide.beat, guide.pace), (1, Pace::Running(at(21))));
    guide.back(&beats, at(22));
    assert_eq!((guide.beat, guide.pace), (0, Pace::Waiting));
    guide.back(&beats, at(23));
    assert_eq!((guide.beat, guide.pace), (0, Pace::Waiting));
}

#[test]
fn a_beat_that_nobody_saw_the_end_of_begins_anew() {
    let (mut guide, beats) = (guide(), beats(&stretch()));
    guide.go_on(at(0));

    assert_eq!(guide.turn(&beats, at(3600)), Some(Turn::Changed));

    assert_eq!((guide.beat, guide.pace, guide.spent), (1, Pace::Running(at(3600)), 0));
}

#[test]
fn what_ends_before_it_has_begun_is_dropped() {
    let (mut guide, beats) = (guide(), beats(&stretch()));
    guide.go_on(at(0));

    assert_eq!(guide.clone().stop(&beats, at(9)), Turn::Dropped);
    assert_eq!(guide.clone().stop(&beats, at(10)), Turn::Changed);
    let skipped = (0..beats.len()).map(|_| guide.skip(&beats, at(1))).last();
    assert_eq!(skipped, Some(Turn::Dropped));
}

#[test]
fn what_is_left_is_shown_about_eight_times_and_never_twice_in_a_second() {
    let (mut guide, beats) = (guide(), beats(&stretch()));
    guide.go_on(at(0));
    let (mut now, mut shown) = (at(0), Vec::new());

    while let Some(next) = guide.changes_at(&beats, now).filter(|next| *next < at(15)) {
        shown.push(guide.shown(&beats, now).unwrap().1);
        now = next;
    }
    shown.push(guide.shown(&beats, now).unwrap().1);

    assert_eq!(shown, [15, 13, 11, 9, 7, 5, 3, 1]);
}
