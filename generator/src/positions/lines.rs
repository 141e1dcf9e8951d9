//! A text in; the line and column of each of its bytes, out.

use std::ops::Range;

/// Where the lines of a text begin.
pub(crate) struct Lines {
    starts: Vec<usize>,
    length: usize,
    /// How many characters come before every [`STEP`]th byte.
    characters: Vec<usize>,
}

const STEP: usize = 256;

impl Lines {
    pub(crate) fn of(text: &str) -> Self {
        let breaks = text
            .bytes()
            .enumerate()
            .filter(|(_, byte)| *byte == b'\n')
            .map(|(at, _)| at + 1);
        Self {
            starts: std::iter::once(0).chain(breaks).collect(),
            length: text.len(),
            characters: std::iter::once(0)
                .chain(text.as_bytes().chunks(STEP).scan(0, |before, chunk| {
                    *before += begun(chunk);
                    Some(*before)
                }))
                .collect(),
        }
    }

    /// The line a byte is on, from 0.
    pub(crate) fn line(&self, at: usize) -> usize {
        self.starts.partition_point(|start| *start <= at) - 1
    }

    /// The bytes of a line, its end included.
    pub(crate) fn range(&self, line: usize) -> Range<usize> {
        self.starts[line]..self.starts.get(line + 1).copied().unwrap_or(self.length)
    }

    /// Line and column for a person: from 1, the column in characters.
    pub(crate) fn position(&self, text: &str, at: usize) -> (usize, usize) {
        let line = self.line(at);
        let column = self.before(text, at) - self.before(text, self.starts[line]);
        (line + 1, column + 1)
    }

    /// How many characters begin before a byte.
    fn before(&self, text: &str, at: usize) -> usize {
        let step = at / STEP;
        self.characters[step] + begun(&text.as_bytes()[step * STEP..at])
    }
}

/// How many characters begin in some bytes of UTF-8.
fn begun(bytes: &[u8]) -> usize {
    bytes.iter().filter(|byte| **byte & 0xC0 != 0x80).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_have_lines_and_columns() {
        let text = "a\nüb\n\nc";
        let lines = Lines::of(text);
        let position = |at| lines.position(text, at);
        assert_eq!(
            [position(0), position(1), position(2), position(4)],
            [(1, 1), (1, 2), (2, 1), (2, 2)]
        );
        assert_eq!(
            [position(6), position(7), position(8)],
            [(3, 1), (4, 1), (4, 2)]
        );
        assert_eq!(lines.range(1), 2..6);
        assert_eq!(lines.range(3), 7..8);
    }
}
