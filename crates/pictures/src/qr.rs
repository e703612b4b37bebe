//! A text as a QR code: for paper, for a screen, and for the terminal.

use png::{BitDepth, ColorType, Encoder};
use qrcode::{
    Color, QrCode,
    render::{svg, unicode},
    types::QrError,
};

use super::BadPicture;

/// Pixels of one module, and the free modules round the code (ISO/IEC 18004: four).
const MODULE: usize = 16;
const QUIET: usize = 4;

/// A text that is drawn as a code.
pub struct Qr(QrCode);

impl Qr {
    /// # Errors
    /// Says that the text is too long for a code.
    pub fn of(text: &str) -> Result<Qr, QrError> {
        QrCode::new(text).map(Qr)
    }

    /// In letters, as it is on a dark terminal; on a light one it is inverted, which phones read too.
    pub fn terminal(&self) -> String {
        self.0
            .render::<unicode::Dense1x2>()
            .dark_color(unicode::Dense1x2::Light)
            .light_color(unicode::Dense1x2::Dark)
            .build()
    }

    /// The code as SVG.
    pub fn svg(&self) -> String {
        self.0.render::<svg::Color<'_>>().build()
    }

    /// The code as PNG, black on white.
    pub fn png(&self) -> Result<Vec<u8>, BadPicture> {
        let modules = self.0.width();
        let width = (modules + 2 * QUIET) * MODULE;
        let is_dark = |pixel: usize| {
            let module = |along: usize| (along / MODULE).checked_sub(QUIET);
            let place = (module(pixel % width), module(pixel / width));
            matches!(place, (Some(x), Some(y))
                if x < modules && y < modules && self.0[(x, y)] == Color::Dark)
        };
        let pixels: Vec<u8> =
            (0..width * width).map(|pixel| if is_dark(pixel) { 0 } else { 255 }).collect();
        let side = u32::try_from(width).map_err(|_| BadPicture::NoSize)?;
        let mut bytes = Vec::new();
        let mut encoder = Encoder::new(&mut bytes, side, side);
        encoder.set_color(ColorType::Grayscale);
        encoder.set_depth(BitDepth::Eight);
        encoder.write_header()?.write_image_data(&pixels)?;
        Ok(bytes)
    }
}
