//! Documents that are in memory as `openapiv3` has them.

use super::Sources;

impl Sources {
    /// A document that a program has in memory, as frameworks for servers make it; it refers to no other file. Places in
    /// findings are those of its JSON, which is [in the sources](Self::entry).
    ///
    /// # Errors
    ///
    /// What cannot be written as JSON, such as a number that is none.
    ///
    /// # Examples
    ///
    /// ```
    /// use generator::config::{Config, Package};
    /// use generator::sources::Sources;
    ///
    /// let document = openapiv3::OpenAPI {
    ///     openapi: "3.0.3".to_owned(),
    ///     info: openapiv3::Info {
    ///         title: "Files".to_owned(),
    ///         version: "1".to_owned(),
    ///         ..Default::default()
    ///     },
    ///     ..Default::default()
    /// };
    /// let sources = Sources::from_openapi(&document)?;
    /// let config = Config::single(Package::named("files-client"));
    /// let output = generator::generate(&[sources], &config);
    /// assert!(output.files.is_some());
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub fn from_openapi(document: &openapiv3::OpenAPI) -> serde_json::Result<Self> {
        let text = serde_json::to_string_pretty(document)?;
        Ok(Self::single("openapi.json", text))
    }
}
