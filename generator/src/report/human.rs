//! A finding in; text like a compiler's, with the lines it is about, out.

use annotate_snippets::{AnnotationKind, Element, Group, Level, Origin, Renderer, Snippet};

use super::{Positions, Report, Span};
use crate::diagnostic::{Diagnostic, Severity};
use crate::place::FileId;

/// A line longer than this is not shown: it would hide what it is to show.
const WIDTH: usize = 500;

/// Labels further apart than these lines are shown apart.
const DISTANCE: usize = 2000;

pub(super) fn text(
    report: &Report<'_>,
    diagnostic: &Diagnostic,
    severity: Severity,
    with_lines: bool,
    colours: bool,
) -> String {
    let Diagnostic {
        code,
        message,
        labels,
        help,
    } = diagnostic;
    let spans: Vec<_> = labels
        .iter()
        .map(|label| (report.span(&label.spot), label.text.as_str()))
        .collect();
    let mut pieces = together(report, spans);
    if !with_lines {
        pieces.truncate(1);
    }
    let title = level(severity)
        .primary_title(message.as_str())
        .id(code.as_str());
    let mut group: Group<'_> = title.elements(pieces.iter().map(|piece| match with_lines {
        true => element(report, piece),
        false => origin(report, piece),
    }));
    if let Some(help) = help.as_ref().filter(|_| with_lines) {
        group = group.element(Level::HELP.message(help.as_str()));
    }
    let renderer = if colours {
        Renderer::styled()
    } else {
        Renderer::plain()
    };
    renderer.render(&[group]) + "\n"
}

fn level(severity: Severity) -> Level<'static> {
    match severity {
        Severity::Note => Level::NOTE,
        Severity::Warning => Level::WARNING,
        Severity::Error => Level::ERROR,
    }
}

/// Labels of one file that are shown in one piece of it; the first of all is the primary one.
struct Piece<'a> {
    file: FileId,
    labels: Vec<(Span, &'a str)>,
    primary: bool,
}

fn together<'a>(report: &Report<'_>, spans: Vec<(Span, &'a str)>) -> Vec<Piece<'a>> {
    let mut pieces: Vec<Piece<'_>> = Vec::new();
    for (span, text) in spans {
        let lines = &report.positions(span.file).lines;
        let line = |span: &Span| lines.line(span.range.start);
        let near = |piece: &&mut Piece<'_>| {
            piece.file == span.file && line(&piece.labels[0].0).abs_diff(line(&span)) < DISTANCE
        };
        match pieces.iter_mut().find(near) {
            Some(piece) => piece.labels.push((span, text)),
            None => pieces.push(Piece {
                file: span.file,
                primary: pieces.is_empty(),
                labels: vec![(span, text)],
            }),
        }
    }
    pieces
}

/// Where a piece begins.
fn origin<'a>(report: &'a Report<'_>, piece: &Piece<'a>) -> Element<'a> {
    let source = report.sources.get(piece.file);
    let lines = &report.positions(piece.file).lines;
    let (line, column) = lines.position(&source.text, piece.labels[0].0.range.start);
    let path = source.path.display().to_string();
    Origin::path(path).line(line).char_column(column).into()
}

/// Only the lines around the labels are given to the renderer: a document may have megabytes.
fn element<'a>(report: &'a Report<'_>, piece: &Piece<'a>) -> Element<'a> {
    let Piece {
        file,
        labels,
        primary,
    } = piece;
    let source = report.sources.get(*file);
    let Positions { lines, .. } = report.positions(*file);
    let path = source.path.display().to_string();
    let touched: Vec<_> = labels
        .iter()
        .flat_map(|(span, _)| [lines.line(span.range.start), lines.line(span.range.end)])
        .collect();
    let (first, last) = (
        touched.iter().min().copied().unwrap_or(0),
        touched.iter().max().copied().unwrap_or(0),
    );
    if (first..=last).any(|line| lines.range(line).len() > WIDTH) {
        return origin(report, piece);
    }
    let window = lines.range(first).start..lines.range(last).end;
    let mut snippet = Snippet::source(&source.text[window.clone()])
        .line_start(first + 1)
        .path(path);
    for (index, (span, text)) in labels.iter().enumerate() {
        let kind = if index == 0 && *primary {
            AnnotationKind::Primary
        } else {
            AnnotationKind::Context
        };
        let at = span.range.start - window.start..span.range.end - window.start;
        let text = (!text.is_empty()).then_some(*text);
        snippet = snippet.annotation(kind.span(at).label(text));
    }
    snippet.into()
}
