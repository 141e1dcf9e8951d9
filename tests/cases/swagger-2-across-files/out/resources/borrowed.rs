// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.borrowed()`](Borrowed), their parameters and their errors.

use crate::runtime;

/// Operations on borrowed.
#[derive(Clone, Copy, Debug)]
pub struct Borrowed<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Borrowed<'_> {
    /// `GET /borrowed`. 200: Rows
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_swagger_2_across_files::Client) -> Result<(), case::case_swagger_2_across_files::Error> {
    /// let response = client.borrowed().borrowed().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/borrowed")]
    pub fn borrowed(&self) -> BorrowedCall {
        BorrowedCall::new(runtime::Call::new(self.core, &BORROWED))
    }
}

/// A call to [`Borrowed::borrowed`].
pub type BorrowedCall = runtime::TypedCall<runtime::AsText>;

static BORROWED: runtime::Operation = runtime::Operation {
    id: "borrowed",
    method: runtime::Method::GET,
    path: "/borrowed",
    accept: "text/csv",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
