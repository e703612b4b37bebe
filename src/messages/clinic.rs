//! The operator's clinic: who to turn to, and the emergency numbers, from `clinic.toml` in the
//! operator's folder. Nothing of it is shown where nothing is set.
//!
//! `LANGUAGE/clinic.toml` says it in that language; a key that it lacks is taken from the one above
//! it.

use std::{borrow::Cow, collections::BTreeMap, fs, path::Path};

use reqwest::Url;
use serde::Deserialize;
use toml::Spanned;

use super::sources::{BadMessages, parsed, read, unreadable};
use crate::{
    pictures::decoding::{Format, decode},
    text_file,
};

/// Whom people may turn to; each part only where the operator set it. Plain text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Clinic {
    pub name: Option<String>,
    pub text: Option<String>,
    pub address: Option<String>,
    pub phone: Option<String>,
    /// A page on the web.
    pub link: Option<Url>,
    /// The name of a picture, among those of the messages.
    pub picture: Option<String>,
    /// Numbers for an emergency, as they are to be read: "112 (ambulance)".
    pub emergency: Vec<String>,
    /// Numbers at which somebody listens to people who want to die, as they are to be read: "116 123
    /// (Samaritans)".
    pub crisis: Vec<String>,
}

/// Each language's clinic.
#[derive(Debug, Default)]
pub struct Clinics {
    usual: Clinic,
    by_language: BTreeMap<String, Clinic>,
}

/// Pictures by their names.
pub type Pictures = BTreeMap<String, Cow<'static, [u8]>>;

const FILE: &str = "clinic.toml";
/// All of a card's words, so that they fit under the red flags, in characters.
const MAX_CHARS: usize = 1000;
/// The most that Telegram takes for a photo (Bot API, `sendPhoto`), in bytes.
const MOST_BYTES: usize = 10 << 20;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ClinicFile {
    name: Option<String>,
    text: Option<String>,
    address: Option<String>,
    phone: Option<String>,
    link: Option<Spanned<String>>,
    picture: Option<Spanned<String>>,
    emergency: Option<Vec<String>>,
    crisis: Option<Vec<String>>,
}

impl Clinics {
    /// Reads the operator's folder, and the pictures that it names.
    ///
    /// # Errors
    /// Names the file and the line of what is wrong.
    pub fn read(folder: Option<&Path>) -> Result<(Clinics, Pictures), BadMessages> {
        let (mut clinics, mut pictures) = (Clinics::default(), Pictures::new());
        let Some(folder) = folder else { return Ok((clinics, pictures)) };
        clinics.usual = clinic(folder, FILE, &Clinic::default(), &mut pictures)?;
        let entries = fs::read_dir(folder).map_err(unreadable(folder))?;
        for entry in entries {
            let entry = entry.map_err(unreadable(folder))?;
            let Ok(language) = entry.file_name().into_string() else { continue };
            if entry.path().join(FILE).exists() {
                let file = format!("{language}/{FILE}");
                let clinic = clinic(folder, &file, &clinics.usual, &mut pictures)?;
                clinics.by_language.insert(language, clinic);
            }
        }
        Ok((clinics, pictures))
    }

    /// The clinic as it is told in a language.
    pub fn of(&self, language: &str) -> &Clinic {
        self.by_language.get(language).unwrap_or(&self.usual)
    }
}

/// A clinic from a file in the folder, where there is one; what it lacks is as in another.
fn clinic(
    folder: &Path,
    file: &str,
    usual: &Clinic,
    pictures: &mut Pictures,
) -> Result<Clinic, BadMessages> {
    let path = folder.join(file);
    if !path.exists() {
        return Ok(usual.clone());
    }
    let (name, text) = (path.display().to_string(), read(&path)?);
    let wrong = |at: usize, reason: String| BadMessages::Line {
        file: name.clone(),
        line: text_file::line_at(&text, at),
        reason,
    };
    let told: ClinicFile = parsed(&name, &text)?;
    let said = |own: Option<String>, usual: &Option<String>| match own {
        Some(own) => Some(own.trim().to_owned()).filter(|own| !own.is_empty()),
        None => usual.clone(),
    };
    let link = match told.link {
        None => usual.link.clone(),
        Some(link) => {
            let url = Url::parse(link.get_ref().trim()).ok();
            let url = url.filter(|url| matches!(url.scheme(), "http" | "https") && url.has_host());
            Some(url.ok_or_else(|| {
                let reason =
                    format!("{:?} is no link, such as \"https://example.org\"", link.get_ref());
                wrong(link.span().start, reason)
            })?)
        }
    };
    let picture = match told.picture {
        None => usual.picture.clone(),
        Some(picture) => {
            let beside = path.parent().unwrap_or(folder).join(picture.get_ref());
            let bytes = photo(&beside).map_err(|reason| wrong(picture.span().start, reason))?;
            let picture = format!("{file}:{}", picture.get_ref());
            pictures.insert(picture.clone(), bytes.into());
            Some(picture)
        }
    };
    let clinic = Clinic {
        name: said(told.name, &usual.name),
        text: said(told.text, &usual.text),
        address: said(told.address, &usual.address),
        phone: said(told.phone, &usual.phone),
        link,
        picture,
        emergency: told.emergency.unwrap_or_else(|| usual.emergency.clone()),
        crisis: told.crisis.unwrap_or_else(|| usual.crisis.clone()),
    };
    match clinic.length() {
        ..=MAX_CHARS => Ok(clinic),
        length => Err(BadMessages::File {
            file: name,
            reason: format!(
                "{length} characters are too many for one card; {MAX_CHARS} are the most"
            ),
        }),
    }
}

impl Clinic {
    fn length(&self) -> usize {
        let parts = [&self.name, &self.text, &self.address, &self.phone];
        let lines = self.emergency.iter().chain(&self.crisis);
        parts.into_iter().flatten().chain(lines).map(|part| part.chars().count()).sum()
    }
}

/// A picture that Telegram takes for a photo; otherwise what is wrong with it.
fn photo(path: &Path) -> Result<Vec<u8>, String> {
    let shown = path.display();
    let bytes =
        fs::read(path).map_err(|error| format!("cannot read the picture {shown}: {error}"))?;
    let format = Format::of(&bytes).filter(|format| *format != Format::Gif);
    let format = format.ok_or_else(|| format!("the picture {shown} is neither PNG nor JPEG"))?;
    if bytes.len() > MOST_BYTES {
        return Err(format!("the picture {shown} is larger than 10 MB"));
    }
    decode(&bytes, format)
        .map_err(|reason| format!("the picture {shown} cannot be shown ({reason})"))?;
    Ok(bytes)
}
