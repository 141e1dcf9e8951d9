//! Names that were given in; what of the document has them, out.

use std::collections::HashMap;

use super::Planning;
use super::resource::PlannedResource;
use crate::api::TypeId;
use crate::rust::Ident;

/// What of an API the parts of its client are made of.
#[derive(Clone, Debug, Default)]
pub struct Origins {
    /// Types by their names; several alike may have become one that is none of these.
    pub types: HashMap<Ident, TypeId>,
    /// Operations, by index, by the module and the name of their calls.
    pub operations: HashMap<(String, Ident), usize>,
}

impl Planning<'_> {
    pub(super) fn origins(&self, resources: &[PlannedResource]) -> Origins {
        let names = self.type_names.iter().cloned();
        let types = names.enumerate().map(|(at, name)| (name, TypeId(at)));
        let mut operations = HashMap::new();
        for resource in resources {
            for (index, method) in &resource.methods {
                let key = (resource.file.module.clone(), method.call.clone());
                operations.insert(key, *index);
            }
        }
        Origins {
            types: types.collect(),
            operations,
        }
    }
}
