// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Client of the XML beside JSON API.
//!
//! ```no_run
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! use case::case_xml_beside_json::Client;
//!
//! let client = Client::builder().build()?;
//! let response = client.roles().list().await?;
//! # Ok(())
//! # }
//! ```
//!
//! # Resources
//!
//! | resource | methods |
//! | --- | --- |
//! | [`client.roles()`](resources::roles::Roles) | [`list`](resources::roles::Roles::list) |
//! | [`client.export()`](resources::export::Export) | [`export`](resources::export::Export::export) |
//!
//! # Bodies and `null`
//!
//! `new` of a type takes what it must have, and each member that may be left out has a setter of its name. Fields are public too: one that may be left out is an `Option`, and one where `null` says something else than leaving it out is a [`Patch`](crate::runtime::Patch), with a second setter that ends in `_null`.
//!
//! What a server sends that its document does not know fails nothing: enumerations and unions have a variant `Unknown` that keeps it.
//!
//! # Streaming and saving
//!
//! A call whose answer is bytes has `save_to`, which writes them to a file as they come, and `bytes_stream`. Events and lines of JSON are a stream of items: `while let Some(item) = stream.next().await`. A [`Body`](crate::runtime::Body) to send is bytes, a file or a stream.
//!
//! # Options of a call
//!
//! A call is a value: it does nothing until it is awaited or sent, can be spawned, and has a setter for each optional parameter. Setters that begin with `with_` are for any call: `with_header`, `with_timeout`, `with_retry`. `with_response` gives a [`Response`] with status and headers around the body. What failed transiently is tried again, see [`Retry`](crate::runtime::Retry).
//!
//! Of a call that failed, `error.api()` is the failure that the document knows, `error.json::<T>()` its body as one type for all statuses, and `error.is_status(404)` asks for a status. Failures of all calls become one [`Error`] by `?`; its [`ErrorKind`] tells what went wrong.
//!
//! # What the document leaves out
//!
//! [`Client::request`] makes any other request to the same server, with the client's credentials and options, and [`default_header`](ClientBuilder::default_header) sends a header with every call.
//!
//! # Tests without a network
//!
//! A [`MockTransport`](crate::runtime::MockTransport) answers calls by the id of their operation, which the documentation of each method has, and says what was sent: `Client::builder().transport(mock.clone())`.
//!
//! # Features
//!
//! `reqwest` and `gzip` are on by default: a transport, and what is compressed decoded; without `reqwest` the client takes any [`Transport`](crate::runtime::Transport). `brotli`, `deflate` and `zstd` decode other codings, `charsets` reads texts in all charsets of the web, `blocking` waits in programs that are not asynchronous (`call.send().wait()`), `stream` gives bodies as `futures_core::Stream`, `tower` sends by any service, `tracing` has a span for each call.

#![allow(
    clippy::disallowed_names,
    clippy::doc_lazy_continuation,
    clippy::doc_overindented_list_items,
    clippy::enum_variant_names,
    clippy::module_inception,
    clippy::new_ret_no_self,
    clippy::should_implement_trait,
    clippy::too_many_arguments,
    clippy::type_complexity,
    hidden_glob_reexports,
)]

mod client;
pub mod models;
pub mod resources;
mod xml_shapes;

pub use crate::runtime::{CallError, Error, ErrorKind, Response};
pub use self::client::{Client, ClientBuilder};
pub use self::resources::*;
