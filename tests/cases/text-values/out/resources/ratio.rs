// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.ratio()`](Ratio), their parameters and their errors.

use crate::runtime;

/// Operations on ratio.
#[derive(Clone, Copy, Debug)]
pub struct Ratio<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Ratio<'_> {
    /// `PUT /ratio`, operation `setRatio`. 200: Before
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_text_values::Client, body: f64) -> Result<(), case::case_text_values::Error> {
    /// let response = client.ratio().set(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "setRatio")]
    #[doc(alias = "/ratio")]
    pub fn set(&self, body: f64) -> SetRatio {
        let mut call = runtime::Call::new(self.core, &SET_RATIO);
        call.plain("text/plain", &body);
        SetRatio::new(call)
    }
}

/// A call to [`Ratio::set`].
pub type SetRatio = runtime::TypedCall<runtime::AsPlain<f64>>;

static SET_RATIO: runtime::Operation = runtime::Operation {
    id: "setRatio",
    method: runtime::Method::PUT,
    path: "/ratio",
    accept: "text/plain",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
