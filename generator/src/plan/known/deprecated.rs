//! An API in; whether it has anything deprecated, out.

use crate::api::{Api, Shape};

/// Whether an operation, a parameter, a type or a member of one is deprecated.
pub(in crate::plan) fn is_anything(api: &Api) -> bool {
    let operations = || api.operations.iter();
    let in_types = api.types.iter().any(|def| {
        let in_fields = match &def.shape {
            Shape::Structure(structure) => {
                structure.fields.iter().any(|field| field.docs.deprecated)
            }
            Shape::Enumeration(_) | Shape::Union(_) | Shape::Alias(_) => false,
        };
        def.docs.deprecated || in_fields
    });
    in_types
        || operations().any(|operation| operation.docs.deprecated)
        || operations()
            .flat_map(|operation| &operation.parameters)
            .any(|parameter| parameter.docs.deprecated)
}
