//! What is to be said about a document: values that any stage makes and only `report` turns into text.

use std::collections::{HashMap, HashSet};
use std::hash::{DefaultHasher, Hash, Hasher};

use crate::place::{FileId, Place};

mod code;

pub use code::{Code, Severity};

/// One finding. The first label is the place to mend.
#[derive(Clone, Debug, PartialEq)]
pub struct Diagnostic {
    pub code: Code,
    /// One line, lower case, names in backticks.
    pub message: String,
    pub labels: Vec<Label>,
    /// What to do about it.
    pub help: Option<String>,
}

/// Something said about one place.
#[derive(Clone, Debug, PartialEq)]
pub struct Label {
    pub spot: Spot,
    pub text: String,
}

/// A place a label can stand at.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Spot {
    /// The value at a place.
    Value(Place),
    /// The key of the member at a place.
    Key(Place),
    /// A byte of a text that could not be read as a tree.
    Offset(FileId, usize),
}

impl Diagnostic {
    /// A finding about the value at `place`.
    pub fn at(code: Code, place: &Place, message: impl Into<String>) -> Self {
        Self::new(code, Spot::Value(place.clone()), message)
    }

    /// A finding about the key of the member at `place`.
    pub fn at_key(code: Code, place: &Place, message: impl Into<String>) -> Self {
        Self::new(code, Spot::Key(place.clone()), message)
    }

    pub fn new(code: Code, spot: Spot, message: impl Into<String>) -> Self {
        let label = Label {
            spot,
            text: String::new(),
        };
        Self {
            code,
            message: message.into(),
            labels: vec![label],
            help: None,
        }
    }

    /// A finding about the byte of the configuration at `at`.
    pub fn configuration(at: usize, message: impl Into<String>) -> Self {
        Self::new(
            Code::Configuration,
            Spot::Offset(FileId::ENTRY, at),
            message,
        )
    }

    /// Says something at the place to mend.
    pub fn label(mut self, text: impl Into<String>) -> Self {
        self.labels[0].text = text.into();
        self
    }

    /// Says something at another place.
    pub fn also(mut self, place: &Place, text: impl Into<String>) -> Self {
        self.labels.push(Label {
            spot: Spot::Value(place.clone()),
            text: text.into(),
        });
        self
    }

    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// Names what was probably meant, where something is near it.
    pub fn meant(self, nearest: Option<&str>) -> Self {
        match nearest {
            Some(meant) => self.help(format!("there is `{meant}`")),
            None => self,
        }
    }
}

/// The findings so far: stages push and carry on; between stages [`Diagnostics::stops`] decides.
#[derive(Clone, Debug, Default)]
pub struct Diagnostics {
    all: Vec<Diagnostic>,
    /// Where each place that something is said of in one way stands in the next list.
    known: HashMap<(Code, Spot), usize>,
    said: Vec<Said>,
    /// The place of the last finding: most findings of one place come one after another, and a place under a long name
    /// is long to look up.
    last: usize,
}

/// What was said of a place in one way.
#[derive(Clone, Debug)]
struct Said {
    code: Code,
    spot: Spot,
    /// The hashes of the messages.
    messages: HashSet<u64>,
}

/// Findings of one code at one place; whoever made more of them made them on purpose.
const MOST: usize = 100;

impl PartialEq for Diagnostics {
    fn eq(&self, other: &Self) -> bool {
        self.all == other.all
    }
}

impl Diagnostics {
    /// Adds a finding. What is said of a place is said once: an object that several others refer to may be looked at
    /// for each of them.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        let said = self.said_of(diagnostic.code, &diagnostic.labels[0].spot);
        if !said.messages.insert(hash(&diagnostic.message)) {
            return;
        }
        let count = said.messages.len();
        if count < MOST {
            self.all.push(diagnostic);
        } else if count == MOST {
            let message = "there is more like this here, which is not listed";
            self.all.push(Diagnostic {
                message: message.to_owned(),
                ..diagnostic
            });
        }
    }

    /// What was said so far of a place in one way.
    fn said_of(&mut self, code: Code, spot: &Spot) -> &mut Said {
        let is_last = |last: &Said| last.code == code && last.spot == *spot;
        if !self.said.get(self.last).is_some_and(is_last) {
            let next = self.said.len();
            self.last = *self.known.entry((code, spot.clone())).or_insert(next);
            if self.last == next {
                self.said.push(Said {
                    code,
                    spot: spot.clone(),
                    messages: HashSet::new(),
                });
            }
        }
        &mut self.said[self.last]
    }

    /// Whether the document cannot be used at all.
    pub fn stops(&self) -> bool {
        self.all
            .iter()
            .any(|d| d.code.severity() == Severity::Error)
    }

    /// Keeps only some of the findings.
    pub fn retain(&mut self, keep: impl FnMut(&Diagnostic) -> bool) {
        self.all.retain(keep);
        for said in &mut self.said {
            said.messages.clear();
        }
        for kept in 0..self.all.len() {
            let (code, spot) = (self.all[kept].code, self.all[kept].labels[0].spot.clone());
            let message = hash(&self.all[kept].message);
            self.said_of(code, &spot).messages.insert(message);
        }
    }

    pub fn iter(&self) -> std::slice::Iter<'_, Diagnostic> {
        self.all.iter()
    }

    pub fn len(&self) -> usize {
        self.all.len()
    }

    pub fn is_empty(&self) -> bool {
        self.all.is_empty()
    }
}

fn hash(message: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    message.hash(&mut hasher);
    hasher.finish()
}

impl Extend<Diagnostic> for Diagnostics {
    fn extend<I: IntoIterator<Item = Diagnostic>>(&mut self, found: I) {
        found.into_iter().for_each(|found| self.push(found));
    }
}

impl<'a> IntoIterator for &'a Diagnostics {
    type Item = &'a Diagnostic;
    type IntoIter = std::slice::Iter<'a, Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.all.iter()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_not_said_to_be_wrong_without_an_end() {
        let mut found = Diagnostics::default();
        let all = (0..3 * MOST)
            .map(|number| Diagnostic::at(Code::RawJson, &Place::default(), number.to_string()));
        found.extend(all);
        assert_eq!(found.len(), MOST);
        assert!(found.all[MOST - 1].message.contains("more like this"));
    }

    #[test]
    fn what_is_said_of_a_place_is_said_once() {
        let at = |token: &str, message: &str| {
            Diagnostic::at(Code::RawJson, &Place::default().child(token), message)
        };
        let mut found = Diagnostics::default();
        found.push(at("a", "one").help("first"));
        found.extend([at("a", "two"), at("a", "one"), at("b", "one")]);
        let told: Vec<_> = found.iter().map(|found| found.message.as_str()).collect();
        assert_eq!(told, ["one", "two", "one"]);
        assert_eq!(found.iter().next().unwrap().help.as_deref(), Some("first"));
    }
}
