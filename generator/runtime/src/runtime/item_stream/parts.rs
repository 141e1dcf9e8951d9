// SPDX-License-Identifier: 0BSD
//! Bodies of several parts (RFC 2046 §5.1): chunks of any size in; the header fields and the content of each part out.

use bytes::{Buf as _, Bytes, BytesMut};
use http::{HeaderMap, HeaderName, HeaderValue, header};

/// Parts between lines that hold a boundary.
#[derive(Debug)]
pub(super) struct Parts {
    /// A line feed, two hyphens and the boundary: what each of those lines begins with.
    delimiter: Vec<u8>,
    /// What has come of the part, or of what is before the first.
    held: BytesMut,
    /// How much of it is known to have no delimiter.
    searched: usize,
    place: Place,
}

/// Where in a body what comes next stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    /// Before the first part, where what stands there says nothing (§5.1.1, preamble).
    Before,
    Part,
    /// After the last part (§5.1.1, epilogue).
    After,
}

/// A part as it came.
#[derive(Debug)]
pub(super) struct Part {
    pub(super) headers: HeaderMap,
    pub(super) content: Bytes,
}

/// The most bytes between a boundary and the end of its line, which may be blanks.
const PADDING: usize = 256;

impl Parts {
    /// Begins with the first part of a body with this boundary.
    pub(super) fn between(boundary: &str) -> Self {
        Self {
            delimiter: format!("\n--{boundary}").into_bytes(),
            // The first delimiter needs no line before it.
            held: BytesMut::from("\n"),
            searched: 0,
            place: Place::Before,
        }
    }

    /// Takes a chunk, and gives a part that is whole; none where more has to come.
    pub(super) fn next(&mut self, chunk: &mut Bytes) -> Option<Part> {
        if self.place != Place::After {
            self.held.extend_from_slice(chunk);
        }
        chunk.clear();
        while let Some((at, after, is_last)) = self.delimiter() {
            let before = self.held.split_to(at).freeze();
            self.held.advance(after - at);
            self.searched = 0;
            let place = match is_last {
                true => Place::After,
                false => Place::Part,
            };
            if std::mem::replace(&mut self.place, place) == Place::Part {
                return Some(Part::of(before));
            }
        }
        None
    }

    /// What has come of a part, or of something without any delimiter, whose end has not.
    pub(super) fn finish(&mut self) -> Option<Bytes> {
        let rest = self.held.split().freeze();
        let is_part = self.place == Place::Part;
        let place = std::mem::replace(&mut self.place, Place::After);
        (place != Place::After && (is_part || !rest.trim_ascii().is_empty())).then_some(rest)
    }

    pub(super) fn held(&self) -> usize {
        self.held.len()
    }

    /// The next line that holds the boundary: where the line break before it begins, where what is after it begins, and
    /// whether it is the last one.
    fn delimiter(&mut self) -> Option<(usize, usize, bool)> {
        if self.place == Place::After {
            return None;
        }
        loop {
            let rest = &self.held[self.searched..];
            let Some(feed) = rest.iter().position(|byte| *byte == b'\n') else {
                self.searched = self.held.len();
                return None;
            };
            self.searched += feed;
            let line = &self.held[self.searched..];
            let shared = line.len().min(self.delimiter.len());
            let Some(after) = line.strip_prefix(self.delimiter.as_slice()) else {
                if line[..shared] == self.delimiter[..shared] {
                    // It may become one.
                    return None;
                }
                self.searched += 1;
                continue;
            };
            let at = match self.held[..self.searched].last() {
                Some(b'\r') => self.searched - 1,
                _ => self.searched,
            };
            match rest_of(after) {
                Rest::Next(length) => {
                    return Some((at, self.searched + self.delimiter.len() + length, false));
                }
                Rest::Last => return Some((at, self.held.len(), true)),
                Rest::Unknown => return None,
                Rest::Other => self.searched += 1,
            }
        }
    }
}

/// What stands after a boundary in its line.
enum Rest {
    /// Blanks and, before the line feed at the end, so many bytes: a part begins in the next line.
    Next(usize),
    /// Two hyphens: there are no more parts.
    Last,
    /// The line has not come whole.
    Unknown,
    /// The boundary is only the beginning of a line of a part.
    Other,
}

fn rest_of(after: &[u8]) -> Rest {
    if after.starts_with(b"--") {
        return Rest::Last;
    }
    let blanks = after.iter().position(|byte| !b" \t\r".contains(byte));
    match blanks.map(|at| (at, after[at])) {
        // The line feed stays: it is the one before a delimiter that may follow at once.
        Some((at, b'\n')) if at <= PADDING => Rest::Next(at),
        None if after.len() <= PADDING => Rest::Unknown,
        Some((0, b'-')) if after.len() == 1 => Rest::Unknown,
        _ => Rest::Other,
    }
}

impl Part {
    /// A part: the line feed of the delimiter, header fields, an empty line, the content (§5.1).
    fn of(whole: Bytes) -> Self {
        let mut headers = HeaderMap::new();
        let mut field: Option<(HeaderName, Vec<u8>)> = None;
        let mut at = 1.min(whole.len());
        loop {
            let rest = &whole[at..];
            let feed = rest.iter().position(|byte| *byte == b'\n');
            let line = rest[..feed.unwrap_or(rest.len())].trim_ascii_end();
            at += feed.map_or(rest.len(), |feed| feed + 1);
            match (&mut field, line) {
                // A field may go on in the next line (RFC 822 §3.1.1).
                (Some((_, value)), [b' ' | b'\t', ..]) => {
                    value.push(b' ');
                    value.extend_from_slice(line.trim_ascii());
                }
                _ => {
                    keep(&mut headers, std::mem::replace(&mut field, named(line)));
                    if line.is_empty() || feed.is_none() {
                        keep(&mut headers, field);
                        break;
                    }
                }
            }
        }
        let content = whole.slice(at..);
        Self { headers, content }
    }

    /// The boundary that the header `Content-Type` names.
    pub(super) fn boundary(headers: &HeaderMap) -> Option<&str> {
        let value = headers.get(header::CONTENT_TYPE)?.to_str().ok()?;
        let (essence, parameters) = value.split_once(';')?;
        let boundary = is_multipart(essence).then(|| parameter(parameters, "boundary"))??;
        (!boundary.is_empty()).then_some(boundary)
    }
}

fn named(line: &[u8]) -> Option<(HeaderName, Vec<u8>)> {
    let colon = line.iter().position(|byte| *byte == b':')?;
    let name = HeaderName::from_bytes(line[..colon].trim_ascii()).ok()?;
    Some((name, line[colon + 1..].trim_ascii().to_vec()))
}

fn keep(headers: &mut HeaderMap, field: Option<(HeaderName, Vec<u8>)>) {
    if let Some((name, value)) = field
        && let Ok(value) = HeaderValue::from_bytes(&value)
    {
        headers.append(name, value);
    }
}

pub(super) fn is_multipart(media_type: &str) -> bool {
    let start = media_type.trim_start().get(.."multipart/".len());
    start.is_some_and(|start| start.eq_ignore_ascii_case("multipart/"))
}

/// The value of a parameter, without the quotes around it.
pub(super) fn parameter<'a>(parameters: &'a str, name: &str) -> Option<&'a str> {
    let mut pairs = parameters.split(';').filter_map(|pair| {
        let (known, value) = pair.split_once('=')?;
        known.trim().eq_ignore_ascii_case(name).then_some(value)
    });
    Some(pairs.next()?.trim().trim_matches('"'))
}
