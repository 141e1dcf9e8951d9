// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Links, callbacks, webhooks API.

use crate::runtime::object;

/// `#/components/schemas/Gone` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Gone {
    pub id: String,
    pub note: Option<String>,
}

object! {
    Gone { id: required String = "id", note: optional String = "note" }
    new(id: impl Into<String>)
}

/// `#/paths/~1users/post/requestBody/content/application~1json/schema` of the document.
#[derive(Clone, Debug, PartialEq)]
pub struct AddUserRequest {
    pub hook: String,
}

object! {
    AddUserRequest { hook: required String = "hook" }
    new(hook: impl Into<String>)
}

/// `#/paths/~1users/post/responses/201/content/application~1json/schema` of the document.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AddUserCreatedResponse {
    pub id: Option<String>,
}

object! { AddUserCreatedResponse { id: optional String = "id" } }

/// `#/paths/~1users/post/callbacks/onChange/{$request.body#~1hook}/post/requestBody/content/application~1json/schema` of the document.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AddUserOnChangeRequest {
    pub changed: Option<String>,
}

object! { AddUserOnChangeRequest { changed: optional String = "changed" } }
