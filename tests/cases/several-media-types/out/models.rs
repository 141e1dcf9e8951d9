// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Several media types API.

use crate::runtime::object;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct A {
    pub a: Option<String>,
}

object! { A { a: optional String = "a" set(a: impl Into<String> => value) } }

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Full {
    pub pages: Vec<String>,
}

object! {
    Full { pages: required Vec<String> = "pages" }
    new(pages: Vec<String>)
}

/// The body of a `not found` response of `getReport`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetReportNotFoundBody {
    pub title: Option<String>,
}

object! { GetReportNotFoundBody { title: optional String = "title" } }
