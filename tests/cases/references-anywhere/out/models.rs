// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the References anywhere API.

use crate::runtime::object;
use crate::runtime::Json;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct A {
    pub inner: Option<AInner>,
    pub again: Option<AInner>,
}

object! { A { inner: optional AInner = "inner", again: optional AInner = "again" } }

/// The `inner` of [`A`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AInner {
    pub x: Option<String>,
}

object! { AInner { x: optional String = "x" } }

pub type Chain = Link;

pub type Link = A;

pub type Round = Json;

pub type About = Json;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Nowhere {
    pub x: Option<Json>,
    pub remote: Option<Json>,
}

object! { Nowhere { x: optional Json = "x", remote: optional Json = "remote" } }

/// The response body of `get`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetResponse {
    pub x_y_z_percent: Option<GetResponseXYZPercent>,
}

object! { GetResponse { x_y_z_percent: optional GetResponseXYZPercent = "x~y/z %" } }

/// The `x~y/z %` of the response body of `get`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetResponseXYZPercent {
    pub deep: Option<String>,
}

object! { GetResponseXYZPercent { deep: optional String = "deep" } }
