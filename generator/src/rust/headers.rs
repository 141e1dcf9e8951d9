//! Headers of answers: a type whose methods read them.

use super::{Docs, Ident, Type};

/// The headers that an operation declares for its successes, or for its failures.
#[derive(Clone, Debug)]
pub struct Headers {
    pub docs: Docs,
    pub name: Ident,
    pub rows: Vec<HeaderRow>,
}

/// The method that gives a header.
#[derive(Clone, Debug)]
pub struct HeaderRow {
    pub docs: Docs,
    pub deprecated: bool,
    pub name: Ident,
    pub wire: String,
    pub required: bool,
    pub value: HeaderValue,
}

/// What a header is, and how it is written.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum HeaderValue {
    /// A single value, or several with commas between them.
    Simple(Type),
    /// The members of an object, `name=value`.
    Exploded(Type),
    /// A date of HTTP or of RFC 3339, or several.
    Dates(Type),
    Json(Type),
    /// A time to wait.
    Wait,
}

impl HeaderValue {
    /// The type of the value, but for what only the runtime names.
    pub(crate) fn ty(&self) -> Option<&Type> {
        match self {
            Self::Simple(ty) | Self::Exploded(ty) | Self::Dates(ty) | Self::Json(ty) => Some(ty),
            Self::Wait => None,
        }
    }
}

/// The type of the headers of failures, as that of the failures names it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct FailureHeaders {
    pub name: Ident,
    /// The one that several operations share, of which `name` is another name.
    pub shared: Option<Ident>,
}
