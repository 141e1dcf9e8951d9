// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.days()`](Days), their parameters and their errors.

use crate::case_dates::models;
use crate::runtime;
use crate::runtime::NaiveDate;

/// Operations on days.
#[derive(Clone, Copy, Debug)]
pub struct Days<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Days<'_> {
    /// `PUT /days`, operation `setDays`
    ///
    /// Returns [`SetDaysOutcome`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_dates::Client, body: &[case::runtime::NaiveDate]) -> Result<(), case::case_dates::Error> {
    /// let response = client.days().set(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "setDays")]
    #[doc(alias = "/days")]
    #[inline]
    pub fn set(&self, body: &[NaiveDate]) -> SetDays {
        let mut call = runtime::Call::new(self.core, &SET_DAYS);
        call.json("application/json", body);
        SetDays::new(call)
    }
}

/// A call to [`Days::set`].
pub type SetDays = runtime::TypedCall<runtime::AsOneOf<SetDaysOutcome>>;

static SET_DAYS: runtime::Operation = runtime::Operation {
    id: "setDays",
    method: runtime::Method::PUT,
    path: "/days",
    accept: "application/json",
    success: &[runtime::Status::Exact(200), runtime::Status::Exact(202)],
    ..runtime::Operation::DEFAULT
};

/// The body of a successful response, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SetDaysOutcome {
    /// 200: One of them
    Ok(NaiveDate),
    /// 202: Later
    Accepted(models::Moments),
}

impl runtime::ByStatus for SetDaysOutcome {
    #[inline]
    fn decode(
        response: &runtime::RawResponse,
    ) -> Option<Result<Self, runtime::DecodeError>> {
        let outcome = match response.status().as_u16() {
            200 => response.json_date().map(Self::Ok),
            202 => response.json_date().map(Self::Accepted),
            _ => return None,
        };
        Some(outcome)
    }
}
