//! Structures that are the parts of bodies.

use std::collections::{HashMap, HashSet};

use crate::api::{Field, Header, TypeId};
use crate::rust::Type;

/// The structures that a body may be, and the unions by which it may be them.
#[derive(Clone, Debug, Default)]
pub(in crate::plan) struct Objects {
    pub(in crate::plan) structures: Vec<TypeId>,
    pub(in crate::plan) unions: Vec<TypeId>,
}

/// A union whose alternatives are the parts of a body.
#[derive(Clone, Copy, Debug)]
pub(in crate::plan) struct PartsChoice {
    /// Whether it is JSON elsewhere.
    pub(in crate::plan) json: bool,
}

/// A structure that is the parts of a body.
pub(in crate::plan) struct PartsType<'a> {
    /// Whether it is an object of JSON elsewhere.
    pub(in crate::plan) json: bool,
    pub(in crate::plan) members: HashMap<&'a str, &'a Field>,
    /// The members that are files, by name, and the types of their fields.
    pub(in crate::plan) files: HashMap<&'a str, Type>,
    /// The members that are bodies of parts themselves, by name: objects, or lists of them.
    pub(in crate::plan) objects: HashSet<&'a str>,
    /// The headers that bodies describe, by the member whose parts have them.
    pub(in crate::plan) headers: HashMap<&'a str, Vec<&'a Header>>,
}

impl<'a> PartsType<'a> {
    /// The type of the field for a member, if it is for files.
    pub(in crate::plan) fn file(&self, member: &str) -> Option<&Type> {
        self.files.get(member)
    }

    /// The headers of the parts of a member.
    pub(in crate::plan) fn headers(&self, member: &str) -> &[&'a Header] {
        self.headers.get(member).map_or(&[], Vec::as_slice)
    }
}
