//! The HTML that Telegram knows, for a text that comes from outside: whether every tag is one of
//! those and has its end, and how long the text is once they are taken out (Bot API, "HTML style").
//!
//! Stricter than Telegram where that is easier to say. The stand-in of the sandbox reads the same
//! markup by code of its own, so that a mistake of this one shows.

/// A mistake in a text's markup.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("line {line}: {reason}")]
pub struct BadMarkup {
    /// Counted from 1.
    pub line: usize,
    pub reason: String,
}

/// The tags that stand for themselves.
const PLAIN: [&str; 12] =
    ["b", "strong", "i", "em", "u", "ins", "s", "strike", "del", "code", "pre", "tg-spoiler"];

/// Checks a text's markup.
///
/// # Errors
/// The first mistake and its line, with a remedy.
pub fn check_markup(html: &str) -> Result<(), BadMarkup> {
    let mut open: Vec<(&str, usize)> = Vec::new();
    let mut rest = html;
    while let Some(position) = rest.find(['<', '&']) {
        let at = html.len() - rest.len() + position;
        let bad = |reason: String| BadMarkup { line: line_of(html, at), reason };
        rest = &rest[position..];
        if rest.starts_with('&') {
            let (_, length) = entity(rest).ok_or_else(|| bad("write & as &amp;".to_owned()))?;
            rest = &rest[length..];
            continue;
        }
        let end = rest.find('>').ok_or_else(|| {
            bad("a tag without its end; write < as &lt; where it is no tag".to_owned())
        })?;
        let inside = &rest[1..end];
        match inside.strip_prefix('/') {
            Some(name) => match open.pop() {
                Some((opened, _)) if opened == name => {}
                Some((opened, _)) => {
                    return Err(bad(format!("</{name}> where </{opened}> has to come first")));
                }
                None => return Err(bad(format!("</{name}> ends what has not begun"))),
            },
            None => open.push((tag(inside).map_err(bad)?, at)),
        }
        rest = &rest[end + 1..];
    }
    match open.pop() {
        Some((tag, at)) => {
            Err(BadMarkup { line: line_of(html, at), reason: format!("<{tag}> has no </{tag}>") })
        }
        None => Ok(()),
    }
}

/// The name of a tag that may stand in a text.
fn tag(inside: &str) -> Result<&str, String> {
    let (name, attributes) = inside.split_once(' ').unwrap_or((inside, ""));
    let is_address = |text: &str| {
        let quoted = text.strip_prefix("href=\"").and_then(|text| text.strip_suffix('"'));
        quoted.is_some_and(|address| {
            let schemes = ["https://", "http://", "tg://", "mailto:"];
            schemes.iter().any(|scheme| address.starts_with(scheme))
                && !address.contains(['"', ' ', '\n'])
        })
    };
    match (name, attributes) {
        ("", _) => Err("write < as &lt; where it is no tag".to_owned()),
        (name, "") if PLAIN.contains(&name) => Ok(name),
        ("blockquote", "" | "expandable") => Ok(name),
        ("span", "class=\"tg-spoiler\"") => Ok(name),
        ("a", address) if is_address(address) => Ok(name),
        ("a", _) => Err("a link is written <a href=\"https://…\">…</a>".to_owned()),
        (name, "") => Err(format!(
            "<{name}> is no tag that Telegram knows; it knows <{}>, <blockquote> and <a href=\"…\">, in lower case. Write < as &lt; where it is no tag",
            PLAIN.join(">, <")
        )),
        (name, _) => Err(format!("<{name}> takes no such attributes")),
    }
}

/// The text without its markup, as it is shown.
pub fn shown(html: &str) -> String {
    let mut shown = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(first) = rest.chars().next() {
        let (letter, length) = match first {
            '<' => (None, rest.find('>').map_or(rest.len(), |end| end + 1)),
            '&' => entity(rest).map_or((Some('&'), 1), |(letter, length)| (Some(letter), length)),
            letter => (Some(letter), letter.len_utf8()),
        };
        shown.extend(letter);
        rest = &rest[length..];
    }
    shown
}

/// The first letters of a text as it is shown, on one line.
pub fn beginning_of(html: &str, letters: usize) -> String {
    let shown = shown(html);
    let words: Vec<&str> = shown.split_whitespace().collect();
    let line = words.join(" ");
    match line.char_indices().nth(letters) {
        Some((end, _)) => format!("{}…", &line[..end]),
        None => line,
    }
}

/// How long a text is once its markup is taken out, in the units that Telegram counts.
pub fn shown_length(html: &str) -> usize {
    shown(html).chars().map(char::len_utf16).sum()
}

/// The letter that an entity stands for, and how long it is written.
fn entity(rest: &str) -> Option<(char, usize)> {
    const NAMED: [(&str, char); 4] =
        [("&lt;", '<'), ("&gt;", '>'), ("&amp;", '&'), ("&quot;", '"')];
    if let Some((name, letter)) = NAMED.iter().find(|(name, _)| rest.starts_with(name)) {
        return Some((*letter, name.len()));
    }
    let number = rest.strip_prefix("&#")?;
    let end = number.find(';').filter(|end| *end <= 7)?;
    let code = match number[..end].strip_prefix(['x', 'X']) {
        Some(hexadecimal) => u32::from_str_radix(hexadecimal, 16).ok()?,
        None => number[..end].parse().ok()?,
    };
    Some((char::from_u32(code)?, "&#;".len() + end))
}

fn line_of(text: &str, byte: usize) -> usize {
    crate::text_file::line_at(text, byte)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn refused(html: &str, expected: &str) {
        let bad = check_markup(html).unwrap_err().to_string();
        assert!(bad.starts_with(expected), "{html:?}: {bad}");
    }

    #[test]
    fn what_telegram_knows_is_taken() {
        for html in [
            "",
            "A word, 3 > 2.",
            "<b>Bold <i>and more</i></b> &amp; &lt;so&gt; on &#128578; &#x1F642;",
            "<a href=\"https://example.org/?a=1&amp;b=2\">a link</a>",
            "<blockquote expandable>long</blockquote> <span class=\"tg-spoiler\">s</span>",
            "<pre>1\n2</pre><code>x</code>",
        ] {
            assert_eq!(check_markup(html), Ok(()), "{html:?}");
        }
    }

    #[test]
    fn a_mistake_is_named_by_its_line() {
        refused("one\n<h1>two</h1>", "line 2: <h1> is no tag that Telegram knows");
        refused("a < b", "line 1: a tag without its end");
        refused("a < b <b>c</b>", "line 1: write < as &lt;");
        refused("you & me", "line 1: write & as &amp;");
        refused("\n\n<b>never ends", "line 3: <b> has no </b>");
        refused("<b><i>x</b></i>", "line 1: </b> where </i> has to come first");
        refused("x</b>", "line 1: </b> ends what has not begun");
        refused("<a href=\"javascript:x\">y</a>", "line 1: a link is written");
        refused("<b class=\"x\">y</b>", "line 1: <b> takes no such attributes");
        refused("<br>", "line 1: <br> is no tag");
    }

    #[test]
    fn length_is_counted_as_telegram_does() {
        assert_eq!(shown("<b>5 &lt; 6</b> &#65;&"), "5 < 6 A&");
        assert_eq!(shown_length("<b>🙂</b>&amp;"), 3);
        assert_eq!(beginning_of("<b>One\n two</b>", 5), "One t…");
        assert_eq!(beginning_of("<b>One</b>", 5), "One");
    }
}
