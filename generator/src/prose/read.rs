//! CommonMark with HTML in it → blocks.

use pulldown_cmark::{Alignment, Event, HeadingLevel, LinkType, Options, Parser, Tag, TagEnd};

use super::html;
use super::tree::{Align, Block, Kind, Piece, Row};

mod builder;
mod run;

use builder::{Builder, Container};
use run::{Part, link};

/// Keeps HTML from beginning a block, in which CommonMark would not read on; no text has it.
const GUARD: char = '\u{fdd0}';

/// The blocks of a text.
pub(super) fn blocks(text: &str) -> Vec<Block> {
    let text = guarded(&dedented(&super::clean::lines(text)));
    let mut builder = Builder::default();
    let mut reading = Reading::default();
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH;
    for event in Parser::new_ext(&text, options) {
        reading.event(event, &mut builder);
    }
    builder.finish()
}

/// What the first line of a text says.
pub(super) fn first_line(text: &str) -> Vec<Piece> {
    let blocks = blocks(text);
    let first = blocks.iter().find_map(first_pieces).unwrap_or_default();
    let line = first.into_iter();
    line.take_while(|piece| !matches!(piece.kind, Kind::Break { .. }))
        .collect()
}

fn first_pieces(block: &Block) -> Option<Vec<Piece>> {
    match block {
        Block::Paragraph(pieces) | Block::Heading(_, pieces) => Some(pieces.clone()),
        Block::Code(text) => {
            let line = text.lines().map(str::trim).find(|line| !line.is_empty())?;
            Some(vec![Piece::plain(Kind::Code(line.to_owned()))])
        }
        Block::Quote(blocks) => blocks.iter().find_map(first_pieces),
        Block::List { items, .. } => items.iter().flatten().find_map(first_pieces),
        Block::Table { rows, .. } => rows.iter().flatten().find(|cell| !cell.is_empty()).cloned(),
        Block::Rule => None,
    }
}

/// The lines without the indentation that all of them have, which would make them code.
fn dedented(text: &str) -> String {
    let full = |line: &&str| !line.trim().is_empty();
    let indentation = |line: &str| line.len() - line.trim_start_matches(' ').len();
    let common = text.lines().filter(full).map(indentation).min();
    let common = common.unwrap_or_default();
    let line = |line: &str| line.get(common..).unwrap_or_default().to_owned() + "\n";
    text.lines().map(line).collect()
}

/// The text with a guard before each tag that begins a line, and without the wide gaps behind the marks of items that
/// would make code of their words.
fn guarded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut fence: Option<&str> = None;
    for line in text.split_inclusive('\n') {
        let fences = ["```", "~~~"];
        let own = fences
            .into_iter()
            .find(|mark| line.trim_start().starts_with(mark));
        if own.is_some() && (fence.is_none() || fence == own) {
            fence = fence.xor(own);
        }
        let marks =
            |c: char| matches!(c, ' ' | '>' | '*' | '-' | '+' | '.' | ')') || c.is_ascii_digit();
        let rest = line.trim_start_matches(marks);
        let (start, gap) = gap(line);
        // `<pre>` is a block also for us.
        let keeps = rest
            .get(..4)
            .is_some_and(|name| name.eq_ignore_ascii_case("<pre"));
        if rest.starts_with('<') && !keeps {
            out.push_str(&line[..line.len() - rest.len()]);
            out.push(GUARD);
            out.push_str(rest);
        } else if gap > 4 && fence.is_none() {
            out.push_str(&line[..start + 1]);
            out.push_str(&line[start + gap..]);
        } else {
            out.push_str(line);
        }
    }
    out
}

/// Where the blanks behind the mark of an item begin, and how many there are.
fn gap(line: &str) -> (usize, usize) {
    let text = line.trim_start_matches([' ', '>']);
    let digits = text.trim_start_matches(|c: char| c.is_ascii_digit());
    let behind = match digits.len() < text.len() {
        true => digits.strip_prefix(['.', ')']),
        false => text.strip_prefix(['*', '-', '+']),
    };
    let Some(behind) = behind else { return (0, 0) };
    let words = behind.trim_start_matches(' ');
    let gap = match words.trim().is_empty() {
        true => 0,
        false => behind.len() - words.len(),
    };
    (line.len() - behind.len(), gap)
}

fn unguarded(text: &str) -> String {
    text.replace(GUARD, "")
}

/// What is read between the marks of a block.
#[derive(Default)]
struct Reading {
    run: Vec<Part>,
    /// The text of a block whose lines are kept.
    kept: Option<String>,
    /// The cells of a table's rows so far.
    table: Option<(Vec<Align>, Vec<Row>)>,
}

impl Reading {
    fn event(&mut self, event: Event<'_>, builder: &mut Builder) {
        match event {
            Event::Start(tag) => self.start(tag, builder),
            Event::End(tag) => self.end(tag, builder),
            Event::Text(text) => match &mut self.kept {
                Some(kept) => kept.push_str(&unguarded(&text)),
                None => self.text(&text),
            },
            Event::Html(raw) => match &mut self.kept {
                Some(kept) => kept.push_str(&unguarded(&raw)),
                None => self.text(&raw),
            },
            Event::Code(code) => {
                let code = super::clean::inside(&unguarded(&code));
                self.run.push(Part::Code(code));
            }
            Event::InlineHtml(raw) => self.run.push(Part::Tag(unguarded(&raw))),
            Event::SoftBreak => self.run.push(Part::Break { hard: false }),
            Event::HardBreak => self.run.push(Part::Break { hard: true }),
            Event::Rule => {
                self.flush(builder);
                builder.add(Block::Rule);
            }
            // Not asked for.
            Event::InlineMath(text) | Event::DisplayMath(text) | Event::FootnoteReference(text) => {
                self.text(&text);
            }
            Event::TaskListMarker(_) => {}
        }
    }

    fn text(&mut self, text: &str) {
        let text = super::clean::inside(&unguarded(text));
        self.run.push(Part::Text(text));
    }

    fn start(&mut self, tag: Tag<'_>, builder: &mut Builder) {
        match tag {
            Tag::Emphasis => self.run.push(Part::Start(html::Tag::Emphasis)),
            Tag::Strong => self.run.push(Part::Start(html::Tag::Strong)),
            Tag::Strikethrough => self.run.push(Part::Start(html::Tag::Strike)),
            Tag::Link {
                link_type,
                dest_url,
                ..
            } => {
                let target = match link_type {
                    LinkType::Email => format!("mailto:{dest_url}"),
                    _ => unguarded(&dest_url),
                };
                self.run.push(Part::StartLink(link(&target)));
            }
            Tag::Image { dest_url, .. } => {
                self.run.push(Part::StartLink(link(&unguarded(&dest_url))));
            }
            Tag::CodeBlock(_) | Tag::HtmlBlock => {
                self.flush(builder);
                self.kept = Some(String::new());
            }
            Tag::Paragraph => {
                self.flush(builder);
                builder.paragraph();
            }
            Tag::Heading { level, .. } => {
                self.flush(builder);
                builder.heading(Some(number(level)));
            }
            Tag::BlockQuote(_) => {
                self.flush(builder);
                builder.open(Container::Quote);
            }
            Tag::List(first) => {
                self.flush(builder);
                builder.open(Container::List(first));
            }
            Tag::Item => {
                self.flush(builder);
                builder.open(Container::Item);
            }
            Tag::Table(columns) => {
                self.flush(builder);
                let align = |one: Alignment| match one {
                    Alignment::None => Align::None,
                    Alignment::Left => Align::Left,
                    Alignment::Center => Align::Center,
                    Alignment::Right => Align::Right,
                };
                self.table = Some((columns.into_iter().map(align).collect(), Vec::new()));
            }
            Tag::TableHead | Tag::TableRow => {
                if let Some((_, rows)) = &mut self.table {
                    rows.push(Vec::new());
                }
            }
            Tag::TableCell => {}
            // Not asked for.
            Tag::FootnoteDefinition(_) | Tag::MetadataBlock(_) => {}
            Tag::DefinitionList | Tag::DefinitionListTitle | Tag::DefinitionListDefinition => {}
            Tag::Superscript | Tag::Subscript => {}
        }
    }

    fn end(&mut self, tag: TagEnd, builder: &mut Builder) {
        match tag {
            TagEnd::Emphasis => self.run.push(Part::End(html::Tag::Emphasis)),
            TagEnd::Strong => self.run.push(Part::End(html::Tag::Strong)),
            TagEnd::Strikethrough => self.run.push(Part::End(html::Tag::Strike)),
            TagEnd::Link | TagEnd::Image => self.run.push(Part::EndLink),
            TagEnd::CodeBlock => builder.add(Block::Code(self.kept.take().unwrap_or_default())),
            TagEnd::HtmlBlock => self.html_block(builder),
            TagEnd::Paragraph => self.flush(builder),
            TagEnd::Heading(_) => {
                self.flush(builder);
                builder.heading(None);
            }
            TagEnd::BlockQuote(_) | TagEnd::List(_) | TagEnd::Item => {
                self.flush(builder);
                builder.close();
            }
            TagEnd::TableCell => {
                let cell = run::flat(std::mem::take(&mut self.run));
                if let Some((_, rows)) = &mut self.table {
                    rows.last_mut()
                        .into_iter()
                        .for_each(|row| row.push(cell.clone()));
                }
            }
            TagEnd::TableHead | TagEnd::TableRow => {}
            TagEnd::Table => {
                if let Some((columns, rows)) = self.table.take() {
                    builder.add(Block::Table { columns, rows });
                }
            }
            TagEnd::FootnoteDefinition | TagEnd::MetadataBlock(_) => {}
            TagEnd::DefinitionList => {}
            TagEnd::DefinitionListTitle | TagEnd::DefinitionListDefinition => {}
            TagEnd::Superscript | TagEnd::Subscript => {}
        }
    }

    fn html_block(&mut self, builder: &mut Builder) {
        let raw = self.kept.take().unwrap_or_default();
        match html::preformatted(&raw) {
            Some((text, after)) => {
                builder.add(Block::Code(super::clean::lines(&text)));
                self.text(after);
            }
            None => self.text(&raw),
        }
        self.flush(builder);
    }

    /// Ends what stands in one line after another.
    fn flush(&mut self, builder: &mut Builder) {
        run::write(std::mem::take(&mut self.run), builder);
    }
}

fn number(level: HeadingLevel) -> usize {
    match level {
        HeadingLevel::H1 => 1,
        HeadingLevel::H2 => 2,
        HeadingLevel::H3 => 3,
        HeadingLevel::H4 => 4,
        HeadingLevel::H5 => 5,
        HeadingLevel::H6 => 6,
    }
}
