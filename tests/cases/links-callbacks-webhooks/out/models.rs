// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Links, callbacks, webhooks API.

use crate::runtime::object;
use crate::runtime::union;
use crate::runtime::Json;

/// Received as [`webhooks::Event`](crate::case_links_callbacks_webhooks::webhooks::Event).
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

/// The request body of `addUser`.
///
/// Sent by [`Users::add`](crate::case_links_callbacks_webhooks::resources::users::Users::add).
#[derive(Clone, Debug, PartialEq)]
pub struct AddUserRequest {
    pub hook: String,
}

object! {
    AddUserRequest { hook: required String = "hook" }
    new(hook: impl Into<String>)
}

/// The body of a `created` response of `addUser`.
///
/// Returned by [`Users::add`](crate::case_links_callbacks_webhooks::resources::users::Users::add).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AddUserCreatedResponse {
    pub id: Option<String>,
}

object! { AddUserCreatedResponse { id: optional String = "id" } }

/// The `onChange.request` of operation `addUser`.
///
/// Part of [`models::AddUserCallback`](crate::case_links_callbacks_webhooks::models::AddUserCallback).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AddUserOnChangeRequest {
    pub changed: Option<String>,
}

object! { AddUserOnChangeRequest { changed: optional String = "changed" } }

/// A request to a callback of `addUser`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AddUserCallback {
    OnChange(AddUserOnChangeRequest),
    /// Any other value, as it was received.
    Unknown(Json),
}

union! {
    AddUserCallback {
        OnChange = object ["changed"],
    } else Unknown
    from { OnChange: AddUserOnChangeRequest }
}
