// SPDX-License-Identifier: 0BSD
//! Methods that every client and every builder of one has.

/// The methods that every client has, in an `impl` of a struct with the field `core`.
macro_rules! client_methods {
    () => {
        /// Returns the base URL, to which the paths of operations are appended.
        pub fn base_url(&self) -> &str {
            self.core.base_url()
        }

        /// Creates a client from environment variables; see `environment` of the builder.
        ///
        /// # Errors
        ///
        /// The errors of the builder's `build`, such as a base URL that is not a URL.
        pub fn from_env() -> ::core::result::Result<Self, $crate::runtime::Error> {
            Self::builder().environment().build()
        }

        /// Starts a request to an endpoint that the document does not describe, with this client's credentials, retries and
        /// limits.
        ///
        /// The path is appended to the base URL. An absolute URL is used as it is, and is sent credentials only if its origin
        /// is allowed.
        pub fn request(
            &self,
            method: $crate::runtime::Method,
            path: impl ::core::convert::Into<::std::string::String>,
        ) -> $crate::runtime::UnlistedCall {
            $crate::runtime::UnlistedCall::new(&self.core, method, path)
        }
    };
}
pub(crate) use client_methods;

/// The methods that every builder has, in an `impl` of a struct with the field `settings`.
macro_rules! builder_methods {
    ($client:ident) => {
        /// Reads the base URL and the secrets of security schemes from environment variables.
        ///
        /// The base URL is in `API_BASE_URL`; the documentation of each method for a credential names its variable. Names are
        /// those of the API and of the scheme in capitals, with `_` for every character that is neither a letter nor a digit.
        /// Variables that are unset or empty change nothing.
        pub fn environment(mut self) -> Self {
            self.settings.environment();
            self
        }

        /// Sets the base URL, to which paths are appended; it replaces all servers of the document. Where an operation has a
        /// server of its own that is only a path, that is resolved against it.
        pub fn base_url(mut self, url: impl AsRef<str>) -> Self {
            self.settings.base_url(url.as_ref());
            self
        }

        /// Allows credentials to be sent to a further origin, such as `https://files.example.com`, besides those of the
        /// document's servers and of the base URL.
        pub fn allow_origin(mut self, url: impl AsRef<str>) -> Self {
            self.settings.allow_origin(url.as_ref());
            self
        }

        /// Sends no credentials, even where operations require them.
        pub fn without_credentials(mut self) -> Self {
            self.settings.without_credentials();
            self
        }

        /// Sets a header that is sent with every request. If its name or the document says that it carries a secret, it is sent
        /// to allowed origins only.
        pub fn default_header(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
            self.settings.default_header(name.as_ref(), value.as_ref());
            self
        }

        /// Sets the `User-Agent` header.
        pub fn user_agent(mut self, value: impl AsRef<str>) -> Self {
            self.settings.user_agent(value.as_ref());
            self
        }

        /// Sets the timeout of a call with all its attempts (default 60 s); `None` for no limit.
        pub fn timeout(
            mut self,
            timeout: impl Into<::core::option::Option<::core::time::Duration>>,
        ) -> Self {
            self.settings.timeout(timeout.into());
            self
        }

        /// Sets the timeout of each attempt of a call (default `None`: no limit but that of the call).
        pub fn attempt_timeout(
            mut self,
            timeout: impl Into<::core::option::Option<::core::time::Duration>>,
        ) -> Self {
            self.settings.attempt_timeout(timeout.into());
            self
        }

        /// Sets the longest pause between two chunks of a response body (default 30 s); `None` for no limit but that of the
        /// call.
        pub fn idle_timeout(
            mut self,
            timeout: impl Into<::core::option::Option<::core::time::Duration>>,
        ) -> Self {
            self.settings.idle_timeout(timeout.into());
            self
        }

        /// Sets the connect timeout of the default transport (default 10 s).
        pub fn connect_timeout(mut self, timeout: ::core::time::Duration) -> Self {
            self.settings.connect_timeout(timeout);
            self
        }

        /// Sets how failed calls are retried (default: up to twice). Calls that are not idempotent are retried only if the
        /// server did not act on them; see [`Retry`]($crate::runtime::Retry).
        pub fn retry(mut self, retry: $crate::runtime::Retry) -> Self {
            self.settings.retry(retry);
            self
        }

        /// Sets the largest response body that is held in memory, in bytes (default 64 MiB).
        pub fn body_limit(mut self, bytes: usize) -> Self {
            self.settings.body_limit(bytes);
            self
        }

        /// Sets the transport that sends requests, such as a [`MockTransport`]($crate::runtime::MockTransport) in tests.
        pub fn transport(mut self, transport: impl $crate::runtime::Transport) -> Self {
            self.settings.transport(transport);
            self
        }

        /// Builds the client.
        ///
        /// # Errors
        ///
        /// A [`RequestError`]($crate::runtime::RequestError) if a setting is invalid, such as a base URL that is not a URL.
        pub fn build(self) -> ::core::result::Result<$client, $crate::runtime::Error> {
            ::core::result::Result::Ok($client {
                core: self.settings.build()?,
            })
        }
    };
}
pub(crate) use builder_methods;
