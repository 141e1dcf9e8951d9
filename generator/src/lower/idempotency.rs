//! Parameters in; the header of a key by which a server knows a request that it gets once more, where one is declared, out.

use super::Lowering;
use crate::api::Parameter;
use crate::document::schema::JsonType;
use crate::document::{self, ParameterLocation};

/// The letters of a random UUID.
const UUID: u64 = 36;

/// The header of the first parameter that is a key, of requests that are not idempotent by themselves (RFC 9110 §9.2.2).
pub(super) fn header(method: &str, parameters: &[Parameter]) -> Option<String> {
    let mut keys = parameters.iter().filter(|one| one.takes_key);
    let key = keys.next().filter(|_| matches!(method, "POST" | "PATCH"))?;
    Some(key.name.clone())
}

impl Lowering<'_> {
    /// Whether a header parameter is called `Idempotency-Key`, perhaps with a vendor's name after an `X` before it, and takes any
    /// UUID.
    pub(super) fn takes_key(&self, parameter: &document::Parameter) -> bool {
        let letters = parameter.name.chars().filter(char::is_ascii_alphanumeric);
        let letters: String = letters.map(|c| c.to_ascii_lowercase()).collect();
        let vendor = letters.strip_suffix("idempotencykey");
        let called = vendor.is_some_and(|vendor| vendor.is_empty() || vendor.starts_with('x'));
        let open = parameter.schema.is_none_or(|mut id| {
            for _ in 0..16 {
                let schema = self.schema(id);
                let format = schema.format.as_deref();
                let fits = schema.pattern.is_none()
                    && schema.bounds.max_length.is_none_or(|most| most >= UUID)
                    && schema.bounds.min_length.is_none_or(|least| least <= UUID)
                    && format.is_none_or(|format| format == "uuid")
                    && (schema.types.is_empty() || schema.types.contains(&JsonType::String))
                    && schema.enumeration.is_none()
                    && schema.constant.is_none()
                    && [&schema.all_of, &schema.any_of, &schema.one_of]
                        .iter()
                        .all(|others| others.is_empty());
                match schema.reference {
                    _ if !fits => return false,
                    Some(target) => id = target,
                    None => return true,
                }
            }
            false
        });
        called
            && open
            && parameter.location == ParameterLocation::Header
            && parameter.content.is_empty()
    }
}
