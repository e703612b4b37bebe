//! Rules that hold for every moment of every movement, whoever shows it.

mod body;
mod contact;
mod files;

use std::{collections::BTreeMap, sync::LazyLock};

use super::skeleton::{Limb, Skeleton};
use super::timeline::Moment;
use super::{Figures, Layout, timeline};

const POSES: &str = include_str!("../../../../../messages/poses.toml");

/// The exercises, and how many instructions each has, the gated ones included.
const EXERCISES: [(&str, usize); 29] = [
    ("back-bend", 5),
    ("bird-dog", 8),
    ("bridge", 5),
    ("cat", 4),
    ("chest", 5),
    ("draw-in", 5),
    ("hamstring", 5),
    ("hamstring-stand", 5),
    ("heel-raise", 4),
    ("heels", 4),
    ("hip-flexor", 6),
    ("hip-march", 5),
    ("knee-rolls", 5),
    ("knee-to-chest", 5),
    ("mini-squat", 4),
    ("neck-turn", 4),
    ("one-leg-stand", 5),
    ("pelvic-tilt", 8),
    ("shift", 4),
    ("side-bend", 4),
    ("side-plank", 6),
    ("sit-down", 4),
    ("sit-to-stand", 5),
    ("stand", 4),
    ("thigh-front", 5),
    ("tilt-kneeling", 5),
    ("twist", 5),
    ("walk", 5),
    ("walk-short", 4),
];

/// The films as they are, and as everybody else would show them.
static CASTS: LazyLock<Vec<(String, Figures)>> = LazyLock::new(|| {
    let people = Figures::people(POSES).expect("the people");
    let shown_by = |name: String| {
        let figures = Figures::shown_by(POSES, &name).expect(&name);
        (name, figures)
    };
    people.into_iter().map(shown_by).collect()
});

fn figures() -> Figures {
    Figures::read(POSES).expect("the poses")
}

/// The rules that do not hold, each told once for whoever shows a movement.
#[derive(Default)]
struct Problems {
    place: String,
    told: BTreeMap<String, String>,
}

impl Problems {
    fn unless(&mut self, holds: bool, problem: impl FnOnce() -> String) {
        if !holds {
            self.told.entry(self.place.clone()).or_insert_with(problem);
        }
    }
}

/// Checks every moment, three times as dense as they are drawn, and its joints.
fn every_moment(check: impl Fn(&Moment<'_>, &Skeleton, &mut Problems)) {
    let mut problems = Problems::default();
    for (person, figures) in &*CASTS {
        for (id, movement) in &figures.0 {
            for scenes in [&movement.scenes, &movement.gated] {
                for (n, moment) in timeline::moments(scenes, 0.025).enumerate() {
                    problems.place = format!("{id} by {person}, second {}", n / 40);
                    let Moment { pose, scene, .. } = &moment;
                    let skeleton = Skeleton::of(pose, scene.view, &scene.body);
                    check(&moment, &skeleton, &mut problems);
                }
            }
        }
    }
    assert!(problems.told.is_empty(), "{:#?}", problems.told);
}

fn legs(skeleton: &Skeleton) -> [Limb; 2] {
    [skeleton.right_leg, skeleton.left_leg]
}

fn arms(skeleton: &Skeleton) -> [Limb; 2] {
    [skeleton.right_arm, skeleton.left_arm]
}

#[test]
fn every_instruction_has_a_picture() {
    let figures = figures();

    assert!(figures.exercises().eq(EXERCISES.map(|(id, _)| id)));
    for (id, steps) in EXERCISES {
        let movement = figures.of(id).expect(id);

        assert_eq!(movement.steps(), steps, "{id}");
        for step in 0..steps {
            let png = movement.still(step).expect(id).expect(id);
            assert!(png.starts_with(b"\x89PNG"), "{id} {step}");
            assert!(png.len() < 25_000, "{id} {step}: {} bytes", png.len());
        }
        assert!(movement.still(steps).is_none(), "{id}");
    }
}

#[test]
fn every_movement_is_a_small_film_that_begins_again() {
    let mut all = 0;
    for (id, movement) in &figures().0 {
        let films = [Some(movement.animation()), movement.gated_animation()];
        for gif in films.into_iter().flatten().map(|film| film.expect(id)) {
            assert!(gif.starts_with(b"GIF89a"), "{id}");
            assert!(gif.windows(11).any(|bytes| bytes == b"NETSCAPE2.0"), "{id}");
            assert!(gif.len() < 250_000, "{id}: {} bytes", gif.len());
            all += gif.len();
        }
    }
    assert!(all < 6_000_000, "{all} bytes");
}

#[test]
fn what_waits_behind_only_if_that_is_easy_is_a_film_of_its_own() {
    let figures = figures();
    let gated = |id: &&str| figures.of(id).is_some_and(|shown| shown.gated_animation().is_some());

    assert!(["bird-dog", "pelvic-tilt"].iter().all(gated));
    assert!(!gated(&"draw-in"));
}

#[test]
fn four_people_share_the_exercises() {
    let people = Figures::people(POSES).expect("the people");
    let shows = |name: &&String| {
        let text = format!("person = \"{name}\"");
        POSES.matches(&text).count()
    };

    assert_eq!(people.len(), 4);
    assert!(people.iter().all(|name| (6..=9).contains(&shows(&name))));
}

#[test]
fn all_stills_are_on_the_contact_sheet() {
    let sheet = Layout { columns: 6, still_width: 100 };

    let png = figures().contact_sheet(sheet).expect("a sheet");
    let one = figures().only(|id| id == "cat").contact_sheet(sheet).expect("a sheet");

    let size =
        |png: &[u8], at: usize| u32::from_be_bytes(png[at..at + 4].try_into().expect("four"));
    assert!(png.starts_with(b"\x89PNG"));
    assert_eq!(size(&png, 16), 6 * 106 + 6);
    assert_eq!(size(&one, 20), 6 + 24 + 75 + 6);
    assert!(size(&png, 20) > 20 * size(&one, 20));
}
