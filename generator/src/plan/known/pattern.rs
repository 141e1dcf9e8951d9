//! ECMA-262 patterns that are anchored sequences of character classes with counts → tables to check values with.

use crate::pattern::Pattern;
use crate::rust::operation::{ClassRow, PatternRow};

/// Ranges of a class; one with more is compared with others for too long.
const MOST: usize = 256;

/// The table of a pattern; `None` where the pattern is more than a table can say.
///
/// A table is matched from left to right without going back, so a class with an open count must not
/// share characters with the one that follows.
pub(in crate::plan) fn table(source: &str) -> Option<PatternRow> {
    let pattern = Pattern::read(source)?;
    let mut classes: Vec<ClassRow> = Vec::new();
    for (ranges, least, most) in pattern.classes()? {
        if ranges.is_empty() || ranges.len() > MOST {
            return None;
        }
        let min = u32::try_from(least).ok()?;
        let max = match most {
            usize::MAX => u32::MAX,
            most => u32::try_from(most).ok()?,
        };
        match classes.last_mut() {
            Some(last) if last.ranges == *ranges && last.max != u32::MAX && max != u32::MAX => {
                last.min = last.min.checked_add(min)?;
                last.max = last.max.checked_add(max)?;
            }
            _ => classes.push(ClassRow {
                ranges: ranges.clone(),
                min,
                max,
            }),
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

fn disjoint(one: &ClassRow, other: &ClassRow) -> bool {
    one.ranges
        .iter()
        .all(|(a, b)| other.ranges.iter().all(|(c, d)| b < c || d < a))
}

/// A text the table accepts, for examples.
pub(in crate::plan) fn sample(table: &PatternRow) -> String {
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

    type Row = (Vec<(char, char)>, u32, u32);

    fn rows(source: &str) -> Option<Vec<Row>> {
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
        assert_eq!(rows(r"^\s+$").map(|rows| rows[0].0.len()), Some(10));
        // Whether as few or as many as can be are taken first changes no match of a whole text.
        assert_eq!(rows("^a+?$"), rows("^a+$"));
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
            "^a*b?a$",
            "^a+\\b$",
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
