//! What stands in one line after another between the marks of blocks: its tags → pieces, and blocks of HTML.

use std::sync::Arc;

use super::super::html::{self, Tag};
use super::super::tree::{Block, Kind, Piece, Style};
use super::builder::{Builder, Container};
use crate::prose::clean;

pub(super) enum Part {
    Text(String),
    Code(String),
    Break {
        hard: bool,
    },
    Start(Tag),
    End(Tag),
    /// None: its text alone is left.
    StartLink(Option<Arc<str>>),
    EndLink,
    /// A tag of HTML as it is written.
    Tag(String),
}

/// Where a link leads to, if that is a place for everyone, so written that nothing in it ends the link.
pub(super) fn link(target: &str) -> Option<Arc<str>> {
    let target = clean::inside(target.trim());
    let lower = target.get(..8).unwrap_or(&target).to_ascii_lowercase();
    let schemes = ["http://", "https://", "mailto:"];
    if !schemes.iter().any(|scheme| lower.starts_with(scheme)) {
        return None;
    }
    let balanced = is_balanced(&target);
    let mut written = String::with_capacity(target.len());
    for c in target.chars() {
        match c {
            '(' | ')' if balanced => written.push(c),
            ' ' | '<' | '>' | '(' | ')' | '\\' | '`' | '"' | '|' => {
                written.push_str(&format!("%{:02X}", u32::from(c)));
            }
            c => written.push(c),
        }
    }
    Some(written.into())
}

/// Whether every parenthesis that opens closes again, and few stand in each other.
fn is_balanced(text: &str) -> bool {
    let mut depth = 0;
    for c in text.chars() {
        depth += match c {
            '(' => 1,
            ')' => -1,
            _ => 0,
        };
        if !(0..=4).contains(&depth) {
            return false;
        }
    }
    depth == 0
}

/// Writes a run of inline parts, the last of its block.
pub(super) fn write(parts: Vec<Part>, builder: &mut Builder) {
    let paired = pairs(&parts);
    let mut run = Run::default();
    for (part, paired) in parts.into_iter().zip(paired) {
        run.part(part, paired, builder);
    }
    run.finish(builder);
}

/// A run without blocks, for where none can stand.
pub(super) fn flat(parts: Vec<Part>) -> Vec<Piece> {
    let mut builder = Builder::default();
    write(parts, &mut builder);
    let mut pieces = Vec::new();
    builder
        .finish()
        .iter()
        .for_each(|block| collect(block, &mut pieces));
    pieces
}

fn collect(block: &Block, all: &mut Vec<Piece>) {
    if !all.is_empty() {
        all.push(Piece::text(" "));
    }
    match block {
        Block::Paragraph(pieces) | Block::Heading(_, pieces) => all.extend(pieces.iter().cloned()),
        Block::Code(text) => all.push(Piece::text(clean::inside(text))),
        Block::Quote(blocks) => blocks.iter().for_each(|block| collect(block, all)),
        Block::List { items, .. } => items.iter().flatten().for_each(|block| collect(block, all)),
        Block::Table { .. } | Block::Rule => {}
    }
}

/// Whether each part is a tag that ends another, or that another one ends; all but tags that come in pairs are.
fn pairs(parts: &[Part]) -> Vec<bool> {
    let mut paired = vec![true; parts.len()];
    let mut open: Vec<(Tag, Vec<usize>)> = Vec::new();
    for (index, part) in parts.iter().enumerate() {
        let Part::Tag(raw) = part else { continue };
        let Some(written) = html::tag(raw).filter(|written| written.tag.is_pair()) else {
            continue;
        };
        paired[index] = false;
        let known = open.iter().position(|(tag, _)| *tag == written.tag);
        let at = known.unwrap_or_else(|| {
            open.push((written.tag, Vec::new()));
            open.len() - 1
        });
        if !written.ends {
            open[at].1.push(index);
        } else if let Some(start) = open[at].1.pop() {
            (paired[start], paired[index]) = (true, true);
        }
    }
    paired
}

/// What is open between two parts of a run.
#[derive(Default)]
struct Run {
    emphasis: usize,
    strong: usize,
    strike: usize,
    /// How many tags of code are open, and what stands in them.
    code: usize,
    span: String,
    /// Of each open link or image: where it leads to, and whether anything stands in it.
    links: Vec<(Option<Arc<str>>, bool)>,
    /// Whether a tag began a heading.
    heading: bool,
}

impl Run {
    fn part(&mut self, part: Part, paired: bool, builder: &mut Builder) {
        match part {
            Part::Text(text) => self.text(&text, builder),
            Part::Code(code) if self.code > 0 => self.span.push_str(&code),
            Part::Code(code) => self.push(Kind::Code(code), builder),
            Part::Break { hard } => self.end_line(hard, builder),
            Part::Start(tag) => self.mark(tag, false),
            Part::End(tag) => self.mark(tag, true),
            Part::StartLink(target) => self.open_link(target),
            Part::EndLink => self.close_link(builder),
            Part::Tag(raw) => match html::tag(&raw).filter(|_| paired) {
                Some(written) => self.tag(written, builder),
                None => self.text(&clean::inside(&raw), builder),
            },
        }
    }

    fn tag(&mut self, written: html::Written<'_>, builder: &mut Builder) {
        let ends = written.ends;
        match written.tag {
            Tag::Emphasis | Tag::Strong | Tag::Strike => self.mark(written.tag, ends),
            Tag::Code if ends => {
                self.code = self.code.saturating_sub(1);
                self.end_code(builder);
            }
            Tag::Code => self.code += 1,
            Tag::Link if ends => self.close_link(builder),
            Tag::Link => {
                let target = written.attribute("href");
                self.open_link(target.and_then(|target| link(&target)));
            }
            Tag::Plain | Tag::Comment => {}
            Tag::Row if ends => {}
            Tag::Break | Tag::Row => self.end_line(true, builder),
            Tag::Cell if ends || !builder.is_within_line() => {}
            Tag::Cell => self.text(" | ", builder),
            Tag::Image => {
                self.open_link(written.attribute("src").and_then(|target| link(&target)));
                let words = written.attribute("alt").unwrap_or_default();
                self.text(&clean::inside(&words), builder);
                self.close_link(builder);
            }
            // What follows stands in another block.
            Tag::Paragraph
            | Tag::Rule
            | Tag::Heading(_)
            | Tag::Quote
            | Tag::List { .. }
            | Tag::Item => {
                self.end_span(builder);
                builder.end_paragraph();
                self.block(written.tag, ends, builder);
            }
        }
    }

    fn block(&mut self, tag: Tag, ends: bool, builder: &mut Builder) {
        match tag {
            Tag::Rule => builder.add(Block::Rule),
            Tag::Heading(level) => {
                self.heading = !ends;
                builder.heading(Some(level).filter(|_| !ends));
            }
            Tag::Quote => builder.tag(Container::Quote, ends),
            Tag::Item => builder.tag(Container::Item, ends),
            Tag::List { numbered } => builder.tag(Container::List(numbered.then_some(1)), ends),
            _ => {}
        }
    }

    fn mark(&mut self, tag: Tag, ends: bool) {
        let count = match tag {
            Tag::Emphasis => &mut self.emphasis,
            Tag::Strong => &mut self.strong,
            _ => &mut self.strike,
        };
        *count = match ends {
            true => count.saturating_sub(1),
            false => *count + 1,
        };
    }

    fn text(&mut self, text: &str, builder: &mut Builder) {
        match self.code {
            0 => self.push(Kind::Text(text.to_owned()), builder),
            _ => self.span.push_str(text),
        }
    }

    fn end_line(&mut self, hard: bool, builder: &mut Builder) {
        match self.code {
            0 => builder.end_line(hard, self.style()),
            _ => self.span.push(' '),
        }
    }

    fn end_code(&mut self, builder: &mut Builder) {
        if self.code == 0 {
            self.end_span(builder);
        }
    }

    fn end_span(&mut self, builder: &mut Builder) {
        let span = std::mem::take(&mut self.span);
        if !span.trim().is_empty() {
            self.push(Kind::Code(span), builder);
        }
    }

    fn open_link(&mut self, target: Option<Arc<str>>) {
        let outer = self.links.last().and_then(|(target, _)| target.clone());
        self.links.push((outer.or(target), false));
    }

    /// Ends a link; one without words shows where it leads to.
    fn close_link(&mut self, builder: &mut Builder) {
        if let Some((Some(target), false)) = self.links.last() {
            self.push(Kind::Text(target.to_string()), builder);
        }
        let filled = self.links.pop().is_some_and(|(_, filled)| filled);
        if let Some((_, outer)) = self.links.last_mut() {
            *outer |= filled;
        }
    }

    fn push(&mut self, kind: Kind, builder: &mut Builder) {
        let blank = matches!(&kind, Kind::Text(text) if text.trim().is_empty());
        if let Some((_, filled)) = self.links.last_mut() {
            *filled |= !blank;
        }
        let style = self.style();
        builder.push(Piece { kind, style });
    }

    fn style(&self) -> Style {
        Style {
            emphasis: self.emphasis > 0,
            strong: self.strong > 0,
            strike: self.strike > 0,
            link: self.links.last().and_then(|(target, _)| target.clone()),
        }
    }

    fn finish(mut self, builder: &mut Builder) {
        self.end_span(builder);
        builder.end_paragraph();
        if self.heading {
            builder.heading(None);
        }
    }
}
