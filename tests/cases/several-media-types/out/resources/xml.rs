// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.xml()`](Xml), their parameters and their errors.

use crate::case_several_media_types::models;
use crate::case_several_media_types::xml_shapes;
use crate::runtime;
use crate::runtime::xml_call;

/// Operations on xml.
#[derive(Clone, Copy, Debug)]
pub struct Xml<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Xml<'_> {
    /// `POST /xml`. 200: XML
    ///
    /// Returns [`models::A`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_several_media_types::Client, body: &case::case_several_media_types::models::A) -> Result<(), case::case_several_media_types::Error> {
    /// let response = client.xml().xml(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/xml")]
    #[inline]
    pub fn xml(&self, body: &models::A) -> XmlCall {
        let mut call = runtime::Call::new(self.core, &XML);
        call.xml("application/xml", body, &xml_shapes::A_ROOT);
        XmlCall(call)
    }
}

/// A call to [`Xml::xml`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct XmlCall(runtime::Call);

xml_call! { XmlCall => models::A as xml_shapes::A_ROOT, runtime::NoDeclaredError }

static XML: runtime::Operation = runtime::Operation {
    id: "xml",
    method: runtime::Method::POST,
    path: "/xml",
    accept: "application/xml",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
