// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Client of the Shop API.
//!
//! ```no_run
//! # #[cfg(all(feature = "case_resource_features-owners", feature = "case_resource_features-pets"))]
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! use case::case_resource_features::{Client, models, owners};
//!
//! let client = Client::builder().build()?;
//! let response = client.pets().list().limit(1).await?;
//!
//! let body = models::NewPet::new("name");
//! let answer = client.pets().create(&body).await?;
//!
//! match client.owners().get("id").await {
//!     Ok(answer) => println!("{answer:?}"),
//!     Err(error) => match error.api() {
//!         Some(owners::GetOwnerError::NotFound(body)) => println!("{body:?}"),
//!         _ => return Err(error.into()),
//!     },
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # Resources
//!
//! | resource | feature | methods |
//! | --- | --- | --- |
//! | [`client.pets()`](resources::pets::Pets) | `case_resource_features-pets` | [`list`](resources::pets::Pets::list), [`create`](resources::pets::Pets::create) |
//! | [`client.owners()`](resources::owners::Owners) | `case_resource_features-owners` | [`get`](resources::owners::Owners::get) |
//! | [`client.orders()`](resources::orders::Orders) | `case_resource_features-orders` | [`place`](resources::orders::Orders::place) |
//! | [`client.tracing()`](resources::tracing::Tracing) | `case_resource_features-tracing` | [`get`](resources::tracing::Tracing::get) |
//! | [`client.été()`](resources::été::Été) | `case_resource_features-été` | [`get_summer`](resources::été::Été::get_summer) |
//! | [`client.r#type()`](resources::type::Type) | `case_resource_features-type` | [`get`](resources::type::Type::get) |
//! | [`client.status()`](resources::status::Status) | `case_resource_features-status` | [`status`](resources::status::Status::status) |
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
//!
//! Each resource is a feature as well, which the table above has; none of them is on by default. With it come the calls, and the types that few resources reach; what many reach is always there. `all-resources` is all of them, and the types that no call reaches. A method or a type that the compiler does not find is of a feature that is not on.

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

#![cfg_attr(
    not(feature = "all-resources"),
    allow(dead_code, unused_imports, rustdoc::broken_intra_doc_links)
)]

mod client;
pub mod errors;
pub mod headers;
pub mod models;
pub mod resources;
#[cfg(feature = "case_resource_features-webhook-events")]
pub mod webhooks;
mod xml_shapes;

pub use crate::runtime::{CallError, Error, ErrorKind, Response};
pub use self::client::{Client, ClientBuilder};
pub use self::resources::*;
