//! Moving pictures of the exercises: a figure with joints, posed by key frames.
//!
//! - `poses`: reads them; `pose`, `cues`, `paths`: what they may say
//! - `skeleton`, `geometry`, `body`: where the joints are, so that hands and feet rest where they
//!   should
//! - `timeline`, `tween`: from key frames to the moments between them
//! - `person`: who is shown
//! - `picture`: one moment drawn, with `trunk`, `limbs`, `head`, `hair`, `marks`, `colours`; round
//!   it `props`, `furniture`, `scenery`
//! - `svg`, `raster`, `film`, `sheet`: shapes, pixels, a film, all stills on one sheet
//!
//! Pure: the same poses are the same bytes. Must not know more of exercises than their ids; their
//! sentences and doses are elsewhere.

mod body;
mod colours;
mod cues;
mod film;
mod furniture;
mod geometry;
mod hair;
mod head;
mod limbs;
mod marks;
mod paths;
mod person;
mod picture;
mod pose;
mod poses;
mod props;
mod raster;
mod scenery;
mod sheet;
mod skeleton;
mod svg;
mod timeline;
mod trunk;
mod tween;

use std::collections::BTreeMap;

use super::BadPicture;

use self::film::Film;
use self::poses::{Frame, Scene};
use self::timeline::Moment;

pub use self::poses::BadPoses;
pub use self::sheet::Layout;

/// Hundredths of a second between two pictures of an animation.
const TICK: u16 = 8;

/// The movements of all exercises that have one.
#[derive(Debug)]
pub struct Figures(BTreeMap<String, Movement>);

/// How one exercise is done.
#[derive(Debug)]
pub struct Movement {
    scenes: Vec<Scene>,
    /// The scenes that wait behind "only if that is easy".
    gated: Vec<Scene>,
}

impl Figures {
    /// Reads the poses; see the head of `poses.toml` for what they may say.
    ///
    /// # Errors
    ///
    /// Says what is wrong, in which pose or frame of which movement.
    pub fn read(text: &str) -> Result<Figures, BadPoses> {
        Figures::cast(text, None)
    }

    /// The figures in a text, all shown by one of its people.
    ///
    /// # Errors
    ///
    /// As `read`; and if there is no such person, or they cannot reach what a pose says.
    pub fn shown_by(text: &str, person: &str) -> Result<Figures, BadPoses> {
        Figures::cast(text, Some(person))
    }

    fn cast(text: &str, person: Option<&str>) -> Result<Figures, BadPoses> {
        let movement = |(id, scenes): (String, Vec<Scene>)| (id, Movement::of(scenes));
        Ok(Figures(poses::read(text, person)?.into_iter().map(movement).collect()))
    }

    /// The names of the people who may show exercises.
    ///
    /// # Errors
    ///
    /// If the poses are not what they may be.
    pub fn people(text: &str) -> Result<Vec<String>, BadPoses> {
        poses::people(text)
    }

    /// How that exercise is done; `None` if nothing shows it.
    pub fn of(&self, exercise: &str) -> Option<&Movement> {
        self.0.get(exercise)
    }

    /// A picture by its name: `ID` moves, `ID-gated` is what waits behind "only if that is easy", and
    /// `ID-3` the still of the third instruction; `None` if nothing shows it.
    pub fn picture(&self, name: &str) -> Option<Result<Vec<u8>, BadPicture>> {
        if let Some(movement) = self.of(name) {
            return Some(movement.animation());
        }
        let (exercise, part) = name.rsplit_once('-')?;
        let movement = self.of(exercise)?;
        if part == "gated" {
            return movement.gated_animation();
        }
        movement.still(part.parse::<usize>().ok()?.checked_sub(1)?)
    }

    /// The ids of the exercises that are shown.
    pub fn exercises(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }

    /// The figures of some exercises.
    #[must_use]
    pub fn only(mut self, wanted: impl Fn(&str) -> bool) -> Figures {
        self.0.retain(|id, _| wanted(id));
        self
    }

    /// Every still of every exercise on one sheet, as PNG.
    ///
    /// # Errors
    ///
    /// If the sheet could not be drawn or encoded.
    pub fn contact_sheet(&self, layout: Layout) -> Result<Vec<u8>, BadPicture> {
        sheet::png(self, layout)
    }
}

impl Movement {
    fn of(scenes: Vec<Scene>) -> Movement {
        let (gated, scenes) = scenes.into_iter().partition(|scene| scene.gated);
        Movement { scenes, gated }
    }

    fn frames(&self) -> impl Iterator<Item = (&Scene, &Frame)> {
        let scenes = self.scenes.iter().chain(&self.gated);
        scenes.flat_map(|scene| scene.frames.iter().map(move |frame| (scene, frame)))
    }

    /// The movement as a GIF that loops, without what waits behind "only if that is easy".
    ///
    /// # Errors
    ///
    /// If a picture could not be drawn or encoded.
    pub fn animation(&self) -> Result<Vec<u8>, BadPicture> {
        film(&self.scenes).develop()
    }

    /// The scenes that wait behind "only if that is easy", as a GIF that loops; `None` if there are none.
    ///
    /// # Errors
    ///
    /// If a picture could not be drawn or encoded.
    pub fn gated_animation(&self) -> Option<Result<Vec<u8>, BadPicture>> {
        (!self.gated.is_empty()).then(|| film(&self.gated).develop())
    }

    /// For how many instructions there is a picture: those of the exercise, then those that wait
    /// behind "only if that is easy".
    pub fn steps(&self) -> usize {
        self.frames().map(|(_, frame)| frame.step + 1).max().unwrap_or_default()
    }

    /// The instruction of that number, from 0, as a PNG: of its key frames the one that is
    /// kept longest. `None` if there is no such instruction.
    ///
    /// # Errors
    ///
    /// If the picture could not be drawn or encoded.
    pub fn still(&self, step: usize) -> Option<Result<Vec<u8>, BadPicture>> {
        self.shows(step).map(|moment| raster::png(&picture::svg(&moment)))
    }

    /// The moment that shows that instruction.
    fn shows(&self, step: usize) -> Option<Moment<'_>> {
        let (scene, frame) = self
            .frames()
            .filter(|(_, frame)| frame.step == step)
            .max_by(|(_, one), (_, other)| one.holds.total_cmp(&other.holds))?;
        Some(timeline::reached(scene, frame))
    }
}

fn film(scenes: &[Scene]) -> Film {
    let mut film = Film::default();
    for moment in timeline::moments(scenes, f64::from(TICK) / 100.0) {
        film.show(picture::svg(&moment), TICK);
    }
    film
}

#[cfg(test)]
mod tests;
