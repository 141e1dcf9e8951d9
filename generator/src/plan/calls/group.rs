//! Operations → the resources they belong to.

use std::collections::{HashMap, HashSet};

use super::path::{self, Segment};
use super::words;
use crate::api::{Api, Operation};
use crate::config::names::{Names, Resources};
use crate::plan::locked::Locked;
use crate::plan::names;

/// A resource: the operations that are called by one accessor of the client.
#[derive(Clone, Debug, Default)]
pub(in crate::plan) struct Group {
    pub(super) name: Vec<String>,
    /// The name as a text to be cased.
    pub(in crate::plan) words: String,
    /// Of the tags that have this name the one with documentation, else the first.
    pub(in crate::plan) tag: Option<usize>,
    /// What names of the user's configuration it has: its tags, or a word of the paths.
    pub(in crate::plan) known_as: Vec<String>,
    /// What the client's method for it was called.
    pub(in crate::plan) kept: Option<String>,
    /// Indices of operations, in their order.
    pub(in crate::plan) operations: Vec<usize>,
}

/// The resources of an API, and the path of each operation.
pub(super) struct Groups {
    /// Those of tags in the order of the tags, then the others as they are met.
    pub(super) all: Vec<Group>,
    /// By operation; `None`: it is called on the client itself.
    pub(super) of: Vec<Option<usize>>,
    pub(super) paths: Vec<Vec<Segment>>,
    /// How many segments all paths begin with.
    pub(super) shared: usize,
}

/// Where a resource's name comes from.
enum Source<'a> {
    Tag(&'a str),
    /// A word of the path, or of an extension.
    Words(Vec<String>),
}

impl Groups {
    pub(super) fn of(api: &Api, chosen: &Names, locked: &Locked<'_>) -> Self {
        let operations = &api.operations;
        let paths = operations.iter().map(|one| path::segments(&one.path));
        let paths: Vec<Vec<Segment>> = paths.collect();
        let shared = path::shared(&paths);
        let tagged = Tagged::of(api, chosen);
        let mut groups = Self {
            all: Vec::new(),
            of: vec![None; operations.len()],
            paths,
            shared,
        };
        let sources = operations.iter().zip(&groups.paths);
        let sources: Vec<Option<Source<'_>>> = sources
            .map(|(operation, path)| tagged.source(operation, path, shared))
            .collect();
        let mut keys = Keys::default();
        let used: HashSet<&str> = sources.iter().filter_map(tag).collect();
        for (index, tag) in api.tags.iter().enumerate() {
            if used.contains(tag.name.as_str()) {
                let at = groups.at(&Source::Tag(&tag.name), &tagged, &mut keys);
                let group = &mut groups.all[at];
                let documented = |index: usize| {
                    let docs = &api.tags[index].docs;
                    docs.description.is_some() || docs.summary.is_some()
                };
                if group
                    .tag
                    .is_none_or(|known| !documented(known) && documented(index))
                {
                    group.tag = Some(index);
                }
            }
        }
        for (index, source) in sources.iter().enumerate() {
            if let Some(source) = source {
                let at = groups.at(source, &tagged, &mut keys);
                groups.all[at].operations.push(index);
                groups.of[index] = Some(at);
            }
        }
        let named = |index: usize| (groups.name_of(&api.tags[index].name).join("_"), index);
        let mut named: HashMap<String, usize> = (0..api.tags.len()).rev().map(named).collect();
        for group in &mut groups.all {
            // A tag that is passed over may still have something to say.
            group.tag = group.tag.or_else(|| named.remove(&group.name.join("_")));
            group.words = spelled(&group.name, &group.operations, operations);
        }
        groups.keep(locked, &tagged.chosen);
        groups
    }

    /// The words of a tag's name without a version that all paths begin with, and what stands before it:
    /// `Api20100401Account` of `/2010-04-01/Accounts`.
    fn name_of(&self, tag: &str) -> Vec<String> {
        let name = group_name(tag);
        let shared = self
            .paths
            .first()
            .map_or(&[][..], |path| &path[..self.shared]);
        let versions = shared.iter().filter_map(|segment| match segment {
            Segment::Version(words) => Some(words.concat()),
            Segment::Static(_) | Segment::Parameter(_) => None,
        });
        let versions: Vec<String> = versions.collect();
        let is_version = |word: &String| {
            let letters = |rest: &str| rest.chars().all(char::is_alphabetic);
            versions
                .iter()
                .any(|version| word.strip_suffix(version.as_str()).is_some_and(letters))
        };
        let ends = name.iter().position(is_version).map_or(0, |at| at + 1);
        match name.get(ends..) {
            Some(rest) if !rest.is_empty() => rest.to_vec(),
            _ => name,
        }
    }

    /// The group of a name; several tags have one where their names are the same but for how they are written.
    fn at(&mut self, source: &Source<'_>, tagged: &Tagged<'_>, keys: &mut Keys) -> usize {
        let (name, known_as) = match source {
            Source::Tag(tag) => (self.name_of(tag), (*tag).to_owned()),
            Source::Words(words) => (words.clone(), words.join("_")),
        };
        let is_tag = matches!(source, Source::Tag(_));
        if let Some(at) = keys.met.get(&(is_tag, known_as.clone())) {
            return *at;
        }
        let key = match tagged.chosen.contains(known_as.as_str()) {
            true => (true, known_as.clone()),
            false => (false, name.join("_")),
        };
        let at = *keys.names.entry(key).or_insert(self.all.len());
        if at == self.all.len() {
            self.all.push(Group {
                name,
                ..Group::default()
            });
        }
        self.all[at].known_as.push(known_as.clone());
        keys.met.insert((is_tag, known_as), at);
        at
    }
}

/// The groups so far, each with whether it is a tag, or whether the user gave it a name.
#[derive(Default)]
struct Keys {
    met: HashMap<(bool, String), usize>,
    names: HashMap<(bool, String), usize>,
}

fn tag<'a>(source: &Option<Source<'a>>) -> Option<&'a str> {
    match source {
        Some(Source::Tag(tag)) => Some(tag),
        Some(Source::Words(_)) | None => None,
    }
}

/// What decides whether an operation's tag counts.
struct Tagged<'a> {
    by: Option<Resources>,
    /// The only tag, which all operations have.
    only: Option<&'a str>,
    chosen: HashSet<&'a str>,
}

impl<'a> Tagged<'a> {
    fn of(api: &'a Api, names: &'a Names) -> Self {
        let mut tags = api.operations.iter().map(|one| one.tags.first());
        let first = tags.next().flatten();
        let only = first.filter(|first| tags.all(|tag| tag == Some(first)));
        Self {
            by: names.resources_by,
            only: only.map(String::as_str),
            chosen: names
                .resources
                .iter()
                .map(|name| name.of.as_str())
                .collect(),
        }
    }

    fn source(
        &self,
        operation: &'a Operation,
        path: &[Segment],
        shared: usize,
    ) -> Option<Source<'a>> {
        let tag = || operation.tags.first().map(|tag| Source::Tag(tag));
        let of_path = || of_path(path, shared).map(Source::Words);
        let given = operation.called.resource.as_deref().map(words::of);
        let given = given.filter(|words| !words.is_empty());
        match self.by {
            Some(Resources::Paths) => of_path().or_else(tag),
            Some(Resources::Tags) => tag().or_else(of_path),
            None => match given {
                Some(words) => Some(Source::Words(words::once(words))),
                None if operation
                    .tags
                    .first()
                    .is_some_and(|tag| self.says(tag, operation)) =>
                {
                    tag()
                }
                None => of_path().or_else(tag),
            },
        }
    }

    /// A tag that everything has tells nothing apart, unless operationIds have it, too, or the user gave it a name.
    fn says(&self, tag: &str, operation: &Operation) -> bool {
        let spelled = || {
            let id = operation.id.as_deref().unwrap_or_default();
            let (id, tag) = (words::of(id).concat(), words::of(tag).concat());
            !tag.is_empty() && id.contains(&tag)
        };
        self.only != Some(tag) || self.chosen.contains(tag) || spelled()
    }
}

/// The first word of a path that all paths do not share, also after a parameter where none stands before.
pub(super) fn of_path(path: &[Segment], shared: usize) -> Option<Vec<String>> {
    let own = path.get(shared..)?;
    own.iter()
        .find_map(|segment| segment.meaning().map(<[String]>::to_vec))
}

/// The words of a name that begins with a digit, as its operations have it: `1-Click` is `one click` where they call it so.
fn spelled(name: &[String], of: &[usize], operations: &[Operation]) -> String {
    let [first, rest @ ..] = name else {
        return String::new();
    };
    let Some(numeral) = words::numeral(first) else {
        let digit = first.starts_with(|c: char| c.is_ascii_digit());
        return if digit { "_" } else { "" }.to_owned() + &name.join("_");
    };
    let second = rest.first().map(|word| words::singular(word));
    let calls_it_so = |id: &str| {
        let all = words::of(id);
        all.iter().enumerate().any(|(at, word)| {
            word == numeral && all.get(at + 1).map(|word| words::singular(word)) == second
        })
    };
    let mut ids = of.iter().filter_map(|at| operations[*at].id.as_deref());
    match second.is_some() && ids.any(calls_it_so) {
        true => [&[numeral.to_owned()], rest].concat().join("_"),
        false => format!("_{}", name.join("_")),
    }
}

/// The words of a tag's name.
fn group_name(tag: &str) -> Vec<String> {
    let tag = without_number(without_api(tag)).replace(" > ", " ");
    words::once(names::words(&tag))
}

/// A tag's name without a number that only orders it: `1. Getting started`, `02) Users`.
fn without_number(name: &str) -> &str {
    let rest = name.trim_start_matches(|c: char| c.is_ascii_digit());
    let rest = (rest.len() < name.len()).then_some(rest);
    let rest = rest.and_then(|rest| rest.strip_prefix(['.', ')']));
    let rest = rest.and_then(|rest| rest.strip_prefix(' '));
    let rest = rest
        .map(str::trim)
        .filter(|rest| rest.starts_with(char::is_alphabetic));
    rest.unwrap_or(name)
}

/// A tag's name without a trailing word "API".
fn without_api(name: &str) -> &str {
    let trimmed = name.trim();
    let cut = trimmed
        .len()
        .checked_sub(3)
        .filter(|cut| trimmed.is_char_boundary(*cut));
    match cut.map(|cut| trimmed.split_at(cut)) {
        Some((before, last))
            if last.eq_ignore_ascii_case("api") && before.ends_with([' ', '-', '_']) =>
        {
            before.trim_end_matches([' ', '-', '_'])
        }
        _ => trimmed,
    }
}

#[cfg(test)]
mod tests {
    use super::{without_api, without_number};

    #[test]
    fn numbers_that_order_tags_are_no_words() {
        assert_eq!(without_number("1. Getting started"), "Getting started");
        assert_eq!(without_number("02) Users"), "Users");
        for kept in ["1-Click Applications", "2.0 Users", "3. ", "4. 5", "Pets"] {
            assert_eq!(without_number(kept), kept);
        }
    }

    #[test]
    fn a_trailing_word_api_goes() {
        assert_eq!(without_api("Files API"), "Files");
        assert_eq!(without_api("API"), "API");
        assert_eq!(without_api("Okapi"), "Okapi");
    }
}
