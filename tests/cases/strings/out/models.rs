// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Strings API.

use crate::runtime::object;
use crate::runtime::{DateTime, FixedOffset};
use crate::runtime::NaiveDate;
use crate::runtime::Base64;

/// Returned by [`A::get`](crate::case_strings::resources::a::A::get).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Strings {
    pub moment: Option<DateTime<FixedOffset>>,
    pub day: Option<NaiveDate>,
    pub time: Option<String>,
    pub span: Option<String>,
    pub id: Option<String>,
    pub link: Option<String>,
    pub mail: Option<String>,
    pub secret: Option<String>,
    pub base64: Option<Base64>,
    pub encoded: Option<Base64>,
    pub binary: Option<String>,
    pub odd: Option<String>,
}

object! {
    Strings {
        moment: optional DateTime<FixedOffset> as date = "moment",
        day: optional NaiveDate as date = "day", time: optional String = "time",
        span: optional String = "span", id: optional String = "id", link: optional String = "link",
        mail: optional String = "mail", secret: optional String = "secret",
        base64: optional Base64 = "base64", encoded: optional Base64 = "encoded",
        binary: optional String = "binary", odd: optional String = "odd",
    }
}
