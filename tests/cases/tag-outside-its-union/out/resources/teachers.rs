// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.teachers()`](Teachers), their parameters and their errors.

use crate::case_tag_outside_its_union::models;
use crate::runtime;

/// Operations on teachers.
#[derive(Clone, Copy, Debug)]
pub struct Teachers<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Teachers<'_> {
    /// `GET /teachers`, operation `listTeachers`. 200: All
    ///
    /// Returns a list of [`models::Teacher`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_tag_outside_its_union::Client) -> Result<(), case::case_tag_outside_its_union::Error> {
    /// let response = client.teachers().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listTeachers")]
    #[doc(alias = "/teachers")]
    pub fn list(&self) -> ListTeachers {
        ListTeachers::new(runtime::Call::new(self.core, &LIST_TEACHERS))
    }
}

/// A call to [`Teachers::list`].
pub type ListTeachers = runtime::TypedCall<runtime::AsJson<Vec<models::Teacher>>>;

static LIST_TEACHERS: runtime::Operation = runtime::Operation {
    id: "listTeachers",
    method: runtime::Method::GET,
    path: "/teachers",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
