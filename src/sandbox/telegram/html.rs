//! Telegram's HTML: the tags that it knows, the entities that they make, and its words for what it
//! refuses (Bot API, "HTML style").

use serde_json::{Value, json};

/// A text whose markup has been understood.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Formatted {
    /// Without the markup.
    pub text: String,
    /// The entities as the Bot API lists them; offsets and lengths in UTF-16 units.
    pub entities: Vec<Value>,
    /// The text with known tags only, for a page to show.
    pub html: String,
}

struct Open {
    tag: String,
    kind: &'static str,
    offset: usize,
    url: Option<String>,
}

/// Understands a text in HTML.
///
/// # Errors
/// Telegram's words, without the "Bad Request: ".
pub fn parse(source: &str) -> Result<Formatted, String> {
    let mut formatted = Formatted::default();
    let mut open: Vec<Open> = Vec::new();
    let mut offset = 0;
    let mut rest = source;
    while !rest.is_empty() {
        let at = source.len() - rest.len();
        if let Some(tag) = rest.strip_prefix("</") {
            let end = tag.find('>').ok_or_else(|| unclosed(at))?;
            let name = tag[..end].trim().to_lowercase();
            let Some(started) = open.pop() else {
                return Err(format!(
                    "can't parse entities: Unexpected end tag at byte offset {at}"
                ));
            };
            if !name.is_empty() && name != started.tag {
                return Err(format!(
                    "can't parse entities: Unmatched end tag at byte offset {at}, expected \"</{}>\", found \"</{name}>\"",
                    started.tag
                ));
            }
            close(&mut formatted, started, offset);
            rest = &tag[end + 1..];
        } else if let Some(tag) = rest.strip_prefix('<') {
            let end = tag.find('>').ok_or_else(|| unclosed(at))?;
            let started = start(&tag[..end], at, offset)?;
            formatted.html.push_str(&opening(&started));
            open.push(started);
            rest = &tag[end + 1..];
        } else {
            let (character, length) = character(rest);
            formatted.text.push(character);
            escape_into(&mut formatted.html, character);
            offset += character.len_utf16();
            rest = &rest[length..];
        }
    }
    match open.pop() {
        Some(Open { tag, .. }) => Err(format!(
            "can't parse entities: Can't find end tag corresponding to start tag \"{tag}\""
        )),
        None => Ok(formatted),
    }
}

/// A text that is taken as it is.
pub fn plain(text: &str) -> Formatted {
    let mut html = String::with_capacity(text.len());
    text.chars().for_each(|character| escape_into(&mut html, character));
    Formatted { text: text.to_owned(), entities: Vec::new(), html }
}

fn unclosed(at: usize) -> String {
    format!("can't parse entities: Unclosed start tag at byte offset {at}")
}

fn start(inside: &str, at: usize, offset: usize) -> Result<Open, String> {
    let mut words = inside.split_whitespace();
    let tag = words.next().unwrap_or_default().to_lowercase();
    let attributes: Vec<&str> = words.collect();
    let attribute = |name: &str| {
        attributes.iter().find_map(|attribute| {
            let value = attribute.strip_prefix(name)?.strip_prefix('=')?;
            Some(value.trim_matches(['"', '\'']).to_owned())
        })
    };
    let kind = match tag.as_str() {
        "b" | "strong" => "bold",
        "i" | "em" => "italic",
        "u" | "ins" => "underline",
        "s" | "strike" | "del" => "strikethrough",
        "code" => "code",
        "pre" => "pre",
        "a" => "text_link",
        "tg-spoiler" => "spoiler",
        "span" if attribute("class").as_deref() == Some("tg-spoiler") => "spoiler",
        "span" => {
            return Err(format!(
                "can't parse entities: Tag \"span\" must have class \"tg-spoiler\" at byte offset {at}"
            ));
        }
        "blockquote" if attributes.contains(&"expandable") => "expandable_blockquote",
        "blockquote" => "blockquote",
        _ => {
            return Err(format!(
                "can't parse entities: Unsupported start tag \"{tag}\" at byte offset {at}"
            ));
        }
    };
    Ok(Open { url: attribute("href"), tag, kind, offset })
}

fn opening(open: &Open) -> String {
    match (open.kind, &open.url) {
        ("text_link", Some(url)) => {
            let mut safe = String::new();
            url.chars().for_each(|character| escape_into(&mut safe, character));
            format!("<a href=\"{safe}\" rel=\"noopener\" target=\"_blank\">")
        }
        ("expandable_blockquote", _) => "<blockquote expandable>".to_owned(),
        (kind, _) => format!("<{}>", element(kind)),
    }
}

/// The element that a page shows an entity with.
fn element(kind: &str) -> &'static str {
    match kind {
        "bold" => "b",
        "italic" => "i",
        "underline" => "u",
        "strikethrough" => "s",
        "code" => "code",
        "pre" => "pre",
        "text_link" => "a",
        "spoiler" => "tg-spoiler",
        _ => "blockquote",
    }
}

fn close(formatted: &mut Formatted, open: Open, offset: usize) {
    formatted.html.push_str(&format!("</{}>", element(open.kind)));
    let length = offset - open.offset;
    if length == 0 || (open.kind == "text_link" && open.url.is_none()) {
        return;
    }
    let mut entity = json!({ "type": open.kind, "offset": open.offset, "length": length });
    if let (Some(url), "text_link") = (open.url, open.kind) {
        entity["url"] = url.into();
    }
    formatted.entities.push(entity);
}

/// The next character, a named or numbered one included, and its length in the source.
fn character(rest: &str) -> (char, usize) {
    const NAMED: [(&str, char); 4] =
        [("&lt;", '<'), ("&gt;", '>'), ("&amp;", '&'), ("&quot;", '"')];
    if let Some((name, character)) = NAMED.iter().find(|(name, _)| rest.starts_with(name)) {
        return (*character, name.len());
    }
    if let Some(number) = rest.strip_prefix("&#")
        && let Some(end) = number.find(';').filter(|end| *end <= 8)
    {
        let code = match number[..end].strip_prefix(['x', 'X']) {
            Some(hexadecimal) => u32::from_str_radix(hexadecimal, 16).ok(),
            None => number[..end].parse().ok(),
        };
        if let Some(character) = code.and_then(char::from_u32) {
            return (character, end + 3);
        }
    }
    let first = rest.chars().next().unwrap_or_default();
    (first, first.len_utf8())
}

fn escape_into(html: &mut String, character: char) {
    match character {
        '<' => html.push_str("&lt;"),
        '>' => html.push_str("&gt;"),
        '&' => html.push_str("&amp;"),
        '"' => html.push_str("&quot;"),
        other => html.push(other),
    }
}
