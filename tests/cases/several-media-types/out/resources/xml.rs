// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.xml()`](Xml), what can be set on them, and how they fail.

use crate::runtime;
use crate::runtime::call;

/// Operations on xml.
#[derive(Clone, Copy, Debug)]
pub struct Xml<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Xml<'_> {
    /// `POST /xml`. 200: XML
    ///
    /// Gives bytes; see also [`save_to`](XmlCall::save_to) and [`bytes_stream`](XmlCall::bytes_stream).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_several_media_types::Client, body: Vec<u8>) -> Result<(), case::case_several_media_types::Error> {
    /// let response = client.xml().xml(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/xml")]
    pub fn xml(&self, body: impl Into<runtime::Body>) -> XmlCall {
        let mut call = runtime::Call::new(self.core, &XML);
        call.bytes("application/xml", body);
        XmlCall(call)
    }
}

/// A call of [`Xml::xml`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct XmlCall(runtime::Call);

call! { XmlCall => bytes, runtime::NoDeclaredError }

static XML: runtime::Operation = runtime::Operation {
    id: "xml",
    method: runtime::Method::POST,
    path: "/xml",
    accept: "application/xml",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
