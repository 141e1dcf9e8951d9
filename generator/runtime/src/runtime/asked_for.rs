// SPDX-License-Identifier: 0BSD
//! Calls that ask for another media type than the usual one: a call in, what its answer is in that type out.

use crate::runtime::request::call::Call;
use crate::runtime::response::read_as::ReadAs;
use crate::runtime::response::received_headers::HeadersOf;
use crate::runtime::response::typed::{ByStatus, NoDeclaredHeaders, Response};
use crate::runtime::send::call_error::CallError;
use crate::runtime::send::future::ResponseFuture;
use crate::runtime::send::stream::BytesStream;
use std::fmt;
use std::marker::PhantomData;
use std::path::PathBuf;

/// Makes an enum what a success is in whichever media type the server chooses.
///
/// `contents! { Name { Json = "application/json" (200 | 203) json, Csv = "text/csv" text, Xml = "application/xml" xml ROOT } else Other }`:
/// each variant holds what its media type is read as, with these statuses if it says which, and `Other` the bytes of any
/// other.
macro_rules! contents {
    ($name:ident { $($variant:ident = $media_type:literal $(($status:pat))? $read:ident $($root:path)?),* $(,)? } else $other:ident) => {
        impl $crate::runtime::ReadAs for $name {
            type Value = Self;

            fn read(
                response: &$crate::runtime::RawResponse,
            ) -> ::core::option::Option<::core::result::Result<Self, $crate::runtime::DecodeError>> {
                let came = response.came_as(&[$($media_type),*]);
                ::core::option::Option::Some(match came {
                    $(::core::option::Option::Some($media_type)
                        $(if matches!(response.status().as_u16(), $status))? =>
                    {
                        response.$read($(&$root)?).map(Self::$variant)
                    })*
                    _ => response.bytes().map(Self::$other),
                })
            }
        }
    };
}
pub(crate) use contents;

/// Reads answers as XML, in the place of a method: `read_xml!(T as ROOT)` is a way to read a `T`.
macro_rules! read_xml {
    ($of:ty as $root:path) => {
        struct Xml;

        impl $crate::runtime::ReadAs for Xml {
            type Value = $of;

            fn read(
                response: &$crate::runtime::RawResponse,
            ) -> ::core::option::Option<::core::result::Result<$of, $crate::runtime::DecodeError>>
            {
                ::core::option::Option::Some(response.xml(&$root))
            }
        }
    };
}
pub(crate) use read_xml;

/// What a call gives, how it fails and the headers it declares.
type Gives<R, E, H> = fn() -> (R, E, H);

/// A call that requests another media type than the usual one of its operation.
///
/// Set the options of the call before: `call.with_timeout(…).as_csv()`. A success that comes in another kind of media type, such as
/// JSON where CSV was asked for, is an error, as it cannot be what the call gives.
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct AskedFor<R, E, H = NoDeclaredHeaders> {
    call: Call,
    read: PhantomData<Gives<R, E, H>>,
}

impl<R: ReadAs, E: ByStatus, H: HeadersOf> AskedFor<R, E, H> {
    /// The call, with these media types as what it accepts, of which a success is in the first one.
    pub(crate) fn new(mut call: Call, accept: &'static str) -> Self {
        call.options.asked = accept.split(',').next();
        Self::accepting(call, accept)
    }

    /// The call, with these media types as what it accepts, of which a success is in any.
    pub(crate) fn any(mut call: Call, accept: &'static str) -> Self {
        call.options.asked = Some("*/*");
        Self::accepting(call, accept)
    }

    fn accepting(mut call: Call, accept: &'static str) -> Self {
        call.set_header("accept", accept);
        let read = PhantomData;
        Self { call, read }
    }

    /// Sends the call; `.await` does the same.
    pub fn send(self) -> ResponseFuture<R::Value, E> {
        self.call
            .send(|exchange| exchange.value::<R::Value, E>(R::read))
    }

    /// Sends the call and returns the status and the headers of the response together with its body.
    pub fn with_response(self) -> ResponseFuture<Response<R::Value, H>, E> {
        self.call.send(|exchange| {
            let response = exchange.response::<R::Value, E>(R::read);
            response.map(Response::declaring::<H>)
        })
    }

    /// Sends the call and returns the body as a stream of chunks, for which only the idle timeout counts.
    pub fn bytes_stream(self) -> ResponseFuture<BytesStream, E> {
        self.call.send_streamed(|exchange| exchange.stream::<E>())
    }

    /// Sends the call and writes the body to a file, completely or not at all; returns the number of bytes.
    pub fn save_to(self, path: impl Into<PathBuf>) -> ResponseFuture<u64, E> {
        self.call
            .send_to_file(path.into(), |exchange| exchange.saved::<E>())
    }
}

impl<R: ReadAs, E: ByStatus, H: HeadersOf> IntoFuture for AskedFor<R, E, H> {
    type Output = Result<R::Value, CallError<E>>;
    type IntoFuture = ResponseFuture<R::Value, E>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

impl<R, E, H> fmt::Debug for AskedFor<R, E, H> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("AskedFor").field(&self.call).finish()
    }
}
