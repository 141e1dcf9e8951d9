//! Findings and the texts they are about, in; text a person or a program can act on, out.

use std::cell::OnceCell;
use std::ops::Range;

use crate::diagnostic::{Diagnostic, Severity, Spot};
use crate::place::{FileId, Place};
use crate::positions::{self, Lines, Tree};
use crate::sources::Sources;

mod human;
mod machine;

/// The texts of a document, and where in them everything stands; found out once something is to be printed.
pub struct Report<'a> {
    sources: &'a Sources,
    files: Vec<OnceCell<Positions>>,
}

/// How findings are printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Format {
    /// For a person: the message, the lines it is about, what to do.
    #[default]
    Human,
    /// For a program: one JSON object a line.
    Json,
    /// For GitHub: workflow commands, which become annotations of a change.
    Github,
}

struct Positions {
    lines: Lines,
    tree: Tree,
}

/// A piece of one file.
struct Span {
    file: FileId,
    range: Range<usize>,
}

impl<'a> Report<'a> {
    pub fn new(sources: &'a Sources) -> Self {
        let files = sources.iter().map(|_| OnceCell::new()).collect();
        Self { sources, files }
    }

    /// One finding for a person, without the lines it is about.
    pub fn brief(&self, diagnostic: &Diagnostic, severity: Severity, colours: bool) -> String {
        human::text(self, diagnostic, severity, false, colours)
    }

    /// One finding, as severe as the user counts it, with colours where the format has them and they are wanted.
    pub fn text(
        &self,
        diagnostic: &Diagnostic,
        severity: Severity,
        format: Format,
        colours: bool,
    ) -> String {
        match format {
            Format::Human => human::text(self, diagnostic, severity, true, colours),
            Format::Json => machine::json(self, diagnostic, severity),
            Format::Github => machine::github(self, diagnostic, severity),
        }
    }

    /// The file, the line and the column of something.
    pub fn position(&self, place: &Place) -> (String, usize, usize) {
        let Span { file, range } = self.of_place(place, true);
        let source = self.sources.get(file);
        let lines = &self.positions(file).lines;
        let (line, column) = lines.position(&source.text, range.start);
        (source.path.display().to_string(), line, column)
    }

    fn positions(&self, file: FileId) -> &Positions {
        self.files[file.0 as usize].get_or_init(|| {
            let text = &self.sources.get(file).text;
            Positions {
                lines: Lines::of(text),
                tree: positions::tree(text),
            }
        })
    }

    /// What is to be underlined for a spot.
    fn span(&self, spot: &Spot) -> Span {
        match spot {
            Spot::Offset(file, at) => Span {
                file: *file,
                range: self.word(*file, *at),
            },
            Spot::Key(place) => self.of_place(place, true),
            Spot::Value(place) => self.of_place(place, false),
        }
    }

    /// A value on a line of its own, and the key of one that goes over several or is nowhere written.
    fn of_place(&self, place: &Place, key: bool) -> Span {
        let Positions { tree, lines } = self.positions(place.file);
        let found = tree.find(&place.pointer);
        let text = &self.sources.get(place.file).text;
        let value = found.value;
        let end = lines.range(lines.line(value.start)).end;
        let breaks = value.end >= end && text[..end].ends_with('\n');
        let whole = found.exact && !value.is_empty() && !breaks;
        let range = match found.key {
            Some(name) if key || !whole => name,
            Some(_) | None => trimmed(text, value.start..value.end.min(end)),
        };
        Span {
            file: place.file,
            range,
        }
    }

    /// From a byte to the end of the word that begins there; a quoted text is one.
    fn word(&self, file: FileId, at: usize) -> Range<usize> {
        let text = &self.sources.get(file).text;
        let start = (0..=at.min(text.len()))
            .rev()
            .find(|at| text.is_char_boundary(*at))
            .unwrap_or(0);
        let rest = &text[start..];
        let line = rest.lines().next().unwrap_or_default();
        let quoted = line
            .strip_prefix(['"', '\''])
            .and_then(|inside| Some(inside.find(line.chars().next()?)? + 2));
        let word = || rest.find(char::is_whitespace).unwrap_or(rest.len());
        let end = quoted.unwrap_or_else(word);
        start..start + end
    }
}

fn trimmed(text: &str, range: Range<usize>) -> Range<usize> {
    range.start..range.start + text[range.clone()].trim_end().len()
}

fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Note => "note",
        Severity::Warning => "warning",
        Severity::Error => "error",
    }
}

#[cfg(test)]
mod tests;
