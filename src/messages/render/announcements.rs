//! The screens of announcements, as everybody sees them.

use super::{button, paragraphs, with_buttons};
use crate::{
    messages::{Screen, phrases::Phrases},
    usecases::Press,
};

pub fn announcement(words: Phrases<'_>, html: &str) -> Screen {
    let html = paragraphs([html.to_owned(), words.get("announcement-footer")]);
    let off = button(words.get("button-no-more-announcements"), Press::NoMoreAnnouncements);
    with_buttons(html, vec![vec![off]])
}

pub fn off(words: Phrases<'_>) -> Screen {
    let on = button(words.get("button-announcements-on"), Press::AnnouncementsOn);
    with_buttons(words.get("announcements-off"), vec![vec![on]])
}
