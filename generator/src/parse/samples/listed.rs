//! Values of an enumeration, to be looked up.

use serde_json::Value;

/// A value, equal to those that JSON Schema takes for the same.
#[derive(PartialEq, Eq, Hash)]
pub(super) enum Listed<'d> {
    Number(u64),
    Other(&'d Value),
}

impl<'d> Listed<'d> {
    pub(super) fn of(value: &'d Value) -> Self {
        match value.as_f64() {
            // Zero has two signs and one value.
            Some(number) => Self::Number((number + 0.0).to_bits()),
            None => Self::Other(value),
        }
    }
}
