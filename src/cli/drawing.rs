//! `limber pictures`: every picture of the exercises into a folder.

use std::{fs, path::Path};

use crate::{config::Pictures, pictures::figure::Figures, text_file};
use anyhow::Context;

/// The poses that the binary carries.
const POSES: &str = include_str!("../../messages/poses.toml");

/// Draws all of them: ID.gif, ID-gated.gif where there is a harder part, and ID-N.png for step N.
///
/// # Errors
/// One line that says what is wrong with the poses or the folder.
pub fn draw(wishes: &Pictures) -> anyhow::Result<()> {
    let poses = match &wishes.poses {
        Some(file) => {
            text_file::read(file).with_context(|| format!("reading {}", file.display()))?
        }
        None => POSES.to_owned(),
    };
    let figures = Figures::read(&poses)?;
    fs::create_dir_all(&wishes.out)
        .with_context(|| format!("making the folder {}", wishes.out.display()))?;
    for id in figures.exercises() {
        let Some(movement) = figures.of(id) else { continue };
        write(&wishes.out, &format!("{id}.gif"), &movement.animation()?)?;
        if let Some(gated) = movement.gated_animation() {
            write(&wishes.out, &format!("{id}-gated.gif"), &gated?)?;
        }
        for step in 0..movement.steps() {
            if let Some(still) = movement.still(step) {
                write(&wishes.out, &format!("{id}-{}.png", step + 1), &still?)?;
            }
        }
    }
    Ok(())
}

fn write(folder: &Path, name: &str, bytes: &[u8]) -> anyhow::Result<()> {
    let path = folder.join(name);
    fs::write(&path, bytes).with_context(|| format!("writing {}", path.display()))
}
