//! A document and what a page shows of it, in; what the document lacks, and where the two differ, out.

use serde_json::{Map, Value};

use crate::place::Pointer;

/// What is to be done, and what cannot be.
#[derive(Debug, Default)]
pub(super) struct Compared {
    pub(super) changes: Vec<Change>,
    pub(super) contradictions: Vec<Contradiction>,
    /// The document with all changes.
    pub(super) whole: Value,
}

/// A member or an element that the document gets.
#[derive(Debug, PartialEq)]
pub(super) struct Change {
    /// Where it stands in the document then.
    pub(super) there: Pointer,
    /// Where the page shows it.
    pub(super) shown: Pointer,
    /// Whether something else stands there now.
    pub(super) replaces: bool,
}

/// Two places that say different things.
#[derive(Debug, PartialEq)]
pub(super) struct Contradiction {
    pub(super) there: Pointer,
    pub(super) shown: Pointer,
}

/// What may get more members or elements.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Root,
    /// Members by name: `paths`, `info`, a kind of components.
    Open,
    /// Members by name, whose members are by name.
    OpenTwice,
    /// Elements that this member names.
    Named(&'static str),
    /// All of it, or nothing.
    Closed,
}

impl Kind {
    fn of_member(self, name: &str) -> Self {
        match (self, name) {
            (Self::Root, "paths" | "x-ms-paths" | "webhooks" | "x-webhooks" | "components") => {
                Self::OpenTwice
            }
            (Self::Root, "info" | "definitions" | "parameters" | "responses") => Self::Open,
            (Self::Root, "securityDefinitions") => Self::Open,
            (Self::Root, "tags") => Self::Named("name"),
            (Self::Root, "servers") => Self::Named("url"),
            (Self::OpenTwice, _) => Self::Open,
            (Self::Root | Self::Open | Self::Named(_) | Self::Closed, _) => Self::Closed,
        }
    }
}

pub(super) fn compare(there: &Value, shown: &Value, replace: bool) -> Compared {
    let mut compared = Compared {
        whole: there.clone(),
        ..Compared::default()
    };
    let mut walk = Walk {
        replace,
        changes: Vec::new(),
        contradictions: Vec::new(),
    };
    let root = Pointer::default();
    walk.value(&mut compared.whole, shown, Kind::Root, &root, &root);
    compared.changes = walk.changes;
    compared.contradictions = walk.contradictions;
    compared
}

/// What a document has at the first levels: what is told of one that is new.
pub(super) fn members(document: &Value) -> Vec<Pointer> {
    let nothing = Value::Object(Map::new());
    let changes = compare(&nothing, document, false).changes;
    changes.into_iter().map(|change| change.there).collect()
}

struct Walk {
    replace: bool,
    changes: Vec<Change>,
    contradictions: Vec<Contradiction>,
}

impl Walk {
    fn value(
        &mut self,
        there: &mut Value,
        shown: &Value,
        kind: Kind,
        at: &Pointer,
        from: &Pointer,
    ) {
        let filled = |value: &Value| value.as_object().is_some_and(|members| !members.is_empty());
        if there.is_null() && kind != Kind::Closed && filled(shown) {
            *there = Value::Object(Map::new());
        }
        match (&mut *there, shown) {
            (Value::Object(there), Value::Object(shown)) if kind != Kind::Closed => {
                for (name, value) in shown {
                    let (at, from) = (at.child(name), from.child(name));
                    match there.get_mut(name) {
                        Some(known) => self.value(known, value, kind.of_member(name), &at, &from),
                        None => {
                            there.insert(name.clone(), value.clone());
                            self.change(at, from, false);
                        }
                    }
                }
            }
            (Value::Array(there), Value::Array(shown)) if let Kind::Named(key) = kind => {
                for (index, value) in shown.iter().enumerate() {
                    let name = |value: &Value| value.get(key).cloned();
                    let known = there.iter().position(|one| name(one) == name(value));
                    let (place, from) = (known.unwrap_or(there.len()), from.index(index));
                    match there.get_mut(place) {
                        Some(known) => {
                            self.value(known, value, Kind::Open, &at.index(place), &from);
                        }
                        None => {
                            there.push(value.clone());
                            self.change(at.index(place), from, false);
                        }
                    }
                }
            }
            (there, shown) if there == shown => {}
            (there, shown) if self.replace && !at.is_root() => {
                *there = shown.clone();
                self.change(at.clone(), from.clone(), true);
            }
            (there, shown) => {
                self.contradictions
                    .extend(differences(there, shown, at, from));
            }
        }
    }

    fn change(&mut self, there: Pointer, shown: Pointer, replaces: bool) {
        self.changes.push(Change {
            there,
            shown,
            replaces,
        });
    }
}

/// Places of one value in which another differs, that are told apart; what is deeper or more is told as one.
const TOLD: usize = 8;

/// The innermost places in which two values differ.
fn differences(there: &Value, shown: &Value, at: &Pointer, from: &Pointer) -> Vec<Contradiction> {
    let below = match (there, shown) {
        (Value::Object(there), Value::Object(shown)) => {
            let same =
                there.len() == shown.len() && there.keys().all(|name| shown.contains_key(name));
            let pairs = there
                .iter()
                .filter_map(|(name, value)| Some((name, value, shown.get(name)?)));
            let pairs = pairs.map(|(name, value, other)| (name.clone(), value, other));
            same.then(|| pairs.collect::<Vec<_>>())
        }
        (Value::Array(there), Value::Array(shown)) if there.len() == shown.len() => {
            let pairs = there.iter().zip(shown).enumerate();
            let pairs = pairs.map(|(index, (value, other))| (index.to_string(), value, other));
            Some(pairs.collect())
        }
        _ => None,
    };
    let whole = || {
        let (there, shown) = (at.clone(), from.clone());
        vec![Contradiction { there, shown }]
    };
    let Some(below) = below else {
        return whole();
    };
    let different = below.into_iter().filter(|(_, value, other)| value != other);
    let found: Vec<Contradiction> = different
        .take(TOLD + 1)
        .flat_map(|(name, value, other)| {
            differences(value, other, &at.child(&name), &from.child(&name))
        })
        .collect();
    match found.len() <= TOLD {
        true => found,
        false => whole(),
    }
}
