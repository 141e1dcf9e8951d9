// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Tools API.

use crate::runtime::object;

/// Returned by [`Hash::hash`](crate::case_names_like_macros::resources::hash::Hash::hash).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Hash {
    pub value: Option<String>,
    pub by: Option<HashBy>,
}

object! { Hash { value: optional String = "value", by: optional HashBy = "by" } }

/// The `by` of [`self::Hash`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct HashBy {
    pub name: Option<String>,
}

object! { HashBy { name: optional String = "name" } }

/// Returned by [`Debug::fmt`](crate::case_names_like_macros::resources::debug::Debug::fmt).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Debug {
    pub shown: Option<DebugShown>,
}

object! { Debug { shown: optional DebugShown = "shown" } }

/// The `shown` of [`self::Debug`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DebugShown {
    pub text: Option<String>,
}

object! { DebugShown { text: optional String = "text" } }
