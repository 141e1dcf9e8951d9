// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Numbers API.

use crate::runtime::object;

/// Returned by [`A::get`](crate::case_numbers::resources::a::A::get).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Numbers {
    pub plain: Option<i64>,
    pub int32: Option<i32>,
    /// At least -9223372036854775808. At most 9223372036854775807.
    pub int64: Option<i64>,
    /// At most 4294967295.
    pub int32_beyond: Option<i64>,
    pub uint8: Option<u32>,
    pub uint32: Option<u32>,
    /// At least 4294967296.
    pub uint32_beyond: Option<u64>,
    /// At most 18446744073709551615.
    pub uint64: Option<u64>,
    /// At least 0. At most 18446744073709551615.
    pub wide: Option<u64>,
    /// At least -9.223372036854776e+18.
    pub huge: Option<i64>,
    pub int128: Option<i64>,
    pub uint128: Option<i64>,
    /// At most 1e+26.
    pub astronomical: Option<i64>,
    /// At most 18446744073709551615.
    pub unsigned: Option<i64>,
    pub number: Option<f64>,
    pub float: Option<f64>,
    pub decimal: Option<f64>,
    pub text: Option<String>,
    pub both: Option<f64>,
}

object! {
    Numbers {
        plain: optional i64 = "plain", int32: optional i32 = "int32", int64: optional i64 = "int64",
        int32_beyond: optional i64 = "int32_beyond", uint8: optional u32 = "uint8",
        uint32: optional u32 = "uint32", uint32_beyond: optional u64 = "uint32_beyond",
        uint64: optional u64 = "uint64", wide: optional u64 = "wide", huge: optional i64 = "huge",
        int128: optional i64 = "int128", uint128: optional i64 = "uint128",
        astronomical: optional i64 = "astronomical", unsigned: optional i64 = "unsigned",
        number: optional f64 = "number", float: optional f64 = "float",
        decimal: optional f64 = "decimal", text: optional String = "text",
        both: optional f64 = "both",
    }
}
