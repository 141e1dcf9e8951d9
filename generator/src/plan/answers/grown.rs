//! What several operations shared before stays one type where one of them has a status or a header more: programs name
//! the type, and what is new in it breaks none of them.

use std::collections::HashMap;
use std::hash::Hash;

/// The rows of all types that were one, by what these have in common; none where two rows contradict each other.
pub(super) struct Grown<K, I, R> {
    all: HashMap<K, Option<Vec<(I, R)>>>,
}

impl<K: Clone + Eq + Hash, I: Clone + Ord + Hash, R: Clone> Grown<K, I, R> {
    /// `rows` are what a type has, each by what tells it apart; `alike` whether two of one type are the same.
    pub(super) fn of(
        types: impl Iterator<Item = (K, Vec<(I, R)>)>,
        alike: impl Fn(&R, &R) -> bool,
    ) -> Self {
        let mut together: HashMap<K, Option<Vec<(I, R)>>> = HashMap::new();
        let mut fewest: HashMap<K, usize> = HashMap::new();
        for (key, rows) in types {
            let least = fewest.entry(key.clone()).or_insert(usize::MAX);
            *least = rows.len().min(*least);
            let known = together.entry(key).or_insert_with(|| Some(Vec::new()));
            let Some(all) = known else { continue };
            let mut at: HashMap<I, usize> = (all.iter().enumerate())
                .map(|(index, (id, _))| (id.clone(), index))
                .collect();
            for (id, row) in rows {
                match at.get(&id) {
                    Some(index) if alike(&all[*index].1, &row) => {}
                    Some(_) => {
                        *known = None;
                        break;
                    }
                    None => {
                        at.insert(id.clone(), all.len());
                        all.push((id, row));
                    }
                }
            }
        }
        // Where all have the same, each keeps its own.
        together.retain(|key, all| {
            let fewest = fewest.get(key).copied();
            all.as_ref().is_some_and(|all| Some(all.len()) != fewest)
        });
        for all in together.values_mut().flatten() {
            all.sort_by(|(a, _), (b, _)| a.cmp(b));
        }
        Self { all: together }
    }

    /// All that the types of this key have, with `own` rows where there are such.
    pub(super) fn with(&self, key: Option<&K>, own: Vec<(I, R)>) -> Vec<R> {
        let all = key.and_then(|key| self.all.get(key)?.as_ref());
        let Some(all) = all else {
            return own.into_iter().map(|(_, row)| row).collect();
        };
        let mut own: HashMap<I, R> = own.into_iter().collect();
        let rows = all.iter();
        rows.map(|(id, row)| own.remove(id).unwrap_or_else(|| row.clone()))
            .collect()
    }
}
