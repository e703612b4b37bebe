//! Whether a file is a picture that can be shown: it is decoded to its end, as whoever sees it will.

use std::io::Cursor;

use zune_jpeg::{JpegDecoder, zune_core::bytestream::ZCursor};

/// How a picture is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    Gif,
    Jpeg,
    Png,
}

impl Format {
    /// By the first bytes of a file; none where it is none of these.
    pub fn of(bytes: &[u8]) -> Option<Format> {
        match bytes {
            [b'G', b'I', b'F', b'8', ..] => Some(Format::Gif),
            [0xff, 0xd8, 0xff, ..] => Some(Format::Jpeg),
            [0x89, b'P', b'N', b'G', ..] => Some(Format::Png),
            _ => None,
        }
    }
}

/// Decodes a picture and forgets it.
///
/// # Errors
/// What is wrong with it, in the decoder's words.
pub fn decode(bytes: &[u8], format: Format) -> Result<(), String> {
    match format {
        Format::Gif => decode_gif(bytes).map_err(|error| error.to_string()),
        Format::Png => decode_png(bytes).map_err(|error| error.to_string()),
        Format::Jpeg => {
            let decoded = JpegDecoder::new(ZCursor::new(bytes)).decode();
            decoded.map(drop).map_err(|error| error.to_string())
        }
    }
}

/// All of its frames.
fn decode_gif(bytes: &[u8]) -> Result<(), gif::DecodingError> {
    let mut decoder = gif::DecodeOptions::new().read_info(Cursor::new(bytes))?;
    while decoder.read_next_frame()?.is_some() {}
    Ok(())
}

fn decode_png(bytes: &[u8]) -> Result<(), png::DecodingError> {
    let mut reader = png::Decoder::new(Cursor::new(bytes)).read_info()?;
    while reader.next_row()?.is_some() {}
    reader.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    const GIF: &[u8] = include_bytes!("../../../messages/pictures/stand.gif");
    const JPEG: &[u8] = include_bytes!("../../../tests/stories/whole.jpg");
    const PNG: &[u8] = include_bytes!("../../../messages/pictures/stand-1.png");

    #[test]
    fn what_is_whole_can_be_decoded_and_what_is_cut_off_cannot() {
        for (bytes, format) in [(GIF, Format::Gif), (PNG, Format::Png)] {
            assert_eq!(Format::of(bytes), Some(format));
            assert_eq!(decode(bytes, format), Ok(()));
            for end in [10, bytes.len() / 2, bytes.len() - 20] {
                assert!(decode(&bytes[..end], format).is_err(), "{format:?} of {end} bytes");
            }
        }
        assert_eq!(decode(JPEG, Format::Jpeg), Ok(()));
        assert!(decode(&JPEG[..JPEG.len() / 2], Format::Jpeg).is_err());
        assert!(decode(GIF, Format::Png).is_err());
        assert!(decode(b"\xff\xd8\xff and no more", Format::Jpeg).is_err());
        assert_eq!(Format::of(b"<svg>"), None);
    }
}
