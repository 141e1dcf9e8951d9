//! The name of every type of an API: given ones first, then those made from where a schema stands, then those that are made
//! from another type.

use std::collections::BTreeMap;

use super::chosen::Chosen;
use crate::api::types::Owner;
use crate::api::{Api, Name, Step, TypeId};
use crate::diagnostic::Diagnostic;
use crate::place::{FileId, Place};
use crate::plan::calls::{Calls, operation_words};
use crate::plan::locked::Locked;
use crate::plan::names::reserved::TYPES;
use crate::plan::names::{Case, Scope, Wanted, type_name};
use crate::plan::planned::event_name;
use crate::rust::Ident;

mod way;

use way::Way;

/// By type id. Types that the document names never change theirs because of one it does not name.
pub(in crate::plan) fn of(
    api: &Api,
    chosen: &Chosen<'_>,
    calls: &Calls,
    locked: &Locked<'_>,
    problems: &mut Vec<Diagnostic>,
) -> Vec<Ident> {
    let mut scope = Scope::without(TYPES).or_after("model");
    let mut names: BTreeMap<usize, Ident> = BTreeMap::new();
    for (id, name) in &chosen.types {
        names.extend(scope.choose(name, Case::Type).map(|name| (id.0, name)));
    }
    let at = |index: usize| locked.ty(TypeId(index));
    let places = (0..api.types.len()).flat_map(|index| [at(index), locked.shared(TypeId(index))]);
    scope.reserve(places.filter_map(|place| place.kept().map(str::to_owned)));
    let unnamed = |names: &BTreeMap<usize, Ident>| {
        let types = api.types.iter().enumerate();
        let left = types.filter(|(index, _)| !names.contains_key(index));
        left.collect::<Vec<_>>()
    };
    let given = unnamed(&names).into_iter().filter_map(|(index, def)| {
        let name = def.name.given()?;
        let place = &def.origin;
        // The document's own come before those of other files.
        let file = match place.file {
            FileId::ENTRY => "",
            FileId(at) => api.files.get(at as usize).map_or("", String::as_str),
        };
        let wanted = Wanted::new(name).which(format!("{file} {}", place.pointer));
        let wanted = by_file(name, file).into_iter().fold(wanted, Wanted::or);
        Some((index, wanted.at(at(index))))
    });
    let given: Vec<_> = given.collect();
    claim(&mut scope, &mut names, given);
    let within = unnamed(&names).into_iter().filter_map(|(index, def)| {
        let Name::Within { owner, path } = &def.name else {
            return None;
        };
        let owner = match owner {
            Owner::Type(id) => names
                .get(&id.0)
                .map_or_else(String::new, |name| name.as_str().to_owned()),
            Owner::Operation(at) => match chosen.operations.get(at) {
                Some(name) => type_name(&name.name),
                None => type_name(&calls.operations[*at].words),
            },
            Owner::Webhook(at) => type_name(&(operation_words(&api.webhooks[*at]) + " webhook")),
            Owner::Component(name) => type_name(name),
        };
        Some((index, inline(&owner, path, &def.origin).at(at(index))))
    });
    let within: Vec<_> = within.collect();
    claim(&mut scope, &mut names, within);
    let sent = unnamed(&names).into_iter().filter_map(|(index, def)| {
        let Name::Sent(of) = &def.name else {
            return None;
        };
        let wanted = Wanted::below(names.get(&of.0)?.as_str(), "input");
        let which = def.origin.pointer.to_string();
        let wanted = wanted.which(which).or("request").or("sent");
        Some((index, wanted.at(at(index))))
    });
    let sent: Vec<_> = sent.collect();
    claim(&mut scope, &mut names, sent);
    names.extend(api.events.map(|events| (events.0, event_name())));
    problems.extend(scope.into_problems());
    names.into_values().collect()
}

/// Words of a path that tell what other files name, too.
const WORDS: usize = 4;

/// Wordings of what other files name, too: with the name of its file, then with those of the folders next to it.
fn by_file(name: &str, path: &str) -> Vec<String> {
    let (folders, file) = path.rsplit_once('/').unwrap_or(("", path));
    let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
    let folders = folders
        .split('/')
        .filter(|word| !word.is_empty() && *word != ".." && *word != ".");
    // A schema that is a whole file is called like it.
    let words: Vec<&str> = folders
        .chain([stem])
        .filter(|word| !word.is_empty() && *word != name)
        .collect();
    let from = (0..words.len()).rev().take(WORDS);
    from.map(|first| format!("{} {name}", words[first..].join(" ")))
        .collect()
}

fn claim(scope: &mut Scope, names: &mut BTreeMap<usize, Ident>, wanted: Vec<(usize, Wanted)>) {
    let (indices, wanted): (Vec<usize>, Vec<Wanted>) = wanted.into_iter().unzip();
    names.extend(indices.into_iter().zip(scope.claim_all(wanted, Case::Type)));
}

/// What is wanted for a schema in place: told from others by the whole way to it, the media type it is the content of, the
/// branch of an `allOf` it stands in, or by being in place; the content that a client prefers comes first.
fn inline(owner: &str, path: &[Step], origin: &Place) -> Wanted {
    let tokens: Vec<String> = origin.pointer.tokens().collect();
    let mut details = Vec::new();
    let mut rank = 0;
    for pair in tokens.windows(2) {
        match pair[0].as_str() {
            "content" => {
                let (word, place) = media(&pair[1]);
                details.push(word);
                rank = place;
            }
            "allOf" => {
                let branch: Option<usize> = pair[1].parse().ok();
                details.extend(branch.map(|branch| format!("part{}", branch + 1)));
            }
            _ => {}
        }
    }
    details.retain(|word| !word.is_empty());
    let Way { owner, short, long } = way::of(owner, path);
    // Who has the whole of its words is called by them.
    let whole = long.len();
    let which = format!("{whole} {rank} {}", origin.pointer);
    let wanted = Wanted::below(owner, &short).which(which);
    let wanted = long.into_iter().fold(wanted, Wanted::or);
    let is_body = tokens.iter().any(|token| token == "content");
    match details.is_empty() {
        true if is_body => wanted.or(format!("{short} body")),
        true => wanted.or(format!("{short} inline")),
        false => wanted.or(format!("{short} {}", details.join(" "))),
    }
}

/// The word for a media type, and where it stands among those that a client prefers.
fn media(media_type: &str) -> (String, u8) {
    let media_type = media_type.split(';').next().unwrap_or_default();
    match media_type.trim().to_ascii_lowercase().as_str() {
        "application/json" => (String::new(), 0),
        "application/x-www-form-urlencoded" => ("form".to_owned(), 2),
        "multipart/form-data" => ("multipart".to_owned(), 4),
        json if json.ends_with("json") => ("json".to_owned(), 1),
        text if text.starts_with("text/") => (text.replace('/', " "), 3),
        other => {
            let subtype = other.rsplit('/').next().unwrap_or_default();
            (subtype.replace('*', "any"), 5)
        }
    }
}
