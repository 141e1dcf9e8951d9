// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.pets()`](Pets), their parameters and their errors.

use crate::runtime;

/// Operations of the tag "Pets API".
#[derive(Clone, Copy, Debug)]
pub struct Pets<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Pets<'_> {
    /// `GET /d`, operation `clone`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_awkward::Client) -> Result<(), case::case_names_awkward::Error> {
    /// client.pets().call_clone().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "clone")]
    #[doc(alias = "/d")]
    pub fn call_clone(&self) -> Clone {
        Clone::new(runtime::Call::new(self.core, &CLONE))
    }

    /// `GET /e`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_awkward::Client) -> Result<(), case::case_names_awkward::Error> {
    /// client.pets().new().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/e")]
    pub fn new(&self) -> New {
        New::new(runtime::Call::new(self.core, &NEW))
    }
}

/// A call to [`Pets::call_clone`].
pub type Clone = runtime::TypedCall<runtime::AsNone>;

static CLONE: runtime::Operation = runtime::Operation {
    id: "clone",
    method: runtime::Method::GET,
    path: "/d",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Pets::new`].
pub type New = runtime::TypedCall<runtime::AsNone>;

static NEW: runtime::Operation = runtime::Operation {
    id: "new",
    method: runtime::Method::GET,
    path: "/e",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
