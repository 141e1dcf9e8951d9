// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.cartons()`](Cartons), their parameters and their errors.

use crate::case_sent_and_received::models;
use crate::runtime;

/// Operations on cartons.
#[derive(Clone, Copy, Debug)]
pub struct Cartons<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Cartons<'_> {
    /// `PUT /cartons`, operation `replaceCartons`. 200: Replaced
    ///
    /// Returns [`models::Cartons`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_sent_and_received::Client, body: &[case::case_sent_and_received::models::CartonRequest]) -> Result<(), case::case_sent_and_received::Error> {
    /// let response = client.cartons().replace(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "replaceCartons")]
    #[doc(alias = "/cartons")]
    #[inline]
    pub fn replace(&self, body: &[models::CartonRequest]) -> ReplaceCartons {
        let mut call = runtime::Call::new(self.core, &REPLACE_CARTONS);
        call.json("application/json", body);
        ReplaceCartons::new(call)
    }

    /// `POST /cartons`, operation `addCarton`. 204: Added
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_sent_and_received::Client) -> Result<(), case::case_sent_and_received::Error> {
    /// use case::case_sent_and_received::models;
    ///
    /// let body = models::CartonInput::new("code");
    /// client.cartons().add(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "addCarton")]
    #[doc(alias = "/cartons")]
    #[inline]
    pub fn add(&self, body: &models::CartonInput) -> AddCarton {
        let mut call = runtime::Call::new(self.core, &ADD_CARTON);
        call.json("application/json", body);
        AddCarton::new(call)
    }
}

/// A call to [`Cartons::replace`].
pub type ReplaceCartons = runtime::TypedCall<runtime::AsJson<models::Cartons>>;

static REPLACE_CARTONS: runtime::Operation = runtime::Operation {
    id: "replaceCartons",
    method: runtime::Method::PUT,
    path: "/cartons",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Cartons::add`].
pub type AddCarton = runtime::TypedCall<runtime::AsNone>;

static ADD_CARTON: runtime::Operation = runtime::Operation {
    id: "addCarton",
    method: runtime::Method::POST,
    path: "/cartons",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
