// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.one_click_applications()`](OneClickApplications), their parameters and their errors.

use crate::runtime;

/// Operations of the tag "1-Click Applications".
#[derive(Clone, Copy, Debug)]
pub struct OneClickApplications<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl OneClickApplications<'_> {
    /// `GET /v2/1-clicks`, operation `oneClicks_list`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_of_calls::Client) -> Result<(), case::case_names_of_calls::Error> {
    /// client.one_click_applications().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "oneClicks_list")]
    #[doc(alias = "/v2/1-clicks")]
    pub fn list(&self) -> OneClicksList {
        OneClicksList::new(runtime::Call::new(self.core, &ONE_CLICKS_LIST))
    }
}

/// A call to [`OneClickApplications::list`].
pub type OneClicksList = runtime::TypedCall<runtime::AsNone>;

static ONE_CLICKS_LIST: runtime::Operation = runtime::Operation {
    id: "oneClicks_list",
    method: runtime::Method::GET,
    path: "/v2/1-clicks",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
