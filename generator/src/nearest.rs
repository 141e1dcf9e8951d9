//! A name nobody knows and the names that are known, in; the one that was probably meant, out.

use std::cell::Cell;

/// Letters of names that are compared with one another for one document; what is misspelt after that has no suggestion.
const COMPARED: usize = 4_000_000;

/// Letters beyond which a name is no spelling of another.
const LONGEST: usize = 200;

/// Looks for near names as long as a document has not asked for too many.
#[derive(Debug)]
pub struct Nearest {
    left: Cell<usize>,
}

impl Default for Nearest {
    fn default() -> Self {
        Self {
            left: Cell::new(COMPARED),
        }
    }
}

impl Nearest {
    /// What [`nearest`] finds; nothing once too much was compared.
    pub fn find<'a>(
        &self,
        name: &str,
        known: impl IntoIterator<Item = &'a str>,
    ) -> Option<&'a str> {
        let compared = known.into_iter().map_while(|candidate| {
            let letters = name.len().min(LONGEST) * candidate.len().min(LONGEST);
            let left = self.left.get().checked_sub(letters.max(1));
            self.left.set(left.unwrap_or_default());
            left.map(|_| candidate)
        });
        let found = nearest(name, compared);
        found.filter(|_| self.left.get() > 0)
    }
}

/// The known name closest to `name`, where one is close enough to have been meant: at most a third of it
/// differs, swapped neighbours counting as one difference and upper and lower case as none.
pub fn nearest<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    if name.len() > LONGEST {
        return None;
    }
    let wanted = folded(name);
    let limit = (wanted.len() / 3).max(1);
    let mut best = None;
    for candidate in known {
        if candidate.len() > wanted.len() * 8 + 8 {
            continue;
        }
        let letters = folded(candidate);
        if letters.len().abs_diff(wanted.len()) > limit || letters.is_empty() {
            continue;
        }
        let distance = distance(&wanted, &letters);
        if distance <= limit && best.is_none_or(|(_, least)| distance < least) {
            best = Some((candidate, distance));
        }
    }
    best.map(|(candidate, _)| candidate)
}

fn folded(name: &str) -> Vec<char> {
    name.chars().flat_map(char::to_lowercase).collect()
}

/// Optimal string alignment distance.
fn distance(a: &[char], b: &[char]) -> usize {
    let mut before = vec![0; b.len() + 1];
    let mut last: Vec<usize> = (0..=b.len()).collect();
    for (i, &left) in a.iter().enumerate() {
        let mut row = vec![i + 1; b.len() + 1];
        for (j, &right) in b.iter().enumerate() {
            let mut least = last[j] + usize::from(left != right);
            least = least.min(last[j + 1] + 1).min(row[j] + 1);
            if i > 0 && j > 0 && left == b[j - 1] && a[i - 1] == right {
                least = least.min(before[j - 1] + 1);
            }
            row[j + 1] = least;
        }
        before = std::mem::replace(&mut last, row);
    }
    last[b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn close_names_are_found_and_far_ones_are_not() {
        let known = ["properties", "required", "items", "in"];
        assert_eq!(nearest("propertise", known), Some("properties"));
        assert_eq!(nearest("Required", known), Some("required"));
        assert_eq!(nearest("item", known), Some("items"));
        assert_eq!(nearest("nullable", known), None);
        assert_eq!(nearest("", known), None);
        assert_eq!(nearest("x", []), None);
    }

    #[test]
    fn the_closest_wins_and_the_first_among_equals() {
        assert_eq!(nearest("Persan", ["Person", "Persian"]), Some("Person"));
        assert_eq!(nearest("Pot", ["Pet", "Pat"]), Some("Pet"));
    }
}
