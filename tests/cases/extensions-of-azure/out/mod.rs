// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Client of the Extensions of Azure API.
//!
//! ```no_run
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! use case::case_extensions_of_azure::Client;
//!
//! let client = Client::builder().build()?;
//! let response = client.boxes().list_items("scope").await?;
//! # Ok(())
//! # }
//! ```
//!
//! # Resources
//!
//! | resource | methods |
//! | --- | --- |
//! | [`client.boxes()`](resources::boxes::Boxes) | [`list_items`](resources::boxes::Boxes::list_items), [`lease`](resources::boxes::Boxes::lease) |
//!
//! # Bodies and `null`
//!
//! `new` of a type takes its required members, and each optional member has a setter of its name. Fields are public too: an optional one is an `Option`.
//!
//! Values that the document does not list are no errors: enumerations and unions have a variant `Unknown` that keeps them.
//!
//! # Streaming and saving
//!
//! A call that returns one page of a list has `items()` and `pages()`, streams over that page and all after it; one that returns bytes has `save_to`, which writes them to a file, and `bytes_stream`. Server-sent events, lines of JSON and parts are a stream of items: `while let Some(item) = stream.next().await`. The [`Body`](crate::runtime::Body) of a request is bytes, a file or a stream.
//!
//! # Options of a call
//!
//! A call is a value: it does nothing until it is awaited or sent, can be spawned, and has a setter for each optional parameter. Every call has the setters `with_header`, `with_timeout`, `with_retry` and others whose names begin with `with_`. `with_response` returns a [`Response`] with the status, the headers and the body. Transient failures are retried, see [`Retry`](crate::runtime::Retry).
//!
//! Of the error of a call, `error.api()` is the documented error, `error.json::<T>()` the body decoded as one type for all statuses, and `error.is_status(404)` tests the status. Errors of all calls convert into an [`Error`] by `?`; its [`ErrorKind`] is the reason.
//!
//! # Endpoints outside the document
//!
//! [`Client::request`] sends any other request to the same server, with the client's credentials and options, and [`default_header`](ClientBuilder::default_header) sets a header of every request.
//!
//! # Tests without a network
//!
//! A [`MockTransport`](crate::runtime::MockTransport) responds to calls by the id of their operation, which is in the documentation of each method, and records the requests: `Client::builder().transport(mock.clone())`.
//!
//! # Features
//!
//! `reqwest` (a transport) and `gzip` (compressed responses) are enabled by default; without `reqwest`, provide any [`Transport`](crate::runtime::Transport). `brotli`, `deflate` and `zstd` are other content codings, `charsets` adds all charsets of the web, `blocking` is for programs that are not asynchronous (`call.send().wait()`), `stream` makes streams `futures_core::Stream`s, `tower` sends by any `tower` service, and `tracing` adds a span for each call.

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
pub mod resources;

pub use crate::runtime::{CallError, Error, ErrorKind, Response};
pub use self::client::{Client, ClientBuilder};
pub use self::resources::*;
