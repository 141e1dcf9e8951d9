//! What operations are called in a file: their methods, calls and rows of facts.

use std::collections::BTreeMap;

use super::chosen::Chosen;
use crate::api::Operation;
use crate::api::stream::Asked;
use crate::diagnostic::Diagnostic;
use crate::plan::calls::Calls;
use crate::plan::locked::{self, Locked};
use crate::plan::names::{Case, Scope, Wanted};
use crate::rust::Ident;

/// The names of a file.
pub(in crate::plan) struct Names {
    /// Of calls, their outcomes and the rows of facts: a call's type is a function too, and so stands beside these.
    pub(in crate::plan) types: Scope,
    pub(in crate::plan) methods: Scope,
    /// The module the operations stand in.
    pub(in crate::plan) module: Ident,
    /// Method, call and words of operations, by index.
    pub(in crate::plan) operations: BTreeMap<usize, (Ident, Ident, String)>,
    /// Their rows of facts.
    pub(in crate::plan) facts: BTreeMap<usize, Ident>,
    /// The methods that ask for a stream, beside the others, of operations that have both.
    pub(in crate::plan) streams: BTreeMap<usize, OperationNames>,
    /// The methods for other kinds of a body: by operation, by kind, and whether they ask for a stream.
    pub(in crate::plan) kinds: BTreeMap<(usize, usize, bool), Ident>,
}

/// What an operation is called where it is a method, a call and a row of facts.
#[derive(Clone)]
pub(in crate::plan) struct OperationNames {
    pub(in crate::plan) method: Ident,
    pub(in crate::plan) call: Ident,
    pub(in crate::plan) facts: Ident,
}

/// A method beside the plain one of an operation.
struct Beside {
    index: usize,
    /// The kind of its body, by what it is called, with its media type.
    kind: Option<(usize, KindName)>,
    streamed: bool,
}

/// What a kind of body is called, and its media type.
pub(in crate::plan) type KindName = (String, String);

impl Names {
    /// Names for the operations of a file: first those that the user chose, then all others together.
    pub(in crate::plan) fn give(
        &mut self,
        operations: &[(usize, &Operation)],
        kinds: &BTreeMap<usize, Vec<KindName>>,
        chosen: &Chosen<'_>,
        calls: &Calls,
        locked: &Locked<'_>,
    ) {
        let mut left = Vec::new();
        for (index, operation) in operations {
            locked.note_id(*index, operation);
            self.methods.reserve(locked.beside(*index, locked::METHODS));
            self.types.reserve(locked.beside(*index, locked::TYPES));
            let name = chosen.operations.get(index);
            let named = name.and_then(|name| {
                let method = self.methods.choose(name, Case::Value)?;
                let call = self.types.choose_as(name, Case::Type)?;
                Some((method, call, name.name.clone()))
            });
            match named {
                Some(named) => drop(self.operations.insert(*index, named)),
                None => left.push((*index, &calls.operations[*index])),
            }
        }
        let at = |index: usize, slot| locked.operation(index, slot);
        let wanted = left
            .iter()
            .map(|(index, called)| called.method().at(at(*index, locked::METHOD)));
        let methods = self.methods.claim_all(wanted.collect(), Case::Value);
        let wanted = left
            .iter()
            .map(|(index, called)| Wanted::new(&called.words).at(at(*index, locked::CALL)));
        let types = self.types.claim_all(wanted.collect(), Case::Type);
        for (((index, called), method), call) in left.into_iter().zip(methods).zip(types) {
            let words = called.words.clone();
            self.operations.insert(index, (method, call, words));
        }
        let wanted = self
            .operations
            .values()
            .map(|(_, call, words)| Wanted::new(words).which(call.as_str()));
        let facts = self.types.claim_unseen(wanted.collect(), Case::Static);
        self.facts = self.operations.keys().copied().zip(facts).collect();
        self.give_others(operations, kinds, locked);
    }

    /// Names for the methods beside the plain ones, each that of the plain one with words more.
    fn give_others(
        &mut self,
        operations: &[(usize, &Operation)],
        kinds: &BTreeMap<usize, Vec<KindName>>,
        locked: &Locked<'_>,
    ) {
        let mut others = Vec::new();
        for (index, operation) in operations {
            let own = kinds.get(index).into_iter().flatten().cloned().enumerate();
            let own = own.map(|(at, name)| Some((at + 1, name)));
            let streamed = asks_for_stream(operation);
            for kind in std::iter::once(None).chain(own) {
                let plain = kind.is_none();
                let beside = |streamed| Beside {
                    index: *index,
                    kind: kind.clone(),
                    streamed,
                };
                others.extend((!plain).then(|| beside(false)));
                others.extend(streamed.then(|| beside(true)));
            }
        }
        others.retain(|one| self.operations.contains_key(&one.index));
        let wanted = others.iter().map(|one| self.wanted(one, locked)).collect();
        let methods = self.methods.claim_all(wanted, Case::Value);
        let mut streams = Vec::new();
        for (one, method) in others.into_iter().zip(methods) {
            match one.kind {
                None => streams.push((one.index, method)),
                Some((at, _)) => drop(self.kinds.insert((one.index, at, one.streamed), method)),
            }
        }
        let wanted = streams.iter().map(|(index, _)| {
            let (_, call, words) = &self.operations[index];
            Wanted::below(call.as_str(), "stream")
                .or("call stream")
                .which(words.clone())
                .at(locked.beside_call(*index, call, "stream"))
        });
        let calls = self.types.claim_all(wanted.collect(), Case::Type);
        let facts = calls.iter().map(|call| Wanted::new(call.as_str()));
        let facts = self.types.claim_unseen(facts.collect(), Case::Static);
        for (((index, method), call), facts) in streams.into_iter().zip(calls).zip(facts) {
            let names = OperationNames {
                method,
                call,
                facts,
            };
            self.streams.insert(index, names);
        }
    }

    fn wanted(&self, one: &Beside, locked: &Locked<'_>) -> Wanted {
        let (name, _, words) = &self.operations[&one.index];
        let media_type = one
            .kind
            .as_ref()
            .map_or("", |(_, (_, media_type))| media_type);
        let at = locked.beside_method(one.index, name, media_type, one.streamed);
        let name = plain(name);
        let stream = if one.streamed { "_stream" } else { "" };
        let wanted = match &one.kind {
            None => Wanted::new(format!("{name}_stream"))
                .or(format!("{words} as stream"))
                .which(words.clone()),
            Some((_, (kind, media_type))) => Wanted::new(format!("{name}_{kind}{stream}"))
                .or(format!("{words} as {kind}{stream}"))
                .or(format!("{words} as {media_type}{stream}"))
                .which(format!("{words} {media_type}")),
        };
        wanted.at(at)
    }

    pub(in crate::plan) fn of(&mut self, index: usize) -> OperationNames {
        let named = self.operations.remove(&index);
        let (method, call, _) = named.expect("every operation has names");
        let facts = self.facts.remove(&index).expect("and its row of facts");
        OperationNames {
            method,
            call,
            facts,
        }
    }

    /// The name of what comes of an operation: its call's with a word more.
    pub(in crate::plan) fn beside(
        &mut self,
        (index, locked): (usize, &Locked<'_>),
        call: &Ident,
        word: &str,
    ) -> Ident {
        let wanted = Wanted::below(call.as_str(), word).or(format!("call {word}"));
        let wanted = wanted.at(locked.beside_call(index, call, word));
        self.types.claim_one(wanted, Case::Type)
    }

    /// What is wrong with the names that the user chose.
    pub(in crate::plan) fn into_problems(self) -> Vec<Diagnostic> {
        let scopes = [self.methods, self.types];
        scopes.into_iter().flat_map(Scope::into_problems).collect()
    }
}

/// Whether an operation has a method that asks for a stream, beside the other.
fn asks_for_stream(operation: &Operation) -> bool {
    let stream = operation.stream.as_ref();
    stream.is_some_and(|stream| stream.asked != Asked::Always)
}

/// A name without the mark of a keyword.
pub(in crate::plan) fn plain_text(name: &str) -> &str {
    name.trim_start_matches("r#")
}

/// An identifier without the mark of a keyword.
pub(in crate::plan) fn plain(name: &Ident) -> &str {
    name.as_str().trim_start_matches("r#")
}
