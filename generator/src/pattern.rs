//! A regular expression of ECMA-262 in; whether a text matches it, and a text that does, out.
//!
//! What is not understood (what looks ahead or behind, refers back, or names properties of characters) is no pattern here.

mod read;

/// A pattern that is understood.
#[derive(Clone, Debug)]
pub(crate) struct Pattern(Vec<Sequence>);

type Sequence = Vec<Piece>;

/// Something, and how often it may stand there one after the other.
#[derive(Clone, Debug)]
struct Piece {
    node: Node,
    least: usize,
    most: usize,
}

impl Piece {
    fn class(&self) -> Option<(&Ranges, usize, usize)> {
        match &self.node {
            Node::Class { ranges, negated } if !negated => Some((ranges, self.least, self.most)),
            _ => None,
        }
    }
}

#[derive(Clone, Debug)]
enum Node {
    Class {
        ranges: Ranges,
        negated: bool,
    },
    /// One of these.
    Group(Vec<Sequence>),
    Start,
    End,
}

pub(crate) type Ranges = Vec<(char, char)>;

/// Steps that one comparison may take; what takes more counts as a match.
const STEPS: usize = 20_000;

/// Characters of a text that is compared, and of one that is made.
const LONGEST: usize = 500;

impl Pattern {
    /// Reads a pattern; `None` where it is not understood.
    pub(crate) fn read(source: &str) -> Option<Self> {
        read::pattern(source).map(Self)
    }

    /// The characters, one class after the other, that a whole text is made of, each with the fewest and the most times
    /// that they stand there; `None` where the pattern says more, or not of a whole text.
    pub(crate) fn classes(&self) -> Option<Vec<(&Ranges, usize, usize)>> {
        let [sequence] = self.0.as_slice() else {
            return None;
        };
        let [first, inside @ .., last] = sequence.as_slice() else {
            return None;
        };
        let ends = matches!((&first.node, &last.node), (Node::Start, Node::End));
        ends.then(|| inside.iter().map(Piece::class).collect())?
    }

    /// Whether some part of a text matches (JSON Schema validation §6.3.3: patterns are not anchored).
    pub(crate) fn matches(&self, text: &str) -> bool {
        let text: Vec<char> = text.chars().collect();
        if text.len() > LONGEST {
            return true;
        }
        let mut run = Run {
            text: &text,
            left: STEPS,
        };
        (0..=text.len()).any(|at| run.group(&self.0, at, &mut |_| true)) || run.left == 0
    }

    /// A text of so many characters that matches, the `nth` of those that come to mind; `None` where none does.
    pub(crate) fn sample(&self, least: usize, most: usize, nth: usize) -> Option<String> {
        let fits = |text: &String| {
            let length = text.chars().count();
            length >= least && length <= most && self.matches(text)
        };
        let tries = (0..=least.clamp(2, LONGEST)).filter(|more| *more > 0 || least > 0);
        // A text that is empty says least of all.
        let made = tries.flat_map(|more| [more.saturating_sub(1), more]);
        let mut made = made.map(|more| {
            let mut text = String::new();
            let mut nth = nth;
            write_one(&self.0, more, &mut nth, &mut text);
            text
        });
        let first = made.clone().find(|text| !text.is_empty() && fits(text));
        first.or_else(|| made.find(fits))
    }
}

/// Writes the first of several sequences, or another where the first has no `nth` text: of `0|[1-9]` the second is `1`.
fn write_one(all: &[Sequence], more: usize, nth: &mut usize, text: &mut String) {
    let Some((first, others)) = all.split_first() else {
        return;
    };
    let before = text.len();
    write(first, more, nth, text);
    if let Some(left) = nth.checked_sub(1)
        && !others.is_empty()
    {
        text.truncate(before);
        *nth = left / others.len();
        write(&others[left % others.len()], more, nth, text);
    }
}

/// Writes the first text of a sequence, with so many more than the fewest of what may be repeated.
fn write(sequence: &[Piece], more: usize, nth: &mut usize, text: &mut String) {
    for piece in sequence {
        let times = piece.most.min(piece.least.saturating_add(more));
        for _ in 0..times {
            if text.len() > LONGEST {
                return;
            }
            match &piece.node {
                Node::Class { ranges, negated } => text.extend(character(ranges, *negated, nth)),
                Node::Group(all) => write_one(all, more, nth, text),
                Node::Start | Node::End => {}
            }
        }
    }
}

/// A character of a class. The first class with more than one gives its `nth`.
fn character(ranges: &Ranges, negated: bool, nth: &mut usize) -> Option<char> {
    const USUAL: &str = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-_. /,:";
    let is_in = |c: char| {
        ranges
            .iter()
            .any(|(first, last)| (*first..=*last).contains(&c))
    };
    let mut usual = USUAL.chars().filter(|c| is_in(*c) != negated);
    let Some(first) = usual.next() else {
        return ranges.first().map(|(first, _)| *first).filter(|_| !negated);
    };
    let more = std::mem::take(nth);
    if more == 0 {
        return Some(first);
    }
    let others: Vec<char> = std::iter::once(first).chain(usual).collect();
    if others.len() == 1 {
        *nth = more;
    }
    Some(others[more % others.len()])
}

/// One comparison.
struct Run<'t> {
    text: &'t [char],
    left: usize,
}

/// What else must match, from some character on.
type Then<'k> = &'k mut dyn FnMut(usize) -> bool;

impl Run<'_> {
    fn group(&mut self, all: &[Sequence], at: usize, then: Then<'_>) -> bool {
        all.iter().any(|sequence| self.sequence(sequence, at, then))
    }

    fn sequence(&mut self, pieces: &[Piece], at: usize, then: Then<'_>) -> bool {
        match pieces.split_first() {
            None => then(at),
            Some((piece, rest)) => self.piece(piece, 0, rest, at, then),
        }
    }

    /// What is left of a piece that matched `count` times so far, and of the sequence.
    fn piece(
        &mut self,
        piece: &Piece,
        count: usize,
        rest: &[Piece],
        at: usize,
        then: Then<'_>,
    ) -> bool {
        self.left = self.left.saturating_sub(1);
        if self.left == 0 {
            return false;
        }
        if count < piece.most && self.node(piece, count, rest, at, then) {
            return true;
        }
        count >= piece.least && self.sequence(rest, at, then)
    }

    fn node(
        &mut self,
        piece: &Piece,
        count: usize,
        rest: &[Piece],
        at: usize,
        then: Then<'_>,
    ) -> bool {
        match &piece.node {
            Node::Start => at == 0 && self.piece(piece, count + 1, rest, at, then),
            Node::End => at == self.text.len() && self.piece(piece, count + 1, rest, at, then),
            Node::Class { ranges, negated } => {
                let Some(c) = self.text.get(at) else {
                    return false;
                };
                let is_in = ranges
                    .iter()
                    .any(|(first, last)| (*first..=*last).contains(c));
                is_in != *negated && self.piece(piece, count + 1, rest, at + 1, then)
            }
            Node::Group(all) => {
                for sequence in all {
                    let mut ends = Vec::new();
                    self.sequence(sequence, at, &mut |end| {
                        ends.push(end);
                        ends.len() > LONGEST
                    });
                    ends.dedup();
                    // What matches nothing would match nothing without an end.
                    let ends = ends
                        .into_iter()
                        .filter(|end| *end > at || count < piece.least);
                    for end in ends {
                        if self.piece(piece, count + 1, rest, end, then) {
                            return true;
                        }
                    }
                }
                false
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Pattern;

    fn matches(source: &str, text: &str) -> bool {
        Pattern::read(source).expect(source).matches(text)
    }

    #[test]
    fn patterns_are_found_anywhere_unless_they_say_where() {
        assert!(matches("b+", "abbc") && !matches("^b+", "abbc"));
        assert!(matches("^(a|bc)*$", "abcabc") && !matches("^(a|bc)*$", "abcb"));
        assert!(matches(r"^\d{3}-[^x]{2,}$", "123-ab") && !matches(r"^\d{3}-[^x]{2,}$", "123-ax"));
        assert!(matches("^(?:a?)*b$", "aab") && !matches("^[a-c]{2}$", "abc"));
        assert!(matches(r"^\u0041\x42$", "AB") && matches(r"^a\/b$", "a/b"));
    }

    #[test]
    fn what_is_not_understood_is_no_pattern() {
        for source in [
            "^(?=a)", r"(a)\1", r"\p{L}", "(", "a{2", "[a", "(?<!a)b", r"\b",
        ] {
            assert!(Pattern::read(source).is_none(), "{source}");
        }
    }

    #[test]
    fn samples_match() {
        for source in [
            r"^[a-z]{2}(-[A-Z]{2})?$",
            r"^(\d{4})-(\d{2})$",
            r"^https?://[^/]+/.*$",
            r"^\+[1-9]\d{1,14}$",
            r"^(foo|bar)_[0-9a-f]{8}$",
            r"^[\w.-]+@[\w-]+\.[a-z]{2,}$",
            r"\S",
            "^$",
        ] {
            let pattern = Pattern::read(source).expect(source);
            let sample = pattern.sample(0, 100, 0).expect(source);
            assert!(pattern.matches(&sample), "{source}: {sample}");
        }
    }

    #[test]
    fn samples_have_a_length() {
        let sample = |source: &str, least, most, nth| {
            Pattern::read(source).unwrap().sample(least, most, nth)
        };
        assert_eq!(sample("^[a-z]*$", 0, 9, 0).as_deref(), Some("a"));
        assert_eq!(sample("^[a-z]+$", 5, 9, 0).as_deref(), Some("aaaaa"));
        assert_eq!(sample("^[a-z]+$", 1, 9, 2).as_deref(), Some("c"));
        assert_eq!(sample("^[a-z]{4}$", 5, 9, 0), None);
    }

    #[test]
    fn a_comparison_ends() {
        let text = "a".repeat(40) + "!";
        assert!(
            matches("^(a+)+$", &text),
            "what takes too long counts as a match"
        );
    }
}
