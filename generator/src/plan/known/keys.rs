//! Enumerations that maps are ordered by.

use std::collections::HashSet;

use super::aliases::Aliases;
use crate::api::{Api, Operation, Type, TypeId};

/// The types that the keys of maps are.
pub(in crate::plan) fn of(api: &Api, aliases: &Aliases<'_>) -> HashSet<TypeId> {
    let mut keys = HashSet::new();
    let operations = api.operations.iter().chain(&api.webhooks);
    let mut left: Vec<&Type> = operations.flat_map(Operation::types).collect();
    left.extend(api.types.iter().flat_map(|def| def.shape.types()));
    while let Some(ty) = left.pop() {
        if let Type::Keyed(both) = ty
            && let Type::Named(id) = aliases.innermost(&both[0])
        {
            keys.insert(*id);
        }
        left.extend(ty.parts());
    }
    keys
}
