// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Client of the Checkout Page API.
//!
//! ```no_run
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! use generated_client::checkoutpage::{Client, bookings, models};
//!
//! let client = Client::builder().bearer_token(std::env::var("API_TOKEN")?).build()?;
//! let response = client.bookings().list().limit(20).await?;
//!
//! let body = models::NewCheckoutPage::new("name")
//!     .redirect_url_inside_embed(true)
//!     .customize_checkout_confirmation(true);
//! let answer = client.checkout_pages().create(&body).await?;
//!
//! match client.bookings().get("507f1f77bcf86cd799439011").await {
//!     Ok(answer) => println!("{answer:?}"),
//!     Err(error) => match error.api() {
//!         Some(bookings::GetBookingError::NotFound(body)) => println!("{body:?}"),
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
//! | [`client.account()`](resources::account::Account) | [`get`](resources::account::Account::get) |
//! | [`client.bookings()`](resources::bookings::Bookings) | [`list`](resources::bookings::Bookings::list), [`get`](resources::bookings::Bookings::get), [`download_tickets`](resources::bookings::Bookings::download_tickets) |
//! | [`client.checkout_pages()`](resources::checkout_pages::CheckoutPages) | [`list`](resources::checkout_pages::CheckoutPages::list), [`create`](resources::checkout_pages::CheckoutPages::create), [`get`](resources::checkout_pages::CheckoutPages::get), [`update`](resources::checkout_pages::CheckoutPages::update), [`delete`](resources::checkout_pages::CheckoutPages::delete), [`list_fields`](resources::checkout_pages::CheckoutPages::list_fields), [`create_field`](resources::checkout_pages::CheckoutPages::create_field), [`get_field`](resources::checkout_pages::CheckoutPages::get_field), [`update_field`](resources::checkout_pages::CheckoutPages::update_field), [`delete_field`](resources::checkout_pages::CheckoutPages::delete_field) |
//! | [`client.coupons()`](resources::coupons::Coupons) | [`list`](resources::coupons::Coupons::list), [`create`](resources::coupons::Coupons::create), [`update`](resources::coupons::Coupons::update) |
//! | [`client.customers()`](resources::customers::Customers) | [`list`](resources::customers::Customers::list), [`get`](resources::customers::Customers::get), [`update`](resources::customers::Customers::update) |
//! | [`client.events()`](resources::events::Events) | [`list`](resources::events::Events::list), [`create`](resources::events::Events::create), [`get`](resources::events::Events::get), [`update`](resources::events::Events::update), [`delete`](resources::events::Events::delete), [`list_fields`](resources::events::Events::list_fields), [`create_field`](resources::events::Events::create_field), [`get_field`](resources::events::Events::get_field), [`update_field`](resources::events::Events::update_field), [`delete_field`](resources::events::Events::delete_field) |
//! | [`client.files()`](resources::files::Files) | [`upload`](resources::files::Files::upload), [`download`](resources::files::Files::download), [`delete`](resources::files::Files::delete) |
//! | [`client.forms()`](resources::forms::Forms) | [`list`](resources::forms::Forms::list), [`create`](resources::forms::Forms::create), [`get`](resources::forms::Forms::get), [`update`](resources::forms::Forms::update), [`delete`](resources::forms::Forms::delete), [`list_fields`](resources::forms::Forms::list_fields), [`create_field`](resources::forms::Forms::create_field), [`get_field`](resources::forms::Forms::get_field), [`update_field`](resources::forms::Forms::update_field), [`delete_field`](resources::forms::Forms::delete_field) |
//! | [`client.invoices()`](resources::invoices::Invoices) | [`list`](resources::invoices::Invoices::list), [`get`](resources::invoices::Invoices::get), [`regenerate`](resources::invoices::Invoices::regenerate) |
//! | [`client.payments()`](resources::payments::Payments) | [`list`](resources::payments::Payments::list), [`get`](resources::payments::Payments::get) |
//! | [`client.products()`](resources::products::Products) | [`get`](resources::products::Products::get), [`update`](resources::products::Products::update) |
//! | [`client.submissions()`](resources::submissions::Submissions) | [`list`](resources::submissions::Submissions::list), [`get`](resources::submissions::Submissions::get) |
//! | [`client.subscriptions()`](resources::subscriptions::Subscriptions) | [`list`](resources::subscriptions::Subscriptions::list), [`get`](resources::subscriptions::Subscriptions::get), [`cancel`](resources::subscriptions::Subscriptions::cancel) |
//! | [`client.subscription_payments()`](resources::subscription_payments::SubscriptionPayments) | [`list`](resources::subscription_payments::SubscriptionPayments::list), [`get`](resources::subscription_payments::SubscriptionPayments::get) |
//! | [`client.tax_rates()`](resources::tax_rates::TaxRates) | [`list`](resources::tax_rates::TaxRates::list), [`create`](resources::tax_rates::TaxRates::create), [`update`](resources::tax_rates::TaxRates::update), [`delete`](resources::tax_rates::TaxRates::delete) |
//! | [`client.ticket_groups()`](resources::ticket_groups::TicketGroups) | [`list`](resources::ticket_groups::TicketGroups::list), [`create`](resources::ticket_groups::TicketGroups::create), [`get`](resources::ticket_groups::TicketGroups::get), [`update`](resources::ticket_groups::TicketGroups::update), [`delete`](resources::ticket_groups::TicketGroups::delete) |
//! | [`client.ticket_types()`](resources::ticket_types::TicketTypes) | [`list`](resources::ticket_types::TicketTypes::list), [`create`](resources::ticket_types::TicketTypes::create), [`get`](resources::ticket_types::TicketTypes::get), [`update`](resources::ticket_types::TicketTypes::update), [`delete`](resources::ticket_types::TicketTypes::delete) |
//! | [`client.tickets()`](resources::tickets::Tickets) | [`list`](resources::tickets::Tickets::list), [`update`](resources::tickets::Tickets::update), [`validate`](resources::tickets::Tickets::validate) |
//! | [`client.webhooks()`](resources::webhooks::Webhooks) | [`list`](resources::webhooks::Webhooks::list), [`create`](resources::webhooks::Webhooks::create), [`get`](resources::webhooks::Webhooks::get), [`update`](resources::webhooks::Webhooks::update), [`delete`](resources::webhooks::Webhooks::delete) |
//!
//! # Bodies and `null`
//!
//! `new` of a type takes its required members, and each optional member has a setter of its name. Fields are public too: an optional one is an `Option`, and one that may also be `null` is a [`Patch`](crate::runtime::Patch), with a second setter whose name ends in `_null`.
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
pub mod webhooks;

pub use crate::runtime::{CallError, Error, ErrorKind, Response};
pub use self::client::{Client, ClientBuilder};
pub use self::resources::*;
