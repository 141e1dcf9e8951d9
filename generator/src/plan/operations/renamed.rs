//! What is called otherwise than before: its old names, which stay for one release.

use std::collections::HashSet;

use crate::api::TypeId;
use crate::plan::locked::{CALL, METHOD, NAME};
use crate::plan::names::fixed;
use crate::plan::names::reserved::TYPES;
use crate::plan::naming::method_names::{Names, OperationNames};
use crate::plan::planning::Planning;
use crate::prose::Line;
use crate::rust::model::{Alias, Model};
use crate::rust::{Docs, Ident, Type};

/// What an operation was called.
#[derive(Clone, Default)]
pub(in crate::plan) struct OldNames {
    /// The method that has the old names.
    pub(in crate::plan) of: Option<Ident>,
    pub(in crate::plan) methods: Vec<Ident>,
    pub(in crate::plan) calls: Vec<Ident>,
}

/// The parts of lines in the lock that say what was called otherwise, with the version since when.
const WAS: &str = "*was ";
const CALL_WAS: &str = "*call was ";

impl Planning<'_> {
    /// Adds the old names of types, each another name of what the type is now.
    pub(in crate::plan) fn old_names_of_types(&self, models: &mut Vec<Model>) {
        let mut taken: HashSet<String> = models
            .iter()
            .map(|model| model.name().as_str().to_owned())
            .chain(TYPES.iter().map(|name| (*name).to_owned()))
            .collect();
        let mut old = Vec::new();
        for (at, name) in self.type_names.iter().enumerate() {
            if !taken.contains(name.as_str()) {
                continue;
            }
            let free = |name: &str| !taken.contains(name);
            let names = self.locked.old_names(at, (WAS, NAME, name.as_str()), free);
            for one in names {
                taken.insert(one.clone());
                old.push((one, TypeId(at)));
            }
        }
        for (name, id) in old {
            let to = self.name(id);
            let link = Line::item(to.as_str());
            models.push(Model::Alias(Alias {
                docs: Docs::of(&Line::of("The previous name of {}.", &[&link])),
                deprecated: true,
                renamed: true,
                name: fixed(&name),
                ty: Type::Model(to),
            }));
        }
    }

    /// What an operation of the same resource was called.
    pub(in crate::plan) fn old_names(
        &self,
        index: usize,
        own: &OperationNames,
        names: &mut Names,
    ) -> OldNames {
        let line = self.locked.line_of_operation(index);
        let mut old = OldNames {
            of: Some(own.method.clone()),
            ..OldNames::default()
        };
        if !self.locked.is_in_its_resource(index) {
            return old;
        }
        let method = (WAS, METHOD, own.method.as_str());
        let methods = self
            .locked
            .old_names(line, method, |name| names.methods.is_free(name));
        let call = (CALL_WAS, CALL, own.call.as_str());
        let calls = self
            .locked
            .old_names(line, call, |name| names.types.is_free(name));
        old.methods = methods
            .iter()
            .map(|name| names.methods.take_free(name))
            .collect();
        old.calls = calls
            .iter()
            .map(|name| names.types.take_free(name))
            .collect();
        old
    }
}
