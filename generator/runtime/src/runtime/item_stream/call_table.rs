// SPDX-License-Identifier: 0BSD
//! `stream_call!`: what the items and the failures of an operation are in, the ways to send its call out.

/// Makes a struct around a [`Call`](crate::runtime::Call) the call of an operation whose success is items one after another.
///
/// `stream_call! { Name => json T, LINES, E }`: an item is a `T` from JSON, they come as `StreamFormat::LINES` says, the
/// documented failures are `E`. Other words for an item are `json T as date` (a `T` that is made of dates), `plain T` (a
/// `T` from text), `string`, `text`, `event` (a `ServerSentEvent`) and `part` (a `ReceivedPart`); a format may have options, `EVENTS [text_of = &["log"], with_errors]`. A type after `E` is that of the headers which the operation
/// declares.
macro_rules! stream_call {
    ($name:ident => json $of:ty, $format:ident $([$($option:ident $(= $value:expr)?),*])?, $error:ty $(, $headers:ty)? $(,)?) => {
        $crate::runtime::stream_call! { $name, $of, $crate::runtime::StreamFormat::$format $($(.$option($($value)?))*)?, $error, $crate::runtime::read_json::<$of> $(, $headers)? }
    };
    ($name:ident => json $of:ty as date, $format:ident $([$($option:ident $(= $value:expr)?),*])?, $error:ty $(, $headers:ty)? $(,)?) => {
        $crate::runtime::stream_call! { $name, $of, $crate::runtime::StreamFormat::$format $($(.$option($($value)?))*)?, $error, $crate::runtime::read_json_date::<$of> $(, $headers)? }
    };
    ($name:ident => event, $format:ident $([$($option:ident $(= $value:expr)?),*])?, $error:ty $(, $headers:ty)? $(,)?) => {
        $crate::runtime::stream_call! {
            $name, $crate::runtime::ServerSentEvent,
            $crate::runtime::StreamFormat::$format $($(.$option($($value)?))*)?, $error, $crate::runtime::read_event
            $(, $headers)?
        }
    };
    ($name:ident => plain $of:ty, $format:ident $([$($option:ident $(= $value:expr)?),*])?, $error:ty $(, $headers:ty)? $(,)?) => {
        $crate::runtime::stream_call! { $name, $of, $crate::runtime::StreamFormat::$format $($(.$option($($value)?))*)?, $error, $crate::runtime::read_plain::<$of> $(, $headers)? }
    };
    ($name:ident => plain $of:ty as date, $format:ident $([$($option:ident $(= $value:expr)?),*])?, $error:ty $(, $headers:ty)? $(,)?) => {
        $crate::runtime::stream_call! { $name, $of, $crate::runtime::StreamFormat::$format $($(.$option($($value)?))*)?, $error, $crate::runtime::read_plain_date::<$of> $(, $headers)? }
    };
    ($name:ident => string, $format:ident $([$($option:ident $(= $value:expr)?),*])?, $error:ty $(, $headers:ty)? $(,)?) => {
        $crate::runtime::stream_call! { $name, ::std::string::String, $crate::runtime::StreamFormat::$format $($(.$option($($value)?))*)?, $error, $crate::runtime::read_string $(, $headers)? }
    };
    ($name:ident => text, $format:ident $([$($option:ident $(= $value:expr)?),*])?, $error:ty $(, $headers:ty)? $(,)?) => {
        $crate::runtime::stream_call! { $name, ::std::string::String, $crate::runtime::StreamFormat::$format $($(.$option($($value)?))*)?, $error, $crate::runtime::read_text $(, $headers)? }
    };
    ($name:ident => part, $format:ident $([$($option:ident $(= $value:expr)?),*])?, $error:ty $(, $headers:ty)? $(,)?) => {
        $crate::runtime::stream_call! {
            $name, $crate::runtime::ReceivedPart,
            $crate::runtime::StreamFormat::$format $($(.$option($($value)?))*)?, $error, $crate::runtime::read_part
            $(, $headers)?
        }
    };
    ($name:ident, $of:ty, $format:expr, $error:ty, $read:expr $(, $headers:ty)?) => {
        impl $name {
            /// Sends the call and returns its items as a stream; `.await` on the call itself does the same.
            #[inline]
            pub fn send(
                self,
            ) -> $crate::runtime::ResponseFuture<$crate::runtime::ItemStream<$of $(, $headers)?>, $error> {
                self.0.send_for_items($format, |exchange| {
                    exchange.items::<$of, $error>($format, $read)
                        $(.map($crate::runtime::ItemStream::declaring::<$headers>))?
                })
            }

            /// Requests a stream of events again when it ends or is interrupted, up to `times` times in a row without an event in
            /// between, with the header `Last-Event-ID`. The wait before is what the server asks for, or 3 s and more. The status 204
            /// ends the stream, as does the text that marks its end. Streams of other items are not requested again.
            #[inline]
            pub fn with_reconnects(mut self, times: u32) -> Self {
                self.0.options().reconnects(times);
                self
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

        $crate::runtime::streamed! { $name, $error }

        impl ::core::future::IntoFuture for $name {
            type Output = ::core::result::Result<
                $crate::runtime::ItemStream<$of $(, $headers)?>,
                $crate::runtime::CallError<$error>,
            >;
            type IntoFuture =
                $crate::runtime::ResponseFuture<$crate::runtime::ItemStream<$of $(, $headers)?>, $error>;

            #[inline]
            fn into_future(self) -> Self::IntoFuture {
                self.send()
            }
        }
    };
}
pub(crate) use stream_call;
