//! Operations that belonged to a resource still do; what is new goes where its neighbours are.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::group::{Group, Groups, of_path};
use super::words;
use crate::plan::locked::{Locked, ON_CLIENT, RESOURCE};
use crate::plan::names::value_name;

impl Groups {
    /// Puts operations back to the resources that they had, unless the user named the ones that they are in now.
    pub(super) fn keep(&mut self, locked: &Locked<'_>, chosen: &HashSet<&str>) {
        let is_chosen = |group: &Group| {
            let mut known = group.known_as.iter();
            known.any(|name| chosen.contains(name.as_str()))
        };
        let had: Vec<Option<String>> = (0..self.of.len())
            .map(|index| {
                let free = self.of[index].is_none_or(|at| !is_chosen(&self.all[at]));
                let place = locked.operation(index, RESOURCE);
                place.kept().filter(|_| free).map(str::to_owned)
            })
            .collect();
        if had.iter().all(Option::is_none) {
            return;
        }
        let made = std::mem::take(&mut self.all);
        let before = std::mem::replace(&mut self.of, vec![None; had.len()]);
        // The resources that operations of each group had.
        let mut homes: Vec<Vec<&str>> = vec![Vec::new(); made.len()];
        for (index, had) in had.iter().enumerate() {
            if let (Some(at), Some(had)) = (before[index], had)
                && !homes[at].contains(&had.as_str())
            {
                homes[at].push(had);
            }
        }
        let name = |group: &Group| value_name(&group.words);
        let kept: HashSet<&str> = had.iter().flatten().map(String::as_str).collect();
        let mut by_path: HashMap<Vec<String>, HashSet<&str>> = HashMap::new();
        for (index, had) in had.iter().enumerate() {
            if let (Some(word), Some(had)) = (of_path(&self.paths[index], self.shared), had) {
                by_path.entry(word).or_default().insert(had);
            }
        }
        let home = |index: usize| -> Option<&str> {
            if let Some(had) = &had[index] {
                return Some(had);
            }
            let at = before[index]?;
            let group = &made[at];
            if is_chosen(group) {
                return None;
            }
            let own = name(group);
            if let Some(same) = kept.get(own.as_str()) {
                return Some(same);
            }
            match homes[at].as_slice() {
                [] => None,
                [only] => Some(only),
                _ => {
                    let word = of_path(&self.paths[index], self.shared)?;
                    let there = by_path.get(&word)?;
                    let mut there = there.iter();
                    let first = there.next()?;
                    there.next().is_none().then_some(first)
                }
            }
        };
        let homes_now: Vec<Option<String>> = (0..had.len())
            .map(|index| home(index).map(str::to_owned))
            .collect();
        // In the order of the groups that are made now, each resource where the first of its operations is.
        let mut at_of: BTreeMap<(Option<&str>, usize), usize> = BTreeMap::new();
        let mut order: Vec<usize> = (0..had.len()).collect();
        order.sort_by_key(|index| (before[*index].unwrap_or(usize::MAX), *index));
        for index in order {
            let group = before[index].map(|at| &made[at]);
            let home = homes_now[index].as_deref();
            let key = match (home, before[index]) {
                (Some(ON_CLIENT), _) | (None, None) => continue,
                (Some(home), _) => (Some(home), 0),
                (None, Some(at)) => (None, at),
            };
            let all = &mut self.all;
            let at = *at_of.entry(key).or_insert_with(|| {
                all.push(match home {
                    Some(home) => kept_group(home, group, &made, &name),
                    None => Group {
                        operations: Vec::new(),
                        ..group.cloned().unwrap_or_default()
                    },
                });
                all.len() - 1
            });
            if let Some(group) = group {
                for known in &group.known_as {
                    if !self.all[at].known_as.contains(known) {
                        self.all[at].known_as.push(known.clone());
                    }
                }
            }
            self.all[at].operations.push(index);
            self.of[index] = Some(at);
        }
        for group in &mut self.all {
            group.operations.sort_unstable();
        }
    }
}

/// A resource that was there: what is called so now, else what its first operation is in now.
fn kept_group(
    home: &str,
    first: Option<&Group>,
    made: &[Group],
    name: &impl Fn(&Group) -> String,
) -> Group {
    let same = made.iter().find(|group| name(group) == home);
    let base = match (same, first) {
        (Some(same), _) => same.clone(),
        (None, first) => Group {
            name: words::of(home),
            words: home.to_owned(),
            tag: first.and_then(|first| first.tag),
            ..Group::default()
        },
    };
    Group {
        kept: Some(home.to_owned()),
        known_as: Vec::new(),
        operations: Vec::new(),
        ..base
    }
}
