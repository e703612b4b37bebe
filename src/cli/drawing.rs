//! `limber pictures`: every picture of the exercises into a folder, or all steps on one sheet.

use std::{fs, path::Path};

use anyhow::Context;

use crate::{
    config::tools::Pictures,
    messages::POSES,
    pictures::figure::{Figures, Layout},
    text_file,
};

/// Three exercises side by side, as a rule, on a sheet that fits on a page.
const SHEET: Layout = Layout { columns: 15, still_width: 160 };

/// Draws what was asked for.
///
/// # Errors
/// One line that says what is wrong with the poses, the folder or the sheet.
pub fn draw(wishes: &Pictures) -> anyhow::Result<()> {
    let poses = match &wishes.poses {
        Some(file) => {
            text_file::read(file).with_context(|| format!("reading {}", file.display()))?
        }
        None => POSES.to_owned(),
    };
    let figures = Figures::read(&poses)?;
    if let Some(folder) = &wishes.out {
        draw_each(&figures, folder)?;
    }
    if let Some(sheet) = &wishes.contact {
        write(sheet, &figures.contact_sheet(SHEET)?)?;
    }
    Ok(())
}

/// Draws all of them: ID.gif, ID-gated.gif where there is a harder part, and ID-N.png for step N.
fn draw_each(figures: &Figures, folder: &Path) -> anyhow::Result<()> {
    fs::create_dir_all(folder)
        .with_context(|| format!("making the folder {}", folder.display()))?;
    for id in figures.exercises() {
        let Some(movement) = figures.of(id) else { continue };
        write(&folder.join(format!("{id}.gif")), &movement.animation()?)?;
        if let Some(gated) = movement.gated_animation() {
            write(&folder.join(format!("{id}-gated.gif")), &gated?)?;
        }
        for step in 0..movement.steps() {
            if let Some(still) = movement.still(step) {
                write(&folder.join(format!("{id}-{}.png", step + 1)), &still?)?;
            }
        }
    }
    Ok(())
}

fn write(file: &Path, bytes: &[u8]) -> anyhow::Result<()> {
    fs::write(file, bytes).with_context(|| format!("writing {}", file.display()))
}
