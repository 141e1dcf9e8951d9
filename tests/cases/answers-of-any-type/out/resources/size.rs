// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.size()`](Size), their parameters and their errors.

use crate::runtime;

/// Operations on size.
#[derive(Clone, Copy, Debug)]
pub struct Size<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Size<'_> {
    /// `GET /size`, operation `getSize`. 200: A number
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_answers_of_any_type::Client) -> Result<(), case::case_answers_of_any_type::Error> {
    /// let response = client.size().get().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getSize")]
    #[doc(alias = "/size")]
    pub fn get(&self) -> GetSize {
        GetSize::new(runtime::Call::new(self.core, &GET_SIZE))
    }
}

/// A call to [`Size::get`].
pub type GetSize = runtime::TypedCall<runtime::AsJson<i64>>;

static GET_SIZE: runtime::Operation = runtime::Operation {
    id: "getSize",
    method: runtime::Method::GET,
    path: "/size",
    accept: "*/*",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
