// SPDX-License-Identifier: 0BSD
//! Methods that every client and every builder of one has.

/// The methods that every client has, in an `impl` of a struct with the field `core`.
macro_rules! client_methods {
    () => {
        /// The URL that paths are appended to.
        pub fn base_url(&self) -> &str {
            self.core.base_url()
        }

        /// A client with what the environment says: see the builder's `environment`.
        ///
        /// # Errors
        ///
        /// What [`build`](Self::builder) gives where the settings do not go together.
        pub fn from_env() -> ::core::result::Result<Self, $crate::runtime::Error> {
            Self::builder().environment().build()
        }

        /// A call of an endpoint that the document does not have, with the same credentials, retries and limits.
        ///
        /// The path goes on from the base URL; a whole URL is used as it is, and gets credentials only where they may go.
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
        /// Takes from the environment what it has of the base URL, in `API_BASE_URL`, and of the secrets of security
        /// schemes, in the variables that the documentation of their methods says.
        ///
        /// The names are those of the API and the scheme in capitals, with `_` for all but letters and digits, and with more
        /// where schemes have names that are alike then. An empty variable is as good as none.
        pub fn environment(mut self) -> Self {
            self.settings.environment();
            self
        }

        /// Sets the URL that paths are appended to, instead of every server of the document.
        pub fn base_url(mut self, url: impl AsRef<str>) -> Self {
            self.settings.base_url(url.as_ref());
            self
        }

        /// Lets credentials go to another origin than those of the document's servers and the base URL, such as
        /// `https://files.example.com`.
        pub fn allow_origin(mut self, url: impl AsRef<str>) -> Self {
            self.settings.allow_origin(url.as_ref());
            self
        }

        /// Calls operations without credentials, whatever they ask for.
        pub fn without_credentials(mut self) -> Self {
            self.settings.without_credentials();
            self
        }

        /// Sets a header of every request; one that carries a secret, by its name or by the document, goes only where
        /// credentials may go.
        pub fn default_header(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
            self.settings.default_header(name.as_ref(), value.as_ref());
            self
        }

        /// Sets the `User-Agent` header.
        pub fn user_agent(mut self, value: impl AsRef<str>) -> Self {
            self.settings.user_agent(value.as_ref());
            self
        }

        /// Sets how long a call may take as a whole, a minute by default; `None` for as long as it takes.
        pub fn timeout(
            mut self,
            timeout: impl Into<::core::option::Option<::core::time::Duration>>,
        ) -> Self {
            self.settings.timeout(timeout.into());
            self
        }

        /// Sets how long one attempt of a call may take; `None`, the default, for as long as the call.
        pub fn attempt_timeout(
            mut self,
            timeout: impl Into<::core::option::Option<::core::time::Duration>>,
        ) -> Self {
            self.settings.attempt_timeout(timeout.into());
            self
        }

        /// Sets the longest pause between two chunks of a response's body, half a minute by default; `None` for as long as
        /// the call.
        pub fn idle_timeout(
            mut self,
            timeout: impl Into<::core::option::Option<::core::time::Duration>>,
        ) -> Self {
            self.settings.idle_timeout(timeout.into());
            self
        }

        /// Sets how long a connection may take to come about, ten seconds by default, where no transport is given.
        pub fn connect_timeout(mut self, timeout: ::core::time::Duration) -> Self {
            self.settings.connect_timeout(timeout);
            self
        }

        /// Sets how often and when calls are tried again, twice by default; a call that is not idempotent only where the
        /// server did not act, see [`Retry`]($crate::runtime::Retry).
        pub fn retry(mut self, retry: $crate::runtime::Retry) -> Self {
            self.settings.retry(retry);
            self
        }

        /// Sets how many bytes of a response's body are kept in memory at most, 64 MiB by default.
        pub fn body_limit(mut self, bytes: usize) -> Self {
            self.settings.body_limit(bytes);
            self
        }

        /// Sets what sends requests, such as a [`MockTransport`]($crate::runtime::MockTransport).
        pub fn transport(mut self, transport: impl $crate::runtime::Transport) -> Self {
            self.settings.transport(transport);
            self
        }

        /// The client with these settings.
        ///
        /// # Errors
        ///
        /// A [`RequestError`]($crate::runtime::RequestError) where they do not go together, such as a base URL that is none.
        pub fn build(self) -> ::core::result::Result<$client, $crate::runtime::Error> {
            ::core::result::Result::Ok($client {
                core: self.settings.build()?,
            })
        }
    };
}
pub(crate) use builder_methods;
