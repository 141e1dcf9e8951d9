//! Text and code spans between marks.

use super::super::tree::{Kind, Mark, Piece};
use super::{Place, longest_run};

/// Which characters mean something among the pieces of one paragraph.
pub(super) struct Escape {
    place: Place,
    stars: bool,
    underscores: bool,
    tildes: bool,
}

impl Escape {
    pub(super) fn of(pieces: &[Piece], place: Place) -> Self {
        let marked = |marks: &[Mark]| {
            let mut pieces = pieces.iter();
            pieces.any(|piece| marks.iter().any(|mark| piece.style.has(*mark)))
        };
        Self {
            place,
            stars: marked(&[Mark::Emphasis, Mark::Strong]) || pairs(pieces, '*'),
            underscores: pairs(pieces, '_'),
            tildes: marked(&[Mark::Strike]) || pairs(pieces, '~'),
        }
    }

    /// Adds text; `linked`: inside of a link; `before_link`: a link follows.
    pub(super) fn text(&self, text: &str, linked: bool, before_link: bool, out: &mut String) {
        let mut chars = text.char_indices().peekable();
        let mut before = None;
        while let Some((at, c)) = chars.next() {
            let rest = &text[at + c.len_utf8()..];
            let after = chars.peek().map(|(_, c)| *c);
            let marks = match c {
                '`' | '[' | '<' => true,
                ']' => linked,
                '\\' => after.is_none_or(|c| c.is_ascii_punctuation()),
                '!' => before_link && after.is_none(),
                '&' => is_reference(rest),
                '*' => self.stars && may_pair(before, after, c),
                '_' => self.underscores && may_pair(before, after, c),
                '~' => self.tildes && may_pair(before, after, c),
                // A footnote, and the end of a heading.
                '^' => linked && out.ends_with('['),
                '#' => self.place == Place::Heading && before.is_none_or(|c| c == ' '),
                '|' if self.place == Place::Cell && before == Some('\\') => {
                    out.push_str("&#124;");
                    before = Some(c);
                    continue;
                }
                '|' => self.place == Place::Cell,
                _ => false,
            };
            if marks {
                out.push('\\');
            }
            out.push(c);
            before = Some(c);
        }
    }

    /// Adds a code span (CommonMark §6.1).
    pub(super) fn code(&self, code: &str, out: &mut String) {
        if self.place != Place::Cell {
            return span(code, out);
        }
        // In a table, no span can hold a bar behind a backslash.
        let mut parts = code.split("\\|").peekable();
        while let Some(part) = parts.next() {
            let part = part.replace('|', "\\|");
            if parts.peek().is_some() {
                span(&format!("{part}\\"), out);
                out.push_str("&#124;");
            } else if !part.is_empty() {
                span(&part, out);
            }
        }
    }
}

fn span(code: &str, out: &mut String) {
    let fence = "`".repeat(longest_run(code, '`') + 1);
    let ticks = code.starts_with('`') || code.ends_with('`');
    let blank = code.trim_matches(' ').is_empty();
    let padded = ticks || code.starts_with(' ') && code.ends_with(' ') && !blank;
    let pad = if padded { " " } else { "" };
    out.push_str(&format!("{fence}{pad}{code}{pad}{fence}"));
}

/// Whether some of these characters may open what others may close.
fn pairs(pieces: &[Piece], mark: char) -> bool {
    let shown: String = pieces
        .iter()
        .map(|piece| match &piece.kind {
            Kind::Text(text) => text.as_str(),
            Kind::Break { hard: false } => " ",
            Kind::Break { hard: true } => "\\ ",
            Kind::Code(_) | Kind::Item(_) | Kind::Address(_) => "`",
        })
        .collect();
    let letter = |c: Option<char>| mark == '_' && c.is_some_and(char::is_alphanumeric);
    let blank = |c: Option<char>| c.is_none_or(|c| c == ' ');
    let mut opened = false;
    let mut rest = shown.as_str();
    let mut before = None;
    while let Some(at) = rest.find(mark) {
        before = rest[..at].chars().next_back().or(before);
        let behind = rest[at..].trim_start_matches(mark);
        let after = behind.chars().next();
        if opened && !blank(before) && !letter(after) {
            return true;
        }
        opened |= !blank(after) && !letter(before);
        before = Some(mark);
        rest = behind;
    }
    false
}

/// Whether a character may open or close emphasis by what stands around it (CommonMark §6.2); none: another piece.
fn may_pair(before: Option<char>, after: Option<char>, mark: char) -> bool {
    let blank = |c: Option<char>| c == Some(' ');
    let letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    let in_word = mark == '_' && letter(before) && letter(after);
    !(blank(before) && blank(after) || in_word)
}

/// Whether an ampersand before this begins the name or number of a character (CommonMark §2.5).
fn is_reference(rest: &str) -> bool {
    let name = rest.find(|c: char| !(c.is_ascii_alphanumeric() || c == '#'));
    name.is_some_and(|end| end > 0 && rest[end..].starts_with(';'))
}
