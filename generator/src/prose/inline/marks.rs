//! Pieces → the same, so marked that every mark is read as one again.

use super::super::tree::{Kind, Mark, Piece, Style};

/// Neighbours of one style are one piece; addresses in prose stand alone; no mark stands next to a blank inside of it,
/// nor where CommonMark takes it for a character (§6.2).
pub(super) fn settled(pieces: &[Piece]) -> Vec<Piece> {
    let mut pieces = without_empty_lines(apart(&addresses(merged(pieces))));
    for mark in Mark::ALL {
        let mut start = 0;
        while start < pieces.len() {
            let run = pieces[start..]
                .iter()
                .take_while(|piece| piece.style.has(mark))
                .count();
            settle(&mut pieces, start, start + run, mark);
            start += run.max(1);
        }
    }
    merged(&pieces)
}

fn merged(pieces: &[Piece]) -> Vec<Piece> {
    let mut whole: Vec<Piece> = Vec::new();
    for piece in pieces {
        match (&piece.kind, whole.last_mut()) {
            (Kind::Text(text) | Kind::Code(text), _) if text.is_empty() => {}
            (
                Kind::Text(more),
                Some(Piece {
                    kind: Kind::Text(text),
                    style,
                }),
            ) if *style == piece.style => {
                text.push_str(more);
            }
            _ => whole.push(piece.clone()),
        }
    }
    whole
}

/// Takes text apart into words and the blanks around them, and addresses that are no links yet.
fn apart(pieces: &[Piece]) -> Vec<Piece> {
    let mut parts = Vec::new();
    for Piece { kind, style } in pieces {
        let mut part = |kind| {
            parts.push(Piece {
                kind,
                style: style.clone(),
            })
        };
        let Kind::Text(text) = kind else {
            part(kind.clone());
            continue;
        };
        let linked = style.link.is_some();
        let words = text.trim_matches(' ');
        let start = text.len() - text.trim_start_matches(' ').len();
        part(Kind::Text(text[..start].to_owned()));
        let mut rest = words;
        while let Some((before, url)) = address(rest).filter(|_| !linked) {
            part(Kind::Text(before.to_owned()));
            part(Kind::Address(url.to_owned()));
            rest = &rest[before.len() + url.len()..];
        }
        part(Kind::Text(rest.to_owned()));
        part(Kind::Text(text[start + words.len()..].to_owned()));
    }
    parts.retain(|piece| !matches!(&piece.kind, Kind::Text(text) if text.is_empty()));
    parts
}

/// The first address in prose and what stands before it, without what ends the sentence.
fn address(text: &str) -> Option<(&str, &str)> {
    for (at, _) in text.match_indices("http") {
        let rest = &text[at..];
        let scheme = ["https://", "http://"];
        let Some(scheme) = scheme.into_iter().find(|scheme| rest.starts_with(scheme)) else {
            continue;
        };
        let end = rest.find(|c: char| c.is_whitespace() || "<>()[]`\"'|\\".contains(c));
        let url = rest[..end.unwrap_or(rest.len())]
            .trim_end_matches(['.', ',', ';', ':', '!', '?', '*', '_']);
        if url.len() > scheme.len() {
            return Some((&text[..at], url));
        }
    }
    None
}

/// Links whose text is where they lead to.
fn addresses(pieces: Vec<Piece>) -> Vec<Piece> {
    let link = |at: Option<usize>| pieces.get(at?)?.style.link.as_ref();
    let address = |index: usize, piece: &Piece| {
        let (Kind::Text(text), Some(target)) = (&piece.kind, &piece.style.link) else {
            return None;
        };
        let goes_on = [index.checked_sub(1), Some(index + 1)]
            .into_iter()
            .any(|at| link(at) == Some(target));
        let same = **target == **text && address(text) == Some(("", text));
        (same && !goes_on).then(|| text.clone())
    };
    let piece = |(index, piece): (usize, &Piece)| match address(index, piece) {
        Some(text) => Piece {
            kind: Kind::Address(text),
            style: Style {
                link: None,
                ..piece.style.clone()
            },
        },
        None => piece.clone(),
    };
    pieces.iter().enumerate().map(piece).collect()
}

/// No line is empty, and none ends the paragraph.
fn without_empty_lines(pieces: Vec<Piece>) -> Vec<Piece> {
    let blank = |piece: &Piece| matches!(&piece.kind, Kind::Text(text) if text.trim().is_empty());
    let mut lines: Vec<Piece> = Vec::new();
    // A break that is written once something follows.
    let mut pending: Option<Piece> = None;
    for piece in pieces {
        let between = lines.is_empty() || pending.is_some();
        match &piece.kind {
            Kind::Break { .. } => {
                while lines.last().is_some_and(blank) {
                    lines.pop();
                }
                let seen = |one: &Piece| one.kind == Kind::Break { hard: true };
                if !lines.is_empty() && !pending.as_ref().is_some_and(seen) {
                    pending = Some(piece);
                }
            }
            Kind::Text(_) if between && blank(&piece) => {}
            _ => {
                lines.extend(pending.take());
                lines.push(piece);
            }
        }
    }
    while lines.last().is_some_and(blank) {
        lines.pop();
    }
    lines
}

/// Takes the mark from a run's blank ends, and from all of it where CommonMark would not see it.
fn settle(pieces: &mut [Piece], mut start: usize, mut end: usize, mark: Mark) {
    while start < end && is_blank(&pieces[start]) {
        pieces[start].style.set(mark, false);
        start += 1;
    }
    while start < end && is_blank(&pieces[end - 1]) {
        end -= 1;
        pieces[end].style.set(mark, false);
    }
    if start == end {
        return;
    }
    let opens = stands(
        start
            .checked_sub(1)
            .map(|before| edge(&pieces[before], true)),
        edge(&pieces[start], false),
    );
    let closes = stands(
        pieces.get(end).map(|after| edge(after, false)),
        edge(&pieces[end - 1], true),
    );
    // What closes and what opens would be one row of marks.
    let touches = start > 0 && {
        let (before, own) = (&pieces[start - 1].style, &pieces[start].style);
        let mut marks = Mark::ALL.into_iter();
        marks.any(|mark| before.has(mark) && !own.has(mark))
    };
    if !(opens && closes) || touches {
        let run = pieces[start..end].iter_mut();
        run.for_each(|piece| piece.style.set(mark, false));
    }
}

/// Whether a mark between two characters is one, the second of which is inside.
fn stands(outside: Option<char>, inside: char) -> bool {
    inside.is_alphanumeric() || outside.is_none_or(|c| c == ' ' || c.is_ascii_punctuation())
}

fn is_blank(piece: &Piece) -> bool {
    match &piece.kind {
        Kind::Text(text) => text.trim().is_empty(),
        Kind::Break { .. } => true,
        Kind::Code(_) | Kind::Item(_) | Kind::Address(_) => false,
    }
}

/// The first or last character of a piece as it is printed.
fn edge(piece: &Piece, last: bool) -> char {
    match &piece.kind {
        Kind::Break { .. } => ' ',
        _ if piece.style.link.is_some() => '[',
        Kind::Text(text) if last => text.chars().next_back().unwrap_or(' '),
        Kind::Text(text) => text.chars().next().unwrap_or(' '),
        Kind::Code(_) | Kind::Item(_) | Kind::Address(_) => '`',
    }
}
