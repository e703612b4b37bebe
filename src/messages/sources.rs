//! Where sentences and the catalogue come from: the binary, and the operator's folder on top.

use std::{
    borrow::Cow,
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use rust_embed::RustEmbed;
use serde::{Deserialize, de::DeserializeOwned};
use toml::Spanned;

use crate::{
    care::{Catalogue, Exercise, catalogue::BadCatalogue},
    pictures::decoding::{Format, decode},
    text_file,
};

#[derive(RustEmbed)]
#[folder = "messages/"]
struct Embedded;

/// One file of a language.
#[derive(Clone, Debug)]
pub struct Source {
    /// The file's name as the operator knows it: a path, or the name within the binary.
    pub name: String,
    pub text: Cow<'static, str>,
    pub is_override: bool,
}

/// Everything that the words are made of.
#[derive(Debug)]
pub struct Sources {
    /// By language, the operator's files last.
    pub languages: BTreeMap<String, Vec<Source>>,
    pub catalogue: Catalogue,
    /// Pictures of the exercises, by the name of their file.
    pub pictures: BTreeMap<String, Cow<'static, [u8]>>,
}

/// A mistake in the messages, by file and, where it is known, line.
#[derive(Debug, thiserror::Error)]
pub enum BadMessages {
    #[error("cannot read {path}: {reason}; check the folder given with --messages")]
    Unreadable { path: PathBuf, reason: std::io::Error },
    #[error("{file}:{line}: {reason}")]
    Line { file: String, line: usize, reason: String },
    #[error("{file}: {reason}")]
    File { file: String, reason: String },
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CatalogueFile {
    exercise: Vec<Spanned<Exercise>>,
}

/// A stanza of the catalogue, and where it stands.
struct Stanza {
    exercise: Exercise,
    file: String,
    line: usize,
}

const CATALOGUE: &str = "exercises.toml";
const PICTURES: &str = "pictures";

impl Sources {
    /// Reads what the binary carries and, on top of it, the operator's folder: `exercises.toml`,
    /// `LANGUAGE/*.ftl`, `pictures/*.gif` and `pictures/*.png`, all of them optional.
    ///
    /// # Errors
    /// Names the file and line of the first mistake.
    pub fn read(folder: Option<&Path>) -> Result<Sources, BadMessages> {
        let mut languages: BTreeMap<String, Vec<Source>> = BTreeMap::new();
        let mut catalogue = Vec::new();
        let mut pictures = BTreeMap::new();
        for name in Embedded::iter() {
            let file = Embedded::get(&name).expect("a name that was listed is there");
            if let Some(picture) = picture_of(&name) {
                pictures.insert(picture, file.data);
                continue;
            }
            let text = utf8(file.data);
            let name = format!("messages/{name}");
            match language_of(&name) {
                Some(language) => {
                    let source = Source { text, name: name.clone(), is_override: false };
                    languages.entry(language).or_default().push(source);
                }
                None if name.ends_with(CATALOGUE) => catalogue.extend(stanzas(&name, &text)?),
                None => {}
            }
        }
        if let Some(folder) = folder {
            let path = folder.join(CATALOGUE);
            if path.exists() {
                let text = read(&path)?;
                catalogue.extend(stanzas(&path.display().to_string(), &text)?);
            }
            for path in picture_files(folder)? {
                if let Some(picture) = picture_of(&path.to_string_lossy()) {
                    pictures.insert(picture, whole_picture(&path)?.into());
                }
            }
            for (language, path) in fluent_files(folder)? {
                let source = Source {
                    text: read(&path)?.into(),
                    name: path.display().to_string(),
                    is_override: true,
                };
                languages.entry(language).or_default().push(source);
            }
        }
        let exercises = catalogue.iter().map(|stanza| stanza.exercise.clone());
        let catalogue =
            Catalogue::new(exercises).map_err(|error| bad_catalogue(&error, folder, &catalogue))?;
        Ok(Sources { languages, catalogue, pictures })
    }
}

/// A text of the binary, which is not copied.
fn utf8(bytes: Cow<'static, [u8]>) -> Cow<'static, str> {
    match bytes {
        Cow::Borrowed(bytes) => String::from_utf8_lossy(bytes),
        Cow::Owned(bytes) => String::from_utf8_lossy(&bytes).into_owned().into(),
    }
}

/// "en" of "messages/en/bot.ftl".
fn language_of(name: &str) -> Option<String> {
    let (folder, file) = name.rsplit_once('/')?;
    let language = folder.rsplit('/').next()?;
    file.ends_with(".ftl").then(|| language.to_owned())
}

/// "walk.gif" of "pictures/walk.gif".
fn picture_of(path: &str) -> Option<String> {
    let (folder, file) = path.rsplit_once('/')?;
    let is_picture = file.ends_with(".gif") || file.ends_with(".png");
    (is_picture && folder.ends_with(PICTURES)).then(|| file.to_owned())
}

fn picture_files(folder: &Path) -> Result<Vec<PathBuf>, BadMessages> {
    let folder = folder.join(PICTURES);
    if folder.is_dir() { entries(&folder) } else { Ok(Vec::new()) }
}

/// A picture that can be shown: a broken one would be refused whenever it is sent.
fn whole_picture(path: &Path) -> Result<Vec<u8>, BadMessages> {
    let bytes = fs::read(path).map_err(unreadable(path))?;
    let format =
        if path.extension().is_some_and(|e| e == "gif") { Format::Gif } else { Format::Png };
    decode(&bytes, format).map_err(|reason| BadMessages::File {
        file: path.display().to_string(),
        reason: format!("no {format:?} that can be shown ({reason}); export the picture anew"),
    })?;
    Ok(bytes)
}

fn fluent_files(folder: &Path) -> Result<Vec<(String, PathBuf)>, BadMessages> {
    let mut files = Vec::new();
    for language in entries(folder)?.into_iter().filter(|path| path.is_dir()) {
        let Some(name) = language.file_name().and_then(|name| name.to_str()) else { continue };
        let paths = entries(&language)?;
        let fluent = paths.into_iter().filter(|path| path.extension().is_some_and(|e| e == "ftl"));
        files.extend(fluent.map(|path| (name.to_owned(), path)));
    }
    Ok(files)
}

/// The entries of a folder, in order.
pub fn entries(folder: &Path) -> Result<Vec<PathBuf>, BadMessages> {
    let mut paths = fs::read_dir(folder)
        .map_err(unreadable(folder))?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<Result<Vec<_>, _>>()
        .map_err(unreadable(folder))?;
    paths.sort();
    Ok(paths)
}

/// The text of a file.
pub fn read(path: &Path) -> Result<String, BadMessages> {
    text_file::read(path).map_err(unreadable(path))
}

/// That a file or folder cannot be read.
pub fn unreadable(path: &Path) -> impl FnOnce(std::io::Error) -> BadMessages {
    |reason| BadMessages::Unreadable { path: path.to_owned(), reason }
}

fn stanzas(file: &str, text: &str) -> Result<Vec<Stanza>, BadMessages> {
    let CatalogueFile { exercise } = parsed(file, text)?;
    let stanza = |exercise: Spanned<Exercise>| Stanza {
        file: file.to_owned(),
        line: text_file::line_at(text, exercise.span().start),
        exercise: exercise.into_inner(),
    };
    Ok(exercise.into_iter().map(stanza).collect())
}

/// The mistake, where the last stanza of its exercise stands.
fn bad_catalogue(error: &BadCatalogue, folder: Option<&Path>, catalogue: &[Stanza]) -> BadMessages {
    let reason = error.to_string();
    let is_it = |stanza: &&Stanza| Some(&stanza.exercise.id) == error.exercise();
    match catalogue.iter().rfind(is_it) {
        Some(Stanza { file, line, .. }) => {
            BadMessages::Line { file: file.clone(), line: *line, reason }
        }
        None => {
            let file = folder.map_or(CATALOGUE.into(), |folder| folder.join(CATALOGUE));
            BadMessages::File { file: file.display().to_string(), reason }
        }
    }
}

/// Reads a TOML file.
///
/// # Errors
/// Names the line of the first mistake.
pub fn parsed<T: DeserializeOwned>(file: &str, text: &str) -> Result<T, BadMessages> {
    toml::from_str(text).map_err(|error| {
        let start = error.span().map_or(0, |span| span.start);
        BadMessages::Line {
            file: file.to_owned(),
            line: text_file::line_at(text, start),
            reason: error.message().to_owned(),
        }
    })
}
