//! Mistakes in a catalogue: stanzas that contradict themselves, and neighbours that are not there or are not
//! what they are called.
//!
//! Must not know who wrote a stanza.

use super::{BadCatalogue, Catalogue};
use crate::{Exercise, ExerciseId, exercise::MAX_SECONDS, guide::Motion};

/// The most that an exercise asks of a back.
const MOST_LOAD: u8 = 4;

/// A stanza must make sense by itself.
pub(super) fn check_stanza(exercise: &Exercise) -> Result<(), BadCatalogue> {
    let wrong = if exercise.seconds == 0 || exercise.seconds > MAX_SECONDS {
        "seconds must be from 1 to 14400"
    } else if !matches!(exercise.sides, 1 | 2) {
        "sides must be 1 or 2"
    } else if !(1..=MOST_LOAD).contains(&exercise.load) {
        "load must be from 1 to 4"
    } else if exercise.quiet && exercise.position.needs_floor() {
        "quiet must not be true for what needs a floor to get down to"
    } else if !exercise.gated && !exercise.gated_cautions.is_empty() {
        "gated_cautions belong to a harder part, which gated = true says there is"
    } else if exercise.hold == Some(0) || exercise.repetitions == Some(0) {
        "hold and repetitions, where given, must be at least 1"
    } else if exercise.grows.is_some_and(|grows| !grows.fits(exercise.amount())) {
        "grows must go by at least 1, and from the dose to at most 14400"
    } else if !exercise.starts.iter().all(|start| exercise.amounts().contains(start)) {
        "starts must be amounts that the dose can grow to"
    } else if [&exercise.guide, &exercise.gated_guide]
        .into_iter()
        .flatten()
        .any(|guide| guide.each.is_empty() || !guide.motions().all(Motion::fits))
    {
        "guide must have something in each, and nothing in it that takes less than a second"
    } else {
        return Ok(());
    };
    Err(BadCatalogue::BadStanza(exercise.id.clone(), wrong))
}

/// Checks that each exercise that is called milder or harder than another is there, and is so.
pub(super) fn check_neighbours(
    catalogue: &Catalogue,
    exercise: &Exercise,
) -> Result<(), BadCatalogue> {
    let of = |id: &Option<ExerciseId>| id.as_ref().map(|id| catalogue.find(id));
    let is_milder = |one: &Exercise, other: &Exercise| one.load <= other.load;
    let bad = |reason| Err(BadCatalogue::BadStanza(exercise.id.clone(), reason));
    match (of(&exercise.milder), of(&exercise.harder)) {
        (Some(None), _) => bad("milder must name another exercise of the catalogue"),
        (_, Some(None)) => bad("harder must name another exercise of the catalogue"),
        (Some(Some(milder)), _) if !is_milder(milder, exercise) => {
            bad("milder must name an exercise whose load is not greater")
        }
        (Some(Some(milder)), _)
            if milder.position.needs_floor() && !exercise.position.needs_floor() =>
        {
            bad("milder must not need a floor to get down to where it needs none itself")
        }
        (_, Some(Some(harder))) if !is_milder(exercise, harder) => {
            bad("harder must name an exercise whose load is not smaller")
        }
        _ if leads_back(catalogue, exercise, |exercise| exercise.milder.as_ref()) => {
            bad("milder must not lead back to it")
        }
        _ if leads_back(catalogue, exercise, |exercise| exercise.harder.as_ref()) => {
            bad("harder must not lead back to it")
        }
        _ => Ok(()),
    }
}

/// Whether the way from one exercise to the next comes by the first again.
fn leads_back(
    catalogue: &Catalogue,
    exercise: &Exercise,
    next: impl Fn(&Exercise) -> Option<&ExerciseId>,
) -> bool {
    let way = std::iter::successors(Some(exercise), |exercise| catalogue.find(next(exercise)?));
    way.skip(1).take(catalogue.all().len()).any(|passed| passed.id == exercise.id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        Activity, Caution, Position,
        catalogue::tests::{catalogue, exercise, growth, named},
    };

    /// A catalogue with this in place of its exercise of the same id; why it is refused.
    fn refused(stanza: Exercise) -> Option<String> {
        let stanzas = catalogue().exercises.into_iter().chain([stanza]);
        Catalogue::new(stanzas).err().map(|error| error.to_string())
    }

    #[test]
    fn a_catalogue_without_a_prong_is_refused() {
        let refused = Catalogue::new([exercise("stand", Activity::Stand)]);

        assert!(matches!(refused, Err(BadCatalogue::NothingFor(Activity::Walk))));
    }

    #[test]
    fn a_growth_that_goes_nowhere_is_refused() {
        for grows in [growth(0, 90), growth(1, 59), growth(1, 14401)] {
            let stand = Exercise { grows: Some(grows), ..exercise("stand", Activity::Stand) };

            let refused = Catalogue::new([stand]);

            assert!(matches!(refused, Err(BadCatalogue::BadStanza(_, _))), "{grows:?}");
        }
    }

    #[test]
    fn what_is_called_milder_or_harder_is_so() {
        let second = || Exercise { load: 3, ..exercise("second", Activity::Stretch) };
        let mut stanzas = catalogue().exercises;
        stanzas[3].milder = named("first");
        stanzas
            .push(Exercise { position: Position::Lying, ..exercise("lying", Activity::Stretch) });
        let check = |stanza: Exercise, reason: Option<&str>| {
            let stanzas = stanzas.iter().cloned().chain([stanza]);
            let error = Catalogue::new(stanzas).err().map(|error| error.to_string());
            assert_eq!(error.as_deref(), reason);
        };

        check(Exercise { milder: named("first"), ..second() }, None);
        check(
            Exercise { milder: named("gone"), ..second() },
            Some("exercise second: milder must name another exercise of the catalogue"),
        );
        check(
            Exercise { load: 1, milder: named("first"), ..second() },
            Some("exercise second: milder must name an exercise whose load is not greater"),
        );
        check(
            Exercise { milder: named("lying"), ..second() },
            Some(
                "exercise second: milder must not need a floor to get down to where it needs none itself",
            ),
        );
        check(
            Exercise { harder: named("first"), ..second() },
            Some("exercise second: harder must name an exercise whose load is not smaller"),
        );
        check(
            Exercise { milder: named("second"), ..exercise("first", Activity::Stretch) },
            Some("exercise first: milder must not lead back to it"),
        );
        check(
            Exercise { harder: named("tilt"), ..exercise("tilt", Activity::Strengthen) },
            Some("exercise tilt: harder must not lead back to it"),
        );
    }

    #[test]
    fn a_stanza_that_contradicts_itself_is_refused() {
        let tilt = || exercise("tilt", Activity::Strengthen);
        let check = |stanza: Exercise, reason: &str| {
            assert_eq!(refused(stanza), Some(format!("exercise tilt: {reason}")));
        };

        check(Exercise { load: 5, ..tilt() }, "load must be from 1 to 4");
        check(
            Exercise { quiet: true, position: Position::Lying, ..tilt() },
            "quiet must not be true for what needs a floor to get down to",
        );
        check(
            Exercise { gated_cautions: vec![Caution::Knees], ..tilt() },
            "gated_cautions belong to a harder part, which gated = true says there is",
        );
        check(
            Exercise { starts: vec![45], grows: Some(growth(30, 90)), ..tilt() },
            "starts must be amounts that the dose can grow to",
        );
    }
}
