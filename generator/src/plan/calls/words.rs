//! Words of operationIds, tags and paths, and what kind of words they are.

use crate::plan::names;

mod verbs;

use verbs::VERBS;

/// The words of a text in lower case: `listPets` is `list` and `pets`. What is no letter or digit only separates.
pub(super) fn of(text: &str) -> Vec<String> {
    let plain: String = text
        .chars()
        .map(|c| if c.is_alphanumeric() { c } else { ' ' })
        .collect();
    names::split(&plain)
}

/// Words without those that repeat their neighbour: `admin.admin` is `admin`.
pub(super) fn once(mut words: Vec<String>) -> Vec<String> {
    words.dedup();
    words
}

/// What a word is called where there is one of it; a digit is its numeral.
pub(in crate::plan) fn singular(word: &str) -> String {
    if is_uncounted(word) || word.len() < 3 {
        return numeral(word).unwrap_or(word).to_owned();
    }
    let cut = |by: usize| word[..word.len() - by].to_owned();
    let ends = |with: &[&str]| with.iter().any(|end| word.ends_with(end));
    match word {
        _ if ends(&["ies"]) && word.len() > 4 => cut(3) + "y",
        _ if ends(&["sses", "shes", "ches", "xes", "zes"]) => cut(2),
        _ if ends(&["s"]) && !ends(&["ss", "us", "is"]) => cut(1),
        _ if ends(&["children"]) => cut(3),
        _ => word.to_owned(),
    }
}

/// Whether a word says that there are several.
pub(super) fn is_plural(word: &str) -> bool {
    singular(word) != word || ["people", "data", "media"].contains(&word)
}

/// Whether a word ends like a plural and is none: `settings`.
pub(super) fn is_uncounted(word: &str) -> bool {
    UNCOUNTED.binary_search(&word).is_ok()
}

/// The same for words that are the same but for number and separators: `Add-Ons`, `addons`, `add_on`.
pub(super) fn key(words: &[String]) -> String {
    words.iter().map(|word| singular(word)).collect()
}

/// A digit in letters.
pub(super) fn numeral(word: &str) -> Option<&'static str> {
    let digit: usize = word.parse().ok()?;
    NUMERALS.get(digit.checked_sub(1)?).copied()
}

const NUMERALS: [&str; 9] = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
];

pub(in crate::plan) fn is_verb(word: &str) -> bool {
    VERBS.binary_search(&word).is_ok()
}

/// Whether a word may stand between a verb and what it is done to without being a thing itself: `list all pets`.
pub(in crate::plan) fn is_adjective(word: &str) -> bool {
    ADJECTIVES.binary_search(&word).is_ok() || word.len() > 4 && word.ends_with("ed")
}

pub(super) fn is_preposition(word: &str) -> bool {
    PREPOSITIONS.contains(&word)
}

pub(super) fn is_article(word: &str) -> bool {
    ["a", "an", "the"].contains(&word)
}

/// Words with an `s` at their end that are one thing, or are not counted.
const UNCOUNTED: &[&str] = &[
    "access",
    "across",
    "address",
    "alias",
    "always",
    "analysis",
    "analytics",
    "aws",
    "basis",
    "bonus",
    "bus",
    "business",
    "canvas",
    "class",
    "contents",
    "css",
    "details",
    "diagnostics",
    "dns",
    "gas",
    "gps",
    "graphics",
    "has",
    "https",
    "ios",
    "limits",
    "loss",
    "news",
    "preferences",
    "previous",
    "process",
    "progress",
    "properties",
    "sales",
    "series",
    "settings",
    "sms",
    "species",
    "statistics",
    "stats",
    "status",
    "success",
    "terms",
    "was",
];

const PREPOSITIONS: &[&str] = &[
    "against", "and", "as", "at", "between", "by", "for", "from", "in", "into", "of", "on", "or",
    "per", "through", "to", "under", "using", "via", "with", "within", "without",
];

const ADJECTIVES: &[&str] = &[
    "active",
    "all",
    "alpha",
    "any",
    "async",
    "available",
    "beta",
    "current",
    "default",
    "draft",
    "existing",
    "experimental",
    "first",
    "full",
    "global",
    "hidden",
    "inactive",
    "individual",
    "internal",
    "last",
    "latest",
    "local",
    "many",
    "multiple",
    "my",
    "new",
    "next",
    "old",
    "one",
    "open",
    "other",
    "own",
    "partial",
    "pending",
    "popular",
    "previous",
    "private",
    "public",
    "random",
    "raw",
    "recent",
    "related",
    "single",
    "some",
    "specific",
    "top",
    "trending",
    "visible",
];

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<String> {
        of(text)
    }

    #[test]
    fn texts_are_taken_apart() {
        assert_eq!(words("listPets"), ["list", "pets"]);
        assert_eq!(words("reservedIPs_get"), ["reserved", "ips", "get"]);
        assert_eq!(
            words("1-Click Applications"),
            ["1", "click", "applications"]
        );
        assert!(words("»").is_empty());
    }

    #[test]
    fn number_and_separators_make_no_difference() {
        for (one, other) in [
            ("Add-Ons", "addons"),
            ("1-clicks", "oneClick"),
            ("Policies", "policy"),
            ("Boxes", "box"),
            ("Droplet Actions", "dropletsAction"),
        ] {
            assert_eq!(key(&words(one)), key(&words(other)), "{one}");
        }
        for kept in [
            "status", "settings", "address", "basis", "news", "bus", "is",
        ] {
            assert_eq!(singular(kept), kept);
        }
    }

    #[test]
    fn lists_are_sorted() {
        assert!(VERBS.is_sorted() && ADJECTIVES.is_sorted() && UNCOUNTED.is_sorted());
    }
}
