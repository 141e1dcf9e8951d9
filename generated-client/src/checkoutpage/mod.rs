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
pub mod errors;
pub mod headers;
pub mod models;
pub mod resources;
pub mod webhooks;

pub use crate::runtime::{CallError, Error, ErrorKind, Response};
pub use self::client::{Client, ClientBuilder};
pub use self::resources::*;
