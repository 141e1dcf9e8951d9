// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.state()`](State), their parameters and their errors.

use crate::case_text_values::models;
use crate::runtime;

/// Operations on state.
#[derive(Clone, Copy, Debug)]
pub struct State<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl State<'_> {
    /// `GET /state`. 200: The state
    ///
    /// Returns [`models::State`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_text_values::Client) -> Result<(), case::case_text_values::Error> {
    /// let response = client.state().state().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/state")]
    pub fn state(&self) -> StateCall {
        StateCall::new(runtime::Call::new(self.core, &STATE))
    }

    /// `PUT /state`, operation `setState`. 204: Set
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_text_values::Client, body: case::case_text_values::models::State) -> Result<(), case::case_text_values::Error> {
    /// client.state().set(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "setState")]
    #[doc(alias = "/state")]
    pub fn set(&self, body: models::State) -> SetState {
        let mut call = runtime::Call::new(self.core, &SET_STATE);
        call.plain("text/plain", &body);
        SetState::new(call)
    }
}

/// A call to [`State::state`].
pub type StateCall = runtime::TypedCall<runtime::AsPlain<models::State>>;

static STATE: runtime::Operation = runtime::Operation {
    id: "state",
    method: runtime::Method::GET,
    path: "/state",
    accept: "text/plain",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`State::set`].
pub type SetState = runtime::TypedCall<runtime::AsNone>;

static SET_STATE: runtime::Operation = runtime::Operation {
    id: "setState",
    method: runtime::Method::PUT,
    path: "/state",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
