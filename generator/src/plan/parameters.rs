//! Parameters, as all look at them.

use serde_json::Value;

use crate::api::{self, Location, Parameter};
use crate::rust::{ArgumentKind, Type};

/// The runtime's constructor and setter for a location.
pub(super) fn location_method(location: Location) -> &'static str {
    match location {
        Location::Path => "path",
        Location::Query | Location::QueryString => "query",
        Location::Header => "header",
        Location::Cookie => "cookie",
    }
}

/// Whether a parameter has a name in the client.
pub(super) fn is_named(parameter: &Parameter) -> bool {
    !(parameter.required && only_value(parameter).is_some())
}

/// The value of a parameter that has one only.
pub(super) fn only_value(parameter: &Parameter) -> Option<&Value> {
    match &parameter.ty {
        api::Type::Constant(value) => Some(value),
        _ => None,
    }
}

/// How a value is taken.
pub(super) fn taken_as(ty: &Type, small: bool) -> ArgumentKind {
    match ty {
        Type::String => ArgumentKind::Str,
        Type::Bool
        | Type::DateTime
        | Type::Date
        | Type::Base64
        | Type::Base64Url
        | Type::I32
        | Type::I64
        | Type::U32
        | Type::U64
        | Type::F32
        | Type::F64
        | Type::Constant
        | Type::Unit => ArgumentKind::Value,
        Type::Vec(_) => ArgumentKind::Slice,
        Type::Model(_) if small => ArgumentKind::Value,
        Type::Bytes
        | Type::Body
        | Type::Multipart
        | Type::Part
        | Type::Chosen(_)
        | Type::Json
        | Type::Tuple(_)
        | Type::Map(_)
        | Type::Keyed(..)
        | Type::Option(_)
        | Type::Patch(_)
        | Type::Box(_)
        | Type::JsonString(_)
        | Type::Model(_) => ArgumentKind::Reference,
    }
}

/// How a value is taken that is only looked at.
pub(super) fn reference(ty: &Type) -> ArgumentKind {
    match ty {
        Type::String => ArgumentKind::Str,
        Type::Vec(_) => ArgumentKind::Slice,
        _ => ArgumentKind::Reference,
    }
}
