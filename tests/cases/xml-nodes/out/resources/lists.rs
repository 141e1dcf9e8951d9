// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.lists()`](Lists), their parameters and their errors.

use crate::case_xml_nodes::models;
use crate::case_xml_nodes::xml_shapes;
use crate::runtime;
use crate::runtime::xml_call;
use crate::runtime::Json;
use std::collections::BTreeMap;

/// Operations on lists.
#[derive(Clone, Copy, Debug)]
pub struct Lists<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Lists<'_> {
    /// `POST /lists`, operation `addList`. 200: Anything
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_xml_nodes::Client, body: &[case::case_xml_nodes::models::Chapter]) -> Result<(), case::case_xml_nodes::Error> {
    /// let response = client.lists().add(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "addList")]
    #[doc(alias = "/lists")]
    #[inline]
    pub fn add(&self, body: &[models::Chapter]) -> AddList {
        let mut call = runtime::Call::new(self.core, &ADD_LIST);
        call.xml("application/xml", body, &xml_shapes::SHELF_ROOT);
        AddList(call)
    }
}

/// A call to [`Lists::add`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct AddList(runtime::Call);

xml_call! { AddList => BTreeMap<String, Json> as xml_shapes::BODY_ROOT, runtime::NoDeclaredError }

static ADD_LIST: runtime::Operation = runtime::Operation {
    id: "addList",
    method: runtime::Method::POST,
    path: "/lists",
    accept: "application/vnd.example+xml",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
