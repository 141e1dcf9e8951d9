// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Methods of 3.2 API.

use crate::runtime::object;

/// The request body of `search`.
///
/// Sent by [`Search::search`](crate::case_query_method::resources::search::Search::search).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SearchRequest {
    pub q: Option<String>,
}

object! { SearchRequest { q: optional String = "q" set(q: impl Into<String> => value) } }
