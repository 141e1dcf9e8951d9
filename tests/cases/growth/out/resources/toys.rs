// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.toys()`](Toys), their parameters and their errors.

use crate::runtime;

/// Operations of the tag "Toys".
#[derive(Clone, Copy, Debug)]
pub struct Toys<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Toys<'_> {
    /// `GET /toys`, operation `listToys`. 204: None
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_growth::Client) -> Result<(), case::case_growth::Error> {
    /// client.toys().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listToys")]
    #[doc(alias = "/toys")]
    pub fn list(&self) -> ListToys {
        ListToys::new(runtime::Call::new(self.core, &LIST_TOYS))
    }
}

/// A call to [`Toys::list`].
pub type ListToys = runtime::TypedCall<runtime::AsNone>;

static LIST_TOYS: runtime::Operation = runtime::Operation {
    id: "listToys",
    method: runtime::Method::GET,
    path: "/toys",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
