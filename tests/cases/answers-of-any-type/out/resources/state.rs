// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.state()`](State), their parameters and their errors.

use crate::case_answers_of_any_type::models;
use crate::runtime;

/// Operations on state.
#[derive(Clone, Copy, Debug)]
pub struct State<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl State<'_> {
    /// `GET /state`, operation `getState`. 200: One of them
    ///
    /// Returns [`models::GetStateResponse`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_answers_of_any_type::Client) -> Result<(), case::case_answers_of_any_type::Error> {
    /// let response = client.state().get().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getState")]
    #[doc(alias = "/state")]
    pub fn get(&self) -> GetState {
        GetState::new(runtime::Call::new(self.core, &GET_STATE))
    }
}

/// A call to [`State::get`].
pub type GetState = runtime::TypedCall<runtime::AsPlain<models::GetStateResponse>>;

static GET_STATE: runtime::Operation = runtime::Operation {
    id: "getState",
    method: runtime::Method::GET,
    path: "/state",
    accept: "*/*",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
