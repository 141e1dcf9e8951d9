//! Two names of one type that are those of two types now: what has the one is no longer the other.

use std::collections::HashSet;

use super::renamed::Renamed;
use super::surface::Surface;
use super::{Change, Level, What};

/// What breaks by that, but for what is known to break otherwise.
pub(super) fn parted(
    old: &Surface,
    new: &Surface,
    renamed: &Renamed<'_>,
    known: &[Change],
) -> Vec<Change> {
    let known: HashSet<&str> = known.iter().map(|one| one.path.as_str()).collect();
    let pairs = old.aliases.iter().filter(|(alias, target)| {
        let is_there = |path: &str| new.parts.contains_key(renamed.to(path).unwrap_or(path));
        let both = is_there(alias) && is_there(target);
        let now = |path: &str| new.canonical(&renamed.shape(path));
        both && !known.contains(alias.as_str()) && now(alias) != now(target)
    });
    pairs
        .map(|(alias, target)| {
            let now = renamed.to(alias).unwrap_or(alias);
            Change {
                level: Level::Major,
                what: What::Changed,
                path: alias.clone(),
                old: old.side(alias),
                new: new.side(now),
                advice: Some(format!("it is another type than {target} now")),
            }
        })
        .collect()
}
