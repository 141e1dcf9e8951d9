// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Client of the MijnKlantportaal API.
//!
//! ```no_run
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! use generated_client::mijnklantportaal::{Client, agreements, models};
//!
//! let client = Client::builder().bearer_token(std::env::var("API_TOKEN")?).build()?;
//! let response = client.agreements().list().page(2).await?;
//!
//! let body = models::ScheduleAppointmentRequest::new("Yearly review", "2026-03-05 14:30:00", "2026-03-05 15:15:00")
//!     .customer_id("cst_8d1f0b27c64e")
//!     .attendee_name("Pieter van Dam");
//! let answer = client.appointments().schedule(&body).await?;
//!
//! match client.agreements().get("agr_3fa91c27de50").await {
//!     Ok(answer) => println!("{answer:?}"),
//!     Err(error) => match error.api() {
//!         Some(agreements::GetAgreementError::NotFound(body)) => println!("{body:?}"),
//!         _ => return Err(error.into()),
//!     },
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # Resources
//!
//! | resource | methods |
//! | --- | --- |
//! | [`client.agreements()`](resources::agreements::Agreements) | [`list`](resources::agreements::Agreements::list), [`create`](resources::agreements::Agreements::create), [`get`](resources::agreements::Agreements::get), [`download_document`](resources::agreements::Agreements::download_document) |
//! | [`client.appointments()`](resources::appointments::Appointments) | [`list`](resources::appointments::Appointments::list), [`schedule`](resources::appointments::Appointments::schedule), [`get`](resources::appointments::Appointments::get), [`change_status`](resources::appointments::Appointments::change_status), [`cancel`](resources::appointments::Appointments::cancel) |
//! | [`client.customers()`](resources::customers::Customers) | [`list`](resources::customers::Customers::list), [`create`](resources::customers::Customers::create), [`get`](resources::customers::Customers::get), [`edit`](resources::customers::Customers::edit) |
//! | [`client.customer_groups()`](resources::customer_groups::CustomerGroups) | [`list`](resources::customer_groups::CustomerGroups::list), [`create`](resources::customer_groups::CustomerGroups::create), [`get`](resources::customer_groups::CustomerGroups::get), [`edit`](resources::customer_groups::CustomerGroups::edit), [`add_customers`](resources::customer_groups::CustomerGroups::add_customers) |
//! | [`client.customer_invoices()`](resources::customer_invoices::CustomerInvoices) | [`list`](resources::customer_invoices::CustomerInvoices::list), [`create`](resources::customer_invoices::CustomerInvoices::create), [`create_manual`](resources::customer_invoices::CustomerInvoices::create_manual), [`get`](resources::customer_invoices::CustomerInvoices::get), [`mark_paid`](resources::customer_invoices::CustomerInvoices::mark_paid), [`get_pdf`](resources::customer_invoices::CustomerInvoices::get_pdf) |
//! | [`client.customer_offers()`](resources::customer_offers::CustomerOffers) | [`list`](resources::customer_offers::CustomerOffers::list), [`create`](resources::customer_offers::CustomerOffers::create), [`create_manual`](resources::customer_offers::CustomerOffers::create_manual), [`get`](resources::customer_offers::CustomerOffers::get), [`mark_accepted_or_rejected`](resources::customer_offers::CustomerOffers::mark_accepted_or_rejected) |
//! | [`client.customer_subscriptions()`](resources::customer_subscriptions::CustomerSubscriptions) | [`list`](resources::customer_subscriptions::CustomerSubscriptions::list), [`create`](resources::customer_subscriptions::CustomerSubscriptions::create), [`get`](resources::customer_subscriptions::CustomerSubscriptions::get), [`change`](resources::customer_subscriptions::CustomerSubscriptions::change) |
//! | [`client.customer_subscription_packages()`](resources::customer_subscription_packages::CustomerSubscriptionPackages) | [`list`](resources::customer_subscription_packages::CustomerSubscriptionPackages::list), [`create`](resources::customer_subscription_packages::CustomerSubscriptionPackages::create), [`get`](resources::customer_subscription_packages::CustomerSubscriptionPackages::get), [`sign_up`](resources::customer_subscription_packages::CustomerSubscriptionPackages::sign_up), [`sign_up_new_customer`](resources::customer_subscription_packages::CustomerSubscriptionPackages::sign_up_new_customer) |
//! | [`client.files()`](resources::files::Files) | [`upload`](resources::files::Files::upload), [`get`](resources::files::Files::get), [`download`](resources::files::Files::download) |
//! | [`client.file_requests()`](resources::file_requests::FileRequests) | [`list`](resources::file_requests::FileRequests::list), [`create`](resources::file_requests::FileRequests::create), [`get`](resources::file_requests::FileRequests::get) |
//! | [`client.file_shares()`](resources::file_shares::FileShares) | [`list`](resources::file_shares::FileShares::list), [`create`](resources::file_shares::FileShares::create) |
//! | [`client.invoices()`](resources::invoices::Invoices) | [`list`](resources::invoices::Invoices::list), [`get`](resources::invoices::Invoices::get) |
//! | [`client.payment_links()`](resources::payment_links::PaymentLinks) | [`list`](resources::payment_links::PaymentLinks::list), [`create`](resources::payment_links::PaymentLinks::create), [`get`](resources::payment_links::PaymentLinks::get), [`list_payments`](resources::payment_links::PaymentLinks::list_payments) |
//! | [`client.punch_cards()`](resources::punch_cards::PunchCards) | [`list`](resources::punch_cards::PunchCards::list), [`create`](resources::punch_cards::PunchCards::create), [`get`](resources::punch_cards::PunchCards::get), [`edit`](resources::punch_cards::PunchCards::edit), [`list_issued`](resources::punch_cards::PunchCards::list_issued), [`issue`](resources::punch_cards::PunchCards::issue), [`get_issued`](resources::punch_cards::PunchCards::get_issued), [`stamp`](resources::punch_cards::PunchCards::stamp) |
//! | [`client.tickets()`](resources::tickets::Tickets) | [`list`](resources::tickets::Tickets::list), [`get`](resources::tickets::Tickets::get), [`add_message`](resources::tickets::Tickets::add_message), [`close`](resources::tickets::Tickets::close), [`upload_attachment`](resources::tickets::Tickets::upload_attachment) |
//! | [`client.webhooks()`](resources::webhooks::Webhooks) | [`list`](resources::webhooks::Webhooks::list), [`create`](resources::webhooks::Webhooks::create), [`get`](resources::webhooks::Webhooks::get) |
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
pub mod errors;
pub mod headers;
pub mod models;
pub mod resources;

pub use crate::runtime::{CallError, Error, ErrorKind, Response};
pub use self::client::{Client, ClientBuilder};
pub use self::resources::*;
