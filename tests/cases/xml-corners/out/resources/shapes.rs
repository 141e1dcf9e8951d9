// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.shapes()`](Shapes), their parameters and their errors.

use crate::case_xml_corners::models;
use crate::case_xml_corners::xml_shapes;
use crate::runtime;
use crate::runtime::xml_call;

/// Operations on shapes.
#[derive(Clone, Copy, Debug)]
pub struct Shapes<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Shapes<'_> {
    /// `POST /shapes`, operation `addShape`. 200: It
    ///
    /// Returns [`models::Drawing`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_xml_corners::Client, body: &case::case_xml_corners::models::Drawing) -> Result<(), case::case_xml_corners::Error> {
    /// let response = client.shapes().add(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "addShape")]
    #[doc(alias = "/shapes")]
    #[inline]
    pub fn add(&self, body: &models::Drawing) -> AddShape {
        let mut call = runtime::Call::new(self.core, &ADD_SHAPE);
        call.xml("application/xml", body, &xml_shapes::DRAWING_ROOT);
        AddShape(call)
    }
}

/// A call to [`Shapes::add`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct AddShape(runtime::Call);

xml_call! { AddShape => models::Drawing as xml_shapes::DRAWING_ROOT, runtime::NoDeclaredError }

static ADD_SHAPE: runtime::Operation = runtime::Operation {
    id: "addShape",
    method: runtime::Method::POST,
    path: "/shapes",
    accept: "application/xml",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
