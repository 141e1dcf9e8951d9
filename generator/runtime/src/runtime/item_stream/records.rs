// SPDX-License-Identifier: 0BSD
//! Lines and JSON text sequences: chunks of any size in, the text of each record out.

use bytes::{Buf as _, Bytes};

/// Records that are a line each; empty ones count for nothing.
#[derive(Debug, Default)]
pub(super) struct Lines {
    /// A line whose end has not come.
    line: Vec<u8>,
}

impl Lines {
    /// Takes from a chunk until a line is whole; none where the chunk is used up.
    pub(super) fn next(&mut self, chunk: &mut Bytes) -> Option<Bytes> {
        while let Some(end) = chunk.iter().position(|byte| *byte == b'\n') {
            let rest = chunk.split_to(end);
            chunk.advance(1);
            let line = joined(&mut self.line, rest);
            if line.is_some() {
                return line;
            }
        }
        self.line.extend_from_slice(chunk);
        chunk.clear();
        None
    }

    /// The line that the end of the body ends.
    pub(super) fn finish(&mut self) -> Option<Bytes> {
        joined(&mut self.line, Bytes::new())
    }

    pub(super) fn held(&self) -> usize {
        self.line.len()
    }
}

/// Records between record separators (RFC 7464). One is whole with the line feed after its JSON, so that it is not waited
/// for the next.
#[derive(Debug, Default)]
pub(super) struct Sequence {
    /// A record whose end has not come.
    record: Vec<u8>,
    /// How many arrays and objects are open.
    depth: usize,
    quoted: bool,
    /// What comes next is taken as it is.
    escaped: bool,
    /// Something other than spaces has come.
    begun: bool,
}

const RECORD_SEPARATOR: u8 = 0x1e;

impl Sequence {
    /// Takes from a chunk until a record is whole; none where the chunk is used up.
    pub(super) fn next(&mut self, chunk: &mut Bytes) -> Option<Bytes> {
        while let Some(end) = chunk.iter().position(|byte| self.ends(*byte)) {
            let rest = chunk.split_to(end);
            chunk.advance(1);
            let record = std::mem::take(self).record;
            let record = joined(&mut { record }, rest);
            if record.is_some() {
                return record;
            }
        }
        self.record.extend_from_slice(chunk);
        chunk.clear();
        None
    }

    /// The record that the end of the body ends.
    pub(super) fn finish(&mut self) -> Option<Bytes> {
        joined(&mut self.record, Bytes::new())
    }

    pub(super) fn held(&self) -> usize {
        self.record.len()
    }

    /// Goes on to the next byte, and says whether it ends the record.
    fn ends(&mut self, byte: u8) -> bool {
        match byte {
            // It stands in no JSON, so that what it cuts off is not whole.
            RECORD_SEPARATOR => return true,
            _ if std::mem::take(&mut self.escaped) => {}
            b'\\' if self.quoted => self.escaped = true,
            b'"' => self.quoted = !self.quoted,
            _ if self.quoted => {}
            b'{' | b'[' => self.depth += 1,
            b'}' | b']' => self.depth = self.depth.saturating_sub(1),
            b'\n' => return self.begun && self.depth == 0,
            _ => {}
        }
        self.begun |= !byte.is_ascii_whitespace();
        false
    }
}

/// What was held and what comes after it, without the spaces around; none where nothing is left.
fn joined(held: &mut Vec<u8>, rest: Bytes) -> Option<Bytes> {
    let whole = match held.is_empty() {
        true => rest,
        false => {
            held.extend_from_slice(&rest);
            std::mem::take(held).into()
        }
    };
    let inside = whole.trim_ascii();
    (!inside.is_empty()).then(|| whole.slice_ref(inside))
}
