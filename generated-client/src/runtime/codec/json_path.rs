// SPDX-License-Identifier: 0BSD
//! Where in a JSON text a decoder stopped: a line and column in, a path of member names and places out.

use std::cell::Cell;
use std::fmt::Write as _;

thread_local! {
    /// The failure inside a value that was decoded from a copy of its own text, until the whole text's decoder has
    /// come back with the error.
    static INNER: Cell<Option<Inner>> = const { Cell::new(None) };
}

/// A failure inside a value that was decoded apart.
struct Inner {
    /// The value's length in bytes.
    length: usize,
    /// The path from that value on.
    path: String,
}

/// Forgets an inner failure left by a decode nobody asked the path of.
pub(in crate::runtime) fn begin() {
    INNER.set(None);
}

/// Notes that the value with this text failed to decode, for [`path`] on the text around it.
pub(in crate::runtime) fn failed_inside(text: &str, error: &serde_json::Error) {
    let path = path(text.as_bytes(), error);
    let length = text.len();
    INNER.set(Some(Inner { length, path }));
}

/// The path to the value that `error` is about, such as `data.items[3].name`; empty for the whole text.
pub(in crate::runtime) fn path(text: &[u8], error: &serde_json::Error) -> String {
    let inner = INNER.take();
    let end = offset(text, error.line(), error.column());
    let mut scan = Scan::default();
    scan.run(&text[..end], inner.as_ref().map(|inner| inner.length));
    let mut path = scan.path();
    if let Some(inner) = inner {
        if !path.is_empty() && !inner.path.is_empty() && !inner.path.starts_with('[') {
            path.push('.');
        }
        path.push_str(&inner.path);
    }
    path
}

/// The number of bytes before the place at `line` and `column`, both as `serde_json` counts them.
fn offset(text: &[u8], line: usize, column: usize) -> usize {
    let mut start = 0;
    for _ in 1..line {
        match text[start..].iter().position(|&byte| byte == b'\n') {
            Some(newline) => start += newline + 1,
            None => break,
        }
    }
    (start + column).min(text.len())
}

/// A container that is open at the place reached.
enum Open {
    Array { start: usize, place: usize },
    Object { start: usize, name: Option<String> },
}

#[derive(Default)]
struct Scan {
    open: Vec<Open>,
    /// The path of the last value with the length sought, if nothing but what it is in ended since.
    found: Option<String>,
}

impl Scan {
    fn run(&mut self, text: &[u8], sought: Option<usize>) {
        let mut at = 0;
        while at < text.len() {
            let end = match text[at] {
                b'{' | b'[' => {
                    self.found = None;
                    self.open.push(if text[at] == b'{' {
                        Open::Object {
                            start: at,
                            name: None,
                        }
                    } else {
                        Open::Array {
                            start: at,
                            place: 0,
                        }
                    });
                    at + 1
                }
                b'}' | b']' => {
                    if let Some(closed) = self.open.pop() {
                        let (Open::Array { start, .. } | Open::Object { start, .. }) = closed;
                        self.close(at + 1 - start, sought);
                    }
                    at + 1
                }
                b',' => {
                    match self.open.last_mut() {
                        Some(Open::Array { place, .. }) => *place += 1,
                        Some(Open::Object { name, .. }) => *name = None,
                        None => {}
                    }
                    at + 1
                }
                b':' | b' ' | b'\t' | b'\n' | b'\r' => at + 1,
                byte => {
                    self.found = None;
                    let end = scalar_end(text, at);
                    match self.open.last_mut() {
                        Some(Open::Object { name, .. }) if name.is_none() && byte == b'"' => {
                            *name = Some(unquoted(&text[at..end]));
                        }
                        _ => self.close(end - at, sought),
                    }
                    end
                }
            };
            at = end;
        }
    }

    /// Notes the end of a value so long.
    fn close(&mut self, length: usize, sought: Option<usize>) {
        if Some(length) == sought {
            self.found = Some(self.open_path());
        }
    }

    fn path(mut self) -> String {
        match self.found.take() {
            Some(path) => path,
            None => self.open_path(),
        }
    }

    fn open_path(&self) -> String {
        let mut path = String::new();
        for open in &self.open {
            match open {
                Open::Array { place, .. } => {
                    let _ = write!(path, "[{place}]");
                }
                Open::Object {
                    name: Some(name), ..
                } => push_name(&mut path, name),
                Open::Object { name: None, .. } => {}
            }
        }
        path
    }
}

/// Adds a member name: plain where it reads as one, quoted in brackets otherwise.
fn push_name(path: &mut String, name: &str) {
    let plain = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '$' | '@');
    if !name.is_empty() && name.chars().all(plain) {
        if !path.is_empty() {
            path.push('.');
        }
        path.push_str(name);
    } else {
        let _ = write!(path, "[{name:?}]");
    }
}

/// The place after the string that starts at `start`.
fn string_end(text: &[u8], start: usize) -> usize {
    let mut at = start + 1;
    while at < text.len() {
        match text[at] {
            b'"' => return at + 1,
            b'\\' => at += 2,
            _ => at += 1,
        }
    }
    text.len()
}

/// The place after the string, number or word that starts at `start`.
pub(super) fn scalar_end(text: &[u8], start: usize) -> usize {
    if text[start] == b'"' {
        return string_end(text, start);
    }
    let ends = |byte: &u8| matches!(byte, b',' | b'}' | b']' | b' ' | b'\t' | b'\n' | b'\r');
    let length = text[start..].iter().position(ends);
    length.map_or(text.len(), |length| start + length)
}

fn unquoted(literal: &[u8]) -> String {
    serde_json::from_slice(literal)
        .unwrap_or_else(|_| String::from_utf8_lossy(literal).into_owned())
}

/// An error's words without the place in the text.
pub(in crate::runtime) fn message(error: &serde_json::Error) -> String {
    let mut text = error.to_string();
    if error.line() > 0
        && let Some(end) = text.rfind(" at line ")
    {
        text.truncate(end);
    }
    text
}
