// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.jobs()`](Jobs), their parameters and their errors.

use crate::case_status_ranges::models;
use crate::runtime;

/// Operations on jobs.
#[derive(Clone, Copy, Debug)]
pub struct Jobs<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Jobs<'_> {
    /// `POST /jobs`, operation `startJob`
    ///
    /// Returns [`StartJobOutcome`].
    ///
    /// # Errors
    ///
    /// Documented errors ([`StartJobError`]):
    ///
    /// * `NotFound` with [`Problem`](crate::case_status_ranges::models::Problem). 404: No such queue
    /// * `ClientError` with [`Problem`](crate::case_status_ranges::models::Problem). 4XX: Refused
    /// * `Default`. Any other status: Failed
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_status_ranges::Client) -> Result<(), case::case_status_ranges::Error> {
    /// use case::case_status_ranges::models;
    ///
    /// let body = models::NewJob::new("queue").priority(1);
    /// let response = client.jobs().start(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "startJob")]
    #[doc(alias = "/jobs")]
    #[inline]
    pub fn start(&self, body: &models::NewJob) -> StartJob {
        let mut call = runtime::Call::new(self.core, &START_JOB);
        call.json("application/json", body);
        StartJob::new(call)
    }
}

/// A call to [`Jobs::start`].
pub type StartJob = runtime::TypedCall<runtime::AsOneOf<StartJobOutcome>, StartJobError>;

static START_JOB: runtime::Operation = runtime::Operation {
    id: "startJob",
    method: runtime::Method::POST,
    path: "/jobs",
    accept: "application/json, text/plain;q=0.5",
    success: &[runtime::Status::Exact(200), runtime::Status::Exact(202)],
    ..runtime::Operation::DEFAULT
};

/// The body of a successful response, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum StartJobOutcome {
    /// 200: Done at once
    Ok(models::Job),
    /// 202: Started
    Accepted,
}

impl runtime::ByStatus for StartJobOutcome {
    #[inline]
    fn decode(
        response: &runtime::RawResponse,
    ) -> Option<Result<Self, runtime::DecodeError>> {
        let outcome = match response.status().as_u16() {
            200 => response.json().map(Self::Ok),
            202 => Ok(Self::Accepted),
            _ => return None,
        };
        Some(outcome)
    }
}

/// The documented errors of [`Jobs::start`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum StartJobError {
    /// 404: No such queue
    NotFound(models::Problem),
    /// 4XX: Refused
    ClientError {
        /// The status of the response.
        status: runtime::StatusCode,
        /// The body.
        body: models::Problem,
    },
    /// Any other status: Failed
    Default {
        /// The status of the response.
        status: runtime::StatusCode,
        /// The body.
        body: String,
    },
}

impl runtime::ByStatus for StartJobError {
    #[inline]
    fn decode(
        response: &runtime::RawResponse,
    ) -> Option<Result<Self, runtime::DecodeError>> {
        let outcome = match response.status().as_u16() {
            404 => response.json().map(Self::NotFound),
            status if status / 100 == 4 => {
                response
                    .json()
                    .map(|body| Self::ClientError {
                        status: response.status(),
                        body,
                    })
            }
            _ => {
                response
                    .text()
                    .map(|body| Self::Default {
                        status: response.status(),
                        body,
                    })
            }
        };
        Some(outcome)
    }
}
