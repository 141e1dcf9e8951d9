// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the References anywhere API.

use crate::runtime::object;
use crate::runtime::Json;

/// Part of [`models::Link`](crate::case_references_anywhere::models::Link).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct A {
    pub inner: Option<AInner>,
    pub again: Option<AInner>,
}

object! { A { inner: optional AInner = "inner", again: optional AInner = "again" } }

/// The `inner` of [`A`].
///
/// Returned by [`D::get`](crate::case_references_anywhere::resources::d::D::get).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AInner {
    pub x: Option<String>,
}

object! { AInner { x: optional String = "x" } }

pub type Chain = Link;

/// Part of [`models::Chain`](crate::case_references_anywhere::models::Chain).
pub type Link = A;

pub type Round = Json;

pub type About = Json;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Nowhere {
    pub x: Option<Json>,
    pub remote: Option<Json>,
}

object! { Nowhere { x: optional Json as any = "x", remote: optional Json as any = "remote" } }

/// The response body of `get`.
///
/// Returned by [`A::get`](crate::case_references_anywhere::resources::a::A::get).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetResponse {
    pub x_y_z_percent: Option<GetResponseXYZPercent>,
}

object! { GetResponse { x_y_z_percent: optional GetResponseXYZPercent = "x~y/z %" } }

/// The `x~y/z %` of the response body of `get`.
///
/// Returned by [`C::get`](crate::case_references_anywhere::resources::c::C::get).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetResponseXYZPercent {
    pub deep: Option<String>,
}

object! { GetResponseXYZPercent { deep: optional String = "deep" } }
