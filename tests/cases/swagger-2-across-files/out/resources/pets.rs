// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.pets()`](Pets), their parameters and their errors.

use crate::case_swagger_2_across_files::models;
use crate::runtime;
use crate::runtime::call;

/// Operations on pets.
#[derive(Clone, Copy, Debug)]
pub struct Pets<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Pets<'_> {
    /// `POST /pets`. 200: Rows
    ///
    /// Optional: [`body`](PetsCall::body).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_swagger_2_across_files::Client) -> Result<(), case::case_swagger_2_across_files::Error> {
    /// use case::case_swagger_2_across_files::models;
    ///
    /// let body = models::Pet::default().name("name");
    /// let response = client.pets().pets().body(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/pets")]
    pub fn pets(&self) -> PetsCall {
        PetsCall(runtime::Call::new(self.core, &PETS))
    }
}

/// A call to [`Pets::pets`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct PetsCall(runtime::Call);

impl PetsCall {
    /// The body of the request.
    #[inline]
    pub fn body(mut self, body: &models::Pet) -> Self {
        self.0.form("application/x-www-form-urlencoded", body);
        self
    }
}

call! { PetsCall => text, runtime::NoDeclaredError }

static PETS: runtime::Operation = runtime::Operation {
    id: "pets",
    method: runtime::Method::POST,
    path: "/pets",
    accept: "text/csv",
    success: &[runtime::Status::Exact(200)],
    servers: &[
        runtime::Server {
            url: "http://api.example.com/v1",
            ..runtime::Server::DEFAULT
        },
    ],
    ..runtime::Operation::DEFAULT
};
