// SPDX-License-Identifier: 0BSD
//! The runtime of generated clients: how values are read and written, and how calls are made.
//!
//! Generated code is data and types; what it does is here. A client has one runtime, whatever the number of its API
//! modules.
//!
//! # Calls
//!
//! An operation's method gives a call, which does nothing until it is awaited or sent. Setters that begin with `with_`
//! are for this call alone: a header, a time, how often it is tried again. Awaiting gives the body; `with_response`
//! gives a [`Response`] around it, `into_request` the request that would be sent.
//!
//! A call that fails transiently is tried again, twice unless a [`Retry`] says otherwise: where no connection came about,
//! and, if doing twice is doing once, where the connection broke or the server answered 408, 429, 500, 502, 503 or 504.
//! What the server asks for in `Retry-After` is waited for, up to a minute. A [`Retry`] that a call is given counts whatever
//! its method.
//!
//! # Responses
//!
//! Headers that an operation declares are methods of `response.headers()`, and of a failure's `headers()`; each is read when
//! it is asked for, so that one that is missing or wrong fails no call.
//!
//! Any 2xx status is a success. One that the document does not list is read as those that it lists, and is an error only
//! where something was to be decoded that is not there. An empty body is `None` where there may be none, and an object
//! without members where all may be absent. What is compressed is decoded by the transport over `reqwest`; what a
//! transport has left compressed is an error, never given as the content.
//!
//! # Pages
//!
//! A call that gives one page of a list has `items()` and `pages()`, which ask for the further pages as they are wanted,
//! with the parameters, headers and options of the call: `while let Some(item) = items.next().await`. The first failure ends
//! them, and so does a page that was there before. Where a server gives the URL of the next page, credentials go there only if
//! it has the origin of the first.
//!
//! # Bodies
//!
//! What is not JSON, a form or text is sent as a [`Body`]: bytes and text become one by `into()`, [`Body::file`] and
//! [`Body::reader`] are read as they are sent, and a [`ChunkStream`] gives its chunks. A call with a body that can be read
//! once only is sent once only. A body of several parts is a struct with a field for each; files in it are `Part`s.
//! [`Body::with_progress`] hears how much was sent, `with_progress` of a call that gives bytes how much came. `save_to` goes on with
//! a download that breaks off, where the server says by `ETag` or `Last-Modified` that the content is still the same.
//!
//! # Credentials
//!
//! A call carries the credentials that its operation asks for: those of the first alternative for which the client has all.
//! Where there is none it is not sent, and the error says which of the builder's methods were to be called. Credentials,
//! cookies and headers that carry secrets go to the origins of the document's servers, of the base URL, and of those that
//! the user allows; redirects elsewhere are followed without them, and none is followed from `https` to `http`.
//!
//! An access token may be asked for: a builder's `token_provider` takes an asynchronous function or a type of the user's own, and
//! `client_credentials` what OAuth's token endpoint wants. One request is made for all calls that wait for a token; it is kept
//! until shortly before it expires, and a call that is answered with 401 is sent once more with another one. The endpoint is called
//! through the client's transport, as an operation `token-endpoint`; no redirect of it is followed.
//!
//! # Errors
//!
//! Each operation has its own documented failures, in a [`CallError`]; every one of these is an [`Error`] too, so that
//! `?` works whatever the operation. [`CallError::kind`] tells them apart, and predicates such as
//! [`Error::is_timeout`] and [`Error::is_retryable`] answer what a caller mostly asks. No error, and nothing that is
//! shown for debugging or tracing, has a credential or a URL's query in it.
//!
//! # Webhooks
//!
//! Where a document has requests that the server makes, a body of one is read as answers are. Where its configuration says
//! how they are signed, a `WebhookVerifier` verifies one before anything of its body is read.
//!
//! # Transports
//!
//! Requests go through a [`Transport`]: `reqwest` by default (the feature `reqwest`), any `tower` service (the feature
//! `tower`), one of the user's own, or a [`MockTransport`] in tests. A transport also tells the time, so that nothing here
//! asks for a certain runtime of futures. On `wasm32` there is no default: the user gives a transport over what the
//! host has.
//!
//! # Features
//!
//! `reqwest` and `gzip` (on by default; what is compressed so is decoded), `brotli`, `deflate` and `zstd` (other codings),
//! `charsets` (texts in other charsets than UTF-8, UTF-16, ISO-8859-1 and windows-1252),
//! `blocking` (waiting for an answer in programs that are not asynchronous), `stream` (bodies as
//! `futures_core::Stream`), `tower`, `tracing` (a span for each call and each attempt).

// A client uses a part of the runtime, and may declare a part of its features: what its document needs.
#![allow(
    dead_code,
    unused_imports,
    unused_macros,
    unreachable_pub,
    unexpected_cfgs
)]

mod client;
mod codec;
mod failure;
mod mock;
mod request;
mod response;
mod send;
mod spec;
pub(crate) mod tables;
mod text;
mod transport;

// The parts that only some clients have.
mod body_members;
mod constant;
mod date;
mod headers;
mod large;
mod multipart;
mod pages;
mod tokens;
mod union;
mod webhook;
mod webhook_signature;

pub use bytes::Bytes;
pub use chrono::{DateTime, FixedOffset, NaiveDate};
pub use client::settings::Settings;
pub use client::unlisted::UnlistedCall;
pub use codec::object::Object;
pub use codec::patch::Patch;
pub use constant::Constant;
pub use date::read::{AsDate, ReadDate};
pub use failure::request_error::{RequestError, RequestErrorKind};
pub use failure::transport_error::{TransportError, TransportErrorKind};
pub use headers::declared::FailureHeaders;
pub use http::{HeaderMap, Request as HttpRequest, StatusCode};
pub use large::{Large, ReadLarge};
pub use mock::transport::{Expect, MockTransport};
pub use multipart::body::Multipart;
pub use multipart::part::Part;
pub use multipart::parts::{Encoding, Files, Parts, PartsOut};
pub use pages::next::{CursorSource, CursorTarget, Next};
pub use pages::stream::{Items, Pages};
pub use request::call::Call;
pub use request::client_core::Core;
pub use request::credential::Credential;
pub use request::options::Options;
pub use request::retry::Retry;
pub use response::decode_error::{DecodeError, DecodeErrorKind};
pub use response::rate_limit::RateLimit;
pub use response::raw::RawResponse;
pub use response::received_headers::{DeclaredHeaders, HeadersOf, ReceivedHeaders};
pub use response::typed::{ByStatus, NoDeclaredError, NoDeclaredHeaders, Response};
pub use send::call_error::CallError;
pub use send::error::{Error, ErrorKind};
pub use send::exchange::{Exchange, Read};
pub use send::future::ResponseFuture;
pub use send::stream::BytesStream;
pub use serde_json::Value as Json;
pub use spec::api::{
    Api, Flow, Location, Operation, Parameter, Retries, SchemeKind, SecurityScheme, Server,
    ServerVariable, Status, Style,
};
pub use spec::method::Method;
pub use spec::pattern::{CharClass, Pattern};
pub use text::parameter::{Displayed, ParameterData, ParameterValue, items, texts};
pub use text::structured::{JsonText, Structured};
pub use tokens::provider::{Token, TokenError, TokenProvider, TokenRequest};
pub use transport::body::Body;
pub use transport::chunk_stream::ChunkStream;
pub use transport::interface::Transport;
pub use transport::maybe_send::{BoxFuture, MaybeSend, MaybeSync};
#[cfg(all(feature = "reqwest", not(target_arch = "wasm32")))]
pub use transport::reqwest_transport::ReqwestTransport;
pub use transport::response_body::ResponseBody;
#[cfg(feature = "tower")]
pub use transport::tower_transport::{OperationId, TowerTransport, TransportService};
pub use union::shape::{Others, Shape};
pub use webhook::{WebhookError, WebhookErrorKind, read_webhook};
pub use webhook_signature::signature::{WebhookEncoding, WebhookHash, WebhookSecret};
pub use webhook_signature::signature::{WebhookSignature, WebhookTimestamp};
pub use webhook_signature::verifier::WebhookVerifier;

// What macros need, and the macros.
pub(crate) use client::client_macros::{builder_methods, client_methods};
pub(crate) use codec::enums::{StringEnum, read_integer_enum, read_string_enum, string_variant};
pub(crate) use codec::enums::{integer_enum, string_enum, wire_text};
pub(crate) use codec::members::{MemberIn, MembersOut, read_rest, read_rest_fitting};
pub(crate) use codec::object::{read_object, whole, write_object};
pub(crate) use codec::table::find;
pub(crate) use date::read::{read_json_date, read_plain_date, read_rest_date};
pub(crate) use headers::declared::declared_headers;
pub(crate) use large::{read_rest_large, whole_large};
pub(crate) use multipart::parts::{blank_part, parts};
pub(crate) use pages::table::{page_items, page_next, pages};
pub(crate) use response::decoders::{read_bytes, read_json, read_none, read_string, read_text};
pub(crate) use response::plain::read_plain;
pub(crate) use send::call_table::{call, call_options, streamed};
pub(crate) use serde_json::value::RawValue as RawJson;
pub(crate) use tables::object::{field, members, object, object_codec};
pub(crate) use tables::setters::setters;
pub(crate) use text::style::render;
pub(crate) use union::raw::{decode_unknown, read_raw, read_variant};
pub(crate) use union::several::{beside, first, write_several};
pub(crate) use union::table::{fits, fitting, others, shape, union};
pub(crate) use union::tagged::{tag, tagged_union};
pub(crate) use union::variant::{becoming, common, present, variant, write_variant};
pub(crate) use union::write_tagged::{write_tagged, write_with};
