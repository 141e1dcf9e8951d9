//! Features of cargo: which of them what stands in a file needs.

use std::collections::BTreeMap;

use super::model::Model;
use super::{Ident, Item};

/// What a file says of features.
#[derive(Clone, Debug, Default)]
pub struct Features {
    /// By the name of what stands in the file, the features of which one must be on for it to be there; what has no
    /// entry always is.
    pub needed: BTreeMap<Ident, Vec<String>>,
    /// By the name of what is sent of a type, the features of which one must be on for that to be there, where they are others.
    pub conversions: BTreeMap<Ident, Vec<String>>,
    /// The feature with which all is there that stands in the file or below it: without that, imports and functions may
    /// have no use.
    pub whole: Option<&'static str>,
    /// It is the root of a crate whose documentation says which features things need.
    pub shown: bool,
}

impl Features {
    /// The features of which one must be on for an item to be there.
    pub(crate) fn of(&self, item: &Item) -> Option<&[String]> {
        let name = item.declares()?;
        self.needed.get(name).map(Vec::as_slice)
    }
}

impl Item {
    /// The name of a module, a type or a table that other files may name.
    pub(crate) fn declares(&self) -> Option<&Ident> {
        match self {
            Self::Module(module) => Some(&module.name),
            Self::Model(model) => Some(model.name()),
            Self::Headers(headers) => Some(&headers.name),
            Self::Outcome(outcome) => Some(&outcome.name),
            Self::XmlTable(table) => Some(&table.name),
            Self::XmlRoot(root) => Some(&root.name),
            _ => None,
        }
    }

    /// What becomes it, which is what is sent of that.
    pub(crate) fn received(&self) -> Option<&Ident> {
        let received = match self {
            Self::Model(Model::Structure(structure)) => structure.received.as_ref(),
            Self::Model(Model::Union(union)) => union.received.as_ref(),
            _ => None,
        };
        received.map(|received| &received.name)
    }
}
