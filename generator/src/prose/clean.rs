//! Characters that no text may keep: controls, and those that make it look like another.

/// What stands for a character that cannot be shown.
const REPLACEMENT: char = '\u{fffd}';

/// A text on one line, as it is shown where nothing marks it up.
pub fn plain(text: &str) -> String {
    let shown = lines(text);
    let words: Vec<&str> = shown.split_whitespace().collect();
    words.join(" ")
}

/// A text whose lines all end in `\n`, without tabs.
pub fn lines(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\r' if chars.peek() == Some(&'\n') => {}
            // The line breaks of CommonMark §2.1 and those of Unicode (UAX #14).
            '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => out.push('\n'),
            '\t' => out.push_str("    "),
            other => out.extend(shown(other)),
        }
    }
    out
}

/// A text that stands inside a line: line breaks are spaces.
pub(super) fn inside(text: &str) -> String {
    let blank = |c: char| match c.is_whitespace() {
        true => ' ',
        false => c,
    };
    lines(text).chars().map(blank).collect()
}

/// The character as it may be shown; none for marks without a shape.
fn shown(c: char) -> Option<char> {
    match c {
        // Byte order mark, and marks of direction, which only say what the letters around them say.
        '\u{feff}' | '\u{61c}' | '\u{200e}' | '\u{200f}' => None,
        // Embeddings, overrides and isolates (UAX #9 §2), which rustc refuses.
        '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => Some(REPLACEMENT),
        // No characters at all (Unicode §23.7).
        '\u{fdd0}'..='\u{fdef}' => Some(REPLACEMENT),
        c if c.is_control() => Some(REPLACEMENT),
        c => Some(c),
    }
}

/// Whether a character is not shown as it is.
pub(super) fn hidden(c: char) -> bool {
    shown(c) != Some(c)
}

#[cfg(test)]
mod tests {
    use super::{inside, lines, plain};

    #[test]
    fn what_cannot_be_shown_is_replaced() {
        assert_eq!(lines("a\r\nb\rc\u{2028}d\te"), "a\nb\nc\nd    e");
        assert_eq!(
            inside("a\u{0}\u{202e}b\u{200f}c\u{a0}d\ne"),
            "a\u{fffd}\u{fffd}bc d e"
        );
        assert_eq!(
            plain("  a\n[package]\r\n\u{2066}b "),
            "a [package] \u{fffd}b"
        );
    }
}
