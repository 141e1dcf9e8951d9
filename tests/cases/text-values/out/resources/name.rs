// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.name()`](Name), their parameters and their errors.

use crate::runtime;

/// Operations on name.
#[derive(Clone, Copy, Debug)]
pub struct Name<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Name<'_> {
    /// `GET /name`. 200: A name
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_text_values::Client) -> Result<(), case::case_text_values::Error> {
    /// let response = client.name().name().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/name")]
    pub fn name(&self) -> NameCall {
        NameCall::new(runtime::Call::new(self.core, &NAME))
    }

    /// `PUT /name`, operation `setName`. 204: Set
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_text_values::Client, body: &str) -> Result<(), case::case_text_values::Error> {
    /// client.name().set(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "setName")]
    #[doc(alias = "/name")]
    pub fn set(&self, body: &str) -> SetName {
        let mut call = runtime::Call::new(self.core, &SET_NAME);
        call.text("text/plain; charset=iso-8859-1", body);
        SetName::new(call)
    }
}

/// A call to [`Name::name`].
pub type NameCall = runtime::TypedCall<runtime::AsText>;

static NAME: runtime::Operation = runtime::Operation {
    id: "name",
    method: runtime::Method::GET,
    path: "/name",
    accept: "text/plain; charset=iso-8859-1",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Name::set`].
pub type SetName = runtime::TypedCall<runtime::AsNone>;

static SET_NAME: runtime::Operation = runtime::Operation {
    id: "setName",
    method: runtime::Method::PUT,
    path: "/name",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
