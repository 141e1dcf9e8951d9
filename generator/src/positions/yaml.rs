//! YAML text in; where its nodes stand, out.

use saphyr_parser::{Event, Marker, Parser};

use super::tree::{Builder, Tree};

/// The nodes of the first YAML document of a text, as far as it can be read.
pub(super) fn tree(text: &str) -> Option<Tree> {
    let body = text.trim_start_matches('\u{feff}');
    let mut offsets = Offsets {
        text,
        shift: text.len() - body.len(),
        checkpoints: checkpoints(body),
    };
    let mut builder = Builder::default();
    let mut depth = 0usize;
    for event in Parser::new_from_str(body) {
        let Ok((event, span)) = event else { break };
        let start = offsets.byte(span.start);
        match event {
            Event::Scalar(name, ..) => {
                let range = offsets.trimmed(start, span.end);
                if builder.wants_key() {
                    builder.key(&name, range);
                } else {
                    builder.scalar(range);
                }
            }
            Event::Alias(_) => {
                let range = offsets.trimmed(start, span.end);
                if builder.wants_key() {
                    builder.key(&text[range.clone()], range);
                } else {
                    builder.scalar(range);
                }
            }
            // A collection as a key has no pointer; its parts are read as if it were a value of no name.
            Event::SequenceStart(..) => {
                depth += 1;
                if depth > DEEPEST {
                    break;
                }
                builder.open(start, true);
            }
            Event::MappingStart(..) => {
                depth += 1;
                if depth > DEEPEST {
                    break;
                }
                builder.open(start, false);
            }
            Event::SequenceEnd | Event::MappingEnd => {
                depth -= 1;
                builder.close(offsets.byte(span.end));
                if depth == 0 {
                    break;
                }
            }
            Event::DocumentEnd => break,
            Event::Nothing | Event::StreamStart | Event::StreamEnd | Event::DocumentStart(_) => {}
        }
    }
    Some(builder.finish())
}

/// No document is nested deeper; the parser's time grows with the square of the depth.
const DEEPEST: usize = 1000;

/// Turns the parser's counts of characters into bytes.
struct Offsets<'a> {
    text: &'a str,
    /// The bytes before the text the parser sees.
    shift: usize,
    /// The byte of every [`STEP`]th character.
    checkpoints: Vec<usize>,
}

const STEP: usize = 256;

fn checkpoints(text: &str) -> Vec<usize> {
    text.char_indices()
        .step_by(STEP)
        .map(|(at, _)| at)
        .collect()
}

impl Offsets<'_> {
    fn byte(&mut self, marker: Marker) -> usize {
        let Some(&near) = self.checkpoints.get(marker.index() / STEP) else {
            return self.text.len();
        };
        let from = near + self.shift;
        let rest = &self.text[from..];
        rest.char_indices()
            .nth(marker.index() % STEP)
            .map_or(self.text.len(), |(at, _)| from + at)
    }

    /// Without the blanks and line ends at its end that the parser counts in.
    fn trimmed(&mut self, start: usize, end: Marker) -> std::ops::Range<usize> {
        let end = self.byte(end).max(start);
        start..start + self.text[start..end].trim_end().len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::place::Pointer;

    fn at<'a>(text: &'a str, pointer: &str) -> (&'a str, &'a str) {
        let found = tree(text).expect("YAML").find(&Pointer::new(pointer));
        assert!(found.exact, "{pointer}");
        (
            found.key.map_or("", |key| &text[key]),
            text[found.value].trim_end(),
        )
    }

    #[test]
    fn nodes_stand_where_they_are_written() {
        let text = "\u{feff}info:\n  title: Ünicode — x\n  'a/b': {c: [1, \"two\"], d: }\npaths:\n  - name: |\n      long\n      text\n  - plain\n200: ok\n";
        assert_eq!(at(text, "/info/title"), ("title", "Ünicode — x"));
        assert_eq!(at(text, "/info/a~1b/c/1"), ("", "\"two\""));
        assert_eq!(at(text, "/info/a~1b/c"), ("c", "[1, \"two\"]"));
        assert_eq!(at(text, "/info/a~1b").0, "'a/b'");
        assert_eq!(at(text, "/paths/1"), ("", "plain"));
        assert_eq!(at(text, "/200"), ("200", "ok"));
        assert_eq!(at(text, "/info/a~1b/d"), ("d", ""));
        assert_eq!(at(text, "/paths/0/name").0, "name");
    }

    #[test]
    fn an_alias_stands_for_what_it_repeats() {
        let text = "a: &x {b: 1}\nc: *x\n";
        assert_eq!(at(text, "/c"), ("c", "*x"));
        let found = tree(text).expect("YAML").find(&Pointer::new("/c/b"));
        assert_eq!((found.exact, &text[found.value]), (false, "*x"));
    }

    #[test]
    fn a_broken_text_is_read_as_far_as_it_goes() {
        let text = "a: 1\nb: [2, }\nc: 3\n";
        assert_eq!(at(text, "/a"), ("a", "1"));
        assert!(tree("").is_some());
    }

    #[test]
    fn far_characters_are_found_among_wide_ones() {
        let text = format!("a: {}\nb: {}\n", "ü".repeat(1000), "x");
        assert_eq!(at(&text, "/b"), ("b", "x"));
    }
}
