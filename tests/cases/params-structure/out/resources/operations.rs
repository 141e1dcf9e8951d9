// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Calls of the client itself, and their errors.

use crate::case_params_structure::Client;
use crate::case_params_structure::models;
use crate::runtime;
use crate::runtime::call;

impl Client {
    /// `POST /{a}/{b}`. 204: Done
    ///
    /// Optional: [`maybe`](Send::maybe).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_params_structure::Client, range: case::case_params_structure::models::SendRange, body: case::case_params_structure::models::SendRequest) -> Result<(), case::case_params_structure::Error> {
    /// use case::case_params_structure::operations;
    ///
    /// client.send(operations::SendParams { a: "a".to_owned(), b: 1, list: vec!["list".to_owned()], kind: "x".into(), range, x_trace: "X-Trace".to_owned(), body }).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/{a}/{b}")]
    #[inline]
    pub fn send(&self, params: SendParams) -> Send {
        let mut call = runtime::Call::new(&self.core, &SEND);
        call.path("a", &params.a);
        call.path("b", &params.b);
        call.query("list", &params.list);
        call.query("kind", &params.kind);
        call.query("range", &runtime::Structured(&params.range));
        call.header("X-Trace", &params.x_trace);
        call.json("application/json", &params.body);
        Send(call)
    }
}

/// A call to [`Client::send`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct Send(runtime::Call);

impl Send {
    pub fn maybe(mut self, maybe: bool) -> Self {
        self.0.query("maybe", &maybe);
        self
    }
}

call! { Send => none, runtime::NoDeclaredError }

static SEND: runtime::Operation = runtime::Operation {
    id: "send",
    method: runtime::Method::POST,
    path: "/{a}/{b}",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    parameters: &[runtime::Parameter::query("range").style(runtime::Style::DeepObject)],
    ..runtime::Operation::DEFAULT
};

/// The required arguments of [`Client::send`].
#[derive(Clone, Debug, PartialEq)]
pub struct SendParams {
    pub a: String,
    pub b: i64,
    pub list: Vec<String>,
    pub kind: models::SendKind,
    pub range: models::SendRange,
    /// To follow it by.
    pub x_trace: String,
    /// The body of the request.
    pub body: models::SendRequest,
}
