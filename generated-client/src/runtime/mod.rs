// SPDX-License-Identifier: 0BSD
//! The runtime of generated clients: how values are encoded and decoded, and how calls are made.
//!
//! Generated code is data and types; the behavior is here. A client has one runtime, however many API modules it has.
//!
//! # Calls
//!
//! The method of an operation returns a call, which does nothing until it is awaited or sent. Its setters whose names begin with
//! `with_` set options of this call only: a header, a timeout, how it is retried. Awaiting a call returns the body;
//! `with_response` returns a [`Response`] with the status and the headers as well, and `into_request` the request that would be
//! sent.
//!
//! A call that fails transiently is retried, up to twice unless a [`Retry`] is set: if no connection could be established, and,
//! for idempotent calls, if the connection broke or the server responded with 408, 429, 500, 502, 503 or 504. The client waits
//! for as long as the server asks in `Retry-After`, up to a minute. A [`Retry`] that is set on a call applies whatever its method.
//!
//! # Responses
//!
//! Headers that an operation declares are methods of `response.headers()`, and of `headers()` of an error. Each is decoded when
//! it is asked for, so that a missing or malformed header does not fail the call.
//!
//! Any 2xx status is a success. One that the document does not list is decoded like those that it lists, and is an error only
//! if that is not possible. An empty body is `None` for an optional type, and an empty object for a type without required
//! members. The transport over `reqwest` decompresses bodies; a body that a transport left compressed is an error, and never
//! returned as the content.
//!
//! # Pages
//!
//! A call that returns one page of a list has `items()` and `pages()`, which request the further pages as needed, with the
//! parameters, headers and options of the call: `while let Some(item) = items.next().await`. They end with the first error, and
//! a page that was received before is an error. If a server gives the URL of the next page, credentials are sent there only if
//! its origin is that of the first page.
//!
//! # Bodies
//!
//! Bodies other than JSON, forms and text are sent as a [`Body`]: bytes and text convert into one by `into()`, [`Body::file`] and
//! [`Body::reader`] are read while they are sent, and a [`ChunkStream`] provides its own chunks. A call whose body can be read
//! only once is never retried. A multipart body is a struct with a field for each part, in which files are `Part`s.
//! [`Body::with_progress`] reports the progress of an upload, `with_progress` of a call that returns bytes that of a download.
//! `save_to` resumes an interrupted download if `ETag` or `Last-Modified` shows that the content is unchanged.
//!
//! # Credentials
//!
//! A call carries the credentials that its operation requires: of several alternatives, the first for which the client has all.
//! If there is none, the call fails before it is sent, and the error names the methods of the builder that provide them.
//! Credentials, cookies and secret headers are sent to the origins of the document's servers, of the base URL, and of those
//! that `allow_origin` adds. Redirects to other origins are followed without them, and redirects from `https` to `http` are
//! not followed.
//!
//! Access tokens can be requested when they are needed: `token_provider` of the builder takes an async function or a type of
//! your own, and `client_credentials` an id and a secret for the token endpoint of OAuth 2.0. One request serves all calls that
//! wait for a token. A token is kept until shortly before it expires, and a call that is rejected with 401 is sent once more
//! with a new one. The token endpoint is called through the transport of the client, as an operation `token-endpoint`, and its
//! redirects are not followed.
//!
//! # Errors
//!
//! Each operation has its own documented errors, in a [`CallError`]. Every [`CallError`] converts into an [`Error`], so that `?`
//! works across operations. [`CallError::kind`] tells the reasons apart, and predicates such as [`Error::is_timeout`] and
//! [`Error::is_retryable`] answer common questions. No error, and no output of `Debug` or of tracing, contains credentials or
//! the query of a URL.
//!
//! # Webhooks
//!
//! If a document describes requests that the server sends, their bodies are decoded like responses. If the configuration says how
//! they are signed, a `WebhookVerifier` verifies the signature before the body is decoded.
//!
//! # Transports
//!
//! Requests are sent by a [`Transport`]: `reqwest` by default (feature `reqwest`), any `tower` service (feature `tower`), your
//! own, or a [`MockTransport`] in tests. A transport also provides the clock, so that a client depends on no particular async
//! runtime. There is no default on `wasm32`: provide a transport over what the host offers.
//!
//! # Features
//!
//! `reqwest` and `gzip` (on by default; `gzip` decompresses responses), `brotli`, `deflate` and `zstd` (other content codings),
//! `charsets` (text in charsets other than UTF-8, UTF-16, ISO-8859-1 and windows-1252), `blocking` (for programs that are not
//! asynchronous), `stream` (bodies as `futures_core::Stream`), `tower`, `tracing` (a span for each call and each attempt).

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
pub use client::settings::Settings;
pub use client::unlisted::UnlistedCall;
pub use codec::object::Object;
pub use codec::patch::Patch;
pub use constant::Constant;
pub use date::read::{AsDate, AsJsonDate, AsPlainDate, ReadDate};
pub use date::{DateTime, FixedOffset, NaiveDate};
pub use failure::request_error::{RequestError, RequestErrorKind};
pub use failure::transport_error::{TransportError, TransportErrorKind};
pub use headers::declared::FailureHeaders;
pub use http::{HeaderMap, Request as HttpRequest, StatusCode};
pub use large::{Large, ReadLarge};
pub use mock::transport::{Expect, MockTransport};
pub use multipart::body::Multipart;
pub use multipart::files::Files;
pub use multipart::part::Part;
pub use multipart::parts::{Encoding, Inside, Parts, PartsOut};
pub use pages::next::{CursorSource, CursorTarget, Next};
pub use pages::stream::{Items, Pages};
pub use request::call::Call;
pub use request::client_core::Core;
pub use request::credential::Credential;
pub use request::options::Options;
pub use request::retry::Retry;
pub use response::decode_error::{DecodeError, DecodeErrorKind};
pub use response::plain::AsPlain;
pub use response::rate_limit::RateLimit;
pub use response::raw::RawResponse;
pub use response::read_as::{AsBytes, AsJson, AsNone, AsOneOf, AsString, AsText, ReadAs};
pub use response::received_headers::{DeclaredHeaders, HeadersOf, ReceivedHeaders};
pub use response::typed::{ByStatus, NoDeclaredError, NoDeclaredHeaders, Response};
pub use send::call_error::CallError;
pub use send::error::{Error, ErrorKind};
pub use send::exchange::{Exchange, Read};
pub use send::future::ResponseFuture;
pub use send::stream::BytesStream;
pub use send::typed_call::TypedCall;
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
pub(crate) use multipart::parts_table::{blank_part, parts, parts_union};
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
pub(crate) use union::table::{fits, fitting, inside, others, shape, union};
pub(crate) use union::tagged::{tag, tagged_union};
pub(crate) use union::variant::{becoming, common, present, variant, write_variant};
pub(crate) use union::write_tagged::{write_tagged, write_with};
