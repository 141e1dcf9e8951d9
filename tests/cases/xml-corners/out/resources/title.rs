// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.title()`](Title), their parameters and their errors.

use crate::case_xml_corners::models;
use crate::case_xml_corners::xml_shapes;
use crate::runtime;
use crate::runtime::xml_call;

/// Operations on title.
#[derive(Clone, Copy, Debug)]
pub struct Title<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Title<'_> {
    /// `PUT /title`, operation `setTitle`. 200: What it was
    ///
    /// Returns [`models::Title`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_xml_corners::Client, body: &str) -> Result<(), case::case_xml_corners::Error> {
    /// let response = client.title().set(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "setTitle")]
    #[doc(alias = "/title")]
    #[inline]
    pub fn set(&self, body: &str) -> SetTitle {
        let mut call = runtime::Call::new(self.core, &SET_TITLE);
        call.xml("application/xml", body, &xml_shapes::TITLE_ROOT);
        SetTitle(call)
    }
}

/// A call to [`Title::set`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct SetTitle(runtime::Call);

xml_call! { SetTitle => models::Title as xml_shapes::TITLE_ROOT, runtime::NoDeclaredError }

static SET_TITLE: runtime::Operation = runtime::Operation {
    id: "setTitle",
    method: runtime::Method::PUT,
    path: "/title",
    accept: "application/xml",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
