//! The text of a pattern → what it is made of.

use super::{Node, Piece, Ranges, Sequence};

/// Groups in one another.
const DEEPEST: usize = 20;

/// Times that something may be asked for.
const MOST: usize = 10_000;

/// White space and line terminators (ECMA-262 §12.2, §12.3).
const BLANK: [(char, char); 10] = [
    ('\t', '\r'),
    (' ', ' '),
    ('\u{a0}', '\u{a0}'),
    ('\u{1680}', '\u{1680}'),
    ('\u{2000}', '\u{200a}'),
    ('\u{2028}', '\u{2029}'),
    ('\u{202f}', '\u{202f}'),
    ('\u{205f}', '\u{205f}'),
    ('\u{3000}', '\u{3000}'),
    ('\u{feff}', '\u{feff}'),
];

pub(super) fn pattern(source: &str) -> Option<Vec<Sequence>> {
    let mut reader = Reader {
        rest: source,
        depth: 0,
    };
    let all = reader.alternatives()?;
    reader.rest.is_empty().then_some(all)
}

struct Reader<'s> {
    rest: &'s str,
    depth: usize,
}

impl Reader<'_> {
    fn peek(&self) -> Option<char> {
        self.rest.chars().next()
    }

    fn take(&mut self) -> Option<char> {
        let c = self.peek()?;
        self.rest = &self.rest[c.len_utf8()..];
        Some(c)
    }

    fn skip(&mut self, text: &str) -> bool {
        let rest = self.rest.strip_prefix(text);
        self.rest = rest.unwrap_or(self.rest);
        rest.is_some()
    }

    /// To the end, or to a bracket that closes.
    fn alternatives(&mut self) -> Option<Vec<Sequence>> {
        let mut all = vec![Vec::new()];
        while let Some(c) = self.peek() {
            match c {
                ')' => break,
                '|' => {
                    self.take();
                    all.push(Vec::new());
                }
                _ => {
                    let piece = self.piece()?;
                    all.last_mut()?.push(piece);
                }
            }
        }
        Some(all)
    }

    fn piece(&mut self) -> Option<Piece> {
        let node = self.node()?;
        let (least, most) = self.count()?;
        if matches!(node, Node::Start | Node::End) && (least, most) != (1, 1) {
            return None;
        }
        Some(Piece { node, least, most })
    }

    fn node(&mut self) -> Option<Node> {
        let class = |ranges| {
            Some(Node::Class {
                ranges,
                negated: false,
            })
        };
        match self.take()? {
            '^' => Some(Node::Start),
            '$' => Some(Node::End),
            '.' => Some(Node::Class {
                ranges: vec![('\n', '\n'), ('\r', '\r'), ('\u{2028}', '\u{2029}')],
                negated: true,
            }),
            '(' => self.group(),
            '[' => self.set(),
            '\\' => {
                let (ranges, negated) = self.escape()?;
                Some(Node::Class { ranges, negated })
            }
            '*' | '+' | '?' | '{' | '}' | ']' | ')' | '|' => None,
            c => class(vec![(c, c)]),
        }
    }

    fn group(&mut self) -> Option<Node> {
        if self.skip("?") && !self.skip(":") {
            let named = self.skip("<") && !self.rest.starts_with(['=', '!']);
            let (_, after) = self.rest.split_once('>').filter(|_| named)?;
            self.rest = after;
        }
        self.depth += 1;
        let all = self.alternatives().filter(|_| self.depth < DEEPEST)?;
        self.depth -= 1;
        self.skip(")").then_some(Node::Group(all))
    }

    fn set(&mut self) -> Option<Node> {
        let negated = self.skip("^");
        let mut ranges: Ranges = Vec::new();
        loop {
            let first = match self.take()? {
                ']' => return Some(Node::Class { ranges, negated }),
                '\\' => match self.escape()? {
                    (_, true) => return None,
                    (escaped, false) => match escaped[..] {
                        [(one, last)] if one == last => one,
                        _ => {
                            ranges.extend(escaped);
                            continue;
                        }
                    },
                },
                c => c,
            };
            let mut ahead = self.rest.chars();
            let range = ahead.next() == Some('-') && ahead.next().is_some_and(|c| c != ']');
            if !range {
                ranges.push((first, first));
                continue;
            }
            self.take();
            let last = match self.take()? {
                '\\' => match self.escape()? {
                    (escaped, false) => match escaped[..] {
                        [(one, last)] if one == last => one,
                        // A class has no range: the dash is itself.
                        _ => {
                            ranges.extend([(first, first), ('-', '-')]);
                            ranges.extend(escaped);
                            continue;
                        }
                    },
                    (_, true) => return None,
                },
                c => c,
            };
            ranges.push((first <= last).then_some((first, last))?);
        }
    }

    /// After a backslash: characters, or all others.
    fn escape(&mut self) -> Option<(Ranges, bool)> {
        let word = || vec![('a', 'z'), ('A', 'Z'), ('0', '9'), ('_', '_')];
        let blank = || BLANK.to_vec();
        let one = |c| Some((vec![(c, c)], false));
        match self.take()? {
            'd' => Some((vec![('0', '9')], false)),
            'D' => Some((vec![('0', '9')], true)),
            'w' => Some((word(), false)),
            'W' => Some((word(), true)),
            's' => Some((blank(), false)),
            'S' => Some((blank(), true)),
            't' => one('\t'),
            'n' => one('\n'),
            'r' => one('\r'),
            'x' => one(self.hexadecimal(2)?),
            'u' => one(self.hexadecimal(4)?),
            c if c.is_ascii_alphanumeric() => None,
            c => one(c),
        }
    }

    fn hexadecimal(&mut self, digits: usize) -> Option<char> {
        let (number, rest) = self.rest.split_at_checked(digits)?;
        let number = u32::from_str_radix(number, 16).ok()?;
        self.rest = rest;
        char::from_u32(number)
    }

    /// `{n}`, `{n,}`, `{n,m}`, `*`, `+`, `?` or nothing, and whether it is lazy, which changes no match.
    fn count(&mut self) -> Option<(usize, usize)> {
        let (least, most) = match self.peek() {
            Some('*') => (0, usize::MAX),
            Some('+') => (1, usize::MAX),
            Some('?') => (0, 1),
            Some('{') => {
                let (inside, after) = self.rest[1..].split_once('}')?;
                let (least, most) = match inside.split_once(',') {
                    None => (inside, inside),
                    Some((least, most)) => (least, most),
                };
                let least = least.parse().ok()?;
                let most = match most {
                    "" => usize::MAX,
                    most => most.parse().ok()?,
                };
                self.rest = after;
                self.skip("?");
                return (least <= most && least <= MOST).then_some((least, most));
            }
            _ => return Some((1, 1)),
        };
        self.take();
        self.skip("?");
        Some((least, most))
    }
}
