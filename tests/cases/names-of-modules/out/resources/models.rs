// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! What is trained and asked. Each has an owner.
//!
//! The calls of [`client.models()`](Models), their parameters and their errors.

use crate::case_names_of_modules::errors;
use crate::case_names_of_modules::headers;
use crate::case_names_of_modules::models;
use crate::runtime;

/// What is trained and asked. Each has an owner.
#[derive(Clone, Copy, Debug)]
pub struct Models<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Models<'_> {
    /// `GET /models`, operation `listModels`. 200: All
    ///
    /// Returns a list of [`models::Model`].
    ///
    /// With [`with_response`](ListModels::with_response), the headers are [`ListModelsHeaders`].
    ///
    /// # Errors
    ///
    /// Documented errors ([`ListModelsError`]):
    ///
    /// * `NotFound` with [`Problem`](crate::case_names_of_modules::models::Problem). 404: Missing
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_of_modules::Client) -> Result<(), case::case_names_of_modules::Error> {
    /// let response = client.models().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listModels")]
    #[doc(alias = "/models")]
    pub fn list(&self) -> ListModels {
        ListModels::new(runtime::Call::new(self.core, &LIST_MODELS))
    }

    /// `PUT /models`, operation `tuneModel`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_of_modules::Client) -> Result<(), case::case_names_of_modules::Error> {
    /// client.models().tune(case::case_names_of_modules::resources::models::TuneModelParams { a: "a".to_owned(), b: "b".to_owned(), c: "c".to_owned(), d: "d".to_owned(), e: "e".to_owned() }).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "tuneModel")]
    #[doc(alias = "/models")]
    pub fn tune(&self, params: TuneModelParams) -> TuneModel {
        let mut call = runtime::Call::new(self.core, &TUNE_MODEL);
        call.query("a", &params.a);
        call.query("b", &params.b);
        call.query("c", &params.c);
        call.query("d", &params.d);
        call.query("e", &params.e);
        TuneModel::new(call)
    }
}

/// A call to [`Models::list`].
pub type ListModels = runtime::TypedCall<
    runtime::AsJson<Vec<models::Model>>,
    ListModelsError,
    ListModelsHeaders,
>;

static LIST_MODELS: runtime::Operation = runtime::Operation {
    id: "listModels",
    method: runtime::Method::GET,
    path: "/models",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// The headers of successful responses of [`Models::list`].
pub type ListModelsHeaders = headers::XTotalHeaders;

/// The documented errors of [`Models::list`].
///
/// * 404: Missing
pub type ListModelsError = errors::NotFoundErrorWithProblem;

/// A call to [`Models::tune`].
pub type TuneModel = runtime::TypedCall<runtime::AsNone>;

static TUNE_MODEL: runtime::Operation = runtime::Operation {
    id: "tuneModel",
    method: runtime::Method::PUT,
    path: "/models",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// The required arguments of [`Models::tune`].
#[derive(Clone, Debug, PartialEq)]
pub struct TuneModelParams {
    pub a: String,
    pub b: String,
    pub c: String,
    pub d: String,
    pub e: String,
}
