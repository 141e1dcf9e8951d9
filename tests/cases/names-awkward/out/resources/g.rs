// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.g()`](G), their parameters and their errors.

use crate::runtime;

/// Operations on g.
#[derive(Clone, Copy, Debug)]
pub struct G<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl G<'_> {
    /// `GET /g`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_awkward::Client) -> Result<(), case::case_names_awkward::Error> {
    /// client.g().pets().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/g")]
    pub fn pets(&self) -> Pets {
        Pets::new(runtime::Call::new(self.core, &PETS))
    }
}

/// A call to [`G::pets`].
pub type Pets = runtime::TypedCall<runtime::AsNone>;

static PETS: runtime::Operation = runtime::Operation {
    id: "pets",
    method: runtime::Method::GET,
    path: "/g",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
