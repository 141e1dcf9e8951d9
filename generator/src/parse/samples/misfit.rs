//! A whole value in; why it is none of a schema, if it is none, out.

use std::cell::{Cell, RefCell};
use std::collections::HashMap;

use serde_json::Value;

use super::{Check, PAIRS, fits};
use crate::document::{SchemaId, Schemas};

/// Why a whole value is certainly none of a schema.
pub fn misfit(schemas: &Schemas, id: SchemaId, value: &Value) -> Option<String> {
    looked_at(schemas, id, value, Strictness::Certain)
}

/// Why a whole value is none of a schema as far as can be told, also by patterns, formats and what excludes what.
pub fn strict_misfit(schemas: &Schemas, id: SchemaId, value: &Value) -> Option<String> {
    looked_at(schemas, id, value, Strictness::Whole)
}

/// The same, where a value may fit several alternatives of a `oneOf`: many documents have alternatives that are not apart.
pub fn misfit_but_for_several(schemas: &Schemas, id: SchemaId, value: &Value) -> Option<String> {
    looked_at(schemas, id, value, Strictness::Several)
}

/// How closely a value is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Strictness {
    /// What takes more than its types, values, bounds and parts to tell counts as fitting.
    Certain,
    /// Patterns, formats and what is excluded as well, but for how many alternatives of a `oneOf` fit.
    Several,
    /// All that can be told.
    Whole,
}

fn looked_at(
    schemas: &Schemas,
    id: SchemaId,
    value: &Value,
    strictness: Strictness,
) -> Option<String> {
    let listed = RefCell::new(HashMap::new());
    let check = Check {
        schemas,
        whole: true,
        strictness,
        left: Cell::new(PAIRS),
        listed: &listed,
    };
    fits(&check, id, value, 0).err()
}
