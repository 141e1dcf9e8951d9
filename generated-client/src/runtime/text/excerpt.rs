// SPDX-License-Identifier: 0BSD
//! What others wrote, as errors and logs show it: bytes or text of any length in, a short text that can be read out.

use std::error::Error as StdError;
use std::fmt::{self, Write as _};

/// The most characters that are shown of a value, a path or another error.
pub(in crate::runtime) const SHORT: usize = 300;

/// The beginning of a body, on one line.
pub(in crate::runtime) struct Excerpt<'a>(pub(in crate::runtime) &'a [u8]);

impl fmt::Display for Excerpt<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const LENGTH: usize = 200;
        let text = String::from_utf8_lossy(&self.0[..self.0.len().min(4 * LENGTH)]);
        let mut words = text.split_whitespace().peekable();
        let mut left = LENGTH;
        while let Some(word) = words.next() {
            let shown: String = word
                .chars()
                .filter(|c| !c.is_control())
                .take(left)
                .collect();
            left = left.saturating_sub(shown.chars().count() + 1);
            f.write_str(&legible(&shown, LENGTH))?;
            if left == 0 {
                return f.write_str("…");
            }
            if words.peek().is_some() {
                f.write_str(" ")?;
            }
        }
        Ok(())
    }
}

impl fmt::Debug for Excerpt<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} bytes: {self}", self.0.len())
    }
}

/// A text with what cannot be seen, or changes how the rest is seen, escaped; of more than `most` characters the middle is
/// left out, since an error's words end with what was expected.
pub(in crate::runtime) fn legible(text: &str, most: usize) -> String {
    let mut shown = String::with_capacity(text.len().min(4 * most));
    let mut add = |text: &str| {
        for c in text.chars() {
            match is_hidden(c) {
                true => shown.extend(c.escape_default()),
                false => shown.push(c),
            }
        }
    };
    if text.chars().nth(most).is_none() {
        add(text);
        return shown;
    }
    let tail = most / 3;
    let mut starts = text.char_indices().map(|(at, _)| at);
    let head = starts.nth(most - tail).unwrap_or(text.len());
    let rest = tail.checked_sub(1).and_then(|place| starts.nth_back(place));
    add(&text[..head]);
    add("…");
    add(&text[rest.unwrap_or(text.len())..]);
    shown
}

/// Says whether a character has no shape of its own, or turns the direction of others: controls, separators of lines, and
/// what formats text (Unicode's `Bidi_Control` and its like).
fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(
            c,
            '\u{61c}'
                | '\u{200b}'
                | '\u{200e}'
                | '\u{200f}'
                | '\u{2028}'..='\u{202e}'
                | '\u{2060}'..='\u{206f}'
                | '\u{feff}'
                | '\u{fff9}'..='\u{fffb}'
                | '\u{e0000}'..='\u{e007f}'
        )
}

/// Writes an error's words and those of its causes, each in short; the words' own lines stay.
pub(in crate::runtime) fn write_chain(
    f: &mut fmt::Formatter<'_>,
    message: &str,
    source: Option<&(dyn StdError + 'static)>,
) -> fmt::Result {
    /// Longer causes of causes tell nobody anything.
    const CAUSES: usize = 8;
    /// What a test expected and got is told in many words.
    const LONG: usize = 4000;
    let mut left = LONG;
    for (place, line) in message.split('\n').enumerate() {
        if place > 0 {
            f.write_char('\n')?;
        }
        let line = legible(line, left);
        f.write_str(&line)?;
        left = left.saturating_sub(line.chars().count() + 1);
        if left == 0 {
            break;
        }
    }
    let mut cause = source;
    for _ in 0..CAUSES {
        let Some(error) = cause else {
            break;
        };
        write!(f, ": {}", legible(&error.to_string(), SHORT))?;
        cause = error.source();
    }
    Ok(())
}
