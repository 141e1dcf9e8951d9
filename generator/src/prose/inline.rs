//! Pieces → a paragraph, heading or cell of CommonMark, in which only what is printed as a mark is one.

use std::sync::Arc;

use super::tree::{Kind, Mark, Piece};

mod escape;
mod marks;
mod start;

use escape::Escape;

/// Where pieces are printed.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Paragraph,
    Heading,
    Cell,
}

/// The lines of a paragraph.
pub(super) fn paragraph(pieces: &[Piece]) -> Vec<String> {
    let text = written(pieces, Place::Paragraph);
    let lines = text.split('\n').map(start::escaped);
    lines.filter(|line| !line.is_empty()).collect()
}

/// A paragraph on one line.
pub(super) fn line(pieces: &[Piece]) -> String {
    paragraph(pieces).join(" ")
}

/// The words of a heading.
pub(super) fn heading(pieces: &[Piece]) -> String {
    written(pieces, Place::Heading).trim().to_owned()
}

/// A cell of a table.
pub(super) fn cell(pieces: &[Piece]) -> String {
    written(pieces, Place::Cell).trim().to_owned()
}

/// The most of a character in a row.
pub(super) fn longest_run(text: &str, c: char) -> usize {
    let runs = text
        .split(|other| other != c)
        .map(|run| run.chars().count());
    runs.max().unwrap_or_default()
}

/// A mark or link that is open.
#[derive(Clone, PartialEq)]
enum Open {
    Mark(Mark),
    Link(Arc<str>),
}

fn written(pieces: &[Piece], place: Place) -> String {
    let pieces = marks::settled(pieces);
    let escape = Escape::of(&pieces, place);
    let mut out = String::new();
    let mut open: Vec<Open> = Vec::new();
    for (index, piece) in pieces.iter().enumerate() {
        let stays = open.iter().take_while(|one| holds(piece, one)).count();
        close(&mut open, stays, &mut out);
        for one in opened(&pieces, index, &open) {
            out.push_str(match &one {
                Open::Mark(mark) => mark.written(),
                Open::Link(_) => "[",
            });
            open.push(one);
        }
        match &piece.kind {
            Kind::Text(text) => {
                let link = pieces.get(index + 1).is_some_and(|next| {
                    next.style.link.is_some() || matches!(next.kind, Kind::Item(_))
                });
                escape.text(text, piece.style.link.is_some(), link, &mut out);
            }
            Kind::Code(code) => escape.code(code, &mut out),
            Kind::Item(path) => item(path, &mut out),
            Kind::Address(url) => out.push_str(&format!("<{url}>")),
            Kind::Break { hard } => out.push_str(match (place, hard) {
                (Place::Paragraph, false) => "\n",
                (Place::Paragraph, true) => "\\\n",
                (Place::Heading | Place::Cell, _) => " ",
            }),
        }
    }
    close(&mut open, 0, &mut out);
    out
}

fn holds(piece: &Piece, open: &Open) -> bool {
    match open {
        Open::Mark(mark) => piece.style.has(*mark),
        Open::Link(target) => piece.style.link.as_ref() == Some(target),
    }
}

fn close(open: &mut Vec<Open>, stays: usize, out: &mut String) {
    for one in open.drain(stays..).rev() {
        match one {
            Open::Mark(mark) => out.push_str(mark.written()),
            Open::Link(target) => out.push_str(&format!("]({target})")),
        }
    }
}

/// What begins with a piece, that which ends last first. A mark that had to be closed within another is not opened
/// again.
fn opened(pieces: &[Piece], index: usize, open: &[Open]) -> Vec<Open> {
    let style = &pieces[index].style;
    let before = index.checked_sub(1).map(|before| &pieces[before].style);
    let marks = Mark::ALL
        .into_iter()
        .filter(|mark| style.has(*mark) && !before.is_some_and(|before| before.has(*mark)));
    let link = style.link.clone().map(Open::Link);
    let mut begin: Vec<Open> = link.into_iter().chain(marks.map(Open::Mark)).collect();
    begin.retain(|one| !open.contains(one));
    if begin.len() > 1 {
        let length = |one: &Open| {
            pieces[index..]
                .iter()
                .take_while(|piece| holds(piece, one))
                .count()
        };
        begin.sort_by_cached_key(|one| std::cmp::Reverse(length(one)));
    }
    begin
}

/// A link to an item: for rustdoc, names are written without `r#`.
fn item(path: &str, out: &mut String) {
    out.push_str(&format!("[`{}`]", path.replace("r#", "")));
}
