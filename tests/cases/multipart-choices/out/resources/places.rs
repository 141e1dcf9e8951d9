// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.places()`](Places), their parameters and their errors.

use crate::case_multipart_choices::models;
use crate::runtime;
use crate::runtime::call;

/// Operations of the tag "places".
#[derive(Clone, Copy, Debug)]
pub struct Places<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Places<'_> {
    /// `POST /places`, operation `addPlace`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_multipart_choices::Client, body: case::case_multipart_choices::models::Place) -> Result<(), case::case_multipart_choices::Error> {
    /// client.places().add(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "addPlace")]
    #[doc(alias = "/places")]
    #[inline]
    pub fn add(&self, body: models::Place) -> AddPlace {
        let mut call = runtime::Call::new(self.core, &ADD_PLACE);
        call.parts("multipart/form-data", &body, &[]);
        AddPlace(call)
    }

    /// `GET /places`, operation `getPlace`. 200: The place
    ///
    /// Returns [`models::Place`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_multipart_choices::Client) -> Result<(), case::case_multipart_choices::Error> {
    /// let response = client.places().get().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getPlace")]
    #[doc(alias = "/places")]
    pub fn get(&self) -> GetPlace {
        GetPlace::new(runtime::Call::new(self.core, &GET_PLACE))
    }
}

/// A call to [`Places::add`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct AddPlace(runtime::Call);

impl AddPlace {
    /// Sets the boundary between the parts of the body, for tests; it is random by default.
    #[inline]
    pub fn with_boundary(mut self, boundary: &str) -> Self {
        self.0.boundary(boundary);
        self
    }
}

call! { AddPlace => none, runtime::NoDeclaredError }

static ADD_PLACE: runtime::Operation = runtime::Operation {
    id: "addPlace",
    method: runtime::Method::POST,
    path: "/places",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Places::get`].
pub type GetPlace = runtime::TypedCall<runtime::AsJson<models::Place>>;

static GET_PLACE: runtime::Operation = runtime::Operation {
    id: "getPlace",
    method: runtime::Method::GET,
    path: "/places",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
