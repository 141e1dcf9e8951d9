// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.free()`](Free), their parameters and their errors.

use crate::runtime;
use crate::runtime::NaiveDate;
use std::collections::BTreeMap;

/// Operations on free.
#[derive(Clone, Copy, Debug)]
pub struct Free<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Free<'_> {
    /// `GET /free`, operation `freeDays`. 200: Days by place
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_dates::Client) -> Result<(), case::case_dates::Error> {
    /// let response = client.free().days().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "freeDays")]
    #[doc(alias = "/free")]
    pub fn days(&self) -> FreeDays {
        FreeDays::new(runtime::Call::new(self.core, &FREE_DAYS))
    }
}

/// A call to [`Free::days`].
pub type FreeDays = runtime::TypedCall<
    runtime::AsJsonDate<BTreeMap<String, Vec<NaiveDate>>>,
>;

static FREE_DAYS: runtime::Operation = runtime::Operation {
    id: "freeDays",
    method: runtime::Method::GET,
    path: "/free",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
