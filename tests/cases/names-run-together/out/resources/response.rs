// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.response()`](Response), their parameters and their errors.

use crate::case_names_run_together::models;
use crate::runtime;

/// Operations of the tag "Api20100401Response".
#[derive(Clone, Copy, Debug)]
pub struct Response<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Response<'_> {
    /// Returns input token counts of a request
    ///
    /// `POST /2010-04-01/responses/input_tokens`, operation `beta_Getinputtokencounts`. 204: Counted
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_run_together::Client) -> Result<(), case::case_names_run_together::Error> {
    /// use case::case_names_run_together::models;
    ///
    /// let body = models::BetaGetInputTokenCountsRequest::default().input("input");
    /// client.response().beta_get_input_token_counts(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "beta_Getinputtokencounts")]
    #[doc(alias = "/2010-04-01/responses/input_tokens")]
    #[inline]
    pub fn beta_get_input_token_counts(
        &self,
        body: &models::BetaGetInputTokenCountsRequest,
    ) -> BetaGetInputTokenCounts {
        let mut call = runtime::Call::new(self.core, &BETA_GET_INPUT_TOKEN_COUNTS);
        call.json("application/json", body);
        BetaGetInputTokenCounts::new(call)
    }

    /// `GET /2010-04-01/responses`, operation `listResponses`. 204: The responses
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_run_together::Client) -> Result<(), case::case_names_run_together::Error> {
    /// client.response().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listResponses")]
    #[doc(alias = "/2010-04-01/responses")]
    pub fn list(&self) -> ListResponses {
        ListResponses::new(runtime::Call::new(self.core, &LIST_RESPONSES))
    }
}

/// A call to [`Response::beta_get_input_token_counts`].
pub type BetaGetInputTokenCounts = runtime::TypedCall<runtime::AsNone>;

static BETA_GET_INPUT_TOKEN_COUNTS: runtime::Operation = runtime::Operation {
    id: "beta_Getinputtokencounts",
    method: runtime::Method::POST,
    path: "/2010-04-01/responses/input_tokens",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Response::list`].
pub type ListResponses = runtime::TypedCall<runtime::AsNone>;

static LIST_RESPONSES: runtime::Operation = runtime::Operation {
    id: "listResponses",
    method: runtime::Method::GET,
    path: "/2010-04-01/responses",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
