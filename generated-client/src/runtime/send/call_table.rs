// SPDX-License-Identifier: 0BSD
//! `call!`: what a success and a failure of an operation are in, the ways to send its call out.
//!
//! What is not generic is marked `#[inline]`, here and in other tables, so that it is compiled where it is used: a client
//! has a thousand such functions, of which a program calls ten.

/// Makes a struct around a [`Call`](crate::runtime::Call) the call of an operation.
///
/// `call! { Name => json T, E }`: the success is a `T` from JSON, the documented failures are `E`. Other words for the
/// success are `json T as date` (a `T` that is made of dates), `string` (a `String` of JSON, or of whatever else comes),
/// `plain T` (a single value in text), `text` (a `String`), `bytes` (`Bytes`), `none` (`()`) and `by_status T`, where `T` is `ByStatus`.
/// A type after `E` is that of the headers which the operation declares.
macro_rules! call {
    ($name:ident => json $of:ty, $error:ty $(, $headers:ty)? $(,)?) => {
        $crate::runtime::call! { $name, $of, $error, $crate::runtime::read_json::<$of> $(, $headers)? }
    };
    ($name:ident => json $of:ty as date, $error:ty $(, $headers:ty)? $(,)?) => {
        $crate::runtime::call! { $name, $of, $error, $crate::runtime::read_json_date::<$of> $(, $headers)? }
    };
    ($name:ident => string, $error:ty $(, $headers:ty)? $(,)?) => {
        $crate::runtime::call! { $name, ::std::string::String, $error, $crate::runtime::read_string $(, $headers)? }
        $crate::runtime::streamed! { $name, $error }
    };
    ($name:ident => plain $of:ty, $error:ty $(, $headers:ty)? $(,)?) => {
        $crate::runtime::call! { $name, $of, $error, $crate::runtime::read_plain::<$of> $(, $headers)? }
    };
    ($name:ident => plain $of:ty as date, $error:ty $(, $headers:ty)? $(,)?) => {
        $crate::runtime::call! { $name, $of, $error, $crate::runtime::read_plain_date::<$of> $(, $headers)? }
    };
    ($name:ident => text, $error:ty $(, $headers:ty)? $(,)?) => {
        $crate::runtime::call! { $name, ::std::string::String, $error, $crate::runtime::read_text $(, $headers)? }
        $crate::runtime::streamed! { $name, $error }
    };
    ($name:ident => bytes, $error:ty $(, $headers:ty)? $(,)?) => {
        $crate::runtime::call! { $name, $crate::runtime::Bytes, $error, $crate::runtime::read_bytes $(, $headers)? }
        $crate::runtime::streamed! { $name, $error }
    };
    ($name:ident => none, $error:ty $(, $headers:ty)? $(,)?) => {
        $crate::runtime::call! { $name, (), $error, $crate::runtime::read_none $(, $headers)? }
    };
    ($name:ident => by_status $of:ty, $error:ty $(, $headers:ty)? $(,)?) => {
        $crate::runtime::call! { $name, $of, $error, <$of as $crate::runtime::ByStatus>::decode $(, $headers)? }
    };
    ($name:ident, $of:ty, $error:ty, $read:expr $(, $headers:ty)?) => {
        impl $name {
            /// Sends the call; `.await` on the call itself does the same.
            #[inline]
            pub fn send(self) -> $crate::runtime::ResponseFuture<$of, $error> {
                self.0.send(|exchange| exchange.value::<$of, $error>($read))
            }

            /// Sends the call and returns the status and the headers of the response together with its body.
            #[inline]
            pub fn with_response(
                self,
            ) -> $crate::runtime::ResponseFuture<
                $crate::runtime::Response<$of $(, $headers)?>,
                $error,
            > {
                self.0.send(|exchange| {
                    exchange.response::<$of, $error>($read)
                        $(.map($crate::runtime::Response::declaring::<$headers>))?
                })
            }

            /// Returns the request as it would be sent, with its credentials.
            ///
            /// # Errors
            ///
            /// The reason why the request cannot be made.
            #[inline]
            pub fn into_request(
                self,
            ) -> ::core::result::Result<
                $crate::runtime::HttpRequest<$crate::runtime::Body>,
                $crate::runtime::Error,
            > {
                self.0.into_request()
            }

            $crate::runtime::call_options! {}
        }

        impl ::core::future::IntoFuture for $name {
            type Output = ::core::result::Result<$of, $crate::runtime::CallError<$error>>;
            type IntoFuture = $crate::runtime::ResponseFuture<$of, $error>;

            #[inline]
            fn into_future(self) -> Self::IntoFuture {
                self.send()
            }
        }
    };
}
pub(crate) use call;

/// The ways to send a call whose success is bytes or text, besides those of every call.
macro_rules! streamed {
    ($name:ident, $error:ty) => {
        impl $name {
            /// Sets a function that is called with the number of bytes received so far, and with the total if it is known.
            #[inline]
            pub fn with_progress(
                mut self,
                progress: impl ::core::ops::Fn(u64, ::core::option::Option<u64>)
                + ::core::marker::Send
                + ::core::marker::Sync
                + 'static,
            ) -> Self {
                self.0.options().progress(progress);
                self
            }

            /// Sends the call and returns the body as a stream of chunks, for which only the idle timeout counts.
            #[inline]
            pub fn bytes_stream(
                self,
            ) -> $crate::runtime::ResponseFuture<$crate::runtime::BytesStream, $error> {
                self.0.send_streamed(|exchange| exchange.stream::<$error>())
            }

            /// Sends the call and writes the body to a file, completely or not at all; returns the number of bytes.
            ///
            /// The timeout of the call ends with the head of the response; while the body is received, the idle timeout counts. An
            /// interrupted download is resumed if the server supports it, as often as the call may be retried.
            #[inline]
            pub fn save_to(
                self,
                path: impl ::core::convert::Into<::std::path::PathBuf>,
            ) -> $crate::runtime::ResponseFuture<u64, $error> {
                self.0
                    .send_to_file(path.into(), |exchange| exchange.saved::<$error>())
            }
        }
    };
}
pub(crate) use streamed;

/// The setters that every call has.
macro_rules! call_options {
    () => {
        /// Sets a header of this call only; it replaces what the client would send.
        #[inline]
        pub fn with_header(mut self, name: &str, value: &str) -> Self {
            self.0.set_header(name, value);
            self
        }

        /// Requests the content only if its entity tag (`ETag`) is not this one (`If-None-Match`, RFC 9110 §13.1.2). If nothing
        /// has changed, the call fails with an error for which `error.is_status(304)` is true.
        #[inline]
        pub fn with_etag(mut self, etag: &str) -> Self {
            self.0.etag(etag);
            self
        }

        /// Sets the key by which the server recognizes a repeated call (`Idempotency-Key`), so that the call may be retried
        /// whatever its method.
        #[inline]
        pub fn with_idempotency_key(mut self, key: &str) -> Self {
            self.0.idempotency_key(key);
            self
        }

        /// Sets how this call is retried if it fails, whatever its method; see [`Retry`]($crate::runtime::Retry).
        #[inline]
        pub fn with_retry(mut self, retry: $crate::runtime::Retry) -> Self {
            self.0.options().retry(retry);
            self
        }

        /// Sets the timeout of each attempt of this call.
        #[inline]
        pub fn with_attempt_timeout(mut self, timeout: ::core::time::Duration) -> Self {
            self.0.options().attempt_timeout(timeout);
            self
        }

        /// Sets the timeout of this call with all its attempts.
        #[inline]
        pub fn with_timeout(mut self, timeout: ::core::time::Duration) -> Self {
            self.0.options().timeout(timeout);
            self
        }

        /// Sets the longest pause between two chunks of the response body (default: the client's, 30 s unless set);
        /// `Duration::MAX` for no limit.
        #[inline]
        pub fn with_idle_timeout(mut self, timeout: ::core::time::Duration) -> Self {
            self.0.options().idle_timeout(timeout);
            self
        }

        /// Sets the base URL of this call only.
        #[inline]
        pub fn with_base_url(mut self, url: &str) -> Self {
            self.0.options().base_url(url);
            self
        }
    };
}
pub(crate) use call_options;
