//! What of the document has which name in its client.

use std::collections::HashMap;

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
