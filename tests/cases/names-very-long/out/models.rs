// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Very long names API.

use crate::runtime::object;
use crate::runtime::string_enum;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Wide {
    pub deep: Option<
        WideDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDX28d77dc7,
    >,
}

object! {
    Wide {
        deep: optional WideDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDX28d77dc7 = "deep_deep_deep_deep_deep_deep_deep_deep_deep_deep_deep_deep_deep_deep_deep_deep_deep_deep_deep_deep_deep_deep_deep_deep_deep_deep_deep_deep_deep_deep_deep_deep_deep_deep_deep_deep_deep_deep_deep_deep_deep_deep_deep_deep_deep_deep_deep_deep_deep_deep_deep_deep_deep_deep_deep_deep_deep_deep_deep_deep_deep_deep_deep_deep_deep_deep_deep_deep_deep_deep_",
    }
}

/// The `deep_deep_deep_deep_deep_deep_deep_deep_deep_deep_deep_deep_deep_deep_deep_deep_deep_deep_deep_deep_deep_deep_deep_deep_…` of [`Wide`].
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum WideDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDX28d77dc7 {
    XxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxX970138f5,
    Y,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! {
    WideDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDeepDX28d77dc7 {
        XxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxX970138f5 = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
        Y = "y",
    } else Unknown
}
