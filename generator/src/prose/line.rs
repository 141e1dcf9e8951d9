//! One line of documentation: our own words with a document's between them.

use super::tree::{Kind, Piece, Style};
use super::{clean, inline, read};

/// Characters of a sample that are shown.
const SAMPLE: usize = 120;

/// A line that says what it says wherever it stands.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Line(pub(super) Vec<Piece>);

impl Line {
    /// Our own words, where each `{}` is the next of the parts and what stands between backticks a code span.
    pub fn of(template: &'static str, parts: &[&Line]) -> Self {
        let mut line = Self::default();
        let mut parts = parts.iter();
        for (index, span) in template.split('`').enumerate() {
            if index % 2 == 1 {
                line.0.push(Piece::plain(Kind::Code(span.to_owned())));
                continue;
            }
            for (index, words) in span.split("{}").enumerate() {
                if index > 0 {
                    let part = parts.next().expect("a part for each place");
                    line.0.extend(part.0.iter().cloned());
                }
                line.0.push(Piece::text(words));
            }
        }
        assert!(parts.next().is_none(), "a place for each part");
        line
    }

    /// Our own words alone.
    pub fn words(template: &'static str) -> Self {
        Self::of(template, &[])
    }

    /// Text that is no CommonMark, such as a name: it is shown as it is.
    pub fn text(text: &str) -> Self {
        Self(vec![Piece::text(clean::plain(text))])
    }

    /// The first line of a text in CommonMark.
    pub fn markdown(text: &str) -> Self {
        Self(read::first_line(text))
    }

    /// A code span.
    pub fn code(text: &str) -> Self {
        Self(vec![Piece::plain(Kind::Code(clean::inside(text)))])
    }

    /// A code span of a value, which may be long.
    pub fn sample(text: &str) -> Self {
        match text.char_indices().nth(SAMPLE) {
            None => Self::code(text),
            Some((end, _)) => Self::code(&format!("{}…", &text[..end])),
        }
    }

    /// A link to an item of the client: `Files::download`, as it is written in code.
    pub fn item(path: &str) -> Self {
        let is_path = |c: char| c.is_alphanumeric() || matches!(c, '_' | ':' | '#');
        assert!(path.chars().all(is_path), "`{path}` is no path of an item");
        Self(vec![Piece::plain(Kind::Item(path.to_owned()))])
    }

    /// A link to an item of the client by another text than its path.
    pub fn link(text: &str, path: &str) -> Self {
        let is_path = |c: char| c.is_alphanumeric() || matches!(c, '_' | ':' | '#');
        assert!(path.chars().all(is_path), "`{path}` is no path of an item");
        let style = Style {
            link: Some(path.replace("r#", "").into()),
            ..Style::default()
        };
        let kind = Kind::Code(clean::inside(text));
        Self(vec![Piece { kind, style }])
    }

    /// Lines with our own words between them.
    pub fn joined(lines: &[Line], between: &'static str) -> Self {
        let mut whole = Vec::new();
        for (index, line) in lines.iter().enumerate() {
            if index > 0 {
                whole.push(Piece::text(between));
            }
            whole.extend(line.0.iter().cloned());
        }
        Self(whole)
    }

    pub fn is_empty(&self) -> bool {
        self.to_string().is_empty()
    }

    /// As a cell of a table.
    pub fn cell(&self) -> String {
        inline::cell(&self.0)
    }

    /// As a heading.
    pub fn heading(&self) -> String {
        inline::heading(&self.0)
    }
}

/// As a paragraph.
impl std::fmt::Display for Line {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&inline::line(&self.0))
    }
}
