// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls that answers of the Components of every kind API lead to, by the links of its document.

use crate::case_components_of_every_kind::models;
use crate::case_components_of_every_kind::resources;
use crate::runtime;

/// The calls that the answer of [`A::send`](crate::case_components_of_every_kind::resources::a::A::send) leads to.
#[derive(Clone, Copy, Debug)]
pub struct SendLinks<'a> {
    core: &'a runtime::Core,
    response: &'a models::Thing,
}

impl<'a> resources::a::A<'a> {
    /// The calls that the answer of [`A::send`](crate::case_components_of_every_kind::resources::a::A::send) leads to.
    pub fn send_links(&self, response: &'a models::Thing) -> SendLinks<'a> {
        SendLinks {
            core: self.core,
            response,
        }
    }
}

impl SendLinks<'_> {
    /// Once more.
    ///
    /// Makes a call of [`A::send`](crate::case_components_of_every_kind::resources::a::A::send), with `query.q`: `$response.body#/name`.
    ///
    /// The document says `{"name":"again"}` for `requestBody`, which is left to the caller.
    ///
    /// `None` if the response does not have a value.
    #[inline]
    pub fn again(&self, body: &models::Thing) -> Option<resources::a::Send> {
        Some(
            resources::a::A { core: self.core }
                .send(body)
                .q(self.response.name.as_ref()?),
        )
    }
}
