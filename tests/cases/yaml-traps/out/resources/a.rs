// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.a()`](A), their parameters and their errors.

use crate::case_yaml_traps::errors;
use crate::case_yaml_traps::models;
use crate::runtime;

/// Operations on a.
#[derive(Clone, Copy, Debug)]
pub struct A<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl A<'_> {
    /// `GET /a`. 200: It
    ///
    /// Returns [`models::Traps`].
    ///
    /// # Errors
    ///
    /// Documented errors ([`NoError`]):
    ///
    /// * `ClientError`. 4XX: Wrong
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_yaml_traps::Client) -> Result<(), case::case_yaml_traps::Error> {
    /// let response = client.a().no().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/a")]
    pub fn no(&self) -> No {
        No::new(runtime::Call::new(self.core, &NO))
    }

    /// `POST /a`. 200: It
    ///
    /// Returns [`models::Traps`].
    ///
    /// # Errors
    ///
    /// Documented errors ([`OnError`]):
    ///
    /// * `ClientError`. 4XX: Wrong
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_yaml_traps::Client) -> Result<(), case::case_yaml_traps::Error> {
    /// let response = client.a().on().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/a")]
    pub fn on(&self) -> On {
        On::new(runtime::Call::new(self.core, &ON))
    }
}

/// A call to [`A::no`].
pub type No = runtime::TypedCall<runtime::AsJson<models::Traps>, NoError>;

static NO: runtime::Operation = runtime::Operation {
    id: "no",
    method: runtime::Method::GET,
    path: "/a",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// The documented errors of [`A::no`].
///
/// * 4XX: Wrong
pub type NoError = errors::ClientError;

/// A call to [`A::on`].
pub type On = runtime::TypedCall<runtime::AsJson<models::Traps>, OnError>;

static ON: runtime::Operation = runtime::Operation {
    id: "on",
    method: runtime::Method::POST,
    path: "/a",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// The documented errors of [`A::on`].
///
/// * 4XX: Wrong
pub type OnError = errors::ClientError;
