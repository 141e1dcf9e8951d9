// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the References anywhere API.

use crate::runtime::object;
use crate::runtime::Json;

/// `#/components/schemas/A` of the document.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct A {
    pub inner: Option<AInner>,
    pub again: Option<AInner>,
}

object! { A { inner: optional AInner = "inner", again: optional AInner = "again" } }

/// `#/components/schemas/A/properties/inner` of the document.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AInner {
    pub x: Option<String>,
}

object! { AInner { x: optional String = "x" } }

/// `#/components/schemas/Chain` of the document.
pub type Chain = Link;

/// `#/components/schemas/Link` of the document.
pub type Link = A;

/// `#/components/schemas/Round` of the document.
pub type Round = Json;

/// `#/components/schemas/About` of the document.
pub type About = Json;

/// `#/components/schemas/Nowhere` of the document.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Nowhere {
    pub x: Option<Json>,
    pub remote: Option<Json>,
}

object! { Nowhere { x: optional Json = "x", remote: optional Json = "remote" } }

/// `#/paths/~1a~1b/get/responses/200/content/application~1json/schema` of the document.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetResponse {
    pub x_y_z: Option<GetResponseXYZ>,
}

object! { GetResponse { x_y_z: optional GetResponseXYZ = "x~y/z %" } }

/// `#/paths/~1a~1b/get/responses/200/content/application~1json/schema/properties/x~0y~1z %` of the document.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetResponseXYZ {
    pub deep: Option<String>,
}

object! { GetResponseXYZ { deep: optional String = "deep" } }
