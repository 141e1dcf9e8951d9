// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.thing()`](Thing), their parameters and their errors.

use crate::case_pages_by_shape::headers;
use crate::case_pages_by_shape::models;
use crate::runtime;

/// Operations on thing.
#[derive(Clone, Copy, Debug)]
pub struct Thing<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Thing<'_> {
    /// Not a page, though a header says where the next one is.
    ///
    /// `GET /thing`, operation `getThing`. 200: A thing that has a list
    ///
    /// Returns [`models::GetThingResponse`].
    ///
    /// With [`with_response`](GetThing::with_response), the headers are [`GetThingHeaders`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_pages_by_shape::Client) -> Result<(), case::case_pages_by_shape::Error> {
    /// let response = client.thing().get().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getThing")]
    #[doc(alias = "/thing")]
    pub fn get(&self) -> GetThing {
        GetThing::new(runtime::Call::new(self.core, &GET_THING))
    }
}

/// A call to [`Thing::get`].
pub type GetThing = runtime::TypedCall<
    runtime::AsJson<models::GetThingResponse>,
    runtime::NoDeclaredError,
    GetThingHeaders,
>;

static GET_THING: runtime::Operation = runtime::Operation {
    id: "getThing",
    method: runtime::Method::GET,
    path: "/thing",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// The headers of successful responses of [`Thing::get`].
pub type GetThingHeaders = headers::LinkHeaders;
