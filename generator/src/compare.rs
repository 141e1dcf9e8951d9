//! Two planned clients in; what differs for those who use them, and what that means for a version, out.
//!
//! Compared is what a program can name: methods, arguments, setters, types, fields and variants, each by the path that a
//! user writes. What requests and answers are on the wire, and no type shows, is compared apart.

use std::collections::HashSet;

use crate::api::Api;
use crate::place::Place;
use crate::plan::Origins;
use crate::rust::Crate;

mod advice;
mod answers;
mod calls;
mod client;
mod facts;
mod links;
mod models;
mod part;
mod parted;
mod renamed;
mod spelled;
mod surface;

use part::{Growth, Kind, Part};
use renamed::Renamed;
use surface::Surface;

/// What a change means for the version of a client (Semantic Versioning 2.0.0).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// What programs name is the same.
    Patch,
    /// There is more than before.
    Minor,
    /// A program may not compile any more, or mean something else.
    Major,
}

impl Level {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Patch => "patch",
            Self::Minor => "minor",
            Self::Major => "major",
        }
    }
}

/// What happened to something that a program can name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    Added,
    Removed,
    Changed,
    Renamed,
    Deprecated,
}

impl What {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Added => "added",
            Self::Removed => "removed",
            Self::Changed => "changed",
            Self::Renamed => "renamed",
            Self::Deprecated => "deprecated",
        }
    }
}

/// One side of a change.
#[derive(Clone, Debug, PartialEq)]
pub struct Side {
    /// As it is declared: `limit(i64)`.
    pub signature: String,
    /// Where the document says it.
    pub place: Option<Place>,
}

/// A change of what programs name.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    pub level: Level,
    pub what: What,
    /// As a user writes it: `client.files().list().limit`.
    pub path: String,
    pub old: Option<Side>,
    pub new: Option<Side>,
    /// What to write instead, or what to know.
    pub advice: Option<String>,
}

/// A change of requests or answers that no type shows.
#[derive(Clone, Debug, PartialEq)]
pub struct WireChange {
    /// As a user writes it.
    pub path: String,
    /// What of it: `success`, `pattern`, `default`, …
    pub fact: String,
    pub old: Option<String>,
    pub new: Option<String>,
    pub old_place: Option<Place>,
    pub new_place: Option<Place>,
}

/// What differs between two clients.
#[derive(Clone, Debug, PartialEq)]
pub struct Comparison {
    pub level: Level,
    /// In the order of the clients, what breaks first.
    pub changes: Vec<Change>,
    pub wire: Vec<WireChange>,
    /// How many things say something else in their documentation.
    pub documentation: usize,
}

/// One client of a single document: what was planned, and what it was planned of.
#[derive(Clone, Copy)]
pub struct Client<'a> {
    pub api: &'a Api,
    pub planned: &'a Crate,
    pub origins: &'a Origins,
}

/// Compares a client with a later one.
pub fn compare(old: Client<'_>, new: Client<'_>) -> Comparison {
    let (old, new) = (Surface::of(old), Surface::of(new));
    let renamed = Renamed::of(&old, &new);
    let mut changes = Vec::new();
    let mut wire = Vec::new();
    let mut documentation = 0;
    for (path, part) in &old.parts {
        let now = renamed.to(path).unwrap_or(path);
        match new.parts.get(now) {
            Some(other) => {
                changes.extend(changed((path, part), (now, other), [&old, &new], &renamed));
                let places = (old.place(path), new.place(now));
                wire.extend(facts::changed(now, (part, other), places));
                documentation += usize::from(part.docs != other.docs);
            }
            None if is_gone(part, &new, &renamed) => {}
            None => changes.push(Change {
                level: Level::Major,
                what: What::Removed,
                path: path.clone(),
                old: old.side(path),
                new: None,
                advice: None,
            }),
        }
    }
    changes.extend(parted::parted(&old, &new, &renamed, &changes));
    let taken: HashSet<&str> = renamed.new_paths().collect();
    for (path, part) in &new.parts {
        let known = old.parts.contains_key(path) || taken.contains(path.as_str());
        let with_whole = part
            .whole
            .as_ref()
            .filter(|whole| !old.parts.contains_key(*whole))
            .is_some_and(|whole| part.kind == Kind::Call || !taken.contains(whole.as_str()));
        if known || with_whole {
            continue;
        }
        changes.push(Change {
            level: match part.growth {
                Growth::Free | Growth::InLiterals => Level::Minor,
                Growth::Breaks => Level::Major,
            },
            what: What::Added,
            path: path.clone(),
            old: None,
            new: new.side(path),
            advice: advice::on_added(part),
        });
    }
    changes.sort_by_key(|change| std::cmp::Reverse(change.level));
    let level = changes.iter().map(|change| change.level).max();
    Comparison {
        level: level.unwrap_or(Level::Patch),
        changes,
        wire,
        documentation,
    }
}

/// Whether what something is a part of is not there either, which says enough.
fn is_gone(part: &Part, new: &Surface, renamed: &Renamed<'_>) -> bool {
    let whole = part.whole.as_deref();
    let is_there = |whole: &str| new.parts.contains_key(whole);
    whole.is_some_and(|whole| match renamed.to(whole) {
        Some(_) => part.kind == Kind::Call,
        None => !is_there(whole),
    })
}

fn changed(
    (path, part): (&str, &Part),
    (now, other): (&str, &Part),
    [old, new]: [&Surface; 2],
    renamed: &Renamed<'_>,
) -> Option<Change> {
    let follows = |whole: &Option<String>, to: &Option<String>| match (whole, to) {
        (Some(whole), Some(to)) => {
            whole != to && path.strip_prefix(whole.as_str()) == now.strip_prefix(to.as_str())
        }
        _ => false,
    };
    let shape = renamed.shape(&part.shape);
    let same = part.shape == other.shape
        || new.canonical(&shape) == new.canonical(&other.shape)
        || old.canonical(&part.shape) == old.canonical(&other.shape);
    let swapped = same && part.arguments != other.arguments && sorted(part) == sorted(other);
    let (level, what) = match same {
        false if other.shape == part.shape.trim_start_matches(part::NON_EXHAUSTIVE) => {
            (Level::Minor, What::Changed)
        }
        false => (Level::Major, What::Changed),
        true if swapped => (Level::Major, What::Changed),
        true if path != now && !follows(&part.whole, &other.whole) => (Level::Major, What::Renamed),
        true if other.deprecated && !part.deprecated => (Level::Minor, What::Deprecated),
        true => return None,
    };
    Some(Change {
        level,
        what,
        path: path.to_owned(),
        old: old.side(path),
        new: new.side(now),
        advice: match swapped {
            true => Some(
                "the arguments have other places: it may compile and mean something else"
                    .to_owned(),
            ),
            false => advice::on_changed(what, part, other, now),
        },
    })
}

fn sorted(part: &Part) -> Vec<&String> {
    let mut names: Vec<&String> = part.arguments.iter().collect();
    names.sort();
    names
}
