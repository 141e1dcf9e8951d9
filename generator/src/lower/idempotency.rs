//! Operations in; the header of a key by which a server knows a request that it gets once more, where one is declared, out.

use crate::api::types::StringFormat;
use crate::api::{Location, Operation, Parameter, Primitive, Shape, Type, TypeDef};

/// Finds the header parameter whose name ends with `Idempotency-Key`, as in the IETF's draft of that name, of requests that
/// are not idempotent by themselves (RFC 9110 §9.2.2): any text will do for it.
pub(super) fn find(operations: &mut [Operation], types: &[TypeDef]) {
    for operation in operations {
        if !matches!(operation.method.as_str(), "POST" | "PATCH") {
            continue;
        }
        let mut parameters = operation.parameters.iter();
        let key = parameters.find(|parameter| is_key(parameter, types));
        operation.idempotency_key = key.map(|parameter| parameter.name.clone());
    }
}

fn is_key(parameter: &Parameter, types: &[TypeDef]) -> bool {
    let letters = parameter.name.chars().filter(char::is_ascii_alphanumeric);
    let letters: String = letters.map(|c| c.to_ascii_lowercase()).collect();
    parameter.location == Location::Header
        && letters.ends_with("idempotencykey")
        && parameter.pattern.is_none()
        && is_text(&parameter.ty, types)
}

fn is_text<'a>(mut ty: &'a Type, types: &'a [TypeDef]) -> bool {
    for _ in 0..=types.len() {
        match ty {
            Type::Primitive(Primitive::String(format)) => {
                return matches!(format, StringFormat::Plain | StringFormat::Named(_));
            }
            Type::Named(id) => match &types[id.0].shape {
                Shape::Alias(other) => ty = other,
                _ => return false,
            },
            _ => return false,
        }
    }
    false
}
