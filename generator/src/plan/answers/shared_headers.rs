//! Headers that several operations declare alike → one type for them, in a module of its own.

use std::collections::{BTreeMap, HashMap};

use super::errors::claims;
use super::grown::Grown;
use crate::plan::docs;
use crate::plan::known::imports::{imports, wanted};
use crate::plan::models::equal::neutral;
use crate::plan::names;
use crate::plan::names::At;
use crate::plan::planned::PlannedResource;
use crate::plan::planning::Planning;
use crate::rust::headers::{FailureHeaders, HeaderRow, HeaderValue, Headers};
use crate::rust::{Call, File, Ident, Item, SharedModule};

/// Headers that a name spells out at most.
const NAMED: usize = 3;

/// What a type says: the method of each header, its name, its value, whether it must be there.
type Key = Vec<(Ident, String, HeaderValue, bool)>;

impl Planning<'_> {
    /// The file of the headers that several operations share, which become other names for them.
    pub(in crate::plan) fn shared_headers(
        &self,
        resources: &mut [PlannedResource],
    ) -> Option<File> {
        let all = self.all_headers(resources);
        let grown = grown(&all);
        let mut groups: BTreeMap<String, Vec<(Headers, At)>> = BTreeMap::new();
        // By resource, the types of headers with their keys.
        let mut keys_of: Vec<HashMap<Ident, String>> = vec![HashMap::new(); resources.len()];
        for (of, headers, at) in all {
            let before = at.kept().map(str::to_owned);
            let rows = grown.with(before.as_ref(), by_name(&headers));
            let name = headers.name.clone();
            let headers = Headers { rows, ..headers };
            keys_of[of].insert(name, key(&headers));
            groups.entry(key(&headers)).or_default().push((headers, at));
        }
        groups.retain(|_, all| all.len() > 1 || all[0].1.kept().is_some());
        let (keys, groups): (Vec<String>, Vec<Vec<(Headers, At)>>) = groups.into_iter().unzip();
        let (groups, places): (Vec<Vec<Headers>>, Vec<Vec<At>>) = groups
            .into_iter()
            .map(|group| group.into_iter().unzip())
            .unzip();
        let wordings = groups.iter().map(|group| match group.len() {
            1 => Vec::new(),
            _ => vec![wording(&group[0])],
        });
        let taken = names::reserved::TYPES.iter().map(|name| (*name).to_owned());
        let mut taken = taken.collect();
        let kept = neutral::kept(claims(&places), &mut taken);
        let given = neutral::names(&keys, wordings.collect(), kept, &mut taken);
        let mut shared: BTreeMap<Ident, Headers> = BTreeMap::new();
        let mut by_key: HashMap<String, Ident> = HashMap::new();
        for (((key, group), name), places) in keys.into_iter().zip(groups).zip(given).zip(places) {
            let Some(name) = name else { continue };
            places.iter().for_each(|place| place.note(name.as_str()));
            shared.insert(name.clone(), together(&group, name.clone()));
            by_key.insert(key, name);
        }
        if shared.is_empty() {
            return None;
        }
        for (resource, keys) in resources.iter_mut().zip(keys_of) {
            let items = std::mem::take(&mut resource.file.items);
            let targets = keys.into_iter();
            let targets: HashMap<Ident, Ident> = targets
                .filter_map(|(name, key)| Some((name, by_key.get(&key)?.clone())))
                .collect();
            let own = items
                .into_iter()
                .filter(|item| !matches!(item, Item::Import(_)));
            let items: Vec<Item> = own.map(|item| renamed(item, &targets)).collect();
            resource.file.items = imports(wanted(&items)).into_iter().chain(items).collect();
        }
        let items: Vec<Item> = shared.into_values().map(Item::Headers).collect();
        let docs = docs::sentence("Headers that several operations share.");
        let items = imports(wanted(&items)).into_iter().chain(items).collect();
        Some(self.file(SharedModule::Headers.name(), docs, items))
    }
}

impl Planning<'_> {
    /// The types of headers of all calls: of which resource, and their places in the lock.
    fn all_headers(&self, resources: &[PlannedResource]) -> Vec<(usize, Headers, At)> {
        let mut all = Vec::new();
        for (of, resource) in resources.iter().enumerate() {
            let of_successes = |call: &Call| call.headers.clone();
            let mut places = self.places_beside(resource, "headers", of_successes);
            let of_failures = |call: &Call| {
                let failures = resource.file.items.iter().find_map(|item| match item {
                    Item::Outcome(one) if Some(&one.name) == call.error.as_ref() => Some(one),
                    _ => None,
                });
                Some(failures?.headers.as_ref()?.name.clone())
            };
            places.extend(self.places_beside(resource, "error headers", of_failures));
            for item in &resource.file.items {
                if let Item::Headers(headers) = item
                    && let Some(at) = places.get(&headers.name)
                {
                    all.push((of, headers.clone(), at.clone()));
                }
            }
        }
        all
    }
}

/// Types of headers that were one, with the headers of all of them.
fn grown(all: &[(usize, Headers, At)]) -> Grown<String, Ident, HeaderRow> {
    let types = all.iter();
    let types =
        types.filter_map(|(_, headers, at)| Some((at.kept()?.to_owned(), by_name(headers))));
    Grown::of(types, |a, b| {
        (&a.wire, &a.value, a.required) == (&b.wire, &b.value, b.required)
    })
}

fn by_name(headers: &Headers) -> Vec<(Ident, HeaderRow)> {
    let rows = headers.rows.iter();
    rows.map(|row| (row.name.clone(), row.clone())).collect()
}

fn key(headers: &Headers) -> String {
    let rows = headers.rows.iter().map(|row| {
        let value = row.value.clone();
        (row.name.clone(), row.wire.clone(), value, row.required)
    });
    let key: Key = rows.collect();
    format!("{key:?}")
}

/// `LinkHeaders`, or `XRateLimitLimitAnd4MoreHeaders` where they are many.
fn wording(headers: &Headers) -> String {
    let names = headers.rows.iter();
    let names: Vec<String> = names.map(|row| names::type_name(&row.wire)).collect();
    match names.len() <= NAMED {
        true => names.join("And") + "Headers",
        false => format!("{}And{}MoreHeaders", names[0], names.len() - 1),
    }
}

/// One type for equal headers; it says of one only what all of them say.
fn together(group: &[Headers], name: Ident) -> Headers {
    let mut shared = group[0].clone();
    for (at, row) in shared.rows.iter_mut().enumerate() {
        let alike = |other: &Headers| other.rows[at].docs == row.docs;
        if !group.iter().all(alike) {
            row.docs = super::headers::undescribed(&row.wire);
        }
        row.deprecated &= group.iter().all(|other| other.rows[at].deprecated);
    }
    Headers {
        docs: docs::sentence("The headers that several operations declare."),
        name,
        ..shared
    }
}

/// Other names for shared types, and failures that have one of these.
fn renamed(item: Item, targets: &HashMap<Ident, Ident>) -> Item {
    match item {
        Item::Headers(headers) => match targets.get(&headers.name) {
            Some(target) => Item::OutcomeAlias {
                docs: headers.docs,
                name: headers.name,
                module: SharedModule::Headers,
                target: target.clone(),
            },
            None => Item::Headers(headers),
        },
        Item::Outcome(mut outcome) => {
            if let Some(FailureHeaders { name, shared }) = &mut outcome.headers {
                *shared = targets.get(name).cloned();
            }
            Item::Outcome(outcome)
        }
        other => other,
    }
}
