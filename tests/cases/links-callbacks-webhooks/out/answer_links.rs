// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls that answers of the Links, callbacks, webhooks API lead to, by the links of its document.

use crate::case_links_callbacks_webhooks::models;
use crate::case_links_callbacks_webhooks::resources;
use crate::runtime;

/// The calls that the answer of [`Users::add`](crate::case_links_callbacks_webhooks::resources::users::Users::add) leads to.
#[derive(Clone, Copy, Debug)]
pub struct AddUserLinks<'a> {
    core: &'a runtime::Core,
    response: &'a models::AddUserCreatedResponse,
}

impl<'a> resources::users::Users<'a> {
    /// The calls that the answer of [`Users::add`](crate::case_links_callbacks_webhooks::resources::users::Users::add) leads to.
    pub fn add_links(
        &self,
        response: &'a models::AddUserCreatedResponse,
    ) -> AddUserLinks<'a> {
        AddUserLinks {
            core: self.core,
            response,
        }
    }
}

impl AddUserLinks<'_> {
    /// The user.
    ///
    /// Makes a call of [`Users::get`](crate::case_links_callbacks_webhooks::resources::users::Users::get), with `id`: `$response.body#/id`.
    ///
    /// `None` if the response does not have a value.
    #[inline]
    pub fn self_(&self) -> Option<resources::users::GetUser> {
        Some(
            resources::users::Users {
                core: self.core,
            }
                .get(self.response.id.as_ref()?),
        )
    }
}
