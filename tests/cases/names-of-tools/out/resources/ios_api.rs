// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.ios_api()`](IosApi), their parameters and their errors.

use crate::runtime;

/// Operations of the tag "iOSAPI".
#[derive(Clone, Copy, Debug)]
pub struct IosApi<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl IosApi<'_> {
    /// `GET /api/v2/ios/keys`, operation `iOSGetAPIKeysURLs`. 204: Fine
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_of_tools::Client) -> Result<(), case::case_names_of_tools::Error> {
    /// client.ios_api().get_api_keys_urls().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "iOSGetAPIKeysURLs")]
    #[doc(alias = "/api/v2/ios/keys")]
    pub fn get_api_keys_urls(&self) -> IosGetApiKeysUrls {
        IosGetApiKeysUrls::new(runtime::Call::new(self.core, &IOS_GET_API_KEYS_URLS))
    }
}

/// A call to [`IosApi::get_api_keys_urls`].
pub type IosGetApiKeysUrls = runtime::TypedCall<runtime::AsNone>;

static IOS_GET_API_KEYS_URLS: runtime::Operation = runtime::Operation {
    id: "iOSGetAPIKeysURLs",
    method: runtime::Method::GET,
    path: "/api/v2/ios/keys",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
