// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.roads()`](Roads), their parameters and their errors.

use crate::case_equal_types_both_ways::models;
use crate::runtime;
use crate::runtime::call;

/// Operations on roads.
#[derive(Clone, Copy, Debug)]
pub struct Roads<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Roads<'_> {
    /// `GET /roads/{id}`, operation `getRoad`. 200: It
    ///
    /// Returns [`models::GetRoadResponse`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_equal_types_both_ways::Client) -> Result<(), case::case_equal_types_both_ways::Error> {
    /// let response = client.roads().get(1).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getRoad")]
    #[doc(alias = "/roads/{id}")]
    pub fn get(&self, id: i64) -> GetRoad {
        let mut call = runtime::Call::new(self.core, &GET_ROAD);
        call.path("id", &id);
        GetRoad::new(call)
    }

    /// `PUT /roads/{id}`, operation `putRoad`. 204: Done
    ///
    /// Optional: [`body`](ReplaceRoad::body).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_equal_types_both_ways::Client) -> Result<(), case::case_equal_types_both_ways::Error> {
    /// use case::case_equal_types_both_ways::models;
    ///
    /// let body = models::IdAndLabelInput::default().id(1).label("label");
    /// client.roads().replace(1).body(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "putRoad")]
    #[doc(alias = "/roads/{id}")]
    pub fn replace(&self, id: i64) -> ReplaceRoad {
        let mut call = runtime::Call::new(self.core, &REPLACE_ROAD);
        call.path("id", &id);
        ReplaceRoad(call)
    }
}

/// A call to [`Roads::get`].
pub type GetRoad = runtime::TypedCall<runtime::AsJson<models::GetRoadResponse>>;

static GET_ROAD: runtime::Operation = runtime::Operation {
    id: "getRoad",
    method: runtime::Method::GET,
    path: "/roads/{id}",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Roads::replace`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ReplaceRoad(runtime::Call);

impl ReplaceRoad {
    /// The body of the request.
    #[inline]
    pub fn body(mut self, body: &models::ReplaceRoadRequest) -> Self {
        self.0.json("application/json", body);
        self
    }
}

call! { ReplaceRoad => none, runtime::NoDeclaredError }

static REPLACE_ROAD: runtime::Operation = runtime::Operation {
    id: "putRoad",
    method: runtime::Method::PUT,
    path: "/roads/{id}",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
