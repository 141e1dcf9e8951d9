// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.longlonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglongl_xb87a7cc3()`](LonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglXb87a7cc3), their parameters and their errors.

use crate::runtime;

/// Operations of the tag "longlonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglong".
#[derive(Clone, Copy, Debug)]
pub struct LonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglXb87a7cc3<
    'a,
> {
    pub(crate) core: &'a runtime::Core,
}

impl LonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglXb87a7cc3<
    '_,
> {
    /// `GET /b`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_very_long::Client) -> Result<(), case::case_names_very_long::Error> {
    /// client.longlonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglongl_xb87a7cc3().c().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/b")]
    pub fn c(&self) -> C {
        C::new(runtime::Call::new(self.core, &C_CALL))
    }
}

/// A call to [`LonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglXb87a7cc3::c`].
pub type C = runtime::TypedCall<runtime::AsNone>;

static C_CALL: runtime::Operation = runtime::Operation {
    id: "c",
    method: runtime::Method::GET,
    path: "/b",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
