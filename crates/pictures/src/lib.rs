//! Everything that is drawn, from data: figures that show how an exercise is done, and charts of
//! what was done. Pure: data in, bytes out; whoever asks keeps it off the async threads.

pub mod chart;
pub mod decoding;
pub mod figure;
pub mod qr;

mod indexed;
mod palette;
mod pdf;
mod raster;

pub use self::raster::BadPicture;
