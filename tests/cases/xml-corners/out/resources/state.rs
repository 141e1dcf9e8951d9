// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.state()`](State), their parameters and their errors.

use crate::case_xml_corners::models;
use crate::case_xml_corners::xml_shapes;
use crate::runtime;
use crate::runtime::xml_call;

/// Operations on state.
#[derive(Clone, Copy, Debug)]
pub struct State<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl State<'_> {
    /// `PUT /state`, operation `setState`. 200: What it was
    ///
    /// Returns [`models::State`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_xml_corners::Client, body: &case::case_xml_corners::models::State) -> Result<(), case::case_xml_corners::Error> {
    /// let response = client.state().set(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "setState")]
    #[doc(alias = "/state")]
    #[inline]
    pub fn set(&self, body: &models::State) -> SetState {
        let mut call = runtime::Call::new(self.core, &SET_STATE);
        call.xml("application/xml", body, &xml_shapes::STATE_ROOT);
        SetState(call)
    }
}

/// A call to [`State::set`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct SetState(runtime::Call);

xml_call! { SetState => models::State as xml_shapes::STATE_ROOT, runtime::NoDeclaredError }

static SET_STATE: runtime::Operation = runtime::Operation {
    id: "setState",
    method: runtime::Method::PUT,
    path: "/state",
    accept: "application/xml",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
