//! Blocks → lines of CommonMark. What it cannot print: HTML, and code that rustdoc would run.

use super::inline;
use super::tree::{Align, Block, Piece};

/// Numbers of items have nine digits at most (CommonMark §5.2).
const LARGEST_NUMBER: u64 = 999_999_999;

/// Each block with its lines, those that have any.
pub(super) fn each(blocks: &[Block]) -> Vec<(&Block, Vec<String>)> {
    let mut printed: Vec<(&Block, Vec<String>)> = Vec::new();
    let mut other = false;
    for block in blocks {
        let follows = printed.last().is_some_and(|(last, _)| alike(last, block));
        other = follows && !other;
        let lines = one(block, other);
        if !lines.is_empty() {
            printed.push((block, lines));
        }
    }
    printed
}

/// Whether two lists would be one.
fn alike(last: &Block, block: &Block) -> bool {
    match (last, block) {
        (Block::List { first: last, .. }, Block::List { first, .. }) => {
            last.is_some() == first.is_some()
        }
        _ => false,
    }
}

/// `other`: whether a list stands before it, so that this one has to look different to be another.
fn one(block: &Block, other: bool) -> Vec<String> {
    match block {
        Block::Paragraph(pieces) => inline::paragraph(pieces),
        Block::Heading(level, pieces) => match inline::heading(pieces) {
            words if words.is_empty() => Vec::new(),
            words => vec![format!("{} {words}", "#".repeat(*level))],
        },
        Block::Code(text) => code(text),
        Block::Quote(blocks) => {
            let mark = |line: String| match line.is_empty() {
                true => ">".to_owned(),
                false => format!("> {line}"),
            };
            all(blocks, true).into_iter().map(mark).collect()
        }
        Block::List {
            first,
            loose,
            items,
        } => list(*first, *loose, items, other),
        Block::Table { columns, rows } => table(columns, rows),
        Block::Rule => vec!["___".to_owned()],
    }
}

/// Blocks that stand in another; `apart`: with empty lines where none are needed.
fn all(blocks: &[Block], apart: bool) -> Vec<String> {
    let mut lines = Vec::new();
    let mut before: Option<&Block> = None;
    for (block, printed) in each(blocks) {
        if before.is_some_and(|last| apart || !goes_on(last, block)) {
            lines.push(String::new());
        }
        lines.extend(printed);
        before = Some(block);
    }
    lines
}

/// Whether a block may begin in the line after another.
fn goes_on(last: &Block, block: &Block) -> bool {
    matches!(last, Block::Paragraph(_)) && interrupts(block)
}

/// Whether a block may begin in the line after a paragraph.
pub(super) fn interrupts(block: &Block) -> bool {
    match block {
        Block::List { first, items, .. } => {
            let empty = items.first().is_none_or(Vec::is_empty);
            first.is_none_or(|first| first == 1) && !empty
        }
        Block::Code(_) => true,
        Block::Paragraph(_) | Block::Heading(..) | Block::Quote(_) => false,
        Block::Table { .. } | Block::Rule => false,
    }
}

fn list(first: Option<u64>, loose: bool, items: &[Vec<Block>], other: bool) -> Vec<String> {
    let mut lines = Vec::new();
    let apart = |blocks: &Vec<Block>| blocks.windows(2).any(|pair| !goes_on(&pair[0], &pair[1]));
    let loose = loose || items.iter().any(apart);
    let first = first.map(|first| first.min(LARGEST_NUMBER.saturating_sub(items.len() as u64)));
    for (number, blocks) in (first.unwrap_or_default()..).zip(items) {
        let mark = match (first, other) {
            (None, false) => "* ".to_owned(),
            (None, true) => "- ".to_owned(),
            (Some(_), false) => format!("{number}. "),
            (Some(_), true) => format!("{number}) "),
        };
        // One without anything is left out: marks in a row could be a rule.
        let printed = item(&mark, all(blocks, loose));
        if loose && !lines.is_empty() && !printed.is_empty() {
            lines.push(String::new());
        }
        lines.extend(printed);
    }
    lines
}

/// Lines behind a mark.
pub(super) fn item(mark: &str, lines: Vec<String>) -> Vec<String> {
    let indent = " ".repeat(mark.len());
    let line = |(index, line): (usize, String)| match (index, line.is_empty()) {
        (0, _) => format!("{mark}{line}"),
        (_, true) => line,
        (_, false) => format!("{indent}{line}"),
    };
    lines.into_iter().enumerate().map(line).collect()
}

/// A fence that says what stands in it is no Rust, and that nothing in it closes.
fn code(text: &str) -> Vec<String> {
    let text = text.trim_end();
    let mut content: Vec<&str> = text.lines().map(str::trim_end).collect();
    let blank = content.iter().take_while(|line| line.is_empty()).count();
    content.drain(..blank);
    if content.is_empty() {
        return Vec::new();
    }
    let fence = "`".repeat(2.max(inline::longest_run(text, '`')) + 1);
    let lines = content.into_iter().map(str::to_owned);
    [format!("{fence}text")]
        .into_iter()
        .chain(lines)
        .chain([fence])
        .collect()
}

fn table(columns: &[Align], rows: &[Vec<Vec<Piece>>]) -> Vec<String> {
    if columns.is_empty() {
        return Vec::new();
    }
    let row = |cells: &Vec<Vec<Piece>>| {
        let mut cells: Vec<_> = cells.iter().map(|pieces| inline::cell(pieces)).collect();
        cells.resize(columns.len(), String::new());
        format!("| {} |", cells.join(" | "))
    };
    let ruler = columns.iter().map(|align| match align {
        Align::None => "---|",
        Align::Left => ":--|",
        Align::Center => ":-:|",
        Align::Right => "--:|",
    });
    let mut lines: Vec<_> = rows.iter().map(row).collect();
    lines.insert(
        1.min(lines.len()),
        format!("|{}", ruler.collect::<String>()),
    );
    lines
}
