//! The error types of an API so far, by what they say: equal failures are one type.

use std::collections::HashMap;

use crate::rust::{Decode, Ident, Outcome, OutcomeVariant, StatusPattern};

/// What an error type says: the status of each variant, its body, whether that is boxed.
type Key = Vec<(StatusPattern, Decode, bool)>;

/// Each error type's name and the module it stands in.
#[derive(Default)]
pub(super) struct Errors {
    known: HashMap<Key, (Ident, Ident)>,
}

impl Errors {
    pub(super) fn get(&self, variants: &[OutcomeVariant]) -> Option<&(Ident, Ident)> {
        self.known.get(&key(variants))
    }

    pub(super) fn add(&mut self, error: &Outcome, module: &Ident) {
        let named = (error.name.clone(), module.clone());
        self.known.insert(key(&error.variants), named);
    }
}

fn key(variants: &[OutcomeVariant]) -> Key {
    let parts = |variant: &OutcomeVariant| (variant.status, variant.decode.clone(), variant.boxed);
    variants.iter().map(parts).collect()
}
