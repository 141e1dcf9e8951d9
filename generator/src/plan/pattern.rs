//! ECMA-262 patterns that are anchored sequences of character classes with counts → tables to check values with.

use crate::rust::operation::{ClassRow, PatternRow};

/// The table of a pattern; `None` where the pattern is more than a table can say.
///
/// A table is matched from left to right without going back, so a class with an open count must not
/// share characters with the one that follows.
pub(super) fn table(source: &str) -> Option<PatternRow> {
    let body = source.strip_prefix('^')?.strip_suffix('$')?;
    let mut rest: &str = body;
    let mut classes: Vec<ClassRow> = Vec::new();
    while !rest.is_empty() {
        let (ranges, after) = class(rest)?;
        let (min, max, after) = count(after)?;
        rest = after;
        match classes.last_mut() {
            Some(last) if last.ranges == ranges && last.max != u32::MAX && max != u32::MAX => {
                last.min = last.min.checked_add(min)?;
                last.max = last.max.checked_add(max)?;
            }
            _ => classes.push(ClassRow { ranges, min, max }),
        }
    }
    let unambiguous = classes
        .windows(2)
        .all(|pair| pair[0].min == pair[0].max || disjoint(&pair[0], &pair[1]));
    let skippable = classes
        .windows(3)
        .all(|three| three[1].min > 0 || disjoint(&three[0], &three[2]));
    (unambiguous && skippable && !classes.is_empty()).then(|| PatternRow {
        source: source.to_owned(),
        classes,
    })
}

type Ranges = Vec<(char, char)>;

/// One class at the start of `rest`, and what follows.
fn class(rest: &str) -> Option<(Ranges, &str)> {
    let mut chars = rest.chars();
    match chars.next()? {
        '[' => set(chars.as_str()),
        '\\' => {
            let ranges = escape(chars.next()?)?;
            Some((ranges, chars.as_str()))
        }
        '(' | ')' | '|' | '.' | '^' | '$' | '*' | '+' | '?' | '{' | '}' | ']' => None,
        literal => Some((vec![(literal, literal)], chars.as_str())),
    }
}

/// Ranges of a class; one with more is compared with others for too long.
const MOST: usize = 256;

/// The inside of `[…]`.
fn set(rest: &str) -> Option<(Ranges, &str)> {
    if rest.starts_with('^') {
        return None;
    }
    let mut ranges: Ranges = Vec::new();
    let mut chars = rest.chars();
    loop {
        let first = match chars.next()? {
            ']' => break,
            '[' => return None,
            '\\' => {
                let escaped = escape(chars.next()?)?;
                let [(one, last)] = escaped[..] else {
                    ranges.extend(escaped);
                    continue;
                };
                if one != last {
                    ranges.push((one, last));
                    continue;
                }
                one
            }
            plain => plain,
        };
        let mut ahead = chars.clone();
        let range = ahead.next() == Some('-') && ahead.next().is_some_and(|end| end != ']');
        if !range {
            ranges.push((first, first));
            continue;
        }
        chars.next();
        let last = match chars.next()? {
            '\\' => match escape(chars.next()?)?[..] {
                [(one, last)] if one == last => one,
                _ => return None,
            },
            plain => plain,
        };
        if first > last {
            return None;
        }
        ranges.push((first, last));
    }
    let fits = !ranges.is_empty() && ranges.len() <= MOST;
    fits.then_some((ranges, chars.as_str()))
}

fn escape(c: char) -> Option<Ranges> {
    Some(match c {
        'd' => vec![('0', '9')],
        'w' => vec![('a', 'z'), ('A', 'Z'), ('0', '9'), ('_', '_')],
        c if c.is_ascii_alphanumeric() => return None,
        literal => vec![(literal, literal)],
    })
}

/// `{n}`, `{n,}`, `{n,m}`, `*`, `+`, `?` or nothing.
fn count(rest: &str) -> Option<(u32, u32, &str)> {
    let (min, max, after) = match rest.chars().next() {
        Some('*') => (0, u32::MAX, &rest[1..]),
        Some('+') => (1, u32::MAX, &rest[1..]),
        Some('?') => (0, 1, &rest[1..]),
        Some('{') => {
            let (inside, after) = rest[1..].split_once('}')?;
            let (min, max) = match inside.split_once(',') {
                None => (inside.parse().ok()?, inside.parse().ok()?),
                Some((min, "")) => (min.parse().ok()?, u32::MAX),
                Some((min, max)) => (min.parse().ok()?, max.parse().ok()?),
            };
            (min, max, after)
        }
        _ => (1, 1, rest),
    };
    // A second quantifier would make the first lazy or possessive.
    (min <= max && !after.starts_with(['?', '+', '*'])).then_some((min, max, after))
}

fn disjoint(one: &ClassRow, other: &ClassRow) -> bool {
    one.ranges
        .iter()
        .all(|(a, b)| other.ranges.iter().all(|(c, d)| b < c || d < a))
}

/// A text the table accepts, for examples.
pub(super) fn sample(table: &PatternRow) -> String {
    let mut text = String::new();
    for class in &table.classes {
        let characters: Vec<char> = class
            .ranges
            .iter()
            .flat_map(|(first, last)| *first..=*last)
            .collect();
        let count = class.min.max(u32::from(
            class.max > 0 && class.min == 0 && text.is_empty(),
        ));
        text.extend(characters.iter().cycle().take(count.min(64) as usize));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(source: &str) -> Option<Vec<(Ranges, u32, u32)>> {
        let table = table(source)?;
        Some(
            table
                .classes
                .into_iter()
                .map(|class| (class.ranges, class.min, class.max))
                .collect(),
        )
    }

    #[test]
    fn sequences_of_classes_are_tables() {
        assert_eq!(
            rows("^[0-9a-fA-F]{24}$"),
            Some(vec![(vec![('0', '9'), ('a', 'f'), ('A', 'F')], 24, 24)])
        );
        assert_eq!(rows(r"^fsf_\d+$").map(|rows| rows.len()), Some(5));
        assert_eq!(rows("^[a-z]{2}-[0-9]*$").map(|rows| rows.len()), Some(3));
        assert_eq!(rows(r"^[\w-]{1,36}$").map(|rows| rows[0].0.len()), Some(5));
    }

    #[test]
    fn what_a_table_cannot_say_is_refused() {
        for source in [
            "[0-9]",
            "^a|b$",
            "^(ab)+$",
            "^.*$",
            "^[^a]$",
            "^[a-z]*[a-f]$",
            r"^\s+$",
            "^a*b?a$",
            "^a+?$",
            "^a{2$",
        ] {
            assert_eq!(rows(source), None, "{source}");
        }
    }

    #[test]
    fn samples_fit() {
        assert_eq!(sample(&table("^[0-9a-f]{4}$").unwrap()), "0123");
        assert_eq!(sample(&table("^fsf_[0-9]+$").unwrap()), "fsf_0");
    }
}
