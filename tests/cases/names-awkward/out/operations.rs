// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Calls of the operations without a tag, and how they fail.

use crate::runtime;
use crate::runtime::call;

impl super::Client {
    /// `GET /f`, operation `builder`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_awkward::Client) -> Result<(), case::case_names_awkward::Error> {
    /// client.call_builder().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn call_builder(&self) -> Builder {
        Builder(runtime::Call::new(&self.core, &BUILDER))
    }

    /// `GET /g`, operation `pets`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_awkward::Client) -> Result<(), case::case_names_awkward::Error> {
    /// client.call_pets().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn call_pets(&self) -> Pets {
        Pets(runtime::Call::new(&self.core, &PETS))
    }
}

/// A call of [`super::Client::call_builder`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct Builder(runtime::Call);

call! { Builder => none, runtime::NoDeclaredError }

static BUILDER: runtime::Operation = runtime::Operation {
    id: "builder",
    method: runtime::Method::GET,
    path: "/f",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// A call of [`super::Client::call_pets`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct Pets(runtime::Call);

call! { Pets => none, runtime::NoDeclaredError }

static PETS: runtime::Operation = runtime::Operation {
    id: "pets",
    method: runtime::Method::GET,
    path: "/g",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
