// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Ids that frameworks make API.

use crate::runtime::object;
use crate::runtime::string_enum;
use crate::runtime::union;
use crate::runtime::Json;
use crate::runtime::Constant;

/// Returned by [`Book::get`](crate::case_names_of_frameworks::resources::book::Book::get).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Book {
    pub at_context: Option<BookAtContext>,
    pub state: Option<BookState>,
}

object! {
    Book { at_context: optional BookAtContext = "@context", state: optional BookState = "state" }
}

/// The `@context` of [`Book`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BookAtContext {
    Text(String),
    NsHydraCore(BookAtContextNsHydraCore),
    /// Any other value, as it was received.
    Unknown(Json),
}

union! {
    BookAtContext {
        Text = string,
        NsHydraCore = object ["vocabulary", "hydra"] requires ["vocabulary", "hydra"],
    } else Unknown
    from { Text: String, Text: &str, NsHydraCore: BookAtContextNsHydraCore }
}

/// An alternative of `@context` of [`Book`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BookAtContextNsHydraCore {
    pub vocabulary: String,
    /// Always `http://www.example.org/ns/hydra/core#`.
    pub hydra: Constant,
}

object! {
    BookAtContextNsHydraCore {
        vocabulary: required String = "vocabulary",
        hydra: constant Constant = "hydra" is "http://www.example.org/ns/hydra/core#",
    }
    new(vocabulary: impl Into<String>)
}

/// The `state` of [`Book`].
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum BookState {
    New,
    Old,
    Lost,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { BookState { New = "NEW", Old = "OLD", Lost = "LOST" } else Unknown }
