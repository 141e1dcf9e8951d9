//! Failures that several operations document alike → one type for them, in a module of its own.
//!
//! Its name is made of the statuses, so that what the compiler says of one operation does not speak of another.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::answer::undescribed;
use super::grown::Grown;
use crate::plan::docs;
use crate::plan::known::imports::{imports, wanted};
use crate::plan::known::mentioned;
use crate::plan::models::equal::neutral::{self, Claim};
use crate::plan::names;
use crate::plan::names::At;
use crate::plan::planned::PlannedResource;
use crate::plan::planning::Planning;
use crate::rust::{
    Call, Decode, File, Ident, Item, Outcome, OutcomeVariant, SharedModule, StatusPattern,
};

/// Statuses that a name spells out at most; more are numbers.
const NAMED: usize = 3;

/// What an error type says: the status of each variant, its body, whether that is boxed; and the type of its headers.
type Said = (Vec<(StatusPattern, Decode, bool)>, Option<Ident>);

/// That, and the media types of variants, where they count.
type Key = (Said, Vec<(usize, String)>);

impl Planning<'_> {
    /// The file of the failures that several operations share, which become other names for them.
    pub(in crate::plan) fn errors(&self, resources: &mut [PlannedResource]) -> Option<File> {
        let all = self.all_failures(resources);
        let grown = grown(&all);
        let mut groups: HashMap<Key, Vec<(Outcome, At)>> = HashMap::new();
        // By resource, the failures with their keys.
        let mut keys_of: Vec<HashMap<Ident, Key>> = vec![HashMap::new(); resources.len()];
        for (of, outcome, at) in all {
            let variants = grown.with(before(&outcome, &at).as_ref(), by_status(&outcome));
            let name = outcome.name.clone();
            let outcome = Outcome {
                variants,
                ..outcome
            };
            keys_of[of].insert(name, key(&outcome));
            groups.entry(key(&outcome)).or_default().push((outcome, at));
        }
        groups.retain(|_, all| all.len() > 1 || all[0].1.kept().is_some());
        let (keys, groups): (Vec<Key>, Vec<Vec<(Outcome, At)>>) = groups.into_iter().unzip();
        let (groups, places): (Vec<Vec<Outcome>>, Vec<Vec<At>>) = groups
            .into_iter()
            .map(|group| group.into_iter().unzip())
            .unzip();
        let all_wordings: Vec<Vec<String>> =
            groups.iter().map(|group| wordings(&group[0])).collect();
        let contents: Vec<String> = keys.iter().map(contents).collect();
        let taken = names::reserved::TYPES.iter().map(|name| (*name).to_owned());
        let mut taken = taken.collect();
        // A name that is made of these statuses was given to them.
        let mut claims = claims(&places);
        for (claims, wordings) in claims.iter_mut().zip(&all_wordings) {
            for (name, as_before) in claims {
                *as_before = name.is_some_and(|name| wordings.iter().any(|one| one == name));
            }
        }
        let kept = neutral::kept(claims, &mut taken);
        let groups_and_wordings = groups.iter().zip(all_wordings);
        let wordings = groups_and_wordings.map(|(group, wordings)| match group.len() {
            1 => Vec::new(),
            _ => wordings,
        });
        let given = neutral::names(&contents, wordings.collect(), kept, &mut taken);
        let mut shared: BTreeMap<Ident, Outcome> = BTreeMap::new();
        let mut by_key: HashMap<Key, Ident> = HashMap::new();
        for (((key, group), name), places) in keys.into_iter().zip(&groups).zip(given).zip(places) {
            let Some(name) = name else { continue };
            places.iter().for_each(|place| place.note(name.as_str()));
            shared.insert(name.clone(), together(group, name.clone()));
            by_key.insert(key, name);
        }
        if shared.is_empty() {
            return None;
        }
        for (resource, keys) in resources.iter_mut().zip(keys_of) {
            let items = std::mem::take(&mut resource.file.items);
            let renamed = |item: Item| match item {
                Item::Outcome(outcome) => {
                    match keys.get(&outcome.name).and_then(|key| by_key.get(key)) {
                        Some(target) => alias(outcome, target),
                        None => Item::Outcome(outcome),
                    }
                }
                other => other,
            };
            let own = items
                .into_iter()
                .filter(|item| !matches!(item, Item::Import(_)));
            let items: Vec<Item> = own.map(renamed).collect();
            resource.file.items = imports(wanted(&items)).into_iter().chain(items).collect();
        }
        let items: Vec<Item> = shared.into_values().map(Item::Outcome).collect();
        let text = "Documented errors that several operations share.";
        let items = imports(wanted(&items)).into_iter().chain(items).collect();
        Some(self.file(SharedModule::Errors.name(), docs::sentence(text), items))
    }
}

impl Planning<'_> {
    /// The failures of all calls: of which resource, and their places in the lock.
    fn all_failures(&self, resources: &[PlannedResource]) -> Vec<(usize, Outcome, At)> {
        let mut all = Vec::new();
        for (of, resource) in resources.iter().enumerate() {
            let failures = failures(&resource.file.items);
            let places = self.places_beside(resource, "error", |call| call.error.clone());
            let own = outcomes(&resource.file.items).filter(|one| failures.contains(&one.name));
            all.extend(own.filter_map(|one| {
                let at = places.get(&one.name)?;
                Some((of, one.clone(), at.clone()))
            }));
        }
        all
    }

    /// The places in the lock for the types that calls share, by the names that these have of their own.
    pub(super) fn places_beside(
        &self,
        resource: &PlannedResource,
        word: &str,
        name: impl Fn(&Call) -> Option<Ident>,
    ) -> HashMap<Ident, At> {
        let methods = resource.methods.iter();
        let indices: HashMap<&Ident, usize> = methods
            .map(|(index, method)| (&method.call, *index))
            .collect();
        let calls = resource.file.items.iter().filter_map(|item| match item {
            Item::Call(call) => Some((name(call)?, indices.get(&call.name)?)),
            _ => None,
        });
        calls
            .map(|(name, index)| (name, self.locked.shared_beside(*index, word)))
            .collect()
    }
}

/// Failures that were one type, with the statuses of all of them. Which status an answer has is told exactly; what a
/// class of statuses says of one call may be wrong for another, so that those stay apart.
fn grown(all: &[(usize, Outcome, At)]) -> Grown<(String, Key), StatusPattern, OutcomeVariant> {
    let types = all.iter();
    let types =
        types.filter_map(|(_, outcome, at)| Some((before(outcome, at)?, by_status(outcome))));
    Grown::of(types, |a, b| (&a.decode, a.boxed) == (&b.decode, b.boxed))
}

/// The name that a failure had with others, and what has to be the same for it to stay one type with them.
fn before(outcome: &Outcome, at: &At) -> Option<(String, Key)> {
    let mut classes = outcome.clone();
    let exact = |status| matches!(status, StatusPattern::Exact(_));
    classes.variants.retain(|one| !exact(one.status));
    Some((at.kept()?.to_owned(), key(&classes)))
}

fn by_status(outcome: &Outcome) -> Vec<(StatusPattern, OutcomeVariant)> {
    let variants = outcome.variants.iter();
    variants.map(|one| (one.status, one.clone())).collect()
}

/// What these groups were called together.
pub(super) fn claims(groups: &[Vec<At>]) -> Vec<Vec<Claim<'_>>> {
    let groups = groups.iter();
    groups
        .map(|group| group.iter().map(|at| (at.kept(), false)).collect())
        .collect()
}

/// The names of the types of failures among these items.
fn failures(items: &[Item]) -> HashSet<Ident> {
    let calls = items.iter().filter_map(|item| match item {
        Item::Call(call) => call.error.clone(),
        _ => None,
    });
    calls.collect()
}

fn outcomes(items: &[Item]) -> impl Iterator<Item = &Outcome> {
    items.iter().filter_map(|item| match item {
        Item::Outcome(outcome) => Some(outcome),
        _ => None,
    })
}

fn key(outcome: &Outcome) -> Key {
    let parts = |variant: &OutcomeVariant| (variant.status, variant.decode.clone(), variant.boxed);
    let types = outcome.variants.iter().enumerate();
    let types = types.filter_map(|(at, variant)| Some((at, variant.media_type.clone()?)));
    let headers = outcome.headers.as_ref();
    let headers = headers.map(|headers| headers.shared.as_ref().unwrap_or(&headers.name).clone());
    let said = (outcome.variants.iter().map(parts).collect(), headers);
    (said, types.collect())
}

/// What tells a type of failures from others in its name, if that must.
fn contents((said, types): &Key) -> String {
    match types.is_empty() {
        true => format!("{said:?}"),
        false => format!("{said:?}{types:?}"),
    }
}

/// `NotFoundError`, or `Error400_401_404_422_500` where they are many; with the body's type where others have the same
/// statuses.
fn wordings(outcome: &Outcome) -> Vec<String> {
    // The first of a status is called by that alone.
    let all = outcome.variants.iter().enumerate();
    let first = all.filter(|(at, one)| *at == 0 || outcome.variants[at - 1].status != one.status);
    let first: Vec<&OutcomeVariant> = first.map(|(_, one)| one).collect();
    let variants = || first.iter().copied();
    let names: Vec<&str> = variants().map(|one| one.name.as_str()).collect();
    let words = match names.len() <= NAMED {
        true => names.join("Or").trim_end_matches("Error").to_owned() + "Error",
        false => {
            let numbers: Vec<String> = variants().map(|one| number(one.status)).collect();
            format!("Error{}", listed(&numbers))
        }
    };
    let bodies: HashSet<&Ident> = variants().filter_map(|one| body(&one.decode)).collect();
    let with_body = match bodies.into_iter().collect::<Vec<_>>().as_slice() {
        [only] => Some(format!("{words}With{}", only.as_str())),
        _ => None,
    };
    [words].into_iter().chain(with_body).collect()
}

/// `400_401Or5xx`: what stands between digits may be `_` in the name of a type.
fn listed(numbers: &[String]) -> String {
    let digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
    let mut list = String::new();
    for number in numbers {
        list += match digit(list.chars().next_back()) && digit(number.chars().next()) {
            true => "_",
            false if list.is_empty() => "",
            false => "Or",
        };
        list += number;
    }
    list
}

fn number(status: StatusPattern) -> String {
    match status {
        StatusPattern::Exact(status) => status.to_string(),
        StatusPattern::Range(class) => format!("{class}xx"),
        StatusPattern::Any => "Others".to_owned(),
    }
}

fn body(decode: &Decode) -> Option<&Ident> {
    match decode {
        Decode::Json(ty, _) | Decode::Xml(ty, ..) | Decode::Plain(ty, _) => mentioned::model(ty),
        Decode::Text | Decode::String => None,
        Decode::Bytes | Decode::None | Decode::Stream(_) => None,
        Decode::ByStatus(_) | Decode::ByMediaType(_) => None,
    }
}

/// One type for equal failures; it says of a status only what all of them say.
fn together(group: &[Outcome], name: Ident) -> Outcome {
    let mut shared = group[0].clone();
    for (at, variant) in shared.variants.iter_mut().enumerate() {
        if group
            .iter()
            .any(|other| other.variants[at].docs != variant.docs)
        {
            variant.docs = undescribed(variant.status);
        }
    }
    let docs = docs::sentence("The documented errors of several operations.");
    Outcome {
        name,
        docs,
        ..shared
    }
}

/// Another name for a shared type, with what the document says of each status here.
fn alias(outcome: Outcome, target: &Ident) -> Item {
    let mut docs = outcome.docs;
    docs.bullets(outcome.variants.into_iter().map(|variant| variant.docs));
    Item::OutcomeAlias {
        docs,
        name: outcome.name,
        module: SharedModule::Errors,
        target: target.clone(),
    }
}
