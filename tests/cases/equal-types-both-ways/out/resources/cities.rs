// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.cities()`](Cities), their parameters and their errors.

use crate::case_equal_types_both_ways::models;
use crate::runtime;
use crate::runtime::call;

/// Operations on cities.
#[derive(Clone, Copy, Debug)]
pub struct Cities<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Cities<'_> {
    /// `GET /cities/{id}`, operation `getCity`. 200: It
    ///
    /// Returns [`models::GetCityResponse`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_equal_types_both_ways::Client) -> Result<(), case::case_equal_types_both_ways::Error> {
    /// let response = client.cities().get(1).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getCity")]
    #[doc(alias = "/cities/{id}")]
    pub fn get(&self, id: i64) -> GetCity {
        let mut call = runtime::Call::new(self.core, &GET_CITY);
        call.path("id", &id);
        GetCity::new(call)
    }

    /// `PUT /cities/{id}`, operation `putCity`. 204: Done
    ///
    /// Optional: [`body`](ReplaceCity::body).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_equal_types_both_ways::Client) -> Result<(), case::case_equal_types_both_ways::Error> {
    /// use case::case_equal_types_both_ways::models;
    ///
    /// let body = models::IdAndLabelInput::default().id(1).label("label");
    /// client.cities().replace(1).body(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "putCity")]
    #[doc(alias = "/cities/{id}")]
    pub fn replace(&self, id: i64) -> ReplaceCity {
        let mut call = runtime::Call::new(self.core, &REPLACE_CITY);
        call.path("id", &id);
        ReplaceCity(call)
    }
}

/// A call to [`Cities::get`].
pub type GetCity = runtime::TypedCall<runtime::AsJson<models::GetCityResponse>>;

static GET_CITY: runtime::Operation = runtime::Operation {
    id: "getCity",
    method: runtime::Method::GET,
    path: "/cities/{id}",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Cities::replace`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ReplaceCity(runtime::Call);

impl ReplaceCity {
    /// The body of the request.
    #[inline]
    pub fn body(mut self, body: &models::ReplaceCityRequest) -> Self {
        self.0.json("application/json", body);
        self
    }
}

call! { ReplaceCity => none, runtime::NoDeclaredError }

static REPLACE_CITY: runtime::Operation = runtime::Operation {
    id: "putCity",
    method: runtime::Method::PUT,
    path: "/cities/{id}",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
