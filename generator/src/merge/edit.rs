//! A text and what it gets, in; the text with it, nothing else of it changed, out.

use std::collections::BTreeMap;
use std::ops::Range;

use serde_json::Value;

use super::compare::Change;
use super::order;
use super::page::Fragment;
use super::piece::Piece;
use crate::place::Pointer;
use crate::positions::{self, Lines, Member, Tree};

/// What stands at some bytes from now on.
struct Edit {
    range: Range<usize>,
    text: String,
}

/// The text with all changes; `verbatim`: as the page writes them. `None` where the text has no room for one.
pub(super) fn edited(
    text: &str,
    fragment: &Fragment,
    shown: &Value,
    changes: &[Change],
    verbatim: bool,
) -> Option<String> {
    let document = Text {
        text,
        tree: positions::tree(text),
        lines: Lines::of(text),
        json: text.trim_start().starts_with('{'),
    };
    let page = verbatim.then(|| positions::tree(&fragment.text));
    // What is added to one object comes together: an object that is empty is written anew.
    let mut groups: Vec<(Pointer, Vec<Piece<'_>>)> = Vec::new();
    let mut edits = Vec::new();
    for change in changes {
        let value = shown.pointer(change.shown.as_str())?;
        let last = change.there.tokens().next_back()?;
        let parent = change.there.parent()?;
        let element = shown.pointer(change.shown.parent()?.as_str())?.is_array();
        let mut piece = Piece {
            name: (!element).then_some(last),
            value,
            lines: None,
        };
        let verbatim = page
            .as_ref()
            .and_then(|page| piece.verbatim(fragment, page, &change.shown));
        piece.lines = verbatim.or_else(|| piece.yaml());
        if change.replaces {
            edits.push(document.replacement(&change.there, &piece)?);
            continue;
        }
        match groups.iter_mut().find(|(known, _)| *known == parent) {
            Some((_, pieces)) => pieces.push(piece),
            None => groups.push((parent, vec![piece])),
        }
    }
    for (parent, pieces) in groups {
        document.additions(&parent, pieces, &mut edits)?;
    }
    edits.sort_by_key(|edit| (edit.range.start, edit.range.end));
    let mut new = String::new();
    let mut at = 0;
    for edit in edits {
        new.push_str(text.get(at..edit.range.start)?);
        new.push_str(&edit.text);
        at = edit.range.end;
    }
    new.push_str(&text[at..]);
    Some(new)
}

/// Pieces for one place, in order among themselves.
fn ordered<'a>(parent: &Pointer, pieces: Vec<Piece<'a>>) -> Vec<Piece<'a>> {
    let mut sorted: Vec<Piece<'a>> = Vec::new();
    for piece in pieces {
        let names: Vec<String> = sorted.iter().filter_map(|one| one.name.clone()).collect();
        let name = piece.name.as_deref().unwrap_or_default();
        let place = order::before(parent, &names, name).unwrap_or(sorted.len());
        sorted.insert(place, piece);
    }
    sorted
}

struct Text<'a> {
    text: &'a str,
    tree: Tree,
    lines: Lines,
    json: bool,
}

impl Text<'_> {
    /// What a parent gets, in the order of its members.
    fn additions(
        &self,
        parent: &Pointer,
        pieces: Vec<Piece<'_>>,
        edits: &mut Vec<Edit>,
    ) -> Option<()> {
        let whole = self.tree.whole(self.text, parent)?;
        let members = self.tree.members(self.text, parent)?;
        if members.is_empty() {
            edits.push(self.filled(&whole, &ordered(parent, pieces))?);
            return Some(());
        }
        let names: Vec<String> = members.iter().map(|member| member.name.clone()).collect();
        let mut places: BTreeMap<usize, Vec<Piece<'_>>> = BTreeMap::new();
        for piece in pieces {
            let name = piece.name.as_deref();
            let before = name.and_then(|name| order::before(parent, &names, name));
            let place = before.unwrap_or(members.len());
            places.entry(place).or_default().push(piece);
        }
        for (place, pieces) in places {
            for piece in ordered(parent, pieces) {
                edits.push(match whole.bracketed {
                    true => self.inside_brackets(&members, place, &piece)?,
                    false => self.among_lines(&members, place, piece.lines.as_deref()?)?,
                });
            }
        }
        Some(())
    }

    /// A member on lines of its own, before another or behind the last.
    fn among_lines(&self, members: &[Member], place: usize, own: &str) -> Option<Edit> {
        let first = members.first()?;
        let indent = self.indent(first)?;
        let lines = indented(own, indent);
        Some(match members.get(place) {
            Some(next) => {
                let at = self.above(self.start(next));
                Edit {
                    range: at..at,
                    text: lines,
                }
            }
            None => {
                let last = members.last()?;
                let at = self
                    .lines
                    .range(self.lines.line(last.end.saturating_sub(1)))
                    .end;
                let open = self.text[..at].ends_with('\n');
                Edit {
                    range: at..at,
                    text: if open {
                        lines
                    } else {
                        format!("\n{}", lines.trim_end())
                    },
                }
            }
        })
    }

    /// A member of an object as JSON has them.
    fn inside_brackets(&self, members: &[Member], place: usize, piece: &Piece<'_>) -> Option<Edit> {
        let near = members.get(place).or(members.last())?;
        let start = self.start(near);
        let line = self.lines.range(self.lines.line(start)).start;
        let blanks = start - line;
        let alone = self.text[line..start].trim().is_empty();
        let step = if alone { self.step() } else { 0 };
        let own = piece.json(if alone { blanks } else { 0 }, step)?;
        let (own, between) = match alone {
            true => (own, format!(",\n{}", " ".repeat(blanks))),
            false => (own.replace('\n', " "), ", ".to_owned()),
        };
        Some(match members.get(place) {
            Some(_) => Edit {
                range: start..start,
                text: format!("{own}{between}"),
            },
            None => Edit {
                range: near.end..near.end,
                text: format!("{between}{own}"),
            },
        })
    }

    /// The value of an object that had no members.
    fn filled(&self, whole: &Member, pieces: &[Piece<'_>]) -> Option<Edit> {
        let start = self.start(whole);
        let line = self.lines.range(self.lines.line(start));
        let indent = self.text[line.clone()].len() - self.text[line].trim_start().len();
        let step = self.step();
        if self.json {
            let inner = format!("\n{}", " ".repeat(indent + step));
            let pieces = pieces.iter().map(|piece| piece.json(indent + step, step));
            let pieces = pieces.collect::<Option<Vec<_>>>()?;
            let brackets = &self.text[whole.value.clone()];
            let (open, close) = (brackets.chars().next()?, brackets.chars().next_back()?);
            let members = pieces.join(&format!(",{inner}"));
            return Some(Edit {
                range: whole.value.clone(),
                text: format!("{open}{inner}{members}\n{}{close}", " ".repeat(indent)),
            });
        }
        let key = whole.key.as_ref()?;
        let lines = pieces
            .iter()
            .map(|piece| Some(indented(piece.lines.as_deref()?, indent + step)));
        let lines = lines.collect::<Option<String>>()?;
        let colon = key.end + self.text[key.end..].find(':')? + 1;
        let value = match whole.value.is_empty() {
            true => colon,
            false => {
                let start = whole.value.start;
                start + self.text[start..].find(['}', ']'])? + 1
            }
        };
        // A comment behind the value stays.
        let end = self.lines.range(self.lines.line(value)).end;
        let rest = self.text[value..end].trim_end();
        Some(Edit {
            range: colon..end,
            text: format!("{rest}\n{lines}"),
        })
    }

    /// A member that says something else from now on.
    fn replacement(&self, there: &Pointer, piece: &Piece<'_>) -> Option<Edit> {
        let member = self.tree.whole(self.text, there)?;
        let start = self.start(&member);
        let line = self.lines.range(self.lines.line(start)).start;
        let alone = self.text[line..start].trim().is_empty();
        if self.json || !alone {
            let indent = if alone { start - line } else { 0 };
            let value = Piece {
                name: None,
                value: piece.value,
                lines: None,
            };
            let text = value.json(indent, if alone { self.step() } else { 0 })?;
            return Some(Edit {
                range: member.value,
                text: if alone { text } else { text.replace('\n', " ") },
            });
        }
        let end = self
            .lines
            .range(self.lines.line(member.end.saturating_sub(1)))
            .end;
        Some(Edit {
            range: line..end,
            text: indented(piece.lines.as_deref()?, start - line),
        })
    }

    fn start(&self, member: &Member) -> usize {
        member
            .key
            .as_ref()
            .map_or(member.value.start, |key| key.start)
    }

    /// The blanks before a member, or before the dash of an element.
    fn indent(&self, member: &Member) -> Option<usize> {
        let start = self.start(member);
        let line = self.lines.range(self.lines.line(start)).start;
        let before = &self.text[line..start];
        match member.key {
            Some(_) => before.trim().is_empty().then_some(before.len()),
            None => before.find('-'),
        }
    }

    /// The beginning of the line of a member, or of the comment above it.
    fn above(&self, start: usize) -> usize {
        let mut line = self.lines.line(start);
        while line > 0
            && self.text[self.lines.range(line - 1)]
                .trim_start()
                .starts_with('#')
        {
            line -= 1;
        }
        self.lines.range(line).start
    }

    /// The blanks that each level is indented by.
    fn step(&self) -> usize {
        let blanks = |line: &str| line.len() - line.trim_start_matches(' ').len();
        let step = self.text.lines().map(blanks).find(|blanks| *blanks > 0);
        step.unwrap_or(2).min(8)
    }
}

fn indented(text: &str, indent: usize) -> String {
    let blanks = " ".repeat(indent);
    let mut lines = String::new();
    for line in text.lines() {
        if !line.trim().is_empty() {
            lines.push_str(&blanks);
            lines.push_str(line);
        }
        lines.push('\n');
    }
    lines
}
