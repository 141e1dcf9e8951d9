//! Operations → the resource each belongs to, and what it is called there.
//!
//! A name is made of the operation alone, so that the order of a document plays no part in it and what is added renames
//! nothing, unless what is added is written like a name that something else has so far.

use crate::api::{Api, Operation};
use crate::config::names::{Methods, Names};
use crate::plan::locked::Locked;
use crate::plan::names::{Case, Scope, Wanted, type_name};

mod apart;
mod group;
mod kept;
mod own;
mod path;
mod rest;
mod runs;
mod spelled;
pub(super) mod words;

pub(super) use group::Group;
use group::Groups;
use runs::Runs;

/// The calls of an API.
pub(super) struct Calls {
    pub(super) groups: Vec<Group>,
    /// By index in [`Api::operations`].
    pub(super) operations: Vec<Called>,
}

/// What an operation is called.
#[derive(Clone, Debug)]
pub(super) struct Called {
    /// `None`: on the client itself.
    pub(super) group: Option<usize>,
    /// As a method, the best wording first.
    wordings: Vec<String>,
    rank: u8,
    /// Where it stands among all types.
    pub(super) words: String,
}

/// Who has a name that several operations could have: what is called so by itself, then what is so without the words of
/// its resource, then what REST calls so.
const WRITTEN: u8 = 0;
const SHORTENED: u8 = 1;
const BY_REST: u8 = 2;
/// What has no id that says anything comes after what has one.
const UNSAID: u8 = 4;

fn by_rest(rest: &rest::Rest) -> u8 {
    BY_REST + u8::from(rest.gives_way)
}

impl Called {
    /// What is wanted for the method.
    pub(super) fn method(&self) -> Wanted {
        let [first, others @ ..] = self.wordings.as_slice() else {
            return Wanted::new(&self.words);
        };
        let last = self.wordings.last().unwrap_or(first);
        let wanted = Wanted::new(first).ranked(self.rank);
        let wanted = others.iter().fold(wanted, |wanted, words| wanted.or(words));
        wanted.which(format!("{:06} {last}", last.len()))
    }
}

impl Calls {
    pub(super) fn of(api: &Api, names: &Names, locked: &Locked<'_>) -> Self {
        let groups = Groups::of(api, names, locked);
        let runs: Vec<Runs> = groups.all.iter().map(|one| Runs::of(&one.name)).collect();
        let none = Runs::default();
        let mut operations = Vec::new();
        let mut types = Vec::new();
        for (index, operation) in api.operations.iter().enumerate() {
            let group = groups.of[index];
            let made = Made {
                operation,
                path: &groups.paths[index],
                shared: groups.shared,
                resource: group.map_or(&none, |at| &runs[at]),
                methods: names.methods,
            };
            let (called, ty) = made.called(group);
            operations.push(called);
            types.push(ty);
        }
        name_types(&mut operations, types);
        Self {
            groups: groups.all,
            operations,
        }
    }
}

/// Gives each operation its own words among all: those that REST has for it where no other operation has these.
fn name_types(operations: &mut [Called], wordings: Vec<Option<String>>) {
    let wanted = operations.iter().zip(&wordings).map(|(called, by_rest)| {
        let own = &called.words;
        match by_rest {
            Some(words) => {
                let rank = if called.rank < UNSAID {
                    BY_REST
                } else {
                    UNSAID
                };
                Wanted::new(words).ranked(rank).or(own).which(own)
            }
            None => Wanted::new(own).which(own),
        }
    });
    let mut scope = Scope::default();
    let given = scope.claim_all(wanted.collect(), Case::Type);
    for ((called, by_rest), name) in operations.iter_mut().zip(wordings).zip(given) {
        if let Some(words) = by_rest.filter(|words| type_name(words) == name.as_str()) {
            called.words = words;
        }
    }
}

/// An operation that is being named.
struct Made<'a> {
    operation: &'a Operation,
    path: &'a [path::Segment],
    shared: usize,
    resource: &'a Runs,
    methods: Methods,
}

impl Made<'_> {
    /// The operation's names, and the words that REST has for it where its id has none of its own.
    fn called(&self, group: Option<usize>) -> (Called, Option<String>) {
        let apart = self.operation.id.as_ref().and_then(|id| {
            let summary = self.operation.docs.summary.as_deref();
            apart::words(id, &self.operation.path, summary)
        });
        let written = apart
            .clone()
            .unwrap_or_else(|| operation_words(self.operation));
        let called = |rank, wordings| Called {
            group,
            wordings,
            rank,
            words: written.clone(),
        };
        let given = self.operation.called.method.as_ref();
        if self.methods == Methods::OperationId {
            return (called(WRITTEN, vec![written.clone()]), None);
        }
        if let Some(given) = given {
            let wordings = vec![given.clone(), written.clone()];
            return (called(WRITTEN, wordings), None);
        }
        let id = self
            .operation
            .called
            .id
            .as_ref()
            .or(apart.as_ref())
            .or(self.operation.id.as_ref());
        let says = |id: &&String| {
            !spelled::is_request_line(id, &self.operation.method) && !spelled::is_hash(id)
        };
        let id = id.filter(says).map(|id| spelled::separated(id));
        let Some(id) = id.as_deref() else {
            return match self.rest() {
                Some(rest) => {
                    let rank = by_rest(&rest) - BY_REST + UNSAID;
                    let by = rest::by_parameter(&rest.short, self.path);
                    let all = [Some(rest.short), by, Some(rest.long.clone())];
                    let wordings = all.into_iter().flatten().map(|words| words.join("_"));
                    let wordings = wordings.chain([written.clone()]).collect();
                    (called(rank, wordings), Some(rest.long.join("_")))
                }
                None => (called(UNSAID, vec![written.clone()]), None),
            };
        };
        let own = spelled::of_function(id, &self.operation.method, &self.operation.path);
        let short = own::shortened(own, self.resource);
        if !own::is_grouped(own, self.resource)
            && self.is_spelled(own)
            && let Some(rest) = self.rest()
        {
            let rank = by_rest(&rest);
            let mut others = [rest.long.clone(), short];
            others.sort_by_key(Vec::len);
            let wordings = [rest.short].into_iter().chain(others);
            let wordings = wordings.map(|words| words.join("_"));
            let wordings = wordings.chain([written.clone()]).collect();
            return (called(rank, wordings), Some(rest.long.join("_")));
        }
        let is_short = short.len() < words::of(id).len();
        let ty = (own != id).then(|| own.to_owned());
        match is_short {
            true => {
                let wordings = vec![short.join("_"), own.to_owned(), written.clone()];
                (called(SHORTENED, wordings), ty)
            }
            false => (called(WRITTEN, vec![own.to_owned(), written.clone()]), ty),
        }
    }

    fn rest(&self) -> Option<rest::Rest> {
        rest::words(
            &self.operation.method,
            self.path,
            self.shared,
            self.resource,
        )
    }

    fn is_spelled(&self, id: &str) -> bool {
        let method = &self.operation.method;
        spelled::is_spelled(id, method, self.path, self.shared, self.resource)
    }
}

/// The operationId, or method and path: `get pets by id`.
pub(super) fn operation_id(operation: &Operation) -> String {
    let id = operation.id.clone();
    id.unwrap_or_else(|| request_words(operation))
}

/// The same as far as it has words: those of the id, unless it is a hash, or of method and path.
pub(super) fn operation_words(operation: &Operation) -> String {
    let id = operation.id.as_deref();
    match id.filter(|id| !spelled::is_hash(id)) {
        Some(id) => spelled::separated(id).into_owned(),
        None => request_words(operation),
    }
}

fn request_words(operation: &Operation) -> String {
    let mut words = vec![operation.method.to_lowercase()];
    for segment in operation
        .path
        .split('/')
        .filter(|segment| !segment.is_empty())
    {
        match segment
            .strip_prefix('{')
            .and_then(|rest| rest.strip_suffix('}'))
        {
            Some(name) if !name.contains(['{', '}']) => words.push(format!("by {name}")),
            _ if segment.contains('{') => {
                let all = segment.split(|c: char| !c.is_alphanumeric() && c != '_');
                let all = all.filter(|word| !word.is_empty());
                words.extend(all.map(str::to_owned));
            }
            _ => words.push(segment.to_owned()),
        }
    }
    words.join(" ")
}
