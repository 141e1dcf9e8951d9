//! Documentation of one item.

use super::tree::Block;
use super::{Line, inline, print, read};

/// Lines of documentation, without `///`: made from text in no other way than here.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Docs(Vec<Part>);

/// What stands between empty lines.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Part {
    lines: Vec<String>,
    kind: Kind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Kind {
    /// A paragraph: sentences can follow in its line.
    Prose,
    /// What may begin in the line after a paragraph.
    List,
    Other,
}

impl Docs {
    /// One paragraph.
    pub fn of(line: &Line) -> Self {
        let mut docs = Self::default();
        docs.say(line);
        docs
    }

    /// A text in CommonMark, HTML in it read as the marks it stands for.
    pub fn markdown(text: &str) -> Self {
        Self::printed(&read::blocks(text))
    }

    /// A text in CommonMark that goes on after a line.
    pub fn after(line: &Line, text: &str) -> Self {
        let mut blocks = read::blocks(text);
        match blocks.first_mut() {
            Some(Block::Paragraph(pieces)) => drop(pieces.splice(0..0, line.0.iter().cloned())),
            Some(_) | None => blocks.insert(0, Block::Paragraph(line.0.clone())),
        }
        Self::printed(&blocks)
    }

    fn printed(blocks: &[Block]) -> Self {
        let part = |(block, lines)| Part {
            lines,
            kind: match block {
                &Block::Paragraph(_) => Kind::Prose,
                block if print::interrupts(block) => Kind::List,
                _ => Kind::Other,
            },
        };
        Self(print::each(blocks).into_iter().map(part).collect())
    }

    /// Adds a paragraph.
    pub fn say(&mut self, line: &Line) {
        let lines = inline::paragraph(&line.0);
        if !lines.is_empty() {
            self.0.push(Part {
                lines,
                kind: Kind::Prose,
            });
        }
    }

    /// Adds what other documentation says.
    pub fn extend(&mut self, more: Self) {
        self.0.extend(more.0);
    }

    /// Adds a heading.
    pub fn heading(&mut self, words: &'static str) {
        self.0.push(Part {
            lines: vec![format!("# {words}")],
            kind: Kind::Other,
        });
    }

    /// Adds code that is compiled and not run.
    pub fn example<'l>(&mut self, code: impl IntoIterator<Item = &'l str>) {
        let mut lines = vec!["```no_run".to_owned()];
        for line in code {
            assert!(
                !line.trim_start().starts_with("```") && !line.contains(is_line_break),
                "an example would end at `{line}`"
            );
            lines.push(line.to_owned());
        }
        lines.push("```".to_owned());
        self.0.push(Part {
            lines,
            kind: Kind::Other,
        });
    }

    /// Adds a list; an item is a line that its documentation goes on from.
    pub fn list(&mut self, items: impl IntoIterator<Item = (Line, Self)>) {
        let mut lines = Vec::new();
        for (head, docs) in items {
            lines.extend(print::item("* ", docs.behind(&head)));
        }
        if !lines.is_empty() {
            self.0.push(Part {
                lines,
                kind: Kind::Other,
            });
        }
    }

    /// Adds a table.
    pub fn table(&mut self, head: &[&'static str], rows: impl IntoIterator<Item = Vec<Line>>) {
        let row = |cells: &[String]| format!("| {} |", cells.join(" | "));
        let head: Vec<String> = head.iter().map(|cell| (*cell).to_owned()).collect();
        let rule = vec!["---".to_owned(); head.len()];
        let mut lines = vec![row(&head), row(&rule)];
        for cells in rows {
            let cells: Vec<String> = cells.iter().map(Line::cell).collect();
            lines.push(row(&cells));
        }
        self.0.push(Part {
            lines,
            kind: Kind::Other,
        });
    }

    /// Adds a list of what each of these says first.
    pub fn bullets(&mut self, items: impl IntoIterator<Item = Self>) {
        let firsts = items
            .into_iter()
            .filter_map(|docs| docs.0.into_iter().next());
        let lines: Vec<String> = firsts
            .flat_map(|part| print::item("* ", part.lines))
            .collect();
        if !lines.is_empty() {
            self.0.push(Part {
                lines,
                kind: Kind::Other,
            });
        }
    }

    /// The lines that a line begins; a sentence and one more share it.
    fn behind(self, head: &Line) -> Vec<String> {
        let mut lines = vec![head.to_string()];
        let few = self.0.len() <= 2;
        let mut before = Kind::Prose;
        for (index, part) in self.0.into_iter().enumerate() {
            let prose = part.kind == Kind::Prose;
            let goes_on = before == Kind::Prose && part.kind == Kind::List;
            before = part.kind;
            if !(prose && lines.len() == 1 && (few || index == 0)) {
                if !goes_on {
                    lines.push(String::new());
                }
                lines.extend(part.lines);
                continue;
            }
            let mut more = part.lines.into_iter();
            let first = &mut lines[0];
            if !first.ends_with(['.', '!', '?', ':', ';']) {
                first.push('.');
            }
            first.push(' ');
            first.extend(more.next());
            lines.extend(more);
        }
        lines
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The lines, paragraphs and what else there is apart.
    pub fn lines(&self) -> impl Iterator<Item = &str> {
        let parts = self.0.iter().enumerate();
        parts.flat_map(|(index, part)| {
            let gap = (index > 0).then_some("");
            gap.into_iter().chain(part.lines.iter().map(String::as_str))
        })
    }
}

/// Whether a character ends a line for anything that reads Rust or Markdown.
pub(crate) fn is_line_break(c: char) -> bool {
    matches!(
        c,
        '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}'
    )
}
