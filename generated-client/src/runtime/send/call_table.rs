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

            /// Sends the call and gives the response's status and headers with its body.
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

            /// The request as it would be sent, credentials and all.
            ///
            /// # Errors
            ///
            /// What keeps the request from being made.
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
            /// Sets a function that is called with how many bytes of the body have come, and of how many if that is known.
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

            /// Sends the call and gives the body as it comes; from then on the idle timeout alone counts.
            #[inline]
            pub fn bytes_stream(
                self,
            ) -> $crate::runtime::ResponseFuture<$crate::runtime::BytesStream, $error> {
                self.0.send_streamed(|exchange| exchange.stream::<$error>())
            }

            /// Sends the call and writes the body to a file, whole or not at all; gives the number of bytes.
            ///
            /// The time of the call ends with the head of the response; while the body comes, the idle timeout counts. A body
            /// that breaks off is gone on with where the server can, as often as the call is tried again.
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
        /// Sets a header of this call alone; it replaces what the client would send.
        #[inline]
        pub fn with_header(mut self, name: &str, value: &str) -> Self {
            self.0.set_header(name, value);
            self
        }

        /// Asks for what has another entity tag (`ETag`) than this one alone (`If-None-Match`, RFC 9110 §13.1.2): where
        /// nothing has changed, the call fails, and `error.is_status(304)`.
        #[inline]
        pub fn with_etag(mut self, etag: &str) -> Self {
            self.0.etag(etag);
            self
        }

        /// Sets a key by which the server knows the call again (`Idempotency-Key`), so that it may be tried again
        /// whatever its method.
        #[inline]
        pub fn with_idempotency_key(mut self, key: &str) -> Self {
            self.0.idempotency_key(key);
            self
        }

        /// Sets how often and when this call is tried again, whatever its method; see
        /// [`Retry`]($crate::runtime::Retry).
        #[inline]
        pub fn with_retry(mut self, retry: $crate::runtime::Retry) -> Self {
            self.0.options().retry(retry);
            self
        }

        /// Sets the time each attempt of this call may take.
        #[inline]
        pub fn with_attempt_timeout(mut self, timeout: ::core::time::Duration) -> Self {
            self.0.options().attempt_timeout(timeout);
            self
        }

        /// Sets the time this call may take as a whole, with all its attempts.
        #[inline]
        pub fn with_timeout(mut self, timeout: ::core::time::Duration) -> Self {
            self.0.options().timeout(timeout);
            self
        }

        /// Sets the longest pause between two chunks of the response's body, half a minute unless the client says
        /// otherwise; `Duration::MAX` for as long as it takes.
        #[inline]
        pub fn with_idle_timeout(mut self, timeout: ::core::time::Duration) -> Self {
            self.0.options().idle_timeout(timeout);
            self
        }

        /// Sets the URL that this call's path is appended to, instead of any server's.
        #[inline]
        pub fn with_base_url(mut self, url: &str) -> Self {
            self.0.options().base_url(url);
            self
        }
    };
}
pub(crate) use call_options;
