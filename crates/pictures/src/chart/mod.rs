//! Progress that one can look at: a picture for the chat, and a page for a clinician.
//!
//! Must not know words, a clock or a person: days, figures and sentences come in, PNG or PDF goes
//! out. The same picture always gives the same bytes.
//!
//! - `data`: what a picture is told
//! - `stats`, `report`: where everything stands
//! - `calendar`, `bars`, `icons`: what it is made of
//! - `columns`: days in weeks and months
//! - `canvas`, `label`, `fonts`, `colours`: shapes and texts as SVG
//! - `render`: SVG as PNG

mod bars;
mod calendar;
mod canvas;
mod colours;
mod columns;
mod data;
pub(crate) mod fonts;
mod icons;
mod label;
mod render;
mod report;
mod stats;
#[cfg(test)]
mod tests;

use std::sync::Arc;

use resvg::usvg::Options;

use self::fonts::Fonts;
use super::{BadPicture, pdf};

pub use self::data::{ByActivity, Day, Days, Goal, Period, StatsPicture, StatsWords, Writing};
pub use self::report::{Headline, ReportColumn, ReportDose, ReportPicture, ReportWords};

/// The drawer of pictures, which has read the fonts and may be shared.
pub struct Charts {
    fonts: Fonts,
    options: Options<'static>,
}

impl Charts {
    /// Reads the embedded fonts' tables, a tenth of a millisecond; their letters are read as they are
    /// drawn.
    pub fn new() -> Result<Self, BadPicture> {
        let options = Options { fontdb: Arc::new(Fonts::database()), ..Options::default() };
        Ok(Self { fonts: Fonts::load()?, options })
    }

    /// The picture of somebody's progress as PNG, 960 by 1280 pixels.
    pub fn stats(&self, picture: &StatsPicture) -> Result<Vec<u8>, BadPicture> {
        render::png(&stats::svg(picture, &self.fonts), &self.options)
    }

    /// The page for a clinician as PDF, A4 upright; its texts can be searched and copied.
    pub fn report(&self, picture: &ReportPicture) -> Result<Vec<u8>, BadPicture> {
        pdf::page(&report::svg(picture, &self.fonts), &picture.words.title, &self.options)
    }
}
