//! Words of a resource's name → where they stand in other words.

use std::collections::HashMap;

use super::words;

/// Words that a resource's name has beyond what it is of: `AccountService`.
const BEYOND: &[&str] = &["api", "controller", "endpoint", "resource", "service"];

/// More words are looked for together only.
const MOST_WORDS: usize = 12;

/// Every part of a resource's name by its key.
#[derive(Clone, Debug, Default)]
pub(super) struct Runs {
    parts: HashMap<String, Part>,
    longest: usize,
    /// The name, where it is a single word.
    single: Option<String>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Part {
    /// Whether it has the name's last word, which says what the resource is.
    pub(super) head: bool,
    pub(super) whole: bool,
}

/// A part of the name at one end of other words, or within.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Found {
    pub(super) words: usize,
    pub(super) part: Part,
}

impl Runs {
    pub(super) fn of(name: &[String]) -> Self {
        let mut runs = Self {
            single: name.first().filter(|_| name.len() == 1).cloned(),
            ..Self::default()
        };
        let core = match name {
            [core @ .., last] if !core.is_empty() && BEYOND.contains(&last.as_str()) => core,
            all => all,
        };
        if core.len() <= MOST_WORDS {
            for from in 0..core.len() {
                for to in from + 1..=core.len() {
                    let part = Part {
                        head: to == core.len(),
                        whole: from == 0 && to == core.len(),
                    };
                    runs.add(&core[from..to], part);
                }
            }
        }
        let whole = Part {
            head: true,
            whole: true,
        };
        runs.add(core, whole);
        runs.add(name, whole);
        runs
    }

    fn add(&mut self, run: &[String], part: Part) {
        let says = |word: &String| !words::is_preposition(word) && !words::is_article(word);
        if run.iter().any(says) {
            let key = words::key(run);
            self.longest = self.longest.max(key.len());
            self.parts.insert(key, part);
        }
    }

    /// The longest part at the beginning of some words.
    pub(super) fn at_start(&self, of: &[String], accept: impl Fn(Part) -> bool) -> Option<Found> {
        let mut key = String::new();
        let mut found = None;
        for (at, word) in of.iter().enumerate() {
            key.push_str(&words::singular(word));
            if key.len() > self.longest {
                break;
            }
            if let Some(part) = self.parts.get(&key).filter(|part| accept(**part)) {
                found = Some(Found {
                    words: at + 1,
                    part: *part,
                });
            }
        }
        found
    }

    /// The longest part at the end of some words, with the name's last word.
    pub(super) fn at_end(&self, of: &[String]) -> Option<Found> {
        let mut key = String::new();
        let mut found = None;
        for (at, word) in of.iter().rev().enumerate() {
            key.insert_str(0, &words::singular(word));
            if key.len() > self.longest {
                break;
            }
            if let Some(part) = self.parts.get(&key).filter(|part| part.head) {
                found = Some(Found {
                    words: at + 1,
                    part: *part,
                });
            }
        }
        found
    }

    /// Whether a word is the name as it is written.
    pub(super) fn is_word(&self, word: &str) -> bool {
        self.single.as_deref() == Some(word)
    }

    /// Whether words are the whole name.
    pub(super) fn is_whole(&self, of: &[String]) -> bool {
        self.parts
            .get(&words::key(of))
            .is_some_and(|part| part.whole)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_of_a_name_are_found_however_they_are_written() {
        let runs = Runs::of(&words::of("Droplet Autoscale Pools"));
        let found = |text: &str| runs.at_start(&words::of(text), |_| true);
        let head = Part {
            head: true,
            whole: false,
        };
        assert_eq!(
            found("autoscalepools_list"),
            Some(Found {
                words: 1,
                part: head
            })
        );
        assert_eq!(found("list_pools"), None);
        let at_end = runs.at_end(&words::of("list_droplet_autoscale_pool"));
        assert!(at_end.is_some_and(|found| found.words == 3 && found.part.whole));
        assert!(runs.is_whole(&words::of("dropletAutoscalePool")));
        let runs = Runs::of(&words::of("AccountService"));
        assert!(runs.is_whole(&words::of("accounts")));
        assert!(runs.is_whole(&words::of("account_service")));
    }
}
