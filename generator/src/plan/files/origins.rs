//! Names that were given in; what of the document has them, out.

use std::collections::HashMap;

use crate::api::TypeId;
use crate::plan::known::origins::Origins;
use crate::plan::planned::PlannedResource;
use crate::plan::planning::Planning;

impl Planning<'_> {
    pub(in crate::plan) fn origins(&self, resources: &[PlannedResource]) -> Origins {
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
