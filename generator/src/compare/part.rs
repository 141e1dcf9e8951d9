//! One thing that a program can name.

use crate::place::Place;
use crate::rust::Docs;

/// What the declaration of another name for a type begins with.
pub(super) const ALIAS: &str = "type = ";

/// What a structure's declaration begins with that no literal can be of.
pub(super) const NON_EXHAUSTIVE: &str = "#[non_exhaustive] ";

/// Something that a program can name.
#[derive(Clone, Debug)]
pub(super) struct Part {
    pub(super) kind: Kind,
    /// The path of what it is a part of, without which it is not there.
    pub(super) whole: Option<String>,
    /// As it is shown.
    pub(super) signature: String,
    /// As it is compared: without names of arguments and of its own.
    pub(super) shape: String,
    /// The names of arguments, which only their order says.
    pub(super) arguments: Vec<String>,
    pub(super) growth: Growth,
    pub(super) place: Option<Place>,
    /// What tells it from others of its kind in that place, whatever it is called; `None`: nothing does.
    pub(super) identity: Option<String>,
    /// What shows on the wire alone: a fact and its value each.
    pub(super) wire: Vec<(String, String)>,
    pub(super) docs: String,
    pub(super) deprecated: bool,
    /// What it is called now, where this is its old name.
    pub(super) instead: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Kind {
    Resource,
    Method,
    Setter,
    Type,
    Field,
    Variant,
    Function,
    Trait,
    /// The type of a method's call, which is called like that.
    Call,
}

/// What becomes of programs where a part is new.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Growth {
    Free,
    /// Only literals that name all fields do not compile.
    InLiterals,
    Breaks,
}

impl Part {
    pub(super) fn new(kind: Kind, signature: impl Into<String>) -> Self {
        let signature = signature.into();
        Self {
            kind,
            whole: None,
            shape: signature.clone(),
            signature,
            arguments: Vec::new(),
            growth: Growth::Free,
            place: None,
            identity: Some(String::new()),
            wire: Vec::new(),
            docs: String::new(),
            deprecated: false,
            instead: None,
        }
    }

    pub(super) fn of(mut self, whole: &str) -> Self {
        self.whole = Some(whole.to_owned());
        self
    }

    pub(super) fn known_by(mut self, identity: Option<String>) -> Self {
        self.identity = identity;
        self
    }

    pub(super) fn shaped(mut self, shape: impl Into<String>) -> Self {
        self.shape = shape.into();
        self
    }

    pub(super) fn at(mut self, place: Option<Place>) -> Self {
        self.place = place;
        self
    }

    pub(super) fn said(mut self, docs: &Docs) -> Self {
        self.docs = docs.lines().collect::<Vec<_>>().join("\n");
        self
    }

    pub(super) fn fact(mut self, fact: &str, value: impl Into<String>) -> Self {
        self.wire.push((fact.to_owned(), value.into()));
        self
    }

    /// What is shown of it; a type with the last word of its path.
    pub(super) fn shown(&self, path: &str) -> String {
        let name = path.rsplit("::").next().unwrap_or_default();
        match self.kind {
            Kind::Type if self.signature.starts_with(ALIAS) => {
                self.signature
                    .replacen(ALIAS, &format!("type {name} = "), 1)
            }
            Kind::Type => format!("{} {name}", self.signature),
            _ => self.signature.clone(),
        }
    }
}
