//! Looks at poses while they are written: `cargo run -p limber-pictures --example contact --
//! POSES OUT.png ID…` lays out the stills of those exercises, and pictures out of the film of one
//! with `film:ID`. `sizes` prints how
//! many bytes each film has. PERSON in the environment has one person show all.

use std::{env, error::Error, fs};

use gif::{ColorOutput, DecodeOptions};
use limber_pictures::figure::{Figures, Layout};

/// How many pictures of a film are laid out, and how wide and high one is.
const PICTURES: usize = 20;
const COLUMNS: usize = 5;
const WIDTH: usize = 320;
const HEIGHT: usize = 240;

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = env::args().skip(1);
    let usage = "contact POSES OUT.png ID…";
    let (poses, out) = (arguments.next().ok_or(usage)?, arguments.next().ok_or(usage)?);
    let wanted: Vec<String> = arguments.collect();
    let text = fs::read_to_string(poses)?;
    let read = |text: &str| match env::var("PERSON") {
        Ok(person) => Figures::shown_by(text, &person),
        Err(_) => Figures::read(text),
    };
    if wanted == ["sizes"] {
        let figures = read(&text)?;
        for movement in figures.exercises().filter_map(|id| Some((id, figures.of(id)?))) {
            let (id, movement) = movement;
            println!("{id} {}", movement.animation()?.len());
            if let Some(gated) = movement.gated_animation() {
                println!("{id}-gated {}", gated?.len());
            }
        }
        return Ok(());
    }
    if let [film] = wanted.as_slice()
        && let Some(id) = film.strip_prefix("film:")
    {
        let figures = read(&text)?;
        let movement = figures.of(id).ok_or("nothing shows that")?;
        fs::write(out, out_of_film(&movement.animation()?)?)?;
        return Ok(());
    }
    let layout = match wanted.len() {
        0 => Layout { columns: 15, still_width: 160 },
        1 | 2 => Layout { columns: 3, still_width: 516 },
        _ => Layout { columns: 5, still_width: 308 },
    };
    let figures = read(&text)?.only(|id| wanted.is_empty() || wanted.iter().any(|it| it == id));
    fs::write(out, figures.contact_sheet(layout)?)?;
    Ok(())
}

/// Pictures out of a film, each half as wide and high, from left to right and down.
fn out_of_film(bytes: &[u8]) -> Result<Vec<u8>, Box<dyn Error>> {
    let frames = frames(bytes)?;
    let rows = PICTURES.div_ceil(COLUMNS);
    let mut sheet = vec![0; COLUMNS * WIDTH * rows * HEIGHT * 3];
    for n in 0..PICTURES {
        let frame = &frames[n * frames.len() / PICTURES];
        let corner = (n / COLUMNS * HEIGHT * COLUMNS + n % COLUMNS) * WIDTH;
        for y in 0..HEIGHT {
            for x in 0..WIDTH {
                let (to, from) =
                    ((corner + y * COLUMNS * WIDTH + x) * 3, (4 * y * WIDTH + 2 * x) * 3);
                sheet[to..to + 3].copy_from_slice(&frame[from..from + 3]);
            }
        }
    }
    let mut png = Vec::new();
    let mut encoder = png::Encoder::new(&mut png, (COLUMNS * WIDTH) as u32, (rows * HEIGHT) as u32);
    encoder.set_color(png::ColorType::Rgb);
    encoder.write_header()?.write_image_data(&sheet)?;
    Ok(png)
}

/// The film's pictures in red, green and blue, one for each hundredth of a second that is a tenth.
fn frames(bytes: &[u8]) -> Result<Vec<Vec<u8>>, Box<dyn Error>> {
    let mut options = DecodeOptions::new();
    options.set_color_output(ColorOutput::RGBA);
    let mut decoder = options.read_info(bytes)?;
    let mut canvas = vec![0; 4 * WIDTH * HEIGHT * 3];
    let mut frames = Vec::new();
    while let Some(frame) = decoder.read_next_frame()? {
        for (n, pixel) in frame.buffer.chunks(4).enumerate() {
            let (x, y) = (n % usize::from(frame.width), n / usize::from(frame.width));
            let at = ((usize::from(frame.top) + y) * 2 * WIDTH + usize::from(frame.left) + x) * 3;
            if pixel[3] > 0 {
                canvas[at..at + 3].copy_from_slice(&pixel[..3]);
            }
        }
        for _ in 0..(frame.delay / 8).max(1) {
            frames.push(canvas.clone());
        }
    }
    Ok(frames)
}
